"""Whether an amount of money is told as another measure than the one asked for: a budget where a loss is.

Knows: the measures of which none is another. Does not know which of several numbers is asked for
(`rag.extracting.another_number`).
"""

import re
from collections.abc import Sequence

from rag.extracting.numbers import Number, noun_before
from rag.question import Question

_MEASURES = tuple(
    re.compile(rf"(?i)\b(?:{measure})\b")
    for measure in (
        r"kerugian\w*|rugi\w*|merugi\w*|loss(?:es)?|lose|lost",
        r"(?:di)?anggar\w*|pagu\w*|budget\w*",
        r"denda\w*|(?:di)?denda|fines?|fined",
        r"gaji\w*|upah\w*|honor\w*|salary|salaries|wages?",
        r"utang\w*|tunggakan\w*|debts?",
    )
)
"""Amounts of money that are told of one thing and are not one another, asked for and told."""


def is_of_another_measure(question: Question, text: str, mine: Number, every: Sequence[Number]) -> bool:
    """Whether the number is told as a budget, or the like, where a loss is asked for, and the loss beside or elsewhere.

    "Anggarannya Rp 9 miliar. Kerugian negara masih dihitung" and "terpakai Rp 5 miliar dari pagu Rp 6 miliar".
    """
    wanted = next((measure for measure in _MEASURES if measure.search(question.asked)), None)
    if wanted is None or mine.unit not in ("money", ""):
        return False
    here, rest = text[mine.first : mine.last], text[: mine.first] + text[mine.last :]
    others = (measure for measure in _MEASURES if measure is not wanted)
    if not wanted.search(here) and wanted.search(rest) and any(measure.search(here) for measure in others):
        return True
    with_it = [one for one in every if one.unit == mine.unit and wanted.search(noun_before(text, one, every))]
    return bool(with_it) and mine not in with_it and not wanted.search(text[mine.first : mine.start])
