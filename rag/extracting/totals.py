"""Which number of a sentence is the whole of a part, or the part: "Ada 90 mobil. Pagi 50 mobil, sore 40 mobil".

Knows: what numbers are worth, and sums. Does not know which number is asked for (`rag.extracting.another_number`).
"""

from collections.abc import Sequence, Set
from decimal import Decimal

from rag.extracting.amounts import amounts
from rag.extracting.asked_words import told_words
from rag.extracting.numbers import OUT_OF, Number


def whole_of(text: str, part: Number, every: Sequence[Number], asked: Sequence[Set[str]]) -> Number | None:
    """The number that is the sum of those right behind it, of which one is a part that is not asked for by itself.

    None where there is none, or where a word asked for stands with the parts, and not with their whole or before it.
    """
    worth = [(one, amounts(text[one.start : one.end])) for one in every if one.unit == part.unit]
    known = [(one, value[0]) for one, value in worth if len(value) == 1]
    whole = next((one for at, (one, _) in enumerate(known) if _is_sum(known[at:], part)), None)
    if whole is None:
        return None
    until = min(whole.last, *(one.start for one in every if one.start > whole.start))
    own, near = told_words(text[until:]), told_words(text[:until])
    return None if any(alike & own and not alike & near for alike in asked) else whole


def part_of(text: str, whole: Number, every: Sequence[Number], asked: Sequence[Set[str]]) -> Number | None:
    """The number right before "dari total" of one, where only the words between the two have one that is asked for.

    "5 perahu yang belum kembali dari total 90 perahu nelayan": asked how many are not back, it is 5.
    """
    out_of = OUT_OF.search(text[: whole.start])
    parts = [one for one in every if out_of and one.unit == whole.unit and whole.first <= one.start < out_of.start()]
    if out_of is None or not parts:
        return None
    of_part, of_whole = told_words(text[parts[-1].end : out_of.start()]), told_words(text[whole.end : whole.last])
    own = [alike for alike in asked if alike & of_part and not alike & of_whole]
    return parts[-1] if own and all(alike & of_part for alike in asked if alike & of_whole) else None


def _is_sum(row: Sequence[tuple[Number, Decimal]], part: Number) -> bool:
    """Whether the first of some numbers is the sum of two or more right behind it, the part among them."""
    (_, value), *behind = row
    sums = ((behind[:size], sum(more for _, more in behind[:size])) for size in range(2, len(behind) + 1))
    return any(total == value and part in [one for one, _ in some] for some, total in sums)
