"""README.md with every generated part made anew: picture, help, figures and map.

Knows: which parts README.md has. Does not know what stands in them, nor the examples.
"""

from collections.abc import Callable, Mapping

from eval.readme.figures import abstention, figures
from eval.readme.help import command_help
from eval.readme.map import map_of_files
from eval.readme.marks import ROOT, renewed

README = ROOT / "README.md"


def with_parts(text: str) -> str:
    """README.md with every part that stands between marks made anew."""
    return renewed(text, PARTS, name="README.md")


def picture() -> str:
    """The picture of the chat, once there is one."""
    there = (ROOT / "docs" / "chat.png").is_file()
    return (
        "![The chat: an answer in quotations, and the article with the quoted words marked](docs/chat.png)\n"
        if there
        else ""
    )


PARTS: Mapping[str, Callable[[], str]] = {
    "picture": picture,
    "help": command_help,
    "abstention": abstention,
    "figures": figures,
    "map": map_of_files,
}
