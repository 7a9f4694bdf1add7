"""The recipe of the bundled transformer on toy data: new vocabulary, lessons, losses, stopping and going on."""

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from transformers import BertConfig, BertModel

from index.encoder import load
from index.training import both, checkpoints, minilm_blanks, minilm_distil, minilm_lessons
from index.training.alike import Alike
from index.training.minilm_blanks import Head
from index.training.minilm_check import Check, measure
from index.training.minilm_contrast import contrast
from index.training.minilm_data import Asked, Gathered, OfNews, look_alikes, texts
from index.training.minilm_lessons import Batch
from index.training.minilm_model import SPECIAL, Student, fast_tokenizer, piece_tokenizer
from index.training.minilm_start import english_kept, nearest_means, place
from index.training.parcel import Pairer, Pairs, Parcel, sentence_pairs
from index.training.ragged import Rows, Sorted
from index.training.reader_data import Example, Lessons
from index.training.reader_data import OfNews as Told
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


OPTIONS = {
    "start": "tiny",
    "steps": 2,
    "minutes": None,
    "every": 2,
    "times": 1,
    "rate": 1.0,
    "dropout": 0.0,
    "precision": "fp32",
    "workers": 0,
    "seed": 0,
    "non_commercial": False,
}


def toy() -> Parcel:
    """A parcel of a few words."""
    ids = tiny().ids

    def bare(some: list[str]) -> Rows:
        return Rows.of([row[1:-1] for row in ids(some)])

    english, indonesian = (Rows.of(ids([pair[side] for pair in PAIRS])) for side in (0, 1))
    pairs = Pairs(english, english, indonesian)
    passages = ["pasar dibuka di kota " * 9, "banjir datang ke desa " * 9]
    questions = ["pasar dibuka", "banjir datang"] * 40
    answers, wrong = [0, 1] * 40, [[1], [0]] * 40
    evidence = ((0, len("pasar dibuka")),)
    asked = Example("newsroom", questions[0], passages[0], 0, 5, title="pasar", evidence=evidence)
    other = Example("newsroom", questions[0], passages[1], title="banjir")
    return Parcel(
        pairs,
        pairs,
        pairs,
        Gathered(
            Asked(bare(questions), bare(questions), bare(passages), answers, wrong),
            OfNews(bare(questions), bare(passages), [[0], [1]] * 40, [[], []] * 40, wrong),
            bare(questions),
            bare(questions),
            bare(passages * 40),
            [[([1, 2], [3, 4]), ([5], [6])]] * 50,
        ),
        Lessons([], [], [], [], [Told((asked,), (other,), (other,))] * 50),
        [Check({"toy": Rows.of(ids(questions[:2]))}, Rows.of(ids(passages)), [[0], [1]])],
    )


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
        assert torch.allclose(student.embed_sorted(Sorted.of(rows, chunk=9)), student.embed(rows), atol=1e-5)


@given(rows=st.lists(st.lists(st.integers(1, 99), min_size=1, max_size=9), min_size=1, max_size=9))
def test_rows_become_a_rectangle_and_lists_again(rows: list[list[int]]) -> None:
    held = Rows.of(rows)
    assert list(held.lists()) == rows
    tokens, there = held.padded(torch.device("cpu"), multiple=8)
    assert tokens.shape[1] % 8 == 0
    assert [row[mask].tolist() for row, mask in zip(tokens, there, strict=True)] == rows
    assert not tokens[~there].any()


