"""The command line as a user or a script relies on it: what goes where, exit codes, and what a failure says."""

import errno
import io
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

import rag
from index.report import AddReport
from index.store import FILE
from rag import Library
from rag.__main__ import main
from rag.askable import LONGEST
from rag.commands import terminal

SANCTIONS = "Sanksi apa yang diumumkan Magetan?"
SANCTIONS_EN = "What sanctions did Magetan announce?"
NOT_THERE = "What sanctions did Semarang announce?"


@dataclass(frozen=True, slots=True)
class Done:
    """A finished command."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.code == 0, self.err
        return json.loads(self.out)

    @property
    def failure(self) -> str:
        """The one line that a failure says; nothing but that line may be on either stream."""
        assert (self.code, self.out) == (1, ""), self
        assert re.fullmatch(r"kutip: \S.*\n", self.err), self.err
        assert "Traceback" not in self.err
        assert "Unexpected" not in self.err
        return self.err


Kutip = Callable[..., Done]


@pytest.fixture
def kutip(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Kutip:
    """Runs the command in this process, exactly as the installed script does."""

    def run(*arguments: object) -> Done:
        monkeypatch.setattr(sys, "argv", ["kutip", *map(str, arguments)])
        capsys.readouterr()
        code = 0
        try:
            main()
        except SystemExit as end:
            code = int(end.code or 0)
        return Done(code, *capsys.readouterr())

    return run


@pytest.fixture
def ask_starter(kutip: Kutip, starter: Library) -> Kutip:
    """Runs a reading command on the starter articles."""
    return lambda *arguments: kutip("--library", starter.collection.folder, *arguments)


@pytest.fixture
def own(kutip: Kutip, tmp_path: Path) -> Kutip:
    """Runs a command on an empty library of the test's own."""
    return lambda *arguments: kutip("--library", tmp_path / "own", *arguments)


def process(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "rag", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, **environment},
    )


def write(folder: Path, name: str, *, region: str = "Magetan", count: int = 40) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(
        f"Pemkab {region} Buka Pasar Murah\n\n"
        f"Pemerintah Kabupaten {region} membuka pasar murah di Lapangan Merdeka, Senin (07/10/2024). "
        f"Pasar itu diikuti {count} pedagang dari tujuh kecamatan.\n\n"
        "Kepala dinas mengatakan pasar akan dibuka setiap akhir pekan sampai bulan Desember.\n",
        encoding="utf-8",
    )
    return file


def rows(file: Path, count: int) -> Path:
    """A file with an article a line, each its own."""
    with file.open("w", encoding="utf-8") as out:
        for number in range(1, count + 1):
            body = (
                f"Dinas Perhubungan Kota Madiun menata {number} halte bus di jalan utama kota itu. "
                f"Penataan tahap {number} dimulai pekan ini dan memakan waktu {number} hari kerja. "
                "Warga diminta memakai jalur lain selama pekerjaan berlangsung.\n"
            )
            out.write(json.dumps({"title": f"Penataan halte tahap {number}", "text": body * 3}) + "\n")
    return file


# What the JSON looks like.


def test_add_reports_what_it_did_and_a_second_add_changes_nothing(own: Kutip, seeds: Path) -> None:
    assert own("add", seeds, "--json").json == {"added": 16, "updated": 0, "unchanged": 0, "removed": 0, "rejected": []}
    assert own("add", seeds, "--json").json == {"added": 0, "updated": 0, "unchanged": 16, "removed": 0, "rejected": []}
    again = own("add", seeds)
    assert (again.code, again.out) == (0, "0 added, 0 updated, 16 unchanged, 0 rejected\n")


def test_a_changed_file_is_updated_and_its_old_words_are_gone(own: Kutip, tmp_path: Path) -> None:
    write(tmp_path / "in", "a.txt", count=40)
    own("add", tmp_path / "in")
    write(tmp_path / "in", "a.txt", count=75)
    assert own("add", tmp_path / "in", "--json").json["updated"] == 1
    (listed,) = own("list", "--json").json
    text = own("show", listed["id"], "--json").json["text"]
    assert "75 pedagang" in text
    assert "40 pedagang" not in text
    assert all("40 pedagang" not in hit["text"] for hit in own("search", "40 pedagang", "--json").json)


def test_list_names_every_article_and_show_gives_its_text(ask_starter: Kutip) -> None:
    listed = ask_starter("list", "--json").json
    assert len(listed) == len({row["id"] for row in listed}) == 16
    fields = {"id", "title", "outlet", "published", "region", "author", "source", "language"}
    for row in listed:
        assert fields <= set(row)
        shown = ask_starter("show", row["id"], "--json").json
        assert fields | {"text"} <= set(shown)
        assert {name: shown[name] for name in fields} == {name: row[name] for name in fields}
        assert len(shown["text"]) > 500
        assert "removed" not in shown


