"""Who is asked for by a noun and whose it is, "siapa suami Rina?", "siapa pelatih Elang?": whether a sentence tells it.

Knows: a noun and a name that are all a question asks with, words for who is new, for weddings, and how
a name stands beside a relative. Does not know how kin are asked for (`rag.expecting.kin`), which sentences name them
(`rag.choosing.plainly`), or culprits and victims (`rag.extracting.named_parts`).
"""

import re
from collections.abc import Mapping, Set
from typing import Final

from index.saying import BY
from index.words import terms, tokens
from rag.choosing.whose_kin import is_anothers
from rag.expecting.kin import FUTURE, Kin, asked_kin, words_of_kin
from rag.expecting.sides import asked_side, is_of_side, names_side
from rag.extracting.few_words import FewWords
from rag.parsing.terms import likely_words, told_words
from rag.question import Question
from rag.speaking.names.names import names
from rag.speaking.offices.beside import RELATIVES, office
from rag.speaking.words.persons import KIN
from rag.speaking.words.shapes import CAPITALISED, is_office_word
from rag.speaking.words.standings import PAST

_ASKED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?:(?:dan|lalu|terus|jadi|kalau) )?s(?:i)?apa(?:kah)?(?: sih)?(?: nama)? (?!(?:yang|yg|saja|aja)\b)"
        r"(?P<noun>[a-z]{3,})\b",
        r"\b(?P<noun>[a-z]{3,})nya s(?:i)?apa\W*$",
        r"^(?P<noun>[a-z]{4,}) (?-i:[A-Z\d])[^?,]* s(?:i)?apa(?: sih| ya| namanya)*\W*$",
        r"\bwho(?:['’]s| is| was| are| were) (?:[\w.’'-]+ ){1,4}?(?<=['’]s )(?P<noun>[a-z]{3,})"
        r"(?:\W*$| (?:in|at|on|for) )",
        r"\bwho(?:['’]s| is| was| are| were) the (?P<noun>[a-z]{3,}) (?:of|in|behind|for|from)\b",
    )
)
"""Asks for the name of one told by a noun: "siapa pengirim paket itu?", "who is Rina's father?"."""
_ASKS_NEW = re.compile(
    r"(?i)^(?:siapa|sapa)\b.*\bbaru(?: itu| sekarang)?\W*$|^who(?:['’]?s| is) (?:the |[\w.]+['’]s )?new\b"
)
_IS_NEW = re.compile(
    r"(?i)\b(?:baru|terpilih|(?:di|men)unjuk|(?:di|me)lantik|(?:di|meng)angkat|(?:meng)?gantikan|pengganti|penerus|new"
    r"|appointed|elected|succeed\w*|replac\w+)\b"
)
_OTHERWISE = RELATIVES | KIN | {"nama", "asli", "lengkap", "pacar", "kekasih", "tunangan"}
"""Nouns that articles tell in many other words, relatives above all (`rag.extracting.by_noun`)."""
_CREDITED: Final[Mapping[str, str]] = {
    "sutradara": "sutradara",
    "produser": "produ(?:ser|ksi)",
    "penulis": "[nt]ulis",
    "pencipta": "cipta",
    "penyanyi": "nyanyi",
    "komposer": "kompos",
}
"""Those of a work, who are told by just this, with how it and its verbs are told; other offices are told otherwise."""
_ASKING = frozenset("who is was the of in at on for and s sih itu nama".split())
"""Index terms of a question that tell nothing of who is asked for."""
_WEDS = (
    r"(?:(?:menikah|bertunangan|berpacaran|pernikahan(?:nya)?) dengan|menikahi|memperistri|ber(?:suami|istri)kan"
    r"|mempersunting|meminang"
    r"|di(?:nikahi|persunting|pinang)(?: oleh)?)"
)
_WITH = re.compile(r"\b(?:didampingi|ditemani|diwakili|bersama) $")
"""Right before one of somebody's who is named behind it: "didampingi pengacara Rina"."""
_COUPLE = rf"(?:[Pp]ernikahan|[Pp]asangan|[Pp]asutri)(?: suami ist(?:e)?ri)?(?: {CAPITALISED} (?:dan|dengan))? $"
_CALLED = re.compile(r"^nya\b|[,(]|\b(?:bernama|berinisial|yakni|yaitu|adalah|ialah|itu)\b")
"""Between a relative and his name; without it the name is that of whose relative he is: "suami Rina"."""
_WHOSE_SHE_IS = re.compile(rf"({CAPITALISED})(?: ?\([^()]{{1,20}}\))?,? (?:dan|bersama|beserta|serta) (?:[a-z]+ )?$")
"""Before "istrinya", whose she is."""
_KINSMAN = re.compile(rf"\b(?:{'|'.join(sorted(KIN))})(?:nya)?\b(?! mertua)")
_DOES = re.compile(rf"\b(?!merupakan|disebut|dipanggil)(?:me[a-z]{{4,}}|di[a-z]{{5,}}|{BY})\b")
_DRIVER = re.compile(
    r"(?i)\b(?:sopir|supir|pengemudi|pengendara) [a-z ]+|\b[a-z]+(?= driver\b)|\b(?<=driver of )(?:the |an? )?[a-z]+"
)
_DRIVEN = re.compile(r"\b(?:dike(?:mudi|ndarai)\w*|dikendarai|disopiri|dibawa)\b[^,.;]*$")
_VEHICLE = re.compile(
    r"(?i)\b(?:(?P<truck>truk|truck|trailer)|(?P<bus>bus)|(?P<motorcycle>(?:sepeda )?motor|motorbike|motorcycle)"
    r"|(?P<car>mobil|car|minibus|sedan|pikap|pick-?up)|(?P<taxi>taksi|taxi)|(?P<van>angkot)|(?P<ambulance>ambulan[sc]e?))\b"
)
_PARTY = "(?:korban|tersangka|pelaku|terdakwa)"
_IS = (
    r"(?: ?\([^()]{1,20}\))?(?: ?,)?"
    r"(?: (?:yang|adalah|merupakan|menjadi|ialah|selaku|sebagai|sang|juga|kini|seorang|resmi|akan|telah))*"
)
_MATCH: Final = re.compile(r"(?i)\b(?:(?:me)?lawan|kontra|(?:meng)?hadapi|vs|laga|pertandingan|against|match)\b")
_OF_A_TEAM: Final = re.compile(
    r"(?i)\b(?:kapten|kiper|bek|gelandang|penyerang|striker|winger|pemain|manajer|captain|player)(?: [\w-]+){0,3},? $"
)
"""Right before a name what somebody is in a team that he does not coach."""


