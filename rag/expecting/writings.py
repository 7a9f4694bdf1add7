"""Writings that a question goes by, "menurut Pasal 15", "according to the Press Law", which nobody speaks as.

Knows: what the names of laws, decrees and budgets begin or end with, and how articles number them. Does not know whose
words are asked for (`rag.expecting.whose_words`).
"""

import re
from typing import Final

_WRITING: Final = re.compile(
    r"(?i)(?:R?UU|Undang[- ]undang|Pasal|Ayat|PP|Perp+u|Perpres|Perda|Pergub|Perbup|Perwal[ik]?|Perme\w+|Peraturan"
    r"|Keputusan|Kep+res|Inpres|Instruksi|KUHA?P|KUHPer\w*|UUD|R?APB[ND]|Putusan|Surat|Konstitusi|Article|Law)\b.*"
    r"|(?:\w+ )*(?:law|act|bill|constitution|criminal code|state budget)"
)
_BY: Final = re.compile(r"(?i)\b(?:menurut|berdasarkan|according to|under)(?: the)? (?P<what>[^,?]+)")
_PART: Final = re.compile(r"(?i)\b(?:pasal|article) (?P<number>\d+)")
_NUMBERED: Final = re.compile(r"(?i)\b(?:no(?:mor|\.)?|number) ?(?P<number>\d+)(?: ?(?:tahun|of|/) ?(?P<year>\d{4}))?")


def is_writing(name: str) -> bool:
    """Whether a name is one of a law, a part of it, a decree or a budget: "Pasal 15", "UU No", "APBN"."""
    return _WRITING.fullmatch(name) is not None


def has_cited(text: str, question: str) -> bool:
    """Whether a text has the numbered law, and the part of it, that a question goes by; without one all have it."""
    by = next((one["what"] for one in _BY.finditer(question) if is_writing(one["what"])), "")
    wanted = [rf"pasal {part['number']}" for part in _PART.finditer(by)]
    for law in _NUMBERED.finditer(by):
        wanted.append(rf"no(?:mor|\.)? ?{law['number']}" + (rf"(?: tahun |/){law['year']}" if law["year"] else ""))
    return all(re.search(rf"\b{one}\b", text, re.IGNORECASE) for one in wanted)
