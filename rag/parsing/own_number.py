"""Which number of a sentence is the one asked for, as all of its numbers tell, and whether one is of something else.

Knows: the order in which what is told of numbers decides. Does not know what a question counts
(`rag.parsing.counted_things`), how numbers are written (`rag.parsing.numbers`), or when a few words are given
(`rag.extracting.short_answers`).
"""

import re
from collections.abc import Sequence, Set

from index import places, words
from rag.asking.kinds import Kind
from rag.asking.leaning.pointing import ASKING
from rag.asking.names.rows import PARTS
from rag.expecting.asked_classes import asked_classes
from rag.expecting.fates import FATES
from rag.expecting.marks import STRONG_MARKS, WEAK_MARKS
from rag.expecting.occasions import LABELS, SORTS
from rag.parsing.alike import is_of_alike, is_of_another_label
from rag.parsing.aspects import is_of_another_aspect, is_of_another_measure, labelled
from rag.parsing.changes import (
    before_change,
    is_former,
    is_no_change,
    is_what_it_came_to,
    listed,
    of_named,
    part_behind,
    part_of,
    per_unit,
    whole_of,
)
from rag.parsing.clauses import clauses
from rag.parsing.counted_things import asked_things, asked_words_of, counted_thing
from rag.parsing.numbers import OUT_OF, YEAR, Number, noun_behind, numbers, piece, with_noun, with_word
from rag.parsing.rival_numbers import has_more, is_counted_beside, is_rival
from rag.parsing.scores import TABLED
from rag.parsing.side_by_side import asks_of_both, counts_alike, is_undecided, meant
from rag.parsing.terms import own_part
from rag.question import Question

BEFORE, AFTER = 3, 6
"""At most so many words of an answer stand before and behind its number, else it is no number that is told."""
ASKS_NUMBER = re.compile(r"(?i)\b(?:(?:se)?berapa|brp|brapa|how (?:many|much))\b")
"""Asks for a number in so many words, maybe in the question that is followed up on."""
_ASKS_YEAR = re.compile(r"(?i)\b(?:tahun|taun|thn) (?:ke)?(?:berapa|brp|brapa)\b|\bwhat year\b")
_OF_YEAR = re.compile(r"\b[A-Z][a-z]+ (?:19|20)\d\d\b")
"""What is held in one of several years: "Pilgub 2020"."""
_DENIED = re.compile(r"(?i)\b(?:tidak|tak|belum|bukan|not|no|n['’]t|without|tanpa)\b")
_FREE = re.compile(r"(?i)\b(?:gratis|cuma-cuma|free)\b")
_WITHOUT = re.compile(r"(?i)\b(?:without|tanpa|non|(?:tidak|tak|belum|not|no) (?:punya|memiliki|ada|have))\b")
_OPENS_PLACED = re.compile(
    r"(?:(?:Sementara|Sedangkan|Adapun|Sementara itu),? )?(?i:di|untuk|in) [A-Z][\w-]+(?: [A-Z][\w-]+)*, "
)
"""Begins a sentence with the place of all that its first clause tells: "Di Kabupaten Demak, …"."""
_BOUND = re.compile(r"(?i)\b(?:(?:se)?minimal|maksimal|minimum|maximum|paling (?:sedikit|banyak)|at (?:least|most))\b")
"""Tells what is demanded or allowed, not what is."""


