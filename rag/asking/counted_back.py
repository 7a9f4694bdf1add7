"""Whether a text tells of a time counted from the day of its own, "tahun lalu", or of its year, as a question means it.

Knows: stretches that a question counts from today, and what an article counts from its day. Does not know which
articles fit (`asking/timely.py`).
"""

import re
from datetime import date
from functools import lru_cache

from rag.asking.relative_times import counted
from rag.asking.times import Window


@lru_cache(4096)
def tells_of(text: str, published: str | None, window: Window) -> bool:
    """Whether a text of a day tells of days counted from that, or of a year, within a stretch counted from today."""
    if not (published and window.counted and window.first and window.last):
        return False
    year = window.first.year
    is_year = (window.first, window.last) == (date(year, 1, 1), date(year, 12, 31))
    if is_year and re.search(rf"\b{year}\b", text):
        return True
    found = counted(text, date.fromisoformat(published))
    return any(window.first <= first and last <= window.last for _, _, first, last in found)
