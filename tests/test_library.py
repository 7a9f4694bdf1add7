"""Adding, changing and removing articles: what a library holds, finds and forgets."""

import json
import math
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest
from other_encoder import OtherEncoder

import rag
from index import adding, arriving, keeping, places, readers, words
from index.articles import prepare
from index.batches import Prepared
from index.encoder import MINILM
from index.errors import (
    ArticleNotFound,
    EncoderMismatch,
    InvalidQuestion,
    KutipError,
    LibraryBusy,
    LibraryDamaged,
    LibraryError,
    LibraryTooNew,
)
from index.filters import Filters
from index.lexical import State, WordIndex
from index.nouns import Article
from index.report import AddReport, Progress
from index.store import FILE
from index.stored import Row
from rag import Library

BODY = (
    "Pemerintah Kabupaten {region} membuka pasar {thing} di Lapangan Merdeka, Senin (07/10/2024). "
    "Pasar itu diikuti {count} pedagang dari tujuh kecamatan.\n\n"
    "Kepala dinas mengatakan pasar {thing} akan dibuka setiap akhir pekan sampai bulan Desember."
)


def write(folder: Path, name: str, *, region: str = "Magetan", thing: str = "murah", count: int = 40) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / name
    text = BODY.format(region=region, thing=thing, count=count)
    file.write_text(f"Pemkab {region} Buka Pasar {thing.title()}\n\n{text}\n", encoding="utf-8")
    return file


def test_adding_twice_changes_nothing(library: Library, tmp_path: Path) -> None:
    write(tmp_path / "in", "a.txt")
    write(tmp_path / "in", "b.txt", region="Cilacap", thing="buah")
    assert library.add(tmp_path / "in").to_dict() == {
        "added": 2,
        "updated": 0,
        "unchanged": 0,
        "removed": 0,
        "rejected": [],
    }
    before = [article.to_dict() for article in library.articles()]
    generation = library.collection.current().generation
    assert library.add(tmp_path / "in").to_dict() == {
        "added": 0,
        "updated": 0,
        "unchanged": 2,
        "removed": 0,
        "rejected": [],
    }
    assert [article.to_dict() for article in library.articles()] == before
    assert library.collection.current().generation == generation


def test_a_changed_file_replaces_its_old_version(library: Library, tmp_path: Path) -> None:
    file = write(tmp_path / "in", "a.txt", count=40)
    library.add(file)
    (old,) = library.articles()
    write(tmp_path / "in", "a.txt", count=75)
    report = library.add(file)
    (new,) = library.articles()
    assert (report.added, report.updated) == (0, 1)
    assert "75 pedagang" in new.text
    with pytest.raises(ArticleNotFound):
        library.article(old.id)
    assert all(hit.article_id == new.id for hit in library.search("berapa pedagang"))


def test_the_same_article_from_two_files_is_one_article_with_two_sources(library: Library, tmp_path: Path) -> None:
    file = write(tmp_path / "in", "a.txt")
    shutil.copy(file, tmp_path / "in" / "copy.txt")
    library.add(tmp_path / "in")
    (article,) = library.articles()
    assert [Path(source).name for source in article.sources] == ["a.txt", "copy.txt"]
    file.write_text(file.read_text(encoding="utf-8").replace("40", "41"), encoding="utf-8")
    library.add(tmp_path / "in")
    assert len(list(library.articles())) == 2


