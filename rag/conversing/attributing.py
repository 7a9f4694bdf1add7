"""Answers "who said that?", "and when?" and "from which outlet?" after an answer, by its own quotations.

Knows: quotations with their speakers, where each is named, the days that they and what stands before them tell, and
what is known of their articles. Each answer is told from an earlier one with quotations and the question as it was
understood. Does not know how a question leans on another (`rag.conversing.followups`). It finds nothing new, since what
others said elsewhere is no answer to whose words these are.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from index import words
from index.article_sentences import sentences
from index.days import find_days
from index.nouns import Article, Sentence
from index.translation import query_terms
from rag.asking.kinds import Kind
from rag.asking.leaning.of_the_article import Detail, may_be_another
from rag.asking.leaning.pointing import HAPPENS
from rag.asking.names.names import names
from rag.asking.names.rows import PARTS
from rag.asking.quoted_words import QuotedWords
from rag.conversing.times_said import asked_bound, days_said, place_said, tells_day
from rag.conversing.turn import only
from rag.extracting.edges import paired
from rag.extracting.speakers import only_speaker, with_naming
from rag.nouns import Answer, Citation, Closest, ShortAnswer
from rag.phrases import dates, naming, refusals, remarks
from rag.question import Question
from rag.speaking.speakers import speaker
from rag.speaking.words.speech import SPEECH, STATES
from rag.telling.composing import quoting

_SPOKEN = re.compile(rf"[\"“”«»]|{SPEECH.pattern}|{STATES.pattern}")
"""Tells that somebody says a sentence, or that it is told in whose words; its days are those of the saying."""


def said_by(earlier: Answer, question: Question) -> Answer:
    """The quotations of an earlier answer of which the article tells who said them, or that it does not tell."""
    told = [one for one in earlier.citations if one.speaker]
    if not told:
        reason = refusals.NO_SPEAKER[question.language]
        if name := only({_speaker_before(one) for one in earlier.citations} - {None}):
            reason += refusals.QUOTED_BEFORE[question.language].format(name=name)
        return _untold(earlier, question, reason)
    return quoted_again(earlier, question, list(with_naming(told)), short=lambda shown: only_speaker(told, shown))


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
    """
    if bound := asked_bound(question.original or question.text):
        bounded = [one for one in earlier.citations if bound.search(one.quote)]
        return quoted_again(earlier, question, bounded) if bounded else None
    spoken = any(one.speaker or _SPOKEN.search(one.quote) for one in earlier.citations)
    if spoken and not HAPPENS.search(question.original or question.text):
        return said_when(earlier, question)
    told = [one for one in earlier.citations if tells_day(one.quote)]
    if any(_tells_of(one, question) for one in told):
        return quoted_again(earlier, question, told, short=None if spoken else _only_day)
    if told:
        return replace(quoted_again(earlier, question, told), notes=(refusals.UNSURE_DAY[question.language],))
    before = [(day, one) for one in earlier.citations if (day := _day_before(one))]
    if before:
        shown = dict.fromkeys((one.article, one.start, one.end) for pair in before for one in pair)
        cited = [Citation(article, number=0, start=start, end=end) for article, start, end in shown]
        return quoted_again(earlier, question, cited)
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


def _occasion(citation: Citation) -> Sentence | None:
    """The last sentence before a quotation that names its speaker and tells on which day something was said."""
    if not citation.speaker:
        return None
    name = re.compile(rf"\b(?:{'|'.join(map(re.escape, citation.speaker.split()))})\b")
    before = [one for one in sentences(citation.article) if one.end <= citation.start]
    told = (one for one in reversed(before) if days_said(one.text, one.article.published))
    return next((one for one in told if name.search(one.text) and _SPOKEN.search(one.text)), None)


