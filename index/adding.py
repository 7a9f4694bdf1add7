"""Adds files to a collection in batches, each committed whole: it can be stopped at any moment and run again.

Knows: the order of reading, embedding and storing. Does not know files, nor what of them is new
(`index/arriving.py`).
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.arriving import Arrival, arrivals, digest
from index.articles import prepare
from index.batches import Batch
from index.encoder import Encoder
from index.formats.folders import is_there
from index.forms import Held
from index.made_by import claim
from index.nouns import Article
from index.report import AddReport, Progress
from index.store import Store
from index.tallying import Outcome, Tally, removed
from index.views import View

BATCH = 32
"""Articles in one transaction: enough that syncing the disk costs little, few enough that a stop loses a second or two,
which their vectors take on a slow machine."""

ORIGIN = ("published", "region", "region_code", "place", "author", "url", "language")
"""What a second copy of an article may know where the first does not; the outlet is part of which article it is."""


def add(
    store: Store,
    encoder: Encoder,
    paths: Iterable[str | Path],
    *,
    today: date,
    report: AddReport,
    progress: Callable[[Progress], None],
    committed: Callable[[int], None],
) -> None:
    """Read files and folders into the store.

    Args:
        store: the collection's truth.
        encoder: embeds the passages; must be the one the collection was made with.
        paths: files and folders.
        today: dates after it are doubted.
        report: counts what was done, up to date after every commit.
        progress: called after every record.
        committed: called after every commit with the number of passages stored.

    Raises:
        EncoderMismatch: when the collection was made by another encoder.
    """
    with store.writing() as batch:
        claim(batch, encoder)
        batch.prune()
    read = partial(arrivals, store, today=today, report=report, progress=progress)
    _take(store, encoder, read(paths), report=report, committed=committed)
    if files := _bereft(store):
        _take(store, encoder, read(files), report=report, committed=committed)


def _take(
    store: Store,
    encoder: Encoder,
    readings: Iterable[Arrival],
    *,
    report: AddReport,
    committed: Callable[[int], None],
) -> None:
    """Store what is read, a batch at a time."""
    pending: list[Arrival] = []
    tally = Tally("")
    for reading in readings:
        pending.append(reading)
        if len(pending) >= BATCH:
            passages, tally = _commit(store, encoder, pending, report, tally)
            committed(passages)
            pending = []
    if pending:
        committed(_commit(store, encoder, pending, report, tally)[0])


def _bereft(store: Store) -> list[str]:
    """The files to be read again because what stood for an article of theirs is in no file any more."""
    with store.reading() as view:
        found = [(source, file) for source, file in view.bereft() if is_there(file)]
    if found:
        with store.writing() as batch:
            batch.reread([source for source, _ in found])
    return list(dict.fromkeys(file for _, file in found))


def _commit(
    store: Store, encoder: Encoder, pending: list[Arrival], report: AddReport, tally: Tally
) -> tuple[int, Tally]:
    """Store what was read; returns the number of passages, and the tally of the last file, which began with `tally`."""
    read = pending
    with store.reading() as view:
        pending, generation = _completed(view, read), view.generation
    texts = _texts(pending)
    vectors = encoder.embed_passages(texts)
    tallies = [(tally.counts, tally)]
    at = 0
    gone: list[str] = []
    with store.writing() as batch:
        claim(batch, encoder)
        if batch.generation != generation:  # another process may have removed what stood for an article, or added it
            pending = _completed(batch, read)
            if (now_texts := _texts(pending)) != texts:
                texts, vectors = now_texts, encoder.embed_passages(now_texts)
        for reading in pending:
            if reading.file != tallies[-1][1].file:
                tallies.append(((0, 0, 0), Tally(reading.file)))
            now = tallies[-1][1]
            if reading.record is None or reading.prepared is None:
                batch.unlink(reading.vanished)
                now.left = now.left if reading.settles else set()
                continue
            size = len(reading.prepared.texts)
            _store(batch, reading, vectors=vectors[at : at + size], tally=now)
            at += size
        settled = dict.fromkeys(reading.file for reading in pending if reading.settles)
        for file in settled:
            batch.settle(file)
        if settled:
            gone = batch.prune()
    for before, grown in tallies:
        report.count(before, grown.counts)
    report.removed += removed(gone, [tally for _, tally in tallies if tally.file in settled])
    return len(texts), tallies[-1][1]


def _texts(readings: Iterable[Arrival]) -> list[str]:
    return [text for reading in readings if reading.prepared for text in reading.prepared.texts]


def _completed(view: View, pending: Iterable[Arrival]) -> list[Arrival]:
    """The readings, each article with what other sources of it know of its origin and it does not.

    Of an article in several forms, the one that stands for all is put in the place of each.
    """
    held = Held(view)
    completed = []
    for reading in pending:
        if reading.record is not None and reading.prepared is not None:
            source, article = reading.record.source, reading.prepared.article
            form, absorbed = held.form(article, source=source)
            own = article.id if form.id != article.id else None
            article = _filled(form, article) if own else article
            if before := held.article(article.id):
                article = _joined(before, article, source=source)
            if not article.same_as(reading.prepared.article):
                reading = replace(reading, prepared=prepare(article))
            reading = replace(reading, absorbed=absorbed, form=own)
            held.note(article, source=source, absorbed=absorbed, itself=own is None)
        completed.append(reading)
    return completed


def _joined(held: Article, read: Article, *, source: str) -> Article:
    """What a collection is to hold of an article that it holds, when a source of it is read.

    A source that held it replaces what it said before; where other sources hold it too, what is unknown is theirs.
    """
    if source not in held.sources:
        first, second = held, read
    elif set(held.sources) == {source}:
        return read
    else:
        first, second = read, held
    return _filled(first, second)


def _filled(first: Article, second: Article) -> Article:
    """The first article, with what the second knows of its origin and it does not."""
    return replace(first, **{name: getattr(second, name) for name in ORIGIN if getattr(first, name) is None})


def _store(batch: Batch, reading: Arrival, *, vectors: NDArray[np.float32], tally: Tally) -> None:
    """Store one article and its source in the place of its other forms, and count it."""
    record, prepared = reading.record, reading.prepared
    if record is None or prepared is None:
        return
    article, file = prepared.article, tally.file
    before = batch.held_by(record.source)
    known = before in (None, article.id) or batch.is_held(article.id, file)
    outcome = Outcome.SAME
    if not batch.has(article.id):
        batch.put(prepared, vectors=vectors)
        outcome = Outcome.NEW
    elif not batch.is_held_so(prepared):
        batch.replace(prepared, vectors=vectors)
        outcome = Outcome.BETTER
    batch.link(
        source=record.source,
        file=file,
        digest=digest(record),
        article_id=article.id,
        origin=reading.origin,
        form=reading.form,
    )
    for form in filter(batch.has, reading.absorbed):
        batch.absorb(form, by=article.id)
        outcome = Outcome.BETTER
    left = before if before not in (None, article.id) and not batch.is_held(str(before), file) else None
    tally.note(outcome, article.id, known=known, left=left)
    if outcome is not Outcome.NEW and reading.form is None:
        # Who renames a file adds its articles again: then the old name leads nowhere.
        gone = [other for other in batch.files(article.id) if other != file and not is_there(other)]
        batch.forget(article.id, gone)
