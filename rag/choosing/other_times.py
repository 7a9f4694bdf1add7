"""Which sentences tell of another day, month, year, weekday or part of a year than the one asked for.

Knows: the times of a question, an article and a sentence, and the last day told before it. Does not know which number
of a sentence is of which time (`rag.parsing.times`), or what is said of it (`rag.telling.untold`).
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache

from index.article_sentences import sentences
from index.days import find_days
from index.months import Month, month_names
from index.nouns import Article, Sentence
from index.origin.dates import WEEKDAYS
from rag.asking.kinds import Kind
from rag.asking.times import subperiods
from rag.asking.times.bounding import UNTIL
from rag.asking.times.of_articles import last_day
from rag.evidence import Evidence
from rag.parsing.times import (
    LEAP,
    Mark,
    asked_days,
    asked_month,
    asked_years,
    day_marks,
    month_marks,
    tells_year,
)
from rag.question import Question
from rag.scoring.terms import YEAR
from rag.speaking.words.speech import SPEECH

SEVERAL = 3
"""Days that an article tells from which each of its numbers is of its own: a count of each day of a week."""
_ASKS_FIGURE = re.compile(
    r"(?i)^(?:and )?what (?:was|is|were|are) (?:the )?(?:[\w’'-]+ ){0,5}?(?:inflation|surplus|deficit|balance|rates?"
    r"|prices?|wages?|growth|revenues?|profits?|loss(?:es)?|value|index|level|production|exports|imports|reserves"
    r"|margin of error|electability|turnout)\b"
)
"""Asks for a figure, if not how much it is."""
LONGEST = 60
"""Characters before a time in which stands what it is compared by."""
_UP_TO = re.compile(rf"(?i)\b(?:{UNTIL})\b[^,.;]{{0,20}}$")
"""Before a day up to which something is told, of the day asked for as well."""
_COMPARED = re.compile(
    r"(?i)\b(?:dibanding(?:kan)?|ketimbang|daripada|dari|terhadap|seperti|kembali ke|than|from|compared (?:to|with)"
    r"|against|versus)"
    r"(?: (?:pada|di|posisi|periode|bulan|tahun|capaian|realisasi|angka|in|that of|the|those of)){0,3} $"
    r"|\b(?:dari|from) (?P<own>(?:Rp|US\$)?\.? ?\d[\d.,]*)%?(?: [a-z]+){0,3} (?:pada|di|in)(?: tahun| bulan| survei)? $"
)
"""Before a time that another's number is compared with."""
_ITS_FIGURE = re.compile(
    r"(?i)[\w/-]+(?: [\w/-]+)?,? (?:yang )?"
    r"(?:(?:tercatat|mencapai|hanya|masih|sudah|sempat|tumbuh|berada|di|level|sebesar|sebanyak|senilai|was|at|of) )+"
    r"(?:Rp|US\$)?\.? ?\d"
)
"""From a time on that tells a figure of its own: "dibandingkan Mei 2030 yang mencapai Rp 5 miliar"."""
_FROM_WHAT_IT_WAS = re.compile(
    r"(?i)\b(?:dari|from) (?:Rp\.? ?)?\d[\d.,]*(?: [a-z]+){0,2} (?:pada|di|in)(?: tahun)? (?:19|20)\d\d\b"
)
"""An amount of another year beside the one that is told: "naik dari 3 juta orang pada 2024"."""
PAST = 30
"""Days behind a month from which news tell of it only by naming it."""
LATE = 60
"""Days behind a year in which news still tell of it without saying so."""
WRITTEN_OUT = 4
"""Letters from which a weekday is no short form, as other words are, too: "Min", "Sat"."""
_OF_LAW = re.compile(
    r"\b(?:[Ll]aw|[Aa]ct|[Rr]egulation|[Bb]ylaw|UU|PP|Perda|Perpres|Per[Mm]en\w*|No\b\.?|Nomor)[^,;?]{0,20}?\b(?:19|20)\d\d\b"
)
"""A law by its number, to whose name a year belongs: "Law No. 20/2009"."""
_IN_YEAR = re.compile(
    r"(?i)\b(?:in|during|throughout|(?<!\d )tahun|pada|selama|sepanjang)(?: (?:the|year|tahun)){0,2}"
    r" (?P<year>(?:19|20)\d\d)\b(?!(?: [a-z]+)? (?:elections?|season|edition)\b)"
)
"""The year in which something is; no part of a name, "Piala Dunia 2022", "the 2024 election"."""
_OPENING = re.compile(
    r"(?:Sebelumnya,? )?(?i:pada|saat|ketika|dalam|selama|sepanjang|tahun|in|during)\b[^,.;]{0,40}?"
    r" (?P<year>(?:19|20)\d\d),"
    r"|[A-Z][a-z]+(?: [a-z]+)? (?:serupa|yang sama) (?:juga )?(?:pernah |sempat )?(?:terjadi|melanda|menimpa)\b"
    r"[^,.;]{0,60}? (?P<then>(?:19|20)\d\d)\b"
)
"""Opens what is told of an earlier year: "Pada 2021, gempa …", "Gempa serupa pernah terjadi pada 2021"."""
_BEFORE = re.compile(
    r"(?i)\b(?:dulu|dahulu|lalu|sebelum\w*|dibanding\w*|pernah|earlier|before|previous\w*|last|compared|ever)\b"
)
"""Asks of a time before."""
_NEXT = re.compile(r"(?i)\b(?:tahun (?:depan|mendatang)|next year)\b")
_DAY = rf"(?:{'|'.join(re.escape(one) for one in WEEKDAYS if len(one) >= WRITTEN_OUT)})\b"
_WEEKDAY = re.compile(rf"(?i)\b{_DAY}")
_SCHEDULED = re.compile(
    rf"(?i)\W*(?:(?:pada|untuk|khusus|on|hari) )*(?P<days>{_DAY}(?:(?:,? dan|,| sampai| hingga|[-–]) ?{_DAY})*)"
)
"""Opens what a schedule or a forecast has of some weekdays: "Pada Senin sampai Jumat, …"."""
_SPANS = re.compile(r"(?i)sampai|hingga|[-–]")
_OWN_DAY = rf"(?P<day>{_DAY})(?! (?:pertama|ke|depan|ini|itu|lalu|in|of|next)\b)"
_ASKED_DAY = re.compile(rf"(?i)\b{_OWN_DAY}")
"""A weekday; no week of a month."""
_ON_WEEKDAY = re.compile(rf"(?i)\b(?:pada hari|hari|pada|on) {_OWN_DAY}")
"""The weekday on which something is."""


