"""Ranking measures against an independent implementation, and small tasks through the real indexes and the command."""

import json
import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import ir_measures
import numpy as np
import pytest
from click.testing import CliRunner, Result

from eval.cache import Cache
from eval.measures.ranking import MEASURES, Measure, ndcg, recall, reciprocal_rank, success
from eval.progress import bar
from eval.retrieval.command import chosen, loaded, retrieval
from eval.retrieval.command import run as run_task
from eval.retrieval.finding import passage_text
from eval.retrieval.rankings import Change, Found, Outcome
from eval.retrieval.tables import show, show_changes
from eval.retrieval.tasks import Passage, Task, Topic
from eval.retrieval.vectors import BLOCK, Keeper
from index.encoder import Encoder, Vectors, load
from index.errors import KutipError
from tests.other_encoder import OtherEncoder

PASSAGES = [
    "Bupati Magetan mengumumkan sanksi bagi pegawai yang melanggar netralitas.",
    "Banjir merendam ratusan rumah warga di tepi sungai.",
    "Harga cabai naik menjelang akhir tahun di pasar induk.",
    "Puskesmas membuka layanan imunisasi gratis untuk balita.",
]
ASKED = [
    ("Sanksi apa yang diumumkan Magetan?", "id", 0),
    ("Rumah siapa yang terendam banjir?", "id", 1),
    ("Which sanctions were announced?", "en", 0),
    ("What rose in price at the market?", "en", 2),
]
THEIRS = {"nDCG@10": "nDCG@10", "MRR@10": "RR@10", "Recall@10": "R@10", "Recall@100": "R@100", "Success@1": "Success@1"}


def quiet(label: str, done: int, total: int) -> None:
    """Show nothing."""


def small(name: str = "small") -> Task:
    topics = [Topic(str(place), text, language, {str(right): 1}) for place, (text, language, right) in enumerate(ASKED)]
    return Task(name, topics, [Passage(str(number), text) for number, text in enumerate(PASSAGES)])


def judged(seed: int) -> tuple[dict[str, list[str]], dict[str, dict[str, int]]]:
    """Random runs without ties over questions with grades 0 to 3; of some questions nothing relevant is found."""
    generator = random.Random(seed)
    names = [f"d{number}" for number in range(300)]
    runs, grades = {}, {}
    for number in range(40):
        judgements = {name: generator.randint(0, 3) for name in generator.sample(names, generator.randint(1, 30))}
        others = [name for name in names if name not in judgements]
        known = others if number % 7 == 0 else names
        runs[f"q{number}"] = generator.sample(known, generator.choice([1, 5, 10, 12, 100, 200]))
        grades[f"q{number}"] = judgements
    return runs, grades


@pytest.mark.parametrize("seed", range(5))
def test_measures_agree_with_ir_measures_question_by_question(seed: int) -> None:
    runs, grades = judged(seed)
    judgements = [
        ir_measures.Qrel(query, name, grade) for query, some in grades.items() for name, grade in some.items()
    ]
    scored = [
        ir_measures.ScoredDoc(query, name, 1.0 / place)
        for query, ranked in runs.items()
        for place, name in enumerate(ranked, 1)
    ]
    parsed = {ir_measures.parse_measure(theirs): ours for ours, theirs in THEIRS.items()}
    assert set(parsed.values()) == set(MEASURES)
    found = list(ir_measures.iter_calc(list(parsed), judgements, scored))
    assert len(found) == len(runs) * len(MEASURES)
    for one in found:
        mine = MEASURES[parsed[one.measure]](runs[one.query_id], grades[one.query_id])
        assert mine == pytest.approx(one.value, abs=1e-9), (one.query_id, one.measure)


