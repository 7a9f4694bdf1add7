"""Word and PDF files are read as their readers see them: final words, columns in order, no headers in sentences."""

import pytest
from lxml import etree

from index.errors import Rejected
from index.formats import worddocs
from index.formats.columns import Piece, in_reading_order
from index.formats.headings import Style
from index.formats.running import take_off
from index.formats.titles import printed
from index.formats.wrapping import unwrap
from index.nouns import Removed
from index.page.lines import Reason

TEXT = Style(10, False)
LEFT = (
    "Satuan tugas penertiban sawit",
    "kabupaten menyegel 640 hektare",
    "kebun tanpa izin kemarin siang.",
    "Ketua satgas itu mengatakan",
    "kebun milik dua perusahaan.",
)
RIGHT = (
    "Warga desa mengaku bekerja di",
    "kebun itu sejak 2006 dan belum",
    "menerima pesangon sama sekali.",
    "Serikat buruh meminta pekerja",
    "tetap digaji selama ini.",
)


def word(body: str) -> tuple[list[str], tuple[Removed, ...]]:
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return worddocs.lines(etree.fromstring(f'<w:body xmlns:w="{namespace}">{body}</w:body>'))


def run(words: str, mark: str = "") -> str:
    return f"<w:r><w:rPr>{mark}</w:rPr><w:t>{words}</w:t></w:r>"


def test_tracked_words_of_a_word_file_are_read_in_their_final_version() -> None:
    deleted = "<w:del><w:r><w:delText>900</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom>{run('kemarin ')}</w:moveFrom><w:moveTo>{run('sehari')}</w:moveTo>"
    changed = f"<w:p>{run('Kapal memuat ')}{deleted}<w:ins>{run('1.400')}</w:ins>{run(' penumpang ')}{moved}</w:p>"
    inline = f"<w:sdt><w:sdtContent>{run('14 orang')}</w:sdtContent></w:sdt>"
    boxed = f"<w:sdt><w:sdtPr/><w:sdtContent><w:p>{run('Isi kotak: ')}{inline}</w:p></w:sdtContent></w:sdt>"
    body = changed + boxed
    assert word(body)[0] == ["Kapal memuat 1.400 penumpang sehari", "Isi kotak: 14 orang"]


def test_struck_and_hidden_words_of_a_word_file_go_and_are_told() -> None:
    hidden = run(" rahasia", "<w:vanish/>")
    not_struck = run(" baru", "<w:strike w:val='0'/>")
    body = f"<w:p>{run('Ada ')}{run('12', '<w:strike/>')}{run(' 21 kios')}{hidden}{not_struck}</w:p>"
    assert word(body) == (["Ada  21 kios baru"], (Removed("12", Reason.STRUCK), Removed("rahasia", Reason.HIDDEN)))


def test_equal_cells_of_a_word_table_are_each_read_and_a_cell_over_rows_tells_both() -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"

    def cell(words: str, merged: str = "") -> str:
        return f"<w:tcPr>{merged}</w:tcPr><w:p>{run(words)}</w:p>"

    top, below = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    table = row(cell("Gebog", top), cell("100"), cell("100")) + row(cell("", below), cell("80"), cell("70"))
    assert word(f"<w:tbl>{table}</w:tbl>")[0] == ["Gebog  100  100", "Gebog  80  70"]


def test_a_cell_told_in_many_rows_is_no_bomb() -> None:
    top = f'<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p>{run("a" * 100_000)}</w:p></w:tc></w:tr>'
    below = "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc></w:tr>" * 200
    with pytest.raises(Rejected, match="10,000,000 characters"):
        word(f"<w:tbl>{top}{below}</w:tbl>")


def test_headers_footers_and_page_numbers_leave_the_sentences_they_cut() -> None:
    pages = take_off([
        "Radar Uji 4 November 2024\n\nTanggul Laut Dibangun\n\nKontrak diteken, tetapi pengerjaan baru\n1",
        "Radar Uji 4 November 2024\ndimulai Oktober karena lahan tersendat.\n2",
    ])  # fmt: skip
    assert pages.texts == [
        "\nTanggul Laut Dibangun\n\nKontrak diteken, tetapi pengerjaan baru",
        "dimulai Oktober karena lahan tersendat.",
    ]
    assert pages.removed == ["Radar Uji 4 November 2024", "1", "2"]


def test_what_a_browser_prints_around_a_page_goes_and_gives_the_address() -> None:
    pages = take_off(
        ["11/27/26, 1:05 PM Abrasi - Uji\nRumah rusak diterjang abrasi.\nhttps://uji.example/2024/10/abrasi 1/1"]
    )
    assert pages.texts == ["Rumah rusak diterjang abrasi."]
    assert (pages.url, pages.title) == ("https://uji.example/2024/10/abrasi", "Abrasi - Uji")


