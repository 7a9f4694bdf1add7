"""No pattern of `rag` takes long over words that repeat: one that tries every way to part them never ends."""

import dataclasses
import importlib
import pkgutil
import re
import signal
import time
from collections.abc import Callable, Iterator
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import rag
from rag.asking.leaning.courtesies import without_courtesies
from rag.expecting.fates import FATES
from rag.speaking.words.standings import standing

TURNS = 22
"""Repetitions with which two ways for each are four million."""
ENOUGH = 1.0
"""Seconds for all searches of a pattern."""
UNBOUNDED = (ops.MAX_REPEAT, ops.MIN_REPEAT)
SINGLE = (ops.IN, ops.LITERAL, ops.NOT_LITERAL, ops.ANY, ops.CATEGORY)
MOST = 8
"""Ways to match a part of a pattern that are tried."""


def compiled() -> dict[tuple[str, int], str]:
    """Every compiled pattern that a module of `rag` holds, by itself or in a table, and where."""
    found: dict[tuple[str, int], str] = {}
    for one in pkgutil.walk_packages(rag.__path__, "rag."):
        if not one.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(one.name)).items():
                for pattern in within(value, 0):
                    found.setdefault((pattern.pattern, pattern.flags), f"{one.name}.{name}")
    return found


def within(value: Any, depth: int) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        yield from within([*value.keys(), *value.values()], depth)
    elif isinstance(value, list | tuple | set | frozenset) and depth < 6:
        for one in value:
            yield from within(one, depth + 1)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        yield from within([getattr(value, field.name) for field in dataclasses.fields(value)], depth)


def samples(tree: Any, most: int) -> list[str]:
    """Some texts that a parsed pattern may match, as far as what stands around it lets it."""
    found = [""]
    for op, value in tree:
        own = list(_each(op, value, most))[:most]
        found = [before + one for before in found for one in own or [""]][:most]
    return found


def _each(op: Any, value: Any, most: int) -> Iterator[str]:
    match op:
        case ops.LITERAL:
            yield chr(value)
        case ops.IN:
            yield from (_of_class(*one) for one in value)
        case ops.ANY | ops.NOT_LITERAL:
            yield from "a -"
        case ops.BRANCH:
            yield from (text for one in value[1] for text in samples(one, 1))
        case ops.SUBPATTERN:
            yield from samples(value[3], most)
        case ops.MAX_REPEAT | ops.MIN_REPEAT | ops.POSSESSIVE_REPEAT:
            yield from (one * max(value[0], 1) for one in samples(value[2], most))
            if not value[0]:
                yield ""


def _of_class(op: Any, value: Any) -> str:
    match op:
        case ops.LITERAL:
            return chr(value)
        case ops.RANGE:
            return chr(value[0])
        case ops.CATEGORY:
            return {ops.CATEGORY_DIGIT: "1", ops.CATEGORY_SPACE: " "}.get(value, "a")
    return "a"


def attacks(tree: Any, before: str = "") -> Iterator[str]:
    """What is in each repeated group of a parsed pattern, many times over behind what stands before, then an end."""
    for op, value in tree:
        inner = _inner(op, value)
        if op in UNBOUNDED and value[1] >= TURNS and not (len(value[2]) == 1 and value[2][0][0] in SINGLE):
            for one in filter(None, samples(value[2], 4 * MOST)):
                yield f"{before}{one * TURNS}\x00"
                yield f"{before}{f'{one} ' * TURNS}\x00"
        for one in inner:
            yield from attacks(one, before)
        before += samples([(op, value)], 1)[0]


def _inner(op: Any, value: Any) -> list[Any]:
    match op:
        case ops.MAX_REPEAT | ops.MIN_REPEAT | ops.POSSESSIVE_REPEAT:
            return [value[2]]
        case ops.SUBPATTERN:
            return [value[3]]
        case ops.BRANCH:
            return list(value[1])
        case ops.ASSERT | ops.ASSERT_NOT:
            return [value[1]]
    return []


class _TooLongError(Exception):
    """Raised inside a search that takes longer than any needs."""


def _too_long(*_: object) -> None:
    raise _TooLongError


def test_no_pattern_takes_ever_longer_over_what_repeats() -> None:
    slow = {}
    usual = signal.signal(signal.SIGVTALRM, _too_long)
    for (source, flags), name in compiled().items():
        pattern = re.compile(source, flags)
        texts = dict.fromkeys(attacks(parser.parse(source, flags)))
        signal.setitimer(signal.ITIMER_VIRTUAL, ENOUGH)
        try:
            for text in texts:
                pattern.search(text)
        except _TooLongError:
            slow[name] = text
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, usual)
    assert slow == {}


@pytest.mark.parametrize(
    "read",
    [
        lambda: without_courtesies("siapa" + ", " * 990 + "x"),
        lambda: [one.asked.search("berapa warga " * 150) for family in FATES for one in family.classes],
        lambda: standing(" " * 2000 + "x"),
    ],
)
def test_a_question_of_two_thousand_characters_is_read_at_once(read: Callable[[], object]) -> None:
    begun = time.process_time()
    read()
    assert time.process_time() - begun < 0.5
