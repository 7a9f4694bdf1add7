"""Finds words that a question has in quotation marks, as they were typed, or what is nearest to them.

Knows: where words stand in articles, case and punctuation aside, and how much of them other sentences have. Does not
know which questions ask so (`rag.asking.quoted_words`), nor what is said of what was found (`rag.verbatim`).
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise

from index import languages, words
from index.claims import word_for_word
from index.collection import Collection
from index.filters import Filters
from index.nouns import Article, Sentence, SentenceKind
from rag.asking.quoted_words import Quotation
from rag.catalogue.lookup import lowered, reading

MOST_IN_ONE, MOST_READ = 3, 50
"""Places of one article at which words are looked at, and articles, the oldest ones."""
_UNDATED = "9999"
"""Behind every day."""
_WORD = re.compile(r"[^\W_]+")
_MARKS = '"“”«»'
_BETWEEN = rf"[\W_]+?(?:(?<=[{_MARKS}])[^{_MARKS}\n]{{1,150}}[\"“«][\W_]*)?"
"""Between two words: no letters, but for who speaks amid a speech, "Air naik," kata Rina, "sampai dada."."""
LEFT_OUT = 600
"""Characters that an ellipsis may stand for."""
PASSAGES = 20
"""Passages in which the nearest sentences are looked for."""
_BY_WORDS = {"id": 0.0, "en": 0.0}
"""Weight of meaning in finding them."""
NEAR, TELLING, NEARLY = 0.6, 0.5, 0.05
"""Share of the words, and of those that tell, that a sentence must have in their order to be near; how much less of
them than the nearest one another may have."""
MOST_NEAR = 3
"""Articles whose sentences are shown as the nearest."""
SPREAD = 2
"""How many times as many words as were typed those that are near may be spread over."""


@dataclass(frozen=True, slots=True)
class Place:
    """The sentences of an article that have some words, or nearly so."""

    sentences: tuple[Sentence, ...]
    also_in: tuple[Article, ...] = ()
    """Articles of other outlets that have the same sentences."""

    @property
    def article(self) -> Article:
        """The article they stand in."""
        return self.sentences[0].article


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of a quotation."""

    quotation: Quotation
    places: tuple[Place, ...] = ()
    """Where the words stand as they were typed, the oldest article first, undated ones last."""
    near: tuple[Place, ...] = ()
    """Where they do nowhere, what is nearest to them."""
    titles: tuple[Article, ...] = ()
    """Where no text has them, articles whose titles do."""
    count: int = 0
    """How many articles have them as they were typed, those of which no place is told too."""

    @property
    def is_english(self) -> bool:
        """Whether they are words of a language that articles need not be in."""
        text = self.quotation.text
        return languages.tells(text) and languages.detect(text) == "en"


def found(collection: Collection, quotation: Quotation, filters: Filters) -> Found:
    """Where the articles that pass some filters have the words of a quotation."""
    patterns = _patterns(quotation)
    with reading(collection) as articles:
        facts = articles.snapshot.facts
        passing = set(facts.keys[facts.passing(filters)].tolist())
        having, titled = list[tuple[str, int]](), list[int]()
        able = articles.having((" ".join(quotation.parts),), among=passing)
        for key, title, text, published in articles.columns(sorted(able), "title, text, published"):
            if _spans(patterns, lowered(text)):
                having.append((published or _UNDATED, key))
            elif _spans(patterns, lowered(title)):
                titled.append(key)
        if having:
            oldest = [key for _, key in sorted(having)[:MOST_READ]]
            told = articles.view.sentences(oldest)
            places = [Place(own) for key in oldest if (own := _having(told[key], patterns))]
            return Found(quotation, tuple(_once(places)), count=len(having))
        if titled:
            headed = articles.view.sentences(titled[:MOST_READ]).values()
            return Found(quotation, titles=tuple(own[0].article for own in headed if own))
    return Found(quotation, near=tuple(_once(_nearest(collection, quotation, filters))))


