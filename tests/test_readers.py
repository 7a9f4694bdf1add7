"""Files and folders become pages, or are refused with a reason while the rest goes on."""

import errno
import io
import json
import os
import zipfile
from pathlib import Path

import pytest
from docx import Document
from lapses import grows_with_length, repeated
from pypdf import PdfWriter

from index import readers
from index.cleaning import clean
from index.errors import Rejected
from index.formats import documents, folders, plaintext, rows
from index.origin.dates import Order
from index.readers import Page, Record, Rejection, find, parse, records

BODY = "Bupati membuka pasar induk pada Senin pagi. Sebanyak 214 pedagang kembali berjualan di sana."

HTML = """<!DOCTYPE html><html lang="id"><head><title>Pasar Induk Dibuka Kembali - Kabar Merapi</title>
<meta property="og:site_name" content="Kabar Merapi"><meta name="author" content="Sari Dewi">
<link rel="canonical" href="https://kabarmerapi.example/2024/12/pasar">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle",
"headline":"Pasar Induk Dibuka Kembali","datePublished":"2024-12-05T08:00:00+07:00",
"articleSection":["Daerah"]}]}</script>
</head><body><nav><ul><li><a href="/">Beranda</a></li><li><a href="/d">Daerah</a></li></ul></nav>
<article><h1>Pasar Induk Dibuka Kembali</h1>
<p>KARANGANYAR – Pasar induk dibuka kembali pada Kamis (5/12/2024) setelah perbaikan atap lima bulan.</p>
<p>Sebanyak 214 pedagang kembali menempati los, kata kepala dinas perdagangan &amp; pasar kepada wartawan.</p>
<h2>Retribusi tetap</h2>
<p>Ia memastikan retribusi tidak naik sampai akhir tahun depan, dan pedagang lama tidak perlu mendaftar.</p>
<ul><li>Los ukuran kecil tetap Rp 2.000 sehari</li><li>Los ukuran besar tetap Rp 5.000 sehari</li></ul>
</article><aside><p>Iklan rokok</p></aside><script>alert("x")</script><footer>Hak Cipta 2024</footer></body></html>"""


def read(path: Path) -> Page:
    (record,) = records(path)
    assert isinstance(record, Record)
    return parse(record)


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def pdf(*lines: str, heading: tuple[str, ...] = (), heading_font: str = "/F1 18") -> bytes:
    """Write the smallest PDF that shows the lines: one page, in 11 points, below a heading in its own font."""
    shown = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
    headed = " ".join(f"({line}) Tj 0 -22 Td" for line in heading)
    stream = f"BT {heading_font} Tf 50 750 Td {headed} /F1 11 Tf {shown} ET".encode("latin-1")
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
    ]
    data, offsets = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        offsets.append(len(data))
        data += b"%d 0 obj%sendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return data + b"xref\n0 7\n0000000000 65535 f \n%strailer<</Size 7/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        table,
        len(data),
    )


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.pdf", "a.docx"])
@pytest.mark.parametrize("before", ["", "\ufeff", "\n <!-- disimpan -->\n"])
def test_a_page_is_read_as_one_whatever_its_name(tmp_path: Path, name: str, before: str) -> None:
    page, saved = read(write(tmp_path / "a.html", HTML)), read(write(tmp_path / "b" / name, before + HTML))
    assert (saved.text, saved.fields) == (page.text, page.fields)
    wide = read(write(tmp_path / "c" / name, HTML.encode("utf-16")))
    assert wide.text == page.text


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.docx"])
def test_a_pdf_is_read_as_one_whatever_its_name(tmp_path: Path, name: str) -> None:
    lines = ("Bupati membuka pasar induk pada Senin pagi.", "Sebanyak 214 pedagang kembali berjualan di sana.")
    assert read(write(tmp_path / name, pdf(*lines))).text == read(write(tmp_path / "a.pdf", pdf(*lines))).text


@pytest.mark.parametrize("name", ["a.txt", "a.pdf", "a.html"])
def test_a_word_file_is_read_as_one_whatever_its_name(tmp_path: Path, name: str) -> None:
    document = Document()
    document.add_paragraph(BODY)
    document.save(str(tmp_path / "a.docx"))
    assert read(write(tmp_path / "b" / name, (tmp_path / "a.docx").read_bytes())).text == BODY


