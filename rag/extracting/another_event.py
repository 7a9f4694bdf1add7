"""Whether a day is told of another event than the one of which it is asked when it was.

Knows: what a sentence counts a day from, moved days, clauses of which each has its day. Does not know how days are
written (`index.days`).
"""

import re
from collections.abc import Set

from index.days import find_days
from rag.extracting.asked_deeds import asked_deed
from rag.extracting.asked_words import asked_words, likely, own_part, told_words
from rag.extracting.clauses import Clause, clauses
from rag.extracting.deeds import tells
from rag.extracting.few_words import FewWords
from rag.extracting.numbers import Number

_COUNTED_FROM = re.compile(
    r"(?i)\b(?:menit|jam|hari|pekan|minggu|bulan|tahun|minutes?|hours?|days?|weeks?|months?|years?)"
    r" (?:setelah|sesudah|usai|sebelum|after|before)\b(?P<event>[^,;]*)$"
)
"""Before the day of what something is counted from: "dua hari setelah gempa pada Senin"."""
_PLANNED = re.compile(r"(?i)\b(?:awalnya|semula|sedianya|tadinya|originally|initially|was to)\b")
_MOVED = re.compile(r"(?i)\b(?:di(?:undur|mundur|tunda|maju|geser|alih)\w*|postponed|delayed|moved|pushed)\b")


def is_of_another_event(words: FewWords) -> bool:
    """Whether a day is that from which another is counted or moved, or another clause or sentence has the one."""
    return _is_counted_from(words) or _is_moved(words) or _is_told_elsewhere(words) or _is_of_another_clause(words)


def _asked(words: FewWords) -> list[Set[str]]:
    """For each word of a question that tells things apart what is likely to stand for it."""
    asked = asked_words(own_part(words.question), words.question.text_language)
    return [alike for one in asked if (alike := likely(one))]


def _is_counted_from(words: FewWords) -> bool:
    """Whether a day is that of another event, from which the one asked for is counted in hours or days."""
    counted = _COUNTED_FROM.search(words.before)
    return counted is not None and not any(alike & told_words(counted["event"]) for alike in _asked(words))


def _is_moved(words: FewWords) -> bool:
    """Whether a day was only planned, and the sentence goes on to tell that it was moved."""
    return bool(_PLANNED.search(words.before) and _MOVED.search(words.behind)) and not _PLANNED.search(
        words.question.asked
    )


def _is_told_elsewhere(words: FewWords) -> bool:
    """Whether the deed asked of is told, with a day, in another sentence that is shown of the article only."""
    deed = asked_deed(words.question)
    if deed is None or tells(deed, words.sentence.text):
        return False
    return any(tells(deed, one.sentence.text) and _has_own_day(one.sentence.text) for one in words.beside)


def _has_own_day(text: str) -> bool:
    """Whether a sentence tells a day that is not only one from which another is counted."""
    return any(not _COUNTED_FROM.search(text[: one.start]) for one in find_days(text))


def _is_of_another_clause(words: FewWords) -> bool:
    """Whether another clause with a day has words asked for that the one of this day has not, which has none else."""
    text = words.sentence.text
    days = [Number(one.start, one.end, "day", 0, len(text)) for one in find_days(text)]
    parts = clauses(text, days)
    own = next((one for one in parts if one.value.end > len(words.before)), None)
    if own is None:
        return False
    return any(_has_more(words, own, other) for other in parts if other is not own)


def _has_more(words: FewWords, own: Clause, other: Clause) -> bool:
    """Whether another clause has words asked for beyond what both share, and this one has none of its own."""
    shared = other.subject if own.leans_back else frozenset()
    more, mine = other.terms - own.terms - shared, own.terms - other.terms
    asked = _asked(words)
    return any(alike & more for alike in asked) and not any(alike & mine for alike in asked)
