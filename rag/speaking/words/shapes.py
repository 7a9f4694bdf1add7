"""What a single word of news looks like: an office or a title, or a part of a person's name.

Knows: the lists of such words (`speaking/words/persons.py`) and capitals. Does not know the article around the word.
"""

import re
from functools import lru_cache

from index import capitals, vocabulary
from rag.speaking.words.persons import BODIES, BODY_WORDS, COMMON, FUNCTION, NAMING, OFFICE_SHAPE, OFFICES, TITLES

CAPITALISED = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*"
"""Words with capitals, as those of a name, as a pattern."""
_NO_NAME = re.compile(
    r"men[abdhlpst][a-z]+|\w{3,}nya|(?:ke|pe|per|pen|pem|peng)[a-z-]{3,}an|(?:kemen|pem(?:kab|kot|prov)|(?:ma)?pol(?:da|res|sek|ri|tek))[a-z]*"
)
WORD = re.compile(r"\([^()\n]*\)|[^\s,;:!?()\"“”]+")
ARTICLED = re.compile(r"(?:al|el|ad|an|ar|as|ash|at|az)-[A-Z]\w+")
"""The end of a name behind an article in small letters: Salman al-Rawadi."""
_GLUED_ACTING = re.compile(r"p(?:js?|l[th])\.(?=\w)")
"""Who acts for another, with no space before the office: Pj.Bupati."""
_INITIALED = re.compile(r"[A-Z]+-")
"""What begins things and bodies, not names: E-KTP, WWF-Indonesia."""
_DOUBLED = re.compile(r"[A-Z](\w+)-[a-z]\1")
"""More than one of something, at the beginning of a sentence: Laporan-laporan."""
_INITIALS = re.compile(r"(?:[A-Z]\.){2,3}")
"""Of a person, written without a space: E.P. Santoso."""
_ARMY = frozenset({"tni"})
_NO_INITIALS = frozenset({"u.s", "u.k", "u.n", "d.c", "p.t", "c.v", "u.s.a"})
WORDS = 8_192
"""Of which it is remembered what they look like: most words of an article stand in many."""
_WRITTEN_AS_ONE = re.compile(
    r"(?!(?:Mc|Mac|De|Di|Da|Du|La|Le|Lo|Van|Vander|Von|Fitz|Al|El|O)[A-Z])[A-Z]\w*[a-z][A-Z]\w*|[A-Z]{3,}[a-z]+"
)
"""What brands and bodies, not persons, are called: DataMaju, PKSJa; but McDonald, DeSantis."""


def is_office(stretch: str) -> bool:
    """Whether an office or title stands in it; the initials of a body are none, such as BPK and the army's."""
    return any(is_office_word(word) or _is_title(word) for word in WORD.findall(stretch))


def _is_title(word: str) -> bool:
    return in_small(word) in TITLES - _ARMY and word.strip(".'’") not in BODIES


def in_small(word: str) -> str:
    """A word in lower case, without the marks around it."""
    return word.strip(".'’").lower()


@lru_cache(WORDS)
def is_office_word(word: str) -> bool:
    """Whether a word is, or is shaped like, that of an office."""
    plain = _GLUED_ACTING.sub("", in_small(word))
    return plain in OFFICES or bool(OFFICE_SHAPE.fullmatch(plain))


def is_ordinary(word: str) -> bool:
    """Whether a word with a capital is one that news at large often write small."""
    return not capitals.always(word) and vocabulary.frequency(word.lower()) >= vocabulary.USUAL


@lru_cache(WORDS)
def may_be_name(word: str) -> bool:
    """Whether a word has the shape of a part of a name and is no office, institution or ordinary word."""
    plain = in_small(word)
    if ARTICLED.fullmatch(word):
        return True
    if not word[0].isupper() or any(char.isdigit() for char in word) or "/" in word:
        return False
    if len(plain) == 1 or (_INITIALS.fullmatch(word) and plain not in _NO_INITIALS):
        return True
    if word.strip(".'’").isupper() or _INITIALED.match(word) or _WRITTEN_AS_ONE.fullmatch(word):
        return False
    return not (
        plain in COMMON
        or plain in FUNCTION
        or plain in NAMING
        or plain in BODY_WORDS
        or plain in TITLES
        or is_office_word(word)
        or _NO_NAME.fullmatch(plain)
        or _DOUBLED.fullmatch(word)
    )
