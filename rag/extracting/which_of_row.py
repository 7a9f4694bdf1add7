"""Whether a sentence tells of another one of a row than the one asked for: the fifth day where the fourth is asked.

Knows: nouns with their place in a row, in both languages, in questions and articles. Does not know offices, which have
a row of their own (`rag.speaking.standings`), or contests (`rag.choosing.rounds`).
"""

import re
from collections.abc import Iterator

from index.words import terms
from rag.extracting.asked_words import likely_words
from rag.extracting.few_words import FewWords
from rag.speaking.standings import ORDINAL, figure

_ENGLISH = re.compile(rf"(?i)(?<!-)\b(?P<which>{ORDINAL})[ -](?P<noun>[a-z]{{3,}})\b")
_INDONESIAN = re.compile(rf"(?i)\b(?P<noun>[a-z]{{3,}}) (?:yang )?(?P<which>{ORDINAL})\b")
_NO_ROW = frozenset("kali orang tempat peringkat posisi urutan ranking rank place time".split())
"""What is counted but no row: "for the first time", "in second place"."""
_LASTS = frozenset("gelombang hari tahap fase sesi babak ronde periode musim semester putaran angkatan seri".split())
"""What goes on for more than a sentence: one that names none is of the one that was named last before it."""


def is_of_another_of_row(words: FewWords) -> bool:
    """Whether one of a row is asked for, "the fifth day", and a sentence tells only of others of that row.

    A sentence that names none of what goes on for a while is of the one named last before it in its article.
    """
    asked = list(_in_rows(words.question.asked, words.question.text_language))
    return len(asked) == 1 and _is_of_others(words, *asked[0])


def _is_of_others(words: FewWords, which: str, noun: frozenset[str]) -> bool:
    language, text = words.article.language or "id", words.article.text

    def told(last: int, first: int = 0, *, of: frozenset[str] = noun) -> list[str]:
        return [one for one, own in _in_rows(text[first:last], language, exact=True) if own & of]

    if own := told(words.sentence.end, words.sentence.start):
        return which not in own
    before = told(words.sentence.start, of=noun & _LASTS)
    return bool(before) and before[-1] != which


def _in_rows(text: str, language: str, *, exact: bool = False) -> Iterator[tuple[str, frozenset[str]]]:
    """Each place in a row of a text, in figures, with the index terms of the noun; `exact` without translations."""
    for match in (_ENGLISH if language == "en" else _INDONESIAN).finditer(text):
        noun = frozenset(terms(match["noun"]) if exact else likely_words(match["noun"], language)) - _NO_ROW
        if noun:
            yield figure(match["which"]), noun
