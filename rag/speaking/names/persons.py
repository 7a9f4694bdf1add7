"""Which words of a stretch of news are a person's name, and that name in full, as the article itself tells.

Knows: how names stand behind offices, ranks, titles and institutions (words in `speaking/words/persons.py`), degrees.
Does not know: who says what (`speaking/speakers.py`). In doubt there is no name: a wrong one is worse than none.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from index.nouns import Article
from index.words import short_names
from rag.speaking.names.article_words import ArticleWords, is_let_speak, who_speak
from rag.speaking.names.bounds import (
    balinese,
    behind_a_body,
    is_part_number,
    named_by_what_follows,
    names_no_seat,
    of_a_branch,
    of_another,
    seated,
)
from rag.speaking.words.countries import COUNTRIES
from rag.speaking.words.persons import (
    COMMON,
    COMPLETE,
    COURT,
    FUNCTION,
    GIVEN,
    GRAND,
    INITIAL_GIVEN,
    NAME_TOO,
    NOUN_TOO,
    OF_FIRMS,
    OPENING_TOO,
    PARTICLES,
    RESIDENTS,
    TITLES,
)
from rag.speaking.words.shapes import ARTICLED, WORD, in_small, is_office, is_office_word, may_be_name
from rag.speaking.words.speech import GLUED

LONGEST_NAME = 6
"""Words; a longer run of capitals is the name of an institution."""
LONGEST_INITIAL = 3
"""Letters of what may stand in a name twice: Sri, Abd."""
SHORTEST_BEGUN = 4
"""Letters of what somebody is called by that is the beginning of his name: Alfred, Alfredo."""
_SHORT = re.compile(r"\((?:[A-Z]-)?[A-Z]{2,8}\)")
"""Initials of what stands before them: a name that goes on behind them begins there."""
_GLUED_VERB = re.compile(rf"(?<=[a-z]{{3}})(?:{GLUED})$")
_PLAIN_INITIALS = re.compile(r"H[A-HJ-Z]|A[AHMR]")
"""Initials without dots that begin names, Haji's before all: HA Sulkan."""
_ENDING = re.compile(r"(?!(?:RI|AS|UI|TV|IT|AI|PT|HP|FC|UK|US|EU|UN|AD|AL|AU|PM|PD|PB)$)[A-Z]{2}")
"""Initials behind a name, but for those of countries, parties and things."""
AMID = re.compile(r"['‘](?P<nick>[A-Z][a-z]+)['’]")
"""A nickname amid a name: Budi 'Bubu' Santoso."""
_NAMED_SHORT = re.compile(r"\([A-Z][a-z]{3,}\)")
"""A body's name in short, or a person's nickname, in brackets."""
_HEAD_OF_REGION = re.compile(r"(?i)\b(?:gubernur|bupati|wali ?kota|wagub|wabup)(?: 0+)+$")
"""The office of a region's head and that region, blotted out."""
_FIRMS = frozenset({"pt", "cv"})
"""Behind these, what stands in brackets is the firm's: PT Sukamaju Karya (Sukarya) Budi Santoso."""


class Person(NamedTuple):
    """A name as one place of the text gives it."""

    name: str
    titled: bool
    """An office, rank or title stands before it."""


