"""What is told of another person, body or state than the one asked of is no short answer."""

from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from rag.evidence import Evidence
from rag.extracting.short_answers import short_answer
from rag.nouns import Citation
from rag.question import understand

WED = "Pernikahan Wati dan Harjo digelar di Gedung Melati pada Sabtu (28/9)."
EX = "Rina Dewanti, pedagang, pernah dekat dengan Harjo. "
TOURED = "Rumah Rina Dewanti didatangi Wati Lestari dalam sebuah tayangan."
VOTES = "Tiga orang pengurus terpilih adalah Rina dengan 5 suara, Edo 4 suara dan Wati 3 suara."
IF = "Jika masih ada pegawai yang melanggar, seperti ikut kampanye"
DISMISSED = (
    "Bupati memberhentikan Edo Wirawan dan Rina Dewanti dari jabatannya sebagai Direktur Utama dan Direktur Pemasaran."
)


def _told(question: str, text: str, words: str, *, before: str = "", title: str = "Kabar Hari Ini") -> str | None:
    """The short answer from a sentence, behind others of its article, of which the reader takes these words."""
    article = Article(id="a", title=title, text=before + text)
    start, end = len(before), len(before) + len(text)
    at = start + text.index(words)
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    sentence = Sentence(article, 0, start, end)
    evidence = Evidence(sentence, hit, 1.0, {"span": 1.0, "words": 1.0}, (at, at + len(words)))
    citations = [Citation(article, number=1, start=start, end=end)]
    found = short_answer(understand(question), [evidence], citations)
    return found.text if found else None


@pytest.mark.parametrize(
    ("question", "sentence", "words", "given"),
    [
        ("Siapa suami Rina Dewanti?", TOURED, "Wati Lestari", False),
        ("Who is Rina Dewanti's husband?", TOURED, "Wati Lestari", False),
        ("Siapa istri Harjo?", "Seorang pengusaha bernama Edo Wirawan hadir.", "Edo Wirawan", False),
        ("Siapa suami Rina Dewanti?", "Pasalnya istri ini menyebut Edo Wirawan.", "Edo Wirawan", False),
        ("Siapa istri Harjo?", "Korban adalah istri dari Edo bernama Wati.", "Wati", False),
        ("Siapa istri Harjo?", "Kata Bupati Edo Wirawan, istri dari Edo Wirawan bernama Wati.", "Wati", False),
        ("Siapa suami Rina Dewanti?", "Mantan suami Rina Dewanti, Harjo, hadir.", "Harjo", False),
        ("Siapa mantan suami Rina Dewanti?", "Mantan suami Rina Dewanti, Harjo, hadir.", "Harjo", True),
        ("Siapa suami Rina Dewanti?", "Suami Rina Dewanti, seorang guru bernama Harjo, hadir.", "Harjo", True),
        ("Siapa suami Rina Dewanti?", "Rina Dewanti dan suaminya, Harjo, hadir.", "Harjo", True),
        ("Siapa suami Rina Dewanti?", "Harjo (41), suami Rina Dewanti, hadir.", "Harjo", True),
        ("Siapa suami Rina Dewanti?", "Rina Dewanti adalah istri Harjo.", "Harjo", True),
        ("Siapa suami Rina Dewanti?", "Harjo dan istrinya, Rina Dewanti, hadir.", "Harjo", True),
        ("Siapa suami Rina Dewanti?", "Rina Dewanti menikah dengan Harjo pada 2019.", "Harjo", True),
        ("Siapa suami Rina Dewanti?", "Ia menikah dengan seorang guru bernama Harjo.", "Harjo", True),
        ("Siapa istri Harjo?", "Harjo mempersunting Rina Dewanti.", "Rina Dewanti", True),
        ("Who is Rina Dewanti's husband?", "Suami Rina Dewanti, Harjo, hadir.", "Harjo", True),
        ("Siapa istri Bupati Batang?", "Istri Bupati Edo Wirawan, Wati Lestari, hadir.", "Wati Lestari", True),
        ("Siapa anak Harjo?", "Harjo memiliki seorang anak bernama Wati.", "Wati", True),
        ("Siapa ayah Wati?", "Wati merupakan anak Harjo.", "Harjo", True),
        ("Siapa ayah Wati?", "Wati datang bersama anaknya, Edo.", "Edo", False),
        ("Siapa istri Harjo?", "Wati Lestari menjadi istri Harjo.", "Wati Lestari", True),
        ("Siapa istri Harjo?", "Wati Lestari (istri Harjo) hadir.", "Wati Lestari", True),
        ("Siapa istri Harjo?", "Harjo hadir bersama Wati Lestari, istrinya.", "Wati Lestari", True),
        ("Siapa istri Harjo?", "Harjo memperistri Wati Lestari.", "Wati Lestari", True),
        ("Siapa istri Harjo?", "Wati Lestari, istri Edo Wirawan, menemui Harjo.", "Wati Lestari", False),
        ("Siapa istri Harjo?", "Wati Lestari, istri korban, menemui Harjo.", "Wati Lestari", False),
        ("Siapa ibunda Harjo?", "Wati Lestari, ibu Edo dan Harjo, hadir.", "Wati Lestari", True),
        ("Siapa istri Harjo?", "Edo Wirawan dan sang istri, Wati Lestari, menemui Harjo.", "Wati Lestari", False),
        ("Siapa Puteri Indonesia 2024?", "Wati Lestari terpilih sebagai Puteri Indonesia 2024.", "Wati Lestari", True),
        ("Siapa putra mahkota Tonga?", "Edo Wirawan menemui tamunya di istana.", "Edo Wirawan", True),
        ("Siapa pacar Harjo?", "Harjo adalah mantan pacar Wati.", "Wati", False),
        ("Siapa sepupu Harjo?", "Wati menemui Harjo di Demak.", "Wati", False),
        ("Siapa sepupu Harjo?", "Wati, sepupu Harjo, tinggal di Demak.", "Wati", True),
        ("Siapa kakak Harjo?", "Adik Harjo, Wati, tinggal di Demak.", "Wati", False),
        ("Siapa cucu Harjo?", "Wati, nenek Harjo, tinggal di Demak.", "Wati", False),
        ("Siapa mantan pacar Harjo?", "Harjo adalah mantan pacar Wati.", "Wati", True),
        ("Siapa istri Harjo?", "Harjo ditemani sang istri Wati serta Edo dan istrinya Rina.", "Rina", False),
        ("Siapa istri Edo?", "Harjo ditemani sang istri Wati serta Edo dan istrinya Rina.", "Rina", True),
        ("Siapa istri Harjo?", "Harjo ditemani sang istri Wati pada Senin.", "Wati", True),
        ("Siapa suami Wati?", "Wati menikah dengan mantan kekasih Rina, Harjo.", "Harjo", True),
        ("Siapa nama ibunda Wati?", "Rina Dewanti , ibu Wati , hadir.", "Rina Dewanti", True),
        ("Siapa istri yang hadir?", "Wati hadir.", "Wati", True),
        ("Siapa anak buah Harjo?", "Harjo memerintah Edo.", "Edo", True),
    ],
)
def test_a_relative_is_whom_the_sentence_tells_to_be_one(question: str, sentence: str, words: str, given: bool) -> None:
    assert _told(question, sentence, words) == (words if given else None)


