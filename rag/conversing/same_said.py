"""Others who say much the same as what was quoted: "who else said that?".

Knows: how near two sentences must be, by what the encoder makes of them. Does not know whose words are left out
(`rag.conversing.besides`). How often those that are near say the same, `eval.speakers.same_said` measures.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from index.article_sentences import sentences
from index.encoder import Encoder
from index.filters import Filters
from index.nouns import Sentence, SentenceKind
from rag.conversing.attributing import quoted_again
from rag.conversing.besides import Shown
from rag.nouns import Answer, Citation
from rag.question import Question
from rag.quoting import QuotingAnswerer
from rag.speaking.speakers import cited

PASSAGES = 30
"""Passages near a quotation in which others are looked for."""
ALIKE = 0.7
"""Cosine from which another's sentence says much the same."""
ALIKE_THERE = 0.55
"""The same within an article that is quoted, which is on one thing."""
MOST = 4
"""Sentences of others that are shown."""


def said_by_others(shown: Shown, question: Question, answerer: QuotingAnswerer, filters: Filters) -> Answer | None:
    """The sentences in which others say much the same as what was quoted; None without any."""
    others = [one for one in _near(shown, answerer, filters) if filters.passes(one.article) and shown.admits(one)]
    if not others:
        return None
    told = [one.quote for one in shown.citations]
    found = []
    for one, nearest in zip(others, nearness([one.text for one in others], told, answerer.encoder), strict=True):
        if nearest >= (ALIKE_THERE if one.article in shown.articles else ALIKE):
            found.append((nearest, one))
    best = [one for _, one in sorted(found, key=lambda pair: -pair[0])[:MOST]]
    order = list(dict.fromkeys(one.article.id for one in best))
    chosen = sorted(best, key=lambda one: (order.index(one.article.id), one.start))
    quoted = [Citation(one.article, number=0, start=one.start, end=one.end, **cited(one)) for one in chosen]
    return replace(quoted_again(shown.answers[-1], question, quoted), confidence=None) if quoted else None


def nearness(texts: Sequence[str], told: Sequence[str], encoder: Encoder) -> list[float]:
    """How near each text is to the nearest of what was told, as a cosine."""
    first, second = (encoder.embed_passages(some) for some in (list(texts), list(told)))
    return [float(nearest) for nearest in (first @ second.T).max(axis=1)]


def _near(shown: Shown, answerer: QuotingAnswerer, filters: Filters) -> Iterable[Sentence]:
    """The sentences of the articles that are quoted, and of passages near a quotation, each once."""
    collection, found = answerer.collection, dict[tuple[str, int], Sentence]()
    for one in shown.citations:
        query = collection.query(one.quote, language=one.article.language or "id")
        hits = collection.find(query, limit=PASSAGES, filters=filters, shares=answerer.shares)
        for each in (*sentences(one.article), *(each for hit in hits for each in hit.passage.sentences)):
            if each.kind is SentenceKind.BODY:
                found.setdefault((each.article.id, each.start), each)
    return found.values()
