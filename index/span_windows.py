"""Question and passage as the windows of word pieces that the reader reads.

Knows: the tokenizer, how long a window is, how windows overlap, which characters a piece stands for.
Does not know: the model, or what is an answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

LONGEST = 192
"""Pieces of a window, question, title and markers among them; passages of the index have about 130."""
QUESTION = 40
"""Pieces of a question that are read."""
TITLE = 24
"""Pieces of the title of a passage's article that are read beside the question."""
SHARED = 0.5
"""Share of a window's passage pieces that the next one reads again, so that an answer is cut by one window at most."""
CONTINUED = "##"


class Pieces(NamedTuple):
    """The pieces of a passage: numbers, first character, character after the last, and which begin a word."""

    ids: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    begins: NDArray[np.bool_]


class Window(NamedTuple):
    """`[CLS] question [SEP] pieces [SEP]` as token numbers, and where the passage's pieces lie."""

    ids: NDArray[np.int64]
    first: int
    """Place in `ids` of the first piece of the passage."""
    at: int
    """Number of that piece in the passage."""
    size: int
    """Pieces of the passage in this window."""

    @property
    def types(self) -> NDArray[np.int64]:
        """0 for the question and the markers around it, 1 for the passage and the last marker."""
        return (np.arange(len(self.ids)) >= self.first).astype(np.int64)


@dataclass(frozen=True, slots=True)
class Splitter:
    """A tokenizer with its markers."""

    tokenizer: Any
    start: int
    end: int
    continued: NDArray[np.bool_]
    """Per piece of the vocabulary: whether it continues a word."""

    @classmethod
    def load(cls, path: Path) -> "Splitter":
        """Read a tokenizer.json of word pieces. Raises ValueError when the markers are missing."""
        tokenizer = Tokenizer.from_str(path.read_text(encoding="utf-8"))
        # A marker that somebody writes into an article is text.
        tokenizer.encode_special_tokens = True
        start, end = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
        if start is None or end is None:
            raise ValueError(f"{path} has no [CLS] or no [SEP]")
        continued = np.zeros(tokenizer.get_vocab_size(), dtype=np.bool_)
        continued[[number for piece, number in tokenizer.get_vocab().items() if piece.startswith(CONTINUED)]] = True
        return cls(tokenizer, start, end, continued)

    def question(self, text: str, *, title: str = "") -> NDArray[np.int64]:
        """Piece numbers of a question, `QUESTION` at most, and after a marker those of a title, `TITLE` at most."""
        asked = self._numbers(text)[:QUESTION]
        return np.array([*asked, self.end, *self._numbers(title)[:TITLE]] if title else asked, dtype=np.int64)

    def _numbers(self, text: str) -> list[int]:
        found: list[int] = self.tokenizer.encode(text, add_special_tokens=False).ids
        return found

    def passages(self, texts: Sequence[str]) -> list[Pieces]:
        """The pieces of each passage with their places."""
        return [
            self._pieces(encoding) for encoding in self.tokenizer.encode_batch(list(texts), add_special_tokens=False)
        ]

    def _pieces(self, encoding: Any) -> Pieces:
        ids = np.array(encoding.ids, dtype=np.int64)
        places = np.array(encoding.offsets, dtype=np.int64).reshape(-1, 2)
        return Pieces(ids, places[:, 0], places[:, 1], ~self.continued[ids])

    def window(self, question: NDArray[np.int64], pieces: Pieces, *, at: int) -> Window:
        """The window that begins with piece `at` of the passage."""
        some = pieces.ids[at : at + room(question)]
        ids = np.concatenate([[self.start], question, [self.end], some, [self.end]])
        return Window(ids, len(question) + 2, at, len(some))


def room(question: NDArray[np.int64]) -> int:
    """Pieces of the passage that fit beside a question."""
    return LONGEST - len(question) - 3


def beginnings(count: int, *, room: int) -> list[int]:
    """First pieces of the windows over `count` pieces; the last window is moved back to be full."""
    if count <= room:
        return [0]
    step = max(1, int(room * (1 - SHARED)))
    return [*range(0, count - room, step), count - room]
