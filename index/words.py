"""Turns text into index terms: lower case, stems, no function words, abbreviations that meet their long forms.

Knows: Indonesian word shapes, the stop words and the abbreviations of `index/data`. Does not know: languages other
than by accident (English words pass through a stemmer that seldom touches them), weights, or the index.

"ASN" and "aparatur sipil negara" meet because both yield the term `asn`; the long form yields its own words besides.
The same function serves articles and questions; what a question adds stands in `index.translation`.
"""

import hashlib
import re
import threading
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

import Stemmer

from index import tables
from index.english import GLUED, SHORTENED

_TOKEN = re.compile(rf"\d+(?:[.,:]\d+)+|{GLUED}|[^\W\d_](?=\d+[.,]\d)|[^\W_]+")
"""Numbers with their points, halves of what is glued (Rp500, M5.2), else all letters and figures together."""
_THOUSANDS = re.compile(r"(\d{1,3}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d\d?))?\Z")
"""1.968, and 1.968.500,75 with its cents in group 3."""
_APOSTROPHE = re.compile(rf"['’‘`ʼ](?:(?<=['’]){SHORTENED}|(?<=\w.)(?:s\b)?)")

_CLITIC = re.compile(r"(?:lah|kah|pun)?(?:nya|ku|mu)?\Z")

LONGEST_TERM = 64
"""Characters of a term; longer runs of letters are no words but would fill the index."""
CACHED_WORDS = 200_000
"""Words whose term is remembered; the whole news vocabulary fits, hostile text cannot fill the memory."""

SENTENCE = 600
"""Characters up to which the terms of a text are remembered: nearly every sentence of the news is shorter."""


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A short form, its long forms and its English names, as written."""

    short: str
    long: tuple[str, ...]
    english: tuple[str, ...]


def spans(phrase: str, text: str) -> Iterator[tuple[int, int]]:
    """Where words stand in a text as they are, not only within longer ones."""
    # No pattern is made: hundreds of phrases are looked for, each in few texts, and to compile one takes longer.
    at = text.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (_is_of_a_word(text[at - 1 : at]) or _is_of_a_word(text[end : end + 1])):
            yield at, end
        at = text.find(phrase, at + 1)


def _is_of_a_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def stands_in(phrase: str, text: str, *, anycase: bool = False) -> bool:
    """Whether words stand in a text as they are, not only within longer ones."""
    if anycase:
        phrase, text = phrase.lower(), text.lower()
    return next(spans(phrase, text), None) is not None


def tokens(text: str) -> list[str]:
    """Words and numbers in order, lower case, accents folded; 1.968 and 1,968 become 1968, Rp3,5 becomes rp and 3.5."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        if any(map(unicodedata.combining, text)):
            text = "".join(char for char in text if not unicodedata.combining(char))
    text = text.lower()
    if not text.isascii() or "'" in text or "`" in text:
        text = _APOSTROPHE.sub("", text)
    found = _TOKEN.findall(text)
    if "." in text or "," in text or ":" in text:
        return [part for token in found for part in (_number(token) if token[0].isdigit() else (token,))]
    return found


def _number(token: str) -> tuple[str, ...]:
    if token.isalnum():
        return (token,)
    if match := _THOUSANDS.match(token):
        whole, cents = re.sub("[.,]", "", match.group(1)), match.group(3)
        return (whole,) if not cents or not int(cents) else (f"{whole}.{cents}",)
    parts = tuple(re.split("[.,:]", token))
    return (".".join(parts),) if len(parts) == 2 and len(parts[1]) <= 2 else parts


def terms(text: str) -> list[str]:
    """The index terms of a text in order, a term once for each time it occurs, short forms of abbreviations last."""
    return [*_terms_of_sentence(text)] if len(text) <= SENTENCE else _terms(text)


@lru_cache(8_192)
def _terms_of_sentence(text: str) -> Sequence[str]:
    # The sentences of what is found are read by the search, the scores and the rules.
    return _terms(text)


def _terms(text: str) -> list[str]:
    found = tokens(text)
    known = _known(found)
    return [term for word in found if (term := known[word])] + short_forms(found)


def term(word: str) -> str | None:
    """The term of a single lower-case word, None when it is a function word."""
    return _known((word,))[word]


def short_forms(found: Sequence[str]) -> list[str]:
    """Terms of the abbreviations whose long form stands among the tokens, the longest at each place."""
    phrases = _phrases()
    result: list[str] = []
    free = 0
    for at, word in enumerate(found):
        if at >= free and word in phrases:
            for phrase, shorts in phrases[word]:
                if tuple(found[at : at + len(phrase)]) == phrase:
                    result += shorts
                    free = at + len(phrase)
                    break
    return result


