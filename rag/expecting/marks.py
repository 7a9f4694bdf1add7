"""What an expected kind of answer looks like in a sentence: a name, a day, a place, a number, a reason.

Knows: patterns. Does not know: how much a mark counts.
"""

import re
from collections.abc import Mapping

from index.days import LATER
from index.months import MONTH_NAMES, WEEKDAY_NAMES, is_calendar_word
from index.nouns import Sentence
from index.numerals import FEW_EN, FEW_ID, INDONESIAN
from index.origin.dates import either
from rag.asking.kinds import Kind, kind_of
from rag.expecting.ages import BEHIND_NAME, HOW_OLD
from rag.question import Question
from rag.speaking.words.shapes import is_office

WEAK_MARK = 0.5
"""Worth of a mark that is of the expected kind only loosely, such as a bare year where a day is asked for."""

_MONTHS, _WEEKDAYS = either(MONTH_NAMES), either(WEEKDAY_NAMES)
_SPANS = "detik|menit|jam|hari|pekan|minggu|bulan|tahun"
STRONG_MARKS: Mapping[Kind, re.Pattern[str]] = {
    Kind.WHO: re.compile(r"\b[A-Z][a-z'’]+,? (?:[A-Z]\.? ?)*[A-Z][a-z'’]+"),
    Kind.WHEN: re.compile(
        rf"(?i)\b(?:{_WEEKDAYS}|(?:pukul|jam) (?:setengah )?(?:\d{{1,2}}|{'|'.join(INDONESIAN)})|kemarin|tadi)\b"
        r"|\byesterday\b"
        rf"|\b\d{{1,2}} (?:{_MONTHS})|\b(?:{_MONTHS}) \d{{1,2}}\b|\b\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}"
    ),
    Kind.WHERE: re.compile(r"\b(?:[Dd]i|[Kk]e|[Dd]ari)\s+(?:[A-Z]|[a-z]+\s+[A-Z])"),
    Kind.HOW_MANY: re.compile(
        r"(?i)\b\d[\d.,]*(?:[xkm]|[kc]m|[kg]b)?\b(?!\s*(?:[/.-]\d|[)/]))|\bpasal \d+[a-z]\b|\b(?:rp|usd)\.? ?\d[\d.,]*"
        rf"|\b(?:{FEW_ID}|sebelas|belas|puluh|seratus|ratus|seribu|ribu|sejuta|juta|miliar|triliun|persen|(?:puluh|ratus|ribu|juta)an"
        rf"|{FEW_EN}|dozens?|hundreds?|thousands?|millions?|billions?|percent)\b"
    ),
    Kind.WHY: re.compile(r"(?i)\b(?:karena|sebab|akibat|lantaran|dikarenakan|disebabkan|mengingat|alasan\w*)\b"),
}
WEAK_MARKS: Mapping[Kind, re.Pattern[str]] = {
    Kind.WHO: re.compile(
        r"\b(?:[Kk]etua|[Bb]upati|[Gg]ubernur|[Mm]enteri|[Kk]epala|[Ww]ali ?[Kk]ota|[A-Z]{2,}|[A-Z][a-z]+)\b"
    ),
    Kind.WHEN: re.compile(
        rf"(?i)\b(?:{_MONTHS}|tahun|tanggal|abad|bulan|pekan|hari)\b|\b(?:1[5-9]|20)\d\d\b"
        r"|\b(?:sampai|hingga) (?:kondisi|keadaan|situasi|waktu|batas|semua|seluruh|ada|proses|pemberitahuan)\b"
        rf"|{LATER}"
    ),
    Kind.WHERE: re.compile(r"\b(?:[Dd]i|[Kk]e|[Pp]ada)\s+\w+"),
    Kind.HOW_MANY: re.compile(
        r"(?i)\b(?:satu|one|se(?:jam|hari|pekan|minggu|bulan|tahun)|seorang|seluruh|semua|setengah|sebagian|beberapa"
        r"|belum|tidak ada|nol|gratis|(?:tanpa|tidak|tak)(?: perlu)? (?:di)?(?:bayar|biaya|pungut)"
        r"|(?:peringkat|urutan|posisi|tempat|ronde|babak|putaran|finis|start) (?:pertama|ke\w+))\b"
    ),
    Kind.WHY: re.compile(r"(?i)\b(?:agar|supaya|demi|guna|untuk|sehingga|bertujuan|tujuan\w*)\b"),
}

