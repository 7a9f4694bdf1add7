"""A question that leans on the turns before it is completed from them; one that stands alone is left alone.

Knows: how people refer back in Indonesian and English. Does not know what the collection holds.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from index import places, words

TURNS = 10
"""Earlier questions that are looked at; further back nobody refers."""
LEADS = re.compile(
    r"^(?:and|but|then|so|ok(?:ay)?|what about|how about|and (?:what|how) about|what of|also"
    r"|dan|lalu|terus|kalau|kalo|klo|bagaimana (?:dengan|dgn|kalau)|gimana (?:dengan|dgn|kalau|kalo)|gmn (?:dgn|dengan)"
    r"|bgmn (?:dgn|dengan)|sedangkan|adapun|nah)\b[\s,:]*(?:(?:about|dengan|dgn|di|in|for|untuk|the|yang)\b\s*)*",
    re.IGNORECASE,
)
POINTERS = re.compile(
    r"\b(?:it|that|this|those|these|there|then|they|them|he|she|him|his|her|their"
    r"|itu|tersebut|ini|tadi|beliau|dia|ia|mereka|situ|sana)\b"
    r"|\b(?:kata|ujar|tegas|jelas|menurut|alasan|sebab|\w+kan)nya\b",
    re.IGNORECASE,
)
EMPTY = frozenset(
    """who what when where why how which did do does is are was were be been say said says tell told happen happened
    siapa apa kapan mana dimana mengapa kenapa bagaimana berapa yang mengatakan katakan bilang berkata terjadi the a an
    of to in on for and or by with about dan di ke dari oleh untuk saja itu ini""".split()
)


def complete(question: str, history: Sequence[str]) -> str:
    """The question as it would be asked without the turns before it.

    Args:
        question: what was typed now.
        history: earlier questions, oldest first, as they were typed.

    Returns:
        The same text when it stands alone.
    """
    before = ""
    for earlier in [*history[-TURNS:], question]:
        before = _completed(earlier, before)
    return before


def _completed(question: str, before: str) -> str:
    if not before:
        return question
    lead = LEADS.match(question)
    begin = lead.end() if lead else 0
    rest = question[begin:]
    # Read within the whole question: what stands before a name tells whether it is one ("bagaimana dengan Batang?").
    named = [
        replace(mention, start=mention.start - begin, end=mention.end - begin)
        for mention in places.mentions(question, anycase=True)
        if mention.start >= begin
    ]
    if not _content(rest, named):
        if named:
            return _with_place(before, rest, named[0].text)
        return _joined(question, before) if not lead or rest.strip(" ?.!") else before
    if lead and not named and len(words.tokens(rest)) <= SHORT:
        return _joined(rest, before)
    if POINTERS.search(question) and not named:
        return _joined(question, before)
    return question


def _joined(question: str, before: str) -> str:
    """Both questions in one line; the earlier one's first word, no name, loses its capital."""
    if not before[:2].isupper() and not any(mention.start == 0 for mention in places.mentions(before)):
        before = before[0].lower() + before[1:]
    return f"{question.rstrip(' ?')} — {before}"


SHORT = 4
"""Words after a lead such as "and" that still need the earlier question to make sense."""


def _content(text: str, named: Sequence[places.Mention]) -> list[str]:
    """Words of a question that say what it is about, place names aside."""
    for mention in reversed(named):
        text = text[: mention.start] + " " + text[mention.end :]
    return [word for word in words.tokens(text) if word not in EMPTY and not POINTERS.fullmatch(word)]


def _with_place(before: str, rest: str, place: str) -> str:
    """The earlier question with its place exchanged, or with the place added when it named none."""
    earlier = places.mentions(before, anycase=True)
    if not earlier:
        return f"{before.rstrip(' ?')} {rest.strip(' ?')}?"
    start, end = earlier[0].start, earlier[-1].end
    if len(earlier) > 1:  # several places were compared: ask for the new one only
        return f"{before[:start]}{place}{before[end:]}"
    return before[:start] + place + before[end:]