def test_list_for_people_keeps_each_article_on_one_line(own: Kutip, tmp_path: Path) -> None:
    file = tmp_path / "long.json"
    title = "Pemerintah kabupaten menata kembali " + "pasar dan terminal di pusat kota " * 8
    file.write_text(json.dumps({"title": title, "text": write(tmp_path, "a.txt").read_text()}), encoding="utf-8")
    own("add", file)
    (listed,) = own("list", "--json").json
    done = own("list")
    header, *lines = done.out.splitlines()
    assert header.split() == ["id", "published", "outlet", "region", "title", "source"]
    assert len(lines) == 1
    assert lines[0].startswith(listed["id"])
    assert listed["title"] in lines[0]
    assert lines[0].endswith(f"{file}#1")
    assert "1 article in" in done.err


@pytest.mark.parametrize("question", [SANCTIONS, SANCTIONS_EN])
def test_every_citation_of_ask_quotes_what_show_prints(ask_starter: Kutip, question: str) -> None:
    answer = ask_starter("ask", question, "--json").json
    assert answer["answered"] is True
    assert answer["reason"] is None
    assert answer["citations"]
    for citation in answer["citations"]:
        shown = ask_starter("show", citation["article_id"], "--json").json
        assert citation["quote"] == shown["text"][citation["start"] : citation["end"]]
        assert (citation["title"], citation["outlet"], citation["published"], citation["source"]) == tuple(
            shown[name] for name in ("title", "outlet", "published", "source")
        )
        assert citation["region"] == "Kabupaten Magetan"
    numbers = [citation["number"] for citation in answer["citations"]]
    assert numbers == list(range(1, len(numbers) + 1))
    assert {number for sentence in answer["sentences"] for number in sentence["citations"]} == set(numbers)
    assert {int(number) for number in re.findall(r"\[(\d+)\]", answer["text"])} == set(numbers)


def test_ask_gives_every_field_of_the_contract(ask_starter: Kutip) -> None:
    answer = ask_starter("ask", SANCTIONS_EN, "--region", "Jawa Timur", "--json").json
    assert {
        *("question", "rewritten_question", "language", "answered", "text", "short_answer", "sentences", "citations"),
        *("reason", "closest", "filters", "answerer", "encoder", "timings_ms"),
    } <= set(answer)
    assert (answer["question"], answer["language"], answer["answerer"]) == (SANCTIONS_EN, "en", "quoting")
    assert answer["filters"]["region"] == "Jawa Timur"
    assert {"retrieve", "answer"} <= set(answer["timings_ms"])
    assert {sentence["support"] for sentence in answer["sentences"]} == {"quoted"}


def test_ask_for_people_prints_every_quote_with_its_source(ask_starter: Kutip) -> None:
    answer = ask_starter("ask", SANCTIONS, "--json").json
    done = ask_starter("ask", SANCTIONS)
    assert (done.code, done.err) == (0, "")
    for citation in answer["citations"]:
        assert citation["quote"] in done.out
        assert f"{citation['article_id']}:{citation['start']}-{citation['end']}" in done.out


def test_an_abstention_is_no_failure_and_names_the_closest(ask_starter: Kutip) -> None:
    answer = ask_starter("ask", NOT_THERE, "--json").json
    assert answer["answered"] is False
    assert (answer["citations"], answer["sentences"]) == ([], [])
    assert "Semarang" in answer["reason"]
    assert answer["closest"]
    done = ask_starter("ask", NOT_THERE)
    assert (done.code, done.err) == (0, "")
    assert answer["reason"] in done.out
    assert all(article["article_id"] in done.out for article in answer["closest"])


def test_search_gives_passages_best_first_and_honours_the_limit(ask_starter: Kutip) -> None:
    hits = ask_starter("search", "netralitas ASN", "--limit", 4, "--json").json
    assert len(hits) == 4
    assert [hit["score"] for hit in hits] == sorted((hit["score"] for hit in hits), reverse=True)
    for hit in hits:
        text = ask_starter("show", hit["article_id"], "--json").json["text"]
        assert hit["text"] == text[hit["start"] : hit["end"]]
    done = ask_starter("search", "netralitas ASN", "--limit", 4)
    assert (done.code, done.err) == (0, "")
    assert all(f"{hit['article_id']}:{hit['start']}-{hit['end']}" in done.out for hit in hits)


def test_filters_decide_which_articles_may_be_found(ask_starter: Kutip) -> None:
    def found(*filters: str) -> set[tuple[str, str, str]]:
        hits = ask_starter("search", "ASN netral Pilkada", "--limit", 100, *filters, "--json").json
        return {(hit["outlet"], hit["region"], hit["published"]) for hit in hits}

    everything = found()
    assert {outlet for outlet, _, _ in found("--outlet", "lensanusantara")} == {"LENSANUSANTARA.CO.ID"}
    assert {region for _, region, _ in found("--region", "Batang")} == {"Kabupaten Batang"}
    central_java = {region for _, region, _ in found("--region", "Jawa Tengah")}
    assert {"Kabupaten Batang", "Kabupaten Cilacap"} <= central_java
    assert "Kabupaten Magetan" not in central_java
    october = found("--since", "2024-10-01", "--until", "2024-10-31")
    assert october == {row for row in everything if row[2] and "2024-10-01" <= row[2] <= "2024-10-31"}
    assert october
    assert any(day is None for *_, day in everything)


