"""The reader while it is trained: a BERT that says of each word piece whether the answer begins, ends or stands there.

Knows: the heads, how windows become a batch, how the body is computed in bfloat16 with weights kept in single
precision. Does not know: data, rates.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import torch
from transformers import BertConfig, BertModel

from index.training import unpacking

DROPOUT = 0.1
"""Of what goes into the body, of what each layer adds, and of what comes out; attention keeps all it sees."""
FAR = -1e4
"""Score of a place where no answer can begin or end."""
WIDTHS = 8
"""Batches are padded to multiples of it: for each new shape the matrix library keeps memory."""


class Scores(NamedTuple):
    """Logits, (windows, longest) thrice and (windows,); place 0, the first marker, stands for no answer."""

    start: torch.Tensor
    end: torch.Tensor
    evidence: torch.Tensor
    """Whether the piece belongs to a sentence that answers."""
    answerable: torch.Tensor


HEAD = 32
"""Numbers of an attention head, as in every MiniLM."""
MARKS = 3
"""Scores of a piece: the answer begins, ends, or stands in its sentence."""


def config_of(weights: Mapping[str, torch.Tensor]) -> BertConfig:
    """The shape of a body with these weights; its attention heads are `HEAD` wide."""
    places = weights["bert.embeddings.position_embeddings.weight"]
    inner = weights["bert.encoder.layer.0.intermediate.dense.weight"]
    config = BertConfig(
        vocab_size=len(weights["pieces.weight"]),
        hidden_size=places.shape[1],
        num_hidden_layers=len({name.split(".")[3] for name in weights if name.startswith("bert.encoder.layer.")}),
        num_attention_heads=places.shape[1] // HEAD,
        intermediate_size=len(inner),
        max_position_embeddings=len(places),
    )
    config._attn_implementation = "eager"
    return config


class SpanModel(torch.nn.Module):
    """Word pieces' vectors with sparse gradients, the body, and the two heads."""

    def __init__(self, bert: Any) -> None:
        super().__init__()
        weights = bert.embeddings.word_embeddings.weight.detach().clone()
        self.pieces = torch.nn.Embedding(len(weights), weights.shape[1], sparse=True, _weight=weights)
        bert.embeddings.word_embeddings = torch.nn.Embedding(1, bert.config.hidden_size)
        self.bert = bert
        self.span = torch.nn.Linear(bert.config.hidden_size, MARKS)
        self.answerable = torch.nn.Linear(bert.config.hidden_size, 1)
        self.dropout = torch.nn.Dropout(DROPOUT)
        for module in bert.modules():
            if isinstance(module, torch.nn.Dropout):
                module.p = DROPOUT
        for layer in bert.encoder.layer:
            layer.attention.self.dropout.p = 0.0
        bert.embeddings.dropout.p = 0.0
        for head in (self.span, self.answerable):
            torch.nn.init.normal_(head.weight, std=0.02)
            torch.nn.init.zeros_(head.bias)

    @classmethod
    def load(cls, body: Path) -> "SpanModel":
        """Begin with a sentence encoder's folder; its pooling is not used."""
        return cls(
            BertModel.from_pretrained(body, add_pooling_layer=False, dtype=torch.float32, attn_implementation="eager")
        )

    @classmethod
    def packed(cls, folder: Path) -> "SpanModel":
        """Begin with a reader that is packed in 8 bits already."""
        weights = unpacking.weights(folder / "model.onnx")
        model = cls(BertModel(config_of(weights), add_pooling_layer=False))
        for name, value in model.span.state_dict(prefix="span.").items():
            # A reader of an earlier make marks fewer things; what it lacks begins as it was drawn.
            value[: len(weights[name])] = weights[name]
            weights[name] = value
        left = model.load_state_dict(weights, strict=False).missing_keys
        if missing := [name for name in left if "word_embeddings" not in name]:
            raise ValueError(f"{folder} lacks {', '.join(missing)}")
        return model

    @property
    def device(self) -> torch.device:
        """Where the model computes."""
        return self.pieces.weight.device

    def on(self, device: torch.device) -> "SpanModel":
        """The same model there; a GPU has a faster way to compute attention than the one that exports."""
        if device.type != "cpu":
            self.bert.set_attn_implementation("sdpa")
        return self.to(device)

    @classmethod
    def trained(cls, weights: Mapping[str, torch.Tensor]) -> "SpanModel":
        """The model with weights as `Halved.weights` gives them."""
        model = cls(BertModel(config_of(weights), add_pooling_layer=False))
        model.load_state_dict(weights)
        return model.eval()

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor) -> Scores:
        """Scores of windows as `batch` makes them; places of question and padding are `FAR`."""
        embedded = self.dropout(self.pieces(input_ids)).to(self.bert.dtype)
        states = self.bert(
            inputs_embeds=embedded, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        states = self.dropout(states.to(self.span.weight.dtype))
        allowed = token_type_ids == 1
        allowed = torch.cat([torch.ones_like(allowed[:, :1]), allowed[:, 1:]], dim=1)
        logits = torch.where(allowed[..., None], self.span(states), FAR)
        return Scores(logits[..., 0], logits[..., 1], logits[..., 2], self.answerable(states[:, 0])[:, 0])


class Halved:
    """A model whose body computes in bfloat16 while the weights that are learned stay in single precision.

    On a CPU with bfloat16 instructions this halves the time of a step and moves no casts into it, as autocast does.
    """

    def __init__(self, model: SpanModel) -> None:
        self.model = model
        self._kept = {name: value.detach().clone() for name, value in model.bert.named_parameters()}
        for value in self._kept.values():
            value.requires_grad_()
        model.bert.to(torch.bfloat16)
        self._working = dict(model.bert.named_parameters())

    @property
    def body(self) -> list[torch.Tensor]:
        """The body's weights in single precision."""
        return list(self._kept.values())

    @property
    def heads(self) -> list[torch.Tensor]:
        """The heads' weights."""
        return [*self.model.span.parameters(), *self.model.answerable.parameters()]

    @property
    def embeddings(self) -> list[torch.Tensor]:
        """The word pieces' vectors, whose gradients are sparse."""
        return [self.model.pieces.weight]

    def hand_over(self) -> None:
        """Move the gradients of the computing weights to those in single precision."""
        for name, value in self._working.items():
            self._kept[name].grad = None if value.grad is None else value.grad.float()
            value.grad = None

    def take_up(self) -> None:
        """Bring the computing weights up to date with those in single precision."""
        with torch.no_grad():
            for name, value in self._working.items():
                value.copy_(self._kept[name])

    def weights(self) -> dict[str, torch.Tensor]:
        """All weights in single precision, under the model's names."""
        state: dict[str, torch.Tensor] = dict(self.model.state_dict())
        return state | {f"bert.{name}": value.detach() for name, value in self._kept.items()}

    def restore(self, weights: Mapping[str, torch.Tensor]) -> None:
        """Set all weights."""
        self.model.load_state_dict(weights)
        with torch.no_grad():
            for name, value in self._kept.items():
                value.copy_(weights[f"bert.{name}"])
