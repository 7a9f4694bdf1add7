"""What was learned of sentences and questions: the arithmetic, the file, and how it is fitted."""

import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.reading import held_out, regressions
from eval.reading.newsroom_rows import OWN as SMALL
from eval.reading.newsroom_rows import REGIONS, Row
from index.training import newsroom
from rag.question import understand
from rag.scoring.scorer import EACH_REGION, Additive, Curve, Scorer, Weights, outlook


def test_a_probability_is_the_logistic_of_the_weighted_sum() -> None:
    weights = Weights({"a": 2.0, "b": -1.0}, 0.5)
    assert weights.logit({"a": 1.0, "b": 3.0, "unweighted": 9.0}) == -0.5
    assert weights.probability({"a": 1.0, "b": 3.0}) == pytest.approx(1 / (1 + math.exp(0.5)))
    assert 0.0 <= weights.probability({"a": -1e6, "b": 0.0}) <= weights.probability({"a": 1e6, "b": 0.0}) <= 1.0


def test_a_curve_steps_after_its_places() -> None:
    curve = Curve([0.2, 0.5], [-1.0, 0.0, 2.0])
    assert [curve.at(value) for value in (-9.0, 0.2, 0.21, 0.5, 0.51, 9.0)] == [-1.0, -1.0, 0.0, 0.0, 2.0, 2.0]
    model = Additive({"a": curve}, 0.5)
    assert model.probability({"a": 0.6, "uncounted": 9.0}) == pytest.approx(1 / (1 + math.exp(-2.5)))


@given(st.lists(st.floats(0, 1), min_size=1, max_size=9))
def test_the_outlook_holds_the_best_sentence_and_the_most_of_each_feature(scores: list[float]) -> None:
    ordered = sorted(scores, reverse=True)
    features = [{"read": score, "span": -score} for score in ordered]
    found = outlook(features, ordered)
    assert found["score"] == found["best read"] == found["most read"] == ordered[0]
    assert found["second"] == (ordered[1] if len(ordered) > 1 else 0.0) and found["expected"] == sum(ordered)
    assert found["best span"] == -ordered[0] and found["most span"] == -ordered[-1]


def test_the_bundled_weights_know_every_feature_of_a_sentence() -> None:
    scorer = Scorer.load()
    assert set(scorer.answered) == {"id", "en", EACH_REGION}
    names = set(scorer.sentence.by_name)
    known = set(outlook([dict.fromkeys(names, 0.0)], [0.0]))
    assert np.isfinite([*scorer.sentence.by_name.values(), scorer.sentence.bias]).all()
    for model in scorer.answered.values():
        assert set(model.by_name) <= known
        for curve in model.by_name.values():
            assert list(curve.places) == sorted(set(curve.places)) and len(curve.values) == len(curve.places) + 1
            assert np.isfinite([*curve.values, model.bias]).all()
    assert scorer.sentence.by_name["read"] > 0 and scorer.sentence.by_name["behind"] > 0


def test_another_file_of_weights_can_be_read(tmp_path: Path) -> None:
    rising = {"by_name": {"a": {"places": [0.5], "values": [0, 1]}}, "bias": -1}
    told = {
        "sentence": {"by_name": {"a": 1}, "bias": 0},
        "answered": {"id": rising, "en": {"by_name": {}, "bias": 2}},
    }
    (tmp_path / "weights.json").write_text(json.dumps(told), encoding="utf-8")
    scorer = Scorer.load(tmp_path / "weights.json")
    assert scorer.scores([{"a": 0.0}, {"a": 1.0}]) == [0.5, pytest.approx(1 / (1 + math.exp(-1)))]
    assert scorer.confidence({"a": 1.0}, "id") == 0.5 < scorer.confidence({"a": 1.0}, "en")


def test_an_additive_model_says_what_the_boosted_stumps_say() -> None:
    generator = np.random.default_rng(0)
    x = generator.random((1500, 3)).round(3)
    y = (generator.random(1500) < 0.1 + 0.8 * (x[:, 0] > 0.6)).astype(float)
    model = regressions.additive(x, y, np.ones(1500), ["a", "b", "c"])
    told = np.array([model.probability(dict(zip("abc", row, strict=True))) for row in x.tolist()])
    assert told[x[:, 0] > 0.6].mean() == pytest.approx(0.9, abs=0.03)
    assert told[x[:, 0] < 0.6].mean() == pytest.approx(0.1, abs=0.03)
    rises = {name: max(curve.values) - min(curve.values) for name, curve in model.by_name.items()}
    assert rises["a"] > 3 > 1 > max(rises["b"], rises["c"])


