"""Whether a day or place is told with another deed than the one asked for: died there, is laid out here.

Knows: clauses with a verb of their own. Does not know who does something to whom (`rag.extracting.deeds`).
"""

import re

from index.words import terms
from rag.expecting.marks import of_kind
from rag.extracting.asked_words import likely_words, own_part
from rag.extracting.clauses import VERB
from rag.extracting.few_words import FewWords

_CLAUSE = re.compile(
    r"(?:[.;,]+|,? (?:dan|serta|lalu|kemudian|sedangkan|sementara|sebelum|setelah))"
    rf"(?: [\w-]+ ?,?){{0,2}}? (?P<verb>{VERB})"
)
"""Where another clause begins, with its verb."""


def is_of_another_deed(words: FewWords) -> bool:
    """Whether a sentence tells the deed asked for with its own day or place, and some words with another one after it.

    "Rina wafat di RS Elang, lalu disemayamkan di Sukatani": asked where she died, it is not Sukatani.
    """
    clause = next(reversed(list(_CLAUSE.finditer(words.before))), None)
    if clause is None:
        return False
    asked = likely_words(own_part(words.question), words.question.text_language)
    if asked & set(terms(words.before[clause.start("verb") :])):
        return False
    first = words.before[: clause.start()]
    deeds = [match for match in re.finditer(VERB, first) if asked & set(terms(match[0]))]
    return bool(deeds) and of_kind(words.question, first[deeds[0].end() :])