def without_other_years(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences but those that name another year only, where one of their article has a number of that asked for.

    The year of a day, on which something was said, is none, nor one that is compared with. Where no time is asked for,
    those go that open with a year before their article's, and one of that article stays: "Pada banjir Maret 2023, …".
    """
    if not (asked_years(question) or question.times or YEAR.search(question.text) or _BEFORE.search(question.text)):
        earlier = [one for one in evidence if _opens_earlier(one.sentence, question)]
        told = {one.sentence.article.id for one in evidence if one.features["kind"] > 0 and one not in earlier}
        return [one for one in evidence if one not in earlier or one.sentence.article.id not in told]
    if len(years := asked_years(question)) != 1:
        return list(evidence)
    having = (one.sentence for one in evidence if one.features["kind"] > 0)
    year = str(years[0])
    told = {one.article.id for one in having if year in _named_years(one.text, year)}
    return [
        one
        for one in evidence
        if one.sentence.article.id not in told or year in (_named_years(one.sentence.text, year) or {year})
    ]


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
    told = _weekdays(opening["days"])
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
    asked = [*question.names, *(mention.text for mention in question.mentions)]
    asked = [name for name in asked if name not in sentence.article.title]
    named = bool(asked) and all(name in sentence.text for name in asked)
    named = named or any(word in opening[0] for name in question.names for word in name.split())
    return then.isoformat() < published and not named


@lru_cache(256)
def _named_years(text: str, asked: str = "") -> frozenset[str]:
    """The years that a text names by themselves; none with which it only compares, unless it tells of the one asked."""
    days = [range(one.start, one.end) for one in find_days(text)]
    alone = (one for one in YEAR.finditer(text) if not any(one.start() in day for day in days))
    return frozenset(one[0] for one in alone if not _is_base(text, one.start(), meant=one[0] == asked))


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
    told = [meant for start, meant in parts if not _is_base(text, start, meant=meant)]
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
        return month is not None and not _is_of_month(sentence, month)
    (day,), marks = days, day_marks(text, article.published, days[0])
    if any(mark.meant or _UP_TO.search(text, 0, mark.at) for mark in marks):
        return False
    if _told_so(text, marks):
        return True
    told = day_marks(article.text, article.published, day)
    year = day[0] or (article.day.year if article.day and day[1:] != (2, 29) else LEAP)
    if any(mark.meant for mark in told) or date(year, *day[1:]).weekday() in _weekdays(article.text):
        before = [mark.meant for mark in told if mark.at < sentence.start][-1:]
        return len(told) >= SEVERAL and before == [False]
    first = sentences(article)[0].text
    return bool(_told_so(first, day_marks(first, article.published, day)))


def is_of_another_year(article: Article, question: Question) -> bool:
    """Whether something is counted in one year, and an article of another nowhere tells of that one."""
    asked = {int(one["year"]) for one in _IN_YEAR.finditer(question.asked)}
    if len(asked) != 1 or not article.published:
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
    """The one year, weekday or, of a number, month that a question names where no sentence shown is of it; else empty.

    A time that bounds, "since 2018", is none. Of a name, "the 2018 Merpati Cup", an article that names the year may be.
    """
    asked, told = _OF_LAW.sub(" ", question.times.rest), list(shown)
    years, days = {match[0] for match in YEAR.finditer(asked)}, {match["day"] for match in _ON_WEEKDAY.finditer(asked)}
    if len(years) == 1:
        (year,) = years
        within, counted = _IN_YEAR.search(asked) is not None, question.kind is Kind.HOW_MANY
        return "" if any(_is_of_year(one, int(year), within=within, counted=counted) for one in told) else year
    if question.kind is Kind.HOW_MANY and (month := asked_month(question)):
        typed = question.asked[slice(*month_names(question.asked)[0][:2])]
        return "" if any(_is_of_month(one, month) for one in told) else typed
    if len(days) == 1:
        (day,) = days
        return "" if any(_is_of_weekday(one, WEEKDAYS[day.lower()]) for one in told) else day
    return ""


def _is_of_year(sentence: Sentence, year: int, *, within: bool, counted: bool) -> bool:
    """Whether a sentence is of a year: by its article's day, by what it or the title tells, or the last year before it.

    Where it is not asked for as that `within` which something is, or the article has no day, any word of it will do.
    What is `counted` is of the year last named before it, if that is later than the article's or the one asked for.
    """
    article = sentence.article
    if tells_year(sentence.text, article.published, year):
        return True
    before = _last_years(sentence) if counted else frozenset()
    if before and min(before) > str(year):
        return False
    if _came_out_in(article, year):
        return True
    if not (within and article.published):
        return tells_year(article.whole, article.published, year)
    last = YEAR.findall(article.text[: sentence.start])[-1:]
    return last == [str(year)] or str(year) in _named_years(article.title or "")


def _is_of_month(sentence: Sentence, asked: Month) -> bool:
    """Whether a sentence may be of a month: it names it, or names none, and so the last before it, or the first ones.

    It may be of any month where neither the title nor a sentence before it names one; of one that is long past only
    where no sentence behind it turns to that: "Survei serupa pada Mei …".
    """
    if own := _told_so(sentence.text, month_marks(sentence.text, asked)):
        return any(own)
    texts = [sentence.article.title or "", *(one.text for one in sentences(sentence.article)[: sentence.number])]
    told = [_told_so(text, month_marks(text, asked), compared=False) for text in texts]
    last = next(filter(None, reversed(told)), [])
    if not last:
        return not _is_long_past(asked, sentence.article.day) or sentence.number > _last_of(sentence.article, asked)
    return any(last) or any(one for some in told[:2] for one in some)


@lru_cache(256)
def _last_of(article: Article, month: Month) -> int:
    """The number of the last sentence of an article that tells of a month; -1 without any."""
    told = (one.number for one in sentences(article) if any(_told_so(one.text, month_marks(one.text, month))))
    return max(told, default=-1)


def _is_long_past(month: Month, out: date | None) -> bool:
    """Whether a month was over well before a day; without a year it is the last one of its name."""
    if out is None:
        return False
    year = month[0] or out.year - (month[1] > out.month)
    return (out - date(year, month[1], last_day(year, month[1]))).days > PAST


def _told_so(text: str, marks: Sequence[Mark], *, compared: bool = True) -> list[bool]:
    """Of each time whether it is meant; none on which something is said, or with which it is only compared.

    One that is meant may be compared with and tell a figure of its own, unless these are to be left out as well.
    """
    return [
        mark.meant
        for mark in marks
        if not _is_base(text, mark.at, meant=mark.meant and compared)
        and not (SPEECH.search(text, 0, mark.at) and find_days(text[mark.at :]))
    ]


def _is_base(text: str, at: int, *, meant: bool) -> bool:
    """Whether a time is only compared with; one that is meant is not where it has a figure of its own."""
    base = _COMPARED.search(text, max(0, at - LONGEST), at)
    return base is not None and not (meant and (base["own"] or _ITS_FIGURE.match(text, at)))


def _last_years(sentence: Sentence) -> frozenset[str]:
    """The years that the nearest sentence before one, or else the title, names by themselves; of a law it is none."""
    article = sentence.article
    texts = [one.text for one in sentences(article)[: sentence.number]]
    told = (
        _named_years(_FROM_WHAT_IT_WAS.sub(" ", _OF_LAW.sub(" ", text)))
        for text in (*reversed(texts), article.title or "")
    )
    return next(filter(None, told), frozenset())


def _came_out_in(article: Article, year: int) -> bool:
    """Whether an article came out in a year, or so shortly behind it that it may still tell of it without saying so."""
    out = article.day
    return out is not None and (out.year == year or 0 <= (out - date(year, 12, 31)).days <= LATE)


def _is_of_weekday(sentence: Sentence, asked: int) -> bool:
    """Whether a sentence is of a weekday: by those that it names, else the last before it, else any of its article.

    Of an article that names none it is the day on which that came out, and not known to be of the one before.
    """
    article = sentence.article
    own, before = _weekdays(sentence.text), _weekdays(article.text[: sentence.start])[-1:]
    if told := own or before or _weekdays(article.text):
        return asked in told
    return article.day is not None and article.day.weekday() == asked


def _weekdays(text: str) -> list[int]:
    """The weekdays that a text names, by their numbers, in their order."""
    return [WEEKDAYS[match[0].lower()] for match in _WEEKDAY.finditer(text)]
