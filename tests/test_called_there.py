"""A question by name is also asked of the part that an article gives him alone: "the suspect", "korban"."""

from datetime import date

import pytest

from index.articles import build
from index.nouns import Article
from index.readers import Record
from rag.question import understand
from rag.scoring.called_there import as_called
from rag.scoring.phrasing import reading

CAUGHT = (
    "Polisi menangkap Edo Saputra (33), pelaku pencurian di Sukamaju. Tersangka mengaku. Tersangka ditahan di polsek."
)


def _article(text: str) -> Article:
    return build(
        Record("kota.jsonl#1", "", ".jsonl", {"title": "Pencurian di Sukamaju", "text": text}), today=date(2024, 10, 8)
    )


@pytest.mark.parametrize(
    ("question", "text", "asked"),
    [
        ("Di mana Edo Saputra ditahan?", CAUGHT, "Di mana tersangka ditahan?"),
        ("Where is Edo Saputra held?", CAUGHT, "Where is the suspect held?"),
        (
            "Di mana Edo Saputra ditahan?",
            "Tersangka berinisial Edo Saputra lari.",
            "Di mana tersangka ditahan?",
        ),
        (
            "Kapan Edo Saputra ditemukan?",
            "Korban diketahui bernama Edo Saputra.",
            "Kapan korban ditemukan?",
        ),
        ("Kapan Edo Saputra dihukum?", "Edo Saputra ditetapkan sebagai tersangka kemarin.", "Kapan tersangka dihukum?"),
    ],
)
def test_a_question_asks_of_the_part_somebody_has(question: str, text: str, asked: str) -> None:
    read = understand(question)
    assert as_called(reading(read), read, _article(text)) == asked


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Siapa Edo Saputra?", CAUGHT),
        ("Apakah Edo Saputra tersangka?", CAUGHT),
        ("Di mana Rina Dewi ditahan?", CAUGHT),
        ("Di mana Edo Saputra ditahan?", f"{CAUGHT} Dua tersangka lari."),
        ("Di mana Edo Saputra ditahan?", f"{CAUGHT} Tersangka Budi Hartono lari."),
        ("Di mana Edo Saputra ditahan?", f"{CAUGHT} Korban bernama Edo Saputra pula."),
        ("Di mana Edo Saputra ditahan?", "Setelah menusuk korban, Edo Saputra lari. Ia ditahan."),
        ("Apa kata Edo Saputra?", "Kepala dinas Edo Saputra bertemu korban."),
    ],
)
def test_a_part_that_is_not_somebodys_alone_says_nothing_of_him(question: str, text: str) -> None:
    read = understand(question)
    assert as_called(reading(read), read, _article(text)) == reading(read)
