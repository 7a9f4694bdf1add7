"""Whole words and phrases in a text, whatever their case: what "mentions" means when articles are counted.

Knows: where a word begins and ends, and that -nya makes no other of what is no name: "meninggalnya". Does not know
other forms of a word ("netral" does not hold "netralitas").
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from rag.catalogue.request import Wanted

_BETWEEN = r"(?:,?[^\S\n]{1,3}|\s?[-–/]\s?)"
"""What may stand between two words of a phrase: no paragraph ends and no sentence ends within one."""
_AFTER = r"(?![\w$])(?!['’](?!s\b)\w)"
"""Where a word ends: not before more letters, nor within a name's apostrophe; US$ is money, not the country."""
_ITS, SHORTEST = "(?:nya)?", 4
"""What may stand behind a word of so many letters that is that word still; with a shorter one, "ha", another begins."""
_NUMBER_GOES_ON = re.compile(r"[.,:]\d")


def lowered(text: str) -> str:
    """Lower case with every character at its place."""
    return text.replace("İ", "I").lower()


def spans(wording: str, lower: str) -> Iterable[tuple[int, int]]:
    """Where a word or phrase, of at least one letter or figure, stands in a text that is in lower case."""
    for match in _pattern(wording).finditer(lower):
        start, end = match.span()
        before = lower[start - 1] if start else " "
        if before.isalnum() or before == "_" or (before in "'’`" and start > 1 and lower[start - 2].isalnum()):
            continue
        if lower[start].isdigit() and before in ".,:" and start > 1 and lower[start - 2].isdigit():
            continue
        if lower[end - 1].isdigit() and _NUMBER_GOES_ON.match(lower, end):
            continue
        yield start, end


def standing(wording: str, wanted: Wanted, lower: str) -> Iterable[tuple[int, int]]:
    """Where one of the wordings of what is wanted stands in a text that is in lower case, and is no other thing."""
    for start, end in spans(wording, lower):
        follows = any(_pattern(one).match(lower, end + 1) for one in wanted.not_before)
        if not follows and not any(lower.endswith(f"{one} ", 0, start) for one in wanted.not_behind):
            yield start, end


def stands(wanted: Wanted, lower: str) -> bool:
    """Whether any of its wordings stands in a text that is in lower case."""
    return any(True for wording in wanted.wordings for _ in standing(wording, wanted, lower))


@lru_cache(256)
def _pattern(wording: str) -> re.Pattern[str]:
    words = [re.escape(word) for word in re.split(r"[\s,/–-]+", lowered(wording)) if word]
    its = _ITS if words and wording.islower() and words[-1].isalpha() and len(words[-1]) >= SHORTEST else ""
    return re.compile(_BETWEEN.join(words) + its + _AFTER)
