"""Keeps a training run's state so that a stopped run goes on where it was.

Knows: files. Does not know: what is trained.
"""

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch

log = logging.getLogger(__name__)

FILE = "checkpoint.pt"


def keep(
    runs: Path,
    model: torch.nn.Module,
    optimiser: torch.optim.Optimizer,
    *,
    step: int,
    seconds: float,
    identity: Mapping[str, Any],
) -> None:
    """Write the state beside its place and move it there, so that a kill leaves the old or the new one."""
    state = {
        "model": model.state_dict(),
        "optimiser": optimiser.state_dict(),
        "step": step,
        "seconds": seconds,
        "is": dict(identity),
    }
    runs.mkdir(parents=True, exist_ok=True)
    beside = runs / (FILE + ".new")
    torch.save(state, beside)
    beside.replace(runs / FILE)


def resume(
    runs: Path, model: torch.nn.Module, optimiser: torch.optim.Optimizer, *, identity: Mapping[str, Any]
) -> tuple[int, float]:
    """Load the state of the same run if there is one; step and seconds to go on with, 0 for a new run.

    Raises ValueError when the folder holds another run, so that nothing is overwritten by mistake.
    """
    path = runs / FILE
    if not path.is_file():
        return 0, 0.0
    state = torch.load(path, weights_only=True)
    if state["is"] != dict(identity):
        raise ValueError(f"{path} belongs to a run with other options: {state['is']}; give another --out or remove it.")
    model.load_state_dict(state["model"])
    optimiser.load_state_dict(state["optimiser"])
    log.info("continuing after step %d of %s", state["step"], path)
    return int(state["step"]), float(state["seconds"])


def average(states: Sequence[Mapping[str, torch.Tensor]]) -> dict[str, torch.Tensor]:
    """The mean of several states of one model (Izmailov et al. 2018); whole numbers are taken from the last."""
    return {
        name: torch.stack([state[name] for state in states]).mean(0) if value.is_floating_point() else value
        for name, value in states[-1].items()
    }
