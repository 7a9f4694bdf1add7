"""Whether an article tells nothing of the year in which something is counted: "how many in 2025?", of 2026 only.

Knows: years of questions and articles. Does not know evidence, or in which sentence a number is of which year
(`rag.parsing.times`).
"""

import re
from datetime import date

from index.nouns import Article
from rag.asking.kinds import Kind
from rag.parsing.times import tells_year
from rag.question import Question

LATE = 60
"""Days behind a year in which news still tell of it without saying so."""
_IN_YEAR = re.compile(
    r"(?i)\b(?:in|during|throughout|tahun|pada|selama|sepanjang)(?: (?:the|year|tahun)){0,2} (?P<year>(?:19|20)\d\d)\b"
    r"(?!(?: [a-z]+)? (?:elections?|season|edition)\b)"
)
"""The year in which something is counted; no part of a name, "Piala Dunia 2022", "the 2024 election"."""
_NEXT = re.compile(r"(?i)\b(?:tahun (?:depan|mendatang)|next year)\b")


def is_of_another_year(article: Article, question: Question) -> bool:
    """Whether something is counted in one year, and an article of another nowhere tells of that one."""
    asked = {int(one["year"]) for one in _IN_YEAR.finditer(question.asked)}
    if question.kind is not Kind.HOW_MANY or len(asked) != 1 or not article.published:
        return False
    (year,) = asked
    out = date.fromisoformat(article.published)
    if out.year == year or 0 <= (out - date(year, 12, 31)).days <= LATE:
        return False
    text = article.whole
    return not (tells_year(text, article.published, year) or (year == out.year + 1 and _NEXT.search(text)))
