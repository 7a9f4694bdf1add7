"""The few words of a quotation that answer by themselves: which they are, and when there are none.

Knows: which kinds of question a few words can answer, and the steps to them. Does not know whether words can be what is
asked for (`rag.extracting.rules`), which sentences are quoted, or how an answer is put into words.
"""

import re
from collections.abc import Iterator, Sequence

from index.days import find_days
from index.factchecks import is_fact_check
from index.origin.datelines import place_in_dateline
from index.words import tokens
from rag.asking.kinds import MANIFOLD, Kind, kind_of
from rag.asking.leaning.pointing import ASKING
from rag.asking.wording.at_length import TOLD_AT_LENGTH
from rag.asking.wording.long_forms import AskedForm, asked_form
from rag.choosing.candidates import asked_mate, mate_named
from rag.choosing.corrections import is_corrected
from rag.choosing.overturned import is_overturned
from rag.choosing.own_ages import ages_told
from rag.evidence import Evidence
from rag.expecting.counted_before import counts_them, names_them
from rag.expecting.courts import RULING
from rag.expecting.marks import HOUR, of_kind
from rag.expecting.parts import scopes
from rag.expecting.spelt_out import other_form
from rag.expecting.things import things
from rag.expecting.whose_words import asks_words_alone, whose_words
from rag.expecting.writings import NUMBER_ASKED, NUMBERED, documents
from rag.extracting.best_sentence import asks_of_years, of_time, of_variety, with_label
from rag.extracting.edges import alone, from_clause, paired, whole_noun, whole_place
from rag.extracting.few_words import FewWords
from rag.extracting.holders import holder_named, is_of_another_country, latest_holder, with_acting
from rag.extracting.name_edges import with_given
from rag.extracting.other_sentences import ONCE, is_contested, rivals
from rag.extracting.row_values import row_value
from rag.extracting.rules import may_answer
from rag.extracting.sorts import ASKS_WHICH, in_currency
from rag.extracting.speakers import (
    asks_for_one_of,
    asks_speaker,
    is_left_out,
    is_source,
    name_in,
    names_speaker,
    office_told,
    speaker_named,
)
from rag.nouns import Citation, ShortAnswer
from rag.parsing.own_day import own_day
from rag.parsing.own_number import own_number
from rag.parsing.rumours import denial
from rag.parsing.scores import own_score
from rag.parsing.times import is_of_time
from rag.question import Question
from rag.speaking.asked.office import asked_office
from rag.speaking.asked.person import who_is, whose_office

IN_FEW_WORDS = (Kind.HOW_MANY, Kind.WHEN, Kind.WHO, Kind.WHERE, Kind.WHAT, Kind.WHY)
"""Kinds of question that a few words can answer."""
_TOLD_OF_TIMES = (Kind.HOW_MANY, Kind.WHAT)
"""Kinds of question that a number of another day or year does not answer."""
_OF_ONE = (Kind.HOW_MANY, Kind.WHO, Kind.WHERE, Kind.WHAT)
"""Kinds of question to which two answers stand against each other; two days or two reasons may be told together."""
SHORT_ENOUGH = -0.7
"""Score of the reader's words, over that of there being none, from which they are given: to the newsroom questions held
out those given have a mean F1 of about four fifths, days and persons of more, reasons of two thirds
(`rag/data/figures.json`)."""
SURE_ENOUGH, SURE_OF_NUMBERS = 0.6, 0.7
"""Confidence that the articles answer from which they are given, and from which a number or a reason is: of those below
it, to questions held out, two fifths and a third were right (8 of 20 and 12 of 32; `rag/data/few_words.json`)."""
_MAY_ASK = re.compile(
    rf"(?i){ASKING.pattern}|s?apa(?=nya|kah|kan|in)|\b[dk]imana|\b(?:tidak|belum|bukan|atau|or|umur|usia|age|jabatan"
    r"|nama|alamat|skor|score|harga|tarif|price|list|name|sebut(?:kan)?)\b"
)
"""Words that ask, also within others, "siapanya", and nouns that do by themselves; without any only a topic is told."""
_SOURCE = re.compile(r"(?i)^(?:according to|menurut) [^,?]+, ")
"""Before what is asked of somebody's words: "according to Rina, is it so?"."""
SEVERAL = 0.5
"""Share of the best sentence's score from which another one may name what that one only counts."""
DENIAL = re.compile(r"\b(?:tidak|tak|bukan|belum|tanpa|nggak|enggak)\s+\Z", re.IGNORECASE)
"""Right before a few words it belongs to them."""


def short_answer(
    question: Question, chosen: Sequence[Evidence], citations: Sequence[Citation], *, confidence: float = 1.0
) -> ShortAnswer | None:
    """The words of the best sentence that answer by themselves; None when it is not sure enough of any.

    All of several things, comparisons and ways are no few words. Who said something is the speaker of the quotation
    that holds most of what was said, and nobody else; nor is he whom the question leaves out.
    Nothing is told in few words of an article that its outlet corrects, or of that correction, nor of a ruling that was
    changed.
    """
    found = _found(question, chosen, citations, confidence)
    article = found.citation.article if found else None
    changed = article and (is_corrected(article, chosen) or is_overturned(article, chosen))
    return None if found and (changed or is_left_out(question, found)) else found


