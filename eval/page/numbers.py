"""Figures of a report in words: per cent, intervals and counts.

Knows: numbers. Does not know what they measure.
"""

from collections.abc import Mapping
from typing import Any

Told = Mapping[str, Any]
"""A part of a report, as JSON."""


def percent(value: float, *, sign: str = " %", digits: int | None = None) -> str:
    """A share as per cent: whole, but with a tenth near either end, where a tenth is much."""
    return f"{100 * value:.{_digits(value) if digits is None else digits}f}{sign}"


def between(figure: Told, *, digits: int | None = None) -> str:
    """The interval of a figure, as exact as the figure."""
    digits = _digits(figure["value"]) if digits is None else digits
    return "–".join(percent(figure[end], sign="", digits=digits) for end in ("low", "high"))


def _digits(value: float) -> int:
    return 1 if 0 < value < 0.0995 or 0.9005 < value < 1 else 0


def number(value: float) -> str:
    """Any count, with thousands told apart."""
    return f"{value:,.0f}"


def figure(told: Told | None) -> str:
    """A share with its interval and n; a dash for what was not measured."""
    if told is None:
        return "–"
    return f"{percent(told['value'])} ({between(told)}, n = {number(told['n'])})"


def plain(told: Told) -> str:
    """A figure that is no share, with its interval."""
    return f"{told['value']:.3f} ({told['low']:.3f}–{told['high']:.3f})"
