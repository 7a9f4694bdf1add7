"""Whether a time is told of another event than the one of which it is asked when it was, or a number of another time.

Knows: what a sentence counts a day from, years and days that belong to a name, periods of several months. Does not
know how days are written (`index.days`), or of which clause a day is (`rag.parsing.own_day`).
"""

import re
from datetime import date

from index.days import find_days, find_rows
from index.months import Month, agree, is_calendar_word, month_names
from index.saying import SAID, SAID_EN
from index.words import terms
from rag.asking.kinds import Kind
from rag.asking.leaning.pointing import HAPPENS
from rag.asking.names.rows import PARTS
from rag.asking.times.next_to import is_next
from rag.expecting.marks import STRONG_MARKS
from rag.extracting.few_words import FewWords
from rag.extracting.framing import QUOTATION_MARK
from rag.parsing.asked_deeds import asked_deed
from rag.parsing.deeds import tells
from rag.parsing.terms import likely_words, own_part, told_words
from rag.parsing.times import asked_days, asked_month, day_marks
from rag.speaking.words.shapes import CAPITALISED

_COUNTED_FROM = re.compile(
    r"(?i)\b(?:menit|jam|hari|pekan|minggu|bulan|tahun|minutes?|hours?|days?|weeks?|months?|years?)"
    r" (?:setelah|sesudah|usai|sebelum|after|before)\b(?P<event>[^,;]*)$"
)
"""Before the day of what something is counted from: "dua hari setelah gempa pada Senin"."""
_YEAR_OF_NAME = re.compile(rf"(?P<name>{CAPITALISED}) (?:(?:19|20)\d\d)(?:/(?:20)?\d\d)?\W*\Z")
"""A name to which a year belongs: "Pilkada 2024", "Piala Dunia 2026"."""
_BECAME = re.compile(
    r"\b(?:sebagai|menjadi|jadi|bec[ao]m\w+|as(?= an? ))(?: (?:an?|the|seorang|calon))? (?P<what>[A-Za-z][\w-]{2,})"
)
"""What somebody became: "ditahbiskan sebagai imam"."""
_TIMES = frozenset(
    "tahun awal pertengahan medio akhir musim semester kuartal triwulan caturwulan periode dekade abad natal lebaran"
    " ramadan ramadhan idul idulfitri iduladha fitri adha nyepi waisak imlek paskah syawal i ii iii iv"
    " in since until by early mid late season year quarter christmas eid easter".split()
)
"""Words before a year that tell a time with it, where a sentence begins with them or they are names themselves."""
_DAY_OF_NAME = re.compile(
    rf"(?P<name>{CAPITALISED}),? (?:yang )?(?:jatuh|diperingati|dirayakan)(?: (?:pada|setiap|tiap))*(?: tanggal)? \Z"
)
"""Before the day of the year on which something falls: "Hari Batik, yang jatuh setiap tanggal 2 Oktober"."""
LONG = 2
"""Months between the first and the last of a period whose numbers are not those of one of them."""
_THIS = {f"{own} ini": own for own in ("musim", "tahun", "bulan", "pekan", "minggu")} | {
    f"this {english}": own
    for own, english in (("musim", "season"), ("tahun", "year"), ("bulan", "month"), ("(?:pekan|minggu)", "week"))
}
_ASKS_THIS = re.compile(rf"(?i)\b(?:{'|'.join(_THIS)})\b")


_ASKS_SAID = re.compile(r"(?i)\b(?:said|says?|told|announc\w*|state[ds]?|kata\w*|ujar\w*|\w*sampai\w*|\w*umum\w*)\b")
_SAYS = re.compile(rf"\b(?:{SAID}|{SAID_EN})(?:nya)?\b")
_TO_COME = re.compile(r"(?i)\b(?:akan|bakal|segera|nanti|belum|will|yet)\b(?: \w+){1,2}")
"""What is said to be still to come."""


def is_when_it_was_said(words: FewWords) -> bool:
    """Whether a day is that on which something is said that tells another: "Rapat digelar 2 Mei," kata Rina, Senin.

    So it is where what is asked of is said to be still to come: "Akan kami umumkan," kata Rina, Senin.
    """
    marks = list(QUOTATION_MARK.finditer(words.before))
    if not marks or len(marks) % 2 or not find_days(words.text) or not _SAYS.search(words.before, marks[-1].end()):
        return False
    quoted = words.before[marks[-2].end() : marks[-1].start()]
    to_come = {term for one in _TO_COME.finditer(quoted) for term in told_words(one[0])}
    if any(alike & to_come for alike in words.asked_terms):
        return True
    return bool(find_days(quoted)) and not _ASKS_SAID.search(words.question.asked)


