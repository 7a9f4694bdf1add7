"""Names of several words that a question asks about, and how a text tells one: whole, by a word alone, as another's.

Knows: what persons and businesses are called like. Does not know the collection (`rag.abstention`), nor nicknames that
are no part of a name (`rag.speaking.names.names`).
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Final

from index import capitals, places, vocabulary, words
from index.months import is_calendar_word
from index.nouns import Article
from index.translation import WordTable
from rag.speaking.names.forms import BEGUN
from rag.speaking.names.names import names
from rag.speaking.words.persons import GIVEN, GRAND, NAME_TOO, SITES, TITLES
from rag.speaking.words.shapes import in_small, is_office_word, may_be_name

FEWEST: Final = 2
"""Words of a name that tell whose it is; one is many people's."""
SHORTEST_GIVEN: Final = 3
"""Letters of what a name begins with that is no initial."""
MEANT: Final = 0.3
"""Probability from which what a word is translated to is what it means."""
BUSINESSES: Final = frozenset("bank pt cv hotel maskapai bursa koperasi restoran toko".split())
"""What the names of businesses begin with, which nobody calls otherwise than by these and the word behind."""
_RUN = re.compile(r"[A-Z][\w'’-]*\.?(?:(?: (?:bin|binti|van|de|al))? [A-Z][\w'’-]*\.?)*")
_NICKNAME = re.compile(r"(?<=\w)(?: [\"“‘'][A-Z][\w-]*[\"”’'])(?= [A-Z])")
"""What stands amid a name in quotation marks: "Hasan 'Macan' Wirawan"."""
_JOINT = r"(?: (?:(?:dan|&) |(?:[A-Z]\.){1,3} )?|[-/])"
"""What stands between the words of a name, or between two who are named together: Prabowo-Gibran."""


class Told(StrEnum):
    """How a text tells a name of several words."""

    WHOLE = "whole"
    """By two of its words in one name."""
    ALONE = "alone"
    """By one of its words, which is nobody else's there."""
    ANOTHERS = "another's"
    """By one of its words, which is another's name or part of an office there."""
    NOT = "not"


def persons(name: str) -> tuple[str, ...]:
    """The words of a person's full name in a run of capitals, without offices before it; () where it may be none.

    With a region's name it may be a club's or a road's, and what begins as waters and mountains do is one of these.

    A name is told by words that news write with a capital: "Hasan Wirawan", not "Silver Wing".
    """
    parts = name.split()
    at = next((at for at in range(len(parts), 0, -1) if not _is_name(parts, at - 1)), 0)
    own = tuple(word for word in parts[at:] if in_small(word) not in GIVEN and len(word.strip(".")) > 1)
    told = all(map(_is_proper, own)) and any(
        capitals.always(word) or not vocabulary.is_listed(word.lower()) for word in own
    )
    site = bool(own) and in_small(own[0]) in SITES
    return own if len(own) >= FEWEST and told and not site and not any(map(places.resolve, own)) else ()


def behind_given(name: str) -> tuple[str, ...]:
    """The one word that tells a person whose name begins with what many names do: "Abdul Wirawan" is Wirawan."""
    *given, last = name.split()
    told = len(given) == 1 and in_small(given[0]) in GIVEN and len(given[0]) >= SHORTEST_GIVEN and may_be_name(last)
    return (last,) if told and not (is_office_word(last) or places.resolve(last)) else ()


def name_words(name: str) -> tuple[str, ...]:
    """The words of what is known to be a person's name, without titles, whatever else they mean: "Suci Wirawan"."""
    return tuple(word for word in name.split() if may_be_name(word) and in_small(word) not in TITLES)


def business(name: str) -> tuple[str, ...]:
    """The words of a business's name, () where it is none or has a short form: "Bank Merpati"; of "Bank BMP" BMP."""
    parts = name.split()
    short = set(words.terms(name)) - {term for part in parts for term in words.terms(part)}
    if len(parts) != FEWEST or parts[0].lower() not in BUSINESSES or short:
        return ()
    return tuple(parts[1:] if parts[1].isupper() else parts)


def whole_in(text: str, own: Sequence[str]) -> bool:
    """Whether a text has two words of a name in one run of capitals: "Hasan K. Wirawan", and "Merpati Bank"."""
    orders = (_JOINT.join(map(re.escape, some)) for some in (own, own[::-1]))
    return bool(re.search(rf"(?i)\b(?:{'|'.join(orders)})\b", text)) or any(
        len(_of(run, own)) >= FEWEST for run in _runs(text)
    )


