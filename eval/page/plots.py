"""Draws figures as SVG that lies within a page: its colours and its font are the page's, its text can be selected.

Knows: rows of figures, curves, matplotlib. Does not know reports, HTML or what is drawn.
matplotlib is imported when the first plot is drawn, since it is slow to import and no other command needs it. Every
plot is as wide as a narrow phone, so that its text is never made smaller than it is.
"""

import io
import math
import re
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH, MARGIN, VALUES = 360, 6, 72
"""Pixels: of a plot, at its left, and at its right for the values."""
TOP, HEAD, LINE, GAP, FOOT = 2, 15, 18, 13, 24
"""Pixels: above all rows, of a row's label, of each of its marks, between rows, and of the scale below."""
INK, SOFT, TRACK, RED, BLUE, SHEET = "#a10001", "#a10002", "#a10003", "#a10004", "#a10005", "#a10006"
"""Colours that stand for those of the page; none of them is ever seen."""
COLOURS = {INK: "ink", SOFT: "soft", TRACK: "track", RED: "red", BLUE: "blue", SHEET: "sheet"}
_NOT_OURS = re.compile(r"<metadata>.*?</metadata>|<defs>\s*<style.*?</style>\s*</defs>|<!--.*?-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Words:
    """What a plot is called."""

    name: str
    """Unique within the page."""
    title: str
    description: str
    """What it shows, for who cannot see it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure with its interval on a row's scale."""

    value: float
    low: float
    high: float
    text: str
    colour: str = INK
    square: bool = False
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """What is compared with the rows below it."""

    label: str
    marks: tuple[Mark, ...]
    note: str = ""
    """Said softly at the right of the label."""


@dataclass(frozen=True, slots=True)
class Curve:
    """Values over a share, from left to right."""

    x: Sequence[float]
    y: Sequence[float]
    colour: str = INK
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Scale:
    """The numbers below a plot: where they stand and what is written there."""

    ticks: Sequence[float]
    labels: Sequence[str]


PERCENT = Scale((0, 0.25, 0.5, 0.75, 1), ("0", "25", "50", "75", "100 %"))


def rows(shown: Sequence[Row], words: Words, *, scale: Scale = PERCENT, reference: float | None = None) -> Markup:
    """A dot with its whisker for every mark, on one scale; a row's label stands above its marks, so it may be long.

    Args:
        shown: from top to bottom.
        words: of the plot.
        scale: from 0 to the last of its ticks.
        reference: a value to compare all with, as a dashed stroke on every row.
    """
    height = TOP + sum(HEAD + LINE * len(row.marks) for row in shown) + GAP * (len(shown) - 1) + FOOT
    inner = WIDTH - MARGIN - VALUES
    right = (WIDTH - MARGIN) / inner

    def draw(axes: "Axes") -> None:
        axes.set_xlim(0, scale.ticks[-1])
        axes.set_ylim(height - FOOT, 0)
        axes.set_xticks(scale.ticks, scale.labels)
        axes.set_yticks([])
        say = partial(axes.text, transform=axes.get_yaxis_transform(), va="center")
        y = float(TOP)
        for row in shown:
            say(-MARGIN / inner, y + 8, row.label, fontsize=13, color=INK)
            say(right, y + 8, row.note, fontsize=11.5, color=SOFT, ha="right")
            y += HEAD
            for mark in row.marks:
                middle = y + LINE / 2
                _draw_mark(axes, mark, middle, scale=scale, reference=reference)
                say(right, middle, mark.text, fontsize=13, weight="bold", color=INK, ha="right")
                y += LINE
            y += GAP
        for line in axes.lines:
            line.set_clip_on(False)

    box = (MARGIN / WIDTH, FOOT / height, inner / WIDTH, 1 - FOOT / height)
    return _svg(draw, words, box=box, height=height)


def _draw_mark(axes: "Axes", mark: Mark, y: float, *, scale: Scale, reference: float | None) -> None:
    axes.plot([0, scale.ticks[-1]], [y, y], color=TRACK, lw=1)
    axes.plot(scale.ticks, [y] * len(scale.ticks), ls="", marker="|", ms=5, mew=1, color=TRACK)
    if reference is not None:
        axes.plot([reference] * 2, [y - 8, y + 8], color=SOFT, lw=1, ls=(0, (2, 1.5)))
    axes.plot([mark.low, mark.high], [y, y], color=mark.colour, lw=2.5, solid_capstyle="butt")
    shape, size = ("s", 7.0) if mark.square else ("o", 8.5)
    fill = SHEET if mark.hollow else mark.colour
    axes.plot([mark.value], [y], ls="", marker=shape, ms=size, mfc=fill, mec=mark.colour, mew=1.75)


def curves(shown: Sequence[Curve], words: Words, *, point: tuple[float, float] | None, limit: float) -> Markup:
    """Curves over 0 to 100 %, cut off above a limit, with a point that is marked and a line at 5 %.

    Args:
        shown: the first is drawn on top.
        words: of the plot.
        point: where something stands now.
        limit: the highest value that must be seen.
    """
    height, left, right, top, foot = 300, 42, 34, 12, 46
    step = next(size for size in (0.05, 0.1, 0.25) if limit / size <= 6)
    ticks = [number * step for number in range(1 + math.ceil(limit / step - 1e-9))]

    def draw(axes: "Axes") -> None:
        axes.set_xlim(0, 1)
        axes.set_ylim(0, ticks[-1])
        axes.hlines(ticks, 0, 1, color=TRACK, lw=1)
        axes.axhline(0.05, color=SOFT, lw=1, ls=(0, (2, 2)))
        axes.text(1.015, 0.05, "5 %", fontsize=11.5, color=SOFT, va="center")
        for curve in reversed(shown):
            axes.plot(curve.x, curve.y, color=curve.colour, lw=2.25, ls=(0, (5, 2.5)) if curve.dashed else "-")
        if point is not None:
            axes.plot(
                *([one] for one in point), ls="", marker="o", ms=11, mfc=RED, mec=SHEET, mew=2, clip_on=False, zorder=5
            )
        axes.set_xticks(PERCENT.ticks, PERCENT.labels)
        axes.set_yticks(ticks, [f"{100 * tick:.0f} %" for tick in ticks])
        axes.set_xlabel("questions that are answered, the surest first", fontsize=12, color=SOFT, labelpad=7)

    box = (left / WIDTH, foot / height, 1 - (left + right) / WIDTH, 1 - (foot + top) / height)
    return _svg(draw, words, box=box, height=height)


def diagonal(points: Sequence[tuple[float, float, float, float]], words: Words, *, x: str) -> Markup:
    """Shares over what was said of them, beside the line on which both are the same.

    Args:
        points: (said, share, low, high), each 0 to 1.
        words: of the plot.
        x: what stands below.
    """
    height, left, right, top, foot = 300, 42, 34, 12, 46

    def draw(axes: "Axes") -> None:
        axes.set_xlim(0, 1)
        axes.set_ylim(0, 1)
        axes.hlines(PERCENT.ticks, 0, 1, color=TRACK, lw=1)
        axes.plot([0, 1], [0, 1], color=SOFT, lw=1, ls=(0, (2, 2)))
        for said, share, low, high in points:
            axes.plot([said, said], [low, high], color=BLUE, lw=2.5, solid_capstyle="butt")
            axes.plot([said], [share], ls="", marker="o", ms=8.5, mfc=BLUE, mec=BLUE, clip_on=False, zorder=5)
        axes.set_xticks(PERCENT.ticks, PERCENT.labels)
        axes.set_yticks(PERCENT.ticks, [f"{100 * tick:.0f} %" for tick in PERCENT.ticks])
        axes.set_xlabel(x, fontsize=12, color=SOFT, labelpad=7)

    box = (left / WIDTH, foot / height, 1 - (left + right) / WIDTH, 1 - (foot + top) / height)
    return _svg(draw, words, box=box, height=height)


def _svg(
    draw: "Callable[[Axes], None]", words: Words, *, box: tuple[float, float, float, float], height: int
) -> Markup:
    """What is drawn in a box of a figure, as one SVG element; the same drawing is always the same text."""
    import matplotlib  # a second that only a page is worth
    from matplotlib.figure import Figure

    with matplotlib.rc_context(), warnings.catch_warnings():
        matplotlib.rcdefaults()
        matplotlib.rcParams["svg.fonttype"] = "none"
        matplotlib.rcParams["svg.hashsalt"] = words.name
        matplotlib.rcParams["text.parse_math"] = False
        warnings.filterwarnings("ignore", message="Glyph")  # it measures with its own font; the page's may have them
        figure = Figure(figsize=(WIDTH / 72, height / 72), dpi=72, facecolor="none")
        axes = figure.add_axes(box, facecolor="none")
        axes.tick_params(length=0, labelsize=11.5, labelcolor=SOFT, pad=4)
        axes.spines[:].set_visible(False)
        draw(axes)
        written = io.StringIO()
        figure.savefig(written, format="svg", metadata=dict.fromkeys(("Date", "Creator", "Format", "Type")))
    return _ours(written.getvalue(), words, height=height)


def _ours(drawn: str, words: Words, *, height: int) -> Markup:
    """A file of matplotlib as an element of the page: its own ids, the page's colours and font, a title."""
    name = words.name
    inner = drawn[drawn.index("<svg") :]
    inner = _NOT_OURS.sub("", inner[inner.index(">") + 1 : inner.rindex("</svg>")])
    for pattern, replacement in (
        (r'<g id="[^"]*"', "<g"),
        (r' id="', f' id="{name}-'),
        (r'(url\(#|href="#)', rf"\g<1>{name}-"),
        (r"('[^';\"]*', )+sans-serif", "var(--sans)"),
        (r' transform="rotate\(-0 [^"]*"', ""),
        (r"\s*\n\s*", "\n"),
        (r"<g/>\n|<g>\n</g>\n", ""),
    ):
        inner = re.sub(pattern, replacement, inner)
    for colour, meaning in COLOURS.items():
        inner = inner.replace(colour, f"var(--{meaning})")
    return Markup(
        '<svg class="plot" viewBox="0 0 {} {}" role="img" aria-labelledby="{}-title {}-desc">'
        '<title id="{}-title">{}</title><desc id="{}-desc">{}</desc>'
    ).format(WIDTH, height, name, name, name, words.title, name, words.description) + Markup(inner.strip() + "</svg>")
