"""Whether a speaker is the one who is asked about, by his name, his other name, or the institution he stands beside.

Knows: how articles name persons and institutions again. Does not know what is said, nor offices
(`speaking/asked/roles.py`).
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from index import places, words
from index.nouns import Article
from rag.speaking.asked.full_names import persons
from rag.speaking.asked.roles import aided
from rag.speaking.names.forms import BEGUN
from rag.speaking.names.names import names
from rag.speaking.offices.alike import OTHER
from rag.speaking.offices.wordings import is_written_in
from rag.speaking.speakers import Speaker
from rag.speaking.turns.bodies import LINKS, UNITS, is_body, without_mentions, without_places
from rag.speaking.words.persons import BODIES, BODY_WORDS, GIVEN
from rag.speaking.words.shapes import in_small, is_office
from rag.speaking.words.speech import STATES

LONG_ENOUGH = 4
"""Letters of a word of a name that tells somebody."""
NEAR = 40
"""Characters between a person and the institution that he is named beside."""
_ACCORDING = re.compile(r"\b[Mm]enurut [^,]*$")
"""Before a name behind which stands what he says."""
_SHARED = frozenset(
    "kementerian dinas badan komisi otoritas lembaga dewan majelis direktorat partai universitas mahkamah asosiasi"
    " ikatan persatuan perhimpunan yayasan institut bank tni".split()
)
"""First words of many institutions."""


def is_called(article: Article, who: Speaker, told: Sequence[str]) -> bool:
    """Whether a speaker has a name, or one of an institution is in his office: a person's there is another's.

    Of several words that it has, all are: whom a question calls "korban di Demak" is not the "Kapolres Demak". Nobody
    is told by a place, which many offices share, nor a former mayor by that of a mayor, nor Rina by that of her lawyer.
    """
    if is_named(article, who, told):
        return True
    if persons(" ".join(told)) or names(article).is_known(" ".join(told)):
        return False
    office = who.office or ""
    if aided(office[:1].lower() + office[1:]) or not OTHER & _lower(told) <= _lower(office.split()):
        return False
    plain = without_places(" ".join(told)).split()
    own = [begun for word in plain if word.lower() not in _SHARED | GIVEN and (begun := _begun(word))]
    held, had = _begun(office), _begun(article.text)
    return any(begun & held for begun in own) and all(begun & held or not begun & had for begun in own)


def is_named(article: Article, who: Speaker, told: Sequence[str]) -> bool:
    """Whether a speaker has a name, in full, in part, or as the article calls him besides.

    What many names begin with tells nobody beside another word: who is called Siti need not be Siti Rahma.
    """
    if set(who.name.split()) == set(nicknamed(article, " ".join(told)).split()):
        return True
    also = re.search(rf"{re.escape(who.name)}(?:,? (?:atau|alias) | \()(?P<also>[A-Z]\w+(?: [A-Z]\w+)*)", article.text)
    called = _begun(f"{who.name} {also['also'] if also else ''}")
    same = [word for word in told if _begun(word) & called]
    own = [word for word in who.name.split() if not is_office(word)]
    alone = _are_given(same) and not _are_given(told)
    return not alone and len(same) >= min(len(told), max(1, len(own)))


def _lower(some: Iterable[str]) -> set[str]:
    return {word.lower() for word in some}


def _are_given(some: Sequence[str]) -> bool:
    """Whether all words of a name are such as many names begin with."""
    return all(in_small(word) in GIVEN for word in some)


def nicknamed(article: Article, name: str) -> str:
    """The full name of whom an article gives a nickname or initials, however these are typed; empty for nobody."""
    short = names(article).reader.short
    return short.get(name) or next((full for nick, full in short.items() if nick.lower() == name.lower()), "")


def in_full(name: str, articles: Iterable[Article]) -> str | None:
    """The one full name that some articles give to a nickname; None where they give it none, or several."""
    found = {full for article in articles if (full := nicknamed(article, name))}
    return found.pop() if len(found) == 1 else None


def is_told_beside(article: Article, person: str, body: str) -> bool:
    """Whether an article names somebody right beside an institution, wherever that is: "politikus Gerindra X"."""
    own, between = own_word(body), rf"(?P<between>[^.\n\"“”]{{0,{NEAR}}})"
    own = rf"(?:{'|'.join(map(re.escape, {own, own.title(), own.upper()}))})"
    beside = (
        *re.finditer(rf"\b{own}\b{between}\b{re.escape(person.split()[-1])}\b", article.text),
        *re.finditer(rf"\b{re.escape(person)}\b{between}\b{own}\b", article.text),
    )
    return any(not STATES.search(one["between"]) for one in beside)


def told_of(article: Article, person: str) -> str:
    """What an article has right before and behind a person's name, but for what he says there or is said to say."""
    near = rf"[^.\n\"“”]{{0,{NEAR}}}"
    told = re.finditer(rf"(?P<before>{near})\b{re.escape(person)}\b(?P<behind>{near})", article.text)
    beside = [(STATES.split(one["before"])[-1], STATES.split(one["behind"])[0]) for one in told]
    return " ".join(f"{before} {'' if _ACCORDING.search(before) else behind}" for before, behind in beside)


