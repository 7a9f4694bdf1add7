"""Sentences that tell somebody's age beside his name, which need no reading: "Rina Dewi alias Rini (48)".

Knows: how an age is asked for where nothing else is, and in which words of his name an article may tell him. Does not
know how evidence is scored.
"""

import re
from collections.abc import Sequence
from typing import Final

from index.nouns import Article, Sentence
from rag.evidence import Evidence
from rag.expecting.ages import AGED, BEHIND_NAME
from rag.question import Question
from rag.speaking.bodies import is_body
from rag.speaking.names import names
from rag.speaking.person_words import TITLES
from rag.speaking.word_shapes import is_office, is_office_word

_CALLED: Final = re.compile(
    r"^(?:the (?:(?!of\b)[a-z]+ ){1,2}"
    r"|(?:(?:para|kedua) )?(?:korban|tersangka|pelaku|terdakwa|saksi|pasangan) )(?=[A-Z])"
)
"""What persons are called before their names: the victims, korban; not whose child somebody is."""
_AND: Final = re.compile(r",? (?:and|dan|serta|&) ")
_HOW_OLD: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"how old (?:is|was|are|were) (?P<name>[^,?]+?)(?: now)?\W*",
        r"(?:berapa|brp) (?:umur|usia)(?:nya)? (?P<name>[^,?]+?)(?: sekarang)?\W*",
        r"(?P<name>[^,?]+?) (?:umur|usia)nya (?:berapa|brp)\W*",
        r"(?:umur|usia)(?:nya)? (?P<name>[^,?]+?) (?:berapa|brp)\W*",
    )
)
_AGE: Final = rf",? (?:{BEHIND_NAME}|(?:yang )?(?:ber)?(?:usia|umur) \d{{1,3}} tahun)"
_ALSO: Final = r",? (?:atau|alias)(?: yang)?(?: (?:biasa|akrab|kerap))?(?: (?:disapa|dipanggil))? "
"""Between two names of one person: "Rina Dewi (48) alias Rini", "Rina Dewi alias Rini (48)"."""
_NAME: Final = r"[A-Z][\w.'’-]*(?: (?:bin |binti )?[A-Z][\w.'’-]*){0,5}"
_AGED: Final = re.compile(rf"(?P<name>{_NAME})(?:{_ALSO}(?P<nick>{_NAME}))?{_AGE}(?:{_ALSO}(?P<also>{_NAME}))?")


def telling_age(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that tell an age of whom a question asks how old he is, and nothing else; none for any other."""
    asked = _persons(question)
    return [one for one in evidence if any(_tells(one.sentence, name) for name in asked)]


def is_of_others(one: Evidence, question: Question) -> bool:
    """Whether a sentence tells no age but those beside other names than the ones of whom a question asks it."""
    text = re.sub(BEHIND_NAME, "", one.sentence.text)
    told = text != one.sentence.text and not AGED.search(text)
    return told and bool(_persons(question)) and not telling_age([one], question)


def _persons(question: Question) -> list[str]:
    """The persons whose age a question asks and nothing else, called anything besides: "the victims A and B"."""
    asked = next(filter(None, (pattern.fullmatch(question.asked) for pattern in _HOW_OLD)), None)
    told = _CALLED.sub("", asked["name"].strip()) if asked else ""
    some = [one for one in _AND.split(told) if one]
    able = all(one in question.names and not is_body(one) and not is_office(one) for one in some)
    return some if able else []


def _tells(sentence: Sentence, name: str) -> bool:
    """Whether a sentence has an age beside one of the names of a person."""
    told = (called for match in _AGED.finditer(sentence.text) for called in match.group("name", "nick", "also"))
    return any(_is_called(sentence.article, name, called) for called in told if called)


def _is_called(article: Article, name: str, called: str) -> bool:
    """Whether a run of capitals is the name asked for, or a word of it that nobody else in the article has."""
    known, whole = names(article), re.compile(rf"(?i)\b{re.escape(name)}$")
    if whole.search(called) or known.full(name).casefold() == called.casefold():
        return True
    own, words = set(name.split()), called.split()
    short = {word for word in words if not (is_office_word(word) or word.strip(".").lower() in TITLES)}
    if not (short and short < own and re.search(rf"(?i)\b{re.escape(name)}\b", article.text)):
        return False
    others = (other for other in {*known.persons, *known.others} if short & set(other.split()))
    return all(set(other.split()) <= own or whole.search(other) for other in others)
