"""A decree that an article prints is quoted by the part that a question cites: an article, a point or a letter."""

from pathlib import Path

import pytest
from invented import with_articles

from index.article_sentences import sentences
from index.nouns import Article
from rag.library import Library
from rag.parsing.cited_parts import cited, is_of_another_cited, is_of_the_part, point_of

LAW = (
    "SUKAMAJU - DPRD Sukamaju mengesahkan Perda Rokok, Rabu.\n\nPasal 5\n\nKawasan tanpa rokok meliputi:\n\n"
    "- sekolah;\n- taman kota.\n\nPasal 9\n\n(1) Setiap orang dilarang menjual rokok di dekat sekolah.\n\n"
    "(2) Setiap orang dilarang menjual rokok kepada anak.\n\nPasal 17\n\n"
    "(1) Setiap perokok didenda Rp 500 ribu.\n\n(2) Setiap orang yang melanggar Pasal 9 didenda Rp 5 juta.\n\n"
    "Ketua DPRD Sukamaju, Rina Dewi, mengatakan denda itu ringan."
)
CIRCULAR = (
    "SUKAMAJU - Bupati menerbitkan Surat Edaran Nomor 3 Tahun 2025 tentang jam malam. Berikut isinya.\n\n"
    "1. Pelajar dilarang keluar rumah pada pukul 22.00.\n2. Orang tua agar:\na. memantau anak;\n"
    "b. melapor kepada ketua RT.\n3. Camat berpatroli dua kali seminggu.\n\nEdaran itu berlaku 14 Juli."
)
DECREE = (
    "SUKAMAJU - KPU menerbitkan keputusan.\n\nKESATU : Menetapkan Rina Dewi sebagai bupati terpilih.\n\n"
    "KEDUA : Biaya dibebankan pada dana hibah.\n\nKetua KPU menandatangani keputusan itu."
)


@pytest.mark.parametrize(
    ("asked", "parts"),
    [
        ("Apa isi Pasal 17 ayat (2)?", {"pasal": "17", "ayat": "2"}),
        ("Apa bunyi angka 3 huruf b?", {"angka": "3", "huruf": "b"}),
        ("Apa isi diktum KEDUA?", {"diktum": "kedua"}),
        ("What does Article 9 say?", {"pasal": "9"}),
        ("Siapa yang kedua?", {}),
        ("Berapa orang di Surat Edaran Nomor 3?", {}),
    ],
)
def test_parts_are_cited_by_their_numbers(asked: str, parts: dict[str, str]) -> None:
    assert cited(asked) == parts


@pytest.mark.parametrize(
    ("text", "asked", "told"),
    [
        (LAW, "Apa isi Pasal 9?", ["Pasal 9", "(1) Setiap orang dilarang", "(2) Setiap orang dilarang"]),
        (LAW, "Apa isi Pasal 17 ayat 1?", ["(1) Setiap perokok"]),
        (LAW, "Apa isi Pasal 5?", ["Pasal 5", "Kawasan", "- sekolah", "- taman"]),
        (CIRCULAR, "Apa isi angka 2?", ["2. Orang tua", "a. memantau", "b. melapor"]),
        (CIRCULAR, "Apa isi angka 2 huruf b?", ["b. melapor"]),
        (DECREE, "Apa isi diktum KEDUA?", ["KEDUA"]),
        (LAW, "Apa isi Pasal 11?", []),
    ],
)
def test_the_sentences_of_a_part_stand_in_it(text: str, asked: str, told: list[str]) -> None:
    article = Article(id="a", title="Kabar", text=text)
    found = [one.text for one in sentences(article) if is_of_the_part(one, asked)]
    assert len(found) == len(told) and all(map(str.startswith, found, told))


VACANCIES = (
    "SUKAMAJU - PDAM Sukamaju membuka lowongan.\n\nSyarat pelamar:\n1. Warga Sukamaju\n2. Usia 28 tahun\n"
    "3. Bebas narkoba\n\nJadwal seleksi:\n- pendaftaran 6 Juni;\n- tes 18 Juni;\n- wawancara 24 Juni.\n\n"
    "Direktur PDAM menyebut alasan pertama lowongan itu. Pertama, banyak yang pensiun. Kedua, sumur bertambah."
)
FARES = (
    "SUKAMAJU - Tarif bus berubah.\n\n1. Tarif umum naik\nTarif naik menjadi Rp 5.000.\n2. Pelajar tetap\n"
    "Pelajar membayar Rp 1.000. Mahasiswa tidak.\n3. Lansia gratis\nLansia tidak membayar.\n\nDinas menyebut subsidi."
)


