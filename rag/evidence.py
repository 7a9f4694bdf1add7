"""How well each sentence of the found passages answers the question.

Knows: a question's weighted words, sentence similarity, and the marks an expected kind of answer leaves in a sentence.
Does not know which sentences are shown or how.

The score is a weighted sum of features between 0 and 1, with weights chosen on development questions;
`kutip eval evidence` measures them.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from index import words
from index.encoder import Encoder
from index.lexical import WordSearcher
from index.nouns import Article, Hit, Passage, Sentence, SentenceKind
from index.queries import Query
from index.rarity import Rarity
from index.span_reader import Reader
from rag.question import Kind, Question

WEIGHTS: Mapping[str, float] = {
    "words": 0.08,
    "around": 0.23,
    "meaning": 0.08,
    "passage": 0.23,
    "kind": 0.15,
    "read": 0.23,
}
"""Share of each feature; they sum to one, so that a score lies between 0 and 1. That of the reader stands on the
plateau of questions that it was not trained on; more would cost English questions what it gives others."""
READ = 8
"""Passages that the reader reads: each costs some 20 ms on one core."""
NEIGHBOUR = 0.6
"""Credit for a word that stands in the sentence before or after instead of in the sentence itself."""
ANAPHORA = 0.9
"""Credit for a word of the sentence before when this one refers back to it ("Acara itu …", "Ia …")."""
HEADING = 0.8
"""Credit for a word of the heading above the sentence."""
TITLE = 0.7
"""Credit for a word that stands in the article's title."""
LEAD = 0.6
LEAD_CHARACTERS = 400
"""Credit for a word of the article's opening, and how far that reaches."""
UNHEARD_WEIGHT = 4.0
"""Weight at most of a word, not a name, that stands in no text: slang or a misspelling, which nothing matches."""
PLACE_WEIGHT = 7.0
"""Weight of a place at most: that of a rather rare word."""
REPORTING_SHARE = 0.2
"""Share of its weight that a verb of reporting keeps: what is announced or mentioned need not be called so."""
WEAK_MARK = 0.5
"""Worth of a mark that is of the expected kind only loosely, such as a bare year where a day is asked for."""

REPORTING = re.compile(
    r"(?:announc|mention|sa(?:y|id)|stat(?:e|es|ed)$|report|tell|told|explain|describ|discuss|cover|accord|claim|talk"
    r"|article|news|outlet|(?:di|me[nm]?[gy]?)?(?:umumkan|sebut|kata|jelas|ungkap|sampaikan|lapor|nyatakan|tutur|bahas"
    r"|terang|paparkan|berita|beritakan)|bilang|artikel|menurut)",
    re.IGNORECASE,
)
ABOUT_THE_QUESTION: Mapping[Kind, re.Pattern[str]] = {
    Kind.WHICH_REGIONS: re.compile(
        r"(?i)(?:kab|kabupaten|daerah|kota|provinsi|wilayah|regenc\w+|regions?|districts?|cit(?:y|ies)|areas?|provinces?"
        r"|outlets?|media)$"
    ),
    Kind.COMPARISON: re.compile(
        r"(?i)(?:bandingkan|dibanding\w*|perbandingan|perbedaan|beda\w*|compar\w+|differ\w*|versus|vs)$"
    ),
}
"""Words that tell what to do with the answer, not what it is about."""
_ATTRIBUTED = re.compile(
    r"[\"”],?\s+(?:kata|ujar|ucap|tutur|jelas|tegas|tambah|imbuh|ungkap|papar|terang|lanjut|tandas|pungkas|usul)nya\b"
)
_REFERS_BACK = re.compile(
    r"[\"“'‘]?(?:(?:Ia|Dia|Beliau|Mereka|Menurutnya|Keduanya)\b|[A-Z][\w-]+ (?:\w+ )?(?:ini|itu|tersebut)\b)"
)

_MONTHS = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember"
STRONG_MARKS: Mapping[Kind, re.Pattern[str]] = {
    Kind.WHO: re.compile(r"\b[A-Z][a-z'’]+,? (?:[A-Z]\.? ?)*[A-Z][a-z'’]+"),
    Kind.WHEN: re.compile(
        rf"(?i)\b(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|pukul)\b|\b\d{{1,2}} (?:{_MONTHS})"
        r"|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}"
    ),
    Kind.WHERE: re.compile(r"\b(?:[Dd]i|[Kk]e|[Dd]ari)\s+(?:[A-Z]|[a-z]+\s+[A-Z])"),
    Kind.HOW_MANY: re.compile(
        r"(?i)\b\d[\d.,]*\b(?!\s*(?:[/.-]\d|[)/]))|\b(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh"
        r"|sebelas|belas|puluh|seratus|ratus|seribu|ribu|sejuta|juta|miliar|triliun|persen)\b"
    ),
    Kind.WHY: re.compile(r"(?i)\b(?:karena|sebab|akibat|lantaran|dikarenakan|disebabkan|mengingat|alasan\w*)\b"),
}
WEAK_MARKS: Mapping[Kind, re.Pattern[str]] = {
    Kind.WHO: re.compile(
        r"\b(?:[Kk]etua|[Bb]upati|[Gg]ubernur|[Mm]enteri|[Kk]epala|[Ww]ali ?[Kk]ota|[A-Z]{2,}|[A-Z][a-z]+)\b"
    ),
    Kind.WHEN: re.compile(rf"(?i)\b(?:{_MONTHS}|tahun|tanggal|abad|bulan|pekan|hari)\b|\b(?:1[5-9]|20)\d\d\b"),
    Kind.WHERE: re.compile(r"\b(?:[Dd]i|[Kk]e|[Pp]ada)\s+\w+"),
    Kind.HOW_MANY: re.compile(r"(?i)\b(?:satu|seorang|seluruh|semua|setengah|sebagian|beberapa|belum|tidak ada|nol)\b"),
    Kind.WHY: re.compile(r"(?i)\b(?:agar|supaya|demi|guna|untuk|sehingga|bertujuan|tujuan\w*)\b"),
}


