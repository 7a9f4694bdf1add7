"""Who does what to whom: which part a few words of a sentence play in a deed, and whether that is told of them.

Knows: active and passive verbs of Indonesian. Does not know which deed a question asks of (`rag.parsing.asked_deeds`),
or whether a sentence answers.
"""

import re
from collections.abc import Iterator, Set
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from index import words
from rag.parsing.numbers import AND, BUT, WHILE
from rag.parsing.scores import BEATING, beatings
from rag.speaking.words.shapes import CAPITALISED


class Part(Enum):
    """What somebody has to do with a deed."""

    DOES = "does"
    SUFFERS = "suffers"
    NEITHER = "neither"
    """Stands with another deed that the same sentence tells of."""


class Deed(NamedTuple):
    """What a question asks of: somebody was reported, has found."""

    part: Part | None
    """Which part is asked for; None where it is not who, or cannot be told."""
    terms: Set[str]
    """Index terms of its verb."""
    root: str
    """Its verb without what may stand before and behind it; of an English one nothing."""
    known: tuple[str, ...] = ()
    """Who has the other part, as the question names him and as articles do; empty where it names nobody."""
    known_as: Set[str] = frozenset()
    """Index terms of the noun of those who have it, where they are not named: the students, "polisi"."""


class Verb(NamedTuple):
    """A verb of a deed in a sentence."""

    start: int
    end: int
    passive: bool
    """Whether its subject suffers it."""


PASSIVE, ACTIVE = r"di[a-z]{4,}", r"me[a-z]{4,}"
_MADE_OF = re.compile(r"(?:di|ter|(?:me|pe)(?:ng|ny|m|n)?)?(?P<root>[a-z]{4,}?)(?:kan|i|an)?(?:nya|lah|kah)?")
WORD = re.compile(r"\b(?!oleh\b)[^\W\d_]+")
_COPULA = re.compile(r"\b(?:adalah|ialah|yakni|yaitu|bernama|berinisial|(?:tak|bukan) lain)\b", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:dan|serta|lalu|kemudian|hingga) $")
_BY = re.compile(r"\b(?:oleh|pihak)\b[^,.;]*$", re.IGNORECASE)
_TOWARDS = re.compile(r"\b(?:ke|kepada|terhadap|atas)\b[^,.;]*$", re.IGNORECASE)
_NAMED_AS = re.compile(r"\b(?:yakni|yaitu|bernama|berinisial)\b", re.IGNORECASE)
"""Tells who that is whom the verb right before has for its object: "Elang memecat pelatih bernama Rina"."""
_RELATIVE = re.compile(r"\byang(?: \w+){0,2} $", re.IGNORECASE)
"""Right before a verb, of whom it tells what he does or suffers: "yang menangkap Edo adalah Rina"."""
_AGENT = re.compile(
    r"[^,.;:]* oleh [^,.;:]*?\b(?:bernama|berinisial) "
    r"| (?:sebuah|seorang|suatu|sekelompok|sejumlah|oknum|salah (?:satu|seorang))\b[^,.;:]*?"
    r",? (?:adalah|ialah|yakni|yaitu|bernama|berinisial) "
)
"""Between a passive and who did it, where nothing else says so: "ditipu sebuah agen bernama PT Rimba".

So is it behind "oleh": "oleh seorang pedagang bernama Wati". Of "ditangkap polisi, yakni Edo" Edo is the one caught.
"""
_DOES = rf"(?!(?:mengaku|merupakan|menjadi|menjabat|melalui|menurut|mengenai|mewakili)\b){ACTIVE}"
"""Another deed: neither what somebody is nor a preposition."""
_OF_ANOTHER = re.compile(
    rf"\byang(?: [\w-]+)?? {_DOES}\b|\b{PASSIVE} (?:\w+ )?oleh\b|\bpe[a-z]{{4,}}an (?:terhadap|atas|kepada)\b"
)
"""Between a verb and a name told with another: "menangkap warga yang mengejek Rina", "penusukan atas Rina"."""
_ASIDE = r"(?: ?\([^()]{1,40}\))?,?"
ADVERBS = (
    r"(?: (?:akan|telah|sudah|pernah|juga|sempat|akhirnya|kini|pun|resmi|langsung|sukses|berhasil|nekat|tega|mendadak"
    r"|kembali|harus|justru|berusaha|mencoba))*"
)
CONJUNCTION = "saat|ketika|bahwa|setelah|usai|sebelum|karena|jika|kalau|agar|meski|walau"
_OWN_SUBJECT = re.compile(
    rf"^(?!,? yang\b).*\b(?:{CONJUNCTION}|percaya|yakin|{_DOES})"
    rf" {CAPITALISED}(?: \([^()]{{1,40}}\))?{ADVERBS} $"
)
"""Before a verb who does or suffers it, and nobody further before: "Edo senang saat Rina mengalahkan"."""
_FOR_HIS_OBJECT = re.compile(rf"\b{ACTIVE} [^.;:\"]*\b(?:untuk|guna|agar|supaya) $|\b{ACTIVE} [^.;:\"]*,untuk $")
"""Between somebody and a passive verb, that it is his object who suffers it: "memanggil Edo untuk diperiksa"."""
_AGENT_OF = re.compile(
    rf"\byang(?: \w+)? (?!di(?:ketahui|kenal|sebut|sapa|panggil|juluki|namai|identifikasi|duga)\b){PASSIVE}(?: oleh)?"
    r"(?: [A-Z][\w.'’-]*)* $"
)
"""Right before a name another deed, which is his: "Rina yang didampingi Bupati Edo disambut"."""
_OBJECT_OF = re.compile(rf"(?<!\bdan)(?<!\blalu)(?<!\bdengan)(?<!,) {_DOES} $")
"""Right before a name another verb of which he is the object: "mengangkat Rina menggantikan Edo"."""
_BY_ITSELF = re.compile(rf"\W*(?P<noun>[A-Z][a-z]+an)(?: (?:itu|ini|tersebut))?{ADVERBS} (?!melibatkan\b){_DOES} ")
"""A sentence begins with what a deed does."""
_CLAUSE = re.compile(
    rf"[;:]|,? \b(?:{BUT}|{WHILE}|meski(?:pun)?|walau(?:pun)?)\b"
    rf"|, (?:{AND})\b(?= (?:tidak|tak|belum|masih|ada|no|not|telah|sudah|me[a-z]{{4,}}|di[a-z]{{4,}}|\w+ orang)\b)"
)
"""Between clauses of which each tells something else."""
_EACH_OTHER = re.compile(r"(?i)\bsaling $")
"""Right before what either does to the other."""
HIMSELF = re.compile(r" dirinya\b")
"""Right behind what another, named last, does to who is named before: "keputusan Rina yang memberhentikan dirinya"."""
_ON_WHAT = re.compile(r"^[^,]*\b(?:soal|tentang|terkait|mengenai|perihal|ihwal|apakah|bahwa)\b[^,]*$")
"""Between a passive and a name, on what it was done: not by whom, "dicecar soal kasus Edo"."""
_DENIED = re.compile(r"(?i)\b(?:tidak|tak|belum|tanpa|bukan|nihil|nol|no|not|none|never)\b(?: [\w-]+){0,4} $")
"""Right before the word of a deed: "tidak ada seorang pun yang ditangkap"."""


