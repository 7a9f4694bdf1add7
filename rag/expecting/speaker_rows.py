"""Offices or bodies of several places that stand joined: "the mayor of Demak and the regent of Kudus".

Knows: words of offices and bodies before a place. Does not know what is asked of them.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from index.places import Mention
from rag.asking.names.rows import JOINED
from rag.speaking.asked.posts import posts
from rag.speaking.words.persons import BODIES, BODY_WORDS
from rag.speaking.words.shapes import is_office, is_office_word

_BEFORE: Final = 6
"""Words before a place in which the body or office is looked for that is of it."""
_LINKS: Final = frozenset("of the kota kab kabupaten provinsi daerah".split())
_BODIES: Final = BODY_WORDS | frozenset(map(str.lower, BODIES))


class Speaking(NamedTuple):
    """An office or body of a place, with the name of its holder behind it, where a question names it."""

    start: int
    end: int
    of: Mention


def speaking_row(text: str, mentions: Sequence[Mention], names: Sequence[str]) -> list[Speaking]:
    """The offices or bodies that stand joined, in their order; none when no two places' do."""
    held = list(posts(text))
    row: list[Speaking] = []
    for one in mentions:
        post = next((post for post in held if post.start <= one.start and one.end <= post.end), None)
        start, end = (post.start, post.end) if post else (_begin(text, one.start), one.end)
        if start is not None:
            holders = (name for name in names if not is_office(name))
            named = next((name for name in holders if re.match(rf",? {re.escape(name)}(?!\w)", text[end:])), None)
            end = text.index(named, end) + len(named) if named else end
        if row and (start is None or not JOINED.fullmatch(text, row[-1].end, start)):
            if len(row) > 1:
                break
            row = []
        if start is not None:
            row.append(Speaking(start, end, one))
    return row if len(row) > 1 else []


def _begin(text: str, end: int) -> int | None:
    """Where the body or office begins that stands right before a place; None without one."""
    begin = None
    for match in list(re.finditer(r"\S+", text[:end]))[: -_BEFORE - 1 : -1]:
        word = match[0]
        if word.lower() in _BODIES or is_office_word(word):
            begin = match.start()
        elif word.lower() not in _LINKS and not word[0].isupper():
            break
    return begin
