"""Whether another sentence, shown or near, tells a few words better, otherwise or in sum, so that those do not answer.

Knows: scores of sentences, how sure the reader is of its words in each, how a sum over several begins. Does not know
which of two is right: where both may be, none is given. Does not know a total told in the sentence of its parts
(`rag.parsing.changes`).
"""

import re
from collections.abc import Iterable, Sequence, Set
from decimal import Decimal
from typing import Final

from index.article_sentences import sentences
from index.days import find_days
from index.words import terms
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.expecting.asked_classes import asked_classes
from rag.expecting.marks import STRONG_MARKS, WEAK_MARKS
from rag.extracting.few_words import FewWords
from rag.extracting.other_events import has_own_day
from rag.parsing.numbers import amounts, numbers
from rag.parsing.rival_numbers import has_more
from rag.parsing.terms import asked_terms, own_part, told_words
from rag.parsing.times import YEAR
from rag.question import Question

NEARLY: Final = 0.4
"""Share of the best sentence's score from which another one's words stand against its own."""
LESS_SURE: Final = 0.5
"""How much less sure than of the best sentence's words the reader may be of the others."""
MUCH_SURER: Final = 0.5
"""How much surer he has to be of others that could be told with them."""
ALIKE: Final = 0.5
"""Share of their words that two have in common from which they say the same, unless they have other numbers."""
NEAR = 3
"""Sentences behind a number among which one sums it up."""
ONCE = re.compile(r"(?i)\b(?:die[ds]?|passed away|born|birth|meninggal|wafat|tewas|lahir|kelahiran)\b")
"""Asks for what befalls anybody once: another day that is told of it in the same article may be another's."""
_SUMS = re.compile(
    r"(?i)[\"“]?(?:(?:apabila|jika|bila|kalau|if)\b[^,.]{0,40}?\b(?:ditambah\w*|dijumlah\w*|digabung\w*|diakumulasi\w*"
    r"|added|combined)"
    r"|(?:jadi|sehingga|dengan demikian|maka)?,? ?(?:secara (?:total|keseluruhan)|totalnya|keseluruhan(?:nya)?"
    r"|(?:jumlah )?total)\b"
    r"|(?:so,? |thus,? )?(?:in total|altogether|in all|the total)\b)"
)
"""How a sentence begins that sums up what those before it tell: "Apabila ditambah dengan …", "Secara total …"."""


def rivals(chosen: Sequence[Evidence], *, joint: bool = False) -> list[Evidence]:
    """The sentences that answer nearly as well as the first one, and of whose words the reader is about as sure.

    None where the first was chosen over one with a higher score: then something tells that it is the one. Of a `joint`
    kind, as reasons are, both may be told, and only those stand against it of which the reader is much surer.
    """
    best, *others = chosen
    least = best.features["span"] + (MUCH_SURER if joint else -LESS_SURE)
    if any(one.score > best.score for one in others):
        return []
    return [one for one in others if one.score >= NEARLY * best.score and one.features["span"] >= least]


def is_contested(words: FewWords, others: Iterable[FewWords]) -> bool:
    """Whether any other few words that may answer say otherwise."""
    return any(_says_otherwise(words.text, other.text) for other in others)


def _says_otherwise(one: str, other: str) -> bool:
    mine, his = set(terms(one)), set(terms(other))
    numbers = [{term for term in some if term[0].isdigit()} for some in (mine, his)]
    apart = all(numbers) and not numbers[0] & numbers[1]
    return apart or 2 * len(mine & his) < ALIKE * (len(mine) + len(his))


def is_told_more_fully(words: FewWords) -> bool:
    """Whether a sentence beside has all words asked for that this one has, and more, and tells another number.

    Not one of another year, or without who is named in this one; nor where this one was chosen over one with a higher
    score, or tells the class asked for by whatever word: then something tells that it is the one.
    """
    chosen_so = any(one.score > words.chosen[0].score for one in words.beside)
    if chosen_so or any(one.told.search(words.sentence.text) for one in asked_classes(words.question)):
        return False
    asked, own = _asked(words.question), told_words(words.sentence.text)
    years, worth = _years(own_part(words.question)), set(amounts(words.text))
    others = [one.sentence.text for one in words.beside if not years or _years(one.sentence.text) <= years]
    named = [name for name in words.question.names if name in words.sentence.text]
    others = [text for text in others if numbers(text) and not worth & set(amounts(text))]
    others = [text for text in others if all(name in text for name in named)]
    return any(has_more(told_words(text), own, asked) for text in others)


def is_timed_more_fully(words: FewWords) -> bool:
    """Whether a sentence beside has a time and all words asked for that this one has, and more, names aside.

    A time from which one is counted is another's: "dua hari setelah gempa pada Senin".
    """
    if any(one.score > words.chosen[0].score for one in words.beside):
        return False
    asked, own = _asked(words.question), told_words(words.sentence.text)
    others = (one.sentence.text for one in words.beside)
    timed = [text for text in others if any(marks[Kind.WHEN].search(text) for marks in (STRONG_MARKS, WEAK_MARKS))]
    others = (text for text in timed if has_own_day(text) or not find_days(text))
    return any(has_more(told_words(text), own, asked) for text in others)


def _years(text: str) -> set[str]:
    return set(YEAR.findall(text))


def _asked(question: Question) -> Sequence[Set[str]]:
    """For each word of a question that tells things apart what is likely to stand for it."""
    text = own_part(question)
    for day in reversed(find_days(text)):
        text = text[: day.start] + text[day.end :]
    for known in (*question.names, *(mention.text for mention in question.mentions)):
        text = text.replace(known, "")
    return asked_terms(YEAR.sub("", text), question.text_language)


def is_summed_up(words: FewWords) -> bool:
    """Whether a sentence behind sums up more than a number, of all that is asked for and told of this one."""
    own = [one for one in numbers(words.text) if amounts(words.text[one.start : one.end])]
    if not own:
        return False
    least, unit = amounts(words.text[own[0].start : own[0].end])[0], own[0].unit
    at = words.sentence.number
    behind = (one.text for one in sentences(words.article) if at < one.number <= at + NEAR)
    asked = asked_terms(YEAR.sub("", own_part(words.question)), words.question.text_language)
    told = [some for some in asked if some & told_words(words.sentence.text)]
    return any(
        _SUMS.match(text) and _tells_more(text, unit, least) and all(some & told_words(text) for some in told)
        for text in behind
    )


def _tells_more(text: str, unit: str, least: Decimal) -> bool:
    """Whether a text has a larger number of a unit."""
    return any(
        one.unit == unit and any(worth > least for worth in amounts(text[one.start : one.end])) for one in numbers(text)
    )
