"""Takes words together that stand together in articles, and counts those in one that they also write apart.

Knows: how often the collection has words side by side and apart (ibu kota baru, Vina Garut), and what it has of two
words in one, and of one in two (bulu tangkis, bulutangkis). Does not know how they were read, or how it is said.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from index import places, vocabulary, words
from index.places import Mention
from rag.catalogue.lookup import Articles, stands
from rag.catalogue.request import Request, Wanted

COHESION = 0.2
"""Share of the articles with some words that have them side by side, from which these are one thing."""
MOST_TOGETHER = 4
"""Words of the longest thing that is looked for."""


def together(request: Request, text: str, *, articles: Articles) -> Request:
    """The request with neighbours in the question's text as one thing where articles have them so."""
    if request.each or not request.wanted:
        return request
    request = _with_places(request, text, articles)
    found: list[Wanted] = []
    for run in _runs(request.wanted, text):
        found += _split(run, articles)
    return replace(request, wanted=tuple(found))


def _with_places(request: Request, text: str, articles: Articles) -> Request:
    """A name with the place behind it as one name: Vina Garut; not an office or body with its region: Bupati Garut."""
    for mention in (one for one in places.mentions(text) if not one.official):
        name = _named_before(request.wanted, text, mention)
        if name and mention.places in request.places and cohere((name.label, mention.text), articles):
            whole = f"{name.label} {mention.text}"
            wanted = tuple(
                Wanted(whole, (whole,), apart=(one.label, mention.text)) if one == name else one
                for one in request.wanted
            )
            others = tuple(one for one in request.places if one != mention.places)
            request = replace(request, wanted=wanted, places=others)
    return request


def _named_before(wanted: Sequence[Wanted], text: str, mention: Mention) -> Wanted | None:
    """The name of one wording that stands right before a place."""
    single = (one for one in wanted if len(one.wordings) == 1 and one.label[0].isupper())
    return next((one for one in single if text[: mention.start].endswith(f"{one.label} ")), None)


def _runs(wanted: Sequence[Wanted], text: str) -> list[list[Wanted]]:
    """What is wanted, with plain words in one run that stand side by side in a text."""
    runs: list[list[Wanted]] = []
    for one in wanted:
        run = runs[-1] if runs else []
        joined = r"\s+".join(re.escape(part.label) for part in (*run, one))
        if run and all(map(_is_plain, (*run, one))) and re.search(rf"(?<!\w){joined}(?!\w)", text):
            run.append(one)
        else:
            runs.append([one])
    return runs


def _is_plain(one: Wanted) -> bool:
    return len(one.wordings) == 1 and one.label.islower() and one.label.isalpha() and not one.options


def _split(run: list[Wanted], articles: Articles) -> list[Wanted]:
    """A run with the longest things that its words are, the first of them where several are as long."""
    for length in range(min(len(run), MOST_TOGETHER), 1, -1):
        for start in range(len(run) - length + 1):
            part = tuple(one.label for one in run[start : start + length])
            if cohere(part, articles):
                whole = Wanted(" ".join(part), (" ".join(part),), apart=part)
                before, after = run[:start], run[start + length :]
                return [*_split(before, articles), whole, *_split(after, articles)]
    return run


def cohere(part: Sequence[str], articles: Articles) -> bool:
    """Whether enough of the articles with all of some words have them side by side."""
    whole, single = Wanted("", (" ".join(part),)), [Wanted(word, (word,)) for word in part]
    needed = {term for word in part for term in words.terms(word)}
    if not needed:
        return False
    apart = side_by_side = 0
    for _, text in articles.texts(sorted(articles.with_terms(needed))):
        if all(stands(one, text) for one in single):
            apart += 1
            side_by_side += stands(whole, text)
    return side_by_side > 0 and side_by_side >= COHESION * apart


SHORTEST_PART, SHORTEST = 3, 7
"""Letters of a word that is written in one with another, and of both."""


def either_way(wanted: Wanted, *, articles: Articles) -> Wanted:
    """What is wanted with words that count in one and apart."""
    more = [other for form in wanted.wordings for other in _otherwise(form, articles)]
    return replace(wanted, wordings=tuple(dict.fromkeys((*wanted.wordings, *more))))


def _otherwise(form: str, articles: Articles) -> Iterator[str]:
    """A wording in one word, or in two that stand together in articles; nothing for names and for what none has."""
    lower = form.lower()
    match lower.split():
        case [first, second] if _are_words(first, second):
            if all(map(articles.snapshot.words.knows, words.terms(first + second))):
                yield first + second
        case [one] if one.isalpha() and len(one) >= SHORTEST and (form.islower() or vocabulary.is_usual(one)):
            for at in range(SHORTEST_PART, len(one) - SHORTEST_PART + 1):
                parts = one[:at], one[at:]
                if _are_words(*parts) and cohere(parts, articles):
                    yield " ".join(parts)


def _are_words(*parts: str) -> bool:
    """Whether these are words, long enough to be no beginning or ending of one."""
    return all(part.isalpha() and len(part) >= SHORTEST_PART and vocabulary.is_usual(part) for part in parts)
