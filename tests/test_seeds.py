"""The starter articles: each is declared in docs/seeds.md, and is read as what that says of it."""

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from index.cleaning import clean
from index.metadata import describe
from index.passages import divide
from index.readers import Page, Record, Rejection, find, parse, records

SEEDS = Path(__file__).resolve().parents[1] / "seeds"
NOISE = re.compile(
    r"baca juga|terkini|berita terkait|example 300x600|advertisement|komentar|sebarkan artikel|^bagikan|scroll|tags?:"
    r"|copyright|whatsapp channel|google news|simak video|×",
    re.I,
)
LONGEST_SHARED_RUN = 11
"""Running words; the starter articles are in our own words, and share no longer run with a real page."""


class Declared(NamedTuple):
    source: str
    outlet: str
    published: str | None
    region: str
    kind: str


def declared() -> list[Declared]:
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in (SEEDS.parent / "docs" / "seeds.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("| `")
    ]
    return [
        Declared(
            source=re.sub(r"`([^`]+)`(?: row (\d+))?", lambda m: m[1] + (f"#{m[2]}" if m[2] else ""), file),
            outlet=outlet,
            published=None if published == "–" else published,
            region=region,
            kind=kind,
        )
        for file, outlet, published, region, _topic, kind in rows
    ]


def seed_records() -> dict[str, Record]:
    found: dict[str, Record] = {}
    for path in find([SEEDS / "articles"]):
        assert not isinstance(path, Rejection), path
        for record in records(path):
            assert not isinstance(record, Rejection), record
            found[Path(record.source).name.replace(".json#1", ".json")] = record
    return found


RECORDS = seed_records()
DECLARED = {row.source: row for row in declared()}


def page(source: str) -> Page:
    return parse(RECORDS[source])


def test_every_starter_article_is_declared_and_every_declared_one_is_there() -> None:
    assert sorted(DECLARED) == sorted(RECORDS)


def test_every_readable_format_is_among_the_starter_articles() -> None:
    suffixes = {path.suffix for path in (SEEDS / "articles").iterdir()}
    assert suffixes == {".txt", ".md", ".html", ".pdf", ".docx", ".json", ".jsonl", ".csv"}


@pytest.mark.parametrize("source", sorted(DECLARED))
def test_outlet_date_and_region_are_found_as_declared(source: str) -> None:
    seed = page(source)
    known = describe(seed, clean(seed), today=date(2026, 11, 23))
    row = DECLARED[source]
    assert (known.outlet, known.published) == (row.outlet, row.published)
    assert known.region is not None
    assert known.region.name == row.region


@pytest.mark.parametrize("source", sorted(DECLARED))
def test_a_starter_article_has_sentences_to_find_and_no_noise_among_them(source: str) -> None:
    text = clean(page(source)).text
    sentences, _ = divide(text)
    assert 8 <= len(sentences) <= 24
    assert [text[span.start : span.end] for span in sentences if NOISE.search(text[span.start : span.end])] == []


@pytest.mark.parametrize("source", sorted(DECLARED))
def test_a_starter_article_shows_cleaning_at_work(source: str) -> None:
    removed = [part.text for part in clean(page(source)).removed]
    assert [text for text in removed if NOISE.search(text)], removed


def test_the_sanctions_of_magetan_are_in_the_starter_article_on_magetan() -> None:
    text = clean(page("magetan-rapat-netralitas.txt")).text
    assert all(words in text for words in ("ringan, sedang, hingga berat", "sanksi moral", "sanksi pidana"))


def test_words_of_real_people_are_reported_indirectly() -> None:
    for row in DECLARED.values():
        if row.kind == "based on a real report":
            assert not re.search('[“”]|"[^"]+,"', clean(page(row.source)).text), row.source


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def test_the_starter_articles_are_in_our_own_words(shared: Path) -> None:
    real = [path.read_text(encoding="utf-8") for path in (shared / "seeds").glob("*.txt")]
    known = set().union(*(runs(text, LONGEST_SHARED_RUN + 1) for text in real))
    assert len(real) == 5
    for source in RECORDS:
        assert not runs(page(source).text, LONGEST_SHARED_RUN + 1) & known, source
