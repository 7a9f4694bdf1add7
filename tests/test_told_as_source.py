"""Whom or what something is told by, without his words: a survey, data, witnesses, a law."""

import pytest

from index.nouns import Article, Sentence
from rag.choosing.other_sources import bodies, finder, is_of_another_source, names_none
from rag.choosing.sources import comes_from, tells_source
from rag.expecting.speaker_slot import asked_speakers
from rag.expecting.whose_words import whose_words
from rag.expecting.writings import has_cited, is_writing
from rag.question import understand

ROW = "Berdasarkan data BPS, ongkosnya begini:\n1. Elang: Rp 3 juta\n2. Merpati: Rp 2 juta\n3. Camar: Rp 1 juta"


def sentence(text: str, quote: str) -> Sentence:
    start = text.index(quote)
    return Sentence(Article(id="a", title="Rapat", text=text), 0, start, start + len(quote))


@pytest.mark.parametrize(
    ("text", "quote", "name", "told"),
    [
        ("Hasil survei ELBR naik. Skor Rina 85 persen.", "Skor Rina 85 persen.", "ELBR", True),
        ("Hasil survei ELBR naik.\n\nSkor Rina 85 persen.", "Skor Rina 85 persen.", "ELBR", False),
        ("Berdasarkan data Elangberg, kurs turun.", "Berdasarkan data Elangberg, kurs turun.", "Elangberg", True),
        ("Kantor ELBR buka. Skor Rina 85 persen.", "Skor Rina 85 persen.", "ELBR", False),
        (
            'Menurut ELBR naik. "Skor turun," kata Camat Budi Santoso.',
            '"Skor turun," kata Camat Budi Santoso.',
            "ELBR",
            False,
        ),
        (ROW, "3. Camar: Rp 1 juta", "Badan Pusat Statistik", True),
        (
            "Kapolsek Budi Santoso menjelaskan, berdasarkan keterangan para saksi, asap muncul dari dapur.",
            "Kapolsek Budi Santoso menjelaskan, berdasarkan keterangan para saksi, asap muncul dari dapur.",
            "saksi",
            True,
        ),
        (
            '"Belum ada laporan dari korban," kata Kapolsek Budi Santoso.',
            '"Belum ada laporan dari korban," kata Kapolsek Budi Santoso.',
            "korban",
            False,
        ),
        (
            '"Aman," kata Bupati Demak Budi Santoso. Berdasarkan laporan Budi Santoso, rumah itu kosong.',
            "Berdasarkan laporan Budi Santoso, rumah itu kosong.",
            "Budi Santoso",
            False,
        ),
        ("Menurut Rina, ELBR kabur ke kota.", "Menurut Rina, ELBR kabur ke kota.", "ELBR", False),
        ("Ada laporan polisi terhadap ELBR.", "Ada laporan polisi terhadap ELBR.", "ELBR", False),
        ("Laporan yang dihimpun ELBR lengkap.", "Laporan yang dihimpun ELBR lengkap.", "ELBR", True),
    ],
)
def test_what_comes_from_a_source_stands_for_its_words_but_not_for_a_persons(
    text: str, quote: str, name: str, told: bool
) -> None:
    assert comes_from(sentence(text, quote), (name,)) is told


def test_all_items_of_a_row_come_from_the_source_before_it() -> None:
    long = ROW.replace("Rp 2 juta", "Rp 2 juta per bulan " + "untuk sekali jalan " * 30)
    assert tells_source(sentence(long, "3. Camar: Rp 1 juta"), ("BPS",))


@pytest.mark.parametrize(
    "name", ["UU No", "Pasal", "APBN", "Undang-undang Nomor", "Press Law", "Perda Demak", "Article"]
)
def test_laws_and_budgets_are_writings(name: str) -> None:
    assert is_writing(name)


@pytest.mark.parametrize(
    "name", ["Pasalima", "BPS", "PPATK", "Lawrence Elang", "Ayatullah Budi", "Suratman", "Elang Law Firm"]
)
def test_bodies_and_persons_are_no_writings(name: str) -> None:
    assert not is_writing(name)


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Menurut UU No 3 Tahun 2001, apa hak warga?", ()),
        ("Menurut Pasal 15 Ayat 1, kapan gaji dibayarkan?", ()),
        ("Berapa defisit menurut APBN?", ()),
        ("According to the Press Law, what is the penalty?", ()),
        ("Menurut BPS, berapa ongkos bus?", ("BPS",)),
    ],
)
def test_no_words_of_a_law_are_asked_for(question: str, names: tuple[str, ...]) -> None:
    asked = understand(question)
    assert asked_speakers(asked, (), named=whose_words(asked)) == names