def lacks_asked(words: FewWords) -> bool:
    """Whether the sentence has not the noun that a question asks a name of, or does not tell whose it is.

    So is it where a new one is asked for and no word tells of one.
    """
    question, sentence = words.question, words.sentence
    if sentence.article.language == "en":
        return False
    if _ASKS_NEW.search(question.asked) and not _IS_NEW.search(sentence.text):
        return True
    noun = noun_asked(question)
    whose = {term for name in _named(question) for term in terms(name)}
    plain = noun in _CREDITED or not (noun in _OTHERWISE or is_office_word(noun))
    if not (noun and whose and plain and _is_all(question, noun, whose)):
        return False
    whose_told = whose & {*terms(sentence.text), *terms(sentence.article.title)}
    credited = re.search(_CREDITED.get(noun, "(?!)"), sentence.text, re.IGNORECASE)
    told = credited or likely_words(noun, question.text_language) & told_words(sentence.text)
    if not (told and whose_told):
        return True
    return noun in _CREDITED and not _is_credited(words, noun)


def is_of_whose_he_is(words: FewWords) -> bool:
    """Whether something is asked of a relative, and a sentence without a word for one names whose he is."""
    relative, text = words_of_kin(words.asked, words.question.names), words.sentence.text
    return relative is not None and bool(relative[1]) and relative[1] in text and not relative[0].search(text)


