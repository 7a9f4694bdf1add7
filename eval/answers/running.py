"""Asks every system every gold question; what was asked already is not asked again.

Knows: systems, questions, a cache. Does not know measures. It can be interrupted at any moment: every reply is kept,
and the same command goes on where it stopped.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from eval.answers.judging import judge
from eval.answers.nouns import Reply, Verdict
from eval.answers.questions import Bound
from eval.answers.systems import System
from eval.cache import Cache
from eval.digests import digest


@dataclass(frozen=True, slots=True)
class Course:
    """A collection with its questions and the systems that answer them."""

    name: str
    questions: Sequence[Bound]
    systems: Sequence[System]
    generation: int = 0
    """The library's generation, which every change raises."""
    contents: str = ""
    """Digest of the articles, or of the library's number and generation."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A question, what a system said, and what that is worth."""

    bound: Bound
    reply: Reply
    verdict: Verdict
    remembered: bool
    """Whether the reply, with the time it took, is of an earlier run."""


def run(
    courses: Sequence[Course], *, cache: Cache, fresh: bool = False, progress: Callable[[str], None] = lambda _: None
) -> dict[str, list[Trial]]:
    """System → a trial of every question, in the order of the courses.

    Args:
        courses: what to ask.
        cache: replies of earlier runs.
        fresh: ask again even what is known.
        progress: called with the system's name after every question.
    """
    result: dict[str, list[Trial]] = {}
    for course in courses:
        for system in course.systems:
            warm = False
            for bound in course.questions:
                trial = None if fresh else _remembered(system, bound, cache)
                if trial is None:
                    if not warm:  # the first question of a process also loads models, which is no question's time
                        reply_of(system, bound)
                        warm = True
                    trial = _asked(system, bound, cache)
                result.setdefault(system.name, []).append(trial)
                progress(system.name)
    return result


def _key(system: System, bound: Bound) -> str:
    gold = bound.gold
    return digest("reply", system.key, gold.question, gold.history, sorted(gold.filters.items()))


def _remembered(system: System, bound: Bound, cache: Cache) -> Trial | None:
    kept = cache.get(_key(system, bound))
    if kept is None:
        return None
    reply = Reply.of(kept["told"], milliseconds=kept["milliseconds"])
    return Trial(bound, reply, judge(bound, reply, system.texts), remembered=True)


def _asked(system: System, bound: Bound, cache: Cache) -> Trial:
    reply, told = reply_of(system, bound)
    if told is not None:
        cache.put(_key(system, bound), {"told": told, "milliseconds": reply.milliseconds})
    return Trial(bound, reply, judge(bound, reply, system.texts), remembered=False)


def reply_of(system: System, bound: Bound) -> tuple[Reply, Mapping[str, Any] | None]:
    """What a system says now, and its JSON; any error it raises is a failed reply, which is never remembered."""
    gold = bound.gold
    start = perf_counter()
    try:
        told = system.ask(gold.question, history=gold.history, filters=gold.filters)
        reply = Reply.of(told, milliseconds=round(1000 * (perf_counter() - start), 2))
    except Exception as error:
        return Reply(answered=False, error=f"{type(error).__name__}: {error}"), None
    return reply, told