def _lacks_what_is_asked(words: FewWords) -> bool:
    """Whether a follow-up asks when something was and the sentence of a time has no word of it: "kapan diumumkan?"."""
    question = words.question
    if PARTS not in question.text or question.text_language != "id" or HAPPENS.search(own_part(question)):
        return False
    own = words.asked_terms
    return bool(own) and not any(alike & told_words(words.sentence.text) for alike in own)


def is_of_another_event(words: FewWords) -> bool:
    """Whether a day is another's: counted from, of another sentence, or part of what has a name."""
    of_another = (
        _lacks_what_is_asked,
        _is_year_of_name,
        _falls_on_it,
        _is_counted_from,
        _is_told_elsewhere,
        _is_as_another,
    )
    return any(is_so(words) for is_so in of_another)


def _is_year_of_name(words: FewWords) -> bool:
    """Whether some words tell no time but the year in a name; of what is called so without it that may be the time."""
    named = _YEAR_OF_NAME.search(words.before + words.text)
    if named is None or STRONG_MARKS[Kind.WHEN].search(words.text):
        return False
    name = named["name"].split()
    if name[-1].lower() in _TIMES or is_calendar_word(name[-1]) or not terms(name[-1]):
        return False
    asked = words.question.asked.lower()
    return re.search(r"\b(?:19|20)\d\d\b", asked) is not None or not any(one.lower() in asked for one in name)


def _falls_on_it(words: FewWords) -> bool:
    """Whether a day is the one on which something falls that is not what is asked of."""
    told = words.before + re.match(r"(?:setiap |tiap |pada )*(?:tanggal )?", words.text)[0]  # type: ignore[index]
    named = _DAY_OF_NAME.search(told)
    return named is not None and not all(
        any(one in alike for alike in words.asked_terms) for one in told_words(named["name"]) - {"hari"}
    )


def _is_counted_from(words: FewWords) -> bool:
    """Whether a day is that of another event, from which the one asked for is counted in hours or days."""
    counted = _COUNTED_FROM.search(words.before)
    return counted is not None and not any(alike & told_words(counted["event"]) for alike in words.asked_terms)


def _is_told_elsewhere(words: FewWords) -> bool:
    """Whether the deed asked of is told, with a day, in another sentence that is shown of the article only."""
    deed = asked_deed(words.question)
    if deed is None or tells(deed, words.sentence.text):
        return False
    return any(tells(deed, one.sentence.text) and has_own_day(one.sentence.text) for one in words.beside)


def _is_as_another(words: FewWords) -> bool:
    """Whether it is asked when somebody became something, and a sentence without it tells what else he became."""
    asked = _BECAME.search(words.asked)
    told = {term for one in _BECAME.finditer(words.sentence.text) for term in told_words(one["what"])}
    wanted = likely_words(asked["what"], words.question.text_language) if asked else frozenset()
    return bool(wanted and told) and wanted.isdisjoint(told | told_words(words.sentence.text))


def has_own_day(text: str) -> bool:
    """Whether a sentence tells a day that is not only one from which another is counted."""
    return any(not _COUNTED_FROM.search(text[: one.start]) for one in find_days(text))


def is_of_another_day(words: FewWords) -> bool:
    """Whether of several days that a sentence tells the one next behind some words is not the day asked for."""
    asked = asked_days(words.question)
    marks = day_marks(words.sentence.text, words.article.published, asked[0]) if len(asked) == 1 else []
    behind = [mark for mark in marks if mark.at >= len(words.before)]
    return any(mark.meant for mark in marks) and bool(behind) and not behind[0].meant


def is_of_longer_period(words: FewWords) -> bool:
    """Whether one month is asked for, and the article tells of it only within a period, "Januari hingga Agustus 2031".

    A sentence that names a month tells itself what its number is of, or is of such a period itself.
    """
    asked, text = asked_month(words.question), words.article.text
    if asked is None:
        return False
    if own := month_names(words.sentence.text):
        rows = [one for one in find_rows(words.sentence.text) if one[3].month - one[2].month >= LONG]
        return any(
            _within(asked, first, last) and all(start <= at < end for at, _, _ in own)
            for start, end, first, last in rows
        )
    rows = [row for row in find_rows(text) if row[3].month - row[2].month >= LONG]
    alone = (one for at, _, one in month_names(text) if not any(start <= at < end for start, end, _, _ in rows))
    return any(_within(asked, first, last) for _, _, first, last in rows) and not any(
        agree(asked, one) for one in alone
    )


def _within(asked: Month, first: date, last: date) -> bool:
    """Whether a month is one of those from one day to another of the same year."""
    year, month = asked
    return first.month <= month <= last.month and year in (None, last.year)


def is_of_another_time(words: FewWords) -> bool:
    """Whether it is asked of the day after one that is not named, or of this season and told of another."""
    this = _ASKS_THIS.search(words.question.asked)
    other = this and re.search(rf"(?i)\b{_THIS[this[0].lower()]} (?:depan|mendatang|lalu|kemarin)\b", words.text)
    return bool(other) or is_next(words.question.asked)