@pytest.mark.parametrize("name", ["a.html", "a.htm", "a.txt"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_page_saved_with_its_pictures_is_refused_whatever_its_name(tmp_path: Path, name: str, end: str) -> None:
    head = [
        "From: <Saved by Blink>",
        "Subject: Pasar",
        " Induk",
        "MIME-Version: 1.0",
        "Content-Type: multipart/related",
    ]
    body = HTML.encode().replace("–".encode(), b"=E2=80=93").decode()
    (refused,) = records(write(tmp_path / name, end.join((*head, "", body))))
    assert isinstance(refused, Rejection) and "HTML only" in refused.reason


@pytest.mark.parametrize(
    "text",
    [
        f"Pasar: Dibuka\n\n{BODY}\nMIME-Version: 1.0",
        f"Pasar <html> Dibuka\n\n{BODY}",
        f"PDF Anggaran Dibuka\n\n{BODY}",
        f"<b>Pasar</b> dibuka\n\n{BODY}",
        f"<headline> {BODY}",
        f"<!-- catatan -->\n\n{BODY}",
        "<!-- catatan -->\n" * 200 + BODY,
    ],
)
def test_a_text_that_only_names_another_kind_stays_a_text(tmp_path: Path, text: str) -> None:
    (record,) = records(write(tmp_path / "a.txt", text))
    assert isinstance(record, Record)
    assert record.suffix == ".txt"


def test_a_folder_gives_its_readable_files_in_order_and_says_why_not_the_others(tmp_path: Path) -> None:
    for name in ("b.txt", "a/2.md", "a/1.HTML", ".hidden.txt", "a/.git/x.txt", "Thumbs.db", ".DS_Store", "foto.jpg"):
        write(tmp_path / name, BODY)
    found = list(find([tmp_path]))
    assert [path.name for path in found if isinstance(path, Path)] == ["1.HTML", "2.md", "b.txt"]
    (rejection,) = [item for item in found if isinstance(item, Rejection)]
    assert rejection.path.endswith("foto.jpg")
    assert ".jsonl" in rejection.reason


def test_paths_given_twice_or_through_dots_are_found_once(tmp_path: Path) -> None:
    file = write(tmp_path / "a" / "x.txt", BODY)
    assert list(find([tmp_path, file, tmp_path / "a" / ".." / "a"])) == [file]


def test_a_missing_path_and_a_fifo_are_rejected(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    reasons = [item.reason for item in find([tmp_path / "none.txt", tmp_path]) if isinstance(item, Rejection)]
    assert reasons == ["no such file or folder", "not a regular file"]


def test_links_stay_inside_their_folder(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside" / "secret.txt", BODY)
    inside = write(tmp_path / "in" / "a.txt", BODY)
    (tmp_path / "in" / "out.txt").symlink_to(outside)
    (tmp_path / "in" / "outdir").symlink_to(outside.parent)
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "dead.txt").symlink_to(tmp_path / "nowhere")
    found = list(find([tmp_path / "in"]))
    assert [item for item in found if isinstance(item, Path)] == [inside]
    reasons = sorted(item.reason for item in found if isinstance(item, Rejection))
    assert reasons == ["a link that leads nowhere"] + 2 * ["a link that leads out of the folder"]


def test_a_file_that_may_not_be_looked_at_is_rejected_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shut, other = write(tmp_path / "shut" / "a.txt", BODY), write(tmp_path / "z.txt", BODY)
    is_file = Path.is_file

    def refusing(path: Path) -> bool:
        if path == shut:
            raise PermissionError(errno.EACCES, "Permission denied")
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", refusing)  # whoever runs the tests may be allowed everything
    assert list(find([tmp_path])) == [Rejection(str(shut), "cannot be read: Permission denied"), other]


def test_a_name_that_is_not_utf_8_is_rejected_in_printable_words(tmp_path: Path) -> None:
    try:
        (Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))).write_text(BODY)
    except OSError:
        pytest.skip("this file system refuses such a name")
    (rejection,) = find([tmp_path])
    assert isinstance(rejection, Rejection)
    rejection.path.encode()


def test_folders_nested_too_deep_are_rejected(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * (folders.MAX_DEPTH + 2))
    write(deep / "x.txt", BODY)
    (rejection,) = find([tmp_path])
    assert isinstance(rejection, Rejection)
    assert "deeper" in rejection.reason


def test_a_record_is_its_path_and_the_digest_of_its_bytes(tmp_path: Path) -> None:
    first, second = (next(iter(records(write(tmp_path / name, BODY)))) for name in ("a.txt", "b.txt"))
    assert isinstance(first, Record)
    assert isinstance(second, Record)
    assert first.source == str(tmp_path / "a.txt")
    assert first.digest == second.digest
    assert len(first.digest) == 64


def test_html_gives_its_main_text_and_declared_fields(tmp_path: Path) -> None:
    page = read(write(tmp_path / "x.html", HTML))
    for words in (
        "setelah perbaikan atap lima bulan",
        "perdagangan & pasar kepada",
        "Retribusi tetap",
    ):
        assert words in page.text
    assert "Rp 5.000 sehari" in page.text
    for noise in ("Beranda", "Iklan rokok", "alert", "Hak Cipta"):
        assert noise not in page.text
    assert page.fields == {
        "title": "Pasar Induk Dibuka Kembali",
        "published": "2024-12-05T08:00:00+07:00",
        "author": "Sari Dewi",
        "outlet": "Kabar Merapi",
        "url": "https://kabarmerapi.example/2024/12/pasar",
        "section": "Daerah",
    }


def test_html_without_a_declared_date_has_none(tmp_path: Path) -> None:
    page = read(
        write(tmp_path / "x.html", f"<html><title>Pasar dibuka | Kabar</title><p>27 November 2024 {BODY}</p></html>")
    )
    assert "published" not in page.fields
    assert BODY in page.text


def test_html_that_only_prints_its_date_below_the_headline_declares_it(tmp_path: Path) -> None:
    paragraph = f"{BODY} {BODY} {BODY}"
    head = "<h1>Pasar Induk Dibuka</h1><span>Sari Dewi</span><div>Kamis, 5 Desember 2024 08:15 WIB</div>"
    text = f"<div>{head}<p>{paragraph}</p></div>"
    late = f"<h1>Pasar Induk Dibuka</h1><p>{paragraph}</p><h4>Truk Mogok</h4><div>Kamis, 5 Desember 2024</div>"
    pages = [read(write(tmp_path / "x.html", f"<html><body>{page}</body></html>")) for page in (text, late)]
    assert [page.fields.get("published") for page in pages] == ["Kamis, 5 Desember 2024 08:15 WIB", None]


def test_html_too_short_for_the_extractor_is_still_read(tmp_path: Path) -> None:
    page = read(write(tmp_path / "x.htm", "<div><div>Harga beras<br>naik lagi.</div><script>x()</script></div>"))
    assert page.text.split("\n") == ["Harga beras", "naik lagi."]


def test_markdown_loses_its_marks_and_keeps_its_words(tmp_path: Path) -> None:
    text = (
        '---\ntitle: "Pasar Dibuka"\ntanggal: 2024-12-05\nsumber: Kabar Merapi\n---\n# Pasar Dibuka\n\n'
        "Bupati **membuka** [pasar induk](https://a.example/x_(y)) pada 2 * 3 hari.\n\n> _Ramai_, kata dia.\n\n"
        "![Bupati di pasar](a.jpg)\n\n- satu\n- dua\n"
    )
    page = read(write(tmp_path / "x.md", text))
    assert page.fields == {"title": "Pasar Dibuka", "published": "2024-12-05", "outlet": "Kabar Merapi"}
    assert "Bupati membuka pasar induk pada 2 * 3 hari." in page.text
    assert "\nRamai, kata dia." in page.text
    assert "\nBupati di pasar\n" in page.text
    assert "- satu\n- dua" in page.text


@pytest.mark.parametrize("piece", ["\n", "# a" + " " * 5_000 + "b", "# a #", "#"])
def test_markdown_is_read_in_time_for_its_length(piece: str) -> None:
    assert grows_with_length(lambda length: plaintext.read_markdown("# Pasar" + repeated(piece, length) + "x"), 400_000)


def test_a_text_file_may_name_its_own_fields(tmp_path: Path) -> None:
    page = read(write(tmp_path / "x.txt", f"Judul: Pasar Dibuka\nTanggal: 5/12/2024\nPenulis: Sari\n\n{BODY}"))
    assert page.fields == {"title": "Pasar Dibuka", "published": "5/12/2024", "author": "Sari"}


@pytest.mark.parametrize(
    "top",
    [
        "Waktu: Sabtu, 12 Oktober 2024 pukul 09.00 WIB\nLokasi: Aula Kabupaten",
        "Pasar Dibuka\nJudul: Pasar\nPenulis: Sari",
        "Sumber: Saya melihat api.\nPenulis: Lalu?",
    ],
)
def test_what_an_article_tells_of_an_event_is_no_header(top: str, tmp_path: Path) -> None:
    assert read(write(tmp_path / "x.txt", f"{top}\n\n{BODY}")).fields == {}


@pytest.mark.parametrize(
    "text",
    [
        "{url}\n{title}\n\n{body}",
        "{title}\n{url}\n\n{body}",
        "{title}\n{body}\n\n{url}\n",
        "*{title}*\n\n{body}\n\nSelengkapnya: {url}\n(abc)",
    ],
)
def test_an_address_alone_on_a_line_is_where_the_article_is_from(text: str, tmp_path: Path) -> None:
    url = "https://kabarmerapi.example/2024/12/pasar"
    page = read(write(tmp_path / "x.txt", text.format(url=url, title="Pasar Induk Dibuka Lagi", body=BODY)))
    assert page.fields == {"url": url}
    assert clean(page).text == BODY


@pytest.mark.parametrize(
    "text",
    [
        "{body}\nPendaftaran dibuka di laman ini:\nhttps://pasar.example/daftar",
        "Pasar Dibuka, lihat https://pasar.example/daftar\n{body}",
        "https://pasar.example/1\nhttps://pasar.example/2\n{body}",
    ],
)
def test_an_address_that_the_article_gives_its_readers_stays(text: str, tmp_path: Path) -> None:
    page = read(write(tmp_path / "x.txt", text.format(body=BODY)))
    assert page.fields == {}
    assert "https://pasar.example" in page.text


def test_a_line_that_a_messenger_marks_as_a_whole_loses_its_marks(tmp_path: Path) -> None:
    text = f"*Pasar Induk Dibuka Lagi*\n_Selasa, 7 Mei 2024_\n\n{BODY}\n***\nKata *kunci* itu tetap."
    page = read(write(tmp_path / "x.txt", text))
    assert page.text == text.replace("*Pasar", "Pasar").replace("Lagi*", "Lagi").replace("_", "")


def test_a_header_ends_at_the_first_line_that_is_none(tmp_path: Path) -> None:
    page = read(write(tmp_path / "x.txt", f"Judul: Pasar Dibuka\nTanggal: 5/12/2024\n\n{BODY}\nSumber: Bupati\n"))
    assert page.fields == {"title": "Pasar Dibuka", "published": "5/12/2024"}


def test_one_line_with_a_colon_is_the_articles_own_words(tmp_path: Path) -> None:
    assert read(write(tmp_path / "x.txt", f"Berita: Pasar Dibuka\n\n{BODY}")).fields == {}


def test_lines_broken_for_width_become_paragraphs(tmp_path: Path) -> None:
    text = (
        "Bupati membuka pasar induk pada Senin pagi setelah perbaikan\natap yang berlangsung selama lima bulan dan "
        "dihadiri para peda-\ngang lama. Anak-anak menari di halaman, dan anak-\nanak pedagang membagikan kue.\n"
        "Retribusi tidak naik sampai akhir tahun depan, kata kepala\ndinas kepada wartawan.\n"
    )
    page = read(write(tmp_path / "x.txt", text))
    first, second = page.text.split("\n\n")
    assert "perbaikan atap" in first
    assert "pedagang lama" in first
    assert "anak-anak pedagang" in first
    assert second.startswith("Retribusi")


def test_word_files_give_paragraphs_and_table_rows_in_order(tmp_path: Path) -> None:
    document = Document()
    document.add_heading("Pasar Dibuka", 1)
    document.add_paragraph(BODY)
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Los kecil", "120"
    document.add_paragraph("Penutup.")
    document.save(str(tmp_path / "x.docx"))
    assert read(tmp_path / "x.docx").text.split("\n\n") == ["Pasar Dibuka", BODY, "Los kecil  120", "Penutup."]


def test_pdf_lines_become_paragraphs(tmp_path: Path) -> None:
    data = pdf(
        "Bupati membuka pasar induk pada Senin pagi setelah perbai-",
        "kan atap yang berlangsung lima bulan.",
        "Selesai.",
    )
    assert read(write(tmp_path / "x.pdf", data)).text.startswith(
        "Bupati membuka pasar induk pada Senin pagi setelah perbaikan atap yang berlangsung lima bulan."
    )


@pytest.mark.parametrize("font", ["/F1 18", "/F2 18", "/F2 11"])
def test_a_pdf_title_broken_over_two_lines_is_one_line(font: str, tmp_path: Path) -> None:
    heading = ("Dua Dermaga Baru Dibuka, Warga Pulau", "Kecil Tidak Perlu Menunggu Pasang")
    body = (
        "Pemerintah kota membuka dua dermaga baru untuk kapal penumpang pada hari",
        "Senin. Dermaga itu dibangun selama delapan bulan dengan biaya Rp14 miliar.",
    )
    text = read(write(tmp_path / "x.pdf", pdf(*body, heading=heading, heading_font=font))).text
    assert text.split("\n\n") == [" ".join(heading), " ".join(body)]


def test_a_pdf_is_called_what_its_metadata_say_where_its_text_prints_it(tmp_path: Path) -> None:
    title = "Dua Dermaga Baru Dibuka di Pesisir"
    for named, fields in ((title, {"title": title}), ("Dokumen tanpa judul yang jelas", {})):
        writer = PdfWriter(io.BytesIO(pdf(BODY, heading=(title,))))
        writer.add_metadata({"/Title": named})
        writer.write(tmp_path / "x.pdf")
        assert read(tmp_path / "x.pdf").fields == fields


def test_a_pdf_set_in_bold_throughout_has_no_heading(tmp_path: Path) -> None:
    body = ("Pemerintah kota membuka dua dermaga baru untuk kapal penumpang", "pada hari Senin.")
    text = read(write(tmp_path / "x.pdf", pdf(heading=body, heading_font="/F2 11"))).text
    assert text == " ".join(body)


def test_a_pdf_without_text_is_called_a_scan(tmp_path: Path) -> None:
    with pytest.raises(Rejected, match="probably a scan"):
        read(write(tmp_path / "x.pdf", pdf("")))


@pytest.mark.parametrize(
    ("names", "key"),
    [
        (("title", "judul", "Headline", "JUDUL BERITA"), "title"),
        (("date", "tanggal", "published", "Tanggal-Terbit"), "published"),
        (("Tanggal Rilis", "date_publish"), "published"),
        (("url", "link", "tautan"), "url"),
        (("outlet", "media", "source", "Sumber", "Sumber Berita"), "outlet"),
        (("author", "penulis", "Nama Wartawan"), "author"),
    ],
)
@pytest.mark.parametrize("text", ["body", "isi", "content", "Text", "isi_berita"])
def test_rows_are_read_by_the_usual_column_names(names: tuple[str, ...], key: str, text: str, tmp_path: Path) -> None:
    lines = [json.dumps({text: f"{BODY} {name}", name: "nilai"}) for name in names]
    pages = [parse(row) for row in records(write(tmp_path / "x.jsonl", "\n".join(lines))) if isinstance(row, Record)]
    assert [page.fields for page in pages] == [{key: "nilai"}] * len(names)
    assert pages[0].text.startswith(BODY)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.json", json.dumps([{"isi": BODY, "judul": "A"}, {"isi": "Lain.", "judul": "B"}])),
        ("x.json", json.dumps({"articles": [{"isi": BODY, "judul": "A"}, {"isi": "Lain.", "judul": "B"}]})),
        ("x.json", f'{{"isi": "{BODY}", "judul": "A"}}\n{{"isi": "Lain.", "judul": "B"}}\n'),
        ("x.csv", f'judul,isi\nA,"{BODY}"\nB,Lain.\n'),
        ("x.csv", f'\ufeffjudul;isi\r\nA;"{BODY}"\r\nB;Lain.\r\n'),
        ("x.csv", f"judul\tisi\nA\t{BODY}\nB\tLain.\n"),
    ],
)
def test_lists_give_one_article_a_row_numbered_from_one(name: str, content: str, tmp_path: Path) -> None:
    path = write(tmp_path / name, content)
    found = [row for row in records(path) if isinstance(row, Record)]
    assert [row.source for row in found] == [f"{path}#1", f"{path}#2"]
    assert [parse(row).fields["title"] for row in found] == ["A", "B"]
    assert parse(found[0]).text == BODY


