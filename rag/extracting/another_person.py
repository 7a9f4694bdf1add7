"""Whether a few words name another than the one who is asked for: the wrong part, the wrong office, known already.

Knows: the article's names and the deed or office that a question asks of. Does not know when a few words are given
(`rag.extracting.short_answers`).
"""

import re
from dataclasses import replace

from index import words
from index.nouns import Article
from rag.asking.kinds import EITHER
from rag.evidence import Evidence
from rag.extracting.deeds import Part, asked_deed, plays, tells
from rag.question import Question
from rag.speaking.asked_office import asked_office
from rag.speaking.names import names
from rag.speaking.offices import office
from rag.speaking.speakers import cited

NAMED = re.compile(r"(?i)\b(?:nama\w*|names?|named|called|disebut|julukan)\b")
"""A question with "what" that may be answered by a person's name."""
_ALSO = re.compile(r",? \b(?:alias|atau)\b |[(),]")
"""Between two names of one person, and before what is told of him."""


def is_another(question: Question, best: Evidence, span: tuple[int, int]) -> bool:
    """Whether who is named is not the one asked for: in another office, in another part, or known to who asks."""
    start, end = span
    article, at = best.sentence.article, best.sentence.start
    name = article.text[start:end]
    if _holds_another(question, best, name):
        return True
    may_be_named = NAMED.search(question.asked) or EITHER.search(question.asked)
    if not may_be_named and _known_already(question, article, name):
        return True
    if (deed := asked_deed(question)) is None or deed.part is None:
        return False
    speaks = cited(best.sentence)["speaker"]
    if speaks and (name in speaks or speaks in name):
        return deed.part is Part.SUFFERS  # who tells of it may have done it
    told = best.sentence.text
    return not tells(deed, told) or plays(deed, told, start - at, end - at) not in (None, deed.part)


def _known_already(question: Question, article: Article, name: str) -> bool:
    """Whether somebody, by this name or another that an article has for him, is named in the question himself."""
    known, asked = names(article), set(words.tokens(question.asked))
    forms = {part.strip() for part in _ALSO.split(name) if part.strip()}
    forms |= {known.reader.short.get(form, form) for form in forms}
    forms |= {short for short, full in known.reader.short.items() if full in forms}
    if any(set(words.tokens(form)) <= asked for form in forms):
        return True
    full = (known.full(one) for one in question.names if one in question.asked and " " in known.full(one))
    return any(form.endswith(one) for one in full for form in forms)


def _holds_another(question: Question, best: Evidence, name: str) -> bool:
    """Whether who is named holds another office than the one whose holder is asked for, as his article has it."""
    asked = asked_office(question.asked)
    if asked is None:
        return False
    held = office(best.sentence.article, name) or asked.before(best.sentence.text.partition(name)[0])
    # Who acts in an office is often called so only where he is named.
    return held is not None and not replace(asked, acting=False).is_office(held)
