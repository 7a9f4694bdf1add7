"""Names that what is quoted does not mention: not wanting where articles have them in other words."""

import pytest

from index.nouns import Article
from rag.telling.unnamed import _tells_otherwise


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("Papuans", "Warga Papua menerima bantuan.", True),
        ("Acehnese", "Pemerintah Aceh menolak.", True),
        ("Papuans", "Warga Maluku menerima bantuan.", False),
        ("Makasar", "Polisi Makassar menahan pelaku.", True),
        ("KUR", "Kredit Usaha Rakyat disalurkan.", True),
        ("Sinarmulya", "Karyawan Sinarjaya berunjuk rasa.", False),
        ("Marian", "Maria datang ke rapat.", False),
    ],
)
def test_a_name_may_be_told_in_other_words(name: str, text: str, told: bool) -> None:
    assert _tells_otherwise(name, Article(id="a", title="Kabar", text=text)) is told
