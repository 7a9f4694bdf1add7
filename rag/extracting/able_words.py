"""Whether a few words of the best sentence can be what is asked for, as that sentence tells of them.

Knows: which rules hold for which kind of question. Does not know how the words are found, or when they are given
(`rag.extracting.short_answers`).
"""

import re
from collections.abc import Callable, Mapping, Sequence

from rag.asking.kinds import Kind
from rag.extracting.ages_told import is_age_of_another
from rag.extracting.another_number import counts
from rag.extracting.another_person import is_another
from rag.extracting.asked_deeds import asked_deed
from rag.extracting.asked_noun import lacks_asked
from rag.extracting.days_said import is_not_said_then
from rag.extracting.deeds import tells, told_apart
from rag.extracting.few_words import FewWords
from rag.extracting.first_person import is_of_the_speaker
from rag.extracting.given_back import is_given_back
from rag.extracting.hoped import is_hoped
from rag.extracting.kin_told import is_untold_kin
from rag.extracting.other_sorts import is_of_another_sort
from rag.extracting.reasons import is_no_reason
from rag.extracting.sides import is_of_another_side

Veto = Callable[[FewWords], bool]
"""Whether some words cannot be what is asked for."""
SEVERAL = 0.5
"""Share of the best sentence's score from which another one names a further thing of a list."""
_TWO_HOURS = re.compile(r"(?:\d[.:]\d\d|\b(?:jam|pukul) \d)[^,;]* (?:dan|and)\b[^,;]*\d")
_ASKS_SEVERAL = re.compile(r"(?i)\b(?:dan|and|antara|between|kedua|both|two|dua|saja|aja|times|hours)\b")
_ASKS_NOT = re.compile(
    r"(?i)\b(?:s(?:i)?apa|berapa|brp|mana|who|which|how many)\b(?: [\w-]+){0,4}? (?:tidak|tak|belum|bukan|nggak|gak"
    r"|(?:is|are|was|were|did|does|do|has|have|had|can|could|may|will|would)(?: not|n['’]t))\b"
)
_TELLS_NOT = re.compile(
    r"(?i)\b(?:tidak|tak|belum|bukan|tanpa|enggak|nggak|gak|\w*larang\w*|\w*tolak\w*|gagal|batal|kecuali|selain|absen"
    r"|mangkir|bebas|ogah|enggan|sisa\w*|hilang|no|not|never|without)\b|n['’]t\b"
)
_ASKING = re.compile(r"(?i)(?:mana|siapa|berapa|kapan|mengapa|kenapa|bagaimana)\b")
"""What few words begin with that tell no place, day or person: "belum tahu di mana lokasinya"."""


def may_answer(words: FewWords) -> bool:
    """Whether some words of the best sentence can be what is asked for, as the sentence tells of them."""
    return not any(veto(words) for veto in (*_OF_ANY_KIND, *_OF_KIND.get(words.question.kind, ())))


def _is_asking(words: FewWords) -> bool:
    return bool(_ASKING.match(words.text))


def _is_told_of_those(words: FewWords) -> bool:
    """Whether those are asked for of whom something is not so, and the sentence denies nothing: "hanya warga boleh"."""
    return bool(_ASKS_NOT.search(words.question.asked)) and not _TELLS_NOT.search(words.sentence.text)


def _is_one_of_many(words: FewWords) -> bool:
    """Whether things are asked for of which several sentences name some."""
    able = [one for one in words.chosen if one.span is not None and one.score >= SEVERAL * words.chosen[0].score]
    return words.question.wants_list and len(able) > 1


def _is_of_two_hours(words: FewWords) -> bool:
    """Whether two hours are told where one is asked for."""
    return bool(_TWO_HOURS.search(words.text)) and not _ASKS_SEVERAL.search(words.question.asked)


def _is_counted_elsewhere(words: FewWords) -> bool:
    """Whether what was done to those counted is told in another clause, or in another sentence of the article only.

    "Toko itu memesan 90 peti. Sebanyak 12 peti disita": asked how many were seized, the first does not tell.
    """
    deed = asked_deed(words.question)
    if deed is None:
        return False
    if tells(deed, words.sentence.text):
        return told_apart(deed, words.sentence.text, len(words.before))
    same = (one.sentence.text for one in words.chosen[1:] if one.sentence.article.id == words.article.id)
    return any(tells(deed, text) and counts(words.question, text) for text in same)


_OF_ANY_KIND: Sequence[Veto] = (is_of_the_speaker, is_of_another_sort, is_age_of_another, _is_asking)
_OF_KIND: Mapping[Kind, Sequence[Veto]] = {
    Kind.WHO: (_is_told_of_those, is_untold_kin, lacks_asked, is_of_another_side, is_another),
    Kind.WHEN: (_is_of_two_hours, is_not_said_then),
    Kind.HOW_MANY: (_is_told_of_those, _is_of_two_hours, is_given_back, is_hoped, _is_counted_elsewhere),
    Kind.WHAT: (is_given_back, _is_one_of_many),
    Kind.WHY: (is_no_reason,),
}
