"""What a sentence of an answer says besides its quotations, which are shown apart from it with their origin.

Knows: how an answer's sentences are worded. Does not know how they are shown.
"""

import re
from collections.abc import Iterator

from rag.nouns import Answer, Citation, Support

BRACKETED = re.compile(r"\[(\d{1,4})\]")
"""The number of a citation in an answer's words."""


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
            yield sentence.text.strip() if sentence.lead is None else sentence.lead, citations
    yield from (("", [citation]) for number, citation in by_number.items() if number not in placed)
