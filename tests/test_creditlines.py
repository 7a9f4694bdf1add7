"""Lines made only of outlet, day, place and author, above the article: removed, and believed as metadata."""

from datetime import date

import pytest
from lapses import grows_with_length, repeated

from index.cleaning import Clean, clean
from index.metadata import Metadata, describe
from index.page.creditlines import read_credit
from index.page.lines import Reason
from index.readers import Page

TODAY = date(2026, 11, 23)
TITLE = "Dua Dermaga Baru Dibuka di Pesisir Timur"
FIRST = "AMLAPURA – Pemerintah kabupaten membuka dua dermaga baru untuk kapal penumpang setelah delapan bulan dibangun."
SECOND = "Warga pulau kecil tidak perlu menunggu air pasang untuk berlayar ke pasar, kata kepala dinas perhubungan."


def read(*lines: str, **fields: str) -> tuple[Clean, Metadata]:
    page = Page("x.txt", "\n".join(lines), fields, ())
    article = clean(page)
    return article, describe(page, article, today=TODAY)


@pytest.mark.parametrize(
    ("lines", "outlet", "published", "author"),
    [
        ("PesisirPos, 3 Mei 2025", "PesisirPos", "2025-05-03", None),
        ("Warta Selat – Senin, 14 Juli 2025 | Penulis: Made Suardana", "Warta Selat", "2025-07-14", "Made Suardana"),
        ("Made Suardana (The Island Post)\nKusamba, Bali ● Fri, March 14, 2025", "The Island Post", "2025-03-14",
         "Made Suardana"),
        ("Made Suardana - wartaselat.id\n3 Mei 2025 08:15 WITA", "wartaselat.id", "2025-05-03", "Made Suardana"),
        ("By Made Suardana, The Island Post\nMarch 14, 2025", "The Island Post", "2025-03-14", "Made Suardana"),
        ("Oleh Made Suardana | 3 Mei 2025", None, "2025-05-03", "Made Suardana"),
        ("Published 3 May 2025 by Made Suardana", None, "2025-05-03", "Made Suardana"),
        ("Posted on 3 Mei 2025 by admin", None, "2025-05-03", None),
        ("Laporan Wartawan Selatpost.com, Made Suardana", None, None, "Made Suardana"),
        ("Jumat, 2 Mei 2025 - 10:00 WITA\nMade Suardana", None, "2025-05-02", "Made Suardana"),
        ("Pesisir News | 03/05/2025", "Pesisir News", "2025-05-03", None),
        ("Made Suardana - detikBali\nSenin, 14 Jul 2025 08:15 WITA", "detikBali", "2025-07-14", "Made Suardana"),
        ("14 Juli 2025 Admin Dinas Pesisir 134 kali dilihat", None, "2025-07-14", None),
        ("Oleh Made Suardana pada 3 Mei 2025", None, "2025-05-03", "Made Suardana"),
    ],
)  # fmt: skip
def test_a_credit_line_below_the_title_is_metadata_and_not_text(
    lines: str, outlet: str | None, published: str | None, author: str | None
) -> None:
    article, found = read(TITLE, lines, "", FIRST, "", SECOND)
    assert article.title == TITLE
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert {part.text for part in article.removed} == {TITLE, *lines.split("\n")}
    assert (found.outlet, found.published, found.author) == (outlet, published, author)


def test_a_credit_line_above_the_title_is_not_taken_for_it() -> None:
    article, found = read("Warta Selat | Selasa, 22 April 2025", TITLE, "", FIRST, "", SECOND, "© 2025 Warta Selat")
    assert (article.title, found.outlet, found.published) == (TITLE, "Warta Selat", "2025-04-22")
    assert article.text == f"{FIRST}\n\n{SECOND}"


def test_a_date_line_outranks_the_dates_of_the_text() -> None:
    lead = f"{FIRST} Hal itu disampaikan di dermaga, Jumat (2/5/2025)."
    assert read(TITLE, lead, "", SECOND)[1].published == "2025-05-02"
    assert read(TITLE, "PesisirPos, 3 Mei 2025", "", lead, "", SECOND)[1].published == "2025-05-03"


def test_the_town_of_a_credit_line_is_the_place_when_there_is_no_dateline() -> None:
    lead = (
        "Hundreds of fishermen have asked for two more piers because the water is too shallow at low tide, they said."
    )
    assert read(TITLE, "Kusamba, Bali ● Fri, March 14, 2025", lead, SECOND)[1].place == "Kusamba, Bali"


@pytest.mark.parametrize(
    "line",
    [
        "Proyek itu rampung pada 3 Mei 2025",
        "Bupati Karangasem Gede Dana, Senin",
        "Dermaga baru dibuka, 3 Mei 2025",
        "Kata bupati: dermaga selesai | 3 Mei 2025",
        "Ramalan Cuaca Hari Ini Selasa 10 September 2024, Denpasar Berawan, Singaraja Hujan",
        "Peringatan Hari Pahlawan 10 November 2024",
        '"Dermaga itu selesai," ujar Made, 3 Mei 2025',
        "Pemkab Karangasem",
    ],
)
def test_a_line_with_more_than_names_and_a_date_is_no_credit_line(line: str) -> None:
    assert read_credit(line) is None


