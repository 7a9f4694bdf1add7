"""The bundled encoder without torch, the same through sentence-transformers, other models, and refusals."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lapses import is_quicker
from safetensors.numpy import load_file, save_file

from index import encoder
from index.bundles import MANIFEST
from index.encoder import StaticEncoder, load
from index.errors import EncoderUnavailable
from index.wordpieces import Wordpieces

BUNDLED = Path(encoder.__file__).parent / "models" / "static"
TEXTS = [
    "Sanksi apa yang diumumkan Magetan?",
    "What sanctions did Magetan announce?",
    "Kabupaten Batang, 7 Oktober 2024. " * 40,
    "café \u200b 😀 2024",
]


def test_the_bundled_model_loads_without_torch_or_sentence_transformers() -> None:
    script = (
        "import sys\n"
        "from index.encoder import load\n"
        "load('static').embed_queries(['sanksi'])\n"
        "print([name for name in ('torch', 'sentence_transformers', 'transformers') if name in sys.modules])"
    )
    root = Path(encoder.__file__).parents[1]
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=root, check=True)
    assert done.stdout.strip() == "[]"


def test_rows_have_length_one_and_an_empty_text_is_the_zero_row() -> None:
    model = load("static")
    rows = model.embed_passages([*TEXTS, "", " \n"])
    assert rows.dtype == np.float32
    assert rows.shape == (6, model.dimensions)
    assert np.allclose(np.linalg.norm(rows[:4], axis=1), 1, atol=1e-5)
    assert not rows[4:].any()
    assert model.embed_queries([]).shape == (0, model.dimensions)


def test_a_text_has_the_same_vector_alone_and_among_others() -> None:
    model = load("static")
    together = model.embed_passages(TEXTS * 400)
    alone = np.concatenate([model.embed_passages([text]) for text in TEXTS])
    assert np.array_equal(together, np.tile(alone, (400, 1)))


@given(st.lists(st.text(), max_size=5))
def test_any_text_gives_finite_rows_of_length_one_or_zero(texts: list[str]) -> None:
    rows = load_once().embed_passages(texts)
    lengths = np.linalg.norm(rows, axis=1)
    assert np.isfinite(rows).all()
    assert all(abs(length - 1) < 1e-4 or length == 0 for length in lengths)


_LOADED: list[encoder.Encoder] = []


def load_once() -> encoder.Encoder:
    if not _LOADED:
        _LOADED.append(load("static"))
    return _LOADED[0]


def test_a_translation_is_nearer_than_another_sentence() -> None:
    indonesian = [
        "Bupati meresmikan pasar baru di pusat kota.",
        "Banjir merendam ratusan rumah warga desa.",
        "Pegawai negeri yang melanggar netralitas akan diberi sanksi.",
        "Anak-anak belajar membaca di sekolah dasar.",
        "Harga beras naik menjelang akhir tahun.",
    ]
    english = [
        "The regent opened a new market in the town centre.",
        "Floods submerged hundreds of villagers' houses.",
        "Civil servants who violate neutrality will be given sanctions.",
        "Children learn to read at primary school.",
        "The price of rice rises towards the end of the year.",
    ]
    model = load_once()
    near = model.embed_queries(english) @ model.embed_passages(indonesian).T
    assert near.argmax(axis=1).tolist() == [0, 1, 2, 3, 4]
    assert near.argmax(axis=0).tolist() == [0, 1, 2, 3, 4]


@pytest.mark.filterwarnings("ignore")
def test_sentence_transformers_gives_the_same_vectors_from_the_same_folder() -> None:
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(BUNDLED), device="cpu", local_files_only=True)
    theirs = np.asarray(model.encode(TEXTS), dtype=np.float32)
    assert np.abs(theirs - load("static").embed_passages(TEXTS)).max() <= 1e-3


def test_a_changed_file_is_refused_with_the_remedy(tmp_path: Path) -> None:
    folder = tmp_path / "static"
    shutil.copytree(BUNDLED, folder)
    weights = folder / "model.safetensors"
    data = bytearray(weights.read_bytes())
    data[-7] ^= 1
    weights.write_bytes(bytes(data))
    with pytest.raises(EncoderUnavailable, match=r"damaged.*install"):
        StaticEncoder.load(folder)
    (folder / MANIFEST).unlink()
    with pytest.raises(EncoderUnavailable, match="install"):
        StaticEncoder.load(folder)


def test_the_fingerprint_follows_the_sums_of_the_files(tmp_path: Path) -> None:
    folder = tmp_path / "static"
    shutil.copytree(BUNDLED, folder)
    assert StaticEncoder.load(folder).fingerprint == load("static").fingerprint
    import hashlib

    tokenizer = folder / "tokenizer.json"
    tokenizer.write_text(tokenizer.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    manifest["sha256"]["tokenizer.json"] = hashlib.sha256(tokenizer.read_bytes()).hexdigest()
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    assert StaticEncoder.load(folder).fingerprint != load("static").fingerprint


def test_the_static_model_embeds_ten_times_as_many_passages_in_the_time_of_the_bundled_one() -> None:
    static, bundled = load("static"), load()
    passages = [f"Pegawai negeri ke-{number} akan diberi sanksi oleh bupati. " * 9 for number in range(500)]
    assert is_quicker(lambda: static.embed_passages(passages), lambda: bundled.embed_passages(passages[:50]))


def test_the_bundled_model_takes_no_prompts() -> None:
    with pytest.raises(EncoderUnavailable, match="no prompts"):
        load(query_prompt="query: ")


@pytest.mark.filterwarnings("ignore")
class TestOtherModels:
    def test_a_name_that_is_not_there_is_refused_with_the_remedy(self) -> None:
        with pytest.raises(EncoderUnavailable, match=r"nobody/nothing.*folder") as refused:
            load("nobody/nothing-of-the-sort")
        assert "\n" not in str(refused.value)
        assert os.environ["HF_HUB_OFFLINE"] == "1"

    def test_a_folder_without_a_model_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(EncoderUnavailable, match="cannot be loaded"):
            load(str(tmp_path))

    def test_a_folder_is_used_through_sentence_transformers(self) -> None:
        other = load(str(BUNDLED))
        assert other.dimensions == load("static").dimensions
        assert np.abs(other.embed_passages(TEXTS) - load("static").embed_passages(TEXTS)).max() <= 1e-3
        assert not other.embed_queries(["", " "]).any()

    def test_prompts_are_put_before_the_text_and_change_the_fingerprint(self) -> None:
        plain = load(str(BUNDLED))
        prompted = load(str(BUNDLED), query_prompt="query: ", passage_prompt="passage: ")
        assert np.allclose(prompted.embed_queries(["sanksi"]), plain.embed_queries(["query: sanksi"]), atol=1e-5)
        assert np.allclose(prompted.embed_passages(["sanksi"]), plain.embed_queries(["passage: sanksi"]), atol=1e-5)
        assert prompted.fingerprint != plain.fingerprint
        assert plain.fingerprint == load(str(BUNDLED)).fingerprint

    def test_other_weights_in_a_folder_change_the_fingerprint(self, tmp_path: Path) -> None:
        folder = tmp_path / "model"
        shutil.copytree(BUNDLED, folder)
        assert load(str(folder)).fingerprint == load(str(BUNDLED)).fingerprint
        vectors = load_file(folder / "model.safetensors")
        save_file({name: -weight for name, weight in vectors.items()}, folder / "model.safetensors")
        assert load(str(folder)).fingerprint != load(str(BUNDLED)).fingerprint

    def test_a_family_that_needs_prompts_gets_them_and_the_models_own_win(self, tmp_path: Path) -> None:
        def copy(name: str, prompts: dict[str, str]) -> Any:
            folder = tmp_path / name
            shutil.copytree(BUNDLED, folder)
            config = folder / "config_sentence_transformers.json"
            known = json.loads(config.read_text(encoding="utf-8")) | {"prompts": prompts}
            config.write_text(json.dumps(known), encoding="utf-8")
            model: Any = load(str(folder))
            return model.query_prompt, model.passage_prompt

        assert copy("multilingual-e5-small", {}) == ("query: ", "passage: ")
        assert copy("multilingual-e5-large-instruct", {}) == ("", "")
        assert copy("bge-m3", {}) == ("", "")
        assert copy("our-e5", {"query": "q: ", "document": "d: "}) == ("q: ", "d: ")


@given(st.lists(st.one_of(st.text(), st.sampled_from([*"aK1 .\n\t\x1c\x7f“é’İΣ-", "[PAD]", "[UNK]"]))).map("".join))
def test_pieces_are_those_of_the_tokenizer(text: str) -> None:
    from tokenizers import Tokenizer

    if not _TOKENIZERS:
        _TOKENIZERS.append(Tokenizer.from_file(str(BUNDLED / "tokenizer.json")))
        _PIECES.append(Wordpieces.load(BUNDLED / "tokenizer.json"))
    assert _PIECES[0].ids(text) == _TOKENIZERS[0].encode(text, add_special_tokens=False).ids


_TOKENIZERS: list[Any] = []
_PIECES: list[Wordpieces] = []
