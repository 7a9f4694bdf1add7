"""What an HTML page declares of its article, and what it declares of other stories or of its software."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from lapses import grows_with_length
from lxml.html import document_fromstring

from index.cleaning import clean
from index.formats import declarations
from index.metadata import describe
from index.readers import Page, Record, parse, records

TITLE = "Dewan Tunda Pengesahan Aturan Rokok"
LEAD = (
    "Dewan menunda pengesahan aturan kawasan tanpa rokok karena sembilan anggota tidak hadir dalam sidang di gedung itu"
)
TEXT = f"<p>{LEAD}, Senin (21/10/2024).</p><p>{LEAD}, kata ketua panitia kepada para wartawan seusai sidang.</p>"
OTHER = {"@type": "NewsArticle", "headline": "Kapal Karam, Tiga Orang Hilang", "datePublished": "2023-01-05"}
OWN = {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2024-10-22", "author": {"name": "Hanif Fikri"}}


def page(tmp_path: Path, *, head: str = "", top: str = "", body: str = TEXT, title: str = TITLE) -> Page:
    path = tmp_path / "x.html"
    path.write_text(
        f"<html><head><title>{title}</title>{head}</head><body>{top}<h1>{title}</h1>{body}</body></html>",
        encoding="utf-8",
    )
    (record,) = records(path)
    assert isinstance(record, Record)
    return parse(record)


def linked(*objects: Mapping[str, object]) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(one)}</script>' for one in objects)


@pytest.mark.parametrize(
    ("objects", "published", "author"),
    [
        ((OTHER, OWN), "2024-10-22", "Hanif Fikri"),
        ((OWN, OTHER), "2024-10-22", "Hanif Fikri"),
        ((OTHER,), None, None),
        ((OTHER, OTHER), None, None),
        (({**OWN, "headline": "Aturan Rokok Belum Disahkan, Ini Kata Ketua"},), "2024-10-22", "Hanif Fikri"),
        (({**OWN, "headline": "Aturan Rokok Belum Disahkan, Ini Kata Ketua"}, OTHER), None, None),
        (({**OWN, "headline": f"Berita: {TITLE}, Ini Sebabnya"},), "2024-10-22", "Hanif Fikri"),
        (({**OWN, "headline": TITLE[:25] + "…"},), "2024-10-22", "Hanif Fikri"),
        (({"@type": "Article", "datePublished": "2024-10-22"},), "2024-10-22", None),
        (({**OWN, "@type": "LiveBlogPosting"},), "2024-10-22", "Hanif Fikri"),
        (({"@graph": [OWN, *[OTHER] * 60]},), "2024-10-22", "Hanif Fikri"),
    ],
)
def test_the_linked_data_of_another_story_is_not_the_pages(
    tmp_path: Path, objects: tuple[dict[str, object], ...], published: str | None, author: str | None
) -> None:
    fields = page(tmp_path, head=linked(*objects)).fields
    assert (fields.get("published"), fields.get("author")) == (published, author)
    assert "Kapal" not in fields["title"]


def test_an_object_of_the_pages_address_is_its_own_whatever_its_headline(tmp_path: Path) -> None:
    head = '<link rel="canonical" href="https://x.example/a">' + linked({**OTHER, "url": "https://x.example/a"})
    assert page(tmp_path, head=head).fields["published"] == "2023-01-05"


@pytest.mark.parametrize(
    ("canonical", "told", "is_own"),
    [
        ("https://x.example/a/", "http://www.x.example/a?utm_source=b", True),
        ("https://x.example/a", "https://x.example/a#artikel", True),
        ("https://x.example/baca.php?id=1", "https://x.example/baca.php?id=2", False),
        ("https://x.example/?p=1", "https://x.example/?p=2", False),
        ("https://x.example/a", "https://x.example/b", False),
    ],
)
def test_an_address_may_be_written_in_two_ways(tmp_path: Path, canonical: str, told: str, is_own: bool) -> None:
    for headline in (OTHER["headline"], "Aturan Rokok Belum Disahkan, Ini Kata Ketua"):
        head = f'<link rel="canonical" href="{canonical}">' + linked({**OTHER, "headline": headline, "url": told})
        assert ("published" in page(tmp_path, head=head).fields) is is_own


@pytest.mark.parametrize("address", ["http://[kabar", "https://\u2100.example/a", "https://", "mailto:a@b.example"])
def test_what_is_no_address_is_left_out_and_the_page_is_read(tmp_path: Path, address: str) -> None:
    head = f'<link rel="canonical" href="{address}"><meta property="og:site_name" content="Kabar Kita">'
    fields = page(tmp_path, head=head).fields
    assert fields["outlet"] == "Kabar Kita" and "url" not in fields


def test_many_declared_stories_and_headlines_take_no_longer_than_their_number_deserves() -> None:
    def declared(length: int) -> object:
        count = length // 100
        tree = document_fromstring("<h1>Kapal Karam</h1>" * count + linked(*[{**OTHER, "headline": "Uji"}] * count))
        return declarations.fields(tree, [])

    assert grows_with_length(declared, 200_000)


@pytest.mark.parametrize(
    ("head", "below", "author"),
    [
        ("Hanif Fikri", "", "Hanif Fikri"),
        ("Hanif Fikri", "<p>Editor: Hanif Fikri</p>", None),
        ("Hanif Fikri", "<p>Penulis: Hanif Fikri | Editor: Hanif Fikri</p>", "Hanif Fikri"),
        ("Hanif Fikri", "<p>Hanif Fikri</p><p>Editor: Hanif Fikri</p>", "Hanif Fikri"),
        ("Hanif Fikri", "<p>Redaktur : Hanif Fikri</p><p>Reporter : Siti Aminah</p>", "Siti Aminah"),
        (
            "Hanif Fikri",
            "<p>Penulis: tirtaku | Editor: Hanif Fikri</p><p>Laporan Reporter LENSAKITA.COM, Siti Aminah</p>",
            "Siti Aminah",
        ),
        ("Hanif Fikri", "<p>Siti Aminah, Jurnalis · Selasa 22 Oktober 2024 18:30 WIB</p>", "Siti Aminah"),
        ("Lensa Cyber Media", '<meta name="content_author" content="Siti Aminah">', "Siti Aminah"),
        ("Lensa Kita", "<p>Penulis, Siti Aminah</p>", "Siti Aminah"),
        ("Hanif Fikri, Budi", "<p>Translator: Hanif Fikri, Budi</p>", None),
        ("", "<p>Selasa, 22 Oktober 2024 08:10 WIT Oleh : Siti Aminah</p>", "Siti Aminah"),
        ("", '<p>Ditulis <b class="post-author vcard">oleh <i class="fn">Siti Aminah</i></b></p>', "Siti Aminah"),
    ],
)
def test_who_wrote_goes_before_who_edited_and_before_the_site_itself(
    tmp_path: Path, head: str, below: str, author: str | None
) -> None:
    own = {**OWN, "author": {"@type": "Person", "name": head}}
    meta = below if below.startswith("<meta") else ""
    site = '<meta property="og:site_name" content="Lensa Kita">'
    read = page(tmp_path, head=site + meta + linked(own), body=("" if meta else below) + TEXT)
    assert describe(read, clean(read), today=date(2026, 1, 1)).author == author


def test_an_organisation_among_the_authors_is_none(tmp_path: Path) -> None:
    authors = [{"@type": "Person", "name": "Hanif Fikri"}, {"@type": "Organization", "name": "Lensa Kita"}]
    assert page(tmp_path, head=linked({**OWN, "author": authors})).fields["author"] == "Hanif Fikri"
    assert "author" not in page(tmp_path, head=linked({**OWN, "author": authors[1]})).fields


def test_the_one_author_of_microdata_is_taken_and_several_are_not(tmp_path: Path) -> None:
    marked = '<span itemprop="author"><span itemprop="name">{}</span></span>'
    assert page(tmp_path, body=marked.format("Hanif Fikri") + TEXT).fields["author"] == "Hanif Fikri"
    two = marked.format("Hanif Fikri") + marked.format("Orang Lain")
    assert "author" not in page(tmp_path, body=two + TEXT).fields


@pytest.mark.parametrize(
    ("printed", "published"),
    [
        ("Selasa, 22 Oktober 2024", "Selasa, 22 Oktober 2024"),
        ("Sabtu, 30 November 2024", None),
        ("Lensa Kita", None),
    ],
)
def test_a_date_above_the_headline_is_its_own_where_the_text_tells_of_such_a_day(
    tmp_path: Path, printed: str, published: str | None
) -> None:
    assert page(tmp_path, top=f"<div>{printed}</div>").fields.get("published") == published


def test_a_date_above_the_headline_is_not_its_own_where_the_text_was_written_later(tmp_path: Path) -> None:
    told = "<p>Jalan desa itu terputus akibat longsor, Kamis (24/10/2024), kata kepala dinas setempat kepada warga.</p>"
    read = page(tmp_path, top="<div>Selasa, 22 Oktober 2024</div>", body=told + TEXT)
    assert "published" not in read.fields


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Posted by <a>humas_tirta</a> | Okt 23, 2024 | <a>Giat Desa</a> | 0 | <span>☆☆☆</span>", "2024-10-23"),
        (
            "<footer><div>Submitted by <span>humas_tirta</span> on <span>23 October 2024</span></div></footer>",
            "2024-10-23",
        ),
        ("<footer>Submitted by humas_tirta on Wed, 10/23/2024 - 09:00</footer>", "2024-10-23"),
        ("<footer>Submitted by humas_tirta on Fri, 10/11/2024 - 09:00</footer>", "2024-10-11"),
        ("Ditulis oleh Admin Desa pada Rabu, 23 Oktober 2024 - 09:00", "2024-10-23"),
    ],
)
def test_the_day_in_a_byline_below_the_headline_is_that_of_publication(
    tmp_path: Path, line: str, published: str
) -> None:
    told = "<p>Warga Tirta Asri bergotong royong memperbaiki jembatan, Jumat (11/10/2024), kata kepala desa itu.</p>"
    body = f"<article><div>{line}</div>{told}{TEXT}</article>"
    read = page(tmp_path, top="<div>Sabtu, 30 November 2024</div><nav><a>Beranda</a></nav>", body=body)
    assert describe(read, clean(read), today=date(2026, 1, 1)).published == published


@pytest.mark.parametrize(
    ("name", "below", "published"),
    [
        ("date", "<span>Dipublikasikan: 22 Okt 2024</span><span>Diperbarui: 27 Nov 2024</span>", "22 Okt 2024"),
        ("date", "<p>Diperbarui: 27 November 2024</p><p>Terbit: 22 Oktober 2024</p>", "22 Oktober 2024"),
        ("date", "", "2024-11-27 06:00:00"),
        ("article:published_time", "<p>Terbit: 22 Oktober 2024</p>", "2024-11-27 06:00:00"),
    ],
)
def test_a_vague_date_that_is_the_last_changes_gives_way_to_a_printed_one(
    tmp_path: Path, name: str, below: str, published: str
) -> None:
    head = f'<meta name="{name}" content="2024-11-27 06:00:00">'
    head += '<meta property="article:modified_time" content="2024-11-27T06:00:00+07:00">'
    assert published in page(tmp_path, head=head, body=below + TEXT).fields["published"]


@pytest.mark.parametrize(
    ("declared", "publisher", "outlet"),
    [
        ("nasional", "Lensa Kita", "Lensa Kita"),
        ("gaya-hidup", "Lensa Kita", "Lensa Kita"),
        ("www.lensakita.id", "Lensa Kita", "Lensa Kita"),
        ("https://www.lensakita.id/", "PT Lensa Kita Media", "lensakita.id"),
        ("https://www.lensakita.id/", "https://lensakita.id", "lensakita.id"),
        ("Lensa Kita", "PT Lensa Kita Media", "Lensa Kita"),
        ("Home", "PT Lensa Kita Media", "PT Lensa Kita Media"),
    ],
)
def test_a_section_or_an_address_is_no_name_of_a_site(
    tmp_path: Path, declared: str, publisher: str, outlet: str
) -> None:
    head = f'<meta property="og:site_name" content="{declared}">'
    head += '<link rel="canonical" href="https://www.lensakita.id/gaya-hidup/1/x">'
    own = {**OWN, "publisher": {"@type": "Organization", "name": publisher}}
    assert page(tmp_path, head=head + linked(own)).fields["outlet"] == outlet


def test_a_name_of_a_section_that_the_address_has_is_the_sites(tmp_path: Path) -> None:
    head = '<meta property="og:site_name" content="Viral"><link rel="canonical" href="https://viral.id/a/x">'
    assert page(tmp_path, head=head).fields["outlet"] == "Viral"


@pytest.mark.parametrize(
    ("window", "outlet"),
    [
        (f"Kabar Muria: {TITLE}", "Kabar Muria"),
        (f"Kabar Desa: {TITLE}", None),
        ("Website Resmi Pemerintah Kabupaten Batang", "Pemerintah Kabupaten Batang"),
        (f"Cetak - {TITLE}", None),
    ],
)
def test_a_window_title_tells_the_site_of_a_blog_and_of_an_office(
    tmp_path: Path, window: str, outlet: str | None
) -> None:
    head = '<link rel="canonical" href="https://kabarmuria.blogspot.com/2024/10/x.html">'
    assert page(tmp_path, head=head, title=window).fields.get("outlet") == outlet


def test_what_only_the_software_of_a_site_calls_it_is_no_outlet(tmp_path: Path) -> None:
    fields = page(tmp_path, head='<meta property="og:site_name" content="Home">').fields
    assert "outlet" not in fields


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        (f"{TITLE} - Halaman 2", TITLE),
        (f"{TITLE} (Hal. 2 dari 3)", TITLE),
        (f"{TITLE} - Bagian 2", f"{TITLE} - Bagian 2"),
        (f"{TITLE} Halaman all", TITLE),
        (f"{TITLE} - Halaman all", TITLE),
        (f"{TITLE} Halaman 28", f"{TITLE} Halaman 28"),
    ],
)
def test_the_number_of_a_page_is_no_part_of_a_title(tmp_path: Path, title: str, shown: str) -> None:
    assert page(tmp_path, title=title).fields["title"] == shown


def test_front_matter_may_list_its_authors_and_name_its_address_as_the_source(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    for authors in ('\n  - "[[Hanif Fikri]]"\n  - Tia', " [Hanif Fikri, 'Tia']", " Hanif Fikri, Tia"):
        path.write_text(f"---\ntitle: {TITLE}\nsource: https://x.example/a\nauthor:{authors}\n---\n{LEAD}.\n")
        (record,) = records(path)
        assert isinstance(record, Record)
        fields = parse(record).fields
        assert (fields["author"], fields["url"]) == ("Hanif Fikri, Tia", "https://x.example/a")
        assert "outlet" not in fields


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        (f"{TITLE} - Lensa Kita", TITLE),
        (f"{TITLE} | Lensa Kita", TITLE),
        (f"{TITLE} - Lensa", f"{TITLE} - Lensa"),
        (f"{TITLE} - Magetan", f"{TITLE} - Magetan"),
        ("Lensa Kita", "Lensa Kita"),
    ],
)
def test_a_rows_title_does_not_end_in_its_outlet(tmp_path: Path, title: str, shown: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps([{"title": title, "text": LEAD, "source": {"name": "Lensa Kita"}}]))
    (record,) = records(path)
    assert isinstance(record, Record)
    assert parse(record).fields["title"] == shown
