"""The tables of the models' cards that are made from `eval/results`.

Knows: what stands in the results. Does not know how anything was measured.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from eval.page.numbers import plain
from eval.readme.marks import ROOT, renewed

RESULTS = ROOT / "eval" / "results"
MINILM, READER = (ROOT / "index" / "models" / name / "README.md" for name in ("minilm", "reader"))
SHIPS = "ships"
CALLED: Mapping[str, str] = {"short": "after layer 3, distilled"}
"""What a card calls a variant that the results call otherwise."""
TOLD_APART = "word pieces"
"""How the variants end of which a card tells in words."""
FINDING: Mapping[str, str] = {"words": "words", "dense": "dense", "both": "both", "reranked": "reranked"}

Figure = Mapping[str, float]


def cards() -> dict[Path, str]:
    """Each card with its tables as the results have them."""
    return {card: renewed(card.read_text(encoding="utf-8"), parts, name=str(card)) for card, parts in PARTS.items()}


def _result(name: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((RESULTS / f"{name}.json").read_text(encoding="utf-8"))
    return told


def _table(*rows: Iterator[str] | list[str]) -> str:
    """Rows of cells; the first one heads the table."""
    head, *others = (f"| {' | '.join(row)} |" for row in rows)
    return "\n".join([head, "|" + "---|" * (head.count(" | ") + 1), *others]) + "\n"


def _plain(figure: Figure) -> str:
    return f"{figure['value']:.3f}"


def _change(figure: Figure) -> str:
    low, high = (_signed(figure[key]) for key in ("low", "high"))
    return f"{_signed(figure['value'])} ({low} to {high})"


def _signed(value: float) -> str:
    return f"{value:+.3f}".replace("-", "−")


def _marked(figure: Figure) -> str:
    """A change by itself, bold where its interval leaves out 0."""
    told = _signed(figure["value"])
    return f"**{told}**" if figure["low"] > 0 or figure["high"] < 0 else told


def finding() -> str:
    """How high the right passage stands, by set and way of finding."""
    rows = [["set", "n", *FINDING.values()]]
    for name, task in _result("retrieval")["tasks"].items():
        of = {way: task["systems"][way]["measures"]["nDCG@10"] for way in FINDING}
        rows.append([name, f"{of['words']['n']:,}", *map(plain, of.values())])
    return _table(*rows)


def _variants(told: Mapping[str, Any]) -> Iterator[tuple[str, str, bool]]:
    """Every variant with what the card calls it, and whether its dense figure is that of another one."""
    for variant in told:
        base, at, share = variant.partition(" at ")
        if variant != SHIPS and not variant.endswith(TOLD_APART):
            yield variant, CALLED.get(variant, f"{base}, share {share}" if at else variant), bool(at)


def ablations() -> str:
    """What each change is worth over all sets."""
    result = _result("ablations")
    every, fast = result["all"], result["times_as_fast"]
    ships = every[SHIPS]
    rows = [
        ["variant", "dense", "whole search", "times as fast"],
        [f"**{SHIPS}** (n = {ships['dense']['n']:,})", plain(ships["dense"]), plain(ships["both"]), "1"],
    ]
    for variant, called, same in _variants(every):
        dense, both = (every[variant][f"{way} minus {SHIPS}"] for way in ("dense", "both"))
        rows.append([called, "as above" if same else _change(dense), _change(both), str(fast.get(variant, ""))])
    return _table(*rows)


def ablations_by_set() -> str:
    """The same for each set, of what has vectors of its own."""
    sets = {name: told["variants"] for name, told in _result("ablations")["sets"].items()}
    first = next(iter(sets.values()))
    rows = [["variant", *(f"{name} (n = {told[SHIPS]['dense']['n']:,})" for name, told in sets.items())]]
    rows.append(
        [f"**{SHIPS}**", *(" / ".join(_plain(told[SHIPS][way]) for way in ("dense", "both")) for told in sets.values())]
    )
    for variant, called, same in _variants(first):
        if not same:
            changes = [[told[variant][f"{way} minus {SHIPS}"] for way in ("dense", "both")] for told in sets.values()]
            rows.append([called, *(" / ".join(map(_marked, pair)) for pair in changes)])
    return _table(*rows)


def reranking() -> str:
    """What reading the first passages brings, by how many are read."""
    tasks = _result("reranking")["tasks"]
    depths = [name for name in next(iter(tasks.values())) if not name.endswith("nothing read")]
    change = "15 read minus nothing read"
    rows = [["questions", "n", "nothing read", *depths, change.replace(" read", "", 1)]]
    for name, told in tasks.items():
        nothing = told["nothing read"]
        rows.append(
            [
                name,
                f"{nothing['n']:,}",
                _plain(nothing),
                *(_plain(told[depth]) for depth in depths),
                _change(told[change]),
            ]
        )
    return _table(*rows)


PARTS: Mapping[Path, Mapping[str, Callable[[], str]]] = {
    MINILM: {"finding": finding, "ablations": ablations, "ablations by set": ablations_by_set},
    READER: {"reranking": reranking},
}
"""The generated parts of each card, by the names of their marks."""
