"""Whether a number is of several, and only one of them, or the rest of them, is asked for.

Knows: rows of names and what is told of the rest behind a number. Does not know what a question joins
(`rag.extracting.counted`), or which number of a sentence is meant (`rag.parsing.own_number`).
"""

import re
from typing import Final

from index.words import stands_in
from rag.extracting.few_words import FewWords
from rag.parsing.terms import own_part, told_words

_NAME: Final = r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*"
_ROW: Final = re.compile(
    rf"\A[^.;:\d]{{0,60}}?\b(?:dari|di|ke|untuk|bagi|oleh|from|in|to|for|by) (?:[a-z]+ ){{0,2}}?"
    rf"(?P<names>{_NAME}(?:, {_NAME})*),? (?:dan|serta|and|&) (?P<last>{_NAME})\b(?! ?\d)"
)
"""Behind a number several by name who have it together."""
_EACH: Final = re.compile(r"(?i)\b(?:masing-masing|setiap|tiap|each|every|per)\b")
_REST: Final = re.compile(r"(?i)\b(?:sisanya|selebihnya|the (?:rest|remainder|others))\b[^.;\d]*")
"""What is told of those that are left, without a number."""


def is_of_a_row(words: FewWords) -> bool:
    """Whether several have a number together, and it is asked for one of them: "4 ton dari Elang dan Merpati"."""
    row = _ROW.search(words.behind)
    if row is None or _EACH.search(words.sentence.text):
        return False
    every = [*row["names"].split(", "), row["last"]]
    asked = sum(stands_in(one, own_part(words.question)) for one in every)
    return 0 < asked < len(every)


def is_not_of_the_rest(words: FewWords) -> bool:
    """Whether only what a sentence tells of the rest, behind a number, has a word that is asked for."""
    rest = _REST.search(words.behind)
    if rest is None:
        return False
    told = told_words(rest[0])
    before = told_words(f"{words.before}{words.text}{words.behind[: rest.start()]}")
    return any(some & told and not some & before for some in words.asked_terms)
