"""What a sentence of an answer says besides its quotations, which are shown apart from it with their origin.

Knows: how an answer's sentences are worded. Does not know how they are shown.
"""

import re
from collections.abc import Iterable, Iterator

from index.errors import InvalidQuestion
from rag.nouns import Answer, Citation, Support
from rag.phrases.naming import origin

BRACKETED = re.compile(r"\[(\d{1,4})\]")
"""The number of a citation in an answer's words."""
AROUND_QUOTE = " \t\n\"'“”„‘’«»"
AFTER_QUOTE = r"^[\"'“”„‘’«»]?\s*(?:\[\d{1,4}\])?"
EDGES = AROUND_QUOTE + ",;:.–—-"


def counted(answer: Answer) -> list[str]:
    """The sentences that state a count or announce a list."""
    return [sentence.text for sentence in answer.sentences if sentence.support is Support.COUNTED]


def quoted(answer: Answer) -> Iterator[tuple[str, list[Citation]]]:
    """The other sentences in order, each as its words besides the quotations, often none, and its quotations.

    Quotations that no sentence names come last.
    """
    by_number = {citation.number: citation for citation in answer.citations}
    placed = {number for sentence in answer.sentences for number in sentence.citations}
    for sentence in answer.sentences:
        if sentence.support is not Support.COUNTED:
            citations = [by_number[number] for number in sentence.citations]
            yield _words_around(sentence.text, citations, language=answer.language), citations
    yield from (("", [citation]) for number, citation in by_number.items() if number not in placed)


def _words_around(text: str, citations: Iterable[Citation], *, language: str) -> str:
    """What a sentence of an answer says besides the quotations and origins that are shown apart from it.

    A sentence in which no quotation is found word for word keeps its numbers, so that a claim points at its evidence.
    """
    remaining, found = text, False
    for citation in sorted(citations, key=lambda one: len(one.quote), reverse=True):
        before, middle, after = remaining.partition(citation.quote)
        if middle:
            found = True
            before = before.rstrip(AROUND_QUOTE).removesuffix(_lead_in(citation, language=language))
            remaining = f"{before} {re.sub(AFTER_QUOTE, '', after)}"
    if not found:
        return text.strip()
    remaining = BRACKETED.sub("", remaining).strip(EDGES)
    return remaining if re.search(r"\w", remaining) else ""


def _lead_in(citation: Citation, *, language: str) -> str:
    """The words with which the quoting answerer names an article before its first quotation."""
    try:
        return f"{origin(citation.article, language, also_in=citation.also_in)}:"
    except (ValueError, InvalidQuestion):  # a day or a region code that it cannot name either
        return ""
