"""The word pieces of both languages that the static encoder has a vector for.

Knows: how a tokenizer is trained and what it does to case and accents. Does not know: vectors.
"""

from collections.abc import Iterable
from typing import Any

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers

PADDING, UNKNOWN = "[PAD]", "[UNK]"


def train(texts: Iterable[str], *, size: int, least: int = 2) -> Any:
    """A WordPiece tokenizer of `size` pieces seen at least `least` times; lower case, accents folded."""
    tokenizer = Tokenizer(models.WordPiece(unk_token=UNKNOWN, max_input_chars_per_word=64))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    trainer = trainers.WordPieceTrainer(
        vocab_size=size, min_frequency=least, special_tokens=[PADDING, UNKNOWN], show_progress=False
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer
