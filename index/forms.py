"""What a collection and the batch that is being read hold of an article, in whatever form.

Knows: that a source's new version stands for what it held before, however short it is. Does not know how two articles
are told to be one (index.printings), or how they are stored.
"""

from dataclasses import replace
from typing import Final

from index import printings
from index.nouns import Article
from index.views import View

_MOST: Final = 20
"""Articles of one title and day that are compared with one that is read."""


class Held:
    """The articles of a moment of the store, with those of a batch that comes on top."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._known: dict[str, Article] = {}
        self._gone: set[str] = set()
        self._told: dict[str, tuple[str, bool]] = {}
        """What each source of the batch holds, and whether it has this itself."""

    def article(self, article_id: str) -> Article | None:
        """The article with this id, None when none is held."""
        if article_id in self._gone:
            return None
        if article_id not in self._known and self.view.has(article_id):
            found = self.view.article(article_id, removed=True)
            self._known[article_id] = replace(found, sources=self.view.held_in(article_id))
        return self._known.get(article_id)

    def form(self, read: Article, *, source: str) -> tuple[Article, tuple[str, ...]]:
        """The form that stands for an article that was read, and the ids of those held that it puts aside."""
        absorbed = []
        for other in self._titled(read):
            if other.id == read.id:
                continue
            standing = printings.standing_for(other, read)
            if standing is other and self._having(other) - {source}:
                return other, ()
            if standing is read and other.sources != (source,):
                absorbed.append(other.id)
        return read, tuple(absorbed)

    def note(self, article: Article, *, source: str, absorbed: tuple[str, ...], itself: bool) -> None:
        """Keep what a source holds from now on, be it what it has itself or what stands for that."""
        before = self._known.get(article.id)
        forms = [form for form in map(self.article, absorbed) if form]
        sources = [*(before.sources if before else ()), *(one for form in forms for one in form.sources), source]
        self._known[article.id] = replace(article, sources=tuple(dict.fromkeys(sources)))
        self._told |= {one: (article.id, False) for form in forms for one in form.sources}
        self._told[source] = article.id, itself
        self._gone = (self._gone | set(absorbed)) - {article.id}

    def _having(self, article: Article) -> set[str]:
        """The sources that have an article itself, not another form of it."""
        before = {one for one in self.view.held_in(article.id, itself=True) if one not in self._told}
        return before | {one for one, told in self._told.items() if told == (article.id, True)}

    def _titled(self, read: Article) -> list[Article]:
        known = [identity for identity, article in self._known.items() if article.title == read.title]
        ids = (*self.view.titled(read.title, published=read.published, limit=_MOST), *known)
        return [article for article in map(self.article, dict.fromkeys(ids)) if article]
