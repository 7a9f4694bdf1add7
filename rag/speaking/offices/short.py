"""What an office's short form is made of: initials of its words, "LH", or pieces of them, "menhut" and "polhukam".

Knows: letters and pieces in their order, and the short names that an article introduces itself, in brackets behind the
long one: "Elang Biruraya (ELBR)". Does not know which offices there are, nor the table of abbreviations
(`speaking/offices/wordings.py`).
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import Final

from index import words
from index.nouns import Article
from rag.speaking.offices.wordings import ACTING, LINKS, WORD
from rag.speaking.words.persons import BODY_WORDS

_JOINING: Final = frozenset("dan and of the untuk kepada".split())
"""Those words that tell nothing of which initials have no letter."""
_REPEATED: Final = re.compile(r"(?P<letter>[a-z])(?P<times>[2-4])")
"""A letter of initials with how often it stands there: P2P is PPP, Pencegahan dan Pengendalian Penyakit."""
_MEN: Final = re.compile(r"men(?P<rest>[a-z]{3,})")
LONG_ENOUGH: Final = 6
"""Letters of a word that may be made of pieces of several: polhukam."""
_MINISTRY: Final = "kemen"
"""The only longer piece: kemenkes."""
LONGEST_PIECE: Final = 4
"""Letters of a word that a short form takes: info of informasi."""
SHORTEST_MADE: Final = 4
"""Letters of a word that is perhaps made so, two of each of two words; MA is not a piece of mahkamah."""
_PREFIX: Final = "ke|pe[mnr]?|peng|ber|me[mn]?|meng"
"""Before the root of a word, as a pattern."""
_BRACKETED: Final = re.compile(r"\b(?P<run>(?:[A-Z][\w'’.&-]* ){1,6})\((?P<short>[A-Z]{3,6})\)")
"""A long name with its short one in brackets."""


def is_told_by(some: Sequence[str], other: Sequence[str]) -> bool:
    """Whether each word of an office stands in another one, or is made of pieces of the words behind its head."""
    return all(word in other or (len(word) >= SHORTEST_MADE and made_of(word, other[1:])) for word in some)


def initials_out(some: Sequence[str], other: Sequence[str]) -> list[str]:
    """Words of an office, initials among them written out as another one has them: LH is lingkungan hidup there.

    Initials may leave out what tells nothing, or tell it: P2P of pencegahan dan pengendalian penyakit, KAI of kereta
    api Indonesia. An institution's that are known stand for no other: the MK is no Manggala Krida.
    """
    wordings = [[word for word in other if word not in skipped] for skipped in (_JOINING, LINKS | ACTING)]

    def long(word: str) -> Sequence[str]:
        letters = _REPEATED.sub(lambda match: match["letter"] * int(match["times"]), word)
        runs = (told[at : at + len(letters)] for told in wordings for at in range(len(told)))
        parted = (told[at : at + 2] for told in wordings for at in range(len(told) - 1))
        # PDIP is PDI Perjuangan, too.
        glued = (run for run in parted if word == run[0] + run[1][0])
        known = _known().get(word, frozenset())
        spelt = (run for run in runs if len(word) > 1 and "".join(one[0] for one in run) == letters)
        spelt = (run for run in spelt if not known or run[0] in known)
        return next(chain(spelt, glued), (word,))

    return [each for word in some for each in long(word)]


@cache
def _known() -> dict[str, frozenset[str]]:
    """Abbreviations of institutions that people wrote down, with the words of what they stand for."""
    return {
        one.short.lower(): frozenset(WORD.findall(" ".join(one.long).lower()))
        for one in words.abbreviations()
        if any(long.split()[0].lower() in BODY_WORDS for long in one.long)
    }


def may_be_short(short: str, office: str) -> bool:
    """Whether initials that nobody wrote down may be of what an office is of: AAJI of "ketua asosiasi asuransi jiwa".

    Either's letters stand in the other's in their order, whose last may be the I of Indonesia.
    """
    letters, first = short.lower().removesuffix("i"), "".join(word[0] for word in WORD.findall(office.lower())[1:])
    return any(
        len(few) > 1 and few[0] == many[0] and re.match(".*".join(few), many) is not None
        for own in (first[at:] for at in range(len(first)))
        for few, many in ((letters, own), (own, letters))
    )


def is_short_for(short: str, long: Sequence[str]) -> bool:
    """Whether "menhut" is made of pieces of these words: men(teri) (ke)hut(anan)."""
    match = _MEN.fullmatch(short)
    return match is not None and long[0] == "menteri" and made_of(match["rest"], long[1:])


def made_of(short: str, long: Sequence[str], *, begun: bool = False) -> bool:
    """Whether a short form is made of pieces of words, in their order, two to four letters of each.

    A longer one is a word's own beginning: Persija is not made of Persipura Jayapura. One of two letters stands where a
    word or its root begins, as in (ke)am(anan), and no word that tells something is left out between two of them, once
    it has `begun`: Perindo is no Persatuan Insinyur Indonesia.
    """
    if not short:
        return True
    last = next((at for at, word in enumerate(long) if word not in _JOINING), len(long)) if begun else len(long)
    return any(
        _is_piece(short[:size], word) and made_of(short[size:], long[at + 1 :], begun=True)
        for at, word in enumerate(long[: last + 1])
        for size in range(2, len(short) + 1)
        if size <= LONGEST_PIECE or short[:size] == _MINISTRY
    )


def _is_piece(piece: str, word: str) -> bool:
    """Whether some letters are a piece of a word by which a short form may tell it."""
    return piece in word if len(piece) > 2 else re.match(rf"(?:{_PREFIX})?{re.escape(piece)}", word) is not None


@lru_cache(256)
def introduced(article: Article) -> Mapping[str, str]:
    """Short names of an article with the long ones: the last words before the brackets that have their letters."""
    told = _BRACKETED.finditer(article.text)
    return {one["short"]: long for one in told if (long := _last_words(one["run"].split(), one["short"]))}


def in_long(text: str, article: Article) -> str:
    """A text with the short names in it that an article introduces as the long ones."""
    known = introduced(article)
    return re.sub(r"\b[A-Z]{3,6}\b", lambda match: known.get(match[0], match[0]), text) if known else text


def _last_words(run: list[str], short: str) -> str:
    """The fewest last words of a run that begin as a short form does and have all its letters in their order."""
    ends = (run[at:] for at in reversed(range(len(run))))
    letters = re.compile(".*?".join(short), re.DOTALL)
    return next((" ".join(some) for some in ends if letters.match("".join(some).upper())), "")
