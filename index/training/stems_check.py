"""How many words of a judged sample have the root they should: by the Snowball stemmer alone and with the two tables.

    python -m index.training.stems_check

`stems_judged.tsv` holds forms of the training texts that a stemmer changes, half drawn by frequency and half evenly,
each with its root (the word whose meaning it still has), and words that a stemmer takes for its root and that it must
not meet. A form is right when it has the term of its root and of none of those.
Knows: the sample. Does not know how roots are learned.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import click
import Stemmer

from index.words import term

JUDGED = Path(__file__).with_name("stems_judged.tsv")


def right(stem: Callable[[str], str | None]) -> dict[str, tuple[int, int]]:
    """How the words were drawn → how many of them are right, of how many."""
    correct, total = Counter[str](), Counter[str]()
    for line in JUDGED.read_text(encoding="utf-8").splitlines():
        word, root, drawn, others = line.split("\t")
        total[drawn] += 1
        correct[drawn] += stem(word) == stem(root) and all(stem(word) != stem(other) for other in others.split())
    return {drawn: (correct[drawn], count) for drawn, count in total.items()}


def main() -> None:
    """Say both."""
    snowball = Stemmer.Stemmer("indonesian").stemWord
    for name, stem in (("Snowball", snowball), ("with tables", lambda word: term(word) or word)):
        click.echo(
            f"{name}: " + ", ".join(f"{drawn}: {some} of {count}" for drawn, (some, count) in right(stem).items())
        )


if __name__ == "__main__":
    main()
