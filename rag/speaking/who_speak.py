"""Words that an article calls somebody by whom it lets speak: "kata Agung", "Prasetyo menjelaskan".

Knows: words with a capital beside a verb of speech. Does not know what a name looks like
(`speaking/persons.py`): an institution speaks, too.
"""

import re
from collections import Counter
from functools import lru_cache

from rag.speaking.speech_words import ADVERBS, SAID, STATES

_ONE = r"(?P<who>[A-Z][a-z]\w*)"
_AFTER = re.compile(rf"(?:[\"”»,][\s,]*(?:{SAID})|\b(?:[Mm]enurut|kata|ujar)) {_ONE}(?P<more> [A-Z0(])?")
_BEFORE = re.compile(rf"(?:^|[.\n\"”»]) ?{_ONE}{ADVERBS},? {STATES.pattern}")
_SMALL = re.compile(rf"\b(?:[Mm]enurut|{SAID}) (?P<who>[a-z]{{3,}})\b")
"""A word in small letters where a speaker's name may stand."""


@lru_cache(64)
def who_speak(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that somebody who speaks is called by: those that stand by themselves, and those that begin a name."""
    alone = {match["who"] for match in _BEFORE.finditer(text)}
    begun = set[str]()
    for match in _AFTER.finditer(text):
        (begun if match["more"] else alone).add(match["who"])
    return frozenset(alone), frozenset(alone | begun)


def is_let_speak(text: str, words: str) -> bool:
    """Whether a text has some words right before a verb of speech, or right behind one: "kata arkeolog Hari Gunadi"."""
    name = rf"\b{re.escape(words)}\b"
    return (
        words in text
        and re.search(rf"{name}{ADVERBS},? {STATES.pattern}|\b(?:{SAID})(?: [a-z]+)? {name}(?! [A-Z0])", text)
        is not None
    )


def slips(text: str) -> list[str]:
    """Words that stand small once behind a verb of speech, where a text has them as a name: "ujar rina", Rina Dewi."""
    times = Counter(match["who"] for match in _SMALL.finditer(text))
    return [word for word, n in times.items() if n == 1 and _is_name(text, word.capitalize())]


def _is_name(text: str, word: str) -> bool:
    """Whether a word with a capital stands within a sentence, too, and by it somebody speaks."""
    return re.search(rf"[\w,] {word}\b", text) is not None and is_let_speak(text, word)
