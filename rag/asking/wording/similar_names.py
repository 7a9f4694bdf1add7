"""Names of the articles that are like one which none of them mentions: to be told, never read for it.

Knows: how far such a name may lie from the one typed. Does not know how it is told (`rag.names_finder`).
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index import capitals, vocabulary, words
from index.likeness import price
from rag.asking.wording.candidates import MOST_LOOKED_AT, MOST_TERMS, Candidates
from rag.asking.wording.name_slips import WORD_LIMITS, limit
from rag.asking.wording.typed_words import WORD

MOST = 2
"""Names that are told for each word, or for the whole."""
BESIDE_LIMITS: Sequence[tuple[int, float]] = ((8, 1.7), (3, 1.0))
"""Price at most for a word of so many letters or more that stands beside another of the name."""
_CAPITALISED = r"(?P<other>[A-Z][\w'’-]+)"


def similar_names(name: str, candidates: Candidates) -> list[str]:
    """What the articles have that is like words of a name which they have not, else like the whole; likest first."""
    # "Serie A" is one name: another word does not go with its letter.
    parts = () if any(len(part) == 1 for part in name.split()) else WORD.findall(name)
    wanting = [word.lower() for word in parts if not candidates.holds(word.lower())]
    single = [form for word in wanting for form in _like_word(word, candidates)[:MOST]]
    return single or list(dict.fromkeys(_like_whole(name.split(), candidates)))[:MOST]


def _like_word(word: str, candidates: Candidates) -> list[str]:
    """Names that a lower-case word is like; no ordinary words that only begin a sentence or a title."""
    known = candidates.snapshot.vocabulary.lookalikes
    terms = {*known.near(word), *known.near(words.term(word) or word)}
    near = sorted((price(word, term), term) for term in terms)[:MOST_TERMS]
    forms = {form for _, term in near if (form := candidates.written(term, word)) and form[0].isupper()}
    priced = sorted((price(word, form.lower()), form) for form in forms)
    return [
        form
        for cost, form in priced
        if cost <= limit(WORD_LIMITS, word) and (capitals.always(form) or not vocabulary.is_glossed(form.lower()))
    ]


def _like_whole(own: Sequence[str], candidates: Candidates) -> Iterator[str]:
    """Names with a word of another and, beside it, one that is like the next of that: "Rina Dewi", of Rina Devi."""
    for first, last in pairwise(own):
        for kept, other, name in (
            (first, last, rf"\b{re.escape(first)} {_CAPITALISED}"),
            (last, first, rf"\b{_CAPITALISED} {re.escape(last)}\b"),
        ):
            most = limit(BESIDE_LIMITS, other)
            texts = candidates.collection.texts_with(words.terms(kept), limit=MOST_LOOKED_AT) if most > 0 else []
            told = (match for text in texts for match in re.finditer(name, text))
            yield from (match[0] for match in told if 0 < price(other.lower(), match["other"].lower()) <= most)
