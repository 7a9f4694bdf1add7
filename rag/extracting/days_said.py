"""The day on which a quoted sentence was said, told from the days that it speaks of.

Knows: quotation marks, weekdays, and that nothing is said on a day after it was published. Does not know whose words a
sentence has.
"""

import re
from datetime import date

from index.days import FoundDay, find_days
from rag.extracting.few_words import FewWords
from rag.speaking.noun_phrases import WEEKDAYS

NEAR = 12
"""Characters before a day in which its weekday stands."""
_WEEKDAY = re.compile(rf"\b{WEEKDAYS}")
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_SAYING = (
    r"(?:bilang|ngomong|mengatakan|berkata|menyatakan|menegaskan|menuturkan|menyebut(?:kan)?|mengucapkan|mengungkapkan"
    r"|di(?:katakan|nyatakan|ucapkan|sampaikan))"
)
_ASKED = re.compile(
    rf"(?i)^(?!.*\b(?:menurut|according to)\b).*?"
    rf"(?:\bwhen did\b.*?\b(?:say|(?<!\bthe )(?<!\ba )state)\b"
    rf"|\b(?:kapan(?:kah)?|kpn)\b.*?\b{_SAYING}\b|\b{_SAYING}\b.*?\b(?:kapan|kpn)\b)"
)
"""A question for the day on which somebody said something."""
_RECENTLY = re.compile(r"(?i)\b(?:kemarin|tadi|hari ini|semalam|yesterday|today)\b")


def days_said(quote: str, published: str | None) -> list[FoundDay]:
    """The days on which a quotation may have been said: outside its quotation marks, with a weekday, none to come."""
    return [
        one
        for one in find_days(quote)
        if _WEEKDAY.search(quote[max(0, one.start - NEAR) : one.end])
        and not _is_quoted(quote, one.start)
        and not _comes_after(one, published)
    ]


def tells_day(text: str) -> bool:
    """Whether a text tells a day, be it by its weekday alone."""
    return bool(find_days(text) or _WEEKDAY.search(text))


def is_not_said_then(words: FewWords) -> bool:
    """Whether it is asked when somebody said something and a few words tell no day on which it can have been."""
    if not _ASKED.search(words.question.asked):
        return False
    quote, start = words.sentence.text, len(words.before)
    days = [one for one in find_days(quote) if one.start < start + len(words.text) and start < one.end]
    named = bool(days or _WEEKDAY.search(words.text) or _RECENTLY.search(words.text))
    published = words.article.published
    return not named or _is_quoted(quote, start) or any(_comes_after(one, published) for one in days)


def _is_quoted(quote: str, at: int) -> bool:
    return any(match.start() <= at < match.end() for match in _QUOTED.finditer(quote))


def _comes_after(found: FoundDay, published: str | None) -> bool:
    year, month, number = found.day
    return bool(published and year and date(year, month, number) > date.fromisoformat(published))
