"""Whether a number may be that of one of several places, where no place is asked of.

Knows: the regions of the quoted articles. Does not know which numbers a sentence tells of what
(`rag.extracting.another_number`).
"""

import re
from collections.abc import Sequence

from index import places, words
from index.nouns import Article
from index.translation import query_terms
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.extracting.asked_words import own_part
from rag.extracting.numbers import numbers
from rag.question import Question

ABLE = 0.5
"""Share of the best sentence's score from which another may answer as well."""
_LEVEL = re.compile(r"^(?:Kabupaten|Kota|Provinsi|Daerah Khusus|Daerah Istimewa)(?: Administrasi| Ibukota)? ")


def is_one_place_of_several(question: Question, chosen: Sequence[Evidence]) -> bool:
    """Whether the best sentence's article is of a region, and one of no part of it tells all of the same by a number.

    "Penduduk miskin tercatat 1.200 orang", of Sukatani, beside "Penduduk miskin sebanyak 27 juta orang": asked is
    neither by name.
    """
    best, *others = chosen
    article = best.sentence.article
    if question.kind is not Kind.HOW_MANY or question.mentions or question.within or not article.region_code:
        return False
    asked = [
        {word for word, _ in term.alternatives} for term in query_terms(own_part(question), question.text_language)
    ]
    told = [alike for alike in asked if alike & set(words.terms(best.sentence.text))]
    return any(
        one.score >= ABLE * best.score
        and _is_elsewhere(article, one.sentence.article)
        and numbers(one.sentence.text)
        and all(alike & set(words.terms(one.sentence.text)) for alike in told)
        for one in others
    )


def _is_elsewhere(article: Article, other: Article) -> bool:
    """Whether another article is of no region that is or lies in that of the first, nor names it."""
    here, there = article.region_code or "", other.region_code or ""
    if there and (places.contains(here, there) or places.contains(there, here)):
        return False
    return _LEVEL.sub("", article.region or article.place or "") not in f"{other.title} {other.text}"
