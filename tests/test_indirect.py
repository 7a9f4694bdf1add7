"""A question wrapped in another is read as what it asks, and no other loses its beginning."""

import pytest

from rag import Library
from rag.asking.indirect import direct
from rag.asking.spelling import Speller


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Could you tell me how many traders there are?", "how many traders there are?"),
        ("Do you know where the deal was signed?", "where the deal was signed?"),
        ("Do you know if the bridge is open?", "whether the bridge is open?"),
        ("Please tell me in which hospital he was treated", "in which hospital he was treated"),
        ("I'd like to know who paid for it", "who paid for it"),
        ("And can you remind me when?", "And when?"),
        ("bisa kasih tahu berapa jumlah pedagang?", "berapa jumlah pedagang?"),
        ("mau tanya dong kapan pasar buka", "kapan pasar buka"),
        ("kamu tahu tidak siapa bupati Sukatani?", "siapa bupati Sukatani?"),
        ("tolong jelaskan kenapa harga naik", "kenapa harga naik"),
        ("siapa bupati Sukatani, ada yang tahu?", "siapa bupati Sukatani?"),
        ("Rina Dewi benar jadi bupati?", "benarkah Rina Dewi jadi bupati?"),
        ("pasar itu memang benar-benar ditutup?", "benarkah pasar itu ditutup?"),
    ],
)
def test_what_wraps_a_question_falls_away_and_one_like_a_statement_is_told(typed: str, meant: str) -> None:
    assert direct(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "Do you know Rina Dewi?",
        "What did she tell the police?",
        "Can you vote without a card?",
        "Did he tell me when it starts?",
        "Tell me about the floods",
        "apa Rina tahu siapa pelakunya?",
        "tahu isi harganya berapa?",
        "siapa yang tahu kapan rapat dimulai?",
        "Kapan Rina benar menikah?",
        "Rina benar menulis apa?",
        "cara benar menanam padi",
        "jawaban yang benar menurut Rina",
        "Rina tidak benar mencuri?",
        "data Rina lebih benar menurut polisi",
        "apa Rina benar jadi bupati?",
        "ibu-ibu ingin tahu berapa harga telur",
    ],
)
def test_other_questions_stay(typed: str) -> None:
    assert direct(typed) == typed


def test_a_wrapped_question_is_answered_like_the_question_itself(starter: Library) -> None:
    read = Speller(starter.collection).read("bs kasih tau brp jumlah pedagang?")
    assert read.text == "berapa jumlah pedagang?"
    plain, wrapped = (
        starter.ask(question)
        for question in ("Siapa ketua Bawaslu Cilacap?", "Kamu tahu gak siapa ketua Bawaslu Cilacap?")
    )
    assert plain.answered is wrapped.answered
    assert [one.quote for one in plain.citations] == [one.quote for one in wrapped.citations]
    assert wrapped.question == "Kamu tahu gak siapa ketua Bawaslu Cilacap?"
