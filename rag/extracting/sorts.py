"""Whether a few words are of another sort than what is asked for: money for a person, an area for a place.

Knows: how days, amounts, events and currencies are written. Does not know whether they are told of what is asked
(`rag.parsing.own_number`, `rag.extracting.other_persons`).
"""

import re

from index.days import find_days
from index.numerals import FEW_ID
from index.origin.datelines import read_dateline
from rag.asking.kinds import Kind
from rag.asking.leaning.pointing import ASKING, asks_only_words
from rag.asking.names.left_out import someone_left_out
from rag.expecting.ages import AGED, HOW_OLD
from rag.expecting.marks import NAME
from rag.expecting.whose_words import whose_words
from rag.extracting.few_words import FewWords
from rag.parsing.alike import tells_another_code
from rag.parsing.asked_deeds import NO_VERB
from rag.parsing.numbers import MONEY, SCALE, numbers
from rag.parsing.terms import own_part
from rag.question import Question
from rag.speaking.names.names import names
from rag.speaking.names.phrases import WEEKDAYS
from rag.speaking.speakers import cited
from rag.speaking.words.persons import CALLED_AGAIN, TITLES
from rag.speaking.words.shapes import CAPITALISED, is_office
from rag.speaking.words.speech import BODY_STATES, SPEECH

