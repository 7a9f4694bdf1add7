"""Who somebody is and how old, what an abbreviation is: read off the words beside it, where the reader is not sure."""

import pytest
from by_hand import every_sentence
from invented import with_articles

from rag import Library
from rag.choosing.plainly import told_plainly
from rag.question import understand

TEXT = (
    "Kasi Logistik BPBD Riau, Suarfianta, membagikan pengalamannya. "
    "Surya Utamo (19), warga Desa Pinang, kehilangan penglihatan. "
    "Ketua KPU Blora Rina Dewanti hadir dalam rapat. "
    "Rina Dewanti menolak berkomentar. "
    "Nenek bernama Saminem berusia 96 tahun ikut mencoblos. "
    "Polisi memeriksa Wira Sasmita (33) atau Wirabot sejak pagi. "
    "Kabid Humas Polda Riau Kombes Darmo Hadiwi membenarkan laporan. "
    "Istri Bupati Blora (Blr) Surya Utamo, Lestari Ayu, berpulang. "
    "Anak Bupati Surya Utamo, Senin, hadir. "
    "Adik Surya Utamo bernama Jatmiko. "
    "Ayah Surya Utamo, Blora, petani. "
    "Salmi Kartika, kakak korban, menangis. "
    "Bentuknya jelas, kata arkeolog Wisnu Gatra kepada media. "
    "Helm itu buatan Tarno Wibawa selaku perancang. "
    "Benteng yang dibangun Sultan Darwis Pura, merupakan cagar budaya. "
    "Hal itu benar, kata dia kepada Gilang Ranu. "
    "Dua orang tewas, yaitu Lastri Ningrum, seorang pedagang; dan anaknya. "
    "Dana dikelola Balai Kajian Tanah Sukamaju (BKTS) sejak Mei, dan BKTS juga mendapat hibah. "
    "Survei menempatkan Harjo Pranoto (51,2 persen) di depan. "
    "Mantan suami Salmi Kartika bernama Doni Wirya."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who is Suarfianta?", ["Kasi Logistik"]),
        ("siapa Rina Dewanti itu?", ["Ketua KPU Blora Rina"]),
        ("Who is Surya Utamo?", ["warga Desa Pinang"]),
        ("Siapa Salmi Kartika?", ["kakak korban"]),
        ("Wisnu Gatra itu siapa?", ["kata arkeolog"]),
        ("Who is Tarno Wibawa?", ["selaku perancang"]),
        ("Siapa Lastri Ningrum?", ["seorang pedagang"]),
        ("Apa itu BKTS?", ["Balai Kajian Tanah Sukamaju (BKTS)"]),
        ("BKTS itu apa?", ["Balai Kajian Tanah Sukamaju (BKTS)"]),
        ("What is BKTS?", ["Balai Kajian Tanah Sukamaju (BKTS)"]),
        ("Apa itu hibah BKTS?", []),
        ("Apa itu BPBD?", []),
        ("Siapa Darwis Pura?", []),
        ("Siapa Gilang Ranu?", []),
        ("Siapa Darmo Hadiwi?", ["Kombes Darmo"]),
        ("Siapa istri Surya Utamo?", ["Lestari Ayu"]),
        ("Who is Surya Utamo's wife?", ["Lestari Ayu"]),
        ("Siapa adik Surya Utamo?", ["Jatmiko"]),
        ("Siapa anak Surya Utamo?", []),
        ("Siapa ayah Surya Utamo?", []),
        ("Istri Surya Utamo siapa?", ["Lestari Ayu"]),
        ("Siapa kakak Surya Utamo?", []),
        ("Siapa mantan suami Salmi Kartika?", ["Doni Wirya"]),
        ("Siapa suami Salmi Kartika?", []),
        ("Siapa istri Rina Dewanti?", []),
        ("Siapa istri yang hadir bersama Surya Utamo?", []),
        ("How old is Surya Utamo?", ["(19)"]),
        ("berapa umur Saminem?", ["96 tahun"]),
        ("How old is Rina Dewanti?", []),
        ("berapa umur Wirabot?", ["(33) atau Wirabot"]),
        ("How old were the suspects Wira Sasmita and Surya Utamo?", ["(19)", "(33) atau Wirabot"]),
        ("Berapa umur korban Surya Utamo dan Saminem?", ["(19)", "96 tahun"]),
        ("How old are Surya Utamo and his daughter?", []),
        ("umur Wira Sasmita berapa?", ["(33) atau Wirabot"]),
        ("How old is Harjo Pranoto?", []),
        ("How old is the daughter of Surya Utamo?", []),
        ("Berapa usia anak Surya Utamo?", []),
        ("How old was the bridge that Surya Utamo built?", []),
        ("Berapa usia minimal calon menurut Surya Utamo?", []),
        ("Apa kata Rina Dewanti?", []),
        ("Siapa yang hadir bersama Rina Dewanti?", []),
    ],
)
def test_an_office_and_an_age_beside_a_name_are_told(question: str, told: list[str]) -> None:
    found = [one.sentence.text for one in told_plainly(every_sentence(TEXT), understand(question))]
    assert len(found) == len(told) and all(one in text for one, text in zip(told, found, strict=True))


