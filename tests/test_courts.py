"""What a court did is told of whom, by which court and in which case it is asked, and as it stands since then."""

from dataclasses import replace

import pytest
from by_hand import every_sentence

from rag.choosing.rules import why
from rag.expecting.courts import PENALTY_ASKED
from rag.expecting.marks import mark
from rag.expecting.writings import NUMBERED, documents
from rag.library import Library
from rag.question import understand

ROOF = (
    "Jaksa menuntut Hasan Wirawan 9 tahun penjara dan denda Rp 400 juta. "
    "Ia juga dituntut membayar uang pengganti Rp 3 miliar. "
    "Terdakwa lain, kontraktor Beni Lesmana, dituntut 6 tahun penjara. "
    "Hakim juga mewajibkan Hasan membayar uang pengganti Rp 2 miliar. "
    "Hakim Galih Pratomo menilai kerugian negara Rp 5 miliar."
)
BRAWL = (
    "Polisi menangkap QR (34) dan VW (21) atas pengeroyokan yang menewaskan pelajar MZA (17) di Sukamaju. "
    '"VW memukul korban memakai helm," kata Galih Pratomo. '
    "QR menyerahkan diri pada Senin (5/5/2025). "
    "Hakim menghukum Hasan Wirawan 12 tahun penjara atas pengeroyokan yang menewaskan pelajar MZA (17)."
)
SINGLE = (
    "Hakim menghukum Danang (38), terdakwa pembunuhan Laras Dewi, 15 tahun penjara. "
    "Adiknya, Budi Hadi (25), divonis enam bulan penjara. "
    "Hakim memerintahkan terdakwa membayar restitusi Rp 60 juta kepada keluarga. "
    "Beni Lesmana dihukum dua tahun penjara karena menyuap Danang."
)
RULINGS = (
    "MK mengabulkan uji materi soal iklan yang diajukan Yayasan Rimba. "
    "Putusan Nomor 71/PUU-XX/2022 itu dibacakan Senin.\n\n"
    "Dalam Putusan Nomor 73/PUU-XX/2022, MK menolak gugatan soal usia. Gugatan itu diajukan Beni Lesmana.\n\n"
    "Ketua Yayasan Rimba menyambut putusan iklan."
)


def may_answer(question: str, text: str, number: int) -> bool:
    """Whether no rule keeps one of the sentences of an article from answering, among all of them."""
    asked = understand(question)
    every = [replace(one, features={"kind": mark(asked, one.sentence)}) for one in every_sentence(text)]
    return why(asked, every[number], among=every) is None


