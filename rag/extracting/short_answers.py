"""The few words of a quotation that answer by themselves: which they are, and when there are none.

Knows: which kinds of question a few words can answer, names and offices, brackets and quotation marks that belong
together. Does not know which sentences are quoted, or how an answer is put into words.
"""

import re
from collections.abc import Sequence

from rag.asking.kinds import Kind
from rag.asking.long_forms import asked_short, long_form
from rag.evidence import Evidence
from rag.expecting.counted_before import counts_them, names_them
from rag.expecting.marks import STRONG_MARKS, WEAK_MARKS, of_kind
from rag.expecting.parts import scopes
from rag.expecting.things import things
from rag.extracting.another_number import counts, own_number
from rag.extracting.another_person import NAMED, is_another
from rag.extracting.days_said import ASKED, may_be_said_on
from rag.extracting.deeds import Deed, asked_deed, tells, told_apart
from rag.extracting.extremes import is_surpassed
from rag.extracting.holders import holder_named, latest_holder
from rag.extracting.labels import is_label, with_label
from rag.extracting.noun_beside import names_another
from rag.extracting.one_of_two import is_neither
from rag.extracting.other_sorts import in_currency, is_of_another_sort
from rag.extracting.places_told import is_one_place_of_several
from rag.extracting.scores import own_score
from rag.extracting.speakers_told import asks_for_one_of, asks_speaker, is_source, name_in, office_told, speaker_named
from rag.extracting.sub_sentences import of_named
from rag.extracting.times_told import is_of_time, of_time
from rag.extracting.trimming import alone
from rag.extracting.varieties import of_variety
from rag.nouns import Citation, ShortAnswer
from rag.question import Question
from rag.speaking.asked_person import who_is, whose_office
from rag.speaking.factchecks import is_fact_check
from rag.speaking.names import is_person

IN_FEW_WORDS = (Kind.HOW_MANY, Kind.WHEN, Kind.WHO, Kind.WHERE, Kind.WHAT, Kind.WHY)
"""Kinds of question that a few words can answer."""
_TOLD_OF_TIMES = (Kind.HOW_MANY, Kind.WHAT)
"""Kinds of question that a number of another day or year does not answer."""
_NAMED_AMONG = (Kind.WHO, Kind.WHERE, Kind.WHAT)
"""Kinds of question for the one of which most is told."""
SHORT_ENOUGH = -0.7
"""Score of the reader's words, over that of there being none, from which they are given: to the newsroom questions held
out those given have a mean F1 of about four fifths, days and persons of more, reasons of two thirds
(`rag/data/figures.json`)."""
SURE_ENOUGH, SURE_OF_NUMBERS = 0.5, 0.7
"""Confidence that the articles answer from which they are given, and from which a number or a reason is: of those below
it, to questions held out, little more than a third were right (13 of 33 and none of 7; `rag/data/few_words.json`)."""
SEVERAL = 0.5
"""Share of the best sentence's score from which another one names a further thing of a list."""
TOLD_AT_LENGTH = re.compile(r"(?i)\b(?:reported|diberitakan|happen(?:ed|s|ing)?|going on|apa yang terjadi|ada apa)\b")
"""A question for what is reported or happened, which no few words tell."""
DENIAL = re.compile(r"\b(?:tidak|tak|bukan|belum|tanpa|nggak|enggak)\s+\Z", re.IGNORECASE)
"""Right before a few words it belongs to them."""
WITH_OTHERS = re.compile(r"\s*,?\s+(?:dan|serta|and)\s+[A-Z]")
OTHERS_BEFORE = re.compile(r"[A-Z][\w'’.-]*,?\s+(?:dan|serta|and)\s+\Z")
"""After and before a name that is one of several."""
CLOSE = 30
"""Characters before a reason in which a word tells that it is one."""
CONSEQUENCE = re.compile(r"(?i)\b(?:sehingga|maka|akibatnya|so that)\W+\Z")
"""Right before what comes of something."""
_ASKING = re.compile(r"(?i)(?:mana|siapa|berapa|kapan|mengapa|kenapa|bagaimana)\b")
"""What few words begin with that tell no place, day or person: "belum tahu di mana lokasinya"."""
MARKS = (("(", ")"), ("[", "]"), ("“", "”"), ("‘", "’"), ('"', '"'))
"""Opening and closing marks that belong together."""