@pytest.mark.parametrize(
    ("question", "sentence", "words", "answer"),
    [
        ("Berapa gol Edo lawan Merpati?", "Edo mencetak 2 gol ke gawang Garuda.", "2 gol", None),
        ("Berapa gol Edo lawan Garuda?", "Edo mencetak 2 gol ke gawang Garuda.", "2 gol", "2 gol"),
        ("How many goals were scored by Edo?", "Edo mencetak 2 gol ke gawang Garuda.", "2 gol", "2 gol"),
        ("Berapa gol dari penalti Edo?", "Edo mencetak 2 gol ke gawang Garuda.", "2 gol", "2 gol"),
        ("Berapa gol Edo musim ini?", "Edo mencetak 2 gol, termasuk ke gawang Garuda.", "2 gol", "2 gol"),
        ("Berapa skor Elang lawan Garuda?", "Elang sempat tertinggal 1-2 dari Garuda.", "1-2", None),
        ("Berapa skor Elang lawan Garuda?", "Elang menang 3-2 atas Garuda setelah tertinggal 1-2.", "3-2", "3-2"),
        ("Berapa skor akhir Elang lawan Garuda?", "Garuda menyamakan kedudukan menjadi 2-2.", "2-2", None),
        ("Skor untuk sementara Elang lawan Garuda berapa?", "Skor untuk sementara 2-2.", "2-2", "2-2"),
        ("Berapa skor babak pertama?", "Babak pertama berakhir 1-0.", "1-0", "1-0"),
        ("Berapa skor Elang lawan Garuda?", "Sementara itu, Elang menang 2-0 atas Garuda.", "2-0", "2-0"),
        ("Berapa harga normal Elang?", "Dari harga normal Rp 9 juta jadi Rp 8 juta.", "Rp 8 juta", "Rp 9 juta"),
        ("Berapa harga Elang?", "Dari harga normal Rp 9 juta jadi Rp 8 juta.", "Rp 8 juta", "Rp 8 juta"),
        ("Berapa harga promo Elang?", "Dari harga lama Rp 9 juta menjadi Rp 8 juta.", "Rp 8 juta", "Rp 8 juta"),
        ("What was the original price?", "Turun dari Rp 9 juta menjadi Rp 8 juta.", "Rp 8 juta", "Rp 9 juta"),
        ("Berapa peringkat Edo?", "Saya harap naik. Minimal dia naik ke peringkat 12.", "peringkat 12", None),
        ("Berapa medali yang diraih Edo?", "Kami menargetkan 12 medali.", "12 medali", None),
        ("Berapa target peringkat Edo?", "Kami berharap naik ke peringkat 12.", "peringkat 12", "peringkat 12"),
        ("Berapa peringkat Edo?", "Edo menempati peringkat 30 dan berharap naik.", "peringkat 30", "peringkat 30"),
        (
            "Berapa personel yang dikerahkan?",
            "Dalam aksi yang diharapkan damai itu, polisi mengerahkan 500 personel.",
            "500 personel",
            "500 personel",
        ),
        ("Berapa skor laga pertama Elang?", "Elang sempat kalah 0-2 di laga pertama.", "0-2", "0-2"),
        (
            "Berapa penerbangan yang batal?",
            "Selain dua penerbangan yang dibatalkan, 8 penerbangan ke Batang dan Demak mengalami penundaan.",
            "8 penerbangan",
            "dua penerbangan",
        ),
        (
            "Berapa penerbangan yang batal?",
            "Ada 8 penerbangan dibatalkan, 3 tertunda.",
            "8 penerbangan",
            "8 penerbangan",
        ),
        ("Berapa penerbangan yang tertunda?", "Ada 8 penerbangan yang ditunda.", "8 penerbangan", "8 penerbangan"),
    ],
)
def test_a_number_is_of_the_state_that_is_asked_for(
    question: str, sentence: str, words: str, answer: str | None
) -> None:
    assert _told(question, sentence, words) == answer


