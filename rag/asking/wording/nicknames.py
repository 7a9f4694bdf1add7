"""Persons by the name under which the articles have them: where none has Zulhas he is Zulkifli Hasan.

A family that English names in the plural, "the Wirawans", has the one name.

Knows: the table of names by which news call one person. Does not know who anybody is, or which names are misspelt.
"""

import re
from collections.abc import Mapping
from functools import cache

from index import tables
from index.translation import WordTable
from rag.asking.wording.candidates import Candidates

NICKNAMES = "nicknames.tsv"
_FAMILY = re.compile(r"\b[Tt]he (?P<every>(?P<name>[A-Z][a-z]{3,})s)\b(?! [A-Z])")


def as_articles_call(text: str, candidates: Candidates) -> tuple[str, dict[str, str]]:
    """A question with each name that no article has as another of the same person that some article has.

    Also which name was typed → which is searched for.
    """
    found = dict[str, str]()

    def called(match: re.Match[str]) -> str:
        if candidates.says(match[0]):
            return match[0]
        known = next((other for other in _others()[_key(match[0])] if candidates.says(other)), None)
        if known:
            found[match[0]] = known
        return known or match[0]

    def of_one(match: re.Match[str]) -> str:
        every, name = match["every"], match["name"]
        if candidates.says(every) or WordTable.load().translate(every) or not candidates.says(name):
            return match[0]
        found[every] = name
        return name

    return _FAMILY.sub(of_one, _pattern().sub(called, text)), found


@cache
def _pattern() -> re.Pattern[str]:
    """All names; initials are none in small letters: "rk"."""
    names = sorted(_others(), key=len, reverse=True)
    forms = (re.escape(name) if name.isupper() else f"(?i:{re.escape(name)})" for name in names)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?![\w-])")


@cache
def _others() -> Mapping[str, tuple[str, ...]]:
    """Each name → the others of that person, the fullest first."""
    rows = ((full, *short.split("; ")) for full, short in tables.rows(NICKNAMES))
    return {_key(name): tuple(other for other in names if other != name) for names in rows for name in names}


def _key(name: str) -> str:
    return name if name.isupper() else name.lower()