def _is_credited(words: FewWords, noun: str) -> bool:
    """Whether a few words stand beside a noun as who is told by it: not in "saat Rina menari, sutradara meminta …"."""
    told = rf"\w*{_CREDITED[noun]}\w*"
    before = list(re.finditer(told, words.before, re.IGNORECASE))
    between = words.before[before[-1].end() :] if before else "."
    behind = re.match(rf"{_IS}(?: ?\(| ){told}", words.behind, re.IGNORECASE)
    within = re.search(told, words.text, re.IGNORECASE)
    return bool(behind or within) or not (re.search(r"[.;]", between) or _DOES.search(between))


def noun_asked(question: Question) -> str:
    """The noun for who is asked for, an office or not; empty without one."""
    match = next(filter(None, (pattern.search(question.asked) for pattern in _ASKED)), None)
    return match["noun"] if match and match["noun"].islower() else ""


def _named(question: Question) -> tuple[str, ...]:
    return (*question.names, *(mention.text for mention in question.mentions))


def _is_all(question: Question, noun: str, whose: set[str]) -> bool:
    """Whether a question says no more than the noun and whose it is."""
    rest = set(terms(question.asked)) - whose - set(terms(noun)) - _ASKING
    return all(term.isdigit() for term in rest)


def is_untold_kin(words: FewWords) -> bool:
    """Whether a relative is asked for and nobody in a few words of a sentence is told to be that of who is asked of."""
    kin = asked_kin(words.question.asked)
    if kin is None or words.article.language == "en":
        return False
    whose = re.search(rf"(?i)\b(?:{kin.asked}) ([a-z]+)", words.question.asked)
    held = rf"(?i)\b(?P<kin>(?:{kin.told}) )?{whose[1] if whose else ''} (?:(?-i:[A-Z])[\w.]* )*\Z"
    if whose and is_office_word(whose[1].lower()) and (told := re.search(held, words.before)) and not told["kin"]:
        return True  # The holder of the office whose relative is asked for: "Bupati Jati | Rina".
    text, start = words.sentence.text, len(words.before)
    end = start + len(words.text)
    rest = f"{words.before} {words.behind}"
    # Who is asked of by his office may be told by his name.
    known = () if any(map(is_office_word, tokens(kin.of or words.question.asked))) else words.question.names
    asked = {term for name in known for term in terms(name)}
    direct = re.search(rf"(?i:\b{kin.told}) (?:dari )?(?P<whose>{CAPITALISED}), (?P<name>{CAPITALISED})", text)
    if direct and asked & set(terms(direct["whose"])) and direct["name"] not in words.text:
        return True
    own = bool(asked & set(terms(rest)))
    persons = names(words.article).persons if asked else ()
    others = [one for one in persons if not asked & set(terms(one))]
    if not own and any(one in rest for one in others):
        return True
    if is_anothers(words.sentence, words.question) or _is_anothers(kin, text, end, asked):
        return True
    beside = _is_beside(kin, text, start, end, asked, others)
    return not (beside or (kin.weds and _weds(text, start, end)) or (own and _calls(kin, text, start, end)))


def _is_anothers(kin: Kin, text: str, end: int, asked: Set[str]) -> bool:
    """Whether a relative behind a stretch is told to be another's: "Rina, istri Edo, menemui Budi", asked of Budi."""
    relative = rf"{_IS}(?: ?\(| )(?:(?:{PAST}|{FUTURE}) )?{kin.told} (?:dari )?"
    told = re.match(rf"{relative}(?P<whose>{CAPITALISED}(?:(?:,| dan| serta) {CAPITALISED})*|{_PARTY}\b)", text[end:])
    return bool(asked and told) and asked.isdisjoint(terms(told["whose"] if told else ""))


