"""What speaks for each sentence of the found passages answering the question.

Knows: the features of a sentence in its passage, its article and among the others found. Does not know: how much each
counts (`rag.scoring.scorer`), which sentences are shown (`rag.choosing.shown`) or whether any is good enough
(`rag.abstention`).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from index import words
from index.encoder import Encoder
from index.filters import lies_in
from index.nouns import Article, Hit, Passage, Sentence, SentenceKind
from index.queries import Query
from index.span_reader import Reader
from rag.asking.kinds import Kind
from rag.expecting.marks import mark
from rag.question import Question
from rag.scoring.phrasing import at_home, everyday, reading
from rag.scoring.scorer import Scorer
from rag.scoring.seeing import At, Seen, in_both, seen
from rag.scoring.terms import REPORTING, Asked, coverage, knowing, vocabulary
from rag.speaking.speakers import speaker

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
_ATTRIBUTED = re.compile(
    r"[\"”],?\s+(?:kata|ujar|ucap|tutur|jelas|tegas|tambah|imbuh|ungkap|papar|terang|lanjut|tandas|pungkas|usul)nya\b"
)
_REFERS_BACK = re.compile(
    r"[\"“'‘]?(?:(?:Ia|Dia|Beliau|Mereka|Menurutnya|Keduanya)\b|[A-Z][\w-]+ (?:\w+ )?(?:ini|itu|tersebut)\b)"
)
NAMED, MENTIONED = 0.4, 0.8
"""How far from a region a passage is whose article is about another, when it names the region or only its article."""
MANY_NAMES, MANY_WORDS = 4, 25
"""How many names and words of a question count as many: the more it says, the less an article need hold of it."""
STEEP = 8.0
"""Logits of the reader are cut to this on either side and scaled to 1."""


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
class Where:
    """The regions that one part of a question asks of."""

    codes: tuple[str, ...] = ()
    named: frozenset[int] = frozenset()
    """Keys of the passages that name one of them."""

    def far(self, hit: Hit) -> float:
        """0 for a passage of an article about them, more when it or only its article names them; 0 without any."""
        if not self.codes or lies_in(hit.article.region_code, self.codes):
            return 0.0
        return NAMED if hit.passage.key in self.named else MENTIONED


def judge(
    question: Question,
    query: Query,
    hits: Sequence[Hit],
    *,
    asked: Asked,
    encoder: Encoder,
    reader: Reader,
    scorer: Scorer,
    where: Where,
) -> list[Evidence]:
    """Score every body sentence of the hits' passages.

    Args:
        question: what was understood.
        query: what was searched.
        hits: passages, best first.
        asked: the question's weighted words.
        encoder: a fast one for sentences; need not be the collection's.
        reader: reads all of them, each for some 15 ms on one core.
        scorer: weighs what speaks for a sentence.
        where: the regions that are asked of.

    Returns:
        Evidence, best first, ties by order of hit and sentence.
    """
    inside = [
        (hit, sentence)
        for hit in hits
        for sentence in hit.passage.sentences
        if sentence.kind is not SentenceKind.HEADING
    ]
    if not inside:
        return []
    vector = encoder.embed_queries([query.text])[0]
    nearness = encoder.embed_passages([sentence.text for _, sentence in inside]) @ vector
    read = _read(question, hits, reader=reader, where=where)
    features = [
        own | {"meaning": max(0.0, near)}
        for own, near in zip(_features(question, hits, inside, asked, read, where), nearness.tolist(), strict=True)
    ]
    scores = scorer.scores(features)
    found = [
        Evidence(sentence, hit, score, own, read[hit.passage.key, sentence.number].span)
        for (hit, sentence), own, score in zip(inside, features, scores, strict=True)
    ]
    return sorted(found, key=lambda evidence: -evidence.score)


def _read(question: Question, hits: Sequence[Hit], *, reader: Reader, where: Where) -> Mapping[At, Seen]:
    """The reader's view of every sentence of some passages; those about the places asked of need not name them.

    What was typed in everyday spelling is read so, too. Of a question through all regions each article is judged by
    itself, so none is read once more.
    """
    home, away = (at_home(question), reading(question)) if where.codes else ("", reading(question))
    wording = [home if where.codes and not where.far(hit) else away for hit in hits]
    again = question.kind is not Kind.WHICH_REGIONS
    found = seen(wording, hits, reader=reader, again=again)
    typed = [everyday(text, question) for text in wording]
    return found if typed == wording else in_both(found, seen(typed, hits, reader=reader, again=again))


def _features(
    question: Question,
    hits: Sequence[Hit],
    inside: Sequence[tuple[Hit, Sentence]],
    asked: Asked,
    read: Mapping[At, Seen],
    where: Where,
) -> Iterator[dict[str, float]]:
    """What speaks for each sentence, all between -1 and 1."""
    terms = {hit.passage.key: _terms_by_sentence(hit) for hit in hits}
    articles = {hit.article_id: hit.article for hit in hits}
    topics = {key: _topic(article) for key, article in articles.items()}
    held = {key: coverage(asked.terms, dict.fromkeys(vocabulary(article), 1.0)) for key, article in articles.items()}
    ranks = {hit.passage.key: rank for rank, hit in enumerate(hits, 1)}
    most_words = max(hit.words for hit in hits)
    best = max(read[hit.passage.key, one.number].said.evidence for hit, one in inside)
    answering: dict[str, float] = {}
    for hit, one in inside:
        answers = read[hit.passage.key, one.number].answers
        answering[hit.article_id] = max(answering.get(hit.article_id, 0.0), answers)
    rivals = {key: max((one for other, one in answering.items() if other != key), default=0.0) for key in answering}
    known = {key: knowing(asked, article) for key, article in articles.items()}
    total = asked.total
    says = bool(asked.names) and any(REPORTING.match(word) for word in words.tokens(question.asked))
    for hit, sentence in inside:
        own = terms[hit.passage.key][sentence.number]
        view = read[hit.passage.key, sentence.number]
        around = coverage(
            asked.terms, _most(topics[hit.article_id], *_neighbours(hit.passage, terms[hit.passage.key], sentence), own)
        )
        before, after = (read[hit.passage.key, sentence.number + step].said.evidence for step in (-1, 1))
        yield {
            "words": coverage(asked.terms, own),
            "around": around,
            "topic": (around * total + asked.place) / (total + asked.place) if total + asked.place else 0.0,
            "held": held[hit.article_id],
            "unheld": held[hit.article_id] - max(held.values()),
            "passage": hit.score,
            "dense": max(0.0, hit.dense),
            "lexical": hit.words / most_words if most_words else 0.0,
            "rank": 1 / ranks[hit.passage.key],
            "kind": mark(question, sentence),
            "read": _scaled(view.said.evidence),
            "behind": _scaled(view.said.evidence - best),
            "span": _scaled(view.said.span),
            "answers": view.answers,
            "article_answers": answering[hit.article_id],
            "rivals": rivals[hit.article_id],
            "again": _scaled(view.again),
            "again_answers": view.again_answers,
            "before": _scaled(before),
            "after": _scaled(after),
            "lead": 1 / (1 + sentence.number),
            "length": min(1.0, len(own) / 40),
            "elsewhere": where.far(hit),
            **known[hit.article_id],
            "voice": _voice(sentence, asked) if says else 0.0,
            "asked_names": min(1.0, len(question.names) / MANY_NAMES),
            "asked_words": min(1.0, len(question.text.split()) / MANY_WORDS),
            "speech": float(sentence.text[0] in "\"“'‘" or '"' in sentence.text or "”" in sentence.text),
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
