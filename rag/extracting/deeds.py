"""Who does what to whom: which part a question asks for, and which one a few words of a sentence play.

Knows: active and passive verbs of Indonesian, in English questions the same. Does not know whether a sentence answers.
"""

import re
from collections.abc import Iterator, Set
from enum import Enum
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from index import words
from index.translation import query_terms
from rag.question import Question
from rag.speaking.person_words import OFFICES


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


_LEADS = r"s(?:i)?apa(?:kah)?(?: s?aja)?(?: sih)?(?: orang)?(?: (?:yang|yg))?"
_ADVERBS = r"(?: (?:akan|bakal|telah|sudah|udah|pernah|juga|sempat|berhasil|akhirnya|pertama|lebih|dulu|bisa|mau))*"
_LED = r"(?:(?:terus|lalu|dan|jadi|memang) )?"
_PASSIVE, _ACTIVE = r"di[a-z]{4,}", r"me[a-z]{4,}"
_BE = r"(?:was|were|is|are|gets?|got|has been|have been|had been)"
_WHO = tuple(
    (part, re.compile(pattern, re.IGNORECASE))
    for part, pattern in (
        (Part.SUFFERS, rf"^{_LED}(?:yang|yg){_ADVERBS} (?P<verb>{_PASSIVE})\b(?!.*\boleh\b).* s(?:i)?apa\b"),
        (Part.DOES, rf"^{_LED}(?:yang|yg){_ADVERBS} (?P<verb>{_ACTIVE})\b.* s(?:i)?apa\b"),
        (Part.DOES, rf"\b(?P<verb>{_PASSIVE})\b(?:.* (?:oleh|sama))? s(?:i)?apa\b"),
        (Part.DOES, rf"\boleh s(?:i)?apa\b.*?\b(?P<verb>{_PASSIVE})\b"),
        (Part.SUFFERS, rf"\b{_LEADS}{_ADVERBS} (?P<verb>{_PASSIVE})\b"),
        (Part.DOES, rf"\b{_LEADS}{_ADVERBS} (?P<verb>{_ACTIVE}|[a-z]{{3,}}kan)\b"),
        (Part.SUFFERS, rf"\b(?P<verb>{_ACTIVE}) s(?:i)?apa\b"),
        (Part.DOES, rf"\b{_BE} .*?(?P<verb>[a-z]+(?:ed|en|t))\b by whom\b|\bwho {_BE} .*?(?P<other>[a-z]+ed) by\W*$"),
        (Part.SUFFERS, rf"\bwho {_BE} (?P<verb>[a-z]+(?:ed|ught|ilt|osen|aken|tolen|ot))\b"),
        (Part.DOES, r"\bwho (?P<verb>[a-z]+(?:ed|ught|ilt|ose|ook|tole))\b"),
    )
)
_BEFALLS = "tenggelam|hanyut|roboh|ambruk|runtuh|lulus|lolos|kabur"
"""What befalls somebody or something, told by a word without a prefix."""
_HOW_MANY = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:berapa|brp)\b(?: [\w-]+){{0,3}}? (?P<verb>(?:{_PASSIVE}|ter[a-z]{{3,}}))\b",
        rf"\b(?:berapa|brp)\b(?: [\w-]+){{0,3}}? (?:(?:yang|yg) )?(?P<verb>{_BEFALLS})\b",
        rf"\bhow many\b(?: [\w'’-]+){{0,5}}? {_BE} (?P<verb>[a-z]+(?:ed|ught|illed))\b",
        r"\bhow many (?:fights?|bouts?|match(?:es)?|games?|times)\b.* (?P<verb>los[et]|w[io]n)\b",
        r"\b(?:berapa|brp) (?:kali|pertarungan|pertandingan|laga)\b.* (?P<verb>kalah|menang)\b",
    )
)
"""What was done to those who are counted; what somebody does to things that are counted is told in many ways."""
_MADE_OF = re.compile(r"(?:di|ter|(?:me|pe)(?:ng|ny|m|n)?)?(?P<root>[a-z]{4,}?)(?:kan|i|an)?(?:nya|lah|kah)?")
_EMPTY = frozenset("jadi sebut nama maksud milik kata".split())
"""Verbs that are no deeds, by their index terms."""
NO_VERB = "menhut|menantu|mendiang|member|media|metro|diplomat|direksi|dinas|diaspora|mereka|meteran|medali"
"""What begins as a verb does and is none."""
_WORD = re.compile(r"[^\W\d_]+")
_COPULA = re.compile(r"\b(?:adalah|ialah|yakni|yaitu|bernama|berinisial|(?:tak|bukan) lain)\b", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:dan|serta|lalu|kemudian|hingga) $")
_BY = re.compile(r"\b(?:oleh|pihak)\b[^,.;]*$", re.IGNORECASE)
_TOWARDS = re.compile(r"\b(?:ke|kepada|terhadap|atas)\b[^,.;]*$", re.IGNORECASE)
_AGENT = re.compile(
    r" (?:sebuah|seorang|suatu|sekelompok|sejumlah|oknum|salah (?:satu|seorang))\b[^,.;:]*?"
    r",? (?:adalah|ialah|yakni|yaitu|bernama|berinisial) "
)
"""Between a passive and who did it, where nothing else says so: "ditipu sebuah agen bernama PT Rimba".

Of "ditangkap polisi, yakni Edo" Edo is the one caught.
"""
_OF_ANOTHER = re.compile(
    rf"\byang(?: [\w-]+)?? (?!mengaku|merupakan|menjadi|menjabat){_ACTIVE}\b|\b{_PASSIVE} (?:\w+ )?oleh\b"
)
"""Between a verb and a name told with another: "menangkap warga yang mengejek Rina", "digelar, dihadiri oleh Rina"."""
_CLAUSE = re.compile(
    r"[;:]|,? \b(?:tetapi|tapi|namun|sedangkan|sementara|meski(?:pun)?|walau(?:pun)?|adapun|but|while)\b"
    r"|, (?:dan|serta|and)\b(?= (?:tidak|tak|belum|masih|ada|no|not|telah|sudah|me[a-z]{4,}|di[a-z]{4,}|\w+ orang)\b)"
)
"""Between clauses of which each tells something else."""
_DENIED = re.compile(r"(?i)\b(?:tidak|tak|belum|tanpa|bukan|nihil|nol|no|not|none|never)\b(?: [\w-]+){0,4} $")
"""Right before the word of a deed: "tidak ada seorang pun yang ditangkap"."""


