"""What is known of an article's origin, on real pages and on datelines of many outlets."""

import csv
import json
from datetime import date
from pathlib import Path

import pytest

from index import readers
from index.cleaning import Clean, clean
from index.metadata import Metadata, describe
from index.origin.addresses import outlet_of
from index.origin.bylines import author_in
from index.origin.datelines import place_in_dateline, read_dateline
from index.origin.dates import Order
from index.readers import Page

TODAY = date(2026, 11, 23)
LEAD = "Pemerintah daerah menggelar rapat koordinasi yang dihadiri semua kepala dinas dan camat di pendapa"
MORE = "Rapat itu membahas persiapan layanan publik menjelang akhir tahun dan anggaran tahun depan bagi semua desa."


def described(text: str, **fields: str) -> Metadata:
    page = Page("page.txt", text, {"title": "Pemerintah Daerah Gelar Rapat Koordinasi", **fields}, ())
    return describe(page, clean(page), today=TODAY)


def test_a_day_of_a_chronology_is_not_the_day_of_publication() -> None:
    text = f"{LEAD} kabupaten.\n\nSenin, 14 Oktober 2024\n{MORE}\n\nSelasa, 15 Oktober 2024\n{MORE}"
    assert described(text).published is None


def test_a_date_below_the_articles_first_line_is_not_its_day() -> None:
    assert described(f"{LEAD} kabupaten.\nBagikan:\n14 Oktober 2024\nEditor: Wis\nIa pergi.").published is None


@pytest.mark.parametrize(
    ("number", "outlet", "published", "place", "region"),
    [
        ("000", "RADARPEKALONGAN.ID", "2024-11-18", "BATANG", "Kabupaten Batang"),
        ("001", "LENSANUSANTARA.CO.ID", "2024-10-07", "Magetan", "Kabupaten Magetan"),
        ("002", "JAMBIEKSPRES.CO", None, "BATANGHARI", "Kabupaten Batang Hari"),
        ("003", "ANTARA", None, "Sukamara", "Kabupaten Sukamara"),
        ("004", "KUASAKATACOM", "2024-10-17", "Cilacap", "Kabupaten Cilacap"),
    ],
)
def test_the_five_real_pages_tell_their_origin(
    shared: Path, number: str, outlet: str, published: str | None, place: str, region: str
) -> None:
    [path] = (shared / "seeds").glob(f"{number}_*.txt")
    [record] = readers.records(path)
    assert isinstance(record, readers.Record)
    page = readers.parse(record)
    found = describe(page, clean(page), today=TODAY)
    assert found.region is not None
    assert (found.outlet, found.published, found.place, found.region.name) == (outlet, published, place, region)
    assert (found.author, found.url, found.notes) == (None, None, ())


