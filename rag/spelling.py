"""A question as it was meant: everyday spellings written out, misspelt words exchanged for what they were meant to be.

Knows: when a word is strange and which of the words like it was meant. Does not know how likeness is priced
(`index/likeness.py`) or where words are listed (`index/vocabulary.py`).

A wrong name is worse than none. A word that any list knows stays, and so does every region and district. A name is
exchanged only for a region or an institution that it can hardly be anything else than, for a name that stands beside
the same other names in an article, or when it is no possible name. Words in double quotes stay as they are.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from index import languages, vocabulary, words
from index.collection import Collection
from index.colloquial import formal
from index.likeness import ALIKE, changes_a_name, folded, is_variant, price
from index.months import is_calendar_word
from index.snapshot import Snapshot
from rag.person_words import COMMON, NAMING, OFFICES, TITLES

SHORTEST = 4
"""Letters of a word that may be misspelt; shorter ones have too many neighbours."""
SHORTEST_NAME = 5
"""Letters of a single name that may be."""
WORD_LIMITS: Sequence[tuple[int, float]] = ((11, 1.7), (8, 1.2), (7, 0.9), (5, 0.85), (4, 0.6))
"""Price at most for an ordinary word of so many letters or more, and for a name beside others that prove it."""
PLACE_LIMITS: Sequence[tuple[int, float]] = ((11, 1.7), (7, 1.0), (6, 0.8), (5, 0.6))
"""For regions and institutions."""
NAME_LIMITS: Sequence[tuple[int, float]] = ((6, 0.8), (5, 0.6))
"""For a name that stands alone."""
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
TIMES_COMMONER = 10
"""How much more frequent a region's name must be than a form of it that a few texts have."""
LONGEST_RARE = 7
"""Letters from which such a form is looked at."""
TEXTS = 5
"""Passages that are looked at for how a word is written and what stands beside it."""
MOST_TERMS = 4
"""Index terms of the collection that are looked at for one word, the likeliest."""
MOST_NAMES = 16
"""Combinations tried for a name of several words."""
INSTITUTIONAL = COMMON | OFFICES | NAMING
"""Words that institutions are named with: within such a name no others are corrected to."""
LEADING_TO_PLACES = frozenset(
    "di ke dari kabupaten kab kota provinsi prov bupati gubernur walikota pemkab pemkot in of at from".split()
)
LEADING_TO_PERSONS = TITLES - {"warga", "nelayan", "petani", "pedagang"}
_QUOTED = re.compile(r"[\"“”„][^\"“”„]*[\"“”]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Spelling:
    """A question as it is read."""

    text: str
    corrected: Mapping[str, str] = field(default_factory=dict)
    """Misspelt words as typed → as read."""
    expanded: Mapping[str, str] = field(default_factory=dict)
    """Everyday spellings → formal words."""


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    form: str
    before: str
    """The word before it in lower case, when only spaces stand between."""
    name: bool
    """Whether it can only be a name: capitalised within the question, or led by a title."""

    @property
    def lower(self) -> str:
        return re.sub(r"['’]s?$", "", self.form.lower())


@dataclass(frozen=True, slots=True)
class _Candidate:
    form: str
    cost: float
    """Price less what speaks for it."""


@dataclass(frozen=True)
class Speller:
    """Reads questions for one collection; cheap to make, what it looks up is kept with the snapshot."""

    collection: Collection

    @cached_property
    def _snapshot(self) -> Snapshot:
        return self.collection.current()

    def read(self, text: str, *, corrections: bool = True) -> Spelling:
        """The question with everyday spellings written out and, when `corrections`, misspelt words exchanged."""
        language = languages.detect(text)
        expanded: dict[str, str] = {}
        if language == "id":
            text, expanded = _expanded(text)
        if not corrections or not len(self._snapshot.passages):
            return Spelling(text, {}, expanded)
        tokens = list(_tokens(text))
        strange = [token for token in tokens if self._is_strange(token, upper=text.isupper())]
        if not strange:
            return Spelling(text, {}, expanded)
        meant: dict[int, str] = {}
        for run in _runs(text, tokens):
            if len(run) > 1 and any(not self._holds(token.lower) for token in run):
                meant |= self._whole_name(run, strange)
        for token in strange:
            if token.start not in meant and (form := self._meant(token, _run_of(token, text, tokens), language)):
                meant[token.start] = form
        for token in reversed(tokens):
            if token.start in meant:
                text = text[: token.start] + meant[token.start] + token.form[len(token.lower) :] + text[token.end :]
        shown = {token.form[: len(token.lower)]: meant[token.start] for token in tokens if token.start in meant}
        return Spelling(text, shown, expanded)

    def _holds(self, word: str) -> bool:
        """Whether the collection has a word, or it is one that is never searched for."""
        term = words.term(word)
        return term is None or self._snapshot.words.knows(term)

    def _is_strange(self, token: _Token, *, upper: bool) -> bool:
        """Whether no list knows a word and the collection does not hold it."""
        word = token.lower
        if len(word) < SHORTEST or is_calendar_word(word) or not word.isalpha():
            return False
        if not upper and not token.form[1 : len(word)].islower():
            return False  # an abbreviation or a brand
        if self._holds(word) or vocabulary.is_listed(word):
            # What cannot be a slip may still be one way to write a name that articles write in another.
            return token.name and not self._holds(word) and not _is_place(word)
        return True

    def _whole_name(self, run: Sequence[_Token], strange: Sequence[_Token]) -> dict[int, str]:
        """The words of a name of several that articles write in one other way only; empty when none or two do."""
        choices = [self._parts(token, loose=token in strange) for token in run]
        if not all(choices):
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
        return {
            token.start: form
            for token, form in zip(run, found[0][1], strict=True)
            if token.lower != form.lower() and not self._holds(token.lower)
        }

    def _parts(self, token: _Token, *, loose: bool) -> list[tuple[str, float]]:
        """Index terms that a word of a name may stand for in the collection, with their prices."""
        word = token.lower
        if self._holds(word):
            return [(words.term(word) or word, 0.0)]
        if _is_place(word):
            return []
        found = []
        stem = words.term(word) or word
        near = self._snapshot.vocabulary.lookalikes.near
        for term in sorted({*near(word), *near(stem)}):
            alike = folded(term) in (folded(word), folded(stem))
            cost = ALIKE if alike else price(word, term)
            slip = loose and not vocabulary.is_word(word) and not changes_a_name(word, term)
            if alike or (slip and cost <= _limit(WORD_LIMITS, word)):
                found.append((term, cost))
        return sorted(found, key=lambda one: one[1])[:MOST_TERMS]

    def _together(self, terms: Sequence[str], run: Sequence[_Token]) -> tuple[str, ...]:
        """The words of these terms as an article writes them side by side; () when none does."""
        for text in self.collection.texts_with(list(dict.fromkeys(terms)), limit=TEXTS):
            found = [match.group() for match in _WORD.finditer(text)]
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

    def _meant(self, token: _Token, run: Sequence[_Token], language: str) -> str | None:
        """What a strange word was meant to be, None when that is not clear."""
        word = token.lower
        if vocabulary.is_listed(word):
            return None
        heard = vocabulary.frequency(word)
        titled = token.before in LEADING_TO_PERSONS
        if heard:
            return None if titled or heard > vocabulary.SELDOM else self._commoner_place(token, heard)
        candidates = [] if titled else self._places(token)
        if not (token.name and len(run) > 1):
            candidates += self._of_the_collection(token)
        if not token.name:
            candidates += self._ordinary(token, language)
        elif len(run) > 1 and not titled and _institutional(run):
            ordinary = [*self._of_the_collection(token), *self._ordinary(token, language)]
            candidates += [one for one in ordinary if _names_institutions(one.form.lower())]
        return _clearest(candidates, margin=NAME_MARGIN if token.name else MARGIN)

    def _places(self, token: _Token) -> list[_Candidate]:
        """Regions and institutions that a word is like."""
        word, found = token.lower, []
        if len(word) < SHORTEST_NAME:
            return []
        for name in vocabulary.named().near(word):
            cost = price(word, name)
            if cost <= _limit(PLACE_LIMITS, name) and not is_variant(word, name):
                held = self._holds(name)
                led = token.before in LEADING_TO_PLACES and name in vocabulary.place_words()
                if not (held or led) and (name.startswith(word) or word.startswith(name)):
                    continue  # Mahaka is no Mahakam
                worth = (HELD if held else 0.0) + (LED_TO if led else 0.0)
                found.append(_Candidate(_as_name(name), cost - worth - _frequent(vocabulary.frequency(name))))
        return found

    def _commoner_place(self, token: _Token, heard: int) -> str | None:
        """The region that a form is of which a few texts have it, too."""
        word = token.lower
        if len(word) < LONGEST_RARE:
            return None
        near = [
            (price(word, name), name)
            for name in vocabulary.named().near(word)
            if vocabulary.frequency(name) >= TIMES_COMMONER * heard
        ]
        near = sorted(one for one in near if one[0] <= _limit(PLACE_LIMITS, word))
        if not near or (len(near) > 1 and near[1][0] - near[0][0] < NAME_MARGIN):
            return None
        return _as_name(near[0][1])

    def _of_the_collection(self, token: _Token) -> list[_Candidate]:
        """Words of the articles that a word is like, as they are written there."""
        word = token.lower
        known = self._snapshot.vocabulary
        terms = {*known.lookalikes.near(word), *known.lookalikes.near(words.term(word) or word)}
        # A stem is nearer or farther than its word: what is too far by two edits is none.
        ranked = sorted(terms, key=lambda term: (price(word, term), -known.counts.get(term, 0), term))[:MOST_TERMS]
        found = []
        for term in ranked:
            form = self._written(term, word)
            if form is None:
                continue
            lower, cost = form.lower(), price(word, form.lower())
            if form[0].isupper() and not _is_place(lower) and lower not in vocabulary.institution_words():
                if not _clear_name(word, lower):
                    continue
            elif token.name or cost > _limit(WORD_LIMITS, word):
                continue
            found.append(_Candidate(form, cost - HELD - _frequent(vocabulary.frequency(lower))))
        return found

    def _written(self, term: str, word: str) -> str | None:
        """The form of an index term in the articles that is most like a word; a name keeps its capital."""
        forms: dict[str, set[bool]] = {}
        for text in self.collection.texts_with([term], limit=TEXTS):
            for match in _WORD.finditer(text):
                lower = match.group().lower()
                if words.term(lower) == term:
                    forms.setdefault(lower, set()).add(match.group()[0].isupper())
        if not forms:
            return None
        best = min(forms, key=lambda form: (price(word, form), form))
        return _as_name(best) if forms[best] == {True} or _is_place(best) else best

    def _ordinary(self, token: _Token, language: str) -> list[_Candidate]:
        """Words of the question's language that a word is like."""
        word, found = token.lower, []
        for near in vocabulary.ordinary(word, language):
            cost = price(word, near)
            if near not in vocabulary.place_words() and cost <= _limit(WORD_LIMITS, min(word, near, key=len)):
                heard = vocabulary.english_frequency(near) if language == "en" else vocabulary.frequency(near)
                held = words.term(near) is None or (language != "en" and self._holds(near))
                if heard < HEARD and not held:
                    continue
                worth = (FREQUENT[0][1] if words.term(near) is None else _frequent(heard)) + (HELD if held else 0.0)
                found.append(_Candidate(near, cost - worth))
        return found


def combined(spellings: Sequence[Spelling], text: str) -> Spelling:
    """What was exchanged in several questions, as far as it stands in the text that was made of them."""
    corrected = {typed: meant for one in spellings for typed, meant in one.corrected.items() if meant in text}
    return Spelling(text, corrected, {typed: long for one in spellings for typed, long in one.expanded.items()})


def _expanded(text: str) -> tuple[str, dict[str, str]]:
    """An Indonesian text with everyday spellings written out; words in capitals are abbreviations."""
    found: dict[str, str] = {}
    for token in reversed(list(_tokens(text))):
        if token.form.islower() or (token.start == 0 and token.form.istitle()):
            long = formal(token.form.lower(), is_word=vocabulary.is_usual)
            if long:
                found[token.form] = long
                text = text[: token.start] + _cased(long, token.form) + text[token.end :]
    return text, dict(reversed(found.items()))


def _tokens(text: str) -> Iterator[_Token]:
    """The words of a text outside double quotes."""
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    end, before = -2, ""
    for match in _WORD.finditer(text):
        start = match.start()
        joined = text[end:start].strip(" .") == "" if end >= 0 else False
        before = before if joined else ""
        if not any(first <= start < last for first, last in quoted):
            capital = match.group()[0].isupper() and not text.isupper()
            begins = text[:start].strip(" \"'“”‘’¿([-–—") == ""
            yield _Token(
                start, match.end(), match.group(), before, (capital and not begins) or before in LEADING_TO_PERSONS
            )
        end, before = match.end(), match.group().lower()


def _runs(text: str, tokens: Sequence[_Token]) -> list[list[_Token]]:
    """Neighbouring words that are capitalised, the question's first one aside."""
    found: list[list[_Token]] = []
    for token in tokens:
        if not token.name or not token.form[0].isupper():
            continue
        if found and text[found[-1][-1].end : token.start] in (" ", ". "):
            found[-1].append(token)
        else:
            found.append([token])
    return found


def _run_of(token: _Token, text: str, tokens: Sequence[_Token]) -> Sequence[_Token]:
    return next((run for run in _runs(text, tokens) if token in run), [token])


def _institutional(run: Sequence[_Token]) -> bool:
    """Whether a run of capitalised words names an office or an institution, whose other words are ordinary."""
    return any(token.lower in INSTITUTIONAL for token in run)


def _names_institutions(word: str) -> bool:
    return word in INSTITUTIONAL or word in vocabulary.institution_words()


def _is_place(word: str) -> bool:
    return word in vocabulary.place_words() or word in vocabulary.lesser_places()


def _clear_name(word: str, name: str) -> bool:
    """Whether a single word is a slip of this name and can be no name itself."""
    cost = price(word, name)
    if len(word) < SHORTEST_NAME or cost > _limit(NAME_LIMITS, word) or changes_a_name(word, name):
        return False
    return not vocabulary.is_pronounceable(word)


def _clearest(candidates: Sequence[_Candidate], *, margin: float) -> str | None:
    """The best form when no other word is nearly as good; forms of one word are one."""
    ranked = sorted(candidates, key=lambda one: (one.cost, one.form))
    if not ranked:
        return None
    best = ranked[0]
    stem = words.term(best.form.lower())
    rivals = [one for one in ranked[1:] if words.term(one.form.lower()) != stem]
    return best.form if not rivals or rivals[0].cost - best.cost >= margin else None


def _limit(limits: Sequence[tuple[int, float]], word: str) -> float:
    return next((most for letters, most in limits if len(word) >= letters), -1.0)


def _frequent(passages: float) -> float:
    return next((worth for least, worth in FREQUENT if passages >= least), 0.0)


def _as_name(word: str) -> str:
    """A lower-case name with its capital; an abbreviation as it is written."""
    written = {entry.short.lower(): entry.short for entry in words.abbreviations()}
    return written.get(word, word.title() if "'" not in word and "’" not in word else word.capitalize())


def _cased(word: str, like: str) -> str:
    return word[0].upper() + word[1:] if like[0].isupper() else word
