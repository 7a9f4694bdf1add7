"""Turns a question into weighted index terms; English words become Indonesian ones through a learned table.

Knows: the table of `index/models/word_table` (recipe: `index.training.word_table`), English names of Indonesian
institutions, which words of a question are names. Does not know: the index or how scores are summed.
The idea is that of probabilistic structured queries (Darwish and Oard 2003): a question word counts as one word,
however many translations share it.
"""

import gzip
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path

from index import english, word_forms
from index.country_names import in_indonesian, others
from index.word_forms import STEM_MARK
from index.words import abbreviations, joined, short_forms, term, terms, tokens

FORWARD, REVERSE = "english.tsv.gz", "indonesian.tsv.gz"
PHRASE_MARK = "+"
"""Stands before the stems of an English phrase."""

NAME_SHARE = 0.5
"""Weight that a capitalised word keeps as itself when the table knows it too (Batang, Kudus, Bone)."""
AS_TYPED_SHARE = 0.2
"""Weight of an English word beside its translations, for the English articles of a collection."""
BORROWED_SHARE = 0.7
"""Weight of an unknown English word in the spelling of Indonesian; the rest is that of the word as it stands."""
_BORROWED = tuple(
    (re.compile(pattern), spelt)
    for pattern, spelt in (
        (r"ph", "f"),
        (r"th", "t"),
        (r"x", "ks"),
        (r"ck|q(?=u)", "k"),
        (r"cc?(?![eiyh])", "k"),
        (r"c(?=[eiy])", "s"),
        (r"(?<=[b-df-hj-np-tv-z])y", "i"),
        (r"tion$", "si"),
        (r"([b-df-hj-np-tv-z])\1", r"\1"),
    )
)
"""How Indonesian spells sounds of words that it shares with English."""
OWN_SHARE = 0.3
"""Weight of the single words of an Indonesian long form whose short form is searched for as well."""

MOST_RAISED = 4.0
"""Bound on how much an alternative's weight is raised: a frequent word stays a weak sign."""

Weighted = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class QueryTerm:
    """One content word (or institution) of a question with the index terms that stand for it."""

    source: str
    """As typed."""
    alternatives: Weighted
    """Index terms with weights that sum to 1 at most, the likeliest first; never empty."""


@dataclass(frozen=True)
class WordTable:
    """Translation probabilities; a direction is read when it is first asked for, a line when its word is."""

    folder: Path

    @classmethod
    def load(cls, folder: Path | None = None) -> "WordTable":
        """The bundled table, or one from another folder."""
        return _bundled() if folder is None else cls(folder)

    @cached_property
    def forward(self) -> Mapping[str, str]:
        """English word or stem → its line."""
        return _lines(self.folder / FORWARD)

    @cached_property
    def reverse(self) -> Mapping[str, str]:
        """Indonesian word → its line."""
        return _lines(self.folder / REVERSE)

    def translate(self, word: str) -> Weighted:
        """Index terms for an English word with their probabilities, () when neither it nor its stem is known.

        What the table has not learned may be a name that people wrote down: the Bahamas.
        """
        lower = word.lower()
        return _entry(self.forward, lower) or _entry(self.forward, STEM_MARK + english.stem(lower)) or _written(lower)

    def keeps(self, word: str) -> bool:
        """Whether an English word stays what it is in Indonesian, as names do; so does one that is not known."""
        lower = word.lower()
        inflected = english.stem(lower) != lower  # else the stem of another word would speak for a name like it
        found = self.translate(word) if inflected else _entry(self.forward, lower) or _written(lower)
        return not found or found[0][0] in terms(word)

    def phrase(self, words: Sequence[str]) -> Weighted:
        """Indonesian words for English ones that mean something together, () when they are no known phrase."""
        return _entry(self.forward, PHRASE_MARK + " ".join(map(english.stem, words)))

    def gloss(self, words: str) -> Weighted:
        """English for an Indonesian word in any of its forms, or for a phrase as written, with probabilities.

        The likeliest comes first, in whole lower-case words; () when not even the stem is known.
        """
        lower = words.lower()
        keys = (lower,) if " " in lower else word_forms.keys(lower)
        known = _names_in_english().get(lower)
        return known or next((found for key in keys if (found := _entry(self.reverse, key))), ())

    def alike(self, word: str) -> Weighted:
        """Index terms that mean what an Indonesian word means, by way of English, the likeliest first; not its own.

        The probabilities are those of a paraphrase by a pivot language (Bannard and Callison-Burch 2005).
        """
        found: dict[str, float] = {}
        for english_word, chance in self.gloss(word):
            for target, share in self.translate(english_word):
                found[target] = found.get(target, 0.0) + chance * share
        own = set(terms(word))
        return tuple(sorted(((one, p) for one, p in found.items() if one not in own), key=lambda one: -one[1]))


