"""The recipe of the bundled transformer on toy data: new vocabulary, lessons, losses, stopping and going on."""

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from transformers import BertConfig, BertModel

from index.encoder import load
from index.training import checkpoints, minilm_distil, minilm_lessons
from index.training.minilm_contrast import chunked, contrast
from index.training.minilm_data import look_alikes, texts
from index.training.minilm_model import SPECIAL, Student, piece_tokenizer
from index.training.minilm_start import english_kept, nearest_means, place
from index.training.sources import Overlap, Question

pytestmark = pytest.mark.filterwarnings("ignore")
PAIRS = [("a market opened", "pasar dibuka"), ("the flood came", "banjir datang"), ("rice is dear", "beras mahal")] * 60


def tiny() -> Student:
    torch.manual_seed(0)
    letters = "abcdefghijklmnopqrstuvwxyz"
    pieces = [*SPECIAL, *letters, *(f"##{letter}" for letter in letters), "pasar", "banjir", "beras"]
    config = BertConfig(
        vocab_size=len(pieces), hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=32
    )
    bert = BertModel(config, add_pooling_layer=False)
    return Student(bert.eval(), piece_tokenizer(pieces))


def test_seen_and_common_english_pieces_and_signs_stay_and_padding_comes_first() -> None:
    pieces = ["[unused0]", "[UNK]", "[PAD]", "[CLS]", "[SEP]", "[MASK]", "[", "market", "##q", "##unseen"]
    pieces += [f"filler{number}" for number in range(12_000)] + ["seen", "unseen"]
    seen = np.zeros(len(pieces), dtype=np.int64)
    seen[pieces.index("seen")] = 1
    kept = english_kept(pieces, seen)
    assert kept[0] == "[PAD]"
    assert {"[UNK]", "[", "market", "##q", "seen"} <= set(kept)
    assert not {"[unused0]", "unseen"} & set(kept)


def test_a_new_piece_begins_between_its_nearest_and_a_lost_one_in_the_middle() -> None:
    anchors = np.eye(8, dtype=np.float32)
    weights = np.arange(16, dtype=np.float32).reshape(8, 2)
    new = np.stack([anchors[2] * 3, np.zeros(8, dtype=np.float32)])
    begun = nearest_means(new, anchors, weights)
    assert np.allclose(begun[0], weights[2], atol=1e-3)
    assert np.allclose(begun[1], weights.mean(axis=0))


def test_a_piece_lies_near_its_translation_in_the_static_space() -> None:
    static = load("static")
    banjir, flood, school = (place(piece, static) for piece in ("banjir", "flood", "school"))  # type: ignore[arg-type]
    assert banjir @ flood > banjir @ school


def test_the_tokenizer_has_all_its_pieces_and_refuses_a_list_without_markers() -> None:
    student = tiny()
    ids = student.ids(["Pasar dibuka"], longest=6)[0]
    markers = (student.tokenizer.token_to_id("[CLS]"), student.tokenizer.token_to_id("[SEP]"))
    assert (ids[0], ids[-1], len(ids)) == (*markers, 6)
    assert ids[1] == student.tokenizer.token_to_id("pasar")
    with pytest.raises(ValueError, match="markers"):
        piece_tokenizer(["pasar", "banjir"])


def test_a_saved_student_gives_the_same_vectors(tmp_path: Path) -> None:
    student = tiny()
    student.save(tmp_path)
    again = Student.load(tmp_path)
    again.bert.eval()
    assert np.allclose(again.vectors(["pasar", "banjir datang"]), student.vectors(["pasar", "banjir datang"]))


def test_texts_read_in_parts_keep_their_order() -> None:
    student = tiny()
    rows = student.ids(["pasar " * (number % 7 + 1) for number in range(80)])
    with torch.inference_mode():
        assert torch.allclose(chunked(student, rows, precision="fp32"), student.embed(rows), atol=1e-5)


def test_the_same_passage_is_never_wrong_and_a_look_alike_is() -> None:
    unit = torch.eye(4)
    alone = contrast([unit[:2]], unit[:2], torch.tensor([0, 1]))
    twice = contrast([unit[[0, 0]]], unit[[0, 0]], torch.tensor([5, 5]))
    assert twice < 1e-6
    tempted = contrast([unit[:2]], torch.cat([unit[:2], unit[:1]]), torch.tensor([0, 1, 7]))
    assert tempted > alone