@pytest.mark.parametrize(
    ("text", "title", "asked", "told"),
    [
        (VACANCIES, "PDAM Buka Lowongan", "syarat ketiga lowongan PDAM?", ["3. Bebas narkoba"]),
        (VACANCIES, "PDAM Buka Lowongan", "What is the second requirement?", ["2. Usia 28 tahun"]),
        (VACANCIES, "PDAM Buka Lowongan", "Apa syarat keempat?", []),
        (VACANCIES, "PDAM Buka Lowongan", "Apa tuntutan kedua warga?", []),
        (VACANCIES, "PDAM Buka Lowongan", "Siapa pelamar kedua?", []),
        (VACANCIES, "Syarat dan Jadwal Lowongan PDAM", "syarat kedua?", ["2. Usia 28 tahun"]),
        (VACANCIES, "PDAM Buka Lowongan", "Apa alasan kedua lowongan itu?", ["Kedua, sumur bertambah."]),
        (FARES, "Tarif Baru", "poin kedua?", ["2. Pelajar tetap", "Pelajar membayar Rp 1.000.", "Mahasiswa tidak."]),
        (FARES, "Tarif Baru", "fakta ke-3?", ["3. Lansia gratis", "Lansia tidak membayar."]),
    ],
)
def test_an_item_is_asked_for_by_its_place_in_a_list_announced_as_what_it_is_called(
    text: str, title: str, asked: str, told: list[str]
) -> None:
    every = sentences(Article(id="a", title=title, text=text))
    assert [one.text for one in every if is_of_the_part(one, asked)] == told
    assert any(is_of_another_cited(one, asked) for one in every) is bool(told)


def test_what_tells_of_a_part_by_its_number_may_answer_but_not_for_its_contents() -> None:
    fine = next(one for one in sentences(Article(id="a", title="", text=LAW)) if "melanggar Pasal 9" in one.text)
    assert not is_of_another_cited(fine, "Apa denda bagi pelanggar Pasal 9?")
    assert is_of_another_cited(fine, "Apa isi Pasal 9?")
    spoken = Article(id="b", title="", text="Ia dijerat Pasal 9. Ancamannya lima tahun.")
    assert not any(is_of_another_cited(one, "Apa ancaman Pasal 12?") for one in sentences(spoken))


def test_a_point_is_one_of_a_list_whose_points_have_points() -> None:
    circular = sentences(Article(id="a", title="", text=CIRCULAR))
    letter = next(one for one in circular if one.text.startswith("b."))
    assert [one.text[:2] for one in point_of(letter)] == ["2.", "a.", "b."]
    flat = sentences(Article(id="b", title="", text="Syaratnya:\n1. membawa KTP;\n2. membawa SPPT.\n"))
    assert not point_of(flat[1])


@pytest.fixture
def decrees(library: Library, tmp_path: Path) -> Library:
    for name, text in (("perda", LAW), ("edaran", CIRCULAR), ("lowongan PDAM", VACANCIES)):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"Judul: Isi {name} Sukamaju\nMedia: WartaDemak.com\n\n{text}", encoding="utf-8")
        library.add(path)
    return library


def test_the_part_that_is_cited_is_quoted_and_no_other(decrees: Library) -> None:
    nine = [one.quote[:3] for one in decrees.ask("Apa isi Pasal 9 perda rokok Sukamaju?").citations]
    assert nine == ["(1)", "(2)"]
    assert [one.quote for one in decrees.ask("syarat ketiga lowongan PDAM?").citations] == ["3. Bebas narkoba"]
    assert not decrees.ask("Apa isi Pasal 11 perda rokok Sukamaju?").answered
    parents = [one.quote[:2] for one in decrees.ask("Apa yang harus dilakukan orang tua menurut edaran?").citations]
    assert parents[:3] == ["2.", "a.", "b."] and "1." not in parents


def test_where_an_item_is_asked_for_by_its_place_no_row_of_another_article_answers(decrees: Library) -> None:
    opinion = "Jalan tol PDAM perlu dibatasi. Pertama, hentikan izin. Kedua, awasi. Ketiga, larang truk lowongan PDAM."
    with_articles(decrees, {"title": "Opini soal Tol dan Lowongan", "text": opinion})
    assert [one.quote for one in decrees.ask("syarat ketiga lowongan PDAM Sukamaju?").citations] == ["3. Bebas narkoba"]
