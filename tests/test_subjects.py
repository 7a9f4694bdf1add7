"""A follow-up that turns to another subject is asked of that one, and not answered from articles of the one before."""

import json
from pathlib import Path

import pytest

from rag import Library
from rag.conversing.followups import complete

BRIBERY = "Who are the suspects in the Demak bribery case?"
BRIBE = "Siapa tersangka kasus suap jembatan Lestari?"


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        (BRIBERY, "What about the fish quota case?", "Who are the suspects in the fish quota case?"),
        (BRIBERY, "And in the Cahaya rubber case?", "Who are the suspects in the Cahaya rubber case?"),
        (BRIBE, "Kalau kasus kuota ikan?", "Siapa tersangka kasus kuota ikan?"),
        (BRIBE, "kasus kuota ikan gimana?", "Siapa tersangka kasus kuota ikan?"),
        (
            "Kapan kasus suap Lestari disidangkan?",
            "bagaimana dengan kasus kuota ikan?",
            "Kapan kasus kuota ikan disidangkan?",
        ),
        (
            "How much did the Lestari rubber case cost the state?",
            "And the Cahaya case?",
            "How much did the Cahaya case cost the state?",
        ),
        (
            "How many people were hurt on the Merpati flight?",
            "And the Lestari protests?",
            "How many people were hurt on the Lestari protests?",
        ),
        ("Siapa pelaku kasus suap Cahaya?", "kalau kasus beras di Demak?", "Siapa pelaku kasus beras di Demak?"),
        ("Siapa pelaku kasus suap di Cahaya?", "kalau kasus beras di Demak?", "Siapa pelaku kasus beras di Demak?"),
        (
            "Berapa kasus pembakaran hutan dan lahan di Demak?",
            "kalau kasus kuota ikan?",
            "Berapa kasus kuota ikan di Demak?",
        ),
        (
            "Kapan kasus suap Cahaya dan siapa pelakunya?",
            "kalau kasus kuota ikan?",
            "Kapan kasus kuota ikan dan siapa pelakunya?",
        ),
        ("Berapa korban gempa Lestari?", "kalau kebakaran Cahaya?", "Berapa korban kebakaran Cahaya?"),
    ],
)
def test_another_subject_takes_the_place_of_the_one_before(earlier: str, question: str, completed: str) -> None:
    turn = complete(question, [earlier])
    assert turn.text == completed
    assert turn.subject and turn.context == earlier


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        (BRIBERY, "What about that case?"),
        (BRIBERY, "And the case?"),
        (BRIBERY, "What about the judge?"),
        (BRIBERY, "And who are the witnesses in the quota case?"),
        (BRIBE, "Kalau kasus itu?"),
        (BRIBE, "Kalau hakimnya?"),
        (BRIBE, "Kalau kasus ditutup?"),
        (BRIBE, "Kalau saksi yang datang?"),
        ("Did the suspect confess?", "And the second suspect?"),
        ("Berapa korban luka gempa Demak?", "kalau korban tewas?"),
    ],
)
def test_what_asks_of_the_same_subject_takes_no_others_place(earlier: str, question: str) -> None:
    assert not complete(question, [earlier]).subject


def test_of_another_region_its_own_articles_tell() -> None:
    turn = complete("What about the Magetan case?", [BRIBERY])
    assert (turn.text, turn.context) == ("Who are the suspects in the Magetan case?", None)


def test_one_word_that_is_no_name_is_looked_for_beside_the_earlier_question() -> None:
    turn = complete("And the rubber case?", [BRIBERY])
    assert turn.asked == "rubber case?" and turn.subject == "rubber"


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        ("How strong was the Demak earthquake?", "and in Cahaya?", "How strong was the earthquake in Cahaya?"),
        ("Berapa kekuatan gempa Demak?", "Kalau di Cahaya?", "Berapa kekuatan gempa di Cahaya?"),
        ("Berapa harga beras pada 30 April 2025?", "Kalau esoknya?", "Berapa harga beras pada 1 Mei 2025?"),
        ("Berapa harga beras pada 24 Juni?", "keesokan harinya gimana?", "Berapa harga beras pada 25 Juni?"),
        ("How many came on June 5, 2021?", "And the day before?", "How many came on 4 June 2021?"),
        (
            "How many of Lastri Dewi's children came?",
            "What about Karim al-Wulan?",
            "How many of Karim al-Wulan's children came?",
        ),
    ],
)
def test_a_spot_a_day_and_a_person_take_the_place_of_those_before(earlier: str, question: str, completed: str) -> None:
    assert complete(question, [earlier]).text == completed


def test_the_day_after_none_that_was_named_says_nothing_by_itself() -> None:
    assert complete("Kalau esoknya?", ["Siapa yang datang?"]).context == "Siapa yang datang?"


@pytest.fixture
def cases(library: Library, tmp_path: Path) -> Library:
    """Three cases, of which the articles of two name the accused."""
    file = tmp_path / "cases.jsonl"
    rows = [
        ("Suap jembatan Lestari", "KPK menetapkan Bagus Santoso sebagai tersangka kasus suap jembatan Lestari."),
        ("Kuota ikan", "KPK masih menyelidiki kasus kuota ikan. Kerugian negara dalam kasus ini Rp 7 miliar."),
        ("Pupuk Cahaya", "Polisi menetapkan Rina Dewi sebagai tersangka kasus pupuk Cahaya."),
    ]
    file.write_text(
        "\n".join(
            json.dumps({"title": f"{title} diusut", "content": text, "date": "2024-11-05"}) for title, text in rows
        )
    )
    library.add(file)
    return library


@pytest.mark.parametrize("question", ["Kalau kasus kuota ikan?", "bagaimana dengan kasus kuota ikan?"])
def test_the_accused_of_one_case_are_not_shown_for_another(cases: Library, question: str) -> None:
    assert "Bagus Santoso" in cases.ask(BRIBE).text
    assert "Bagus" not in cases.ask(question, history=[BRIBE]).text


def test_another_case_is_looked_for_in_all_articles(cases: Library) -> None:
    answer = cases.ask("Kalau kasus pupuk Cahaya?", history=[BRIBE])
    assert "Rina Dewi" in answer.text and "Bagus" not in answer.text


def test_nobodys_husband_is_she(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "couple.jsonl"
    text = "Rina Dewi, istri Bagus Santoso, meninggal pada Selasa (5/11/2024). Suaminya, Bagus Santoso, hadir."
    file.write_text(json.dumps({"title": "Rina Dewi meninggal", "content": text, "date": "2024-11-06"}))
    library.add(file)
    answer = library.ask("when did she die?", history=["Who is Rina Dewi's husband?"])
    assert "Bagus Santoso die" not in (answer.rewritten_question or "")
