"""The time that a question asks about: days, months and periods, some counted from today.

Knows: how people name a time in Indonesian and English, and which of these say when an article must be from. Does not
know: articles (`asking/timely.py` looks at them).

A day or a month names what happened, and news of it may come later: the window is soft, so an article also fits that
came out some days after, or that names this time. "Before", "after", "since" and "between" bound the day of publication
itself, unless the question asks what is to be done until then; of a figure "until" a day news may come some days later.
When-questions ask for the time: words such as "before the election" bind nothing in them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from index.days import Day
from index.months import Month
from rag.asking.moments import FILLER, Moment, ends, find_moments, joined_to, through, with_years
from rag.asking.relative_times import ONE_DAY

LAG = 3
"""Days after the time meant in which an article may still report on it."""
BEFORE = r"sebelum|sblm|before|prior to"
AFTER = r"sesudah|setelah|usai|pasca|after|following"
SINCE = r"sejak|semenjak|mulai dari|mulai|since|starting(?: from| in)?"
UNTIL = r"sampai dengan|sampai|hingga|until|till|up to|through|s/d"
BETWEEN = r"antara|between|dari|from"
AND = r"\s*(?:dan|and|sampai dengan|sampai|hingga|to|until|s/d|-|–|—)\s*"
LEAD = re.compile(
    rf"\b(?:(?P<before>{BEFORE})|(?P<after>{AFTER})|(?P<since>{SINCE})|(?P<until>{UNTIL})|(?P<between>{BETWEEN}))"
    rf"\s+{FILLER}$",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"(?:(?<=\s)|^)(?:(?:(?:yang )?(?:di)?terbit(?:kan)?|(?:(?:that |which )?(?:were|was|are) )?published|dated)\s+)?"
    rf"(?:(?:pada|selama|sepanjang|dalam|di|in|on|at|during|throughout|of|from|dari)\s+)?{FILLER}$",
    re.IGNORECASE,
)
"""What leads to the days of publication in a question about articles."""
_AND = re.compile(rf"{AND}{FILLER}", re.IGNORECASE)
_IN_NAME = re.compile(r"(?:\d\S*\s+(?:[Tt]ahun|of|year)|\b[A-Z]\S*\s+Tahun)\s+$")
"""What makes a year part of a name: "UU 7 Tahun 2017", "Law No. 7 of 2017"."""
_MAY = (
    r"(?<!in )(?<!since )(?<!after )(?<!before )(?<!until )(?<!of )(?<!from )(?<!during )(?<!\d )"
    r"(?<!\d(?:st|nd|rd|th) )(?-i:may|MAY|(?<![^.?!] )May)(?! \d)"
)
"""The verb; with a capital it is the month, but where a sentence begins."""
_TO_BE_DONE = re.compile(
    r"\b(?:akan|harus|wajib|perlu|boleh|dilarang|diminta|bisakah|rencana\w*|tetap|must|should|shall|will|would|can"
    rf"|{_MAY}"
    r"|need(?:s|ed)? to|ha(?:ve|s) to|had to|allowed|expected|supposed|plan(?:s|ned|ning)?)\b",
    re.IGNORECASE,
)
"""Words of a question about what is to happen: a time in it is part of what is told, not of when it was told."""
_BESIDE = frozenset({"", "tanggal", "pada", "on", "tgl"})
"""What may stand between a known day and its date."""
_CHANGE = (
    r"naik|turun|(?:me|pe)ningkat\w*|menurun|penurunan|tumbuh|pertumbuhan|bertambah|berkurang|melonjak|merosot"
    r"|lebih \w+|berubah|beda|up|down|rises?|rose|risen|falls?|fell|fallen|grow|grew|grown|increased?|decreased?"
    r"|changed?|different"
)
"""Words of becoming more or less, or another."""
_BASE = re.compile(
    rf"\b(?:(?:(?:di)?banding(?:kan)?|ketimbang|daripada|terhadap|compared|than|versus|vs\.?)(?:\s+(?:dengan|with|to))?"
    rf"|(?:{_CHANGE})\b[^?.,;]{{0,40}}?\s(?:dari|from|over))"
    rf"\s+(?:(?:(?:the\s+)?same|periode|bulan|kuartal|triwulan|semester|period|month|quarter|time|yang|sama|pada|di|in"
    rf"|of)\s+)*{FILLER}$",
    re.IGNORECASE,
)
"""Before a time with which another is compared: "naik berapa persen dari", "than in", "dibanding periode yang sama"."""
_THROUGH = re.compile(rf"\s*\b(?:{UNTIL})\s+{FILLER}", re.IGNORECASE)
"""What stands between the ends of a time in which something became more: "naik dari Januari sampai Maret"."""
_QUOTED = re.compile(r"[\"“”][^\"“”]*[\"“”]")


@dataclass(frozen=True, slots=True)
class Window:
    """Days that are meant by some words of a question."""

    words: str
    first: date | None
    """First day, None for no bound."""
    last: date | None
    soft: bool
    """Whether an article from outside fits when it names a day within."""
    counted: bool = False
    """Whether it was counted from today."""
    month: Month | None = None
    """The month, when a whole month is meant: an article that names it fits."""
    lag: int = LAG
    """Days after the last in which an article may come out."""
    told_until: bool = False
    """Whether a later article fits that tells of something up to the last day, or to the month that ends with it."""
    parts: tuple["Window", ...] = ()
    """The times, first to last, of which any will do, when several are joined; the window reaches over them all."""

    @property
    def published(self) -> tuple[date | None, date | None]:
        """First and last day of publication that fit."""
        return self.first, self.last and self.last + timedelta(days=self.lag)


@dataclass(frozen=True, slots=True)
class Times:
    """All that a question says of time."""

    windows: tuple[Window, ...] = ()
    months: frozenset[Month] = frozenset()
    """Months without a year; an article has to name one of them, or of the days, or be of it."""
    days: frozenset[Day] = frozenset()
    """Days without a year."""
    rest: str = ""
    """The question without the words that were read as a time."""

    def __bool__(self) -> bool:
        return bool(self.windows or self.months or self.days)

    @property
    def published(self) -> tuple[date | None, date | None]:
        """First and last day of publication that fit all windows; a first after the last fits nothing."""
        first = [one.published[0] for one in self.windows]
        last = [one.published[1] for one in self.windows]
        return max(filter(None, first), default=None), min(filter(None, last), default=None)

    def named_only(self) -> "Times":
        """Those that a question names as what happened; what bounds publication goes, another filter says that."""
        return Times(
            tuple(one for one in self.windows if one.soft and not one.counted), self.months, self.days, self.rest
        )

    def off(self) -> "Times":
        """None of them."""
        return Times(rest=self.rest)


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
        if not of_articles and _is_base(plain, moment, other):
            continue
        kind, paired = _bound_by(lead, plain, moment, other)
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
        used.append((start, end))
        words = text[start:end].strip()
        if kind and moment.first and moment.last:
            until = kind == "until" and counts
            window = replace(_bounded(words, kind, moment, other), lag=LAG if until else 0, told_until=until)
            windows += [window] if bounds else []
            continue
        single = with_years([part for one in run for part in ends(one, plain)])
        asked = partial(_named, words, today=today, asks_when=asks_when, of_articles=of_articles)
        named = [window for one in single for window in asked(one)]
        if len(named) == sum(one.first is not None for one in single):
            windows += _any_of(named)
        days |= {one.day for one in single if one.day and not one.first}
        months |= {one.month for one in single if one.month and not one.first}
    return Times(_either_side(windows, text), frozenset(months), frozenset(days), _without(text, used))


def without_quoted(text: str) -> str:
    """A question with blanks in the place of what stands in quotation marks."""
    return _QUOTED.sub(lambda match: " " * len(match.group()), text)


def is_to_be_done(text: str) -> bool:
    """Whether a question asks what is to happen, so that a time in it bounds no day of publication."""
    return _TO_BE_DONE.search(text) is not None


def _bound_by(lead: re.Match[str] | None, text: str, moment: Moment, other: Moment | None) -> tuple[str | None, bool]:
    """What the words that lead to a time make of it, and whether it bounds a stretch together with the next one."""
    kind = lead.lastgroup if lead else None
    if kind != "between":
        return kind, False
    paired = other is not None and _AND.fullmatch(text[moment.end : other.start]) is not None
    return (kind if paired or moment.row else None), paired


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """A text with blanks in the place of some of its stretches."""
    for start, end in reversed(spans):
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _is_base(text: str, moment: Moment, other: Moment | None) -> bool:
    """Whether another time is compared with it; it is not where it runs through to the next: then it is when."""
    between = text[moment.end : other.start] if other else ""
    runs = _THROUGH.search(text, moment.start, moment.end) or _THROUGH.fullmatch(between)
    return not runs and bool(_BASE.search(text[: moment.start]))


def _dates_articles(text: str, moment: Moment, lead: str) -> bool:
    """Whether a mere year or month is of publication: a word for a time leads to it, or it begins and is no name."""
    before = text[: moment.start]
    if _IN_NAME.search(before):
        return False
    if re.sub(r"\bthe\b", "", lead, flags=re.IGNORECASE).strip():
        return True
    return not before.strip(" ,;:(") and not re.match(r"\s+[A-Z]", text[moment.end :])


def _any_of(windows: Sequence[Window]) -> list[Window]:
    """One window over several of which any will do."""
    if len(windows) < 2:
        return list(windows)
    parts = sorted(windows, key=lambda one: (one.first or date.min, one.last or date.max))
    first, last = parts[0], max(parts, key=lambda one: one.last or date.max)
    counted_any = any(one.counted for one in parts)
    return [Window(first.words, first.first, last.last, first.soft, counted_any, lag=last.lag, parts=tuple(parts))]


def _either_side(windows: Sequence[Window], text: str) -> tuple[Window, ...]:
    """Times as they are; but "before" one day and "after" a later one, which no day is both, as one: either will do."""
    if len(windows) != 2 or any(one.soft or one.parts for one in windows):
        return tuple(windows)
    before, after = sorted(windows, key=lambda one: one.first or date.min)
    if before.first or after.last or not (before.last and after.first and before.last < after.first):
        return tuple(windows)
    spans = [(at := text.find(one.words), at + len(one.words)) for one in windows]
    words = text[min(start for start, _ in spans) : max(end for _, end in spans)]
    return (Window(words, None, None, False, lag=0, parts=(before, after)),)


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
