"""By which words articles may name one whose words are asked for, and whether a text names him at all.

Knows: the forms of offices, bodies, governments and names. Does not know who speaks.
"""

import re
from collections.abc import Iterator, Sequence

from index import places
from rag.asking.english_offices import in_indonesian
from rag.asking.governments import governed
from rag.speaking.asked.called import own_word
from rag.speaking.asked.posts import post_of
from rag.speaking.asked.roles import role_of
from rag.speaking.offices.alike import is_told_office
from rag.speaking.offices.wordings import forms
from rag.speaking.turns.bodies import is_body
from rag.speaking.words.shapes import is_office


def is_told(text: str, asked: Sequence[str]) -> bool:
    """Whether a text names one of some persons, offices or bodies."""
    return any(
        all(re.search(rf"(?i)\b{re.escape(one)}\b", text) for one in told) for name in asked for told in called_by(name)
    )


def called_by(name: str) -> Iterator[tuple[str, ...]]:
    """The words by which articles may name somebody, all of one way together."""
    if of := governed(name):
        yield from ((one,) for one in (of, *in_indonesian(of)))
        return
    if post := post_of(name):
        near = tuple(one.text for one in places.mentions(name, anycase=True))
        yield from (told for form in post.told_as() for told in ((form,), (form, *near)))
        return
    for one in in_indonesian(name):
        if role := role_of(one):
            yield (role.head, role.of)
        if any(map(is_body, forms(one))) and not is_office(one):
            yield from ((own_word(form),) for form in forms(one))
        elif is_told_office(one):
            yield from ((form,) for form in forms(one))
            yield from _apart(one)
        elif own := tuple(word for word in one.split() if not is_office(word)):
            yield own


def _apart(office: str) -> Iterator[tuple[str, ...]]:
    """An office and what it is of, which a text may tell elsewhere: the "Menlu Taiwan" is a "Menteri Luar Negeri"."""
    parts = office.split()
    at = next((at for at in range(len(parts) - 1, 0, -1) if is_told_office(" ".join(parts[:at]))), 0)
    if at:
        yield from ((form, *parts[at:]) for form in forms(" ".join(parts[:at])))
