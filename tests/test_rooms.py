"""The rooms of the house: who may import whom, and what each shows at its front door."""

import ast
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import rag
from index.offline import TELEMETRY
from rag import Library

ROOT = Path(__file__).resolve().parents[1]
MAY_IMPORT = {
    "index": {"index"},
    "rag": {"rag", "index"},
    "ui": {"ui", "rag", "index"},
    "eval": {"eval", "rag", "index"},
}
TELLING = {"onnxruntime", "huggingface_hub", "transformers", "sentence_transformers"}
"""Packages that would tell others of their use: `index/__init__.py` has been run before any of them."""


def imported(file: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module)
    return names


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_arrows_between_rooms_point_one_way(room: str) -> None:
    files = list((ROOT / room).rglob("*.py"))
    assert files
    for file in files:
        rooms = {name.split(".")[0] for name in imported(file)} & (set(MAY_IMPORT) | {"tests"})
        assert rooms <= MAY_IMPORT[room], f"{file.relative_to(ROOT)} imports {rooms - MAY_IMPORT[room]}"


def test_the_rooms_inside_rag_lean_on_one_another_in_one_order() -> None:
    leans: dict[str, set[str]] = {}
    for file in (ROOT / "rag").rglob("*.py"):
        module = file.relative_to(ROOT).with_suffix("").parts
        leans.setdefault(_inner_room(module), set()).update(_inner_room(one) for one in _modules(file))
    order = TopologicalSorter({room: others - {room} for room, others in leans.items()})
    assert {"speaking", "asking", "conversing"} < set(order.static_order())


def test_which_sentences_are_chosen_does_not_lean_on_how_few_words_are_taken_from_them() -> None:
    below = (file for room in ("parsing", "choosing") for file in (ROOT / "rag" / room).glob("*.py"))
    assert not {file.name for file in below if any(one[1] == "extracting" for one in _modules(file))}


def test_the_rooms_inside_the_catalogue_lean_on_one_another_in_one_order() -> None:
    leans: dict[str, set[str]] = {}
    for file in (ROOT / "rag" / "catalogue").rglob("*.py"):
        own = file.relative_to(ROOT / "rag" / "catalogue").with_suffix("").parts[0]
        found = {one[2] for one in _modules(file) if one[:2] == ("rag", "catalogue")}
        leans.setdefault(own, set()).update(found - {own})
    order = list(TopologicalSorter(leans).static_order())
    assert [one for one in order if one in ("wordings", "finding", "telling")] == ["wordings", "finding", "telling"]


def test_the_rooms_of_speakers_lean_on_one_another_in_one_order() -> None:
    leans: dict[str, set[str]] = {}
    for file in (ROOT / "rag" / "speaking").rglob("*.py"):
        own = file.relative_to(ROOT / "rag" / "speaking").with_suffix("").parts[0]
        found = {one[2] for one in _modules(file) if one[:2] == ("rag", "speaking")}
        leans.setdefault(own, set()).update(found - {own})
    order = [one for one in TopologicalSorter(leans).static_order() if one not in ("__init__", "factchecks")]
    assert order == ["words", "names", "offices", "turns", "speakers", "asked"]


def test_the_rooms_of_a_questions_words_lean_on_one_another_in_one_order() -> None:
    leans: dict[str, set[str]] = {}
    for file in (ROOT / "rag" / "asking").rglob("*.py"):
        own = file.relative_to(ROOT / "rag" / "asking").with_suffix("").parts[0]
        found = {one[2] for one in _modules(file) if one[:2] == ("rag", "asking")}
        leans.setdefault(own, set()).update(found - {own})
    assert {"names", "leaning", "times", "wording"} < set(TopologicalSorter(leans).static_order())


def _inner_room(module: tuple[str, ...]) -> str:
    """The folder of a module under `rag`; a module at the root of it stands for itself."""
    return module[1] if len(module) > 1 else "__init__"


def _modules(file: Path) -> Iterator[tuple[str, ...]]:
    """The modules under `rag` that a file imports, also by `from rag import module`."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "rag":
            for alias in node.names:
                yield (*node.module.split("."), alias.name)
        elif isinstance(node, ast.Import):
            yield from (tuple(one.name.split(".")) for one in node.names if one.name.startswith("rag."))


def test_nothing_imports_the_package_eval_by_its_bare_name() -> None:
    files = [file for room in (*MAY_IMPORT, "tests") for file in (ROOT / room).rglob("*.py")]
    for file in files:
        assert "eval" not in imported(file), file


def test_every_package_is_installed() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]
    found = {file.parent.relative_to(ROOT) for room in MAY_IMPORT for file in (ROOT / room).rglob("__init__.py")}
    assert sorted(told) == sorted(".".join(folder.parts) for folder in found)


def test_the_front_door_of_rag_is_sorted_and_exact() -> None:
    assert rag.__all__ == sorted(rag.__all__)
    assert set(rag.__all__) == {*rag._HOMES, "open"}
    assert all(hasattr(rag, name) for name in rag.__all__)
    assert dir(rag) == rag.__all__
    known = next(one for one in ast.parse(Path(rag.__file__).read_text()).body if isinstance(one, ast.If))
    typed = {alias.name for one in known.body if isinstance(one, ast.ImportFrom) for alias in one.names}
    assert typed == set(rag._HOMES)


HEAVY = {"torch", "sentence_transformers", "transformers", "gradio", "langchain_text_splitters"}


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["list"],
        ["search", "netralitas ASN"],
        ["ask", "Sanksi apa yang diumumkan Magetan?"],
        ["ask", "what sanctions did Magetan announce?"],
    ],
)
def test_commands_that_do_not_need_them_leave_heavy_packages_alone(arguments: list[str], starter: Library) -> None:
    code = (
        "import sys\n"
        "from rag.__main__ import cli\n"
        "try:\n"
        f"    cli({['--library', str(starter.collection.folder), *arguments]!r}, standalone_mode=False)\n"
        "finally:\n"
        f"    print(sorted({HEAVY!r} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stderr.strip().splitlines()[-1] == "[]"


def test_asking_leaves_nothing_in_a_home(starter: Library, tmp_path: Path) -> None:
    own = {name: value for name, value in os.environ.items() if name not in TELEMETRY and not name.startswith("XDG_")}
    code = f"import rag\nprint(rag.open({str(starter.collection.folder)!r}).ask('What did Magetan announce?').answered)"
    home = tmp_path / "empty"
    home.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", code], env={**own, "HOME": str(home)}, capture_output=True, text=True, timeout=120
    )
    assert (done.returncode, done.stdout) == (0, "True\n"), done.stderr
    assert list(home.rglob("*")) == []


def test_what_could_tell_of_its_use_is_imported_only_where_it_is_told_not_to() -> None:
    files = [file for room in {*MAY_IMPORT} - {"index"} for file in (ROOT / room).rglob("*.py")]
    assert [file for file in files if {name.split(".")[0] for name in imported(file)} & TELLING] == []
