"""Reads a question that counts articles, outlets or days, or orders them; any other question is left alone.

Knows: the order in which the parts of such a question are taken out, until nothing is left over. Does not know the
patterns (`forms.py`) or what the collection holds, but for the names of its outlets.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from index.places import Place
from rag.catalogue import forms, joints, periods, subjects
from rag.catalogue import outlets as names
from rag.catalogue.forms import Head
from rag.catalogue.joints import EXCEPTED
from rag.catalogue.request import Excepted, Request, Unit, View, Wanted

_HOW_MANY_UNDATED = re.compile(
    rf"(how many|{forms.MANY_ID})(?: of (?:them|these|those))? ({joints.UNDATED.pattern})", re.IGNORECASE
)
_FROM = frozenset({"dari", "from"})


@dataclass
class _Parts:
    """What was taken out of a question so far; `rest` is what is left."""

    rest: str
    wanted: list[Wanted] = field(default_factory=list)
    places: list[tuple[Place, ...]] = field(default_factory=list)
    named: list[tuple[Place, ...]] = field(default_factory=list)
    quoted: list[str] = field(default_factory=list)
    outlets: tuple[str, ...] = ()
    excepted: Excepted = field(default_factory=Excepted)
    each: bool = False

    def add(self, found: Wanted | tuple[Place, ...], *, mention: bool) -> None:
        """Keep one thing that articles must hold or be about; a place may merely be mentioned."""
        if isinstance(found, Wanted):
            self.wanted.append(found)
        else:
            (self.named if mention else self.places).append(found)


def read(text: str, *, language: str, today: date, outlets: Sequence[str] = ()) -> Request | None:
    """The request in a question, None when it is no question of this kind.

    One that takes something out of what it counts, in words that cannot be read, is a request that is not readable.

    Args:
        text: a checked question.
        language: `id` or `en`: that of its words.
        today: what "last week" is counted from.
        outlets: names of the collection's outlets.
    """
    asked = names.behind_news(joints.POLITE.sub("", text.strip()).rstrip(" ?!."), outlets)
    for pattern, counted in forms.COMPARED:
        if match := pattern.fullmatch(asked):
            asked = counted.format(match["topic"])
    if match := _HOW_MANY_UNDATED.fullmatch(asked):
        asked = f"{match[1]} {'articles' if language == 'en' else 'artikel'} {match[2]}"
    absent = forms.ABSENT.match(asked)
    if absent:
        asked = f"{absent['id'] or absent['en']} {absent['prints'] or ''} {asked[absent.end() :]}"
        asked = " ".join(asked.split())
    for head in forms.ABSENT_HEADS if absent else forms.HEADS:
        if match := head.pattern.match(asked):
            reader = _Reader(head, match, language, today, outlets)
            found = reader.read(f"{match.groupdict().get('topic') or ''} {asked[match.end() :]}".strip())
            return _none_of(found, head) if absent else found
    return None


def _none_of(found: Request | None, head: Head) -> Request:
    """A request for the outlets or regions without any of the articles that another one finds."""
    if found is None or not (found.wanted or found.places or found.named or found.period) or found.grouping:
        return Request(head.unit, head.view, readable=False)
    return replace(found, absent=True)


def _each(request: Request) -> Request | None:
    """A request that counts each of several things by itself; None when it is not plain which those are."""
    if max(len(request.wanted), len(request.places), len(request.named)) < 2 and len(request.outlets) > 1:
        return replace(request, grouping=Unit.OUTLET)
    several: list[list[Request]] = [
        [replace(request, wanted=(one,)) for one in request.wanted],
        [replace(request, places=(one,)) for one in request.places],
        [replace(request, named=(one,)) for one in request.named],
    ]
    apart = [singles for singles in several if len(singles) > 1]
    if len(apart) != 1 or request.grouping or request.excepted != Excepted():
        return None
    return replace(request, each=tuple(apart[0]))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads what stands behind the beginning of a question."""

    head: Head
    match: re.Match[str]
    language: str
    today: date
    outlets: Sequence[str]

    def read(self, rest: str) -> Request | None:
        """The request in some words, not readable where only what they take out cannot be read."""
        parts = _Parts(rest)
        _keep_quoted(parts)
        undated = self.head.unit is Unit.ARTICLE and _without(parts, joints.UNDATED)
        parts.rest = joints.EXCEPT.sub(f" {EXCEPTED} ", parts.rest)
        kept, mark, _ = parts.rest.partition(EXCEPTED)
        if found := self._understood(parts):
            found = replace(found, undated=undated)
            return _each(found) if parts.each else found
        plain = self._understood(_Parts(kept.strip(), quoted=parts.quoted)) if mark else None
        return replace(plain, readable=False) if plain else None

    def _understood(self, parts: _Parts) -> Request | None:
        head, named = self.head, self.match.groupdict()
        if head.view in (View.NEWEST, View.TIMELINE):
            _without(parts, joints.ASKED_LAST)
        mention = bool(joints.MENTION.search(self.match[0])) and head.unit is not Unit.ARTICLE
        grouping = _grouping(parts) if head.view is View.COUNT else None
        ordered = _without(parts, joints.ORDERED)
        grouping = grouping or _grouping(parts)
        parts.each = head.unit is Unit.ARTICLE and head.view is View.COUNT and _without(parts, joints.EACH)
        newest_first = _without(parts, joints.NEWEST_FIRST)
        if head.to_order and not (ordered or newest_first):
            return None
        behind = parts.rest.partition(EXCEPTED)[2].split()
        if (timed := periods.taken_out(parts.rest, today=self.today)) is None:
            return None
        period, parts.rest = timed
        if behind[:1] != parts.rest.partition(EXCEPTED)[2].split()[:1]:  # the time is what is taken out
            return None
        while _without(parts, joints.FILLERS):
            pass
        parts.rest, mark, excepted = parts.rest.partition(EXCEPTED)
        if mark and not self._take_exception(parts, excepted.strip(" ,"), mention=mention):
            return None
        if not self._take_outlets(parts):
            return None
        if head.unit is not Unit.ARTICLE:
            _without(parts, joints.MOST)
        if not _take_subjects(parts, self.language, bare=head.bare, mention=mention):
            return None
        unit = Unit.PROVINCE if head.unit is Unit.REGION and forms.PROVINCE.search(self.match[0]) else head.unit
        end = " ".join((named.get("end") or "").lower().split())
        view = View.OLDEST if end and end not in forms.NEW else head.view
        limit = (named.get("limit") or named.get("behind") or "").lower()
        return Request(
            unit,
            View.TIMELINE if (ordered or newest_first) and view in (View.COUNT, View.LIST) else view,
            tuple(dict.fromkeys(parts.wanted)),
            tuple(dict.fromkeys(parts.places)),
            tuple(dict.fromkeys(parts.named)),
            outlets=parts.outlets,
            excepted=parts.excepted,
            period=period,
            grouping=grouping,
            limit=forms.NUMBERS.get(limit) or (int(limit) if limit.isdigit() else None),
            newest_first=newest_first,
        )

    def _take_outlets(self, parts: _Parts) -> bool:
        """Take the outlets out of the rest; False when it is not plain which."""
        beside = not self.match.groupdict().get("topic") and names.stands_beside_news(self.match[0])
        found = names.taken_out(parts.rest, self.outlets, beside=beside)
        if found is None or not all(map(subjects.is_subject, found[0])):
            return False
        parts.outlets, parts.rest = found
        return True

    def _take_exception(self, parts: _Parts, words: str, *, mention: bool) -> bool:
        """Keep what is taken out: outlets, regions, or what is not mentioned; False when it is none of these.

        Words with nothing that says how articles have them are not enough: a house "without a roof" is a subject.
        """
        joined = names.PUBLISHED_BY.match(words)
        start = joined.end() if joined else 0
        named, length = names.leading(words[start:], self.outlets)
        tail = words[start + length :]
        if named and names.stands_alone(words[start : start + length], tail, self.outlets):
            if EXCEPTED in tail or (tail.strip() and not joints.begins(tail)):
                return False
            parts.excepted = Excepted(outlets=named)
            parts.rest = f"{parts.rest.strip()} {tail.strip(' ,')}".strip()
            return True
        found = _joints(words)
        joint = found[0] if found and not found[0].start else None
        if EXCEPTED in words or len(found) > bool(joint):
            return False
        before = _joints(parts.rest)
        left_out = _single(parts, words[joint.end :] if joint else words, self.language)
        places = tuple(one for one in left_out if not isinstance(one, Wanted))
        wanted = tuple(one for one in left_out if isinstance(one, Wanted))
        if not left_out or (wanted and (joint is None or joint.kind == "placed")):
            return False
        if last := joint or (before[-1] if before else None):
            mention = last.kind == "mention"
        parts.excepted = Excepted(wanted, () if mention else places, places if mention else ())
        return True


