"""Under which of the places that a question sets beside each other an article is quoted.

Knows: regions, and which lies in which. Does not know how a column looks (`ui/render.py`).
"""

from collections.abc import Sequence

from index import places
from index.nouns import Article
from rag.phrases import naming


def place_asked(article: Article, asked: Sequence[str], language: str) -> str | None:
    """The place in words: the article's region lies in it, or it alone lies in the article's region.

    Args:
        article: what is quoted.
        asked: names of the regions that the question's places may mean.
        language: `id` or `en`.

    Returns:
        None where the article has no region, or none or several of the places fit.
    """
    code = article.region_code
    if code is None:
        return None
    meant = [place for name in asked for place in places.resolve(name)]
    around = [place for place in meant if places.contains(place.code, code)]
    if around:
        return naming.place_name(max(around, key=lambda place: len(place.code)).code, language)
    within = [place for place in meant if places.contains(code, place.code)]
    if len({place.bare for place in within}) != 1:
        return None
    return naming.either([naming.place_name(place.code, language) for place in within], language)
