"""Whether who is named by a few words is of another office, role or calling than the one asked for, or only kin of his.

Knows: offices beside names, former ones, who is told "selaku" something, whose wife somebody is. Does not know deeds
(`rag.extracting.other_persons`).
"""

import re
from dataclasses import replace

from index.words import terms, tokens
from rag.expecting.incumbents import incumbents
from rag.expecting.kin import asked_kin
from rag.expecting.offices_asked import office_asked, wordings
from rag.extracting.by_noun import noun_asked
from rag.extracting.few_words import FewWords
from rag.parsing.terms import likely_words, meant_words
from rag.speaking.asked.callings import is_told_as_another
from rag.speaking.asked.office import asked_office
from rag.speaking.asked.person import asked_envoy
from rag.speaking.offices.alike import is_another_office, is_told_in
from rag.speaking.offices.beside import office
from rag.speaking.words.persons import KIN, TITLES
from rag.speaking.words.shapes import in_small, is_office
from rag.speaking.words.standings import FORMER, PAST, standing

_PERIOD = f"(?:{PAST})"
_FORMERLY = re.compile(rf"(?i)\b{_PERIOD}[ -](?P<office>[\w-]+)(?: [\w-]+){{0,4}},? $")
"""What somebody was, right before his name."""
_AS = r" (?:\([^()]{1,20}\) ?)?,?(?: ?yang)?(?:selaku|sebagai|yakni|yaitu) (?P<role>[\w-]+)"
_TOLD_AS = re.compile(_AS)
_ANOTHER_AS = re.compile(rf"\b[A-Z][\w.'’-]*{_AS}")
"""What somebody is told to be behind his name."""
_APPOINTED = re.compile(r"(?: ?\([^()]{1,20}\))? (?:sebagai|menjadi|selaku) (?P<office>[A-Z][^,.;\n\"“”]{3,100})")
"""Behind a name the office that is given to him, or that he speaks in."""
_ROLE = re.compile(
    r"(?i)^(?:siapa(?:kah)?|sapa|who(?:['’]s| is| was)(?: the)?)(?: yang)?(?: \w+)?? (?P<role>[a-z]{4,})\b"
)
_THAT = re.compile(
    r"(?i)^(?:(?:siapa(?:kah)?|which) (?P<office>\w+(?: \w+)??)|(?P<first>\w+(?: \w+)??) (?:siapa|mana))"
    r" (?:yang|yg|who|that|did|has|was|is)\b"
)
"""Asks for one of several who hold an office: "siapa bupati yang hadir?", "bupati mana yang hadir?"."""
_FIRST = re.compile(r"(?i)(?:siapa|sapa|who(?:['’]s| is| was)(?: the)?) ([a-z]+)")
_NEAR = 120
"""Characters before a name in which an office that he held once stands."""
_ANY_HEAD = re.compile(r"(?i)\b(?:kepala daerah|(?:regional|local) (?:head|leader)s?)\b")
"""Whoever heads a region: a regent as well as a governor."""
_RELATIVE_OF = re.compile(
    r"(?: ?\([^()]{1,20}\))?,?(?: (?:itu|ini|tersebut))?,? (?:adalah|merupakan|ialah|yakni|yaitu|yang|selaku)?"
    rf" ?(?:{'|'.join(sorted(KIN))})(?: (?:dari|kandung|sang))* (?P<whose>[a-z][\w-]*)"
)
"""Behind a name, whose relative he is: "Rina Dewi tersebut adalah nenek dari bayi itu"."""
_WIFE_OF = re.compile(
    rf"(?i)\b(?:{'|'.join(sorted(KIN))}) (?:(?:dari|kandung|sulung|bungsu) )*(?P<whose>[a-z][\w-]*)"
    r"(?: [\w.()-]+){0,6}, $"
)
"""Before a name, whose relative that is: "istri Bupati Demak, Rina Dewi"."""
_RIGHT_BEFORE = re.compile(r"(?:\b[\w/]+ ){1,3}$")


