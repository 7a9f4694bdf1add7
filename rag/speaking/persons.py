"""Which words of a stretch of news are a person's name, and that name in full, as the article itself tells.

Knows: how names stand behind offices, ranks, titles and institutions (words in `speaking/person_words.py`), degrees.
Does not know: who says what (`speaking/speakers.py`). In doubt there is no name: a wrong one is worse than none.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice, pairwise
from typing import Final, NamedTuple

from index import places
from index.nouns import Article
from index.vocabulary import lesser_places, place_words
from index.words import short_names
from rag.speaking.person_words import (
    AIDES,
    BODY_WORDS,
    COMMON,
    COMPLETE,
    COUNTRIES,
    COURT,
    FUNCTION,
    GIVEN,
    GRAND,
    INITIAL_GIVEN,
    KIN,
    NAME_TOO,
    NAMING,
    OF_FIRMS,
    OFFICE_SHAPE,
    OFFICES,
    PARTICLES,
    PLACE_KINDS,
    PLACING,
    RESIDENTS,
    SEATED,
    TITLES,
)
from rag.speaking.speech_words import ADVERBS, STATES
from rag.speaking.who_speak import who_speak

MOST_NAMES = 2_000
"""Names read of one article; long reports have some 500."""
LONGEST_KIND = 24
"""Characters of what stands before a run of capitals: SDN 07."""
LONGEST_VERB = 24
"""Characters of what stands before an office: dipimpin, disampaikan oleh."""
LONGEST_NAME = 6
"""Words; a longer run of capitals is the name of an institution."""
LONG_NAME = 5
"""Words; few names of persons have as many."""
LONG_PLACE = 10
"""Letters of a place that is no name of a person, too, as Bambang is."""

_NOUN = re.compile(
    r"\w{3,}nya|(?:ke|pe|per|pen|pem|peng)[a-z-]{3,}an|(?:kemen|pem(?:kab|kot|prov)|(?:ma)?pol(?:da|res|sek|ri))[a-z]*"
)
_STUDIED = (
    r"(?:A[gkp]|Comp|E|Eng|F(?:arm|il)|H(?:um|ut)?|I\.?K(?:om)?|IP|K(?:e[bps]|n|om)|M|P|P(?:d|si|t)(?:\.?I)?|S[ci]|Sos|STP|T|Th)"
    r"(?![a-z])"
)
"""What follows the letter of a degree and a space: M. Si, S. Pd; any other word is a name: M. Arief."""
_DEGREE = re.compile(
    rf",?\s+\(?(?:[SMD]\.\s{_STUDIED}|(?:[SMD]\.|Ph\.|[AL]\.)[A-Za-z.]{{1,8}}|S[HETPI]|M(?:H|M|Si|Kes|Pd|Sc|AP|BA|Biomed)|S(?:Pd|IK|Sos|Ag|STP)|Apt|Lc|MBA|PhD|QHIA"
    r"|CCD|FICS|FINASIM|FIHA|(?:Sub)?[Ss]p(?:es)?\.?\s?[A-Z][A-Za-z-]*(?:\s?\(K\))?)\.?\)?(?=[,.\s]|$)"
)
_WORD = re.compile(r"\([^()\n]*\)|[^\s,;:!?()\"“”]+")
_ABBREVIATED = r"(?:[A-Z]|Muh|Moh|Mhd|Abd|St|Dr|Drs|Ir|Prof|Hj|Ny)\."
_CAPITAL = rf"(?:{_ABBREVIATED}|[A-Z][^\s,.;:!?()\"“”/–—]*)"
_SHORT = re.compile(r"\((?:[A-Z]-)?[A-Z]{2,8}\)")
"""Initials of what stands before them: a name that goes on behind them begins there."""
_RUN = re.compile(rf"{_CAPITAL}(?: (?:bin |binti |van |de |al |['‘][A-Z][a-z]+['’] )?{_CAPITAL}){{0,9}}")
_SPEAKING = re.compile(rf"(?:^|[.\n\"”]) ?(?P<who>{_CAPITAL}(?: {_CAPITAL}){{0,4}}){ADVERBS} {STATES.pattern}")
_DONE_BY = re.compile(r"\b(?:di(?!hadiri|ikuti|datangi|saksikan)\w{3,}|oleh) $")
"""Before the one who does it."""
_SPACED = re.compile(r"\S+|\n")
_LOWER = re.compile(r"(?<![\w'’-])[a-z]{3,}")
GLUED: Final = (
    "mengatakan|menyatakan|menjelaskan|menegaskan|menyebut|mengaku|meminta|menanggapi|buka|(?<!eng)(?<!per)angkat"
)
"""Words after a name that a lost space may glue to it, as a pattern; Mengangkat is a word of its own."""
_GLUED_VERB = re.compile(rf"(?<=[a-z]{{3}})(?:{GLUED})$")
_SPELT = re.compile(r"(?P<run>[A-Z]\w+(?:[ ,]+[A-Za-z]\w+){1,7}) \((?P<short>[A-Z][A-Za-z]{1,9})\)")
"""Initials with what they may stand for."""
_NUMBERED = re.compile(r"(\w+) 0*[1-9]\d* $")
"""A numbered institution before a run of capitals: SDN 07."""
_ROMAN = re.compile(r"[IVX]{1,5}")
_PARTS = frozenset("wilayah komisi korwil regional daop divre zona kelas tingkat tipe angkatan subdit unit".split())
"""What is numbered within an institution: KPK Wilayah V."""
_CAPITALISED = re.compile(r"[A-Z0]\S*[^\s.,;:!?()\"“”]|[A-Z0]\.?")
_FOLLOWED = re.compile(r"[^\s.,;:!?()\"“”] [A-Z0]")
"""A capital before a word and one after it; "." and "," part them."""
_INITIALED = re.compile(r"[A-Z]-")
"""What begins things, not names: E-KTP."""
_PLAIN_INITIALS = re.compile(r"H[A-HJ-Z]|A[AHMR]")
"""Initials without dots that begin names, Haji's before all: HA Sulkan."""
SHORTEST_BODY = 5
"""Letters; shorter abbreviations of institutions are names, too: Uu, Ham."""
_MARKS = ".,;:!?()\"“”'’"
_BUSINESS = frozenset("di PT perusahaan raksasa laman situs aplikasi klub merek produsen".split())
_INITIALS = re.compile(
    rf"(?:(?P<joined>{_CAPITAL}(?: {_CAPITAL}){{0,9}} (?:dan|serta|bidang) ))?(?P<run>{_CAPITAL}(?: {_CAPITAL}){{1,9}})"
    r" (?:alias |atau )?\((?P<short>[A-Z]{2,5})\)"
)
"""Initials behind a name, its office before it: Menteri Hukum dan Hak Asasi Manusia Budi Ari Candra (BAC)."""
AMID = re.compile(r"['‘](?P<nick>[A-Z][a-z]+)['’]")
"""A nickname amid a name: Budi 'Bubu' Santoso."""
_WRITTEN_AS_ONE = re.compile(
    r"(?!(?:Mc|Mac|De|Di|Da|Du|La|Le|Lo|Van|Vander|Von|Fitz|Al|El|O)[A-Z])[A-Z]\w*[a-z][A-Z]\w*"
)
"""What brands, not persons, are called: DataMaju; but McDonald, DeSantis."""
_NAMED_SHORT = re.compile(r"\([A-Z][a-z]{3,}\)")
"""A body's name in short, or a person's nickname, in brackets."""


