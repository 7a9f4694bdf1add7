"""Whether a sentence tells a deed of another person than the one by whom a question says that it was done.

Knows: who does something in a question and in a clause. Does not know to whom it is done
(`rag.choosing.turned_deeds`), or what several clauses tell of numbers (`rag.parsing.side_by_side`).
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from index.nouns import Sentence
from rag.parsing.asked_deeds import deed_of
from rag.parsing.deeds import ADVERBS, Deed, verbs
from rag.question import Question
from rag.speaking.names.names import Names, names

_NAME: Final = r"(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)"
_DONE_BY: Final = (
    (re.compile(rf"\b(?P<verb>di[a-z]{{4,}})(?: oleh)? {_NAME}"), "id"),
    (re.compile(rf"\b(?:did|does|has|had|will|would) {_NAME} (?P<verb>[a-z]{{3,}})\b"), "en"),
)
_ADVERBS: Final = re.compile(rf"(?: \([^()]*\))?,?{ADVERBS}(?: (?:hendak|ingin|mau|bakal))? ")


class Done(NamedTuple):
    """What a question says to be done, and by whom."""

    deed: Deed
    name: str


def is_done_by_another(sentence: Sentence, question: Question) -> bool:
    """Whether the deed asked of is told of other persons only: "yang dijanjikan Edo", of "Rina menjanjikan …"."""
    asked = _asked(question.asked)
    if asked is None or asked.name not in question.names:
        return False
    text, own = sentence.text, set(asked.name.split())
    subjects = [text[: verb.start] for verb in verbs(asked.deed, text) if not verb.passive]
    if not subjects:
        return False
    known = names(sentence.article)
    if not any(own & {*one.split()} for one in (*known.persons, *known.others)):
        return False
    if asked.name not in known.persons and any(asked.name in subject for subject in subjects):
        return False  # of the body asked of: "Direktur PDAM Demak, Rina Dewi, menyiapkan …"
    doers = (_subject(subject, known) for subject in subjects)
    return all(one and own.isdisjoint(one.split()) for one in doers)


def _subject(text: str, known: Names) -> str | None:
    """The person with whom a text ends, an aside and adverbs at most behind him; one not known by an office in commas.

    "Calon nomor urut 3, Rina Dewi, hendak memindahkan …" names her as a person does.
    """
    for one in (*known.persons, *known.others):
        before, _, behind = text.rpartition(one)
        set_off = before.endswith(", ") and behind.startswith(",")
        if one in text and _ADVERBS.fullmatch(behind) and (one in known.persons or set_off):
            return one
    return None


@lru_cache(256)
def _asked(question: str) -> Done | None:
    """What a question says that somebody did."""
    for pattern, language in _DONE_BY:
        if (match := pattern.search(question)) and (deed := deed_of(None, match["verb"], language)):
            return Done(deed, match["name"])
    return None
