"""Which sentences can answer a question at all, whatever speaks for them: what it demands, they must have.

Knows: questions for a day, a number, a name, a cause, or for what somebody says. Does not know how evidence is scored,
or when it is enough (`rag.abstention`).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from index import capitals, places
from index.months import is_calendar_word
from index.nouns import Article, Sentence
from rag.asking import timely
from rag.asking.kinds import Kind
from rag.asking.long_forms import asked_form
from rag.choosing import aged
from rag.choosing.causes import no_causes
from rag.choosing.held_events import is_of_another_held
from rag.choosing.of_another import is_of_another_class, is_of_another_round, is_of_the_other
from rag.choosing.of_callings import of_callings
from rag.choosing.of_the_office import is_of_the_head, of_the_office
from rag.choosing.other_times import is_of_another_part, is_of_another_year
from rag.choosing.own_words import perhaps_theirs, theirs
from rag.choosing.titled_after import is_titled_after
from rag.choosing.turned_deeds import NEARLY, without_turned
from rag.evidence import Evidence
from rag.expecting.asked_classes import asked_classes
from rag.expecting.demands import demands
from rag.expecting.kin import words_of_kin
from rag.expecting.marks import ASKS_CLOCK, TELLS_CLOCK
from rag.expecting.sides import is_against
from rag.expecting.speaker_slot import asked_speakers
from rag.expecting.spelt_out import tells_form
from rag.expecting.whose_words import asks_words_alone, whose_words
from rag.expecting.writings import has_cited
from rag.question import Question
from rag.speaking.asked_office import asked_office
from rag.speaking.asked_person import who_is, whose_office
from rag.speaking.envoys import asked_envoy
from rag.speaking.full_names import FEWEST, Told, name_words, persons, told

_NAME_ASKED = re.compile(
    r"(?i)\b(?:siapa|apa) nama(?:nya)?\b|\bnama(?:nya)? (?:siapa|apa)\b|\bnames? of\b|['’]s names?\b"
    r"|\bwhat(?:['’]s| (?:is|was|are|were))\b.*\bnames?\b"
)
ELSEWHERE = (Kind.WHERE, Kind.WHICH_REGIONS)
"""Kinds of question that another place than the one asked of may answer."""
_DENIES = re.compile(
    r"(?i)\b(?:(?:belum|tidak|tak) (?:ada|pernah|seorang|satu)|tiada|nihil|none of|no one|never"
    r"|not(?! (?:only|just)))\b"
    r"(?! (?:toleransi|ampun|kompromi|pengecualian|alasan|pilihan|tolerance|exceptions?))"
)
"""Says that something is nowhere so: a region of which that is told has none of it. No tolerance is no denial."""
_CAPITAL = re.compile(r"(?P<inside>(?<=[\w,)] ))?[\"“'‘(]?\b(?P<name>(?!Rp\d*\b)[A-Z][\w'’-]+)")
"""A word with a capital, no currency, and whether it stands within a sentence."""


class Fitting(NamedTuple):
    """The sentences that can answer."""

    sentences: list[Evidence]
    """In their order."""
    unsaid: tuple[str, ...] = ()
    """Those whose words are asked for, when these are not known to be theirs."""
    all_asked: bool = False
    """Whether nothing else is asked for than somebody's words or a long form, which these are known to be."""
    theirs: Sequence[Evidence] = ()
    """Those of them that are known to be words of whom the question asks for."""


def fitting(evidence: Sequence[Evidence], question: Question, *, found: Sequence[Article] = ()) -> Fitting:
    """The sentences that have what is demanded: a day or number, a name that the question has not, somebody's words.

    Where nothing is known to be said by the one who is named, what nobody says is kept (`unsaid`). Articles `found`
    besides may tell who holds an office.
    """
    able = _having(evidence, question)
    if form := asked_form(question.typed or question.text):
        able = [one for one in able if tells_form(form, one.sentence.text)]
        return Fitting(able, all_asked=True)
    names = _asked_of(evidence, question, found)
    if not names:
        called = of_callings(able, question)
        return Fitting(called.sentences, called.unsaid, theirs=called.theirs)
    own = theirs(able, names, found=found)
    alone = own.known and asks_words_alone(question, names)
    return Fitting(
        own.sentences, names if evidence and not own.known else (), alone, own.sentences if own.known else ()
    )


def perhaps_fitting(evidence: Sequence[Evidence], question: Question, *, found: Sequence[Article] = ()) -> Fitting:
    """The same with all that nobody else is known to say, where somebody's words are asked for; else nothing."""
    names = _asked_of(evidence, question, found)
    return Fitting(perhaps_theirs(_having(evidence, question), names, found=found) if names else [], names)


def _asked_of(evidence: Sequence[Evidence], question: Question, found: Sequence[Article]) -> tuple[str, ...]:
    """Those whose words a question asks for."""
    articles = {one.id: one for one in [*(each.sentence.article for each in evidence), *found]}
    return asked_speakers(question, list(articles.values()), named=whose_words(question))