def root(verb: str) -> str:
    """An Indonesian verb, or a noun made of it, without its first syllables and its ending."""
    found = _MADE_OF.fullmatch(verb.lower())
    return found["root"] if found else ""


def is_of(deed: Deed, word: str) -> bool:
    """Whether a word is of a deed: by its index terms, or by its root, whose first letter goes with the one before."""
    if deed.terms & set(words.terms(word)):
        return True
    one, other = deed.root, root(word)
    return bool(one and other) and (one == other or one[1:] == other or one == other[1:])


def tells(deed: Deed, text: str) -> bool:
    """Whether a text has a word of a deed."""
    return any(is_of(deed, match[0]) for match in WORD.finditer(text))


def plays(deed: Deed, text: str, start: int, end: int) -> Part | None:
    """Which part a stretch of a sentence plays in a deed, by the nearest verb of it; None where it has none."""
    near = [one for one in verbs(deed, text) if one.end <= start or one.start >= end]
    if not near:
        if _is_object_of_itself(deed, text[:start]):
            return Part.NEITHER
        return Part.SUFFERS if _against(deed, text[:start]) else _towards_known(deed, text, start, end)
    nearest = min(near, key=lambda one: (min(abs(start - one.end), abs(one.start - end)), one))
    return plays_by(nearest, deed, text, start, end)


