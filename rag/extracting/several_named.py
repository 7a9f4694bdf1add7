"""Whether a few words name one of several who are asked for, or several of whom one is.

Knows: names in rows, how a sentence counts those it names, and who of two holds which of two offices. Does not know
when a few words are given (`rag.extracting.short_answers`).
"""

import re

from index import words
from rag.asking.kinds import Kind
from rag.question import Question
from rag.speaking.word_shapes import is_office

_AND = r"(?:dan|serta|and)"
_WITH_OTHERS = re.compile(rf"\s*,?\s+{_AND}\s+[A-Z]")
_OTHERS_BEFORE = re.compile(rf"[A-Z][\w'’.-]*,?\s+{_AND}\s+\Z")
"""After and before a name that is one of several."""
_ROW = re.compile(rf",? {_AND} ")
_COUNTED = re.compile(
    r"(?i)\b(?:[2-9]|[1-9]\d|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|two|three|four|five|six|seven|eight"
    r"|nine|ten) (?:[\w-]+ ){0,2}?"
    r"(?:orang|warga|pria|wanita|perempuan|laki-laki|nama|pemain|pembalap|atlet|anggota|pengurus"
    r"|calon|kandidat|tersangka|terdakwa|korban|pelaku|saksi|siswa|siswi|mahasiswa|pejabat|tokoh|menteri|finalis|pemenang"
    r"|peserta|hakim|jaksa|people|persons|men|women|players|suspects|candidates|members|winners)\b[^,.:;]{0,80}?,? ?"
    r"(?:(?:adalah|yakni|yaitu|ialah|are|were)\b|:),? *$"
)
"""Right before the first of several who are counted: "Lima orang pengurus terpilih adalah "."""
_ROW_GOES_ON = re.compile(rf"\b{_AND} [A-Z]")
_CLAUSE = re.compile(r",? (?:sedangkan|sementara|didampingi|disusul|mengalahkan|while)\b")
"""Begins what is told of others than those in a row."""
_EACH_AS = re.compile(rf"\b(?:sebagai|selaku|menjadi|as) (?P<one>[^,.;]+?),? {_AND} (?P<other>[^,.;]+)")
_YEARS = re.compile(rf"(?<!\bantara )(?<!\bbetween )\b(?:19|20)\d\d(?:, | {_AND} )(?:tahun )?(?:19|20)\d\d\b")


def asks_of_years(question: Question) -> bool:
    """Whether somebody is asked for in each of several years, "siapa juara 2018 dan 2017?"; a number may be of both."""
    return question.kind is Kind.WHO and bool(_YEARS.search(question.asked))


def is_part_of_row(question: Question, text: str, start: int, end: int) -> bool:
    """Whether a stretch of a sentence names some of several, or several of whom one is asked for."""
    if _WITH_OTHERS.match(text, end) or _OTHERS_BEFORE.search(text[:start]):
        return True
    return _is_first_of_counted(question, text, start, end) or _hold_one_each(question, text, start, end)


def _is_first_of_counted(question: Question, text: str, start: int, end: int) -> bool:
    """Whether a stretch is one name behind what counts several, and nothing asked for is told of it alone.

    Of "Tiga orang terpilih, yakni Rina dengan 5 suara, Edo 4 suara dan Wati 3 suara" Rina has 5 votes, and is not who
    was elected.
    """
    several = _ROW.search(text[start:end]) or "," in text[start:end]
    row = _CLAUSE.split(text[end:], maxsplit=1)[0]
    if several or not (_COUNTED.search(text[:start]) and _ROW_GOES_ON.search(row)):
        return False
    until = text.find(",", end) if "," in text[end:] else len(text)
    own = set(words.terms(text[end:until])) - set(words.terms(text[:start] + text[until:]))
    return not own & set(words.terms(question.asked))


def _hold_one_each(question: Question, text: str, start: int, end: int) -> bool:
    """Whether a stretch names two and what is behind it an office of each, of which the question asks for one."""
    told = _EACH_AS.search(text, end) if _ROW.search(text[start:end]) else None
    if told is None or not all(is_office(told[group].split()[0]) for group in ("one", "other")):
        return False
    asked = set(words.terms(question.asked))
    return len([group for group in ("one", "other") if set(words.terms(told[group])) <= asked]) == 1
