"""Whether a few words tell no reason: no word says so, or they are what came of it.

Knows: words for reasons, purposes and consequences. Does not know whose reason is asked for.
"""

import re

from rag.asking.kinds import Kind
from rag.expecting.marks import STRONG_MARKS, WEAK_MARKS
from rag.extracting.few_words import FewWords

CLOSE = 30
"""Characters before a reason in which a word tells that it is one."""
CONSEQUENCE = re.compile(r"(?i)\b(?:sehingga|maka|akibatnya|so that)\W+\Z")
"""Right before what comes of something."""
_BRINGS_ABOUT = re.compile(
    r"(?i),? (?:(?:dan|yang|hingga) )?(?:sehingga|(?:membuat|menyebabkan|mengakibatkan)(?:nya)?)\b"
)
"""Right behind what something comes of, which needs no word for a reason: "tidak laku sehingga tutup"."""
_GOES_ON = re.compile(r"(?:,[^,.;]{1,60},)? (?:telah|sudah|belum|tidak|tak|akan|bakal|sedang|masih)\b")
"""Behind a reason that is only what it is told of."""
_CAUSED_BY = re.compile(r"(?i)\b(?:dilatarbelakangi|dipicu|didorong|dipengaruhi|berkat)(?: oleh)?(?: adanya)? \Z")
_WHOLE = re.compile(
    r"\b(?:(?:me|ber|di|ter)[a-z]{3,}|ada|adalah|telah|sudah|belum|tidak|tak|tanpa|akan|akibat|alasan|demi|untuk)\b"
)
"""In a reason that tells by itself what is so."""
_TIME = re.compile(r"(?i)\W*(?:setelah|sesudah|usai|after)\b")
"""Begins a time, in which a word for a purpose tells that of something else: "setelah warga berencana untuk pindah"."""
_REASON, _PURPOSE = STRONG_MARKS[Kind.WHY], WEAK_MARKS[Kind.WHY]


def is_no_reason(words: FewWords) -> bool:
    """Whether a few words are told as no reason or purpose, by a word in them or right before, or as a consequence.

    So is it where they are, of what is said of a thing, only the thing: "jembatannya" of "karena jembatannya belum
    dibangun".
    """
    if _GOES_ON.match(words.behind) and not _WHOLE.search(words.text):
        return True
    if _BRINGS_ABOUT.match(words.behind):
        return False
    before = words.before[-CLOSE:]
    told = before if _TIME.match(words.text) else before + words.text
    cause = _REASON.search(before + words.text) or _CAUSED_BY.search(words.before)
    return bool(CONSEQUENCE.search(before)) or not (cause or _PURPOSE.search(told))