class Person(NamedTuple):
    """A name as one place of the text gives it."""

    name: str
    titled: bool
    """An office, rank or title stands before it."""


SHORTEST_TOLD = 4
"""Letters of a word of which it is known whether a district or a region has it."""


@dataclass(frozen=True)
class People:
    """What an article tells of the persons it names; build it once per article with `of`."""

    text: str
    """The article's text, of the same length, with the words of place names blotted out."""
    lower: frozenset[str]
    """Words the article also writes without a capital."""

    free: frozenset[str]
    """Words with a capital that also stand without an office before them; Sekolah in Kepala Sekolah never does."""
    business: frozenset[str]
    """Words with a capital that are often spoken of as a company, site or club, or as what something is in."""

    placed: frozenset[str]
    """Words with a capital that the article itself uses as a place, a field or an institution."""
    alone: frozenset[str]
    """Words with a capital that also stand with no other beside them, as a person's first name does later on."""

    @classmethod
    def of(cls, article: Article) -> "People":
        """Read the article's places and words, in one pass each."""
        parts, at = [], 0
        for mention in places.mentions(article.text):
            blotted = _WORD.sub(lambda m: m[0] if _is_office(m[0]) else "0" * len(m[0]), mention.text)
            parts += [article.text[at : mention.start], blotted]
            at = mention.end
        text = "".join([*parts, article.text[at:]])
        placed, towards = set[str](), set[str]()
        free, alone, met, within, before = set(), set(), Counter[str](), Counter[str](), ","
        earlier = ""
        for match in _SPACED.finditer(text):
            word = match[0].strip(_MARKS)
            if word[:1].isupper():
                met[word] += 1
                within[word] += before in _BUSINESS
                if match[0][0] != word[0] or before[-1] in ',"“”.\n' or before[0].islower() or _is_name(before):
                    free.add(word)
                if _plain(before) in PLACING and earlier != "kepala":
                    (towards if _plain(before) == "ke" else placed).add(word)
                if not _CAPITALISED.fullmatch(before) and not _FOLLOWED.match(text, match.end() - 1):
                    alone.add(word)
            earlier, before = _plain(before), match[0]
        # Back to a place, but also to somebody: "Kembali ke Prasetyo, ia menjelaskan".
        placed |= towards - who_speak(text)[0]
        placed.update(match["short"] for match in _SPELT.finditer(text) if _names_a_body(match["run"]))
        business = frozenset(word for word in within if 4 * within[word] > met[word])
        lower = frozenset(_LOWER.findall(text))
        return cls(text, lower, frozenset(free), business, frozenset(placed), frozenset(alone))

    def read(self, stretch: str, *, known: frozenset[str] = frozenset(), loose: bool = False) -> Person | None:
        """The person whose name ends `stretch`, a part of `text` without commas; None when it ends otherwise.

        `known` holds words that are names for certain; only they part a name from an institution's (PT Maju Budi).
        With `loose` a name may follow capitals (PKS Budi), which a speaker may not: it could be the institution's.
        """
        found = _WORD.findall(stretch)
        words = [word for word in found if word[0] != "("]
        initials = max(
            (n for n, word in enumerate(found) if _SHORT.fullmatch(word) or self._is_short(found, n)), default=0
        )
        first = len([word for word in found[:initials] if word[0] != "("])
        parts = pairwise(words)
        first = max([first, *(n for n, (one, other) in enumerate(parts, 2) if _is_part_number(one, other))])
        first, at = first if first < len(words) else 0, len(words)
        while at > first and (
            _is_name(words[at - 1])
            or words[at - 1 : at + 1] == ["Anak", "Agung"]
            or (at < len(words) and (words[at - 1] in PARTICLES or AMID.fullmatch(words[at - 1])))
            or (_plain(words[at - 1]) in NAME_TOO and self._is_name_here(words[:at]))
        ):
            at -= 1
        if at == 1 < len(words) and words[0] == "Hakim" and not COURT & self.lower:
            at = 0
        while at < len(words) and (words[at] in PARTICLES or (at and _plain(words[at]) in self.lower - known)):
            at += 1
        head, name = words[:at], [_GLUED_VERB.sub("", word) for word in words[at:]]
        if head and name and _PLAIN_INITIALS.fullmatch(head[-1]) and (at == 1 or is_office(" ".join(head[:-1]))):
            head, name = head[:-1], [head[-1], *name]
        given, name = name, self._own(head, name, known)
        name = name[_seated(name) :]
        if not name or len(name) > LONGEST_NAME or all(len(word.strip(".")) < 2 for word in name):
            return None
        if head and head[-1] in {"dan", "and", "&", "dari", "asal"}:
            return None
        if _of_another(head):
            return None
        titled = any(_is_office(word) or _plain(word) in TITLES for word in head)
        behind = first > 0 and len(head) == first
        bare = len(name) == 1 and titled and _plain(head[-1]) not in TITLES and not COMPLETE.fullmatch(_plain(head[-1]))
        if bare and name == given and name[0] not in self.free and not behind:
            return None
        led = not head or _plain(head[-1]) in FUNCTION | COUNTRIES
        if titled or led or (loose and head[-1].isupper()):
            return Person(" ".join(name), titled)
        return None

    def _is_name_here(self, words: list[str]) -> bool:
        """Whether the last of these, an office or part of an institution elsewhere, is a name or part of one."""
        before, last = words[-2] if len(words) > 1 else "", words[-1]
        if before and _is_name(before):
            return True
        alone, begun = who_speak(self.text)
        return last in (alone if _is_office(last) else begun) and _plain(before) not in GRAND

    def _is_short(self, found: list[str], at: int) -> bool:
        """Whether what stands in brackets there is a body's name in short, behind which a person's begins."""
        first, *more = found[at + 1 : at + 3] or [""]
        behind = first in self.alone and bool(more) and _is_name(more[0])
        return behind and bool(_NAMED_SHORT.fullmatch(found[at])) and found[at][1:-1] not in who_speak(self.text)[0]

    def _own(self, head: list[str], name: list[str], known: frozenset[str]) -> list[str]:
        """The words of a name that are the person's, behind those of the institution, place or field of an office."""
        if not head:
            return name
        last = _plain(head[-1])
        if last in RESIDENTS:
            return name if name and name[0] in known - self.placed else []
        if _named_by_what_follows(head):
            own = (
                n
                for n, word in enumerate(name)
                if word in known or (n and word.strip(".") in INITIAL_GIVEN) or _names_no_seat(last, name[n:])
            )
            name = name[next(own, len(name)) :]
        if last in TITLES or not any(_is_office(word) for word in head):
            return name
        while name and self.is_body(name[0]):
            name = name[1:]
        whole = head[-1].isupper() or not head[-1].strip("0")
        if len(name) > 2 and not whole and name[0] not in self.free and _plain(name[0]) not in GIVEN:
            name = name[next((n for n, word in enumerate(name[:-1]) if word in self.alone), 0) :]
        if len(name) > 2 and last in OF_FIRMS:
            return self._behind_a_firm(name)
        return name

    def _behind_a_firm(self, name: list[str]) -> list[str]:
        """The words of a name behind "CEO" or "pelatih" that are the person's, not the company's or club's.

        Of three words, the first is the company's where it stands before other words, too: CEO Maju Budi Santoso, Maju
        Dua. Of more, by whose last the person is called afterwards ("kata Santoso"), two or that one are the person's.
        """
        first, alone = name[0], who_speak(self.text)[0]
        if first in alone:
            return name
        if len(name) == 3:
            other = rf"\b{re.escape(first)} (?!{re.escape(name[1][:3])})[A-Z]"
            return name[1:] if re.search(other, self.text) else name
        body = rf"\b{re.escape(f'{first} {name[1]}')}\b(?! {re.escape(name[2])})"
        if name[-1] not in alone or re.search(body, self.text):
            return name
        return name[-2:] if len(name) == 4 else name[-1:]

    def is_body(self, word: str) -> bool:
        """Whether a word with a capital is rather an institution, place or field than part of a name."""
        short = _plain(word)
        return word in self.placed or (len(short) >= SHORTEST_BODY and short in short_names())

    def is_business(self, name: str) -> bool:
        """Whether the name begins with a word the article rather gives to a company, site or club."""
        return name.split()[0] in self.business

    def runs(self) -> list[Person]:
        """Every name that stands in the article, in order, persons' and others'."""
        text = without_degrees(self.text)
        found: list[Person] = []
        office, acting = -1, False
        for match in islice(_RUN.finditer(text), MOST_NAMES):
            person = self.read(match[0].rstrip("."), loose=True)
            school = _NUMBERED.search(text, max(0, match.start() - LONGEST_KIND), match.start())
            if school and school[1].lower() in NAMING:
                continue
            between = text[office : match.start()] if office >= 0 else ""
            apposed = between.strip() == "," and text[match.end() : match.end() + 1] == ","
            if person:
                # "Rapat dipimpin Bupati Demak, Sartono." and not "Hadir Bupati Demak, Inspektorat, …": one does it.
                told = acting and between.strip(" 0") == "," and person.name in self._begin_by_speaking
                apposed = apposed or told
                found.append(Person(person.name, person.titled or apposed))
            office = match.end() if person is None and is_office(match[0]) else -1
            acting = bool(_DONE_BY.search(text, max(0, match.start() - LONGEST_VERB), match.start()))
        lines = frozenset(map(str.strip, self.text.split("\n")))
        return [one for one in found if one.name not in lines or not self._is_heading(one.name)]

    def _is_heading(self, name: str) -> bool:
        """Whether what stands on a line of its own is a heading and no name: "Ultimatum Prabowo".

        Its last word then stands elsewhere without the first, which itself stands nowhere else.
        """
        first, last = name.split()[0], name.split()[-1]
        return first != last and self._times(first) == self._times(name) < self._times(last)

    def _times(self, words: str) -> int:
        """How often some words stand in the article."""
        return len(re.findall(rf"(?<!\w){re.escape(words)}(?!\w)", self.text))

    @cached_property
    def _begin_by_speaking(self) -> frozenset[str]:
        """Names with which a sentence begins whose verb is one of speech."""
        return frozenset(match["who"] for match in islice(_SPEAKING.finditer(self.text), MOST_NAMES))

    def short_forms(self) -> dict[str, str]:
        """Initials by which the article introduces a person: AHY for Agus Harimurti Yudhoyono (AHY)."""
        found: dict[str, str] = {}
        for match in _INITIALS.finditer(self.text):
            joined = self.read(match["joined"] + match["run"]) if match["joined"] else None
            person = joined or self.read(match["run"])
            if person and "".join(word[0] for word in person.name.split()) == match["short"]:
                found[match["short"]] = person.name
        return found


