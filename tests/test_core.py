"""The core under strange circumstances: links, moved and broken rows, foreign hands in its folder, full disks."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from other_encoder import OtherEncoder

import rag
from eval.crash import look
from index import adding, collection
from index.errors import ArticleNotFound, KutipError, LibraryDamaged, LibraryError, PathMissing
from index.report import AddReport, Progress
from index.store import FILE, WORDS, Store
from rag import Library
from rag.commands import diagnosis
from rag.commands.diagnosis import diagnose

BODY = (
    "Pemerintah Kabupaten Magetan membuka pasar {thing} di Lapangan Merdeka, Senin (07/10/2024). "
    "Pasar itu diikuti {count} pedagang dari tujuh kecamatan.\n\n"
    "Kepala dinas mengatakan pasar {thing} akan dibuka setiap akhir pekan sampai bulan Desember."
)


def row(thing: str, *, count: int = 40, **columns: str) -> str:
    return json.dumps({"title": f"Pasar {thing}", "body": BODY.format(thing=thing, count=count)} | columns)


def page(file: Path, thing: str, *, count: int = 40) -> Path:
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"Pasar {thing}\n\n{BODY.format(thing=thing, count=count)}\n", encoding="utf-8")
    return file


def titles(library: Library) -> list[str]:
    return sorted(article.title for article in library.articles())


def test_a_bad_row_does_not_keep_old_versions_of_its_neighbours(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join([row("buah"), '{"bad', row("ikan")]), encoding="utf-8")
    library.add(file)
    assert titles(library) == ["Pasar buah", "Pasar ikan"]
    file.write_text("\n".join([row("sayur"), '{"bad', row("ikan")]), encoding="utf-8")
    report = library.add(file)
    assert titles(library) == ["Pasar ikan", "Pasar sayur"]
    assert (report.updated, report.removed, len(report.rejected)) == (1, 0, 1)
    assert all(hit.title != "Pasar buah" for hit in library.search("pasar buah"))


def test_a_file_cut_off_keeps_its_articles_until_it_can_be_read(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    rows = [row(f"nomor {number}", count=number) for number in range(10, 18)]
    file.write_text("\n".join(rows), encoding="utf-8")
    library.add(file)
    held = titles(library)
    file.write_text("\n".join(rows)[: len("\n".join(rows[:3])) - 20], encoding="utf-8")
    report = library.add(file)
    assert titles(library) == held
    assert (report.unchanged, report.removed) == (2, 0)
    (rejection,) = report.rejected
    assert rejection.path == f"{file.resolve()}#3"
    assert rejection.reason.endswith("; until it is mended, no article of its file is removed")
    file.write_text("\n".join(rows[:3]), encoding="utf-8")
    report = library.add(file)
    assert titles(library) == held[:3]
    assert (report.unchanged, report.removed, report.rejected) == (3, 5, [])


@pytest.mark.parametrize("new", [1, 2])
def test_a_file_cut_off_behind_new_rows_keeps_its_articles(library: Library, tmp_path: Path, new: int) -> None:
    file = tmp_path / "rows.jsonl"
    rows = [row(f"nomor {number}", count=number) for number in range(10, 14)]
    file.write_text("\n".join(rows), encoding="utf-8")
    library.add(file)
    first = [row(f"baru {number}", count=number) for number in range(new)]
    for _ in range(2):
        file.write_text("\n".join([*first, *rows])[:-20], encoding="utf-8")
        report = library.add(file)
        assert len(titles(library)) == len(rows) + new
        assert (report.updated, report.removed, len(report.rejected)) == (0, 0, 1)
    file.write_text("\n".join([*first, *rows]), encoding="utf-8")
    report = library.add(file)
    assert len(titles(library)) == len(rows) + new
    assert (report.removed, report.rejected) == (0, [])


def test_what_a_file_no_longer_has_is_removed_and_told(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(map(row, ["buah", "ikan", "sayur", "garam"])), encoding="utf-8")
    library.add(file)
    file.write_text("\n".join(map(row, ["ikan", "garam"])), encoding="utf-8")
    report = library.add(file)
    assert (titles(library), report.removed, report.updated) == (["Pasar garam", "Pasar ikan"], 2, 0)
    file.write_text("\n".join(map(row, ["gula", "garam"])), encoding="utf-8")
    report = library.add(file)
    assert (titles(library), report.removed, report.updated) == (["Pasar garam", "Pasar gula"], 0, 1)
    file.write_text(row("kopi"), encoding="utf-8")
    report = library.add(file)
    assert (titles(library), report.removed, report.updated) == (["Pasar kopi"], 1, 1)


def test_an_article_that_another_file_holds_is_not_told_as_removed(library: Library, tmp_path: Path) -> None:
    one, other = tmp_path / "one.jsonl", tmp_path / "other.jsonl"
    one.write_text("\n".join(map(row, ["buah", "ikan"])), encoding="utf-8")
    other.write_text(row("ikan"), encoding="utf-8")
    library.add(one, other)
    one.write_text(row("buah"), encoding="utf-8")
    assert library.add(one).removed == 0
    assert titles(library) == ["Pasar buah", "Pasar ikan"]


def test_a_row_or_file_that_lost_its_text_keeps_its_old_version_and_says_so(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join([row("buah"), row("ikan")]), encoding="utf-8")
    library.add(file)
    file.write_text("\n".join(['{"title": "Pasar buah", "body": ""}', row("ikan")]), encoding="utf-8")
    (rejection,) = library.add(file).rejected
    assert rejection.reason == "its text is empty; until it is mended, no article of its file is removed"
    assert titles(library) == ["Pasar buah", "Pasar ikan"]
    file.write_text("\n".join(["\x00\x01", "{"]), encoding="utf-8")
    library.add(file)
    assert titles(library) == ["Pasar buah", "Pasar ikan"]
    file.unlink()
    report = AddReport()
    with pytest.raises(PathMissing):
        library.add(file, report=report)
    (rejection,) = report.rejected
    assert rejection.reason == "no such file or folder; its old version stays"
    assert titles(library) == ["Pasar buah", "Pasar ikan"]


def test_rows_that_move_stay_the_same_articles(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "BATCH", 4)
    file = tmp_path / "rows.jsonl"
    rows = [row(f"nomor {number}", count=number) for number in range(10, 24)]
    file.write_text("\n".join(rows), encoding="utf-8")
    library.add(file)
    ids = {article.id for article in library.articles()}
    file.write_text("\n".join([row("baru"), *reversed(rows)]), encoding="utf-8")
    library.add(file)
    held = {article.id: article for article in library.articles()}
    assert ids < held.keys()
    assert len(held) == len(rows) + 1
    assert all(len(article.sources) == 1 for article in held.values())


def test_a_changed_file_is_replaced_in_the_transaction_that_stores_its_new_version(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "BATCH", 1)
    page(tmp_path / "in" / "a.txt", "buah")
    library.add(tmp_path / "in")
    page(tmp_path / "in" / "a.txt", "ikan")
    page(tmp_path / "in" / "b.txt", "sayur")

    def stop(_: Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        library.add(tmp_path / "in", progress=stop)
    assert titles(library) == ["Pasar ikan"]


def test_a_file_has_one_name_however_it_is_reached(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = page(tmp_path / "real" / "a.txt", "buah", count=40)
    (tmp_path / "real" / "b.txt").symlink_to(file)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    monkeypatch.chdir(tmp_path)
    for way in (tmp_path / "real", "link", "real/../real/a.txt", "./link/b.txt"):
        library.add(way)
    (article,) = library.articles()
    assert article.sources == (str(file.resolve()),)
    page(file, "buah", count=75)
    library.add("link")
    (article,) = library.articles()
    assert "75 pedagang" in article.text


def test_the_librarys_own_files_are_passed_over_when_it_lies_in_the_added_folder(tmp_path: Path) -> None:
    page(tmp_path / "in" / "a.txt", "buah")
    (tmp_path / "link").symlink_to(tmp_path / "in")
    for folder in (tmp_path / "in", tmp_path / "in" / "mine", tmp_path / "link" / "other"):
        with rag.open(folder) as library:
            library.add(tmp_path / "in" / "a.txt")
            own = [folder.resolve() / FILE, folder.resolve() / WORDS]
            report = library.add(folder.parent if folder.parent != tmp_path else folder)
            assert titles(library) == ["Pasar buah"]
            assert not [r for r in report.rejected if any(Path(r.path).is_relative_to(path) for path in own)]


def test_a_word_index_deleted_while_it_is_open_is_made_anew(library: Library, tmp_path: Path) -> None:
    library.add(page(tmp_path / "in" / "a.txt", "buah"))
    assert library.search("pasar")
    shutil.rmtree(library.collection.folder / WORDS)
    library.add(page(tmp_path / "in" / "b.txt", "ikan"))
    assert {hit.title for hit in library.search("pasar ikan buah")} >= {"Pasar ikan"}
    assert len(library.collection.words.searcher()) == len(library.collection.current().dense)


def test_files_of_others_in_a_damaged_word_index_are_not_deleted(library: Library, tmp_path: Path) -> None:
    library.add(page(tmp_path / "in" / "a.txt", "buah"))
    library.close()
    words = library.collection.folder / WORDS
    (words / "diary.txt").write_text("mine", encoding="utf-8")
    (words / "meta.json").write_text("{", encoding="utf-8")
    with rag.open(library.collection.folder) as again:
        assert again.search("pasar")
    assert (words / "diary.txt").read_text(encoding="utf-8") == "mine"


def test_a_word_index_that_cannot_be_written_is_an_error_in_one_line_and_loses_nothing(
    library: Library, tmp_path: Path
) -> None:
    words = library.collection.folder / WORDS
    words.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(LibraryError, match="free space"):
        library.add(page(tmp_path / "in" / "a.txt", "buah"))
    assert titles(library) == ["Pasar buah"]
    words.unlink()
    assert library.search("pasar")


def test_a_full_disk_is_an_error_in_one_line_and_keeps_what_was_stored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "BATCH", 4)
    file, folder = tmp_path / "rows.jsonl", tmp_path / "library"
    file.write_text("\n".join(row(f"nomor {n}", count=n) for n in range(200)), encoding="utf-8")
    with rag.open(folder) as library:
        library.add(page(tmp_path / "in" / "a.txt", "buah"))
    connect = Store._connect

    def nearly_full(store: Store) -> sqlite3.Connection:
        connection = connect(store)
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 20}")
        return connection

    with monkeypatch.context() as patched, rag.open(folder) as library:
        while not library.collection.store._idle.empty():
            library.collection.store._idle.get().close()
        patched.setattr(Store, "_connect", nearly_full)
        with pytest.raises(LibraryError, match=r"\A[^\n]*full[^\n]*free space[^\n]*\Z"):
            library.add(file)
    with rag.open(folder) as library:
        held, wrong = look(library)
        assert wrong == [] and 1 < len(held) < 201 and len(held) % 4 == 1
        assert library.search("pasar buah")
        library.add(file)
        assert len(titles(library)) == 201


@pytest.mark.skipif(sys.platform == "win32", reason="a process has no largest size of a file there")
def test_an_add_that_may_not_write_further_says_so_in_one_line_and_the_next_one_completes_it(tmp_path: Path) -> None:
    file, folder = tmp_path / "rows.jsonl", tmp_path / "library"
    file.write_text("\n".join(row(f"nomor {n}", count=n) for n in range(300)), encoding="utf-8")
    limited = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000));"
        "from rag.__main__ import main; sys.argv[0] = 'kutip'; main()"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(rag.__file__).parents[1])}
    done = subprocess.run(
        [sys.executable, "-c", limited, "--library", folder, "add", file], env=environment, capture_output=True
    )
    assert done.returncode == 1
    last = done.stderr.decode().strip().splitlines()[-1]
    assert last.startswith("kutip: ") and "free space" in last and b"Traceback" not in done.stderr
    with rag.open(folder) as library:
        assert look(library)[1] == []
        library.add(file)
        assert len(titles(library)) == 300


def test_word_scores_do_not_depend_on_what_was_removed(tmp_path: Path) -> None:
    scores = []
    for removed in (0, 3):
        with rag.open(tmp_path / str(removed)) as library:
            for number in range(removed):
                library.add(page(tmp_path / "in" / "gone.txt", "hewan", count=number))
                library.search("pasar")
                library.remove(next(library.articles()).id)
            library.add(page(tmp_path / "in" / "a.txt", "buah"), page(tmp_path / "in" / "b.txt", "ikan"))
            scores.append([hit.words for hit in library.search("pasar buah")])
    assert scores[0] == scores[1]


def test_an_open_library_that_another_encoder_filled_meanwhile_is_asked_with_that_one(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert library.search("pasar") == []
    monkeypatch.setattr("index.encoder.load", lambda *_, **__: OtherEncoder())
    with rag.open(library.collection.folder, encoder="other") as other:
        other.add(page(tmp_path / "in" / "a.txt", "buah"))
        assert library.search("pasar buah")
        assert library.ask("pasar buah").encoder == "other"


def test_news_of_a_day_that_has_begun_in_the_east_of_indonesia_is_not_of_the_future(
    library: Library, tmp_path: Path
) -> None:
    today = collection._today()
    assert date.today() <= today <= date.today() + timedelta(days=1)
    file = tmp_path / "rows.jsonl"
    file.write_text(row("buah", date=today.isoformat()), encoding="utf-8")
    library.add(file)
    assert next(library.articles()).published == today.isoformat()


@pytest.mark.parametrize("wrong", ["\ud800", "\udcff", "é", "' OR 1=1", ""])
def test_an_id_that_can_be_none_is_not_found(wrong: str, library: Library) -> None:
    for ask_for in (library.article, library.remove):
        with pytest.raises(ArticleNotFound):
            ask_for(wrong)


@pytest.fixture
def harmed(library: Library, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The store of a library of one article, to be written to by hand."""
    library.add(page(tmp_path / "in" / "a.txt", "buah"))
    connection = sqlite3.connect(library.collection.store.path, isolation_level=None)
    yield connection
    connection.close()


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE articles SET sentences = x'000000000900000007000000'",
        "UPDATE articles SET sentences = x'00000000FFFFFF7F00000000'",
        "UPDATE articles SET sentences = x'0001'",
        "UPDATE articles SET notes = '[\"'",
        "UPDATE articles SET text = CAST(x'C328' AS TEXT)",
        "UPDATE passages SET first = 900, last = 901",
    ],
)
def test_rows_that_were_altered_on_the_disk_are_damage_and_no_traceback(
    harm: str, library: Library, harmed: sqlite3.Connection
) -> None:
    harmed.execute(harm)
    with pytest.raises(LibraryDamaged, match="add the articles again"):
        library.search("pasar")


