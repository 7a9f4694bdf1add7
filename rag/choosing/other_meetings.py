"""Whether a sentence tells of another match than the one asked of, of an earlier season, or of no such one of a row.

Knows: how the side that is played against is asked of, and words for what was before. Does not know rounds or named
editions (`rag.choosing.of_another`), days and years (`rag.choosing.other_times`), or whose coach is asked for
(`rag.expecting.sides`).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from index.article_sentences import sentences
from index.nouns import Article, Sentence
from index.numerals import ORDINAL_EN, ORDINAL_ID
from rag.expecting.sides import SHORTEST
from rag.parsing.scores import OPPONENT, SCORE
from rag.parsing.terms import meant_words, told_words
from rag.question import Question

_CONTEST: Final = re.compile(
    r"(?i)\b(?:skor\w*|hasil(?:nya)? (?:laga|pertandingan)|menang|kalah|imbang|gol|juara\w*|finis\w*|peringkat|posisi"
    r"|klasemen|poin|medali|emas|perak|perunggu|penonton|peserta|pelari|scores?|scored|goals?|w[io]n|lost|beat|finish\w*"
    r"|rank\w*|points?|medals?|gold|silver|bronze|champions?|winner|attend\w*|spectators?|runners?)\b"
)
"""Asks for what came of a contest, or who was there."""
_BACK: Final = (
    r"(?:(?:musim|tahun|edisi) (?:lalu|kemarin|silam|sebelumnya)|(?:pertemuan|perjumpaan|duel|laga|leg|edisi|paruh"
    r"|putaran) (?:terakhir|sebelumnya|terdahulu|pertama))"
)
_TELLS_BACK: Final = re.compile(
    rf"\W*(?:(?:[Pp]ada|[Dd]i|[Dd]alam|[Ss]aat|[Ss]ementara|[Ss]edangkan),? )*(?i:{_BACK})\b"
)
"""How a sentence begins that is on an earlier match, season or edition."""
_ASKS_BACK: Final = re.compile(
    r"(?i)\b(?:lalu|kemarin|silam|sebelum\w*|terakhir|terdahulu|pertama|perdana|dulu|dahulu|leg|rekor|last|previous\w*"
    r"|earlier|before|ago|first|former|record|head[- ]to[- ]head|(?:19|20)\d\d)\b"
)
_OF_A_ROW: Final = (
    "debat|putaran|tahap|gelombang|ronde|edisi|jilid|kloter|seri|sesi|dosis|termin|debates?|rounds?|phase|stage"
    "|wave|edition|leg|session|dose"
)
_NTH_ASKED: Final = re.compile(
    rf"(?i)\b(?:(?:{_OF_A_ROW}) (?:ke-?(?P<number>\d+)\b|(?P<id>{'|'.join(ORDINAL_ID[1:])})\b)"
    rf"|(?P<en>{'|'.join(ORDINAL_EN[1:])}) (?:\w+ )?(?:{_OF_A_ROW})\b)"
)
_ROMAN: Final = "I II III IV V VI VII VIII IX X".split()
NEAR: Final = 2
"""Sentences before one in which a match that it goes on with is named."""


def is_of_an_earlier_one(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence is on an earlier match, season or edition than its article, and a question asks of none.

    It may be meant where it alone names what is asked of: "di Amman".
    """
    own = (sentence.article.published or "")[:4]  # "juara 2026", in an article of that year
    asked = question.text.replace(own, " ") if own else question.text
    if not (_CONTEST.search(asked) and _TELLS_BACK.match(sentence.text)) or _ASKS_BACK.search(asked):
        return False
    head = _head(sentence.article)
    named = (*question.names, *(mention.text for mention in question.mentions))
    return not any(_names(one, sentence.text, question) and not _names(one, head, question) for one in named)


def lacks_the_nth(article: Article, question: str) -> bool:
    """Whether a later one of a row is asked of, "debat keempat", and an article has that number nowhere."""
    told = _nth_told(question)
    return told is not None and told.search(article.whole) is None


@lru_cache(256)
def _nth_told(question: str) -> re.Pattern[str] | None:
    """How news tell the one of a row that a question asks of; None where it asks of none, or of the first."""
    match = _NTH_ASKED.search(question)
    if match is None:
        return None
    rows = ((match["id"], ORDINAL_ID), (match["en"], ORDINAL_EN))
    number = int(match["number"] or next(row.index(word.lower()) + 1 for word, row in rows if word))
    told = [f"ke-?{number}", f"(?:{_OF_A_ROW}) {number}"]
    if number <= len(_ROMAN):
        told += [ORDINAL_ID[number - 1], ORDINAL_EN[number - 1], rf"(?-i:{_ROMAN[number - 1]})"]
    return re.compile(rf"(?i)\b(?:{'|'.join(told)})\b")


def is_of_another_match(sentence: Sentence, question: Question) -> bool:
    """Whether an article opens on a match without a side that is asked of, and a sentence goes on with no other."""
    sides = list(_sides(question))
    head = _head(sentence.article) if sides else ""
    if not SCORE.search(head):
        return False
    before = sentences(sentence.article)[max(0, sentence.number - NEAR) : sentence.number]
    near = " ".join((*(one.text for one in before), sentence.text))
    return any(not _names(side, f"{head} {near}", question) for side in sides)


def _sides(question: Question) -> Iterator[str]:
    """The sides of a match that a question asks of: who is played against, and who stands right before that."""
    for match in OPPONENT.finditer(question.text):
        yield next((name for name in question.names if name.startswith(match["who"])), match["who"])
        yield from (name for name in question.names if question.text[: match.start()].endswith(f"{name} "))


def _names(name: str, text: str, question: Question) -> bool:
    """Whether a text has a long word of a name, in the language of news."""
    some = [word for word in name.split() if len(word) >= SHORTEST] or [name]
    told = told_words(text)
    return any(meant_words(word, question.text_language) & told for word in some)


def _head(article: Article) -> str:
    """What an article opens with: its title and its first sentence."""
    first = sentences(article)[:1]
    return " ".join((article.title, *(one.text for one in first)))
