"""Of whom "he" or "dia" speaks after an answer, and what is said when that is not known.

Knows: answers, earlier questions, which words are offices. Does not know how a question leans on another
(`rag.conversing.followups`).
"""

import re
from collections.abc import Sequence

from index import places
from rag.asking.kinds import Kind, kind_of
from rag.asking.names import is_capitalised, names
from rag.asking.pointing import words_of_whom
from rag.asking.rows import PARTS
from rag.conversing.turn import Turn
from rag.nouns import Answer, Refusal
from rag.phrases import refusals
from rag.question import Question
from rag.speaking.asked_person import who_is
from rag.speaking.bodies import is_body
from rag.speaking.degrees import without_degrees
from rag.speaking.other_countries import is_country
from rag.speaking.person_words import TITLES
from rag.speaking.speech_words import SPEECH
from rag.speaking.word_shapes import is_office

_OF_WHOM = r"(?i)\bwho(?:['’]s| is| was) (?:the |.*['’]s )(?:[a-z]+ )?"
_OTHERS = (
    (
        re.compile(r"(?i)\bshe\b"),
        re.compile(rf"{_OF_WHOM}(?:husband|(?:grand)?father|(?:grand)?son|brother|uncle)(?: of\b|\W*$)"),
    ),
    (
        re.compile(r"(?i)\bhe\b"),
        re.compile(rf"{_OF_WHOM}(?:wife|(?:grand)?mother|daughter|sister|aunt)(?: of\b|\W*$)"),
    ),
)
"""A pronoun, and who is asked for that it cannot mean: the husband, not whoever reported his daughter missing."""


def person(answer: Answer) -> str | None:
    """The one person an answer is about; None when it may be another.

    It is whom the question asked for, or the only speaker where it asks for words or names him: who tells what another
    did is not spoken of.
    """
    if answer.understood.get("kind") == "who":
        return _person(answer.short_answer)
    speakers = {citation.speaker for citation in answer.citations if citation.speaker}
    named = answer.understood.get("names", ())
    if len(named) > 1:
        # Of a question that was completed, the last turn's own words come first.
        latest = (answer.rewritten_question or answer.question).split(PARTS)[0]
        named = [name for name in named if name in latest]
        if len(named) != 1:
            return None
    if not named and not SPEECH.search(answer.rewritten_question or answer.question):
        return None
    if named:
        speakers = {speaker for speaker in speakers if set(named[0].split()) & set(speaker.split())}
    return _person(speakers.pop()) if len(speakers) == 1 else None


def may_be_he(turn: Turn) -> bool:
    """Whether whom an earlier question asked for may be "he" or "she": somebody's husband is no "she"."""
    return not any(kin.search(turn.context or "") and said.search(turn.asked) for said, kin in _OTHERS)


def last_named(questions: Sequence[str]) -> str | None:
    """The person whom the latest of some questions names that names any; None when it names several.

    A question that speaks of an office may mean its holder, so none before it counts; nor one that asks who did
    something to somebody, or is something to him: "he" is rather who was asked for.
    """
    for question in reversed(questions):
        found = [
            name for name in names(question, places.mentions(question, anycase=True)) if may_be_person(name, question)
        ]
        if found and _asks_another(question, found):
            return None
        asked = [name for name in found if re.search(rf"{_ASKED_OF}{re.escape(name)}\b", question, re.IGNORECASE)]
        if len(asked) == 1 or len(found) == 1:
            return (asked or found)[0]
        if found or is_office(question):
            return None
    return None


def _asks_another(question: str, named: Sequence[str]) -> bool:
    """Whether a question asks for somebody else than whom it names: "who killed Rina?", not "who is Rina?"."""
    if kind_of(question) is not Kind.WHO or who_is(question, tuple(named)):
        return False
    return not SPEECH.search(question)


_ASKED_OF = r"\b(?:did|does|has|according to|kata|ujar|ucap|menurut) "
"""Before the one of several persons whose words a question asks for."""


_ENGLISH_BODY = re.compile(
    r"(?i)\b(?:ministry|agency|commission|police|bank|council|court|office|committee|party|government|army|navy|authority"
    r"|institute|university|union|association|federation)\b"
)
"""Words in the English names of institutions."""


def may_be_person(name: str, question: str) -> bool:
    """Whether a name in a question may be a person's: no initials, number or office, nothing that something is in.

    What an English article stands before is only called by the name: "the Citilink flight", "how many Merpati fans".
    """
    placed = re.search(
        rf"\b(?:di|ke|dari|in|at|from|near|the|an?|many|much|these|those) {re.escape(name)}\b", question, re.IGNORECASE
    )
    named = not (name.isupper() or re.search(r"\d", name) or is_country(name))
    return named and not (placed or _ENGLISH_BODY.search(name)) and _person(name) is not None


def is_of_nobody(turn: Turn) -> bool:
    """Whether a turn asks for the words of a "he" whom no turn before tells; an office may mean its holder."""
    return words_of_whom(turn.asked) and not is_office(turn.context or "")


def nobody(question: Question) -> Answer:
    """The answer to a question for the words of somebody whom the questions before it do not tell."""
    return _refused(question, refusals.WHOM[question.language], Refusal.NO_SUBJECT)


def nothing(question: Question) -> Answer:
    """The answer to a first question that does not say what it is about: "siapa pelakunya?"."""
    return _refused(question, refusals.WHAT_ABOUT[question.language], Refusal.NO_SUBJECT)


def courteous(question: Question) -> Answer:
    """The answer to what asks for nothing that articles hold: "thanks", "translate that"."""
    return _refused(question, refusals.NO_QUESTION[question.language], Refusal.NO_QUESTION)


def of_kutip(question: Question) -> Answer:
    """The answer to what is asked of Kutip itself: what it does, and how to ask."""
    return _refused(question, refusals.ABOUT_KUTIP[question.language], Refusal.NO_QUESTION)


def _refused(question: Question, reason: str, refusal: Refusal) -> Answer:
    return Answer(
        question=question.typed or question.original or question.text,
        language=question.language,
        answered=False,
        text=reason,
        reason=reason,
        refusal=refusal,
        understood=question.to_dict(),
    )


def _person(name: str | None) -> str | None:
    """The name without ranks and titles before it and degrees behind it, if all its words may be a person's."""
    words = without_degrees(name).split() if name else []
    while words and words[0].strip(".").lower() in TITLES:
        words.pop(0)
    able = words and all(map(is_capitalised, words)) and not any(is_office(word) for word in words)
    plain = " ".join(words)
    return plain if able and not is_body(plain) else None
