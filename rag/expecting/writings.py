"""Writings that a question goes by, "menurut Pasal 15", "according to the Press Law", which nobody speaks as.

Knows: what the names of laws, decrees and budgets begin or end with, and how articles number them; the numbers of
rulings, cases and reports, and that what follows upon one is told of it. Does not know whose words are asked for
(`rag.expecting.whose_words`).
"""

import re
from typing import Final

from index.nouns import Sentence

_WRITING: Final = re.compile(
    r"(?i)(?:R?UU|Undang[- ]undang|Pasal|Ayat|PP|Perp+u|Perpres|Perda|Pergub|Perbup|Perwal[ik]?|Perme\w+|Peraturan"
    r"|Keputusan|Kep+res|Inpres|Instruksi|KUHA?P|KUHPer\w*|UUD|R?APB[ND]|Putusan|Surat|Konstitusi|Article|Law)\b.*"
    r"|(?:\w+ )*(?:law|act|bill|constitution|criminal code|state budget)"
)
_BY: Final = re.compile(r"(?i)\b(?:menurut|berdasarkan|according to|under)(?: the)? (?P<what>[^,?]+)")
_PART: Final = re.compile(r"(?i)\b(?:pasal|article) (?P<number>\d+)")
_NUMBERED: Final = re.compile(r"(?i)\b(?:no(?:mor|\.)?|number) ?(?P<number>\d+)(?: ?(?:tahun|of|/) ?(?P<year>\d{4}))?")
DOCUMENT: Final = re.compile(
    r"(?<![\w/.-])0*(?P<number>\d{1,5})(?:[/-]| (?=P?K/))(?P<kind>[A-Za-z.]+)(?:[/-][\w.]*\w)*[/-](?P<year>\d{4})\b"
)
NUMBERED: Final = re.compile(
    rf"(?:{DOCUMENT.pattern}|\b[A-Z0-9]\w*(?:/\w[\w.]*){{3,}})"
    r"(?:/?(?: ?[A-Z]{2,3}\b(?:\.[A-Z]+)?| [A-Z][a-z]{2}\b))*"
)
"""Tell a ruling, a case or a report by its number, the latter with the court behind it: "201/Pid.B/2024/PN Jpa"."""
NUMBER_ASKED: Final = re.compile(
    r"(?i)^(?=.*\b(?:berapa|brp|apa)\b).*\bnom[oe]r (?:registrasi |register )?(?:perkara|putusan|laporan|permohonan"
    r"|gugatan|sp3|surat|registrasi)(?:nya)?\b(?!:? ?\d)"
    r"|\bwhat(?:['’]s| is| was) the (?:[\w-]+ ){0,2}?(?:(?:case|ruling|decision|registration|report|petition) number"
    r"|number of the (?:[\w-]+ ){0,2}?(?:case|ruling|decision|verdict|report|petition))\b"
)
"""Asks for the number of a ruling, a case or a report."""


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


def is_of_another_document(sentence: Sentence, question: str) -> bool:
    """Whether a sentence is told of another ruling, case or report than the one whose number a question gives.

    It is told of the one whose number it has, or that was named last; of what its article names first also where
    another was named since, if not in its own paragraph.
    """
    asked, article = documents(question), sentence.article
    if not asked:
        return False
    here, before = documents(sentence.text), article.text[: sentence.start]
    if not here and set(documents(article.whole)[:1]) & set(asked):
        before = before[before.rfind("\n") + 1 :]
        return bool(documents(before)) and documents(before)[-1] not in asked
    return set(here or documents(before)[-1:]).isdisjoint(asked)


def documents(text: str) -> tuple[tuple[str, ...], ...]:
    """The rulings, cases and reports that a text names by their numbers, in order: each number, sort and year."""
    return tuple((one["number"], one["kind"].casefold(), one["year"]) for one in DOCUMENT.finditer(text))
