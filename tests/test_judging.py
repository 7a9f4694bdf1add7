"""Judging: each measure on replies small enough to check by hand, and what a system that fails is worth."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.answers import figures
from eval.answers.judging import judge
from eval.answers.nouns import Cited, Gold, Missing, Reply, Said, Verdict
from eval.answers.questions import Bound
from eval.intervals import difference_of, mean_of, share_of
from eval.measures import abstaining
from eval.measures.calibration import reliability
from eval.measures.short_answers import exact_match, normalised, token_f1

TEXT = "Sanksinya ringan, sedang, hingga berat. Selain itu ada sanksi moral.\nBahkan sanksi pidana."
TEXTS = {"a": TEXT, "b": "Sanksinya ringan, sedang, hingga berat. Rapat selesai."}
GOLD = Gold(
    "q",
    "Sanksi apa?",
    "id",
    evidence=(("sedang, hingga berat",), ("sanksi moral", "moral")),
    articles=("a",),
    short_answers=("sanksi pidana",),
)
BOUND = Bound(GOLD, "news", frozenset({"a"}))
NONE = Bound(Gold("n", "Who?", "en", unanswerable=Missing.ABSENT_FACT), "news", frozenset())


def cited(quote: str, *, number: int = 1, article: str = "a", shift: int = 0) -> Cited:
    start = TEXTS[article].index(quote) + shift
    return Cited(number, article, start, start + len(quote), quote)


def reply(*citations: Cited, **more: object) -> Reply:
    sentences = tuple(Said(f"“{one.quote}” [{one.number}]", (one.number,), "quoted") for one in citations)
    values: dict[str, object] = {"answered": True, "language": "id", "sentences": sentences, "citations": citations}
    return Reply(**(values | more))  # type: ignore[arg-type]


FIRST, SECOND = "Sanksinya ringan, sedang, hingga berat.", "Selain itu ada sanksi moral."


def test_a_complete_answer_gets_full_marks() -> None:
    verdict = judge(BOUND, reply(cited(FIRST), cited(SECOND, number=2), short_answer="Sanksi pidana!"), TEXTS)
    perfect = ("right", "evidence_found", "evidence_recall", "evidence_complete", "evidence_precision",
               "citation_recall", "citation_precision", "short_em", "short_f1", "language")  # fmt: skip
    assert {key: getattr(verdict, key) for key in perfect} == dict.fromkeys(perfect, 1.0)
    assert verdict.wrong_article == verdict.error_rate == 0.0
    assert verdict.hallucination is None


def test_half_the_evidence_is_half_the_recall_and_half_a_quote_is_none() -> None:
    half = judge(BOUND, reply(cited(FIRST)), TEXTS)
    assert (half.evidence_recall, half.evidence_found, half.evidence_complete, half.right) == (0.5, 1.0, 0.0, 0.0)
    assert judge(BOUND, reply(cited("Sanksinya ringan, sedang")), TEXTS).evidence_recall == 0.0


def test_evidence_may_be_spread_over_two_quotations_that_meet() -> None:
    halves = reply(cited("Sanksinya ringan, sedang,"), cited("hingga berat.", number=2))
    assert judge(BOUND, halves, TEXTS).evidence_recall == 0.5


def test_the_same_words_in_another_article_are_no_evidence() -> None:
    verdict = judge(BOUND, reply(cited(FIRST, article="b"), cited(SECOND, number=2)), TEXTS)
    assert (verdict.wrong_article, verdict.evidence_recall, verdict.evidence_precision) == (1.0, 0.5, 0.5)
    assert verdict.right == 0.0


def test_a_misplaced_quotation_neither_holds_nor_proves() -> None:
    verdict = judge(BOUND, reply(cited(FIRST, shift=1), cited(SECOND, number=2)), TEXTS)
    assert (verdict.citation_recall, verdict.citation_precision, verdict.evidence_recall) == (0.5, 0.5, 0.5)


def test_a_sentence_that_does_not_show_its_quotation_or_cites_nothing_is_unsupported() -> None:
    one = cited(FIRST)
    for sentence in (Said("Something else [1]", (1,), "quoted"), Said("No number", (), "quoted"),
                     Said(f"{FIRST} [7]", (7,), "quoted"), Said("A summary [1]", (1,), "unsupported")):  # fmt: skip
        verdict = judge(BOUND, reply(one, sentences=(sentence,)), TEXTS)
        assert (verdict.citation_recall, verdict.citation_precision) == (0.0, 0.0), sentence
    summary = judge(BOUND, reply(one, sentences=(Said("A summary [1]", (1,), "supported"),)), TEXTS)
    assert (summary.citation_recall, summary.citation_precision) == (1.0, 1.0)


def test_refusing_is_right_without_an_answer_and_wrong_with_one() -> None:
    refusal = Reply(answered=False, language="en", reason="No sentence in these articles answers this question.")
    assert judge(NONE, refusal, TEXTS).right == 1.0
    assert judge(NONE, refusal, TEXTS).hallucination == 0.0
    verdict = judge(BOUND, refusal, TEXTS)
    assert (verdict.right, verdict.error_rate, verdict.evidence_recall, verdict.wrong_article) == (0, 1, 0, None)
    assert verdict.language == 0.0
    assert judge(NONE, reply(cited(FIRST)), TEXTS).hallucination == 1.0


def test_a_reason_in_another_language_than_it_declares_is_seen() -> None:
    refusal = Reply(answered=False, language="en", reason="Tidak ada kalimat yang menjawab pertanyaan ini.")
    assert judge(NONE, refusal, TEXTS).language == 0.0


def test_a_failure_is_worth_the_least_of_everything_that_applies() -> None:
    failed = Reply(answered=False, error="RuntimeError: boom")
    for bound in (BOUND, NONE):
        verdict = judge(bound, failed, TEXTS)
        for measure in figures.MEASURES:
            value = getattr(verdict, measure.key)
            assert value in (None, 0.0 if measure.higher_is_better else 1.0), measure.key
        assert verdict.failure == "RuntimeError: boom"


def test_short_answers_are_compared_without_case_marks_articles_and_clitics() -> None:
    assert normalised("Para Bupatinya, Rp2.140!") == ["bupati", "rp2140"]
    assert exact_match("the Regent", ["regent"]) == exact_match("bupati", ["Sang Bupatinya"]) == 1.0
    assert exact_match(None, ["x"]) == token_f1(None, ["x"]) == token_f1("y", ["x"]) == 0.0
    assert token_f1("Senin 18 November", ["18 November 2024"]) == pytest.approx(2 / 3)


def test_risk_and_coverage_are_those_counted_by_hand() -> None:
    curve = abstaining.risk_coverage([0.9, 0.8, 0.7, 0.6], [0, 1, 0, 1])
    assert curve.risk == (0.0, 0.5, pytest.approx(1 / 3), 0.5)
    assert curve.aurc == pytest.approx((0 + 0.5 + 1 / 3 + 0.5) / 4)
    assert curve.accepted == 0.25
    ties = abstaining.risk_coverage([0.5, 0.5, 0.5, 0.5], [1, 0, 0, 1])
    assert ties.risk == (0.5, 0.5, 0.5, 0.5)
    assert abstaining.risk_coverage([0.9] * 90 + [-1.0] * 10, [0] * 90 + [1] * 10).accepted == 0.9
    assert abstaining.risk_coverage([0.5] * 20, [1] + [0] * 19).accepted == 1.0


def test_the_best_order_of_confidence_has_the_smallest_area() -> None:
    loss = [0, 0, 0, 1, 1]
    best = abstaining.risk_coverage([5, 4, 3, 2, 1], loss).aurc
    worst = abstaining.risk_coverage([1, 2, 3, 4, 5], loss).aurc
    assert best < abstaining.risk_coverage([1, 1, 1, 1, 1], loss).aurc < worst


def test_an_area_of_several_draws_is_that_of_each() -> None:
    rows = np.random.default_rng(0).random((3, 20, 2)).round(1)
    rows[..., 1] = rows[..., 1] > 0.5
    for row, area, within in zip(rows, abstaining.aurc(rows), abstaining.accepted(rows), strict=True):
        alone = abstaining.risk_coverage(row[:, 0].tolist(), row[:, 1].tolist())
        assert (area, within) == (pytest.approx(alone.aurc), pytest.approx(alone.accepted))


def test_an_interval_holds_its_mean_is_the_same_each_time_and_narrows_with_n() -> None:
    small, large = mean_of([1.0, 0.0] * 10), mean_of([1.0, 0.0] * 1000)
    assert small is not None
    assert large is not None
    assert small == mean_of([1.0, 0.0] * 10)
    assert small.low < small.value == 0.5 < small.high
    assert large.high - large.low < small.high - small.low
    assert mean_of([]) is None


def test_an_interval_is_as_wide_as_the_normal_one_of_many_values() -> None:
    values = np.random.default_rng(0).normal(3.0, 2.0, 2000)
    told = mean_of(values.tolist())
    assert told is not None
    half = 1.96 * values.std() / np.sqrt(len(values))
    assert (told.high - told.low) / 2 == pytest.approx(half, rel=0.05)
    assert (told.value, told.n) == (pytest.approx(values.mean()), 2000)


def test_what_is_so_or_not_so_has_wilsons_interval_and_a_difference_never() -> None:
    for value in (0.0, 1.0):
        told = mean_of([value] * 20)
        assert told == share_of(int(20 * value), 20)
        assert told is not None and told.low < told.high
    assert mean_of([True, False, True]) == share_of(2, 3)
    change = difference_of([1.0, 1.0, 0.0] * 10, [1.0, 0.0, 0.0] * 10)
    assert change is not None
    assert (change.low + change.high) / 2 == pytest.approx(1 / 3, abs=0.02)
    same = difference_of([1.0] * 9, [1.0] * 9)
    assert same is not None and (same.low, same.high) == (0.0, 0.0)
    assert difference_of([], []) is None


def test_a_paired_difference_sees_what_two_intervals_hide() -> None:
    before = [0.0, 1.0] * 50
    after = [min(1.0, value + 0.1) for value in before]
    change = difference_of(after, before)
    assert change is not None
    assert change.low > 0
    with pytest.raises(ValueError, match="paired"):
        difference_of([1.0], [1.0, 0.0])


def test_a_question_that_is_refused_at_any_confidence_counts_as_misled_after_all_others() -> None:
    verdicts = [
        Verdict("a", True, 1.0, evidence_found=1.0, confidence=0.9),
        Verdict("b", False, 0.0, evidence_found=0.0, confidence=0.95),
        Verdict("c", True, 0.0, hallucination=1.0, confidence=0.2),
    ]
    told = figures.risk(verdicts)
    assert told["risk"] == [0.0, 0.5, 0.6667]
    assert told["coverage_at_5_risk"]["value"] == pytest.approx(1 / 3, abs=1e-4)


def test_reliability_compares_what_was_said_with_what_came() -> None:
    told = reliability([0.2, 0.2, 0.8, 0.8], [False, True, True, True], bins=2)
    assert [(one.confidence, one.share, one.n) for one in told.bins] == [(0.2, 0.5, 2), (0.8, 1.0, 2)]
    assert told.ece == pytest.approx((0.3 * 2 + 0.2 * 2) / 4)
    assert told.brier == pytest.approx((0.04 + 0.64 + 0.04 + 0.04) / 4)
    assert reliability([], [], bins=3).bins == ()
    assert [one.n for one in reliability([0.5] * 7, [True] * 7, bins=3).bins] == [3, 2, 2]


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1), st.integers(1, 9))
def test_a_probability_that_is_always_right_is_calibrated_and_a_wrong_one_is_not(
    cases: list[tuple[float, bool]], bins: int
) -> None:
    came = [true for _, true in cases]
    assert reliability([float(true) for true in came], came, bins=bins).ece == pytest.approx(0.0)
    assert reliability([float(not true) for true in came], came, bins=bins).brier == pytest.approx(1.0)
    told = reliability([sure for sure, _ in cases], came, bins=bins)
    assert sum(one.n for one in told.bins) == len(cases) and 0 <= told.ece <= 1