_DATE = re.compile(rf"(?i)\b\d{{1,2}}(?:/\d{{1,2}}| (?:{_MONTHS}))(?:[/ ]\d{{2,4}})?\b|\b(?:{_MONTHS}) \d{{1,2}}\b")
_SO_FAR = re.compile(
    rf"(?i)\b(?:sudah|udah|telah)\b(?=.*\b(?:berapa|brp) (?P<own>kali|{_SPANS})\b)"
    r"|\bhow many (?P<english>times|months|weeks|days|years)\b(?=.*\b(?:has|have|had|pregnant|already|so far)\b)"
)
"""Asks how many there have been up to now, in which unit."""
_INDONESIAN = {"times": "kali", "months": "bulan", "weeks": "pekan|minggu", "days": "hari", "years": "tahun"}
_NTH = rf"ke(?:-?\d+|{FEW_ID})"


def mark(question: Question, sentence: Sentence) -> float:
    """Whether the sentence has a mark of the expected kind that the question has not; a half when none is expected."""
    # What is compared is asked for of each by itself: "when", "how much".
    kind = kind_of(question.asked) if question.kind is Kind.COMPARISON else question.kind
    if kind not in STRONG_MARKS:
        return 0.5
    if kind is Kind.HOW_MANY and HOW_OLD.search(question.asked) and re.search(BEHIND_NAME, sentence.text):
        return 1.0
    # How many there were on the 14th may be 14.
    asked, text = question.text.casefold(), sentence.text
    if kind is Kind.HOW_MANY and question.times.rest != question.text:
        asked, text = question.times.rest.casefold(), _DATE.sub(" ", text)
    for marks, worth in ((STRONG_MARKS, 1.0), (WEAK_MARKS, WEAK_MARK)):
        if any(not _stands(match.group().casefold(), asked) for match in marks[kind].finditer(text)):
            return worth
    in_words = kind is Kind.HOW_MANY and any(
        one(question.asked, sentence.text) for one in (_tells_which_one, _tells_no_goals)
    )
    return WEAK_MARK if in_words else 0.0


def _tells_no_goals(asked: str, text: str) -> bool:
    """Whether the score of a match is asked for and a sentence tells that nobody scored."""
    return bool(re.search(r"(?i)\bskor(?:nya)?\b", asked) and re.search(r"(?i)\b(?:tanpa gol|kaca ?mata)\b", text))


def _tells_which_one(asked: str, text: str) -> bool:
    """Whether a sentence counts up to now by telling which one this is: "sudah berapa kali?", "untuk kedua kalinya"."""
    if not (match := _SO_FAR.search(asked)):
        return False
    unit = match["own"] or _INDONESIAN[match["english"].lower()]
    return re.search(rf"(?i)\b(?:(?:{unit}) (?:yang )?{_NTH}|{_NTH} (?:{unit})(?:nya)?)\b", text) is not None


def _stands(mark: str, asked: str) -> bool:
    """Whether a mark stands in the question by itself: the 5 of "15 Oktober" does not."""
    return mark in asked and bool(re.search(rf"(?<!\w)(?<!\d[.,]){re.escape(mark)}(?!\w|[.,]\d)", asked))


RESULT_ASKED = r"(?i:\b(?:menang|kalah|imbang|seri) (?:berapa|brp)(?: (?:sih|ya))?\W*$)"
"""Asks only with which score somebody won or lost."""
NAME = re.compile(r"\b[A-Z][\w'’.-]*")
"""Where a person or body is asked for, an answer has a capital or begins with an office."""


