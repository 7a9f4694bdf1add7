"""How much meaning and words count is learned from questions whose right passages are known."""

import json
from pathlib import Path

import numpy as np
import pytest
from other_encoder import OtherEncoder

from eval.cache import Cache
from eval.retrieval.combining import DEPENDENT, LEARNED, Choice, crossed, learn, report
from eval.retrieval.tasks import Passage, Task, Topic
from eval.retrieval.vectors import Keeper
from index.search import DENSE_SHARES, combine


def test_passages_of_one_score_stand_in_the_order_of_their_keys() -> None:
    assert [key for key, _ in combine({9: 0.5, 4: 0.5, 7: 0.9, 1: 0.5}, {}, share=1.0)] == [7, 1, 4, 9]
    assert combine({2: 1.0, 1: 0.0}, {1: 6.0, 2: 3.0}, share=0.25) == [(1, 0.75), (2, 0.625)]


def test_the_learned_shares_are_those_that_ship() -> None:
    file = Path(__file__).resolve().parents[1] / "eval" / "results" / "combining.json"
    told = json.loads(file.read_text(encoding="utf-8"))
    shipped = DENSE_SHARES[told["encoder"]]
    assert {language: round(share, 2) for language, share in told["shares"].items()} == shipped


def asked(*, told_by: int, capitals: float, seed: int) -> Choice:
    """A question of twenty candidates, of which the right one stands out in one of the two scores."""
    generator = np.random.default_rng(seed)
    scores = generator.random((20, 2)).astype(np.float32) * 0.9
    right = int(generator.integers(20))
    scores[right, told_by] = 1.0
    traits = np.array([1.0, capitals, generator.random()], dtype=np.float32)
    topic = Topic(str(seed), "Siapa?", "id", {str(right): 1})
    return Choice(topic, [str(number) for number in range(20)], scores, traits)


def share_of(choices: list[Choice]) -> float:
    cosine, words = learn(choices, by_question=False).matrix[0]
    return float(cosine / (cosine + words))


def test_the_score_that_tells_the_right_passage_gets_the_weight() -> None:
    assert share_of([asked(told_by=0, capitals=0, seed=seed) for seed in range(40)]) > 0.7
    assert share_of([asked(told_by=1, capitals=0, seed=seed) for seed in range(40)]) < 0.3


def test_weights_may_depend_on_the_question() -> None:
    mixed = [asked(told_by=seed % 2, capitals=seed % 2, seed=seed) for seed in range(200)]
    weighing = learn(mixed, by_question=True)
    for choice in mixed[:2]:
        cosine, words = weighing.of(choice)
        assert (cosine > words) == (choice.question[1] == 0)
    assert np.mean(crossed(mixed, by_question=True)) > np.mean(crossed(mixed, by_question=False))


def test_what_no_candidate_answers_teaches_nothing_and_counts_as_not_found() -> None:
    lost = asked(told_by=0, capitals=0, seed=1)
    lost = Choice(Topic("lost", "Siapa?", "id", {"elsewhere": 1}), lost.ids, lost.scores, lost.question)
    found = [asked(told_by=0, capitals=0, seed=seed) for seed in range(40)]
    assert share_of([*found, lost]) == pytest.approx(share_of(found))
    assert lost.value(np.array([1, 0], dtype=np.float32)) == 0


def test_tasks_of_the_newsroom_teach_and_the_others_are_measured(tmp_path: Path) -> None:
    texts = [f"Bupati {name} membuka pasar {name}." for name in ("Ani", "Budi", "Cici", "Dedi", "Eko", "Fajar", "Gani")]
    passages = [Passage(str(number), text) for number, text in enumerate(texts)]
    topics = [
        Topic(str(number), f"Siapa bupati {text.split()[1]}?", "id", {str(number): 1})
        for number, text in enumerate(texts)
    ]
    cache = Cache(tmp_path / "eval.sqlite")
    told = report(
        [Task("newsroom", topics, passages), Task("other", topics, passages)], OtherEncoder(), Keeper(cache, False)
    )
    cache.close()
    assert set(told["shares"]) == {"id"}
    assert 0 <= told["shares"]["id"] <= 1
    for figures in told["tasks"].values():
        assert {LEARNED, DEPENDENT} <= figures.keys()
        assert figures[LEARNED]["n"] == len(topics)