def test_a_filter_that_nothing_passes_abstains_and_says_so(ask_starter: Kutip) -> None:
    answer = ask_starter("ask", SANCTIONS, "--since", "2030-01-01", "--json").json
    assert answer["answered"] is False
    assert "(sejak 1 Januari 2030)" in answer["reason"]
    english = ask_starter("ask", "What sanctions?", "--since", "2030-01-01", "--outlet", "ANTARA", "--json").json
    assert "(outlet ANTARA, since 1 January 2030)" in english["reason"]
    assert ask_starter("search", SANCTIONS, "--since", "2030-01-01", "--json").json == []
    assert ask_starter("search", SANCTIONS, "--since", "2030-01-01").out == "Nothing found.\n"


def test_show_removed_says_what_was_dropped_and_why(ask_starter: Kutip) -> None:
    (magetan,) = (row["id"] for row in ask_starter("list", "--json").json if row["region"] == "Kabupaten Magetan")
    shown = ask_starter("show", magetan, "--removed", "--json").json
    assert shown["removed"]
    assert all(part["text"] and part["reason"] for part in shown["removed"])
    done = ask_starter("show", magetan, "--removed")
    assert f"{len(shown['removed'])} parts removed:" in done.out
    assert all(f"[{part['reason']}] {part['text']}" in done.out for part in shown["removed"])
    assert shown["text"] in done.out


def test_removed_articles_no_longer_answer(own: Kutip, seeds: Path) -> None:
    own("add", seeds)
    (magetan,) = (row["id"] for row in own("list", "--json").json if row["region"] == "Kabupaten Magetan")
    assert own("ask", SANCTIONS, "--json").json["answered"] is True
    assert own("remove", magetan, magetan, "--json").json == {"removed": [magetan]}
    assert own("ask", SANCTIONS, "--json").json["answered"] is False
    assert magetan not in own("show", magetan).out
    assert own("doctor").code == 0
    assert own("add", seeds, "--json").json["added"] == 1


def test_doctor_finds_a_sound_library_sound(ask_starter: Kutip) -> None:
    findings = ask_starter("doctor", "--json").json
    assert {finding["what"] for finding in findings} >= {"installation", "encoder", "library"}
    assert all(finding["sound"] and finding["detail"] for finding in findings)
    done = ask_starter("doctor")
    assert (done.code, done.err) == (0, "")
    assert len(done.out.splitlines()) == len(findings)


def test_doctor_finds_a_damaged_library_and_says_how_to_mend_it(own: Kutip, seeds: Path, tmp_path: Path) -> None:
    own("add", seeds)
    with (tmp_path / "own" / FILE).open("r+b") as file:
        file.write(b"no database any more" * 300)
    done = own("doctor")
    assert done.code == 1
    assert any(line.startswith("BAD") and "add the articles again" in line for line in done.out.splitlines())
    assert re.fullmatch(r"kutip: .*BAD.*\n", done.err)
    assert "damaged" in own("list").failure


def test_exported_articles_can_be_added_to_another_library(kutip: Kutip, starter: Library, tmp_path: Path) -> None:
    file = tmp_path / "export.jsonl"
    written = kutip("--library", starter.collection.folder, "export", "--output", file)
    assert (written.code, written.out) == (0, "")
    assert kutip("--library", starter.collection.folder, "export").out == file.read_text(encoding="utf-8")
    assert kutip("--library", tmp_path / "second", "add", file, "--json").json["added"] == 16
    first = kutip("--library", starter.collection.folder, "list", "--json").json
    second = kutip("--library", tmp_path / "second", "list", "--json").json
    assert second == first
    assert kutip("--library", tmp_path / "second", "export").out == file.read_text(encoding="utf-8")
    assert kutip("--library", tmp_path / "second", "add", file, "--json").json["unchanged"] == 16
    assert "sound" in kutip("--library", tmp_path / "second", "doctor").out


def test_an_exported_article_without_an_outlet_does_not_gain_one(own: Kutip, kutip: Kutip, tmp_path: Path) -> None:
    own("add", write(tmp_path / "in", "a.txt"))
    own("export", "--output", tmp_path / "export.jsonl")
    kutip("--library", tmp_path / "second", "add", tmp_path / "export.jsonl")
    (first,), (second,) = own("list", "--json").json, kutip("--library", tmp_path / "second", "list", "--json").json
    assert first["outlet"] is None
    assert second["outlet"] is None


# What a failure says.


