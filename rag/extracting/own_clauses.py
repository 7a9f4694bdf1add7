"""The clause that a question asks of, read by itself where the words that were taken are of one it is set against.

Knows: how a clause is read. Does not know which clause is asked of (`rag.extracting.set_against`), or whether what is
read there is given (`rag.extracting.short_answers`).
"""

from dataclasses import replace

from index.span_reader import Reader
from rag.evidence import Evidence
from rag.extracting.set_against import has_clauses, own_clause
from rag.extracting.short_answers import words_taken
from rag.question import Question
from rag.scoring.phrasing import reading

ENOUGH = 4.0
"""Score of a clause's words, over that of there being none, from which they take the place of the others.

Of 122 questions of articles that were invented to set much against each other 19 are answered so, each rightly, and
none of 60 that these leave open; a wrong word of a story held out had .1, the right ones have 5 and more.
"""


def read_again(question: Question, chosen: list[Evidence], *, reader: Reader) -> list[Evidence]:
    """The sentences shown, the best one with the words of its clause that is asked of, where it has others."""
    apart = any(has_clauses(one.sentence.text) for one in chosen)
    few = words_taken(question, chosen) if apart else None
    clause = own_clause(few) if few else None
    if few is None or clause is None:
        return chosen
    (read,) = reader.read(reading(question), [few.article.text[slice(*clause)]], titles=[few.article.title], spans=1)
    if not read.spans or read.spans[0].score < ENOUGH:
        return chosen
    start, end = (clause[0] + place for place in read.spans[0][:2])
    best = few.chosen[0]
    return [replace(one, span=(start, end)) if one is best else one for one in chosen]
