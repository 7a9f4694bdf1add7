"""Whether an age is told of another than the one asked for, whom a question tells by somebody else's name.

Knows: ages in brackets behind names. Does not know who is whose relative or did what to whom.
"""

import re
from typing import Final

from index.article_sentences import sentences
from rag.expecting.ages import BEHIND_NAME
from rag.extracting.deeds import Part
from rag.extracting.few_words import FewWords
from rag.extracting.named_parts import AGENT, AGENT_EN, is_told_as_another, named_part, only_other_part
from rag.speaking.person_words import KIN

_ASKED: Final = re.compile(
    r"(?:[Uu]mur|[Uu]sia)(?:nya)? (?:si |sang |para )?(?P<who>[a-z]+)\b[^?]*? (?P<name>[A-Z][\w.'’-]*)"
    r"|\b(?:is|was) (?P<of>[A-Z][\w.'’-]*)(?: [A-Z][\w.'’-]*)*['’]s (?P<whose>[a-z-]+)"
)
"""Asks for the age of who is told by another's name: "umur pembunuh Rina", "how old is Rina's son"."""
_RELATED: Final = re.compile(
    rf"(?:{'|'.join(sorted(KIN))}|{AGENT})(?:nya)?|(?:son|daughter|mother|father)(?:-in-law)?|wife|husband|killer|murderer"
)
_NAME: Final = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}"
_DONE_TO: Final = re.compile(
    rf"\b(?:(?:{AGENT})|(?:{AGENT_EN}) of|pe[a-z]{{4,}}an(?: terhadap| atas)?|(?:murder|killing|rape|\w+ing) of)"
    rf"(?: (?!oleh\b|by\b)[a-z]+){{0,3}} (?P<name>{_NAME})"
)
"""By whose name a culprit is told: "pembunuh nenek Rina", "the murder of Rina"."""
_PRONOUN: Final = re.compile(r"(?:Ia|Dia|Mereka|Ke(?:dua|tiga|empat|lima)nya|They|Both|He|She)\b")
_AGES: Final = re.compile(BEHIND_NAME)


def is_age_of_another(words: FewWords) -> bool:
    """Whether an age in brackets is beside the name by which who is asked for is told, or one of several such ages.

    Of several, that of "istrinya, Rina (40)" is the wife's. That of a victim is none "dibunuh oleh Edo (19)", nor told
    of those before whom a pronoun means: "Polisi menangkap dua pelaku. Keduanya berusia 19 tahun".
    """
    if part := named_part(words.question):
        if _PRONOUN.match(words.sentence.text):
            before = sentences(words.article)[max(words.sentence.number - 1, 0)]
            return only_other_part(part, before.text)
        named = re.search(rf"(?P<name>{_NAME}) ?\($", words.before)
        if named is None:
            return False
        victim = _DONE_TO.search(words.question.asked) if part.part is Part.DOES else None
        if victim and set(victim["name"].split()) & set(named["name"].split()):
            return True
        return is_told_as_another(part, words.sentence.text, *named.span("name"))
    asked = _ASKED.search(words.question.asked)
    if asked is None or not _RELATED.fullmatch(asked["who"] or asked["whose"]):
        return False
    beside = re.search(rf"(?:\b(?P<what>[a-z]+?)(?:nya)?,? (?:bernama )?)?(?P<name>{_NAME}) ?\($", words.before)
    if beside is None:
        return False
    told = (beside["what"] or "") == asked["who"]
    several = len(_AGES.findall(words.sentence.text)) > 1
    return (several and not told) or (asked["name"] or asked["of"]) in beside["name"].split()
