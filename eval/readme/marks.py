"""How README.md, the pages of `docs` and the cards mark what is generated, and how a text gets these parts anew.

Knows: the marks. Does not know what stands between them.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The folder that holds README.md and the rooms."""


def renewed(text: str, parts: Mapping[str, Callable[[], str]], *, name: str) -> str:
    """A text with every part that stands between its marks made anew.

    Raises:
        ValueError: when a part is not marked in it.
    """
    for part, make in parts.items():
        before, start, rest = text.partition(f"<!-- {part} -->\n")
        _, end, after = rest.partition(f"<!-- /{part} -->")
        if not (start and end):
            raise ValueError(f"{name} has no part marked <!-- {part} --> … <!-- /{part} -->")
        text = before + start + make() + end + after
    return text
