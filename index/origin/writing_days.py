"""Finds the day on which a report says that it was written, and tells it from the days of what it reports.

Knows: how Indonesian and English reports set their own day off (“…, Senin (7/10/2024)”, “kata bupati, Kamis (…)”).
Does not know: what else tells the day of publication.
"""

import re
from collections.abc import Iterator

from index.origin.datelines import read_dateline
from index.origin.dates import Found, find_dates
from index.page.imprint import is_date_line
from index.saying import SURELY

DATED_CHARACTERS = 700
"""A report says on which day it was written within its first paragraphs."""
_CUE_CHARACTERS = 90

_OTHER_DAY_BEFORE = re.compile(
    r"\b(?:akan|bakal|mendatang|besok|lusa|rencana\w*|dijadwalkan|terjadwal|jadwal|nanti|hingga|sampai|mulai|sejak"
    r"|paling lambat|tenggat|batas|sebelum\w*|pemungutan suara|pencoblosan|hari h|tertanggal|kelahiran|lahir"
    r"|tayang|dimuat|\w*unggah\w*|artikel|berjudul|arsip|momen|video|foto|di(?:perkirakan|prediksi|ramalkan)"
    r"|mengenang|kilas balik|bermula|berawal|diawali|pertama kali|kali pertama|kali terakhir"
    r"|terakhir (?:kali|di\w+|ber\w+|ter\w+)"
    r"|(?:ketika|sewaktu)(?! (?:di)?(?:hubungi|temui|konfirmasi|wawancarai|tanya))"  # then somebody is asked
    r"|will|until|since|scheduled|before|published|expected|forecast|began|when)"
    r"\b[^.!?]*$",
    re.IGNORECASE,
)
_OTHER_DAY_AFTER = re.compile(
    r"\W{0,3}(?:(?:mendatang|nanti|besok|lalu|silam|yang lalu|hingga|sampai)\b|s[./]?d\b)", re.IGNORECASE
)
_SET_OFF = re.compile(r"[,;(]\s?(?:pada\s|hari\s|on\s){0,2}(?:ini\s)?\W{0,2}$", re.IGNORECASE)
"""What stands before the day on which a report was written: “…, Senin (7/10/2024)”."""
_REPORTED = re.compile(
    rf"\b(?:(?:{SURELY}|tambah|tulis)(?:nya)?|me\w+kan bahwa"
    r"|mengatakan|menjelaskan|menuturkan|menegaskan|menyatakan|menambahkan|disampaikan|dikatakan"
    r"|ditemui|dihubungi|dikonfirmasi|keterangan\w*|siaran pers|konferensi pers|wartawan|awak media"
    r"|di(?:kutip|lansir|lihat|rangkum)|said|says|told"
    r"|quoted|statement)\b[^.!?]*$",
    re.IGNORECASE,
)
"""A sentence so far that says who said something, or where it was read: its day is that of the report."""
_DONE_BEFORE = re.compile(
    r"\b(?:di(?:unggah|tulis|publikasikan|posting|kutip|lansir|lihat)|yang diterima)"
    r"(?:\s\w+){0,3}?\s(?:(?:pada|tanggal|hari)\s){0,3}\W{0,2}$",
    re.IGNORECASE,
)
"""What tells of a day that it has passed: a statement was published on it. Results may be told on a day to come."""
_PASSED_AFTER = re.compile(
    r"[\s)]{0,3}(?:(?:silam|yang lalu|kemarin)\b|lalu(?=\s?(?:[.,;!?)]|$)|\s(?:di|oleh|yang)\s))", re.IGNORECASE
)
"""“lalu” before a verb is "then"."""
_TO_COME_BEFORE = re.compile(
    r"\b(?:akan|bakal|segera|rencana\w*|berencana|dijadwalkan|harus|wajib|dapat|bisa|paling lambat|selambat\w*"
    r"|hingga|sampai|mulai|nanti)\b[^.!?]*$",
    re.IGNORECASE,
)
_TO_COME_AFTER = re.compile(r"\W{0,3}(?:mendatang|nanti|besok)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[a-z\d)][.!?][\"”]?\s")
_SCENE = re.compile(r"\b(?i:di|in|at)\s(?:(?:[A-Z][\w.'’-]*|dan|and)[,\s]\s?){1,9}(?i:pada\s|on\s)?(?i:hari\s)?$")
"""Where it happened, before the day: “di Pendopo Surya Graha pada Senin (7/10/2024)”."""


def days_of_writing(text: str) -> Iterator[Found]:
    """The latest of the text's days, if the first paragraphs have it and tell it as the report's own.

    Counted are dates with their weekday, unless the sentence makes them another day than the report's: a report cannot
    be older than a day it tells of, and a latest day that comes late in the text tells too little. The day of an event
    stands in its sentence as any other words do; the report's own is set off, or is that of something said.
    """
    every = find_dates(text)
    days = [found for found in every if found.weekday and not _is_another_day(text, found)]
    latest = max((found.date for found in days), default=None)
    if latest and any(found.date > latest and _has_passed(text, found) for found in every):
        return
    early = (found for found in days if found.date == latest and found.start < DATED_CHARACTERS)
    yield from [found for found in early if _is_reports(text, found)][:1]


def _has_passed(text: str, found: Found) -> bool:
    before = text[max(found.start - _CUE_CHARACTERS, 0) : found.start]
    if found.bare or _TO_COME_BEFORE.search(before) or _TO_COME_AFTER.match(text, found.end):
        return False
    return bool(_DONE_BEFORE.search(before) or _PASSED_AFTER.match(text, found.end))


def _is_reports(text: str, found: Found) -> bool:
    """Whether a day is written as the report's: first, behind a comma, or behind who said it in the same sentence.

    In the sentence that a dateline opens it may also stand behind the scene, as the day of what is reported.
    """
    before = text[: found.start].rpartition("\n")[2]
    if not before.strip() or _SET_OFF.search(before) or _REPORTED.search(before[-2 * _CUE_CHARACTERS :]):
        return True
    opening = read_dateline(before) if _SCENE.search(before) else None
    return opening is not None and not _SENTENCE_END.search(before, opening.length)


def _is_another_day(text: str, found: Found) -> bool:
    line = text[text.rfind("\n", 0, found.start) + 1 : found.start + _CUE_CHARACTERS].partition("\n")[0]
    if is_date_line(line):  # the day of a chronology's part
        return True
    before = text[max(found.start - _CUE_CHARACTERS, 0) : found.start]
    return bool(_OTHER_DAY_BEFORE.search(before) or _OTHER_DAY_AFTER.match(text, found.end))
