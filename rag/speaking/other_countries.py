"""Words of other countries, and whether a text or an office is of one: "Menteri Kesehatan Jepang".

Knows: countries in the news and their adjectives, in both languages. Does not know regions of Indonesia
(`index/places.py`).
"""

from typing import Final

from rag.speaking.office_wordings import WORD, canonical
from rag.speaking.person_words import COUNTRIES

FOREIGN: Final = COUNTRIES | frozenset("as chad georgia mali malta oman solomon sudan wales yaman".split())
"""Words of other countries; persons are called by some of them: Oman, Georgia."""
COUNTRIES_TOLD: Final = FOREIGN | frozenset(
    "indonesia indonesian ri republik republic negara us u united states america american philippines philippine south"
    " north brazil japan ukraine russia".split()
)
"""Words of countries in questions of both languages."""


def is_foreign(text: str) -> bool:
    """Whether a text names another country: "Menteri Kesehatan Jepang"."""
    told = (word for word in WORD.findall(text) if word[0].isupper() and word != "As")
    return not FOREIGN.isdisjoint(word.lower() for word in told)


def is_country(name: str) -> bool:
    """Whether a name is a country's and nothing else: "Swiss", "Korea Selatan"."""
    return all(word in COUNTRIES_TOLD for word in name.lower().split())


def is_abroad(office: str) -> bool:
    """Whether an office is that of another country's minister: "Menteri Kesehatan Jepang"."""
    told = canonical(office)
    return "menteri" in told and not FOREIGN.isdisjoint(told)