def asked_deed(question: Question) -> Deed | None:
    """The deed that a question asks of: who did it or to whom it was done, or to how many."""
    for part, pattern in _WHO:
        if match := pattern.search(question.asked):
            return deed_of(part, next(filter(None, match.groups())), question)
    for pattern in _HOW_MANY:
        if match := pattern.search(question.asked):
            return deed_of(None, next(filter(None, match.groups())), question)
    return None


def deed_of(part: Part | None, verb: str, question: Question) -> Deed | None:
    """The deed of a verb of a question, or of a noun made of one; None for what is no deed."""
    if verb.lower() in OFFICES or re.fullmatch(NO_VERB, verb, re.IGNORECASE) or _is_short_form(verb):
        return None
    terms = {word for term in query_terms(verb, question.text_language) for word, _ in term.alternatives}
    root = "" if question.text_language == "en" else _root(verb)
    return Deed(part, frozenset(terms), root) if terms and not terms & _EMPTY else None


@cache
def _short_forms() -> frozenset[str]:
    return frozenset(entry.short.lower() for entry in words.abbreviations())


def _is_short_form(word: str) -> bool:
    """Whether a word is an abbreviation, as many offices are: mendag, mensesneg."""
    return word.lower() in _short_forms()


def _root(verb: str) -> str:
    """An Indonesian verb, or a noun made of it, without its first syllables and its ending."""
    found = _MADE_OF.fullmatch(verb.lower())
    return found["root"] if found else ""


def is_of(deed: Deed, word: str) -> bool:
    """Whether a word is of a deed: by its index terms, or by its root, whose first letter goes with the one before."""
    if deed.terms & set(words.terms(word)):
        return True
    one, other = deed.root, _root(word)
    return bool(one and other) and (one == other or one[1:] == other or one == other[1:])


def tells(deed: Deed, text: str) -> bool:
    """Whether a text has a word of a deed."""
    return any(is_of(deed, match[0]) for match in _WORD.finditer(text))


def plays(deed: Deed, text: str, start: int, end: int) -> Part | None:
    """Which part a stretch of a sentence plays in a deed, by the nearest verb of it; None where it has none."""
    verbs = [(min(abs(start - at[1]), abs(at[0] - end)), at) for at in _verbs(deed, text)]
    verbs = [one for one in verbs if one[1][1] <= start or one[1][0] >= end]
    if not verbs:
        return Part.SUFFERS if _against(deed, text[:start]) else None
    _, (first, last) = min(verbs)
    passive = text[first:last].lower().startswith("di")
    if first >= end:
        # "KPK menggeledah rumah Budi, dan menyita …": of two verbs the first one's object does not do the second.
        shared = _JOINED.search(text[end:first]) and re.search(rf"\b{_ACTIVE}\b", text[:start])
        return Part.SUFFERS if passive or shared else Part.DOES
    between = text[last:start]
    if _OF_ANOTHER.search(between) and not _COPULA.search(between):
        return Part.NEITHER
    if passive and _AGENT.fullmatch(between) and not re.search(r"(?i)\byang(?: \w+)? $", text[:first]):
        return Part.DOES
    apposed = between.rstrip().endswith((",", ":")) and re.search(r"(?i)\byang(?: \w+)? $", text[:first])
    if _COPULA.search(between) or apposed:
        return Part.SUFFERS if passive else Part.DOES
    if not passive:
        return Part.DOES if _BY.search(between) else Part.SUFFERS
    return Part.DOES if not between.strip() or _BY.search(between) else None


def _against(deed: Deed, before: str) -> bool:
    """Whether right before a stretch the noun of a deed is said to be of him: "laporan kepada Edo"."""
    nouns = [match.end() for match in _WORD.finditer(before) if is_of(deed, match[0])]
    return bool(nouns and _TOWARDS.search(before[nouns[-1] :]))


def _verbs(deed: Deed, text: str) -> Iterator[tuple[int, int]]:
    """Where a text has a verb of a deed, active or passive."""
    for match in re.finditer(rf"(?i)\b(?:{_PASSIVE}|{_ACTIVE})\b", text):
        if is_of(deed, match[0]):
            yield match.span()


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
    told = (match.start() for match in _WORD.finditer(clause) if is_of(deed, match[0]))
    return bool(_DENIED.search(clause[: next(told, 0)]))
