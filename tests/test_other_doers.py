"""Who did what is asked of: a sentence in which another did it does not answer."""

import pytest

from index.nouns import Article, Sentence
from rag.choosing.other_doers import is_done_by_another
from rag.question import understand

TEXT = (
    "Bupati Edo Ari hadir bersama Menteri Rina Dewi. Menteri Rina Dewi menjanjikan 15 kolam. "
    "Calon ketiga, Budi Karsa, hendak memindahkan 90 keluarga. Ia menjanjikan 4 sumur. "
    "Rina menilai Edo Ari menjanjikan 7 waduk. Direktur PDAM Tirta Wening, Rina Dewi, menyiapkan 14 truk."
)


def _is_by_another(question: str, sentence: str) -> bool:
    start = TEXT.index(sentence)
    article = Article(id="a", title="Kabar Hari Ini", text=TEXT)
    return is_done_by_another(Sentence(article, 0, start, start + len(sentence)), understand(question))


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Berapa kolam yang dijanjikan Edo Ari?", "Menteri Rina Dewi menjanjikan 15 kolam."),
        ("Berapa kolam yang dijanjikan oleh Edo?", "Menteri Rina Dewi menjanjikan 15 kolam."),
        ("How many ponds did Edo Ari promise?", "Menteri Rina Dewi menjanjikan 15 kolam."),
        (
            "Berapa keluarga yang dipindahkan Rina Dewi?",
            "Calon ketiga, Budi Karsa, hendak memindahkan 90 keluarga.",
        ),
    ],
)
def test_what_another_did_does_not_answer(question: str, sentence: str) -> None:
    assert _is_by_another(question, sentence)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Berapa kolam yang dijanjikan Rina Dewi?", "Menteri Rina Dewi menjanjikan 15 kolam."),
        ("Berapa kolam yang dijanjikan?", "Menteri Rina Dewi menjanjikan 15 kolam."),
        ("Berapa sumur yang dijanjikan Edo Ari?", "Ia menjanjikan 4 sumur."),
        ("Berapa waduk yang dijanjikan Edo Ari?", "Rina menilai Edo Ari menjanjikan 7 waduk."),
        ("Berapa kolam yang dijanjikan Sanjaya?", "Menteri Rina Dewi menjanjikan 15 kolam."),
        ("Berapa kolam yang digali Edo Ari?", "Menteri Rina Dewi menjanjikan 15 kolam."),
        ("Berapa truk yang disiapkan PDAM Tirta Wening?", "Direktur PDAM Tirta Wening, Rina Dewi, menyiapkan 14 truk."),
    ],
)
def test_what_the_one_asked_of_may_have_done_answers(question: str, sentence: str) -> None:
    assert not _is_by_another(question, sentence)
