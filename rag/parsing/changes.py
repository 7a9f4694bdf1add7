"""What the words around a number of a sentence make of it: what it was or came to, the whole of parts, only a plan.

Knows: how both languages tell and ask of a change, a sum, a rate, a plan, and from whom or to whom something goes.
Does not know which of several numbers is asked for (`rag.parsing.own_number`).
"""

import re
from collections.abc import Sequence, Set
from decimal import Decimal

from rag.parsing.clauses import LISTS
from rag.parsing.numbers import OUT_OF, SCALE, Number, amounts, noun_before
from rag.parsing.terms import told_words
from rag.question import Question

HOPED = (
    r"(?:ber|di|meng)?harap(?:kan)?|semoga|mudah-mudahan|(?:di|men)?t?argetkan|bertekad|hopes?|hoping|aim(?:s|ed|ing)?"
)
PLANNED = (
    r"\w*t?arget(?:kan|nya|s|ed|ing)?|\w*rencana\w*|akan|bakal|diproyeksikan|plan(?:s|ned|ning)?|will|expect(?:s|ed)?"
)
"""Words for what somebody wants to come true and for what is to be done, as patterns for either case."""
_CHANGES = (
    r"(?:naik|turun|meningkat|menurun|anjlok|melonjak|merosot|tumbuh|bertambah|berkurang"
    r"|drop|fall|fell|rise|rose|grow|grew|increase|decrease|decline|shrink|jump)"
)
_ASKS_CHANGE = re.compile(
    rf"(?i)\bby how (?:much|many)\b(?=.*\b{_CHANGES})"
    # no "how much did they pay before the price increase", no "how much did it rise to"
    rf"|\bhow much (?:did|has|have|does|do|will)\b.*(?<!the )(?<!price )(?<!to )\b{_CHANGES}"
    r"(?=\W*$| (?:in|by|since|from|on|during|after|last|this|compared)\b)"
    rf"|\bberapa (?:persen|%|besar)\b(?=.*\b{_CHANGES}\b)(?!.*\bmenjadi\b)"
    rf"|\b{_CHANGES} (?:se)?berapa(?: (?:persen|%)|(?: [a-z]+)?\W*$)"
)
"""Asks by how much something changed, not what it came to."""
_CAME_TO = re.compile(r"(?i)\b(?:menjadi|to)(?: (?:sekitar|hanya|about|only))? $")
_RATE = re.compile(r"(?i)\b(?:tarif|bea masuk|bea keluar|cukai|pajak|suku bunga|royalti)\b(?: [\w-]+){0,4} \(?$")
"""Right before a rate."""
_ASKS_RATE = re.compile(r"(?i)\b(?:tarif|bea|cukai|pajak|bunga|royalti|tariffs?|dut(?:y|ies)|tax(?:es)?|rates?|royalt)")
_STEM = "(?:naik|turun|tambah|kurang|potong|pangkas|tingkat|ubah)"
_ASKS_FORMER = re.compile(
    r"(?i)\b(?:harga|tarif|biaya|ongkos|jumlah|nilai|gaji|anggaran|tinggi|volume|debit|suhu|level)(?:nya)?"
    r"(?: (?!(?:yang|pada|dari)\b)[\w-]+){0,5} (?:yang )?"
    r"(?:normal|semula|awal|lama|asli|sebelumnya|tadinya|dulu)\b|\b(?:berapa|brp)\b.* (?:sebelumnya|semula|tadinya)\W*$"
    r"|\b(?:normal|regular|original|initial|previous|old) (?:price|fare|cost|salary|tariff|budget)\b"
    rf"|\bsebelum (?:adanya |ada )?(?:(?:ke|pe|di|ber)?{_STEM}\w*)\W*$"
    r"|^(?:sebelumnya|semula|awalnya|tadinya|dulu(?:nya)?) (?:berapa|brp)\b"
    r"|^(?:how much|what) was it (?:before|previously|originally)\b"
    rf"|\bbefore (?:[a-z]+ ){{0,3}}?(?:{_CHANGES}|cut|rais|hik|reduc|chang)\w*\W*$"
)
"""Asks for what an amount was until it changed."""
_ASKS_NOW = re.compile(r"(?i)\b(?:saat ini|sekarang|kini|current(?:ly)?|now|present)\b")
_UNTIL = re.compile(r"(?i)\b(?:(?:men)?jelang|sebelum|before)\b")
_BY_NOW = re.compile(r"(?i)\b(?:sekarang|kini|saat ini|now|currently)\b[^.;]*$")
_YET_TO_BE = re.compile(rf"(?i)\b(?:{PLANNED}|{HOPED}|(?:men|ber)?janji(?:kan)?|\w*usul\w*|promis\w+|propos\w+)\b")
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
    rf"(?i)\b(?:{_CHANGES}|(?:me|di)[a-z]*(?:naik|urun|ambah|kurang|otong|angkas|ingkat|ubah)[a-z]*)\b[^.;]{{0,40}}"
    r"\b(?:dari|from)(?: (?:jumlah|angka|total|sekitar|hanya|about|only|the))* $"
)
_FROM_BEHIND = re.compile(
    rf"(?i)(?: [\w-]+){{0,3}}?,? (?:\w+ )?{_CHANGES}\b(?: (?:\w+ )?\d[^.;]{{0,20}})? (?:dari|from)\b"
)
"""Behind what an amount came to: "Rp 9 miliar, turun dari Rp 10 miliar"."""
_TO_ANOTHER = re.compile(r"(?i)[^.;]{0,60}? (?:(?:men)?jadi|to|harus|kini|sekarang|now) [^.;\d]{0,40}\d")
"""Before and behind the same where what it came to stands behind: "turun dari 9 kantor menjadi 8 kantor"."""
_ASKS_BEFORE = re.compile(r"(?i)\b(?:semula|sebelum|awal|tadinya|dulu|original|initial|previous|before\b|used to\b)")
_ASKS_FROM = re.compile(r"(?i)\b(?:lalu|silam|dari|last|ago|from|(?:19|20)\d\d)\b")
_WITH_PART = re.compile(r"^[^;.]{0,40}[,;] (?:(?:dengan|termasuk|including) \S+|\S+ (?:orang )?di ?antaranya\b)")
"""Behind a whole, that a part of it follows: "600 formasi, dengan 350 untuk guru", "48 kasus, 19 di antaranya …"."""
AMONG_REACH = 20
"""Characters behind a part in which it is told to be one."""
NEARBY = 40
"""Characters between a part and its whole where the whole is of something else."""
_TOTAL = re.compile(r"(?i)\b(?:total(?:nya)?|(?:ke)?seluruh(?:an|nya)|in (?:all|total))\b")
"""Before a number, that it is the whole of others."""
_UNITS = {
    "bulan": "month",
    "tahun": "year",
    "hari": "day",
    "minggu|pekan": "week",
    "jam": "hour",
    "orang|kepala|jiwa": "person|head",
    "saham|lembar": "share",
    "liter": "lit(?:er|re)",
    "kilogram|kilo|kg": "kilogram|kilo|kg",
}
_SE = "se(?=bulan|tahun|hari|minggu|jam|orang|liter|kilo)"
_ASKED = rf"\b(?:(?:per|setiap|tiap|each|every) ?|/ ?|{_SE}|an? (?=month|year|day|week|hour))"
_TO = rf"(?:(?: (?:sampai|hingga|to) | ?[-–] ?)(?:rp|us\$)?\.? ?[\d.,]+(?: (?:{SCALE}|persen))?)?"
"""Up to how much it may be."""
_TOLD = rf" ?(?:per[ -]?|setiap |tiap |/ ?|{_SE}|(?:each|every|a) )"


