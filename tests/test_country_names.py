"""A country is found by whichever of its names a question has."""

import pytest

from index.country_names import others
from index.translation import query_terms


def test_names_of_one_country_are_alternatives() -> None:
    assert {word for word, _ in query_terms("ekspor ke China", "id")[-1].alternatives} >= {"china", "tiongkok"}


@pytest.mark.parametrize("word", ["korsel", "korea", "as", "amerika", "cpo", "usman"])
def test_what_is_another_country_or_none_stays_alone(word: str) -> None:
    assert others(word) == ()