def has_words_of(article: Article, body: str) -> bool:
    """Whether an article has every word that tells an institution from others of its kind, places it names aside."""
    had, own = _begun(article.whole), without_mentions(body).split()
    kind = next(filter(is_body, own), None)
    skipped = BODY_WORDS | UNITS | LINKS
    told = (word for word in own if word != kind and word not in BODIES and word.lower() not in skipped)
    return all(_begun(word) <= had or _is_meant(article, word) for word in told)


def _is_meant(article: Article, word: str) -> bool:
    """Whether an article has a word in short, or in full what it is short for: of a region, is about it or names it."""
    regions = places.resolve(word)
    of_one = any(one.code == article.region_code or one.bare in article.whole for one in regions)
    return of_one or is_written_in(article.whole, word, typed=True) or _begun(word) <= _meant_by_short(article.whole)


@lru_cache(64)
def _meant_by_short(text: str) -> set[str]:
    """How the words begin that the abbreviations of a text stand for."""
    held = set(words.tokens(text))
    return _begun(" ".join(long for one in words.abbreviations() if one.short.lower() in held for long in one.long))


@lru_cache(1_000)
def own_word(body: str) -> str:
    """The words that make a name an institution's: one, or two where many share the first.

    Of an institution that people wrote down there are as many as tell it from others that begin so.
    """
    parts = body.replace(",", "").split()
    at = next((at for at, word in enumerate(parts) if is_body(word)), None)
    if at is None:
        return body
    whole = [word.lower() for word in parts[at:]]
    few = 1 + (whole[0] in _SHARED)
    while whole in _known_bodies() and any(_is_another(whole, other, few) for other in _known_bodies()):
        few += 1
    return " ".join(body.split()[at : at + few]).rstrip(",")


def _is_another(whole: list[str], other: list[str], few: int) -> bool:
    """Whether another name begins with the same few words, and is neither the beginning of this one nor the reverse."""
    shorter = min(len(whole), len(other))
    return whole[:few] == other[:few] and whole[:shorter] != other[:shorter]


@cache
def _known_bodies() -> list[list[str]]:
    """The words of the long names of bodies that people wrote down, in lower case."""
    every = (long.replace(",", "").split() for one in words.abbreviations() for long in one.long)
    begun = ((parts, next((at for at, word in enumerate(parts) if is_body(word)), None)) for parts in every)
    return [[word.lower() for word in parts[at:]] for parts, at in begun if at is not None]


def _begun(text: str) -> set[str]:
    """How the index terms of a text begin: that tells a name."""
    return {term[:BEGUN] for term in words.terms(text)}


def forms_of(article: Article, asked: str) -> list[str]:
    """A name with those of its words by which an article calls nobody else."""
    own = set(asked.split())
    parts = (word for word in asked.split() if len(word) >= LONG_ENOUGH and not is_office(word))
    told = ((word, set(names(article).full(word).split())) for word in parts)
    return [asked, *(word for word, full in told if full <= own or own <= full)]
