"""An article as a line of an export, and such a line as the same article again.

Knows: what `kutip export` writes, and how such a row is known: its id is the sum of its own title, text and outlet.
Does not know: files, or how any other row is read. A row that somebody altered, or in which anything stands that no
article of ours holds, is a row like all others.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import Any, Final

from index import places
from index.errors import InvalidQuestion
from index.formats.characters import tidy
from index.formats.fields import bounded
from index.identity import identity
from index.nouns import Article
from index.origin.dates import parse_date
from index.readers import MAX_CHARACTERS

LINES: Final = ("title", "outlet", "published", "region", "region_code", "place", "author", "url", "language")
"""What is known of an article in a line each, or is None."""
LISTS: Final = ("sources", "captions", "notes")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")


def written(article: Article) -> dict[str, Any]:
    """Without `source`, which `url` and `sources` repeat: in files of rows that name means the outlet."""
    return {name: value for name, value in article.to_dict().items() if name != "source"}


def restored(row: Mapping[str, Any], *, today: date) -> Article | None:
    """The article that was written as this row; None for a row that is no export's, or is no longer as it was.

    Nor is one of a day that no reading believes: one after tomorrow would be the latest news for ever.
    """
    if not {"id", "text", *LINES, *LISTS} <= row.keys() or not all(_is_list(row[name]) for name in LISTS):
        return None
    lines = {name: row[name] for name in LINES if row[name] is not None}
    if not _are_lines(lines) or not _is_text(row["text"]) or "title" not in lines:
        return None
    if not (_is_dated(lines, today=today) and _is_placed(lines) and _LANGUAGE.fullmatch(lines.get("language", "id"))):
        return None
    if row["id"] != identity(lines["title"], row["text"], lines.get("outlet")):
        return None
    lists: dict[str, Any] = {name: tuple(row[name]) for name in LISTS}
    if not all(_are_lines(dict(enumerate(lists[name]))) for name in ("captions", "notes")):
        return None
    return Article(id=row["id"], text=row["text"], **lines, **lists)


def _is_list(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) and one for one in value)


def _are_lines(values: Mapping[Any, object]) -> bool:
    """Whether all are such lines as the reading of files makes: tidied, and no longer than what they say they are."""
    told = {str(name): value for name, value in values.items() if isinstance(value, str)}
    return len(told) == len(values) and bounded(told)[0] == told


def _is_text(value: object) -> bool:
    return (
        isinstance(value, str)
        and len(value) <= MAX_CHARACTERS
        and any(map(str.isalpha, value))
        and tidy(value)[0].strip("\n") == value
    )


def _is_dated(lines: Mapping[str, str], *, today: date) -> bool:
    day = lines.get("published")
    return day is None or parse_date(day, today=today)[0] == day


def _is_placed(lines: Mapping[str, str]) -> bool:
    """Whether the region has the name that its code has in our table, or there is none."""
    with suppress(InvalidQuestion):
        return lines.get("region") == (places.by_code(lines["region_code"]).name if "region_code" in lines else None)
    return False
