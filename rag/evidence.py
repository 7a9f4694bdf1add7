"""The sentences of the found passages, each with its score for answering a question.

Knows: the order of the steps, and how the reader is asked. Does not know: what speaks for a sentence (`rag.features`),
how much that counts (`rag.scoring.scorer`), which sentences are shown (`rag.choosing.shown`) or whether any is good
enough (`rag.abstention`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from index.encoder import Encoder
from index.nouns import Hit, Sentence, SentenceKind
from index.queries import Query
from index.span_reader import Reader
from rag.asking.wording.plainer import other_voice, plainer
from rag.expecting.asked_classes import asked_classes
from rag.features import features
from rag.question import Question
from rag.scoring.called_there import as_called
from rag.scoring.phrasing import at_home, belonging, everyday, reading
from rag.scoring.scorer import Scorer
from rag.scoring.seeing import At, Seen, in_both, in_either, seen
from rag.scoring.terms import Asked
from rag.scoring.undergone import as_undergone
from rag.scoring.voted import as_voted
from rag.where import Where


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence with its score for a question."""

    sentence: Sentence
    hit: Hit
    score: float
    features: Mapping[str, float]
    span: tuple[int, int] | None = None
    """Characters of the article that the reader takes for the answer; None when it takes none of this sentence."""


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
    told = [
        own | {"meaning": max(0.0, near)}
        for own, near in zip(features(question, hits, inside, asked, read, where), nearness.tolist(), strict=True)
    ]
    scores = scorer.scores(told)
    found = [
        Evidence(sentence, hit, score, own, read[hit.passage.key, sentence.number].span)
        for (hit, sentence), own, score in zip(inside, told, scores, strict=True)
    ]
    return sorted(found, key=lambda evidence: -evidence.score)


def _read(question: Question, hits: Sequence[Hit], *, reader: Reader, where: Where) -> Mapping[At, Seen]:
    """The reader's view of every sentence of some passages; those about the places asked of need not name them.

    What was typed in everyday spelling is read so, too, who did what to whom in the other voice, of whom an article
    calls the suspect or the victim it is asked so, and of what was done as a passage tells that it was undergone.
    Of a question through all regions each article is judged by itself, so none is read once more.
    """
    home, away = (at_home(question), reading(question)) if where.codes else ("", reading(question))
    told = [home if where.codes and not where.far(hit) else away for hit in hits]
    wording = [belonging(text, question, hit.text) for text, hit in zip(told, hits, strict=True)]
    again = not question.through_all
    read = partial(seen, names=question.names, reader=reader, again=again)
    found = read(wording, hits)
    typed = [everyday(text, question) for text in wording]
    voiced = [plainer(other_voice(text, question.names)) for text in wording]
    if typed != wording:
        found = in_both(found, read(typed, hits))
    if voiced != wording:
        found = in_either(found, read(voiced, hits))
    # Of another sort of election than the one asked of nobody is asked otherwise who won.
    sort = [one.told for one in asked_classes(question) if one.per_article]
    sorts = (all(told.search(hit.article.whole) for told in sort) for hit in hits)
    called = [
        as_voted(as_undergone(as_called(text, question, hit.article), hit.text), hit.text if of_sort else "")
        for text, hit, of_sort in zip(wording, hits, sorts, strict=True)
    ]
    otherwise = [at for at, text in enumerate(called) if text != wording[at]]
    if not otherwise:
        return found
    return in_either(found, read([called[at] for at in otherwise], [hits[at] for at in otherwise]))
