"""Whether a few words of the best sentence can be what is asked for, as that sentence tells of them.

Knows: which rules hold for which kind of question. Does not know how the words are found, or when they are given
(`rag.extracting.short_answers`).
"""

import re
from collections.abc import Callable, Mapping, Sequence

from index.words import terms
from rag.asking.kinds import Kind
from rag.asking.next_times import is_next
from rag.expecting.asked_classes import asked_classes
from rag.expecting.speaker_slot import in_speakers_place
from rag.expecting.whose_words import whose_words
from rag.extracting.by_noun import is_of_another_side, is_untold_kin, lacks_asked
from rag.extracting.counted import (
    is_number_of_one,
    is_of_another_group,
    is_of_another_person,
    is_of_other_count,
    is_one_of_several,
)
from rag.extracting.few_words import FewWords
from rag.extracting.framing import (
    MARKS,
    is_given_back,
    is_hoped,
    is_long_past,
    is_no_reason,
    is_only_possible,
    is_told_back,
    is_turned,
)
from rag.extracting.named_parts import is_age_of_another
from rag.extracting.other_events import is_of_another_event, is_of_longer_period
from rag.extracting.other_persons import is_another
from rag.extracting.other_sentences import is_summed_up, is_told_more_fully
from rag.extracting.sorts import is_of_another_sort
from rag.extracting.speakers import is_of_another_speaker
from rag.parsing.alike import is_of_another_code
from rag.parsing.asked_deeds import asked_deed
from rag.parsing.clauses import CONTRAST, VERB
from rag.parsing.deeds import tells, told_apart
from rag.parsing.own_number import counts
from rag.speaking.speech_words import BODY_STATES

Veto = Callable[[FewWords], bool]
"""Whether some words cannot be what is asked for."""
_TWO_TIMES = re.compile(
    r"(?:\d[.:]\d\d|\b(?:jam|pukul) \d)[^,;]* (?:dan|and)\b[^,;]*\d|\b20\d\d\b[^;]* (?:dan|and) [^;]*\b20\d\d\b"
)
_ASKS_SEVERAL = re.compile(r"(?i)\b(?:dan|and|antara|between|kedua|both|two|dua|saja|aja|times|hours)\b")
_ASKS_NOT = re.compile(
    r"(?i)\b(?:s(?:i)?apa|berapa|brp|mana|who|which|how many)\b(?: (?!(?:that|bahwa|if|kalau)\b)[\w-]+){0,4}?"
    r" (?:tidak|tak|belum|bukan|nggak|gak"
    r"|(?:is|are|was|were|did|does|do|has|have|had|can|could|may|will|would)(?: not|n['’]t))\b"
    r"|\b(?:mana|which)\b.* (?:(?:harga|tarif|biaya)nya tetap|unchanged|stay(?:s|ed)? the same)\W*$"
    r"|\bwhat\b.*\bnot to\b|\bapa(?: s?aja)?(?: yang| yg)? (?:tidak|tak|nggak|gak) boleh\b"
)
_TELLS_NOT = re.compile(
    r"(?i)\b(?:tidak|tak|belum|bukan|tanpa|enggak|nggak|gak|\w*larang\w*|\w*tolak\w*|gagal|batal|jangan|hindari|avoid"
    r"|kecuali|selain|absen|mangkir|bebas|ogah|enggan|sisa\w*|hilang|tetap|unchanged|no|not|never|without)\b|n['’]t\b"
)
_THIS = {f"{own} ini": own for own in ("musim", "tahun", "bulan", "pekan", "minggu")} | {
    f"this {english}": own
    for own, english in (("musim", "season"), ("tahun", "year"), ("bulan", "month"), ("(?:pekan|minggu)", "week"))
}
_ASKS_THIS = re.compile(rf"(?i)\b(?:{'|'.join(_THIS)})\b")
_ASKS_LAST = re.compile(r"(?i)\bmusim (?:lalu|kemarin|sebelumnya|silam)\b|\b(?:last|previous) season\b")
_TELLS_LAST = re.compile(r"(?i)\b(?:musim|tahun) (?:lalu|kemarin|sebelumnya|silam|(?:19|20)\d\d)|\b(?:19|20)\d\d/\d\d")
"""A season is no time that is counted from a day: what is of the last one says so."""
_POINTS_BACK = re.compile(r"\A(?:\S+ ){1,3}(?:yang sama|the same)\W*\Z")
"""At the end of what only the sentence before it tells: "panggilan yang sama"."""
_CONDITION = re.compile(r"(?i)(?:jika|apabila|bila|kalau|if)\b[^,]*")
_ASKS_CONDITION = re.compile(r"(?i)\b(?:syarat\w*|kondisi\w*|ketentuan\w*|saat apa|conditions?|require\w*|if)\b")
"""A condition without what it is one of, and a question for conditions."""
_TORN = re.compile(r"[^\W\d] ,\S|,,|\b(?:di|ke|dari|oleh|dengan|pada|untuk|yang|of|by|from|the) ,")
"""Where the source lost a word, mostly a link: "menjenguk ,yang dirawat"."""
_ASKS_SAID_OF = re.compile(
    r"(?i)^apa (?:kata|komentar|tanggapan|pendapat)\b.* (?:soal|tentang|ttg|mengenai|terkait|atas)\b"
    r"|^what (?:did|does|do|has|have) .*? (?:say|said) (?:about|on|of)\b"
)
_JOINTS = "bahwa|karena|agar|supaya|kalau|jika|dan|serta|tapi|tetapi|namun|sehingga|that|because|and|but"
_CLAUSE_BEFORE = re.compile(
    rf"(?i)(?:\A|[.,;:?!\"“”‘’()]\s*|\b(?:{_JOINTS}|untuk|adalah|merupakan)\s+|{BODY_STATES.pattern}\s+)\Z"
)
_CLAUSE_BEHIND = re.compile(rf"(?i)\s*(?:\Z|[.,;:?!\"“”()]|(?:{_JOINTS}|saat|setelah|pada|di|yang)\b)")
_LOST_CONDITION = re.compile(r"(?i)\b(?:jika|apabila|bila|kalau|if) ,")
"""A condition that the source lost, so that nothing tells of what a number is."""
_TORN_BEFORE = re.compile(r"\b(?:di|ke|dari|oleh|dengan|pada|untuk|yang|of|by|from|the) ,\s?\Z")
_SMALL_WORD = re.compile(rf" (?!{VERB})(?P<word>[a-z]{{3,}})\b")
_NAME = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*"
_ONE_OF_TWO = re.compile(rf"(?P<one>{_NAME}),? (?:atau|or) (?P<other>{_NAME})")