def is_former(question: Question, text: str, mine: Number) -> bool:
    """Whether a number is what an amount was until it changed, and that is not asked for."""
    before = text[: mine.start]
    former = _FORMER.search(before)
    if former and (len((former["more"] or "").split()) <= SOON or _TO_ANOTHER.match(text, mine.end)):
        return not _ASKS_BEFORE.search(question.text)
    was = _CHANGED_FROM.search(before) and _TO_ANOTHER.match(text, mine.end)
    return bool(was) and not (_ASKS_BEFORE.search(question.text) or _ASKS_FROM.search(question.text))


def is_what_it_came_to(question: Question, text: str, mine: Number) -> bool:
    """Whether it is asked what an amount was until it changed, or is until then, and a number is what it came to."""
    before = text[: mine.start]
    until = _UNTIL.search(question.asked)
    if until and _BY_NOW.search(before):
        return True
    former = (
        _ASKS_FORMER.search(question.asked)
        or (until and not _UNTIL.search(text))
        or (_ASKS_NOW.search(question.asked) and _YET_TO_BE.search(before))
    )
    came = _CAME_TO.search(before) or _FROM_TO.search(before) or _FROM_BEHIND.match(text, mine.end)
    return bool(former and came)


def before_change(text: str, mine: Number, every: Sequence[Number]) -> tuple[int, int] | None:
    """Where the amount stands that came to a number: the one of its unit, or of none, behind "dari"; None for more."""
    came = _FROM_TO.search(text[: mine.start])
    former = [one for one in every if came and came.start() <= one.start < mine.start and one.unit in (mine.unit, "")]
    return (former[0].start, former[0].end) if len(former) == 1 else None


def is_no_change(question: Question, text: str, mine: Number) -> bool:
    """Whether it is asked by how much something changed, and a number is what it came to or was, or a tariff's rate."""
    if not _ASKS_CHANGE.search(question.asked):
        return False
    before = text[mine.first : mine.start]
    rate = _RATE.search(before)
    level = _CAME_TO.search(before) or _CHANGED_FROM.search(text[: mine.start]) or _FROM_BEHIND.match(text, mine.end)
    return bool(level) or bool(rate and not _ASKS_RATE.search(question.asked))


