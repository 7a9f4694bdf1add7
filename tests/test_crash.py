"""A kill at any moment loses nothing that was acknowledged and leaves nothing half there."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import rag
from eval.crash import look, run
from index.adding import BATCH

ROW = "Dinas Perhubungan Kota Madiun menata {n} halte bus. Penataan dimulai pekan ini dan memakan {n} hari kerja. "
KILLED = """
import os, signal, sys
from contextlib import contextmanager
from index.store import Store
from rag.__main__ import main

writing, left, committed = Store.writing, int(sys.argv.pop(1)), sys.argv.pop(1) == "after"

def die():
    os.kill(os.getpid(), signal.SIGKILL)

@contextmanager
def killing(store):
    global left
    left -= 1
    with writing(store) as batch:
        yield batch
        if left < 0 and not committed:
            die()
    if left < 0:
        die()

Store.writing = killing
main()
"""
"""An add killed once some transactions are over: `before` the next one is committed, or right `after`."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Rows of several batches."""
    path = tmp_path / "rows.jsonl"
    rows = [{"title": f"Penataan halte tahap {n}", "text": ROW.format(n=n) * 3} for n in range(250)]
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return path


def test_a_killed_add_is_finished_by_the_next_one_as_if_undisturbed(file: Path, tmp_path: Path) -> None:
    outcome = run(file, kills=4, folder=tmp_path, seed=1)
    assert outcome.articles == 250
    assert (outcome.kills, outcome.lost, outcome.broken) == (4, 0, 0)
    assert outcome.same_as_undisturbed


@pytest.mark.parametrize(
    ("over", "moment", "held"),
    [
        (0, "before", 0),
        (1, "before", 0),
        (1, "after", BATCH),
        (3, "before", 2 * BATCH),
        (3, "after", 3 * BATCH),
    ],
)
def test_a_kill_amid_writing_leaves_the_batches_that_were_committed(
    over: int, moment: str, held: int, file: Path, tmp_path: Path
) -> None:
    environment = os.environ | {"PYTHONPATH": str(Path(rag.__file__).parents[1])}
    command = [sys.executable, "-c", KILLED, str(over), moment, "--library", tmp_path / "library", "add", file]
    killed = subprocess.run(command, env=environment, capture_output=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    with rag.open(tmp_path / "library") as library:
        articles, wrong = look(library)
        assert (len(articles), wrong) == (held, [])
        if over == 3:
            library.add(file)
            again, wrong = look(library)
            assert (len(again), wrong, articles - again) == (250, [], set())