@pytest.mark.parametrize(
    ("opening", "place", "outlet"),
    [
        ("JAKARTA, KOMPAS.com – Presiden", "JAKARTA", "KOMPAS.com"),
        ("TEMPO.CO, Jakarta - Presiden", "Jakarta", "TEMPO.CO"),
        ("Jakarta, CNN Indonesia -- Presiden", "Jakarta", "CNN Indonesia"),
        ("Liputan6.com, Jakarta - Presiden", "Jakarta", "Liputan6.com"),
        ("Liputan6.com, Jakarta Kementerian Agama", "Jakarta", "Liputan6.com"),
        ("SURABAYA, iNews.id - Polisi", "SURABAYA", "iNews.id"),
        ("Suara.com - Presiden", None, "Suara.com"),
        ("TRIBUNNEWS.COM, JAKARTA - Presiden", "JAKARTA", "TRIBUNNEWS.COM"),
        ("TRIBUN-MEDAN.COM, MEDAN - Polisi", "MEDAN", "TRIBUN-MEDAN.COM"),
        ("SURYA.CO.ID | SURABAYA - Polisi", "SURABAYA", "SURYA.CO.ID"),
        ("Bisnis.com, JAKARTA - Presiden", "JAKARTA", "Bisnis.com"),
        ("REPUBLIKA.CO.ID, JAKARTA -- Presiden", "JAKARTA", "REPUBLIKA.CO.ID"),
        ("Jakarta, Beritasatu.com-Presiden", "Jakarta", "Beritasatu.com"),
        ("KBRN, Jakarta: Presiden", "Jakarta", "KBRN"),
        ("Metrotvnews.com, Jakarta: Presiden", "Jakarta", "Metrotvnews.com"),
        ("Sampit (ANTARA) - Bupati", "Sampit", "ANTARA"),
        ("Lampung Selatan, Lampung Post -- Bupati", "Lampung Selatan", "Lampung Post"),
        ("Jakarta - Presiden Joko Widodo", "Jakarta", None),
        ("Batang, Jawa Tengah – Bupati", "Batang, Jawa Tengah", None),
        ("Jakarta, Senin (7/10/2024) - Kementerian", "Jakarta", None),
        ("Kuala Kapuas, Kalteng (ANTARA) - Bupati", "Kuala Kapuas, Kalteng", "ANTARA"),
        ("Cikarang, Kabupaten Bekasi, SUARAKITA.com - Bupati", "Cikarang, Kabupaten Bekasi", "SUARAKITA.com"),
    ],
)
def test_datelines_of_many_outlets_are_read(opening: str, place: str | None, outlet: str | None) -> None:
    found = read_dateline(f"{opening} mengatakan hal itu kepada wartawan.")
    assert found is not None
    assert (found.place, found.outlet) == (place, outlet)


@pytest.mark.parametrize(
    "opening",
    [
        "Presiden Jokowi - Ma'ruf Amin menang",
        "PSSI - FIFA sepakat",
        "Bupati Batang: ASN harus netral",
        "Polisi menangkap dua orang: A dan B",
        "Cilacap, Kebumen, dan Banyumas - tiga kabupaten",
        "Batang, Sidang Perdana, SUARAKITA.com - Bupati",
        "",
    ],
)
def test_an_opening_that_only_has_a_dash_is_no_dateline(opening: str) -> None:
    assert read_dateline(opening) is None


def test_the_files_own_fields_go_before_the_page() -> None:
    text = f"Magetan, OUTLETDAERAH.CO.ID – {LEAD}, Senin (07/10/2024).\n\n{MORE}"
    page = described(text)
    assert (page.outlet, page.published, page.place) == ("OUTLETDAERAH.CO.ID", "2024-10-07", "Magetan")
    own = described(text, outlet="Harian Kita", published="2024-10-09", place="Madiun", author="Siti Aminah")
    assert (own.outlet, own.published, own.place, own.author) == ("Harian Kita", "2024-10-09", "Madiun", "Siti Aminah")


def test_a_doubted_field_is_noted_and_the_page_asked_instead() -> None:
    found = described(f"Magetan – {LEAD}, Senin (07/10/2024).\n\n{MORE}", published="2031-01-01")
    assert found.published == "2024-10-07"
    assert any("future" in note for note in found.notes)


