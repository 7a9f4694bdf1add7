"""The bilingual sentence encoder while it is trained: a BERT whose pieces are averaged to one unit vector a text.

Knows: how texts become token numbers and vectors, and how model and tokenizer lie in a folder. Does not know: losses,
data, or how the finished model is packed (`minilm_folder`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
from transformers import BertModel, PreTrainedTokenizerFast

PADDING, UNKNOWN, START, END, MASK = SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
LONGEST = 192
"""Tokens of a text that are read, both markers among them; passages of the index have about 130."""
PRECISIONS = {"fp32": torch.float32, "bf16": torch.bfloat16}
"""Of the matrix products only: weights, gradients and what the optimiser remembers are always single precision."""


@dataclass(frozen=True, slots=True)
class Student:
    """Model and tokenizer."""

    bert: Any
    tokenizer: Any

    @classmethod
    def load(cls, folder: Path) -> "Student":
        """Read a folder that `save` has written."""
        bert = BertModel.from_pretrained(folder, add_pooling_layer=False, dtype=torch.float32)
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        if tokenizer.get_vocab_size() != bert.config.vocab_size:
            raise ValueError(f"{folder}: {tokenizer.get_vocab_size()} pieces, {bert.config.vocab_size} embeddings")
        return cls(bert, tokenizer)

    def save(self, folder: Path) -> None:
        """Write the model in single precision with the tokenizer."""
        folder.mkdir(parents=True, exist_ok=True)
        self.bert.save_pretrained(folder)
        fast_tokenizer(self.tokenizer).save_pretrained(str(folder))

    def ids(self, texts: Sequence[str], *, longest: int = LONGEST) -> list[list[int]]:
        """Token numbers of each text between the two markers, at most `longest`, the end marker always last."""
        start, end = self.tokenizer.token_to_id(START), self.tokenizer.token_to_id(END)
        encodings = self.tokenizer.encode_batch(list(texts), add_special_tokens=False)
        return [[start, *encoding.ids[: longest - 2], end] for encoding in encodings]

    def embed(self, rows: Sequence[Sequence[int]], *, precision: str = "fp32") -> torch.Tensor:
        """(rows, dimensions) unit vectors, with gradient; the mean over all tokens and markers, as the teacher has."""
        tokens, mask = padded(rows)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=precision == "bf16"):
            states = self.bert(input_ids=tokens, attention_mask=mask).last_hidden_state.float()
        pooled = (states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return torch.nn.functional.normalize(pooled, dim=1)

    def vectors(self, texts: Sequence[str], *, precision: str = "fp32", batch: int = 64) -> NDArray[np.float32]:
        """(texts, dimensions) without gradient; texts of like length are read together."""
        rows = self.ids(texts)
        order = sorted(range(len(rows)), key=lambda row: len(rows[row]))
        found = np.zeros((len(rows), self.bert.config.hidden_size), dtype=np.float32)
        with torch.inference_mode():
            for at in range(0, len(order), batch):
                some = order[at : at + batch]
                found[some] = self.embed([rows[row] for row in some], precision=precision).numpy()
        return found


def padded(rows: Sequence[Sequence[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """(rows, longest) token numbers and mask; padding has number 0."""
    longest = max(map(len, rows))
    tokens = torch.zeros(len(rows), longest, dtype=torch.long)
    mask = torch.zeros(len(rows), longest, dtype=torch.long)
    for row, ids in enumerate(rows):
        tokens[row, : len(ids)] = torch.tensor(ids)
        mask[row, : len(ids)] = 1
    return tokens, mask


def without_dropout(bert: Any) -> None:
    """Turn dropout off for good: with few steps and much data it only slows learning."""
    for module in bert.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0
    bert.config.hidden_dropout_prob = bert.config.attention_probs_dropout_prob = 0.0


def piece_tokenizer(pieces: Sequence[str]) -> Any:
    """A BERT tokenizer (lower case, accents folded) whose piece i has number i; padding comes first.

    Built from its parts: `BertTokenizerFast(vocab_file=…)` of transformers 5 silently has an empty vocabulary.
    """
    if pieces[0] != PADDING or not set(SPECIAL) <= set(pieces) or len(set(pieces)) != len(pieces):
        raise ValueError("padding comes first, all markers must be there, and no piece twice")
    vocabulary = {piece: number for number, piece in enumerate(pieces)}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token=UNKNOWN))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece()
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{START} $A {END}",
        pair=f"{START} $A {END} $B:1 {END}:1",
        special_tokens=[(START, vocabulary[START]), (END, vocabulary[END])],
    )
    tokenizer.add_special_tokens(list(SPECIAL))
    return tokenizer


def fast_tokenizer(tokenizer: Any) -> Any:
    """The same for transformers."""
    names = {"pad_token": PADDING, "unk_token": UNKNOWN, "cls_token": START, "sep_token": END, "mask_token": MASK}
    wrapped = PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=tokenizer, model_max_length=LONGEST, **names
    )
    if len(wrapped) != tokenizer.get_vocab_size():
        raise ValueError(f"{len(wrapped)} pieces instead of {tokenizer.get_vocab_size()}")
    return wrapped