def test_what_a_browser_draws_below_each_page_goes_too() -> None:
    drawn = "11/27/26, 1:05 PM Abrasi - Uji\nhttps://uji.example/abrasi"
    pages = take_off([f"Rumah rusak diterjang abrasi,\n{drawn} 1/2", f"kata Rina.\n{drawn} 2/2"])
    assert pages.texts == ["Rumah rusak diterjang abrasi,", "kata Rina."]
    assert (pages.url, pages.title) == ("https://uji.example/abrasi", "Abrasi - Uji")
    told = ["Jadwal kapal:\n11/27/26, 1:05 PM Berangkat dari Demak\nTiba malam."]
    assert take_off(told).texts == told


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (("Rumah Rusak Diterjang Abrasi - Kabar Uji",), ("Rumah Rusak Diterjang Abrasi", "Kabar Uji")),
        (("Rumah Rusak Diterjang Abrasi",), ("Rumah Rusak Diterjang Abrasi", "")),
        (("Microsoft Word - berita.docx", "Rumah Rusak Diterjang Abrasi"), ("Rumah Rusak Diterjang Abrasi", "")),
        (("Pemerintah Kabupaten Batang Hari",), ("", "")),
        (("Rumah Rusak Diterjang Angin", ""), ("", "")),
    ],
)
def test_a_document_is_called_what_its_text_prints_as_a_line(told: tuple[str, ...], found: tuple[str, str]) -> None:
    text = "Pemerintah Kabupaten Batang Hari\n\nRumah Rusak Diterjang Abrasi\n\nEmpat rumah rusak diterjang abrasi."
    assert printed(told, text) == found


def test_a_page_s_own_line_is_not_joined_with_the_first_sentence() -> None:
    stamp = "Diunggah: Rabu, 4 Desember 2024 | Oleh: Humas Dinas | Dibaca: 812 kali"
    lead = "Dinas Perhubungan Kabupaten Demak menambah dua kapal penumpang untuk warga"
    assert unwrap(f"{stamp}\n{lead}\ndi pesisir.") == f"{stamp}\n\n{lead} di pesisir."
    quoted = "Ketua: Kapal berangkat pada Rabu, 4 Desember 2024 dan tiba malam hari,"
    assert unwrap(f"{quoted}\nKata dia.\n{lead}").startswith(f"{quoted} Kata dia.")


def test_figures_and_the_title_at_the_edges_of_pages_stay() -> None:
    table = [
        "Perolehan suara\nPaslon 1 meraih 20.117 suara\n18.221 16.904",
        "Paslon 2 meraih 19.300 suara\n17.002 15.118\nSelesai.",
    ]
    assert take_off(table).texts == table
    titled = ["\nTanggul Laut Dibangun\n\nKontrak diteken.", "Tanggul Laut Dibangun\nWarga senang."]
    assert take_off(titled).texts == ["\nTanggul Laut Dibangun\n\nKontrak diteken.", "Warga senang."]
    below = "Kontrak pembangunan tanggul itu diteken bupati pada Senin pagi di balai desa"
    titled = [f"Tanggul Laut Dibangun\n{below}", "Tanggul Laut Dibangun\nWarga senang."]
    assert take_off(titled).texts == [titled[0], "Warga senang."]
    for one, two in (
        ("Jumlah korban hari ini 12 orang.", "Jumlah korban hari ini 13 orang."),
        ("Pasal 4", "Pasal 5"),
        ("Hari ke-2", "Hari ke-3"),
    ):
        assert take_off([f"{one}\nWarga", f"{two}\nsenang"]).texts == [f"{one}\nWarga", f"{two}\nsenang"]
    assert take_off(["Warga desa itu kini berjumlah\n12"]).texts == ["Warga desa itu kini berjumlah\n12"]


def drawn(*rows: tuple[tuple[float, str], ...]) -> list[Piece]:
    return [Piece(words, x, TEXT) for row in rows for x, words in (*row, (0.0, "\n"))]


def test_columns_drawn_row_by_row_are_read_one_after_the_other() -> None:
    title = ((50.0, "Segel Sawit di Dua Kecamatan"),)
    rows = [((50.0, left), (310.0, f" {right}")) for left, right in zip(LEFT, RIGHT, strict=True)]
    read = "".join(piece.text for piece in in_reading_order(drawn(title, *rows, ((50.0, "Penutup kolom kiri."),))))
    expected = [title[0][1], *LEFT, "Penutup kolom kiri.", *RIGHT]
    assert [line.strip() for line in read.splitlines()] == expected


def test_a_table_and_a_single_column_keep_their_rows() -> None:
    table = drawn(*(((50.0, f"Kecamatan {number}"), (310.0, f" {number}.221 suara")) for number in range(8)))
    assert in_reading_order(table) is table
    form = drawn(*(((50.0, "Waktu"), (150.0, f" {words}")) for words in LEFT))
    assert in_reading_order(form) is form
    single = drawn(*(((50.0, words),) for words in LEFT))
    assert in_reading_order(single) is single