@cache
def _bundled() -> WordTable:
    return WordTable.load(Path(str(files("index") / "models" / "word_table")))


def _lines(path: Path) -> dict[str, str]:
    text = gzip.decompress(path.read_bytes()).decode()
    return {word: rest for word, _, rest in (line.partition("\t") for line in text.split("\n"))}


def _entry(lines: Mapping[str, str], word: str) -> Weighted:
    rest = lines.get(word)
    if rest is None:
        return ()
    return tuple((target, float(chance)) for target, chance in (part.rsplit(" ", 1) for part in rest.split("\t")))


def _written(word: str) -> Weighted:
    """The index terms of an English name, by it in lower case, each as likely; () for another word."""
    own = in_indonesian().get(word, ())
    return tuple((one, 1 / len(own)) for one in own)


def query_terms(question: str, language: str) -> tuple[QueryTerm, ...]:
    """The question's content in order, as index terms; `language` is `en` or anything else for Indonesian."""
    found = _english(question) if language == "en" else _indonesian(question)
    unique: dict[Weighted, QueryTerm] = {}
    for part in found:
        unique.setdefault(part.alternatives, part)
    return tuple(unique.values())


def with_shared_rarity(
    found: Sequence[QueryTerm], *, frequency: Callable[[str], int], size: int
) -> tuple[QueryTerm, ...]:
    """The terms with weights under which a BM25 sum counts all alternatives of a word as equally rare.

    BM25 gives a rare translation more than a frequent one, although both stand for the same question word. Each weight
    is multiplied by the rarity of the word (from its alternatives' weighted frequencies) over that of the alternative.
    Alternatives that the collection does not hold fall away, words without any left, too. A term counts at most `size`
    times: a word index may go on counting passages that were deleted.

    Args:
        found: what `query_terms` gave.
        frequency: passages that hold a term.
        size: passages in all.
    """

    def rarity(count: float) -> float:
        return math.log(1 + (size - count + 0.5) / (count + 0.5))

    shared = []
    for part in found:
        held = [(term, weight, count) for term, weight in part.alternatives if (count := min(size, frequency(term)))]
        if held:
            whole = rarity(min(size, sum(weight * count for _, weight, count in held)))
            weights = tuple((term, weight * min(MOST_RAISED, whole / rarity(count))) for term, weight, count in held)
            shared.append(QueryTerm(part.source, weights))
    return tuple(shared)


def _indonesian(question: str) -> list[QueryTerm]:
    words = tokens(question)
    shorts = short_forms(words)
    covered = _covered(words) if shorts else frozenset()
    found = [QueryTerm(short, ((short, 1.0),)) for short in shorts]
    for at, word in enumerate(words):
        stemmed = term(word)
        if stemmed:
            same, share = others(word) or (stemmed,), OWN_SHARE if at in covered else 1.0
            # Other names of the same are synonyms: each tells as much as the word itself.
            found.append(QueryTerm(word, tuple((one, share) for one in same)))
    return found


def _covered(words: Sequence[str]) -> frozenset[int]:
    """Places of the tokens that belong to a long form: leaving one out makes its short form vanish."""
    count = len(short_forms(words))
    without = ((at, [*words[:at], "\0", *words[at + 1 :]]) for at in range(len(words)))
    return frozenset(at for at, rest in without if len(short_forms(rest)) < count)


_SPACED = re.compile(r"[^\s]+")


def _english(question: str) -> list[QueryTerm]:
    found: list[QueryTerm] = []
    if question.isupper():
        question = question.lower()
    typed = [(raw, english.words(raw)) for raw in _SPACED.findall(question)]
    flat = [(word, raw) for raw, words in typed for word in words]
    at = 0
    while at < len(flat):
        ahead = [word for word, _ in flat[at : at + LONGEST_NAME]]
        length, together = max(_institution(ahead), _phrase(ahead), key=lambda one: one[0])
        if length:
            found += together
            own = [part for word, raw in flat[at : at + length] for part in _word(word, raw, first=True)]
            found += _lowered(own, beside=together)
            at += length
        else:
            found += _word(*flat[at], first=at == 0)
            at += 1
    return found


def _lowered(own: Sequence[QueryTerm], *, beside: Sequence[QueryTerm]) -> list[QueryTerm]:
    """The single words of a phrase without its terms, the lighter the surer the phrase's translation is."""
    known = {target for part in beside for target, _ in part.alternatives}
    sure = max(sum(weight for _, weight in part.alternatives) for part in beside)
    share = 1 - min(1.0, sure) * (1 - OWN_SHARE)
    rests = (
        (part.source, tuple((target, weight * share) for target, weight in part.alternatives if target not in known))
        for part in own
    )
    return [QueryTerm(source, rest) for source, rest in rests if rest]


