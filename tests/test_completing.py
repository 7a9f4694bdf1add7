"""What belongs to a sentence that is shown: the one right after it that goes on with it."""

from typing import cast

import pytest
from invented import with_articles

from index.nouns import Article, Hit, Sentence
from index.sentences import segment
from rag import Library
from rag.choosing.completing import ADDS, with_items, with_names
from rag.evidence import Evidence
from rag.question import understand

TEXT = (
    "Dampak banjir Wonorejo bagi petani mencakup gagal panen dan hilangnya ternak. "
    "Selain itu, muncul pula penyakit kulit dan kekurangan air bersih. "
    "Warga berharap tanggul segera diperbaiki oleh dinas."
)


def test_a_list_is_shown_with_what_goes_on_with_it(library: Library) -> None:
    with_articles(library, {"title": "Banjir Wonorejo", "text": TEXT})
    quotes = " ".join(one.quote for one in library.ask("Apa saja dampak banjir Wonorejo bagi petani?").citations)
    assert "gagal panen" in quotes
    assert "penyakit kulit" in quotes


def test_the_duties_of_a_body_are_a_list(library: Library) -> None:
    told = [
        "Dinas Wonorejo membentuk tim khusus yang bekerja sama dengan Badan Pengawas Air untuk memantau debit sungai.",
        "Tim ini juga menerima laporan dari warga.",
    ]
    text = " ".join((*told, "Hujan turun sejak pagi."))
    answer = with_articles(library, {"title": "Tim Khusus Wonorejo", "text": text}).ask("apa tugas tim khusus?")
    assert [one.quote for one in answer.citations] == told
    assert answer.short is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Bupati itu juga mengatakan jalan akan ditutup.",
        "Ia juga menerima laporan.",
        "Selain itu, bupati mengatakan jalan akan ditutup.",
        "Selain itu, warga diminta melapor.",
        "Selain itu, menurut Budi, jalan rusak.",
        "Selain itu, jalan rusak, imbuhnya.",
        "Selain itu jalan rusak,” ucap Budi.",
        "In addition, Budi added that the road was closed.",
        "Selain Wonorejo, banjir melanda Sumberan.",
        "In addition, he said the road was closed.",
    ],
)
def test_another_saying_goes_on_with_nothing(sentence: str) -> None:
    assert not ADDS.match(sentence)


@pytest.mark.parametrize(
    ("announcing", "both"),
    [
        ("Kepala badan, Bagus Santosa, menyebut dua penyebab.", True),
        ("The agency named several causes.", True),
        ("Pemkab menyalurkan dua perahu.", False),
        ("Ia menyebut dua penyebab jebolnya tanggul, yakni hujan dan tikus.", False),
    ],
)
def test_what_only_announces_is_shown_with_what_it_announces(announcing: str, both: bool) -> None:
    article = Article("a", "Kabar", f"{announcing} Bangunan itu tua, dan di badannya ditemukan lubang tikus.")
    every = [
        Evidence(Sentence(article, number, one.start, one.end), cast("Hit", None), 0.1, {})
        for number, one in enumerate(segment(article.text))
    ]
    shown = with_items(every[:1], every, asked="", language="id", named=False, more=False)
    assert shown == (every if both else every[:1])


@pytest.mark.parametrize(
    ("answering", "speaker"),
    [("bupati", False), ("Kami", True), (None, True)],
)
def test_who_speaks_is_not_shown_beside_another_whom_he_names(answering: str | None, speaker: bool) -> None:
    article = Article(
        "a",
        "Kabar",
        "Sekretaris Daerah Demak, Bagus Santosa, menekankan bahwa warga harus waspada. "
        '"Kami mengirim surat yang diteken bupati pada Senin," jelasnya.',
    )
    at = article.text.find(answering) if answering else 0
    span = (at, at + len(answering)) if answering else None
    first, second = segment(article.text)
    every = [
        Evidence(Sentence(article, 0, first.start, first.end), cast("Hit", None), 0.1, {"span": -1.0}),
        Evidence(Sentence(article, 1, second.start, second.end), cast("Hit", None), 0.9, {"span": 1.0}, span),
    ]
    shown = with_names(every[1:], understand("Siapa yang meneken surat itu?"), every)
    assert (every[0] in shown) is speaker
