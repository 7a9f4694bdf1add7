"""Whether an article is titled after what a question calls by a region: "gempa Tuban", "anggota DPRD Batang".

Knows: which words stand beside a region's name. Does not know where an article's story is (`index.places.region_of`):
what is called so may be told of elsewhere, the quake by its distance from another town.
"""

import re
from typing import Final

from index import places
from index.nouns import Article
from index.translation import query_terms
from index.words import terms
from rag.asking.places_in_names import LED_BY
from rag.question import Question

_BEHIND: Final = re.compile(r"(?:[\w-]+ ){1,2}$")
"""What an Indonesian question calls by a region: "gempa kedua Tuban" names the quake, too."""
_BEFORE: Final = re.compile(r"(?: [\w-]+){1,2}")
"""The same in English: "the Tuban earthquake"."""
_TITLED: Final = re.compile(r"(?P<noun>[\w-]+) $")
_IN_ROW: Final = re.compile(r"(?i),| (?:dan|serta|hingga)\b|[/&-]")
"""Behind a region that a title names as one of several."""


def is_titled_after(article: Article, question: Question) -> bool:
    """Whether the title of an article has a region behind a word with which the question calls something by it."""
    called = _called(question)
    return any(
        called & set(terms(noun["noun"]))
        for mention in places.mentions(article.title)
        if any(place.code in question.codes for place in mention.places)
        and not _IN_ROW.match(article.title, mention.end)
        and (noun := _TITLED.search(article.title[: mention.start]))
    )


def _called(question: Question) -> set[str]:
    """Index terms of what is called by the regions of a question; none of where it asks for something in them."""
    found = set[str]()
    for mention in question.mentions:
        before = question.text[: mention.start]
        beside = _BEHIND.search(before) if question.text_language == "id" else _BEFORE.match(question.text, mention.end)
        if beside and not LED_BY.search(before):
            asked = query_terms(beside[0], question.text_language)
            found |= {word for term in asked for word, _ in term.alternatives}
    return found