@dataclass(frozen=True, slots=True)
class WeightedTerm:
    """A word of the question with how much it tells, and the index terms that can stand for it."""

    source: str
    weight: float
    """Inverse document frequency over the collection's passages and general text."""
    credit: Mapping[str, float]
    """Index term to credit, 1 for the likeliest translation."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence with its score for a question."""

    sentence: Sentence
    hit: Hit
    score: float
    features: Mapping[str, float]
    span: tuple[int, int] | None = None
    """Characters of the article that the reader takes for the answer; None when it takes none of this sentence."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question's words with their weights."""

    terms: tuple[WeightedTerm, ...]
    """What is asked, without the places it is asked of."""
    place: float
    """Weight of the places, which every sentence of an article about them has for itself."""

    @property
    def total(self) -> float:
        """Weight of what is asked."""
        return sum(term.weight for term in self.terms)


def weighted(query: Query, question: Question, searcher: WordSearcher) -> Asked:
    """Weigh a question's words: the rarer in the collection and in general text, the more they tell."""
    place_words = {token for mention in question.mentions for token in words.tokens(mention.text)}
    total, rarity = len(searcher), Rarity.load()
    found, place = [], 0.0
    for term in query.terms:
        if not term.alternatives:
            continue
        if set(words.tokens(term.source)) <= place_words:
            own = max(rarity.idf(word, count=searcher.frequency(word), total=total) for word, _ in term.alternatives)
            place = max(place, min(own, PLACE_WEIGHT))
            continue
        if (about := ABOUT_THE_QUESTION.get(question.kind)) is not None and about.match(term.source):
            continue
        best = max(weight for _, weight in term.alternatives)
        idf = {word: rarity.idf(word, count=searcher.frequency(word), total=total) for word, _ in term.alternatives}
        weight = sum(share * idf[word] for word, share in term.alternatives)
        if REPORTING.match(term.source):
            weight *= REPORTING_SHARE
        if not term.source[0].isupper() and all(_unheard(word, searcher, rarity) for word, _ in term.alternatives):
            weight = min(weight, UNHEARD_WEIGHT)
        found.append(WeightedTerm(term.source, weight, {word: share / best for word, share in term.alternatives}))
    return Asked(tuple(found), place)


def _unheard(word: str, searcher: WordSearcher, rarity: Rarity) -> bool:
    return word not in rarity.counts and not searcher.frequency(word)


def coverage(terms: Sequence[WeightedTerm], present: Mapping[str, float]) -> float:
    """Share of the question's weight found among index terms, each with the credit it has there; 0 to 1."""
    total = sum(term.weight for term in terms)
    if total == 0:
        return 0.0
    found = sum(
        term.weight
        * max((credit * present[word] for word, credit in term.credit.items() if word in present), default=0.0)
        for term in terms
    )
    return found / total


def judge(
    question: Question, query: Query, hits: Sequence[Hit], *, asked: Asked, encoder: Encoder, reader: Reader
) -> list[Evidence]:
    """Score every body sentence of the hits' passages.

    Args:
        question: what was understood.
        query: what was searched.
        hits: passages, best first.
        asked: the question's weighted words.
        encoder: a fast one for sentences; need not be the collection's.
        reader: reads the first `READ` passages.

    Returns:
        Evidence, best first, ties by order of hit and sentence.
    """
    sentences = [
        (hit, sentence)
        for hit in hits
        for sentence in hit.passage.sentences
        if sentence.kind is not SentenceKind.HEADING
    ]
    if not sentences:
        return []
    vector = encoder.embed_queries([query.text])[0]
    nearness = encoder.embed_passages([sentence.text for _, sentence in sentences]) @ vector
    read = _read(question, hits[:READ], reader=reader)
    inside = {hit.passage.key: _terms_by_sentence(hit) for hit in hits}
    articles = {hit.article_id: hit.article for hit in hits}
    topics = {key: _topic(article) for key, article in articles.items()}
    missing = {
        key: 1 - coverage(asked.terms, dict.fromkeys(vocabulary(article), 1.0)) for key, article in articles.items()
    }
    total = asked.total
    found = []
    for (hit, sentence), near in zip(sentences, nearness.tolist(), strict=True):
        own = inside[hit.passage.key][sentence.number]
        around = coverage(
            asked.terms,
            _most(topics[hit.article_id], *_neighbours(hit.passage, inside[hit.passage.key], sentence), own),
        )
        features = {
            "words": coverage(asked.terms, own),
            "around": around,
            "topic": (around * total + asked.place) / (total + asked.place) if total + asked.place else 0.0,
            "missing": missing[hit.article_id],
            "meaning": max(0.0, near),
            "passage": hit.score,
            "kind": _news(question, sentence),
            "read": found_by.score if (found_by := read.get((hit.passage.key, sentence.number))) else 0.0,
            "answers": found_by.answers if found_by else 0.0,
        }
        score = sum(share * features[name] for name, share in WEIGHTS.items())
        found.append(Evidence(sentence, hit, score, features, found_by.span if found_by else None))
    return sorted(found, key=lambda evidence: -evidence.score)