_NUMERAL = rf"(?:\d[\d.,]*|{'|'.join(INDONESIAN)}|(?:\w+ )?(?:belas|puluh))"
DURATION = re.compile(rf"(?i)(?:(?:selama|sekitar|hampir|lebih dari) )?{_NUMERAL} (?:{_SPANS})")
"""How long, which is not when."""
_WHICH_ONE = re.compile(rf"(?i)(?:{_SPANS}) (?:ke-?\w+|pertama|kedua|ketiga|keempat|kelima)(?: kali(?:nya)?)?")
"""Which of several years it is, which is not when."""
ASKS_HOUR = re.compile(r"(?i)\b(?:jam|pukul|what time|which hour|what hour)\b")
HOUR = re.compile(
    r"(?i)(?:sekitar |at |around )?(?:(?:pukul|jam) \d{1,2}(?:[.:]\d\d)?|\d{1,2}[.:]\d\d)(?: (?:wib|wita|wit))?"
)
"""A question for an hour of the day, and one; a day is none, nor an hour a day."""
ASKS_CLOCK = re.compile(r"(?i)\b(?:jam|pukul) (?:berapa|brp)\b|(?<!within )\b(?:what time|which hour|what hour)\b")
TELLS_CLOCK = re.compile(
    rf"(?i)(?<!/)\b(?:jam|pukul) (?:setengah )?(?:\d|(?:{'|'.join(INDONESIAN)})\b)"
    r"|(?<![\d.,])\d{1,2}[.:]\d\d(?![\d.,]?\d)"
    r"|\b(?:pagi|siang|sore|petang|malam|subuh|magrib|maghrib|zuhur|dini hari|am|pm|a\.m|p\.m|noon|midnight|morning"
    r"|afternoon|evening|night)\b"
)
"""Asks for the time of day, and tells one."""
FIGURE = re.compile(r"\d[\d.,]*")
RANGE = re.compile(
    r"\d[\d.,]*(?: (?:ribu|juta|mil[iy]ar|tril[iy]un|persen|[a-z]+met(?:er|re)s?|met(?:er|re)s?|kg|ton|dol+ar|orang))?"
    r"\s?(?:[-–—]|sampai|hingga|to|s/d)\s?(?:(?:Rp|[A-Z]{3})\.? ?)?\d[\d.,]*"
)
"""One number, and two that are one answer."""
_ONE = re.compile(
    rf"(?i)\bpasal \d+[a-z]?(?:(?: (?:ayat|huruf|angka|butir) \(?\w+\)?)+)?(?: (?:uu|undang-undang)(?: ri)?"
    r" no(?:mor|\.)? \d+ tahun \d{4})?|\bno(?:mor|\.)? \d+[a-z]?(?: tahun |/) ?\d{4}\b|\b\d+/puu-[ivxl]+/\d{4}\b"
    rf"|\b\d+ (?:{_SPANS})(?: (?:dan )?\d+ (?:{_SPANS}))+|\b\d[\d.,]* ?[x×] ?\d[\d.,]*|\bkm \d+ ?\+ ?\d+"
    r"|\b\d[\d.,]*(?: [a-z]+)? dari (?:total )?(?=\d)"
)
"""Several numbers that are one answer: an article of a law with its number and year, "4 tahun 6 bulan", "4 x 7 meter",
904 of 4.661."""
_EACH = re.compile(r"(?i)\b(?:per|setiap|tiap) (?:\d+ )?\w+|/ ?\w+")
"""What a number is told for each of."""
UNITS: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    unit: (re.compile(rf"(?i)\b(?:berapa|brp|how (?:many|much)) (?:{asked})\b"), re.compile(rf"(?i){told}"))
    for unit, asked, told in (
        ("time", f"{_SPANS}|lama|seconds|minutes|hours|days|weeks|months|years", rf"\b(?:{_SPANS})\b"),
        ("times", "kali|times", r"\bkali\b"),
        ("share", "persen\\w*|percent\\w*|(?:besar )?(?:porsi|pangsa|proporsi)(?:nya)?", r"\bpersen\b|%"),
        (
            "money",
            "rupiah|uang|(?:yang )?(?:(?:sudah|telah) )?(?:di)?bayar(?:kan)?"
            "|gaji|honor|upah|harga|biaya|ongkos|denda|tarif|utang|tunggakan|money|dollars"
            "|(?:(?:besar|total|jumlah|nilai)(?:nya)? )?(?:kerugian|subsidi|santunan|iuran)"
            "|(?:is|was|are|were) the (?:[\\w-]+ ){0,3}(?:subsid(?:y|ies)|loss(?:es)?|compensation|fine)",
            r"\b(?:rp|us\$|rupiah|dolar)|\$",
        ),
        ("length", "meter|kilometer|km|kilo|met(?:er|re)s|kilomet(?:er|re)s", r"\b(?:meter|kilometer|km|cm)\b"),
        ("weight", "ton|kilogram|kg|kilo|tons|tonnes|kilos|kilograms", r"\b(?:ton|kilogram|kg|kilo|gram|kuintal)\b"),
    )
}
"""For each unit how it is asked for and how it is told."""
_MATCHES = re.compile(r"(?i)\b(?:laga|pertandingan|match(?:es)?|games)\b")
_HOW_SOON = re.compile(r"(?i)\b(?:how (?:soon|long|quickly)|(?:se)?berapa (?:cepat|lama))\b")
"""Asks after what time, for which "when" stands, too."""
_WHICH_DAY = re.compile(r"(?i)\b(?:tgl|tanggal) (?:berapa|brp)\b|\b(?:which|what) (?:date|day of)\b")
_HOW_OFTEN = re.compile(r"(?i)\b(?:berapa|brp) kali\b|\bhow (?:often|many times)\b")
_NTH_TIME = re.compile(rf"(?i)\b(?:{_NTH} kali(?:nya)?|kali (?:yang )?{_NTH}|(?:setiap|tiap|sekali) \w+)\b")
_LONG = re.compile(r"(?i)\b(?:berapa|brp) lama\b")
"""Asks how long, of which a day tells nothing."""
_LAID = (
    r"(?:roads?|tolls?|highways?|bridges?|tunnels?|rivers?|canals?|routes?|tracks?|railways?|runways?|pipelines?|cables?"
    r"|fences?|walls?|ships?|vessels?|boats?)"
)
_LENGTH = re.compile(
    rf"(?i)\bhow long (?:is|was|are|were) (?:[\w'’-]+ ){{0,8}}{_LAID}(?= *(?:\?|$|(?:in|at|from|between|of)\b))"
    rf"|\blength of\b.*\b{_LAID}\b"
    r"|\b(?:berapa|brp)(?: total)? panjang(?:nya)?\b(?! (?:masa|durasi|waktu)\b)|\bpanjangnya\b.* (?:berapa|brp)\b"
)
"""Asks how long something is that is laid or built, of which a duration tells nothing."""
COUNTED = re.compile(
    r"(?i)\bhow many (?!of\b)|\b(?:berapa|brp) (?:banyak )?(?:orang|jiwa|warga|korban|siswa|santri|unit|buah|biji|ekor"
    r"|rumah|anak|pasien|peserta|desa|sekolah|kasus|suara|pegawai)\b"
)
"""Asks for a number of things, so for no money, share or length."""


