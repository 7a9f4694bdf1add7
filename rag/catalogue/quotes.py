"""The sentence of an article that shows why it was counted: what a check concludes, the mention, else the lead.

Knows: sentences and what a request wants of them. Does not know tables or which articles are quoted.
"""

from collections.abc import Iterable, Sequence

from index import places
from index.filters import lies_in
from index.nouns import Sentence, SentenceKind
from rag.catalogue.naming import as_word
from rag.catalogue.request import Request, View, Wanted
from rag.catalogue.wording import lowered, standing, stands
from rag.speaking.factchecks import conclusion

FEWEST_WORDS = 6
"""Words of a sentence that can be an article's lead; a shorter one is a label."""


def shown(sentences: Sequence[Sentence], request: Request) -> Sentence:
    """The sentence to quote for an article.

    Of a fact check what it concludes: its mentions may be those of the claim. For a timeline the lead, which tells what
    happened; else the first of those that hold most of what is wanted.
    """
    told = conclusion(sentences[0].article)
    if told and told in sentences:
        return told
    body = [one for one in sentences if one.kind is SentenceKind.BODY] or list(sentences)
    if request.view is not View.TIMELINE:
        held = [(_held(one, request), one) for one in (*body, *sentences)]
        most = max(count for count, _ in held)
        if most:
            return next(one for count, one in held if count == most)
        codes = [place.code for alternatives in (*request.named, *request.places) for place in alternatives]
        naming = [(one, _named(one, codes)) for one in body] if codes else []
        if any(ways for _, ways in naming):
            return min((one for one in naming if one[1]), key=lambda one: one[1])[0]
    return next((one for one in body if len(one.text.split()) >= FEWEST_WORDS), body[0])


def forms(texts: Iterable[str], wanted: Wanted) -> list[str]:
    """The wordings that stand in some texts in lower case, most frequent first."""
    found: dict[str, int] = {}
    for lower in texts:
        for wording in wanted.wordings:
            count = sum(1 for _ in standing(wording, wanted, lower))
            found[wording] = found.get(wording, 0) + count
    return sorted((one for one, count in found.items() if count), key=lambda one: (-found[one], one))


def _named(sentence: Sentence, codes: Sequence[str]) -> int:
    """How many regions a name in a sentence can mean where one of some regions is among them; 0 without such a name."""
    found = [one.places for one in places.mentions(sentence.text)]
    return min((len(ways) for ways in found if any(lies_in(place.code, codes) for place in ways)), default=0)


def _held(sentence: Sentence, request: Request) -> int:
    """How many of the things that are wanted, and of the names of regions, stand in a sentence."""
    lower = lowered(sentence.text)
    return sum(stands(wanted, lower) for wanted in (*request.wanted, *map(as_word, request.named)))
