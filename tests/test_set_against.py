"""Of two clauses that are set against each other, few words of the one asked of are given, and never of the other."""

import pytest

from index.span_reader import Reader
from tests.by_hand import told

LED = '"Rina unggul di perkotaan, sedangkan Edo unggul di desa," kata Budi usai survei di Demak.'
FACTIONS = "Fraksi Elang yang semula menolak berbalik mendukung, sedangkan Fraksi Merpati tetap menolak."
WORST = "Perokok paling banyak di Kecamatan Jati, sementara pelanggaran iklan paling banyak di Kecamatan Bae."
MINES = (
    "Dari 34 tambang di Demak hanya 19 yang berizin; tambang tanpa izin paling banyak di Kecamatan Jati, sementara"
    " keluhan warga paling banyak datang dari Kecamatan Bae."
)
WON = "Rina menang telak di Kota Semarang dan Solo, sedangkan Edo menang di Kudus dan Tegal."
PRICES = "Inflasi Elang secara tahunan 2,7 persen, sedangkan inflasi tahun kalender 2,2 persen."
PROPOSED = "Nama Rina Dewi disebut diusulkan Partai Elang, sedangkan Partai Merpati menyodorkan Edo Karsa."


@pytest.mark.parametrize(
    ("question", "text", "words", "given"),
    [
        ("Siapa yang unggul di perkotaan dalam survei?", LED, "Edo", None),
        ("Siapa yang unggul di perkotaan dalam survei?", LED, "Rina", "Rina"),
        ("Siapa yang unggul di desa?", LED, "Edo", "Edo"),
        ("Fraksi mana yang berbalik mendukung?", FACTIONS, "Fraksi Merpati", None),
        ("Which faction still rejected it?", FACTIONS, "Fraksi Merpati", "Fraksi Merpati"),
        ("Di kecamatan mana pelanggaran iklan terbanyak?", WORST, "Kecamatan Jati", None),
        ("Di kecamatan mana perokok paling banyak?", WORST, "Kecamatan Jati", "Kecamatan Jati"),
        ("Di kecamatan mana tambang tanpa izin paling banyak di Demak?", MINES, "Kecamatan Jati", "Kecamatan Jati"),
        ("Siapa yang diusulkan Partai Merpati?", PROPOSED, "Rina Dewi", None),
        ("Siapa yang diusulkan Partai Elang?", PROPOSED, "Rina Dewi", "Rina Dewi"),
        # What the later clause leaves out, it has from the first.
        ("What was the year-to-date inflation of Elang?", PRICES, "2,2 persen", "2,2 persen"),
    ],
)
def test_words_are_of_the_clause_that_is_asked_of(question: str, text: str, words: str, given: str | None) -> None:
    assert told(question, text, words) == given


CHARGED = "Edo dijerat Pasal 5, sedangkan Rina dijerat Pasal 12 dengan ancaman 20 tahun penjara."
FOUND = "Edo ditemukan meninggal di jurang, sedangkan Rina selamat dan dirawat di RSUD Demak."
FLOWN = "Tina berangkat ke Surabaya pada 18 Juli, sedangkan Laras berangkat ke Padang pada 20 Juli."
BOTH = "Tina tiba di Surabaya pada 18 Juli, sedangkan Laras tiba pada Senin, 20 Juli."
SHARES = "Rina unggul di Kudus dengan 40 persen, sedangkan Edo meraih 30 persen di Demak."
AID = "Gubernur Budi Hadi menyalurkan 500 paket, sedangkan Kementerian Sosial mengirim 200 tenda."


@pytest.mark.parametrize(
    ("question", "text", "words", "given"),
    [
        ("Pasal berapa yang menjerat Rina?", CHARGED, "Pasal 5", None),
        ("Pasal berapa yang menjerat Edo?", CHARGED, "Pasal 5", "Pasal 5"),
        ("Berapa ancaman hukuman Edo?", CHARGED, "20 tahun penjara", None),
        ("Berapa ancaman hukuman Rina?", CHARGED, "20 tahun penjara", "20 tahun penjara"),
        ("Di mana Edo dirawat?", FOUND, "RSUD Demak", None),
        ("Di mana Rina dirawat?", FOUND, "RSUD Demak", "RSUD Demak"),
        ("Berapa tenda dari gubernur?", AID, "200 tenda", None),
        ("Berapa tenda dari Kementerian Sosial?", AID, "200 tenda", "200 tenda"),
        # Each of two who are asked of stands in a clause of his own, which has another beside him.
        ("Kapan Laras berangkat ke Surabaya?", FLOWN, "20 Juli", None),
        ("Kapan Laras berangkat ke Padang?", FLOWN, "20 Juli", "20 Juli"),
        ("Kapan Laras tiba di Surabaya?", BOTH, "20 Juli", "20 Juli"),
        ("Berapa persen suara Edo di Kudus?", SHARES, "30 persen", None),
        ("Berapa persen suara Edo di Demak?", SHARES, "30 persen", "30 persen"),
    ],
)
def test_what_another_has_in_a_clause_of_his_own_is_not_given(
    question: str, text: str, words: str, given: str | None
) -> None:
    assert told(question, text, words) == given


def test_a_place_ends_where_another_clause_begins() -> None:
    words = "Kota Semarang dan Solo, sedangkan Edo menang di Kudus dan Tegal"
    assert told("Where did Rina win by a landslide?", WON, words) == "Kota Semarang dan Solo"


TWO = "Pak Darto meninjau lokasi banjir di Muara, sementara Bu Endang meninjau lokasi longsor di Tebing."
SUPPLY = "Bawang dipasok dari Brebes, sedangkan cabai dipasok dari Temanggung dengan kereta."


@pytest.mark.parametrize(
    ("question", "text", "words", "given"),
    [
        ("Siapa yang meninjau lokasi longsor?", TWO, "Pak Darto", "Bu Endang"),
        ("Siapa yang meninjau lokasi banjir?", TWO, "Bu Endang", "Pak Darto"),
        # Words that reach across both.
        ("Dari mana bawang dipasok?", SUPPLY, "Brebes, sedangkan cabai dipasok dari Temanggung", "Brebes"),
        # Nothing in the clause asked of answers, or each has something else of what is asked.
        ("Di mana Edo dirawat?", FOUND, "RSUD Demak", None),
        ("Dari mana cabai dibawa ke Brebes?", SUPPLY, "Brebes, sedangkan cabai dipasok dari Temanggung", None),
    ],
)
def test_the_clause_asked_of_is_read_by_itself(question: str, text: str, words: str, given: str | None) -> None:
    assert told(question, text, words, reader=Reader.load()) == given
