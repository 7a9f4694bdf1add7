"""Whose words a body's are: by its long name or its short one, of a party's group, of who alone speaks for it."""

import pytest
from invented import with_articles

from index.nouns import Article, Sentence
from index.sentences import segment
from rag import Library
from rag.choosing.quoted import may_be_quoted
from rag.choosing.spoken_by import is_said_by
from rag.expecting.speaker_slot import asked_speakers
from rag.expecting.whose_words import whose_words
from rag.question import understand
from rag.speaking.asked.called import own_word
from rag.speaking.offices.wordings import is_written_in


def says(text: str, name: str, *, title: str = "Rapat") -> bool:
    """Whether the last sentence of a text is said by one of a name."""
    article = Article(id="a", title=title, text=text)
    *_, (start, end, _) = segment(text)
    return is_said_by(Sentence(article, 0, start, end), name)


@pytest.mark.parametrize(
    ("text", "name", "theirs"),
    [
        ('"Siap," kata Ketua KPU Demak Budi Santoso.', "Komisi Pemilihan Umum", True),
        ('"Siap," kata Ketua Komisi Pemilihan Umum Demak Budi Santoso.', "KPU", True),
        ('"Siap," kata Wakil Ketua KPK Budi Santoso.', "Komisi Pemberantasan Korupsi", True),
        ('"Siap," kata Ketua KPK Budi Santoso.', "Komisi Pemilihan Umum", False),
        ('"Siap," kata Ketua Komisi Informasi Budi Santoso.', "Komisi Pemilihan Umum", False),
        ("Fraksi PDI Perjuangan DPRD Demak memandang jalan itu perlu.", "PDIP", True),
        ("Atas hal di atas Fraksi PKS DPRD Demak meminta jalan itu dibuka.", "PKS", True),
        ("Fraksi PKS DPRD Demak memandang jalan itu perlu.", "PDIP", False),
        ('"Siap," kata politikus Partai Demokrat Budi Santoso.', "Partai Keadilan Sejahtera", False),
        ('"Siap," kata politikus PKS Budi Santoso.', "Partai Keadilan Sejahtera", True),
        ('"Siap," kata Gubernur Bank Indonesia Budi Santoso.', "Bank Dunia", False),
        ('"Siap," kata Kepala Puskesmas Sukamaju Budi Santoso.', "Puskesmas Sukamaju", True),
        ('"Siap," kata Kepala Puskesmas Sukamaju Budi Santoso.', "Puskesmas Gandapura", False),
        ('"Siap," kata Ketua DPRD Demak Budi Santoso.', "DPRD OKU", False),
        ('"Siap," kata Ketua DPRD Demak Budi Santoso.', "Ketua DPRD OKU", False),
        ('"Siap," kata Kepala Dinkes Demak Budi Santoso.', "Dinas Kesehatan Kabupaten Demak", True),
        ('"Siap," kata Kapolsek Sukamaju Budi Santoso.', "Polsek Gandapura", False),
        ('"Siap," kata Ketua KPU Demak Budi Santoso.', "Kementerian Santoso", False),
        ('"Siap," kata Ketua Badan Pengawas Pemilu Demak Budi Santoso.', "Badan Pengawas Obat dan Makanan", False),
        ('"Siap," kata Kepala Badan Nasional Pencarian dan Pertolongan Budi Santoso.', "BNPB", False),
        ('"Siap," kata Kepala Badan Nasional Pencarian dan Pertolongan Budi Santoso.', "Basarnas", True),
    ],
)
def test_a_body_is_one_in_full_and_in_short(text: str, name: str, theirs: bool) -> None:
    assert says(text, name) is theirs


