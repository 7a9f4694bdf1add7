"""Whether a sentence tells whom it names to be the relative asked for: "suami Rina, Edo", not who merely stands near.

Knows: words for weddings, and how a name stands beside those for relatives in Indonesian. Does not know how one is
asked for (`rag.expecting.kin`), or which sentences name kin (`rag.choosing.kin`).
"""

import re
from collections.abc import Set

from index.words import terms, tokens
from rag.expecting.kin import FORMER, FUTURE, Kin, asked_kin
from rag.extracting.few_words import FewWords
from rag.speaking.names import names
from rag.speaking.word_shapes import is_office

_WEDS = (
    r"(?:(?:menikah|bertunangan|berpacaran|pernikahan(?:nya)?) dengan|menikahi|memperistri|ber(?:suami|istri)kan"
    r"|mempersunting|meminang"
    r"|di(?:nikahi|persunting|pinang)(?: oleh)?)"
)
_NAME = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)*"
_COUPLE = rf"(?:[Pp]ernikahan|[Pp]asangan|[Pp]asutri)(?: suami ist(?:e)?ri)?(?: {_NAME} (?:dan|dengan))? $"
_CALLED = re.compile(r"^nya\b|[,(]|\b(?:bernama|berinisial|yakni|yaitu|adalah|ialah|itu)\b")
"""Between a relative and his name; without it the name is that of whose relative he is: "suami Rina"."""
_WHOSE = re.compile(rf"({_NAME})(?: ?\([^()]{{1,20}}\))?,? (?:dan|bersama|beserta|serta) (?:[a-z]+ )?$")
"""Before "istrinya", whose she is."""
_DOES = re.compile(r"\b(?!merupakan|disebut|dipanggil)(?:me[a-z]{4,}|di[a-z]{5,}|kata|ujar|ucap|tutur)\b")
_PARTY = "(?:korban|tersangka|pelaku|terdakwa)"
_IS = (
    r"(?: ?\([^()]{1,20}\))?(?: ?,)?"
    r"(?: (?:yang|adalah|merupakan|menjadi|ialah|selaku|sebagai|sang|juga|kini|seorang|resmi|akan|telah))*"
)


def is_untold_kin(words: FewWords) -> bool:
    """Whether a relative is asked for and nobody in a few words of a sentence is told to be that of who is asked of."""
    kin = asked_kin(words.question.asked)
    if kin is None or words.article.language == "en":
        return False
    text, start = words.sentence.text, len(words.before)
    end = start + len(words.text)
    rest = f"{words.before} {words.behind}"
    # Who is asked of by his office may be told by his name.
    known = () if any(map(is_office, tokens(words.question.asked))) else words.question.names
    asked = {term for name in known for term in terms(name)}
    own = bool(asked & set(terms(rest)))
    persons = names(words.article).persons if asked else ()
    others = [one for one in persons if not asked & set(terms(one))]
    if not own and any(one in rest for one in others):
        return True
    if _is_anothers(kin, text, end, asked):
        return True
    beside = _is_beside(kin, text, start, end, asked, others)
    return not (beside or (kin.weds and _weds(text, start, end)) or (own and _calls(kin, text, start, end)))


def _is_anothers(kin: Kin, text: str, end: int, asked: Set[str]) -> bool:
    """Whether a relative behind a stretch is told to be another's: "Rina, istri Edo, menemui Budi", asked of Budi."""
    relative = rf"{_IS}(?: ?\(| )(?:(?:{FORMER}|{FUTURE}) )?{kin.told} (?:dari )?"
    told = re.match(rf"{relative}(?P<whose>{_NAME}(?:(?:,| dan| serta) {_NAME})*|{_PARTY}\b)", text[end:])
    return bool(asked and told) and asked.isdisjoint(terms(told["whose"] if told else ""))


def _is_beside(kin: Kin, text: str, start: int, end: int, asked: Set[str], others: list[str]) -> bool:
    """Whether the word for a relative stands before, in or behind a stretch as his, of nobody but who is asked of."""
    his = "(?:nya)?" if asked else ""
    if re.match(rf"{_IS}(?: ?\(| )(?:(?:{FORMER}|{FUTURE}) )?{kin.told}{his}\b", text[end:]):
        return True
    if re.search(rf"(?i)\b{kin.told}", text[start:end]):
        return True
    found = list(re.finditer(rf"(?i)\b{kin.told}(?=nya\b|\b)", text[:start]))
    between = text[found[-1].end() : start] if found else "."
    if re.search(r"[.;:\"“”]", between) or _DOES.search(between) or any(one in between for one in others):
        return False
    whose = re.match(rf" dari ({_NAME})", between)
    if asked and whose and asked.isdisjoint(terms(whose[1])):
        return False
    before = text[: found[-1].start()]
    if (
        asked
        and (between.startswith("nya") or before.endswith("sang "))
        and (theirs := _WHOSE.search(before))
        and not asked & set(terms(theirs[1]))
    ):
        return False
    sang = re.search(r"(?i)\bsang $", before)
    return bool(sang or _CALLED.search(between) or asked & set(terms(between)))


def _weds(text: str, start: int, end: int) -> bool:
    """Whether somebody in a stretch is told to marry, or to be one of a couple."""
    before = rf"\b{_WEDS} (?:[a-z]+,? ){{0,4}}(?:{_NAME}, )?$|\b{_COUPLE}"
    return bool(re.search(before, text[:start]) or re.match(rf"{_IS} {_WEDS}", text[end:]))


def _calls(kin: Kin, text: str, start: int, end: int) -> bool:
    """Whether whose relative is asked for is told to be what he is to somebody in a stretch: "Rina, istri Edo"."""
    before = re.search(rf"(?i)\b{kin.converse}(?: (?:dari|kandung|pertama|kedua|sulung|bungsu))* $", text[:start])
    behind = re.match(rf"{_IS},?(?: (?:dan|bersama|beserta|serta|dengan))? {kin.converse}nya\b", text[end:])
    return bool(before or behind)
