"""The time in which a question asks what was, and whether any sentence shown is of it.

Knows: years, months and weekdays that a question names. Does not know what is said of one that is not told
(`rag.telling.untold`).
"""

import re
from collections.abc import Iterable

from index.months import month_names
from index.nouns import Sentence
from index.origin.dates import WEEKDAYS
from rag.asking.kinds import Kind
from rag.choosing.time_of_sentence import DAY, OF_LAW, is_of_month, is_of_weekday, is_of_year
from rag.parsing.times import asked_month
from rag.question import Question
from rag.scoring.terms import YEAR
from rag.speaking.asked.office import asked_office

IN_YEAR = re.compile(
    r"(?i)\b(?:in|during|throughout|(?<!\d )tahun|pada|selama|sepanjang)(?: (?:the|year|tahun)){0,2}"
    r" (?P<year>(?:19|20)\d\d)\b(?!(?: [a-z]+)? (?:elections?|season|edition)\b)"
)
"""The year in which something is; no part of a name, "Piala Dunia 2022", "the 2024 election"."""
OWN_DAY = rf"(?P<day>{DAY})(?! (?:pertama|ke|depan|ini|itu|lalu|in|of|next)\b)"
_ON_WEEKDAY = re.compile(rf"(?i)\b(?:pada hari|hari|pada|on) {OWN_DAY}")
"""The weekday on which something is."""


def without_time(question: Question) -> str:
    """A question without the year or weekday in which something is asked to be; empty where it names none or several.

    Of a number it is always asked in its year.
    """
    found = [*IN_YEAR.finditer(question.times.rest), *_ON_WEEKDAY.finditer(question.times.rest)]
    if question.kind is Kind.HOW_MANY or question.times or len(found) != 1:
        return ""
    (match,) = found
    return " ".join(f"{question.text[: match.start()]} {question.text[match.end() :]}".split())


def asks_for_holder(question: Question) -> bool:
    """Whether it is asked who holds an office: in a year that is whoever is told to in what came out in it."""
    return question.kind is Kind.WHO and asked_office(question.asked) is not None


def untold_time(question: Question, shown: Iterable[Sentence]) -> str:
    """The one year, weekday or, of a number, month that a question names where no sentence shown is of it; else empty.

    A time that bounds, "since 2018", is none. Of a name, "the 2018 Merpati Cup", an article that names the year may be.
    """
    asked, told = OF_LAW.sub(" ", question.times.rest), list(shown)
    years, days = {match[0] for match in YEAR.finditer(asked)}, {match["day"] for match in _ON_WEEKDAY.finditer(asked)}
    if len(years) == 1:
        (year,) = years
        if asks_for_holder(question):
            return "" if any(year in f"{one.article.published or year} {one.text}" for one in told) else year
        within, counted = IN_YEAR.search(asked) is not None, question.kind is Kind.HOW_MANY
        return "" if any(is_of_year(one, int(year), within=within, counted=counted) for one in told) else year
    if question.kind is Kind.HOW_MANY and (month := asked_month(question)):
        typed = question.asked[slice(*month_names(question.asked)[0][:2])]
        return "" if any(is_of_month(one, month) for one in told) else typed
    if len(days) == 1:
        (day,) = days
        return "" if any(is_of_weekday(one, WEEKDAYS[day.lower()]) for one in told) else day
    return ""