@pytest.mark.parametrize(
    ("arguments", "named", "remedy"),
    [
        (["show", "nosuchid"], "nosuchid", "kutip list"),
        (["remove", "nosuchid"], "nosuchid", "kutip list"),
        (["ask", "   "], "empty", "write"),
        (["search", "?!"], "no word", "write"),
        (["ask", "a" * (LONGEST + 1)], f"{LONGEST + 1:,}", f"at most {LONGEST:,}"),
        (["ask", "\u200e \u200b"], "is empty", "write what you want to know"),
        (["ask", "apa \x1b[31m itu"], "control characters", "type it again"),
        (["ask", "\U0001f600"], "no word", "write what you want to know"),
        (["ask", "apa \udcff itu"], "not valid UTF-8", "type it again"),
        (["search", "apa", "--since", "2024-12-01", "--until", "2024-11-01"], "2024-12-01", "exchange"),
        (["ask", "apa?", "--region", "Atlantis"], "Atlantis", "Kabupaten Batang"),
        (["ask", "apa?", "--outlet", "..."], "...", "outlet"),
    ],
)
@pytest.mark.parametrize("json_too", [False, True])
def test_a_failure_is_one_line_that_names_the_thing_and_the_remedy(
    ask_starter: Kutip, arguments: list[str], named: str, remedy: str, json_too: bool
) -> None:
    failure = ask_starter(*arguments, *(["--json"] if json_too else [])).failure
    assert named in failure
    assert remedy in failure


def test_an_export_that_cannot_be_written_names_the_file(ask_starter: Kutip) -> None:
    failure = ask_starter("export", "--output", "/no/such/folder/file.jsonl").failure
    assert "/no/such/folder/file.jsonl" in failure
    assert "--output" in failure


def test_an_export_never_writes_into_its_own_library(
    own: Kutip, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own("add", write(tmp_path / "in", "a.txt"))
    folder = tmp_path / "own"
    (tmp_path / "link").symlink_to(folder)
    monkeypatch.chdir(folder)
    for target in (folder / FILE, tmp_path / "link" / FILE, FILE, "words/new.jsonl", "x/../backup.jsonl"):
        assert "choose a place outside" in own("export", "--output", target).failure
    assert own("export", "--output", tmp_path / "library.jsonl").code == 0
    assert len(own("list", "--json").json) == 1


def test_an_export_that_fails_leaves_the_last_one_as_it_was(
    own: Kutip, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own("add", write(tmp_path / "in", "a.txt"))
    file = tmp_path / "out" / "backup.jsonl"
    file.parent.mkdir()
    own("export", "--output", file)
    file.chmod(0o640)
    good = file.read_bytes()
    own("add", write(tmp_path / "in", "b.txt", region="Pati"))
    assert "replace it with --overwrite" in own("export", "--output", file).failure
    assert file.read_bytes() == good

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        assert "No space left" in own("export", "--output", file, "--overwrite").failure
    assert [*file.parent.iterdir()] == [file]
    assert file.read_bytes() == good
    link = tmp_path / "link.jsonl"
    link.symlink_to(file)
    assert own("export", "--output", link, "--overwrite").code == 0
    assert link.is_symlink()
    assert [*file.parent.iterdir()] == [file]
    assert (len(file.read_bytes().splitlines()), file.stat().st_mode & 0o777) == (2, 0o640)


def test_an_export_to_a_device_leaves_the_device(ask_starter: Kutip) -> None:
    assert ask_starter("export", "--output", "/dev/null").code == 0
    assert Path("/dev/null").is_char_device()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("arguments", [["list"], ["list", "--json"], ["export"], ["ask", SANCTIONS]])
def test_an_output_that_is_full_is_no_defect(starter: Library, arguments: list[str]) -> None:
    command = [sys.executable, "-m", "rag", "--library", str(starter.collection.folder), *arguments]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=120)
    assert done.returncode == 1
    assert re.fullmatch(r"kutip: Cannot write any more \(No space left on device\): .*\n", done.stderr)


@pytest.mark.parametrize(
    "arguments", [["list"], ["show", "x"], ["remove", "x"], ["search", "x"], ["ask", "x"], ["export"]]
)
def test_reading_commands_name_a_missing_library_and_make_none(
    own: Kutip, tmp_path: Path, arguments: list[str]
) -> None:
    failure = own(*arguments).failure
    assert str(tmp_path / "own") in failure
    assert f"kutip --library {tmp_path / 'own'} add FOLDER" in failure
    assert not (tmp_path / "own").exists()


def test_a_removal_that_names_an_unknown_article_removes_nothing(own: Kutip, tmp_path: Path) -> None:
    own("add", write(tmp_path / "in", "a.txt"))
    (listed,) = own("list", "--json").json
    assert "nosuchid" in own("remove", listed["id"], "nosuchid").failure
    assert len(own("list", "--json").json) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["nosuchcommand"],
        ["ask"],
        ["add"],
        ["show"],
        ["ask", "two questions", "at once"],
        ["search", "x", "--limit", "0"],
        ["search", "x", "--limit", "many"],
        ["list", "--nosuchoption"],
        ["chat", "--port", "65536"],
    ],
)
def test_wrong_usage_is_exit_code_two_and_says_how_to_get_help(ask_starter: Kutip, arguments: list[str]) -> None:
    done = ask_starter(*arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("Usage: kutip ")
    assert "--help" in done.err


@pytest.mark.parametrize(
    ("arguments", "remedy"),
    [
        (["ask", "--library", "mine", "Apa?"], "--library stands before the command"),
        (["serach", "netralitas"], "did you mean search?"),
        (["ask", "Apa sanksinya?", "dan Cilacap?"], "name one question at a time, in quotes"),
    ],
)
def test_what_was_typed_wrongly_is_told_with_its_remedy(kutip: Kutip, arguments: list[str], remedy: str) -> None:
    done = kutip(*arguments)
    assert done.code == 2 and remedy in done.err


def test_a_question_without_quotes_is_asked_as_one(ask_starter: Kutip) -> None:
    assert ask_starter("ask", *SANCTIONS.split()).out == ask_starter("ask", SANCTIONS).out


def test_the_beginning_of_an_id_an_address_and_half_a_region_are_told_with_what_is_meant(
    ask_starter: Kutip, own: Kutip, starter: Library
) -> None:
    first = next(iter(starter.articles())).id
    assert f"did you mean {first}?" in ask_starter("show", first[:8]).failure
    assert "is not fetched: save its page" in own("add", "https://harian.example/kabar").failure
    assert "write 'Kabupaten Magetan'" in ask_starter("ask", SANCTIONS, "--region", "Kab. Magetn").failure


def test_adding_nothing_readable_fails_with_the_reason(own: Kutip, tmp_path: Path) -> None:
    missing = own("add", tmp_path / "missing").failure
    assert str(tmp_path / "missing") in missing
    assert "no such file or folder" in missing
    (tmp_path / "empty.txt").touch()
    assert "empty" in own("add", tmp_path / "empty.txt").failure
    done = own("add", tmp_path / "missing", "--json")
    assert done.code == 1
    (rejected,) = json.loads(done.out)["rejected"]
    assert rejected == {"path": str(tmp_path / "missing"), "reason": "no such file or folder"}
    assert len(done.err.splitlines()) == 1


def test_one_broken_thing_in_a_folder_does_not_keep_the_rest_out(own: Kutip, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write(folder, "good.txt")
    (folder / "empty.txt").touch()
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and then nothing that a PDF needs")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 no archive")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "broken.json").write_text('{"title": "tanpa akhir', encoding="utf-8")
    good_row = json.dumps({"judul": "Pasar Cilacap", "isi": write(tmp_path, "b.txt", region="Cilacap").read_text()})
    (folder / "rows.jsonl").write_text(f'{good_row}\n{{"judul": \n{{"judul": "tanpa isi"}}\n', encoding="utf-8")
    (tmp_path / "secret.txt").write_text("Rahasia yang bukan bagian dari folder.", encoding="utf-8")
    (folder / "leading-out.txt").symlink_to(tmp_path / "secret.txt")
    done = own("add", folder, "--json")
    assert done.code == 0
    report = done.json
    assert report["added"] == 2
    rejected = {Path(row["path"]).name: row["reason"] for row in report["rejected"]}
    assert set(rejected) == {
        *("empty.txt", "binary.txt", "broken.pdf", "broken.docx", "picture.png", "broken.json"),
        *("rows.jsonl#2", "rows.jsonl#3", "leading-out.txt"),
    }
    assert all(reason and "\n" not in reason for reason in rejected.values())
    assert all("Rahasia" not in own("show", row["id"]).out for row in own("list", "--json").json)
    for_people = own("add", folder)
    assert for_people.out == "0 added, 0 updated, 2 unchanged, 9 rejected\n"
    assert all(f"{name}: {reason}" in for_people.err for name, reason in rejected.items())