@pytest.mark.parametrize(
    "question",
    [
        "siapa soima ginandar?",
        "Who is Ginandar?",
        "What position does Soima Ginandar hold?",
        "Soima Ginandar menjabat sebagai apa?",
        "what is soima ginandar's job?",
    ],
)
def test_the_office_beside_a_name_answers_however_it_is_asked_for(question: str, library: Library) -> None:
    told = "Ketua Panitia Kota Lama, Jawa Tengah, Soima Ginandar, membuka rapat itu. Ginandar lalu pulang lebih awal."
    answer = with_articles(library, {"title": "Rapat Dibuka", "text": told}).ask(question)
    assert answer.short_answer == "Ketua Panitia Kota Lama"


@pytest.mark.parametrize("question", ["When is the election?", "Kapan pencoblosan?", "When is voting day?"])
def test_the_known_day_of_an_election_answers(question: str, library: Library) -> None:
    told = (
        "Panitia mengirim logistik pemungutan suara pada Rabu (20/11/2024). "
        "Pegawai boleh mencoblos pada 27 November 2024, asalkan pilihannya disimpan sendiri. "
        "Rapat anggaran juga digelar pada 27 November 2024."
    )
    answer = with_articles(library, {"title": "Rapat Panitia", "text": told}).ask(question)
    assert [one.quote[:13] for one in answer.citations] == ["Pegawai boleh"]


TRIAL = (
    "Majelis hakim menghukum Edo Karsa lima tahun penjara dalam kasus Pasar Elang. "
    "Terdakwa lain, Budi Hadi, divonis dua tahun. "
    "Adapun konsultan Rina Dewi dibebaskan dari segala dakwaan. "
    "Jaksa Wati Lestari memastikan banding."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Siapa terdakwa yang dibebaskan dalam kasus Pasar Elang?", ["Rina Dewi"]),
        ("Who was acquitted in the Pasar Elang case?", ["Rina Dewi"]),
        ("Siapa yang mengajukan banding dalam kasus Pasar Elang?", ["Wati Lestari"]),
        ("Siapa terdakwa yang dibebaskan dalam kasus Jembatan Gagak?", []),
    ],
)
def test_who_was_acquitted_or_appeals_is_told_plainly(question: str, told: list[str]) -> None:
    found = [one.sentence.text for one in told_plainly(every_sentence(TRIAL), understand(question))]
    assert len(found) == len(told) and all(one in text for one, text in zip(told, found, strict=True))
    hostages = every_sentence("Tendangan bebas Rina Dewi masuk ke gawang.")
    assert not told_plainly(hostages, understand("Siapa sandera yang dibebaskan?"))


def test_with_which_score_somebody_won_is_told_plainly(library: Library) -> None:
    text = (
        "JATI - Elang Jati menang dramatis 3-2 atas Merpati di Stadion Jati, Minggu. Gol kemenangan lahir pada menit "
        "ke-90. Dengan kemenangan ini Elang Jati naik ke peringkat 14 dengan 31 poin."
    )
    with_articles(library, {"title": "Elang Jati Tundukkan Merpati", "date": "2025-04-13", "text": text})
    answer = library.ask("Elang Jati menang berapa?")
    assert answer.answered and all("3-2" in one.quote for one in answer.citations)