def test_a_title_written_like_a_credit_line_stays_the_title() -> None:
    article, _ = read("Jadwal Kapal Selat Bali, 7 Oktober 2024", "", FIRST, "", SECOND)
    assert article.title == "Jadwal Kapal Selat Bali, 7 Oktober 2024"


def test_credit_lines_inside_the_article_stay() -> None:
    article, found = read(TITLE, FIRST, "", "Made Suardana, 3 Mei 2025", "", SECOND)
    assert "Made Suardana, 3 Mei 2025" in article.text
    assert (found.published, found.author) == (None, None)


def test_a_name_in_brackets_below_the_text_signs_it() -> None:
    article, found = read(TITLE, FIRST, "", SECOND, "", "(Made Suardana)")
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert found.author == "Made Suardana"
    assert read(TITLE, FIRST, "", SECOND, "", "(Humas Pemkab)")[1].author is None


RELEASE = ("SIARAN PERS", "Nomor: 112/0304-Humas/2025", "Untuk segera diterbitkan", "", TITLE, "")


@pytest.mark.parametrize(
    "heading",
    [
        RELEASE[:4],
        ("FOR IMMEDIATE RELEASE",),
        ("Untuk disiarkan segera",),
        ("PRESS RELEASE", "No. 12/HM/2025"),
        ("Siaran Pers No. 45/HUMAS/2025",),
        ("SIARAN PERS | UNTUK SEGERA DISIARKAN",),
    ],
)
def test_a_press_release_is_titled_by_its_headline(heading: tuple[str, ...]) -> None:
    article, _ = read(*heading, TITLE, "", FIRST, "", SECOND)
    assert (article.title, article.text) == (TITLE, f"{FIRST}\n\n{SECOND}")
    dropped = [part.text for part in article.removed if part.reason == Reason.RELEASE]
    assert dropped == [line for line in heading if line]


@pytest.mark.parametrize(
    "letterhead",
    [
        ("PEMERINTAH KABUPATEN SUKAMAJU", "DINAS KOMUNIKASI", "Jalan Merdeka No. 17, Telepon (0363) 123456"),
        ("Pemerintah Kabupaten Karangasem", "Laman: www.contoh.example"),
    ],
)
def test_the_letterhead_of_a_release_is_neither_title_nor_text(letterhead: tuple[str, ...]) -> None:
    article, _ = read(*letterhead, "", *RELEASE, FIRST, "", SECOND)
    assert (article.title, article.text) == (TITLE, f"{FIRST}\n\n{SECOND}")


def test_a_title_above_a_release_is_no_letterhead() -> None:
    title = "PEMERINTAH KABUPATEN SUKAMAJU HAPUS DENDA PAJAK"
    assert read(title, "", *RELEASE[:3], "", FIRST, "", SECOND)[0].title == title


def test_a_headline_that_begins_like_a_release_stays() -> None:
    title = "Siaran Pers Bersama Bawaslu dan KPU Dibantah Panitia"
    assert read(title, "", FIRST, "", SECOND)[0].title == title


@pytest.mark.parametrize(
    "contact",
    [
        ("Kontak media:", "Bagian Humas dan Protokol", "Jl. Ngurah Rai No. 7", "Email: humas@contoh.example", "###"),
        ("Narahubung: Wayan Sukerta (0812-3456-7890)", "- Selesai -"),
        ("Media Contact:", "Wayan Sukerta", "+62 812 3456 7890"),
        ("Informasi lebih lanjut:", "Dinas Perhubungan, telp. 0363-1234567"),
    ],
)
def test_the_contact_block_below_a_release_is_not_text(contact: tuple[str, ...]) -> None:
    article, _ = read(*RELEASE, FIRST, "", SECOND, "", *contact)
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert [part.text for part in article.removed][-len(contact) :] == list(contact)


def test_contacts_that_an_article_gives_its_readers_stay() -> None:
    listed = ("Kontak pengaduan:", "- Dinas Perhubungan, telp. 0363-1234567", "- Pelabuhan, telp. 0363-7654321")
    article, _ = read(TITLE, FIRST, "", SECOND, "", *listed)
    assert all(line in article.text for line in listed)
    told = ("Kontak media:", "Menurut panitia, nomor 0812-3456-7890 hanya melayani wartawan selama dua hari.", SECOND)
    assert told[1] in read(TITLE, FIRST, "", *told)[0].text