def _row(generator: np.random.Generator, story: int, *, answered: bool, collection: str) -> Row:
    """A question whose right sentence is the one that is read best, unless there is none."""
    asked = newsroom.Asked(
        "Berapa?",
        "id",
        "how_many",
        "plain",
        f"s{story}",
        ("x",) * answered,
        False,
        "dua puluh" if answered else None,
        None if answered else "absent",
    )
    right = [answered and at == 0 for at in range(6)]
    features = [
        {
            "read": float(generator.normal(3.0 * one)),
            "answers": float(generator.random()),
            "span": 0.0,
            "words": 1.0,
        }
        for one in right
    ]
    words: list[str | None] = ["dua puluh orang" if one else None for one in right]
    return Row(asked, understand("Berapa?"), collection, features, right, [True] * 6, words)


def test_fitting_finds_what_tells_the_right_sentence_and_the_unanswered_question() -> None:
    generator = np.random.default_rng(0)
    rows = [_row(generator, story, answered=story % 2 == 0, collection=SMALL) for story in range(300)]
    english = [replace(row, question=understand("How many people came to the meeting?")) for row in rows]
    scorer = regressions.learned(rows + english)
    assert scorer.sentence.by_name["read"] > 1 > abs(scorer.sentence.by_name["answers"])
    told = held_out.figures(rows + english)["small, id"]
    assert told["sentence_success_at_1"]["value"] > 0.4 and told["auroc"]["value"] > 0.6
    one, *_, most = told["quotes"]
    assert one["value"] == told["sentence_success_at_1"]["value"] <= most["value"]
    assert one["shown"] == 1 <= most["shown"] <= most["most"] == held_out.MOST_QUOTES
    errors = [one["error_rate"] for one in told["at_threshold"]]
    assert errors == sorted(errors)
    anyhow, *_, surest = told["short_answers"]
    assert anyhow["f1_of_given"] == pytest.approx(0.8 * told["sentence_success_at_1"]["value"], abs=0.01)
    assert surest["given"] == 0.0


def test_quotes_that_would_be_shown_are_told_apart_from_those_left_out() -> None:
    row = _row(np.random.default_rng(0), 0, answered=True, collection=REGIONS)

    def tried(words: list[float], right: list[bool], scores: list[float]) -> held_out.Tried:
        best = regressions.Ranked([{"words": one} for one in words], scores, right, [None] * len(words))
        return held_out.Tried(row, right[0], any(right), 0.5, 0.5, best, None)

    some = [
        tried([1.0, 1.0], [True, True], [0.6, 0.5]),
        tried([1.0, 0.2], [True, False], [0.6, 0.5]),
        tried([1.0, 1.0], [True, True], [0.6, 0.1]),
    ]
    told = held_out._second_quotes(some)
    assert {name: (one["n"], one["value"]) for name, one in told.items()} == {"admitted": (1, 1), "left_out": (1, 0)}
    late = tried([1.0, 1.0, 1.0, 0.1, 1.0], [False] * 4 + [True], [0.6, 0.5, 0.4, 0.3, 0.2])
    assert [held_out._quoting([late], most)["value"] for most in (3, 4)] == [0, 1]
    assert held_out._quoting([late], 4)["shown"] == 4


def test_a_story_of_several_is_judged_by_the_weights_of_its_own_case() -> None:
    generator = np.random.default_rng(0)
    rows = [_row(generator, story, answered=story % 2 == 0, collection=SMALL) for story in range(300)]
    # What is read well speaks against a story here, so that the weights of single questions would be worse than chance.
    asked = {one.answered: one.asked for one in rows}
    turned = [
        replace(one, collection=REGIONS, asked=asked[not one.answered], right=[not one.answered] + [False] * 5)
        for one in (_row(generator, story, answered=story % 2 == 0, collection=SMALL) for story in range(300, 600))
    ]
    turned = [replace(one, asked=replace(one.asked, story=f"r{at}")) for at, one in enumerate(turned)]
    told = held_out.figures(rows + turned)
    assert told[REGIONS]["auroc"]["value"] > 0.6 < told["small, id"]["auroc"]["value"]
