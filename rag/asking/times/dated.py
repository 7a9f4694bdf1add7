"""Supplies the year of a time that bounds days of publication: "before 18 September", "sesudah pemilu".

Knows: that such a time is meant in the year which the collection's dates make likeliest. Does not know what a question
does with it (`asking/times/times.py`): it only reads as one that tells the year.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import numpy as np
from numpy.typing import ArrayLike, NDArray

from index import languages
from rag.asking.kinds import Kind, kind_of
from rag.asking.times.bounding import AND, BETWEEN, LEAD, PAIR
from rag.asking.times.moments import FILLER, Moment, find_moments, possible_days
from rag.asking.times.times import without_quoted
from rag.asking.times.to_be_done import is_to_be_done
from rag.phrases import dates

ONE_YEAR = 366
"""Days within which the middle half of the articles lies where a collection is of one time."""
_SHORTLY = timedelta(days=31)
"""Time behind the newest article within which a time is meant up to which, or before which, articles are asked for."""
_FROM_A_DAY = re.compile(rf"\b(?:{BETWEEN})\s+{FILLER}[0-3]?\d{AND}{FILLER}$", re.IGNORECASE)
"""Before the last day of a row that names its month only once: "antara 10 dan"."""


def with_years(text: str, days: ArrayLike, *, today: date) -> tuple[str, Mapping[str, str]]:
    """A question with the years that it leaves out, and the times that were read so, as typed, with what they mean.

    Only times that bound: a day or month by itself is of any year, and an event by itself is a word. An event that is
    the same one as seen from today stands as it is.

    Args:
        text: the question.
        days: (articles,) ordinals of the days on which they came out, 0 for those that tell none.
        today: what other times are counted from.
    """
    every = np.asarray(days, dtype=np.int64)
    out = np.sort(every[every != 0])
    if not len(out) or kind_of(text) is Kind.WHEN or is_to_be_done(text):
        return text, {}
    language, told = languages.detect(text), dict[str, str]()
    for moment, when in reversed(_bounding(without_quoted(text), out)):
        words = text[moment.start : moment.end]
        told[words] = (dates.month if moment.month else dates.day)(when.isoformat(), language)
        if moment.bare and when == _event(words, today):
            continue
        dated = f"{when.year} {words}" if moment.bare and language == "en" else f"{words} {when.year}"
        text = text[: moment.start] + dated + text[moment.end :]
    return text, dict(reversed(told.items()))


def _bounding(text: str, out: NDArray[np.int64]) -> list[tuple[Moment, date]]:
    """The times without their year that bound, each with the day, or first day, that it means."""
    quarter, middle, most = (date.fromordinal(int(out[len(out) * part // 4])) for part in (1, 2, 3))
    newest = date.fromordinal(int(out[-1]))
    of_one_time = (most - quarter).days <= ONE_YEAR
    begin, near, end = (quarter, middle, most) if of_one_time else (newest, newest, newest)
    latest = date.max if of_one_time else newest
    found: list[tuple[Moment, date]] = []
    moments = find_moments(text, near, parts=False)
    for number, moment in enumerate(moments):
        earlier = next((when for one, when in found if PAIR.fullmatch(text[one.end : moment.start])), None)
        if (found and moment.start < found[-1][0].end) or not (earlier or _is_led(text, moment, moments[number + 1 :])):
            continue
        if meant := _choices(moment, text, near):
            until = newest + _SHORTLY if _is_end(text, moment) and not of_one_time else latest
            meant = [when for when in meant if (earlier or date.min) <= when <= until] or meant
            # Nearest to the middle half of the articles, within that to the middle.
            far = [(max(begin - when, when - end, timedelta()), abs(when - near), when) for when in meant]
            found.append((moment, min(far)[-1]))
    return found


def _is_end(text: str, moment: Moment) -> bool:
    """Whether all days up to a time are meant, none of them behind the newest article."""
    led = LEAD.search(text[: moment.start])
    return led is not None and led.lastgroup in ("before", "until")


def _is_led(text: str, moment: Moment, others: Sequence[Moment]) -> bool:
    """Whether a time bounds, by itself or as the first or the last of two."""
    if _FROM_A_DAY.search(text[: moment.start]):
        return True
    led = LEAD.search(text[: moment.start])
    if led is None or led.lastgroup != "between":
        return led is not None
    return any(not one.first and PAIR.fullmatch(text[moment.end : one.start]) for one in others)


def _choices(moment: Moment, text: str, near: date) -> list[date]:
    """The days that a time without a year may mean, of a month the first; none for one that tells it."""
    if moment.bare:
        words = text[moment.start : moment.end]
        return [moment.first] if moment.first and not re.search(r"\d", words) else []
    _, month, day = moment.day or (*(moment.month or (None, None)), 1)
    if moment.first or month is None:
        return []
    return possible_days(range(near.year - 1, near.year + 3), month, day)


def _event(words: str, today: date) -> date | None:
    """The day of an event as it is seen from today."""
    return next((one.first for one in find_moments(words, today, parts=False)), None)
