"""What a follow-up asks of the article that was quoted, its outlet, day or author, is told from what is known of it."""

import pytest
from invented import with_articles

from rag import Library
from rag.asking.leaning.of_the_article import Detail, detail_asked

TEXT = (
    "Tanggul Kali Reka di Desa Wonokairun jebol pada Senin malam. Sebanyak 40 warga Wonokairun mengungsi ke balai desa."
)
ADDRESS = "https://harianreka.example/tanggul"
ASKED = "Berapa warga Wonokairun mengungsi?"


def filled(library: Library) -> Library:
    """An article of which outlet, day and author are known."""
    known = {"outlet": "HARIANREKA.COM", "date": "2024-10-07", "author": "Rina Dewi", "url": ADDRESS}
    return with_articles(library, {"title": "Tanggul Jebol", "text": TEXT, **known})


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """The same for all tests that only ask."""
    return filled(lasting)


@pytest.fixture
def fresh(library: Library) -> Library:
    """The same for a test that adds to it."""
    return filled(library)


@pytest.mark.parametrize(
    ("question", "detail"),
    [
        ("itu dari media apa?", Detail.OUTLET),
        ("dan beritanya dari mana?", Detail.OUTLET),
        ("Which outlet is that from?", Detail.OUTLET),
        ("what's the source?", Detail.OUTLET),
        ("which outlets?", Detail.OUTLET),
        ("which outlets reported it?", Detail.OUTLET),
        ("kapan beritanya terbit?", Detail.DAY),
        ("berita itu tanggal berapa?", Detail.DAY),
        ("And when was it published?", Detail.DAY),
        ("siapa penulisnya?", Detail.AUTHOR),
        ("siapa yang nulis berita itu?", Detail.AUTHOR),
        ("Who wrote this article?", Detail.AUTHOR),
        ("kapan itu?", None),
        ("dari mana?", None),
        ("siapa wartawannya?", Detail.AUTHOR),
        ("who is the reporter?", Detail.AUTHOR),
        ("siapa yang menulis surat itu?", None),
        ("which outlet reported most on Wonokairun?", None),
        ("sumbernya?", Detail.OUTLET),
        ("Link?", Detail.ADDRESS),
        ("link-nya?", Detail.ADDRESS),
        ("judul nya apa?", Detail.TITLE),
        ("kalimat lengkapnya?", Detail.WHOLE),
        ("what's the full sentence?", Detail.WHOLE),
        ("quote her in full", Detail.WHOLE),
        ("what is the full name?", None),
        ("tautannya mana?", Detail.ADDRESS),
        ("Can I have the url of the article?", Detail.ADDRESS),
        ("judul artikelnya apa?", Detail.TITLE),
        ("what is the headline?", Detail.TITLE),
        ("artikel lengkapnya", Detail.WHOLE),
        ("Can you show the full article?", Detail.WHOLE),
        ("baca selengkapnya", Detail.WHOLE),
        ("alamat kantornya di mana?", None),
        ("alamatnya?", None),
        ("what is the address?", None),
        ("judul lagunya apa?", None),
        ("buka jam berapa?", None),
    ],
)
def test_what_is_asked_of_the_article_is_read(question: str, detail: Detail | None) -> None:
    assert detail_asked(question, [ASKED]) is detail


def test_the_author_of_a_book_is_not_the_articles() -> None:
    assert detail_asked("siapa penulisnya?", ["Berapa harga buku itu?"]) is None
    assert detail_asked("siapa penulis artikelnya?", ["Berapa harga buku itu?"]) is Detail.AUTHOR


def test_a_journalist_who_is_spoken_of_is_not_the_author(fresh: Library) -> None:
    assert detail_asked("siapa wartawannya?", ["Di mana wartawan itu dipukul?"]) is None
    assert detail_asked("wartawannya siapa?", ["Apa kata bupati kepada wartawan?"]) is Detail.AUTHOR
    text = "Seorang wartawan dipukul di Desa Karangsuwung pada Rabu malam. Wartawan itu bernama Budi Sentana."
    with_articles(fresh, {"title": "Pemukulan", "text": text, "author": "Sri Lestari"})
    answer = fresh.ask("siapa wartawannya?", history=["Siapa yang dipukul di Desa Karangsuwung?"])
    assert "Sri Lestari" not in answer.text


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("itu dari media apa?", "Dikutip dari HARIANREKA.COM."),
        ("kapan terbit?", "Artikelnya terbit 7 Oktober 2024."),
        ("siapa penulisnya?", "Ditulis Rina Dewi."),
        ("siapa wartawannya?", "Ditulis Rina Dewi."),
        ("Who wrote that?", "Written by Rina Dewi."),
        ("judulnya?", "Judulnya “Tanggul Jebol”."),
        ("link?", f"Alamatnya {ADDRESS} (HARIANREKA.COM)."),
        ("artikel lengkapnya mana?", "Artikel lengkapnya terbuka dari nomor kutipannya di obrolan, atau dengan kutip"),
    ],
)
def test_it_is_told_with_a_quotation_of_the_article(told: Library, question: str, opening: str) -> None:
    answer = told.ask(question, history=[ASKED])
    assert answer.text.startswith(opening) and "40 warga" in answer.citations[0].quote
    # Asked again and again it is of the same quotation, and what comes after is of what was spoken of before.
    again = told.ask("siapa penulis berita itu?", history=[ASKED, question])
    assert again.text.startswith(("Ditulis", "Written")) and again.citations[0].quote == answer.citations[0].quote
    assert "Senin" in told.ask("kapan tanggulnya jebol?", history=[ASKED, question]).text


def test_what_is_not_known_of_an_article_is_said_not_to_be(library: Library) -> None:
    with_articles(library, {"title": "Tanggul Jebol", "text": TEXT})
    answer = library.ask("siapa penulisnya?", history=[ASKED])
    assert answer.reason == "Artikelnya tidak menyebut penulisnya." and answer.closest
    answer = library.ask("Link?", history=[ASKED])
    command = f"kutip show {answer.closest[0].article.id}"
    assert answer.reason == f"Alamat web artikelnya tidak diketahui; dengan {command} artikelnya dibaca seutuhnya."
    whole = library.ask("show me the full article", history=[ASKED])
    assert command in whole.text and "https" not in whole.text


def test_the_whole_article_is_told_with_its_address(told: Library) -> None:
    assert ADDRESS in told.ask("tampilkan artikel lengkapnya", history=[ASKED]).text
    # The link is the article's, whatever else is written.
    assert ADDRESS in told.ask("link?", history=[f"{ASKED} menurut laporan itu"]).text