def test_a_name_with_brackets_is_printed_whole(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Found({name: [1.0] * len(ASKED) for name in MEASURES}, [1.0] * len(ASKED))
    outcome = Outcome(small("mini [v2]"), {"reranked": found, "both, e5 [own]": found})
    show(outcome)
    show_changes([Change("mini [v2]", "both", name, figure) for name, figure in outcome.figures("reranked").items()])
    printed = capsys.readouterr().out
    assert printed.count("mini [v2]") == 2 and printed.count("e5 [own]") == 2
    monkeypatch.setenv("FORCE_COLOR", "1")  # as on a terminal
    monkeypatch.setenv("TERM", "xterm")
    with bar() as step:
        step("asking kutip [/models/e5]", 1, 2)
    assert "asking kutip [/models/e5]" in capsys.readouterr().err


def test_ndcg_takes_grades_as_they_are_and_not_as_powers_of_two() -> None:
    assert ndcg(["b", "a"], {"a": 3, "b": 1}, cutoff=10) == pytest.approx(
        (1 + 3 / np.log2(3)) / (3 + 1 / np.log2(3)), abs=1e-12
    )


def test_recall_divides_by_all_that_is_relevant_however_small_the_cutoff() -> None:
    grades = dict.fromkeys("abcdefghijklmnopqrst", 1)
    assert recall(list("abcdefghijklm"), grades, cutoff=10) == 0.5


def test_what_stands_beyond_the_cutoff_does_not_count() -> None:
    ranked, grades = [*"0123456789", "right"], {"right": 1, "0": 0}
    assert reciprocal_rank(ranked, grades, cutoff=10) == ndcg(ranked, grades, cutoff=10) == 0.0
    assert reciprocal_rank(ranked, grades, cutoff=11) == pytest.approx(1 / 11)
    assert success(ranked, grades, cutoff=10) == 0.0
    assert success(ranked, grades, cutoff=11) == 1.0


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_nothing_found_and_nothing_relevant_count_as_zero(measure: Measure) -> None:
    assert measure([], {"a": 1}) == measure(["b"], {"a": 1}) == measure(["b"], {"b": 0}) == measure(["b"], {}) == 0.0


def run(task: Task, cache: Path, *, models: Mapping[str, Encoder] | None = None, **options: object) -> Outcome:
    settings = {"fresh": False, "shares": (), "step": quiet} | options
    return run_task(task, models or {"bundled": load()}, cache=Cache(cache / "eval.sqlite"), **settings)


def test_every_way_of_finding_solves_a_small_task_through_the_real_indexes(tmp_path: Path) -> None:
    outcome = run(small(), tmp_path, shares=[0.0, 0.5])
    assert list(outcome.systems) == ["words", "dense", "both", "reranked", "tutorial", "both at 0.0", "both at 0.5"]
    for system, found in outcome.systems.items():
        assert outcome.figures(system)["MRR@10"].value == 1.0, system
        assert outcome.figures(system)["MRR@10"].n == len(found.milliseconds) == 4
        assert min(found.milliseconds) > 0
    assert outcome.speeds["bundled"] > 0
    assert all(one.value == 0.0 for some in outcome.differences().values() for one in some.values())


def test_the_tutorial_ranks_a_long_passage_once_by_its_best_chunk(tmp_path: Path) -> None:
    filler = "Panitia menyiapkan kursi dan meja untuk acara besok pagi. " * 60
    task = Task(
        "long",
        [Topic("q", "Harga cabai di pasar induk", "id", {"long": 1})],
        [Passage("long", filler + PASSAGES[2] + " " + filler), *(Passage(f"p{n}", filler) for n in range(3))],
    )
    assert run(task, tmp_path).figures("tutorial")["Success@1"].value == 1.0


def test_a_title_is_embedded_as_the_product_embeds_it() -> None:
    assert passage_text(Passage("p", "Isi.", "Banjir surut")) == "Banjir surut.\nIsi."
    assert passage_text(Passage("p", "Isi.")) == "Isi."


def test_a_second_run_remembers_and_a_fresh_one_measures_anew(tmp_path: Path) -> None:
    first, second, fresh = (run(small(), tmp_path, fresh=fresh) for fresh in (False, False, True))
    for system, found in first.systems.items():
        assert not found.remembered
        assert second.systems[system] == Found(found.values, found.milliseconds, remembered=True)
        assert not fresh.systems[system].remembered
        assert fresh.systems[system].values == found.values


def test_several_encoders_are_compared_in_one_run_and_words_only_once(tmp_path: Path) -> None:
    outcome = run(small(), tmp_path, models={"bundled": load(), "other": OtherEncoder()})
    assert list(outcome.systems) == [
        *("words", "dense", "both", "reranked", "tutorial"),
        *("dense, other", "both, other", "reranked, other", "tutorial, other"),
    ]
    assert list(outcome.differences()) == [system for system in outcome.systems if system != "reranked"]
    assert outcome.differences()["dense, other"]["MRR@10"].value > 0.2


class Counting(OtherEncoder):
    """Counts the texts that it embeds."""

    def __init__(self) -> None:
        self.embedded = 0

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        self.embedded += len(texts)
        return super().embed_passages(list(texts))


def test_embedding_goes_on_where_it_was_interrupted(tmp_path: Path) -> None:
    texts = [f"teks {number}" for number in range(3 * BLOCK)]
    cache = Cache(tmp_path / "eval.sqlite")

    def stop(done: int) -> None:
        if done == 2 * BLOCK:
            raise KeyboardInterrupt

    before, after = Counting(), Counting()
    with pytest.raises(KeyboardInterrupt):
        Keeper(cache, fresh=False).embed(texts, model=before, step=stop)
    matrix = Keeper(cache, fresh=False).embed(texts, model=after, step=lambda done: None)
    assert (before.embedded, after.embedded) == (2 * BLOCK, BLOCK)
    assert np.allclose(matrix, OtherEncoder().embed_passages(texts), atol=1e-3)
    assert Keeper(cache, fresh=False).speed(texts, model=after) > 0


def test_a_block_of_vectors_that_is_not_whole_is_made_again(tmp_path: Path) -> None:
    keeper, model = Keeper(Cache(tmp_path / "eval.sqlite"), fresh=False), Counting()
    keeper.embed(["satu", "dua"], model=model, step=lambda done: None)
    (block,) = tmp_path.rglob("*.npy")
    block.write_bytes(block.read_bytes()[:-4])
    matrix = keeper.embed(["satu", "dua"], model=model, step=lambda done: None)
    assert model.embedded == 4
    assert matrix.shape == (2, 8)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small task in BEIR's layout."""
    root = tmp_path / "mini"
    (root / "qrels").mkdir(parents=True)
    corpus = [{"_id": str(number), "text": text} for number, text in enumerate(PASSAGES)]
    queries = [{"_id": str(place), "text": text} for place, (text, _, _) in enumerate(ASKED)]
    for name, rows in (("corpus", corpus), ("queries", queries)):
        (root / f"{name}.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    lines = ["query-id\tcorpus-id\tscore", *(f"{place}\t{right}\t1" for place, (_, _, right) in enumerate(ASKED))]
    (root / "qrels" / "test.tsv").write_text("\n".join(lines), encoding="utf-8")
    return root


def command(*arguments: str | Path) -> Result:
    return CliRunner().invoke(retrieval, [str(one) for one in arguments])


def test_the_command_prints_a_table_and_writes_every_questions_values(folder: Path, tmp_path: Path) -> None:
    done = command("--beir", folder, "--output", tmp_path / "out.json")
    assert done.exit_code == 0, done.output
    assert "mini: n = 4 questions, 4 passages" in done.stdout
    assert "reranked − tutorial" in done.stdout
    told = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    task = told["tasks"]["mini"]
    assert told["kind"] == "retrieval"
    assert task["systems"]["both"]["measures"]["nDCG@10"] == {"value": 1.0, "low": 0.5101, "high": 1.0, "n": 4}
    assert task["values"]["reranked"]["MRR@10"] == [1, 1, 1, 1]
    assert task["questions"] == ["0", "1", "2", "3"]


def test_missing_sets_are_skipped_with_a_line_each_and_the_rest_is_measured(folder: Path, tmp_path: Path) -> None:
    done = command("--data", tmp_path / "nowhere", "--beir", folder, "--task", "facqa", "--task", "mini")
    assert done.exit_code == 0, done.output
    assert done.stderr.startswith("Skipped facqa: There is no ")
    assert done.stderr.count("\n") == 1
    alone = command("--data", tmp_path / "nowhere")
    assert isinstance(alone.exception, KutipError)
    assert "Nothing was measured" in str(alone.exception)


def test_neither_a_folder_nor_a_known_task_is_wrong_usage(folder: Path) -> None:
    assert command().exit_code == 2
    done = command("--beir", folder, "--task", "other")
    assert done.exit_code == 2
    assert "there are mini" in done.stderr


def test_two_folders_of_one_name_are_two_tasks(folder: Path, tmp_path: Path) -> None:
    again = tmp_path / "again" / "mini"
    named = chosen(None, [folder, again], split="test", language=None, prefixes=())
    assert list(named) == ["mini", str(again)]


def test_comparing_with_an_earlier_run_ends_with_3_only_when_the_products_own_way_fell(
    folder: Path, tmp_path: Path
) -> None:
    before = tmp_path / "before.json"
    command("--beir", folder, "--output", before)
    same = command("--beir", folder, "--compare", before)
    assert same.exit_code == 0, same.output
    assert "change since the earlier run" in same.stdout
    told = json.loads(before.read_text(encoding="utf-8"))
    told["tasks"]["mini"]["values"]["reranked"]["Recall@100"] = [2, 2, 2, 2]
    before.write_text(json.dumps(told), encoding="utf-8")
    assert command("--beir", folder, "--compare", before).exit_code == 0
    told["tasks"]["mini"]["values"]["reranked"]["MRR@10"] = [1.5, 1.5, 1.5, 1.5]
    before.write_text(json.dumps(told), encoding="utf-8")
    fell = command("--beir", folder, "--compare", before)
    assert fell.exit_code == 3
    assert "mini, reranked: MRR@10 -0.500" in fell.stderr
    told["tasks"]["mini"]["values"]["both"]["nDCG@10"] = [1.5, 1.5, 1.5, 1.5]
    before.write_text(json.dumps(told), encoding="utf-8")
    assert "mini, both: nDCG@10 -0.500" in command("--beir", folder, "--compare", before).stderr


def test_other_passages_are_not_compared_and_no_common_task_is_an_error(folder: Path, tmp_path: Path) -> None:
    before = tmp_path / "before.json"
    command("--beir", folder, "--output", before)
    with (folder / "corpus.jsonl").open("a", encoding="utf-8") as file:
        file.write('\n{"_id": "new", "text": "Pasar malam dibuka."}\n')
    done = command("--beir", folder, "--compare", before)
    assert "Not compared: mini has other questions or passages" in done.stderr
    assert isinstance(done.exception, KutipError)
    assert "Nothing could be compared" in str(done.exception)
    before.write_text("{}", encoding="utf-8")
    assert isinstance(command("--beir", folder, "--compare", before).exception, KutipError)


def test_an_interrupted_command_says_how_to_go_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("eval.retrieval.command.measured", interrupted)
    done = command("--beir", folder)
    assert isinstance(done.exception, KutipError)
    assert "run the same command again" in str(done.exception)


def test_encoders_are_named_by_their_last_part_and_the_same_one_is_loaded_once() -> None:
    assert list(loaded(())) == ["kutip-minilm"]
    assert list(loaded(["static", "kutip-static"])) == ["kutip-static"]
