"""Parts of an article below a day, an hour or a label on a line of its own, as of a live report or a schedule.

Knows: which line heads a sentence so, and the days, hours and labels of a question. Does not know days that stand in
the sentences themselves (`rag.choosing.other_times`).
"""

import re
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

from index.article_sentences import sentences
from index.days import find_days
from index.months import month_names
from index.nouns import Article, Sentence, SentenceKind
from index.origin.dates import WEEKDAYS, either
from index.words import terms
from rag.asking.kinds import Kind
from rag.asking.times.hours import clocks
from rag.choosing.numbered import beside
from rag.evidence import Evidence
from rag.expecting.marks import ASKS_CLOCK
from rag.parsing.terms import likely_words
from rag.parsing.times import asked_days, asked_month
from rag.question import Question

LONGEST = 40
"""Characters of such a line."""
AS_MANY = 0.5
"""Share of the question's words in one sentence that another needs of which only the line above tells the time."""
_HOUR = re.compile(r"(?i)(?:(?:pukul|jam|pkl\.?) )?[0-2]?\d[.:][0-5]\d(?: wi(?:b|ta?))?\W*")
_DAY = re.compile(rf"(?i)(?:(?:{either(WEEKDAYS)}|hari|tanggal|pada)\b|[\W_])*")
_LABEL = re.compile(r"[A-Z][\w'’-]*(?: [\w'’-]+){0,5}")
"""What may be a label on a line of its own, without a colon: "Debat kedua"."""
_MONTH = re.compile(r"(?i)(?:(?:awal|akhir|pertengahan|early|late|mid) )?[a-z]{3,9} (?:19|20)\d\d\W*")
_ROW = re.compile(r"[^:\n]{3,40}?(?=: \S| [-–—] [A-Z])")
"""Before what a row tells of a day: "Selasa, 3 Juni: Pasar Jati"."""


def asked_times(question: Question) -> frozenset[str]:
    """The days, "8-2", months, "5/2023", and hours, "9.10", of which a question asks what was then.

    None where it asks when something is, but for the day whose hour it asks for.
    """
    days = frozenset(f"{day}-{month}" for _, month, day in asked_days(question))
    if question.kind is Kind.WHEN:
        return days if ASKS_CLOCK.search(question.asked) else frozenset()
    months = frozenset(f"{month}/{year}" for year, month in filter(None, [asked_month(question)]) if year)
    return days | months | clocks(question.asked, question.text_language)


def is_timed_above(one: Evidence, evidence: Sequence[Evidence]) -> bool:
    """Whether a sentence stands below a time, and no other that does has far more of the question's words."""
    own = one.features.get("words", 0) / AS_MANY
    return time_above(one.sentence) != "" and not any(
        other.features.get("words", 0) > own and time_above(other.sentence) for other in evidence
    )


def is_under_another(sentence: Sentence, asked: frozenset[str]) -> bool:
    """Whether a sentence stands below another day than one asked of, or another hour where its article has that one.

    The day on which an article came out may be asked of to mean all that it foretells.
    """
    own, out = time_above(sentence), sentence.article.day
    alike = {one for one in asked if _sort(one) == _sort(own)}
    if not own or not alike or own in alike:
        return False
    if out and f"{out.day}-{out.month}" in alike and "-" in own:
        day, month = map(int, own.split("-"))
        return (month, day) < (out.month, out.day)
    return _sort(own) == "-" or any(time in alike for _, time in _heads(sentence.article).values())


def time_above(sentence: Sentence) -> str:
    """The day or hour below which a sentence stands."""
    return _heads(sentence.article).get(sentence.number, (sentence, ""))[1]


