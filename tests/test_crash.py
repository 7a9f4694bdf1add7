"""A kill at any moment loses nothing that was acknowledged and leaves nothing half there."""

import json
from pathlib import Path

from eval.crash import run

ROW = "Dinas Perhubungan Kota Madiun menata {n} halte bus. Penataan dimulai pekan ini dan memakan {n} hari kerja. "


def test_a_killed_add_is_finished_by_the_next_one_as_if_undisturbed(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    rows = [{"title": f"Penataan halte tahap {n}", "text": ROW.format(n=n) * 3} for n in range(700)]
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    outcome = run(file, kills=6, folder=tmp_path, seed=1)
    assert outcome.articles == 700
    assert (outcome.kills, outcome.lost, outcome.broken) == (6, 0, 0)
    assert outcome.killed_while_writing > 0
    assert outcome.same_as_undisturbed
