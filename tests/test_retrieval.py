"""Measures against an independent implementation, intervals, and a small task through the real indexes."""

import random

import ir_measures
import pytest

from eval.retrieval import MEASURES, Task, measure, rank_of, summary
from index.encoder import load


def test_measures_agree_with_ir_measures() -> None:
    generator = random.Random(1)
    ranks = [generator.choice([None, *range(1, 15)]) for _ in range(60)]
    judged, run = [], []
    for number, rank in enumerate(ranks):
        judged.append(ir_measures.Qrel(str(number), "right", 1))
        for place in range(1, 21):
            name = "right" if place == rank else f"wrong{place}"
            run.append(ir_measures.ScoredDoc(str(number), name, 1 / place))
    theirs = ir_measures.calc_aggregate(
        [ir_measures.parse_measure(name) for name in ("RR@10", "nDCG@10", "R@10")], judged, run
    )
    ours = summary(ranks)
    by_name = {str(name): value for name, value in theirs.items()}
    for mine, other in zip(MEASURES, ("RR@10", "nDCG@10", "R@10"), strict=True):
        assert ours[mine]["mean"] == pytest.approx(by_name[other], abs=1e-4)


def test_a_question_without_its_passage_counts_as_zero_and_in_n() -> None:
    told = summary([1, None, 11, 2])
    assert told["n"] == 4
    assert told["MRR@10"]["mean"] == 0.375
    assert told["Recall@10"]["mean"] == 0.5


def test_an_interval_encloses_the_mean_and_is_the_same_each_time() -> None:
    ranks = [1, 2, None, 4, 1, 1, 9, None, 3, 1] * 5
    told = summary(ranks)
    assert told == summary(ranks)
    for name in MEASURES:
        assert told[name]["from"] < told[name]["mean"] < told[name]["to"]
    assert summary([1] * 20)["MRR@10"] == {"mean": 1.0, "from": 1.0, "to": 1.0}


def test_the_rank_is_the_place_in_the_list() -> None:
    assert rank_of(7, [(3, 0.9), (7, 0.8)]) == 2
    assert rank_of(9, [(3, 0.9)]) is None


def test_a_small_task_is_solved_in_both_languages_through_the_real_indexes() -> None:
    passages = [
        "Bupati Magetan mengumumkan sanksi bagi pegawai yang melanggar netralitas.",
        "Banjir merendam ratusan rumah warga di tepi sungai.",
        "Harga cabai naik menjelang akhir tahun di pasar induk.",
        "Puskesmas membuka layanan imunisasi gratis untuk balita.",
    ]
    tasks = [
        Task("id", "id", ["Sanksi apa yang diumumkan Magetan?", "Rumah siapa yang terendam banjir?"], passages, [0, 1]),
        Task("en", "en", ["Which sanctions were announced?", "What rose in price at the market?"], passages, [0, 2]),
    ]
    for task in tasks:
        result = measure(task, model=load(), shares=[0.5])
        assert result["passages"] == 4
        for way in ("words", "dense", "both", "both at 0.5"):
            assert result[way]["n"] == 2
            assert result[way]["MRR@10"]["mean"] == 1.0, (task.name, way)