def of_kind(question: Question, words: str) -> bool:
    """Whether a few words can be what is asked for: a name, a day or time, a number; others may be anything."""
    match question.kind:
        case Kind.WHO:
            named = (match[0] for match in NAME.finditer(words))
            return any(not is_calendar_word(one) for one in named) or is_office(words.split()[0])
        case Kind.WHEN if DURATION.fullmatch(words) or _WHICH_ONE.fullmatch(words):
            return bool(_HOW_SOON.search(question.asked))
        case Kind.WHEN if ASKS_HOUR.search(question.asked):
            return bool(HOUR.search(words))
        case Kind.WHEN if HOUR.fullmatch(words):
            return bool(_DATE.search(question.asked))
        case Kind.HOW_MANY if _WHICH_DAY.search(question.asked):
            return bool(_DATE.search(words))
        case Kind.HOW_MANY if _HOW_OFTEN.search(question.asked) and _NTH_TIME.search(words):
            return True
        case Kind.WHAT if _LENGTH.search(question.asked):
            return _in_unit(question.asked, words)
        case Kind.HOW_MANY if len(FIGURE.findall(RANGE.sub("1", _ONE.sub("1", words)))) > 1:
            return False
        case Kind.WHEN | Kind.HOW_MANY:
            marked = any(marks[question.kind].search(_ONE.sub("1", words)) for marks in (STRONG_MARKS, WEAK_MARKS))
            return marked and (question.kind is Kind.WHEN or _in_unit(question.asked, words))
    return True


def _in_unit(asked: str, words: str) -> bool:
    """Whether a number is told in the unit that is asked for, as far as question and number tell one."""
    wanted = {unit for unit, (asks, _) in UNITS.items() if asks.search(asked)}
    told = {unit for unit, (_, tells) in UNITS.items() if tells.search(_EACH.sub("", words))}
    if "time" in told and "length" not in told and _LENGTH.search(asked):
        return False
    if "times" in wanted and _MATCHES.search(words):
        return "times" in told
    if "time" in wanted and _LONG.search(asked) and "time" not in told:
        return False
    return not told or bool(wanted & told) or not (wanted or COUNTED.search(asked))