def _found(
    question: Question, chosen: Sequence[Evidence], citations: Sequence[Citation], confidence: float
) -> ShortAnswer | None:
    if _asks_of_several(question) or _has_several(question, chosen):
        return None
    if form := asked_form(question.typed or question.text):
        return _other_form(form, citations)
    if _asks_at_length(question) or (question.kind is Kind.WHO and asks_for_one_of(question, citations)):
        return None
    if question.kind is Kind.WHO and asks_speaker(question):
        speaker = speaker_named(question, chosen, citations)
        if speaker is None or not names_speaker(question, speaker.text):
            return speaker
    asks = {Kind.WHO: who_is, Kind.WHAT: whose_office}.get(question.kind)
    if asks and (name := asks(question.asked, question.names)):
        return office_told(name, citations, present=question.kind is Kind.WHAT)
    if question.kind is Kind.HOW_MANY and (ages := ages_told(chosen, question)):
        one, start, end = ages[0]
        return None if len(ages) > 1 else _within(citations, one.article.id, one.start + start, one.start + end)
    if NUMBER_ASKED.search(question.asked):
        first = citations[0]
        spans = [(first.start + one.start(), first.start + one.end()) for one in NUMBERED.finditer(first.quote)]
        return ShortAnswer(first, *spans[0]) if len(spans) == 1 else None
    if asked_mate(question):
        return _within(citations, *mate) if (mate := mate_named(question, chosen)) else None
    if holder := holder_named(question, chosen):
        told = [one for one in citations if (one.article.id, one.start) == holder.at]
        return with_acting(question.asked, name_in(holder.name, told))
    if (value := row_value(question, chosen, citations)).decides:
        return value.words
    return _read(question, chosen, citations, confidence)


def _asks_of_several(question: Question) -> bool:
    """Whether several things, places, outlets or years are asked of, or by a kind that no few words answer."""
    if question.wants_all or question.kind not in IN_FEW_WORDS or len(question.outlets) > 1:
        return True
    return len(scopes(question)) > 1 or bool(things(question)) or asks_of_years(question)


def _has_several(question: Question, chosen: Sequence[Evidence]) -> bool:
    """Whether duties, conditions or a ruling are asked for, of which more than one sentence of an article tells."""
    articles = [one.sentence.article.id for one in chosen]
    ruled = documents(question.asked) and RULING.asked.search(question.asked)
    manifold = ruled or re.search(MANIFOLD, question.asked, re.IGNORECASE)
    return len(set(articles)) < len(articles) and bool(manifold)


def _asks_at_length(question: Question) -> bool:
    """Whether what is reported is asked for, all that somebody said or is told of a name or topic, or if it is so."""
    whose = whose_words(question) if question.kind is Kind.WHAT else ()
    reported = question.kind is Kind.WHAT and TOLD_AT_LENGTH.search(question.asked)
    all_said = whose and asks_words_alone(question, whose)
    topic = not (_MAY_ASK.search(question.text) or _asks_for_holder(question))
    bare = question.kind is Kind.WHAT and (topic or _is_bare_name(question))
    return bool(reported or all_said) or bare or kind_of(_SOURCE.sub("", question.asked)) is Kind.YES_NO


def _is_bare_name(question: Question) -> bool:
    """Whether nothing but names stands in a question: "Magetan" asks for all that is told of it."""
    named = {word for name in question.names for word in tokens(name)}
    named |= {word for mention in question.mentions for word in tokens(mention.text)}
    return named.issuperset(tokens(question.asked))


def _asks_for_holder(question: Question) -> bool:
    """Whether the holder of an office is asked for, if only by the office itself: "bupati Magetan"."""
    kinds = {Kind.WHO: ("",), Kind.WHAT: ("siapa ", "who is ")}
    return any(asked_office(f"{who}{question.asked}") for who in kinds.get(question.kind, ()))


def _read(
    question: Question, chosen: Sequence[Evidence], citations: Sequence[Citation], confidence: float
) -> ShortAnswer | None:
    """The words that the reader takes of the best sentence, where he is sure enough and nothing stands against them."""
    best = _best(question, chosen)
    if (
        best is None
        or is_fact_check(best.sentence.article)
        or denial(best.sentence)
        or _names_whom_another_counts(best, chosen)
    ):
        return None
    sure = SURE_OF_NUMBERS if question.kind in (Kind.HOW_MANY, Kind.WHY) else SURE_ENOUGH
    few = _words_of(best, question, chosen) if confidence >= sure else None
    if few is None or is_contested(few, _rivals(few, question, chosen)):
        return None
    if question.kind is Kind.WHO and (
        is_source(question, few.text, citations) or is_of_another_country(question, best, few.start)
    ):
        return None
    found = _within(citations, few.article.id, few.start, few.end)
    return with_acting(question.asked, found) if _asks_for_holder(question) else found