def test_a_csv_cell_may_hold_line_breaks_and_windows_letters(tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", 'judul,isi\nA,"Baris satu – “kutip”.\nBaris dua."\n'.encode("cp1252"))
    assert read(path).text == "Baris satu – “kutip”.\nBaris dua."


def test_a_csv_row_whose_quotation_mark_is_never_closed_is_no_article_of_all_that_follows(tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", f'judul,isi\nA,"{BODY}"\nB,"Tidak ditutup.\nC,{BODY}\n')
    first, second = records(path)
    assert isinstance(first, Record) and isinstance(second, Rejection)
    assert second.path == f"{path}#2" and "never closed" in second.reason
    assert len(list(records(write(tmp_path / "y.csv", f'judul,isi\nA,"{BODY}"\nB,"Ditutup."')))) == 2


def test_empty_cells_behind_the_last_column_of_a_csv_are_none(tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", f"judul,isi\nA,{BODY},,\nB,satu,dua\n")
    first, second = records(path)
    assert isinstance(first, Record) and parse(first).text == BODY
    assert isinstance(second, Rejection) and "more cells" in second.reason


@pytest.mark.parametrize("cells", [f"{BODY},", f",{BODY}"])
def test_an_empty_column_takes_nothing_from_another_of_its_name(tmp_path: Path, cells: str) -> None:
    assert read(write(tmp_path / "x.csv", f"judul,isi,isi\nA,{cells}\n")).text == BODY


def test_a_csv_with_line_ends_of_old_macs_is_refused_with_what_to_do(tmp_path: Path) -> None:
    (refused,) = records(write(tmp_path / "x.csv", f"judul,isi\rA,{BODY}\r"))
    assert isinstance(refused, Rejection) and "save it again" in refused.reason


def test_windows_letters_far_down_a_json_file_are_read(tmp_path: Path) -> None:
    listed = [{"judul": f"Judul {number}", "isi": BODY} for number in range(1000)]
    path = write(
        tmp_path / "x.json",
        json.dumps([*listed, {"isi": "Kata “ya” – café."}], ensure_ascii=False, indent=0).encode("cp1252"),
    )
    last = list(records(path))[-1]
    assert isinstance(last, Record) and parse(last).text == "Kata “ya” – café."


def test_a_utf_16_csv_is_read(tmp_path: Path) -> None:
    assert read(write(tmp_path / "x.csv", f"judul,isi\nA,{BODY}\n".encode("utf-16"))).text == BODY


def test_a_bad_row_is_rejected_by_number_and_the_rest_goes_on(tmp_path: Path) -> None:
    lines = [json.dumps({"isi": BODY}), "{broken", "", "[1, 2]", "[" * 100_000, json.dumps({"isi": "Lain."})]
    path = write(tmp_path / "x.jsonl", "\n".join(lines))
    found = list(records(path))
    assert [row.source for row in found if isinstance(row, Record)] == [f"{path}#1", f"{path}#6"]
    assert [row.path for row in found if isinstance(row, Rejection)] == [f"{path}#{number}" for number in (2, 4, 5)]


def test_a_row_over_the_limit_is_skipped_without_being_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MAX_ROW_CHARACTERS", 1000)
    path = write(tmp_path / "x.jsonl", f'{{"isi": "{"a" * 5000}"}}\n' + json.dumps({"isi": BODY}))
    first, second = records(path)
    assert isinstance(first, Rejection)
    assert "longer than 1,000" in first.reason
    assert isinstance(second, Record)


def test_a_row_in_html_or_with_entities_becomes_text(tmp_path: Path) -> None:
    html = "<p>Bupati &amp; wakil <b>hadir</b>.</p><script>x()</script><p>Warga &#8220;senang&#8221;.<br/>Selesai.</p>"
    path = write(
        tmp_path / "x.jsonl",
        "\n".join(json.dumps({"content": text}) for text in (html, "A &amp; B &quot;C&quot; AT&T")),
    )
    first, second = (parse(row).text for row in records(path) if isinstance(row, Record))
    assert first.split("\n") == ["Bupati & wakil hadir.", "Warga “senang”.", "Selesai."]
    assert second == 'A & B "C" AT&T'


def test_a_row_in_escaped_or_inline_html_becomes_text(tmp_path: Path) -> None:
    bodies = (
        f"&lt;p&gt;{BODY}&lt;/p&gt;&lt;p&gt;Ia pergi.&lt;/p&gt;",
        f"{BODY}\nIa <em>pergi</em>.",
        f"&amp;lt;p&amp;gt;{BODY}&amp;lt;/p&amp;gt;<p>Ia pergi.</p>",
        f"<span class='x'>{BODY}</span>\n<a href='/x'>Ia</a> pergi.",
        f"{BODY}\n\nIa <s>datang</s> pergi.",
    )
    rows = "\n".join(json.dumps({"title": "&lt;b&gt;Pasar&lt;/b&gt; <i>Dibuka</i>", "body": body}) for body in bodies)
    found = list(records(write(tmp_path / "x.jsonl", rows)))
    assert len(found) == len(bodies)
    for record in found:
        assert isinstance(record, Record)
        page = parse(record)
        assert (page.fields["title"], page.text) == ("Pasar Dibuka", f"{BODY}\nIa pergi.")


def test_a_comparison_in_a_rows_text_is_no_html(tmp_path: Path) -> None:
    text = f"{BODY} Suhu < 5 derajat, a <b dan c> d, R&D &lt; 3."
    page = read(write(tmp_path / "x.json", json.dumps([{"body": text}])))
    assert page.text == text.replace("&lt;", "<")


@pytest.mark.parametrize("nothing", [float("nan"), "nan", "None", "null", "N/A"])
def test_a_cell_that_holds_nothing_is_empty(nothing: object, tmp_path: Path) -> None:
    row = {"title": nothing, "outlet": nothing, "url": nothing, "body": BODY}
    assert read(write(tmp_path / "x.json", json.dumps([row]))).fields == {}


@pytest.mark.parametrize("top", ["sep=;\n", "\n", "\ufeffsep=;\r\n", "\n\n"])
def test_a_csv_may_begin_with_its_separator_or_a_blank_line(top: str, tmp_path: Path) -> None:
    assert read(write(tmp_path / "x.csv", f"{top}judul;isi\nPasar;{BODY}\n")).text == BODY


def test_a_csv_cell_may_be_as_long_as_an_article(tmp_path: Path) -> None:
    long = "Kata " * 40_000
    first, second = records(write(tmp_path / "x.csv", f"judul,isi\nPasar,{long}\nPasar,{BODY}\n"))
    assert isinstance(first, Record)
    assert isinstance(second, Record)
    assert parse(first).text.strip() == long.strip()


def test_a_row_nested_too_deep_is_rejected_and_the_rest_goes_on(tmp_path: Path) -> None:
    deep = json.dumps({"body": "x"}).replace('"x"', "[" * 450 + '"x"' + "]" * 450)
    first, second = records(write(tmp_path / "x.jsonl", f"{deep}\n{json.dumps({'body': BODY})}"))
    assert isinstance(first, Record)
    with pytest.raises(Rejected, match="nested deeper"):
        parse(first)
    assert isinstance(second, Record)


def test_the_name_of_a_column_is_told_in_plain_characters(tmp_path: Path) -> None:
    page = read(write(tmp_path / "x.json", json.dumps([{"\ud800x": f"{BODY} {BODY} {BODY}"}])))
    assert page.notes == ("text taken from the column \ufffdx",)


def test_a_name_too_long_for_the_system_is_rejected(tmp_path: Path) -> None:
    (found,) = find([tmp_path / ("x" * 5000 + ".txt")])
    assert isinstance(found, Rejection)


def test_scripts_and_comments_nest_no_elements(tmp_path: Path) -> None:
    code = "document.write('" + "<div>" * 300 + "'); for (i=0;i<b;i++) {}"
    page = HTML.replace("</body>", f"<script>{code}</script><!-- {'<div>' * 300} --></body>")
    assert "214 pedagang" in read(write(tmp_path / "x.html", page)).text


def test_a_headline_nested_beyond_sense_is_passed_over(tmp_path: Path) -> None:
    deep = "[" * 450 + '"x"' + "]" * 450
    page = HTML.replace('"headline":"Pasar Induk Dibuka Kembali"', f'"headline":{deep}')
    assert read(write(tmp_path / "x.html", page)).fields["title"] == "Pasar Induk Dibuka Kembali"


def test_a_row_without_text_says_which_column_to_name(tmp_path: Path) -> None:
    with pytest.raises(Rejected, match="name it text, body, content or isi"):
        read(write(tmp_path / "x.jsonl", '{"judul": "A", "nomor": 3}'))


def dated(path: Path, *dates: str, column: str = "date") -> list[Record]:
    write(path, "\n".join(json.dumps({"isi": BODY, column: day}) for day in dates))
    return [row for row in records(path) if isinstance(row, Record)]


def test_a_row_is_read_anew_when_its_file_comes_to_show_another_order_of_dates(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    [alone] = dated(path, "10/7/2025")
    [same, *_] = dated(path, "10/7/2025", "19/10/2025", "2025-10-07", "")
    assert (alone.order, alone.digest) == (Order.DAY_FIRST, same.digest)
    [american, *_] = dated(path, "10/7/2025", "10/19/2025")
    [mixed, *_] = dated(path, "10/7/2025", "19/10/2025", "10/19/2025")
    assert (american.order, mixed.order) == (Order.MONTH_FIRST, Order.MIXED)
    assert len({alone.digest, american.digest, mixed.digest}) == 3
    [mistyped, *_] = dated(path, "10/7/2025", *["19/10/2025"] * 20, "10/19/2025")
    assert mistyped.order == Order.DAY_FIRST
    assert [american.digest] == [row.digest for row in dated(path, "10/7/2025", "10/19/2025", "2025-10-07")][:1]


def test_each_date_column_has_its_own_order(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    lines = [{"date": "10/19/2025"}, {"Tgl": "19/10/2025"}, {"date": "10/7/2025"}, {"tgl": "10/7/2025", "date": "nan"}]
    write(path, "\n".join(json.dumps({"isi": BODY} | line) for line in lines))
    orders = [row.order for row in records(path) if isinstance(row, Record)]
    assert orders == [Order.MONTH_FIRST, Order.DAY_FIRST, Order.MONTH_FIRST, Order.DAY_FIRST]


def test_a_date_outside_the_date_column_or_in_a_bad_row_shows_no_order(tmp_path: Path) -> None:
    deep: object = "10/19/2025"
    for _ in range(30):
        deep = [deep]
    lines = [{"date": "10/7/2025", "updated": "10/19/2025"}, {"date": deep}, {"date": "nan"}, {"isi": "10/19/2025"}]
    path = write(tmp_path / "x.jsonl", "\n".join(json.dumps({"isi": BODY} | line) for line in lines))
    assert [row.order for row in records(path) if isinstance(row, Record)] == [Order.DAY_FIRST] * 4


def test_the_digest_of_a_row_does_not_depend_on_the_order_of_its_columns(tmp_path: Path) -> None:
    path = write(
        tmp_path / "x.jsonl", '{"isi": "A", "judul": "B"}\n{"judul": "B", "isi": "A"}\n{"judul": "C", "isi": "A"}'
    )
    first, second, third = (row.digest for row in records(path) if isinstance(row, Record))
    assert first == second != third


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (documents.MAX_DOCX_BYTES + 1))
    return packed.getvalue()


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "binary"),
        ("nul.txt", b"a\0b\0\0\0" * 999, "binary"),
        ("numbers.txt", b"1234 5678", "no text"),
        ("line.txt", b"a" * 1_000_000, "longer than"),
        ("big.txt", b"a" * (readers.MAX_FILE_BYTES + 1), "larger than"),
        ("deep.html", b"<div>" * 100_000, "nested deeper"),
        ("hidden.html", b'<a title="<script>">' + b"<div>" * 100_000 + b"x</script>", "nested deeper"),
        ("open.html", b"<script>" * 100_000, "nested deeper"),
        ("wide.html", b"<p>x" * 100_000, "elements"),
        ("empty.html", b"<html><body></body></html>", "no text"),
        ("marks.md", b"[" * 390_000, "no text"),
        ("links.md", b"[a](b" * 79_000, None),
        ("deep.json", b"[" * 1_000_000, "not valid JSON"),
        ("word.json", b'"word"', "no article"),
        ("bomb.docx", bomb(), "unpacks to more"),
        ("junk.docx", b"PK\x03\x04junk", "save it again as .docx"),
        ("junk.pdf", b"%PDF-1.4 junk", "open it in a reader and save it again"),
        ("empty.jsonl", b'{"title": "Kosong", "text": " "}', "its text is empty"),
        ("names.csv", b"a,b\n1,2\n", "no column"),
        ("zero.jsonl", b"", "the file is empty"),
        ("blank.jsonl", b"\n \n", "the file is empty"),
        ("zero.csv", b"", "the file is empty"),
        ("mark.csv", b"\xef\xbb\xbf\n", "the file is empty"),
        ("header.csv", b"title,text\n", "no row under its header"),
        ("list.json", b"[]", "its list is empty"),
        ("number.json", b'{"title": "A", "text": "Isi", "id": ' + b"9" * 5000 + b"}", "too many digits"),
        ("number.jsonl", b'{"title": "A", "text": "Isi", "id": ' + b"9" * 5000 + b"}", "too many digits"),
        ("short.csv", b"title,text\nonly\n", "its text is empty"),
        ("infinite.jsonl", b'{"title": NaN, "text": Infinity}', "its text is empty"),
    ],
)
def test_hostile_files_are_refused_with_a_reason(name: str, data: bytes, reason: str | None, tmp_path: Path) -> None:
    (found,) = records(write(tmp_path / name, data))
    if isinstance(found, Rejection):
        assert reason is not None
        assert reason in found.reason
    elif reason is not None:
        with pytest.raises(Rejected, match=reason):
            parse(found)
    else:
        parse(found)


def test_the_real_pages_are_read_whole(shared: Path) -> None:
    pages = [read(path) for path in find([shared / "seeds"]) if isinstance(path, Path)]
    assert len(pages) == 5
    for page in pages:
        assert page.notes == ()
        assert page.text.split() == Path(page.source).read_text(encoding="utf-8").split()


PARAGRAPHS = f"<p>{BODY}</p><p>{BODY}</p><p>{BODY}</p>"
HEADLINE = "Pasar Induk Dibuka Setelah Lima Bulan"


@pytest.mark.parametrize(
    ("head", "body", "outlet"),
    [
        (f"<title>{HEADLINE} - Warta Selat</title>", f"<h1>{HEADLINE}</h1>", "Warta Selat"),
        (f"<title>{HEADLINE} - Nasional - Warta Selat</title>", f"<h1>{HEADLINE}</h1>", "Warta Selat"),
        (f"<title>{HEADLINE} | Warta Selat - Ekonomi</title>", f"<h1>{HEADLINE}</h1>", "Warta Selat"),
        (f"<title>Warta Selat | {HEADLINE}</title>", f"<h1>{HEADLINE}</h1>", "Warta Selat"),
        (f"<title>{HEADLINE} - Selat News</title>", "", "Selat News"),
        (f"<title>{HEADLINE} - Warta Selat</title>", f"<h1>Selat</h1><h1>{HEADLINE}</h1>", "Warta Selat"),
        (f"<meta property='og:title' content='{HEADLINE} - Warta Selat'>", f"<h1>{HEADLINE}</h1>", "Warta Selat"),
        (
            f"<meta property='og:site_name' content='Selat Raya'><title>{HEADLINE} - Warta Selat</title>",
            f"<h1>{HEADLINE}</h1>",
            "Selat Raya",
        ),
        (f"<title>{HEADLINE} - Nasional</title>", f"<h1>{HEADLINE}</h1>", None),
        (f"<title>{HEADLINE}</title>", f"<h1>{HEADLINE}</h1>", None),
    ],
)
def test_the_site_behind_a_window_title_is_the_outlet_when_nothing_better_names_it(
    head: str, body: str, outlet: str | None, tmp_path: Path
) -> None:
    page = f"<html><head>{head}</head><body>{body}<article>{PARAGRAPHS}</article></body></html>"
    fields = read(write(tmp_path / "x.html", page)).fields
    assert (fields["title"], fields.get("outlet")) == (HEADLINE, outlet)


def test_a_title_with_a_dash_of_its_own_is_left_whole(tmp_path: Path) -> None:
    title = "Laga Persik Kediri - Arema Malang Ditunda"
    page = f"<html><head><title>{title}</title></head><body><article>{PARAGRAPHS}</article></body></html>"
    fields = read(write(tmp_path / "x.html", page)).fields
    assert (fields["title"], fields.get("outlet")) == (title, None)


def test_a_byline_below_the_headline_survives_the_extraction(tmp_path: Path) -> None:
    page = (
        f"<html><head><title>{HEADLINE} - Warta Selat</title></head><body><h1>{HEADLINE}</h1>"
        f"<p class='byline'>Made Suardana, Warta Selat<br>Selasa, 22 Apr 2025 10:05 WITA</p>{PARAGRAPHS}</body></html>"
    )
    found = read(write(tmp_path / "x.html", page))
    assert found.text.count("Made Suardana, Warta Selat") == 1
    assert found.fields["published"] == "Selasa, 22 Apr 2025 10:05 WITA"


@pytest.mark.parametrize(("name", "is_kept"), [("Made Suardana", True), ("Pasar baru", False)])
def test_a_name_alone_between_headline_and_date_survives_the_extraction(
    name: str, is_kept: bool, tmp_path: Path
) -> None:
    head = f"<div><div>{name}</div><div>- Selasa, 22 April 2025 | 10:05 WITA</div></div>"
    body = f"<h1>{HEADLINE}</h1>{head}<article>{PARAGRAPHS}</article>"
    page = f"<html><head><title>{HEADLINE}</title></head><body>{body}</body></html>"
    assert (name in read(write(tmp_path / "x.html", page)).text) is is_kept


def test_what_is_too_long_for_a_name_or_a_title_is_not_taken_for_one(tmp_path: Path) -> None:
    text = "Bupati Batang meresmikan pasar baru di Batang pada Senin. " * 3
    row = {"title": "Judul " * 100, "media": "m" * 600, "penulis": "Rina Dewi", "text": text}
    file = write(tmp_path / "rows.jsonl", json.dumps(row).encode())
    (page,) = map(parse, records(file))
    assert page.fields == {"author": "Rina Dewi"}
    assert page.notes == ("title of 599 characters is not used", "outlet of 600 characters is not used")
    row = {"title": "J" * 500, "media": "Dinas Komunikasi dan Informatika Kabupaten Batang", "text": text}
    (page,) = map(parse, records(write(tmp_path / "usual.jsonl", json.dumps(row).encode())))
    assert (page.fields["title"], page.fields["outlet"], page.notes) == (row["title"], row["media"], ())


@pytest.mark.parametrize(
    ("name", "remedy"),
    [("a.mhtml", "HTML only"), ("a.xlsx", ".csv"), ("a.doc", ".docx"), ("a.ZIP", "unpack"), ("a.rss", "own page")],
)
def test_a_file_that_is_not_read_is_refused_with_what_to_do(tmp_path: Path, name: str, remedy: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    [refused] = readers.find([tmp_path])
    assert isinstance(refused, readers.Rejection)
    assert remedy in refused.reason
    assert "readable: .csv" in refused.reason