def test_the_same_passage_is_never_wrong_and_a_look_alike_is() -> None:
    unit = torch.eye(4)

    def right(batch: Batch) -> torch.Tensor:
        return torch.from_numpy(batch.prepared(start=1, end=2, chunk=8).right)

    texts = [[3], [4]]
    alone = contrast([unit[:2]], unit[:2], right(Batch([texts], texts, [0, 1])))
    twice = contrast([unit[[0, 0]]], unit[[0, 0]], right(Batch([texts], texts, [5, 5])))
    assert twice < 1e-6
    both = torch.cat([unit[:2], unit[:1]])
    tempted = contrast([unit[:2]], both, right(Batch([texts], texts, [0, 1], [[5]], [7])))
    assert tempted > alone
    answering = contrast([unit[:2]], both, right(Batch([texts], texts, [0, 1], [[5]], [7], [[0, 7], [1]])))
    assert answering < tempted


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
    alike = Alike(load("static"), tiny().tokenizer, tmp_path / "kept.npz")
    found = look_alikes([question], passages, [0], alike)
    assert found[0]
    assert not {0, len(passages) - 1} & set(found[0])


class Counting:
    """The static encoder, which counts what it embeds."""

    def __init__(self) -> None:
        self.fingerprint, self.embedded = "one", 0

    def embed_passages(self, texts: list[str]) -> Any:
        self.embedded += len(texts)
        return load("static").embed_passages(texts)


def test_a_text_is_embedded_once_for_each_encoder(tmp_path: Path) -> None:
    encoder = Counting()
    alike = Alike(encoder, tiny().tokenizer, tmp_path / "kept.npz")  # type: ignore[arg-type]
    first = alike.vectors(["pasar", "banjir", "pasar"])
    assert encoder.embedded == 2 and np.allclose(first[0], first[2])
    assert np.allclose(alike.vectors(["banjir"])[0], first[1]) and encoder.embedded == 2
    encoder.fingerprint = "another"
    alike.vectors(["banjir"])
    assert encoder.embedded == 3


def test_the_teachers_pieces_are_numbered_as_in_the_start_and_pairs_that_lack_one_left_out(tmp_path: Path) -> None:
    letters = [*SPECIAL, *"abcdefghijklmnopqrstuvwxyz", *(f"##{one}" for one in "abcdefghijklmnopqrstuvwxyz"), "##zzz"]
    fast_tokenizer(piece_tokenizer([SPECIAL[0], *reversed(letters[1:])])).save_pretrained(str(tmp_path))
    student = tiny()
    pairs = Pairer(student, tmp_path).of([("ab", "pasar"), ("azzz", "banjir")], longest=9)
    known = student.tokenizer.token_to_id
    assert list(pairs.taught.lists()) == [[known("[CLS]"), known("a"), known("##b"), known("[SEP]")]]
    assert list(pairs.indonesian.lists()) == student.ids(["pasar"])


def test_non_commercial_sentences_are_told_apart_and_scripture_left_out(tmp_path: Path) -> None:
    (tmp_path / "train").mkdir()
    (tmp_path / "lexicon").mkdir()
    rows = ["panl-eco\tThe bank.\tBank itu.", "tatoeba\tThe bank.\tBanknya.", "quran\tSay.\tKatakan."]
    rows += ["panl-eco\tA tax.\tPajak."]
    (tmp_path / "train" / "parallel_en_id.tsv").write_text("\n".join(rows), encoding="utf-8")
    (tmp_path / "lexicon" / "vocabulary_en_id.tsv").write_text("tax\tpajak", encoding="utf-8")
    (tmp_path / "lexicon" / "abbreviations_id.tsv").write_text("KPU\tKomisi Pemilihan Umum\tElection Commission")
    free, barred = sentence_pairs(tmp_path, overlap=Overlap([]))
    names = [("Election Commission", "KPU"), ("Election Commission", "Komisi Pemilihan Umum")]
    assert free == [("The bank.", "Banknya."), ("tax", "pajak"), *names]
    assert barred == [("A tax.", "Pajak.")]


