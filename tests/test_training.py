"""The recipes of the bundled models on toy data: what is learned, what is kept out, how a stopped run continues."""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from index.training import static_encoder, vocabulary
from index.training.negatives import alike
from index.training.pairs import clozes, fixed, token_ids
from index.training.phrases import Aligned, Counts, agreed, links
from index.training.sources import Overlap, glossary, questions, translations
from index.training.word_table import Row, learn, without_rare_names, write
from index.translation import FORWARD, REVERSE, WordTable
from index.word_forms import keys
from index.words import term, tokens


def test_a_passage_that_stands_nearly_so_in_development_is_kept_out() -> None:
    passage = "Bupati meresmikan pasar baru di pusat kota pada hari Senin dan mengundang seluruh pedagang lama."
    overlap = Overlap([passage])
    assert overlap.same(passage.upper().replace(",", ""))
    assert overlap.near(passage.replace("Senin", "Selasa"))
    assert not overlap.near("Bupati membuka rapat kerja di pusat kota pada hari Kamis tanpa undangan.")
    assert not overlap.same("pasar baru")


def test_rows_of_development_and_non_commercial_sources_are_dropped_and_counted(tmp_path: Path) -> None:
    (tmp_path / "train").mkdir()
    rows = ["a\tone\tsatu", "panl-eco\ttwo\tdua", "xquad-question-mt\tthree\ttiga", "a\tfour\tempat", "a\tbroken"]
    (tmp_path / "train" / "parallel_en_id.tsv").write_text("\n".join(rows), encoding="utf-8")
    kept, dropped = translations(tmp_path, overlap=Overlap(["four"]), permissive=True)
    assert [row.english for row in kept] == ["one"]
    reasons = {"non-commercial": 1, "development questions": 1, "in development": 1, "malformed": 1}
    assert dropped == reasons
    kept, _ = translations(tmp_path, overlap=Overlap([]), permissive=False)
    assert [row.english for row in kept] == ["one", "two", "four"]


def test_no_development_text_is_trained_on(shared: Path) -> None:
    data = shared / "data"
    overlap = Overlap.of_development(data)
    asked, dropped = questions(data, overlap=overlap)
    assert dropped["squad2_mt_id"] > 0
    rows = (data / "dev" / "idk_mrc.jsonl").read_text(encoding="utf-8").splitlines()
    held_out = {json.loads(row)[key] for row in rows for key in ("question_id", "passage")}
    assert not held_out & {text for question in asked for text in (question.text, question.passage)}


WORDS = {"house": "rumah", "red": "merah", "big": "besar", "dog": "anjing", "sees": "melihat"}


def toy_rows() -> list[Row]:
    """Random sentences whose Indonesian adjectives follow; `iron horse` is a train, `kereta api`."""
    generator = np.random.default_rng(0)
    rows = []
    for number in range(200):
        chosen = [str(word) for word in generator.choice(list(WORDS), size=3, replace=False)]
        other = [WORDS[word] for word in reversed(chosen)]
        if number % 4 == 0:
            chosen, other = [*chosen, "iron", "horse"], [*other, "kereta", "api"]
        rows.append(Row(chosen, other, 1.0))
    return rows


def test_word_alignment_finds_the_translations_of_a_toy_corpus(tmp_path: Path) -> None:
    for name, table in zip((FORWARD, REVERSE), learn(toy_rows()), strict=True):
        write(tmp_path / name, table)
    table = WordTable.load(tmp_path)
    for word, other in WORDS.items():
        assert table.translate(word.upper())[0][0] == term(other)
        assert table.gloss(other)[0][0] == word
        assert table.gloss(other)[0][1] > 0.8
    assert table.gloss("rumahnya")[0][0] == "house"


def test_runs_that_are_linked_to_one_another_alone_are_phrases() -> None:
    sure = np.array([[0, 1, 0], [1, 0, 0], [0, 0, 1]], dtype=np.float32)
    pair = Aligned(["village", "head", "speaks"], ["kepala", "desa", "berbicara"], 1.0, sure, sure)
    counts = Counts.of([pair] * 3, left=lambda word: word != "speaks", right=lambda word: True)
    found = agreed(counts, least=3, share=0.5, back_share=0.5)
    assert found == {("village", "head"): [(("kepala", "desa"), 1.0)]}
    assert agreed(counts, least=4, share=0.5, back_share=0.5) == {}
    assert agreed(counts.turned(), least=3, share=0.5, back_share=0.5)[("kepala", "desa")] == [
        (("village", "head"), 1.0)
    ]


