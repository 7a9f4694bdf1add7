"""Answers "who said that?", "and when?" and "from which outlet?" after an answer, by its own quotations.

Knows: quotations with their speakers, where each is named, the days that they and what stands before them tell, and
what is known of their articles.
Does not know how a question leans on another (`rag.conversing.followups`). It finds nothing new, since what others said
elsewhere is no answer to whose words these are.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from index import words
from index.article_sentences import sentences
from index.days import FoundDay, find_days
from index.nouns import Article, Sentence
from index.translation import query_terms
from rag.asking.names import names
from rag.asking.of_the_article import Detail, may_be_another
from rag.asking.pointing import HAPPENS
from rag.asking.rows import PARTS
from rag.conversing.times_said import asked_bound, days_said, tells_day
from rag.extracting.edges import paired
from rag.extracting.speakers import name_in
from rag.nouns import Answer, Citation, Closest, ShortAnswer
from rag.phrases import dates, naming, refusals, remarks
from rag.question import Question
from rag.speaking.speakers import speaker
from rag.speaking.speech_words import SPEECH, STATES
from rag.telling.composing import quoting

_SPOKEN = re.compile(rf"[\"“”«»]|{SPEECH.pattern}|{STATES.pattern}")
"""Tells that somebody says a sentence, or that it is told in whose words; its days are those of the saying."""


def said_by(earlier: Answer, question: Question) -> Answer:
    """The quotations of an earlier answer of which the article tells who said them, or that it does not tell.

    Args:
        earlier: an answer with quotations.
        question: who said them, as it was understood.
    """
    told = [one for one in earlier.citations if one.speaker]
    if not told:
        reason = refusals.NO_SPEAKER[question.language]
        before = {_speaker_before(one) for one in earlier.citations} - {None}
        if len(before) == 1:
            reason += refusals.QUOTED_BEFORE[question.language].format(name=before.pop())
        return _untold(earlier, question, reason)
    return _again(earlier, question, list(_with_naming(told)), short=lambda shown: _only_speaker(told, shown))


def _speaker_before(citation: Citation) -> str | None:
    """Who says the sentence just before a quotation in its article; None without one, or where nobody certain does."""
    every = pairwise(sentences(citation.article))
    before = next((one for one, after in every if after.start <= citation.start < after.end), None)
    return speaker(before) if before else None


def was_when(earlier: Answer, question: Question) -> Answer | None:
    """On which day what an earlier answer quotes was, or was said where somebody says it; None as for `said_when`.

    When it happened, as "kapan itu terjadi?" asks, is not when it was said: then every day that is told is shown. Where
    no quotation has a word of what happened, its day is said not to be that of it for certain. Until or since when
    something is so only a quotation tells that says so.

    Args:
        earlier: an answer with quotations.
        question: when that was, as it was understood.
    """
    if bound := asked_bound(question.original or question.text):
        bounded = [one for one in earlier.citations if bound.search(one.quote)]
        return _again(earlier, question, bounded, short=lambda _: None) if bounded else None
    spoken = any(one.speaker or _SPOKEN.search(one.quote) for one in earlier.citations)
    if spoken and not HAPPENS.search(question.original or question.text):
        return said_when(earlier, question)
    told = [one for one in earlier.citations if tells_day(one.quote)]
    if told:
        if not any(_tells_of(one, question) for one in told):
            unsure = (refusals.UNSURE_DAY[question.language],)
            return replace(_again(earlier, question, told, short=lambda _: None), notes=unsure)
        return _again(earlier, question, told, short=(lambda _: None) if spoken else _only_day)
    before = [(day, one) for one in earlier.citations if (day := _day_before(one))]
    if before:
        shown = dict.fromkeys((one.article, one.start, one.end) for pair in before for one in pair)
        cited = [Citation.of(article, number=0, start=start, end=end) for article, start, end in shown]
        return _again(earlier, question, cited, short=lambda _: None)
    return _untold(earlier, question, refusals.NO_DAY_TOLD[question.language] + _dated(earlier.citations, question))


def _tells_of(citation: Citation, question: Question) -> bool:
    """Whether a quotation has a word of what the earlier question asked of: what led to a fire need not be that day."""
    asked = query_terms(question.text.partition(PARTS)[2], question.text_language)
    ordinary = [{word for word, _ in one.alternatives} for one in asked if one.source.islower()]
    told = set(words.terms(citation.quote))
    return not ordinary or any(told & one for one in ordinary)


def _day_before(citation: Citation) -> Sentence | None:
    """The nearest sentence before a quotation in its paragraph that tells a day; None where one between is spoken."""
    text = citation.article.text
    paragraph = text.rfind("\n", 0, citation.start) + 1
    before = [one for one in sentences(citation.article) if paragraph <= one.start and one.end <= citation.start]
    for one in reversed(before):
        if speaker(one) or _SPOKEN.search(one.text):
            return None
        if find_days(one.text):
            return one
    return None


def said_when(earlier: Answer, question: Question) -> Answer | None:
    """The quotations of an earlier answer that tell on which day they were said, or that none does and their dates.

    None when the question names somebody who says none of them.

    Args:
        earlier: an answer with quotations.
        question: when that was said, as it was understood.
    """
    asked = {word for name in names(question.original or question.text, ()) for word in words.terms(name)}
    quoted = [one for one in earlier.citations if not asked or asked & set(words.terms(one.speaker or ""))]
    if not quoted:
        return None
    told = [one for one in quoted if _days_said(one)]
    if told:
        return _again(earlier, question, told, short=_only_day)
    return _untold(earlier, question, refusals.NO_DAY[question.language] + _dated(quoted, question))


def _dated(quoted: Sequence[Citation], question: Question) -> str:
    """Of which days the articles of some quotations are; empty where none tells it."""
    dated = dict.fromkeys(one.article.published for one in quoted if one.article.published)
    if not dated:
        return ""
    days = naming.all_of([dates.day(one, question.language) for one in dated], question.language)
    return refusals.DATED[question.language][len(dated) > 1].format(days=days)


def _days_said(citation: Citation) -> list[FoundDay]:
    return days_said(citation.quote, citation.article.published)


def of_article(earlier: Answer, question: Question, detail: Detail) -> Answer | None:
    """What is known of the articles of an earlier answer, with a quotation of each, or that it is not known.

    None where a journalist is asked for, and the quotations tell of one.

    Args:
        earlier: an answer with quotations.
        question: what was asked of the articles, as it was understood.
        detail: what that is.
    """
    if may_be_another(question.original or question.text, [one.quote for one in earlier.citations]):
        return None
    language = question.language
    first_of = {one.article.id: one for one in reversed(earlier.citations) if getattr(one.article, detail)}
    told = [one for one in earlier.citations if one in first_of.values()]
    if not told:
        return _untold(earlier, question, refusals.NO_DETAIL[language][detail])
    known = dict.fromkeys(getattr(one.article, detail) for one in told)
    said = [dates.day(one, language) if detail is Detail.DAY else one for one in known]
    opening = remarks.OF_ARTICLE[language][detail].format(known=naming.all_of(said, language))
    answer = _again(earlier, question, told, short=lambda _: None)
    first, *others = answer.sentences
    first = replace(first, text=f"{opening} {first.text}", lead=opening)
    return replace(answer, text="\n".join(one.text for one in (first, *others)), sentences=(first, *others))


def _asked_again(earlier: Answer, question: Question) -> Answer:
    """The earlier answer as one to this question."""
    return replace(
        earlier,
        question=question.typed or question.original or question.text,
        rewritten_question=question.text if question.original else None,
        language=question.language,
        understood=question.to_dict(),
        notes=(),
        table=None,
        glosses=None,
    )


def _untold(earlier: Answer, question: Question, reason: str) -> Answer:
    """That the quotations do not tell it, with their articles."""
    articles = {one.article.id: one.article for one in earlier.citations}
    return replace(
        _asked_again(earlier, question),
        answered=False,
        text=reason,
        reason=reason,
        sentences=(),
        citations=(),
        short=None,
        closest=tuple(Closest(article, 1.0) for article in articles.values()),
    )


def _again(
    earlier: Answer,
    question: Question,
    told: Sequence[Citation],
    *,
    short: Callable[[Sequence[Citation]], ShortAnswer | None],
) -> Answer:
    """The quotations that tell it."""
    shown = [replace(one, number=number) for number, one in enumerate(told, 1)]
    sentences = [
        quoting(one, question, leads=number == 0 or one.article.id != shown[number - 1].article.id)
        for number, one in enumerate(shown)
    ]
    return replace(
        _asked_again(earlier, question),
        text="\n".join(one.text for one in sentences),
        sentences=tuple(sentences),
        citations=tuple(shown),
        short=short(shown),
    )


def _only_day(shown: Sequence[Citation]) -> ShortAnswer | None:
    """The one day that is told, where it stands."""
    found = [(one, told) for one in shown for told in _days_said(one)]
    if len({told.day for _, told in found}) != 1:
        return None
    one, told = found[0]
    return ShortAnswer(one, *paired(one.article.text, (one.start + told.start, one.start + told.end)))


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
    return next(((one.start, one.end) for one in sentences(article) if one.start <= at < one.end), None)


def _only_speaker(told: Sequence[Citation], shown: Sequence[Citation]) -> ShortAnswer | None:
    """The name of the one speaker there is, where it stands in what is shown."""
    speakers = {one.speaker for one in told if one.speaker}
    return name_in(speakers.pop(), shown) if len(speakers) == 1 else None
