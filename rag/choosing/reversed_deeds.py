"""Whether a sentence tells a deed the other way round: that he beats somebody, where it is asked who beat him.

Knows: whom a sentence names, or calls by a noun, beside an active or passive verb, who is the subject of two verbs that
are joined, and any word of news for beating somebody. Does not know other words for one, or what a noun tells of a
deed; of "-nya" only that it is not him.
"""

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final, NamedTuple

from index import capitals
from index.words import terms
from rag.parsing.deeds import ACTIVE, ADVERBS, CONJUNCTION, PASSIVE, Deed, Part, verbs
from rag.speaking.words.persons import FUNCTION
from rag.speaking.words.shapes import CAPITALISED, in_small, is_office_word

_BEATING: Final = frozenset({"kalah", "menang", "takluk", "tunduk", "tumbang"})
"""Index terms of what is asked for with a verb of beating, winning or losing."""
_BEAT: Final = (
    r"(?:di|me(?:n|m|ng)?)(?:k?alahk|t?aklukk|t?undukk|t?umbangk|kandask)an"
    r"|(?:dit|men)ekuk|(?:di|me)(?:lib|ng?gil)as|(?:di|mem)(?:bungkam|bantai)"
)
BARE: Final = re.compile(
    r"(?i)(?:di)?(?:(?:kalahk|taklukk|tundukk|tumbangk|kandask)an|tekuk|libas|gilas|bungkam|bantai)"
)
"""A verb of beating in a title."""
_FEW: Final = r"(?: [\w-]+){0,4}?"
_BEATS: Final = re.compile(
    rf"(?i)\b(?:(?P<beat>{_BEAT})|(?:(?:ke)?menang(?:an)?|unggul){_FEW} atas"
    rf"|(?P<lost>(?:(?:ke)?kalah(?:an)?|takluk|tumbang|tunduk|menyerah){_FEW}"
    r" (?:dari|oleh|atas|(?:me)?lawan|di tangan)))\b"
)
_AND: Final = rf"(?: dan (?>{CAPITALISED})(?! (?:{ACTIVE}|{PASSIVE})))?"
_OBJECT: Final = re.compile(
    rf"(?: oleh)?(?P<as>(?: [a-z]+){{0,2}}(?: [a-z]+nya,)?)(?: (?:yaitu|yakni|bernama))? (?P<name>{CAPITALISED}{_AND})"
)
"""Behind a verb who is named right there, as what he may be told: "mengalahkan tuan rumah Elang", "rekannya, Edo"."""
_BY: Final = re.compile(
    rf"(?: (?!(?:oleh|yang|dan|{ACTIVE}|{PASSIVE})\b)[\w-]+){{0,6}} oleh(?: [a-z]+){{0,2}} (?P<name>{CAPITALISED})"
)
"""Behind a passive verb who is named as who did it, also where more stands between: "diganti Edo oleh Rina"."""
_HE: Final = re.compile(
    rf"(?:^|[\"“.,;] ?|\bsaat )(?:[Ii]a|[Dd]ia|[Kk]orban)(?: tewas)?{ADVERBS} $|\bdirinya(?: yang)?{ADVERBS} $"
)
"""Right before a passive verb one who is not named: "ia tewas ditusuk"."""
_ONE: Final = re.compile(r" (?:seorang|salah (?:satu|seorang)|sejumlah|beberapa|sebuah|suatu) ")
"""Right behind a verb one who has not been named before it."""
_HIMSELF: Final = re.compile(r" dirinya\b")
_NAMED_BEFORE: Final = re.compile(r" (?:itu|tersebut|ini)\b")
"""Behind what somebody is called who has been named: "mengalahkan Laskar Biru itu"."""
_SOME: Final = r"(?:(?:para|sejumlah|sekelompok|seorang|puluhan|ratusan) )"
_NOUN_BEHIND: Final = re.compile(rf"(?: oleh)? {_SOME}?(?P<noun>[a-z]+)\b")
_NOUN_BEFORE: Final = re.compile(
    rf"(?:(?:^\W*|[,;] |\b(?:{CONJUNCTION}) ){_SOME}?|\b{_SOME})(?P<noun>[A-Za-z]+)(?: (?:itu|ini|tersebut))?"
    rf"(?: secara [\w-]+)?{ADVERBS} $"
)
"""What stands right before a verb where nothing but that does or suffers it: "para mahasiswa itu menyerang"."""
_ANOTHERS: Final = re.compile(rf"[\"“”;:]|{CAPITALISED}{ADVERBS} $|\b(?:{CONJUNCTION})\b(?!{ADVERBS} $)")
"""Between who is known and a verb, that another may do it: "Elang senang saat tim tamu mengalahkan"."""
_BESIDE: Final = re.compile(rf"(?: (?:itu|ini|tersebut))?,?(?: yang)?{ADVERBS} ")
"""All that stands between somebody and a verb of which he is the subject."""
_JOINED: Final = re.compile(rf" (?:{ACTIVE}|{PASSIVE})\b(?!.* yang\b).* (?:dan|lalu|serta|{CONJUNCTION}){ADVERBS} $")
"""Between somebody and the second of two verbs: "Edo mengeluarkan golok dan membacok"."""
_BEFORE_SUBJECT: Final = re.compile(
    rf"(?i)(?:^|[,;:\"“”]|\b(?:alias|bernama|berinisial|{CONJUNCTION}))[\s,\"“”]*(?P<office>[a-z]+ )?$"
)
_ASIDE: Final = re.compile(rf"(?P<name>{CAPITALISED})? ?\((?P<aside>[^()]*)\)")


class _Told(NamedTuple):
    """A verb of a deed in a sentence."""

    before: str
    behind: str
    passive: bool
    """Whether its subject suffers it."""