def _single(parts: _Parts, text: str, language: str) -> list[Wanted | tuple[Place, ...]]:
    """Each of the things that some words name; those that were put in quotation marks exactly."""
    exact = [subjects.quoted(parts.quoted[int(number)]) for number in re.findall("\ue000(\\d+)\ue001", text)]
    plain = re.sub("\ue000\\d+\ue001", "", text)
    found = subjects.singles(plain, language)
    return [*exact, *found] if found or not subjects.trimmed(re.sub(r"\b(?:dan|and|atau|or)\b", "", plain)) else []


def _keep_quoted(parts: _Parts) -> None:
    def keep(match: re.Match[str]) -> str:
        parts.quoted.append(match[1] or match[2])
        return f"\ue000{len(parts.quoted) - 1}\ue001"

    parts.rest = subjects.QUOTED.sub(keep, parts.rest)


def _without(parts: _Parts, pattern: re.Pattern[str]) -> bool:
    """Take what a pattern finds out of the rest; whether there was any."""
    parts.rest, count = pattern.subn(" ", parts.rest, count=1)
    parts.rest = " ".join(parts.rest.split()).strip(" ,;")
    return count > 0


def _grouping(parts: _Parts) -> Unit | None:
    found = joints.GROUPED.search(parts.rest)
    if not found:
        return None
    _without(parts, joints.GROUPED)
    return joints.GROUPS[found["unit"].lower()]