def test_an_unsure_neighbour_of_a_link_is_linked_when_one_direction_is_sure() -> None:
    forth = np.array([[0.9], [1.0]], dtype=np.float32)
    back = np.array([[0.1], [0.9]], dtype=np.float32)
    pair = Aligned(["hospital"], ["rumah", "sakit"], 1.0, forth, back)
    assert links(pair).tolist() == [[True], [True]]
    assert links(Aligned(["hospital"], ["rumah", "sakit"], 1.0, forth / 2, back)).tolist() == [[False], [True]]


def test_a_rare_name_is_linked_to_itself_alone() -> None:
    rows = [Row(["purwokerto", "grows"], ["purwekerto", "tumbuh"], 1.0, frozenset({"purwokerto", "purwekerto"}))]
    found = {"purwokerto": {"purwekerto": 1.0, "purwokerto": 0.5}, "grows": {"tumbuh": 1.0, "purwekerto": 0.2}}
    assert without_rare_names(found, rows) == {"purwokerto": {"purwokerto": 0.5}, "grows": {"tumbuh": 1.0}}


def test_forms_of_an_indonesian_word_share_keys() -> None:
    assert keys("mengumumkannya")[-2:] == keys("diumumkan")[-2:]
    assert keys("rumahnyalah")[1] == "rumah"
    assert keys("yang") == ("yang",)


def test_wrong_passages_share_words_but_are_never_the_right_one() -> None:
    passages = ["pasar baru kota", "pasar lama kota", "banjir besar desa", "kota tua"]
    found = alike(["pasar baru"], passages, np.array([0]))
    assert found[0][0] == 1
    assert 0 not in found[0]
    assert 2 not in found[0]


def options(runs: Path, **changes: Any) -> argparse.Namespace:
    runs.mkdir(exist_ok=True)
    known = {"seed": 3, "batch": 4, "rate": 0.05, "epochs": 4, "dimensions": 8, "nested": [4], "vocabulary": 200}
    return argparse.Namespace(**(known | {"permissive": True, "dropout": 0.1, "runs": runs} | changes))


def toy_sets() -> tuple[Any, list[Any]]:
    english = ["red house", "big dog", "small cat", "green tree", "new market", "old school", "deep river", "long road"]
    indonesian = ["rumah merah", "anjing besar", "kucing kecil", "pohon hijau", "pasar baru", "sekolah tua"]
    indonesian += ["sungai dalam", "jalan panjang"]
    tokenizer = vocabulary.train(english + indonesian, size=200, least=1)
    left, right = token_ids(tokenizer, english), token_ids(tokenizer, indonesian)
    return tokenizer, [fixed("parallel", left, right, times=2), clozes("clozes", left, right, times=1)]


def test_a_run_that_was_stopped_ends_as_one_that_was_not(tmp_path: Path) -> None:
    tokenizer, sets = toy_sets()
    pieces = tokenizer.get_vocab_size()
    whole = static_encoder.train(sets, pieces=pieces, sizes=[8, 4], options=options(tmp_path / "whole"))

    class Killed(Exception):
        pass

    keep, kept = static_encoder._keep, []

    def keep_twice(*arguments: Any) -> None:
        keep(*arguments)
        kept.append(1)
        if len(kept) == 2:
            raise Killed

    with pytest.MonkeyPatch.context() as patch, pytest.raises(Killed):
        patch.setattr(static_encoder, "_keep", keep_twice)
        static_encoder.train(sets, pieces=pieces, sizes=[8, 4], options=options(tmp_path / "stopped"))
    again = static_encoder.train(sets, pieces=pieces, sizes=[8, 4], options=options(tmp_path / "stopped"))
    assert torch.equal(whole, again)
    other = static_encoder.train(sets, pieces=pieces, sizes=[8, 4], options=options(tmp_path / "stopped", seed=4))
    assert not torch.equal(whole, other)


def test_training_brings_translations_together(tmp_path: Path) -> None:
    tokenizer, sets = toy_sets()
    vectors = static_encoder.train(
        sets[:1], pieces=tokenizer.get_vocab_size(), sizes=[8], options=options(tmp_path, epochs=15, dropout=0.0)
    )
    bag = torch.nn.EmbeddingBag.from_pretrained(vectors, mode="mean")
    batch = sets[0].draw(np.arange(8), np.random.default_rng(0))
    sides = [
        torch.nn.functional.normalize(static_encoder.embed(bag, side), dim=1) for side in (batch.left, batch.right)
    ]
    assert (sides[0] @ sides[1].T).argmax(dim=1).tolist() == list(range(8))


def test_the_glossary_gives_each_english_word_a_few_indonesian_ones() -> None:
    rows = list(glossary())
    assert len({one for one, _ in rows}) == len(rows) > 2_500
    assert all(one == one.strip().lower() and len(one.split()) <= 3 for one, _ in rows)
    assert all(0 < len(others) == len(set(others)) <= 5 and all(map(tokens, others)) for _, others in rows)
