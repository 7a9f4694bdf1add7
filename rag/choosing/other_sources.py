"""Whether a sentence is of the body that is asked of: its article names it, and a figure is not another body's.

Knows: which names are those of bodies, how both languages ask what one found or counted, and what stands before a
source's name. Does not know whose words are asked for (`rag.choosing.own_words`).
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from index.nouns import Article, Sentence
from rag.asking.names.english_names import is_known
from rag.asking.names.english_offices import in_indonesian
from rag.choosing.sources import SOURCE, is_told
from rag.question import Question
from rag.speaking.offices.wordings import forms
from rag.speaking.turns.bodies import GOVERNMENTS, is_body
from rag.speaking.words.countries import is_foreign
from rag.speaking.words.persons import BODIES, BODY_WORDS

_FOUND_EN: Final = (
    "detect|record|count|regist|find|found|log|note|estimat|monitor|document|tall|survey|predict|project|measur|report"
)
_FOUND_ID: Final = "deteksi|catat|[tn]emu|data|p?antau|lapor|himpun|hitung|perkira|proyeksi|ukur|s?urvei"
_BEHIND: Final = re.compile(
    rf"(?i),? (?:(?:has|have|had|is|was|telah|sudah) )?"
    rf"(?:(?:{_FOUND_EN})\w*|(?:me|di|ter)\w{{0,3}}?(?:{_FOUND_ID})\w*)\b"
)
"""What a body does that tells a figure, behind its name; verbs may have lost their first letter: memantau."""
_BEFORE: Final = re.compile(
    rf"(?i)(?:\b(?:di|ter)(?:{_FOUND_ID})\w*(?: oleh)?|\b(?:menurut|versi|according to|by)(?: data| the| figures of)*"
    r"|\bdata(?: dari)?) (?:the )?$"
)
"""What leads to the name of who tells it."""
_NAMED: Final = re.compile(rf"(?i:{SOURCE})[^.!?,]{{0,40}}?\b(?P<who>[A-Z][\w&-]+(?: (?:dan )?[A-Z(][\w&)-]+)*)")

_MANY: Final = ("Badan Usaha", "Organisasi Perangkat", "Satuan Kerja Perangkat")
"""What the names begin with of bodies that there are many of, and that articles call by their own."""


def bodies(question: Question) -> tuple[str, ...]:
    """The bodies of this country that a question names, of those that people wrote down; governments are left out.

    None where it leans on an answer before, whose articles may call them otherwise.
    """
    leans = question.within or question.original is not None
    return () if leans else tuple(name for name in question.names if _is_known(name))


@lru_cache(1_000)
def _is_known(name: str) -> bool:
    called = in_indonesian(name)
    told = [forms(one) for one in (name, *called)]
    written = is_known(name) or any(len(each) > 1 for each in told)
    own = any(_is_of_one_body(form) for each in told for form in each)
    return written and own and not any(is_foreign(one) or _governs(one) for one in called)


def _is_of_one_body(long: str) -> bool:
    """Whether a long name is that of one body: not what there are many of, "badan usaha", or is none, "ASN"."""
    first, *more = long.split()
    is_one = first in BODIES or (first[0].isupper() and first.lower() in BODY_WORDS)
    return bool(more) and is_one and not long.startswith(_MANY)


def _governs(name: str) -> bool:
    """Whether a name begins as a government's does, which articles also call by its place alone."""
    return name.split()[0].lower() in GOVERNMENTS


@lru_cache(1_000)
def names_none(article: Article, asked: tuple[str, ...]) -> bool:
    """Whether an article names none of some bodies, in full or in short."""
    return not is_told(article.whole, asked)


def finder(question: Question) -> tuple[str, ...]:
    """The body that is asked to have found what is asked for, alone; none where that is no body or nobody."""
    asked = question.asked
    for name in question.names:
        at = asked.find(name)
        if (
            at >= 0
            and any(map(is_body, in_indonesian(name)))
            and (_BEHIND.match(asked, at + len(name)) or _BEFORE.search(asked[:at]))
        ):
            return (name,)
    return ()


def is_of_another_source(sentence: Sentence, asked: Sequence[str]) -> bool:
    """Whether a sentence tells a source that is a body, and none of those asked about."""
    named = [match["who"] for match in _NAMED.finditer(sentence.text)]
    return any(map(is_body, named)) and not is_told(sentence.text, asked)