def _is_beside(kin: Kin, text: str, start: int, end: int, asked: Set[str], others: list[str]) -> bool:
    """Whether the word for a relative stands before, in or behind a stretch as his, of nobody but who is asked of."""
    his = "(?:nya)?" if asked else ""
    if re.match(rf"{_IS}(?: ?\(| )(?:(?:{PAST}|{FUTURE}) )?{kin.told}{his}\b", text[end:]):
        return True
    if re.search(rf"(?i)\b{kin.told}", text[start:end]):
        return True
    found = list(re.finditer(rf"(?i)\b{kin.told}(?=nya\b|\b)", text[:start]))
    between = text[found[-1].end() : start] if found else "."
    if re.search(r"[.;:\"“”]", between) or _DOES.search(between) or any(one in between for one in others):
        return False
    if _KINSMAN.search(between) or (asked and not kin.of_bodies and _is_joined(between, asked)):
        return False
    whose = re.match(rf" dari ({CAPITALISED})", between)
    if asked and whose and asked.isdisjoint(terms(whose[1])):
        return False
    before = text[: found[-1].start()]
    if (
        asked
        and (between.startswith("nya") or before.endswith("sang "))
        and (theirs := _WHOSE_SHE_IS.search(before))
        and not asked & set(terms(theirs[1]))
    ):
        return False
    sang = re.search(r"(?i)\bsang $", before) or (asked & set(terms(before)) and _WITH.search(before))
    return bool(sang or _CALLED.search(between) or asked & set(terms(between)))


def _is_joined(between: str, asked: Set[str]) -> bool:
    """Whether who is asked of stands right before a stretch: the rest of his name, or one beside him.

    "Putra dari Rina dan | Edo" has both for parents; "ayah Rina | Dewi" is Rina's.
    """
    run = re.search(rf"({CAPITALISED})(?: \([^()]{{1,20}}\))?(?: (?:dan|serta|dengan|bersama))? $", between)
    return run is not None and not asked.isdisjoint(terms(run[1]))


def _weds(text: str, start: int, end: int) -> bool:
    """Whether somebody in a stretch is told to marry, or to be one of a couple."""
    before = rf"\b{_WEDS} (?:[a-z]+,? ){{0,4}}(?:{CAPITALISED}, )?$|\b{_COUPLE}"
    return bool(re.search(before, text[:start]) or re.match(rf"{_IS} {_WEDS}", text[end:]))


def _calls(kin: Kin, text: str, start: int, end: int) -> bool:
    """Whether whose relative is asked for is told to be what he is to somebody in a stretch: "Rina, istri Edo"."""
    before = re.search(rf"(?i)\b{kin.converse}(?: (?:dari|kandung|pertama|kedua|sulung|bungsu))* $", text[:start])
    behind = re.match(rf"{_IS},?(?: (?:dan|bersama|beserta|serta|dengan))? {kin.converse}nya\b", text[end:])
    return bool(before or behind)


def is_of_another_vehicle(words: FewWords) -> bool:
    """Whether who is named is told to drive another vehicle than the one whose driver is asked for."""
    asked = _DRIVER.search(words.question.asked)
    driven = [one.lastgroup for one in _VEHICLE.finditer(words.before)]
    if asked is None or not driven or not _DRIVEN.search(words.before):
        return False
    want = next((one.lastgroup for one in _VEHICLE.finditer(asked[0])), None)
    return want not in (None, driven[-1]) and any(
        one.lastgroup == want for one in _VEHICLE.finditer(words.sentence.text)
    )


def is_of_another_side(words: FewWords) -> bool:
    """Whether a sentence does not tell that who is named is of the side asked for, amid a match of two, or its coach.

    "Tim asuhan Rina itu" may be either; only an article of no match that has the side in its title tells of no other.
    """
    asked = asked_side(words.question)
    if asked is None:
        return False
    article = words.article
    if asked.coach and _OF_A_TEAM.search(words.before):
        return True
    if is_of_side(asked.side, words.sentence.text) or names_side(asked.side, office(article, words.text) or ""):
        return False
    return not names_side(asked.side, article.title) or bool(_MATCH.search(article.whole))
