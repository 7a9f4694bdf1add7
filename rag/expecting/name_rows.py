"""Names that stand joined in a question: "Rina and Budi said", "compare Rina with Budi", "Rina atau Budi".

Knows: how names are joined. Does not know what is asked of them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from index import places
from rag.asking.names.rows import Named, row_named
from rag.expecting.measured import measured
from rag.question import Question

COMPARING = re.compile(
    r"(?i)^\s*(?:(?:please|tolong)\s+)?(?:compare|bandingkan|perbandingan|apa(?:kah)?(?: saja)?"
    r" (?:beda|perbedaan)(?:nya)?(?: antara)?"
    r"|what(?:['’]s| is| are) the differences? (?:between|in)|how do(?:es)? (?=.*\b(?:compare|differ)))\b"
)
"""What tells to compare, at the head of a question."""
MOST_NAMES = 6
"""Persons or bodies that are compared at most."""


def row_of_names(question: Question) -> tuple[str, ...]:
    """The names that stand joined in a question, () when no two do."""
    row = row_named(question.text, question.names)
    return tuple(one.text for one in row) if len(row) <= MOST_NAMES else ()


def row_compared(question: Question) -> list[Named]:
    """The names that a question sets beside each other, with a place among them; none when no two stand joined."""
    row = row_named(question.text, question.names, question.mentions)
    return row if len(row) <= MOST_NAMES and not all(one.codes for one in row) else []


def of_name(question: Question, row: Sequence[Named], one: Named) -> Question:
    """The question of one of those that stand in a row, which asks for its measure where they are compared by one."""
    text = question.text[: row[0].start] + one.text + question.text[row[-1].end :]
    text = measured(question, " ".join(COMPARING.sub("", text).split()), one.text, place=bool(one.codes))
    others = [other.text for other in row if other is not one]
    named = tuple(name for name in question.names if name in one.text or not any(name in other for other in others))
    mentions = tuple(places.mentions(text, anycase=True))
    times = replace(question.times, rest=text)
    return replace(question, text=text, asked=text, times=times, names=named, mentions=mentions)
