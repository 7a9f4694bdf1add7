"""The map of the project: its rooms, and every folder and file of them, with the first sentence of its docstring.

Knows: which files the map names. Does not know the pages that it stands on.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from eval.readme.marks import ROOT

ROOMS = ("seeds", "index", "rag", "ui", "eval", "tests")
NOT_PYTHON: Mapping[str, str] = {
    "seeds/articles": "Sixteen starter articles in all formats, with page noise; `docs/seeds.md` tells what each is.",
    "index/data": "The gazetteer, abbreviations, stop words and sentence cues, with their cards.",
    "index/models": "The bundled encoders, the reader, the English-Indonesian word table and the rarity of words.",
    "ui/chat.css": "How the page looks, in light and dark, wide and narrow.",
    "ui/chat.js": "What the conversation does by itself: questions under way, turns that arrive, copying.",
    "ui/form.js": "What the form does by itself: keys, filters that cannot be, the draft.",
    "ui/kept.js": "What a browser's tab remembers: the questions of the conversation and the draft.",
    "ui/pane.js": "What the reader does by itself: opening an article, scrolling to a quotation, the way back.",
    "eval/gold": "Gold questions with what proves their answers, their card, and the template for your own.",
    "eval/page/page.css": "How the page looks, on paper, in light and dark.",
    "eval/page/page.html": "What stands where on the page.",
    "eval/page/page.js": "Choosing cases on the page.",
    "eval/results": "Figures, as the measuring scripts wrote them.",
}
"""Files and folders of the map that have no docstring to take a comment from."""
NO_PACKAGES: Mapping[str, str] = {
    "seeds": "Feeds: sixteen starter articles in all formats.",
    "tests": "Hold: what Kutip promises, each file one subject.",
    "docs": "Tells what README.md has no room for.",
}
"""Folders beside the packages, as the map of the rooms tells them."""


def map_of_rooms() -> str:
    """The rooms and `docs`, a line each."""
    told = {f"{room}/": NO_PACKAGES.get(room) or _comment(ROOT / room) for room in (*ROOMS, "docs")}
    width = max(map(len, told))
    return "```text\n" + "".join(f"{room:<{width}}  {comment}\n" for room, comment in told.items()) + "```\n"


def map_of_files() -> str:
    """Every folder and file of the rooms with the first sentence of its docstring."""
    lines = []
    for room in ROOMS:
        paths = {path.relative_to(ROOT / room).as_posix() + "/" * path.is_dir(): path for path in _files(ROOT / room)}
        width = max(map(len, paths))
        lines += [f"{room}/", *(f"    {name:<{width}}  {_comment(path)}" for name, path in paths.items())]
    return "```text\n" + "\n".join(lines) + "\n```\n"


def _files(room: Path) -> Iterator[Path]:
    """Python files and packages of a room, wherever they lie, and what `NOT_PYTHON` names."""
    named = {ROOT / name for name in NOT_PYTHON}
    for path in sorted(room.rglob("*")):
        inside = any(parent in named for parent in path.parents)
        code = path.suffix == ".py" and path.name != "__init__.py"
        if path in named or ((code or _is_package(path)) and not inside):
            yield path


def _is_package(path: Path) -> bool:
    return (path / "__init__.py").is_file()


def _comment(path: Path) -> str:
    known = NOT_PYTHON.get(path.relative_to(ROOT).as_posix())
    if known:
        return known
    told = path / "__init__.py" if _is_package(path) else path
    paragraph = (ast.get_docstring(ast.parse(told.read_text(encoding="utf-8"))) or "").partition("\n\n")[0]
    return re.split(r"(?<=[.!?]) (?=[A-Z])", " ".join(paragraph.split()))[0]