def said_when(earlier: Answer, question: Question) -> Answer | None:
    """The quotations of an earlier answer that tell on which day they were said, or that none does and their dates.

    None when the question names somebody who says none of them.
    """
    asked = {word for name in names(question.original or question.text, ()) for word in words.terms(name)}
    quoted = [one for one in earlier.citations if not asked or asked & set(words.terms(one.speaker or ""))]
    if not quoted:
        return None
    told = [one for one in quoted if days_said(one.quote, one.article.published)]
    if told:
        return quoted_again(earlier, question, told, short=_only_day)
    return _untold(earlier, question, refusals.NO_DAY[question.language] + _dated(quoted, question))


def said_where(earlier: Answer, question: Question) -> Answer | None:
    """The quotations of an earlier answer that tell where they were said; None where none of who is named does."""
    asked = {word for name in names(question.original or question.text, ()) for word in words.terms(name)}
    quoted = (one for one in earlier.citations if not asked or asked & set(words.terms(one.speaker or "")))
    told = [one for one in quoted if place_said(one.quote)]
    return quoted_again(earlier, question, told, short=_only_place) if told else None


def _dated(quoted: Sequence[Citation], question: Question) -> str:
    """Of which days the articles of some quotations are; empty where none tells it."""
    dated = dict.fromkeys(one.article.published for one in quoted if one.article.published)
    if not dated:
        return ""
    days = naming.all_of([dates.day(one, question.language) for one in dated], question.language)
    return refusals.DATED[question.language][len(dated) > 1].format(days=days)


def of_words(shown: Answer, question: Question, quoted: QuotedWords) -> Answer:
    """An answer that quotes the words asked of, with what is told of when they were said, or of their articles."""
    asked = replace(question, text=quoted.said, original=None)
    if quoted.detail:
        told = of_article(shown, asked, quoted.detail) if shown.citations else None
    else:
        told = said_when(shown, asked) if quoted.kind is Kind.WHEN and shown.citations else None
    if told is None:
        return shown
    if told.reason:
        spoke = [one for one in map(_occasion, shown.citations) if one] if quoted.kind is Kind.WHEN else []
        if not (spoke and told.reason):
            return replace(shown, notes=(*shown.notes, told.reason))
        cited = [Citation(one.article, number=0, start=one.start, end=one.end) for one in dict.fromkeys(spoke)]
        unsure = refusals.UNSURE_DAY[question.language]
        again = quoted_again(shown, question, [*shown.citations, *cited])
        return replace(again, understood=shown.understood, notes=(*shown.notes, told.reason, unsure))
    first, *others = shown.sentences
    if opening := told.sentences[0].lead:
        first = replace(first, text=f"{opening} {first.text}", lead=opening)
    day = told.short and next(one for one in shown.citations if one.article.id == told.short.citation.article.id)
    return replace(
        shown,
        sentences=(first, *others),
        text="\n".join(one.text for one in (first, *others)),
        short=ShortAnswer(day, told.short.start, told.short.end) if told.short and day else None,
    )


def of_article(earlier: Answer, question: Question, detail: Detail) -> Answer | None:
    """What is known of the articles of an earlier answer, with a quotation of each, or that it is not known.

    None where a journalist is asked for, and the quotations tell of one.
    """
    if may_be_another(question.original or question.text, [one.quote for one in earlier.citations]):
        return None
    language = question.language
    first_of = {one.article.id: one for one in reversed(earlier.citations) if getattr(one.article, detail)}
    told = [one for one in earlier.citations if one in first_of.values()]
    if not told:
        shown = naming.either([_command(one.article) for one in earlier.citations], language)
        return _untold(earlier, question, refusals.NO_DETAIL[language][detail].format(command=shown))
    known = dict.fromkeys(_known(one.article, detail, language) for one in told)
    opening = remarks.OF_ARTICLE[language][detail].format(known=naming.all_of(list(known), language))
    if detail is Detail.WHOLE and (at := of_article(earlier, question, Detail.ADDRESS)) and at.answered:
        opening += f" {at.sentences[0].lead}"
    return _opened(quoted_again(earlier, question, told), opening)


