"""English questions of foreign reporters are also read in the words that the reader knows better."""

import pytest
from lapses import grows_with_length, repeated

from rag.asking.kinds import Kind, kind_of
from rag.asking.wording.plainer import plainer


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("When was Rina Dewi named a suspect?", "When was Rina Dewi designated as a suspect?"),
        ("How many people have been named as suspects?", "How many people have been designated as suspects?"),
        ("When did the fire in Sukatani start?", "When was the fire in Sukatani?"),
        ("At what time did the Sukatani brawl break out?", "what time was the Sukatani brawl?"),
        ("When did the trial start?", "When did the trial start?"),
        ("How did Rina react to the criticism of the tender?", "What did Rina say about the tender?"),
        ("Who found the body in the river?", "Who first found the body in the river?"),
        ("Who found the money?", "Who found the money?"),
        ("When was Rina last questioned?", "When was Rina previously questioned?"),
        ("When was the last meeting held?", "When was the last meeting held?"),
        ("Where will the games be held?", "Where will the games take place?"),
        ("Did Rina press charges against the driver?", "Did Rina report the driver?"),
        ("From what to what did the rate fall?", "from how much to how much did the rate fall?"),
        ("Kapan Rina ditetapkan sebagai tersangka?", "Kapan Rina ditetapkan sebagai tersangka?"),
    ],
)
def test_what_is_asked_so_is_asked_better(typed: str, said: str) -> None:
    assert plainer(typed) == said


def test_from_what_to_what_asks_for_numbers() -> None:
    assert kind_of("From what to what did the rate fall?") is Kind.HOW_MANY
    assert kind_of("What did the rate fall to?") is Kind.WHAT


def test_a_question_is_put_otherwise_in_time_that_grows_with_it() -> None:
    assert grows_with_length(lambda length: plainer("When did " + repeated("the fire ", length)), 4_000)