@pytest.mark.parametrize(
    "sentence",
    [
        "Pencoblosan berlangsung pada 27 November 2024.",
        "Pencoblosan berlangsung pada Rabu (27/11/2024).",
        "Acara akan digelar Rabu (27/11/2024).",
        "Rapat lanjutan digelar Rabu (27/11/2024) mendatang.",
        "Rapat digelar Senin, 18 November.",
        "Rapat digelar Senin (18/11).",
        "Rapat digelar kemarin.",
        "Rapat serupa terakhir diadakan Minggu (16/6/2019).",
        "Warga mengenang kebakaran pasar, Senin (17/7/2006).",
        "Perkara bermula ketika polisi menggeledah kantor desa pada Rabu (14/6/2023).",
        "Penyakit itu diumumkan Senin (2/3/2020).",
        "Puncak hujan diperkirakan terjadi pada Jumat, 13 Desember 2024.",
        "Pameran digelar di balai kota, Senin (7/10/2024) hingga Rabu (9/10/2024).",
        "The mayor spoke of the flood of Monday (7/10/2024).",
    ],
)
def test_a_day_that_is_not_the_reports_own_is_never_its_date(sentence: str) -> None:
    assert described(f"Batanghari – {LEAD}. {sentence}\n\n{MORE}").published is None


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD} kabupaten, Senin (7/10/2024). {MORE}",
        f"{LEAD}. Hal itu disampaikan bupati pada Senin (7/10/2024). {MORE}",
        f"{LEAD}. Dikutip dari laman resmi Senin (7/10/2024), rapat selesai siang.",
        f"{LEAD}. Warga lega, kata camat ketika dihubungi, Senin (7/10/2024).",
        f"{LEAD}. The mayor said on Monday (7/10/2024) that all went well.",
        "Magetan – Pemkab menggelar rapat di Pendopo Surya Graha pada Senin (7/10/2024) untuk menilai anggaran.",
    ],
)
def test_a_day_that_its_sentence_sets_off_or_says_something_on_is_the_reports(text: str) -> None:
    assert described(text).published == "2024-10-07"


def test_an_outlet_that_only_shows_others_articles_gives_way_to_the_dateline() -> None:
    assert described(f"MAGETAN, LENSAKITA.com – {LEAD}.", outlet="MSN").outlet == "LENSAKITA.com"
    assert described(f"MAGETAN – {LEAD}.", outlet="MSN").outlet == "MSN"


def test_a_page_in_the_internet_archive_is_its_own_sites() -> None:
    kept = "https://web.archive.org/web/20241103050505/https://berita.lensakita.co.id/kebun-raya"
    assert outlet_of(kept) == "lensakita.co.id"
    assert outlet_of("https://web.archive.org/about") == "archive.org"


@pytest.mark.parametrize(
    ("author", "outlet", "told"),
    [
        ("Antara", "Antara News", None),
        ("Lensa Kita", "Lensa Kita", None),
        ("Gerard Manyela, Lensa Kita", "Lensa Kita", "Gerard Manyela"),
        ("lensakita.com", "Lensa Kita", None),
        ("Kita Lestari", "Lensa Kita", "Kita Lestari"),
        ("Kita Lestari", "Catatan Kita Lestari", "Kita Lestari"),
        ("Lensa Kita", "Lensa Kita News", None),
        ("Budi Santoso, S.Pd.", "Lensa Kita", "Budi Santoso, S.Pd"),
        ("Kontributor Demak, Kita Lestari", "Lensa Kita", "Kita Lestari"),
        ("Kontributor Kita Lestari", "Lensa Kita", "Kita Lestari"),
        ("Kita Lestari, Demak", "Lensa Kita", "Kita Lestari, Demak"),
    ],
)
def test_an_outlet_or_a_role_is_no_author(author: str, outlet: str, told: str | None) -> None:
    assert described(f"{LEAD}.", author=author, outlet=outlet).author == told


def test_a_date_deep_in_the_text_is_not_the_publication_date() -> None:
    deep = "\n\n".join([f"Batanghari – {LEAD}.", *[MORE] * 12, "Hal itu dikatakan bupati, Senin (18/11/2024)."])
    assert described(deep).published is None


def test_the_latest_day_that_the_first_paragraphs_tell_of_is_the_reports() -> None:
    text = f"Magetan – {LEAD} pada Senin (07/10/2024). Kata bupati, Kamis (10/10/2024), rapat lancar.\n\n{MORE}"
    assert described(text).published == "2024-10-10"


def test_a_numeric_field_is_read_as_the_text_confirms() -> None:
    text = f"Magetan – {LEAD}, Selasa (6/5/2025).\n\n{MORE}"
    found = described(text, published="5/6/2025 10:00")
    assert found.published == "2025-05-06"
    assert any("text confirms" in note for note in found.notes)