def may_answer(words: FewWords) -> bool:
    """Whether some words of the best sentence can be what is asked for, as the sentence tells of them."""
    return not any(veto(words) for veto in (*_OF_ANY_KIND, *_OF_KIND.get(words.question.kind, ())))


def _is_incomplete(words: FewWords) -> bool:
    """Whether a few words tell nothing without those around them, or lack one that the source lost."""
    if _CONDITION.fullmatch(words.text) and not _ASKS_CONDITION.search(words.question.asked):
        return not whose_words(words.question)
    torn = _TORN.search(words.text) or _TORN_BEFORE.search(words.before) or _LOST_CONDITION.search(words.sentence.text)
    return bool(torn or _POINTS_BACK.search(words.text))


def _is_torn_from_clause(words: FewWords) -> bool:
    """Whether it is asked what somebody says of something, and some words are only a part of a clause of it."""
    if not (in_speakers_place(words.question) and _ASKS_SAID_OF.search(words.question.asked)):
        return False
    quoted = len(MARKS.findall(words.before)) % 2
    return not _CLAUSE_BEHIND.match(words.behind) or bool(quoted and not _CLAUSE_BEFORE.search(words.before))


def _is_cut_through(words: FewWords) -> bool:
    """Whether a few words end in a common noun that the next word may tell more of: "penduduk | tetap"."""
    behind = _SMALL_WORD.match(words.behind)
    return bool(behind and re.search(r"\b[a-z]{3,}\Z", words.text) and terms(behind["word"]))


def _is_told_of_those(words: FewWords) -> bool:
    """Whether those are asked for of whom something is not so, and the sentence denies nothing: "hanya warga boleh"."""
    return bool(_ASKS_NOT.search(words.question.asked)) and not _TELLS_NOT.search(words.sentence.text)


