"""Takes things out of a question that counts: what is mentioned, places, quoted words, fillers, until nothing is left.

Knows: which words join a subject, and what makes words one. Does not know: in which order things are taken out
(`behind.py`).
"""

import re
from dataclasses import dataclass, field

from index.places import Place
from rag.asking.quoted_words import QUOTED
from rag.catalogue.grammar import joints, subjects
from rag.catalogue.request import Excepted, Period, Unit, Wanted

_FROM = frozenset({"dari", "from"})


@dataclass
class Parts:
    """What was taken out of a question so far; `rest` is what is left."""

    rest: str
    wanted: list[Wanted] = field(default_factory=list)
    places: list[tuple[Place, ...]] = field(default_factory=list)
    named: list[tuple[Place, ...]] = field(default_factory=list)
    quoted: list[str] = field(default_factory=list)
    outlets: tuple[str, ...] = ()
    excepted: Excepted = field(default_factory=Excepted)
    each: bool = False
    period: Period | None = None

    def add(self, found: Wanted | tuple[Place, ...], *, mention: bool) -> None:
        """Keep one thing that articles must hold or be about; a place may merely be mentioned."""
        if isinstance(found, Wanted):
            self.wanted.append(found)
        else:
            (self.named if mention else self.places).append(found)


def singles(parts: Parts, text: str, language: str) -> list[Wanted | tuple[Place, ...]]:
    """Each of the things that some words name; those that were put in quotation marks exactly."""
    exact = [subjects.quoted(parts.quoted[int(number)]) for number in re.findall("\ue000(\\d+)\ue001", text)]
    plain = re.sub("\ue000\\d+\ue001", "", text)
    found = subjects.singles(plain, language)
    return [*exact, *found] if found or not subjects.trimmed(re.sub(r"\b(?:dan|and|atau|or)\b", "", plain)) else []


def keep_quoted(parts: Parts) -> None:
    """Keep what stands in quotation marks aside, with a mark in its place."""

    def keep(match: re.Match[str]) -> str:
        parts.quoted.append(match[1] or match[2])
        return f"\ue000{len(parts.quoted) - 1}\ue001"

    parts.rest = QUOTED.sub(keep, parts.rest)


def take(parts: Parts, pattern: re.Pattern[str]) -> bool:
    """Take what a pattern finds out of the rest; whether there was any."""
    parts.rest, count = pattern.subn(" ", parts.rest, count=1)
    parts.rest = " ".join(parts.rest.split()).strip(" ,;")
    return count > 0


def take_grouping(parts: Parts) -> Unit | None:
    """Take "per outlet" and the like out of the rest: by what is counted, None for all together."""
    found = joints.GROUPED.search(parts.rest)
    if not found:
        return None
    take(parts, joints.GROUPED)
    return joints.GROUPS[found["unit"].lower()]


@dataclass(frozen=True, slots=True)
class Joint:
    """Words that join a subject."""

    start: int
    end: int
    kind: str
    word: str


def take_subjects(parts: Parts, language: str, *, bare: bool, mention: bool) -> bool:
    """Take all subjects out of the rest, one that nothing joins as `mention` says; False when something is left."""
    found = joints_of(parts.rest)
    before = parts.rest[: found[0].start].strip(" ,") if found else parts.rest.strip(" ,")
    if before and (not bare or subjects.names_a_deed(before)):
        return False
    if before and not _add(parts, before, language, mention=mention):
        return False
    for number, joint in enumerate(found):
        follower = found[number + 1] if number + 1 < len(found) else None
        words = parts.rest[joint.end : follower.start if follower else None].strip(" ,")
        if joint.kind == "placed":
            if not _add_place(parts, words, joint.word, language):
                return False
        elif words:
            if not _add(parts, words, language, mention=joint.kind == "mention"):
                return False
        elif follower is None or follower.kind != "placed":
            return False
    return True


def joints_of(text: str) -> list[Joint]:
    """The words that join subjects, left to right."""
    found: list[Joint] = []
    for kind, pattern in (("mention", joints.MENTION), ("about", joints.ABOUT), ("placed", joints.PLACED)):
        for match in pattern.finditer(text):
            if not any(one.start < match.end() and match.start() < one.end for one in found):
                found.append(Joint(match.start(), match.end(), kind, match[0].lower()))
    return sorted(found, key=lambda one: one.start)


def _add(parts: Parts, words: str, language: str, *, mention: bool) -> bool:
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
    as_phrase = mention and not (language == "en" and subjects.has_english(plain))
    if parts.each:
        found = subjects.singles(plain, language)
    else:
        found = list(subjects.mentioned(plain, language) if as_phrase else subjects.about(plain, language))
    for one in found:
        parts.add(one, mention=mention)
    return bool(found)


def _add_place(parts: Parts, words: str, joint: str, language: str) -> bool:
    """Keep the places after "in" or "from"; an unknown name after "from" is that of an outlet."""
    if not subjects.is_subject(words):
        return False
    found = list(subjects.mentioned(words, language, wide=True))
    regions = [one for one in found if not isinstance(one, Wanted)]
    if len(regions) == len(found):
        parts.places += regions
        return bool(regions)
    if joint.split()[-1] in _FROM:
        free = not parts.outlets
        parts.outlets = (words,)
        return free and words[0].isupper()
    if not (parts.wanted or parts.places):
        return False
    for one in subjects.about(words, language):
        parts.add(one, mention=False)
    return True
