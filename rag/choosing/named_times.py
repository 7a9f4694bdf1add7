"""The year or weekday that a question names without bounding by it, and whether an article or a sentence is of it.

Knows: years and weekdays of questions, articles and sentences. Does not know evidence, in which sentence a number is of
which year (`rag.parsing.times`), or what is said of it (`rag.telling.gaps`).
"""

import re
from collections.abc import Iterable
from datetime import date

from index.nouns import Article, Sentence
from index.origin.dates import WEEKDAYS
from rag.asking.kinds import Kind
from rag.parsing.times import tells_year
from rag.question import Question
from rag.scoring.terms import YEAR

LATE = 60
"""Days behind a year in which news still tell of it without saying so."""
WRITTEN_OUT = 4
"""Letters from which a weekday is no short form, as other words are, too: "Min", "Sat"."""
_IN_YEAR = re.compile(
    r"(?i)\b(?:in|during|throughout|(?<!\d )tahun|pada|selama|sepanjang)(?: (?:the|year|tahun)){0,2}"
    r" (?P<year>(?:19|20)\d\d)\b(?!(?: [a-z]+)? (?:elections?|season|edition)\b)"
)
"""The year in which something is; no part of a name, "Piala Dunia 2022", "the 2024 election"."""
_NEXT = re.compile(r"(?i)\b(?:tahun (?:depan|mendatang)|next year)\b")
_DAY = rf"(?:{'|'.join(re.escape(one) for one in WEEKDAYS if len(one) >= WRITTEN_OUT)})\b"
_WEEKDAY = re.compile(rf"(?i)\b{_DAY}")
_ON_WEEKDAY = re.compile(
    rf"(?i)\b(?:pada hari|hari|pada|on) (?P<day>{_DAY})(?! (?:pertama|ke|depan|ini|itu|lalu|in|of|next)\b)"
)
"""The weekday on which something is; no week of a month."""


def is_of_another_year(article: Article, question: Question) -> bool:
    """Whether something is counted in one year, and an article of another nowhere tells of that one."""
    asked = {int(one["year"]) for one in _IN_YEAR.finditer(question.asked)}
    if question.kind is not Kind.HOW_MANY or len(asked) != 1 or not article.published:
        return False
    (year,) = asked
    if _came_out_in(article, year):
        return False
    coming = year == date.fromisoformat(article.published).year + 1 and _NEXT.search(article.whole)
    return not (tells_year(article.whole, article.published, year) or coming)


def without_time(question: Question) -> str:
    """A question without the year or weekday in which something is asked to be; empty where it names none or several.

    Of a number it is always asked in its year.
    """
    found = [*_IN_YEAR.finditer(question.times.rest), *_ON_WEEKDAY.finditer(question.times.rest)]
    if question.kind is Kind.HOW_MANY or question.times or len(found) != 1:
        return ""
    (match,) = found
    return " ".join(f"{question.text[: match.start()]} {question.text[match.end() :]}".split())


def untold_time(question: Question, shown: Iterable[Sentence]) -> str:
    """The one year that a question names, or weekday, where no sentence shown is of it; empty elsewhere.

    A time that bounds, "since 2018", is none. Of a name, "the 2018 Merpati Cup", an article that names the year may be.
    """
    asked, sentences = question.times.rest, list(shown)
    years, days = {match[0] for match in YEAR.finditer(asked)}, {match["day"] for match in _ON_WEEKDAY.finditer(asked)}
    if len(years) == 1:
        (year,) = years
        within = _IN_YEAR.search(asked) is not None
        return "" if any(_is_of_year(one, int(year), within=within) for one in sentences) else year
    if len(days) == 1:
        (day,) = days
        return "" if any(_is_of_weekday(one, WEEKDAYS[day.lower()]) for one in sentences) else day
    return ""


def _is_of_year(sentence: Sentence, year: int, *, within: bool) -> bool:
    """Whether a sentence is of a year: by its article's day, by what it or the title tells, or the last year before it.

    Where it is not asked for as that `within` which something is, or the article has no day, any word of it will do.
    """
    article = sentence.article
    if _came_out_in(article, year):
        return True
    if not (within and article.published):
        return tells_year(article.whole, article.published, year)
    before = YEAR.findall(article.text[: sentence.start])[-1:]
    told = (tells_year(text, article.published, year) for text in (sentence.text, article.title or ""))
    return before == [str(year)] or any(told)


def _came_out_in(article: Article, year: int) -> bool:
    """Whether an article came out in a year, or so shortly behind it that it may still tell of it without saying so."""
    if not article.published:
        return False
    out = date.fromisoformat(article.published)
    return out.year == year or 0 <= (out - date(year, 12, 31)).days <= LATE


def _is_of_weekday(sentence: Sentence, asked: int) -> bool:
    """Whether a sentence is of a weekday: by those that it names, else the last before it, else any of its article.

    Of an article that names none it is the day on which that came out, and not known to be of the one before.
    """
    article = sentence.article
    own, before = _weekdays(sentence.text), _weekdays(article.text[: sentence.start])[-1:]
    if told := own or before or _weekdays(article.text):
        return asked in told
    return article.published is not None and date.fromisoformat(article.published).weekday() == asked


def _weekdays(text: str) -> list[int]:
    """The weekdays that a text names, by their numbers, in their order."""
    return [WEEKDAYS[match[0].lower()] for match in _WEEKDAY.finditer(text)]
