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
_BUT_HOLDING = re.compile(
    rf"(?P<out>{EXCEPTED}[^{EXCEPTED}]*?)[\s,]*\b(?:but|tapi|tetapi|namun|melainkan)\s+"
    rf"(?P<holding>{joints.JOINS}[^{EXCEPTED}]*)",
    re.IGNORECASE,
)
"""What articles do hold behind what they do not: "that do not mention Anies but mention Ganjar"."""
_ALONE = re.compile(r"(?<!\w)(?:hanya|cuma|only) ", re.IGNORECASE)
"""Says no more of what is mentioned where something else is not: "only Anies and not Ganjar"."""
_BUT_NOT = re.compile(r"(?:\b(?:but|and|tapi|tetapi|namun|dan)\b.*\b(?:not|never|bukan|tidak|tak)|\bneither)\s*$", re.I)
_WORD = r"(?:the )?[a-z][\w-]*"
_WORDS_ALONE = re.compile(
    rf"\s*{_WORD}(?:,? (?:or|nor|and|atau|ataupun|maupun|dan) {_WORD})*"
    rf"(?=$|\s*{EXCEPTED}|[\s,]+(?:in|on|since|during|before|after|pada|di|sejak|selama|tahun|bulan)\b)"
)
"""Single small words: "but not landslides" can only be what is not mentioned, which is not plain of "not yet built"."""


def marked(text: str, outlets: Sequence[str]) -> str:
    """What is left of a question with a mark for the words before each thing that is taken out, those behind the rest.

    Small words after "but not" are told as not to be mentioned where something is, outlets aside.
    """

    def mark(match: re.Match[str]) -> str:
        before, behind = joints_of(text[: match.start()]), text[match.end() :]
        inherits = before and before[-1].kind == "mention" and _BUT_NOT.search(match[0])
        small = inherits and _WORDS_ALONE.match(behind) and not joints.begins(behind)
        again = before[-1].word if small and not names.leading(behind.lstrip(), outlets)[0] else ""
        return f" {EXCEPTED} {again} "

    found = _BUT_HOLDING.sub(r"\g<holding> \g<out>", joints.EXCEPT.sub(mark, text))
    kept, excepted, out = found.partition(EXCEPTED)
    return _ALONE.sub("", kept) + excepted + out if excepted else found


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
        parts.excepted = parts.excepted.and_(Excepted(outlets=named))
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
    more = Excepted(wanted, () if mention else places, places if mention else ())
    parts.excepted = parts.excepted.and_(more)
    return True
