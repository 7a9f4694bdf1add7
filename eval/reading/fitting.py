"""Fits what `rag.scoring.scorer` weighs: which sentence answers, and whether the articles answer at all.

    python -m eval.reading.fitting --data DATA --output rag/data

Questions that their story does not answer, and those asked where their story is not, teach when not to answer. Of the
hard questions of `kutip eval newsroom` those of `dev` teach, too. Regressions of scikit-learn, which the product does
not need. Knows: the order of the steps. Does not know: the development sets, and of the gold sets only that part.
"""

import argparse
import logging
import pickle
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from eval.newsroom import questions
from eval.reading.held_out import figures
from eval.reading.newsroom_rows import Row, everything, of_hard, of_regions
from eval.reading.regressions import learned
from eval.report import dumped, save, write
from index.training import newsroom
from rag.scoring.scorer import FILE


def main(arguments: Sequence[str] | None = None) -> None:
    """Ask, fit, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/news.jsonl")
    parser.add_argument("--output", type=Path, required=True, help=f"the folder for {FILE} and figures.json")
    parser.add_argument("--rows", type=Path, help="file that keeps what was found, to fit again without asking")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    every = _kept(options.rows, options.data)
    save(dumped(asdict(learned(every))), options.output / FILE)
    write({"kind": "fitting", "questions": len(every), **figures(every)}, output=options.output / "figures.json")


def _kept(path: Path | None, data: Path) -> list[Row]:
    if path and path.is_file():
        kept: list[Row] = pickle.loads(path.read_bytes())
        return kept
    found = list(everything(data, [one for one in newsroom.questions() if one.held_out]))
    found += of_regions(data, newsroom.questions(newsroom.REGIONAL))
    hard, addresses = questions.read()
    found += of_hard(data, [one for one in hard if one.split == "dev"], addresses)
    if path:
        path.write_bytes(pickle.dumps(found))
    return found


if __name__ == "__main__":
    main()
