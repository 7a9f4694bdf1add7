"""Which sentences tell of another day, month, year, weekday or part of a year than the one asked for.

Knows: the times of a question, and schedules. Does not know of which time a sentence is
(`rag.choosing.time_of_sentence`), or which number of it is of which time (`rag.parsing.times`).
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from index.article_sentences import before, sentences
from index.months import month_names
from index.nouns import Article, Sentence
from index.origin.dates import WEEKDAYS
from rag.asking.kinds import Kind
from rag.asking.times import subperiods
from rag.asking.times.bounding import UNTIL
from rag.choosing.time_of_sentence import (
    DAY,
    LATE,
    OF_LAW,
    THEN,
    came_out_in,
    is_base,
    is_of_month,
    named_years,
    told_so,
    weekdays,
)
from rag.choosing.untold_times import IN_YEAR, OWN_DAY, asks_for_holder
from rag.evidence import Evidence
from rag.parsing.times import LEAP, asked_days, asked_month, asked_years, day_marks, tells_year
from rag.question import Question
from rag.scoring.terms import YEAR

SEVERAL = 3
"""Days that an article tells from which each of its numbers is of its own: a count of each day of a week."""
_ASKS_FIGURE = re.compile(
    r"(?i)^(?:and )?what (?:was|is|were|are) (?:the )?(?:[\w’'-]+ ){0,5}?(?:inflation|surplus|deficit|balance|rates?"
    r"|prices?|wages?|growth|revenues?|profits?|loss(?:es)?|value|index|level|production|exports|imports|reserves"
    r"|margin of error|electability|turnout)\b"
)
"""Asks for a figure, if not how much it is."""
_UP_TO = re.compile(rf"(?i)\b(?:{UNTIL})\b[^,.;]{{0,20}}$")
"""Before a day up to which something is told, of the day asked for as well."""
_OPENING = re.compile(
    r"(?:Sebelumnya,? )?(?i:pada|saat|ketika|dalam|selama|sepanjang|tahun|in|during)\b[^,.;]{0,40}?"
    r" (?P<year>(?:19|20)\d\d),"
    r"|[A-Z][a-z]+(?: [a-z]+)? (?:serupa|yang sama) (?:juga )?(?:pernah |sempat )?(?:terjadi|melanda|menimpa)\b"
    r"[^,.;]{0,60}? (?P<then>(?:19|20)\d\d)\b"
)
"""Opens what is told of an earlier year: "Pada 2021, gempa …", "Gempa serupa pernah terjadi pada 2021"."""
_OPENS_WITH_YEAR = re.compile(r"(?i)\W*(?:pada|di|in)?(?: ?tahun)? ?(?:[a-z]+ )?(?:19|20)\d\d\b")
"""Opens with a year, or a month of one: "Pada 2019 …"."""
_BEFORE = re.compile(
    r"(?i)\b(?:dulu|dahulu|lalu|sebelum\w*|dibanding\w*|pernah|earlier|before|previous\w*|last|compared|ever)\b"
)
"""Asks of a time before."""
_NEXT = re.compile(r"(?i)\b(?:tahun (?:depan|mendatang)|next year)\b")
_SCHEDULED = re.compile(
    rf"(?i)\W*(?:(?:pada|untuk|khusus|on|hari) )*(?P<days>{DAY}(?:(?:,? dan|,| sampai| hingga|[-–]) ?{DAY})*)"
)
"""Opens what a schedule or a forecast has of some weekdays: "Pada Senin sampai Jumat, …"."""
_SPANS = re.compile(r"(?i)sampai|hingga|[-–]")
_ASKED_DAY = re.compile(rf"(?i)\b{OWN_DAY}")
"""A weekday; no week of a month."""


def without_earlier_years(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences but those that open with a year before their article's where no time is asked for.

    Only where one of that article with a number stays: "Pada banjir Maret 2023, …".
    """
    if not _asks_no_time(question):
        return list(evidence)
    earlier = [one for one in evidence if _opens_earlier(one.sentence, question)]
    told = {one.sentence.article.id for one in evidence if one.features["kind"] > 0 and one not in earlier}
    return [one for one in evidence if one not in earlier or one.sentence.article.id not in told]


