"""A question as it was meant: asked directly, everyday spellings written out, misspelt words exchanged for those meant.

Knows: when a word is strange and which of the words like it was meant. Does not know how likeness is priced
(`index/likeness.py`) or where words are listed (`index/vocabulary.py`).

A wrong name is worse than none. A word that any list knows stays, and so does every region and district. A name is
exchanged only for a region or an institution that it can hardly be anything else than, for a name that stands beside
the same other names in an article, for a famous one that it is like while it is nobody's itself, for a far more
frequent one that sounds the same, or when it is no possible name; every exchange is shown. Words in double quotes stay
as they are.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from index import languages, vocabulary, words
from index.collection import Collection
from index.likeness import ALIKE, folded, price
from index.months import is_calendar_word
from index.translation import WordTable
from rag.asking.leaning.courtesies import without_language
from rag.asking.names.english_names import in_full
from rag.asking.times.hours import as_written
from rag.asking.wording.addresses import without_address
from rag.asking.wording.candidates import (
    MARGIN,
    MOST_TERMS,
    NAME_MARGIN,
    TEXTS,
    Candidates,
    clearest,
    institutional,
    is_place,
    names_institutions,
)
from rag.asking.wording.each_outlet import of_any_outlet
from rag.asking.wording.each_region import of_each_region
from rag.asking.wording.indirect import direct
from rag.asking.wording.long_forms import plainly
from rag.asking.wording.name_slips import is_slip_beside_others
from rag.asking.wording.nicknames import as_articles_call
from rag.asking.wording.said_on import of_what_is_said
from rag.asking.wording.statements import as_question
from rag.asking.wording.typed_words import (
    LEADING_TO_PERSONS,
    WORD,
    Token,
    cased,
    in_singular,
    run_of,
    runs_of,
    tokens_of,
    written_out,
)
from rag.asking.wording.whether import put_plainly
from rag.speaking.words.persons import OFFICES

SHORTEST = 4
"""Letters of a word that may be misspelt; shorter ones have too many neighbours."""
LONGEST_NAME = 6
"""Words of a name; of a longer run nothing is put right as a whole."""
MOST_NAMES = 16
"""Combinations tried for a name of several words."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """A question as it is read."""

    text: str
    corrected: Mapping[str, str] = field(default_factory=dict)
    """Misspelt words as typed → as read."""
    expanded: Mapping[str, str] = field(default_factory=dict)
    """Everyday spellings → formal words."""
    dated: Mapping[str, str] = field(default_factory=dict)
    """Times as typed → the day or month that is meant, where their year was supplied."""


@dataclass(frozen=True)
class Speller:
    """Reads questions for one collection; cheap to make, what it looks up is kept with the snapshot."""

    collection: Collection

    @cached_property
    def _candidates(self) -> Candidates:
        return Candidates(self.collection)

    def read(self, text: str, *, corrections: bool = True) -> Spelling:
        """The question without what wraps it, everyday spellings written out and, when `corrections`, slips mended."""
        text, expanded = as_question(without_address(without_language(text))), dict[str, str]()
        language = languages.detect(text)
        if language == "id":
            text, expanded = written_out(text, is_held=self._candidates.meant_as_it_is)
        else:
            held = self._candidates
            text = in_full(in_singular(text, holds=held.holds, is_noun=held.is_noun), holds=held.holds)
        text, hours = as_written(text, language=language, holds=self._candidates.holds, says=self._candidates.says)
        expanded |= hours
        text = self._candidates.numbered(
            plainly(of_what_is_said(of_each_region(put_plainly(direct(of_any_outlet(text))))))
        )
        if not corrections or not len(self._candidates.snapshot.passages):
            return Spelling(text, {}, expanded)
        text, called = as_articles_call(text, self._candidates)
        tokens = list(tokens_of(text))
        strange = [token for token in tokens if self._is_strange(token, upper=text.isupper())]
        meant: dict[int, str] = {}
        for run in runs_of(text, tokens):
            if len(run) > 1:
                meant |= self._whole_name(run, strange)
        for token in strange:
            if token.start not in meant and (form := self._meant(token, run_of(token, text, tokens), language)):
                meant[token.start] = cased(form, token.form)
        for token in reversed(tokens):
            if token.start in meant:
                text = text[: token.start] + meant[token.start] + token.form[len(token.lower) :] + text[token.end :]
        shown = {token.form[: len(token.lower)]: meant[token.start] for token in tokens if token.start in meant}
        return Spelling(text, called | shown, expanded)

    def _is_strange(self, token: Token, *, upper: bool) -> bool:
        """Whether no list knows a word and the collection does not hold it."""
        word = token.lower
        if self._candidates.amount(token):
            return True
        if len(word) < SHORTEST or is_calendar_word(word) or not word.isalpha():
            return False
        if not upper and not token.form[1 : len(word)].islower():
            return False  # an abbreviation or a brand
        if self._candidates.holds(word) or vocabulary.is_listed(word):
            # What cannot be a slip may still be one way to write a name that articles write in another.
            return token.name and not self._candidates.holds(word)
        return True

    def _whole_name(self, run: Sequence[Token], strange: Sequence[Token]) -> dict[int, str]:
        """The words of a name of several that articles write in one other way only; empty when none or two do."""
        known = all(self._candidates.holds(token.lower) for token in run)
        if known and self._together([words.term(token.lower) or token.lower for token in run], run):
            return {}
        choices = [self._parts(token, loose=token in strange) for token in run[: LONGEST_NAME + 1]]
        if not all(choices) or len(choices) > LONGEST_NAME:
            return {}
        found: list[tuple[float, tuple[str, ...]]] = []
        combinations = sorted(product(*choices), key=lambda parts: sum(cost for _, cost in parts))[:MOST_NAMES]
        for parts in combinations:
            total = sum(cost for _, cost in parts)
            if found and total > found[0][0] + NAME_MARGIN:
                break
            if forms := self._together([term for term, _ in parts], run):
                found.append((total, forms))
        if not found or (len(found) > 1 and found[1][1] != found[0][1]):
            return {}
        return {token.start: form for token, form in zip(run, found[0][1], strict=True) if token.lower != form.lower()}

    def _parts(self, token: Token, *, loose: bool) -> list[tuple[str, float]]:
        """Index terms that a word of a name may stand for in the collection, with their prices."""
        word = token.lower
        held = self._candidates.holds(word)
        found = [(words.term(word) or word, 0.0)] if held else []
        if is_place(word) or not token.form[1:].islower() or (not held and self._candidates.places(token)):
            return found
        stem = words.term(word) or word
        near = self._candidates.snapshot.vocabulary.lookalikes.near
        for term in sorted({*near(word), *near(stem)}):
            if folded(term) in (folded(word), folded(stem)):
                found.append((term, ALIKE))
            elif loose and not held and is_slip_beside_others(word, term):
                found.append((term, price(word, term)))
        return sorted(found, key=lambda one: one[1])[:MOST_TERMS]

    def _together(self, terms: Sequence[str], run: Sequence[Token]) -> tuple[str, ...]:
        """The words of these terms as an article writes them side by side; () when none does."""
        for text in self.collection.texts_with(list(dict.fromkeys(terms)), limit=TEXTS):
            found = [match.group() for match in WORD.finditer(text)]
            keys = [words.term(word.lower()) or word.lower() for word in found]
            wanted = [words.term(term) or term for term in terms]
            for at in range(len(keys) - len(terms) + 1):
                same = (
                    key in (want, term)
                    for key, want, term in zip(keys[at : at + len(terms)], wanted, terms, strict=True)
                )
                if all(same) and all(form[0].isupper() for form in found[at : at + len(terms)]):
                    return tuple(re.sub(r"['’]s?$", "", form) for form in found[at : at + len(run)])
        return ()

    def _meant(self, token: Token, run: Sequence[Token], language: str) -> str | None:
        """What a strange word was meant to be, None when that is not clear."""
        word = token.lower
        if amount := self._candidates.amount(token):
            return amount
        heard = vocabulary.frequency(word)
        alone = token.name and all(other is token or other.lower in OFFICES for other in run)
        alike = self._candidates.sounding_alike(token) if alone and heard else None
        if vocabulary.is_listed(word):
            return alike if is_place(word) and word not in WordTable.load().forward else None
        if alike:
            return alike
        if not heard and (name := self._candidates.parted(word)):
            return name
        titled = token.before in LEADING_TO_PERSONS
        if heard:
            return None if titled or heard > vocabulary.SELDOM else self._candidates.commoner_place(token, heard)
        if language == "en" and (owner := self._candidates.owner(token)):
            return owner
        candidates = [] if titled else self._candidates.places(token)
        if not (token.name and len(run) > 1):
            candidates += self._candidates.of_the_collection(token)
        if not token.name:
            candidates += self._candidates.ordinary(token, language)
        elif len(run) > 1 and not titled and institutional(run):
            ordinary = [*self._candidates.of_the_collection(token), *self._candidates.ordinary(token, language)]
            candidates += [one for one in ordinary if names_institutions(one.form.lower())]
        return clearest(candidates, margin=NAME_MARGIN if token.name else MARGIN)


def combined(spellings: Sequence[Spelling], text: str) -> Spelling:
    """What was exchanged in several questions, as far as it stands in the text that was made of them."""
    corrected = {typed: meant for one in spellings for typed, meant in one.corrected.items() if meant in text}
    expanded = {typed: long for one in spellings for typed, long in one.expanded.items()}
    dated = {typed: meant for one in spellings for typed, meant in one.dated.items() if typed in text}
    return Spelling(text, corrected, expanded, dated)
