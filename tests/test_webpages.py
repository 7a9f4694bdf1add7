"""What a reader sees of a web page becomes its text: nothing struck, hidden or foreign, and no paragraph is lost."""

import pytest
from lapses import grows_with_length, repeated
from lxml.html import document_fromstring

from index.errors import Rejected
from index.formats import boxes, markup, sidebars, teasers, webpages
from index.nouns import Removed
from index.page.lines import Reason

SENTENCES = tuple(
    f"Kepala desa nomor {number} membangun {number + 20} sumur bor untuk warga yang kekurangan air bersih."
    for number in range(1, 7)
)


def page(body: str, head: str = "") -> str:
    return f"<html><head><title>Sumur Bor Dibangun di Enam Desa</title>{head}</head><body>{body}</body></html>"


def text(body: str, head: str = "") -> str:
    return " ".join(webpages.read(page(body, head)).text.split())


def paragraphs(*sentences: str) -> str:
    return "".join(f"<p>{sentence}</p>" for sentence in sentences)


@pytest.mark.parametrize(
    ("marked", "struck"),
    [
        ("menjadi <del>12</del> <ins>21</ins> orang", "12"),
        ("menjadi <s>12</s> 21 orang", "12"),
        ('menjadi <span style="text-decoration: line-through">12</span> 21 orang', "12"),
    ],
)
def test_what_is_struck_out_is_not_read_and_is_told(marked: str, struck: str) -> None:
    reading = webpages.read(page(f"<article>{paragraphs(*SENTENCES)}<p>Korban bus {marked}.</p></article>"))
    assert "menjadi 21 orang" in " ".join(reading.text.split())
    assert Removed(struck, Reason.STRUCK) in reading.removed


def test_a_tag_that_nobody_closed_strikes_nothing_out() -> None:
    assert SENTENCES[5] in text(
        f"<article><h1>Sumur</h1><p><s>{SENTENCES[0]}</p>{paragraphs(*SENTENCES[1:])}</article>"
    )


def test_hidden_words_inside_a_line_go_and_a_folded_block_stays() -> None:
    body = f"<article>{paragraphs(*SENTENCES)}<p>Petani di <span hidden>rahasia</span>Gombong menunggu.</p></article>"
    assert "Petani di Gombong menunggu." in text(body)
    folded = f"<article>{paragraphs(*SENTENCES[:4])}<div hidden>{paragraphs(*SENTENCES[4:])}</div></article>"
    assert SENTENCES[5] in text(folded)


def test_an_embedded_post_is_not_the_pages_words() -> None:
    post = '<blockquote class="twitter-tweet"><p>Pasar kita paling bersih, yang protes provokator!</p></blockquote>'
    own = f"<blockquote><p>“{SENTENCES[5]}”</p></blockquote>"
    read = text(f"<article>{paragraphs(*SENTENCES[:3])}{post}{own}{paragraphs(*SENTENCES[3:5])}</article>")
    assert "provokator" not in read and SENTENCES[5] in read


@pytest.mark.parametrize(
    "between",
    [
        "<center><a href=x><img></a></center>", "<amp-ad></amp-ad>", "<amp-img src=x></amp-img>", "<o:p></o:p>",
        "<kabar-kotak></kabar-kotak>", "<section class=x></section>", "<header>Sela</header>", "<embed src=x>",
    ],
)  # fmt: skip
def test_the_words_behind_an_element_in_the_text_are_kept(between: str) -> None:
    one, two, three, four, five, six = SENTENCES
    broken = (
        f"<div class=isi><h1>Sumur Bor</h1>{one}<br><br>{two}{between}{three}<br><br>{four}<br>{five}<br>{six}</div>"
    )
    assert [sentence for sentence in SENTENCES if sentence not in text(broken)] == []


def test_a_quotation_set_aside_between_paragraphs_is_put_back_and_furniture_is_not() -> None:
    quotation = "“Sumur nomor sepuluh sedalam 40 meter dan airnya jernih,” kata Wiwien."
    prompt = "Kabar lain yang sedang ramai dibicarakan orang di kota ini ada di sini."
    aside = f"<aside><p>{quotation}</p></aside><aside class='related'><p>{prompt}</p></aside>"
    read = text(
        f"<article>{paragraphs(*SENTENCES[:3])}{aside}{paragraphs(*SENTENCES[3:])}</article><aside><p>{prompt}</p></aside>"
    )
    assert read.index(SENTENCES[2]) < read.index(quotation) < read.index(SENTENCES[3])
    assert prompt not in read


