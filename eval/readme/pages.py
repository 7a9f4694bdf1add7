"""README.md and the pages of `docs`, with every generated part made anew: picture, figures, rooms, help and map.

Knows: which pages there are and which parts each has. Does not know what stands in them, nor the examples.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from eval.readme.figures import abstention, figures
from eval.readme.help import command_help
from eval.readme.map import map_of_files, map_of_rooms
from eval.readme.marks import ROOT, renewed

README = ROOT / "README.md"
DOCS = ROOT / "docs"


def pages() -> list[Path]:
    """README.md, and every page of `docs` by its name."""
    return [README, *sorted(DOCS.glob("*.md"))]


def with_parts(page: Path, text: str) -> str:
    """The text of a page with every part that stands between marks made anew."""
    return renewed(text, PARTS.get(page, {}), name=page.name)


def picture() -> str:
    """The picture of the chat, once there is one."""
    there = (DOCS / "chat.png").is_file()
    return (
        "![The chat: an answer in quotations, and the article with the quoted words marked](docs/chat.png)\n"
        if there
        else ""
    )


PARTS: Mapping[Path, Mapping[str, Callable[[], str]]] = {
    README: {"picture": picture, "abstention": abstention, "figures": figures, "rooms": map_of_rooms},
    DOCS / "commands.md": {"help": command_help},
    DOCS / "map.md": {"map": map_of_files},
}
"""The generated parts of each page, by the names of their marks; other pages have none."""