_LABELLED = re.compile(r"(?<=[\w,] )(?P<name>[A-Z][a-z]+) $")
"""Right before the number of a name, within a sentence: "di Sektor 7"."""
_MONEY = re.compile(MONEY)
_ASKS_WHICH_ONE = re.compile(r"(?i)^(?!harga|biaya|tarif)[a-z]+ mana\b|^which (?!price|fee|amount)[a-z]+\b")
"""Asks for one of several, of which how much it is tells nothing: "Paslon mana yang …?"."""
_ASKS_TIME = re.compile(
    r"(?i)\b(?:hari|tanggal|tgl|tahun|bulan|pekan|minggu|jadwal|tenggat|batas|waktu|masa|kapan|dates?|days?|years?"
    r"|months?|weeks?|deadline|schedule|when|time)\b"
)
"""A question that a day may answer."""
_ASKS_NO_AMOUNT = re.compile(
    r"(?i)\b(?:bank|partai|parpol|perusahaan|lembaga|organisasi|kementerian|dinas|kasus|merek|judul|tim|klub|kampus"
    r"|sekolah|aplikasi|acara|nama)(?:nya)?(?: (?:yang|itu))? (?:apa|mana)\b"
)
"""Asks for what no amount is: "banknya apa?"."""
_ASKS_POST = re.compile(
    r"(?i)\b(?:jabatan(?:nya)?|pekerjaan(?:nya)?|profesi(?:nya)?|posisi(?:nya)?|jobs?|positions?|occupation|posts?"
    r"|(?:menjadi|jadi|sebagai|menjabat)"
    r" (?:(?:wakil|kepala|ketua|direktur|menteri|anggota|komisaris|calon|duta) )?apa)\b"
)
"""Asks for what somebody is, not who."""
_RATHER_DAYS = re.compile(rf"(?i)[\s(),./\d-]*(?:(?:pada|hari|tanggal|on|{WEEKDAYS})[\s(),./\d-]*)*")
_TOLD_AS = tuple(
    re.compile(rf"(?i)\b(?:{words})")
    for words in (
        r"(?:(?:suara|persen|kursi) lawan|lawan(?! (?-i:[A-Z]))|penantang|pesaing|saingan)(?:nya)?\b"
        r"|(?:opponent|challenger|rival)(?:['’]?s)?\b",
        r"(?:tingkat )?partisipasi|(?:tingkat )?kehadiran|turnout",
    )
)
"""What is asked for and told in the same words, before its number: the other side, "2.318 suara, di atas penantangnya
yang meraih 644", and how many of those voted who may."""
_WEEKDAY = re.compile(rf"(?i)\b{WEEKDAYS}")
_QUANTITY = re.compile(
    rf"(?i)(?:(?:seluas|sekitar|hampir|lebih dari|about|around) )?(?:\d|(?:satu|{FEW_ID}|puluhan"
    r"|ratusan|ribuan)\b)"
)
_NO_AGE = re.compile(r"(?i)\b(?:hari|pekan|minggu|jam|days?|weeks?|hours?)\b")
_AS_LONG = re.compile(
    r"\b(?!berusia|berumur|menginjak|memasuki|mencapai|meninggal)(?:di|me|ber)[a-z]{4,}(?: (?:selama|hanya))? \Z"
)
"""Before the years for which something is done: "dipenjara 15 tahun"."""
_INFANT = re.compile(r"(?i)\b(?:bayi|janin|lahir|(?<!tutup )(?<!panjang )(?:ber)?(?:usia|umur)|baby|newborn)\b")
"""Of whom an age is told in days."""
_SCORE = re.compile(r"(?:[a-z]+ )*\d+ ?[-–] ?\d+")
"""How a match ended: "imbang 1-1"."""
_PLACED = re.compile(r"\b(?:di|ke|dari|from|in|at|near|of)\b|\b[A-Z]")
_EVENT = re.compile(
    r"(?:(?:[A-Z][\w'’-]*|\d{4}) )*(?:Open|Cup|Championships?|Masters|Games|Olympics|Grand Prix|Festival|Expo|Awards?)"
    r"(?: \d{4})?"
    r"|Gr(?:up|oup) [A-Z]"
    r"|(?:Piala|Kejuaraan|Olimpiade|Festival|Turnamen|Pilkada|Pilpres|Pileg|Pemilu|KTT|Konser)(?: [A-Z\d][\w'’-]*)*"
)
_DENIES = re.compile(r"(?i)\b(?:belum|tidak|tak|bukan)\b")
"""What no place is called by."""
_SITE = re.compile(
    r"(?P<site>Jalan|Jln?\.?|Gang|Gg\.|Jembatan|Flyover|Simpang|Perempatan|Bundaran|Tol|Stasiun|Bandara|Pelabuhan|Terminal"
    r"|Stadion|Gedung|Perumahan|Gunung|Sungai|Pulau|Danau|Pantai|Waduk) (?=[A-Z\d])"
)
"""Begins the name of a site, which is nobody."""
_DOES = re.compile(
    rf"(?:\A|(?<!\byang) )(?!menteri|direk|dirjen|diri|(?:{NO_VERB})\b)(?:me[a-z]{{4,}}|di[a-z]{{5,}}) (?:.* )?[A-Z]"
    r"|,? (?:sedangkan|sementara)\b"
    r"|\A(?:ber|ter(?!sangka|dakwa|pidana|lapor|duga))[a-z]{4,} (?:di|ke|dari|pada|dalam|saat)\b"
)
"""Somebody and what he does to another, or only where he does something: "Rina menunjuk Edo", "terjatuh di Turn 3"."""
_OF_OTHERS_DEED = re.compile(
    r"\A[A-Z][^,.;]* (?:dalam|di|pada|saat|usai) (?:[a-z]+ ){1,3}yang (?:di|me)[a-z]{4,} [A-Z]"
)
"""Somebody, and another in what he was at: "Rina dalam sidang yang dipimpin Edo"."""
_PRONOUN = re.compile(r"(?i)(?:saya|aku|kami|kita|ia|dia|mereka|beliau)\b")
_UNSPLIT = re.compile(r"\s\d{1,2}\. ")
"""Between the items of a numbered list that is run together: "Rina 2. Edo"."""
_CALLED = re.compile(r",? (?:yang )?(?:bernama|berinisial|inisial) [A-Z]")
"""Behind words for what somebody is, how he is called: "warga Sukatani bernama Edo"."""
_OF_MANY = re.compile(
    rf"(?i)(?:(?:seorang|salah (?:satu|seorang)|si|para) )?(?:{CALLED_AGAIN.pattern}|anggota|orang|oknum|pelaku|korban)"
)
"""What many are."""
_ROW = re.compile(r",? (?:dan|serta|atau|and|or) |, ")
_NAMED = re.compile(CAPITALISED)
ASKS_WHICH = re.compile(r"(?i)^(?:di |dari |in |of )?which\b|\bmana\b")
"""Asks for one of a sort, who may be the one who says it: "which economist said so?"."""
_BODY = re.compile(r"(?i)\b(polda|polres|polsek|kodam|kodim|kejati|kejari|pemkab|pemkot|pemprov) mana\b")
"""Asks for one of those bodies whose names have their word: "polda mana?"."""
_IN = rf"(?:berapa|brp|how many|dalam|in)(?: (?:us|{SCALE}))* "
_CURRENCIES = tuple(
    (re.compile(rf"(?i)\b{_IN}(?:{asked})\b"), re.compile(rf"(?i){told}"))
    for asked, told in (
        ("rupiah|idr|rp", r"\brp\b|\brp\.?\s?\d|\brupiah\b|\bidr\b"),
        ("dol+ars?(?: as| amerika)?|usd", r"us\$|\busd\b|(?<![a-z])\$|\bdol+ars?\b"),
        ("euros?", r"€|\beuros?\b"),
        ("ringgit", r"\brm ?\d|\bringgit\b"),
        ("yen", r"¥|\byen\b"),
        ("riyal|real saudi", r"\briyal\b"),
    )
)
"""For each currency how it is asked for and how it is told."""
_CONVERTED = re.compile(
    r"\s*\((?:(?:atau|or|setara|sekitar|kira-kira|about|around|equivalent to|dengan) )*(?P<own>[^()]+?)\)"
)
"""Right behind an amount, the same in another currency: "US$ 2 juta (sekitar Rp 32 miliar)"."""