def plays_by(verb: Verb, deed: Deed, text: str, start: int, end: int) -> Part | None:
    """Which part a stretch of a sentence plays in a deed, by one verb of it that stands before or behind."""
    first, last, passive = verb
    if _EACH_OTHER.search(text[:first]):
        return None
    if first >= end:
        if HIMSELF.match(text, last) and re.search(CAPITALISED, text[end:first]):
            return Part.SUFFERS
        of_known = passive and _is_object_of_known(deed, text[:start])
        if of_known or _OWN_SUBJECT.search(text[end:first]) or _AGENT_OF.search(text[:start]):
            return Part.NEITHER
        if passive and _FOR_HIS_OBJECT.search(text[end:first]):
            return Part.DOES
        # "KPK menggeledah rumah Budi, dan menyita …": of two verbs the first one's object does not do the second.
        shared = _JOINED.search(text[end:first]) and re.search(rf"\b{ACTIVE}\b", text[:start])
        return Part.SUFFERS if passive or shared else Part.DOES
    between, relative = text[last:start], _RELATIVE.search(text[:first])
    if (_OF_ANOTHER.search(between) and not _COPULA.search(between)) or _OBJECT_OF.search(between):
        return Part.NEITHER
    if passive and _AGENT.fullmatch(between) and not relative:
        return Part.DOES
    apposed = between.rstrip().endswith((",", ":")) and relative
    if not (passive or relative) and (part := _part_of_called(deed, between)):
        return part
    if _COPULA.search(between) or apposed:
        return Part.SUFFERS if passive else Part.DOES
    if not passive:
        return Part.DOES if _BY.search(between) else Part.SUFFERS
    if not between.strip() or _BY.search(between):
        return Part.DOES
    if _ON_WHAT.search(between):
        return Part.NEITHER
    return Part.SUFFERS if _TOWARDS.search(between) else None


def _is_object_of_known(deed: Deed, before: str) -> bool:
    """Whether right before a stretch who is known does something else to it: "Edo yang mengganti Rina dipecat"."""
    some = "|".join(map(re.escape, deed.known))
    return bool(some and re.search(rf"\b(?:{some}),? yang\b[^,;]*\b{_DOES} $", before))


def _part_of_called(deed: Deed, between: str) -> Part | None:
    """The part of who is called behind an active verb, whose object he is; None where that has a name of his own.

    "Warga melaporkan dua orang, yakni Edo" tells whom they reported, "dua orang melaporkan Rina, yakni Edo" who did.
    """
    named = _NAMED_AS.search(between)
    if named is None or any(one in between[: named.start()] for one in deed.known):
        return None
    return Part.NEITHER if any(one in between for one in deed.known) else Part.SUFFERS


def _against(deed: Deed, before: str) -> bool:
    """Whether right before a stretch the noun of a deed is said to be of him: "laporan kepada Edo"."""
    nouns = [match.end() for match in WORD.finditer(before) if is_of(deed, match[0])]
    return bool(nouns and _TOWARDS.search(before[nouns[-1] :]))


def _is_object_of_itself(deed: Deed, before: str) -> bool:
    """Whether the deed itself does something to whom a sentence then tells: "Serangan itu menewaskan Edo"."""
    return bool((subject := _BY_ITSELF.match(before)) and is_of(deed, subject["noun"]))


def _towards_known(deed: Deed, text: str, start: int, end: int) -> Part | None:
    """Which part a stretch plays towards who is known in another deed that stands right between the two.

    Where a murder is told by its noun, who "akan diceraikan oleh Rina" is not told to have done it to her.
    """
    some = "|".join(map(re.escape, deed.known))
    if not some:
        return None
    verb = rf"{_ASIDE}{ADVERBS} (?:(?P<passive>{PASSIVE})(?: oleh)?|{_DOES}) "
    if behind := re.match(rf"{verb}(?:{some})\b", text[end:]):
        return Part.SUFFERS if behind["passive"] else Part.DOES
    if before := re.search(rf"\b(?:{some}){verb}$", text[:start]):
        return Part.DOES if before["passive"] else Part.SUFFERS
    return None


def verbs(deed: Deed, text: str) -> Iterator[Verb]:
    """Where a text has a verb of a deed, active or passive; of beating somebody any, and of losing to him."""
    beating = [Verb(*one) for one in beatings(text)] if is_beating(deed) else []
    yield from beating
    for match in re.finditer(rf"(?i)\b(?!menang\b)(?:{PASSIVE}|{ACTIVE})\b", text):
        if is_of(deed, match[0]) and not any(one.start <= match.start() < one.end for one in beating):
            yield Verb(*match.span(), match[0].lower().startswith("di"))


def is_beating(deed: Deed) -> bool:
    """Whether a deed is that of beating somebody in a match."""
    return not deed.terms.isdisjoint(BEATING)


def told_apart(deed: Deed, text: str, start: int) -> bool:
    """Whether a sentence tells of a deed only that it was not done, or in another clause than the one at a place."""
    cuts = [0, *(match.start() for match in _CLAUSE.finditer(text)), len(text)]
    clauses = [(first, last) for first, last in pairwise(cuts)]
    telling = [(first, last) for first, last in clauses if tells(deed, text[first:last])]
    if not telling:
        return False
    return not any(first <= start < last and not _denies(deed, text[first:last]) for first, last in telling)


def _denies(deed: Deed, clause: str) -> bool:
    """Whether a clause says that a deed was not done: one of denial stands before its word."""
    told = (match.start() for match in WORD.finditer(clause) if is_of(deed, match[0]))
    return bool(_DENIED.search(clause[: next(told, 0)]))
