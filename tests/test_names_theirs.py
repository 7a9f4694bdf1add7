"""An article names whom a question names by a word of its own: not by one that only begins like the name."""

from datetime import date

import pytest

from index.nouns import Article
from rag.abstention import names_theirs
from rag.question import understand
from rag.speaking.offices.wordings import is_written_in


@pytest.mark.parametrize(
    ("question", "text", "theirs"),
    [
        ("Apa kata Andi soal banjir?", "Warga Andini mengungsi.", False),
        ("Apa kata Andi soal banjir?", "Menurut Andi, warga mengungsi.", True),
        ("apa kata andi soal banjir?", "Menurut Andi, warga mengungsi.", True),
        ("Apa yang terjadi di Solo?", "Konser biduan soloist batal.", False),
        ("Apa yang terjadi di Solo?", "Konser di SOLO batal.", True),
        ("Siapa yang mundur?", "Konser batal.", True),
    ],
)
def test_who_or_what_place_a_question_names_is_named_by_a_whole_word(question: str, text: str, theirs: bool) -> None:
    asked = understand(question, today=date(2025, 1, 1))
    assert names_theirs(asked, [Article("1", "Kabar", text)]) is theirs


def test_only_a_typed_name_may_stand_in_small_letters() -> None:
    assert is_written_in("Menurut Andi, air surut.", "andi", typed=True)
    assert not is_written_in("Menurut Andi, air surut.", "andi")
