"""Tells where a single name that is counted is several persons', or only the end of another: Wirawan in Hasan Wirawan.

Knows: the persons that articles name and quote. Does not know which of them a question means, and takes none out of a
count.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, takewhile

from index import capitals, places
from index.nouns import Article
from rag.catalogue.finding import whose
from rag.catalogue.finding.holding import Held
from rag.catalogue.finding.voices import heard
from rag.catalogue.lookup import Articles
from rag.catalogue.request import Request, Wanted
from rag.phrases import naming, numbers
from rag.speaking.names.names import names
from rag.speaking.words.persons import NAME_TOO
from rag.speaking.words.shapes import in_small, may_be_name

MOST_READ = 500
"""Articles at most that are looked through, the newest of them: each is read whole for the persons in it."""
AT_ONCE = 25
"""Articles that are read from the store together."""
MOST_NAMED = 4
"""Other persons who are told."""
PART_OF = {
    "id": " Dalam sedikitnya {count} di antaranya {name} hanya bagian dari nama lain: {others}",
    "en": " In at least {count} of them {name} is only part of another name: {others}",
}

QUOTED_OF = {
    "id": " {name} di sini bukan satu orang melainkan {count}: {others}",
    "en": " {name} is not one person here but {count}: {others}",
}


def told(stock: Articles, found: Sequence[Held], request: Request, language: str) -> str:
    """In how many of the articles found, at least, a name is only part of others, and of which; empty for none."""
    said = ""
    for name in filter(None, map(_single, request.wanted)):
        others = _others(stock, found, name)
        if others:
            every = [one for some in others for one in some]
            row = naming.row_of(sorted(set(every), key=lambda one: (-every.count(one), one)), most=MOST_NAMED)
            count = numbers.figure(len(others), language)
            said += PART_OF[language].format(count=count, name=name, others=row)
    return said


def quoted(stock: Articles, found: Sequence[Held], request: Request, language: str) -> str:
    """Of how many persons of one name the words are that were counted, and who they are; empty of one alone."""
    said = ""
    for name in filter(None, map(_single, request.quotable)):
        held = stock.view.sentences([one.key for one in found[:MOST_READ]])
        every = heard((whose.own(some, request) for some in held.values() if some), unsure=False).voices
        full = [one for one in every if name in one.name.split() and " " in one.name]
        if len(full) > 1:
            others = naming.row_of([one.name for one in full], most=MOST_NAMED)
            said += QUOTED_OF[language].format(count=numbers.figure(len(full), language), name=name, others=others)
    return said


def _single(wanted: Wanted) -> str:
    """A name of one word that counts in no other wording; empty for anything else."""
    plain = len(wanted.wordings) == 1 and not wanted.options and wanted.label.isalpha()
    return wanted.label if plain and wanted.label.istitle() else ""


def _others(stock: Articles, found: Sequence[Held], name: str) -> list[list[str]]:
    """For each article that has a name only at the ends of longer ones, these; none where any of them is called by it.

    Where half of the articles or more have it so, it is somebody's who is told of by the longer name: then no more of
    them are read.
    """
    newest = sorted(found, key=lambda one: one.published or "", reverse=True)
    keys = [one.key for one in newest[:MOST_READ]]
    read = dict(stock.columns(keys, "title || char(10) || text"))
    behind = re.compile(rf"[A-Z][\w.'’-]*\s{name}(?!\w)")
    ended = [key for key, text in read.items() if len(_mentions(name, text)) == len(behind.findall(text))]
    longer: dict[int, list[str]] = {}
    for key, article in _articles(stock, ended):
        if some := _longer(article, read[key], name):
            longer[key] = some
        if len(longer) >= len(read) - len(longer):
            return []
    rest = {key: text for key, text in read.items() if key not in longer}
    own = {
        one
        for one in chain.from_iterable(longer.values())
        for key, text in rest.items()
        if _end(one) in text and names(_article(stock, key)).full(name).endswith(_end(one))
    }
    return [some for some in longer.values() if own.isdisjoint(some)]


def _longer(article: Article, text: str, name: str) -> list[str]:
    """The names of which each mention of a name in an article is the end; none where one mention is not."""
    known = {one for one in names(article).persons if one.endswith(f" {name}")}
    before = re.finditer(rf"(?P<before>(?:[A-Z][\w'’-]+ )+){name}(?![\w-])(?!\s[A-Z])", text)
    runs = (list(takewhile(_is_name, reversed(match["before"].split())))[::-1] for match in before)
    some = sorted(known or {" ".join((*run, name)) for run in runs if run}, key=len, reverse=True)
    for one in some:
        text = re.sub(rf"{re.escape(one)}(?!\s[A-Z])", "", text)
    return some if some and not _mentions(name, text) else []


def _end(name: str) -> str:
    return " ".join(name.split()[-2:])


def _mentions(name: str, text: str) -> list[str]:
    return re.findall(rf"(?<!\w){name}(?!\w)", text, re.IGNORECASE)


def _is_name(word: str) -> bool:
    """Whether a word before a name is surely part of one, and no place."""
    small = in_small(word)
    return small in NAME_TOO or (may_be_name(word) and capitals.always(small) and not places.resolve(word))


def _articles(stock: Articles, keys: Sequence[int]) -> Iterator[tuple[int, Article]]:
    """Articles by their keys, a few read at a time: who has seen enough need not have all."""
    for at in range(0, len(keys), AT_ONCE):
        some = keys[at : at + AT_ONCE]
        held = stock.view.sentences(some)
        yield from ((key, held[key][0].article) for key in some)


def _article(stock: Articles, key: int) -> Article:
    return next(article for _, article in _articles(stock, [key]))