def is_beating(deed: Deed) -> bool:
    """Whether a deed is that of beating somebody in a match."""
    return not deed.terms.isdisjoint(_BEATING)


def beatings(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where a text tells that somebody beats or loses to whom it goes on with, and whether it is the latter."""
    for match in _BEATS.finditer(text):
        passive = match["lost"] or (match["beat"] or "").lower().startswith("di")
        yield match.start(), match.end(), bool(passive)


def is_reversed(text: str, deed: Deed | None) -> bool:
    """Whether by every verb of a deed that a sentence has, who is known has the part that is asked for."""
    if deed is None or deed.part is None or not (deed.known or deed.known_as):
        return False
    plain = _ASIDE.sub(_without_aside, text)
    spans = list(beatings(plain) if is_beating(deed) else _spans(deed, plain))
    if not deed.terms.isdisjoint(re.findall(r"[a-z]+", _around(plain, spans))):
        return False  # "Elang kalah telak setelah mengalahkan Rajawali"
    told = [_Told(plain[:first], plain[last:], passive) for first, last, passive in spans]
    parts = [_known_part(deed.known, one) if deed.known else _part_of(deed.known_as, one) for one in told]
    return bool(parts) and all(one is deed.part for one in parts)


def _spans(deed: Deed, text: str) -> Iterator[tuple[int, int, bool]]:
    """Where a text has a verb of a deed, and whether it is passive."""
    for first, last in verbs(deed, text):
        yield first, last, text[first:last].lower().startswith("di")


def _around(text: str, spans: Sequence[tuple[int, int, bool]]) -> str:
    """What a text has besides some stretches."""
    ends = [0, *(last for _, last, _ in spans)]
    starts = [*(first for first, _, _ in spans), len(text)]
    return " ".join(text[end:start] for end, start in zip(ends, starts, strict=True))


def _without_aside(match: re.Match[str]) -> str:
    """A name without what stands in brackets behind it, unless that is its own abbreviation."""
    name, aside = match["name"] or "", match["aside"]
    initials = "".join(word[0] for word in re.split(r"[ -]", name) if word)
    return f"{name} {aside}" if len(aside) > 1 and aside == initials.upper() else name


def _part_of(nouns: Set[str], told: _Told) -> Part | None:
    """The part by one verb of those who are known by a noun that begins its clause or stands right behind it."""
    behind, before = _NOUN_BEHIND.match(told.behind), _NOUN_BEFORE.search(told.before)
    if behind and nouns & set(terms(behind["noun"])):
        return Part.DOES if told.passive else Part.SUFFERS
    if before and nouns & set(terms(before["noun"])):
        return Part.SUFFERS if told.passive else Part.DOES
    return None


def _known_part(known: Sequence[str], told: _Told) -> Part | None:
    """The part of who is known by one verb, as far as who stands beside it tells."""
    named = _OBJECT.match(told.behind)
    if named and not FUNCTION.isdisjoint(named["as"].split()):
        named = None
    if named and any(_is(one, known) for one in named["name"].split(" dan ")):
        return Part.DOES if told.passive else Part.SUFFERS
    by = _BY.match(told.behind) if told.passive else None
    if by and _is(by["name"], known):
        return Part.DOES
    if told.passive and (by or named) and _HE.search(told.before):
        return Part.SUFFERS  # what "ia" suffers from another is not done by who is known
    names = [one for one in re.finditer(CAPITALISED, told.before) if _is(one[0], known)]
    if not names:
        return None
    between = told.before[names[-1].end() :]
    if told.passive:
        return Part.SUFFERS if _is_subject(names[-1], told.before, known) else None
    if _HIMSELF.match(told.behind):
        return Part.SUFFERS if names[0].start() == 0 and re.search(CAPITALISED, between) else None
    if any(_is(one[0], known) for one in re.finditer(CAPITALISED, told.behind)) or _ANOTHERS.search(between):
        return None
    if _ONE.match(told.behind):
        return Part.DOES
    another = named and not _NAMED_BEFORE.match(told.behind, named.end())
    if named and another and not is_office_word(named["name"].split()[0]):
        return Part.DOES
    return Part.DOES if _is_subject(names[-1], told.before, known) else None


def _is_subject(name: re.Match[str], before: str, known: Sequence[str]) -> bool:
    """Whether who is named before a verb is its subject: right before it, or of another one that is joined with it."""
    ahead, between = before[: name.start()], before[name.end() :]
    head = _BEFORE_SUBJECT.search(ahead)
    if not head or (head["office"] and not is_office_word(head["office"].strip())):
        return False
    if not ahead.strip(' "“') and not _begins_name(name[0].split()[0], known):
        return False  # "Istri Edo memukul suaminya"
    joined = _JOINED.fullmatch(between) and not re.search(rf"\b(?:{ACTIVE}|{PASSIVE})\b", ahead)
    return bool(_BESIDE.fullmatch(between) or joined)


def _begins_name(word: str, known: Sequence[str]) -> bool:
    """Whether a word with which a sentence begins is part of the name behind it, or a title, and no common noun."""
    return any(in_small(word) in _words(one) for one in known) or capitals.always(word) or is_office_word(word)


def _is(name: str, known: Sequence[str]) -> bool:
    """Whether a name is one of those of somebody, in part or with more; "Rudi Santoso" is not Edo Santoso."""
    own = _words(name)
    return any(own <= _words(one) or _words(one) <= own for one in known)


def _words(name: str) -> set[str]:
    """The words of a name in lower case, those of an office aside where there are others."""
    some = name.split()
    return {in_small(word) for word in some if not is_office_word(word)} or {in_small(word) for word in some}
