"""A library changes over to another embedding model: resumable, and the old vectors serve until all are there."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from other_encoder import OtherEncoder

import rag
from index import renewing
from index.encoder import load
from index.errors import EncoderMismatch, LibraryBusy, PathMissing
from rag import Library
from rag.__main__ import cli
from rag.commands.context import Context
from rag.commands.diagnosis import diagnose


class Counting(OtherEncoder):
    """Embeds by the number of letters, and stops when it was asked often enough."""

    def __init__(self, *, stop_after: int | None = None) -> None:
        self.embedded: list[str] = []
        self.left = stop_after

    def embed_passages(self, texts: list[str]) -> np.ndarray:
        if self.left == 0:
            raise KeyboardInterrupt
        self.left = None if self.left is None else self.left - 1
        self.embedded += texts
        vectors = np.array([[len(text) % (place + 2) + 1.0 for place in range(8)] for text in texts], dtype=np.float32)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@pytest.fixture
def filled(tmp_path: Path, seeds: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setattr(renewing, "BATCH", 10)
    with rag.open(tmp_path / "library") as library:
        library.add(seeds)
    return rag.open(tmp_path / "library")


@pytest.fixture
def taken_over(monkeypatch: pytest.MonkeyPatch) -> Callable[[OtherEncoder], OtherEncoder]:
    def use(encoder: OtherEncoder) -> OtherEncoder:
        monkeypatch.setattr("index.encoder.load", lambda name=None, **_: encoder if name == "other" else load(name))
        return encoder

    return use


def passages(library: Library) -> int:
    with library.collection.store.reading() as view:
        return view.count("passages")


def made_by(library: Library) -> str | None:
    with library.collection.store.reading() as view:
        return view.meta("encoder")


def test_every_passage_gets_a_new_vector_and_the_library_goes_on(
    filled: Library, taken_over: Callable[[OtherEncoder], OtherEncoder]
) -> None:
    before = filled.search("sanksi netralitas ASN Magetan")
    encoder = taken_over(Counting())
    seen = []
    assert filled.renew("other", progress=lambda now: seen.append((now.done, now.total))) == passages(filled)
    assert seen[-1] == (passages(filled), passages(filled))
    assert made_by(filled) == encoder.name
    after = filled.search("sanksi netralitas ASN Magetan")
    assert after[0].dense != before[0].dense
    assert filled.ask("What sanctions did Magetan announce?").answered
    assert filled.renew("other") == 0
    with rag.open(filled.collection.folder) as again:
        assert [hit.to_dict() for hit in again.search("sanksi netralitas ASN Magetan")] == [
            hit.to_dict() for hit in after
        ]


def test_an_interrupted_change_keeps_what_it_made_and_the_old_vectors_serve(
    filled: Library, taken_over: Callable[[OtherEncoder], OtherEncoder], seeds: Path
) -> None:
    before = [hit.to_dict() for hit in filled.search("banjir tanggul")]
    first = taken_over(Counting(stop_after=2))
    with pytest.raises(KeyboardInterrupt):
        filled.renew("other")
    assert made_by(filled) == "kutip-minilm"
    assert [hit.to_dict() for hit in filled.search("banjir tanggul")] == before
    removed = next(filled.articles())
    filled.remove(removed.id)
    filled.add(seeds)  # reads it again: its passages are new, and lack a vector
    second = taken_over(Counting())
    filled.renew("other")
    assert made_by(filled) == "other"
    assert len(first.embedded) == 20
    with filled.collection.store.reading() as view:
        assert view.count("vectors") == view.count("passages")
        assert view.count("renewed") == 0
    assert 0 < len(second.embedded) < len(first.embedded) + len(second.embedded)
    assert not filled.collection.store.damage()


def test_a_change_to_a_third_encoder_does_not_use_what_the_second_left(
    filled: Library, taken_over: Callable[[OtherEncoder], OtherEncoder]
) -> None:
    taken_over(Counting(stop_after=1))
    with pytest.raises(KeyboardInterrupt):
        filled.renew("other")
    third = Counting()
    third.fingerprint = "other-2"  # type: ignore[misc]
    taken_over(third)
    filled.renew("other")
    assert len(third.embedded) == passages(filled)


class Interrupted(Counting):
    """Lets something else happen before its second batch."""

    def __init__(self, meanwhile: Callable[[], object]) -> None:
        super().__init__()
        self.meanwhile = meanwhile

    def embed_passages(self, texts: list[str]) -> np.ndarray:
        if len(self.embedded) == 10:
            self.meanwhile()
        return super().embed_passages(texts)


def test_a_change_to_another_encoder_begun_meanwhile_stops_this_one(filled: Library) -> None:
    store, third = filled.collection.store, Counting()
    third.fingerprint = "other-2"  # type: ignore[misc]
    for left in (1, None):  # the other one is still at it, or is done
        third.left = left

        def other() -> None:
            with suppress(KeyboardInterrupt):
                renewing.renew(store, third, progress=lambda _: None)

        with pytest.raises(LibraryBusy, match="renew again"):
            renewing.renew(store, Interrupted(other), progress=lambda _: None)
    assert made_by(filled) == "other"
    with store.reading() as view:
        assert view.meta("fingerprint") == "other-2"
        assert view.count("vectors") == view.count("passages")


def test_two_changes_to_the_same_encoder_at_once_do_each_others_work(filled: Library) -> None:
    store = filled.collection.store
    for left in (2, None):
        with store.writing() as batch:
            batch.set_meta("fingerprint", "before")

        def other(left: int | None = left) -> None:
            with suppress(KeyboardInterrupt):
                renewing.renew(store, Counting(stop_after=left), progress=lambda _: None)

        renewing.renew(store, Interrupted(other), progress=lambda _: None)
        with store.reading() as view:
            assert view.meta("fingerprint") == Counting().fingerprint
            assert view.count("vectors") == view.count("passages")


def test_another_handle_that_is_open_meanwhile_goes_on_with_the_new_encoder(
    filled: Library, taken_over: Callable[[OtherEncoder], OtherEncoder]
) -> None:
    with rag.open(filled.collection.folder) as reading:
        before = reading.ask("What sanctions did Magetan announce?")
        assert before.encoder == "kutip-minilm"
        taken_over(Counting())
        filled.renew("other")
        after = reading.ask("What sanctions did Magetan announce?")
        assert (after.answered, after.encoder) == (True, "other")
        assert [hit.dense for hit in reading.search("banjir")] == [hit.dense for hit in filled.search("banjir")]
        filled.renew()
        again = reading.ask("What sanctions did Magetan announce?")
        assert (again.encoder, [one.quote for one in again.citations]) == (
            "kutip-minilm",
            [one.quote for one in before.citations],
        )


def test_a_question_that_was_read_before_the_change_is_read_again(
    filled: Library, taken_over: Callable[[OtherEncoder], OtherEncoder]
) -> None:
    with rag.open(filled.collection.folder) as reading:
        query = reading.collection.query("banjir tanggul")
        taken_over(Counting())
        filled.renew("other")
        found = reading.collection.find(query, limit=3)
        assert [hit.dense for hit in found] == [
            hit.dense for hit in filled.search("banjir tanggul", limit=3, rerank=False)
        ]


def test_a_handle_that_asked_for_the_old_encoder_is_told_so(
    filled: Library, taken_over: Callable[[OtherEncoder], OtherEncoder]
) -> None:
    with rag.open(filled.collection.folder, encoder="minilm") as reading:
        assert reading.search("banjir")
        taken_over(Counting())
        filled.renew("other")
        with pytest.raises(EncoderMismatch, match=r"'other'.*leave out encoder="):
            reading.search("banjir")


def test_the_command_names_a_path_that_is_missing_before_it_changes_anything(
    filled: Library, taken_over: Callable[[OtherEncoder], OtherEncoder], tmp_path: Path, seeds: Path
) -> None:
    (tmp_path / "other").mkdir()
    encoder = taken_over(Counting())
    arguments = ["--library", str(filled.collection.folder), "add", "--re-embed", "--encoder", "other", str(seeds)]
    done = CliRunner().invoke(cli, [*arguments, str(tmp_path / "nowhere")])
    assert isinstance(done.exception, PathMissing)
    assert str(done.exception).startswith(f"Nothing was changed: {tmp_path / 'nowhere'}: no such file or folder")
    assert (encoder.embedded, made_by(filled)) == ([], "kutip-minilm")


def test_the_command_changes_a_library_over_and_tells_how_many(
    filled: Library,
    taken_over: Callable[[OtherEncoder], OtherEncoder],
    seeds: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = filled.collection.folder
    (tmp_path / "other").mkdir()
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> str:
        done = CliRunner().invoke(cli, ["--library", str(folder), "add", *arguments], obj=Context(folder))
        assert done.exit_code == 0, done.output
        return done.stdout

    taken_over(Counting())
    told = json.loads(run("--re-embed", "--encoder", "other", "--json"))
    assert told == {
        "added": 0,
        "updated": 0,
        "unchanged": 0,
        "removed": 0,
        "rejected": [],
        "re_embedded": passages(filled),
    }
    assert run("--re-embed", str(seeds)).splitlines() == [
        f"{passages(filled)} passages embedded anew",
        "0 added, 0 updated, 16 unchanged, 0 rejected",
    ]
    assert made_by(filled) == "kutip-minilm"
    assert CliRunner().invoke(cli, ["--library", str(folder), "add"]).exit_code == 2


def test_a_new_version_of_the_same_encoder_is_refused_with_the_command_that_mends_it(
    filled: Library, taken_over: Callable[[OtherEncoder], OtherEncoder]
) -> None:
    taken_over(Counting())
    filled.renew("other")
    newer = Counting()
    newer.fingerprint = "other-2"  # type: ignore[misc]
    taken_over(newer)
    with rag.open(filled.collection.folder) as library:
        with pytest.raises(EncoderMismatch, match=r"another version.*library\.renew\(\)") as refused:
            library.search("banjir")
        assert "`kutip add --re-embed`" in refused.value.at_terminal
        (told,) = (one for one in diagnose(filled.collection.folder) if not one.sound)
        assert (told.what, told.detail) == ("vectors", refused.value.at_terminal)
        library.renew("other")
        assert library.search("banjir")
