"""Whom one stretch of an article names as its speaker, or that it leaves the name to another sentence.

Knows: the ways in which a stretch says who speaks. Does not know how a subject is told apart from what stands between
it and its verb (`speaking/turns/subjects.py`), whom "ia" or "katanya" means (`speaking/turns/turns.py`), nor what a
name looks like (`speaking/names/persons.py`). A wrong name is worse than none.
"""

import re
from collections.abc import Callable, Collection, Sequence
from enum import Enum, auto
from typing import NamedTuple

from index.nouns import Article
from rag.speaking.names.bounds import without_degrees
from rag.speaking.names.names import Names, masked, names
from rag.speaking.names.persons import Person, people
from rag.speaking.names.phrases import QUOTE_MARK, is_post
from rag.speaking.turns.bodies import speaking_body
from rag.speaking.turns.subjects import subject
from rag.speaking.words.persons import CALLED_AGAIN, HELD, PERSON_NOUN
from rag.speaking.words.shapes import is_office
from rag.speaking.words.speech import (
    ADVERB,
    AFTER_QUOTE,
    BODY_STATES,
    CALLED_STATES,
    DESCRIBED,
    GROUP,
    IMITATED,
    NO_VOICE,
    OFFICE_AGAIN,
    PRONOUN_REPORTED,
    PRONOUN_SILENT,
    PRONOUN_STATES,
    REPORTED,
    SOMEBODY,
    STATES_AFTER_QUOTE,
)

LONGEST = 5_000
"""Characters; what is longer is no sentence, and nothing is read of it."""


_SOURCE = re.compile(r"[Mm]enurut|[Aa]ccording to|[A-Z][a-z]+ $")
"""What stands before the speaker of what follows: "Menurut", "Kata"."""

_LIKEWISE = re.compile(r"(?:Hal )?[Ss]enada (?:dengan )?(?P<who>[^\"“”]{4,200}?),? menurut(?:nya| dia)\b")


class Way(Enum):
    """How a stretch says who speaks."""

    NAMED = auto()
    """It names a person."""
    BODY = auto()
    """It names an institution."""
    ANOTHERS = auto()
    """It gives the words to another than who utters them: "katanya menirukan jawaban Budi"."""
    REFERRED = auto()
    """It points to somebody named elsewhere: "katanya", "Ia menilai", "lanjut pria itu"."""
    BARE = auto()
    """It is a quotation and nothing else."""
    SOMEBODY = auto()
    """It gives speech to somebody who is not named, or whom nothing here recognises."""
    PROSE = auto()
    """It gives no speech to anybody."""


class Sign(NamedTuple):
    """What tells how a stretch without a person's name says who speaks."""

    way: Way
    stands_in: Callable[[Names, str], bool]
    example: str


class Attribution(NamedTuple):
    """Who speaks in a stretch of an article, as far as it tells."""

    way: Way
    name: str | None = None
    """As written there, for `NAMED`, mostly for `BODY` and, where it names him, for `ANOTHERS`."""
    uttered: str | None = None
    """Who utters what is another's, as written there."""


_QUOTED = re.compile(r"[\"“”«»][0]*[\"“”«»]?")
"""A quotation, its words masked."""
_OWN = re.compile(r"[A-Z\d]")
"""In what somebody is called again, a name or a number."""
_LETTER = re.compile(r"[^\W\d_]")


def attribution(article: Article, start: int, end: int, *, heard: Collection[str] = ()) -> Attribution:
    """Who speaks in `article.text[start:end]`; `heard` are persons, in full or as named, who speak elsewhere in it."""
    if end - start > LONGEST:
        return Attribution(Way.PROSE)
    text = without_degrees(masked(article)[start:end])
    told = names(article)
    person = _person(article, told, text, heard)
    if imitated := IMITATED.search(text):
        whose = told.reader.after_verb(imitated["who"])
        name = told.own(whose.name) if whose and _is_certain(told, whose, heard) else None
        return Attribution(Way.ANOTHERS, name, told.own(person.name) if person else None)
    if person:
        return Attribution(Way.NAMED, told.own(person.name))
    way = next((sign.way for sign in SIGNS if sign.stands_in(told, text)), Way.PROSE)
    body = speaking_body(article, start, end) if way is not Way.REFERRED else None
    return Attribution(Way.BODY, body) if body else Attribution(way)


