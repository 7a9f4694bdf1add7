"""Says a question for the regions within a larger one in words that are known: "which regencies are … in West Java".

Knows: where a place may stand between the regions and what is asked of them. Does not know what is done with it.
"""

import re

from rag.catalogue import news
from rag.catalogue.subjects import as_place

_PLACE = r"(?P<place>\S+(?: \S+){0,3}?)"
_ASKED_ID = (
    r"(?P<rest>(?:yang |paling |terbanyak |di(?:beritakan|sebut|bahas|liput|sorot|muat)|muncul |punya |memiliki "
    r"|mendapat|menyebut|memberitakan|ada ).*)"
)
_ASKED_EN = r"(?P<rest>(?:(?:is|are|was|were|has|have|had|gets?|got|receives?d?|do)\b|(?:that )?(?:mention|report)).*)"
_WITHIN = tuple(
    (re.compile(pattern, re.IGNORECASE), joint)
    for pattern, joint in (
        (
            rf"(?P<asked>{news.REGION_ID} {news.WHICH_ID}|{news.MANY_ID} {news.REGION_ID}) di {_PLACE} {_ASKED_ID}",
            "di",
        ),
        (rf"(?P<asked>{news.REGION_ID}) di {_PLACE} (?P<which>{news.WHICH_ID}) {_ASKED_ID}", "di"),
        (rf"(?P<asked>(?:which|what|how many) {news.REGION_EN}) (?:in|of|within) {_PLACE} {_ASKED_EN}", "in"),
    )
)


def within_behind(asked: str) -> str:
    """A question with the larger region behind everything else, the same where it names none."""
    for pattern, joint in _WITHIN:
        if (match := pattern.fullmatch(asked)) and as_place(match["place"]):
            which = match.groupdict().get("which")
            return " ".join(filter(None, (match["asked"], which, match["rest"], joint, match["place"])))
    return asked
