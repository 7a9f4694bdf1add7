"""The office of a person, word for word as the article gives it beside the name.

Knows: offices before a name and after it between commas. Does not know who speaks.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from index import places
from index.nouns import Article
from index.saying import SAID
from rag.speaking.names.bounds import without_lists
from rag.speaking.names.names import names
from rag.speaking.names.phrases import SITE, WEEKDAYS, kept
from rag.speaking.words.english import HOLDERS
from rag.speaking.words.persons import DOCTORS, INITIAL_GIVEN, KIN, OFFICES, TITLES
from rag.speaking.words.shapes import is_office
from rag.speaking.words.speech import GLUED, STATES

MOST_GIVEN = 3
"""First names that may stand before the one by which somebody is called."""
MOST_PLACES = 50
"""Places of a name that are looked at."""
LONGEST = 140
"""Characters."""
QUALIFIERS = frozenset(
    "mantan eks bekas calon ajun tenaga perdana corporate brand general regional senior managing project"
    " program".split()
)
"""Words before an office without which it is another one."""
GENERALS = frozenset({"sekretaris jenderal", "direktur jenderal", "inspektur jenderal", "konsul jenderal"})
"""Offices that end like a rank."""
RELATIVES = (KIN - {"bapak", "kakek", "nenek"}) | frozenset(
    "sulung bungsu ajudan sopir kuasa pengacara hukum tim timses utusan".split()
)
"""Words before the office of somebody else, whom the one that is named belongs to."""
_COUNSEL = re.compile(r"(?i:kuasa hukum|penas[ie]hat hukum|asisten(?: pribadi)?|sekretaris pribadi)(?: [A-Z]{2})?")
"""Right before a name, they are rather those of who bears it: "kuasa hukum Budi Santoso, Rina Dewi"."""
_ACTING = r"\b(?:pelaksana (?:tugas|harian)|pen?jabat sementara)(?: harian)?(?: \((?:pl[th]|pjs?)\.?\))? "
"""Written out before the office of somebody who only acts in it, as a pattern: pelaksana tugas (Plt) Direktur."""
_ACTING_FIRST = re.compile(_ACTING, re.IGNORECASE)
_BESIDE = re.compile(rf", (?P<office>[^,.;\n\"“”]{{3,100}})(?:;|,(?! (?!{WEEKDAYS})[A-Z]))")
_SPEAKER = re.compile(rf"[\"”»][\s,]*(?:{SAID}) (?:[\w.]+ )?$")
"""Before the name of who says a quotation."""
_OPEN = re.compile(r"(?:,|(?= [A-Z])) (?P<office>[^,;\n\"“”]{3,100})")
"""What he is behind his name, where no second comma ends it, or none at all begins it: "kata Budi, Ketua KPU Demak
melalui pesan"."""
_HOW = re.compile(r" (?:saat|ketika|usai|seusai|melalui|lewat|kepada|dalam|di|pada)\b|\.?\s*$")
"""Behind the speaker of a quotation, how or where he says it."""
_WHEN = re.compile(rf" pada {WEEKDAYS}.*")
"""The day on which somebody speaks, behind his office: "direktur operasi bandara pada Ahad"."""
_THEN_SAID = re.compile(
    r" (?:(?:saat|ketika|usai|seusai|melalui|lewat|kepada|dikutip|dihubungi|ditemui|dikonfirmasi|di sela(?:-sela)?)\b"
    rf"|{STATES.pattern}).*"
)
"""The same within commas, with all behind it: no part of an office is how its holder was asked."""
_AS = re.compile(r"(?: \([^()\n]{1,20}\))? selaku (?P<office>[^,;\n\"“”]{3,100})")
"""What somebody is told to be right behind his name: "Budi Santoso (BS) selaku Direktur PT Maju"."""
_ACTING_BEFORE = re.compile(f"{_ACTING}$", re.IGNORECASE)
_GLUED_STOP = r"(?<=[a-z]{3})(?<![Pp]rof)(?<!\bdr[gh])(?<!\bapt)[.!?](?=[A-Z][a-z])"
"""The end of a sentence whose next one follows without a space, as a pattern: "kata lain.Kepala …", not "dr.Budi"."""
_GLUED_OFFICE = (
    r"(?<=[a-z]{3})(?=(?:Wakil|Mantan|Eks|Plt|Penjabat|Calon|Ketua|Kepala|Direktur|Sekretaris|Menteri|Gubernur"
    r"|Bupati) )"
)
"""Where an office follows a headline without a space, as a pattern: "Sanksi DiberikanWakil Ketua DPRD"."""
_OF_A_TITLE = (
    r"(?<!\b[DdI]r)(?<!\b[Dd]r[gh])(?<!\b[Aa]pt)(?<!\bDr[as])(?<!\bProf)(?<!\bKH)(?<!\bHj)(?<!\b[Pp]l[th])(?<!\b[Pp]js)"
    r"(?<!\b[Pp]j)"
)
"""Behind a title there is no end of a sentence, as a pattern: "Kepala Dinas Kesehatan dr. Budi"."""
_STOP = re.compile(
    rf"(?<=[a-z])Menurut(?= )|{_GLUED_OFFICE}|{_GLUED_STOP}|[.!?],+"
    rf"|{_OF_A_TITLE}[.!?:;\"“”\n](?=\s|$)|[\"“”\n]|, (?=[^,]*,\s*$)"
)
_PLACED = re.compile(r", (?P<place>[A-Z][^,.\n\"“”]{2,40}), ?$")
_ENGLISH = re.compile(rf"(?P<office>\b(?:[A-Z][\w'’-]* (?:and )?){{1,4}}(?i:{'|'.join(sorted(HOLDERS))})),? $")
"""An office of English news before a name, with its field or place: Finance Minister, Surabaya Mayor."""
_LEADING = re.compile(
    r"(?![IVX]\b)[A-Z]\.?|FX\.?|T(?:gk|G[BHK])\.?|R(?:[AMR]|Ay|Ngt?)\.?|K?GPH|K?R(?:[AMH]T|[AH])|Andi|Baiq|Lalu"
)
"""Initials and titles of the nobility or the learned, with which names begin."""
_HONORARY = re.compile(r"H\.? ?C\.?\)")
"""Behind a title that is held for honour's sake: "Dr. (H.C.) Budi"."""
_LETTERED = frozenset("komisi kelas tipe golongan kelompok pos tim seksi zona blok gedung regu sektor".split())
"""What letters tell apart: Komisi A, Kelas 6 A."""
_POINTING = frozenset("itu ini tersebut".split())
_CALLING = frozenset("bernama seperti".split())
"""Between what somebody is and his name: "psikolog bernama Rina"."""
_RANK = re.compile(
    r" (?:[Aa]jun )?(?:Komisaris|Inspektur|Brigadir)(?: (?:Besar|Jenderal|Polisi|Satu|Dua|Kepala))*(?: Polisi)?\Z"
)
"""A rank of the police in words, which is no part of the office before it."""
_OF_POLICE = re.compile(r"(?i)\b(?:ke)?pol(?:isi|ri|da|res|sek|tabes|restro)|reskrim|\bpol(?:res|sek)?ta\b")
_NO_OFFICE = re.compile(
    r"\b(?:seperti|tak|tidak|pada umumnya|nama asli|dengan nama|dalam pe[a-z]+an)\b|\byang (?:me|di|ber)\w+(?: \w+)?$"
)
"""What a text says of somebody that is no part of an office: "hakim yang diketuai", "mahasiswa tak acuh"."""
_WORD = re.compile(r"\S+")
_EDGE = re.compile(r"\b")
_END = re.compile(rf"\b|(?=(?:{GLUED})\b)")
"""How a name ends: as a word does, or with a verb glued to it."""


