"""A follow-up that turns to another subject is asked of that one, and not answered from articles of the one before."""

import json
from datetime import date
from pathlib import Path

import pytest

from rag import Library
from rag.conversing.followups import complete
from rag.conversing.other_time import of_next
from rag.conversing.persons import may_be_he
from rag.conversing.turn import FollowUp, Turn

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


@pytest.fixture(scope="module")
def cases(lasting: Library, tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Three cases, of which the articles of two name the accused."""
    folder = tmp_path_factory.mktemp("articles")
    file = folder / "cases.jsonl"
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
    lasting.add(file)
    return lasting


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


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        ("Siapa pelatih Elang?", "kalau jadwal Merpati?"),
        ("Who is the Merpati coach?", "What about the Elang stadium?"),
        ("Kapan laga Elang ditunda?", "kalau alasan Merpati?"),
        ("When did the Elang fans riot?", "What about the Merpati game?"),
        ("Siapa ketua partai Elang?", "kalau partai lain?"),
        ("Who leads the Elang party?", "what about the other party?"),
        ("Who caused the first fire?", "And the second fire?"),
    ],
)
def test_what_is_of_another_sort_or_only_another_is_no_other_subject(earlier: str, question: str) -> None:
    turn = complete(question, [earlier])
    assert not turn.subject and turn.text.endswith(earlier[1:])


@pytest.mark.parametrize(
    ("earlier", "question", "able"),
    [
        ("Who reported his daughter missing?", "What did he say?", True),
        ("Who killed the mother of two?", "Why did he do it?", True),
        ("Who was arrested for killing her husband?", "What did she say?", True),
        ("Who is the woman who killed her son?", "When was she arrested?", True),
        ("Who is Rina Dewi's husband?", "When did she die?", False),
        ("Who was the wife of Bagus Santoso?", "When did he die?", False),
    ],
)
def test_only_a_relative_who_is_asked_for_tells_a_pronoun(earlier: str, question: str, able: bool) -> None:
    assert may_be_he(Turn(question, question, context=earlier)) is able


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        ("What happened on 3 May 2024?", "What about the next day?", "What happened on 4 May 2024?"),
        ("What happened on 3 May 2024?", "and the following day?", "What happened on 4 May 2024?"),
        ("What happened on 3 May 2024?", "What about the previous day?", "What happened on 2 May 2024?"),
        ("Apa yang terjadi Jumat (3/5/2024)?", "Kalau keesokan harinya?", "Apa yang terjadi 4 Mei 2024?"),
    ],
)
def test_the_day_after_is_seen_behind_a_lead_and_takes_the_whole_day(
    earlier: str, question: str, completed: str
) -> None:
    assert complete(question, [earlier]).text == completed


@pytest.mark.parametrize("earlier", ["Apa yang terjadi 3-5 Mei 2024?", "Apa yang terjadi 3 sampai 5 Mei 2024?"])
def test_of_a_span_no_single_day_is_exchanged(earlier: str) -> None:
    assert of_next(FollowUp.of("besoknya", [earlier], today=date(2026, 5, 1))) is None


def test_an_event_named_by_its_place_is_asked_for_elsewhere() -> None:
    turn = complete("at Bukit Elang?", ["How many died in the Demak flood on 3 May?"])
    assert turn.text == "How many died in the flood on 3 May at Bukit Elang?"


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        ("Which regencies mention fines?", "and moral sanctions?", "Which regencies mention moral sanctions?"),
        ("Kabupaten mana yang menyebut denda?", "kalau teguran lisan?", "Kabupaten mana yang menyebut teguran lisan?"),
        ("Which regencies mention fines?", "and why?", "why — which regencies mention fines?"),
    ],
)
def test_what_regions_mention_gives_way_to_all_that_is_said(earlier: str, question: str, completed: str) -> None:
    assert complete(question, [earlier]).text == completed
