"""What a template sets beside an article goes, however it is built, and no word of the article goes with it."""

import pytest
from test_webpages import SENTENCES, page, paragraphs, text

from index.formats import webpages
from index.nouns import Removed
from index.page.lines import Reason, reason_of

LONG = tuple(
    f"{one} Warga berterima kasih kepada pemerintah desa dan meminta pompa air segera dipasang." for one in SENTENCES
)
ARTICLE = f"<h1>Sumur Bor Dibangun di Enam Desa</h1><div class='isi'>{paragraphs(*LONG)}</div>"
HEADLINES = ("Bus Wisata Terguling di Tanjakan Emen", "Harga Cabai Tembus Seratus Ribu", "Timnas Menang atas Vietnam")
LINKED = "<li><a href='#'><h3>{}</h3></a><span>{} jam yang lalu</span></li>"
PLAIN = "<div class='item'><a href='#'>{}</a> <time>{} Okt 2024</time></div>"


def row(card: str) -> str:
    return "".join(card.format(headline, at + 2) for at, headline in enumerate(HEADLINES))


@pytest.mark.parametrize(
    "beside",
    [
        f"<div class='x'>KABAR Trending<ul>{row(LINKED)}</ul></div>",
        f"<div>Kabar Lainnya Hari Ini</div><div>{row(PLAIN)}</div>",
        f"<h4>Jangan Terlewat</h4><ul>{row(LINKED)}</ul>",
        f"<section aria-labelledby='recommendations-heading'><a>{HEADLINES[0]}</a><a>{HEADLINES[1]}</a></section>",
    ],
)
def test_rows_of_teasers_go_with_their_heading(beside: str) -> None:
    read = text(f"{ARTICLE}{beside}")
    assert all(sentence in read for sentence in LONG)
    assert not any(headline in read for headline in HEADLINES) and "lalu" not in read


def test_a_teaser_with_a_summary_below_the_article_goes() -> None:
    summary = "Warganet ramai membicarakan ikan raksasa yang terdampar di pantai selatan."
    card = f"<div><h3>{HEADLINES[0]}</h3><p>{summary}</p><span>kabarutara.id</span><span>21 November 2024</span></div>"
    assert summary not in text(f"{ARTICLE}{card}")


def test_an_articles_own_list_of_links_and_dated_parts_stay() -> None:
    own = f"<ul>{''.join(f'<li><b>Tahap {at}</b>: {one}</li>' for at, one in enumerate(SENTENCES[:3], 1))}</ul>"
    dated = f"<div class='lini'><h3>Hujan Turun Semalaman</h3><p>{SENTENCES[5]}</p><span>21 November 2024</span></div>"
    read = text(f"<h1>Sumur Bor Dibangun di Enam Desa</h1><div>{own}{dated}{paragraphs(*LONG)}</div>")
    assert SENTENCES[5] in read and all(one in read for one in SENTENCES[:3])


@pytest.mark.parametrize(
    "marked",
    [
        "<p><b>BACA JUGA</b></p><p><a href='#'>{}</a></p>",
        "<div><div>Baca Juga</div><a href='#'>{}</a></div>",
        "<p>Promosi <a href='#'>{}</a></p>",
    ],
)
def test_a_headline_goes_with_the_words_that_announce_it(marked: str) -> None:
    body = f"<article>{paragraphs(*LONG[:3])}{marked.format(HEADLINES[0])}{paragraphs(*LONG[3:])}</article>"
    read = text(body)
    assert HEADLINES[0] not in read and all(sentence in read for sentence in LONG)


def test_an_offer_to_subscribe_amid_an_article_goes_and_a_report_on_subscribers_stays() -> None:
    offer = "<p>Kabar pilihan tiap Kamis</p><p>Daftarkan surel Anda untuk newsletter kami.</p><p>Terima kasih</p>"
    told = "<p>PLN mencatat 4.120 pelanggan di enam desa itu memakai pompa listrik sejak Maret.</p>"
    boxes = f"<div class='kotak-langganan'>{offer}</div><div class='paywall'>{told}</div>"
    reading = webpages.read(page(f"<article>{paragraphs(*LONG[:3])}{boxes}{paragraphs(*LONG[3:])}</article>"))
    assert "Kabar pilihan" not in reading.text and "4.120 pelanggan" in reading.text
    assert Removed("Kabar pilihan tiap Kamis", Reason.NOTICE) in reading.removed


@pytest.mark.parametrize("width", ["col-md-", "col-xxl-", "col-"])
def test_the_narrow_column_of_a_portal_goes(width: str) -> None:
    column = f"<div class='{width}4'><h4>Statistik Pengunjung</h4><p>Hari ini: 312<br>Total: 1.204.331</p></div>"
    read = text(f"<div class='row'><div class='{width}8'>{ARTICLE}</div>{column}</div>")
    assert "1.204.331" not in read and all(sentence in read for sentence in LONG)


