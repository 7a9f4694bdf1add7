"""Rewrites what is generated in README.md, in the pages of `docs` and in the models' cards.

Run: `python -m eval.readme` after changing what Kutip says, which files it has, or what was measured.
"""

import sys

from eval.readme.cards import cards
from eval.readme.examples import with_examples
from eval.readme.marks import ROOT
from eval.readme.pages import pages, with_parts


def main() -> None:
    """Rewrite pages and cards in place and say of each page whether it changed."""
    for card, text in cards().items():
        card.write_text(text, encoding="utf-8")
    for page in pages():
        before = page.read_text(encoding="utf-8")
        after = with_examples(with_parts(page, before))
        page.write_text(after, encoding="utf-8")
        told = "is as it was" if after == before else "rewritten"
        print(f"{page.relative_to(ROOT)} {told}", file=sys.stderr)  # noqa: T201


if __name__ == "__main__":
    main()
