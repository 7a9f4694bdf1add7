"""Reads a question that counts articles, outlets or days, or orders them; any other question is left alone.

Knows: the order in which the parts of such a question are taken out, until nothing is left over. Does not know the
patterns (`forms.py`) or what the collection holds, but for the names of its outlets.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from index.filters import fold_outlet
from index.places import Place
from rag.catalogue import forms, joints, periods, subjects
from rag.catalogue.forms import Head
from rag.catalogue.request import Request, Unit, View, Wanted

_OUTLET = re.compile(
    r"(?:^|(?<=\s))(?:(?:yang )?(?:dari|oleh|di|terbitan|keluaran|milik|from|by|in|on|published by|carried by)"
    r" (?:media |outlet |the outlet |the )?)(?=\S)",
    re.IGNORECASE,
)
_PUBLISHES = re.compile(
    r"(?:^|(?<=\s))(?:did|does|has|have) (?P<outlet>\S.*?) (?:publish(?:ed)?|r[ua]n|carr(?:y|ied)|print(?:ed)?|have)\b",
    re.IGNORECASE,
)
_FROM = frozenset({"dari", "from"})
_LONGEST_OUTLET = 5
"""Words of an outlet's name."""


@dataclass
class _Parts:
    """What was taken out of a question so far; `rest` is what is left."""

    rest: str
    wanted: list[Wanted] = field(default_factory=list)
    places: list[tuple[Place, ...]] = field(default_factory=list)
    named: list[tuple[Place, ...]] = field(default_factory=list)
    quoted: list[str] = field(default_factory=list)
    outlet: str | None = None

    def add(self, found: Wanted | tuple[Place, ...], *, mention: bool) -> None:
        """Keep one thing that articles must hold or be about; a place may merely be mentioned."""
        if isinstance(found, Wanted):
            self.wanted.append(found)
        else:
            (self.named if mention else self.places).append(found)


def read(text: str, *, language: str, today: date, outlets: Sequence[str] = ()) -> Request | None:
    """The request in a question, None when it is no question of this kind or takes something out of what it counts.

    Args:
        text: a checked question.
        language: `id` or `en`: that of its words.
        today: what "last week" is counted from.
        outlets: names of the collection's outlets, which may follow "from".
    """
    if joints.EXCEPT.search(subjects.QUOTED.sub(" ", text)):
        return None
    asked = _outlet_behind(joints.POLITE.sub("", text.strip()).rstrip(" ?!."), outlets)
    for head in forms.HEADS:
        if match := head.pattern.match(asked):
            return _read(asked, head, match, language=language, today=today, outlets=outlets)
    return None


def _read(
    asked: str, head: Head, match: re.Match[str], *, language: str, today: date, outlets: Sequence[str]
) -> Request | None:
    named = match.groupdict()
    topic = named.get("topic") or ""
    parts = _Parts(f"{topic} {asked[match.end() :]}".strip())
    if head.view in (View.NEWEST, View.TIMELINE):
        _without(parts, joints.ASKED_LAST)
    mention = bool(joints.MENTION.search(match[0])) and head.unit is not Unit.ARTICLE
    _keep_quoted(parts)
    grouping = _grouping(parts) if head.view is View.COUNT else None
    ordered = _without(parts, joints.ORDERED)
    grouping = grouping or _grouping(parts)
    newest_first = _without(parts, joints.NEWEST_FIRST)
    if head.to_order and not (ordered or newest_first):
        return None
    if (timed := periods.taken_out(parts.rest, today=today)) is None:
        return None
    period, parts.rest = timed
    if not _take_outlet(parts, outlets):
        return None
    while _without(parts, joints.FILLERS):
        pass
    if head.unit is not Unit.ARTICLE:
        _without(parts, joints.MOST)
    if not _take_subjects(parts, language, bare=head.bare, mention=mention):
        return None
    unit = Unit.PROVINCE if head.unit is Unit.REGION and forms.PROVINCE.search(match[0]) else head.unit
    end = " ".join((named.get("end") or "").lower().split())
    view = View.OLDEST if end and end not in forms.NEW else head.view
    limit = (named.get("limit") or named.get("behind") or "").lower()
    return Request(
        unit,
        View.TIMELINE if (ordered or newest_first) and view in (View.COUNT, View.LIST) else view,
        tuple(dict.fromkeys(parts.wanted)),
        tuple(dict.fromkeys(parts.places)),
        tuple(dict.fromkeys(parts.named)),
        outlet=parts.outlet,
        period=period,
        grouping=grouping,
        limit=forms.NUMBERS.get(limit) or (int(limit) if limit.isdigit() else None),
        newest_first=newest_first,
    )


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


def _take_outlet(parts: _Parts, outlets: Sequence[str]) -> bool:
    """Take the outlet out of the rest; False when one must be meant that cannot be a name."""
    published = _PUBLISHES.search(parts.rest)
    if published and (published["outlet"][0].isupper() or _known(published["outlet"], outlets)):
        parts.outlet = _known(published["outlet"], outlets) or published["outlet"]
        parts.rest = f"{parts.rest[: published.start()]} {parts.rest[published.end() :]}".strip()
        return subjects.is_subject(parts.outlet)
    starts = [match.end() for match in _OUTLET.finditer(parts.rest)]
    begins = {match.end(): match.start() for match in _OUTLET.finditer(parts.rest)} | {0: 0}
    for start in dict.fromkeys([*starts, 0]):
        spans = list(re.finditer(r"\S+", parts.rest[start:]))[:_LONGEST_OUTLET]
        for count in range(len(spans), 0, -1):
            end = start + spans[count - 1].end()
            if (outlet := _known(parts.rest[start:end], outlets)) and (start or _looks_named(parts.rest)):
                parts.outlet = outlet
                parts.rest = f"{parts.rest[: begins[start]]} {parts.rest[end:]}".strip()
                return True
    return True


def _looks_named(text: str) -> bool:
    """Whether a text begins like a name: with a capital, or with an address such as tempo.co."""
    return text[:1].isupper() or bool(re.match(r"[\w-]+\.\w{2,}", text))


def _outlet_behind(asked: str, outlets: Sequence[str]) -> str:
    """A question with an outlet's name behind the news that it stands before: "how many tempo.co articles"."""
    for outlet in sorted(outlets, key=len, reverse=True):
        told = rf"(?i)(?<= ){re.escape(outlet)} (?P<news>{forms.TOLD_EN})\b"
        if match := re.search(told, asked):
            return f"{asked[: match.start()]}{match['news']} from {outlet}{asked[match.end() :]}"
    return asked


def _known(text: str, outlets: Sequence[str]) -> str | None:
    key = fold_outlet(text.strip(" ,.;:"))
    return next((outlet for outlet in outlets if key and fold_outlet(outlet) == key), None)


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
        parts.outlet, free = words, parts.outlet is None
        return free and words[0].isupper()
    if not (parts.wanted or parts.places):
        return False
    for one in subjects.about(words, "id"):
        parts.add(one, mention=False)
    return True
