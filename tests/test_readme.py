"""README.md and `docs` say what is so: map, help and examples are made from the code, links and commands exist."""

import difflib
import re
import shutil
import tomllib
from pathlib import Path

import pytest

from eval.readme.cards import cards
from eval.readme.examples import EXAMPLE, same, shortened, with_examples
from eval.readme.help import command_help
from eval.readme.map import NOT_PYTHON
from eval.readme.marks import ROOT, renewed
from eval.readme.pages import DOCS, README, pages, with_parts
from index.filters import Filters
from index.formats.folders import SUFFIXES
from index.formats.labels import canonical
from rag.__main__ import cli
from ui.endpoints import OF_ASK, OF_SEARCH

TEXTS = {page: page.read_text(encoding="utf-8") for page in pages()}
TOLD = "\n".join(TEXTS.values())
every_page = pytest.mark.parametrize("page", TEXTS, ids=lambda page: page.stem)


def shell(text: str) -> list[str]:
    """The commands that a page types."""
    blocks = re.findall(r"```(?:sh|console)\n(.*?)```", text, re.DOTALL)
    return [line.removeprefix("$ ") for block in blocks for line in block.splitlines()]


def assert_current(page: Path, fresh: str) -> None:
    lines = difflib.unified_diff(TEXTS[page].splitlines(), fresh.splitlines(), page.name, "now", lineterm="")
    assert fresh == TEXTS[page], f"{page.name} is out of date: run `python -m eval.readme`\n" + "\n".join(lines)


@every_page
def test_maps_help_and_figures_are_current(page: Path) -> None:
    assert_current(page, with_parts(page, TEXTS[page]))


def test_the_tables_of_the_cards_are_those_of_the_results() -> None:
    for card, text in cards().items():
        assert text == card.read_text(encoding="utf-8"), f"{card} is out of date: run `python -m eval.readme`"
    with pytest.raises(ValueError, match="no part marked"):
        renewed("nothing", {"map": str}, name="a text")


@pytest.mark.skipif(not shutil.which("curl"), reason="the examples over HTTP need curl")
@pytest.mark.parametrize("page", [page for page in TEXTS if EXAMPLE.search(TEXTS[page])], ids=lambda page: page.stem)
def test_the_examples_of_a_page_print_what_it_says(page: Path) -> None:
    assert_current(page, with_examples(TEXTS[page]))


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


@every_page
def test_every_command_that_a_page_types_exists(page: Path) -> None:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    commands = set(cli.list_commands(cli.make_context("kutip", ["list"])))
    typed = shell(TEXTS[page])
    made = {match[1] for line in typed if (match := re.match(r"make (\w+)", line))}
    asked = {match[1] for line in typed if (match := re.match(r"kutip (?:--library \S+ )?(\w+)", line))}
    assert made <= targets
    assert asked <= commands
    if page == README:
        assert {"chat", "test"} <= made
        assert {"add", "ask", "search", "chat", "eval"} <= asked
    options = {option for line in typed if line.startswith("kutip") for option in re.findall(r" (--\w[\w-]*)", line)}
    known = set(re.findall(r"(--\w[\w-]*)", command_help()))
    assert options <= known | {"--no-ensure-ascii"}


def test_the_formats_columns_and_filters_of_the_pages_are_those_of_the_code() -> None:
    told = re.findall(r"Kutip reads ((?:`?\.\w+ ?`?)+)", TOLD.replace("`", ""))
    assert len(told) == 2
    assert all(set(formats.split()) == set(SUFFIXES) for formats in told)
    rows = re.findall(r"^\| (\w+) \| ((?:`\w+` ?)+)\|$", TOLD, re.MULTILINE)
    meaning = {"day": "published", "address": "url"}
    assert len(rows) == 7
    for what, names in rows:
        assert {canonical(name) for name in re.findall(r"`(\w+)`", names)} == {meaning.get(what, what)}
    filters = re.findall(r"^\| `--(\w+) \w+` \|", TOLD, re.MULTILINE)
    assert filters == ["outlet", "region", "since", "until"]
    for region in ("Jateng", "Kab. Batang", "DIY"):
        assert f"`{region}`" in TOLD
        assert Filters.of(region=region).regions


def test_the_parameters_over_http_are_those_of_the_code() -> None:
    for path, known in (("/ask", OF_ASK), ("/search", OF_SEARCH)):
        told = re.search(rf"(?:The parameters|Those) of `{path}` are ([^.]*)\.", TEXTS[DOCS / "http.md"])
        assert told
        assert [name for name in re.findall(r"`(\w+)`", told[1]) if name != "q"] == list(known)


@every_page
def test_every_file_and_heading_that_a_page_links_to_is_there(page: Path) -> None:
    named = re.findall(r"`((?:seeds|index|rag|ui|eval|docs)/[\w./-]*|LICENSE|NOTICE)`", TEXTS[page])
    assert [path for path in named if not (ROOT / path).exists()] == []
    for link in re.findall(r"\]\((?!https?://)([^)]+)\)", TEXTS[page]):
        path, _, heading = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert not heading or heading in anchors(target), link


def anchors(page: Path) -> set[str]:
    """What a page's headings are called in links."""
    headings = re.findall(r"^#+ (.*)", re.sub(r"```.*?```", "", TEXTS[page], flags=re.DOTALL), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_readme_links_to_every_page_of_docs_which_says_what_it_holds_and_links_back() -> None:
    for page in TEXTS.keys() - {README}:
        assert f"]({page.relative_to(ROOT).as_posix()})" in TEXTS[README]
        title, holds = TEXTS[page].split("\n\n")[:2]
        assert title.startswith("# ")
        assert "[Back to README.md](../README.md" in holds


def test_readme_can_be_read_in_one_sitting() -> None:
    assert len(TEXTS[README].splitlines()) < 450


@every_page
def test_nothing_of_this_machine_stands_in_a_page(page: Path) -> None:
    assert str(ROOT) not in TEXTS[page]
    assert "/tmp/" not in TEXTS[page]


def test_the_changelog_knows_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    first = re.search(r"^## (\S+) \((\d{4}-\d\d-\d\d)\)$", Path(ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert first
    assert first[1] == version
