"""Whether a sentence names another beside the noun for who is asked for: of "pengirim paket, Rina, dengan Edo" Rina.

Knows: a noun that a question asks the name of, and how a name stands beside it, or behind it as a label: "Pelatih: …".
Does not know offices (`rag.speaking.asked_office`), nor culprits and victims (`rag.extracting.named_parts`).
"""

import re
from collections.abc import Iterator, Set

from index import words
from rag.extracting.asked_words import likely_words
from rag.question import Question
from rag.speaking.word_shapes import is_office_word

_ASKED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?:(?:dan|lalu|terus|jadi|kalau) )?s(?:i)?apa(?:kah)?(?: sih)?(?: nama)? (?!(?:yang|yg|saja|aja)\b)"
        r"(?P<noun>[a-z]{3,})\b",
        r"\b(?P<noun>[a-z]{3,})nya s(?:i)?apa\W*$",
        r"\bwho(?:['’]s| is| was| are| were) (?:[\w.’'-]+ ){1,4}?(?<=['’]s )(?P<noun>[a-z]{3,})\W*$",
        r"\bwho(?:['’]s| is| was| are| were) the (?P<noun>[a-z]{3,}) (?:of|in|behind|for|from)\b",
    )
)
"""Asks for the name of one told by a noun: "siapa pengirim paket itu?", "who is Rina's father?"."""
_NAME = r"[A-Z][\w.’'-]*(?: (?:van |bin |binti |al-)?[A-Z][\w.’'-]*)*"
_BEHIND = re.compile(
    rf"(?:nya)?(?: (?!(?:yang|dan|dengan|dari|oleh|untuk|kepada|ke|di|pada|saat|me[a-z]+|di[a-z]+)\b)[a-z-]+)"
    rf"{{0,4}}(?: (?P<own>{_NAME}))?"
    rf"(?:(?:,| (?:yakni|yaitu|adalah|ialah|bernama|berinisial))+ (?P<name>{_NAME}))?"
)
"""Behind a noun the name right there, of him or of whom he is somebody's, and the one that is told of him."""
_BEFORE = re.compile(
    rf"(?P<name>{_NAME})(?: ?\([^()]{{1,20}}\))?"
    r"(?P<as>,?(?: (?:yang|selaku|sebagai|adalah|merupakan|juga))+|,)? $"
)
"""Before a noun a name, and what says that it is told of that: "Edo (31) selaku pengirim"."""
_LEADS = re.compile(r"(?:\d+\. ?|[A-Z][a-z]{0,3}\. ?|[a-z ]*\b(?:bernama|berinisial) )*")
"""What may stand between a label and the name: a number, a title, "seorang pria bernama"."""
FARTHEST = 120
"""Characters before a noun in which a name of it stands."""


def names_another(question: Question, text: str, start: int, end: int) -> bool:
    """Whether a sentence names somebody beside the noun for who is asked for, and a stretch of it is none of these."""
    if _labels_another(noun_asked(question), text, start):
        return True
    if not (nouns := _nouns(question)):
        return False
    told = [
        one
        for match in re.finditer(r"\b[A-Za-z]{3,}\b", text)
        if nouns & set(words.terms(match[0]))
        for one in _beside(text, *match.span())
    ]
    return any(plainly for _, plainly in told) and not any(first < end and start < last for (first, last), _ in told)


def noun_asked(question: Question) -> str:
    """The noun for who is asked for, an office or not; empty without one."""
    match = next(filter(None, (pattern.search(question.asked) for pattern in _ASKED)), None)
    return match["noun"] if match and match["noun"].islower() else ""


def _labels_another(noun: str, text: str, start: int) -> bool:
    """Whether a noun stands before a colon, as in a row of players, and no single one of these right before a name."""
    labels = [match.end() for match in re.finditer(rf"\b{noun}: *(?![ \"“])", text, re.IGNORECASE)] if noun else []
    return bool(labels) and (len(labels) > 1 or not _LEADS.fullmatch(text, labels[0], start))


def _nouns(question: Question) -> Set[str]:
    """Index terms of the noun for who is asked for; none where it is an office, or there is none."""
    noun = noun_asked(question)
    return frozenset() if not noun or is_office_word(noun) else likely_words(noun, question.text_language)


def _beside(text: str, start: int, end: int) -> Iterator[tuple[tuple[int, int], bool]]:
    """Where names stand beside a noun, and whether it is plainly told of them, not of a place, a day or another."""
    if before := _BEFORE.search(text[max(0, start - FARTHEST) : start]):
        at = max(0, start - FARTHEST)
        yield (at + before.start("name"), at + before.end("name")), bool(before["as"])
    if behind := _BEHIND.match(text, end):
        yield from ((behind.span(group), group == "name") for group in ("own", "name") if behind[group])
