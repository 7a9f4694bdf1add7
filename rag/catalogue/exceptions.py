"""What a question takes out of the articles that it counts: "without Kompas", "but not Nizhamul", "except in Demak".

Knows: outlets, regions, and what is not to be mentioned. Does not know what the articles must hold (`behind.py`).
"""

import re
from collections.abc import Sequence

from rag.catalogue import joints
from rag.catalogue import outlets as names
from rag.catalogue.joints import EXCEPTED
from rag.catalogue.request import Excepted, Wanted
from rag.catalogue.taking import Parts, joints_of, singles

_NOT_BOTH = re.compile(r"\s*(?:both|keduanya)\b", re.IGNORECASE)
"""Where it is not plain whether one of two is left out or only both together."""


def take_exception(parts: Parts, words: str, *, language: str, outlets: Sequence[str], mention: bool) -> bool:
    """Keep what is taken out: outlets, regions, or what is not mentioned; False when it is none of these.

    Words with nothing that says how articles have them are not enough: a house "without a roof" is a subject, while
    a name after what is mentioned ("mention Bawaslu but not Nizhamul") is not to be mentioned.
    """
    joined = names.PUBLISHED_BY.match(words)
    start = joined.end() if joined else 0
    named, length = names.leading(words[start:], outlets)
    tail = words[start + length :]
    if named and names.stands_alone(words[start : start + length], tail, outlets):
        if EXCEPTED in tail or (tail.strip() and not joints.begins(tail)):
            return False
        _leave_out(parts, Excepted(outlets=named))
        parts.rest = f"{parts.rest.strip()} {tail.strip(' ,')}".strip()
        return True
    found = joints_of(words)
    joint = found[0] if found and not found[0].start else None
    if EXCEPTED in words or len(found) > bool(joint) or _NOT_BOTH.match(words[joint.end if joint else 0 :]):
        return False
    before = joints_of(parts.rest)
    left_out = singles(parts, words[joint.end :] if joint else words, language)
    places = tuple(one for one in left_out if not isinstance(one, Wanted))
    wanted = tuple(one for one in left_out if isinstance(one, Wanted))
    inherits = before and before[-1].kind == "mention" and words[:1].isupper()
    if not left_out or (wanted and (joint.kind == "placed" if joint else not inherits)):
        return False
    if last := joint or (before[-1] if before else None):
        mention = last.kind == "mention"
    _leave_out(parts, Excepted(wanted, () if mention else places, places if mention else ()))
    return True


def _leave_out(parts: Parts, more: Excepted) -> None:
    """Keep what is taken out beside what was taken out already: "not Nizhamul and not in Demak"."""
    so_far = parts.excepted
    parts.excepted = Excepted(
        (*so_far.wanted, *more.wanted),
        (*so_far.places, *more.places),
        (*so_far.named, *more.named),
        (*so_far.outlets, *more.outlets),
    )
