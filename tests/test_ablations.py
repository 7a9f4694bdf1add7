"""The variants of the encoder: projections by hand, the graph with fewer layers, and a whole table over tiny data."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from click.testing import CliRunner
from transformers import BertConfig, BertModel

from eval.retrieval import ablations, readings, variants
from eval.retrieval.projections import projections
from index.encoder import unit
from index.onnx_encoder import MODEL, OnnxEncoder
from index.training import minilm_folder, minilm_shorter, minilm_unpacked, sources
from index.training.minilm_model import SPECIAL, Student, piece_tokenizer

pytestmark = pytest.mark.filterwarnings("ignore")
TEXTS = ["Sanksi apa yang diumumkan bupati?", "Harga cabai naik di pasar.", "banjir " * 90]


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny random model of four layers, packed."""
    torch.manual_seed(0)
    letters = "abcdefghijklmnopqrstuvwxyz0123456789?.,"
    pieces = [*SPECIAL, *letters, *(f"##{letter}" for letter in letters), "sanksi", "bupati", "banjir"]
    config = BertConfig(
        vocab_size=len(pieces), hidden_size=32, num_hidden_layers=4, num_attention_heads=1, intermediate_size=64
    )
    trained, folder = (tmp_path_factory.mktemp(name) for name in ("trained", "packed"))
    bert = BertModel(config, add_pooling_layer=False)
    for weight in bert.parameters():
        # The exporter writes equal tensors once, which a trained model does not have.
        weight.data += 0.05 * torch.randn_like(weight)
    Student(bert, piece_tokenizer(pieces)).save(trained)
    minilm_folder.write(trained, folder)
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Development and training data of one question set and the news."""
    asked = [
        {"id": str(number), "question_id": f"Siapa bupati nomor {number}?", "passage": f"Bupati nomor {number} ani."}
        for number in range(6)
    ]
    taught = [
        {
            "question_id": f"Apa itu {number}?",
            "passage": f"Berita {number * 7919} tentang hal {number}",
            "answerable": True,
        }
        for number in range(60)
    ]
    story = "Banjir merendam rumah warga. Warga mengungsi ke sekolah. " * 20
    stories = [
        {"title": "Banjir surut", "body": story, "summary": "Warga mengungsi."},
        {"title": "Lain", "body": "Lain."},
    ]
    written = {"dev/facqa": asked, "train/facqa": taught, "dev/news": stories, "train/news": stories[1:]}
    for name, rows in written.items():
        path = tmp_path / f"{name}.jsonl"
        path.parent.mkdir(exist_ok=True)
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    (tmp_path / "train" / "parallel_en_id.tsv").write_text("ours\tA letter.\tSebuah surat.\n", encoding="utf-8")
    return tmp_path


def test_projections_keep_what_they_say() -> None:
    generator = np.random.default_rng(0)
    rows = generator.normal(size=(2_000, 300)) * np.linspace(3, 0.1, 300) + 1
    rows = unit(rows.astype(np.float32))
    made = projections(rows)
    assert np.allclose(
        made["first 64"](rows), rows[:, :64] / np.linalg.norm(rows[:, :64], axis=1, keepdims=True), atol=1e-5
    )
    cosines = rows[:50] @ rows[50:100].T
    lost = [
        np.abs(made[f"PCA {size}"](rows[:50]) @ made[f"PCA {size}"](rows[50:100]).T - cosines).mean()
        for size in (256, 64)
    ]
    assert lost[0] < lost[1]
    white = (rows - made["whitened"].mean) @ made["whitened"].matrix
    assert np.allclose(np.cov(white.T), np.eye(300), atol=1e-3)
    bare = made["mean and 1 off"]
    widest = np.linalg.svd(rows - rows.mean(axis=0), full_matrices=False)[2][0]
    assert np.abs(((rows - bare.mean) @ bare.matrix) @ widest).max() < 1e-3
    assert not any(project(np.zeros((1, 300), dtype=np.float32)).any() for project in made.values())


def test_the_graph_stops_after_the_layer_that_is_asked_for(packed: Path) -> None:
    base = OnnxEncoder.load(packed, threads=1)
    path = packed / MODEL
    assert readings.layers_of(path) == 4
    assert np.allclose(readings.stopping(base, path, [4]).embed_passages(TEXTS), base.embed_passages(TEXTS), atol=1e-6)
    both = readings.stopping(base, path, [2, 4]).embed_passages(TEXTS)
    assert np.allclose(both[:, 32:] * np.sqrt(2), base.embed_passages(TEXTS), atol=1e-6)
    short = minilm_shorter.shortened(minilm_unpacked.student(packed), 2).vectors(TEXTS)
    assert ((both[:, :32] * np.sqrt(2) * short).sum(axis=1) > 0.99).all()


def test_the_unpacked_weights_give_nearly_the_same_vectors(packed: Path, tmp_path: Path) -> None:
    base = OnnxEncoder.load(packed, threads=1)
    plain = readings.unpacked(base, packed, kept=tmp_path)
    assert ((plain.embed_passages(TEXTS) * base.embed_passages(TEXTS)).sum(axis=1) > 0.99).all()
    assert plain.fingerprint != base.fingerprint


def test_only_texts_that_are_cut_are_read_anew(packed: Path) -> None:
    base = OnnxEncoder.load(packed, threads=1)
    short, long = (readings.reading_to(base, longest).embed_passages(TEXTS) for longest in (64, 256))
    assert (short == long).all(axis=1).tolist() == [True, True, False]


def test_what_lost_its_word_piece_is_split_into_shorter_ones(packed: Path) -> None:
    base = OnnxEncoder.load(packed, threads=1)
    shares = readings.shares(base, [TEXTS[:1]])
    assert sum(shares.values()) == pytest.approx(1)
    vocabulary = json.loads((packed / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    letters = {name for name in vocabulary if len(name.removeprefix("##")) == 1}
    most = len(letters) + 5 + len(shares)
    fewer = readings.with_fewer_pieces(base, packed, most=most, shares=shares)
    whole, split = (model.pieces.ids(TEXTS[0]) for model in (base, fewer))
    assert whole == split
    none = readings.with_fewer_pieces(base, packed, most=len(letters) + 5, shares={})
    assert len(none.pieces.ids(TEXTS[0])) > len(whole)
    assert none.embed_passages(TEXTS[:1]).shape == (1, base.dimensions) and none.fingerprint != base.fingerprint


def test_a_shorter_model_is_taught_the_vectors_of_the_whole_one(packed: Path, data: Path, tmp_path: Path) -> None:
    others = [f"dev/{name}" for name in (*sources.DEVELOPMENT_QUESTION_SETS, "indonli")]
    for name in (*others, *(f"train/{name}" for name in sources.QUESTION_SETS)):
        (data / f"{name}.jsonl").touch()
    minilm_shorter.main(
        f"--data {data} --model {packed} --out {tmp_path / 'short'} --layers 2 --texts 60 --steps 60".split()
    )
    base, taught = (OnnxEncoder.load(folder, threads=1) for folder in (packed, tmp_path / "short"))
    assert readings.layers_of(tmp_path / "short" / MODEL) == 2
    cut = readings.stopping(base, packed / MODEL, [2]).embed_passages(TEXTS)
    wanted = base.embed_passages(TEXTS)
    assert (taught.embed_passages(TEXTS) * wanted).sum() > (cut * wanted).sum()


def test_the_table_holds_every_variant_against_what_ships_and_is_remembered(
    packed: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ablations, "BUNDLED", packed)
    asked = ["--data", str(data), "--kept", str(tmp_path / "kept"), "--output", str(tmp_path / "out.json")]
    for _ in range(2):
        done = CliRunner().invoke(ablations.main, asked, catch_exceptions=False)
        assert done.exit_code == 0, done.output
    told = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert told["kind"] == "ablations"
    assert "versions" in told
    facqa = told["sets"]["facqa"]["variants"]
    assert {
        "ships",
        "after layer 2",
        "64 pieces",
        "float32",
        "whitened",
        "mean and 1 off",
        "half whitened at 0.6",
    } <= set(facqa)
    assert facqa["ships"]["dense"]["n"] == facqa["whitened"]["both minus ships"]["n"] == 6
    assert told["all"]["ships"]["both"]["n"] == 8
    assert set(told["titles"]["variants"]) == {"ships", "no title"}
    assert set(told["times_as_fast"]) == {
        "ships",
        "after layer 2",
        "after layer 3",
        *(f"{one} pieces" for one in variants.LENGTHS),
        *(f"{one:,} word pieces" for one in variants.WORD_PIECES),
        "float32",
    }
    assert told["times_as_fast"]["ships"] == 1.0
