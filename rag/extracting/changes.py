"""Whether a number is no change of what is said to have changed: what it came to, or the rate of a tariff.

Knows: how both languages ask by how much something changed. Does not know which of several numbers is asked for
(`rag.extracting.another_number`).
"""

import re

from rag.extracting.numbers import Number
from rag.question import Question

_CHANGES = (
    r"(?:naik|turun|meningkat|menurun|anjlok|melonjak|merosot|tumbuh|bertambah|berkurang"
    r"|drop|fall|fell|rise|rose|grow|grew|increase|decrease|decline|shrink|jump)"
)
_ASKS_CHANGE = re.compile(
    rf"(?i)\bby how (?:much|many)\b(?=.*\b{_CHANGES})"
    # no "how much did they pay before the price increase", no "how much did it rise to"
    rf"|\bhow much (?:did|has|have|does|do|will)\b.*(?<!the )(?<!price )(?<!to )\b{_CHANGES}"
    r"(?=\W*$| (?:in|by|since|from|on|during|after|last|this|compared)\b)"
    rf"|\bberapa (?:persen|%|besar)\b(?=.*\b{_CHANGES}\b)(?!.*\bmenjadi\b)|\b{_CHANGES} (?:se)?berapa (?:persen|%)"
)
"""Asks by how much something changed, not what it came to."""
_CAME_TO = re.compile(r"(?i)\b(?:menjadi|to)(?: (?:sekitar|hanya|about|only))? $")
_RATE = re.compile(r"(?i)\b(?:tarif|bea masuk|bea keluar|cukai|pajak|suku bunga|royalti)\b(?: [\w-]+){0,4} \(?$")
"""Right before a rate."""
_ASKS_RATE = re.compile(r"(?i)\b(?:tarif|bea|cukai|pajak|bunga|royalti|tariffs?|dut(?:y|ies)|tax(?:es)?|rates?|royalt)")


def is_no_change(question: Question, text: str, mine: Number) -> bool:
    """Whether it is asked by how much something changed, and a number is what it came to, or the rate of a tariff."""
    if not _ASKS_CHANGE.search(question.asked):
        return False
    before = text[mine.first : mine.start]
    rate = _RATE.search(before)
    return bool(_CAME_TO.search(before)) or bool(rate and not _ASKS_RATE.search(question.asked))
