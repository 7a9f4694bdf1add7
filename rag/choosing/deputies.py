"""Whether a sentence tells of who heads an office where a question is about the deputy: the president for the vice.

Knows: deputies in both languages, persons of an article and their offices. Does not know evidence, or whose words are
asked for (`rag.choosing.own_words`).
"""

import re

from index.nouns import Article
from rag.speaking.names.names import names
from rag.speaking.offices.beside import office

_HEADS = {
    "pres": "presiden|president",
    "gub": "gubernur|governor",
    "bup": "bupati|regent",
    "wali": "wali ?kota|mayor",
    "men": "menteri|minister",
}
"""How those begin behind "wa" in whose place deputies stand, and what they are called."""
_SHORT = rf"\bwa(?P<short>{'|'.join(_HEADS)})(?!a\b)"
"""A deputy in one word; the town of Wamena is none."""
_ASKED = re.compile(
    rf"(?i)\b(?:vice|deputy|wakil)[ -](?:{'|'.join(f'(?P<{short}>{head})' for short, head in _HEADS.items())})|{_SHORT}"
)


def is_of_the_head(article: Article, text: str, asked: str) -> bool:
    """Whether a question is about a deputy alone, and a sentence of the article about the head alone, or his office."""
    if not (match := _ASKED.search(asked)):
        return False
    head = _HEADS[match["short"].lower() if match["short"] else match.lastgroup or ""]
    if re.search(rf"(?i)\b(?:{head})", _ASKED.sub("", asked)):
        return False
    deputy = re.compile(rf"(?i)\bwakilnya\b|\b(?:vice|deputy|wakil)[ -](?:{head})|{_SHORT}")
    alone = re.compile(rf"(?i)\b(?:{head})\b")
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
