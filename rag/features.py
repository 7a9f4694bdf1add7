"""What speaks for a sentence answering a question: its words, its reading, its place, each between -1 and 1.

Knows: the sentence in its passage, its article and among the others found. Does not know how much each counts
(`rag.scoring.scorer`).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from index import words
from index.nouns import Article, Hit, Passage, Sentence, SentenceKind
from index.saying import SURELY
from rag.expecting.marks import mark
from rag.question import Question
from rag.scoring.seeing import At, Seen
from rag.scoring.terms import REPORTING, Asked, coverage, knowing, vocabulary
from rag.speaking.speakers import speaker
from rag.where import Where

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
_ATTRIBUTED = re.compile(rf"[\"”],?\s+(?:{SURELY}|tambah|lanjut|tandas|pungkas|usul)nya\b")
"""As the weights of `rag/data` were learned; with all of `index.saying` they would have to be learned anew."""
_REFERS_BACK = re.compile(
    r"[\"“'‘]?(?:(?:Ia|Dia|Beliau|Mereka|Menurutnya|Keduanya)\b|[A-Z][\w-]+ (?:\w+ )?(?:ini|itu|tersebut)\b)"
)
MANY_NAMES, MANY_WORDS = 4, 25
"""How many names and words of a question count as many: the more it says, the less an article need hold of it."""
STEEP = 8.0
"""Logits of the reader are cut to this on either side and scaled to 1."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What the articles and passages that were found tell of a sentence among them, by article and passage."""

    terms: Mapping[int, Mapping[int, dict[str, float]]]
    topics: Mapping[str, dict[str, float]]
    held: Mapping[str, float]
    ranks: Mapping[int, int]
    most_words: float
    best: float
    """Of the reader's evidence."""
    answering: Mapping[str, float]
    rivals: Mapping[str, float]

    @classmethod
    def of(
        cls, hits: Sequence[Hit], inside: Sequence[tuple[Hit, Sentence]], asked: Asked, read: Mapping[At, Seen]
    ) -> "_Found":
        articles = {hit.article_id: hit.article for hit in hits}
        answering: dict[str, float] = {}
        for hit, one in inside:
            answers = read[hit.passage.key, one.number].answers
            answering[hit.article_id] = max(answering.get(hit.article_id, 0.0), answers)
        return cls(
            {hit.passage.key: _terms_by_sentence(hit) for hit in hits},
            {key: _topic(article) for key, article in articles.items()},
            {key: coverage(asked.terms, dict.fromkeys(vocabulary(one), 1.0)) for key, one in articles.items()},
            {hit.passage.key: rank for rank, hit in enumerate(hits, 1)},
            max(hit.words for hit in hits),
            max(read[hit.passage.key, one.number].said.evidence for hit, one in inside),
            answering,
            {key: max((one for other, one in answering.items() if other != key), default=0.0) for key in answering},
        )


def features(
    question: Question,
    hits: Sequence[Hit],
    inside: Sequence[tuple[Hit, Sentence]],
    asked: Asked,
    read: Mapping[At, Seen],
    where: Where,
) -> Iterator[dict[str, float]]:
    """What speaks for each sentence, all between -1 and 1."""
    found = _Found.of(hits, inside, asked, read)
    known = {hit.article_id: knowing(asked, hit.article) for hit in hits}
    says = bool(asked.names) and any(REPORTING.match(word) for word in words.tokens(question.asked))
    for hit, sentence in inside:
        yield {
            **_worded(hit, sentence, asked, found),
            "kind": mark(question, sentence),
            **_read(hit, sentence, read, found),
            "lead": 1 / (1 + sentence.number),
            "length": min(1.0, len(found.terms[hit.passage.key][sentence.number]) / 40),
            "elsewhere": where.far(hit),
            **known[hit.article_id],
            "voice": _voice(sentence, asked) if says else 0.0,
            "asked_names": min(1.0, len(question.names) / MANY_NAMES),
            "asked_words": min(1.0, len(question.text.split()) / MANY_WORDS),
            "speech": float(sentence.text[0] in "\"“'‘" or '"' in sentence.text or "”" in sentence.text),
        }


def _worded(hit: Hit, sentence: Sentence, asked: Asked, found: _Found) -> dict[str, float]:
    """What the words of a sentence, of those around it and of its article speak for, and how it was found."""
    terms, total = found.terms[hit.passage.key], asked.total
    own, held = terms[sentence.number], found.held[hit.article_id]
    beside = _neighbours(hit.passage, terms, sentence)
    around = coverage(asked.terms, _most(found.topics[hit.article_id], *beside, own))
    return {
        "words": coverage(asked.terms, own),
        "around": around,
        "topic": (around * total + asked.place) / (total + asked.place) if total + asked.place else 0.0,
        "held": held,
        "unheld": held - max(found.held.values()),
        "passage": hit.score,
        "dense": max(0.0, hit.dense),
        "lexical": hit.words / found.most_words if found.most_words else 0.0,
        "rank": 1 / found.ranks[hit.passage.key],
    }


def _read(hit: Hit, sentence: Sentence, read: Mapping[At, Seen], found: _Found) -> dict[str, float]:
    """What the reader makes of a sentence, of those beside it and of its article."""
    view = read[hit.passage.key, sentence.number]
    before, after = (read[hit.passage.key, sentence.number + step].said.evidence for step in (-1, 1))
    return {
        "read": _scaled(view.said.evidence),
        "behind": _scaled(view.said.evidence - found.best),
        "span": _scaled(view.said.span),
        "answers": view.answers,
        "article_answers": found.answering[hit.article_id],
        "rivals": found.rivals[hit.article_id],
        "again": _scaled(view.again),
        "again_answers": view.again_answers,
        "before": _scaled(before),
        "after": _scaled(after),
    }


def _voice(sentence: Sentence, asked: Asked) -> float:
    """Where somebody's words are asked for: 1 when one who is named says the sentence, -1 when another does."""
    name = speaker(sentence)
    if name is None:
        return 0.0
    own = set(words.terms(name))
    return 1.0 if any(own & named for named in asked.names) else -1.0


def _scaled(logit: float) -> float:
    return max(-STEEP, min(STEEP, logit)) / STEEP


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


def _most(*several: Mapping[str, float]) -> dict[str, float]:
    merged: dict[str, float] = {}
    for some in several:
        for word, credit in some.items():
            if credit > merged.get(word, 0.0):
                merged[word] = credit
    return merged
