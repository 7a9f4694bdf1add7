"""Whether a number is the change or the end of a change that is asked for: the rise, what it was, what it came to.

Knows: how both languages ask by how much something changed, and what it was before. Does not know
which of several numbers is asked for (`rag.extracting.another_number`).
"""

import re
from collections.abc import Sequence

from rag.extracting.numbers import Number
from rag.question import Question

_CHANGES = (
    r"(?:naik|turun|meningkat|menurun|anjlok|melonjak|merosot|tumbuh|bertambah|berkurang"
    r"|drop|fall|fell|rise|rose|grow|grew|increase|decrease|decline|shrink|jump)"
)
_ASKS_CHANGE = re.compile(
    rf"(?i)\bby how (?:much|many)\b(?=.*\b{_CHANGES})"
    # no "how much did they pay before the price increase", no "how much did it rise to"
    rf"|\bhow much (?:did|has|have|does|do|will)\b.*(?<!the )(?<!price )(?<!to )\b{_CHANGES}"
    r"(?=\W*$| (?:in|by|since|from|on|during|after|last|this|compared)\b)"
    rf"|\bberapa (?:persen|%|besar)\b(?=.*\b{_CHANGES}\b)(?!.*\bmenjadi\b)|\b{_CHANGES} (?:se)?berapa (?:persen|%)"
)
"""Asks by how much something changed, not what it came to."""
_CAME_TO = re.compile(r"(?i)\b(?:menjadi|to)(?: (?:sekitar|hanya|about|only))? $")
_RATE = re.compile(r"(?i)\b(?:tarif|bea masuk|bea keluar|cukai|pajak|suku bunga|royalti)\b(?: [\w-]+){0,4} \(?$")
"""Right before a rate."""
_ASKS_RATE = re.compile(r"(?i)\b(?:tarif|bea|cukai|pajak|bunga|royalti|tariffs?|dut(?:y|ies)|tax(?:es)?|rates?|royalt)")

_STEM = "(?:naik|turun|tambah|kurang|potong|pangkas|tingkat|ubah)"
_ASKS_FORMER = re.compile(
    r"(?i)\b(?:harga|tarif|biaya|ongkos|jumlah|nilai|gaji|anggaran)(?:nya)? (?:yang )?"
    r"(?:normal|semula|awal|lama|asli|sebelumnya|tadinya|dulu)\b"
    r"|\b(?:normal|regular|original|initial|previous|old) (?:price|fare|cost|salary|tariff|budget)\b"
    rf"|\bsebelum (?:adanya |ada )?(?:(?:ke|pe|di|ber)?{_STEM}\w*)\W*$"
    rf"|\bbefore (?:[a-z]+ ){{0,3}}?(?:{_CHANGES}|cut|rais|hik|reduc|chang)\w*\W*$"
)
"""Asks for what an amount was until it changed."""
_FROM_TO = re.compile(
    r"(?i)\b(?:dari|from)\b(?=[^;]{0,80}\d)[^;]{0,120}"
    r"\b(?:(?:men)?jadi|to)(?: (?:sekitar|hanya|tinggal|about|only|just))? $"
)
"""Right before what an amount came to: "dari harga lama Rp 9 juta jadi Rp 8 juta"."""

_FORMER = re.compile(
    r"(?i)\b(?:(?:dari|yang)(?: yang)? (?:semula|sebelumnya|awalnya|tadinya)"
    r"|from (?:the|an?|its|their) (?:original|initial|previous))(?P<more> [^.;\d]*)? $"
)
"""Before what an amount was until it changed: "dipangkas dari semula Rp 9 miliar"."""
SOON = 2
"""Words between the two with which nothing else need tell what it came to."""
_CHANGED_FROM = re.compile(
    rf"(?i)\b{_CHANGES}\b[^.;]{{0,40}}\b(?:dari|from)(?: (?:jumlah|angka|total|sekitar|hanya|about|only|the))* $"
)
_TO_ANOTHER = re.compile(r"(?i)[^.;]{0,60}? (?:(?:men)?jadi|to|harus|kini|sekarang|now) [^.;\d]{0,40}\d")
"""Before and behind the same where what it came to stands behind: "turun dari 9 kantor menjadi 8 kantor"."""
_ASKS_BEFORE = re.compile(r"(?i)\b(?:semula|sebelum|awal|tadinya|dulu|original|initial|previous|before\b|used to\b)")
_ASKS_FROM = re.compile(r"(?i)\b(?:lalu|silam|dari|last|ago|from|(?:19|20)\d\d)\b")
_DIFFERENCE = re.compile(
    r"(?i)\b(?:lebih (?!dari\b|kurang\b)[a-z]+|terpaut|tertinggal|unggul|berselisih) (?:sekitar |hanya )?$"
)
_THAN = re.compile(r"(?i)(?: [\w-]+){0,2} (?:dari|daripada|dibanding(?:kan)?|atas)\b")
"""Before and behind how far an amount is from another: "lebih ringan | 4 bulan | dari tuntutan"."""
_ASKS_DIFFERENCE = re.compile(
    r"(?i)\b(?:lebih|\w*selisih\w*|beda\w*|bedanya|terpaut|tertinggal|unggul|jarak|than|difference|less|more|gap|lead|ahead|behind)\b"
)


def is_difference(question: Question, text: str, mine: Number) -> bool:
    """Whether an amount is asked for and a number tells how far one amount is from another."""
    apart = _DIFFERENCE.search(text[: mine.start]) and _THAN.match(text, mine.end)
    return bool(apart) and not (_ASKS_DIFFERENCE.search(question.asked) or _ASKS_CHANGE.search(question.asked))


def is_former(question: Question, text: str, mine: Number) -> bool:
    """Whether a number is what an amount was until it changed, and that is not asked for."""
    before = text[: mine.start]
    former = _FORMER.search(before)
    if former and (len((former["more"] or "").split()) <= SOON or _TO_ANOTHER.match(text, mine.end)):
        return not _ASKS_BEFORE.search(question.text)
    was = _CHANGED_FROM.search(before) and _TO_ANOTHER.match(text, mine.end)
    return bool(was) and not (_ASKS_BEFORE.search(question.text) or _ASKS_FROM.search(question.text))


def is_what_it_came_to(question: Question, text: str, mine: Number) -> bool:
    """Whether it is asked what an amount was until it changed, and a number is what it came to."""
    before = text[: mine.start]
    return bool(_ASKS_FORMER.search(question.asked) and (_CAME_TO.search(before) or _FROM_TO.search(before)))


def before_change(text: str, mine: Number, every: Sequence[Number]) -> tuple[int, int] | None:
    """Where the amount stands that came to a number: the one of its unit, or of none, behind "dari"; None for more."""
    came = _FROM_TO.search(text[: mine.start])
    former = [one for one in every if came and came.start() <= one.start < mine.start and one.unit in (mine.unit, "")]
    return (former[0].start, former[0].end) if len(former) == 1 else None


def is_no_change(question: Question, text: str, mine: Number) -> bool:
    """Whether it is asked by how much something changed, and a number is what it came to, or the rate of a tariff."""
    if not _ASKS_CHANGE.search(question.asked):
        return False
    before = text[mine.first : mine.start]
    rate = _RATE.search(before)
    return bool(_CAME_TO.search(before)) or bool(rate and not _ASKS_RATE.search(question.asked))
