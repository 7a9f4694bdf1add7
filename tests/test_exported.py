"""An export holds its articles as they are: whoever reads it has the same ones, and says where they came from."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import rag
from index.exported import restored, written
from index.identity import identity
from index.nouns import Article
from rag import Library

TODAY = date(2026, 1, 1)


def export(library: Library, file: Path) -> Path:
    rows = [json.dumps(written(article), ensure_ascii=False) for article in library.articles()]
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return file


@pytest.fixture
def article(starter: Library) -> Article:
    return next(one for one in starter.articles() if one.captions)


def test_an_article_that_was_exported_is_the_same_again(starter: Library) -> None:
    articles = list(starter.articles())
    assert any(article.captions for article in articles)
    assert [restored(json.loads(json.dumps(written(article))), today=TODAY) for article in articles] == articles


def test_the_sources_of_an_export_are_told_and_not_its_own_lines(starter: Library, tmp_path: Path) -> None:
    first = export(starter, tmp_path / "first.jsonl")
    with rag.open(tmp_path / "second") as second:
        second.add(first)
        assert list(second.articles()) == list(starter.articles())
        again = export(second, tmp_path / "again.jsonl")
        second.add(again)  # holds the same articles, told to be of the same sources
        assert list(second.articles()) == list(starter.articles())
    assert again.read_bytes() == first.read_bytes()


def test_a_line_that_left_an_export_takes_its_article_along(starter: Library, tmp_path: Path) -> None:
    file = export(starter, tmp_path / "export.jsonl")
    with rag.open(tmp_path / "second") as second:
        second.add(file)
        lines = file.read_text(encoding="utf-8").splitlines()
        file.write_text("\n".join(lines[:-1]), encoding="utf-8")
        assert second.add(file).removed == 1
        assert list(second.articles()) == list(starter.articles())[:-1]


def test_an_article_read_from_an_export_and_from_its_file_names_each_source_once(
    starter: Library, seeds: Path, tmp_path: Path
) -> None:
    file = export(starter, tmp_path / "export.jsonl")
    with rag.open(tmp_path / "second") as second:
        second.add(file)
        assert second.add(seeds).to_dict() | {"rejected": []} == {
            "added": 0,
            "updated": 0,
            "unchanged": 16,
            "removed": 0,
            "rejected": [],
        }
        assert list(second.articles()) == list(starter.articles())


def test_a_line_that_was_corrected_by_hand_replaces_what_it_said(article: Article, tmp_path: Path) -> None:
    file = tmp_path / "export.jsonl"
    for day in ("2024-10-07", "2024-10-08"):
        file.write_text(json.dumps(written(replace(article, published=day))), encoding="utf-8")
        with rag.open(tmp_path / "library") as library:
            library.add(file)
            (held,) = library.articles()
        assert (held.published, held.sources, held.captions) == (day, article.sources, article.captions)


def _named(article: Article, **changed: Any) -> dict[str, Any]:
    """A row of an export with other values and the id that belongs to them."""
    row = written(article) | changed
    return row | {"id": identity(str(row["title"]), str(row["text"]), row["outlet"] and str(row["outlet"]))}


@pytest.mark.parametrize(
    "altered",
    [
        lambda one: written(one) | {"text": one.text + " Tambahan."},
        lambda one: {name: value for name, value in written(one).items() if name != "captions"},
        lambda one: _named(one, text="\x1b[31mmerah"),
        lambda one: _named(one, text=7),
        lambda one: _named(one, text="... 7 ..."),
        lambda one: _named(one, title=None),
        lambda one: _named(one, title="dua\nbaris"),
        lambda one: _named(one, outlet=["Kompas"]),
        lambda one: _named(one, author="x" * 501),
        lambda one: _named(one, published="20241007"),
        lambda one: _named(one, published="9999-12-31"),
        lambda one: _named(one, published="0001-01-01"),
        lambda one: _named(one, region="Atlantis"),
        lambda one: _named(one, region_code="99.99"),
        lambda one: _named(one, language="<b>"),
        lambda one: _named(one, sources="news.jsonl#1"),
        lambda one: _named(one, captions=["\u202ebalik"]),
        lambda one: _named(one, notes=[{}]),
    ],
)
def test_a_row_that_no_export_of_ours_holds_is_a_row_like_all_others(
    article: Article, altered: Callable[[Article], dict[str, Any]]
) -> None:
    assert restored(_named(article), today=TODAY) == article
    assert restored(altered(article), today=TODAY) is None
