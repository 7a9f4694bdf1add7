"""How an office is held: no longer, newly, not yet, for another, or as which of a row: "mantan", "baru", "Plt".

Knows: such words in both languages. Does not know offices, nor who holds one.
"""

import re
from typing import Final, NamedTuple

from index.numerals import ORDINAL_EN, ORDINAL_ID

PAST: Final = "mantan|eks|bekas|former|ex"
"""Before an office that somebody held once, as a pattern."""
STAND_INS: Final = frozenset("plt plh pj pjs penjabat pelaksana acting interim".split())
"""What who holds an office for another is called."""
FORMER: Final = "former"
NEW: Final = "new"
ELECT: Final = "elect"
ACTING: Final = "acting"
_KINDS: Final = {
    FORMER: rf"(?:{PAST})(?:\b-? ?)",
    NEW: r"(?<!selandia )(?:yang )?baru\b|new\b(?! (?:zealand|guinea|york|delhi)\b)",
    ELECT: r"terpilih\b|elect\b",
    ACTING: r"(?:(?:plt|plh|pjs?)\b\.?|(?:penjabat|pelaksana (?:tugas|harian)|acting|interim)\b)",
}
_FIGURES: Final = {word: str(number) for words in (ORDINAL_ID, ORDINAL_EN) for number, word in enumerate(words, 1)}
ORDINAL: Final = rf"(?:{'|'.join(_FIGURES)}|ke-?\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th))"
"""Which of a row, as a pattern."""
_WORDS: Final = "|".join(f"(?P<{kind}>{words})" for kind, words in (*_KINDS.items(), ("row", rf"{ORDINAL}\b")))
_STANDING: Final = re.compile(
    rf"(?:(?<!\s)\s+)?(?:(?<![\w-])|(?<=\w)-(?=elect\b))(?:{_WORDS})\s*",
    re.IGNORECASE,
)
BEHIND: Final = re.compile(rf"{ORDINAL}|terpilih", re.IGNORECASE)
"""A word in small letters that may stand within an office."""


class Standing(NamedTuple):
    """An office, and how it is held."""

    office: str
    """Without words for how it is held."""
    how: frozenset[str]
    """`FORMER`, `NEW`, `ELECT`, `ACTING`, and the figure of its place in a row; empty for who merely holds it."""

    @property
    def _row(self) -> frozenset[str]:
        return frozenset(filter(str.isdigit, self.how))

    def is_met(self, told: "Standing") -> bool:
        """Whether who holds an office as is told holds it as is asked for here, as far as words tell it.

        The third of a row may be told with or without "former"; a new one is the one who is elected, too; and who
        merely holds an office now is neither the first of it nor only elected. Who acts for its holder holds it, too.
        """
        if self._row != told._row or (ACTING in self.how and ACTING not in told.how):
            return False
        if NEW in self.how:
            return not told.how.isdisjoint({NEW, ELECT})
        apart = {ELECT} if self._row else {FORMER, ELECT}
        return self.how & apart == told.how & apart

    def is_denied(self, told: "Standing") -> bool:
        """Whether an office as is told is plainly held otherwise than is asked for here.

        Not every sentence tells of the new one that he is new; one who held it before is another.
        """
        return FORMER in told.how if NEW in self.how else not self.is_met(told)


def standing(office: str, *, typed: bool = False) -> Standing:
    """An office parted from how it is held: "Presiden ketiga RI" is "Presiden RI" as the third.

    Args:
        office: as an article or a question words it.
        typed: whether in a question, where capitals tell nothing; else what has one may be of a name: Kebayoran Baru.
    """
    how: set[str] = set()

    def without(match: re.Match[str]) -> str:
        kind = match.lastgroup or ""
        word = match[0].strip()
        if kind == NEW and not typed and word.istitle() and match.start() > 0:
            return match[0]
        how.add(figure(word) if kind == "row" else kind)
        return " "

    plain = _STANDING.sub(without, office).strip()
    return Standing(plain, frozenset(how)) if plain else Standing(office, frozenset())


def figure(word: str) -> str:
    """The place in a row that a word tells, in figures."""
    return _FIGURES.get(word.lower()) or re.sub(r"\D", "", word)