def test_a_table_that_places_the_page_is_opened_and_a_table_of_figures_keeps_its_rows() -> None:
    menu = "<td><a href=a>Beranda</a><br><a href=b>Politik</a></td>"
    layout = f"<table><tr>{menu}<td>{'<br><br>'.join(SENTENCES)}</td></tr></table>"
    lines = webpages.read(page(layout)).text.split("\n")
    assert set(SENTENCES) <= set(lines)
    figures = "<table><tr><td>Bukateja</td><td>20.117 | 51%</td></tr><tr><td>Kejobong</td><td>9.871</td></tr></table>"
    assert "Bukateja 20.117 | 51%" in text(f"<article>{paragraphs(*SENTENCES)}{figures}</article>")


def test_adverts_by_their_class_and_teasers_beside_the_article_go() -> None:
    advert = "<div class='iklan'><p>Beli motor baru sekarang juga.</p></div>"
    told = "“Airnya jernih dan tidak berbau,” kata Wiwien, Senin (4/11/2024)."
    own = f"{advert}<p class=ads>{told}</p>"
    main = f"<article><h1>Sumur Bor</h1>{SENTENCES[0]}{own}{paragraphs(*SENTENCES[1:])}</article>"
    words = "Bupati lain mengatakan bahwa pasar lain akan dibangun pada tahun depan."
    teaser = f"<article><h3>Judul lain</h3><p>{words}</p></article>"
    read = text(f"{main}<section>{teaser * 4}</section>")
    assert "motor" not in read and "pasar lain" not in read and SENTENCES[5] in read and told in read


LOGIN = "<form><label>Kata sandi</label><input type=password><button>Masuk</button></form>"


def test_a_brief_on_a_page_with_a_login_is_an_article() -> None:
    assert SENTENCES[0] in text(f"<h1>Sumur Bor Dibuka</h1><p>{SENTENCES[0]}</p>{LOGIN}")


@pytest.mark.parametrize(
    ("title", "body", "reason"),
    [
        ("404 - Halaman tidak ditemukan", "<h1>404</h1><p>Maaf, silakan kembali ke beranda.</p>", "of the server"),
        ("Just a moment...", "<p>Verifying you are human. This may take a few seconds.</p>", "of the server"),
        ("Memuat", "<div id=app></div><noscript>Aktifkan JavaScript untuk melanjutkan.</noscript>", "of the server"),
        (
            "Berita Daerah",
            "<h1>Daerah</h1>"
            + "<article><h2>Camat Dilantik</h2><p>TUBAN - Bupati melantik camat ...</p></article>" * 4,
            "a list of articles",
        ),
        (
            "Indeks",
            "<ul>" + "<li>5 menit lalu <a href=/a>Bupati Tuban Melantik Tiga Camat Baru</a></li>" * 9 + "</ul>",
            "a list of articles",
        ),
        (
            "Persetujuan",
            "<h1>Kami menghargai privasi Anda</h1><p>Kami dan mitra kami menyimpan cookie pada perangkat Anda.</p>"
            "<p>Anda dapat menarik persetujuan itu kapan saja.</p>",
            "a request for consent",
        ),
        (
            "Before you continue",
            "<p>We and our partners use cookies and personal data to show you content that suits you.</p>",
            "a request for consent",
        ),
        ("Masuk - Kabar Uji", f"<p>Masuk untuk membaca artikel ini.</p>{LOGIN}", "asks to log in"),
    ],
)
def test_a_page_that_is_no_article_is_refused(title: str, body: str, reason: str) -> None:
    with pytest.raises(Rejected, match=reason):
        webpages.read(f"<html><head><title>{title}</title></head><body>{body}</body></html>")


@pytest.mark.parametrize(
    "sentence",
    [
        "Laman layanan itu tidak ditemukan warga selama sepekan, kata Camat Wiwien.",
        "Sebanyak 404 halaman arsip desa tidak tersedia lagi.",
    ],
)
def test_news_of_an_error_is_an_article(sentence: str) -> None:
    assert sentence in text(f"<article>{paragraphs(*SENTENCES, sentence)}</article>")
    short = '<meta property="article:published_time" content="2024-11-05T10:00:00+07:00">'
    assert sentence in text(f"<article><p>{sentence}</p></article>", short)