def test_a_row_whose_date_was_corrected_is_the_same_article_known_better(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    row = {"title": "Pasar Murah Dibuka", "body": BODY.format(region="Magetan", thing="murah", count=40)}
    file.write_text(json.dumps(row | {"date": "2024-10-08"}) + "\n", encoding="utf-8")
    library.add(file)
    file.write_text(json.dumps(row | {"date": "2024-10-09"}) + "\n", encoding="utf-8")
    assert library.add(file).updated == 1
    (article,) = library.articles()
    assert article.published == "2024-10-09"


def test_rows_that_a_file_no_longer_has_are_forgotten(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    rows = [
        json.dumps({"title": f"Pasar {thing}", "body": BODY.format(region="Magetan", thing=thing, count=40)})
        for thing in ("buah", "ikan", "sayur")
    ]
    file.write_text("\n".join(rows), encoding="utf-8")
    library.add(file)
    file.write_text("\n".join(rows[1:]), encoding="utf-8")
    library.add(file)
    assert sorted(article.title for article in library.articles()) == ["Pasar ikan", "Pasar sayur"]


def test_a_file_that_became_unreadable_keeps_what_it_held(library: Library, tmp_path: Path) -> None:
    file = write(tmp_path / "in", "a.txt")
    library.add(file)
    file.write_bytes(b"")
    report = library.add(file)
    assert len(report.rejected) == 1
    assert len(list(library.articles())) == 1


def test_a_removed_article_no_longer_answers_and_leaves_nothing_behind(library: Library, tmp_path: Path) -> None:
    write(tmp_path / "in", "a.txt")
    write(tmp_path / "in", "b.txt", region="Cilacap", thing="buah")
    library.add(tmp_path / "in")
    gone = next(article for article in library.articles() if "Magetan" in article.title)
    assert any(hit.article_id == gone.id for hit in library.search("pasar murah Magetan"))
    library.remove(gone.id)
    assert not any(hit.article_id == gone.id for hit in library.search("pasar murah Magetan"))
    assert not library.ask("Berapa pedagang di pasar murah Magetan?").answered
    collection = library.collection
    with collection.store.reading() as view:
        kept = view.count("passages")
        assert view.count("vectors") == kept
        assert view.count("sources") == 1
    assert len(collection.current().dense) == len(collection.words.searcher()) == kept
    with pytest.raises(ArticleNotFound):
        library.remove(gone.id)


def test_more_articles_may_be_named_than_sqlite_takes_at_once(light: Library, tmp_path: Path) -> None:
    light.add(write(tmp_path / "in", "a.txt"))
    [article] = light.articles()
    with light.collection.store.reading() as view:
        assert view.keys_of({article.id, *(f"{number:032x}" for number in range(300_000))}) == [view.key_of(article.id)]


def test_what_one_library_object_adds_or_removes_another_one_sees(library: Library, tmp_path: Path) -> None:
    with rag.open(library.collection.folder) as other:
        assert other.search("pasar") == []
        library.add(write(tmp_path / "in", "a.txt"))
        (hit, *_) = other.search("pasar murah")
        library.remove(hit.article_id)
        assert other.search("pasar murah") == []


def test_a_collection_that_grew_in_steps_finds_what_one_made_at_once_finds(tmp_path: Path, seeds: Path) -> None:
    with rag.open(tmp_path / "steps") as steps, rag.open(tmp_path / "once") as once:
        for file in sorted(seeds.iterdir()):
            steps.add(file)
            steps.search("netralitas ASN")
        once.add(seeds)
        for question in ("netralitas ASN", "what sanctions were announced?", "berapa jumlah pemilih"):
            found, expected = steps.search(question), once.search(question)
            assert [(hit.article_id, hit.start) for hit in found] == [(hit.article_id, hit.start) for hit in expected]
            assert [hit.dense for hit in found] == pytest.approx([hit.dense for hit in expected], abs=1e-5)


@pytest.mark.parametrize("harm", ["delete", "truncate", "swap"])
def test_a_damaged_word_index_is_rebuilt(harm: str, tmp_path: Path, seeds: Path) -> None:
    with rag.open(tmp_path / "library") as library:
        library.add(seeds)
        expected = [hit.to_dict() for hit in library.search("netralitas ASN")]
    words = tmp_path / "library" / "words"
    match harm:
        case "delete":
            shutil.rmtree(words)
        case "truncate":
            for file in words.iterdir():
                file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
        case "swap":
            with rag.open(tmp_path / "other") as other:
                other.add(write(tmp_path / "in", "a.txt"))
            shutil.rmtree(words)
            shutil.copytree(tmp_path / "other" / "words", words)
    with rag.open(tmp_path / "library") as library:
        assert [hit.to_dict() for hit in library.search("netralitas ASN")] == expected


def test_terms_made_with_other_tables_of_words_are_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    article = write(tmp_path / "in", "a.txt")
    with monkeypatch.context() as earlier, rag.open(tmp_path / "library") as library:
        earlier.setattr(words, "digest", lambda: "earlier")
        earlier.setattr(words, "terms", lambda _: [])
        library.add(article)
        library.search("pasar murah")
        made = keeping.WordIndex.open(tmp_path / "library" / "words").searcher().state
    with rag.open(tmp_path / "library") as library, rag.open(tmp_path / "other") as other:
        other.add(article)
        found, expected = ([hit.words for hit in one.search("pasar murah")] for one in (library, other))
        now = keeping.WordIndex.open(tmp_path / "library" / "words").searcher().state
    assert found == expected
    assert max(found) > 0
    assert "earlier" in made.library
    assert words.digest() in now.library


def test_an_interrupted_add_is_finished_by_the_next_one(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "BATCH", 4)
    for number in range(12):
        write(tmp_path / "in", f"{number:02}.txt", count=number + 10)

    def stop(now: Progress) -> None:
        if now.done == 7:
            raise KeyboardInterrupt

    report = AddReport()
    with pytest.raises(KeyboardInterrupt):
        library.add(tmp_path / "in", progress=stop, report=report)
    held = len(list(library.articles()))
    assert held == report.added == 4
    assert library.add(tmp_path / "in").to_dict() == {
        "added": 8,
        "updated": 0,
        "unchanged": 4,
        "removed": 0,
        "rejected": [],
    }


@pytest.fixture
def light(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """An empty library whose encoder costs nothing."""
    monkeypatch.setattr("index.encoder.load", lambda *_, **__: OtherEncoder())
    with rag.open(tmp_path / "light") as opened:
        yield opened


def rows_of(file: Path, numbers: Sequence[int], **more: str) -> Path:
    body = BODY.replace(", Senin (07/10/2024)", "")
    rows = [{"title": f"Pasar {n}", "body": body.format(region="Magetan", thing="murah", count=n)} for n in numbers]
    file.write_text("\n".join(json.dumps(row | more) for row in rows) + "\n", encoding="utf-8")
    return file


def stop(*_: Any) -> int:
    raise KeyboardInterrupt


def held_numbers(library: Library) -> list[int]:
    return sorted(int(article.title.removeprefix("Pasar ")) for article in library.articles())


@pytest.mark.parametrize("commits", range(5))
def test_rows_that_move_within_a_file_are_never_lost_wherever_an_add_stops(
    commits: int, light: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "BATCH", 3)
    file, other = rows_of(tmp_path / "rows.jsonl", range(10, 20)), rows_of(tmp_path / "other.jsonl", [99])
    light.add(file)
    rows_of(file, [5, 6, *range(11, 20)])  # the first row is gone, all others moved down
    commit, left = adding._commit, commits

    def stopping(*given: Any) -> int:
        nonlocal left
        if left == 0:
            raise KeyboardInterrupt
        left -= 1
        return commit(*given)

    with monkeypatch.context() as stopped:
        stopped.setattr(adding, "_commit", stopping)
        with suppress(KeyboardInterrupt):
            light.add(file)
    light.add(other)
    assert set(held_numbers(light)) >= {99, *range(11, 20)}
    light.add(file)
    assert held_numbers(light) == [5, 6, *range(11, 20), 99]
    assert all(article.sources for article in light.articles())
    assert light.add(file, other).to_dict() == {"added": 0, "updated": 0, "unchanged": 12, "removed": 0, "rejected": []}


@pytest.mark.parametrize(
    ("now", "counts"),
    [
        ([5, 10, 11, 12], (1, 0, 3)),
        ([5, 6, 10, 11, 12], (2, 0, 3)),
        ([5, 13, 11, 12], (1, 1, 2)),  # one on top, and one changed
        ([10, 13, 12], (0, 1, 2)),
        ([11, 12], (0, 0, 2)),
        ([12, 11, 10], (0, 0, 3)),
        ([10, 11, 12, 13], (1, 0, 3)),
        ([10, 99, 12], (0, 1, 2)),  # which another file holds
    ],
)
@pytest.mark.parametrize("batch", [1, 2, 32])
def test_the_counts_say_what_became_of_articles_not_of_rows(
    now: list[int], counts: tuple[int, int, int], batch: int, light: Library, tmp_path: Path
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(adding, "BATCH", batch)
        file = rows_of(tmp_path / "rows.jsonl", [10, 11, 12])
        light.add(file, rows_of(tmp_path / "other.jsonl", [99]))
        report = light.add(rows_of(file, now))
    assert (report.added, report.updated, report.unchanged) == counts


def test_an_article_of_a_renamed_file_is_found_under_its_new_name(light: Library, tmp_path: Path) -> None:
    rows_of(tmp_path / "old.jsonl", [10, 11])
    light.add(tmp_path / "old.jsonl", rows_of(tmp_path / "copy.jsonl", [11]))
    new = (tmp_path / "old.jsonl").rename(tmp_path / "renamed.jsonl")
    assert light.add(new).to_dict() == {"added": 0, "updated": 0, "unchanged": 2, "removed": 0, "rejected": []}
    names = [[Path(source).name for source in article.sources] for article in light.articles()]
    assert names == [["renamed.jsonl#1"], ["copy.jsonl#1", "renamed.jsonl#2"]]


def test_a_file_that_is_gone_keeps_what_only_it_held(light: Library, tmp_path: Path) -> None:
    file = rows_of(tmp_path / "rows.jsonl", [10])
    light.add(file)
    file.unlink()
    light.add(rows_of(tmp_path / "other.jsonl", [11]))
    assert held_numbers(light) == [10, 11]


@pytest.mark.parametrize("stops", [0, 1, 2])
def test_the_days_of_a_file_are_the_same_however_often_an_add_of_it_stops(
    stops: int, light: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "BATCH", 2)
    file = tmp_path / "rows.jsonl"
    dates = ["10/7/2025", "10/8/2025", "10/9/2025", "10/10/2025"]
    lines = [
        rows_of(file, [n], date=day).read_text(encoding="utf-8") for n, day in zip(range(10, 14), dates, strict=True)
    ]
    file.write_text("".join(lines), encoding="utf-8")
    light.add(file)
    assert light.add(file).unchanged == 4
    assert {article.published for article in light.articles()} >= {"2025-07-10", "2025-09-10"}
    last = rows_of(file, [14], date="10/19/2025").read_text(encoding="utf-8")
    file.write_text("".join([*lines, last]), encoding="utf-8")  # only now does the file show its order
    for _ in range(stops):
        with pytest.MonkeyPatch.context() as stopped, suppress(KeyboardInterrupt):
            commit = iter([adding._commit])
            stopped.setattr(adding, "_commit", lambda *given, left=commit: next(left, stop)(*given))
            light.add(file)
    light.add(file)
    days = sorted(str(article.published) for article in light.articles())
    assert days == ["2025-10-07", "2025-10-08", "2025-10-09", "2025-10-10", "2025-10-19"]
    assert light.add(file).to_dict() == {"added": 0, "updated": 0, "unchanged": 5, "removed": 0, "rejected": []}


def test_an_article_whose_file_breaks_off_before_its_row_is_kept(light: Library, tmp_path: Path) -> None:
    file = rows_of(tmp_path / "rows.jsonl", [10, 11, 12])
    light.add(file)
    rows_of(file, [5, 10, 11, 12])
    real = readers.records

    def broken(path: Path) -> Iterator[readers.Record | readers.Rejection]:
        yield from islice(real(path), 2)
        raise RecursionError("too deep")

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(readers, "records", broken)
        report = light.add(file)
    (rejection,) = report.rejected
    assert rejection.path == str(file) and "RecursionError" in rejection.reason
    assert held_numbers(light) == [5, 10, 11, 12]


def test_whatever_one_row_makes_the_steps_raise_the_others_are_read(
    light: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = arriving.build

    def odd(record: readers.Record, **given: Any) -> Article:
        article = build(record, **given)
        if article.title == "Pasar 11":
            raise RecursionError("too deep")
        return replace(article, notes=("\ud800x",)) if article.title == "Pasar 12" else article

    monkeypatch.setattr(arriving, "build", odd)
    report = light.add(rows_of(tmp_path / "rows.jsonl", [10, 11, 12, 13]))
    assert held_numbers(light) == [10, 13]
    assert [(r.path[-2:], r.reason.split()[3]) for r in report.rejected] == [
        ("#2", "RecursionError"),
        ("#3", "UnicodeEncodeError"),
    ]


def test_articles_that_later_versions_cut_otherwise_are_stored_anew(
    light: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = rows_of(tmp_path / "rows.jsonl", [10, 11])

    def earlier(article: Article) -> Prepared:
        cut = prepare(article)
        if article.title == "Pasar 10":
            return replace(cut, places=tuple(() for _ in cut.places))
        return replace(cut, sentences=(*cut.sentences[:-1], replace(cut.sentences[-1], end=len(article.text) - 1)))

    with monkeypatch.context() as patched:
        patched.setattr(arriving, "prepare", earlier)
        light.add(file)
    monkeypatch.setattr(arriving, "PIPELINE", arriving.PIPELINE + 1)

    assert light.add(file).updated == 2
    assert light.add(file).unchanged == 2
    with light.collection.store.reading() as view:
        last = [some[-1] for some in view.sentences(view.keys_of(one.id for one in light.articles())).values()]
        assert [one.end for one in last] == [len(one.article.text) for one in last]
        assert len(view.naming(["35.20"])) == 2


def test_what_a_second_copy_knows_of_an_articles_origin_is_kept(light: Library, tmp_path: Path) -> None:
    one, two = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    light.add(rows_of(one, [10, 11]))
    report = light.add(rows_of(two, [10], published="2024-10-08", author="Sri Wahyuni"))
    assert (report.added, report.updated, report.unchanged) == (0, 1, 0)
    (first,) = (article for article in light.articles() if article.title == "Pasar 10")
    assert (first.published, first.author, len(first.sources)) == ("2024-10-08", "Sri Wahyuni", 2)
    three = rows_of(tmp_path / "c.jsonl", [10], published="2024-10-30", place="Magetan")
    light.add(three)
    rows_of(one, [10, 11], category="ekonomi")  # read again, and knows no more than before
    assert light.add(tmp_path / "a.jsonl").updated == 0
    (again,) = (article for article in light.articles() if article.title == "Pasar 10")
    assert (again.published, again.author, again.place) == ("2024-10-08", "Sri Wahyuni", "Magetan")
    rows_of(tmp_path / "d.jsonl", [20])
    with (tmp_path / "d.jsonl").open("a", encoding="utf-8") as rows:
        rows.write(rows_of(tmp_path / "e.jsonl", [20], published="2024-10-09").read_text(encoding="utf-8"))
    light.add(tmp_path / "d.jsonl")
    (both,) = (article for article in light.articles() if article.title == "Pasar 20")
    assert both.published == "2024-10-09"


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE articles SET sentences = x'0102'",
        "UPDATE articles SET sentences = x''",
        "UPDATE articles SET published = '2024-99-01'",
        "UPDATE passages SET last = 900",
        "UPDATE vectors SET vector = x'0102'",
        "UPDATE vectors SET vector = x'007e007e007e007e007e007e007e007e'",
    ],
)
def test_a_damaged_row_is_called_damage_however_often_one_asks(harm: str, light: Library, tmp_path: Path) -> None:
    light.add(rows_of(tmp_path / "rows.jsonl", [10, 11]))
    shutil.rmtree(light.collection.folder / "words")
    with sqlite3.connect(light.collection.store.path) as connection:
        connection.execute(harm)
    connection.close()
    with rag.open(light.collection.folder) as again:
        for _ in range(2):
            with pytest.raises(LibraryDamaged, match="add the articles again"):
                again.search("pasar murah")


def test_the_word_index_can_be_written_again_while_the_error_of_a_bad_row_is_looked_at(tmp_path: Path) -> None:
    index = WordIndex.open(tmp_path / "words")
    good = Row(1, 1, "Pasar murah dibuka.", "Pasar", None, "2024-10-07", None, None, ())
    with pytest.raises(ValueError, match="month"):
        try:
            index.update(add=[good, replace(good, published="2024-99-01")], remove=(), to=State("x", 1), anew=True)
        except ValueError:
            index.update(add=[good], remove=(), to=State("x", 2), anew=True)
            raise
    assert (index.searcher().state, len(index.searcher())) == (State("x", 2), 1)


def test_many_updates_leave_the_scores_of_words_as_in_a_new_library(
    light: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "FEW", 0)
    file = tmp_path / "rows.jsonl"
    for day in range(1, 9):
        light.add(rows_of(file, range(10, 20), published=f"2024-10-0{day}"))
        words = light.collection.words.searcher()
        assert len(words) > 0.6 * words.counted
        found = words.search(light.collection.query("pasar murah").terms, limit=5)
        assert found and all(score > 0 and math.isfinite(score) for _, score in found)


def test_readers_never_fail_nor_find_what_was_removed_while_others_add_and_remove(
    library: Library, tmp_path: Path
) -> None:
    for number in range(20):
        write(tmp_path / "in", f"{number:02}.txt", count=number + 10)
    library.add(tmp_path / "in" / "00.txt")
    problems: list[BaseException] = []
    removed: list[str] = []
    done = threading.Event()

    def guarded(work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as problem:
            problems.append(problem)

    def read() -> None:
        while not done.is_set():
            gone = set(removed)
            for hit in library.search("pasar murah Magetan"):
                assert hit.article.id not in gone
                assert hit.text == hit.article.text[hit.start : hit.end]
            gone = set(removed)
            answer = library.ask("Berapa pedagang di pasar murah?")
            for citation in answer.citations:
                assert citation.article.id not in gone
                assert citation.quote == citation.article.text[citation.start : citation.end]

    readers = [threading.Thread(target=guarded, args=(read,)) for _ in range(3)]
    for reader in readers:
        reader.start()
    for number in range(1, 20):
        library.add(tmp_path / "in" / f"{number:02}.txt")
        if number % 3 == 0:
            first = next(library.articles()).id
            library.remove(first)
            removed.append(first)
    done.set()
    for reader in readers:
        reader.join()
    assert problems == []


def test_the_same_search_gives_the_same_hits_every_time(starter: Library) -> None:
    first = [hit.to_dict() for hit in starter.search("sanksi netralitas")]
    assert all([hit.to_dict() for hit in starter.search("sanksi netralitas")] == first for _ in range(20))


def test_near_identical_passages_do_not_fill_the_list(library: Library, tmp_path: Path) -> None:
    for number in range(6):
        more = f"Pasar itu dibuka {'lagi ' * number}sore hari.\n"
        file = write(tmp_path / "in", f"{number}.txt")
        file.write_text(file.read_text(encoding="utf-8") + more, encoding="utf-8")
    write(tmp_path / "in", "other.txt", thing="ikan hias", region="Cilacap")
    library.add(tmp_path / "in")
    hits = library.search("pasar murah Magetan", limit=10)
    assert sum("Magetan" in hit.title for hit in hits) < 6
    assert any("Cilacap" in hit.title for hit in hits)


def test_a_collection_made_by_another_encoder_is_refused_with_the_remedy(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add(write(tmp_path / "in", "a.txt"))
    monkeypatch.setattr("index.encoder.load", lambda *_, **__: OtherEncoder())
    with rag.open(library.collection.folder, encoder="other") as other:
        for action in (lambda: other.ask("pasar murah?"), lambda: other.add(tmp_path / "in")):
            with pytest.raises(EncoderMismatch, match=r"other.*leave out encoder=") as refused:
                action()
            assert "leave out --encoder" in refused.value.at_terminal


def test_an_encoder_that_gives_numbers_that_are_not_finite_stores_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = OtherEncoder()
    broken.embed_passages = lambda texts: np.full((len(texts), 8), np.nan, dtype=np.float32)  # type: ignore[method-assign]
    monkeypatch.setattr("index.encoder.load", lambda *_, **__: broken)
    with rag.open(tmp_path / "library", encoder="broken") as library:
        with pytest.raises(ValueError, match="finite"):
            library.add(write(tmp_path / "in", "a.txt"))
        assert list(library.articles()) == []


def test_a_library_remembers_its_encoder(tmp_path: Path) -> None:
    with rag.open(tmp_path / "library") as library:
        library.add(write(tmp_path / "in", "a.txt"))
        name = library.collection.encoder.name
    with rag.open(tmp_path / "library") as again:
        assert again.collection.encoder.name == name
    with rag.open(tmp_path / "library", encoder=MINILM) as named:
        assert named.search("pasar")


def test_a_library_remembers_the_prompts_its_vectors_were_made_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, object]] = []

    def load(name: str | None = None, **options: object) -> OtherEncoder:
        asked.append({"name": name, **options})
        return OtherEncoder()

    monkeypatch.setattr("index.encoder.load", load)
    with rag.open(tmp_path / "library", encoder="other") as library:
        library.add(write(tmp_path / "in", "a.txt"))
    with rag.open(tmp_path / "library") as again:
        again.search("pasar")
    first, second = asked
    assert (first["name"], first["query_prompt"], first["passage_prompt"]) == ("other", None, None)
    assert (second["name"], second["query_prompt"], second["passage_prompt"]) == ("other", "query: ", "")


def test_files_that_are_no_library_are_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / FILE).write_bytes(b"this is no database, only some text of the test's own" * 50)
    with pytest.raises(LibraryDamaged, match="damaged"):
        rag.open(tmp_path / "a")
    (tmp_path / "b").mkdir()
    with sqlite3.connect(tmp_path / "b" / FILE) as other:
        other.execute("CREATE TABLE something (x)")
    other.close()
    with pytest.raises(LibraryDamaged, match="not a Kutip library"):
        rag.open(tmp_path / "b")
    (tmp_path / "c").write_text("a file")
    with pytest.raises(LibraryError, match=r"choose another folder\.$"):
        rag.open(tmp_path / "c")


def test_a_library_of_a_newer_kutip_is_refused(library: Library) -> None:
    library.close()
    connection = sqlite3.connect(library.collection.store.path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    with pytest.raises(LibraryTooNew, match="update Kutip"):
        rag.open(library.collection.folder)


def test_a_closed_library_says_so(library: Library) -> None:
    library.close()
    with pytest.raises(LibraryError, match="closed"):
        library.search("pasar")


def test_the_articles_of_a_conversation_are_found_however_many_others_lie_nearer(
    library: Library, tmp_path: Path
) -> None:
    near = [{"title": f"Pasar {n}", "body": BODY.format(region="Magetan", thing="murah", count=n)} for n in range(90)]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in near), encoding="utf-8")
    other = tmp_path / "lain.txt"
    other.write_text("Panen Bawang\n\nPetani Brebes memanen bawang merah pekan ini, kata kepala dinas di pasar.\n")
    library.add(file, other)
    (meant,) = (article.id for article in library.articles() if article.title == "Panen Bawang")
    query = library.collection.query("pasar murah di Magetan")
    found = library.collection.find(query, limit=12, filters=Filters().among(frozenset({meant, "0" * 16})))
    assert {hit.article_id for hit in found} == {meant}
    assert library.collection.find(query, limit=12, filters=Filters().among(frozenset({"0" * 16}))) == []


def test_filters_honour_the_limit_and_leave_out_what_has_no_date(library: Library, tmp_path: Path) -> None:
    rows = [
        {
            "title": f"Pasar {number}",
            "body": BODY.format(region=region, thing=f"murah ke-{number}", count=number),
            "date": day,
            "outlet": outlet,
        }
        for number, (region, day, outlet) in enumerate(
            [("Magetan", "2024-10-0" + str(n % 9 + 1), "Harian Satu") for n in range(30)]
            + [("Cilacap", "2024-11-20", "Dua.co.id")],
            start=10,
        )
    ]
    undated = "Bupati Cilacap menutup pasar hewan karena wabah kuku. Pedagang sapi diminta pindah ke kecamatan lain."
    rows.append({"title": "Pasar Hewan Ditutup", "body": undated, "date": "", "outlet": "dua"})
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    library.add(file)
    assert {hit.article.outlet for hit in library.search("pasar murah", outlet="DUA")} == {"Dua.co.id", "dua"}
    november = library.search("pasar murah", since="2024-11-01")
    assert [hit.article.published for hit in november] == ["2024-11-20"]
    assert {hit.article.region for hit in library.search("pasar", region="Jawa Tengah")} == {"Kabupaten Cilacap"}
    assert library.search("pasar", region="Papua") == []
    for wrong in ({"region": "Atlantis"}, {"since": "kemarin"}, {"since": "2024-12-01", "until": "2024-11-01"}):
        with pytest.raises(InvalidQuestion):
            library.search("pasar", **wrong)


def test_a_folder_that_cannot_be_written_is_an_error_in_one_line(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        target = Path("/proc/kutip")
    else:
        target = tmp_path / "locked" / "library"
        target.parent.mkdir(mode=0o500)
    with pytest.raises(LibraryError, match=r"choose another folder\.$") as refused:
        rag.open(target)
    assert refused.value.at_terminal.endswith("choose another folder with --library DIR.")


def test_a_library_is_made_only_where_that_is_wanted(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="There is no library in") as refused:
        rag.open(tmp_path / "typo", make=False)
    assert "make=False" in str(refused.value) and "kutip" not in str(refused.value)
    assert "--library DIR" in refused.value.at_terminal and "add FOLDER" in refused.value.at_terminal
    assert not (tmp_path / "typo").exists()
    rag.open(tmp_path / "new").close()
    rag.open(tmp_path / "new", make=False).close()


def test_errors_name_what_mends_them_in_python_and_at_the_terminal(library: Library) -> None:
    with pytest.raises(ArticleNotFound, match=r"library\.articles\(\)") as refused:
        library.remove("0123456789abcdef")
    assert "`kutip list`" in refused.value.at_terminal


@pytest.mark.parametrize("wrong", ["", " ", None, 5])
def test_what_is_no_folder_is_no_library(wrong: Any) -> None:
    with pytest.raises(LibraryError, match="is a folder"):
        rag.open(wrong)


def test_what_is_no_path_question_or_number_is_an_error_of_ours(starter: Library) -> None:
    wrong: list[Callable[[], object]] = [
        lambda: starter.add(cast(Any, None)),
        lambda: starter.add(cast(Any, ["a.txt"])),
        lambda: starter.search("pasar", since="2024-W41"),
        lambda: starter.search("pasar", rerank=cast(Any, "no")),
        lambda: starter.ask("Apa?", corrections=cast(Any, "no")),
        lambda: starter.ask("Apa?", corrections=cast(Any, 5)),
        lambda: starter.ask("Apa?", times=cast(Any, None)),
        lambda: starter.ask("Apa?", glosses=cast(Any, 1)),
        lambda: starter.search("pasar", limit=0),
        lambda: starter.search("pasar", limit=-5),
        lambda: starter.search("pasar", limit=cast(Any, "3")),
        lambda: starter.ask("pasar", outlet=cast(Any, ["A", "B"])),
        lambda: starter.ask("pasar", region=cast(Any, 33)),
        lambda: starter.ask("pasar", history="bukan daftar"),
    ]
    for call in wrong:
        with pytest.raises(KutipError):
            call()


def test_a_library_that_may_not_be_written_is_read_and_otherwise_says_what_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "library #1?"
    with rag.open(folder) as library:
        library.add(write(tmp_path / "in", "a.txt"))
        (article,) = library.articles()
    before = {file.name: file.stat().st_mtime_ns for file in folder.rglob("*")}
    monkeypatch.setattr("index.store.os.access", lambda path, mode: False)
    with rag.open(folder) as library:
        assert list(library.articles()) == [article]
        assert library.article(article.id) == article
        refused: list[Callable[[], object]] = [
            lambda: library.ask("Berapa pedagang di Magetan?"),
            lambda: library.search("pasar"),
            lambda: library.add(write(tmp_path / "in", "b.txt", count=75)),
            lambda: library.remove(article.id),
        ]
        for call in refused:
            with pytest.raises(LibraryError, match="give yourself the right"):
                call()
    assert {file.name: file.stat().st_mtime_ns for file in folder.rglob("*")} == before
    for empty in (tmp_path, tmp_path / "in"):
        with pytest.raises(LibraryError, match="give yourself the right"):
            rag.open(empty)


def test_what_stopped_an_add_is_told_though_the_word_index_cannot_be_written_either(tmp_path: Path) -> None:
    def stop(_: Progress) -> None:
        raise LibraryBusy("stopped here")

    with rag.open(tmp_path / "library") as library:
        (tmp_path / "library" / "words").write_text("no folder")
        with pytest.raises(LibraryBusy, match="stopped here"):
            library.add(write(tmp_path / "in", "a.txt"), progress=stop)
        with pytest.raises(LibraryError, match="The word index"):
            library.add(tmp_path / "in")


def test_a_library_that_may_not_be_written_is_read_with_what_its_writer_has_just_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with rag.open(tmp_path / "library") as writer:
        writer.add(write(tmp_path / "in", "a.txt"))
        monkeypatch.setattr("index.store.os.access", lambda path, mode: False)
        with rag.open(tmp_path / "library") as library:
            assert list(library.articles()) == list(writer.articles())


def test_a_place_that_only_the_title_names_is_one_of_the_article(starter: Library) -> None:
    article = replace(next(starter.articles()), title="Pasar Murah di Palembang Diserbu Warga")
    assert "Palembang" not in article.text
    (palembang,) = {place.code for mention in places.mentions(article.title) for place in mention.places}
    first, *others = prepare(article).places
    assert palembang in first and not any(palembang in some for some in others)