@dataclass(frozen=True, slots=True)
class _Found:
    """What the reader makes of a sentence."""

    score: float
    """Probability that the answer stands in it, 0 to 1: of its best span, times that its passage answers at all."""
    answers: float
    """Probability that its passage answers."""
    span: tuple[int, int] | None


def _read(question: Question, hits: Sequence[Hit], *, reader: Reader) -> dict[tuple[int, int], _Found]:
    """The reader's view of every sentence of some passages, by passage and sentence number."""
    inside = [[one for one in hit.passage.sentences if one.kind is not SentenceKind.HEADING] for hit in hits]
    places = [
        [(one.start - hit.start, one.end - hit.start) for one in some] for hit, some in zip(hits, inside, strict=True)
    ]
    found = {}
    readings = reader.read(question.text, [hit.text for hit in hits], sentences=places)
    for hit, some, reading in zip(hits, inside, readings, strict=True):
        for sentence, logit in zip(some, reading.sentences, strict=True):
            spans = [(hit.start + span.start, hit.start + span.end) for span in reading.spans]
            own = next((span for span in spans if sentence.start <= span[0] and span[1] <= sentence.end), None)
            score = reading.answerable * (1 + math.tanh(logit / 2)) / 2
            found[hit.passage.key, sentence.number] = _Found(score, reading.answerable, own)
    return found


def _news(question: Question, sentence: Sentence) -> float:
    """Whether the sentence has a mark of the expected kind that the question has not; a half when none is expected."""
    if question.kind not in STRONG_MARKS:
        return 0.5
    asked = question.text.casefold()
    for marks, worth in ((STRONG_MARKS, 1.0), (WEAK_MARKS, WEAK_MARK)):
        if any(match.group().casefold() not in asked for match in marks[question.kind].finditer(sentence.text)):
            return worth
    return 0.0


def _terms_by_sentence(hit: Hit) -> dict[int, dict[str, float]]:
    return {sentence.number: dict.fromkeys(words.terms(sentence.text), 1.0) for sentence in hit.passage.sentences}


def _neighbours(
    passage: Passage, inside: Mapping[int, Mapping[str, float]], sentence: Sentence
) -> Iterator[dict[str, float]]:
    """Credits for the words of the sentences beside a sentence and of the heading above it."""
    yield dict.fromkeys(inside.get(sentence.number + 1, ()), NEIGHBOUR)
    leans = _REFERS_BACK.match(sentence.text) or _ATTRIBUTED.search(sentence.text)
    credit = ANAPHORA if leans else NEIGHBOUR
    yield dict.fromkeys(inside.get(sentence.number - 1, ()), credit)
    yield dict.fromkeys(words.terms(heading) if (heading := _heading_above(passage, sentence)) else (), HEADING)


def _heading_above(passage: Passage, sentence: Sentence) -> str | None:
    """The nearest heading before a sentence within its passage."""
    before = (one for one in reversed(passage.sentences) if one.number < sentence.number)
    return next((one.text for one in before if one.kind is SentenceKind.HEADING), None)


def _topic(article: Article) -> dict[str, float]:
    """What the whole article is about: every sentence of it is said within this."""
    lead = dict.fromkeys(words.terms(article.text[:LEAD_CHARACTERS]), LEAD)
    return lead | dict.fromkeys(words.terms(article.title), TITLE)


@lru_cache(512)
def vocabulary(article: Article) -> frozenset[str]:
    """All index terms of an article."""
    return frozenset(words.terms(f"{article.title}\n{article.text}"))


def _most(*several: Mapping[str, float]) -> dict[str, float]:
    merged: dict[str, float] = {}
    for some in several:
        for word, credit in some.items():
            if credit > merged.get(word, 0.0):
                merged[word] = credit
    return merged


def similarity(first: Sentence, second: Sentence) -> float:
    """Share of common index terms of two sentences (Jaccard), 0 to 1."""
    one, other = set(words.terms(first.text)), set(words.terms(second.text))
    return len(one & other) / max(1, len(one | other))