@pytest.mark.parametrize(
    "sentence",
    [
        "Kebakaran terjadi di halaman kantor kelurahan itu, tidak ada korban jiwa. Di halaman itu tidak ada kerusakan.",
        "Camat Wiwien menulis buku sejarah desa setebal 500 halaman, dan buku itu dibagikan kepada warga sejak Senin.",
        "Di halaman belakang tidak ada kerusakan.",
    ],
)
def test_a_brief_about_a_yard_or_a_book_is_no_page_of_the_server(sentence: str) -> None:
    assert sentence in text(f"<h1>Kabar Desa</h1><p>{sentence}</p>")


def test_a_brief_beside_teasers_is_no_list() -> None:
    teasers = "<article><h3>Camat Dilantik</h3><p>Bupati melantik camat dan kepala desa ...</p></article>" * 6
    brief = f"{SENTENCES[0]} {SENTENCES[1]}"
    assert SENTENCES[1] in text(f"<div><h1>Sumur Bor</h1><p>{brief}</p></div>{teasers}")
    with pytest.raises(Rejected, match="a list"):
        text(f"<h1>Daerah</h1><p>Kabar dari desa dan kota.</p>{teasers}<footer><p>{brief}</p></footer>")


def test_an_article_among_many_links_or_beside_a_request_for_consent_is_read() -> None:
    links = "<ul>" + "<li><a href=/a>Bupati Tuban Melantik Tiga Camat Baru</a></li>" * 30 + "</ul>"
    consent = "<div>Kami menyimpan cookie pada perangkat Anda untuk menampilkan iklan yang sesuai.</div>"
    brief = f"{SENTENCES[0]} {SENTENCES[1]}"
    assert SENTENCES[1] in text(f"<h1>Sumur Bor</h1><p>{brief}</p>{links}{consent}")
    told = "“Kami menyimpan data pribadi Anda di dalam negeri,” kata Menteri Wiwien."
    assert told in text(f"<h1>Data Warga</h1><p>{told}</p>{paragraphs(*SENTENCES)}")


@pytest.mark.parametrize("piece", ["<x-a>kata</x-a> lagi ", "<amp-ad>a</amp-ad> lagi ", "<span hidden>x</span> lagi"])
def test_elements_that_go_take_no_longer_than_their_number_deserves(piece: str) -> None:
    def smoothed(length: int) -> object:
        return markup.smooth(document_fromstring(f"<html><body><p>{repeated(piece, length)}</p></body></html>"))

    assert grows_with_length(smoothed, 800_000)


def test_elements_that_html_does_not_know_are_counted_too() -> None:
    with pytest.raises(Rejected, match="more than 20,000 elements"):
        webpages.read(page("<x-a>kata</x-a>" * 20_001))


SOLID = f"<p>{'Warga menolak rencana itu karena merusak sawah mereka. ' * 3}</p>"
TEASER = "<div><h3>Judul berita lain yang panjang</h3><span>7 Oktober 2024</span></div>"


@pytest.mark.parametrize(
    ("opening", "one", "closing"),
    [
        ("<div>", "<a href=x>Kata</a>", "</div>"),
        ("<p>", "<b>kata</b><i>Kata</i>", "</p>"),
        ("<div>", SOLID + TEASER, "</div>"),
        ("", "<p>Baca juga</p>", ""),
        ("", "<aside class=sidebar><h3>Kata</h3></aside>", ""),
    ],
    ids=["links", "words in bold", "paragraphs and teasers", "prompts", "narrow columns"],
)
def test_what_stands_side_by_side_takes_time_by_its_length(opening: str, one: str, closing: str) -> None:
    def look(length: int) -> None:
        row = one * (length // len(one))
        tree = document_fromstring(f"<html><body><h1>Judul</h1>{opening}{row}{closing}</body></html>")
        boxes.set_apart(tree)
        teasers.find(tree)
        sidebars.columns(tree)

    assert grows_with_length(look, 8_000 * len(one))