def test_running_texts_are_cut_from_sources_in_order(tmp_path: Path) -> None:
    (tmp_path / "train").mkdir()
    rows = [
        f"{source}\t{'word ' * 40}{number}\tkata {number}" for source in ("tico19", "talpco") for number in range(6)
    ]
    (tmp_path / "train" / "parallel_en_id.tsv").write_text("\n".join(rows), encoding="utf-8")
    found = texts(tmp_path, overlap=Overlap([]))
    assert [text.indonesian for text in found] == ["kata 0 kata 1 kata 2", "kata 3 kata 4 kata 5"]


def test_a_stopped_distillation_goes_on_to_the_same_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parcel = toy()

    def run(out: Path) -> Student:
        student, head = tiny(), Head(16, len(tiny().tokenizer.get_vocab()))
        options = argparse.Namespace(**OPTIONS | {"out": out, "steps": 4, "every": 2})
        torch.manual_seed(0)
        found = minilm_distil.subjects(student, tiny(), head, parcel, options)
        # What is left out is drawn as it comes, so that only distances are the same in both runs.
        minilm_distil.train(student, {"sentences": found["sentences"]}, head, options)
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
    checkpoints.keep(tmp_path, model, optimiser, step=3, seconds=7.0, identity={"seed": "0"})
    assert checkpoints.resume(tmp_path, model, optimiser, identity={"seed": "0"}) == (3, 7.0)
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


def test_words_are_left_out_of_texts_but_never_markers_or_padding() -> None:
    tokens = torch.full((50, 20), 9)
    allowed = torch.zeros(50, 20, dtype=torch.bool)
    allowed[:, 1:11] = True
    torch.manual_seed(0)
    shown, guessed = minilm_blanks.blanked(tokens, allowed, mask=4, pieces=30)
    assert 0.1 < guessed[allowed].float().mean() < 0.2
    assert not guessed[~allowed].any() and (shown[~guessed] == 9).all()
    assert 0.7 < (shown[guessed] == 4).float().mean() < 0.95


def test_a_story_after_its_title_and_a_translation_are_second_parts() -> None:
    markers = (2, 3)
    stories = minilm_blanks.stretches([[7]] * 40, [list(range(10, 200))] * 40, batch=4, markers=markers)(0)
    beside = minilm_blanks.translations([([5, 6], [8])] * 40, batch=4, markers=markers)(0)
    seen = set()
    for _ in range(9):
        for shown in (next(stories), next(beside)):
            for row, second in zip(shown.rows.lists(), shown.second.tolist(), strict=True):
                assert (row[0], row[-1], row[second - 1]) == (*markers, 3)
                seen.add((row[1] == 7, second == len(row)))
    assert seen == {(True, False), (False, True), (False, False)}


@pytest.mark.parametrize("workers", [0, 1])
def test_encoder_and_reader_are_trained_one_after_the_other(tmp_path: Path, workers: int) -> None:
    tiny().save(tmp_path / "start")
    toy().write(tmp_path / "parcel.xz")
    given = {"parcel": tmp_path / "parcel.xz", "start": tmp_path / "start", "out": tmp_path / "out", "device": "cpu"}
    more = {"distil": 0.01, "contrast": 0.01, "trunk": 0.01, "branch": 0.01, "branches": 2, "compare": 2, "times": 1}
    given |= {"workers": workers, "precision": "fp32", "every": 10**6} | more
    both.main([word for name, value in given.items() for word in (f"--{name}", str(value))])
    mean = torch.load(tmp_path / "out" / "weights.pt", weights_only=True)
    parts = [torch.load(tmp_path / "out" / f"branch-{one}" / "weights.pt", weights_only=True) for one in range(2)]
    assert all(torch.allclose(mean[name], (parts[0][name] + parts[1][name]) / 2, atol=1e-6) for name in mean)
    assert not torch.equal(parts[0]["span.weight"], parts[1]["span.weight"])
    student = Student.load(tmp_path / "out" / "contrasted")
    assert set(measure(student, toy().checks, precision="fp32")) == {"toy"}
    with pytest.raises(SystemExit):
        both.main([word for name, value in given.items() for word in (f"--{name}", str(value))])