@pytest.mark.parametrize(
    ("question", "sentence", "words", "answer"),
    [
        ("Siapa Edo Wirawan?", "Seorang saksi yang bernama Edo Wirawan menolong korban.", "Edo", "saksi"),
        ("Siapa Edo Wirawan?", "Brand Manager Teh Elang Edo Wirawan hadir.", "Edo", "Brand Manager Teh Elang"),
        ("Apa kata Edo Wirawan?", "Bupati Edo Wirawan mengatakan, kerja sudah maksimal.", "kerja sudah maksimal", None),
        ("Kenapa warga marah?", "Warga marah karena jembatannya belum dibangun.", "jembatannya", None),
        ("Kenapa warga marah?", "Warga marah karena jembatannya, yang tua, belum dibangun.", "jembatannya", None),
        (
            "Kenapa warga marah?",
            "Warga marah karena banjir merusak sawah.",
            "banjir merusak sawah",
            "banjir merusak sawah",
        ),
        ("Kenapa warga marah?", "Karena banjir, warga marah.", "banjir", "banjir"),
        ("Kalau kampanye, apa sanksinya?", f"{IF}, sanksi tegas diberikan.", "kampanye, sanksi tegas", "sanksi tegas"),
        (
            "Apa yang dilakukan Rina?",
            "Edo mengatakan jika Rina sedang menjenguk ibunya, di Ngawi.",
            "sedang menjenguk ibunya, di Ngawi",
            "sedang menjenguk ibunya, di Ngawi",
        ),
        (
            "Apa yang dilarang?",
            "Warga melarang pegawai ikut kampanye, dan iuran.",
            "kampanye, dan iuran",
            "kampanye, dan iuran",
        ),
        ("Edo Wirawan asal mana?", "Pengungsi asal Ambon Edo Wirawan hadir.", "Ambon Edo Wirawan", "Ambon"),
        ("Siapa Bupati Sukatani?", "Bupati Sukatani Edo Wirawan hadir, Ahad, 5 Mei 2024.", "Ahad", None),
    ],
)
def test_few_words_are_whole(question: str, sentence: str, words: str, answer: str | None) -> None:
    assert _told(question, sentence, words) == answer


