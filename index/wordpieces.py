"""Splits text into the static encoder's word pieces, several times as fast as the tokenizer it is read from.

Knows: that a BERT tokenizer treats every stretch between spaces and ASCII punctuation by itself, and that news repeats
its words, so that each stretch need be taken apart once. Does not know: vectors.
The pieces are exactly those of `tokenizers`, which a test holds.
"""

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

CACHED_WORDS = 200_000
"""Words whose pieces are remembered; then the memory begins anew, so that hostile text cannot fill it."""
LONGEST_CACHED = 64
"""Characters beyond which a word is unknown anyway (the vocabulary's limit) and not remembered."""

_PARTS = re.compile(r"[!-/:-@\[-`{-~]|[^ \t\n\r!-/:-@\[-`{-~]+")
"""An ASCII punctuation mark or a run of anything else; what else splits the run is left to the tokenizer."""


class Wordpieces:
    """The pieces of texts, as token numbers."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer
        self._special = tuple(token.content for token in tokenizer.get_added_tokens_decoder().values())
        self._known: dict[str, tuple[int, ...]] = {}

    @classmethod
    def load(cls, path: Path) -> "Wordpieces":
        """Read a tokenizer.json with a BERT normaliser and pre-tokenizer. Raises ValueError for any other."""
        tokenizer = Tokenizer.from_str(path.read_text(encoding="utf-8"))
        kinds = [type(part).__name__ for part in (tokenizer.normalizer, tokenizer.pre_tokenizer, tokenizer.model)]
        if kinds != ["BertNormalizer", "BertPreTokenizer", "WordPiece"]:
            raise ValueError(f"{path} is no BERT word piece tokenizer but {kinds}")
        return cls(tokenizer)

    def ids(self, text: str) -> list[int]:
        """Token numbers of the text's pieces in order."""
        if "[" in text and any(name in text for name in self._special):
            # A text about tokenizers that writes out [UNK]: only the tokenizer takes it for one piece.
            return list(self._tokenizer.encode(text, add_special_tokens=False).ids)
        words = _PARTS.findall(text)
        known = self._known
        try:
            return list(chain.from_iterable([known[word] for word in words]))
        except KeyError:
            return list(chain.from_iterable(self._pieces(words)))

    def _pieces(self, words: list[str]) -> Iterator[tuple[int, ...]]:
        if len(self._known) + len(words) > CACHED_WORDS:
            # Another thread may be reading the old memory; it keeps it.
            self._known = {}
        known = self._known
        for word in words:
            pieces = known.get(word)
            if pieces is None:
                pieces = tuple(self._tokenizer.encode(word, add_special_tokens=False).ids)
                if len(word) <= LONGEST_CACHED:
                    known[word] = pieces
            yield pieces
