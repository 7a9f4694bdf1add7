"""The share of few words that are right is told from each least confidence, of all and of each kind of question."""

from eval.reading.few_words import Given, figures
from rag.asking.kinds import Kind


def test_the_surer_few_words_are_counted_by_themselves() -> None:
    words = [Given(Kind.WHO, 0.5, False), Given(Kind.WHO, 0.95, True), Given(Kind.WHEN, 0.75, True)]
    told = figures(words)
    shares = [(one["confidence"], one["right"]["value"], one["right"]["n"]) for one in told["all"]]
    assert shares == [(0.0, 0.6667, 3), (0.6, 1.0, 2), (0.7, 1.0, 2), (0.8, 1.0, 1), (0.9, 1.0, 1)]
    assert [one["right"] and one["right"]["n"] for one in told["when"]] == [1, 1, 1, None, None]
    assert set(told) == {"all", "who", "when"}