def _person(article: Article, told: Names, text: str, heard: Collection[str]) -> Person | None:
    """The person whom a stretch, its quotations masked, names as its speaker."""
    after = AFTER_QUOTE.search(text)
    if after:
        found = told.reader.after_verb(after["who"])
        if found and _is_person(article, told, found, verb=after["verb"]):
            return found
        return None if not _described(text) else subject(told, text[after.end() :])
    following = STATES_AFTER_QUOTE.search(text)
    if following:
        found = told.reader.phrase(ADVERB.sub("", following["who"]), whole=True)
        return found if found and _is_certain(told, found, heard) else None
    for found in (_likewise(told, text), subject(told, text), _reported(told, text)):
        if found and _is_certain(told, found, heard):
            return found
    return None


def _refers(told: Names, text: str) -> bool:
    """Whether somebody spoken of before speaks; behind a quotation given to an uncertain name, "katanya" means that."""
    after = AFTER_QUOTE.search(text)
    if after and told.reader.after_verb(after["who"]):
        return False
    if any(one.search(text) for one in (PRONOUN_STATES, PRONOUN_REPORTED, CALLED_STATES)):
        return True
    return _described(text) or _called_by_office(text)


def _is_bare(_: Names, text: str) -> bool:
    return not _LETTER.search(_QUOTED.sub("", text)) and QUOTE_MARK.search(text) is not None


def _is_somebodys(_: Names, text: str) -> bool:
    text = NO_VOICE.sub("", text)
    return any(one.search(text) for one in (AFTER_QUOTE, SOMEBODY, BODY_STATES, REPORTED))


def _described(text: str) -> bool:
    """Whether a quotation is said by a person spoken of before: "lanjut pria itu", not "ungkap pernyataan tersebut".

    By what he does he is called with something of his own, a name or a number: "lanjut politikus PKS itu". Without
    any, "lanjut penumpang tersebut", it is rather somebody who has no name.
    """
    match = DESCRIBED.search(text)
    if match is None or CALLED_AGAIN.fullmatch(match["what"]):
        return match is not None
    own = _OWN.search(match["more"])
    return own is not None and bool(PERSON_NOUN.fullmatch(match["what"]) or is_office(match["what"]))


def _called_by_office(text: str) -> bool:
    """Whether the subject of a sentence is somebody spoken of before, by his office: "Mantan Menteri Kelautan itu".

    It has a name or number of its own; what is no office, "pria 31 tahun itu", may be of whom the speaker tells.
    """
    match = OFFICE_AGAIN.match(text)
    held = match is not None and (is_office(match["what"]) or match["what"].lower() in HELD)
    return match is not None and held and _OWN.search(match["more"]) is not None


def _is_certain(told: Names, found: Person, heard: Collection[str]) -> bool:
    full = told.full(found.name)
    return found.titled or told.is_known(found.name) or told.is_known(full) or full in heard or found.name in heard


def _likewise(told: Names, text: str) -> Person | None:
    """The person behind his office who says the same as another: "Senada dengan A, Kepala Dinas B, C, menurutnya"."""
    match = _LIKEWISE.match(text)
    *before, last = match["who"].split(",") if match else [""]
    found = told.reader.phrase(last, whole=True) if before and is_post(before[-1]) else None
    return Person(found.name, True) if found else None


def _reported(told: Names, text: str) -> Person | None:
    """The person after "menurut", or after a verb of speech that follows a comma."""
    for match in REPORTED.finditer(text):
        found = told.reader.after_verb(match["who"], followed=bool(_SOURCE.match(match[0])))
        if found:
            return found
    return None


def _is_person(article: Article, told: Names, found: Person, *, verb: str) -> bool:
    """Whether a name after a quotation is a person's; sites and companies are quoted, too."""
    if found.titled:
        return True
    if found.name in told.institutions:
        return False
    full = told.full(found.name)
    return not people(article).words.is_business(found.name) and (
        verb != "tulis" or " " in full or told.is_known(found.name)
    )


SIGNS: Sequence[Sign] = (
    Sign(Way.REFERRED, _refers, "“Air surut,” ujar pria itu."),
    Sign(Way.BODY, lambda _, text: GROUP.search(text) is not None, "Polisi menyatakan jalan ditutup."),
    Sign(Way.BARE, _is_bare, "“Air surut.”"),
    Sign(Way.PROSE, lambda _, text: PRONOUN_SILENT.match(text) is not None, "Ia tak mengatakan kapan air surut."),
    Sign(Way.SOMEBODY, _is_somebodys, "“Air surut,” kata seorang warga."),
)
"""In the order in which they are looked for: the first that stands there tells."""