@pytest.mark.parametrize("name", ["Website Resmi Pemerintah Kabupaten Batang", "Pemerintah Kabupaten Batang"])
def test_the_headline_is_found_where_every_page_bears_the_sites_name(name: str) -> None:
    body = f"<h1><a href='/'>{name}</a></h1><h3 class='judul'>{HEADLINES[1]} di Pasar Batang</h3>{paragraphs(*LONG)}"
    fields = webpages.read(f"<html><head><title>{name}</title></head><body>{body}</body></html>").fields
    assert (fields["title"], fields["outlet"]) == (f"{HEADLINES[1]} di Pasar Batang", "Pemerintah Kabupaten Batang")


def test_a_headline_that_begins_with_an_office_is_no_sites_name() -> None:
    title = "Pemerintah Kabupaten Batang Bangun Sumur Bor"
    body = f"<h3>Kabar Desa Lain yang Ramai Dibaca</h3><h2>{title}</h2>{paragraphs(*LONG)}"
    assert (
        webpages.read(f"<html><head><title>{title}</title></head><body>{body}</body></html>").fields["title"] == title
    )


def test_what_a_browser_shows_apart_is_no_one_word() -> None:
    labels = "<div>kabarutara.id<span>Terbit 3 Apr 2024</span><span>Waktu Baca 3 menit</span></div>"
    read = text(f"{labels}{ARTICLE}<div>Kata Kunci</div><a>Sumur</a><div><span>112</span><span>34 suka</span></div>")
    assert not any(glued in read for glued in ("idTerbit", "2024Waktu", "KunciSumur", "11234"))


def test_a_word_that_is_written_in_pieces_stays_whole() -> None:
    pieces = "<p><span>P</span><span>emerintah</span> menyalurkan CO<sub>2</sub> dan Rp<b>500</b> ribu.</p>"
    assert "Pemerintah menyalurkan CO2 dan Rp500 ribu." in text(f"<article>{paragraphs(*LONG)}{pieces}</article>")


def test_a_dateline_beside_its_paragraph_opens_it() -> None:
    body = f"<div class='isi'><span>BATANG (KABAR UTARA) — </span><p>{LONG[0]}</p>{paragraphs(*LONG[1:])}</div>"
    assert f"BATANG (KABAR UTARA) — {LONG[0]}" in text(f"<h1>Sumur Bor</h1>{body}")


def test_a_sub_heading_and_a_standfirst_that_extraction_lost_come_back() -> None:
    standfirst = (
        "<h2 class='excerpt'>Enam desa kekeringan sejak Mei dan menunggu bantuan air bersih dari kabupaten.</h2>"
    )
    body = f"<h1>Sumur Bor</h1>{standfirst}<div>{paragraphs(*LONG[:3])}<h2>14 sumur kering</h2>"
    body += f"{paragraphs(*LONG[3:])}</div>"
    read = text(body)
    assert "menunggu bantuan air bersih" in read and "14 sumur kering" in read


@pytest.mark.parametrize(
    "line",
    [
        "Simak breaking news dan berita pilihan kami langsung di ponselmu. Akses saluran kami di WhatsApp Channel.",
        "Berita KABARUTARA.COM Lainnya di Google News",
        "Jadikan Kabar Utara sumber utama berita Anda di Google",
        "Baca Selanjutnya: Harga Cabai Tembus Seratus Ribu",
        "Editor's Choice: Five Beaches in Flores",
        "Click here to get the latest news updates on Google News",
        "2 dari 3 halaman",
        "Akhir dari Artikel-artikel yang direkomendasikan",
        "Dukung jurnalisme berkualitas. Mulai dari Rp 50.000 per bulan.",
        "Yuk, Simak Juga Video ini!",
        "9 November 2024 12:12 WIB · waktu baca 2 menit",
        "admin 22 Oktober 2024 Dibaca 214 kali",
        "( Humas Polres Karangreka )",
        "(Ditulis oleh Siti Aminah)",
    ],
)
def test_boilerplate_is_known(line: str) -> None:
    assert reason_of(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "Simak berita terbaru di ponselmu, kata bupati kepada para santri, lalu periksa dulu sumbernya.",
        "Dukung jurnalisme warga, kata ketua dewan pers dalam seminar itu.",
        "Promosi jabatan 14 pegawai ditunda sampai pemilihan selesai.",
        "Dua dari tiga halaman buku itu sobek.",
        "Akhir dari musim kemarau belum dapat dipastikan.",
        "Komentar itu menjadi tanggung jawab penulis, ujar hakim.",
        "Humas Polres Karangreka membenarkan penangkapan itu.",
    ],
)
def test_an_articles_line_is_no_boilerplate(line: str) -> None:
    assert reason_of(line) is None
