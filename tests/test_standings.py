"""How an office is held is told apart from the office: no longer, newly, not yet, or as which of a row."""

import pytest

from rag.speaking.words.standings import standing


@pytest.mark.parametrize(
    ("told", "office", "how"),
    [
        ("eks-Dirut Elang", "Dirut Elang", {"former"}),
        ("presiden pertama Indonesia", "presiden Indonesia", {"1"}),
        ("6th president of Peru", "president of Peru", {"6"}),
        ("Presiden RI ke-6", "Presiden RI", {"6"}),
        ("mantan Presiden ketiga RI", "Presiden RI", {"former", "3"}),
        ("president-elect of Peru", "president of Peru", {"elect"}),
        ("Plt. Ketua KPK", "Ketua KPK", {"acting"}),
        ("penjabat Bupati Demak", "Bupati Demak", {"acting"}),
        ("ketua KPK yang baru", "ketua KPK", {"new"}),
        ("expert", "expert", set()),
        ("pertama", "pertama", set()),
    ],
)
def test_words_for_how_an_office_is_held_are_none_of_it(told: str, office: str, how: set[str]) -> None:
    assert standing(told) == (office, frozenset(how))


@pytest.mark.parametrize("told", ["Lurah Kebayoran Baru", "Perdana Menteri Selandia Baru", "minister of New Zealand"])
def test_a_name_with_such_a_word_stays_whole(told: str) -> None:
    assert standing(told) == (told, frozenset())