@pytest.mark.parametrize(
    ("question", "text", "number", "able"),
    [
        ("Berapa uang pengganti yang dituntut dari Hasan Wirawan?", ROOF, 1, True),
        ("Berapa tuntutan untuk Beni Lesmana?", ROOF, 0, False),
        ("Berapa tuntutan untuk Beni Lesmana?", ROOF, 1, False),
        ("Berapa tuntutan untuk Beni Lesmana?", ROOF, 2, True),
        ("Berapa uang pengganti Beni Lesmana?", ROOF, 3, False),
        ("Berapa kerugian negara akibat denda Beni Lesmana?", ROOF, 4, True),
        ("What fine was Hasan Wirawan ordered to pay?", ROOF, 0, False),
        ("Kapan Beni Lesmana ditangkap?", BRAWL, 0, False),
        ("Berapa tahun hukuman MZA?", BRAWL, 3, False),
        ("Berapa tahun hukuman Hasan Wirawan?", BRAWL, 3, True),
        ("Apa peran QR?", BRAWL, 1, False),
        ("Apa peran VW?", BRAWL, 1, True),
        ("Berapa denda Danang?", '"Sepi," kata Danang. Beni Lesmana didenda Rp 2 juta.', 1, False),
        ("Berapa denda terdakwa Jembatan Jati?", "Beni Lesmana didenda Rp 2 juta.", 0, True),
        ("Berapa umur QT?", BRAWL, 0, False),
        ("When did VW turn himself in?", "VW ditangkap pada Senin (5/5/2025).", 0, False),
        ("When did QR turn himself in?", BRAWL, 2, True),
        ("Apakah Danang divonis mati?", SINGLE, 0, True),
        ("Apakah Danang divonis mati?", SINGLE, 1, False),
        ("Berapa tahun vonis Danang?", SINGLE, 1, False),
        ("Berapa restitusi yang harus dibayar Danang?", SINGLE, 2, True),
        ("Berapa vonis penyuap Danang?", SINGLE, 0, False),
        ("Berapa vonis penyuap Danang?", SINGLE, 3, True),
        ("Berapa vonis pembunuh Laras Dewi?", SINGLE, 0, True),
        (
            "Kapan Beni Lesmana ditangkap?",
            "Budi Hadi, keponakan korban yang bekerja di pasar, ditangkap Senin.",
            0,
            False,
        ),
        ("Kapan Budi Hadi ditangkap?", "Budi Hadi, keponakan korban yang bekerja di pasar, ditangkap Senin.", 0, True),
        ("Kapan Galih Pratomo ditahan?", '"Beni kami tahan sejak Senin (5/5/2025)," kata Galih Pratomo.', 0, False),
        ("Kapan Galih Pratomo ditahan?", '"Saya ditahan sejak Senin (5/5/2025)," kata Galih Pratomo.', 0, True),
        ("Apa putusan perkara 73/PUU-XX/2022?", RULINGS, 0, False),
        ("Apa putusan perkara 73/PUU-XX/2022?", RULINGS, 2, True),
        ("Siapa pemohon perkara 73/PUU-XX/2022?", RULINGS, 3, True),
        ("Siapa pemohon perkara 71/PUU-XX/2022?", RULINGS, 3, False),
        ("Siapa pemohon perkara 71/PUU-XX/2022?", RULINGS, 0, True),
        ("Siapa yang menyambut putusan 71/PUU-XX/2022?", RULINGS, 4, True),
        ("Apa putusan perkara 75/PUU-XX/2022?", RULINGS, 2, False),
        ("Apa putusan perkara 73/PUU-XX/2021?", RULINGS, 2, False),
        ("Berapa nomor perkara gugatan usia?", RULINGS, 2, True),
        ("Berapa nomor perkara gugatan usia?", RULINGS, 0, False),
        ("Apa putusan kasasi Hasan Wirawan?", "Hasan Wirawan divonis 5 tahun dan akan mengajukan kasasi.", 0, False),
        ("Apa putusan kasasi Hasan Wirawan?", "MA menolak kasasi Hasan Wirawan.", 0, True),
        ("Berapa vonis banding Hasan Wirawan?", "Pengadilan Tinggi memvonis Hasan Wirawan 6 tahun.", 0, True),
        ("Berapa vonis banding Hasan Wirawan?", "Hakim memvonis Hasan Wirawan 6 tahun; ia naik banding.", 0, False),
        ("Kapan Hasan Wirawan mengajukan kasasi?", "Hasan Wirawan mengajukan kasasi pada Senin (5/5/2025).", 0, True),
    ],
)
def test_a_sentence_answers_of_the_one_and_the_case_that_are_asked_of(
    question: str, text: str, number: int, able: bool
) -> None:
    assert may_answer(question, text, number) is able


@pytest.mark.parametrize(
    ("question", "text", "able"),
    [
        ("Berapa umur korban?", "Ibu korban, Rina Dewi (45), menangis.", False),
        ("Berapa umur korban?", "Korban, Edo Karsa (17), dirawat.", True),
        ("How old was the victim?", "Pelaku berinisial QR (34) dan VW (21) ditahan.", False),
        (
            "Berapa umur korban?",
            "Polisi menetapkan dua tersangka. Keduanya ialah QR (34) dan perempuan VW (21).",
            False,
        ),
        (
            "Berapa umur tersangka?",
            "Polisi menetapkan dua tersangka. Keduanya ialah QR (34) dan perempuan VW (21).",
            True,
        ),
        ("Berapa umur Hasan Wirawan?", "Hukuman Hasan Wirawan naik dari 5 tahun menjadi 6 tahun penjara.", False),
        ("Berapa umur Hasan Wirawan?", "Hasan Wirawan divonis 4 tahun 6 bulan penjara.", False),
        ("Berapa umur Hasan Wirawan?", "Hasan Wirawan kini 48 tahun.", True),
    ],
)
def test_an_age_is_no_relatives_no_other_parts_and_no_sentence(question: str, text: str, able: bool) -> None:
    assert may_answer(question, text, -1) is able


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Perkara 17/PID.SUS-TPK/2024/PT SMG itu diputus.", "17/PID.SUS-TPK/2024/PT SMG"),
        ("Putusan 12/Pid.B/2024/PN Jpa digelar.", "12/Pid.B/2024/PN Jpa"),
        ("Putusan 41 K/Pid.Sus/2026 diketok.", "41 K/Pid.Sus/2026"),
        ("SP3/12/V/2024 diteken.", "SP3/12/V/2024"),
        ("Sidang 12/3/2024 di PN Jepara.", None),
        ("Pasal 5/6 musim 2023/2024.", None),
    ],
)
def test_the_number_of_a_case_is_read_with_its_court(text: str, number: str | None) -> None:
    told = NUMBERED.search(text)
    assert (told and told[0]) == number


