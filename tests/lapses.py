"""How long work takes beside other work of the same run: ratios, since seconds are the machine's."""

import time
from collections.abc import Callable
from functools import partial

EIGHTH = 8
MOST = 24
"""Eight times the text takes eight times as long where time grows with its length, 64 times where with its square."""
TOO_SHORT = 0.02
"""Seconds under which a lapse says more about the machine than about the work."""
TRIES = 3
"""A machine that pauses makes a lapse too long, never too short: the first try that is right counts."""


def seconds(work: Callable[[], object]) -> float:
    """The processor's seconds that ``work`` takes."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def grows_with_length(work: Callable[[int], object], length: int) -> bool:
    """Whether ``work(length)`` takes some eight times as long as ``work(length // 8)``, not the square of it.

    Every call has a length of its own, so that nothing kept from one answers another.
    """
    work(length // EIGHTH // EIGHTH)
    for attempt in range(TRIES):
        long = length - attempt * EIGHTH
        little = seconds(partial(work, long // EIGHTH))
        if seconds(partial(work, long)) < MOST * max(little, TOO_SHORT):
            return True
    return False


def is_quicker(work: Callable[[], object], other: Callable[[], object]) -> bool:
    """Whether ``work`` takes less of the processor than ``other``; both are called once before."""
    work()
    other()
    return any(seconds(work) < seconds(other) for _ in range(TRIES))


def repeated(piece: str, length: int) -> str:
    """``piece`` again and again, ``length`` characters in all."""
    return (piece * (length // len(piece) + 1))[:length]
