"""Groups the forms of an Indonesian word, so that a form that was never seen is explained by one that was.

Knows: what clitics and the voice of a verb look like. Does not know: what any word means.
"""

import re

from index.words import term

_EMPHASIS = re.compile(r"(?<=...)(?:lah|kah|pun)\Z")
_OWNER = re.compile(r"(?<=...)(?:nya|ku|mu)\Z")
VOICES = ("me", "di")
"""Beginnings of verbs that do and verbs that suffer: mengumumkan, diumumkan."""
VERB_MARK, STEM_MARK = "=", "~"
"""Stand before what belongs to both voices of a verb, and to all forms of a stem."""


def bare(word: str) -> str:
    """A lower-case word without its clitics: rumahnya becomes rumah."""
    return _OWNER.sub("", _EMPHASIS.sub("", word))


def keys(word: str) -> tuple[str, ...]:
    """What a lower-case word may be looked up as, the closest first: itself, without clitics, its verb, its stem."""
    short, stem = bare(word), term(word)
    if stem is None:
        return (word,)
    verb = short.startswith(VOICES) and len(stem) < len(short) - 1
    ending = next((end for end in ("kan", "i") if short.endswith(end) and not stem.endswith(end)), "")
    between = (VERB_MARK + stem + ending,) if verb else ()
    return tuple(dict.fromkeys((word, short, *between, STEM_MARK + stem)))