def own_number(question: Question, text: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """A stretch of a sentence where its number may be the one asked for, else the number that is, if one stands out.

    Anything that tells no number is returned as it is. None when another number, or as much one as the other, is told
    of what is asked for.
    """
    if question.kind not in (Kind.HOW_MANY, Kind.WHAT):
        return span
    every = numbers(text)
    own = [one for one in every if one.start < span[1] and span[0] < one.end]
    if TABLED.fullmatch(text[slice(*span)]):
        return span
    if not own:
        return None if _lacks_number(question, text[slice(*span)]) else span
    asked = asked_things(question)
    counted = counted_thing(question)
    mine = next((one for one in own if counted & set(words.terms(noun_behind(text, one)))), own[0])
    if len(text[span[0] : mine.start].split()) > BEFORE or len(text[mine.end : span[1]].split()) > AFTER:
        return span
    set_off = per_unit(own_part(question), text, every) or of_named(question.names, text, every)
    set_off = [one for one in set_off if one.unit == mine.unit and not _is_told_of_another(question, text, one, every)]
    if any(one in set_off for one in own):
        return span
    if (other := _of_whole_or_year(question, text, mine, every, asked)) and other not in own:
        return with_noun(text, other, every, asked)
    if set_off:
        return with_word(text, set_off[0], asked) if len(set_off) == 1 else None
    if (told := labelled(question, text, mine, every)) and not _is_told_of_another(question, text, told, every):
        return with_word(text, told, asked)
    if is_what_it_came_to(question, text, mine):
        return before_change(text, mine, every)
    if _is_told_of_another(question, text, mine, every):
        return None
    if part := part_of(text, mine, every, asked) or listed(text, mine, every, asked):
        return with_noun(text, part, every, asked)
    if behind := part_behind(text, mine, every, asked):
        return with_noun(text, behind, every, asked)
    if whole := whole_of(text, mine, every, asked):
        return with_word(text, whole, asked)
    until = min((one.start for one in every if one.start > mine.start), default=mine.last)
    if mine.unit and counted and not counted & set(words.terms(text[mine.first : until])):
        own_noun = [one for one in every if one not in own and counted & set(words.terms(noun_behind(text, one)))]
        if len(own_noun) == 1:
            return with_word(text, own_noun[0], [counted])
    alike = [one for one in every if one.unit == mine.unit and not OUT_OF.search(text[: one.start])]
    decided, told = _of_its_clause(question, text, mine, _of_same_noun(text, mine, alike))
    if decided and told and told != mine:
        if not (_is_told_of_another(question, text, told, every) or is_what_it_came_to(question, text, told)):
            return with_word(text, told, [counted] if counted else asked)
        return None
    if decided:
        return told and (span if len(own) == 1 else with_noun(text, mine, every, asked))
    told_of_another = (is_of_another_measure, is_of_another_label)
    if _of_those_with(question, text, mine) or any(of(question, text, mine, every) for of in told_of_another):
        return None
    counting = [one for one in alike if one not in own and is_counted_beside(question, text, one, mine, every)]
    if counting:
        return with_noun(text, counting[0], every, asked) if len(counting) == 1 else None
    rivals = (one for one in alike if one not in own and is_rival(question, text, one, mine, asked, every))
    return None if any(rivals) else span


def _of_whole_or_year(
    question: Question, text: str, mine: Number, every: Sequence[Number], asked: Sequence[Set[str]]
) -> Number | None:
    """The number of what is asked for by more words, of which one is told to be a part, or of the year of an event.

    "Dari 900 pemilih terdaftar, 700 mencoblos", "mencapai 72 persen, turun dari 75 persen pada Pilgub 2020".
    """
    alike = [one for one in every if one.unit == mine.unit]
    counted = counted_thing(question)
    wholes = [
        one
        for one in alike
        if one.end < mine.start
        and OUT_OF.search(text[: one.start])
        and counted & {*words.terms(noun_behind(text, one))}
    ]
    of_more = [one for one in wholes if has_more(piece(text, one), piece(text, mine), asked)]
    if of_more and not _DENIED.search(question.asked):
        return of_more[0]
    event = _OF_YEAR.search(own_part(question))
    at = text.find(event[0]) if event else -1
    of_event = [one for one in alike if one.first <= at < one.last]
    return of_event[0] if len(of_event) == 1 else None


def _lacks_number(question: Question, told: str) -> bool:
    """Whether a number is asked for, maybe in the question that is followed up on, and some words have none."""
    if not ASKS_NUMBER.search(question.text) or _ASKS_YEAR.search(question.text):
        return False
    amount = any(marks[Kind.HOW_MANY].search(told) for marks in (STRONG_MARKS, WEAK_MARKS))
    follows = PARTS in question.text and not ASKING.search(own_part(question))
    return bool(YEAR.fullmatch(told)) or (follows and not amount and not _FREE.search(told))


def _is_told_of_another(question: Question, text: str, mine: Number, every: Sequence[Number]) -> bool:
    """Whether what is told of a number by itself is something else than what is asked for."""
    return (
        _of_another_place(question, text, mine)
        or is_no_change(question, text, mine)
        or is_former(question, text, mine)
        or is_of_another_aspect(question, text, mine, every)
        or is_of_alike(question, text, mine, every, counted_thing(question))
    )


def _of_those_with(question: Question, text: str, mine: Number) -> bool:
    """Whether it is asked of those without something, and a sentence tells a number of them, which is another."""
    asks = _WITHOUT.search(question.asked) and _WITHOUT.search(text)
    return bool(asks) and not _WITHOUT.search(text, mine.first, mine.last)


def _of_same_noun(text: str, mine: Number, alike: Sequence[Number]) -> Sequence[Number]:
    """Of numbers without a unit those with the word behind them that a number has, if there are more: "24 poin"."""
    noun = noun_behind(text, mine)
    same = [one for one in alike if noun and noun_behind(text, one) == noun]
    return alike if mine.unit or len(same) < 2 else same


def _of_its_clause(question: Question, text: str, mine: Number, alike: Sequence[Number]) -> tuple[bool, Number | None]:
    """Whether the clauses of numbers that are told side by side decide, and then which is meant; None for neither."""
    parts = [] if asks_of_both(own_part(question)) else clauses(text, alike)
    own = next((one for one in parts if one.value == mine), None)
    if own is None or (question.kind is Kind.WHAT and not mine.unit):
        return False, None
    asked = asked_words_of(question)
    named = (*question.names, *(mention.text for mention in question.mentions))
    told = meant(
        parts,
        asked,
        question=own_part(question),
        classes=asked_classes(question, (*FATES, *SORTS, *LABELS)),
        names=[name for name in named if name in own_part(question)],
    )
    if told and told is not own and _BOUND.search(text) and not _BOUND.search(question.asked):
        return True, None
    if told and (told is own or counts_alike(own, told, asked)):
        return True, told.value
    return told is None and is_undecided(parts, own, asked), None


def _of_another_place(question: Question, text: str, mine: Number) -> bool:
    """Whether the piece of a number names places and none of them is or lies in one that is asked of, or around it."""
    asked, opener = question.codes, _OPENS_PLACED.match(text)
    own = text[0 if opener and mine.first <= opener.end() else mine.first : mine.last]
    told = [place.code for mention in places.mentions(own) for place in mention.places]
    return bool(asked and told) and not any(
        places.contains(one, other) or places.contains(other, one) for one in asked for other in told
    )
