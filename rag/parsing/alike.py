"""Whether a number is told of one of several alike things, and not of the one that is asked for.

Knows: how news set one thing apart from others ("Khusus motor, …"), things that are counted and exclude one another,
prices that a list tells of each amount. Does not know which of several numbers is asked for
(`rag.parsing.own_number`).
"""

import re
from collections.abc import Mapping, Sequence, Set

from index import words
from index.months import is_calendar_word
from rag.asking.groups import GROUPS, SORT_OF
from rag.expecting.asked_classes import asked_classes
from rag.expecting.marks import UNITS
from rag.expecting.occasions import LABELS
from rag.parsing.numbers import BEHIND, Number
from rag.parsing.terms import meant_words, own_part
from rag.question import Question

_SET_APART = re.compile(
    r"\W*(?:(?:Sementara|Sedangkan|Adapun)(?: itu)?,? (?:khusus )?(?:untuk|bagi)|Khusus(?:nya)?(?: untuk| bagi)?"
    r"|Untuk|Bagi|As for|For)"
    r" (?P<what>(?!(?:me|di)[a-z]{4,})[\w-]+(?: [\w-]+){0,4}),"
)
"""A sentence begins so that tells of one of several things: "Sementara untuk beras, …"."""
_NO_THING = frozenset(
    "itu ini tahu informasi saat sementara waktu tahun bulan hari minggu pekan tanggal wilayah daerah kategori jenis"
    " pertama kali periode tahap now example instance years months weeks days".split()
)
"""Index terms of words that set no thing apart from others."""
_CLASSIFIERS = frozenset("orang anggota warga masyarakat".split())
"""Between a number and what sort of people it counts: "tiga orang warga sipil"."""
_LABEL = re.compile(r"(?P<amount>\d[\d.,]*) ?(?P<unit>[a-z]+) ?[:=] ?(?=[A-Z$€£\d])")
"""What a list tells the price of: "0,5 gram: Rp 700.000"."""
_CODE = re.compile(
    r"\b(?!(?:Rp|US|USD|RM|IDR)\b)"
    r"(?P<row>[A-Z]{1,4}(?=-?\d)|i?[A-Z][A-Za-z]+(?= \d)"
    r"|(?:tenor|jangka waktu|usia|umur)(?= \d+ (?:tahun|bulan|hari)\b)"
    r"|(?:[Kk]elas|[Cc]lass|[Gg]olongan|[Gg]roup|[Tt]ahap|[Pp]hase)(?= [IVX]+\b))"
    r"(?P<one>[ -]?(?:\d{1,3}(?:[a-rt-z]|(?<!-\d\d)s)?|[IVX]+)\b"
    r"(?: (?:Pro|Max|Plus|Ultra|Lite|Mini|Air|SE|FE))*)\b"
    r"(?!\.?\d| ?[-–] ?\d)"
)
"""One of a row that a name and a number tell apart: "B12", "X9 Pro", "Liga 2", "kelas II"; no amount or plural."""
_NTH = re.compile(
    r"\b(?!(?:[Kk]ali|[Yy]ang|[Uu]ntuk|[Yy]g|[Pp]ada|[Dd]ari|[Oo]leh)\b)(?P<row>[A-Za-z]{4,})"
    r" (?P<one>pertama|kedua|ketiga|keempat|kelima|terakhir)\b(?! kali)"
)
"""One of a row that its place tells: "pelanggaran kedua"; not what happens for the first time."""
_SIBLING = re.compile(r"\b(?P<family>[A-Z][\w-]*) (?P<row>[A-Z][a-z]+) (?=\d)")
"""One of a family, with its number: "Galaxy Flip 8", of which "Galaxy Fold 8" tells nothing."""
_ROWS = {"class": "kelas", "group": "golongan", "phase": "tahap"}
"""What articles call some rows of a question."""
LISTED = 3
"""Prices that make a list."""


def is_of_alike(question: Question, text: str, one: Number, every: Sequence[Number], counted: Set[str]) -> bool:
    """Whether a number of a sentence is told of a thing like the one that is asked for.

    `counted` are the index terms of what the question counts; empty where it counts nothing.
    """
    return (
        _set_apart(question, text)
        or _counts_alike(text, one, counted)
        or is_of_another_of_row(question, text, one)
        or _of_another_amount(question, text, one)
        or _is_no_money(question, one, every)
    )


