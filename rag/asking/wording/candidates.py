"""The words that a strange word of a question may have been meant to be, each with what speaks against it.

Knows: what outweighs a price. Does not know how far a name may lie from another (`asking/wording/name_slips.py`), or
when a word is strange (`asking/wording/spelling.py`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from index import capitals, languages, vocabulary, words
from index.collection import Collection
from index.likeness import folded, is_variant, price
from index.snapshot import Snapshot
from rag.asking.wording.name_slips import SHORTEST_NAME, TIMES_COMMONER, WORD_LIMITS, is_far_commoner, is_slip, limit
from rag.asking.wording.typed_words import WORD, Token
from rag.speaking.words.persons import COMMON, NAMING, OFFICES

SHORTEST_OWNER = 4
"""Letters of a name that stands in the articles as it is typed."""
PLACE_LIMITS: Sequence[tuple[int, float]] = ((11, 1.7), (7, 1.0), (6, 0.8), (5, 0.6))
"""For regions and institutions."""
MARGIN = 0.08
"""By how much the best candidate must be better than the next word."""
NAME_MARGIN = 0.3
"""The same for a name: in doubt it stays."""
HELD = 0.2
"""Worth of a candidate's standing in the collection, in price."""
FREQUENT = ((1_000, 0.3), (100, 0.2), (10, 0.1))
"""Worth of being frequent in general text, by passages."""
HEARD = 10
"""Passages of general text that must speak of what an ordinary word means, or the collection must hold it."""
LED_TO = 0.2
"""Worth of a region after a word that leads to one."""
SHORTEST_PART = 3
"""Letters of each of two words of a name that is typed as one."""
LONGEST_RARE = 7
"""Letters from which such a form is looked at."""
TEXTS = 5
"""Passages that are looked at for how a word is written and what stands beside it."""
MOST_TERMS = 4
"""Index terms of the collection that are looked at for one word, the likeliest."""
AMOUNTS = ("many", "much", "long", "often")
"""What "how" asks for an amount with."""
SHORTEST_AMOUNT = 4
"""Letters of a slip for one of these."""
INSTITUTIONAL = COMMON | OFFICES | NAMING
"""Words that institutions are named with: within such a name no others are corrected to."""
LEADING_TO_PLACES = frozenset(
    "di ke dari kabupaten kab kota provinsi prov bupati gubernur walikota pemkab pemkot in of at from".split()
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word that may be meant."""

    form: str
    cost: float
    """Price less what speaks for it."""


@dataclass(frozen=True)
class Candidates:
    """Looks for them in the word lists and in a collection."""

    collection: Collection

    @cached_property
    def snapshot(self) -> Snapshot:
        """The collection as it is now."""
        return self.collection.current()

    def holds(self, word: str) -> bool:
        """Whether the collection has a word, or it is one that is never searched for."""
        term = words.term(word)
        return term is None or self.snapshot.words.knows(term)

    def says(self, phrase: str) -> bool:
        """Whether some passages have these words side by side."""
        texts = self.collection.texts_with(words.terms(phrase), limit=TEXTS)
        return any(words.stands_in(phrase, text, anycase=True) for text in texts)

    def is_noun(self, word: str) -> bool:
        """Whether articles write a lower-case word small, so that it is no name alone."""
        term = words.term(word)
        texts = self.collection.texts_with([term], limit=TEXTS) if term and not vocabulary.is_usual(word) else []
        return any(words.stands_in(word, text) for text in texts)

    def meant_as_it_is(self, word: str, other: str) -> bool:
        """Whether articles have a word, and not far more often an ordinary one that it may be said for."""
        if not self.holds(word):
            return False
        held, meant = (self.snapshot.words.frequency(words.term(one) or one) for one in (word, other))
        return meant < TIMES_COMMONER * held or languages.listed(other) >= 0

    def amount(self, token: Token) -> str | None:
        """The word for an amount that a slip right behind "how" is like: "how manny people" asks how many."""
        word = token.lower
        if token.before != "how" or token.name or len(word) < SHORTEST_AMOUNT or vocabulary.is_listed(word):
            return None
        return next((one for one in AMOUNTS if price(word, one) <= limit(WORD_LIMITS, word)), None)

    def owner(self, token: Token) -> str | None:
        """The name that an English word in small letters is the possessive of, its apostrophe left out: "rinas car"."""
        name = token.lower.removesuffix("s")
        if (
            not token.form.islower()
            or name == token.lower
            or len(name) < SHORTEST_OWNER
            or vocabulary.is_word(token.lower)
        ):
            return None
        term = words.term(name)
        form = self._written(term, name) if term and self.snapshot.words.knows(term) else None
        return f"{form}'s" if form and form[0].isupper() and form.lower() == name else None

    def parted(self, word: str) -> str | None:
        """The name of two words that articles write side by side where a lower-case one has them in one: Loekmono Hadi.

        None where no two parts of it stand so.
        """
        for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
            terms = [words.term(part) or "" for part in (word[:at], word[at:])]
            if not all(term and self.snapshot.words.knows(term) for term in terms):
                continue
            beside = re.compile(rf"\b{word[:at]} {word[at:]}\b", re.IGNORECASE)
            found = (beside.search(text) for text in self.collection.texts_with(terms, limit=TEXTS))
            if own := next((match[0] for match in found if match and match[0].istitle()), None):
                return own
        return None

    def places(self, token: Token) -> list[Candidate]:
        """Regions and institutions that a word is like."""
        word, found = token.lower, []
        if len(word) < SHORTEST_NAME:
            return []
        for name in vocabulary.named().near(word):
            cost = price(word, name)
            if cost <= limit(PLACE_LIMITS, name) and not is_variant(word, name):
                held = self.holds(name)
                led = token.before in LEADING_TO_PLACES and name in vocabulary.place_words()
                if not (held or led) and (name.startswith(word) or word.startswith(name)):
                    continue  # Mahaka is no Mahakam
                worth = (HELD if held else 0.0) + (LED_TO if led else 0.0)
                found.append(Candidate(_as_name(name), cost - worth - _frequent(vocabulary.frequency(name))))
        return found

    def commoner_place(self, token: Token, heard: int) -> str | None:
        """The region that a form is of which a few texts have it, too."""
        word = token.lower
        if len(word) < LONGEST_RARE:
            return None
        near = [
            (price(word, name), name)
            for name in vocabulary.named().near(word)
            if vocabulary.frequency(name) >= TIMES_COMMONER * heard
        ]
        near = sorted(one for one in near if one[0] <= limit(PLACE_LIMITS, word))
        if not near or (len(near) > 1 and near[1][0] - near[0][0] < NAME_MARGIN):
            return None
        return _as_name(near[0][1])

    def of_the_collection(self, token: Token) -> list[Candidate]:
        """Words of the articles that a word is like, as they are written there."""
        word = token.lower
        known = self.snapshot.vocabulary
        terms = {*known.lookalikes.near(word), *known.lookalikes.near(words.term(word) or word)}
        # A stem is nearer or farther than its word: what is too far by two edits is none.
        ranked = sorted(terms, key=lambda term: (price(word, term), -known.counts.get(term, 0), term))[:MOST_TERMS]
        found = []
        for term in ranked:
            form = self._written(term, word)
            if form is None:
                continue
            lower, cost = form.lower(), price(word, form.lower())
            if form[0].isupper() and not is_place(lower) and lower not in vocabulary.institution_words():
                if not is_slip(word, lower, capital=token.name):
                    continue
            elif token.name or cost > limit(WORD_LIMITS, word):
                continue
            found.append(Candidate(form, cost - HELD - _frequent(vocabulary.frequency(lower))))
        return found

    def sounding_alike(self, token: Token) -> str | None:
        """The one name of the articles that sounds as a rare one does and is far more frequent: Habibie, of Habibi."""
        word = token.lower
        terms = {*self.snapshot.vocabulary.lookalikes.near(word)}
        forms = [form for term in sorted(terms) if folded(term) == folded(word) and (form := self._written(term, word))]
        named = len(forms) == 1 and forms[0][0].isupper()
        return forms[0] if named and is_far_commoner(forms[0].lower(), word) else None

    def similar_names(self, word: str) -> list[str]:
        """Names of the articles that a lower-case word is like, likest first: to be told, never read for it.

        No ordinary words that only begin a sentence or a title there.
        """
        known = self.snapshot.vocabulary.lookalikes
        terms = {*known.near(word), *known.near(words.term(word) or word)}
        near = sorted((price(word, term), term) for term in terms)[:MOST_TERMS]
        forms = {form for _, term in near if (form := self._written(term, word)) and form[0].isupper()}
        priced = sorted((price(word, form.lower()), form) for form in forms)
        return [
            form
            for cost, form in priced
            if cost <= limit(WORD_LIMITS, word) and (capitals.always(form) or not vocabulary.is_glossed(form.lower()))
        ]

    def _written(self, term: str, word: str) -> str | None:
        """The form of an index term in the articles that is most like a word; a name keeps its capital."""
        forms: dict[str, set[bool]] = {}
        for text in self.collection.texts_with([term], limit=TEXTS):
            for match in WORD.finditer(text):
                lower = match.group().lower()
                if words.term(lower) == term:
                    forms.setdefault(lower, set()).add(match.group()[0].isupper())
        if not forms:
            return None
        best = min(forms, key=lambda form: (price(word, form), form))
        return _as_name(best) if forms[best] == {True} or is_place(best) else best

    def ordinary(self, token: Token, language: str) -> list[Candidate]:
        """Words of the question's language that a word is like."""
        word, found = token.lower, []
        for near in vocabulary.ordinary(word, language):
            cost = price(word, near)
            if near not in vocabulary.place_words() and cost <= limit(WORD_LIMITS, min(word, near, key=len)):
                heard = vocabulary.english_frequency(near) if language == "en" else vocabulary.frequency(near)
                held = words.term(near) is None or (language != "en" and self.holds(near))
                if heard < HEARD and not held:
                    continue
                worth = (FREQUENT[0][1] if words.term(near) is None else _frequent(heard)) + (HELD if held else 0.0)
                found.append(Candidate(near, cost - worth))
        return found


def institutional(run: Sequence[Token]) -> bool:
    """Whether a run of capitalised words names an office or an institution, whose other words are ordinary."""
    return any(token.lower in INSTITUTIONAL for token in run)


def names_institutions(word: str) -> bool:
    """Whether institutions are named with a lower-case word."""
    return word in INSTITUTIONAL or word in vocabulary.institution_words()


def is_place(word: str) -> bool:
    """Whether a lower-case word belongs to the name of a region, a district or a village like one."""
    return word in vocabulary.place_words() or word in vocabulary.lesser_places()


def clearest(candidates: Sequence[Candidate], *, margin: float) -> str | None:
    """The best form when no other word is nearly as good; forms of one word are one."""
    ranked = sorted(candidates, key=lambda one: (one.cost, one.form))
    if not ranked:
        return None
    best = ranked[0]
    stem = words.term(best.form.lower())
    rivals = [one for one in ranked[1:] if words.term(one.form.lower()) != stem]
    return best.form if not rivals or rivals[0].cost - best.cost >= margin else None


def _frequent(passages: float) -> float:
    return next((worth for least, worth in FREQUENT if passages >= least), 0.0)


def _as_name(word: str) -> str:
    """A lower-case name with its capital; an abbreviation as it is written."""
    written = {entry.short.lower(): entry.short for entry in words.abbreviations()}
    return written.get(word, word.title() if "'" not in word and "’" not in word else word.capitalize())
