"""Which sentences can answer a question at all: those that no rule keeps from it, and whoever is asked about says.

Knows: questions for what somebody says, or for a long form. Does not know what else keeps a sentence from answering
(`rag.choosing.rules`), how evidence is scored, or when it is enough (`rag.abstention`).
"""

from collections.abc import Sequence
from typing import NamedTuple

from index.nouns import Article
from rag.asking.wording.long_forms import asked_form
from rag.choosing.corrections import of_corrections
from rag.choosing.of_callings import of_callings
from rag.choosing.own_words import Theirs, is_of_others, perhaps_theirs, theirs
from rag.choosing.rules import left
from rag.evidence import Evidence
from rag.expecting.speaker_slot import asked_speakers
from rag.expecting.spelt_out import tells_form
from rag.expecting.whose_words import asks_words_alone, whose_words
from rag.question import Question


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
    able = left(evidence, question)
    able = of_corrections(able, question) or able
    if form := asked_form(question.typed or question.text):
        able = [one for one in able if tells_form(form, one.sentence.text)]
        return Fitting(able, all_asked=True)
    names = _asked_of(evidence, question, found)
    if not names:
        called = of_callings(able, question)
        return Fitting(called.sentences, called.unsaid, theirs=called.theirs)
    own = theirs(able, names, found=found)
    if not own.known:
        own = Theirs(_but_of_others(own.sentences, names, question), False)
    alone = own.known and asks_words_alone(question, names)
    return Fitting(
        own.sentences, names if evidence and not own.known else (), alone, own.sentences if own.known else ()
    )


def perhaps_fitting(evidence: Sequence[Evidence], question: Question, *, found: Sequence[Article] = ()) -> Fitting:
    """The same with all that nobody else is known to say, where somebody's words are asked for; else nothing."""
    names = _asked_of(evidence, question, found)
    perhaps = perhaps_theirs(left(evidence, question), names, found=found) if names else []
    return Fitting(_but_of_others(perhaps, names, question), names)


def _but_of_others(evidence: Sequence[Evidence], asked: Sequence[str], question: Question) -> list[Evidence]:
    """The sentences but those of whom a question names besides those whose words it asks for: to whom they reply."""
    others = [name for name in question.names if not any(name in one or one in name for one in asked)]
    return [one for one in evidence if not is_of_others(one.sentence, others)]


def _asked_of(evidence: Sequence[Evidence], question: Question, found: Sequence[Article]) -> tuple[str, ...]:
    """Those whose words a question asks for."""
    articles = {one.id: one for one in [*(each.sentence.article for each in evidence), *found]}
    return asked_speakers(question, list(articles.values()), named=whose_words(question))
