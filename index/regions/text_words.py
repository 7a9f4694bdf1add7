"""The words of one text, each with its neighbours: what reading names needs.

Knows: where words begin and end, capitals, sentence and line breaks. Does not know: any name.
"""

import re
from itertools import accumulate

from index.regions.gazetteer import TOKEN

_WORD = re.compile(rf"({TOKEN.pattern})")
_JOINT = re.compile(r"\.?[ \u00a0\u2010\u2011-]{1,2}|\.")
_LONGEST_ABBREVIATION = 4
"""Letters of a word after which a dot does not end the sentence: "Kab.", "Kep.", "Prov."."""


class TextWords:
    """The words of one text, and what stands between them."""

    def __init__(self, text: str) -> None:
        parts = _WORD.split(text)
        self.text = text
        self.forms = parts[1::2]
        self.lower = list(map(str.lower, self.forms))
        self._gaps = parts[0::2]
        self._ends = list(accumulate(map(len, parts)))

    def start(self, number: int) -> int:
        """Offset of the word's first character."""
        return self._ends[2 * number]

    def end(self, number: int) -> int:
        """Offset after the word's last character."""
        return self._ends[2 * number + 1]

    def gap(self, number: int) -> str:
        """What stands between the word `number` and the one before it; a line break at either end of the text."""
        return self._gaps[number] if 0 < number < len(self.forms) else "\n"

    def joined(self, number: int) -> bool:
        """Whether the word follows its predecessor within one name; a dot only after an abbreviation."""
        gap = self.gap(number)
        return gap == " " or (
            _JOINT.fullmatch(gap) is not None
            and ("." not in gap or len(self.forms[number - 1]) <= _LONGEST_ABBREVIATION)
        )

    def before(self, number: int) -> str:
        """The lower-case word right before, else empty."""
        return self.lower[number - 1] if number > 0 and self.joined(number) else ""

    def after(self, number: int) -> str:
        """The lower-case word right after, else empty."""
        return self.lower[number + 1] if number + 1 < len(self.forms) and self.joined(number + 1) else ""

    def capital(self, number: int) -> bool:
        """Whether the word is capitalised; of one or two letters, all must be ("DI", not "Di"). Figures count."""
        form = self.forms[number]
        return not form[0].islower() and (len(form) > 2 or not form[-1].islower())

    def line_start(self, number: int, *, within: int) -> bool:
        """Whether the line began at most `within` words before the word."""
        return any("\n" in self.gap(word) for word in range(max(number - within, 0), number + 1))
