"""Stretches of whole years, asked for and told: "from 2014 to 2018", "selama periode 2014-2018".

Knows: how a text writes both ends together. Does not know which articles fit (`asking/timely.py`).
"""

import re
from datetime import date

from rag.asking.windows import Window

_TO = r"\s?(?:[-–—/]|(?:sampai dengan|sampai|hingga|s/d|to|until|through|dan|and)(?: (?:tahun|year))?)\s?"
"""Between the first year and the last."""
_EACH = re.compile(
    r"(?i)\b(?:tahun (?:mana|berapa|apa)|(?:per|tiap|setiap|masing-masing) tahun|tahun ke tahun"
    r"|(?:which|what|each|every|per|by) year|annually|yearly)\b"
)
"""Asks of each of the years, which what is told of all of them does not answer."""


def asks_of_years(text: str, first: date | None, last: date | None) -> bool:
    """Whether a question is of several whole years, by their first and last day, together."""
    if not (first and last) or _EACH.search(text):
        return False
    return first.year < last.year and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)


def tells_span(text: str, window: Window) -> bool:
    """Whether a text tells of the very years that a question means, first and last: a law's number has none."""
    if not (window.of_years and window.first and window.last):
        return False
    first, last = window.first.year, window.last.year
    return bool(re.search(rf"(?i)(?<![\w./-]){first}{_TO}{last}(?![\w/-])", text))