@dataclass(frozen=True, slots=True)
class _Joint:
    """Words that join a subject."""

    start: int
    end: int
    kind: str
    word: str


def _take_subjects(parts: _Parts, language: str, *, bare: bool, mention: bool) -> bool:
    """Take all subjects out of the rest, one that nothing joins as `mention` says; False when something is left."""
    found = _joints(parts.rest)
    before = parts.rest[: found[0].start].strip(" ,") if found else parts.rest.strip(" ,")
    if before and (not bare or subjects.names_a_deed(before)):
        return False
    if before and not _add(parts, before, language, mention=mention):
        return False
    for number, joint in enumerate(found):
        follower = found[number + 1] if number + 1 < len(found) else None
        words = parts.rest[joint.end : follower.start if follower else None].strip(" ,")
        if joint.kind == "placed":
            if not _add_place(parts, words, joint.word):
                return False
        elif words:
            if not _add(parts, words, language, mention=joint.kind == "mention"):
                return False
        elif follower is None or follower.kind != "placed":
            return False
    return True


def _joints(text: str) -> list[_Joint]:
    """The words that join subjects, left to right."""
    found: list[_Joint] = []
    for kind, pattern in (("mention", joints.MENTION), ("about", joints.ABOUT), ("placed", joints.PLACED)):
        for match in pattern.finditer(text):
            if not any(one.start < match.end() and match.start() < one.end for one in found):
                found.append(_Joint(match.start(), match.end(), kind, match[0].lower()))
    return sorted(found, key=lambda one: one.start)


def _add(parts: _Parts, words: str, language: str, *, mention: bool) -> bool:
    """Keep a subject; False when the words are none."""
    exact = {f"\ue000{number}\ue001": subjects.quoted(text) for number, text in enumerate(parts.quoted)}
    here = [one for mark, one in exact.items() if mark in words]
    if not all(re.search(r"\w", one.label) for one in here):
        return False
    if here and len(options := subjects.alternatives(words)) > 1:
        either = [exact.get(option) or subjects.named(option, language) for option in options]
        if not all(either):
            return False
        label = re.sub("\ue000(\\d+)\ue001", lambda mark: parts.quoted[int(mark[1])], words)
        parts.add(subjects.any_of(label, [one for one in either if one]), mention=mention)
        return True
    for whole in here:
        parts.add(whole, mention=mention)
    plain = re.sub(r"(?:\b(?:dan|and)\b|,)?\s*\ue000\d+\ue001", " ", words).strip(" ,")
    if not subjects.trimmed(plain):
        return bool(parts.quoted)
    if not subjects.is_subject(plain):
        return False
    as_phrase = mention and not (language == "en" and plain.islower())
    if parts.each:
        found = subjects.singles(plain, language)
    else:
        found = list(subjects.mentioned(plain) if as_phrase else subjects.about(plain, language))
    for one in found:
        parts.add(one, mention=mention)
    return bool(found)


def _add_place(parts: _Parts, words: str, joint: str) -> bool:
    """Keep the places after "in" or "from"; an unknown name after "from" is that of an outlet."""
    if not subjects.is_subject(words):
        return False
    found = list(subjects.mentioned(words))
    regions = [one for one in found if not isinstance(one, Wanted)]
    if len(regions) == len(found):
        parts.places += regions
        return bool(regions)
    if joint in _FROM:
        free = not parts.outlets
        parts.outlets = (words,)
        return free and words[0].isupper()
    if not (parts.wanted or parts.places):
        return False
    for one in subjects.about(words, "id"):
        parts.add(one, mention=False)
    return True