@lru_cache(256)
def office(article: Article, name: str) -> str | None:
    """The first office that stands before the name, or after it between commas; None when there is none."""
    for start, end in islice(_places(article.text, name), MOST_PLACES):
        told = article.text[max(0, start - LONGEST) : start]
        if article.language == "en" and (english := _ENGLISH.search(told)):
            return english["office"]
        found = _told_as(article.text[end : end + LONGEST]) or _before(_without_place(told))
        found = found or _apposed(article.text[end : end + LONGEST], speaks=_says(told))
        if found and (names(article).is_known(name) or not SITE.search(found)):
            return _without_name(article, _his_alone(article, found), name)
    return None


def _places(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Where a name stands in a text as a word, or glued to a verb behind it."""
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        whole = _EDGE.match(text, start) and _END.match(text, end)
        if whole:
            yield start, end
        start = text.find(name, max(end, start + 1) if whole else start + 1)


def _his_alone(article: Article, office: str) -> str:
    """Of the offices of two the second one's: of "Menteri Sosial (Mensos) Rina Dewi dan Ketua KPU" it is Ketua KPU."""
    told = names(article)
    parted = (office.partition(f") {one} dan ")[2] for one in (*told.persons, *told.others))
    return next((his for his in parted if his and _begins(his.split()[0])), office)


def _without_name(article: Article, office: str, name: str) -> str:
    """An office without its holder's first names: "Presiden Negeri (PN) Donald" before Trump is the president's."""
    some, told = office.split(), names(article)
    for at in range(max(1, len(some) - MOST_GIVEN), len(some)):
        full = " ".join([*some[at:], name])
        every = (*told.persons, *told.others) if some[at - 1].endswith(")") else ()
        if any(f"{one} ".startswith(f"{full} ") for one in every) or (
            len(some) == at + 1 and some[at] in INITIAL_GIVEN
        ):
            return " ".join(some[:at])
    return office


def _without_place(text: str) -> str:
    """A text without the place between commas at its end: "Bupati Demak, Jawa Tengah, " is "Bupati Demak, "."""
    match = _PLACED.search(text)
    named = list(places.mentions(match["place"])) if match else []
    whole = match and len(named) == 1 and named[0].start == 0 and named[0].end == len(match["place"])
    return text[: match.start()] + ", " if match and whole else text


def _before(text: str) -> str | None:
    """The office that ends a text: "… kata Ketua KPU Batang, " gives Ketua KPU Batang."""
    cut = max((match.end() for match in _STOP.finditer(text.rstrip(" ,"))), default=0)
    words = list(_WORD.finditer(text, cut))
    while words and _is_the_names(words[-1][0], words[-2][0].lstrip("(") if len(words) > 1 else ""):
        words.pop()
    if words and _plain(words[-1][0]) == "yang":
        words.pop()  # "saksi yang bernama Rina"
    pointed = bool(words) and _plain(words[-1][0]) in _POINTING
    if pointed:
        words.pop()
    end = words[-1].end() if words else 0
    if (rank := _RANK.search(text, cut, end)) and _OF_POLICE.search(text, cut, rank.start()):
        end = rank.start()
    for number, word in enumerate(words):
        found = text[word.start() : end].rstrip(" ,")
        whole = "," not in without_lists(f"{found}, ").rstrip(" ,") and kept(found) == len(found)
        if _begins(word[0]) and whole and not _NO_OFFICE.search(found):
            earlier = [_plain(one[0]) for one in words[max(0, number - 2) : number]]
            if pointed and (number or _plain(word[0]) not in OFFICES):
                # "Soal pelantikan sekda itu, Budi mengatakan": who is pointed to is told before, and is another.
                return None
            if (
                _COUNSEL.fullmatch(text, word.start(), end)
                or not RELATIVES.isdisjoint(earlier)
                or (number and words[number - 1][0] == "selaku")
            ):
                # "Budi selaku ketua, Rina sebagai bendahara": whose office it is stands before it.
                return None
            if acting := _ACTING_BEFORE.search(text, cut, word.start()):
                return text[acting.start() : end].rstrip(" ,")
            qualified = earlier and earlier[-1] in QUALIFIERS
            return text[words[number - 1].start() : end].rstrip(" ,") if qualified else found
    return None


def _is_the_names(word: str, before: str) -> bool:
    """Whether the last word before a name, behind another, is a title of his, the first of his name, or leads to it."""
    if _plain(word) in _CALLING or (before and leads_a_name(before, word)):
        return True
    general = f"{_plain(before)} {_plain(word)}" in GENERALS
    # "Panglima TNI" is an office, "Brigjen TNI" is a rank.
    armys = _plain(word) == "tni" and before != "" and not _is_title(before)
    return _is_title(word.lstrip("(")) and not general and not armys


def _is_title(word: str) -> bool:
    """Whether a word, or several that no space parts, is a title before a name: Kombes, dr., Prof.Dr."""
    some = _plain(word).split(".")
    held = TITLES.issuperset(some) and (not word.islower() or DOCTORS.issuperset(some))
    return held or _HONORARY.fullmatch(word) is not None


def leads_a_name(before: str, word: str) -> bool:
    """Whether the last word before a name is one of its own, behind that of an office: "Wali Kota Demak FX Budi"."""
    lettered = before[-1].isdigit() or _plain(before) in _LETTERED
    return _LEADING.fullmatch(word) is not None and not lettered


def _plain(word: str) -> str:
    return word.strip(".,()").lower()


def _says(before: str) -> bool:
    """Whether a text ends where the name of who says a quotation follows."""
    return _SPEAKER.search(before) is not None


def _apposed(text: str, *, speaks: bool) -> str | None:
    """The office between commas that begins a text: ", Ketua KPU Batang, …"; before another name it is that one's.

    That of who `speaks` may lack its second comma: ", Ketua KPU Batang melalui pesan".
    """
    match = _BESIDE.match(text)
    office = _THEN_SAID.sub("", match["office"]) if match else _unclosed(text) if speaks else ""
    acting = _ACTING_FIRST.match(office)
    begun = office[acting.end() :] if acting else office
    return office if begun and _begins(begun.split()[0]) else None


def _unclosed(text: str) -> str:
    """What stands behind a comma that begins a text, up to how or where somebody speaks; empty where more follows."""
    match = _OPEN.match(text)
    told = _WHEN.sub("", match["office"]) if match else ""
    found = told[: kept(told)]
    return found.rstrip(" .") if _HOW.match(told, len(found)) else ""


def _told_as(text: str) -> str | None:
    """The office that begins a text behind "selaku"."""
    match = _AS.match(text)
    found = match["office"][: kept(match["office"])].rstrip(" ,.") if match else ""
    return found if found and _begins(found.split()[0]) else None


def _begins(word: str) -> bool:
    """Whether a word begins an office; a team's captain is written small, and an officer with a capital."""
    plain = word.strip(".,").lower()
    return word == "kapten" or (
        is_office(word) and plain not in TITLES | {"bicara"} and (not word.islower() or plain in OFFICES)
    )