def test_a_path_that_cannot_be_read_is_rejected_and_the_others_are_read(
    own: Kutip, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [write(tmp_path / "in", "a.txt"), write(tmp_path / "in", "b.txt", region="Cilacap")]
    opened = Path.open

    def refuse(path: Path, *arguments: Any, **named: Any) -> Any:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, *arguments, **named)

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr("os.access", lambda path, mode, **_: Path(path).name != "a.txt")
    done = own("add", *files)
    assert (done.code, done.out) == (0, "1 added, 0 updated, 0 unchanged, 1 rejected\n")
    assert "a.txt: cannot be read: Permission denied" in done.err


def test_a_path_that_is_missing_fails_after_all_others_were_read(own: Kutip, tmp_path: Path) -> None:
    folder, missing = write(tmp_path / "in", "a.txt").parent, tmp_path / "missing"
    done = own("add", missing, folder)
    assert (done.code, done.out) == (1, "1 added, 0 updated, 0 unchanged, 1 rejected\n")
    last = done.err.splitlines()[-1]
    assert (
        last == f"kutip: {missing}: no such file or folder: give the right path. All else that was named has been read."
    )
    done = own("add", missing, folder, "--json")
    assert done.code == 1 and json.loads(done.out)["unchanged"] == 1
    (folder / "leading-nowhere.txt").symlink_to(missing)
    assert own("add", folder).code == 0
    with rag.open(tmp_path / "other") as library:
        report = AddReport()
        with pytest.raises(rag.KutipError, match=r"missing: no such file or folder: give the right path\."):
            library.add(missing, folder, report=report)
        assert (report.added, [Path(one.path).name for one in report.rejected]) == (
            1,
            ["missing", "leading-nowhere.txt"],
        )


