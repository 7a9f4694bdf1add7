"""From a record of a file to an article cut into sentences and passages: the order of the steps, nothing else.

Knows: reading, cleaning, metadata, segmentation, in this order. Does not know where articles are stored.
"""

from datetime import date

from index import languages, metadata, passages, places
from index.batches import Prepared
from index.cleaning import clean
from index.exported import restored
from index.identity import identity
from index.nouns import Article, Sentence
from index.readers import Record, parse

PIPELINE = 15
"""Raise whenever these steps would make another article of the same record: the next add then reads files again."""
LANGUAGE_SAMPLE = 600
"""Characters from which an article's language is told."""


def build(record: Record, *, today: date) -> Article:
    """Read one record into an article; a line of an export is the article that was exported, with its sources.

    Args:
        record: a file or a row as `index/readers.py` gives it.
        today: dates after it are doubted.

    Raises:
        Rejected: when it holds no article, with the reason.
    """
    if not isinstance(record.payload, bytes) and (kept := restored(record.payload, today=today)):
        return kept
    page = parse(record)
    cleaned = clean(page)
    known = metadata.describe(page, cleaned, today=today)
    return Article(
        id=identity(cleaned.title, cleaned.text, known.outlet),
        title=cleaned.title,
        text=cleaned.text,
        outlet=known.outlet,
        published=known.published,
        region=known.region.name if known.region else None,
        region_code=known.region.code if known.region else None,
        place=known.place,
        author=known.author,
        url=known.url,
        language=languages.detect(cleaned.text[:LANGUAGE_SAMPLE]),
        sources=(record.source,),
        captions=cleaned.captions,
        removed=cleaned.removed,
        notes=page.notes + known.notes,
    )


def embedded(article: Article, start: int, end: int) -> str:
    """What is embedded for a passage: a line on its article, and its own words."""
    heading = passages.context(
        title=article.title, outlet=article.outlet, region=article.region, published=article.published
    )
    return f"{heading}\n{article.text[start:end]}"


def prepare(article: Article) -> Prepared:
    """Cut an article into sentences and passages, with what is embedded for each passage.

    Places that only the title names are told of the first passage.
    """
    spans, groups = passages.divide(article.text)
    named: list[list[str]] = [[] for _ in groups]
    at = 0
    for mention in places.mentions(article.text):
        while at < len(groups) and groups[at].end <= mention.start:
            at += 1
        if at < len(groups):
            named[at] += [place.code for place in mention.places if place.code not in named[at]]
    for mention in places.mentions(article.title):
        for first in named[:1]:
            first += [place.code for place in mention.places if place.code not in first]
    return Prepared(
        article=article,
        sentences=tuple(Sentence(article, number, *span) for number, span in enumerate(spans)),
        passages=tuple((group.first, group.last) for group in groups),
        places=tuple(tuple(codes) for codes in named),
        texts=tuple(embedded(article, group.start, group.end) for group in groups),
    )
