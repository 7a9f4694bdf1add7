"""Whether a few words of the best sentence can be what is asked for, as that sentence tells of them.

Knows: places, days, persons, reasons and numbers that are of somebody or something else. Does not know how the words
are found, or when they are given (`rag.extracting.short_answers`).
"""

import re
from collections.abc import Sequence

from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.expecting.marks import STRONG_MARKS, WEAK_MARKS
from rag.extracting.another_number import counts
from rag.extracting.another_person import NAMED, is_another
from rag.extracting.asked_noun import lacks_asked
from rag.extracting.contests import is_of_another_contest
from rag.extracting.days_said import ASKED, may_be_said_on
from rag.extracting.deeds import Deed, asked_deed, tells, told_apart
from rag.extracting.extremes import is_surpassed
from rag.extracting.first_person import is_of_the_speaker
from rag.extracting.given import is_given_another, is_given_back
from rag.extracting.hoped import is_hoped
from rag.extracting.kin_told import is_untold_kin
from rag.extracting.labels import is_label
from rag.extracting.noun_beside import names_another
from rag.extracting.one_of_two import is_neither
from rag.extracting.other_sorts import is_of_another_sort
from rag.extracting.own_name import is_own_name
from rag.extracting.pointed_back import is_of_another_body
from rag.extracting.several_named import is_part_of_row
from rag.extracting.whose_deed import is_of_another_deed
from rag.extracting.years_told import is_of_years_together
from rag.question import Question
from rag.speaking.names import is_person

_TWO_HOURS = re.compile(r"(?:\d[.:]\d\d|\b(?:jam|pukul) \d)[^,;]* (?:dan|and)\b[^,;]*\d")
_ASKS_SEVERAL = re.compile(r"(?i)\b(?:dan|and|antara|between|kedua|both|two|dua|saja|aja|times|hours)\b")
_NAMED_AMONG = (Kind.WHO, Kind.WHERE, Kind.WHAT)
"""Kinds of question for the one of which most is told."""
SEVERAL = 0.5
"""Share of the best sentence's score from which another one names a further thing of a list."""
CLOSE = 30
"""Characters before a reason in which a word tells that it is one."""
CONSEQUENCE = re.compile(r"(?i)\b(?:sehingga|maka|akibatnya|so that)\W+\Z")
"""Right before what comes of something."""
_GOES_ON = re.compile(r"(?:,[^,.;]{1,60},)? (?:telah|sudah|belum|tidak|tak|akan|bakal|sedang|masih)\b")
"""Behind a reason that is only what it is told of."""
_WHOLE = re.compile(
    r"\b(?:(?:me|ber|di|ter)[a-z]{3,}|ada|adalah|telah|sudah|belum|tidak|tak|tanpa|akan|akibat|alasan|demi|untuk)\b"
)
"""In a reason that tells by itself what is so."""
_ASKING = re.compile(r"(?i)(?:mana|siapa|berapa|kapan|mengapa|kenapa|bagaimana)\b")
"""What few words begin with that tell no place, day or person: "belum tahu di mana lokasinya"."""


def may_answer(question: Question, chosen: Sequence[Evidence], span: tuple[int, int]) -> bool:
    """Whether some words of the best sentence can be what is asked for, as the sentence tells of them."""
    best, (start, end) = chosen[0], span
    text, begins = best.sentence.article.text, best.sentence.start
    stretch = (best.sentence.text, start - begins, end - begins)
    if is_of_the_speaker(question, best, span):
        return False
    if is_of_another_sort(question, best, span) or _ASKING.match(text, start) or is_neither(question, text[start:end]):
        return False
    if question.kind in _NAMED_AMONG and is_surpassed(question, *stretch):
        return False
    match question.kind:
        case Kind.WHO:
            if is_label(text, start, end) and not NAMED.search(question.asked):
                return False
            if names_another(question, *stretch) or is_part_of_row(question, *stretch):
                return False
            if is_untold_kin(question, best, span) or is_of_another_body(question, best):
                return False
            if lacks_asked(question, best, span):
                return False
            if is_given_another(question, chosen, span) or is_of_years_together(question, best.sentence.text):
                return False
            return not is_another(question, best, span)
        case Kind.WHEN | Kind.WHERE if is_of_another_deed(question, best):
            return False
        case Kind.WHEN | Kind.HOW_MANY if _TWO_HOURS.search(text, start, end) and not _ASKS_SEVERAL.search(
            question.asked
        ):
            return False
        case Kind.WHEN if is_of_another_contest(question, *stretch[:2]):
            return False
        case Kind.WHERE if is_own_name(question, *stretch):
            return False
        case Kind.WHEN if ASKED.search(question.asked):
            return may_be_said_on(*stretch, best.sentence.article.published)
        case Kind.WHY:
            return _is_reason(text, begins, span)
        case Kind.HOW_MANY | Kind.WHAT if is_given_back(question, best.sentence.text):
            return False
        case Kind.HOW_MANY if is_hoped(question, best.sentence.text, start - begins):
            return False
        case Kind.HOW_MANY if deed := asked_deed(question):
            apart = told_apart(deed, best.sentence.text, start - begins)
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
    """Whether a few words are told as a reason or purpose, by a word in them or right before; no consequence.

    Nor are they of what is said of a thing only the thing: "jembatannya" of "karena jembatannya belum dibangun".
    """
    start, end = span
    if _GOES_ON.match(text, end) and not _WHOLE.search(text, start, end):
        return False
    before = text[max(begins, start - CLOSE) : start]
    marks = (STRONG_MARKS[Kind.WHY], WEAK_MARKS[Kind.WHY])
    return not CONSEQUENCE.search(before) and any(one.search(before + text[start:end]) for one in marks)
