"""Of which year, month or weekday a sentence is: by what it names, what was named before it, and its article's day.

Knows: that a time with which something is only compared, or on which it is only said, is none. Does not know questions
(`rag.choosing.other_times`), or which number of a sentence is of which time (`rag.parsing.times`).
"""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from index.article_sentences import before, sentences
from index.days import find_days
from index.months import Month
from index.nouns import Article, Sentence
from index.origin.dates import WEEKDAYS
from rag.asking.times.of_articles import last_day
from rag.parsing.times import Mark, month_marks, tells_year
from rag.scoring.terms import YEAR
from rag.speaking.words.speech import SPEECH

LONGEST = 60
"""Characters before a time in which stands what it is compared by."""
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
THEN = re.compile(r"[\"“]?(?:(?:Pada )?(?:[Ss]aat|[Ww]aktu|[Kk]etika|[Kk]ala|[Mm]asa|[Tt]ahun|[Bb]ulan) itu)\b")
"""Begins a sentence of the time that the one before it tells."""
OF_LAW = re.compile(
    r"\b(?:[Ll]aw|[Aa]ct|[Rr]egulation|[Bb]ylaw|UU|PP|Perda|Perpres|Per[Mm]en\w*|No\b\.?|Nomor)[^,;?]{0,20}?\b(?:19|20)\d\d\b"
)
"""A law by its number, to whose name a year belongs: "Law No. 20/2009"."""
DAY = rf"(?:{'|'.join(re.escape(one) for one in WEEKDAYS if len(one) >= WRITTEN_OUT)})\b"
_WEEKDAY = re.compile(rf"(?i)\b{DAY}")


@lru_cache(256)
def named_years(text: str, asked: str = "") -> frozenset[str]:
    """The years that a text names by themselves; none with which it only compares, unless it tells of the one asked."""
    days = [range(one.start, one.end) for one in find_days(text)]
    alone = (one for one in YEAR.finditer(text) if not any(one.start() in day for day in days))
    return frozenset(one[0] for one in alone if not is_base(text, one.start(), meant=one[0] == asked))


def is_of_year(sentence: Sentence, year: int, *, within: bool, counted: bool) -> bool:
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
    if came_out_in(article, year):
        return True
    if not (within and article.published):
        return tells_year(article.whole, article.published, year)
    last = YEAR.findall(article.text[: sentence.start])[-1:]
    return last == [str(year)] or str(year) in named_years(article.title or "")


def is_of_month(sentence: Sentence, asked: Month) -> bool:
    """Whether a sentence may be of a month: it names it, or names none, and so the last before it, or the first ones.

    It may be of any month where neither the title nor a sentence before it names one; of one that is long past only
    where no sentence behind it turns to that: "Survei serupa pada Mei …".
    """
    if own := told_so(sentence.text, month_marks(sentence.text, asked)):
        return any(own)
    if THEN.match(sentence.text) and (marks := month_marks(before(sentence), asked)):
        return any(mark.meant for mark in marks)
    texts = [sentence.article.title or "", *(one.text for one in sentences(sentence.article)[: sentence.number])]
    told = [told_so(text, month_marks(text, asked), compared=False) for text in texts]
    last = next(filter(None, reversed(told)), [])
    if not last:
        return not _is_long_past(asked, sentence.article.day) or sentence.number > _last_of(sentence.article, asked)
    return any(last) or any(one for some in told[:2] for one in some)


@lru_cache(256)
def _last_of(article: Article, month: Month) -> int:
    """The number of the last sentence of an article that tells of a month; -1 without any."""
    told = (one.number for one in sentences(article) if any(told_so(one.text, month_marks(one.text, month))))
    return max(told, default=-1)


def _is_long_past(month: Month, out: date | None) -> bool:
    """Whether a month was over well before a day; without a year it is the last one of its name."""
    if out is None:
        return False
    year = month[0] or out.year - (month[1] > out.month)
    return (out - date(year, month[1], last_day(year, month[1]))).days > PAST


def told_so(text: str, marks: Sequence[Mark], *, compared: bool = True) -> list[bool]:
    """Of each time whether it is meant; none on which something is said, or with which it is only compared.

    One that is meant may be compared with and tell a figure of its own, unless these are to be left out as well.
    """
    return [
        mark.meant
        for mark in marks
        if not is_base(text, mark.at, meant=mark.meant and compared)
        and not (SPEECH.search(text, 0, mark.at) and find_days(text[mark.at :]))
    ]


def is_base(text: str, at: int, *, meant: bool) -> bool:
    """Whether a time is only compared with; one that is meant is not where it has a figure of its own."""
    base = _COMPARED.search(text, max(0, at - LONGEST), at)
    return base is not None and not (meant and (base["own"] or _ITS_FIGURE.match(text, at)))


def _last_years(sentence: Sentence) -> frozenset[str]:
    """The years that the nearest sentence before one, or else the title, names by themselves; of a law it is none."""
    article = sentence.article
    texts = [one.text for one in sentences(article)[: sentence.number]]
    told = (
        named_years(_FROM_WHAT_IT_WAS.sub(" ", OF_LAW.sub(" ", text)))
        for text in (*reversed(texts), article.title or "")
    )
    return next(filter(None, told), frozenset())


def came_out_in(article: Article, year: int) -> bool:
    """Whether an article came out in a year, or so shortly behind it that it may still tell of it without saying so."""
    out = article.day
    return out is not None and (out.year == year or 0 <= (out - date(year, 12, 31)).days <= LATE)


def is_of_weekday(sentence: Sentence, asked: int) -> bool:
    """Whether a sentence is of a weekday: by those that it names, else the last before it, else any of its article.

    Of an article that names none it is the day on which that came out, and not known to be of the one before.
    """
    article = sentence.article
    own, before = weekdays(sentence.text), weekdays(article.text[: sentence.start])[-1:]
    if told := own or before or weekdays(article.text):
        return asked in told
    return article.day is not None and article.day.weekday() == asked


def weekdays(text: str) -> list[int]:
    """The weekdays that a text names, by their numbers, in their order."""
    return [WEEKDAYS[match[0].lower()] for match in _WEEKDAY.finditer(text)]