def short_answer(
    question: Question, chosen: Sequence[Evidence], citations: Sequence[Citation], *, confidence: float = 1.0
) -> ShortAnswer | None:
    """The words of the best sentence that answer by themselves; None when it is not sure enough of any.

    All of several things, comparisons and ways are no few words, nor are the things of a list that several sentences
    name. Who said something is the speaker of the quotation that holds most of what was said, and nobody else.
    """
    if (
        question.wants_all
        or question.kind not in IN_FEW_WORDS
        or len(scopes(question)) > 1
        or len(question.outlets) > 1
        or things(question)
    ):
        return None
    if short := asked_short(question.typed or question.text):
        return _spelt_out(short, citations)
    if question.kind is Kind.WHAT and TOLD_AT_LENGTH.search(question.asked):
        return None
    if question.kind is Kind.WHO and asks_for_one_of(question, citations):
        return None
    if question.kind is Kind.WHO and asks_speaker(question):
        return speaker_named(chosen, citations)
    asks = {Kind.WHO: who_is, Kind.WHAT: whose_office}.get(question.kind)
    if asks and (name := asks(question.asked, question.names)):
        return office_told(name, citations, present=question.kind is Kind.WHAT)
    if holder := holder_named(question, chosen):
        return name_in(holder.name, [one for one in citations if (one.article.id, one.start) == holder.at])
    timely = of_time if question.kind in _TOLD_OF_TIMES else _of_whom
    best = of_variety(question, timely(question, chosen), chosen)
    if best is None or is_fact_check(best.sentence.article) or _names_whom_another_counts(best, chosen):
        return None
    sure = SURE_OF_NUMBERS if question.kind in (Kind.HOW_MANY, Kind.WHY) else SURE_ENOUGH
    if best.span is None or best.features["span"] < SHORT_ENOUGH or confidence < sure:
        return None
    text = best.sentence.article.text
    told = _own_number(question, best, alone(question, text, best.span))
    if told is None:
        return None
    start, end = paired(text, told)
    if denied := DENIAL.search(text, best.sentence.start, start):
        start = denied.start()
    if not of_kind(question, text[start:end]) or not _fits(question, [best, *chosen[1:]], (start, end)):
        return None
    if question.kind is Kind.WHO and is_source(question, text[start:end], citations):
        return None
    if is_one_place_of_several(question, [best, *(one for one in chosen if one is not best)]):
        return None
    held = (one for one in citations if one.article.id == best.sentence.article.id and one.start <= start < one.end)
    return next((ShortAnswer(one, start, end) for one in held if end <= one.end), None)


def _names_whom_another_counts(best: Evidence, chosen: Sequence[Evidence]) -> bool:
    """Whether a sentence names those whom the one before it counts, "Mereka adalah …", of whom that one tells less."""
    if not names_them(best.sentence):
        return False
    return not any(counts_them(one.sentence, best.sentence) and one.score >= SEVERAL * best.score for one in chosen)


def _spelt_out(short: str, citations: Sequence[Citation]) -> ShortAnswer | None:
    """The words that an abbreviation has the initials of, of the first quotation that tells them."""
    found = ((one, span) for one in citations if (span := long_form(short, one.quote)))
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
    for narrowed in (own_score, of_named, own_number, in_currency):
        own = own and narrowed(question, text, own)
    told = own and (
        question.kind not in _TOLD_OF_TIMES or is_of_time(question, text, best.sentence.article.published, own)
    )
    return (own[0] + at, own[1] + at) if own and told else None


