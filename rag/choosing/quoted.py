"""Whether articles may quote somebody at all: that nobody quotes him is said only where nothing might be his words.

Knows: speakers, and how articles name persons, bodies and offices. Does not know what is asked, nor how a refusal is
worded (`rag.telling.unsaid`).
"""

import re
from collections.abc import Sequence

from index.nouns import Article
from rag.choosing.of_callings import may_speak
from rag.choosing.own_words import saying
from rag.choosing.sources import called_by, is_source
from rag.choosing.told_to_speak import TITLED, introduces, spoken
from rag.speaking.asked.callings import calling_of
from rag.speaking.names.names import names
from rag.speaking.turns.attributions import Way, attribution
from rag.speaking.turns.bodies import is_body
from rag.speaking.turns.turns import turns
from rag.speaking.words.speech import ADVERBS, STATES

_NEAR = 60
"""Characters between a name and its verb of saying."""
_SAYS_BEHIND = re.compile(
    rf"(?:,[^.,\n\"“”]{{1,{_NEAR}}},|[^.,\n\"“”]{{0,{_NEAR}}}){ADVERBS} (?:{STATES.pattern}|(?:menjawab|menepis)\b)"
)
"""Budi kembali menilai; Budi, ketua panitia, menilai."""


def may_be_quoted(articles: Sequence[Article], name: str) -> bool:
    """Whether some articles have words of one who is asked about by name or office, or words that might be his."""
    if (calling := calling_of(name)) and may_speak(articles, calling):
        return True
    says = saying(articles, (name,))
    if any(says(one) for article in articles for one in spoken(article)):
        return True
    if any(is_source(article.text, name) for article in articles):
        return True
    return any(_may_speak(article, told) for article in articles for told in called_by(name))


def _may_speak(article: Article, told: tuple[str, ...]) -> bool:
    """Whether an article names somebody beside a verb of saying, or gives words to a pronoun that may mean him."""
    title = [re.search(rf"(?i)\b{re.escape(one)}\b", article.title) for one in told]
    if all(title) and any(one and TITLED.match(article.title, one.end()) for one in title):
        return True
    text = article.text
    spans = [[match.span() for match in re.finditer(rf"(?i)\b{re.escape(one)}\b", text)] for one in told]
    if not all(spans):
        return False
    if any(_stands_with_verb(text, *span) for some in spans for span in some):
        return True
    # Of a name of one word alone nothing tells that it is a person's.
    whole, first = names(article).full(" ".join(told)), max(some[0][0] for some in spans)
    if " " not in whole or is_body(whole):
        return False
    return any(
        attribution(article, one.start, one.end).way is Way.REFERRED
        for one in turns(article)
        if not one.speaker and one.start > first
    )


def _stands_with_verb(text: str, start: int, end: int) -> bool:
    return introduces(text[:start]) or bool(_SAYS_BEHIND.match(text, end))
