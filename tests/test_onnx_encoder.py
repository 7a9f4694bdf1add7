"""The bundled transformer in ONNX form: against torch, alone and among others, damaged. The model is made here."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import BertConfig, BertModel

from index import encoder
from index.bundles import MANIFEST
from index.encoder import load
from index.errors import EncoderUnavailable
from index.onnx_encoder import OnnxEncoder
from index.training import minilm_folder
from index.training.minilm_model import SPECIAL, Student, piece_tokenizer

pytestmark = pytest.mark.filterwarnings("ignore")
BUNDLED = Path(encoder.__file__).parent / "models" / "minilm"
TEXTS = [
    "Sanksi apa yang diumumkan Magetan?",
    "bupati",
    "Pegawai negeri yang melanggar netralitas akan diberi sanksi. " * 60,
    "café \u200b 😀 2024 [CLS]",
]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny random model in the form that training leaves it in."""
    torch.manual_seed(0)
    letters = "abcdefghijklmnopqrstuvwxyz0123456789?.,"
    pieces = [*SPECIAL, *letters, *(f"##{letter}" for letter in letters), "sanksi", "bupati", "pegawai"]
    config = BertConfig(
        vocab_size=len(pieces), hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=64
    )
    folder = tmp_path_factory.mktemp("trained")
    Student(BertModel(config, add_pooling_layer=False), piece_tokenizer(pieces)).save(folder)
    return folder


@pytest.fixture(scope="module")
def packed(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, packed."""
    folder = tmp_path_factory.mktemp("packed")
    minilm_folder.write(trained, folder)
    return folder


def test_the_vectors_are_those_of_sentence_transformers_up_to_rounding(packed: Path) -> None:
    ours = OnnxEncoder.load(packed)
    theirs = load(str(packed))
    assert ours.dimensions == theirs.dimensions == 32
    cosines = (ours.embed_passages(TEXTS) * theirs.embed_passages(TEXTS)).sum(axis=1)
    assert cosines.min() > 0.99


def test_without_rounding_the_graph_is_the_trained_model(trained: Path, packed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "plain"
    shutil.copytree(packed, folder)
    student = Student.load(trained)
    student.bert.eval()
    minilm_folder.write_onnx(student, folder / "model.onnx", eight_bits=False)
    _sum_again(folder)
    plain = OnnxEncoder.load(folder).embed_passages(TEXTS[:2])
    # Only the embeddings are still in 8 bits.
    assert np.abs(plain - student.vectors(TEXTS[:2])).max() < 1e-2


def test_a_text_has_the_same_vector_alone_and_among_others_on_any_number_of_threads(packed: Path) -> None:
    texts = TEXTS * 25
    one, four = (OnnxEncoder.load(packed, threads=threads) for threads in (1, 4))
    alone = np.concatenate([four.embed_queries([text]) for text in TEXTS])
    for model in (one, four):
        assert np.array_equal(model.embed_passages(texts), np.tile(alone, (25, 1)))
        assert np.array_equal(model.embed_queries(texts), np.tile(alone, (25, 1)))


def test_rows_have_length_one_and_an_empty_text_is_the_zero_row(packed: Path) -> None:
    model = OnnxEncoder.load(packed)
    rows = model.embed_passages(["", *TEXTS, " \n"])
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows[1:5], axis=1), 1, atol=1e-5)
    assert not rows[[0, 5]].any()
    assert model.embed_queries([]).shape == (0, 32)


def test_more_than_the_longest_text_is_not_read(packed: Path) -> None:
    model = OnnxEncoder.load(packed)
    long = "sanksi " * (model.longest - 2)
    assert np.array_equal(*model.embed_passages([long, long + "bupati"]))


@pytest.mark.parametrize("file", ["model.onnx", "tokenizer.json"])
def test_a_changed_file_is_refused_with_the_remedy(packed: Path, tmp_path: Path, file: str) -> None:
    folder = tmp_path / "model"
    shutil.copytree(packed, folder)
    data = bytearray((folder / file).read_bytes())
    data[len(data) // 2] ^= 1
    (folder / file).write_bytes(bytes(data))
    with pytest.raises(EncoderUnavailable, match=r"damaged.*install"):
        OnnxEncoder.load(folder)
    (folder / file).unlink()
    with pytest.raises(EncoderUnavailable, match="install"):
        OnnxEncoder.load(folder)


def test_a_file_with_the_right_sum_that_is_no_model_is_refused(packed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(packed, folder)
    (folder / "model.onnx").write_bytes(b"no model")
    _sum_again(folder)
    with pytest.raises(EncoderUnavailable, match=r"cannot be read.*install"):
        OnnxEncoder.load(folder)


def test_the_fingerprint_follows_the_files(packed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(packed, folder)
    assert OnnxEncoder.load(folder).fingerprint == OnnxEncoder.load(packed).fingerprint
    tokenizer = folder / "tokenizer.json"
    tokenizer.write_text(tokenizer.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    _sum_again(folder)
    assert OnnxEncoder.load(folder).fingerprint != OnnxEncoder.load(packed).fingerprint


def _sum_again(folder: Path) -> None:
    import hashlib

    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    manifest["sha256"] = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in manifest["sha256"]}
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")


class TestBundled:
    def test_it_loads_without_torch(self) -> None:
        script = (
            "import sys\n"
            "from index.encoder import load\n"
            "load('minilm').embed_queries(['sanksi'])\n"
            "print([name for name in ('torch', 'sentence_transformers', 'transformers') if name in sys.modules])"
        )
        root = Path(encoder.__file__).parents[1]
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, cwd=root, check=True, env=dict(os.environ)
        )
        assert done.stdout.strip() == "[]"

    def test_the_names_lead_to_the_two_bundled_models(self) -> None:
        assert load("minilm").name == load("kutip-minilm").name == "kutip-minilm"
        assert load().name == "kutip-minilm"
        assert load("static").name == load("kutip-static").name == "kutip-static"
        with pytest.raises(EncoderUnavailable, match="no prompts"):
            load("minilm", passage_prompt="passage: ")

    def test_a_translation_is_nearer_than_another_sentence(self) -> None:
        indonesian = [
            "Bupati meresmikan pasar baru di pusat kota.",
            "Banjir merendam ratusan rumah warga desa.",
            "Pegawai negeri yang melanggar netralitas akan diberi sanksi.",
            "Harga beras naik menjelang akhir tahun.",
        ]
        english = [
            "The regent opened a new market in the town centre.",
            "Floods submerged hundreds of villagers' houses.",
            "Civil servants who violate neutrality will be given sanctions.",
            "The price of rice rises towards the end of the year.",
        ]
        model = load("minilm")
        near = model.embed_queries(english) @ model.embed_passages(indonesian).T
        assert near.argmax(axis=1).tolist() == near.argmax(axis=0).tolist() == [0, 1, 2, 3]
