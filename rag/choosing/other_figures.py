"""Sentences that give another number to a question for one, of the same thing and in the same days: none is kept back.

Knows: which number of a sentence is the one asked for, what is told right beside it, that articles are on the same.
Does not know how it is said that articles differ (`rag.telling.differing`), or near copies (`rag.choosing.stories`).
"""

import re
from collections.abc import Sequence, Set
from decimal import Decimal
from typing import NamedTuple

from rag.asking.kinds import Kind
from rag.choosing import stories
from rag.choosing.shown import MOST_AT_ODDS, by_article
from rag.evidence import Evidence
from rag.expecting.marks import UNITS
from rag.expecting.things import things
from rag.parsing.numbers import OFFERED, Number, amounts, beside, in_words, noun_behind, numbers, piece
from rag.parsing.own_number import own_number
from rag.parsing.terms import asked_terms, own_part, told_words
from rag.question import Question
from rag.scoring.terms import YEAR, vocabulary

SAME_DAYS = 7
"""Days within which articles on one place give the numbers of one event."""
AS_MUCH = 0.75
"""Share of the question's words in one sentence that another must have to tell a number of the same thing."""
_PERSONS = frozenset(("", "orang", "warga", "jiwa", "korban"))
"""Words behind a number of persons that do not tell one of them from another; or none."""
_OF_A_PART = re.compile(
    r"(?i)\b(?:di ?antaranya|termasuk|lain(?:nya)?|lagi|tambahan|bertambah|masing-masing|rata-rata|per|setiap|tiap"
    r"|sebelumnya|semula|awalnya|tadinya|target(?:nya)?|minimal|maksimal|among them|including|others?|another"
    r"|additional|each|average|previously|initially)\b"
)
"""In the piece of a number that is of a part, of one of many, or of another time."""
_SPOT = re.compile(r"\b(?:di|dari|asal|[Dd]esa|[Kk]elurahan|[Kk]ecamatan|[Dd]usun|in|at|from) (?P<name>[A-Z][a-z]+)")

_OF_WHAT = re.compile(
    r"(?i)\b(?:akibat|karena|lantaran|dalam|pada|saat|ketika|setelah|usai|pasca"
    r"|due to|because of|in|during|after|from|by) [^,?]+"
)
"""In a question, what happened and where, which need not stand beside the number of those whom it struck."""


class Told(NamedTuple):
    """A number that is told."""

    worth: Decimal
    noun: str = ""
    """The word behind it where it is told in words, as many other things are, too: "tiga orang", "tiga desa"."""

    def stands_in(self, text: str) -> bool:
        """Whether a text has the same number, in figures or in words."""
        told = {worth for worth, noun in in_words(text) if self.noun in ("", noun)}
        return self.worth in told.union(amounts(text))


def told_number(evidence: Evidence) -> Told | None:
    """The number that the reader takes for the answer."""
    if evidence.span is None:
        return None
    start, end = evidence.span
    text = evidence.sentence.article.text
    if found := amounts(text[start:end]):
        return Told(found[0])
    written = in_words(text[start : evidence.sentence.end])
    return Told(*written[0]) if written and in_words(f"{text[start:end]} {written[0][1]}") else None


def asks_one_number(question: Question) -> bool:
    """Whether a question asks for one number of one thing."""
    several = question.wants_list or len(question.places) > 1 or things(question)
    return question.kind is Kind.HOW_MANY and not several