def test_a_number_is_the_same_however_it_is_written() -> None:
    assert documents("perkara 071/puu-XX/2022") == documents("71/PUU-XX/2022") != documents("71/PUU-XXI/2023")


STORIES = {
    "2024-04-02": (
        "Galih Wirawan Divonis 5 Tahun",
        "SUKAMAJU - Majelis hakim Pengadilan Tipikor menjatuhkan vonis 5 tahun penjara kepada mantan Kepala Dinas "
        "Pasar Sukamaju, Galih Wirawan, dalam perkara korupsi atap pasar. Vonis itu dibacakan hakim Endah Lestari. "
        "Perkara bernomor 31/Pid.Sus-TPK/2024/PN Skm itu bermula dari laporan warga.",
    ),
    "2024-07-18": (
        "Hukuman Galih Wirawan Diperberat",
        "SUKAMAJU - Pengadilan Tinggi memperberat hukuman mantan Kepala Dinas Pasar Sukamaju Galih Wirawan dari 5 "
        "tahun menjadi 6 tahun penjara dalam perkara korupsi atap pasar.",
    ),
    "2024-10-21": (
        "Bawaslu Sukamaju Terima 14 Laporan",
        "SUKAMAJU - Bawaslu Sukamaju menerima 14 laporan, dengan rincian 9 tidak memenuhi syarat, 3 masih dikaji, "
        "dan 2 ditindaklanjuti. Kapolres Sukamaju AKBP Danang Priyo menjelaskan, Beni Lesmana berperan sebagai "
        "pengendali judi daring di Sukamaju.",
    ),
}


@pytest.fixture(scope="module")
def courts(lasting: Library, tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("articles")
    for day, (title, text) in STORIES.items():
        path = folder / f"{day}.txt"
        path.write_text(f"Judul: {title}\nMedia: Warta Sukamaju\nTanggal: {day}\n\n{text}", encoding="utf-8")
        lasting.add(path)
    return lasting


def test_a_ruling_that_was_changed_is_shown_with_what_changed_it(courts: Library) -> None:
    answer = courts.ask("Berapa tahun vonis Galih Wirawan?")
    assert [one.article.published for one in answer.citations[:2]] == ["2024-04-02", "2024-07-18"]
    assert answer.short_answer is None
    first = courts.ask("Berapa tahun vonis Galih Wirawan di Pengadilan Tipikor?")
    assert {one.article.published for one in first.citations} == {"2024-04-02"}


@pytest.mark.parametrize(
    ("question", "short"),
    [
        ("Berapa nomor perkara korupsi Galih Wirawan?", "31/Pid.Sus-TPK/2024/PN Skm"),
        ("Berapa laporan yang tidak memenuhi syarat di Bawaslu Sukamaju?", "9 tidak memenuhi syarat"),
        ("Berapa laporan yang diterima Bawaslu Sukamaju?", "14 laporan"),
        ("Siapa pengendali judi daring di Sukamaju?", "Beni Lesmana"),
    ],
)
def test_few_words_are_of_the_case_the_part_and_the_person_asked_for(
    courts: Library, question: str, short: str
) -> None:
    assert courts.ask(question).short_answer == short


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Berapa hukuman Hasan?", True),
        ("How long do prosecutors want Hasan jailed?", True),
        ("What did prosecutors demand for Hasan?", True),
        ("Why did the prosecutor want to go on?", False),
        ("Apa kata penasihat hukum Hasan?", False),
        ("Siapa kuasa hukum Hasan?", False),
    ],
)
def test_a_lawyer_or_a_prosecutor_alone_is_no_penalty(question: str, asks: bool) -> None:
    assert (PENALTY_ASKED.search(question) is not None) is asks
