"""Counts in how many passages of general Indonesian text each index term stands.

    python -m index.training.rarity --data ../shared/data --out index/models/rarity

Knows: which texts are counted and how they are cut. Does not know what the counts are used for (`index.rarity`).
"""

import argparse
import gzip
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from index.rarity import FILE
from index.training import sources
from index.words import terms

PASSAGE_CHARACTERS = 700
"""About the length of a passage of the index."""
LEAST = 3
"""Passages a term must stand in to be kept; rarer ones are names and misspellings, as rare as unseen ones."""


def passages(data: Path) -> Iterator[str]:
    """Training news and question passages, cut at spaces into stretches of a passage's length."""
    texts: list[Iterator[str]] = [
        (row["title"] + ". " + row["body"] for row in sources.rows(data / "train" / "news.jsonl")),
        *(
            iter(dict.fromkeys(row["passage"] for row in sources.rows(data / "train" / f"{name}.jsonl")))
            for name in sources.QUESTION_SETS
        ),
    ]
    for text in (text for several in texts for text in several):
        start = 0
        while start < len(text):
            end = text.find(" ", start + PASSAGE_CHARACTERS)
            yield text[start : end if end > 0 else len(text)]
            start = end + 1 if end > 0 else len(text)


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    total = 0
    for passage in passages(options.data):
        counts.update(set(terms(passage)))
        total += 1
    lines = [str(total), *(f"{term}\t{count}" for term, count in sorted(counts.items()) if count >= LEAST)]
    options.out.mkdir(parents=True, exist_ok=True)
    # No time stamp inside, so that the same counts make the same file.
    (options.out / FILE).write_bytes(gzip.compress("\n".join(lines).encode(), mtime=0))


if __name__ == "__main__":
    main()
