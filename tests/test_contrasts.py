"""A follow-up that asks of another is not answered by what is told of the one asked of before."""

import pytest

from index.nouns import Article, Sentence
from rag.choosing.of_another import is_of_the_other
from rag.conversing.contrasts import exchanged
from rag.question import Exchange, Question, understand


def _is_of_the_other(text: str, question: Question) -> bool:
    return is_of_the_other(Sentence(Article(id="a", title="", text=text), 0, 0, len(text)), question)


@pytest.mark.parametrize(
    ("before", "question", "expected"),
    [
        ("Berapa kapasitas stadion Elang?", "kalau stadion Merpati?", [Exchange("stadion Elang", "Merpati")]),
        ("Paspor Malaysia peringkat berapa?", "Kalau paspor Indonesia?", [Exchange("Paspor Malaysia", "Indonesia")]),
        ("Berapa persen lahan seksi 3 bebas?", "kalau seksi 2?", [Exchange("seksi 3", "2")]),
        ("Berapa iuran kelas I?", "yang kelas III naik juga?", [Exchange("kelas I", "III")]),
        (
            "Berapa kendaraan diuji di Bukit Elang?",
            "Kalau di Bukit Merpati berapa?",
            [Exchange("Bukit Elang", "Merpati")],
        ),
        ("Berapa kapasitas stadion Elang?", "Stadion Merpati lebih besar dari stadion Elang?", []),
        ("Siapa ketua KPU?", "Apa kata wakil ketua DPR?", []),
        ("Siapa sopir truk itu?", "Apa kata sopir bus?", []),
        ("Kapan gempa tanggal 23?", "Kalau tanggal 24?", []),
        ("Apa sanksi di Magetan?", "Kalau di Cilacap?", []),
        ("Berapa korban di Bukit Elang?", "Kapan banjir terjadi?", []),
        ("What was the turnout in September 2024?", "And in August?", []),
    ],
)
def test_what_is_asked_of_in_place_of_another_is_read(before: str, question: str, expected: list[Exchange]) -> None:
    assert list(exchanged(question, [before])) == expected


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Stadion Elang menampung 30 ribu orang.", True),
        ("Stadion Merpati lebih besar dari Stadion Elang.", False),
        ("Stadion itu menampung 30 ribu orang.", False),
        ("Elang, ketua panitia, mengatakan stadion itu penuh.", False),
        ("Kedua stadion elang bondol itu penuh.", False),
    ],
)
def test_a_sentence_that_names_only_the_one_before_is_of_the_other(text: str, other: bool) -> None:
    question = understand("Berapa kapasitas stadion Merpati?", exchanged=(Exchange("stadion Elang", "Merpati"),))
    assert _is_of_the_other(text, question) is other


def test_a_person_for_whom_another_is_asked_is_the_other() -> None:
    before = "Berapa anak Lastri Dewi?"
    exchanges = exchanged("kalau Bagus Santoso?", [before], "Berapa anak Bagus Santoso?")
    assert exchanges == (Exchange("Lastri", "Bagus Santoso"), Exchange("Dewi", "Bagus Santoso"))
    question = understand("Berapa anak Bagus Santoso?", exchanged=exchanges)
    assert _is_of_the_other("Tiga anak Lastri hadir.", question)
    assert not _is_of_the_other("Anak Lastri dua, anak Bagus tiga.", question)


@pytest.mark.parametrize("completed", ["Siapa Bagus Santoso?", "Bagus Santoso — berapa anak Lastri Dewi?"])
def test_no_person_is_the_other_where_none_was_exchanged(completed: str) -> None:
    assert not exchanged("Siapa Bagus Santoso?", ["Berapa anak Lastri Dewi?"], completed)


@pytest.mark.parametrize(
    ("before", "question", "completed"),
    [
        ("Apa kata Ratna?", "Apa kata Budi?", ""),
        ("Ada sekitar 10 orang?", "Ada sekitar 20 orang?", ""),
        ("Berapa anak usia 10?", "kalau usia 12?", ""),
        ("Berapa korban banjir bandang?", "kalau banjir Demak?", ""),
        ("Kapan Joko Widodo hadir?", "kalau Jokowi?", "Kapan Jokowi hadir?"),
    ],
)
def test_small_words_regions_and_one_persons_names_are_no_contrast(before: str, question: str, completed: str) -> None:
    assert not exchanged(question, [before], completed)


def test_a_month_for_which_another_is_asked_is_no_spot() -> None:
    before, completed = "What was the turnout in September 2024?", "What was the turnout in August 2024?"
    assert exchanged("And in August?", [before], completed) == (Exchange("September", "Agustus"),)
    question = understand(completed, exchanged=exchanged("And in August?", [before], completed))
    assert not _is_of_the_other("Pada September naik dari 61 persen pada Agustus.", question)
    assert _is_of_the_other("Pada September 64 persen.", question)