@pytest.mark.parametrize(
    ("question", "text", "had"),
    [
        ("Menurut Pasal 15 Ayat 1, kapan gaji dibayarkan?", '"Dibayarkan pada Juni," bunyi Pasal 15 Ayat 1.', True),
        ("Menurut Pasal 7, kapan gaji dibayarkan?", '"Dibayarkan pada Juni," bunyi Pasal 15 Ayat 1.', False),
        ("Menurut UU No 3 Tahun 2001, apa hak warga?", "Undang-Undang Nomor 3 Tahun 2001 mengatur hak.", True),
        ("Menurut UU No 3 Tahun 2001, apa hak warga?", "UU No 3/2001 mengatur hak.", True),
        ("Menurut UU No 3 Tahun 2001, apa hak warga?", "UU No 3 Tahun 2019 mengatur hak.", False),
        ("According to Law No. 3 of 2001, what is due?", "UU No. 3 Tahun 2001 mengatur hak.", True),
        ("Menurut BPS, berapa ongkos bus?", "Ongkosnya Rp 3 juta.", True),
        ("Apa bunyi Pasal 7?", "Ongkosnya Rp 3 juta.", True),
    ],
)
def test_a_numbered_law_answers_from_an_article_that_has_it(question: str, text: str, had: bool) -> None:
    assert has_cited(text, question) is had


@pytest.mark.parametrize(
    ("question", "text", "anothers"),
    [
        ("Berapa titik panas yang dicatat BMKG?", "Menurut data BNPB ada 60 titik panas.", True),
        ("Berapa titik panas yang dicatat BMKG?", "Menurut data BMKG ada 60 titik panas.", False),
        ("Berapa titik panas yang dicatat BMKG?", "Kemarin ada 60 titik panas.", False),
        ("Berapa titik panas yang dicatat BMKG?", "Menurut Rina Dewi ada 60 titik panas.", False),
        ("Berapa titik panas di Demak?", "Menurut data BNPB ada 60 titik panas.", False),
        (
            "How many hotspots did the Meteorology, Climatology and Geophysics Agency detect?",
            "Berdasarkan data Badan Meteorologi, Klimatologi, dan Geofisika ada 60 titik panas.",
            False,
        ),
        (
            "How many hotspots did the Meteorology, Climatology and Geophysics Agency detect?",
            "Berdasarkan data BNPB ada 60 titik panas.",
            True,
        ),
        ("BMKG memantau berapa titik panas?", "Menurut data BNPB ada 60 titik panas.", True),
    ],
)
def test_the_figure_of_one_body_is_none_of_another(question: str, text: str, anothers: bool) -> None:
    asked = finder(understand(question))
    assert bool(asked and is_of_another_source(sentence(text, text), asked)) is anothers


@pytest.mark.parametrize(
    ("question", "text", "none"),
    [
        ("What did the Witness Protection Agency offer?", "Polisi menawarkan pengawalan.", True),
        ("What did the Witness Protection Agency offer?", "Lembaga Perlindungan Saksi menawarkan pengawalan.", False),
        ("Apa yang ditawarkan LPSK?", "Polisi menawarkan pengawalan.", True),
        ("What did the Indonesian Navy do?", "TNI bersih-bersih pantai.", True),
        ("What did the Indonesian Navy do?", "TNI AL bersih-bersih pantai.", False),
        ("What did the Navy do?", "TNI Angkatan Laut bersih-bersih pantai.", False),
        ("Apa yang dilakukan Pemkab Demak?", "Demak membangun tanggul.", False),
        ("What did Singapore do?", "Kapal itu ditahan.", False),
        ("When does Sukamaju State University open?", "Kampus UNSU dibuka Senin.", False),
        ("Berapa kerugian yang ditemukan BPK?", "Temuan BPK Rp 2 miliar.", False),
        ("Berapa kerugian yang ditemukan BPK?", "Temuan Badan Pemeriksa Keuangan Rp 2 miliar.", False),
        ("Berapa kerugian yang ditemukan BPK?", "Temuan KPK Rp 2 miliar.", True),
        ("Apa sanksi bagi ASN?", "PNS yang melanggar dipecat.", False),
        ("Berapa laba BUMN itu?", "Perusahaan pelat merah itu meraup laba.", False),
    ],
)
def test_an_article_without_the_body_asked_of_does_not_answer(question: str, text: str, none: bool) -> None:
    asked = bodies(understand(question))
    assert bool(asked and names_none(sentence(text, text).article, asked)) is none
