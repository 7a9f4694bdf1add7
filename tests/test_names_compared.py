"""Names that a question sets beside each other are each asked for what is compared."""

import pytest
from invented import with_articles

from rag import Library
from rag.asking.kinds import Kind
from rag.asking.names.rows import row_named
from rag.expecting.parts import parts
from rag.expecting.whose_words import whose_words
from rag.question import understand


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        (
            "Which was stronger, the Ngawi or the Wasesa earthquake?",
            ["how strong was the Ngawi earthquake?", "how strong was the Wasesa earthquake?"],
        ),
        (
            "Mana yang lebih kuat, gempa Wasesa atau gempa Ngawi?",
            ["berapa kekuatan gempa Wasesa?", "berapa kekuatan gempa Ngawi?"],
        ),
        (
            "How many engines did Danu send to Tirtamulya compared with Kalibening?",
            ["How many engines did Danu send to Tirtamulya?", "How many engines did Danu send to Kalibening?"],
        ),
        ("Sapi siapa yang lebih berat, Ratna atau Budi?", ["berapa berat Sapi Ratna?", "berapa berat Sapi Budi?"]),
        (
            "Mana yang lebih tinggi, Gunung Wasesa atau Gunung Ngawi?",
            ["berapa tinggi Gunung Wasesa?", "berapa tinggi Gunung Ngawi?"],
        ),
        (
            "Mana yang sanksinya lebih berat, Magetan atau Jepara?",
            ["apa sanksinya di Magetan?", "apa sanksinya di Jepara?"],
        ),
        (
            "Which regency has harsher sanctions, Magetan or Jepara?",
            ["what are the sanctions in Magetan?", "what are the sanctions in Jepara?"],
        ),
        ("Siapa yang lebih tua, Ratna atau Budi?", ["berapa usia Ratna?", "berapa usia Budi?"]),
    ],
)
def test_each_of_two_that_are_compared_is_asked_for_its_measure(question: str, asked: list[str]) -> None:
    understood = understand(question)
    assert understood.kind is Kind.COMPARISON
    assert [part.question.text for part in parts(understood)] == asked


@pytest.mark.parametrize(
    "question",
    [
        "What did Ratna and Budi say about the flood?",
        "Menurut Ratna dan Budi, apa penyebab banjir?",
        "Apa kata Ratna dan Budi soal banjir?",
    ],
)
def test_each_of_several_whose_words_are_asked_for_is_asked(question: str) -> None:
    assert [part.of for part in parts(understand(question))] == ["Ratna", "Budi"]


@pytest.mark.parametrize(
    ("question", "name"),
    [
        (
            "Apa kata Kementerian Lingkungan Hidup dan Kehutanan soal asap?",
            "Kementerian Lingkungan Hidup dan Kehutanan",
        ),
        ("Apa kata Menteri Hukum & HAM soal asap?", "Menteri Hukum & HAM"),
        ("What did the Environment and Forestry Ministry say?", "Environment and Forestry Ministry"),
        ("What did the Food and Drug Agency say about herbs?", "Food and Drug Agency"),
        (
            "What does the Meteorology, Climatology, and Geophysics Agency say?",
            "Meteorology, Climatology, and Geophysics Agency",
        ),
    ],
)
def test_a_name_with_and_in_it_is_one(question: str, name: str) -> None:
    understood = understand(question)
    assert understood.names == (name,)
    assert len(parts(understood)) == 1
    assert whose_words(understood) == (name,)


@pytest.mark.parametrize(
    "question",
    [
        "Apa kata Kementerian Kesehatan dan Kementerian Sosial soal asap?",
        "What did the KPK and the Forestry Ministry say?",
    ],
)
def test_two_bodies_that_stand_joined_are_two(question: str) -> None:
    assert len(parts(understand(question))) == 2


@pytest.mark.parametrize(
    "question",
    [
        "What did Ratna say about Budi and Danu?",
        "Apa yang dibahas Ratna dan Budi di Ngawi?",
        "Kapan Ratna dan Budi bertemu?",
        "Who said it was better to wait, Ratna or Budi?",
        "Who won, Ratna or Budi?",
        "Siapa yang memimpin lebih lama dari Ratna dan Budi?",
    ],
)
def test_names_that_nothing_is_asked_of_each_stay_together(question: str) -> None:
    assert len(parts(understand(question))) == 1


def test_two_in_two_articles_are_each_quoted_and_none_is_given_in_few_words(library: Library) -> None:
    told = with_articles(
        library,
        {
            "title": "Kebakaran di Kalibening Padam",
            "text": "Kebakaran di pasar Kalibening padam pada Senin malam. Sebanyak 21 mobil pemadam dikerahkan.",
        },
        {
            "title": "Gudang di Tirtamulya Terbakar",
            "text": "Gudang kapas di Tirtamulya terbakar pada Selasa. Sebanyak tujuh mobil pemadam dikerahkan.",
        },
    )
    answer = told.ask("Ke mana mobil pemadam lebih banyak dikerahkan, Kalibening atau Tirtamulya?")
    assert answer.short_answer is None
    answer = told.ask("How many fire engines were sent to Kalibening compared with Tirtamulya?")
    quoted = " ".join(one.quote for one in answer.citations)
    assert "21 mobil" in quoted and "tujuh mobil" in quoted


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("What did the newest poll say about Ratna or Budi?", Kind.WHAT),
        ("Apa yang paling sering dikatakan Ratna atau Budi?", Kind.WHAT),
        ("What better proof did Ratna or Budi give?", Kind.WHAT),
        ("Siapa yang paling banyak dikritik Ratna atau Budi?", Kind.WHO),
        ("Who are the younger victims in Demak and Kudus?", Kind.WHO),
        ("Siapa lebih tua Ratna atau Budi?", Kind.COMPARISON),
        ("Who is the older, Ratna or Budi?", Kind.COMPARISON),
    ],
)
def test_only_what_is_chosen_between_is_compared(question: str, kind: Kind) -> None:
    assert understand(question).kind is kind


@pytest.mark.parametrize(
    ("text", "names", "row"),
    [
        ("gempa Wasesa atau gempa Ngawi", ("Wasesa", "Ngawi"), ["gempa Wasesa", "gempa Ngawi"]),
        ("menurut Ratna atau menurut Budi", ("Ratna", "Budi"), []),
        ("from Elang or from Merpati", ("Elang", "Merpati"), ["Elang", "Merpati"]),
        ("Elang menang atau Merpati menang", ("Elang", "Merpati"), []),
        ("Aliansi Ali atau Alianda", ("Ali", "Alianda"), ["Ali", "Alianda"]),
    ],
)
def test_only_a_noun_beside_a_name_belongs_to_it(text: str, names: tuple[str, ...], row: list[str]) -> None:
    assert [one.text for one in row_named(text, names)] == row


def test_lighter_is_of_a_weight_as_heavier_is() -> None:
    asked = [part.question.text for part in parts(understand("Which is lighter, the Ngawi or the Wasesa cow?"))]
    assert asked == [part.question.text for part in parts(understand("Which is heavier, the Ngawi or the Wasesa cow?"))]
    assert all(text.startswith("how heavy was") for text in asked)
