"""Each rule for a follow-up takes what it is named for, and none before it does."""

from datetime import date

import pytest

from rag.catalogue.reading import read
from rag.catalogue.request import Request
from rag.conversing.followups import RULES
from rag.conversing.turn import FollowUp

TODAY = date(2026, 5, 20)
OUTLETS = ("Kabar Ngawi", "Harian Lestari")


def _read(text: str, language: str) -> Request | None:
    return read(text, language=language, today=TODAY, outlets=OUTLETS)


TAKEN = [
    ("of_counted", "Berapa artikel menyebut Rina Dewi?", "dari Kabar Ngawi saja?"),
    ("of_besides", "Apa kata Rina Dewi soal banjir?", "siapa lagi?"),
    ("of_outlet", "What did Kabar Ngawi say about the flood?", "any from Harian Lestari?"),
    ("of_elsewhere", "Apa sanksi di Demak?", "dan selain Demak?"),
    ("of_next", "Berapa kapal dilelang tahun 2019?", "tahun berikutnya?"),
    ("of_base", "Berapa kenaikan harga dibanding Juni?", "dibanding Juli?"),
    ("of_time", "Siapa juara Lomba Perahu Ngawi 2026?", "tahun lalu siapa?"),
    ("of_number", "Kapan seksi 3 dibuka?", "kalau seksi 2?"),
    ("of_office", "Apa kata Sekda Demak soal rob?", "dan bupatinya?"),
    ("of_mentioned", "Kabupaten mana yang menyebut sanksi pidana?", "dan sanksi moral?"),
    ("of_subject", "Who was named in the bribery case?", "what about the quota case?"),
    ("of_group", "Berapa suara dari dosen?", "kalau dari mahasiswa?"),
    ("of_topic", "Apa kata Rina Dewi soal banjir?", "kalau soal energi?"),
    ("of_person", "What did Rina Dewi say about the flood?", "and Lastri?"),
    ("of_speakers", "What did Rina Dewi say about the flood?", "and the police?"),
    ("of_whose_words", "Berapa korban di Demak?", "menurut Lastri?"),
    ("of_holder", "Berapa utang Demak di bawah Rina Dewi?", "kalau pas zaman Lastri di Ngawi?"),
    ("of_spot", "Berapa korban di Gunung Merbabu?", "kalau di Tambora?"),
    ("of_those", "Berapa orang tewas?", "yang luka-luka?"),
    ("of_both", "Berapa korban di Demak?", "bandingkan dengan Ngawi"),
    ("of_place", "Berapa korban di Demak?", "dan Cilacap?"),
    ("again", "Siapa juara di Ngawi?", "kapan itu?"),
    ("behind_lead", "How many voters are there in Demak?", "and the turnout in Batang?"),
    ("leaning", "Apa penyebab kebakaran Demak?", "berapa rumah yang rusak?"),
]


ALSO = [
    ("of_outlet", "Berapa pengungsi di Ngawi?", "yang dari Harian Lestari aja"),
    ("of_place", "Which regions reported floods in Demak?", "what about Kalimantan?"),
]


@pytest.mark.parametrize(("name", "before", "question"), [*TAKEN, *ALSO])
def test_a_rule_takes_what_it_is_named_for(name: str, before: str, question: str) -> None:
    one = FollowUp.of(question, [before], today=TODAY, read=_read, outlets=OUTLETS)
    assert next((rule.__name__ for rule in RULES if rule(one)), None) == name


def test_every_rule_has_an_example_in_their_order() -> None:
    assert [rule.__name__ for rule in RULES] == [name for name, *_ in TAKEN]


def test_what_no_rule_takes_stands_alone() -> None:
    one = FollowUp.of("Siapa Bupati Ngawi?", ["Apa penyebab kebakaran Demak?"], today=TODAY, read=_read)
    assert not any(rule(one) for rule in RULES)