def with_other_figures(chosen: Sequence[Evidence], question: Question, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The sentences shown, with those of further articles that give another number of the same thing.

    Where a question offers two numbers, the best sentence of each is shown.
    """
    for number in offered.groups() if chosen and (offered := OFFERED.search(question.asked)) else ():
        has = re.compile(rf"(?<![\d.,]){re.escape(number)}(?![.,]?\d)")
        if not any(has.search(one.sentence.text) for one in chosen):
            able = [one for one in evidence if one.features["words"] >= chosen[0].features["words"] / 2]
            chosen = [*chosen, *[one for one in able if has.search(one.sentence.text)][:1]]
    if not chosen or not asks_one_number(question):
        return list(chosen)
    shown = {article: some[0] for article, some in by_article(chosen).items()}
    first = chosen[0]
    # An article may be shown with what it tells of something else.
    others = {article: one for article, one in shown.items() if not count_other_things(one, first)}
    more = [
        one
        for article, some in by_article(evidence).items()
        if article not in others
        for one in some[:1]
        if all(tell_otherwise(question, one, other) for other in others.values())
    ]
    return [first, *more[:MOST_AT_ODDS], *chosen[1:]]


def count_other_things(one: Evidence, other: Evidence) -> bool:
    """Whether the numbers that the reader takes of two sentences are of things that have other nouns: "415 rumah"."""
    nouns = {noun for each in (one, other) if (noun := _noun(each))}
    return len(nouns) > 1 and not nouns <= _PERSONS


def _noun(evidence: Evidence) -> str:
    """The word behind the number that the reader takes; empty without any."""
    text, span, start = evidence.sentence.text, evidence.span, evidence.sentence.start
    every = numbers(text) if span else []
    own = next((one for one in every if span and one.start + start < span[1] and span[0] < one.end + start), None)
    return noun_behind(text, own) if own and not own.unit else ""


def tell_otherwise(question: Question, one: Evidence, other: Evidence) -> bool:
    """Whether the sentences of two articles give different numbers of the same thing in the same days.

    Neither article has the other's number: else it is of another thing, or known to be an older one.
    """
    numbers_told = told_number(one), told_number(other)
    first, second = numbers_told
    if first is None or second is None or first.worth == second.worth or not _are_on_the_same(question, one, other):
        return False
    if first.stands_in(other.sentence.article.text) or second.stands_in(one.sentence.article.text):
        return False
    held = sorted((one.features["words"], other.features["words"]))
    if held[0] < AS_MUCH * held[1]:
        return False
    counted = _Counted.of(question, one), _Counted.of(question, other)
    return None not in counted and _count_the_same(question, *(each for each in counted if each))


class _Counted(NamedTuple):
    """A number of a sentence with what is told of it."""

    evidence: Evidence
    number: Number
    text: str
    """Of the sentence."""

    @classmethod
    def of(cls, question: Question, evidence: Evidence) -> "_Counted | None":
        """The number that the reader takes, where that is told of what is asked for and is of no part of it."""
        sentence, span = evidence.sentence, evidence.span
        if span is None:
            return None
        start, end = span[0] - sentence.start, span[1] - sentence.start
        own = own_number(question, sentence.text, (start, end))
        found = [one for one in numbers(sentence.text) if own and one.start < own[1] and own[0] < one.end]
        found = [one for one in found if one.start < end and start < one.end]
        if found and found[0].unit == "money" and not UNITS["money"][0].search(question.asked):
            return None
        counted = cls(evidence, found[0], sentence.text) if found else None
        return None if counted is None or _OF_A_PART.search(counted.piece) else counted

    @property
    def piece(self) -> str:
        """The words that tell what the number is of."""
        return self.text[self.number.first : self.number.last]

    @property
    def noun(self) -> str:
        """The word behind the number."""
        return noun_behind(self.text, self.number)

    @property
    def beside(self) -> Set[str]:
        """Index terms of the words right beside the number."""
        return beside(self.text, self.number, numbers(self.text))

    def lies_elsewhere(self, other: "_Counted") -> bool:
        """Whether a spot is named that the other's article does not know."""
        known = other.evidence.sentence.article.whole
        return any(match["name"] not in known for match in _SPOT.finditer(self.piece))


def _are_on_the_same(question: Question, one: Evidence, other: Evidence) -> bool:
    """Whether the articles of two sentences are on one place, as far as both tell it, and on one event of some days.

    So they may be by what their titles share, be it only the last word of a name that is asked of: "Gunung Merapu".
    """
    article, another = one.sentence.article, other.sentence.article
    places = {article.region_code, another.region_code} - {None, ""}
    if len(places) > 1 or not article.day or not another.day:
        return False
    named = any(all(name.split()[-1] in each.title for each in (article, another)) for name in question.names)
    return abs((article.day - another.day).days) <= SAME_DAYS and (named or stories.alike(article, another))


def _count_the_same(question: Question, one: _Counted, other: _Counted) -> bool:
    """Whether two numbers have one unit and one noun, and as much of what is asked for beside them."""
    nouns = {one.noun, other.noun}
    if one.number.unit != other.number.unit or (not one.number.unit and len(nouns) > 1 and not nouns <= _PERSONS):
        return False
    if (
        set(YEAR.findall(one.text)) != set(YEAR.findall(other.text))
        and YEAR.search(one.text)
        and YEAR.search(other.text)
    ):
        return False
    if one.lies_elsewhere(other) or other.lies_elsewhere(one):
        return False
    asked = own_part(question)
    return all(
        _tells(other, near=_OF_WHAT.sub("", asked), whole=asked, as_=one, language=question.text_language)
        for one, other in ((one, other), (other, one))
    )


def _tells(one: _Counted, *, near: str, whole: str, as_: _Counted, language: str) -> bool:
    """Whether what is asked for and told right beside another number is told of one, and what else, in its article.

    Args:
        one: a number.
        near: what is asked of a number, without where and in what event.
        whole: all that is asked.
        as_: the other number.
        language: of the question.
    """
    persons = _PERSONS if one.noun in _PERSONS else frozenset[str]()
    told, known = piece(one.text, one.number) | persons, vocabulary(one.evidence.sentence.article) | persons
    beside_it = all(not alike & as_.beside or alike & told for alike in asked_terms(near, language))
    return beside_it and all(
        not alike & told_words(as_.piece) or alike & known for alike in asked_terms(whole, language)
    )
