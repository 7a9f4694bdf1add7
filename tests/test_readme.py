"""README.md says what is so: its map, help and examples are made from the code, and its links and commands exist."""

import difflib
import re
import shutil
import tomllib
from pathlib import Path

import pytest

from eval.readme.cards import cards
from eval.readme.examples import same, shortened, with_examples
from eval.readme.map import NOT_PYTHON
from eval.readme.marks import ROOT, renewed
from eval.readme.parts import README, with_parts
from index.filters import Filters
from index.formats.folders import SUFFIXES
from index.formats.labels import canonical
from rag.__main__ import cli
from ui.endpoints import OF_ASK, OF_SEARCH

TEXT = README.read_text(encoding="utf-8")
SHELL = [block.splitlines() for block in re.findall(r"```(?:sh|console)\n(.*?)```", TEXT, re.DOTALL)]


def difference(fresh: str) -> str:
    lines = difflib.unified_diff(TEXT.splitlines(), fresh.splitlines(), "README.md", "now", lineterm="")
    return "README.md is out of date: run `python -m eval.readme`\n" + "\n".join(lines)


def test_the_map_the_help_and_the_figures_are_current() -> None:
    fresh = with_parts(TEXT)
    assert fresh == TEXT, difference(fresh)


def test_the_tables_of_the_cards_are_those_of_the_results() -> None:
    for card, text in cards().items():
        assert text == card.read_text(encoding="utf-8"), f"{card} is out of date: run `python -m eval.readme`"
    with pytest.raises(ValueError, match="no part marked"):
        renewed("nothing", {"map": str}, name="a text")


@pytest.mark.skipif(not shutil.which("curl"), reason="the examples over HTTP need curl")
def test_the_examples_print_what_readme_says() -> None:
    fresh = with_examples(TEXT)
    assert fresh == TEXT, difference(fresh)


def test_outputs_that_differ_in_more_than_measured_numbers_are_told_apart() -> None:
    assert same("0.719  Tanggul Jebol, 12 desa", "0.691  Tanggul Jebol, 12 desa")
    assert not same("0.719  Tanggul Jebol, 12 desa", "0.719  Tanggul Jebol, 13 desa")
    assert not same("[1] quoted", "[2] quoted")
    assert not same("0.719  Tanggul Jebol, 12 desa", "0.578  Tanggul Jebol, 12 desa")
    assert same('"retrieve": 360.25, "score": 0.5, "words": 21.4', '"retrieve": 12, "score": 0.52, "words": 21.9')
    assert same('"confidence": 0.983,', '"confidence": 0.971,')


def test_the_last_digits_of_a_long_score_are_left_out() -> None:
    told = '"score": 0.579113, "words": 5.48869, "confidence": 0.983, "quote": "1.48869 meter"'
    cut = '"score": 0.57…, "words": 5.48…, "confidence": 0.983, "quote": "1.48869 meter"'
    assert shortened(told) == shortened(cut) == cut
    assert same(cut, '"score": 0.56…, "words": 5.51…, "confidence": 0.983, "quote": "1.48869 meter"')


@pytest.mark.parametrize(
    ("told", "other"),
    [
        ("2.140 Warga", "2.040 Warga"),
        ("0.578  Tanggul Jebol, 2.140 Warga", "0.578  Tanggul Jebol, 2.139 Warga"),
        ("pukul 02.30", "pukul 02.38"),
        ('"quote": "Genangan 1.61 meter"', '"quote": "Genangan 1.62 meter"'),
        (">>> 0.719", ">>> 0.718"),
    ],
)
def test_a_number_that_is_no_score_may_not_differ(told: str, other: str) -> None:
    assert not same(told, other)


def test_what_the_map_describes_by_hand_is_there() -> None:
    assert [name for name in NOT_PYTHON if not (ROOT / name).exists()] == []


def test_every_command_that_readme_types_exists() -> None:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    commands = set(cli.list_commands(cli.make_context("kutip", ["list"])))
    typed = [line.removeprefix("$ ") for block in SHELL for line in block if "kutip" in line or "make" in line]
    made = {match[1] for line in typed if (match := re.match(r"make (\w+)", line))}
    asked = {match[1] for line in typed if (match := re.match(r"kutip (?:--library \S+ )?(\w+)", line))}
    assert {"chat", "test"} <= made <= targets
    assert {"add", "list", "ask", "search", "show"} <= asked <= commands
    options = {option for line in typed if line.startswith("kutip") for option in re.findall(r" (--\w[\w-]*)", line)}
    known = set(re.findall(r"(--\w[\w-]*)", "".join(re.findall(r"<!-- help -->.*<!-- /help -->", TEXT, re.DOTALL))))
    assert options <= known | {"--no-ensure-ascii"}


def test_the_formats_columns_and_filters_of_readme_are_those_of_the_code() -> None:
    told = re.search(r"Kutip reads ((?:`?\.\w+ ?`?)+)", TEXT.replace("`", ""))
    assert told
    assert set(told[1].split()) == set(SUFFIXES)
    rows = re.findall(r"^\| (\w+) \| ((?:`\w+` ?)+)\|$", TEXT, re.MULTILINE)
    meaning = {"day": "published", "address": "url"}
    assert len(rows) == 7
    for what, names in rows:
        assert {canonical(name) for name in re.findall(r"`(\w+)`", names)} == {meaning.get(what, what)}
    filters = re.findall(r"^\| `--(\w+) \w+` \|", TEXT, re.MULTILINE)
    assert filters == ["outlet", "region", "since", "until"]
    for region in ("Jateng", "Kab. Batang", "DIY"):
        assert f"`{region}`" in TEXT
        assert Filters.of(region=region).regions


def test_the_parameters_over_http_of_readme_are_those_of_the_code() -> None:
    for path, known in (("/ask", OF_ASK), ("/search", OF_SEARCH)):
        told = re.search(rf"(?:The parameters|Those) of `{path}` are ([^.]*)\.", TEXT)
        assert told
        assert [name for name in re.findall(r"`(\w+)`", told[1]) if name != "q"] == list(known)


def test_every_file_that_readme_links_to_is_there() -> None:
    links = re.findall(r"\]\((?!https?://|#)([^)]+)\)", TEXT)
    named = re.findall(r"`((?:seeds|index|rag|ui|eval|docs)/[\w./-]*)`", TEXT) + re.findall(r"`(LICENSE|NOTICE)`", TEXT)
    assert named
    assert [path for path in {*links, *named} if not (ROOT / path).exists()] == []


def test_nothing_of_this_machine_stands_in_what_is_generated() -> None:
    assert str(ROOT) not in TEXT
    assert "/tmp/" not in TEXT


def test_the_changelog_knows_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    first = re.search(r"^## (\S+) \((\d{4}-\d\d-\d\d)\)$", Path(ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert first
    assert first[1] == version