def is_of_another_sort(words: FewWords) -> bool:
    """Whether a few words cannot be what is asked for, whatever their sentence tells of them."""
    question, told = words.question, words.text
    if any(tells_another_code(question, text) for text in (words.sentence.text, told)) or _is_the_outlet(words):
        return True
    if any(one.search(question.asked) and not one.search(words.before) for one in _TOLD_AS) and any(
        map(str.isdigit, told)
    ):
        return True
    match question.kind:
        case Kind.WHO:
            if _UNSPLIT.search(told) or _CALLED.match(words.behind) or _OF_MANY.fullmatch(told):
                return True
            if words.before.lower().endswith("menurut ") and not (
                SPEECH.search(question.asked) or re.match(r",? (?:[A-Z]|selaku)", words.behind)
            ):
                return True
            if _OF_OTHERS_DEED.search(told):
                return True
            if (site := _SITE.match(told)) and site["site"].lower() not in question.asked.lower():
                return True
            if _is_day(told) or find_days(told) or _PRONOUN.match(told):
                return True
            left_out = someone_left_out(question.asked)
            if left_out and (told in left_out[0] or left_out[0] in told) and not _ROW.search(told):
                return True
            rest = _MONEY.sub("", told)
            named = NAME.search(rest) or any(is_office(word) for word in rest.split())
            return not named or bool(_DOES.search(told)) or all(_EVENT.fullmatch(one) for one in _ROW.split(told))
        case Kind.WHERE:
            if _is_day(told) or _SCORE.fullmatch(told) or _DENIES.search(told) or _is_somebody(words):
                return True
            return bool(_QUANTITY.match(told) and not _PLACED.search(_MONEY.sub("", told)))
        case Kind.WHAT:
            if (body := _BODY.search(question.asked)) and body[1].lower() not in told.lower():
                return True
            asks_none = _ASKS_WHICH_ONE.search(question.asked) or _ASKS_NO_AMOUNT.search(question.asked)
            if _MONEY.fullmatch(told) and asks_none:
                return True
            own = own_part(question)
            if _is_day(told) and not _ASKS_TIME.search(own if ASKING.search(own) else question.asked):
                return True
            if _ASKS_POST.search(question.asked) and names(words.article).is_known(told):
                return True
            return _is_only_who_says_it(words)
        case Kind.HOW_MANY:
            if HOW_OLD.search(question.asked) and _AS_LONG.search(words.before):
                return True
            if HOW_OLD.search(question.asked) and _NO_AGE.search(told) and not AGED.search(told):
                return not _INFANT.search(words.sentence.text)
            label = _LABELLED.search(words.before) if told.isdecimal() else None
            return label is not None and label["name"].lower() not in question.asked.lower()
    return False


def _is_somebody(words: FewWords) -> bool:
    """Whether a few words are a person's name, with a rank or title before it or none: no "rumah Rina Dewi"."""
    told = words.text.split()
    while told and told[0].strip(".").lower() in TITLES:
        told.pop(0)
    return " ".join(told) in names(words.article).persons


def _is_the_outlet(words: FewWords) -> bool:
    """Whether some words stand in the dateline of their article and are no place there: "PATI, Warta Elang – …"."""
    dateline = read_dateline(words.article.text.partition("\n")[0])
    return dateline is not None and words.end <= dateline.length and words.text not in (dateline.place or "")


def _is_day(told: str) -> bool:
    """Whether some words are a day and nothing else: "Selasa (26/5/2026)"."""
    rest = told
    for one in reversed(find_days(told)):
        rest = rest[: one.start] + rest[one.end :]
    return (rest != told or bool(_WEEKDAY.search(told))) and bool(_RATHER_DAYS.fullmatch(rest))


def _is_only_who_says_it(words: FewWords) -> bool:
    """Whether it is asked what somebody says and some words are no more than his name or that of who is quoted.

    No name at all is what he says where nothing else is asked: "apa katanya?".
    """
    question = words.question
    speaker = cited(words.sentence)["speaker"]
    if asks_only_words(question.asked) and (speaker is None or _NAMED.fullmatch(words.text)):
        return True
    if BODY_STATES.fullmatch(words.text):
        return True
    whose = whose_words(question)
    if ASKS_WHICH.search(question.asked) or not (whose or SPEECH.search(question.asked)):
        return False
    own = set(words.text.split())
    return any(own <= set(name.split()) for name in (*whose, *([speaker] if speaker else [])))


def in_currency(question: Question, text: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """An amount in the currency that a question asks for, else the one in it right behind; None without any.

    Anything that tells no currency, or is asked for in none, is returned as it is.
    """
    wanted = [tells for asks, tells in _CURRENCIES if asks.search(question.asked)]
    told = text[slice(*span)]
    if len(wanted) != 1 or wanted[0].search(told) or not any(tells.search(told) for _, tells in _CURRENCIES):
        return span
    behind = _CONVERTED.match(text, span[1])
    if behind is None or not wanted[0].search(behind["own"]) or len(numbers(behind["own"])) != 1:
        return None
    return behind.span("own")