def _having(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that have what is demanded, whoever says them."""
    exact = question.kind in (Kind.WHEN, Kind.HOW_MANY)
    wanted, classes = tuple(_wanted(question)), tuple(asked_classes(question))
    full = [own for name in question.names if (own := persons(name))]
    if person := who_is(question.asked, question.names) or whose_office(question.asked, question.names):
        full += [own] if len(own := name_words(person)) >= FEWEST else []
    able = [one for one in evidence if one.features["kind"] > 0 or not exact]
    able = of_the_office([one for one in able if all(tells(one.sentence.text) for tells in wanted)], question)
    if kin := words_of_kin(question.asked, question.names):
        able = [one for one in able if kin.search(one.sentence.article.whole)]
    able = [one for one in able if has_cited(one.sentence.article.text, question.asked)]
    able = [one for one in able if not is_of_another_class(one.sentence, classes)]
    able = [one for one in able if not any(told(one.sentence.article, own) is Told.ANOTHERS for own in full)]
    able = [one for one in able if not timely.is_untold(one.sentence, question.times)]
    able = [one for one in able if not any(veto(one.sentence, question) for veto in _OF_SENTENCES)]
    able = without_turned(able, question)
    if question.kind is Kind.WHICH_REGIONS and _denied(able, question):
        return []
    return [one for one in able if not any(veto(one, question) for veto in _OF_EVIDENCE)]


def _wanted(question: Question) -> Iterator[Callable[[str], bool]]:
    """What a sentence must tell by the words of a question: an hour, an office, a person, what is demanded by name."""
    if question.kind is Kind.WHEN and ASKS_CLOCK.search(question.asked):
        yield lambda text: TELLS_CLOCK.search(text) is not None
    if office := asked_office(question.asked):
        yield office.told_in
    elif envoy := asked_envoy(question.asked):
        yield envoy.told_in
    elif name := who_is(question.asked, question.names) or whose_office(question.asked, question.names):
        yield partial(_names_person, name=name)
    yield from (demand.met for demand in demands(question.asked))


def _is_of_others(evidence: Evidence, question: Question) -> bool:
    """Whether a sentence tells a number of another year or person than the one asked for, or of him whose deputy is."""
    article = evidence.sentence.article
    return question.kind is Kind.HOW_MANY and (
        is_of_another_year(article, question)
        or is_of_the_head(article, evidence.sentence.text, question.asked)
        or aged.is_of_others(evidence, question)
    )


def names_places(text: str) -> bool:
    """Whether a sentence tells of places that something is in, and not that it is in none."""
    return bool(places.mentions(text)) and not _DENIES.search(text)


def _denied(evidence: Sequence[Evidence], question: Question) -> bool:
    """Whether one of a region's best sentences says that what is asked for is not so there."""
    if _DENIES.search(question.text):
        return False
    return any(_DENIES.search(one.sentence.text) for one in evidence if one.score >= NEARLY * evidence[0].score)


def _of_another_place(evidence: Evidence, question: Question) -> bool:
    """Whether a sentence of an article not about the places asked of, nor titled after one, tells of other places only.

    What such an article tells of a place in which one asked of lies is told of its own: of Aceh, where it is about Aceh
    Jaya, nothing is told of Aceh Besar.
    """
    if not question.mentions or question.kind in ELSEWHERE:
        return False
    if evidence.features["elsewhere"] == 0 or is_titled_after(evidence.sentence.article, question):
        return False
    asked = question.codes
    told = [place.code for mention in places.mentions(evidence.sentence.text) for place in mention.places]
    home = evidence.sentence.article.region_code
    around = home is None or any(places.contains(home, one) for one in asked)
    return bool(told) and not any(
        places.contains(one, other) or (around and places.contains(other, one)) for one in asked for other in told
    )


def _names_person(text: str, name: str) -> bool:
    """Whether a text names a person by one of his names."""
    return any(re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE) for word in name.split() if len(word) > 2)


def _names_no_other(evidence: Evidence, question: Question) -> bool:
    """Whether a name is asked for, of a person no place or abbreviation, and a sentence has none but the question's."""
    if not _NAME_ASKED.search(question.asked):
        return False
    text, asked, person = evidence.sentence.text, question.text.casefold(), question.kind is Kind.WHO
    located = [(mention.start, mention.end) for mention in places.mentions(text)] if person else []
    return not any(
        match["name"].casefold() not in asked
        and not (person and match["name"].isupper())
        and not is_calendar_word(match["name"])
        and not any(start <= match.start("name") < end for start, end in located)
        and (match["inside"] is not None or capitals.always(match["name"]))
        for match in _CAPITAL.finditer(text)
    )


_OF_SENTENCES: Sequence[Callable[[Sentence, Question], bool]] = (
    is_of_another_part,
    is_of_another_round,
    is_of_the_other,
    is_against,
    is_of_another_held,
    no_causes,
)
_OF_EVIDENCE: Sequence[Callable[[Evidence, Question], bool]] = (_is_of_others, _of_another_place, _names_no_other)
"""What keeps a sentence from answering, by itself and by how it was scored."""