def is_of_another_office(words: FewWords) -> bool:
    """Whether who is named has another office, role or calling than the one asked for, or is only related to it."""
    return any(
        tells(words) for tells in (_holds_another, _is_of_another_role, _is_of_another_calling, _is_relative_of_it)
    )


def _is_of_another_role(words: FewWords) -> bool:
    """Whether what is asked for is told of another in a row of persons, or of who is named only as of the past.

    "AB (41) selaku pemilik toko, CD (23) selaku kasir", "eks pelatih Timnas, Budi".
    """
    question = words.question
    asked = meant_words(question.asked, question.text_language)
    former = _FORMERLY.search(words.before)
    if former and asked & set(terms(former["office"])) and not re.search(rf"(?i)\b{_PERIOD}\b", question.asked):
        return True
    if not (role := _ROLE.match(question.asked)):
        return False
    wanted = likely_words(role["role"], question.text_language)
    own = _TOLD_AS.match(words.behind)
    if own and wanted & set(terms(own["role"])):
        return False
    others = (match for text in (words.before, words.behind) for match in _ANOTHER_AS.finditer(text))
    return any(wanted & set(terms(match["role"])) for match in others)


def _is_of_another_calling(words: FewWords) -> bool:
    """Whether who is named has an office, and a noun asks for one who has none: "siapa wartawannya?" for "AKP Rina"."""
    before = _RIGHT_BEFORE.search(words.before)
    told = f"{before[0] if before else ''}{words.text}"
    return is_told_as_another(noun_asked(words.question).removesuffix("nya"), told)


def _is_relative_of_it(words: FewWords) -> bool:
    """Whether who is named is told to be a relative of the very one who is asked for: "Rina adalah nenek bayi itu"."""
    told, asked = _WIFE_OF.search(words.before), tokens(words.question.asked)
    if told and told["whose"].lower() in asked and KIN.isdisjoint(asked) and asked_kin(words.question.asked) is None:
        return True
    noun = noun_asked(words.question).removesuffix("nya")
    related = _RELATIVE_OF.match(words.behind)
    if not noun or noun in KIN or related is None:
        return False
    wanted = likely_words(noun, words.question.text_language)
    return bool(wanted & set(terms(related["whose"]))) and not wanted & set(terms(words.before))


def _holds_another(words: FewWords) -> bool:
    """Whether who is named holds another office than the one whose holder is asked for, as his article has it."""
    question = words.question
    if (envoy := asked_envoy(question.asked)) and (held := office(words.article, words.text)):
        return not envoy.told_in(held)
    very = office_asked(question.asked)
    first = _FIRST.match(question.asked)
    if (very or (first and is_office(first[1]))) and all(map(_is_title, words.text.split())):
        return True
    if very and FORMER in (held_as := standing(very, typed=True)).how:
        named = any(words.text in one.name for one in incumbents(very, words.sentence))
        before = set(terms(words.before[-_NEAR:]))
        return not (named or any(before.issuperset(terms(one)) for one in wordings(held_as.office)))
    if _ANY_HEAD.search(question.asked):
        return False
    that = _THAT.match(question.asked)
    asked = asked_office(f"siapa {that['office'] or that['first']}" if that else question.asked)
    if asked is None:
        return False
    appointed = _APPOINTED.match(words.behind)
    held = (
        office(words.article, words.text) or asked.before(words.before) or (appointed["office"] if appointed else None)
    )
    worded = wordings(very) if very and question.text_language == "en" else ()
    ways = (very, *(one.replace(" dari ", " ") for one in worded)) if very else ()
    told_of_it = any(is_told_in(one, words.sentence.text) for one in ways)
    if held and not told_of_it and any(is_another_office(one, held) for one in ways):
        return True
    # Who acts in an office is often called so only where he is named.
    return held is not None and not replace(asked, acting=False).is_office(held)


def _is_title(word: str) -> bool:
    return is_office(word) or in_small(word) in TITLES
