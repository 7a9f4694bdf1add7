"""What a file or row declares of its article, as it is kept: on one line each, and no longer than such things are.

Knows: how long names, titles and addresses may be. Does not know what they mean.
"""

from collections.abc import Mapping
from typing import Final

from index.formats.characters import tidy

NAME, LINE, ADDRESS = 100, 500, 2_000
LONGEST: Final[Mapping[str, int]] = {"outlet": NAME, "place": NAME, "title": LINE, "author": LINE, "url": ADDRESS}
"""Characters up to which a field is believed: what is longer is a text in the wrong column, not a name or title."""


def bounded(declared: Mapping[str, str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """The fields that hold something, each on one line, and notes on those that are too long to be what they say."""
    told = {name: " ".join(tidy(value)[0].split()) for name, value in declared.items()}
    over = {name: value for name, value in told.items() if len(value) > LONGEST.get(name, len(value))}
    kept = {name: value for name, value in told.items() if value and name not in over}
    return kept, tuple(f"{name} of {len(value):,} characters is not used" for name, value in over.items())
