"""Whether a number is only a part of what is asked for, as a sentence behind it tells that sums it up with others.

Knows: how a sum over several sentences begins. Does not know a total told in the sentence of its parts
(`rag.extracting.totals`).
"""

import re
from decimal import Decimal

from index.article_sentences import sentences
from rag.extracting.amounts import amounts
from rag.extracting.asked_words import asked_words, likely, own_part, told_words
from rag.extracting.few_words import FewWords
from rag.extracting.numbers import numbers
from rag.extracting.years_told import YEAR

NEAR = 3
"""Sentences behind a number among which one sums it up."""
_SUMS = re.compile(
    r"(?i)[\"“]?(?:(?:apabila|jika|bila|kalau|if)\b[^,.]{0,40}?\b(?:ditambah\w*|dijumlah\w*|digabung\w*|diakumulasi\w*"
    r"|added|combined)"
    r"|(?:jadi|sehingga|dengan demikian|maka)?,? ?(?:secara (?:total|keseluruhan)|totalnya|keseluruhan(?:nya)?"
    r"|(?:jumlah )?total)\b"
    r"|(?:so,? |thus,? )?(?:in total|altogether|in all|the total)\b)"
)
"""How a sentence begins that sums up what those before it tell: "Apabila ditambah dengan …", "Secara total …"."""


def is_summed_up(words: FewWords) -> bool:
    """Whether a sentence behind sums up more than a number, of all that is asked for and told of this one."""
    own = [one for one in numbers(words.text) if amounts(words.text[one.start : one.end])]
    if not own:
        return False
    least, unit = amounts(words.text[own[0].start : own[0].end])[0], own[0].unit
    at = words.sentence.number
    behind = (one.text for one in sentences(words.article) if at < one.number <= at + NEAR)
    asked = asked_words(YEAR.sub("", own_part(words.question)), words.question.text_language)
    told = [some for one in asked if (some := likely(one)) & told_words(words.sentence.text)]
    return any(
        _SUMS.match(text) and _tells_more(text, unit, least) and all(some & told_words(text) for some in told)
        for text in behind
    )


def _tells_more(text: str, unit: str, least: Decimal) -> bool:
    """Whether a text has a larger number of a unit."""
    return any(
        one.unit == unit and any(worth > least for worth in amounts(text[one.start : one.end])) for one in numbers(text)
    )
