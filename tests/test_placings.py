"""Who came in at a place that is asked for: told by the row of a result, or as what it was in the end."""

from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from index.sentences import segment
from rag.choosing.placings import of_place, place_asked, tells_placing
from rag.evidence import Evidence
from rag.question import understand

RACE = (
    "Hasil Reli Sukamaju: Rina Dewi Finis Keempat",
    "Edo Karsa memimpin pada putaran ketiga. Rina Dewi sempat menembus posisi kelima. Rina Dewi finis di posisi "
    "keempat. 1. Wira Kusuma 12 menit 2. Laras Putri 3. Bayu Aji 4. Rina Dewi",
)
TABLE = (
    "Klasemen Liga Sukamaju",
    "Elang FC menempati peringkat ke-2 klasemen. Rajawali FC sempat di peringkat ke-3. "
    "Merpati FC finis di urutan ketiga.",
)


def _told(question: str) -> list[str]:
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    evidence = [
        Evidence(Sentence(article, number, one.start, one.end), hit, 0.1, {})
        for title, text in (RACE, TABLE)
        for article in [Article(id=title, title=title, text=text)]
        for number, one in enumerate(segment(article.text))
    ]
    return [one.sentence.text for one in of_place(evidence, understand(question))]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Siapa di posisi ketiga Reli Sukamaju?", ["1. Wira Kusuma"]),
        ("Who came third in Reli Sukamaju?", ["1. Wira Kusuma"]),
        ("Siapa di peringkat ketiga Liga Sukamaju?", ["Merpati FC"]),
        ("Siapa di peringkat 2 Liga Sukamaju?", ["Elang FC"]),
        ("Siapa di posisi ketujuh Reli Sukamaju?", []),
        ("Siapa di posisi ketiga Reli Sukajaya?", []),
        ("Siapa di posisi ketiga?", []),
        ("Siapa yang memimpin Reli Sukamaju?", []),
    ],
)
def test_a_place_is_told_by_the_row_of_a_result_or_as_it_was_in_the_end(question: str, told: list[str]) -> None:
    assert [one[: len(start)] for one, start in zip(_told(question), told, strict=True)] == told


@pytest.mark.parametrize(
    ("question", "nth"),
    [("Siapa juara 2?", 2), ("Siapa finis ke-11?", 11), ("Who finished fifth?", 5), ("Di mana posisi ketiga?", None)],
)
def test_a_question_may_ask_who_came_in_at_a_place(question: str, nth: int | None) -> None:
    assert place_asked(understand(question)) == nth


def test_another_row_by_number_is_no_place() -> None:
    told = ("Rina Dewi memenangi lomba itu.", "Rina Dewi naik podium.", "Hasil: 1. Rina Dewi")
    assert all(map(tells_placing, told)) and not tells_placing("Edo Karsa memimpin pada putaran ketiga.")
