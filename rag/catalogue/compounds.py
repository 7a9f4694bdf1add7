"""Takes words of a counting question together that stand together in articles: ibu kota baru, Vina Garut.

Knows: what a request wants, and how often the collection has its words side by side and apart. Does not know how they
were read, or how what was counted is said.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from index import places, words
from index.places import Mention, Place
from index.snapshot import Snapshot
from index.views import View
from rag.catalogue.lookup import texts, with_terms
from rag.catalogue.request import Request, Wanted
from rag.catalogue.wording import stands

COHESION = 0.2
"""Share of the articles with some words that have them side by side, from which these are one thing."""
MOST_TOGETHER = 4
"""Words of the longest thing that is looked for."""


def together(request: Request, text: str, *, view: View, snapshot: Snapshot) -> Request:
    """The request with neighbours in the question's text as one thing where articles have them so."""
    if request.each or not request.wanted:
        return request
    request = _with_places(request, text, view, snapshot)
    found: list[Wanted] = []
    for run in _runs(request.wanted, text):
        found += _split(run, view, snapshot)
    return replace(request, wanted=tuple(found))


def _with_places(request: Request, text: str, view: View, snapshot: Snapshot) -> Request:
    """A name with the place behind it as one name: Vina Garut; not an office or body with its region: Bupati Garut."""
    for mention in (one for one in places.mentions(text) if not one.official):
        name = _named_before(request.wanted, text, mention)
        if name and mention.places in request.places and cohere((name.label, mention.text), view, snapshot):
            whole = f"{name.label} {mention.text}"
            wanted = tuple(
                Wanted(whole, (whole,), apart=(one.label, mention.text)) if one == name else one
                for one in request.wanted
            )
            request = replace(request, wanted=wanted, places=_without(request.places, mention.places))
    return request


def _named_before(wanted: Sequence[Wanted], text: str, mention: Mention) -> Wanted | None:
    """The name of one wording that stands right before a place."""
    for one in wanted:
        if len(one.wordings) == 1 and one.label[0].isupper() and text[: mention.start].endswith(f"{one.label} "):
            return one
    return None


def _without(some: Sequence[tuple[Place, ...]], out: tuple[Place, ...]) -> tuple[tuple[Place, ...], ...]:
    return tuple(one for one in some if one != out)


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


def _split(run: list[Wanted], view: View, snapshot: Snapshot) -> list[Wanted]:
    """A run with the longest things that its words are, the first of them where several are as long."""
    for length in range(min(len(run), MOST_TOGETHER), 1, -1):
        for start in range(len(run) - length + 1):
            part = tuple(one.label for one in run[start : start + length])
            if cohere(part, view, snapshot):
                whole = Wanted(" ".join(part), (" ".join(part),), apart=part)
                before, after = run[:start], run[start + length :]
                return [*_split(before, view, snapshot), whole, *_split(after, view, snapshot)]
    return run


def cohere(part: Sequence[str], view: View, snapshot: Snapshot) -> bool:
    """Whether enough of the articles with all of some words have them side by side."""
    whole, single = Wanted("", (" ".join(part),)), [Wanted(word, (word,)) for word in part]
    needed = {term for word in part for term in words.terms(word)}
    if not needed:
        return False
    apart = side_by_side = 0
    for _, text in texts(view, sorted(with_terms(snapshot, needed))):
        if all(stands(one, text) for one in single):
            apart += 1
            side_by_side += stands(whole, text)
    return side_by_side > 0 and side_by_side >= COHESION * apart