@pytest.mark.parametrize(
    ("title", "text", "theirs"),
    [
        ("NasDem Soroti Jalan Rusak", '"Jalan itu perlu," kata Rina.', True),
        ("NasDem Soroti Jalan Rusak", '"Belum," kata Tono. "Jalan itu perlu," kata Rina.', False),
        ("NasDem Soroti Jalan Rusak", '"Jalan itu perlu," kata Kepala Dinas Pasar Rina Dewi.', False),
        ("Rina Soroti Kantor NasDem", '"Jalan itu perlu," kata Rina.', False),
    ],
)
def test_the_only_speaker_of_an_article_speaks_for_the_body_in_its_title(title: str, text: str, theirs: bool) -> None:
    assert says(text, "NasDem", title=title) is theirs


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"Siap," kata Kapolrestabes Demak Kombes Budi Perdana.', "Kapolrestabes Demak"),
        ('"Siap," kata Menteri Koordinator Bidang Pangan dan Air Budi Santoso.', "Menko Pangan"),
    ],
)
def test_a_name_or_a_field_of_a_coordinating_minister_makes_no_other_office(text: str, name: str) -> None:
    assert says(text, name)


def test_a_deputy_whose_name_tells_nothing_stays_one() -> None:
    assert not says('"Siap," kata Wakil Kapolrestabes Demak Budi Perdana.', "Kapolrestabes Demak")
    assert not says('"Siap," kata Koordinator Bidang Pangan Dinas Air Budi Santoso.', "Koordinator Dinas Air")


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ("Partai Keadilan Sejahtera", "Partai Keadilan"),
        ("Komisi Pemilihan Umum", "Komisi Pemilihan"),
        ("Bawaslu Demak", "Bawaslu"),
        ("Badan Pengawas Obat dan Makanan", "Badan Pengawas Obat"),
        ("Badan Nasional Penanggulangan Bencana", "Badan Nasional Penanggulangan Bencana"),
        ("Badan Meteorologi, Klimatologi, dan Geofisika", "Badan Meteorologi"),
        ("Elang Biruraya", "Elang Biruraya"),
    ],
)
def test_a_body_is_told_by_more_than_the_word_that_many_begin_with(body: str, word: str) -> None:
    assert own_word(body) == word


def test_a_name_stands_in_a_text_in_full_or_in_short() -> None:
    assert is_written_in("Ketua KPK datang.", "Komisi Pemberantasan Korupsi")
    assert is_written_in("Komisi Pemilihan Umum rapat.", "KPU")
    assert not is_written_in("Ketua KPK datang.", "Komisi Pemilihan Umum")


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Apa kata warga Pondok Elang soal jembatan?", ()),
        ("Apa kata Bank Demak soal kredit?", ("Bank Demak",)),
    ],
)
def test_residents_are_not_their_place_and_a_bank_is_no_region(question: str, names: tuple[str, ...]) -> None:
    asked = understand(question)
    assert asked.mentions == ()
    assert whose_words(asked) == names
    assert asked_speakers(asked, (), named=names) == names


def test_a_region_behind_another_word_for_a_bank_stays_one() -> None:
    assert [one.text for one in understand("Apa kata kantor bank di Demak soal kredit?").mentions] == ["Demak"]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Rapat", "Para pakar BMKG, pada April lalu, sempat menyerukan kewaspadaan."),
        ("Rapat", "Angka itu naik menurut hasil survei BMKG tahun ini."),
        ("BMKG Soroti Kemarau", "Kemarau itu panjang."),
    ],
)
def test_that_nobody_quotes_a_body_is_not_said_where_it_is_a_source_or_speaks(title: str, text: str) -> None:
    assert may_be_quoted([Article(id="a", title=title, text=text)], "BMKG")


def test_a_body_is_answered_for_by_its_long_name_where_articles_have_the_short_one(library: Library) -> None:
    text = 'Ketua KPU Demak Budi Santoso bicara soal kotak suara. "Kotak suara sudah datang," kata Budi.'
    told = with_articles(library, {"title": "Kotak Suara di Demak", "date": "2024-11-05", "text": text})
    answer = told.ask("Apa kata Komisi Pemilihan Umum soal kotak suara?")
    assert answer.answered
    assert not answer.notes


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Apa imbauan Ditjen Pasar Laut setelah banjir?", ("Ditjen Pasar Laut",)),
        ("Apa harapan Rina Dewi kepada warga?", ("Rina Dewi",)),
        ("Berapa sumur yang digali atas permintaan Rina Dewi?", ()),
        ("Kapan saran Rina Dewi ditolak?", ()),
    ],
)
def test_what_somebody_advises_or_hopes_for_is_asked_in_his_words(question: str, names: tuple[str, ...]) -> None:
    assert whose_words(understand(question)) == names
