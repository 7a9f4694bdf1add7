"""The score of a match that is asked for, among those that a sentence tells, and any word of news for beating somebody.

Knows: how scores are written, and against whom each is told. Does not know other numbers (`rag.parsing.own_number`), or
other deeds (`rag.parsing.deeds`).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from index import words
from rag.expecting.marks import RESULT_ASKED
from rag.parsing.numbers import JOINT
from rag.parsing.terms import meant_words
from rag.question import Question

ASKED = re.compile(
    rf"{RESULT_ASKED}|(?i:\bskor(?:nya)?\b|\bscores?\b|\b(?:hasil|result of the) (?:pertandingan|laga|match|game)\b)"
)
"""Asks for the score of a match."""
_ASKS_RESULT = re.compile(RESULT_ASKED)
_ENDED = re.compile(
    r"(?i)\b(?:(?:me|ke)?menang\w*|(?:me(?:ng|n)?|di|ke)?(?:k?alah|t?aklu[kl]|t?unduk|t?umbang)\w*|imbang|seri|berakhir"
    r"|beat|defeat\w*|won|win|lost|drew|draw)\b"
)
SCORE = re.compile(r"(?<![\w.,/–-])\d{1,3} ?[-–] ?\d{1,3}(?![\w/–-]|[.,]\d)")
_SIDE = r"[A-Z][\w'’&.-]*(?: (?:[A-Z&][\w'’&.-]*|of|de))*"
TABLED = re.compile(rf"{_SIDE} \d{{1,3}} ?[-–] ?{_SIDE} \d{{1,3}}(?![\d.,/:'’])")
"""A score as tables have it: "Elang Utara 1 - Merpati 0"."""
_AGAINST = re.compile(
    r"\b(?:ke gawang|atas|melawan|lawan|dari|kepada|kontra|menghadapi|menjamu|vs\.?|versus|against|over|to|by)"
    r" (?:timnas |tim |the )?(?P<who>[A-Z][\w'’-]+)"
)
"""Whom a score was played against."""
OPPONENT = re.compile(
    r"(?i)\b(?:ke gawang|melawan|lawan|kontra|menghadapi|atas|vs\.?|versus|against|over)"
    r" (?:timnas |tim |the )?(?P<who>[\w'’-]+)"
)
"""The same in a question, where names may be typed small, and whose goals they are behind "by" or "dari"."""
_GOALS = re.compile(r"(?i)\b(?:gol|goals?)\b")
_ASKS_INTERIM = re.compile(r"(?i)\b(?:sementara|babak (?:pertama|kedua)|turun minum|jeda|half|unggul|tertinggal)\b")
_ASKS_LAST = re.compile(r"(?i)\b(?:akhir|final score|full[- ]time)\b")
_INTERIM = re.compile(
    r"(?i)\b(?:(?:ke)?tertinggal(?:an)?|sempat (?:unggul|memimpin|imbang)"
    r"|(?:untuk|skor|kedudukan|hasil|unggul) sementara"
    r"|trail(?:ing|ed)|(?:babak pertama|turun minum|jeda)(?: (?:berakhir|ditutup|selesai|usai|tuntas))?)\b"
    r"(?: [\w-]+){0,3} $"
)
_EQUAL = re.compile(r"(?i)\b(?:menyamakan|penyama|penyeimbang|equali[sz]\w+|level(?:led|ed))\b(?: [\w-]+){0,4} $")
"""Right before a score at which a match still went on."""
BEATING = frozenset({"kalah", "menang", "takluk", "tunduk", "tumbang"})
"""Index terms of what is asked for with a verb of beating, winning or losing."""
_BEAT = (
    r"(?:di|me(?:n|m|ng)?)(?:k?alahk|t?aklukk|t?undukk|t?umbangk|kandask)an"
    r"|(?:dit|men)ekuk|(?:di|me)(?:lib|ng?gil)as|(?:di|mem)(?:bungkam|bantai)"
)
BEATS_BARELY = re.compile(
    r"(?i)(?:di)?(?:(?:kalahk|taklukk|tundukk|tumbangk|kandask)an|tekuk|libas|gilas|bungkam|bantai)"
)
"""A verb of beating in a title."""
_FEW = r"(?: [\w-]+){0,4}?"
_BEATS = re.compile(
    rf"(?i)\b(?:(?P<beat>{_BEAT})|(?:(?:ke)?menang(?:an)?|unggul){_FEW} atas"
    rf"|(?P<lost>(?:(?:ke)?kalah(?:an)?|takluk|tumbang|tunduk|menyerah){_FEW}"
    r" (?:dari|oleh|atas|(?:me)?lawan|di tangan)))\b"
)


class Score(NamedTuple):
    """A score of a sentence."""

    start: int
    end: int
    against: frozenset[str]
    """Index terms of whoever it was played against; none where that is not told beside it."""


def asks_result(asked: str) -> bool:
    """Whether a question asks only with which score somebody won or lost."""
    return _ASKS_RESULT.search(asked) is not None


def tells_result(text: str) -> bool:
    """Whether a sentence tells that somebody won, lost or neither, and a score with which it ended."""
    score = SCORE.search(text)
    return bool(score and _ENDED.search(text) and not _INTERIM.search(text[: score.start()]))


def own_score(question: Question, text: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """A stretch of a sentence whose score may be the one asked for, else that score, if there is one.

    Anything that is no score, or asked for as none, is returned as it is. None when it is a score against others, or
    one at which the match still went on.
    """
    if _is_against_another(question, text, span):
        return None
    tabled = TABLED.finditer(text) if ASKED.search(question.asked) else iter(())
    if row := next((one for one in tabled if one.start() < span[1] and span[0] < one.end()), None):
        return row.span()
    every = _scores(text) if ASKED.search(question.asked) else []
    if not _ASKS_INTERIM.search(question.asked):
        interim = [one for one in every if _is_interim(question, text[: one.start])]
        if any(one.start < span[1] and span[0] < one.end for one in interim):
            return None
        every = [one for one in every if one not in interim]
    mine = next((one for one in every if one.start < span[1] and span[0] < one.end), None)
    if mine is None:
        return span
    asked = meant_words(question.text, question.text_language)
    against = [one for one in every if one.against and one.against <= asked]
    if mine in against:
        return span
    if against:
        return (against[0].start, against[0].end) if len(against) == 1 else None
    return None if mine.against and not (len(every) == 1 and _is_of_one_side(question, text)) else span


def _is_interim(question: Question, before: str) -> bool:
    """Whether a match still went on at the score behind some words; an equaliser is no last score in any case."""
    return bool(_INTERIM.search(before) or (_ASKS_LAST.search(question.asked) and _EQUAL.search(before)))


def _is_against_another(question: Question, text: str, span: tuple[int, int]) -> bool:
    """Whether goals against somebody are asked for and those in a stretch were scored against another."""
    asked = {term for match in OPPONENT.finditer(question.asked) for term in words.terms(match["who"])}
    last = min((first for first, _ in (one.span() for one in JOINT.finditer(text, span[1]))), default=len(text))
    told = _AGAINST.search(text, span[0], last)
    if not (asked and told and _GOALS.search(question.asked) and _GOALS.search(text, span[0], last)):
        return False
    return asked.isdisjoint(words.terms(told["who"]))


def _is_of_one_side(question: Question, text: str) -> bool:
    """Whether a question asks for a score of one side, whomever it played, and a sentence has its name."""
    own = {term for name in question.names for term in words.terms(name)}
    return bool(own) and own <= set(words.terms(text)) and not OPPONENT.search(question.asked)


def _scores(text: str) -> list[Score]:
    joints = [match.span() for match in JOINT.finditer(text)]
    found = []
    for match in SCORE.finditer(text):
        last = min((first for first, _ in joints if first >= match.end()), default=len(text))
        told = _AGAINST.search(text, match.end(), last)
        found.append(Score(match.start(), match.end(), frozenset(words.terms(told["who"])) if told else frozenset()))
    return found


def beatings(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where a text tells that somebody beats or loses to whom it goes on with, and whether it is the latter."""
    for match in _BEATS.finditer(text):
        passive = match["lost"] or (match["beat"] or "").lower().startswith("di")
        yield match.start(), match.end(), bool(passive)
