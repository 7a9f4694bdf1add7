"""The days of publication that a question about articles binds.

Knows: what of the times that `rag.asking.times` reads bounds publication. Does not know how times are written.
"""

from datetime import date

from rag.asking import times
from rag.catalogue.request import Period


def taken_out(text: str, *, today: date) -> tuple[Period | None, str]:
    """The period that a text names, and the text without it; (None, text) when it names none.

    Args:
        text: what is left of a question.
        today: what "last week" is counted from.
    """
    found = times.read(text, today=today, of_articles=True)
    rest = " ".join(found.rest.split())
    if found.windows:
        first, last = found.published
        return Period(first.isoformat() if first else None, last.isoformat() if last else None), rest
    for _, month, day in sorted(found.days, key=str):
        return Period(month=month, day=day), rest
    for _, month in sorted(found.months, key=str):
        return Period(month=month), rest
    return None, text
