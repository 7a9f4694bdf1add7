"""Whom an article lets speak: by a name that is certain or comes again and again, or whom it presents: "Rina (42)".

Knows: what the stretches of an article tell of their speakers, and how reports introduce somebody by name, age and what
he is: "Salah satunya, Rina (42)", "Korban lain, Rina, pulang". Does not know how speech goes on from one to the next
(`speaking/turns/turns.py`).
"""

import re
from collections import Counter
from collections.abc import Sequence

from index.nouns import Article
from rag.speaking.names.names import Names, masked, names
from rag.speaking.names.phrases import is_post
from rag.speaking.turns.attributions import Attribution, Way, attribution

_ONE_OF_SOME = (
    r"(?:Salah (?:satu|seorang)(?:nya| (?:di ?antaranya|[a-z]+))?|(?:Satu )?[Dd]i ?antaranya|Seperti(?: halnya)?"
    r"|Misalnya|Contohnya)\b[ ,]*(?:(?:adalah|yakni|yaitu|ialah|bernama|dialami|dirasakan|ada)\b[ ,]*)?"
)
_AGED = r"(?P<who>[A-Z][^,:;()\"“”\n]{1,60}?),? \([1-9]\d(?: tahun| thn| th)?\)"
_DEAD = r"(?!.*\b(?:tewas|meninggal|wafat|gugur)\b)"
_SUFFERS = re.compile(
    r"(?:\([^()]*\))?,?(?: (?:telah|sudah|kini|juga|akhirnya|langsung|masih|sedang))* (?:di|ter)[a-z]{3,}"
)
"""Behind whom something is done to."""
_NAME = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}")
_PARTS = re.compile(r"^(?P<one>[A-Z][^,:;()\"“”\n]{1,60}?)(?: \([^()]*\))?, (?P<other>[^,:;()\"“”\n]{2,60})(?= \(|, )")
"""The first two parts of a sentence, one of which may be what the other is."""
_PRESENTED = re.compile(rf"^{_DEAD}{_ONE_OF_SOME}{_AGED}(?:, (?!yang\b)[^\W_][^;:\"“”\n]*)?[.\s]*$")


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


def presented(told: Names, text: str) -> str | None:
    """The person whom a sentence presents with his age and says nothing else of, but who he is; nobody dead."""
    match = _PRESENTED.match(text)
    found = told.reader.phrase(match["who"], whole=True) if match else None
    return found.name if found else None


def newcomer(text: str) -> str | None:
    """The name that a sentence presents beside what its bearer is, of whom it tells more than what is done to him.

    He may be who speaks next, or not; nobody dead, and none to whom something is done: that another tells.
    """
    match = re.match(_DEAD, text) and _PARTS.match(text)
    if not match or _SUFFERS.match(text, match.end() + (text[match.end()] == ",")):
        return None
    one, other = match["one"], match["other"]
    name = other if is_post(one) else one if is_post(other[:1].upper() + other[1:]) else ""
    return name if _NAME.fullmatch(name) else None
