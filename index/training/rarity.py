"""Counts in how many passages of general Indonesian text each index term stands, and which words always have a capital.

    python -m index.training.rarity --data DATA --out index/models/rarity

Knows: which texts are counted and how they are cut. Does not know what the counts are used for (`index.rarity`,
`index.capitals`).
"""

import argparse
import gzip
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from index import capitals, english
from index.rarity import FILE
from index.training import sources
from index.translation import WordTable
from index.words import terms

PASSAGE_CHARACTERS = 700
"""About the length of a passage of the index."""
LEAST = 3
"""Passages a term must stand in to be kept; rarer ones are names and misspellings, as rare as unseen ones."""
LEAST_CAPITALS, MOST_SMALL = 5, 0.03
"""How often a word must stand with a capital, not first in its sentence, and how often, of that, it may stand small."""
_SENTENCE = re.compile(r"[.!?:\"“”\n]\s*")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


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


def capitalised(texts: Iterable[str]) -> list[str]:
    """The words, in small letters and order, that stand with a capital wherever it is not for their place."""
    large, small = Counter[str](), Counter[str]()
    for text in texts:
        for sentence in _SENTENCE.split(text):
            for word in _WORD.findall(sentence)[1:]:
                (large if word[0].isupper() else small)[word.lower()] += 1
    return sorted(
        word for word, count in large.items() if count >= LEAST_CAPITALS and small[word] <= MOST_SMALL * count
    )


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
    named = capitalised(row["body"] for row in sources.rows(options.data / "train" / "news.jsonl"))
    table = WordTable.load()
    # English names of Indonesian clubs and firms are ordinary words in an English question.
    named = [word for word in named if table.keeps(word) and word not in english.stop_words()]
    (options.out / capitals.FILE).write_bytes(gzip.compress("\n".join(named).encode(), mtime=0))


if __name__ == "__main__":
    main()