def test_lessons_go_on_for_ever_and_fit_in_length() -> None:
    titles, bodies = [[1, 2]] * 30, [list(range(10, 400))] * 30
    for lesson in (
        minilm_lessons.headlines([titles, titles], bodies, batch=4),
        minilm_lessons.clozes(titles, bodies, batch=4),
        minilm_lessons.running([[([1], [2, 3]), ([4], [5, 6])]] * 30, batch=4),
        minilm_lessons.asked([titles], bodies, list(range(30)), [[1], *([[0]] * 29)], batch=4),
    ):
        batches = lesson.endless(0)
        for _ in range(12):
            batch = next(batches)
            assert all(len(left) == len(batch.right) == len(batch.groups) == 4 for left in batch.lefts)
            assert len(batch.hard) == len(batch.hard_groups)
            assert max(map(len, [*batch.right, *batch.hard])) <= minilm_lessons.LONGEST
        assert next(lesson.endless(0)) == next(lesson.endless(0))


def test_a_passage_that_holds_the_answer_is_no_look_alike(tmp_path: Path) -> None:
    passages = [f"pasar {word} dibuka di kota" for word in "abcdefghijklmn"] + ["pasar batang dibuka lagi"]
    question = Question("x", "pasar dibuka", passages[0], True, "Batang")
    found = look_alikes([question], passages, [0], tiny(), kept=tmp_path / "kept.json", precision="fp32")
    assert found[0]
    assert not {0, len(passages) - 1} & set(found[0])


def test_running_texts_are_cut_from_sources_in_order(tmp_path: Path) -> None:
    (tmp_path / "train").mkdir()
    rows = [
        f"{source}\t{'word ' * 40}{number}\tkata {number}" for source in ("tico19", "talpco") for number in range(6)
    ]
    (tmp_path / "train" / "parallel_en_id.tsv").write_text("\n".join(rows), encoding="utf-8")
    found = texts(tmp_path, overlap=Overlap([]))
    assert [text.indonesian for text in found] == ["kata 0 kata 1 kata 2", "kata 3 kata 4 kata 5"]


def test_a_stopped_distillation_goes_on_to_the_same_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = np.eye(16, dtype=np.float32)[np.tile(np.arange(3), 60)]

    def run(out: Path) -> Student:
        student = tiny()
        options = argparse.Namespace(out=out, start="tiny", steps=4, every=2, precision="fp32", seed=0)
        minilm_distil.train(student, minilm_distil.Sentences(student, PAIRS, wanted, batch=16), options)
        return student

    whole = run(tmp_path / "whole")
    keep = checkpoints.keep

    def kept_and_killed(*given: Any, **named: Any) -> None:
        keep(*given, **named)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(checkpoints, "keep", kept_and_killed)
        with pytest.raises(KeyboardInterrupt):
            run(tmp_path / "parts")
    parts = run(tmp_path / "parts")
    assert np.allclose(whole.vectors(["pasar dibuka"]), parts.vectors(["pasar dibuka"]), atol=1e-5)


def test_another_run_is_not_continued_by_mistake(tmp_path: Path) -> None:
    model = torch.nn.Linear(2, 2)
    optimiser = torch.optim.AdamW(model.parameters())
    checkpoints.keep(tmp_path, model, optimiser, step=3, identity={"seed": "0"})
    assert checkpoints.resume(tmp_path, model, optimiser, identity={"seed": "0"}) == 3
    with pytest.raises(ValueError, match="other options"):
        checkpoints.resume(tmp_path, model, optimiser, identity={"seed": "1"})


def test_the_mean_of_states_keeps_whole_numbers() -> None:
    states = [
        {"w": torch.tensor([0.0, 2.0]), "n": torch.tensor(1)},
        {"w": torch.tensor([2.0, 4.0]), "n": torch.tensor(5)},
    ]
    mean = checkpoints.average(states)
    assert mean["w"].tolist() == [1.0, 3.0]
    assert int(mean["n"]) == 5
