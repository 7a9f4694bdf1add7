"""What was done to somebody is also asked as a passage tells that it was undergone."""

import pytest
from invented import with_articles

from rag import Library
from rag.scoring.undergone import as_undergone


@pytest.mark.parametrize(
    ("question", "passage", "asked"),
    [
        ("Siapa yang ditegur?", "Dua pegawai sudah mendapat teguran.", "Siapa yang mendapat teguran?"),
        ("Kapan Rina diperiksa?", "Rina menjalani pemeriksaan pada Senin.", "Kapan Rina menjalani pemeriksaan?"),
        ("Kapan Rina diperiksa?", "Rina diperiksa lalu menjalani pemeriksaan lagi.", "Kapan Rina diperiksa?"),
        ("Siapa yang ditegur?", "Dua pegawai mendapat hukuman.", "Siapa yang ditegur?"),
        ("Dimana rapat itu?", "Camat menerima mereka di balai.", "Dimana rapat itu?"),
        ("dimana rapat itu?", "Camat menerima mereka di balai.", "dimana rapat itu?"),
        ("Siapa yang menegur?", "Dua pegawai mendapat teguran.", "Siapa yang menegur?"),
    ],
)
def test_a_passive_verb_is_exchanged_for_what_tells_the_same(question: str, passage: str, asked: str) -> None:
    assert as_undergone(question, passage) == asked


def test_who_was_reprimanded_is_told_by_who_got_a_reprimand(library: Library) -> None:
    text = (
        "Camat Wonokairun mengumpulkan semua lurah di pendapa. Sejauh ini, beberapa pegawai sudah mendapatkan teguran"
        " pertama karena terlambat. Camat berharap pelayanan membaik."
    )
    with_articles(library, {"title": "Camat Kumpulkan Lurah", "text": text, "outlet": "harianreka.com"})
    answer = library.ask("Sudah ada pegawai yang ditegur?")
    assert any("teguran pertama" in one.quote for one in answer.citations)
