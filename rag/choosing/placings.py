"""Sentences that tell who came in at which place, where a question asks for one: "siapa di posisi ketiga?".

Knows: how places are counted, in words and in the rows of a result. Does not know how evidence is scored.
"""

import re
from collections.abc import Sequence

from index.numerals import ORDINAL_EN, ORDINAL_ID
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.question import Question

PLACED = "posisi|peringkat|urutan|tempat|r(?:an|ang)king|podium|finish?|nomor urut|juara|place"
"""Words for a place that one comes in at."""
_NTH_ID, _NTH_EN = rf"ke-? ?\d{{1,2}}|{'|'.join(ORDINAL_ID)}", "|".join(ORDINAL_EN)
_ASKED = re.compile(
    rf"(?i)\b(?:(?:{PLACED}) (?P<nth>{_NTH_ID}|\d{{1,2}})|in (?P<nth_en>{_NTH_EN}) place"
    rf"|(?:came|finished) (?P<came>{_NTH_EN}))\b"
)
_TOLD = re.compile(
    rf"(?i)\b(?:{PLACED}|finis\w*|runner|klasemen|placed|\w*menang\w*|kampiun|puncak|teratas|unggul|medali|emas|perak"
    rf"|perunggu|w[io]n\w*|{_NTH_EN})\b|(?:^|\s)\d{{1,2}}[.)] (?-i:[A-Z])"
)
_ENDS = re.compile(r"(?i)\b(?:finis\w*|selesai|akhir\w*|juara|menempati|klasemen|hasil|garis akhir|finish\w*|placed)\b")
"""Tells where somebody was in the end, not on the way."""


def place_asked(question: Question) -> int | None:
    """The place for whose holder a question asks, from 1; None where it asks for none."""
    found = _ASKED.search(question.asked) if question.kind is Kind.WHO else None
    if found is None:
        return None
    nth = next(filter(None, found.groups())).lower()
    if digits := re.search(r"\d+", nth):
        return int(digits[0])
    return (ORDINAL_ID.index(nth) if nth in ORDINAL_ID else ORDINAL_EN.index(nth)) + 1


def tells_placing(text: str) -> bool:
    """Whether a text tells a place that somebody came in at, and not another row by number: a third lap."""
    return _TOLD.search(text) is not None


def of_place(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences of articles on what a question names that tell who came in at the place asked for, in order.

    The row of a result tells it rather than prose, in which one may have been there only for a while.
    """
    nth = place_asked(question)
    if nth is None or not question.names:
        return []
    named = {word for name in question.names for word in name.lower().split()}
    of_it = [one for one in evidence if named <= set(re.findall(r"[\w.'’-]+", one.sentence.article.title.lower()))]
    row = re.compile(rf"(?<!\S){nth}[.)] [A-Z]")
    first = re.compile(r"(?<!\S)1[.)] [A-Z]") if nth > 1 else row
    if rows := [one for one in of_it if row.search(one.sentence.text) and first.search(one.sentence.article.text)]:
        return rows[:1]
    ordinal = "|".join(names[nth - 1] for names in (ORDINAL_ID, ORDINAL_EN) if nth <= len(names))
    told = re.compile(rf"(?i)\b(?:{PLACED}) (?:ke-? ?{nth}\b|{nth}\b{f'|(?:{ordinal})' if ordinal else ''})")
    return [one for one in of_it if told.search(one.sentence.text) and _ENDS.search(one.sentence.text)]
