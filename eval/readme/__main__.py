"""Rewrites what is generated in README.md and in the models' cards.

Run: `python -m eval.readme` after changing what Kutip says, which files it has, or what was measured.
"""

import sys

from eval.readme.cards import cards
from eval.readme.examples import with_examples
from eval.readme.parts import README, with_parts


def main() -> None:
    """Rewrite README.md and the cards in place and say whether README.md changed."""
    for card, text in cards().items():
        card.write_text(text, encoding="utf-8")
    before = README.read_text(encoding="utf-8")
    after = with_examples(with_parts(before))
    README.write_text(after, encoding="utf-8")
    print("README.md is as it was" if after == before else "README.md rewritten", file=sys.stderr)  # noqa: T201


if __name__ == "__main__":
    main()
