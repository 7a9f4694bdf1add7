"""What each rule is worth: newsroom questions asked without it.

    python -m eval.newsroom.rules --data DATA [--output eval/results/rules.json]

Asked are the hard questions of `eval newsroom`, and questions of stories that the reader did not learn from, each of a
collection of a thousand stories and more. A rule is left out where it took a sentence, or few words, away. Rules were
written on some of these questions (all but the hard ones of the part `test`), so that what they bring is flattered; a
rule that brings nothing even here has nothing to show for itself but its example.

Knows: the questions, and what is counted. Does not know how a rule is left out (`eval.newsroom.left_out`).
"""

import argparse
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from eval.cache import Cache
from eval.digests import digest, digest_of_code
from eval.intervals import share_of
from eval.newsroom import left_out
from eval.newsroom.left_out import ALL, Left, Outcome, Posed, Remembering, outcomes
from eval.newsroom.questions import SPLITS, collection, read
from eval.progress import bar
from eval.reading.newsroom_rows import among_others, filled
from eval.report import write
from index.training import newsroom

ASKED = 900
"""Questions of stories held out, drawn by a seed."""


def figures(posed: Sequence[Posed], became: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Rates with all rules and without any of a sort, and of each rule in how many questions it makes which change."""
    pairs = list(zip(posed, became, strict=True))
    told: dict[str, Any] = {"with all": _rates([(one, Outcome(*each["all"])) for one, each in pairs])}
    for of in ALL:
        told[f"without any against {of}"] = _rates([(one, Outcome(*each["without any"][of])) for one, each in pairs])
    rows = {Left(of, name): _Counted() for of, names in ALL.items() for name in names}
    for one, each in pairs:
        for of, name, other in each["without"]:
            rows[Left(of, name)].add(bool(one.evidence), Outcome(*each["all"]), Outcome(*other))
    told["rules"] = [{"of": rule.of, "rule": rule.name, **counted.told} for rule, counted in rows.items()]
    return told


class _Counted:
    """How often a rule took something away, and what answers gain or lose by it."""

    def __init__(self) -> None:
        self.told = dict.fromkeys(("touched", "found", "wrong", "refused", "hallucinated", "few_right", "few_wrong"), 0)

    def add(self, able: bool, whole: Outcome, other: Outcome) -> None:
        """Count a question with the rule and without it."""
        self.told["touched"] += 1
        for sign, one in ((1, whole), (-1, other)):
            self.told["found"] += sign * one.found
            self.told["wrong"] += sign * (able and one.answered and not one.found)
            self.told["refused"] += sign * (able and not one.answered)
            self.told["hallucinated"] += sign * (not able and one.answered)
            self.told["few_right"] += sign * (one.few is True)
            self.told["few_wrong"] += sign * (one.few is False)


def _rates(some: Sequence[tuple[Posed, Outcome]]) -> dict[str, Any]:
    """The rates over all questions and over each sort of them."""
    told = {}
    for of in ("all", *dict.fromkeys(one.of for one, _ in some)):
        mine = [(one, each) for one, each in some if of in ("all", one.of)]
        able = [each for one, each in mine if one.evidence]
        lacking = [each for one, each in mine if not one.evidence]
        few = [each.few for _, each in mine if each.few is not None]
        shares = {
            "found": share_of(sum(one.found for one in able), len(able)),
            "wrong": share_of(sum(one.answered and not one.found for one in able), len(able)),
            "error_rate": share_of(sum(not one.answered for one in able), len(able)),
            "hallucination": share_of(sum(one.answered for one in lacking), len(lacking)),
            "few_words_right": share_of(sum(few), len(few)),
        }
        told[of] = {name: share.to_dict() for name, share in shares.items() if share}
    return told


def measured(rows: Sequence[Mapping[str, Any]], posed: Sequence[Posed], label: str, cache: Cache) -> list[Any]:
    """What became of some questions in a collection of some stories; those that are remembered are not asked again."""
    code = digest_of_code(left_out.__file__)
    keys = [digest(code, label, one.text, one.history, [*map(sorted, one.evidence)], one.short) for one in posed]
    told = {key: cache.get(key) for key in keys}
    if all(told.values()):
        return list(told.values())
    with filled(rows) as library, bar() as step:
        reader = Remembering.of(library.answerer.reader)
        library.answerer = replace(library.answerer, reader=reader)
        for done, (one, key) in enumerate(zip(posed, keys, strict=True), 1):
            if not told[key]:
                reader.readings.clear()
                told[key] = outcomes(library, one)
                cache.put(key, told[key])
            step(f"asking {label}", done, len(posed))
    return [told[key] for key in keys]


def hard(data: Path) -> tuple[list[dict[str, Any]], list[Posed]]:
    """The stories of the hard questions and others, and these questions."""
    asked, addresses = read()
    posed = [
        Posed(one.question, one.history, one.evidence, None, f"hard, {one.split}")
        for split in SPLITS
        for one in asked
        if one.split == split
    ]
    return collection(data, addresses), posed


def held_out(data: Path, most: int) -> tuple[list[dict[str, Any]], list[Posed]]:
    """The stories held out and others, and questions about the former."""
    held = [one for one in newsroom.questions() if one.held_out]
    drawn = np.random.default_rng(2).permutation(len(held))[:most]
    posed = [
        Posed(one.text, (), tuple(frozenset({told}) for told in one.evidence), one.short, "held out")
        for one in (held[number] for number in drawn)
    ]
    return among_others(data, held, np.random.default_rng(0)), posed


def main(arguments: Sequence[str] | None = None) -> None:
    """Ask, count, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/news.jsonl")
    parser.add_argument("--asked", type=int, default=ASKED, help="how many questions of stories held out")
    parser.add_argument("--output", type=Path, help="file of the figures")
    options = parser.parse_args(arguments)
    posed: list[Posed] = []
    became: list[Any] = []
    with closing(Cache.default()) as cache:
        for rows, some in (hard(options.data), held_out(options.data, options.asked)):
            posed += some
            became += measured(rows, some, some[0].of.split(",")[0], cache)
    write({"kind": "rules", **figures(posed, became)}, output=options.output)


if __name__ == "__main__":
    main()