def joined(short: str) -> str:
    """The term of an abbreviation as written: `Satpol PP` becomes `satpolpp`."""
    whole = "".join(tokens(short))
    return _spellings().get(whole, whole)


_TERMS: dict[str, str | None] = {}
_LOCK = threading.Lock()
"""The stemmer keeps a state of its own between calls, so only one thread may use it at a time."""


@cache
def _stemmer() -> Stemmer.Stemmer:
    return Stemmer.Stemmer("indonesian", 0)


def _known(words: Iterable[str]) -> Mapping[str, str | None]:
    """A mapping that holds at least `words`; filled as words come, begun anew when it has grown large."""
    global _TERMS
    known = _TERMS
    missing = {word for word in words if word not in known}
    if missing:
        if len(known) + len(missing) > CACHED_WORDS:
            # Readers of the old mapping keep it: emptying it under them would lose them terms.
            known = _TERMS = {}
            missing = set(words)
        with _LOCK:
            known.update((word, _term(word)) for word in missing)
    return known


def _term(word: str) -> str | None:
    if word in stop_words() or (len(word) == 1 and not word.isdigit()):
        return None
    for whole in (word, _CLITIC.sub("", word)):
        if whole in _spellings():
            return _spellings()[whole]
        if whole in short_names():
            return whole
    root = _root(word)
    return _standard_spellings().get(root, root)[:LONGEST_TERM]


def _root(word: str) -> str:
    known = _table(ROOTS).get(word)
    return known or root_of_stem(word, str(_stemmer().stemWord(word)), _table(STEMS))


def root_of_stem(word: str, stem: str, stems: Mapping[str, str]) -> str:
    """The root of a word that is not known, by the Snowball stem it has: that of most known words with this stem.

    A word that is its own stem is its own root, too: Orban is not korban, although mengorbankan has the stem orban.
    """
    return word if stem == word else stems.get(stem, stem)


@cache
def _standard_spellings() -> Mapping[str, str]:
    """Root as it is often misspelt, was spelt or goes astray → as dictionaries have it: ijin, of perijinan, → izin."""
    return {_root(other): _root(standard) for other, standard in _table("spellings.tsv").items()}


ROOTS, STEMS = "roots.tsv", "stems.tsv"
"""Words with roots that their stems do not give, and Snowball stems with roots; made by `index.training.stems`."""


DECIDING = ("abbreviations.tsv", ROOTS, "spellings.tsv", STEMS, "stop_words.txt")
"""The tables that decide which term a word has."""


@cache
def digest() -> str:
    """What `DECIDING` holds, as eight hexadecimal digits: terms made with other tables may not be the same."""
    told = hashlib.sha256()
    for name in DECIDING:
        told.update((files("index") / "data" / name).read_bytes())
    return told.hexdigest()[:8]


@cache
def _table(name: str) -> Mapping[str, str]:
    return tables.pairs(name)


@cache
def stop_words() -> frozenset[str]:
    """Indonesian function words, never index terms."""
    return tables.words("stop_words.txt")


@cache
def abbreviations() -> tuple[Abbreviation, ...]:
    """The abbreviations that are known, in the order of their file."""
    return tuple(
        Abbreviation(short, _several(long), _several(english))
        for short, long, english in tables.rows("abbreviations.tsv")
    )


def _several(names: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(";") if name.strip())


@cache
def short_names() -> frozenset[str]:
    """Abbreviations of one word: they are not stemmed (Pemilu is no form of pilu)."""
    return frozenset(name.lower() for entry in abbreviations() for name in (entry.short,) if name.isalnum())


@cache
def _spellings() -> Mapping[str, str]:
    """Short or long form of one word → the one term for both: kab. and kabupaten are not two words."""
    return {
        name: long[0]
        for entry in abbreviations()
        if entry.short.isalnum() and len(entry.long) == 1 and len(long := tokens(entry.long[0])) == 1
        for name in (entry.short.lower(), long[0])
    }


@cache
def _phrases() -> Mapping[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]:
    """First token → (all tokens of a long form, terms of its short forms), the longest first."""
    shorts: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for entry in abbreviations():
        if entry.short.lower() not in _spellings():
            for name in entry.long if entry.short.isalnum() else (entry.short, *entry.long):
                shorts[tuple(tokens(name))].add(joined(entry.short))
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = defaultdict(list)
    for phrase in sorted(shorts, key=lambda phrase: (-len(phrase), phrase)):
        found[phrase[0]].append((phrase, tuple(sorted(shorts[phrase]))))
    return {first: tuple(phrases) for first, phrases in found.items()}