@pytest.mark.parametrize("suffix", ["csv", "json", "jsonl"])
@pytest.mark.parametrize(
    ("dates", "days"),
    [
        (["10/7/2025", "10/19/2025", "2025-03-04"], ["2025-10-07", "2025-10-19", "2025-03-04"]),
        (["10/7/2025", "19/10/2025"], ["2025-07-10", "2025-10-19"]),
        (["10/7/2025", "3/4/2025"], ["2025-07-10", "2025-04-03"]),
        (["10/7/2025", "10/19/2025", "19/10/2025"], [None, "2025-10-19", "2025-10-19"]),
    ],
)
def test_all_dates_of_a_file_tell_whether_the_day_or_the_month_is_first(
    dates: list[str], days: list[str | None], suffix: str, tmp_path: Path
) -> None:
    rows = [{"title": "Rapat Koordinasi Digelar", "isi": f"{LEAD}. {MORE}", "tanggal": day} for day in dates]
    path = tmp_path / f"rows.{suffix}"
    match suffix:
        case "json":
            path.write_text(json.dumps(rows))
        case "jsonl":
            path.write_text("\n".join(json.dumps(row) for row in rows))
        case _:
            with path.open("w", newline="") as file:
                csv.writer(file).writerows([rows[0], *(row.values() for row in rows)])
    pages = [readers.parse(record) for record in readers.records(path) if isinstance(record, readers.Record)]
    assert [describe(page, clean(page), today=TODAY).published for page in pages] == days


def test_a_field_that_shows_both_orders_leaves_the_day_to_the_page() -> None:
    text = f"Magetan – {LEAD}, Selasa (6/5/2025).\n\n{MORE}"
    page = Page("rows.csv#1", text, {"title": "Rapat Koordinasi", "published": "5/6/2025"}, (), Order.MIXED)
    found = describe(page, clean(page), today=TODAY)
    assert found.published == "2025-05-06"
    assert any("not used" in note for note in found.notes)


def test_an_outlet_is_found_in_the_address_when_nothing_else_names_it() -> None:
    assert outlet_of("https://news.detik.com/berita/d-1/x") == "detik.com"
    assert outlet_of("https://www.suaramerdeka.co.id/a") == "suaramerdeka.co.id"
    assert outlet_of("https://diskominfo.batangkab.go.id/a") == "batangkab.go.id"
    assert outlet_of("https://kabarmuria.blogspot.com/2024/11/x.html") == "kabarmuria.blogspot.com"
    assert outlet_of("http://kabarmuria.blogspot.co.id/2014/11/x.html") == "kabarmuria.blogspot.co.id"
    assert outlet_of("https://www.medium.com/a") == "medium.com"
    assert outlet_of("http://127.0.0.1/a") is None
    assert outlet_of("not an address") is None
    assert outlet_of("http://[broken") is None
    assert outlet_of(None) is None
    assert described(f"{LEAD}.\n\n{MORE}", url="https://jateng.tribunnews.com/x").outlet == "tribunnews.com"


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("Penulis: Siti Aminah", "Siti Aminah"),
        ("Reporter: Budi Santoso | Editor: Wisnu", "Budi Santoso"),
        ("Pewarta: M. Riezko Bima Editor: Sri Muryono", "M. Riezko Bima"),
        ("Oleh: Andi Wijaya", "Andi Wijaya"),
        ("Penulis: Sa'dul Bahri", "Sa'dul Bahri"),
        ("Reporter: Nu’man Hakim | Editor: Wisnu", "Nu’man Hakim"),
        ("Editor: Wisnu", None),
        ("Penulis:\n. Editor: Wisnu", None),
        ("Penulis: Redaksi", None),
        ("Reporter Siti Aminah", "Siti Aminah"),
        ("Penulis: Redaksi Pesisir", None),
        ("Penulis: Redana Wisnu", "Redana Wisnu"),
    ],
)
def test_the_author_is_the_one_of_the_byline_and_never_the_editor(byline: str, author: str | None) -> None:
    page = Page("page.txt", f"{LEAD}.\n\n{MORE}\n\n{byline}", {"title": "Rapat Koordinasi Digelar"}, ())
    assert author_in(page, clean(page)) == author


