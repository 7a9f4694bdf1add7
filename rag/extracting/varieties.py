"""Which sentence tells the number of the variety that is counted: "Elang motorcycles", "motor Elang".

Knows: how a question names a variety of what it counts. Does not know when a few words are given
(`rag.extracting.short_answers`).
"""

import re
from collections.abc import Sequence

from index import words
from index.months import is_calendar_word
from index.translation import query_terms
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.extracting.asked_words import own_part
from rag.extracting.numbers import numbers
from rag.question import Question
from rag.speaking.names import is_person

SCORED = 0.5
"""Share of the best sentence's score from which another may tell the number in its place."""
_NAME = r"(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)"
_COUNTED = (
    # "How many Elang motorcycles", but no "how many Indonesians died"
    re.compile(rf"\b(?i:how many) {_NAME} (?:[a-z]+s|people|children|men|women)\b"),
    # "berapa motor Elang yang dibuat", but no "berapa harga Elang"
    re.compile(
        r"\b(?i:berapa|brp)(?: (?:jumlah|banyak|total|unit|buah|ekor))*(?: sepeda)? [a-z][\w-]+"
        rf" (?:tipe |jenis |merek )?{_NAME} (?:yang|yg|di[a-z]{{4,}}|ter[a-z]{{3,}}|me[a-z]{{4,}})\b"
    ),
)
_NO_THINGS = re.compile(r"\b(?:was|is|does|has|di[a-z]{4,}|me[a-z]{4,}|ter[a-z]{4,}|di|ke|dari|untuk|oleh|yang|kali)\b")
"""Before a name that is not of what is counted: "berapa orang di Sukatani"."""
_OF_A_PEOPLE = re.compile(r"(?:[ai]n|ese|ish|ic|ch)$")
"""Ends the English name of a people or faith, for which Indonesian has another word."""


def of_variety(question: Question, best: Evidence | None, chosen: Sequence[Evidence]) -> Evidence | None:
    """The best sentence, where it names the variety asked for, else another that tells its number.

    Where none does, it stays the best only if its article is of that variety by its title. The name of a place or
    person is none, and initials may stand elsewhere in the article.
    """
    name = _asked(question)
    if not name or best is None or _is_named(question, name, best.sentence.text):
        return best
    article = best.sentence.article
    if is_person(article, name) or (name.isupper() and name in article.text):
        return best
    telling = [one for one in chosen if _is_named(question, name, one.sentence.text) and numbers(one.sentence.text)]
    if telling:
        return telling[0] if telling[0].score >= SCORED * best.score else None
    return best if _is_named(question, name, article.title) else None


def _asked(question: Question) -> str | None:
    """The name of the variety of which a question asks the number; None where it asks of none."""
    if question.kind is not Kind.HOW_MANY:
        return None
    match = next(filter(None, (one.search(own_part(question)) for one in _COUNTED)), None)
    if not match or _NO_THINGS.search(match.string[match.start() : match.start("name")]):
        return None
    name = re.sub(r"['’]s$", "", match["name"])
    place = any(set(words.terms(name)) & set(words.terms(one.text)) for one in question.mentions)
    return None if place or is_calendar_word(name) or _OF_A_PEOPLE.search(name) else name


def _is_named(question: Question, name: str, text: str) -> bool:
    """Whether a text has all words of a name, of an English question also as translated: Piala Dunia."""
    told = set(words.terms(text))
    if set(words.terms(name)) <= told:
        return True
    meant = query_terms(name, "en") if question.text_language == "en" else ()
    return bool(meant) and all(any(word in told for word, _ in term.alternatives) for term in meant)
