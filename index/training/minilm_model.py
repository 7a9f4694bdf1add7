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

from index.training.ragged import Rows, Sorted

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

    def to(self, device: torch.device) -> "Student":
        """The same model, which computes there from now on."""
        self.bert.to(device)
        return self

    def ids(self, texts: Sequence[str], *, longest: int = LONGEST) -> list[list[int]]:
        """Token numbers of each text between the two markers, at most `longest`, the end marker always last."""
        start, end = self.tokenizer.token_to_id(START), self.tokenizer.token_to_id(END)
        encodings = self.tokenizer.encode_batch(list(texts), add_special_tokens=False)
        return [[start, *encoding.ids[: longest - 2], end] for encoding in encodings]

    @property
    def device(self) -> torch.device:
        """Where the model computes."""
        found: torch.device = self.bert.embeddings.word_embeddings.weight.device
        return found

    def computing(self, precision: str) -> torch.autocast:
        """Within it matrix products have this precision."""
        return torch.autocast(self.device.type, dtype=torch.bfloat16, enabled=precision == "bf16")

    def embed(self, rows: Rows | Sequence[Sequence[int]], *, precision: str = "fp32") -> torch.Tensor:
        """(rows, dimensions) unit vectors, with gradient; the mean over all tokens and markers, as the teacher has."""
        tokens, mask = (rows if isinstance(rows, Rows) else Rows.of(rows)).padded(self.device)
        with self.computing(precision):
            states = self.bert(input_ids=tokens, attention_mask=mask.long()).last_hidden_state.float()
        pooled = (states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return torch.nn.functional.normalize(pooled, dim=1)

    def embed_sorted(self, rows: Sorted, *, precision: str = "fp32") -> torch.Tensor:
        """The same of rows in chunks, in the order in which they stood."""
        found = torch.cat([self.embed(chunk, precision=precision) for chunk in rows.chunks])
        return found[torch.argsort(torch.from_numpy(rows.order)).to(self.device)]

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """(texts, dimensions) without gradient; texts of like length are read together."""
        return self.vectors_of(self.ids(texts))

    def vectors_of(
        self, rows: Sequence[Sequence[int]], *, precision: str = "fp32", batch: int = 64
    ) -> NDArray[np.float32]:
        """The same of token numbers."""
        with torch.inference_mode():
            found = self.embed_sorted(Sorted.of(rows, chunk=batch), precision=precision)
        result: NDArray[np.float32] = found.cpu().numpy()
        return result


def set_dropout(bert: Any, share: float) -> None:
    """Leave out this share of what goes into the body and of what each layer adds; attention keeps all it sees.

    None at all is right for few steps through much data, where it only slows learning.
    """
    for module in bert.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = share
    for layer in bert.encoder.layer:
        layer.attention.self.dropout.p = 0.0
    bert.config.hidden_dropout_prob, bert.config.attention_probs_dropout_prob = share, 0.0


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