@dataclass(frozen=True)
class People:
    """Reads the names in the stretches of an article."""

    words: ArticleWords

    def read(self, stretch: str, *, known: frozenset[str] = frozenset(), loose: bool = False) -> Person | None:
        """The person whose name ends `stretch`, a part of the text without commas; None when it ends otherwise.

        `known` holds words that are names for certain; only they part a name from an institution's (PT Maju Budi).
        With `loose` a name may follow capitals (PKS Budi), which a speaker may not: it could be the institution's.
        """
        words, first = self._words(stretch)
        head, name = self._parted(words, first, known)
        given, name = name, self._own(head, name, known)
        name = name[max(seated(name), balinese(name)) :]
        name = name[: _again(name)]
        if not name or len(name) > LONGEST_NAME or all(len(word.strip(".")) < 2 for word in name):
            return None
        if head and head[-1] in {"dan", "atau", "and", "&", "dari", "asal"}:
            return None
        if of_another(head):
            return None
        titled = is_office(" ".join(head))
        behind = first > 0 and len(head) == first
        bare = (
            len(name) == 1
            and titled
            and in_small(head[-1]) not in TITLES
            and not COMPLETE.fullmatch(in_small(head[-1]))
        )
        free = self.words.free | who_speak(self.words.text)[0]
        told = behind or name[0] in free or self._speaks_for_a_region(head, name[0])
        if bare and name == given and not told:
            return None
        led = not head or in_small(head[-1]) in FUNCTION | COUNTRIES
        if titled or led or (loose and head[-1].isupper()):
            return Person(" ".join(name), titled)
        return None

    def _words(self, stretch: str) -> tuple[list[str], int]:
        """The words of a stretch, and at which of them a name begins at the earliest, behind initials and numbers."""
        found = WORD.findall(stretch)
        words = [word for word in found if word[0] != "("]
        initials = max(
            (n for n, word in enumerate(found) if _SHORT.fullmatch(word) or self._is_short(found, n)), default=0
        )
        first = len([word for word in found[:initials] if word[0] != "("])
        parts = pairwise(words)
        first = max([first, *(n for n, (one, other) in enumerate(parts, 2) if is_part_number(one, other))])
        return words, first if first < len(words) else 0

    def _parted(self, words: list[str], first: int, known: frozenset[str]) -> tuple[list[str], list[str]]:
        """What stands before a name and the name, by the shape of the words from the last backwards."""
        at = len(words)
        while at > first and (
            may_be_name(words[at - 1])
            or (at == len(words) and self._is_ending(words[first:]))
            or words[at - 1 : at + 1] == ["Anak", "Agung"]
            or (at < len(words) and (words[at - 1] in PARTICLES or AMID.fullmatch(words[at - 1])))
            or self._is_word_too(words[at - 1 :])
            or (in_small(words[at - 1]) in NAME_TOO and self._is_name_here(words[:at]))
            or (in_small(words[at - 1]) in NAME_TOO and self._holds_an_office(words[:at], words[at : at + 1]))
            or (at == 1 < len(words) and ARTICLED.fullmatch(words[1]) and in_small(words[0]) in COMMON)
        ):
            at -= 1
        if at == 1 < len(words) and words[0] == "Hakim" and not COURT & self.words.lower:
            at = 0
        while at < len(words) and (words[at] in PARTICLES or (at and in_small(words[at]) in self.words.lower - known)):
            if self._is_word_too(words[at:]):
                break
            at += 1
        head, name = words[:at], [_GLUED_VERB.sub("", word) for word in words[at:]]
        if head and name and _PLAIN_INITIALS.fullmatch(head[-1]) and (at == 1 or is_office(" ".join(head[:-1]))):
            head, name = head[:-1], [head[-1], *name]
        return head, name

    def _is_ending(self, words: list[str]) -> bool:
        """Whether the last of these are initials behind a name by which somebody speaks: Budi AK, "kata Budi"."""
        if len(words) < 2 or not _ENDING.fullmatch(words[-1]) or in_small(words[-1]) in short_names():
            return False
        own = [word for word in words[-3:-1] if may_be_name(word)]
        return may_be_name(words[-2]) and not who_speak(self.words.text)[0].isdisjoint(own)

    def _is_name_here(self, words: list[str]) -> bool:
        """Whether the last of these, an office or part of an institution elsewhere, is a name or part of one."""
        before, last = words[-2] if len(words) > 1 else "", words[-1]
        if before and may_be_name(before):
            return True
        alone, begun = who_speak(self.words.text)
        return last in (alone if is_office_word(last) else begun) and in_small(before) not in GRAND

    def _holds_an_office(self, words: list[str], behind: list[str]) -> bool:
        """Whether the last of these and the word behind stand behind the office of somebody, who has no second one.

        As in "Bupati Demak, Imam Wirya"; without a comma none has Imam behind it as another's: "Ketua KPU Imam Wirya".
        """
        told = re.escape(" ".join([words[-1], *behind]))
        before = re.findall(rf"([A-Z0][\w.]*(?: [A-Z0][\w.]*)*), {told}\b", self.words.text)
        directly = words[-1] == "Imam" and any(map(is_office_word, words[:-1])) and all(map(may_be_name, behind))
        return bool(behind) and (directly or any(map(is_office, before)))

    def _is_word_too(self, words: list[str]) -> bool:
        """Whether these are a name whose first word is another elsewhere: "kata Hari Gunadi", "Ketua KPU, Lalu Wirya".

        Of one with which sentences begin, a place within a sentence tells, where none is written so that only opens.
        """
        if words[0] in OPENING_TOO:
            named = re.escape(" ".join(words[:2]))
            return len(words) > 1 and re.search(rf"[a-z0],? {named}\b", self.words.text) is not None
        return in_small(words[0]) in NOUN_TOO and words[0].istitle() and is_let_speak(self.words.text, " ".join(words))

    def _is_short(self, found: list[str], at: int) -> bool:
        """Whether what stands in brackets there is a body's name in short, behind which a person's begins."""
        if not _NAMED_SHORT.fullmatch(found[at]) or found[at][1:-1] in who_speak(self.words.text)[0]:
            return False
        behind, firm = found[at + 1 : at + 3], any(in_small(one) in _FIRMS for one in found[:at])
        begun = firm or not self.words.alone.isdisjoint(behind[:1])
        return len(behind) > 1 and begun and all(map(may_be_name, behind if firm else behind[1:]))

    def _own(self, head: list[str], name: list[str], known: frozenset[str]) -> list[str]:
        """The words of a name that are the person's, behind those of the institution, place or field of an office."""
        if not head:
            return name
        last = in_small(head[-1])
        if last == "kepala" and (len(head) == 1 or not is_office_word(head[-2])):
            # "Kepala Bamaju Budi Santoso": whoever heads something heads what is named next.
            name = name[1:]
        name = name[of_a_branch(head, name) :]
        if last in RESIDENTS:
            return name if name and name[0] in known - self.words.placed else []
        if named_by_what_follows(head):
            own = (
                n
                for n, word in enumerate(name)
                if word in known
                or (n and (word.strip(".") in INITIAL_GIVEN or self._is_place_of(last, name[:n])))
                or names_no_seat(last, name[n:])
            )
            name = name[next(own, len(name)) :]
        if last in TITLES or not any(is_office_word(word) for word in head):
            return name
        while name and self.words.is_body(name[0]):
            name = name[1:]
        whole = head[-1].isupper() or not head[-1].strip("0") or last == "indonesia"
        if len(name) > 2 and not whole and name[0] not in self.words.free and in_small(name[0]) not in GIVEN:
            name = name[next((n for n, word in enumerate(name[:-1]) if word in self.words.alone), 0) :]
        if len(name) > 2 and last in OF_FIRMS:
            name = self._behind_a_firm(name)
        name = name[self._behind_initials(head, name) :]
        return name if whole and not head[-1].isupper() else behind_a_body(name, self.words.text)

    def _is_place_of(self, kind: str, name: list[str]) -> bool:
        """Whether words are told elsewhere to be those of an institution or of a village, and of nobody with them."""
        told = rf"\b(?i:{re.escape(kind)}|desa|kelurahan)\)? {re.escape(' '.join(name))}\b(?! [A-Z])"
        return re.search(told, self.words.text) is not None

    def _behind_initials(self, head: list[str], name: list[str]) -> int:
        """How many words behind initials name with them a club, or what something is in: "Direktur BTU Padi Budi"."""
        run = [*takewhile(lambda word: word.isupper() or not word.strip("0"), reversed(head))][::-1]
        if not run or not run[0].isupper():
            return 0
        bodies = [re.escape(" ".join([*run, *name[:n]])) for n in range(len(name))]
        told = (
            re.search(rf"\b(?:di|klub|tim|data|survei|indeks|lembaga) {body}\b(?! [A-Z])", self.words.text)
            for body in bodies
        )
        return max((n for n, one in enumerate(told) if one), default=0)

    def _speaks_for_a_region(self, head: list[str], name: str) -> bool:
        """Whether a word behind the office of a region's head and that region speaks: "Gubernur Riau Budi menilai"."""
        return _HEAD_OF_REGION.search(" ".join(head)) is not None and is_let_speak(self.words.text, name)

    def _behind_a_firm(self, name: list[str]) -> list[str]:
        """The words of a name behind "CEO" or "pelatih" that are the person's, not the company's or club's.

        Of three words, the first is the company's where it stands before other words, too: CEO Maju Budi Santoso, Maju
        Dua; or the others stand without it, or the person is called by how the second begins: "kata Bud". Of more, by
        whose last the person is called afterwards ("kata Santoso"), two or that one are the person's.
        """
        first, alone = name[0], who_speak(self.words.text)[0]
        if first in alone:
            return name
        if any(len(one) >= SHORTEST_BEGUN and name[1].startswith(one) for one in alone):
            return name[1:]
        if len(name) == 3:
            other = rf"\b{re.escape(first)} (?!{re.escape(name[1][:3])})[A-Z]"
            without = rf"(?<!{re.escape(first)} )\b{re.escape(' '.join(name[1:]))}\b"
            return name[1:] if any(re.search(one, self.words.text) for one in (other, without)) else name
        body = rf"\b{re.escape(f'{first} {name[1]}')}\b(?! {re.escape(name[2])})"
        if name[-1] not in alone or re.search(body, self.words.text):
            return name
        return name[-2:] if len(name) == 4 else name[-1:]


def _again(name: list[str]) -> int:
    """How many words of a name stand before it begins once more, as where a stop is lost: "kata Budi Budi juga"."""
    return next((n for n, word in enumerate(name) if n and len(word) > LONGEST_INITIAL and word == name[0]), len(name))


@lru_cache(64)
def people(article: Article) -> People:
    """What reads an article's names, remembered for the articles last asked for."""
    return People(ArticleWords.of(article))
