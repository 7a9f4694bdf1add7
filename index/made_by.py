"""Which encoder a collection's vectors are by: noted in it, and another one refused.

Knows: the facts that a collection keeps of its encoder. Does not know how anything is embedded or added.
"""

from index.batches import Batch
from index.encoder import Encoder
from index.errors import EncoderMismatch


def claim(batch: Batch, encoder: Encoder) -> None:
    """Note the encoder in an empty collection; refuse another one in a collection that has vectors.

    Raises:
        EncoderMismatch: naming both and the remedy.
    """
    made_by = batch.meta("fingerprint")
    if made_by is not None and made_by != encoder.fingerprint and batch.count("vectors"):
        raise mismatch(batch.meta("encoder"), encoder)
    if made_by != encoder.fingerprint:
        note(batch, encoder)


def note(batch: Batch, encoder: Encoder) -> None:
    """Write down which encoder a collection's vectors are by."""
    batch.set_meta("encoder", encoder.name)
    batch.set_meta("fingerprint", encoder.fingerprint)
    batch.set_meta("dimensions", str(encoder.dimensions))
    batch.set_meta("query_prompt", encoder.query_prompt)
    batch.set_meta("passage_prompt", encoder.passage_prompt)


def mismatch(made_by: str | None, encoder: Encoder) -> EncoderMismatch:
    """The error that names both encoders and the remedy."""
    if made_by == encoder.name:
        line = f"This library was made with another version of the encoder {made_by!r}: "
        return EncoderMismatch(
            line + "library.renew() gives its passages new vectors.",
            at_terminal=line + "`kutip add --re-embed` gives its passages new vectors.",
        )
    line = f"This library was made with the encoder {made_by!r}, not {encoder.name!r}: "
    return EncoderMismatch(
        line + f"leave out encoder=, or change over with rag.open(FOLDER).renew({encoder.name!r}).",
        at_terminal=line + "leave out --encoder, or change over with `kutip add --re-embed --encoder NAME`.",
    )
