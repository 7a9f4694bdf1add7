"""Parts of an article below a day or an hour on a line of its own, as of a live report or a forecast.

Knows: which line heads a sentence so, and the days and hours of a question. Does not know days that stand in the
sentences themselves (`rag.choosing.other_times`).
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from index.article_sentences import sentences
from index.days import find_days
from index.nouns import Article, Sentence, SentenceKind
from index.origin.dates import WEEKDAYS, either
from rag.asking.kinds import Kind
from rag.asking.times.hours import clocks
from rag.choosing.numbered import beside
from rag.evidence import Evidence
from rag.parsing.times import asked_days
from rag.question import Question

LONGEST = 40
"""Characters of such a line."""
AS_MANY = 0.5
"""Share of the question's words in one sentence that another needs of which only the line above tells the time."""
_HOUR = re.compile(r"(?i)(?:(?:pukul|jam|pkl\.?) )?[0-2]?\d[.:][0-5]\d(?: wi(?:b|ta?))?\W*")
_DAY = re.compile(rf"(?i)(?:(?:{either(WEEKDAYS)}|hari|tanggal|pada)\b|[\W_])*")


def asked_times(question: Question) -> frozenset[str]:
    """The days, "8-2", and hours, "9.10", of which a question asks what was then; none where it asks when."""
    days = (f"{day}-{month}" for _, month, day in asked_days(question))
    every = frozenset(days) | clocks(question.asked, question.text_language)
    return every if question.kind is not Kind.WHEN else frozenset()


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
    alike = {one for one in asked if ("-" in one) == ("-" in own)}
    if not own or not alike or own in alike:
        return False
    if out and f"{out.day}-{out.month}" in alike and "-" in own:
        day, month = map(int, own.split("-"))
        return (month, day) < (out.month, out.day)
    return "-" in own or any(time in alike for _, time in _heads(sentence.article).values())


def time_above(sentence: Sentence) -> str:
    """The day or hour below which a sentence stands."""
    return _heads(sentence.article).get(sentence.number, (sentence, ""))[1]


def with_headings(chosen: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The chosen sentences of the time asked for, with the lines that tell their days, or hours where asked for."""
    asked, complete = asked_times(question), dict[tuple[str, int], Evidence]()
    for one in chosen:
        sentence, article = one.sentence, one.sentence.article
        if not is_under_another(sentence, asked):
            head, time = _heads(article).get(sentence.number, (sentence, ""))
            told = head if "-" in time or asked or question.kind is Kind.WHEN else sentence
            complete[article.id, sentence.number] = one
            complete.setdefault((article.id, told.number), beside(one, told, {}))
    return list(complete.values())


@lru_cache(256)
def _heads(article: Article) -> Mapping[int, tuple[Sentence, str]]:
    """For each sentence in the paragraph or the items below a day or hour, by its number, that line and its time."""
    found: dict[int, tuple[Sentence, str]] = {}
    head, lines = None, 0
    for one in sentences(article):
        lines += article.text[one.start - 1 : one.start] == "\n"
        if time := _time(one.text):
            head, lines = (one, time), 0
        elif lines > 1 and one.kind is not SentenceKind.ITEM:
            head = None
        if head:
            found[one.number] = head
    return found if len(set(found.values())) > 1 else {}


def _time(line: str) -> str:
    """The day or hour of a line that tells nothing else."""
    if _HOUR.fullmatch(line):
        return next(iter(clocks(line, "id")), "")
    days = find_days(line) if len(line) < LONGEST else []
    alone = len(days) == 1 and _DAY.fullmatch(line[: days[0].start]) and _DAY.fullmatch(line[days[0].end :])
    return f"{days[0].day[2]}-{days[0].day[1]}" if alone else ""
