"""A question with whom it names called as an article calls him where it goes on: "the suspect", "korban".

Knows: the parts that reports of crimes and accidents give people, and how they give them. Does not know the reader, or
short names (`rag.scoring.as_told`). They name somebody once, "tersangka Edo (33)", and then tell of the suspect.
"""

import re
from functools import cache, lru_cache
from typing import Final

from index.nouns import Article
from index.words import spans
from rag.question import Question
from rag.speaking.asked.person import who_is

_DID: Final = {"tersangka": "the suspect", "pelaku": "the perpetrator", "terdakwa": "the defendant"}
_SUFFERED: Final = {"korban": "the victim"}
"""Parts as an article and an English question call them; the first ones are all of him who is said to have done it."""
_LINK: Final = r"(?:yang |pria |wanita |perempuan |lelaki |seorang |diketahui )*"
_NAMED: Final = (
    rf"(?: {_LINK}|,? {_LINK}(?:berinisial|bernama|atas nama|yakni|yaitu|adalah|ialah) )(?:[A-Z][\w'’]*\.? )?"
)
"""Between a part and the name that has it: "tersangka Edo", "korban diketahui bernama Rina"."""
_GIVEN: Final = (
    r"(?: [A-Z][\w'’]*){0,3}(?: \(\d{1,2}(?: tahun)?\))?"
    r"(?:, (?:seorang |yang |diduga |merupakan )*|,? (?:telah |sudah |resmi |kini |juga )*"
    r"(?:ditetapkan|menjadi|jadi|berstatus|merupakan|sebagai)(?: sebagai| jadi| menjadi)? )"
)
"""Between a name and the part it is given: "Edo (33), pelaku pembunuhan", "Edo ditetapkan sebagai tersangka"."""
_LONGEST: Final = 120
"""Characters of a part and of what may stand between it and a name."""
_SEVERAL: Final = (
    r"(?i)\b(?:para|kedua|ketiga|semua|seluruh|sejumlah|beberapa|dua|tiga|empat|lima|enam|\d+)(?: orang)? (?:{0})\b"
    r"|\b(?:{0})(?:-(?:{0})| lain(?:nya)?| kedua| pertama)\b"
)
"""Tells of more than one in a part."""
_BY_NAME: Final = r"\b(?i:{0}) (?:(?:berinisial|bernama|atas nama) )?([A-Z][\w'’]*(?: [A-Z][\w'’]*)*)"


def as_called(text: str, question: Question, article: Article) -> str:
    """What the reader is asked, with a name exchanged for the part that an article gives him alone.

    The same where it gives him none, or where it is asked who he is or in which part.
    """
    for name in question.names:
        part = _part(article, name)
        if part and name in text and part not in text.lower() and not who_is(question.asked, question.names):
            return text.replace(name, (_DID | _SUFFERED)[part] if question.text_language == "en" else part, 1)
    return text


@lru_cache(1024)
def _part(article: Article, name: str) -> str | None:
    """What an article calls somebody most who alone did something, or suffered it; None for anybody else."""
    given = [parts for parts in (_DID, _SUFFERED) if _gives("|".join(parts), name, article.text)]
    if len(given) != 1:
        return None
    alike = "|".join(given[0])
    others = re.findall(_BY_NAME.format(alike), article.text)
    if re.search(_SEVERAL.format(alike), article.text) or not all(_is_alike(other, name) for other in others):
        return None
    return max(given[0], key=article.text.lower().count)


def _gives(part: str, name: str, text: str) -> bool:
    """Whether a text gives a name one of some parts."""
    before, behind = _given(part)
    return any(
        before.search(text[max(0, start - _LONGEST) : start]) or behind.match(text, end)
        for start, end in spans(name, text)
    )


@cache
def _given(part: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of what gives somebody a part: before his name, to its end, and behind it."""
    return re.compile(rf"\b(?i:{part}){_NAMED}$"), re.compile(rf"{_GIVEN}(?:{part})\b")


def _is_alike(one: str, name: str) -> bool:
    """Whether a name shares a word with another, or is its initials."""
    return bool(set(one.split()) & set(name.split())) or one == "".join(word[0] for word in name.split())