def _phrase(words: Sequence[str]) -> tuple[int, list[QueryTerm]]:
    """How many of the first words the table knows as a phrase, and its terms; (0, []) when it knows none.

    Each translation is read as an Indonesian question would be. Those that are one term (or one short form) are
    alternatives of one another; the terms of the others are searched for side by side.
    """
    table = WordTable.load()
    for length in range(min(len(words), LONGEST_PHRASE), 0, -1):
        if translations := table.phrase(words[:length]):
            source = " ".join(words[:length])
            single: dict[str, float] = {}
            beside: dict[str, float] = {}
            for translation, chance in translations:
                parts = [part.alternatives[0] for part in _indonesian(translation)]
                whole = [target for target, weight in parts if weight == 1.0]
                for target, weight in parts:
                    chances = single if whole == [target] else beside
                    chances[target] = chances.get(target, 0.0) + weight * chance
            alone = tuple(sorted(single.items(), key=lambda one: (-one[1], one[0])))
            found = [QueryTerm(source, alone)] if alone else []
            return length, found + [
                QueryTerm(source, ((target, min(1.0, weight)),)) for target, weight in beside.items()
            ]
    return 0, []


def _word(word: str, raw: str, *, first: bool) -> list[QueryTerm]:
    """The term of one English word: translations, itself, or both when it may be a name; none for function words."""
    capital = any(char.isupper() for char in raw)
    shouted = len(word) > 1 and word.upper() in raw
    if word in english.stop_words() and not shouted:
        return []
    translated = WordTable.load().translate(word)
    own = tuple((part, 1.0) for part in terms(word)[:1])
    if not translated:
        if own and raw.islower() and (borrowed := terms(as_borrowed(word))[:1]) and borrowed[0] != own[0][0]:
            own = ((borrowed[0], BORROWED_SHARE), (own[0][0], 1 - BORROWED_SHARE))
        return [QueryTerm(word, own)] if own else []
    if own and capital and not first:
        share = NAME_SHARE
        mixed: dict[str, float] = {own[0][0]: share}
        for target, chance in translated:
            mixed[target] = mixed.get(target, 0.0) + chance * (1 - share)
        translated = tuple(sorted(mixed.items(), key=lambda one: (-one[1], one[0])))
    elif own and own[0][0] not in dict(translated):
        translated = (*translated, (own[0][0], AS_TYPED_SHARE))
    return [QueryTerm(word, translated)]


def as_borrowed(word: str) -> str:
    """A word of many languages as Indonesian would spell it: crypto, kripto; as it is where it would not change."""
    for pattern, spelt in _BORROWED:
        word = pattern.sub(spelt, word)
    return word


LONGEST_NAME = 6
"""Words of the longest English institution name that is looked for."""
LONGEST_PHRASE = 3
"""Words of the longest English phrase that is looked for."""


@cache
def _english_names() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """English name → terms of the abbreviations it stands for."""
    found: dict[tuple[str, ...], dict[str, None]] = {}
    for entry in abbreviations():
        for name in entry.english:
            plain = re.sub(r"\([^)]*\)", " ", name)
            key = _name_key(english.words(plain))
            if 0 < len(key) <= LONGEST_NAME:
                found.setdefault(key, {})[joined(entry.short)] = None
    return {key: tuple(shorts) for key, shorts in found.items()}


@cache
def _names_in_english() -> Mapping[str, Weighted]:
    """Abbreviation or long form of several words, in lower case → its first English name without brackets."""
    found: dict[str, Weighted] = {}
    for entry in abbreviations():
        for name in entry.english[:1]:
            plain = " ".join(re.sub(r"\([^)]*\)", " ", name).split())
            for written in (entry.short, *(long for long in entry.long if " " in long)):
                found.setdefault(written.lower(), ((plain, 1.0),))
    return found


def _name_key(words: Sequence[str]) -> tuple[str, ...]:
    """Stems; a single word in -ing stays as it is, for acting is no act."""
    return (words[0],) if len(words) == 1 and words[0].endswith("ing") else tuple(map(english.stem, words))


def _institution(words: Sequence[str]) -> tuple[int, list[QueryTerm]]:
    """How many of the first words name an institution, and its term; (0, []) when they name none."""
    names = _english_names()
    for length in range(len(words), 0, -1):
        if shorts := names.get(_name_key(words[:length])):
            return length, [QueryTerm(" ".join(words[:length]), tuple((short, 1.0 / len(shorts)) for short in shorts))]
    return 0, []