def _fits(question: Question, chosen: Sequence[Evidence], span: tuple[int, int]) -> bool:
    """Whether some words of the best sentence can be what is asked for, as the sentence tells of them."""
    best, (start, end) = chosen[0], span
    text, begins = best.sentence.article.text, best.sentence.start
    if is_of_another_sort(question, best, span) or _ASKING.match(text, start) or is_neither(question, text[start:end]):
        return False
    if question.kind in _NAMED_AMONG and is_surpassed(question, best.sentence.text, start - begins, end - begins):
        return False
    match question.kind:
        case Kind.WHO:
            if is_label(text, start, end) and not NAMED.search(question.asked):
                return False
            if names_another(question, best.sentence.text, start - begins, end - begins):
                return False
            return not (_of_several(text, start, end) or is_another(question, best, span))
        case Kind.WHEN if ASKED.search(question.asked):
            return may_be_said_on(best.sentence.text, start - begins, end - begins, best.sentence.article.published)
        case Kind.WHY:
            return _is_reason(text, begins, span)
        case Kind.HOW_MANY if deed := asked_deed(question):
            apart = told_apart(deed, best.sentence.text, start - begins, end - begins)
            return not (apart or _counted_elsewhere(question, chosen, deed))
        case Kind.WHAT:
            return not (_one_of_many(question, chosen) or _is_no_thing(question, best, text[start:end]))
    return True


def _counted_elsewhere(question: Question, chosen: Sequence[Evidence], deed: Deed) -> bool:
    """Whether the best sentence does not tell of what was done to those counted, and another of its article does.

    "Toko itu memesan 90 peti. Sebanyak 12 peti disita": asked how many were seized, the first does not tell.
    """
    best, *others = (one.sentence for one in chosen)
    if tells(deed, best.text):
        return False
    same = (one.text for one in others if one.article.id == best.article.id)
    return any(tells(deed, text) and counts(question, text) for text in same)


def _one_of_many(question: Question, chosen: Sequence[Evidence]) -> bool:
    """Whether things are asked for of which several sentences name some."""
    able = [one for one in chosen if one.span is not None and one.score >= SEVERAL * chosen[0].score]
    return question.wants_list and len(able) > 1


def _is_no_thing(question: Question, best: Evidence, words: str) -> bool:
    """Whether a few words are a person's name, which nobody asked for."""
    return not NAMED.search(question.asked) and is_person(best.sentence.article, words)


def _is_reason(text: str, begins: int, span: tuple[int, int]) -> bool:
    """Whether a few words are told as a reason or purpose, by a word in them or right before; no consequence."""
    start, end = span
    before = text[max(begins, start - CLOSE) : start]
    marks = (STRONG_MARKS[Kind.WHY], WEAK_MARKS[Kind.WHY])
    return not CONSEQUENCE.search(before) and any(one.search(before + text[start:end]) for one in marks)


def _of_several(text: str, start: int, end: int) -> bool:
    """Whether a name stands in a row with others."""
    return bool(WITH_OTHERS.match(text, end) or OTHERS_BEFORE.search(text[:start]))


def paired(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A stretch in which no bracket or quotation mark stands alone at an edge: its other half is added or it goes.

    "Sabtu (31/8/2019" takes the bracket that follows, "17/9/2019)" loses its own.
    """
    start, end = span
    if text[start] == "(" and text.find(")", start) == end - 1 and end - start > 2:
        return start + 1, end - 1
    for opening, closing in MARKS:
        inside = text[start:end]
        same = opening == closing
        lacking = inside.count(opening) % 2 if same else inside.count(opening) - inside.count(closing)
        if lacking > 0 and text[end : end + 1] == closing:
            end += 1
        elif lacking > 0 and inside[0] == opening and end - start > 1:
            start += 1
        elif lacking and inside[-1] == closing and end - start > 1:
            end -= 1
        elif lacking < 0 and text[start - 1 : start] == opening:
            start -= 1
    return start, end
