"""Counts two words that articles also write in one, and one that they also write in two: bulu tangkis, bulutangkis.

Knows: what the collection has of either. Does not know other wordings of a thing (`subjects.py`, `short_names.py`).
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from index import vocabulary, words
from index.snapshot import Snapshot
from index.views import View
from rag.catalogue.compounds import cohere
from rag.catalogue.request import Request, Wanted
from rag.catalogue.subjects import to_the_letter

SHORTEST_PART, SHORTEST = 3, 7
"""Letters of a word that is written in one with another, and of both."""


def either_way(request: Request, text: str, *, view: View, snapshot: Snapshot) -> Request:
    """The request in which words count in one and apart; what a question's text has in quotation marks as it is."""
    exact, how = to_the_letter(text), partial(_both, view=view, snapshot=snapshot)

    def both(some: tuple[Wanted, ...]) -> tuple[Wanted, ...]:
        return tuple(one if one.label in exact else one.each(how) for one in some)

    return request.with_wanted(both)


def _both(wanted: Wanted, view: View, snapshot: Snapshot) -> Wanted:
    more = [other for form in wanted.wordings for other in _otherwise(form, view, snapshot)]
    return replace(wanted, wordings=tuple(dict.fromkeys((*wanted.wordings, *more))))


def _otherwise(form: str, view: View, snapshot: Snapshot) -> Iterator[str]:
    """A wording in one word, or in two that stand together in articles; nothing for names and for what none has."""
    lower = form.lower()
    match lower.split():
        case [first, second] if _are_words(first, second):
            if all(map(snapshot.words.knows, words.terms(first + second))):
                yield first + second
        case [one] if one.isalpha() and len(one) >= SHORTEST and (form.islower() or vocabulary.is_usual(one)):
            for at in range(SHORTEST_PART, len(one) - SHORTEST_PART + 1):
                parts = one[:at], one[at:]
                if _are_words(*parts) and cohere(parts, view, snapshot):
                    yield " ".join(parts)


def _are_words(*parts: str) -> bool:
    """Whether these are words, long enough to be no beginning or ending of one."""
    return all(part.isalpha() and len(part) >= SHORTEST_PART and vocabulary.is_usual(part) for part in parts)
