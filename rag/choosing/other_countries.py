"""Whether a sentence tells of something in, or of somebody from, another country than the one asked of.

Knows: countries by their names in both languages, behind the words for in and from. Does not know regions of Indonesia
(`rag.choosing.other_places`), or whose office is another country's (`rag.choosing.of_the_office`).
"""

import re
from collections.abc import Iterator, Mapping, Set
from functools import cache, lru_cache
from typing import Final

from index import country_names
from index.nouns import Sentence
from rag.question import Question
from rag.speaking.words.countries import FOREIGN

_NAME: Final = r"(?:negara |negeri |the )?(?P<name>[A-Z][\w-]*(?: [A-Z][\w-]*)?)"
_PLACED: Final = (re.compile(rf"\b(?:[Dd]i|[Ii]n) {_NAME}"), re.compile(rf"\b(?:[Dd]ari|[Aa]sal|[Ff]rom) {_NAME}"))
"""What is in a place, and what is from one."""
_WORD: Final = re.compile(r"\b(?!As\b)[A-Z][^\W\d_]*")
"""A word that may be a country's, or a part of its name; AS is one, and As a person's."""


def is_in_another_country(sentence: Sentence, question: Question) -> bool:
    """Whether something is asked for in one country, and a sentence has it in others only; so it is with from.

    Who is evacuated from Lebanon may arrive in Indonesia.
    """
    asked = _asked(question.asked)
    if len(asked) != 1:
        return False
    way, names = asked[0]
    return any(_placed(sentence.text, way)) and names.isdisjoint(_countries(sentence.text))


@lru_cache(256)
def _asked(question: str) -> list[tuple[re.Pattern[str], Set[str]]]:
    """The countries in or from which a question asks for something, each by all its names."""
    return [(way, names) for way in _PLACED for names in _placed(question, way)]


def _placed(text: str, way: re.Pattern[str]) -> Iterator[Set[str]]:
    return filter(None, (_countries(match["name"]) for match in way.finditer(text)))


def _countries(text: str) -> Set[str]:
    """The words by which the countries that a text names are called, in lower case."""
    called = _called()
    return {name for word in _WORD.findall(text) for name in called.get(word.lower(), ())}


@cache
def _called() -> Mapping[str, Set[str]]:
    """Words of the names of countries in either language, each with all words of what has it: China, Cina, Tiongkok."""
    told: dict[str, set[str]] = {name: {name} for name in FOREIGN | {"indonesia"}}
    for english, own in country_names.rows():
        words = {word for name in own for word in name.lower().split()} & told.keys()
        for word in (word for name in (*english, *own) for word in name.lower().split()):
            if words and (word in told or word in map(str.lower, english)):
                told.setdefault(word, set()).update(words)
    return told
