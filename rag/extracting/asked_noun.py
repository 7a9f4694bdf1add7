"""Whether a sentence lacks what "siapa sutradara Elang?" asks with: the noun, whose it is, or that he is the new one.

Knows: a noun and a name that are all a question asks with, and words for who is new or was the first. Does not know who
stands beside the noun (`rag.extracting.noun_beside`).
"""

import re

from index import words
from rag.evidence import Evidence
from rag.extracting.asked_words import likely_words, told_words
from rag.extracting.noun_beside import noun_asked
from rag.question import Question
from rag.speaking.offices import RELATIVES
from rag.speaking.person_words import KIN
from rag.speaking.word_shapes import is_office_word

_ASKS_NEW = re.compile(
    r"(?i)^(?:siapa|sapa)\b.*\bbaru(?: itu| sekarang)?\W*$|^who(?:['’]?s| is) (?:the |[\w.]+['’]s )?new\b"
)
_IS_NEW = re.compile(
    r"(?i)\b(?:baru|terpilih|(?:di|men)unjuk|(?:di|me)lantik|(?:di|meng)angkat|(?:meng)?gantikan|pengganti|penerus|new"
    r"|appointed|elected|succeed\w*|replac\w+)\b"
)
_ORDINAL = r"(?:pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|ke-?\d+|first|second|third|\d+(?:st|nd|rd|th))"
_ASKS_ORDINAL = re.compile(rf"(?i)\b{_ORDINAL}\b")
_ONE_OF_ROW = re.compile(rf"(?i)\b{_ORDINAL}\b(?: [\w-]+){{0,4}}? (?:adalah|ialah|yakni|yaitu)(?: [a-z]+)? $")
"""Right before who was the first of several: "Ketua Elang pertama adalah "."""
_OTHERWISE = RELATIVES | KIN | {"nama", "asli", "lengkap", "pacar", "kekasih", "tunangan"}
"""Nouns that articles tell in many other words, relatives above all (`rag.extracting.kin_told`)."""
_CREDITED = frozenset("sutradara produser penulis pencipta penyanyi komposer".split())
"""Those of a work, who are told by just this; other offices are told in many ways."""
_ASKING = frozenset("who is was the of s sih itu nama".split())
"""Index terms of a question that tell nothing of who is asked for."""


def lacks_asked(question: Question, best: Evidence, span: tuple[int, int]) -> bool:
    """Whether the best sentence has not the noun that a question asks a name of, or does not tell whose it is.

    So is it where a new one is asked for and no word tells of one, and where the first is told and any asked for.
    """
    sentence = best.sentence
    if sentence.article.language == "en":
        return False
    if _ASKS_NEW.search(question.asked) and not _IS_NEW.search(sentence.text):
        return True
    before = sentence.text[: span[0] - sentence.start]
    if _ONE_OF_ROW.search(before) and not _ASKS_ORDINAL.search(question.asked):
        return True
    noun = noun_asked(question)
    whose = {term for name in _named(question) for term in words.terms(name)}
    plain = noun in _CREDITED or not (noun in _OTHERWISE or is_office_word(noun))
    if not (noun and whose and plain and _is_all(question, noun, whose)):
        return False
    told = told_words(sentence.text)
    whose_told = whose & {*words.terms(sentence.text), *words.terms(sentence.article.title)}
    return not (likely_words(noun, question.text_language) & told and whose_told)


def _named(question: Question) -> tuple[str, ...]:
    return (*question.names, *(mention.text for mention in question.mentions))


def _is_all(question: Question, noun: str, whose: set[str]) -> bool:
    """Whether a question says no more than the noun and whose it is."""
    rest = set(words.terms(question.asked)) - whose - set(words.terms(noun)) - _ASKING
    return all(term.isdigit() for term in rest)
