"""The tail of a news page: what is left below the article's last sentence.

Knows: that short lines without a sentence, below the first mark of the page's end, are tags, links and form labels.
Does not know: what the marks look like (index.page.lines). A list that ends an article stays: it has no such mark
before it, or the article announced it with a colon.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from index.page.lines import Reason, is_item

_SHORT: Final = 120
"""Characters of a link, tag or label."""
_MARKS: Final = frozenset((
    Reason.TAGS, Reason.BYLINE, Reason.SIGNATURE, Reason.COPYRIGHT, Reason.COMMENTS, Reason.SHARE, Reason.FOLLOW,
    Reason.NAVIGATION, Reason.CONTACT, Reason.NOTICE,
))  # fmt: skip
_SENTENCE: Final = re.compile(r"""[.!?:;]["”’')\]]*$|["”]$""")
_NUMBER: Final = re.compile(r"\d{1,6}$")


def judge(lines: Sequence[str], known: Mapping[int, Reason]) -> dict[int, Reason]:
    """Return the leftovers below the last sentence and the first mark after it, and page numbers beside other noise."""
    found: dict[int, Reason] = {}
    filled = [number for number, line in enumerate(lines) if line]
    last = max((number for number in filled if number not in known and _is_prose(lines[number])), default=-1)
    mark: Reason | None = None
    if last >= 0:
        for number in filled:
            if number <= last:
                continue
            mark = known[number] if known.get(number) in _MARKS else mark
            is_listed = lines[last].endswith(":") and is_item(lines[number])
            if mark is not None and number not in known and len(lines[number]) <= _SHORT and not is_listed:
                found[number] = Reason.TAGS if mark in (Reason.TAGS, Reason.SIGNATURE) else Reason.NAVIGATION
    for before, number, after in zip([-1, *filled], filled, [*filled[1:], -1], strict=False):
        beside = before in known or before in found or after in known
        if number not in known and beside and _NUMBER.match(lines[number]):
            found.setdefault(number, Reason.NAVIGATION)
    return found


def _is_prose(line: str) -> bool:
    return len(line) > _SHORT or bool(_SENTENCE.search(line))
