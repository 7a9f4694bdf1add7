"""An address that a question consists of, or has beside its words: "https://… siapa penulisnya?".

Knows: how addresses are typed. Does not know which article is at one (`rag.conversing.unasked`).
"""

import re

_WHOLE = r"(?:https?://|www\.)[^\s<>“”\"]+?"
_MARKS = r"[\s.,;:!?)>\]”\"]*"
_ALONE = re.compile(rf"(?i)\W*({_WHOLE}){_MARKS}")
"""All of a question, with the marks that may stand around it; the address itself is its group."""
_BESIDE = re.compile(rf"(?i)[\s(<\[“\"]*({_WHOLE}){_MARKS}(?=\s|$)")


def address_in(question: str) -> str | None:
    """The address that a question consists of, None where it has other words."""
    found = _ALONE.fullmatch(question)
    return found[1] if found else None


def address_beside(question: str) -> str | None:
    """The one address that a question has beside its words; None without any, and of several."""
    found = _BESIDE.findall(question)
    return found[0] if len(found) == 1 and not address_in(question) else None


def without_address(question: str) -> str:
    """A question without the addresses beside its words; one that consists of an address as it is."""
    rest = _BESIDE.sub(" ", question).strip()
    return rest if re.search(r"\w", rest) else question
