"""When and where a quoted sentence was said, and up to or from when it tells something to be.

Knows: quotation marks, weekdays, what leads to a place, that nothing is said on a day after it was published, words
that bound a time. Does not know whose words a sentence has.
"""

import re
from datetime import date
from typing import Final

from index.days import FoundDay, find_days
from index.months import MONTH_NAMES
from rag.speaking.names.phrases import WEEKDAYS
from rag.speaking.words.speech import SPEECH

NEAR = 12
"""Characters before a day in which its weekday stands."""
_WEEKDAY = re.compile(rf"\b{WEEKDAYS}")
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_SITE = r"(?:[a-z]+ ){0,3}[A-Z][\w.'’-]*(?: (?:of |the |dan )?[A-Z\d][\w.'’-]*)*"
_PLACED = re.compile(
    rf"0[\s,]*(?:{SPEECH.pattern})[^0.;:]{{0,160}}? (?:di|in|at) (?P<place>{_SITE}(?:, (?!{WEEKDAYS}){_SITE})*(?<!\.))"
    rf"(?=[,(]|[.,]?\s*\Z| ?\(| (?:pada|on)\b| {WEEKDAYS})"
)
"""Behind words in quotation marks and who says them, where: "ujarnya di Istana Negara, Jakarta, Kamis"."""
_MONTH: Final = "|".join(MONTH_NAMES)
_TIME: Final = (
    r"(?:(?:dengan|the|pada|hari|tanggal|pukul|jam|bulan|tahun) )*"
    rf"(?:\(?\d|{WEEKDAYS}|(?:{_MONTH}|akhir|awal|pertengahan|hari|pekan|minggu|bulan|tahun|musim|malam|pagi|siang|sore"
    r"|besok|lusa|kemarin|nanti|sekarang|kini|saat ini|end|beginning|midnight|noon|next|last|this)\b)"
)
_BOUNDS: Final = tuple(
    (re.compile(rf"(?i)\b(?:{asks})\W*$|^\W*(?:{asks})\b"), re.compile(rf"(?i)\b(?:{tells}) {_TIME}"))
    for asks, tells in (
        (
            r"(?:until|till|up to|by) when|(?:sampai|hingga|paling lambat) kapan",
            r"sampai|hingga|(?:paling|selambat-)lambat(?:nya)?|until|till|through|by",
        ),
        (r"since when|(?:sejak|mulai|dari) kapan", r"sejak|semenjak|mulai|terhitung|since|starting"),
    )
)
"""Asked for, and told: "hingga akhir musim ini"."""


def days_said(quote: str, published: str | None) -> list[FoundDay]:
    """The days on which a quotation may have been said: outside its quotation marks, with a weekday, none to come."""
    return [
        one
        for one in find_days(quote)
        if _WEEKDAY.search(quote[max(0, one.start - NEAR) : one.end])
        and not _is_quoted(quote, one.start)
        and not _comes_after(one, published)
    ]


def place_said(quote: str) -> tuple[int, int] | None:
    """Where a quotation tells the place at which it was said, behind who says it; None where it tells none."""
    match = _PLACED.search(_QUOTED.sub(lambda said: "0" * len(said[0]), quote))
    return match.span("place") if match else None


def tells_day(text: str) -> bool:
    """Whether a text tells a day, be it by its weekday alone."""
    return bool(find_days(text) or _WEEKDAY.search(text))


def _is_quoted(quote: str, at: int) -> bool:
    return any(match.start() <= at < match.end() for match in _QUOTED.finditer(quote))


def _comes_after(found: FoundDay, published: str | None) -> bool:
    year, month, number = found.day
    return bool(published and year and date(year, month, number) > date.fromisoformat(published))


def asked_bound(question: str) -> re.Pattern[str] | None:
    """What tells the bound of a time for which a question asks; None where it asks for none."""
    return next((tells for asks, tells in _BOUNDS if asks.search(question)), None)