def _set_apart(question: Question, text: str) -> bool:
    """Whether a sentence tells of one thing by itself, which is not asked for."""
    if not (match := _SET_APART.match(text)):
        return False
    things = [term for term in words.terms(match["what"]) if term not in _NO_THING]
    asked = meant_words(question.text, question.text_language)
    return bool(things) and things[0] not in asked and not things[0].isdigit()


def _counts_alike(text: str, one: Number, counted: Set[str]) -> bool:
    """Whether a number counts districts where villages are asked for."""
    behind = text[one.end : one.last].split()
    first = next((at for at, word in enumerate(behind) if word not in _CLASSIFIERS), 0)
    told, near = set(words.terms(" ".join(behind[first : first + 1]))), set(words.terms(" ".join(behind[:BEHIND])))
    return any(told & (row | SORT_OF.get(row, frozenset())) and counted & row and not counted & near for row in GROUPS)


def tells_another_code(question: Question, text: str) -> bool:
    """Whether a text tells of "Liga 2", and not of "Liga 1", which is asked for."""
    return _is_another(asked_codes(question), codes(text)) or _tells_sibling(question.text, text)


def _tells_sibling(asked: str, text: str) -> bool:
    """Whether a text tells of another of a family by its name before a number, and not of that which is asked for."""
    told = [(one["family"], one["row"]) for one in _SIBLING.finditer(text) if not is_calendar_word(one["row"])]
    return any(
        [row for family, row in told if family == one["family"]]
        and not is_calendar_word(one["row"])
        and not re.search(rf"(?i)\b{re.escape(one['row'].rstrip('s'))}", text)
        for one in _SIBLING.finditer(asked)
    )


def is_of_another_of_row(question: Question, text: str, one: Number) -> bool:
    """Whether another of a row than the one asked for is told in the piece of a number, else last before it."""
    before = {row: ones[-1:] for row, ones in codes(text[: one.first]).items()}
    return _is_another(asked_codes(question), {**before, **codes(text[one.first : one.last])})


def asked_codes(question: Question) -> Mapping[str, Sequence[str]]:
    """For each row that a question has any of which they are; what a follow-up has itself is meant."""
    return {**codes(question.asked), **codes(own_part(question))}


def _is_another(asked: Mapping[str, Sequence[str]], told: Mapping[str, Sequence[str]]) -> bool:
    """Whether of a row that is asked of others are told, and not that one."""
    return any(row in told and set(ones).isdisjoint(told[row]) for row, ones in asked.items())


def codes(text: str) -> Mapping[str, Sequence[str]]:
    """For each row that a text has any of which they are, in their order; days of a month are no row."""
    found: dict[str, list[str]] = {}
    for code in _CODE.finditer(text):
        if not is_calendar_word(code["row"]):
            row = code["row"].lower() if code["one"].strip().isalpha() else code["row"]
            found.setdefault(_ROWS.get(row, row), []).append(code["one"].strip(" -").lstrip("0"))
    for nth in _NTH.finditer(text):
        found.setdefault(nth["row"].lower(), []).append(nth["one"].lower())
    return found


def _of_another_amount(question: Question, text: str, one: Number) -> bool:
    """Whether a number is one of a list of prices, and its own amount is not asked for."""
    labels = list(_LABEL.finditer(text))
    if len(labels) < LISTED:
        return False
    own = next((label for label in reversed(labels) if label.end() <= one.start), labels[0])
    asked = question.text.casefold()
    single = own["amount"] == "1" and re.search(rf"\b(?:per|a|each|setiap|tiap) {re.escape(own['unit'])}\b", asked)
    return not single and not re.search(rf"(?<![\d.,]){re.escape(own['amount'])}(?![.,]?\d)", asked)


def _is_no_money(question: Question, one: Number, every: Sequence[Number]) -> bool:
    """Whether money is asked for and a number without a currency stands beside one with it."""
    asks, _ = UNITS["money"]
    return bool(asks.search(question.asked)) and not one.unit and any(other.unit == "money" for other in every)


def is_of_another_label(question: Question, text: str, one: Number, every: Sequence[Number]) -> bool:
    """Whether a number is told, up to the next one, of another label of a row than the one asked for: SMP, not SMA."""
    until = min((other.start for other in every if other.start > one.start), default=len(text))
    told = text[one.first : until]
    asked = asked_classes(question, LABELS)
    return any(each.apart and each.apart.search(told) and not each.told.search(told) for each in asked)