def _patterns(quotation: Quotation) -> list[re.Pattern[str]]:
    """What finds each part of the words in a text in lower case."""
    parts = (_BETWEEN.join(map(re.escape, _WORD.findall(lowered(part)))) for part in quotation.parts)
    return [re.compile(rf"(?<![^\W_]){part}(?![^\W_])") for part in parts]


def _spans(patterns: Sequence[re.Pattern[str]], lower: str) -> list[tuple[int, int]]:
    """Where a text in lower case has all parts of some words in their order, each near the one before."""
    first, *others = patterns
    spans = [match.span() for match in first.finditer(lower)]
    for pattern in others if spans else ():
        ends, reached = [end for _, end in spans], []
        for match in pattern.finditer(lower):
            at = bisect_right(ends, match.start()) - 1
            if at >= 0 and match.start() - ends[at] <= LEFT_OUT:
                reached.append((spans[at][0], match.end()))
        spans = reached
    return spans


def _having(sentences: Sequence[Sentence], patterns: Sequence[re.Pattern[str]]) -> tuple[Sentence, ...]:
    """The sentences of an article in which the words stand; headings only where no other has them."""
    spans = _spans(patterns, lowered(sentences[0].article.text)) if sentences else []
    each = [[one for one in sentences if one.start < end and start < one.end] for start, end in spans]
    told = [some for some in each if any(one.kind is not SentenceKind.HEADING for one in some)] or each
    return tuple(dict.fromkeys(one for some in told[:MOST_IN_ONE] for one in some))


def _once(places: Sequence[Place]) -> list[Place]:
    """The places, those that another outlet has word for word beside the first that does."""
    kept: list[Place] = []
    for one in places:
        at = next((at for at, other in enumerate(kept) if _same(one, other)), None)
        if at is None:
            kept.append(one)
        elif one.article.outlet not in {kept[at].article.outlet, *(other.outlet for other in kept[at].also_in)}:
            kept[at] = replace(kept[at], also_in=(*kept[at].also_in, one.article))
    return kept


def _same(one: Place, other: Place) -> bool:
    pairs = zip(one.sentences, other.sentences, strict=False)
    return len(one.sentences) == len(other.sentences) and all(word_for_word(*pair) for pair in pairs)


def _nearest(collection: Collection, quotation: Quotation, filters: Filters) -> list[Place]:
    """The places with most of the words in their order, nearest first."""
    text = " ".join(quotation.parts)
    query = collection.query(text, language="id")
    typed = _told(text)
    best: dict[str, tuple[float, Place]] = {}
    for hit in collection.find(query, limit=PASSAGES, filters=filters, shares=_BY_WORDS):
        own = hit.passage.sentences
        for some in [*((one,) for one in own), *pairwise(own)]:
            share = _share(typed, _told(" ".join(one.text for one in some)))
            if share >= NEAR and share > best.get(hit.article_id, (0.0, None))[0]:
                best[hit.article_id] = share, Place(some)
    ranked = sorted(best.values(), key=lambda pair: -pair[0])
    return [place for share, place in ranked[:MOST_NEAR] if share >= ranked[0][0] - NEARLY]


def _told(text: str) -> list[str]:
    """The words of a text, each in the form that it has in common with its other forms."""
    return [words.term(word) or word for word in _WORD.findall(lowered(text))]


def _share(typed: Sequence[str], told: Sequence[str]) -> float:
    """Share of some words that a text has in their order and near together; 0 where it has few of those that tell."""
    matcher = SequenceMatcher(None, b=list(typed), autojunk=False)
    telling = [at for at, word in enumerate(typed) if word not in words.stop_words()]
    width, best = SPREAD * len(typed), 0.0
    for start in range(0, max(1, len(told) - width + len(typed)), max(1, len(typed) // 2)):
        matcher.set_seq1(told[start : start + width])
        held = {at for block in matcher.get_matching_blocks() for at in range(block.b, block.b + block.size)}
        if len(held.intersection(telling)) >= TELLING * len(telling):
            best = max(best, len(held) / len(typed))
    return best