def without_degrees(text: str) -> str:
    """The text without the degrees that follow names: Budi Santoso, S.H., M.Si. becomes Budi Santoso."""
    return _DEGREE.sub("", text)


@lru_cache(64)
def people(article: Article) -> People:
    """`People.of`, remembered for the articles last asked for."""
    return People.of(article)


def is_office(stretch: str) -> bool:
    """Whether an office or title stands in it."""
    return any(_is_office(word) or _plain(word) in TITLES for word in _WORD.findall(stretch))


def _of_another(head: list[str]) -> bool:
    """Whether the words before a name make it that of somebody else: ibu Rina, juru bicara Presiden Budi."""
    if any(word in KIN for word in head):
        return True
    aides = [at for at, word in enumerate(head) if _plain(word) in AIDES]
    return bool(aides) and all(_is_office(word) or _plain(word) in TITLES | {"hukum"} for word in head[aides[-1] + 1 :])


def _named_by_what_follows(head: list[str]) -> bool:
    """Whether words that end in the kind of an institution or place take their name from the next: SDN 07, Kota."""
    kind = head[:-1] if len(head) > 1 and head[-1].isdigit() and head[-1].strip("0") else head
    last = _plain(kind[-1])
    return last in NAMING or (last in PLACE_KINDS and "wali" not in map(_plain, kind[-2:]))


