"""Pull quotes: a sentence of the article that its page prints once more above the dateline.

Knows: that such words, which end without a full stop, stand again, letter by letter, in what stays of the article
below. What does not is a standfirst and stays.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from index.origin.datelines import read_dateline
from index.origin.outlets import plain
from index.page import fragments
from index.page.lines import Reason

_LINES: Final = 6
"""Lines above a dateline among which a pull quote stands."""
_FEWEST: Final = 4
"""Words of a pull quote; fewer stand again by chance."""


def quotes(lines: Sequence[str], known: Mapping[int, Reason], *, body: int) -> dict[int, Reason]:
    """Return the lines above the dateline at `body` or behind it whose words stand again below."""
    filled = [number for number, line in enumerate(lines) if line and number not in known]
    opening = next((number for number in filled[:_LINES] if number >= body and read_dateline(lines[number])), None)
    if opening is None:
        return {}
    open_ended = [number for number in filled if number < opening and lines[number][-1] not in ".!?"]
    above = [number for number in open_ended if len(lines[number].split()) >= _FEWEST]
    if not above:
        return {}
    stays = (part for number in filled if number >= opening for part in fragments.split(lines[number]).kept)
    below = plain("".join(stays))
    return {number: Reason.PULLED for number in above if plain(lines[number]) in below}
