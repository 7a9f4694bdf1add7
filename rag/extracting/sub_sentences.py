"""The number of whom is asked about, where a quotation of several sentences tells those of others, too.

Knows: the sentences within a quotation. Does not know which of several numbers of one sentence is asked for
(`rag.extracting.another_number`).
"""

import re
from itertools import pairwise

from index import words
from index.translation import query_terms
from rag.asking.kinds import Kind
from rag.extracting.asked_words import own_part
from rag.extracting.numbers import numbers
from rag.question import Question

_STOP = re.compile(r"(?<![A-Z])(?<!\b[A-Za-z][a-z])[.?!][\"”]?\s+(?=[\"“]?[A-Z])")
"""Between sentences; none behind an initial or "dr."."""


def of_named(question: Question, text: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """A stretch, where whom is asked about is named in the sentence that holds it, or in none beside it.

    Else the one number of that other sentence, where it tells as much of what is asked; None where it tells several.
    "Anak Rina juara satu. Anak saya juara tiga": Rina's is one.
    """
    names = [set(words.terms(name)) for name in question.names]
    every = numbers(text)
    mine = next((one for one in every if one.start < span[1] and span[0] < one.end), None)
    sentences = list(pairwise([0, *(match.end() for match in _STOP.finditer(text)), len(text)]))
    if question.kind is not Kind.HOW_MANY or not names or mine is None or len(sentences) < 2:
        return span
    terms = {bound: set(words.terms(text[slice(*bound)])) for bound in sentences}
    own = next((first, last) for first, last in sentences if first <= mine.start < last)
    if any(name and name <= terms[own] for name in names):
        return span
    asked = [
        {word for word, _ in term.alternatives} for term in query_terms(own_part(question), question.text_language)
    ]
    wanted = [alike for alike in asked if alike & terms[own]]
    others = [
        bound
        for bound in sentences
        if any(name and name <= terms[bound] for name in names) and all(alike & terms[bound] for alike in wanted)
    ]
    found = [one for one in every if one.unit == mine.unit and any(a <= one.start < z for a, z in others)]
    if not found:
        return span
    return (found[0].start, found[0].end) if len(found) == 1 else None
