"""Articles that tests invent, put into a library."""

import json
from collections.abc import Mapping

from rag import Library


def with_articles(library: Library, *articles: Mapping[str, str | None]) -> Library:
    """The library once it has read invented articles, each from a file of its own beside it, in their order."""
    beside = library.collection.folder.parent
    folder = beside / f"articles-{len(list(beside.glob('articles-*')))}"
    folder.mkdir()
    for number, article in enumerate(articles):
        (folder / f"{number:03}.json").write_text(json.dumps(article), encoding="utf-8")
    library.add(folder)
    return library
