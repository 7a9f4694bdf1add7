"""The earlier question about another topic, or another one of what is numbered: "kalau soal energi?", "section 2?".

Knows: what leads to a topic, and numbers behind a word. Does not know how a follow-up is told from a question that
stands alone (`rag.conversing.followups`).
"""

import re

from rag.asking.pointing import ASKING, LEAD, POINTING
from rag.asking.rows import PARTS

_NUMBER = r"(?:\d{1,3}|[IVX]{1,4}|[A-H])"
_NUMBERED = re.compile(
    rf"(?i:(?:on|in|for|at|the|di|ke|untuk|pada|kalau|kalo|yang)\s+)*(?P<what>[^\W\d_]{{3,}})\s+(?P<number>{_NUMBER})"
    r"(?i:\s+(?:gimana|bagaimana|too|juga))?"
)
"""One of several that are numbered: "seksi 2", "Pasal 5", "Group B"."""
_ON = r"(?:about|on|regarding|concerning|soal|tentang|ttg|mengenai|terkait|ihwal|perihal)"
_ABOUT = re.compile(rf"(?i){_ON} (?:the )?(?P<what>[\w-]+(?: [\w-]+){{0,4}})")
"""A follow-up that says only what it is about."""
_TOPIC = re.compile(
    rf"(?i)\b{_ON} (?P<what>[^\s,]+(?: (?!(?:pada|di|in|at|saat|ketika|since|sejak|during|when|after|before|sebelum"
    r"|setelah|kepada|to)\b)[^\s,]+)*)"
)
"""What an earlier question is about."""


def with_topic(before: str, question: str) -> str | None:
    """The earlier question about what a follow-up says and nothing else: "kalau soal energi?"; None for any other."""
    new = _ABOUT.fullmatch(LEAD.sub("", question).strip(" ?.!"))
    old = list(_TOPIC.finditer(before.rstrip(" ?.!")))
    if not new or len(old) != 1 or PARTS in before or POINTING.search(new["what"]) or ASKING.search(new["what"]):
        return None
    return f"{before[: old[0].start('what')]}{new['what']}{before[old[0].end('what') :]}"


def with_number(before: str, rest: str) -> str | None:
    """The earlier question of another one of what is numbered, "section 2" for "section 3"; None for any other."""
    told = _NUMBERED.fullmatch(rest.strip(" ?.!"))
    if told is None:
        return None
    found = list(re.finditer(rf"(?i)\b{re.escape(told['what'])}\s+(?P<number>{_NUMBER})\b", before))
    if len(found) != 1 or found[0]["number"].upper() == told["number"].upper():
        return None
    return before[: found[0].start("number")] + told["number"] + before[found[0].end("number") :]
