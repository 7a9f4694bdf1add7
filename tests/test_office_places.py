"""Where a name stands in an article for its office to be read beside it: found without a pattern of its own."""

import re

import pytest

from rag.speaking.names.persons import GLUED
from rag.speaking.offices.beside import _places


@pytest.mark.parametrize("name", ["Budi", "Budi Santoso", "Bu", "B.", "(Budi)", "O'Neil", "aa", ""])
@pytest.mark.parametrize(
    "text",
    [
        "Bupati Budi Santoso, Budi dan Budiman. Kata Budimengatakan, Budi Santosomenjelaskan; Budimengatakannya.",
        "SiBudi Budi_1 Budi-Santoso (Budi) B. B.. O'Neil O'Neill aa aaa aa",
        "Bu BuBu Bu",
        "",
    ],
)
def test_the_places_of_a_name_are_those_that_a_pattern_finds(text: str, name: str) -> None:
    pattern = rf"\b{re.escape(name)}(?:\b|(?=(?:{GLUED})\b))"
    assert list(_places(text, name)) == [match.span() for match in re.finditer(pattern, text)]