def _is_of_another_time(words: FewWords) -> bool:
    """Whether it is asked of the day after one that is not named, or of this season or the last and not told of it."""
    if _ASKS_LAST.search(words.question.asked) and not _TELLS_LAST.search(words.sentence.text):
        return True
    this = _ASKS_THIS.search(words.question.asked)
    other = this and re.search(rf"(?i)\b{_THIS[this[0].lower()]} (?:depan|mendatang|lalu|kemarin)\b", words.text)
    return bool(other) or is_next(words.question.asked)


def _is_of_two(words: FewWords) -> bool:
    """Whether two hours or years are told, or two things set against each other, where one is asked for."""
    if _ASKS_SEVERAL.search(words.question.asked):
        return False
    return bool(_TWO_TIMES.search(words.text) or CONTRAST.search(words.text))


def _is_none_of_two(words: FewWords) -> bool:
    """Whether one of two named persons is asked for, "Rina atau Edo?", and some words are neither."""
    two = _ONE_OF_TWO.search(words.question.asked)
    return two is not None and not {*two["one"].split(), *two["other"].split()} & set(words.text.split())


def _is_counted_elsewhere(words: FewWords) -> bool:
    """Whether what was done to those counted is told in another clause, or in another sentence of the article only.

    "Toko itu memesan 90 peti. Sebanyak 12 peti disita": asked how many were seized, the first does not tell.
    """
    deed = asked_deed(words.question)
    if deed is None:
        return False
    if tells(deed, words.sentence.text):
        return told_apart(deed, words.sentence.text, len(words.before))
    texts = [one.sentence.text for one in words.beside]
    return any(tells(deed, text) and counts(words.question, text) for text in texts)


def _is_of_no_class(words: FewWords) -> bool:
    """Whether the dead are asked for, or another class of several, and the sentence has no word of it."""
    asked = (one for one in asked_classes(words.question) if not one.per_article)
    return not all(one.told.search(words.sentence.text) for one in asked)


def _is_of_another_code(words: FewWords) -> bool:
    """Whether the sentence, or some words, tell of "Liga 2", and not of "Liga 1", which is asked for."""
    return any(is_of_another_code(words.question, text) for text in (words.sentence.text, words.text))


_HELPED_BY = re.compile(
    r"(?i)\b(?:(?:be)?ker(?:ja|jasama)(?: ?sama)?|berkolaborasi|bermitra|bersinergi|berkoordinasi|menggandeng)"
    r"(?: dengan)?(?: pihak)? \Z"
)
_ASKS_BESIDE = re.compile(
    r"(?i)\b(?:dengan|dgn|sama|bareng|bersama|siapa s?aja|gandeng\w*|mitra|kolaborasi\w*|koordinasi\w*|with|along\w*"
    r"|partner\w*|co-?operat\w*|collaborat\w*|coordinat\w*|help\w*|together)\b"
)
"""Between who did something and those with whom, and a question for these."""


def _only_helps(words: FewWords) -> bool:
    """Whether it is asked who did something, and some words name those with whom the one who did it works."""
    return bool(_HELPED_BY.search(words.before)) and not _ASKS_BESIDE.search(words.question.asked)


_OF_ANY_KIND: Sequence[Veto] = (
    is_of_another_sort,
    is_age_of_another,
    is_told_back,
    _is_of_another_time,
    is_of_another_group,
    _is_of_another_code,
    is_of_other_count,
    is_turned,
)
_OF_KIND: Mapping[Kind, Sequence[Veto]] = {
    Kind.WHO: (
        _is_told_of_those,
        _only_helps,
        _is_cut_through,
        is_one_of_several,
        _is_none_of_two,
        is_untold_kin,
        lacks_asked,
        is_of_another_side,
        is_given_back,
        is_only_possible,
        is_another,
    ),
    Kind.WHEN: (_is_of_two, is_long_past, is_of_another_event),
    Kind.HOW_MANY: (
        _is_told_of_those,
        _is_of_two,
        is_of_longer_period,
        is_given_back,
        is_hoped,
        is_of_another_person,
        is_number_of_one,
        _is_counted_elsewhere,
        _is_of_no_class,
        _is_incomplete,
        is_told_more_fully,
        is_summed_up,
    ),
    Kind.WHAT: (
        _is_told_of_those,
        _is_of_two,
        is_of_longer_period,
        is_given_back,
        is_one_of_several,
        is_of_another_person,
        is_of_another_speaker,
        _is_torn_from_clause,
        _is_incomplete,
    ),
    Kind.WHY: (is_no_reason, _is_incomplete),
}