def without_other_weekdays(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences but those that a schedule has of other weekdays, where it has one of that asked for."""
    asked = {WEEKDAYS[one["day"].lower()] for one in _ASKED_DAY.finditer(question.text)}
    days = {id(one): _scheduled(one.sentence) for one in evidence} if len(asked) == 1 else {}
    having = {one.sentence.article.id for one in evidence if asked & days.get(id(one), set())}
    return [
        one for one in evidence if one.sentence.article.id not in having or not days[id(one)] or asked & days[id(one)]
    ]


def _scheduled(sentence: Sentence) -> set[int]:
    """The weekdays with which a sentence, or one before it in its paragraph, opens; none where it opens with none."""
    text = sentence.article.text
    paragraph = text.rfind("\n", 0, sentence.start) + 1
    before = (one for one in sentences(sentence.article)[: sentence.number + 1][::-1] if one.start >= paragraph)
    opening = next(filter(None, (_SCHEDULED.match(one.text) for one in before)), None)
    if opening is None:
        return set()
    told = weekdays(opening["days"])
    spans = len(told) == 2 and _SPANS.search(opening["days"])
    return {(told[0] + at) % 7 for at in range((told[1] - told[0]) % 7 + 1)} if spans else set(told)


def _opens_earlier(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence opens with a year, or month, well before its article, and has not all names asked of.

    "Pada 2021, gempa menewaskan 107 orang" is of another quake; what its title does not name may be told there only.
    """
    opening, published = _OPENING.match(sentence.text), sentence.article.published
    if opening is None or not published:
        return False
    month = max((month for *_, (year, month) in month_names(opening[0]) if year), default=12)
    then = date(int(opening["year"] or opening["then"]), month, 28) + timedelta(days=LATE)
    named = _names_what_title_lacks(sentence, question)
    named = named or any(word in opening[0] for name in question.names for word in name.split())
    return then.isoformat() < published and not named


def _names_what_title_lacks(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence names all of what a question names and its article's title does not, if anything."""
    asked = [*question.names, *(mention.text for mention in question.mentions)]
    asked = [name for name in asked if name not in sentence.article.title]
    return bool(asked) and all(name in sentence.text for name in asked)


def goes_on_with_earlier(sentence: Sentence, question: Question) -> bool:
    """Whether no time is asked for, and a sentence goes on, "Waktu itu …", with a year well before its article."""
    if not (THEN.match(sentence.text) and _asks_no_time(question)):
        return False
    years = [int(year) for year in YEAR.findall(before(sentence))]
    old = bool(years) and sentence.article.day is not None and not came_out_in(sentence.article, max(years))
    return old and not _names_what_title_lacks(sentence, question)


def _asks_no_time(question: Question) -> bool:
    return not (asked_years(question) or question.times or YEAR.search(question.text) or _BEFORE.search(question.text))


def is_of_another_part(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence, or all of its article, is of other halves or quarters of years than the one asked for.

    What is only compared with is not told of.
    """
    asked = {one.days for one in subperiods.find(question.asked, today=None) if one.is_counted}
    if len(asked) != 1:
        return False
    article, (own,) = sentence.article, asked
    texts = (sentence.text, article.whole)
    return any(_tells_others(text, article.published, own) for text in texts)


@lru_cache(256)
def _tells_others(text: str, published: str | None, asked: tuple[date, date]) -> bool:
    """Whether a text tells of halves or quarters of years, none of which shares a day with some days."""
    found = subperiods.find(text, today=date.fromisoformat(published) if published else None)
    parts = [(one.start, one.first <= asked[1] and asked[0] <= one.last) for one in found if one.is_counted]
    told = [meant for start, meant in parts if not is_base(text, start, meant=meant)]
    return bool(told) and not any(told)


def is_of_other_date(sentence: Sentence, question: Question) -> bool:
    """Whether a number is asked for of one day or month, and a sentence is of others.

    One that tells no day is of another if its article opens with one and has nothing of the one asked for, or if the
    last day told before it is another, where the article tells of several.
    """
    if question.kind is not Kind.HOW_MANY and not _ASKS_FIGURE.search(question.asked):
        return False
    article, text = sentence.article, sentence.text
    if len(days := asked_days(question)) != 1:
        month = asked_month(question)
        return month is not None and not is_of_month(sentence, month)
    (day,), marks = days, day_marks(text, article.published, days[0])
    if any(mark.meant or _UP_TO.search(text, 0, mark.at) for mark in marks):
        return False
    if told_so(text, marks):
        return True
    told = day_marks(article.text, article.published, day)
    year = day[0] or (article.day.year if article.day and day[1:] != (2, 29) else LEAP)
    if any(mark.meant for mark in told) or date(year, *day[1:]).weekday() in weekdays(article.text):
        before = [mark.meant for mark in told if mark.at < sentence.start][-1:]
        return len(told) >= SEVERAL and before == [False]
    first = sentences(article)[0].text
    return bool(told_so(first, day_marks(first, article.published, day)))


def names_another_year(sentence: Sentence, question: Question) -> bool:
    """Whether a number of one year is asked for, and a sentence names others only: "Upah tahun 2025 …".

    The year of a day, on which something was said, is none, nor one that is compared with, nor a law's. Who held an
    office in a year is not told by what opens with another.
    """
    if question.kind is Kind.WHO and not (asks_for_holder(question) and _OPENS_WITH_YEAR.match(sentence.text)):
        return False
    years = asked_years(question, named=True)
    return len(years) == 1 and str(years[0]) not in (
        named_years(OF_LAW.sub(" ", sentence.text), str(years[0])) or {str(years[0])}
    )


def is_of_another_year(article: Article, question: Question) -> bool:
    """Whether something is counted in one year, and an article of another nowhere tells of that one."""
    asked = {int(one["year"]) for one in IN_YEAR.finditer(question.asked)}
    if len(asked) != 1 or not article.published:
        return False
    (year,) = asked
    if came_out_in(article, year):
        return False
    coming = year == date.fromisoformat(article.published).year + 1 and _NEXT.search(article.whole)
    return not (tells_year(article.whole, article.published, year) or coming)
