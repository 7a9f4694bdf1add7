"""English words as questions use them: tokens, function words, stems.

Knows: English. Does not know: Indonesian or any index.
"""

import re
import threading
import unicodedata
from functools import cache

import Stemmer

from index import tables

GLUED = r"(?:rp|idr|usd|eur|sgd|rm)(?=\d)|\d+(?=(?!(?:st|nd|rd|th)\b)[^\W\d_]{2})"
"""The first half of what stands glued in lower-case text: Rp500, 25kg; not codes (H5N1, 5G, SP3), nor 19th."""
_WORD = re.compile(rf"\d+(?:[.,:]\d+)+|{GLUED}|[^\W_]+(?:[.,:]\d+)*")
SHORTENED = (
    r"(?:(?<=\w.)(?:ll|re|ve)\b"
    r"|(?:(?<=\bi.)|(?<=\bhe.)|(?<=\bwe.)|(?<=\bshe.)|(?<=\byou.)|(?<=\bwho.)|(?<=\bthey.)|(?<=\bthat.)|(?<=\bwhat.)"
    r"|(?<=\bthere.))d\b|(?<=\bi.)m\b)"
)
"""Behind its apostrophe, the verb that is shortened behind an English word in lower case: he'll, we'd, they're.

Not Sa'd, nor didn't. A pattern begins with the apostrophe: a text is passed over several times as fast so.
"""
_SHORTENED = re.compile(rf"['’]{SHORTENED}", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’](?:s\b)?")
_MEN = re.compile(r"(?:^|wo|\w[crs]e|[b-df-hj-np-tv-xz])men$")
"""Several men, women, policemen; not a specimen, an omen or Yemen."""
_LOCK = threading.Lock()


def words(text: str) -> list[str]:
    """Lower-case words in order; possessive 's and shortened verbs fall away ("he'll"), don't becomes dont."""
    folded = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return _WORD.findall(_POSSESSIVE.sub("", _SHORTENED.sub("", folded)).lower())


def plain(word: str) -> str:
    """A single word in lower case without apostrophes: what's becomes whats, as the stop words have it."""
    return word.lower().replace("'", "").replace("’", "")


@cache
def stop_words() -> frozenset[str]:
    """English function and question words, which carry nothing to search for."""
    return tables.words("stop_words_en.txt")


@cache
def _stemmer() -> Stemmer.Stemmer:
    return Stemmer.Stemmer("english", 0)


def stem(word: str) -> str:
    """The Snowball stem of a lower-case word: announce, announced and announcing become announc."""
    with _LOCK:
        return str(_stemmer().stemWord(word))


_SINGULARS = {
    "buses": "bus",
    "children": "child",
    "crises": "crisis",
    "gases": "gas",
    "heroes": "hero",
    "knives": "knife",
    "thieves": "thief",
    "viruses": "virus",
    "wives": "wife",
}


def singular(word: str) -> str:
    """A lower-case noun without the ending of its plural: cities, city. What only looks like a plural stays."""
    if word in _SINGULARS:
        return _SINGULARS[word]
    if _MEN.search(word):
        return f"{word[:-3]}man"
    if word.endswith(("ss", "us", "is", "ics", "news")) or len(word) < 4:
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("xes", "ches", "shes", "sses", "tzes", "zzes")):
        return word[:-2]
    return word.removesuffix("s")


def participles_of(verb: str) -> frozenset[str]:
    """What the past participle of a lower-case verb may be, if it is a regular one."""
    return frozenset({f"{verb}ed", f"{verb}d", f"{verb}{verb[-1]}ed", f"{verb[:-1]}ied"})
