"""Whether an amount of money is told as another measure than the one asked for: a budget where a loss is.

Knows: the measures of which none is another. Does not know which of several numbers is asked for
(`rag.extracting.another_number`).
"""

import re
from collections.abc import Sequence

from rag.expecting.marks import UNITS
from rag.extracting.asked_words import own_part
from rag.extracting.numbers import Number, noun_before
from rag.question import Question

_LOSS, _BUDGET, _DEBT = (
    r"kerugian\w*|rugi\w*|merugi\w*|loss(?:es)?|lose|lost",
    r"(?:di)?anggar\w*|pagu\w*|budget\w*",
    r"utang\w*|tunggakan\w*|debts?",
)
_MEASURES = tuple(
    tuple(re.compile(rf"(?i)\b(?:{measure})\b") for measure in row)
    for row in (
        (
            _LOSS,
            _BUDGET,
            r"denda\w*|(?:di)?denda|fines?|fined",
            r"gaji\w*|upah\w*|honor\w*|salary|salaries|wages?",
            _DEBT,
        ),
        (
            r"defisit\w*|deficits?",
            r"pendapatan\w*|penerimaan\w*|revenues?",
            r"(?:pem)?belanja\w*|spending|expenditures?",
            r"laba(?! rugi)\w*|keuntungan\w*|profits?",
            _LOSS,
            _DEBT,
        ),
    )
)
"""Amounts of money that are told of one thing and are not one another, asked for and told."""
_NAMED = re.compile(
    r"(?i)\banggaran pendapatan dan belanja\b|\b(?:state|regional) (?:revenue and expenditure )?budget\b"
)
"""The name of a budget, which tells no revenue."""


def is_of_another_measure(question: Question, text: str, mine: Number, every: Sequence[Number]) -> bool:
    """Whether the number is told as a budget, or the like, where a loss is asked for, or is no money but a time.

    "Anggarannya Rp 9 miliar. Kerugian negara masih dihitung" and "terpakai Rp 5 miliar dari pagu Rp 6 miliar".
    """
    asked = _NAMED.sub("", own_part(question))
    for row in _MEASURES:
        wanted = next((measure for measure in row if measure.search(asked)), None)
        if wanted and mine.unit in ("money", "") and _is_of_another(wanted, row, text, mine, every):
            return True
        if wanted and mine.unit == "time" and not UNITS["time"][0].search(asked):
            return True
    return False


def _is_of_another(
    wanted: re.Pattern[str], row: Sequence[re.Pattern[str]], text: str, mine: Number, every: Sequence[Number]
) -> bool:
    """Whether another measure of a row is told before the number, or with it where the one wanted is told elsewhere."""
    within = any(name.start() < mine.first < name.end() for name in _NAMED.finditer(text))
    text, first = _NAMED.sub(lambda name: " " * len(name[0]), text), 0 if within else mine.first
    here, rest = text[first : mine.last], text[:first] + text[mine.last :]
    before = here if wanted.search(rest) else text[first : mine.start]
    if not wanted.search(here) and any(measure.search(before) for measure in row if measure is not wanted):
        return True
    with_it = [one for one in every if one.unit == mine.unit and wanted.search(noun_before(text, one, every))]
    return bool(with_it) and mine not in with_it and not wanted.search(text[mine.first : mine.start])
