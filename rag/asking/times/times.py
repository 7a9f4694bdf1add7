"""The time that a question asks about: days, months and periods, some counted from today.

Knows: how people name a time in Indonesian and English, and which of these say when an article must be from. Does not
know: articles (`asking/times/timely.py` looks at them).

A day or a month names what happened, and news of it may come later: the window is soft, so an article also fits that
came out some days after, or that names this time. "Before", "after", "since" and "between" bound the day of publication
itself, unless the question asks what is to be done until then; of a figure "until" a day news may come later, too, and
tell that day. Where nothing answers so, what a sentence tells of the very time may (`rag.otherwise_finder`).
When-questions ask for the time: words such as "before the election" bind nothing in them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from index.days import Day
from index.months import Month
from rag.asking.quoted_words import QUOTED
from rag.asking.times.bounding import LEAD, base_from, bound_by, on_either_side
from rag.asking.times.moments import FILLER, Moment, ends, find_moments, joined_to, through, with_years
from rag.asking.times.relative import ONE_DAY
from rag.asking.times.to_be_done import is_to_be_done
from rag.asking.times.windows import LAG, Times, Window, any_of, either_side

_PUBLISHED = re.compile(
    r"(?:(?<=\s)|^)(?:(?:(?:yang )?(?:di)?terbit(?:kan)?|(?:(?:that |which )?(?:were|was|are) )?published|dated)\s+)?"
    rf"(?:(?:pada|selama|sepanjang|dalam|di|in|on|at|during|throughout|of|from|dari)\s+)?{FILLER}$",
    re.IGNORECASE,
)
"""What leads to the days of publication in a question about articles."""
_IN_NAME = re.compile(r"(?:\d\S*\s+(?:[Tt]ahun|of|year)|\b[A-Z]\S*\s+Tahun)\s+$")
"""What makes a year part of a name: "UU 7 Tahun 2017", "Law No. 7 of 2017"."""
_THING = re.compile(r"(?i)\bthe\s+$")
_THINGS_NAME = re.compile(r"\s+[A-Z]")
"""What makes a year part of what something is called: "after the 2025 Merpati Cup" is another time than after 2025."""
_BESIDE = frozenset({"", "tanggal", "pada", "on", "tgl"})
"""What may stand between a known day and its date."""
_KIND_OF_TIME = re.compile(
    r"(?:\b(?:pada|di|in|on)\s+)?(?<!berapa )(?<!ulang )(?<!many )"
    r"\b(?:hari|tanggal|tgl|bulan|tahun|(?:the )?(?:month|year)(?: of)?)\s+$",
    re.IGNORECASE,
)
"""Says before a time what it is one of, and nothing without it: "bulan Juli"; not how many of them are asked for."""
_EACH = re.compile(
    r"(?i)\b(?:tahun (?:mana|berapa|apa)|(?:per|tiap|setiap|masing-masing) tahun|tahun ke tahun"
    r"|(?:which|what|each|every|per|by) year|annually|yearly)\b"
)
"""Asks of each of the years, which what is told of all of them does not answer."""


def read(text: str, *, today: date, asks_when: bool = False, of_articles: bool = False, counts: bool = False) -> Times:
    """What a question says of time.

    Args:
        text: the question.
        today: what "yesterday" is counted from; of an event without its year the nearest is meant.
        asks_when: whether it asks for a time.
        counts: whether it asks for a number, which until a day may be told later.
        of_articles: whether it asks for articles, so that a time, also a mere year, can only be that of publication.
    """
    plain = without_quoted(text)
    bounds = of_articles or not (asks_when or is_to_be_done(plain))
    windows: list[Window] = []
    months: set[Month] = set()
    days: set[Day] = set()
    used: list[tuple[int, int]] = []
    moments = find_moments(plain, today, parts=bounds)
    while moments:
        moment, moments = moments[0], [one for one in moments[1:] if one.start >= moments[0].end]
        other = moments[0] if moments else None
        lead = LEAD.search(plain[: moment.start])
        if on_either_side(plain, moment) or (not of_articles and base_from(plain, moment, other) is not None):
            continue
        kind, paired = bound_by(lead, plain, moment, other)
        if moment.bare and kind and _THING.search(plain[: moment.start]) and _THINGS_NAME.match(plain, moment.end):
            continue
        if moment.bare and not kind and not (of_articles and moment.first != moment.last):
            continue
        if moment.bare and other and other.day and plain[moment.end : other.start].strip(" ,(") in _BESIDE:
            moment, moments = replace(moment, end=other.end), moments[1:]
        if not kind and bounds:
            moment, moments = through(plain, moment, moments)
        if not kind and of_articles:
            lead = _PUBLISHED.search(plain[: moment.start])
            mere = (moment.bare and not moment.part) or (moment.month is not None and moment.month[0] is None)
            if mere and not _dates_articles(plain, moment, lead[0] if lead else ""):
                continue
        run = [moment] if kind else joined_to(plain, moment, moments, of_articles=of_articles)
        moments = [one for one in moments if one.start >= run[-1].end]
        start, end = (lead.start() if lead and (kind or of_articles) else moment.start), run[-1].end
        if paired and other is not None:
            moment = with_years([moment, other])[0]
            end, moments = other.end, [one for one in moments if one.start >= other.end]
        words = text[start:end].strip()
        until = kind == "until" and counts
        used += [] if until else [(start, end)]
        if kind and moment.first and moment.last:
            window = replace(_bounded(words, kind, moment, other), lag=LAG if until else 0, told_until=until)
            window = replace(window, of_years=not of_articles and _asks_of_years(plain, window.first, window.last))
            windows += [window] if bounds else []
            continue
        single = with_years([part for one in run for part in ends(one, plain)])
        asked = partial(_named, words, today=today, asks_when=asks_when, of_articles=of_articles)
        named = [window for one in single for window in asked(one)]
        if len(named) == sum(one.first is not None for one in single):
            windows += any_of(named)
        days |= {one.day for one in single if one.day and not one.first}
        months |= {one.month for one in single if one.month and not one.first}
    return Times(either_side(windows, text), frozenset(months), frozenset(days), _without(text, used))


def without_quoted(text: str) -> str:
    """A question with blanks in the place of what stands in quotation marks."""
    return QUOTED.sub(lambda match: " " * len(match.group()), text)


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """A text with blanks in the place of some times in it, each with the word that says what it is one of."""
    for start, end in reversed(spans):
        if kind := _KIND_OF_TIME.search(text[:start]):
            start = kind.start()
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _dates_articles(text: str, moment: Moment, lead: str) -> bool:
    """Whether a mere year or month is of publication: a word for a time leads to it, or it begins and is no name."""
    before = text[: moment.start]
    if _IN_NAME.search(before):
        return False
    if re.sub(r"\bthe\b", "", lead, flags=re.IGNORECASE).strip():
        return True
    return not before.strip(" ,;:(") and not re.match(r"\s+[A-Z]", text[moment.end :])


def _named(words: str, moment: Moment, today: date, *, asks_when: bool, of_articles: bool) -> Iterator[Window]:
    """A time that is named without a word that bounds it."""
    if moment.first is None or moment.last is None:
        return
    if moment.relative and asks_when:
        return
    last = min(moment.last, max(today, moment.first)) if moment.relative else moment.last
    lag = 0 if of_articles else max(0, min(LAG, (today - last).days)) if moment.relative else LAG
    yield Window(words, moment.first, last, not of_articles, moment.relative, moment.month, lag)


def _bounded(words: str, kind: str, moment: Moment, other: Moment | None) -> Window:
    first, last = moment.first or date.min, moment.last or date.max
    match kind:
        case "before":
            return Window(words, None, (last if moment.end_of else first) - ONE_DAY, False)
        case "after":
            return Window(words, last + ONE_DAY, None, False)
        case "since":
            return Window(words, first, None, False)
        case "until":
            return Window(words, None, last, False)
        case _ if moment.row:
            return Window(words, first, last, False)
        case _:
            end = other.last if other and other.last else last
            start = first if moment.first else None
            return Window(words, *((start, end) if start is None or start <= end else (end, start)), False)


def _asks_of_years(text: str, first: date | None, last: date | None) -> bool:
    """Whether a question is of several whole years, by their first and last day, together."""
    if not (first and last) or _EACH.search(text):
        return False
    return first.year < last.year and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