def _best(question: Question, chosen: Sequence[Evidence]) -> Evidence | None:
    """The sentence whose words are given, if any are."""
    timely = of_time if question.kind in _TOLD_OF_TIMES else _of_whom
    return of_variety(question, timely(question, chosen), chosen)


def words_taken(question: Question, chosen: Sequence[Evidence]) -> FewWords | None:
    """The words that the reader takes of the best sentence, whether or not they can be what is asked for."""
    best = _best(question, chosen) if question.kind in IN_FEW_WORDS else None
    return _taken(best, question, chosen) if best else None


def _within(citations: Sequence[Citation], article: str, start: int, end: int) -> ShortAnswer | None:
    """Some characters of an article within the quotation that has them; None where none does."""
    held = (one for one in citations if one.article.id == article and one.start <= start < end <= one.end)
    return next((ShortAnswer(one, start, end) for one in held), None)


def _words_of(one: Evidence, question: Question, chosen: Sequence[Evidence]) -> FewWords | None:
    """The words of a sentence that the reader takes for the answer, as far as they can be what is asked for."""
    few = _taken(one, question, chosen)
    return few if few and of_kind(question, few.text) and may_answer(few) else None


def _taken(one: Evidence, question: Question, chosen: Sequence[Evidence]) -> FewWords | None:
    if one.span is None or one.features["span"] < SHORT_ENOUGH:
        return None
    text = one.sentence.article.text
    own = _own_number(question, one, alone(question, text, one.span))
    if own is None:
        return None
    start, end = paired(text, (_start(question, one, own[0]), own[1]))
    if denied := DENIAL.search(text, one.sentence.start, start):
        start = denied.start()
    if question.kind is Kind.WHO:
        start = with_given(one.sentence.article, start, end, question.asked)
    if question.kind is Kind.WHERE:
        start, end = place_in_dateline(text, *whole_place(text, start, end))
    return FewWords(question, [one, *(other for other in chosen if other is not one)], start, end)


def _rivals(few: FewWords, question: Question, chosen: Sequence[Evidence]) -> Iterator[FewWords]:
    """The words of the sentences beside some few words that answer nearly as well; in other articles other times."""
    near = rivals(few.chosen, joint=question.kind not in _OF_ONE)
    times = _times(few.text) if question.kind is Kind.WHEN else set()
    beside = () if ONCE.search(question.asked) else few.beside
    for one in rivals(few.chosen) if times else near:
        other = _words_of(one, question, chosen)
        if other and (one in near or (one not in beside and not times & (_times(other.text) or times))):
            yield other


def _times(text: str) -> set[str]:
    """The hours that a text tells, in figures, or else the days of months."""
    hours = {re.sub(r"\D", "", one.group()) for one in HOUR.finditer(text)}
    return hours or {f"{one.day[1]}-{one.day[2]}" for one in find_days(text)}


def _start(question: Question, best: Evidence, start: int) -> int:
    """Where some words begin: those that somebody said, with the few before them that begin their clause."""
    if question.kind is not Kind.WHAT or not whose_words(question) or ASKS_WHICH.search(question.asked):
        return start
    return from_clause(best.sentence.article.text, best.sentence.start, start)


def _names_whom_another_counts(best: Evidence, chosen: Sequence[Evidence]) -> bool:
    """Whether a sentence names those whom the one before it counts, "Mereka adalah …", of whom that one tells less."""
    if not names_them(best.sentence):
        return False
    return not any(counts_them(one.sentence, best.sentence) and one.score >= SEVERAL * best.score for one in chosen)


def _other_form(form: AskedForm, citations: Sequence[Citation]) -> ShortAnswer | None:
    """What spells an abbreviation, or the abbreviation of some words, of the first quotation that tells it."""
    found = ((one, span) for one in citations if (span := other_form(form, one.quote)))
    return next((ShortAnswer(one, one.start + start, one.start + end) for one, (start, end) in found), None)


def _of_whom(question: Question, chosen: Sequence[Evidence]) -> Evidence | None:
    """The sentence that tells of who is asked for: the newest of who holds an office, the one that has a label."""
    if question.kind is Kind.WHO and with_label(question, chosen) is not chosen[0]:
        return with_label(question, chosen)
    return latest_holder(question, chosen)


def _own_number(question: Question, best: Evidence, span: tuple[int, int]) -> tuple[int, int] | None:
    """Some words of the best sentence, or those of its number that is asked for; None when that is another's."""
    at, text = best.sentence.start, best.sentence.text
    own: tuple[int, int] | None = (span[0] - at, span[1] - at)
    for narrowed in (own_score, own_number, own_day, in_currency):
        own = own and narrowed(question, text, own)
    told = own and (
        question.kind not in _TOLD_OF_TIMES or is_of_time(question, text, best.sentence.article.published, own)
    )
    return whole_noun(best.sentence.article.text, own[0] + at, own[1] + at) if own and told else None