def test_doctor_finds_an_article_whose_words_were_altered_on_the_disk(
    library: Library, harmed: sqlite3.Connection
) -> None:
    assert all(finding.sound for finding in diagnose(library.collection.folder))
    harmed.execute("UPDATE articles SET text = replace(text, '40', '48')")
    (finding,) = [finding for finding in diagnose(library.collection.folder) if not finding.sound]
    assert finding.what == "articles"
    assert "not as it was added" in finding.detail


@pytest.mark.parametrize(
    ("table", "what"),
    [
        ("word_table/english.tsv.gz", "word table"),
        ("word_table/indonesian.tsv.gz", "word table"),
        ("rarity/terms.tsv.gz", "rarity"),
        ("rarity/capitals.txt.gz", "rarity"),
    ],
)
def test_doctor_finds_a_bundled_table_that_is_damaged(
    table: str, what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("word_table", "rarity"):
        shutil.copytree(diagnosis.MODELS / folder, tmp_path / "models" / folder)
    monkeypatch.setattr(diagnosis, "MODELS", tmp_path / "models")
    assert all(finding.sound for finding in diagnose(tmp_path / "none"))
    file = tmp_path / "models" / table
    whole = file.read_bytes()
    altered = bytearray(whole)
    altered[len(whole) // 2] ^= 1
    for harmed in (bytes(altered), whole[:1000], b""):
        file.write_bytes(harmed)
        (finding,) = [finding for finding in diagnose(tmp_path / "none") if not finding.sound]
        assert finding.what == what
        assert str(file) in finding.detail
        assert "install Kutip again" in finding.detail


ADD = "import sys, rag; print(rag.open(sys.argv[1]).add(sys.argv[2]).to_dict()['rejected'])"


def test_processes_that_add_the_same_rows_at_once_store_each_article_once(library: Library, tmp_path: Path) -> None:
    files = []
    for name, numbers in (("a", range(0, 160)), ("b", range(80, 240))):
        files.append(tmp_path / f"{name}.jsonl")
        files[-1].write_text("\n".join(row(f"nomor {n}", count=n) for n in numbers), encoding="utf-8")
    folder = library.collection.folder
    environment = os.environ | {"PYTHONPATH": str(Path(rag.__file__).parents[1])}
    adders = [
        subprocess.Popen([sys.executable, "-c", ADD, folder, file], env=environment, stdout=subprocess.PIPE)
        for file in (*files, files[0])
    ]
    assert [adder.communicate()[0].strip() for adder in adders] == [b"[]"] * 3
    assert len(list(library.articles())) == 240
    assert sum(len(article.sources) for article in library.articles()) == 320
    with library.collection.store.reading() as view:
        assert view.count("passages") == view.count("vectors") == len(library.collection.words.searcher())


def test_every_error_of_the_core_is_one_line(library: Library, tmp_path: Path) -> None:
    (tmp_path / "x" / FILE).mkdir(parents=True)
    with pytest.raises(KutipError) as error:
        rag.open(tmp_path / "x")
    assert "\n" not in str(error.value)
