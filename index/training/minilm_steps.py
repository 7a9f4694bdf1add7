"""One step of training the bilingual encoder: optimiser, learning rate, gradient.

Knows: parameters. Does not know: what the loss is made of.
"""

from typing import Any

import torch

LAST_RATE = 0.05
"""Share of the learning rate that is left at the end."""
NORM = 1.0
"""Length to which gradients are cut."""


def optimiser_of(bert: Any, *, embedding_rate: float, rate: float) -> torch.optim.Optimizer:
    """AdamW without decay, the embeddings with a rate of their own."""
    groups: list[dict[str, Any]] = [
        {"params": [value for name, value in bert.named_parameters() if ("embeddings" in name) == inside], "peak": peak}
        for inside, peak in ((True, embedding_rate), (False, rate))
    ]
    return torch.optim.AdamW(groups, weight_decay=0.0, fused=True)


def set_rate(optimiser: torch.optim.Optimizer, *, step: int, steps: int, warm_up: int) -> None:
    """Up in a line during `warm_up` steps, then down in a line to `LAST_RATE`."""
    share = min(1.0, (step + 1) / warm_up) * max(LAST_RATE, 1 - step / steps)
    for group in optimiser.param_groups:
        group["lr"] = group["peak"] * share


def learn(bert: Any, loss: torch.Tensor, optimiser: torch.optim.Optimizer) -> float:
    """One step down the gradient; the loss as a number."""
    optimiser.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(bert.parameters(), NORM)
    optimiser.step()
    return loss.item()
