"""Whom an article lets speak: by names in short, names no office stands before, and names beside a club or a body."""

import pytest

from index.nouns import Article, Sentence
from index.sentences import segment
from rag.speaking.asked.full_names import whole_in
from rag.speaking.speakers import speaker


def speakers(text: str) -> list[str | None]:
    """The speakers of all sentences of a text, in order."""
    article = Article(id="a", title="Kabar", text=text)
    return [speaker(Sentence(article, at, start, end)) for at, (start, end, _) in enumerate(segment(text))]


def last(text: str) -> str | None:
    """The speaker of a text's last sentence."""
    return speakers(text)[-1]


@pytest.mark.parametrize(
    "text, name",
    [
        (
            "Kepala Pusat Data Operasi Basarga Anton Wirasena menjelaskan hal itu. “Air surut,” kata Anton.",
            "Anton Wirasena",
        ),
        (
            "Pakar hukum Universitas Sukamaju Abdul Pranoto Wirasena mengatakan siap. “Sama saja,” ungkap Pranoto.",
            "Abdul Pranoto Wirasena",
        ),
    ],
)
def test_a_name_in_short_is_the_full_one_under_which_somebody_speaks(text: str, name: str) -> None:
    assert last(text) == name


@pytest.mark.parametrize(
    "text, name",
    [
        (
            "Andra Wirasena tak menyalahkan pemainnya. Namun, Wirasena mengatakan hal itu biasa. Menurut Wirasena "
            "timnya lelah.",
            "Andra Wirasena",
        ),
        (
            "Andra Wirasena hadir. Andra mengaku lelah. Andra menilai timnya bagus. “Kami siap,” ujarnya.",
            "Andra Wirasena",
        ),
        # Once is not again, and a name of one word may be anything's.
        ("Andra Wirasena tak menyalahkan pemainnya. Namun, Wirasena mengatakan hal itu biasa.", None),
        ("Sejumlah orang melihat Wirasena. Wirasena mengatakan hal itu biasa. Menurut Wirasena timnya lelah.", None),
        # A headline within quotation marks is no name, nor is another's that only begins alike.
        (
            "Video berjudul “Andra Bahas Panen Raya” tayang Rabu. Andra mengatakan siap. Andra menyatakan panen naik.",
            None,
        ),
        (
            "Uang itu diambil pegawai bernama Andrawan Pranoto. Menurut Andra uang disimpan. Menurut Andra uang "
            "hilang.",
            None,
        ),
        # A kinsman of whom it is told is not the one who speaks by another of the words.
        (
            "Ratna Kemala Wirasena datang. Ratna meminta doa. Ratna berharap ia pulih. Wirasena yang "
            "dirawat meminta air.",
            None,
        ),
    ],
)
def test_who_speaks_again_and_again_by_a_name_of_several_words_is_heard(text: str, name: str | None) -> None:
    assert last(text) == name


@pytest.mark.parametrize(
    "text, name",
    [
        (
            "“Rata-rata delapan juta,” ujar Direktur Mikro Bank BRU Suparno. Menurut Suparno, penerimanya pedagang.",
            "Suparno",
        ),
        ("“Rata-rata delapan juta,” ujar Direktur Mikro Bank BRU Sukamaju. Angka itu naik.", None),
    ],
)
def test_one_who_speaks_by_a_single_word_alone_is_no_part_of_his_office(text: str, name: str | None) -> None:
    assert speakers(text)[0] == name


@pytest.mark.parametrize(
    "text, name",
    [
        (
            "Para pendukung BSM Sukamaju hadir. Pelatih BSM Sukamaju Darto Kalingga mengakui hal itu. “Siap,” "
            "ujar Darto.",
            "Darto Kalingga",
        ),
        (
            "Turnamen digelar klub BPU Bima Perkasa pekan ini. Presiden klub BPU Bima Perkasa Edo Wirasena menuturkan "
            "hal itu.",
            "Edo Wirasena",
        ),
        # Without the club elsewhere, these are his first names.
        ("Ketua BPU Bima Perkasa Wirasena menuturkan hal itu. “Siap,” ujar Bima.", "Bima Perkasa Wirasena"),
        ("Ketua BSM Tubagus Darto Kalingga mengakui hal itu. “Siap,” ujar Darto.", "Tubagus Darto Kalingga"),
        (
            "General Manager PT Jalan Marga Cabang Purbaleuwi Darto Wirasena menjelaskan hal itu.",
            "Darto Wirasena",
        ),
        # Who heads a branch has the names behind it.
        ("Kepala Cabang Darto Bayu Wirasena menjelaskan hal itu.", "Darto Bayu Wirasena"),
        ("Direktur Polda Contoh, Kombespol Darto Wirasena mengatakan aman.", "Darto Wirasena"),
        ("Ketua Umum Contoh, Darto Wirasena, meminta maaf. Menurut Bung Darto, tim harus bangkit.", "Darto Wirasena"),
        # A slip in small letters takes no word from the name.
        (
            "Direktur Riset CARE Indonesia Prita Wirasena mengatakan izin rumit. Prita menyayangkan hal itu. “Siap,” "
            "ujar prita. Prita menilai izin lambat.",
            "Prita Wirasena",
        ),
        # Who bears a word first is not the one who bears it last.
        (
            "Ketua Umum Contoh, Bahri Lazuardi, hadir. “Adinda Bahri pintar,” kata Presiden. Menurut Bahri, siap.",
            "Bahri Lazuardi",
        ),
    ],
)
def test_a_name_is_whole_and_has_nothing_of_a_club_a_branch_or_a_rank(text: str, name: str) -> None:
    assert last(text) == name


@pytest.mark.parametrize(
    "text, name",
    [
        (
            "“Perusahaan abai,” ujar Dewan Nasional Walga, Kirana Wirasena, dalam jumpa pers. Negara, lanjut "
            "Kirana, lemah.",
            "Kirana Wirasena",
        ),
        # What stands behind the body may be its place, and a subject of its own.
        ("“Perusahaan abai,” ujar Dewan Nasional Walga, Kirana Wirasena, dalam jumpa pers.", "Dewan Nasional Walga"),
        ("Menurut Dewan Nasional Walga, Kirana Wirasena abai. Negara, lanjut Kirana, lemah.", "Dewan Nasional Walga"),
    ],
)
def test_who_is_named_behind_a_body_speaks_for_it_where_he_speaks_on(text: str, name: str) -> None:
    assert speakers(text)[0] == name


@pytest.mark.parametrize("told", ["pemaparan", "penjelasan", "penuturan", "keterangan"])
def test_what_is_so_by_somebodys_account_is_said_by_him(told: str) -> None:
    assert last(f"Padahal, menurut {told} Ketua Contoh, Florian Wirasena, timnya siap.") == "Florian Wirasena"


def test_who_is_told_not_to_say_something_says_nothing_and_may_speak_on() -> None:
    begun = "Ketua Contoh, Florian Wirasena, mengatakan timnya siap. Namun, ia tak menjelaskan siapa lawannya. "
    assert speakers(begun + "“Kita lihat nanti,” katanya.")[1:] == [None, "Florian Wirasena"]


def test_initials_amid_a_name_leave_it_the_same_name() -> None:
    assert whole_in("Menteri Bambra P.S. Wirasena menjelaskan hal itu.", ("Bambra", "Wirasena"))
    assert not whole_in("Bambra dan P.S. Kalingga, lalu Wirasena.", ("Bambra", "Wirasena"))