def test_articles_that_are_gone_from_their_file_are_told(own: Kutip, tmp_path: Path) -> None:
    rows = [
        json.dumps({"title": f"Pasar {region}", "body": write(tmp_path, "x.txt", region=region).read_text()})
        for region in ("Magetan", "Cilacap", "Batang")
    ]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(rows), encoding="utf-8")
    own("add", file)
    file.write_text(rows[0], encoding="utf-8")
    assert own("add", file).out == "0 added, 0 updated, 1 unchanged, 0 rejected, 2 removed\n"
    assert own("add", file, "--json").json["removed"] == 0


def test_a_library_that_may_not_be_written_is_listed_and_exported_but_not_asked(
    own: Kutip, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own("add", write(tmp_path / "in", "a.txt"))
    before = [own("list").out, own("export").out]
    monkeypatch.setattr("index.store.os.access", lambda path, mode, **_: mode != os.W_OK)
    assert [own("list").out, own("export").out] == before
    for arguments in (["ask", "pasar murah?"], ["search", "pasar"], ["add", tmp_path / "in"]):
        assert "give yourself the right" in own(*arguments).failure


def test_a_library_made_by_another_encoder_is_refused_by_name(own: Kutip, tmp_path: Path) -> None:
    own("add", write(tmp_path / "in", "a.txt"))
    with sqlite3.connect(tmp_path / "own" / FILE) as changed:
        changed.execute("UPDATE meta SET value = 'of-another-model' WHERE name = 'fingerprint'")
    changed.close()
    for arguments in (["ask", "pasar murah?"], ["add", tmp_path / "in"]):
        failure = own(*arguments).failure
        assert "kutip-minilm" in failure
        assert "--re-embed" in failure


def test_an_encoder_that_is_not_there_is_refused_without_looking_for_it_on_the_network(
    own: Kutip, tmp_path: Path
) -> None:
    article = write(tmp_path / "in", "a.txt")
    for folder in (tmp_path / "nosuchmodel", "./nosuchmodel", "~/nosuchmodel", "../models/nosuchmodel"):
        for more in ([], ["--download"]):
            failure = own("add", article, "--encoder", folder, *more).failure
            assert f"There is no folder {folder}: name one" in failure
    for name in ("models/my-model", "my-model"):
        failure = own("add", article, "--encoder", name).failure
        assert f"There is no folder {name}, and no model of that name" in failure
        assert "--download" in failure
    assert not (tmp_path / "own").exists()


def test_a_name_of_a_file_cannot_command_the_terminal_or_forge_a_line(own: Kutip, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    for name in ("e\x1b]0;OWNED\x07\x1b[2J.txt", "a\nrejected b.txt", "r\x1b[31m.\x1b[2J", "x\u202efdp.txt"):
        write(folder, "good.txt").with_name(name).write_bytes(b"")
    done = own("add", folder)
    assert done.code == 0
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", done.err + done.out)
    assert len(done.err.splitlines()) == 4
    assert r"e\x1b]0;OWNED\x07\x1b[2J.txt: the file is empty" in done.err
    assert r"a\nrejected b.txt: the file is empty" in done.err
    assert r"(.\x1b[2J)" in done.err
    assert r"a\nrejected b.txt: the file is empty" in own("add", folder / "a\nrejected b.txt").failure
    told = {Path(one["path"]).name for one in own("add", folder, "--json").json["rejected"]}
    assert "a\nrejected b.txt" in told


def test_a_source_under_an_answer_is_one_line_and_a_usual_name_stays_as_it_is(own: Kutip, tmp_path: Path) -> None:
    own("add", write(tmp_path / "in", "Berita «Desa»\u00a0№ 1\n[2] forged.txt"))
    (article,) = own("list", "--json").json
    shown = (own("show", article["id"]).out, own("ask", "Berapa pedagang mengikuti pasar di Magetan?").out)
    assert all("Berita «Desa»\u00a0№ 1\\n[2] forged.txt" in one and "\n[2] forged" not in one for one in shown)


def test_the_environment_names_the_library_and_the_option_overrides_it(
    kutip: Kutip, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KUTIP_LIBRARY", str(tmp_path / "environment"))
    assert kutip("add", write(tmp_path / "in", "a.txt"), "--json").json["added"] == 1
    assert (tmp_path / "environment" / FILE).is_file()
    assert len(kutip("list", "--json").json) == 1
    assert str(tmp_path / "other") in kutip("--library", tmp_path / "other", "list").failure
    monkeypatch.delenv("KUTIP_LIBRARY")
    assert str(tmp_path / "home" / "data") in kutip("list").failure


# The command as a process.


def test_a_process_prints_one_json_document_and_nothing_else(starter: Library) -> None:
    done = process("--library", starter.collection.folder, "ask", SANCTIONS, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["answered"] is True
    assert done.stdout.count("\n") == 1


def test_adding_in_a_process_keeps_progress_off_standard_output(seeds: Path, tmp_path: Path) -> None:
    done = process("--library", tmp_path / "library", "add", seeds, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["added"] == 16


def test_a_failing_process_says_one_line_and_ends_with_one(tmp_path: Path) -> None:
    done = process("--library", tmp_path / "none", "ask", SANCTIONS)
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1


def test_the_installed_script_is_the_same_command(tmp_path: Path) -> None:
    script = Path(sys.executable).with_name("kutip")
    assert script.is_file(), "the project is not installed: run `make setup`"
    done = subprocess.run([script, "--library", tmp_path, "list"], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == process("--library", tmp_path, "list").stderr


def test_a_reader_that_goes_away_ends_the_command_without_a_traceback(starter: Library) -> None:
    # The shell tells how the command ended, which a pipe does not.
    command = f"({sys.executable} -m rag --library {starter.collection.folder} export; echo $? >&2) | head -c 10"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, timeout=60)
    assert (len(done.stdout), done.stderr) == (10, "0\n")
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


def held(library: Path) -> int:
    """Articles that a library holds, seen from outside while another process writes."""
    if not (library / FILE).is_file():
        return 0
    reading = sqlite3.connect(library / FILE, timeout=10)
    try:
        return int(reading.execute("SELECT count(*) FROM articles").fetchone()[0])
    except sqlite3.OperationalError:
        return 0  # its tables are being made
    finally:
        reading.close()


def _heed_ctrl_c() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is sent as a signal")
def test_ctrl_c_during_an_add_keeps_what_was_stored_and_a_second_run_completes(tmp_path: Path) -> None:
    file, library = rows(tmp_path / "rows.jsonl", 3_000), tmp_path / "library"
    command = [sys.executable, "-m", "rag", "--library", str(library), "add", str(file), "--json"]
    # A test run in the background inherits that Ctrl-C is ignored; a terminal's child does not.
    running = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=_heed_ctrl_c
    )
    give_up = time.monotonic() + 60
    while held(library) < 200 and running.poll() is None and time.monotonic() < give_up:
        time.sleep(0.02)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert running.returncode == 1
    assert re.fullmatch(r"kutip: Interrupted\..*again.*\n", err), err
    report = json.loads(out)
    assert report["interrupted"] is True
    stored = held(library)
    assert 200 <= report["added"] == stored < 3_000
    done = process("--library", library, "add", file, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {
        "added": 3_000 - stored,
        "updated": 0,
        "unchanged": stored,
        "removed": 0,
        "rejected": [],
    }
    assert held(library) == 3_000


def test_help_names_every_command_of_the_contract(kutip: Kutip) -> None:
    help_ = kutip("--help")
    assert help_.code == 0
    for command in ("add", "list", "show", "remove", "search", "ask", "chat", "doctor", "export"):
        assert re.search(rf"^  {command} ", help_.out, re.MULTILINE), command
        own_help = kutip(command, "--help")
        assert own_help.code == 0
        assert own_help.out.startswith(f"Usage: kutip {command} ")
    for command in ("search", "ask"):
        assert all(name in kutip(command, "--help").out for name in ("--outlet", "--region", "--since", "--until"))
    assert kutip("--version").out.startswith("kutip, version ")


def test_a_library_folder_can_be_moved(own: Kutip, kutip: Kutip, seeds: Path, tmp_path: Path) -> None:
    own("add", seeds)
    before = own("ask", SANCTIONS, "--json").json["text"]
    shutil.move(tmp_path / "own", tmp_path / "elsewhere")
    assert kutip("--library", tmp_path / "elsewhere", "ask", SANCTIONS, "--json").json["text"] == before


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--today", "besok", "today 'besok' is not a date: write it as 2024-10-31."),
        ("--since", "kemarin", "since 'kemarin' is not a date: write it as 2024-10-31."),
        ("--until", "2024-13-01", "until '2024-13-01' is not a date: write it as 2024-10-31."),
        ("--outlet", "", "--outlet is empty"),
        ("--region", " ", "--region is empty"),
    ],
)
def test_an_option_that_is_no_day_or_no_name_is_wrong_usage(
    ask_starter: Kutip, option: str, value: str, told: str
) -> None:
    done = ask_starter("ask", SANCTIONS, option, value)
    assert (done.code, done.out) == (2, "")
    assert told in done.err


def test_a_library_without_a_name_is_wrong_usage(kutip: Kutip) -> None:
    done = kutip("--library", "", "list")
    assert done.code == 2 and "--library is empty" in done.err


def test_an_outlet_that_no_article_has_is_told_with_those_like_it(ask_starter: Kutip) -> None:
    told = ask_starter("ask", SANCTIONS, "--outlet", "Lensa Nusantra", "--json").json["reason"]
    assert "LENSANUSANTARA" in told
    assert "Mungkin yang dimaksud" not in ask_starter("ask", SANCTIONS, "--outlet", "Xyzzy", "--json").json["reason"]


def test_a_library_whose_file_was_emptied_is_damaged(own: Kutip, tmp_path: Path) -> None:
    own("add", write(tmp_path / "in", "a.txt"))
    for file in (tmp_path / "own").glob(f"{FILE}*"):
        file.write_bytes(b"")
    assert "is empty, its articles are lost" in own("list").failure
    assert "BAD  library" in own("doctor").out


def test_a_list_without_articles_is_rejected_and_a_folder_without_files_is_no_failure(
    own: Kutip, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    assert "No file of a kind" in own("add", tmp_path / "in").err
    (tmp_path / "in" / "none.csv").write_text("title,text\n")
    assert "none.csv: there is no row under its header" in own("add", tmp_path / "in").failure


@pytest.mark.parametrize("paths", [[""], [" "], ["", "seeds"]])
def test_an_empty_path_is_wrong_usage_and_reads_nothing(own: Kutip, paths: list[str]) -> None:
    done = own("add", *paths)
    assert done.code == 2
    assert "a path is empty" in done.err
    assert "There is no library" in own("list").failure


def test_who_has_no_library_is_told_how_to_fill_the_one_that_was_named(own: Kutip, tmp_path: Path) -> None:
    command = f"kutip --library {tmp_path / 'own'} add FOLDER"
    assert command in own("list").failure
    assert command in own("doctor").out
    with Library.open(tmp_path / "own") as library:
        assert library.ask("Siapa bupati Magetan?").text.endswith(command)


def test_a_folder_that_one_may_not_look_into_is_no_defect(own: Kutip, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_file", refuse)
    assert "Permission denied): choose another" in own("list").failure


def test_an_interruption_that_a_package_turned_into_an_error_of_its_own_is_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def loading(**_: object) -> None:
        try:
            raise KeyboardInterrupt
        except KeyboardInterrupt as error:
            raise ImportError("initialization failed") from error

    monkeypatch.setattr("rag.__main__.cli", loading)
    with pytest.raises(SystemExit):
        main()
    assert capsys.readouterr().err == "kutip: Interrupted.\n"


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        (["--region", "Jawa Tengah", "--since", "2024-11-01", "--until", "2024-11-10"], ["wonosobo"]),
        (["--region", "Kabupaten Batang Hari"], ["batanghari"]),
        (["--outlet", "lensa nusantara"], ["magetan"]),
        (["--until", "2024-10-07"], ["magetan"]),
        (["--outlet", "nobody"], []),
    ],
)
def test_a_list_takes_the_filters_and_tells_where_each_article_came_from(
    ask_starter: Kutip, starter: Library, filters: list[str], names: list[str]
) -> None:
    done = ask_starter("list", *filters)
    _, *lines = done.out.splitlines()
    assert [Path(line.split()[-1]).name.split("-")[0] for line in lines] == names
    assert (
        done.err
        == f"{len(names)} article{'' if len(names) == 1 else 's'} with these filters in {starter.collection.folder}\n"
    )
    assert [Path(row["sources"][0]).name.split("-")[0] for row in ask_starter("list", *filters, "--json").json] == names


def test_articles_whose_files_are_gone_are_found_and_still_answer(own: Kutip, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    first, second = write(folder, "a.txt"), write(folder, "b.txt", region="Cilacap")
    copy = write(tmp_path / "copies", "c.txt", region="Cilacap")
    own("add", folder, copy)
    assert own("list", "--gone", "--json").json == []
    first.unlink()
    second.unlink()  # of which a copy is still there
    (gone,) = own("list", "--gone", "--json").json
    assert gone["sources"] == [str(first)]
    done = own("list", "--gone")
    assert done.out.splitlines()[1].endswith(str(first))
    assert done.err == f"1 article whose files are gone in {tmp_path / 'own'}\n"
    assert own("list", "--gone", "--region", "Cilacap", "--json").json == []
    assert "[1]" in own("ask", "Berapa pedagang pasar murah Magetan?").out


def test_a_narrow_terminal_shows_ids_whole(monkeypatch: pytest.MonkeyPatch, starter: Library) -> None:
    articles = list(starter.articles())
    screen = io.StringIO()
    monkeypatch.setattr(terminal, "Console", lambda: Console(file=screen, width=20, force_terminal=True))
    terminal.print_list(articles)
    assert all(article.id in screen.getvalue() for article in articles)


def test_a_folder_without_any_file_to_read_is_told(kutip: Kutip, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = kutip("--library", tmp_path / "library", "add", tmp_path / "empty")
    assert done.code == 0 and "0 added" in done.out
    assert done.err == "No file of a kind that Kutip reads was found there: see `kutip add --help`.\n"


def test_an_export_may_go_to_the_output_by_its_name(tmp_path: Path, starter: Library) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "rag", "--library", str(starter.collection.folder), "export", "--output", "/dev/stdout"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0 and len(told.stdout.splitlines()) == len(list(starter.articles()))
