"""What quoted sentences leave open though it is asked: of which time, whose age, whether of what is counted and done.

Knows: questions for a number, and plans. Does not know which parts of a question nothing answers
(`rag.telling.gaps`), nor how years, weekdays and ages are told.
"""

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from index.nouns import Sentence
from index.translation import WordTable
from rag.asking.kinds import Kind
from rag.choosing import aged
from rag.choosing.other_times import untold_time
from rag.parsing.terms import likely_words
from rag.phrases import refusals
from rag.question import Question
from rag.scoring.terms import vocabulary
from rag.telling.missing_words import MEASURES, alike

_COUNTED: Final = re.compile(
    r"(?i)\b(?:berapa|brp)(?: (?:jumlah|banyak|total|korban|orang|warga|jiwa|unit|buah))* (?P<what>[a-z-]{4,})"
    r"(?= (?:di|dalam|pada|saat|akibat|yang|dari|untuk|milik|ikut|hadir)\b|\W*$)"
    r"|\bhow many (?P<things>[a-z-]{4,}) (?:were|was|are|is|did|do|have|had|has|in|at|of)\b"
)
"""What a question counts, in one word besides those that tell only that persons or things are."""
_UNCOUNTED: Final = MEASURES | frozenset(
    "jumlah banyak total nilai besar persen persentase orang warga korban jiwa people persons times years days hours"
    " months minutes kali hari jam menit bulan tahun minggu pekan rupiah dolar dollar juta miliar triliun meter"
    " kilometer hektare hektar derajat buah unit uang dana pasti kira-kira".split()
)
"""Words behind "how many" that a number answers by itself or with its unit."""
_EACH: Final = re.compile(
    r"(?i)(?:se|per)(?:kilo\w*|gram|ton|liter|meter|ekor|buah|butir|porsi|bungkus|orang|kali|jam|hari|malam|minggu|pekan"
    r"|bulan|tahun)"
)
"""Of how much the number is: "sekilo"."""
_ASKS_DONE: Final = re.compile(
    r"(?i)\b(?:realisasi\w*|ter(?:realisasi|capai|serap|bangun)\w*|sudah|udah|telah|aktual\w*|so far|already"
    r"|actual(?:ly)?|achieved|reali[sz]ed)\b"
)
_PLANNED: Final = re.compile(
    r"(?i)\b(?:\w*t?arget(?:kan|nya|s|ed|ing)?|\w*rencana\w*|akan|bakal|diproyeksikan|diharapkan"
    r"|plan(?:s|ned|ning)?|will|expected|aims?)\b"
)
_DONE: Final = re.compile(
    r"(?i)\b(?:sudah|telah|realisasi\w*|ter(?:realisasi|capai|serap|bangun)\w*|mencapai|berhasil|baru|hingga|kini"
    r"|saat ini|so far|already|ha(?:s|ve)|reached)\b"
)
"""Asks for or tells what is done by now, and what is only planned."""


def untold(question: Question, shown: Sequence[Sentence]) -> Iterator[str]:
    """That some sentences do not tell of the year or weekday, of whose age, or of what is counted that is asked for."""
    for wording, asked in (
        (refusals.ANOTHER_TIME, untold_time(question, shown)),
        (refusals.UNSURE_AGE, _called(aged.whose_untold(question, shown), question.language)),
        (refusals.UNNAMED, _uncounted(question, shown)),
    ):
        if asked:
            yield wording[question.language].format(name=asked)
    if _only_planned(question, shown):
        yield refusals.ONLY_PLANNED[question.language]


def _called(who: str, language: str) -> str:
    """Who is asked for, as a sentence calls him: a common noun has an article in English."""
    return f"the {who}" if language == "en" and who.islower() else who


def may_be_others(question: Question, sentence: Sentence) -> bool:
    """Whether what a sentence tells may be of another time or person, or only planned, so that none of it answers."""
    told = (untold_time(question, [sentence]), aged.whose_untold(question, [sentence]))
    return any(told) or _only_planned(question, [sentence])


def _uncounted(question: Question, shown: Sequence[Sentence]) -> str:
    """What a question counts, as typed, of which the articles of some sentences have no word; else empty."""
    match = _COUNTED.search(question.asked)
    noun = (match["what"] or match["things"]) if match else ""
    if (
        not noun
        or noun.lower() in _UNCOUNTED
        or _EACH.fullmatch(noun)
        or any(one.article.language == "en" for one in shown)
    ):
        return ""
    if not (own := _told_as(noun, question.text_language)):
        return ""
    return "" if any(own & vocabulary(one.article) for one in shown) else noun


def _told_as(noun: str, language: str) -> Set[str]:
    """Index terms of words for what a noun is; none where that is not known: "bushfires", "persisnya"."""
    if language == "en":
        return likely_words(noun, language) if WordTable.load().translate(noun.lower()) else frozenset()
    return frozenset() if noun.endswith("nya") else likely_words(noun, language) | set(alike(noun))


def _only_planned(question: Question, shown: Sequence[Sentence]) -> bool:
    """Whether a number of what is done is asked for, and the sentences that have one tell only what is planned."""
    if question.kind is not Kind.HOW_MANY or not _ASKS_DONE.search(question.asked) or _PLANNED.search(question.asked):
        return False
    counting = [one.text for one in shown if re.search(r"\d", one.text)]
    return bool(counting) and all(_PLANNED.search(one) and not _DONE.search(one) for one in counting)