def whole_of(text: str, part: Number, every: Sequence[Number], asked: Sequence[Set[str]]) -> Number | None:
    """The number that is the sum of those right behind it, or told to be a total, of which one is a part.

    None where there is none, or where a word asked for stands with the parts, and not with their whole or before it.
    """
    worth = [(one, amounts(text[one.start : one.end])) for one in every if one.unit == part.unit]
    known = [(one, value[0]) for one, value in worth if len(value) == 1]
    whole, end = next((one for at, (one, _) in enumerate(known) if _is_sum(known[at:], part)), None), len(text)
    if whole is None:
        least = next((value for one, value in known if one is part), Decimal(0))
        totals = (one for one, value in known if value > least and _TOTAL.search(text, one.first, one.start))
        whole = next((one for one in totals if one.start < part.start), None)
        end = next((at for at in range(part.end, part.last) if text[at] in '"”'), part.last)
    if whole is None:
        return None
    until = min(whole.last, *(one.start for one in every if one.start > whole.start))
    own, near = told_words(text[until:end]), told_words(text[:until])
    return None if any(alike & own and not alike & near for alike in asked) else whole


def listed(text: str, whole: Number, every: Sequence[Number], asked: Sequence[Set[str]]) -> Number | None:
    """The one part in the row behind a whole before which a word stands that is asked for, and not before the whole.

    "62 ton, terdiri atas urea 31 ton dan NPK 31 ton": asked for urea, it is the first part.
    """
    row = LISTS.search(text, whole.end)
    behind = [one for one in every if row and one.unit == whole.unit and one.start >= row.end()]
    near = told_words(text[: whole.end])
    own = [one for one in behind if any(some & told_words(noun_before(text, one, every)) - near for some in asked)]
    return own[0] if len(own) == 1 else None


def part_of(text: str, whole: Number, every: Sequence[Number], asked: Sequence[Set[str]]) -> Number | None:
    """The number right before "dari total" of one, where only the words between the two have one that is asked for.

    "5 perahu yang belum kembali dari total 90 perahu nelayan": asked how many are not back, it is 5. So it is where
    nothing behind the whole is asked for: "12 guru lulus dari 40 formasi".
    """
    out_of = OUT_OF.search(text[: whole.start])
    parts = [one for one in every if out_of and one.unit == whole.unit and whole.first <= one.start < out_of.start()]
    if out_of is None or not parts:
        return None
    of_part, of_whole = told_words(text[parts[-1].end : out_of.start()]), told_words(text[whole.end : whole.last])
    own = [alike for alike in asked if alike & of_part and not alike & of_whole]
    if not any(alike & of_whole for alike in asked) and whole.start - parts[-1].end <= NEARBY:
        return parts[-1]
    return parts[-1] if own and all(alike & of_part for alike in asked if alike & of_whole) else None


def part_behind(text: str, whole: Number, every: Sequence[Number], asked: Sequence[Set[str]]) -> Number | None:
    """The number behind one of which it is told to be a part, or whose sum that is, where only that part is asked for.

    "48 kasus, 19 di antaranya curanmor dan 12 penipuan": asked how many are "penipuan", it is 12.
    """
    behind = [one for one in every if one.start >= whole.end]
    worth = [amounts(text[one.start : one.end]) for one in (whole, *behind)]
    sums = len(behind) > 1 and all(worth) and sum(value[0] for value in worth[1:]) == worth[0][0]
    parts = behind if sums else [one for one in behind if one.unit == whole.unit]
    if not (parts and (sums or _WITH_PART.search(text[whole.end : parts[0].end + AMONG_REACH]))):
        return None
    of_whole = told_words(text[: parts[0].start])
    ends = [*(one.start for one in parts[1:]), len(text) if sums else parts[-1].last]
    own = [(one, told_words(text[one.end : end])) for one, end in zip(parts, ends, strict=True)]
    return next((one for one, told in own if any(alike & told and not alike & of_whole for alike in asked)), None)


def _is_sum(row: Sequence[tuple[Number, Decimal]], part: Number) -> bool:
    """Whether the first of some numbers is the sum of two or more right behind it, the part among them."""
    (_, value), *behind = row
    sums = ((behind[:size], sum(more for _, more in behind[:size])) for size in range(2, len(behind) + 1))
    return any(total == value and part in [one for one, _ in some] for some, total in sums)


def per_unit(asked: str, text: str, every: Sequence[Number]) -> list[Number]:
    """The numbers right behind which the unit stands of which each is asked for; none where it is asked for none."""
    for own, english in _UNITS.items():
        unit = rf"(?:{own}|{english})\b"
        if re.search(_ASKED + unit, asked, re.IGNORECASE):
            return [one for one in every if re.match(_TO + _TOLD + unit, text[one.end :], re.IGNORECASE)]
    return []


def of_named(names: Sequence[str], text: str, every: Sequence[Number]) -> list[Number]:
    """The numbers in brackets behind one of some names, or the money that comes from him, or goes to him.

    "Partai Elang (9 kursi)", "Rp 2 juta dari Rina".
    """
    if bracketed := [one for one in every if text[: one.start].endswith(tuple(f"{name} (" for name in names))]:
        return bracketed
    some = "|".join(map(re.escape, names))
    behind = re.compile(rf" (?:dari|untuk|kepada|bagi|from|for|to) (?:{some})\b")
    return [one for one in every if some and one.unit == "money" and behind.match(text, one.end)]
