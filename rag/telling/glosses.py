"""What the words of a quotation mean in English, word by word: an aid to reading, never a translation.

Knows: tables of offices, abbreviations and everyday words (`index/meanings.py`), the learned word table, forms of
words, what may be a name. Does not know how glosses are shown. A word without a good meaning has none: saying nothing
is better than saying something wrong.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from index import english, places
from index.meanings import WORD, Entry, entries
from index.numerals import FEW_ID
from index.translation import WordTable
from rag.nouns import Answer, CitedGloss

LEAST = 0.25
"""Probability that the word table must give a meaning; chosen by reading (eval/gold/README.md)."""
LEAST_SECOND = 0.2
"""Probability from which a second meaning is named beside the first."""
SHORTEST = 3
"""Letters of the shortest word that the learned table may explain."""

_FORMED = re.compile(r"(?:me[mn]?|di|ber|ter|pe[mnr]?|ke|se)[a-z]{4,}|[a-z]{4,}(?:kan|an|nya|lah)")
_CLITIC = re.compile(r"(?<=[a-z]{4})(?:lah|kah|pun|nya)\Z")
_JOINT = re.compile(r"\.?[ \u00a0]{1,2}")
_ENDS = re.compile(r"[.!?:]\s|\n|[“\"‘«]")
_COUNTED = re.compile(rf"(?:\d|\b(?:{FEW_ID}|sebelas|beberapa|sekian|(?:puluh|belas|ratus|ribu)(?:an)?)) $")
_AGO = "lalu"
"""Of "tahun lalu" after a number, which is so many years ago and not last year, each word has its own meaning."""
_DEGREES = frozenset({"se"})
"""Abbreviations that are a degree behind a name: Budi Santoso, SE."""
_PLURALS = frozenset({"people", "children", "men", "women"})


@dataclass(frozen=True, slots=True)
class Gloss:
    """What a word, or a few words that belong together, may mean."""

    start: int
    end: int
    """Code points of the quotation, end exclusive."""
    text: str
    meaning: str
    """One meaning, or the two likeliest with `; ` between them."""


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    form: str
    joined: bool
    """Nothing but a blank, or the dot of an abbreviation and a blank, stands before it."""
    opens: bool
    """A sentence begins with it."""
    listed: bool
    """A comma stands before it."""
    counted: bool
    """A number stands before it."""


def glossed(answer: Answer) -> Answer:
    """The answer with the glosses of its Indonesian quotations, at the offsets of their articles."""
    found = {
        one.number: tuple(
            CitedGloss(one.start + gloss.start, one.start + gloss.end, gloss.meaning) for gloss in glosses(one.quote)
        )
        for one in answer.citations
        if one.article.language != "en"
    }
    return replace(answer, glosses=found)


@lru_cache(1024)
def glosses(quote: str) -> tuple[Gloss, ...]:
    """The words of a quotation that have a meaning, in order, the longest match first, none overlapping."""
    return tuple(_read(quote))


def _read(quote: str) -> Iterator[Gloss]:
    tokens = _tokens(quote)
    named = {at for mention in places.mentions(quote) for at in range(mention.start, mention.end)}
    loud = quote.isupper()
    at = 0
    while at < len(tokens):
        entry = _entry(tokens, at, loud=loud)
        last = at + len(entry.words) - 1 if entry else at
        token = tokens[at]
        meaning: str | None = None
        if entry and entry.proper:
            meaning = entry.meaning
        elif loud or token.start in named or (token.form[0].isupper() and _may_be_name(tokens, at)):
            last = at
        elif entry:
            meaning = entry.meaning
        elif token.form.islower() or _FORMED.fullmatch(token.form.lower()):
            meaning = learned(token.form.lower())
        if meaning:
            end = tokens[last].end
            yield Gloss(token.start, end, quote[token.start : end], meaning)
        at = last + 1


def _tokens(quote: str) -> list[_Token]:
    found: list[_Token] = []
    done = 0
    for match in WORD.finditer(quote):
        gap = quote[done : match.start()]
        before = found[-1].form if found else ""
        short = gap == ". " and before[:1].isupper() and len(before) <= 4
        opens = not found or (bool(_ENDS.search(gap)) and not short)
        touches = quote[match.start() - 1 : match.start()].isdigit() or quote[match.end() : match.end() + 1].isdigit()
        if not touches:
            joined = bool(found) and bool(_JOINT.fullmatch(gap))
            counted = bool(_COUNTED.search(quote[max(0, match.start() - 10) : match.start()].lower()))
            found.append(_Token(match.start(), match.end(), match[0], joined, opens, gap.startswith(","), counted))
        done = match.end()
    return found


def _entry(tokens: Sequence[_Token], at: int, *, loud: bool) -> Entry | None:
    """The longest entry that stands at a token."""
    for entry in entries().get(tokens[at].form.lower(), ()):
        run = tokens[at : at + len(entry.words)]
        if (
            len(run) == len(entry.words)
            and all(one.joined for one in run[1:])
            and all(one.form.lower() == word for one, word in zip(run, entry.words, strict=True))
            and all(one.form.isupper() and not loud for one, shout in zip(run, entry.shouted, strict=True) if shout)
            and not (entry.words[0] in _DEGREES and tokens[at].listed)
            and not (len(run) > 1 and entry.words[-1] == _AGO and tokens[at].counted)
        ):
            return entry
    bare = _bare(tokens[at].form.lower())
    return next((entry for entry in entries().get(bare, ()) if entry.words == (bare,) and not entry.shouted[0]), None)


def _may_be_name(tokens: Sequence[_Token], at: int) -> bool:
    """Whether a word with a capital may belong to a name: it opens no sentence, or another capital follows."""
    if not tokens[at].opens:
        return True
    follower = tokens[at + 1] if at + 1 < len(tokens) else None
    return bool(follower and follower.joined and follower.form[0].isupper() and not _proper(tokens, at + 1))


def _proper(tokens: Sequence[_Token], at: int) -> bool:
    entry = _entry(tokens, at, loud=False)
    return bool(entry and entry.proper)


@lru_cache(20_000)
def learned(word: str) -> str | None:
    """What the word table says of a lower-case word, None where it is not sure enough; doubled nouns are plurals."""
    first, hyphen, second = word.partition("-")
    if hyphen:
        return _plural(first) if second.startswith(first) and _CLITIC.sub("", second) == first else None
    if len(word) < SHORTEST:
        return None
    return max(map(_senses, dict.fromkeys((word, _bare(word)))), key=lambda found: found[0])[1]


def _bare(word: str) -> str:
    """A word without its clitic; a word that the table knows whole keeps its end: masalah is no masa-lah."""
    if not word.endswith("nya") and word in WordTable.load().reverse:
        return word
    return _CLITIC.sub("", word)


def _senses(word: str) -> tuple[float, str | None]:
    """How likely the likeliest meaning is, and it, with the second one beside it when that is likely too."""
    groups: dict[str, list[tuple[str, float]]] = {}
    for meaning, chance in WordTable.load().gloss(word):
        groups.setdefault(english.stem(meaning), []).append((meaning, chance))
    ranked = sorted(((sum(chance for _, chance in group), group[0][0]) for group in groups.values()), reverse=True)
    kept = [(chance, meaning) for chance, meaning in ranked[:2] if _is_english(meaning, word)]
    if not kept or kept[0][0] < LEAST:
        return 0.0, None
    return kept[0][0], "; ".join(meaning for chance, meaning in kept if chance >= LEAST_SECOND)


def _is_english(meaning: str, word: str) -> bool:
    return len(meaning) > 1 and meaning.replace("-", "").isalpha() and meaning != word


def _plural(word: str) -> str | None:
    """The plural among the meanings of a noun: people for orang."""
    known = WordTable.load().gloss(word)
    if not known or known[0][1] < LEAST:
        return None
    stem = english.stem(known[0][0])
    same = [meaning for meaning, _ in known if english.stem(meaning) == stem]
    return next(
        (meaning for meaning in same if meaning in _PLURALS or (meaning.endswith("s") and not meaning.endswith("ss"))),
        None,
    )
