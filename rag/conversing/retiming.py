"""The earlier question with the time that a follow-up names in place of its own.

Knows: where in a question a time stands. Does not know how a follow-up is told from a question that stands alone
(`rag.conversing.followups`).
"""

import re
from datetime import date

from index.months import month_names
from index.origin.dates import find_dates
from rag.asking import times
from rag.asking.bounding import base_from
from rag.asking.moments import find_moments
from rag.asking.pointing import ASKING, HAPPENS, SUFFIXED, has_content
from rag.asking.relative_times import counted, is_year
from rag.asking.subperiods import ANY_YEAR
from rag.asking.windows import Times

_BEFORE_TIME = re.compile(
    r"(?i)(?:(?:^|\s)(?:in|on|at|during|since|throughout|pada|di|selama|sepanjang|dalam|bulan|tanggal|tahun|sejak))+\s*$"
)
"""What leads to a time that is taken out."""
_OWNS = re.compile(r"['’]s\b")
"""Behind a time whose something is, which what leads to it belongs to: "at this year's fair"."""
_YEAR = re.compile(
    r"(?i)(?:(?:in|for|pada|di|untuk|yang)\s+)*(?:tahun\s+)?(?P<year>(?:19|20)\d\d)(?:\s+(?:bagaimana|gimana|berapa))?"
)
"""A year and nothing else."""
ASKS_AGAIN = re.compile(rf"(?i)(?:^|\s+)(?:{ASKING.pattern}|bagaimana|gimana)(?: (?:saja|aja|ya|sih))?$")
"""What a follow-up asks behind a time, as the earlier question asked already."""
_ASKED_BEFORE = re.compile(
    rf"(?i)^{ASKING.pattern}(?: (?:many|much|about))?\s+(?=last|this|yesterday|today|in|on|kemarin|pada)"
)
"""The same before it: "How many last year?", but "Berapa tahun lalu?" asks for years."""
FEW_WORDS = 6
"""Words of a follow-up whose month may be of the year that was spoken of."""


def timeless(text: str, *, today: date) -> str:
    """A question without the times that it names: a follow-up that names another exchanges them."""
    rest = times.read(text, today=today, asks_when=False).rest
    taken = [match.span() for match in re.finditer(r" {2,}|^ | $", rest) if text[slice(*match.span())].strip()]
    for start, end in reversed(taken):
        owns = _OWNS.match(text, end)
        before = text[:start] if owns else _BEFORE_TIME.sub("", text[:start])
        text = f"{before.rstrip()} {text[owns.end() if owns else end :].lstrip()}"
    return re.sub(r"\s+(?=[?.!,]|$)", "", " ".join(text.split()))


def of_base(rest: str, before: str, *, today: date) -> str | None:
    """The earlier question compared with the time that is all a follow-up says: "dibanding Juli?"; None for any other.

    The time with which the earlier question compares goes.
    """
    said = rest.strip(" ?.!,")
    new, old = _base(said, today), _base(before, today)
    if new != (0, len(said)) or old is None:
        return None
    return f"{before[: old[0]]}{said}{before[old[1] :]}"


def _base(text: str, today: date) -> tuple[int, int] | None:
    """Where a text tells with which time it compares, from the words that say so; None where with none or several."""
    found: dict[int, int] = {}
    for one in find_moments(text, today, parts=True):
        if (begin := base_from(text, one)) is not None:
            found.setdefault(begin, one.end)
    return next(iter(found.items())) if len(found) == 1 else None


def of_time(rest: str, before: str, *, today: date) -> str | None:
    """The earlier question of the time that a follow-up names and nothing else; None when it says more."""
    named = list(ANY_YEAR.finditer(before))
    said = rest.strip(" ?.!,")
    year = _YEAR.fullmatch(said)
    if year and len(named) == 1:
        return f"{before[: named[0].start()]}{year['year']}{before[named[0].end() :]}"
    if year and not named and asks_the_same(said, before) and not said.startswith(year["year"]):
        return f"{timeless(before, today=today).rstrip(' ?.!')} {ASKS_AGAIN.sub('', said)}?"
    told = times.read(rest, today=today, asks_when=False)
    more = has_content(told.rest) or (HAPPENS.search(rest) and ASKING.search(rest))
    if not told or more or (SUFFIXED.search(told.rest) and not asks_the_same(said, before)):
        return None
    if (whole := _whole_year(told)) and (of_year := _in_its_place(before, told.windows[0].words, today)):
        return of_year
    kept = timeless(before, today=today)
    named = list(ANY_YEAR.finditer(kept))
    if len(named) == 1 and whole:
        return f"{kept[: named[0].start()]}{whole}{kept[named[0].end() :]}"
    time = _ASKED_BEFORE.sub("", ASKS_AGAIN.sub("", said)) if asks_the_same(said, kept) else said
    return f"{kept.rstrip(' ?.!')} {_continued(time)}?"


def _in_its_place(before: str, words: str, today: date) -> str | None:
    """The earlier question with a year in the place of the only one that it counts from today; None without such."""
    spans = [one[:2] for one in counted(before, today) if is_year(one[2], one[3])]
    if len(spans) != 1:
        return None
    start, end = spans[0]
    return f"{before[:start]}{words}{before[end:]}"


def _continued(said: str) -> str:
    """A follow-up within a question: "Why last month" begins small there, "IV quarter" as it is."""
    first = said.partition(" ")[0]
    return said[:1].lower() + said[1:] if ASKING.fullmatch(first) else said


def asks_the_same(said: str, before: str) -> bool:
    """Whether a follow-up asks with the words with which the earlier question asks, or with none."""
    asking = {match[0].lower() for match in ASKING.finditer(said)}
    return asking <= {match[0].lower() for match in ASKING.finditer(before)}


def _whole_year(told: Times) -> int | None:
    """The one year that a follow-up's time is: "tahun lalu"; None for any other."""
    first, last = (told.windows[0].first, told.windows[0].last) if len(told.windows) == 1 else (None, None)
    return first.year if first and last and is_year(first, last) else None


def dated(question: str, before: str) -> str:
    """A short follow-up whose month has the year that the earlier question names: "kalau November?" after 2025."""
    years = {int(match[0]) for match in ANY_YEAR.finditer(before)} | {one.date.year for one in find_dates(before)}
    named = [(end, month) for _, end, month in month_names(question)]
    if len(years) != 1 or not named or len(question.split()) > FEW_WORDS or any(month[0] for _, month in named):
        return question
    end = named[-1][0]
    return f"{question[:end]} {years.pop()}{question[end:]}"
