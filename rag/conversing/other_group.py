"""The earlier question of another group than its own: after "Berapa suara dari dosen?" also "kalau dari mahasiswa?".

Knows: a word behind the same preposition, and things of which none is another (`rag.asking.groups`). Does not know
names, places (`rag.conversing.other_person`, `rag.conversing.other_place`), or phrases of the same head
(`rag.conversing.other_thing`).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from index import languages
from rag.asking.groups import GROUPS
from rag.asking.names.rows import PARTS
from rag.conversing.question_words import is_verb, runs
from rag.conversing.turn import MARKS, FollowUp, Turn, only
from rag.parsing.terms import likely_words

_THOSE = "(?:the|para|kaum|(?:di )?kalangan)"
_LED = re.compile(rf"(?i)(?:(?P<by>dari|oleh|untuk|bagi|kepada|terhadap|from|by|for|among) )?(?:{_THOSE} )*")
"""What stands before a group, in a follow-up and in the question before it."""
_POINTS = re.compile(r"(?i) (?:itu|ini|tersebut|tadi)\b")
LONGEST = 2
"""Words that tell a group."""


class Group(NamedTuple):
    """Of whom an earlier question asks, and of whom a follow-up does in their place."""

    start: int
    end: int
    """Where they stand in the earlier question."""
    before: str
    now: str


def of_group(one: FollowUp) -> Turn | None:
    """The earlier question of the group that is all a follow-up says: "kalau dari mahasiswa?".

    Without words that lead to it only a preposition tells that a group is meant.
    """
    found = group(one.before, one.said)
    if found is None or not (one.alike or _parted(one.said)[0]):
        return None
    text = f"{one.before[: found.start]}{found.now}{one.before[found.end :]}"
    return Turn(text, text, context=one.before)


def group(before: str, question: str) -> Group | None:
    """The group of an earlier question that gives way to the one that is all a follow-up says; None without one."""
    by, now = _parted(question)
    if PARTS in before or not _is_noun(now):
        return None
    old = only(_behind(before, by) if by else _alike(before, now))
    return Group(*old.span(), old[0], now) if old and old[0].lower() != now else None


def _parted(question: str) -> tuple[str, str]:
    """The preposition with which a follow-up begins, empty for none, and what it says behind."""
    said = question.strip(MARKS)
    lead = _LED.match(said)
    return ((lead["by"] or "").lower(), said[lead.end() :]) if lead else ("", said)


def _is_noun(text: str) -> bool:
    """Whether a text may be a noun in small letters, with one word more at most."""
    run = next(runs(text), [])
    whole = bool(run) and run[0].start() == 0 and run[-1].end() == len(text)
    return whole and len(run) <= LONGEST and all(one[0].islower() and not is_verb(one[0]) for one in run)


def _behind(before: str, by: str) -> Iterator[re.Match[str]]:
    """The nouns of one word behind a preposition, with nothing that points back."""
    led = re.compile(rf"(?i)\b{by} (?:{_THOSE} )*$")
    nouns = (run[0] for run in runs(before) if len(run) == 1 and _is_noun(run[0][0]))
    return (one for one in nouns if led.search(before[: one.start()]) and not _POINTS.match(before, one.end()))


def _alike(before: str, now: str) -> Iterator[re.Match[str]]:
    """The words of which the new one is none, though of their row, where they are no part of another: "rumah sakit"."""
    language = languages.detect(before, default="id")
    new = likely_words(now, language)
    rows = [row for row in GROUPS if row & new]
    for run in runs(before):
        own = [likely_words(one[0], language) if one[0].islower() else frozenset() for one in run]
        for at, one in enumerate(run):
            part = at + 1 < len(run) and not is_verb(run[at + 1][0])
            if not part and not own[at] & new and any(row & own[at] and not (at and row & own[at - 1]) for row in rows):
                yield one