def with_headings(chosen: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The chosen sentences of the time asked for, with the lines that tell their days, or hours where asked for.

    So it is with the label of one of several lists that have the same rows, and with the row of the day asked for.
    """
    asked, complete = asked_times(question), dict[tuple[str, int], Evidence]()
    words = words_asked(question)
    for one in chosen:
        sentence, article = one.sentence, one.sentence.article
        if not (is_under_another(sentence, asked) or is_in_another_list(sentence, words)):
            head, time = _heads(article).get(sentence.number, (sentence, ""))
            told = head if _sort(time) or asked or question.kind is Kind.WHEN else sentence
            told = sentence if _ROW.match(head.text) and find_days(sentence.text) else told
            label = _twin_lists(article).get(sentence.number, told)
            complete[article.id, sentence.number] = one
            for other in (told, label, *day_rows(article, asked)):
                complete.setdefault((article.id, other.number), beside(one, other, {}))
    shown = [one.sentence for one in complete.values()]
    empty = {label for one in shown for label in _twin_lists(one.article).values()}
    empty -= {_twin_lists(one.article).get(one.number) for one in shown}
    return [one for one in complete.values() if one.sentence not in empty]


def words_asked(question: Question) -> Set[str]:
    """The index terms that may stand for the words of a question."""
    return likely_words(question.asked, question.text_language)


def is_in_another_list(sentence: Sentence, asked: Set[str]) -> bool:
    """Whether a sentence is a row below a label, and its article has the same row below another that is asked of."""
    lists = _twin_lists(sentence.article)
    if sentence.number not in lists:
        return False
    own, *others = ({*terms(label.text)} for label in dict.fromkeys((lists[sentence.number], *lists.values())))
    return not (own - set().union(*others)) & asked and any((other - own) & asked for other in others)


def day_rows(article: Article, asked: Set[str]) -> list[Sentence]:
    """The rows of an article that each begin with a day asked of: "Selasa, 3 Juni: Pasar Jati"."""
    heads = dict.fromkeys(_heads(article).values()) if asked else {}
    return [head for head, time in heads if time in asked and _ROW.match(head.text)]


def is_beside_the_day(sentence: Sentence, question: Question) -> bool:
    """Whether an article has rows of the day that a question asks of, and a sentence is none of them."""
    rows = day_rows(sentence.article, asked_times(question))
    return bool(rows) and sentence not in rows and not find_days(sentence.text)


def timed_parts(article: Article) -> list[list[Sentence]]:
    """The parts of an article below each day or hour, in order, each with the line that tells it first."""
    parts: dict[int, list[Sentence]] = {}
    every = sentences(article)
    for number, (head, _) in sorted(_heads(article).items()):
        parts.setdefault(head.number, []).append(every[number])
    return list(parts.values())


@lru_cache(256)
def _heads(article: Article) -> Mapping[int, tuple[Sentence, str]]:
    """For each sentence in the paragraph or the items below a day or hour, by its number, that line and its time."""
    found: dict[int, tuple[Sentence, str]] = {}
    head, lines = None, 0
    for one in sentences(article):
        starts = article.text[max(0, one.start - 1) : one.start] in ("\n", "")
        lines += starts
        if time := _time(one.text) or (starts and _row_time(one.text)):
            head, lines = (one, time), int(_ROW.match(one.text) is not None)
        elif lines > 1 and one.kind is not SentenceKind.ITEM:
            head = None
        if head:
            found[one.number] = head
    return found if len(set(found.values())) > 1 else {}


@lru_cache(256)
def _twin_lists(article: Article) -> Mapping[int, Sentence]:
    """For each row of a list, by its number, the label above the list, where another list has such a row, too."""
    label, rows = None, dict[str, dict[int, Sentence]]()
    for one in sentences(article):
        row = _ROW.match(one.text) if one.kind is SentenceKind.ITEM else None
        if one.text.endswith(":") or _LABEL.fullmatch(one.text):
            label = one
        elif one.kind is not SentenceKind.ITEM:
            label = None
        elif row and label:
            rows.setdefault(row[0].casefold(), {})[one.number] = label
    return {at: head for twins in rows.values() if len(set(twins.values())) > 1 for at, head in twins.items()}


def _row_time(line: str) -> str:
    """The day with which a row begins that goes on behind a colon."""
    row = _ROW.match(line)
    return _time(row[0]) if row and any(map(str.isalpha, row[0])) else ""


def _sort(time: str) -> str:
    """Whether a time is a day, "-", a month, "/", or an hour."""
    return next((sort for sort in "-/" if sort in time), "")


def _time(line: str) -> str:
    """The day, month or hour of a line that tells nothing else."""
    if _HOUR.fullmatch(line):
        return next(iter(clocks(line, "id")), "")
    days = find_days(line) if len(line) < LONGEST else []
    alone = len(days) == 1 and _DAY.fullmatch(line[: days[0].start]) and _DAY.fullmatch(line[days[0].end :])
    if alone:
        return f"{days[0].day[2]}-{days[0].day[1]}"
    (year, month) = next((own for *_, own in month_names(line)), (None, 0)) if _MONTH.fullmatch(line) else (None, 0)
    return f"{month}/{year}" if year else ""
