"""A country is found by whichever of its names a question has."""

import pytest

from index.country_names import also_called, others
from index.translation import query_terms
from rag.asking.names.english_names import in_full
from rag.speaking.offices.wordings import is_written_in


def test_every_name_of_a_country_tells_as_much_as_the_one_asked_with() -> None:
    assert {share for _, share in query_terms("China", "id")[0].alternatives} == {1.0}


def test_names_of_one_country_are_alternatives() -> None:
    assert {word for word, _ in query_terms("ekspor ke China", "id")[-1].alternatives} >= {"china", "tiongkok"}


@pytest.mark.parametrize("word", ["korsel", "korea", "as", "amerika", "cpo", "usman", "usmani"])
def test_what_is_another_country_or_none_stays_alone(word: str) -> None:
    assert others(word) == ()


@pytest.mark.parametrize(
    ("name", "names"),
    [("Perancis", ("Prancis",)), ("Amerika", ("AS", "Amerika Serikat")), ("Korsel", ("Korea Selatan",))],
)
def test_a_country_is_told_by_its_other_names(name: str, names: tuple[str, ...]) -> None:
    assert also_called(name) == names
    assert all(is_written_in(f"Presiden {one} hadir.", name) for one in names)


@pytest.mark.parametrize(
    ("asked", "told"),
    [("the Bahamas", "bahama"), ("the Bahamian capital", "bahama"), ("the Maldives", "maladewa"), ("Oman", "oman")],
)
def test_a_country_that_the_table_has_not_learned_is_found_by_its_indonesian_name(asked: str, told: str) -> None:
    assert any(told in dict(one.alternatives) for one in query_terms(f"What happened in {asked}?", "en"))


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("When did WW1 end?", "When did First World War end?"),
        ("What did the WHO say?", "What did the World Health Organization say?"),
        *((text, text) for text in (
            "WHO IS THE COACH OF ELANG?", "WHO reported his daughter missing?", "Can you tell US who coaches Elang?",
            "It cost the US$5 million",
        )),
    ],
)  # fmt: skip
def test_capitals_that_stress_a_word_are_no_short_form(text: str, full: str) -> None:
    assert in_full(text, holds=lambda _: False) == full
