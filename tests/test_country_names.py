"""A country is found by whichever of its names a question has."""

import pytest

from index.country_names import others
from index.translation import query_terms


def test_every_name_of_a_country_tells_as_much_as_the_one_asked_with() -> None:
    assert {share for _, share in query_terms("China", "id")[0].alternatives} == {1.0}


def test_names_of_one_country_are_alternatives() -> None:
    assert {word for word, _ in query_terms("ekspor ke China", "id")[-1].alternatives} >= {"china", "tiongkok"}


@pytest.mark.parametrize("word", ["korsel", "korea", "as", "amerika", "cpo", "usman", "usmani"])
def test_what_is_another_country_or_none_stays_alone(word: str) -> None:
    assert others(word) == ()
