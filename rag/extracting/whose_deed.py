"""Whether a day or a place is that of somebody else's deed: "Pernikahan Rina dan Edo", where Wati's is asked for.

Knows: of whose deed a question for a day or a place asks, and whose deeds an article names. Does not know the verbs of
a deed (`rag.extracting.deeds`).
"""

import re
from collections.abc import Iterator

from index import words
from rag.evidence import Evidence
from rag.extracting.deeds import Deed, deed_of, is_of
from rag.question import Question
from rag.speaking.names import names

_ADVERBS = (
    r"(?: (?:akan|bakal|segera|kembali|langsung|baru|telah|sudah|udah|pernah|juga|sempat|resmi|itu|dan [A-Z][\w’'-]*"
    r"|get|got|be))*"
)
_BEHIND = rf"{{0}}(?: [A-Z][\w’'-]+)*(?: ?\([^()]{{{{1,20}}}}\))?{_ADVERBS} (?P<verb>[a-z]{{{{4,}}}})\b"
"""The verb behind a name."""
_ACTIVE = r"\b(?P<verb>me[a-z]{{4,}}) (?:[a-z]+ )?{0}\b"
"""The verb of what is done to whoever has a name."""
_NAME = r"[A-Z][\w.’'-]*(?: (?:bin |binti )?[A-Z][\w.’'-]*)*"
_NOUN = re.compile(
    rf"\b(?P<noun>(?:[Pp]e|[Kk]e)[a-z]{{3,}}an)(?: (?:antara|dari|terhadap|atas))? "
    rf"(?P<whose>{_NAME}(?: (?:dan|dengan|serta) {_NAME})*)"
)
"""The noun of a deed and who did or suffered it."""


def is_of_another_deed(question: Question, best: Evidence) -> bool:
    """Whether the deed that a question dates or places is another's in the best sentence, or in all its article.

    A sentence that names who is asked of tells of him. One that names nobody is of those whose deed the article has.
    """
    article, text = best.sentence.article, best.sentence.text
    asked = {term for name in question.names for term in words.terms(name)}
    deed = _deed(question)
    if deed is None or asked & set(words.terms(text)):
        return False
    persons = [frozenset(words.terms(one)) for one in (*names(article).persons, *names(article).others)]

    def of_others(told: str) -> bool:
        whose = list(_whose(deed, told))
        return any(any(one & each for one in persons) for each in whose) and not any(asked & each for each in whose)

    whole = f"{article.title}\n{article.text}"
    return of_others(text) or (of_others(whole) and not _is_told_of(question, deed, whole))


def _is_told_of(question: Question, deed: Deed, text: str) -> bool:
    """Whether a text tells the deed of somebody whom a question names by its verb: "Rina menikah"."""
    ways = [way.format(re.escape(name)) for name in question.names for way in (_BEHIND, _ACTIVE)]
    return any(is_of(deed, match["verb"]) for way in ways for match in re.finditer(way, text))


def _deed(question: Question) -> Deed | None:
    """The deed that stands beside a name in a question: "kapan Rina menikah?", "where was Rina arrested?"."""
    for name in question.names:
        own = re.escape(name)
        behind = re.search(_BEHIND.format(own), question.asked)
        before = re.search(rf"\b(?P<verb>(?:pe|ke)[a-z]{{3,}}an) (?:dari )?{own}", question.asked)
        if match := behind or before:
            return deed_of(None, match["verb"], question)
    return None


def _whose(deed: Deed, text: str) -> Iterator[frozenset[str]]:
    """Index terms of the names behind each noun of a deed in a text."""
    for match in _NOUN.finditer(text):
        if is_of(deed, match["noun"]):
            yield frozenset(words.terms(match["whose"]))
