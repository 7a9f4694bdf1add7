"""Whom an article lets speak: by a name that is a person's for certain, or again and again by one that may be.

Knows: what the stretches of an article tell of their speakers. Does not know how speech goes on from one to the next
(`speaking/turns.py`).
"""

import re
from collections import Counter
from collections.abc import Sequence

from index.nouns import Article
from rag.speaking.attributions import Attribution, Way, attribution
from rag.speaking.names import Names, masked, names


def heard_in(article: Article, told: Sequence[Attribution]) -> set[str]:
    """The persons, in full, to whom speech is given by name."""
    return {names(article).full(one.name) for one in told if one.way is Way.NAMED and one.name}


def often_heard(article: Article, stretches: Sequence[tuple[int, int]], told: Sequence[Attribution]) -> set[str]:
    """The names, as they stand there, of persons of several words that stand twice or more where a speaker's does."""
    known = names(article)
    able = {name for name in known.others if " " in name and name not in known.institutions}
    unknown = (span for span, one in zip(stretches, told, strict=True) if one.way is Way.SOMEBODY)
    found = [one.name for span in unknown if (one := attribution(article, *span, heard=able)).name]
    times, full = Counter(found), {name: known.full(name) for name in found}
    again = {name for name in times if times[name] + (full[name] != name and times[full[name]]) > 1}
    return {
        name
        for name in again | {full[one] for one in again if full[one] in times}
        if set(name.split()) <= set(full[name].split())
        and full[name] in masked(article)
        and _is_named(known, full[name])
    }


def may_be_person(told: Names, name: str) -> bool:
    """Whether somebody not known for a person may be one: his name stands within a sentence and reads like a name."""
    within = re.search(rf"[\w,)] {re.escape(name)}\b", told.reader.people.words.text)
    return within is not None and _is_named(told, name)


def _is_named(told: Names, name: str) -> bool:
    """Whether a name's words are nowhere written small nor all in capitals, and it is no body's or company's."""
    words, some = told.reader.people.words, name.split()
    return (
        not any(word.lower() in words.lower or (len(word) > 1 and word.isupper()) for word in some)
        and not words.is_body(some[0])
        and not words.is_business(name)
    )