@pytest.mark.parametrize(
    ("url", "published"),
    [
        ("https://contoh.id/2025/01/02/judul-berita/", "2025-01-02"),
        ("https://contoh.id/read/2019/12/31/337/judul", "2019-12-31"),
        ("https://contoh.id/2025/13/40/judul", None),
        ("https://contoh.id/2025/01/judul", None),
        ("https://contoh.id/berita-2025-01-02", None),
    ],
)
def test_a_whole_day_in_the_address_is_the_day_of_publication(url: str, published: str | None) -> None:
    page = Page("a.txt", "", {"url": url}, ())
    cleaned = Clean("Judul", "Warga menanam pohon di tepi sungai.", (), ())
    assert describe(page, cleaned, today=date(2026, 1, 1)).published == published


@pytest.mark.parametrize(
    ("address", "published"),
    [
        ("https://kabarmerapi.id/2021/03/jembatan.html", None),
        ("https://kabarmerapi.id/2021/02/jembatan.html", "2021-02-14"),
        ("https://kabarmerapi.id/2021/01/jembatan.html", None),
        ("https://kabarmerapi.id/jembatan.html", "2021-02-14"),
    ],
)
def test_a_day_of_the_text_is_believed_in_the_month_that_the_address_names(address: str, published: str | None) -> None:
    text = f"{LEAD}, Minggu (14/2/2021).\n{MORE}"
    assert described(text, url=address).published == published


@pytest.mark.parametrize(
    ("later", "published"),
    [
        ("Keterangan itu diunggah pada 16 Februari 2021.", None),
        ("Surat itu dikirim pada 16 Februari 2021 lalu.", None),
        ("Hasilnya akan diumumkan pada 16 Februari 2021.", "2021-02-14"),
        ("Jembatan ditutup hingga 16 Februari 2021.", "2021-02-14"),
        ("Kepala dinas baru akan dilantik pada 16 Februari 2021, lalu bertugas di desa.", "2021-02-14"),
        ("Jembatan dibuka 16 Februari 2021, lalu diresmikan bupati.", "2021-02-14"),
        ("Jembatan dibuka 16 Februari 2021 lalu diresmikan bupati.", "2021-02-14"),
        ("Film itu akan mulai disiarkan pada 16 Februari 2021.", "2021-02-14"),
        ("Pemenang diumumkan pada 16 Februari 2021 mendatang.", "2021-02-14"),
        ("Keterangan itu diunggah pada 16 Februari 2021 mendatang.", "2021-02-14"),
        ("Laporan harus disampaikan paling lambat 16 Februari 2021.", "2021-02-14"),
        ("Berkas dapat diterima hingga tanggal 16 Februari 2021.", "2021-02-14"),
        ("Hasilnya rencananya diumumkan pada Selasa tanggal 16 Februari 2021.", "2021-02-14"),
        ("Video itu rencananya diunggah pada 16 Februari 2021.", "2021-02-14"),
        ("Surat itu dikirim pada 16 Februari 2021 lalu oleh camat.", None),
    ],
)
def test_a_report_is_not_older_than_a_day_it_tells_as_past(later: str, published: str | None) -> None:
    assert described(f"{LEAD}, Minggu (14/2/2021).\n{MORE} {later}").published == published


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        ("DEMAK, KORANRAYA.com - Pasar Sukatani terbakar.", "DEMAK, KORANRAYA.com", "DEMAK"),
        ("KBRN, Demak: Pasar Sukatani terbakar.", "KBRN, Demak", "Demak"),
        ("Foto: Pasar.\nDemak (ANTARA) – Pasar Sukatani terbakar.", "Demak (ANTARA)", "Demak"),
        ("Pasar Demak (ANTARA) terbakar.", "Demak (ANTARA)", "Demak (ANTARA)"),
    ],
)
def test_of_a_dateline_only_the_place_is_told(text: str, words: str, place: str) -> None:
    start = text.index(words)
    assert text[slice(*place_in_dateline(text, start, start + len(words)))] == place