def forms_in(text: str, own: Sequence[str]) -> set[str]:
    """The words of a text that are one of a name, as they are written there."""
    return {word for run in _runs(text) for word in run if _of([word], own)}


def alone_in(text: str, own: Sequence[str]) -> set[str]:
    """The forms in which a text has one word of a person's name with no other name beside it: Hasan, Pak Wirawan."""
    return {
        one[0] for run in _runs(text) if len(one := [word for word in run if _is_proper(word)]) == 1 and _of(one, own)
    }


def is_anothers(text: str, own: Sequence[str]) -> bool:
    """Whether a text has one word of a person's name beside those of another name: Hasan Prasetya."""
    return any(
        len([word for word in run if _is_proper(word)]) >= FEWEST and len(_of(run, own)) == 1 for run in _runs(text)
    )


def side_by_side(text: str, own: Sequence[str]) -> bool:
    """Whether each word of a name is somebody's of his own in a text: two who are named together, each by one word.

    The first name of one with the last of another is neither: "Hasan Pranoto", of Hasan Wirawan and Edo Pranoto.
    """
    if not all(forms_in(text, [word]) for word in own):
        return False
    last = any(_of(told[1:], own) for run in _runs(text) if (told := [word for word in run if _is_proper(word)]))
    return not (last and all(is_anothers(text, [word]) for word in own))


@lru_cache(512)
def told(article: Article, own: tuple[str, ...]) -> Told:
    """How an article tells a person's name."""
    text = article.whole
    if whole_in(text, own):
        return Told.WHOLE
    if not (held := forms_in(text, own)):
        return Told.NOT
    full = [names(article).full(word).split() for word in held if may_be_name(word)]
    # Two who are named together each have a name of their own: "Hasan Wirawan dan Edo Pranoto" are Hasan and Edo.
    if any(len(_of(one, own)) >= FEWEST for one in full) or side_by_side(text, own):
        return Told.WHOLE
    return Told.ANOTHERS if all(len(one) >= FEWEST for one in full) or _begins_anothers(text, own) else Told.ALONE


def _begins_anothers(text: str, own: Sequence[str]) -> bool:
    """Whether a text first has a word of a name as the first one of another: "Hasan Jaya Prasetya", later Hasan."""
    run = next((run for run in _runs(text) if _of(run, own)), [])
    at = next((at for at, word in enumerate(run) if _of([word], own)), 0)
    behind = run[at + 1 : at + 2]
    return any(_is_proper(word) and not places.resolve(word) for word in behind)


def _runs(text: str) -> Iterator[list[str]]:
    """The words of each run of capitals in a text, without those of an office: Jaksa Agung."""
    for match in _RUN.finditer(_NICKNAME.sub("", text)):
        parts = match[0].split()
        yield [
            word.strip(".'’")
            for at, word in enumerate(parts)
            if not (at and in_small(parts[at - 1]) in GRAND and in_small(word) in NAME_TOO)
            and not is_calendar_word(word)
        ]


def _of(run: Sequence[str], own: Sequence[str]) -> set[str]:
    """The words of a name that stand in a run."""
    return {one for one in own for word in run if _is_same(word, one)}


def _is_same(word: str, other: str) -> bool:
    one, two = _tokens(word), _tokens(other)
    return bool(one and two) and (
        one == two or (min(len(word), len(other)) >= BEGUN and one[0][:BEGUN] == two[0][:BEGUN])
    )


@lru_cache(8_192)
def _tokens(word: str) -> tuple[str, ...]:
    return tuple(words.tokens(word))


def _is_name(parts: Sequence[str], at: int) -> bool:
    """Whether a word at a place in a run of capitals may be part of a person's name."""
    word = parts[at]
    if in_small(word) in NAME_TOO:
        return at + 1 < len(parts) and not (at and in_small(parts[at - 1]) in GRAND)
    return may_be_name(word) or (word.islower() and capitals.always(word) and not is_office_word(word))


def _is_proper(word: str) -> bool:
    """Whether a word may be part of a name and means nothing else, as no table tells: not Travel, nor Bersama."""
    small = in_small(word)
    if small in NAME_TOO or capitals.always(small):
        return small in NAME_TOO or may_be_name(word.capitalize())
    meanings = (WordTable.load().gloss(small), WordTable.load().translate(small))
    means = vocabulary.is_listed(small) and any(
        some and some[0][0] != small and some[0][1] >= MEANT for some in meanings
    )
    return may_be_name(word.capitalize()) and not means
