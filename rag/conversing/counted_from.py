"""A time counted from today, "tahun lalu", that a follow-up means from the day of the articles quoted before it.

Knows: which answers are so old that their own last year is meant. Does not know how a question is read or answered.
"""

from dataclasses import replace
from datetime import date, timedelta

from index.nouns import Article
from rag.asking.article_times import named_days
from rag.asking.undated import ONE_YEAR
from rag.asking.windows import Times
from rag.nouns import Answer
from rag.phrases import dates, remarks


def day_of(earlier: Answer, times: Times) -> date | None:
    """The day of the newest article that an answer quotes, where all are years older than the times counted from today.

    An undated one is of the latest day that it names. None where it names none, or a time is not counted from today.
    """
    days = [_day(one.article) for one in earlier.citations]
    first = min((one.first for one in times.windows if one.counted and one.first), default=None)
    if not (first and days and all(one.counted for one in times.windows) and all(days)):
        return None
    newest = max(filter(None, days))
    return newest if newest < first - timedelta(days=ONE_YEAR) else None


def _day(article: Article) -> date | None:
    """The day of an article, of an undated one the latest that it names."""
    return date.fromisoformat(article.published) if article.published else max(named_days(article), default=None)


def told(answer: Answer, times: Times, day: date) -> Answer:
    """An answer with what its times were counted from; no few words, which may be of the article's own time."""
    said = (
        remarks.COUNTED_FROM[answer.language].format(words=one.words, day=dates.day(day.isoformat(), answer.language))
        for one in times.windows
    )
    return replace(answer, short=None, notes=(*said, *answer.notes))
