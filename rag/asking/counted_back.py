"""Whether a text tells of a time counted from the day of its own, "tahun lalu", or of its year, as a question means it.

Knows: stretches that a question counts from today, and what an article counts from its day. Does not know which
articles fit (`asking/timely.py`).
"""

import re
from datetime import date
from functools import lru_cache

from index.months import month_names
from rag.asking.relative_times import counted, is_year
from rag.asking.windows import Window

_IN = r"(?i)\b(?:pada|sepanjang|selama|sejak|di|in|during|throughout|since|(?<!\d )tahun)\s(?:tahun\s)?"
"""Before a year in which something was."""


@lru_cache(4096)
def tells_of(text: str, published: str | None, window: Window) -> bool:
    """Whether a text of a day tells of days counted from that, or of a year, within a stretch counted from today."""
    if not (published and window.counted and window.first and window.last):
        return False
    year = window.first.year
    if is_year(window.first, window.last) and published >= window.first.isoformat() and _names_year(text, year):
        return True
    found = counted(text, date.fromisoformat(published))
    return any(window.first <= first and last <= window.last for _, _, first, last in found)


def _names_year(text: str, year: int) -> bool:
    """Whether a text names a year as a time: a number like it in a name, of a law, or of a target is none."""
    return bool(re.search(rf"{_IN}{year}\b(?!/)", text)) or any(of == year for _, _, (of, _) in month_names(text))
