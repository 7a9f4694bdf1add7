"""Which person a noun phrase names: "Ketua KPU Batang, Budi Santoso", "vokalis Cahaya, Danang Wira".

Knows: how far a noun phrase of names and offices reaches, and its parts between commas. Does not know verbs of speech
(`speaking/turns/attributions.py`) nor what a name looks like (`speaking/names/persons.py`).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from index import words
from index.vocabulary import lesser_places
from rag.speaking.names.article_words import who_speak
from rag.speaking.names.bounds import without_lists
from rag.speaking.names.persons import People, Person
from rag.speaking.words.persons import BODY_WORDS, COMMON, DOCTORS, KIN, PERSON_NOUN, RESIDENTS, TITLES
from rag.speaking.words.shapes import ARTICLED, in_small, is_office, is_ordinary, may_be_name
from rag.speaking.words.speech import OPENERS
from rag.speaking.words.standings import BEHIND

QUOTE_MARK = re.compile(r"[\"“”«»]")
_LEADING = frozenset("seorang salah satu seorang warga lain lainnya mantan eks former sang".split())
_JOINING = frozenset("dan atau dari bidang of the for and bin binti van de al &".split())
_OF_A_ROW = re.compile(r"Indonesia|[A-Z]{2,5}")
"""What stands between an office and which of a row it is: "Presiden RI pertama"."""
_MANY = RESIDENTS | {"nelayan", "petani", "pedagang"}
"""Titles that are groups, too: Forum Petani Sukamaju."""
_WORD = re.compile(r"\([^()]*\)|[^\s()]+")
_INITIALS = re.compile(r"[A-Z]{2,5}\b")
_NUMBER = re.compile(r"\d+(?:/\w+)?")
"""Of a school or a unit of the army: Kodim 1702/Jayawijaya."""
SITE = re.compile(r" di (?!0)[A-Z].*")
"""Where somebody speaks, by a name of its own."""
_POINTED = re.compile(r" (?:itu|ini|tersebut)\b")
_VERB = re.compile(r"(?!bernama|menengah)(?:me|di|ber)\w{4,}")
"""The shape of a verb; what has no other root is a noun: divisi, digital, meteorologi."""
_QUOTED = re.compile(r"['‘][A-Z]\w*['’]")
"""A nickname amid a name: Budi 'Bubu' Santoso."""
_GLUED = re.compile(r"(?<!\bP)[a-z]{2}(?=\.(?:[A-Z]|(?!com\b|net\b|org\b|info\b|news\b)[a-z]{3}))")
"""A name to whose full stop the next sentence is glued; an address has a full stop, too."""
WEEKDAYS = r"(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)\b"
"""A day of the week, which is written like a name, as a part of a pattern."""
_NEXT = frozenset(
    "Jika Kalau Apabila Bila Meski Meskipun Namun Tetapi Tapi Sebelumnya Selanjutnya Sementara Menurut Ketika Selain"
    " Karena Setelah Padahal Bahkan Diketahui Berdasarkan Usai".split()
)
"""With a capital they begin a sentence, where a report lost the full stop."""
_WEEKDAY = re.compile(f"{WEEKDAYS}.*")
_NOUN_BEGINS = re.compile(
    r" (?:para|sejumlah|beberapa|seluruh|semua|setiap|sebagian|banyak|warga|masyarakat|pihaknya"
    r"|hal (?:itu|ini|tersebut)|jika|kalau|apabila|bahwa|pe[a-z]{3,}an)\b"
)
"""What begins a noun phrase or a clause of its own."""
_CLOSED = re.compile(r"(?!(?:[A-Z]\.)+$|(?:Muh|Moh|Mhd|Abd|Drs|Prof|Plt|Plh|Pjs|Kol)\.).{3,}\.$")
_ENDED = re.compile(r"\b[A-Z]{3,5}\.$")
"""Initials with the full stop of their sentence, to which a page glues the next one: "ucap RDW.,Ibu Rina wafat"."""
_ONE_OF_SOME = re.compile(r"(?:Seorang|Salah (?:satu|seorang)) (?=[a-z])")
_BEFORE_OFFICE = re.compile(r"(?P<name>[A-Z]\S+(?: [A-Z]\S*){1,3}?) (?P<office>(?!Jenderal)[A-Z]\w+(?: \S+)+)")
_INTRO = re.compile(rf"^(?=[A-Z])(?:{OPENERS} )+")


_RELATIVE = re.compile(
    rf"(?:sang |seorang |salah (?:satu|seorang) )?(?:{'|'.join(sorted(KIN))}|teman|rekan|sahabat|tetangga|saudara)"
    r"(?:nya)?(?: (?!(?:saat|ketika|usai|seusai|kepada|pada|di|ke|dari|dalam|sambil|dengan|untuk)\b)[a-z-]+){0,3}"
)
"""What somebody is to another, before his name: "istrinya", "ayah korban", "putri sulungnya"."""


@dataclass(frozen=True)
class Reader:
    """Reads noun phrases of one article."""

    people: People
    known: frozenset[str] = frozenset()
    """Words of the names of persons for certain."""
    short: Mapping[str, str] = field(default_factory=dict)
    """Initials and nicknames with the names they stand for."""

    def after_verb(self, text: str, *, followed: bool = False) -> Person | None:
        """The person whom the words after a verb of speech name: "Ketua KPU Batang, Budi Santoso, saat …".

        What follows an office may be its institution: of "vokalis Cahaya, Danang Wira" the second is the person.

        Args:
            text: what follows the verb.
            followed: whether the sentence goes on behind the speaker, so that a name behind the comma may be its
                subject: "menurut jaksa, Budi menagih utang".
        """
        found, office, text = None, False, text if followed else without_lists(text)
        for part in QUOTE_MARK.split(text)[0].split(",")[:3]:
            named = self.phrase(part, whole=followed and office and not self._goes_on(part))
            if not (named or office or followed or is_post(part)) and _is_body(part):
                return self._apposed(text)
            if named is None and (found or not (is_post(part) or _is_relative(part) or (office and _is_body(part)))):
                return found
            if named and found:
                return Person(named.name, True) if self._is_body_before(found.name, named.name) else found
            ends = not (named and named.titled and kept(part) == len(part.rstrip())) or _ENDED.search(part)
            if named and (ends or _is_addressed(part, named.name)):
                return Person(named.name, named.titled or office)
            found, office = named, True
        return found

    def _apposed(self, text: str) -> Person | None:
        """The person between commas behind a body for which he speaks: "Dewan Nasional Maju, Rina Dewi, dalam …".

        He is called by a word of his name where he speaks again: what else stands there may be the body's place.
        """
        _, *parts = text.split(",")
        found = self.phrase(parts[0], whole=True) if len(parts) > 1 else None
        again = who_speak(self.people.words.text)[0]
        return found if found and " " in found.name and not again.isdisjoint(found.name.split()) else None

    def _goes_on(self, part: str) -> bool:
        """Whether what begins another noun phrase follows a name, so that it is no subject: "Budi pelaksanaan"."""
        found = self.phrase(part)
        return found is not None and _NOUN_BEGINS.match(part.partition(found.name)[2]) is not None

    def _is_body_before(self, name: str, following: str) -> bool:
        """Whether what reads as a name behind an office is its institution's, the person's being the one that follows.

        Of one word, what follows may be a place: "kata Camat Budi Santoso, Sukamaju".
        """
        first = name.split()[0]
        if " " in following or self.people.words.is_body(first):
            return True
        place = self.people.words.is_body(following) or following.lower() in lesser_places()
        return not place and first not in self.people.words.alone

    def phrase(self, part: str, *, whole: bool = False) -> Person | None:
        """The person whose name ends the noun phrase that begins `part`; with `whole`, that must be all of it."""
        part = without_intro(part) if whole else part.strip()
        end = kept(part)
        if end == 0 or (whole and end < len(part)) or _POINTED.match(part, end):
            return None
        nickname = part[:end].rstrip(". ,")
        initials = _INITIALS.match(part)
        if initials and self.known and initials[0] in self.short and (not whole or initials[0] == part):
            return Person(self.short[initials[0]], True)
        if nickname in self.short:
            return Person(self.short[nickname], True)
        first, either, other = part[:end].partition(" atau ")
        if either and (called := self.people.read(first, known=self.known)):
            # "Menteri Sosial Budi Santoso atau Gus Bu" is one person; "Budi Santoso atau Rina Wati" is nobody certain.
            return called if in_small(other.split()[0]) in TITLES else None
        if before := self._before_his_office(nickname):
            return Person(before, True)
        from_where = re.search(r" (?:dari|of|for) ", part[:end])
        nearer = self.people.read(part[: from_where.start()], known=self.known) if from_where else None
        found = nearer or self.people.read(nickname, known=self.known)
        return None if found and self._is_a_things(nickname, found.name) else found

    def _before_his_office(self, phrase: str) -> str | None:
        """The name that begins a noun phrase and is followed by an office without a comma: "Budi Santoso Ketua KPU".

        What stands behind the office is of nobody who speaks: of "Business Director Maju Budi" it is the name.
        """
        match = _BEFORE_OFFICE.match(phrase)
        name, behind = (match["name"].split(), match["office"].split()) if match else ([], [])
        if not match or not is_office(behind[0]) or not all(map(may_be_name, name)) or all(map(is_ordinary, name)):
            return None
        return match["name"] if who_speak(self.people.words.text)[1].isdisjoint(behind) else None

    def _is_a_things(self, phrase: str, name: str) -> bool:
        """Whether a name is that of a thing: "Direktur rumah lelang Arjuna", "Presiden di Pangkalan TNI Adi Wira"."""
        before = phrase[: phrase.rfind(name)].split()
        site = SITE.search(" ".join(before))
        if site and not is_office(site[0]) and self.known.isdisjoint(name.split()):
            return True
        if " " in name or name in self.known or len(before) < 2:
            return False
        return before[-1].islower() and not is_office(before[-1])


def _is_addressed(part: str, name: str) -> bool:
    """Whether a rank or form of address stands right before a name, which no institution has: "Dr. Rina Wati"."""
    before = part[: part.rfind(name)].split()
    return bool(before) and in_small(before[-1]) in TITLES - _MANY


def _is_verb(word: str) -> bool:
    """Whether a word in small letters is a verb by its prefix, and not by its root."""
    return bool(_VERB.fullmatch(word)) and words.term(word) != word


def without_intro(part: str) -> str:
    """A part of a sentence without the words that link it to the one before."""
    return _INTRO.sub("", part.strip())


def is_post(part: str) -> bool:
    """Whether a part between commas is an office, or what one of some is, and nothing else: "Salah satu penumpang"."""
    part = without_intro(part)
    if some := _ONE_OF_SOME.match(part):
        noun = part[some.end() :]
        held = bool(PERSON_NOUN.match(noun)) or noun.split()[0] in TITLES
        return (held or is_office(noun)) and not re.search(r"[A-Z][a-z]", noun)
    return is_office(part) and kept(part) == len(part)


def _is_relative(part: str) -> bool:
    """Whether a part between commas says whose relative or friend somebody is, and nothing else: "ayah korban"."""
    return _RELATIVE.fullmatch(part.strip()) is not None


def _is_body(part: str) -> bool:
    """Whether a part between commas is an institution and nothing else: "Dinas Kesehatan"."""
    first = part.split()[0].lower() if part.split() else ""
    return first in BODY_WORDS | COMMON and kept(part.strip()) == len(part.strip())


def kept(part: str) -> int:
    """How far a noun phrase reaches from the beginning of a part between commas.

    The capital with which an office begins a sentence is none of a name: "Kepala dinas perhubungan" goes on in small.
    """
    end, capital, joining, office, home = 0, False, False, False, False
    for match in _WORD.finditer(part):
        word = match[0]
        if capital and ((_WEEKDAY.fullmatch(word) and not part[:end].endswith("Pasar")) or word in _NEXT):
            break
        glued = _GLUED.search(word)
        if glued:
            return match.start() + glued.end()
        if (
            word[0] == "("
            or word[0].isupper()
            or word[0] in "0&"
            or ARTICLED.match(word)
            or _QUOTED.fullmatch(word)
            or (capital and _NUMBER.fullmatch(word))
        ):
            capital, end = capital or end > 0 or not is_office(word), match.end()
            if _CLOSED.fullmatch(word):
                break
        elif word == "kepada":
            break
        elif (
            word.rstrip(".") in DOCTORS
            or (not capital and (is_office(word) or (end and not _is_verb(word)) or word in _LEADING))
            or (office and is_office(word))
            or ((office or home) and BEHIND.fullmatch(word))
        ):
            end = match.end()
        elif word not in _JOINING or joining:
            break
        joining, office, home = word in _JOINING, is_office(word), _OF_A_ROW.fullmatch(word) is not None
    return end
