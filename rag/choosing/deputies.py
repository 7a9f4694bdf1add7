"""Whether a sentence tells of who heads an office where a question is about the deputy: the president for the vice.

Knows: deputies in both languages, persons of an article and their offices. Does not know evidence, or whose words are
asked for (`rag.choosing.own_words`).
"""

import re

from index.nouns import Article
from rag.speaking.names import names
from rag.speaking.offices import office

_HEADS = {
    "president": "presiden",
    "governor": "gubernur",
    "regent": "bupati",
    "mayor": "wali ?kota",
    "minister": "menteri",
}
_SHORT = {"wapres": "presiden", "wagub": "gubernur", "wabup": "bupati", "wawali": "wali ?kota", "wamen": "menteri"}
_ASKED = re.compile(
    rf"(?i)\b(?:(?:vice|deputy)[ -](?P<english>{'|'.join(_HEADS)})|wakil (?P<head>{'|'.join(_HEADS.values())})"
    rf"|(?P<short>{'|'.join(_SHORT)}))"
)


def is_of_the_head(article: Article, text: str, asked: str) -> bool:
    """Whether a question is about a deputy alone, and a sentence of the article about the head alone, or his office."""
    if not (match := _ASKED.search(asked)):
        return False
    of_asked = match["head"] or _SHORT.get((match["short"] or "").lower()) or _HEADS[match["english"].lower()]
    head = of_asked.lower().replace("wali kota", "wali ?kota")
    english = next(word for word, one in _HEADS.items() if one == head)
    if re.search(rf"(?i)\b(?:{head}|{english})", _ASKED.sub("", asked)):
        return False
    deputy = re.compile(rf"(?i)\bwakil(?:nya\b| {head})|\bwa(?:pres|gub|bup|wali|men)")
    alone = re.compile(rf"(?i)\b{head}\b")
    if deputy.search(text):
        return False
    held = [one for person in _persons(article, text) if (one := office(article, person))]
    if any(deputy.match(one) for one in held):
        return False
    return bool(alone.search(text)) or any(alone.match(one) for one in held)


def _persons(article: Article, text: str) -> list[str]:
    """The persons whom a sentence names, by their full names."""
    known = names(article)
    full = (known.full(word) for word in re.findall(r"\b[A-Z][\w'’-]+", text))
    return [name for name in dict.fromkeys(full) if name in known.persons]
