"""The reader of passages: offsets, long passages, sentences, refusals; its recipe. The model is tiny and made here."""

import argparse
import hashlib
import json
import math
import shutil
import subprocess
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers
from transformers import BertConfig, BertModel

from index import span_reader
from index.bundles import MANIFEST
from index.encoder import load
from index.errors import ReaderUnavailable
from index.onnx_session import session as open_session
from index.span_reader import NOTHING, Reader
from index.span_scores import LIKELIEST, LONGEST_SPAN, agreeing, best_spans, grid, sentence_scores
from index.span_windows import LONGEST, Splitter, beginnings
from index.training import newsroom, reader_folder, reader_onnx
from index.training.alike import Alike
from index.training.reader import Learner, batches, endless, loss_of, train
from index.training.reader_batches import Item, Learned, batch, item, learned
from index.training.reader_data import Example, Lessons, asked_of_news, place
from index.training.reader_folder import Judged, calibrated
from index.training.reader_measures import auc, best_threshold, exact, same_words
from index.training.reader_model import Halved, SpanModel
from index.training.reader_rounds import TIMES, Rounds, mistyped, pieces_of

pytestmark = pytest.mark.filterwarnings("ignore")
QUESTION = "Siapa bupati Magetan?"
PASSAGES = [
    "Bupati Magetan meresmikan pasar. Pasar itu baru, kata Suprawoto (61).",
    "",
    "Ini lain sekali; café \u200b 😀 2024 [SEP] tamat.",
    "Warga membersihkan sungai di desa itu pada hari Minggu. " * 30,
]


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random sentence encoder in the form that the reader's training begins with."""
    torch.manual_seed(0)
    letters = "abcdefghijklmnopqrstuvwxyz0123456789?.,();"
    words = ["bupati", "pasar", "magetan", "sungai", "siapa", "##tan"]
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *(f"##{letter}" for letter in letters), *words]
    tokenizer = Tokenizer(models.WordPiece({piece: number for number, piece in enumerate(pieces)}, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.add_special_tokens(pieces[:5])
    config = BertConfig(
        vocab_size=len(pieces), hidden_size=64, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64
    )
    folder = tmp_path_factory.mktemp("start")
    BertModel(config, add_pooling_layer=False).save_pretrained(folder)
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


@pytest.fixture(scope="module")
def model(start: Path) -> SpanModel:
    """A reader on it whose random heads have an opinion."""
    torch.manual_seed(1)
    made = SpanModel.load(start)
    torch.nn.init.normal_(made.span.weight)
    torch.nn.init.normal_(made.answerable.weight)
    with torch.no_grad():
        for value in made.parameters():
            # Equal weights would be written once and for all that share them.
            value.add_(torch.randn_like(value) * 0.01)
    return made.eval()


@pytest.fixture(scope="module")
def folder(start: Path, model: SpanModel, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, packed."""
    out = tmp_path_factory.mktemp("reader")
    reader_folder.write(out, model, start / "tokenizer.json")
    return out


@pytest.fixture(scope="module")
def reader(folder: Path) -> Reader:
    return Reader.load(folder)


def test_every_span_is_words_of_its_passage(reader: Reader) -> None:
    for passage, reading in zip(PASSAGES, reader.read(QUESTION, PASSAGES, spans=5), strict=True):
        assert 0 <= reading.answerable <= 1
        assert len(reading.spans) == 5 * bool(passage)
        assert [span.score for span in reading.spans] == sorted((span.score for span in reading.spans), reverse=True)
        for span in reading.spans:
            words = passage[span.start : span.end]
            assert words and words == words.strip()
            # No span begins or ends inside a word.
            assert not (passage[: span.start][-1:].isalnum() and words[0].isalnum())
            assert not (passage[span.end :][:1].isalnum() and words[-1].isalnum())
        ordered = sorted((span.start, span.end) for span in reading.spans)
        assert all(end <= start for (_, end), (start, _) in pairwise(ordered))


@settings(max_examples=40)
@given(question=st.text(max_size=60), passage=st.text(max_size=300))
def test_any_text_can_be_asked_and_read(reader: Reader, question: str, passage: str) -> None:
    (reading,) = reader.read(question, [passage], sentences=[[(0, len(passage))]])
    assert np.isfinite([reading.answerable, *reading.sentences[0]]).all()
    for span in reading.spans:
        assert 0 <= span.start < span.end <= len(passage)


def test_a_passage_has_the_same_reading_alone_and_among_others_on_any_number_of_threads(folder: Path) -> None:
    one, four = (Reader.load(folder, threads=threads) for threads in (1, 4))
    alone = [one.read(QUESTION, [passage])[0] for passage in PASSAGES]
    for reader in (one, four):
        assert reader.read(QUESTION, PASSAGES) == alone
        assert reader.read(QUESTION, [*reversed(PASSAGES)] * 3) == [*reversed(alone)] * 3
    assert one.read(QUESTION, []) == []


@given(count=st.integers(1, 2_000), space=st.integers(30, LONGEST))
def test_windows_hold_every_piece_and_every_answer(count: int, space: int) -> None:
    starts = beginnings(count, room=space)
    assert starts[0] == 0 and len(set(starts)) == len(starts) and max(starts) + space >= count
    longest = min(space // 2, LONGEST_SPAN)
    for first in range(0, max(1, count - longest), 7):
        assert any(at <= first and first + longest <= at + space for at in starts)


def test_the_end_of_a_long_passage_is_read(reader: Reader) -> None:
    passage = PASSAGES[3] + "Suprawoto tamat."
    (pieces,) = reader.splitter.passages([passage])
    (seen,) = reader.seen(QUESTION, [pieces])
    assert len(seen) > 2 and all(len(one.window.ids) <= LONGEST for one in seen)
    covered = {one.window.at + at for one in seen for at in range(one.window.size)}
    assert covered == set(range(len(pieces.ids)))


def test_a_sentence_scores_as_its_pieces_and_the_best_span_inside_it(reader: Reader) -> None:
    passage = PASSAGES[0]
    middle = passage.index("Pasar itu")
    asked = [(0, middle - 1), (middle, len(passage)), (0, len(passage)), (0, 1)]
    (reading,) = reader.read(QUESTION, [passage], sentences=[asked], spans=1)
    first, second, whole, letter = reading.sentences
    assert whole.span == reading.spans[0].score
    assert max(first.span, second.span) <= whole.span
    (pieces,) = reader.splitter.passages([passage])
    (seen,) = reader.seen(QUESTION, [pieces])[0]
    assert whole.evidence == pytest.approx(seen.evidence.mean())
    assert first.evidence == pytest.approx(seen.evidence[pieces.ends < middle].mean())
    # "B" is no word.
    assert letter == (NOTHING, NOTHING)
    assert reader.read(QUESTION, [""], sentences=[[(0, 0)]])[0].sentences == ((NOTHING, NOTHING),)


def test_the_title_of_an_article_is_read_beside_the_question(reader: Reader) -> None:
    passage = PASSAGES[0]
    none, other = reader.read(QUESTION, [passage, passage], titles=["", "Pasar Magetan"])
    assert none == reader.read(QUESTION, [passage])[0] != other
    for span in other.spans:
        assert passage[span.start : span.end].strip()


def test_spans_and_sentences_are_those_of_trying_every_pair(start: Path) -> None:
    splitter = Splitter.load(start / "tokenizer.json")
    passage = "bupati pasar magetantan (61) sungai, pasar lagi."
    (pieces,) = splitter.passages([passage])
    question = splitter.question(QUESTION)
    window = splitter.window(question, pieces, at=0)
    generator = np.random.default_rng(0)
    starts, ends = generator.normal(size=(2, len(window.ids))).astype(np.float32)
    whole = grid(starts, ends, window, pieces)
    count, wholes = len(pieces.ids), [*pieces.begins, True]
    tried = {
        (int(pieces.starts[a]), int(pieces.ends[b])): float(starts[window.first + a])
        + float(ends[window.first + b])
        - float(starts[0])
        - float(ends[0])
        for a in range(count)
        for b in range(a, min(count, a + LONGEST_SPAN))
        if wholes[a] and wholes[b + 1]
    }
    (best,) = best_spans([whole], pieces, most=1)
    likely = sorted(tried.items(), key=lambda one: -one[1])[:LIKELIEST]

    def words(span: tuple[int, int]) -> set[int]:
        return {number for number, at in enumerate(pieces.starts[pieces.begins]) if span[0] <= at < span[1]}

    def alike(span: tuple[int, int], other: tuple[int, int]) -> float:
        return 2 * len(words(span) & words(other)) / (len(words(span)) + len(words(other)))

    def expected(span: tuple[int, int]) -> float:
        return sum(math.exp(score) * alike(span, other) for other, score in likely)

    assert (best.start, best.end) == max((span for span, _ in likely), key=expected)
    assert best.score >= tried[best.start, best.end]
    for sentence in ((0, 20), (7, 30), (13, len(passage))):
        inside = [score for (a, b), score in tried.items() if a >= sentence[0] and b <= sentence[1]]
        assert sentence_scores([whole], pieces, [sentence]) == [max(inside)]


def test_no_span_goes_beyond_its_sentence(start: Path) -> None:
    splitter = Splitter.load(start / "tokenizer.json")
    passage = "bupati pasar magetan. sungai pasar lagi. bupati magetan sungai."
    (pieces,) = splitter.passages([passage])
    window = splitter.window(splitter.question(QUESTION), pieces, at=0)
    sentences = [(0, 21), (22, 40), (41, len(passage))]
    crossing = 0
    for seed in range(20):
        starts, ends = np.random.default_rng(seed).normal(size=(2, len(window.ids))).astype(np.float32)
        whole = grid(starts, ends, window, pieces)
        found = best_spans([whole], pieces, most=3, sentences=sentences)
        assert found and all(any(a <= one.start and one.end <= b for a, b in sentences) for one in found)
        free = best_spans([whole], pieces, most=3)
        crossing += not all(any(a <= one.start and one.end <= b for a, b in sentences) for one in free)
    assert crossing


def test_of_several_cuts_of_one_answer_that_is_taken_which_shares_most_with_the_others() -> None:
    # "Bupati Magetan", "Magetan", "Magetan Suprawoto" over one word elsewhere that is a little likelier than each.
    first, last, scores = np.array([9, 1, 2, 2]), np.array([9, 2, 2, 3]), np.array([1.1, 1.0, 1.0, 1.0])
    assert agreeing(first, last, scores) == 2
    assert agreeing(first, last, np.array([4.1, 1.0, 1.0, 1.0])) == 0


@pytest.mark.parametrize("file", ["model.onnx", "tokenizer.json"])
def test_a_changed_file_is_refused_with_the_remedy(folder: Path, tmp_path: Path, file: str) -> None:
    copy = tmp_path / "reader"
    shutil.copytree(folder, copy)
    data = bytearray((copy / file).read_bytes())
    data[len(data) // 2] ^= 1
    (copy / file).write_bytes(bytes(data))
    with pytest.raises(ReaderUnavailable, match=r"damaged.*install"):
        Reader.load(copy)
    (copy / file).unlink()
    with pytest.raises(ReaderUnavailable, match="install"):
        Reader.load(copy)


def test_a_file_with_the_right_sum_that_is_no_model_is_refused(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "reader"
    shutil.copytree(folder, copy)
    (copy / "model.onnx").write_bytes(b"no model")
    manifest = json.loads((copy / MANIFEST).read_text(encoding="utf-8"))
    manifest["sha256"]["model.onnx"] = hashlib.sha256(b"no model").hexdigest()
    (copy / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(ReaderUnavailable, match=r"cannot be read.*install"):
        Reader.load(copy)


def test_without_rounding_the_graph_is_the_trained_model(model: SpanModel, folder: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain.onnx"
    reader_onnx.export(model, plain, rounded=False)
    session: Any = open_session(plain.read_bytes())
    splitter = Splitter.load(folder / "tokenizer.json")
    question = splitter.question(QUESTION)
    windows = [splitter.window(question, pieces, at=0) for pieces in splitter.passages([PASSAGES[0], PASSAGES[3]])]
    with torch.inference_mode():
        wanted = model(**batch(learned([Item(window, 0, 0) for window in windows]), device=model.device))
    for row, window in enumerate(windows):
        given = {"input_ids": window.ids[None], "token_type_ids": window.types[None]}
        start, end, evidence, head = session.run(None, given)
        inside = slice(window.first, window.first + window.size)
        assert np.abs(start[0, inside] - wanted.start[row, inside].numpy()).max() < 1e-4
        assert np.abs(end[0, inside] - wanted.end[row, inside].numpy()).max() < 1e-4
        assert np.abs(evidence[0, inside] - wanted.evidence[row, inside].numpy()).max() < 1e-4
        assert abs(head[0] - float(wanted.answerable[row])) < 1e-4


def test_half_precision_learns_and_its_weights_come_back_whole(start: Path, tmp_path: Path) -> None:
    torch.manual_seed(0)
    halved = Halved(SpanModel.load(start))
    splitter = Splitter.load(start / "tokenizer.json")
    question, (pieces,) = splitter.question(QUESTION), splitter.passages([PASSAGES[0]])
    at = PASSAGES[0].index("Suprawoto")
    first, last = pieces_of(pieces, at, at + len("Suprawoto"))
    sentence = pieces_of(pieces, PASSAGES[0].index("Pasar itu"), len(PASSAGES[0]))
    one = item(splitter.window(question, pieces, at=0), (first, last), [sentence])
    halved.model.eval()
    dense = torch.optim.AdamW([*halved.body, *halved.heads], lr=3e-3)
    losses = []
    for _ in range(30):
        shown = learned([one])
        loss = loss_of(halved.model(**batch(shown, device=halved.model.device)), shown.wanted)
        dense.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        halved.hand_over()
        dense.step()
        halved.take_up()
        losses.append(loss.item())
    assert losses[-1] < losses[0] / 4
    whole = SpanModel.trained(halved.weights())
    reader_folder.write(tmp_path / "out", whole, start / "tokenizer.json")
    middle = PASSAGES[0].index("Pasar itu")
    asked = [(0, middle - 1), (middle, len(PASSAGES[0]))]
    (reading,) = Reader.load(tmp_path / "out").read(QUESTION, [PASSAGES[0]], sentences=[asked], spans=1)
    assert PASSAGES[0][reading.spans[0].start : reading.spans[0].end] == "Suprawoto"
    assert reading.sentences[1].evidence > 0 > reading.sentences[0].evidence


def test_training_goes_on_from_a_packed_reader(model: SpanModel, folder: Path) -> None:
    taken_up = SpanModel.packed(folder)
    for name, value in model.state_dict().items():
        if "word_embeddings" not in name:
            rounding = 2 * value.abs().max() / 127 + 1e-6
            assert (taken_up.state_dict()[name] - value).abs().max() <= rounding, name


def test_windows_for_learning_hold_the_answer_or_none_of_it(start: Path) -> None:
    splitter = Splitter.load(start / "tokenizer.json")
    long = PASSAGES[3] + "Suprawoto meresmikan pasar. " + PASSAGES[3]
    begin = long.index("Suprawoto")
    end = begin + len("Suprawoto")
    asked = Example("facqa", QUESTION, long, begin, end, evidence=((begin, long.index(".", end) + 1),))
    other = Example("facqa", QUESTION, PASSAGES[3])
    rounds = Rounds(Lessons([asked] * 20, [], [[other]] * 20, [], []), splitter, seed=0)
    items = rounds.items(0)
    answered = [some for some in items if some.end]
    assert len(answered) == 20 * TIMES["facqa"] and len(items) > len(answered) + 5
    for some in answered:
        text = splitter.tokenizer.decode([int(number) for number in some.window.ids[some.start : some.end + 1]])
        assert text.replace(" ##", "").replace(" ", "") == "suprawoto"
        ((first, last),) = some.evidence
        assert first == some.start and last > some.end
    again = Rounds(Lessons([asked] * 20, [], [[other]] * 20, [], []), splitter, seed=0).items(0)
    assert all(np.array_equal(one.window.ids, two.window.ids) for one, two in zip(items, again, strict=True))
    groups = batches(items, 8, generator=np.random.default_rng(0))
    assert sorted(map(id, items)) == sorted(id(some) for group in groups for some in group)


class Stopping(Learner):
    """Is stopped in its fifth step."""

    def learn(self, some: Learned, *, done: float) -> torch.Tensor:
        if self.progress.step == 4:
            raise KeyboardInterrupt
        return super().learn(some, done=done)


def test_a_stopped_run_goes_on_as_if_it_had_not_been(start: Path, tmp_path: Path) -> None:
    end = len("Bupati Magetan")
    asked = Example("facqa", QUESTION, PASSAGES[0], 0, end, evidence=((0, end),))
    rounds = Rounds(Lessons([asked] * 4, [], [[]] * 4, [], []), Splitter.load(start / "tokenizer.json"), seed=0)

    def run(kind: type[Learner], runs: Path) -> Learner:
        options = argparse.Namespace(runs=runs, batch=2, seed=0, steps=6, minutes=1e9, every=3)
        runs.mkdir(exist_ok=True)
        torch.manual_seed(0)
        learner = kind(SpanModel.load(start))
        learner.resume(runs)
        for module in learner.halved.model.modules():
            if isinstance(module, torch.nn.Dropout):
                module.p = 0.0
        train(learner, endless(rounds, options.batch, seed=0, progress=learner.progress), options)
        return learner

    whole = run(Learner, tmp_path / "whole")
    with pytest.raises(KeyboardInterrupt):
        run(Stopping, tmp_path / "stopped")
    resumed = run(Learner, tmp_path / "stopped")
    assert resumed.progress.step == whole.progress.step == 6
    weights = resumed.halved.weights()
    assert all(torch.equal(value, weights[name]) for name, value in whole.halved.weights().items())


def test_word_pieces_can_be_left_as_they_are_while_the_rest_learns(start: Path) -> None:
    asked = Example("facqa", QUESTION, PASSAGES[0], 0, len("Bupati Magetan"))
    rounds = Rounds(Lessons([asked] * 4, [], [[]] * 4, [], []), Splitter.load(start / "tokenizer.json"), seed=0)
    moved = {}
    for still in (False, True):
        learner = Learner(SpanModel.load(start), still=still)
        before = {name: value.clone() for name, value in learner.halved.weights().items()}
        learner.learn(learned(rounds.items(0)[:2]), done=0)
        moved[still] = {
            name for name, value in learner.halved.weights().items() if not torch.equal(value, before[name])
        }
    assert moved[False] - moved[True] == {"pieces.weight"}
    assert moved[True]


def test_several_runs_are_averaged(tmp_path: Path) -> None:
    states = [{"span.weight": torch.full((2, 2), value)} for value in (1.0, 3.0)]
    torch.save(states[0], tmp_path / "weights.pt")
    torch.save({"weights": states[1], "progress": {}}, tmp_path / "checkpoint.pt")
    mean = reader_folder.averaged([tmp_path / "weights.pt", tmp_path / "checkpoint.pt"])
    assert torch.equal(mean["span.weight"], torch.full((2, 2), 2.0))


def test_newsroom_questions_are_asked_of_their_storys_passages_and_of_others() -> None:
    first = "Bupati Batang meresmikan pasar baru di Sidorejo. " + "Warga datang sejak pagi ke tempat itu. " * 12
    second = (
        "Biaya pasar itu dua miliar rupiah, kata bupati, dan dibayar dari anggaran tahun ini serta tahun depan, sesudah"
    )
    second += " para pedagang lama dipindahkan ke tempat sementara di alun-alun selama pembangunan berlangsung."
    told = [
        newsroom.Story.of({"title": "Pasar Baru", "body": f"{first}\n{second}", "url": "https://contoh.id/1"}),
        newsroom.Story.of(
            {"title": "Pasar Lama", "body": "Pasar lama di Batang terbakar.", "url": "https://contoh.id/2"}
        ),
    ]
    asked = newsroom.Asked(
        "Berapa biaya pasar?", "id", "how_many", "plain", "1", (newsroom.sum_of(second),), False, "dua miliar", None
    )
    (found,) = asked_of_news([asked], {"1": told[0], "2": told[1]})
    (answering,) = found.answering
    assert answering.answer == "dua miliar" and answering.title == "Pasar Baru"
    assert [answering.passage[start:end] for start, end in answering.evidence] == [second]
    assert found.beside and all(not other.evidence and other.passage in told[0].article.text for other in found.beside)
    assert [other.passage for other in found.amiss] == [told[1].article.text]


def test_look_alikes_of_other_stories_lie_near_the_question_and_hold_no_answer(tmp_path: Path) -> None:
    bodies = {
        "1": "Bupati Batang meresmikan pasar baru dengan biaya dua miliar rupiah, Senin.",
        "2": "Bupati Batang meresmikan pasar baru dengan biaya dua miliar rupiah pada hari Senin.",
        "3": "Biaya pasar baru di Pati dua miliar rupiah, kata bupati.",
        "4": "Pedagang di Kudus membayar sewa kios lebih mahal sejak pasar itu dibuka.",
        "5": "Hujan deras mengguyur Semarang sejak pagi.",
    }
    told = {
        name: newsroom.Story.of({"title": f"Berita {name}", "body": body, "url": f"https://contoh.id/{name}"})
        for name, body in bodies.items()
    }
    (sentence,) = (told["1"].article.text[one.start : one.end] for one in told["1"].sentences)
    asked = [
        newsroom.Asked(
            "Berapa biaya pasar?", "id", "how_many", "plain", "1", (newsroom.sum_of(sentence),), False, short, None
        )
        for short in ("dua miliar", None)
    ]
    tokenizer = Splitter.load(Path(span_reader.__file__).parent / "models/reader/tokenizer.json").tokenizer
    alike = Alike(load("static"), tokenizer, tmp_path / "kept.npz")
    with_short, without = (
        [other.passage for other in found.amiss] for found in asked_of_news(asked, told, encoder=alike)
    )
    assert bodies["3"] not in with_short and bodies["3"] in without
    assert bodies["2"] not in [*with_short, *without], "tells the same story"
    assert bodies["5"] in without, "shares no word with the question"
    assert bodies["4"] == with_short[0]


@settings(max_examples=50)
@given(seed=st.integers(0, 10_000))
def test_a_mistyped_question_differs_in_one_word_whose_first_letter_stays(seed: int) -> None:
    question = "Siapa bupati Magetan sekarang?"
    words = mistyped(question, np.random.default_rng(seed)).split(" ")
    changed = [(one, two) for one, two in zip(question.split(" "), words, strict=True) if one != two]
    assert len(changed) <= 1 and all(one[0] == two[0] for one, two in changed)
    assert mistyped("Apa itu?", np.random.default_rng(seed)) == "Apa itu?"


def test_of_several_occurrences_the_one_near_the_questions_words_is_the_answer() -> None:
    passage = "Pada 1908 ia lahir. " + "Lain lagi. " * 30 + "Budi Utomo didirikan pada 1908 di Jakarta."
    assert place(passage, "1908", question="Kapan Budi Utomo didirikan?") == passage.rindex("1908")
    assert place(passage, "1909", question="Kapan?") is None
    assert place(passage, "", question="Kapan?") is None


@pytest.mark.parametrize(
    ("chances", "right", "answers", "between"),
    [
        ([0.9, 0.8, 0.2, 0.1], [1, 0.5, 0, 0], ["a", "b", "", ""], (0.2, 0.8)),
        ([0.9, 0.8], [0, 0], ["", ""], (1.0, 1.0)),
        ([0.9, 0.8], [1, 1], ["a", "b"], (0.0, 0.8)),
    ],
)
def test_the_threshold_is_where_most_are_right(
    chances: Sequence[float], right: Sequence[float], answers: Sequence[str], between: tuple[float, float]
) -> None:
    assert between[0] <= best_threshold(chances, right, answers) <= between[1]


def test_measures_of_answers_follow_their_definitions() -> None:
    assert exact("Pulau Makassar.", "pulau makassar") == 1
    assert same_words("di Pulau Makassar", "Pulau Makassar") == pytest.approx(0.8)
    assert same_words("", "") == 1
    assert same_words("Makassar", "") == same_words("", "Makassar") == 0
    assert auc([0.1, 0.5, 0.5, 0.9], [False, False, True, True]) == pytest.approx(0.875)


def test_calibration_finds_the_weights_that_made_the_labels() -> None:
    generator = np.random.default_rng(0)
    margins, heads = generator.normal(size=(2, 20_000)) * 3
    chance = 1 / (1 + np.exp(-(0.5 * margins + 0.25 * heads - 1)))
    found = calibrated(Judged(margins, heads, generator.random(20_000) < chance))
    assert (found.margin, found.head, found.bias) == pytest.approx((0.5, 0.25, -1.0), abs=0.1)


class TestBundled:
    def test_it_reads_without_torch(self) -> None:
        script = (
            "import sys\n"
            "from index.span_reader import Reader\n"
            "Reader.load().read('Siapa?', ['Bupati datang.'])\n"
            "print([name for name in ('torch', 'sentence_transformers', 'transformers') if name in sys.modules])"
        )
        root = Path(span_reader.__file__).parents[1]
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=root, check=True)
        assert done.stdout.strip() == "[]"

    def test_it_finds_who_did_it_in_either_language(self) -> None:
        passage = (
            "Bupati Batang Lani Dwi Rejeki meresmikan pasar baru di Desa Sidorejo pada Senin (7/10/2024). "
            "Pasar itu dibangun dengan biaya Rp2,5 miliar."
        )
        other = "Hujan deras mengguyur kota sejak pagi, dan warga diminta tetap di rumah."
        for question in ("Siapa yang meresmikan pasar baru?", "Who opened the new market?"):
            right, wrong = Reader.load().read(question, [passage, other])
            assert right.answerable > wrong.answerable
            assert "Lani Dwi Rejeki" in passage[right.spans[0].start : right.spans[0].end]