def of_age(earlier: Answer, question: Question, at: int) -> Answer | None:
    """The quotations from the newest or the oldest of the articles of an earlier answer; undated ones are none."""
    days = sorted({one.article.published for one in earlier.citations if one.article.published})
    told = [one for one in earlier.citations if days and one.article.published == days[at]]
    answer = of_article(quoted_again(earlier, question, told) if told else earlier, question, Detail.DAY)
    undated = told and any(not one.article.published for one in earlier.citations)
    return replace(answer, notes=(remarks.UNDATED[question.language],)) if answer and undated else answer


def _known(article: Article, detail: Detail, language: str) -> str:
    """What is known of an article, as it is told; an address beside the outlet, so that no mark stands behind it."""
    match detail:
        case Detail.DAY:
            return dates.day(article.published, language)
        case Detail.TITLE:
            return f"“{naming.headline(article, language)}”"
        case Detail.ADDRESS:
            return f"{article.url} ({article.outlet or naming.UNKNOWN_OUTLET[language]})"
        case Detail.WHOLE:
            return _command(article)
        case _:
            return str(getattr(article, detail))


def _command(article: Article) -> str:
    """The command that shows the whole of an article."""
    return f"kutip show {article.id}"


def again(earlier: Answer, question: Question) -> Answer:
    """The earlier quotations again, as they were told."""
    return quoted_again(earlier, question, earlier.citations)


def as_quoted(earlier: Answer, question: Question) -> Answer:
    """The same with that they are all that Kutip can be sure of."""
    return _opened(again(earlier, question), remarks.ONLY_QUOTED[question.language])


def _opened(answer: Answer, opening: str) -> Answer:
    """An answer with something said before its first quotation."""
    first, *others = answer.sentences
    first = replace(first, text=f"{opening} {first.text}", lead=opening)
    return replace(answer, text="\n".join(one.text for one in (first, *others)), sentences=(first, *others))


def quoted_again(
    earlier: Answer,
    question: Question,
    told: Sequence[Citation],
    *,
    short: Callable[[Sequence[Citation]], ShortAnswer | None] | None = None,
    reason: str | None = None,
) -> Answer:
    """The earlier answer's quotations that tell what is asked now, with few words where some are told, or why none."""
    shown = [replace(one, number=number) for number, one in enumerate(told, 1)]
    articles = {one.article.id: one.article for one in earlier.citations}
    sentences = [
        quoting(one, question, leads=number == 0 or one.article.id != shown[number - 1].article.id)
        for number, one in enumerate(shown)
    ]
    return replace(
        earlier,
        question=question.typed or question.original or question.text,
        rewritten_question=question.text if question.original not in (None, question.text) else None,
        language=question.language,
        understood=question.to_dict(),
        answered=reason is None,
        text=reason or "\n".join(one.text for one in sentences),
        reason=reason,
        sentences=tuple(sentences),
        citations=tuple(shown),
        closest=tuple(Closest(article, 1.0) for article in articles.values()) if reason else earlier.closest,
        short=short(shown) if short else None,
        notes=(),
        table=None,
        glosses=None,
    )


def _untold(earlier: Answer, question: Question, reason: str) -> Answer:
    """That the quotations do not tell it, with their articles."""
    return quoted_again(earlier, question, (), reason=reason)


def _only_place(shown: Sequence[Citation]) -> ShortAnswer | None:
    """The one place that is told, where it stands."""
    found = [(one, place) for one in shown if (place := place_said(one.quote))]
    if len({one.quote[slice(*place)] for one, place in found}) != 1:
        return None
    one, (start, end) = found[0]
    return ShortAnswer(one, one.start + start, one.start + end)


def _only_day(shown: Sequence[Citation]) -> ShortAnswer | None:
    """The one day that is told, where it stands."""
    found = [(one, told) for one in shown for told in days_said(one.quote, one.article.published)]
    if len({told.day for _, told in found}) != 1:
        return None
    one, told = found[0]
    return ShortAnswer(one, *paired(one.article.text, (one.start + told.start, one.start + told.end)))