@pytest.mark.parametrize(
    ("question", "sentence", "words", "given"),
    [
        ("Siapa sutradara Elang Dua?", "Tokoh Elang Dua melekat di sosok Rina Dewanti.", "Rina Dewanti", False),
        ("Siapa sutradara Elang Dua?", "Elang Dua digarap sutradara Rina Dewanti.", "Rina Dewanti", True),
        ("Siapa sutradara Elang Dua?", "Saat Rina Dewanti berlatih, sutradara Elang Dua tidur.", "Rina Dewanti", False),
        (
            "sutradara Elang Dua siapa sih?",
            "Saat Rina Dewanti berlatih, sutradara Elang Dua tidur.",
            "Rina Dewanti",
            False,
        ),
        ("Siapa sutradara Elang Dua?", "Elang Dua disutradarai oleh Rina Dewanti.", "Rina Dewanti", True),
        ("Siapa penulis Elang Dua?", "Elang Dua ditulis Rina Dewanti.", "Rina Dewanti", True),
        ("Siapa penulis Elang Dua?", "Rina Dewanti adalah penulis Elang Dua.", "Rina Dewanti", True),
        (
            "Siapa yang bicara soal zakat?",
            "Menurut Elang pada Jumat (13/9/2019), guru hadir.",
            "Elang pada Jumat (13/9/2019), guru",
            False,
        ),
        ("Siapa kapten Elang?", "Harjo, sang kapten tim, diduetkan dengan Edo.", "Harjo", False),
        ("Siapa kapten Elang?", "Harjo, kapten Elang, diduetkan dengan Edo.", "Harjo", True),
        ("Siapa ketua baru?", "Ketua Elang, Harjo, mengucapkan belasungkawa.", "Harjo", False),
        ("Who is the new chairman?", "Ketua Elang, Harjo, mengucapkan belasungkawa.", "Harjo", False),
        ("Siapa ketua baru?", "Ketua Elang yang baru, Harjo, mengucapkan belasungkawa.", "Harjo", True),
        ("Siapa ketua Elang?", "Ketua Elang pertama adalah Harjo.", "Harjo", False),
        ("Siapa ketua Elang pertama?", "Ketua Elang pertama adalah Harjo.", "Harjo", True),
    ],
)
def test_the_noun_and_whose_it_is_stand_where_the_name_is_taken(
    question: str, sentence: str, words: str, given: bool
) -> None:
    assert _told(question, sentence, words) == (words if given else None)


BESIDE = "Harjo Wirya (54) ditahan karena membunuh menantunya, Edo Pranoto (35)."


@pytest.mark.parametrize(
    ("question", "age", "given"),
    [
        ("Berapa umur menantu yang dibunuh Harjo Wirya?", "54", False),
        ("Berapa umur menantu Harjo Wirya?", "35", True),
        ("Berapa umur pembunuh Edo Pranoto?", "35", False),
        ("How old is Harjo's son-in-law?", "54", False),
        ("Berapa umur Harjo Wirya?", "54", True),
        ("Berapa umur Edo Pranoto?", "35", True),
        ("Berapa umur korban Edo Pranoto?", "35", True),
    ],
)
def test_an_age_beside_the_name_by_which_another_is_told_is_no_short_answer(
    question: str, age: str, given: bool
) -> None:
    assert (_told(question, BESIDE, age) is not None) is given


@pytest.mark.parametrize(
    ("question", "sentence", "given"),
    [
        (
            "Menurut Mesir, siapa yang merusak kapal itu?",
            "Juru bicara Edo Wirya menyalahkan Mesir atas kapal itu.",
            False,
        ),
        ("According to Egypt, who damaged the ship?", "Juru bicara Edo Wirya menyalahkan Mesir atas kapal itu.", False),
        ("According to Egypt, who damaged the ship?", "Mesir menyatakan Edo Wirya merusak kapal itu.", True),
        ("Menurut Mesir, siapa yang merusak kapal itu?", "Mesir menyatakan Edo Wirya merusak kapal itu.", True),
        ("Menurut Mesir, siapa yang merusak kapal itu?", "Menurut Mesir, kapal itu dirusak Edo Wirya.", True),
        ("Siapa yang merusak kapal Mesir?", "Kapal Mesir itu dirusak Edo Wirya.", True),
        ("Menurut polisi, siapa yang merusak kapal itu?", "Kapal itu dirusak Edo Wirya.", True),
    ],
)
def test_who_is_told_by_another_than_the_source_is_no_short_answer(question: str, sentence: str, given: bool) -> None:
    assert (_told(question, sentence, "Edo Wirya") is not None) is given
