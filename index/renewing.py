"""Gives a collection's passages vectors by another encoder, while the old ones go on serving until all are there.

Knows: the store and encoders. Does not know how passages are searched. It can be stopped at any moment: the vectors
made so far are kept, and the same call goes on.
"""

from collections.abc import Callable

from index.articles import embedded
from index.encoder import Encoder
from index.made_by import note
from index.report import Progress
from index.store import Store

BATCH = 256
"""Passages embedded between two commits: a second or two of work."""


def renew(store: Store, encoder: Encoder, *, progress: Callable[[Progress], None]) -> int:
    """Give every passage a vector by this encoder, and take them into use together once all are there.

    Args:
        store: the collection's truth.
        encoder: the one that takes over.
        progress: called after every batch, in passages.

    Returns:
        How many passages got one now; 0 when the vectors are this encoder's already.

    Raises:
        LibraryBusy: when another process begins to change over to another encoder meanwhile.
    """
    with store.writing() as batch:
        if batch.meta("fingerprint") == encoder.fingerprint:
            return 0
        batch.begin_renewal(encoder.fingerprint)
    made = 0
    while not _taken_over(store, encoder):
        with store.reading() as view:
            found = view.passages(view.unrenewed(limit=BATCH))
            total, done = view.count("passages"), view.count("renewed")
        texts = [embedded(passage.article, passage.start, passage.end) for passage in found.values()]
        vectors = encoder.embed_passages(texts)
        with store.writing() as batch:
            if batch.renewed_by(encoder.fingerprint):
                return made
            batch.renew(list(found), vectors=vectors)
        made += len(found)
        progress(Progress(done + len(found), total, encoder.name))
    return made


def _taken_over(store: Store, encoder: Encoder) -> bool:
    """Take the new vectors into use when no passage, nor any that was added meanwhile, lacks one."""
    with store.writing() as batch:
        if batch.renewed_by(encoder.fingerprint):
            return True
        if batch.unrenewed(limit=1):
            return False
        batch.finish_renewal()
        note(batch, encoder)
        return True