def _names_no_seat(kind: str, name: list[str]) -> bool:
    """Whether words behind an office named by a district or region are none of its words: Camat Ratna Dewanti."""
    words = {_plain(word) for word in name}
    told = len(name) > 1 and all(len(word) >= SHORTEST_TOLD for word in words)
    return kind in SEATED and told and words.isdisjoint(place_words() | lesser_places())


def _seated(name: list[str]) -> int:
    """How many words of a long name are an institution's with its place: STISIP Maju Mundur Sukamaju Budi Santoso."""
    if len(name) < LONG_NAME:
        return 0
    inner = (n for n, word in enumerate(name[1:-2], 2) if len(word) >= LONG_PLACE and _plain(word) in lesser_places())
    return max(inner, default=0)


def _names_a_body(run: str) -> bool:
    """Whether what initials stand for is an institution: Universitas Maju (Unmaju), not Tim Ketua Emil Putra (Emil)."""
    return not is_office(run) and any(word.lower() in BODY_WORDS | NAMING for word in re.findall(r"\w+", run))


def _plain(word: str) -> str:
    return word.strip(".'’").lower()


def _is_office(word: str) -> bool:
    plain = _plain(word)
    return plain in OFFICES or bool(OFFICE_SHAPE.fullmatch(plain))


def _is_name(word: str) -> bool:
    """Whether a word has the shape of a part of a name and is no office, institution or ordinary word."""
    plain = _plain(word)
    if not word[0].isupper() or any(char.isdigit() for char in word) or "/" in word:
        return False
    if len(plain) == 1:
        return True
    if word.strip(".'’").isupper() or _INITIALED.match(word) or _WRITTEN_AS_ONE.fullmatch(word):
        return False
    return not (
        plain in COMMON
        or plain in FUNCTION
        or plain in NAMING
        or plain in BODY_WORDS
        or plain in TITLES
        or _is_office(word)
        or _NOUN.fullmatch(plain)
    )


def _is_part_number(word: str, number: str) -> bool:
    """Whether a word and the next are a numbered part of an institution, behind which a name begins: Komisi III."""
    return _plain(word) in _PARTS and bool(_ROMAN.fullmatch(number))