@pytest.mark.parametrize(
    ("dateline", "place", "published"),
    [
        ("Tangerang Selatan, 9 September 2025 – ", "Tangerang Selatan", "2025-09-09"),
        ("JAKARTA, March 14, 2025 – ", "JAKARTA", "2025-03-14"),
        ("Amlapura, 9 September 2025 – ", "Amlapura", "2025-09-09"),
        ("Bandung (9/9/2025) – ", "Bandung", "2025-09-09"),
        ("Jakarta, Senin (9/9/2025) – ", "Jakarta", None),
        ("Jakarta, 9 September – ", "Jakarta", None),
    ],
)
def test_a_whole_date_in_the_dateline_is_the_day_of_publication(
    dateline: str, place: str, published: str | None
) -> None:
    _, found = read(TITLE, "", dateline + FIRST.partition("– ")[2], "", SECOND)
    assert (found.place, found.published) == (place, published)


@pytest.mark.parametrize(
    "line",
    [
        "Share on WhatsApp", "Share on Facebook", "Share on X", "Bagikan ke WhatsApp", "Bagikan via Telegram",
        "Click to share on Facebook (Opens in new window)", "Bagikan artikel ini di Facebook dan Threads",
        "Klik untuk membagikan di Twitter(Membuka di jendela yang baru)",
    ],
)  # fmt: skip
def test_a_prompt_to_share_is_told_as_one(line: str) -> None:
    article, _ = read(TITLE, line, FIRST, "", SECOND)
    assert {part.text: part.reason for part in article.removed}[line] == Reason.SHARE
    assert article.text == f"{FIRST}\n\n{SECOND}"


def test_a_sentence_about_sharing_stays() -> None:
    line = "Bagikan di Facebook, warga Batang menolak dermaga"
    assert line in read(TITLE, FIRST, "", line, "", SECOND)[0].text


@pytest.mark.parametrize(
    "piece", ["Made Suardana, ", "Untuk segera ", "share on x ", "a - ", "3 Mei 2025, ", "Nomor: 1/", "| "]
)
def test_hostile_heads_are_judged_in_time_for_their_length(piece: str) -> None:
    assert grows_with_length(lambda length: read(TITLE, repeated(piece, length), FIRST), 20_000 * len(piece))
    assert grows_with_length(lambda lines: read(TITLE, *(piece * 3,) * lines, FIRST), 15_000)


def test_a_masthead_or_a_filled_in_field_is_not_taken_for_the_title() -> None:
    article, _ = read(
        "Warta Selat Edisi Bali", TITLE, "", FIRST.replace("AMLAPURA –", "WARTA SELAT, AMLAPURA -"), SECOND
    )
    assert article.title == TITLE
    article, _ = read("Sumber: Dinas Perhubungan", "Lokasi: Dermaga Kusamba", "", TITLE, "", FIRST, SECOND)
    assert article.title == TITLE
    assert read("Bupati: Dua Dermaga Baru Dibuka", "", FIRST, SECOND)[0].title == "Bupati: Dua Dermaga Baru Dibuka"


def test_a_site_whose_pages_all_bear_its_name_gives_no_title() -> None:
    first = FIRST.replace("AMLAPURA –", "AMLAPURA, WARTA SELAT -")
    assert read(TITLE, "", first, SECOND, title="Warta Selat Online")[0].title == TITLE
    assert read("", first, SECOND, title="Warta Selat Online")[0].title == "Warta Selat Online"
    won = "Warta Selat Raih Penghargaan"
    assert read("Lima Media Dipuji Dewan Pers", "", first, SECOND, title=won)[0].title == won


def test_a_byline_of_names_with_apostrophes_is_no_title() -> None:
    article, found = read("Penulis: Ma'ruf Sya’bani", "SABTU, 2 NOVEMBER 2024", FIRST, SECOND)
    assert "Penulis" not in article.title + article.text
    assert (found.author, found.published) == ("Ma'ruf Sya’bani", "2024-11-02")


@pytest.mark.parametrize(
    "above",
    [
        ("Home Nasional Karangasem",),
        ("Beranda Karangasem Buleleng Bangli",),
        ("Kabar Pulau Bali Terkini", f"Beranda » Bali » {TITLE}"),
        ("Pemerintah Kabupaten Karangasem", "Profil", "Layanan"),
    ],
)
def test_a_menu_or_the_name_of_a_site_is_not_taken_for_the_title(above: tuple[str, ...]) -> None:
    article, _ = read(*above, "", TITLE, "", FIRST, "", SECOND)
    assert (article.title, article.text) == (TITLE, f"{FIRST}\n\n{SECOND}")


@pytest.mark.parametrize(
    "title", ["Home Industri Garam Karangasem Bangkit", "Pemerintah Kabupaten Karangasem Tutup Dermaga"]
)
def test_a_headline_that_begins_like_a_menu_or_an_office_stays(title: str) -> None:
    assert read(title, "Dermaga Lama Dibongkar", "", FIRST, "", SECOND)[0].title == title


def test_links_to_the_articles_before_and_behind_end_the_page() -> None:
    article, _ = read(
        TITLE, "", FIRST, "", SECOND, "Previous article", "Panen Garam", "Next article", "Pasar Ikan Pindah"
    )
    assert article.text == f"{FIRST}\n\n{SECOND}"
