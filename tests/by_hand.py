"""Evidence made by hand: sentences of one article, and the words that the reader would take of them."""

from typing import cast

from index.nouns import Article, Hit, Sentence
from index.sentences import segment
from index.span_reader import Reader
from rag.evidence import Evidence
from rag.extracting.own_clauses import read_again
from rag.extracting.short_answers import short_answer
from rag.nouns import Citation
from rag.question import Question, understand

_HIT = cast("Hit", None)
"""Nothing that is tested so looks at where a sentence was found."""


def every_sentence(text: str) -> list[Evidence]:
    """All sentences of a text as evidence that says little."""
    article = Article(id="a", title="Kabar Hari Ini", text=text)
    return [
        Evidence(Sentence(article, number, one.start, one.end), _HIT, 0.1, {})
        for number, one in enumerate(segment(text))
    ]


def _worth(behind: int) -> tuple[float, dict[str, float]]:
    """Score and features of a sentence so many behind the best, of whose words the reader is surest."""
    return 1.0 - behind / 10, {"span": 0.0 if behind else 1.0, "words": 1.0}


def told(question: str | Question, text: str, *words: str, best: int = 0, reader: Reader | None = None) -> str | None:
    """The short answer from sentences of one article, the `best` first, of each of which some words are taken.

    A reader is asked of the best one's clause that is asked of, where these are of another.
    """
    asked = understand(question) if isinstance(question, str) else question
    article = Article(id="a", title="Kabar Hari Ini", text=text, published="2025-10-20")
    spans = [(text.index(one), text.index(one) + len(one)) for one in words]
    stops = [at + 2 for at in range(len(text)) if text[at : at + 2] == ". " and len(words) > 1]
    bounds = list(zip([0, *stops], [*(at - 1 for at in stops), len(text)], strict=True))
    chosen = [
        Evidence(Sentence(article, number, *bound), _HIT, *_worth(abs(number - best)), span)
        for number, (bound, span) in enumerate(zip(bounds, spans, strict=True))
    ]
    chosen = [chosen[best], *chosen[:best], *chosen[best + 1 :]]
    if reader:
        chosen = read_again(asked, chosen, reader=reader)
    found = short_answer(asked, chosen, [Citation(article, number=1, start=0, end=len(text))])
    return found.text if found else None
