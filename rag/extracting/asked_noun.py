"""Whether a sentence lacks what "siapa sutradara Elang?" asks with: the noun, whose it is, or that he is the new one.

Knows: a noun and a name that are all a question asks with, and words for who is new or was the first. Does not know
whom a sentence names beside the noun.
"""

import re

from index.words import terms
from rag.extracting.asked_words import likely_words, told_words
from rag.extracting.few_words import FewWords
from rag.question import Question
from rag.speaking.offices import RELATIVES
from rag.speaking.person_words import KIN
from rag.speaking.standings import ORDINAL
from rag.speaking.word_shapes import is_office_word

_ASKED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?:(?:dan|lalu|terus|jadi|kalau) )?s(?:i)?apa(?:kah)?(?: sih)?(?: nama)? (?!(?:yang|yg|saja|aja)\b)"
        r"(?P<noun>[a-z]{3,})\b",
        r"\b(?P<noun>[a-z]{3,})nya s(?:i)?apa\W*$",
        r"\bwho(?:['’]s| is| was| are| were) (?:[\w.’'-]+ ){1,4}?(?<=['’]s )(?P<noun>[a-z]{3,})\W*$",
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
_ASKS_ORDINAL = re.compile(rf"(?i)\b{ORDINAL}\b")
_ONE_OF_ROW = re.compile(rf"(?i)\b{ORDINAL}\b(?: [\w-]+){{0,4}}? (?:adalah|ialah|yakni|yaitu)(?: [a-z]+)? $")
"""Right before who was the first of several: "Ketua Elang pertama adalah "."""
_OTHERWISE = RELATIVES | KIN | {"nama", "asli", "lengkap", "pacar", "kekasih", "tunangan"}
"""Nouns that articles tell in many other words, relatives above all (`rag.extracting.kin_told`)."""
_CREDITED = frozenset("sutradara produser penulis pencipta penyanyi komposer".split())
"""Those of a work, who are told by just this; other offices are told in many ways."""
_ASKING = frozenset("who is was the of s sih itu nama".split())
"""Index terms of a question that tell nothing of who is asked for."""


def lacks_asked(words: FewWords) -> bool:
    """Whether the sentence has not the noun that a question asks a name of, or does not tell whose it is.

    So is it where a new one is asked for and no word tells of one, and where the first is told and any asked for.
    """
    question, sentence = words.question, words.sentence
    if sentence.article.language == "en":
        return False
    if _ASKS_NEW.search(question.asked) and not _IS_NEW.search(sentence.text):
        return True
    if _ONE_OF_ROW.search(words.before) and not _ASKS_ORDINAL.search(question.asked):
        return True
    noun = noun_asked(question)
    whose = {term for name in _named(question) for term in terms(name)}
    plain = noun in _CREDITED or not (noun in _OTHERWISE or is_office_word(noun))
    if not (noun and whose and plain and _is_all(question, noun, whose)):
        return False
    whose_told = whose & {*terms(sentence.text), *terms(sentence.article.title)}
    return not (likely_words(noun, question.text_language) & told_words(sentence.text) and whose_told)


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
