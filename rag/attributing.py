"""Answers "who said that?" after an answer: its own quotations whose speaker is known, and where each is named.

Knows: quotations and their speakers. Does not know how a question leans on another (`rag.followups`). It finds
nothing new, since what others said elsewhere is no answer to whose words these are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from index.nouns import Article
from index.passages import divide
from rag import phrases
from rag.composing import name_in, quoting
from rag.nouns import Answer, Citation, Closest, ShortAnswer
from rag.question import Question


def said_by(earlier: Answer, question: Question) -> Answer:
    """The quotations of an earlier answer of which the article tells who said them, or that it does not tell.

    Args:
        earlier: an answer with quotations.
        question: who said them, as it was understood.
    """
    told = [one for one in earlier.citations if one.speaker]
    asked = replace(
        earlier,
        question=question.typed or question.original or question.text,
        rewritten_question=question.text if question.original else None,
        language=question.language,
        understood=question.to_dict(),
        notes=(),
        table=None,
        glosses=None,
    )
    if not told:
        reason = phrases.NO_SPEAKER[question.language]
        articles = {one.article.id: one.article for one in earlier.citations}
        return replace(
            asked,
            answered=False,
            text=reason,
            reason=reason,
            sentences=(),
            citations=(),
            short=None,
            closest=tuple(Closest(article, 1.0) for article in articles.values()),
        )
    shown = [replace(one, number=number) for number, one in enumerate(_with_naming(told), 1)]
    sentences = [
        quoting(one, question, leads=number == 0 or one.article.id != shown[number - 1].article.id)
        for number, one in enumerate(shown)
    ]
    return replace(
        asked,
        text="\n".join(one.text for one in sentences),
        sentences=tuple(sentences),
        citations=tuple(shown),
        short=_only_speaker(told, shown),
    )


def _with_naming(told: Sequence[Citation]) -> Iterator[Citation]:
    """Each quotation, and after it the sentence that names its speaker when that is another, once."""
    seen = {(one.article.id, one.start) for one in told}
    for one in told:
        yield one
        place = _sentence_at(one.article, one.speaker_at[0]) if one.speaker_at else None
        if place and (one.article.id, place[0]) not in seen:
            seen.add((one.article.id, place[0]))
            yield Citation.of(one.article, number=one.number, start=place[0], end=place[1])


def _sentence_at(article: Article, at: int) -> tuple[int, int] | None:
    return next(((one.start, one.end) for one in divide(article.text)[0] if one.start <= at < one.end), None)


def _only_speaker(told: Sequence[Citation], shown: Sequence[Citation]) -> ShortAnswer | None:
    """The name of the one speaker there is, where it stands in what is shown."""
    speakers = {one.speaker for one in told if one.speaker}
    return name_in(speakers.pop(), shown) if len(speakers) == 1 else None
