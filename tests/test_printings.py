"""One article that its outlet gives in several forms is one article, and two articles are never made one."""

import pytest
from invented import with_articles

from index.nouns import Article
from index.printings import standing_for
from rag import Library

TITLE = "Pasar Kembang Turi Dibuka Lagi"
FIRST = "Pasar Kembang Turi dibuka lagi pada Senin setelah 14 bulan diperbaiki oleh pemerintah daerah."
SECOND = "Kepala pasar, Wiranto Jaya, mengatakan 212 pedagang sudah menempati kios mereka sejak pagi."
THIRD = "Pedagang sayur meminta lampu di lorong belakang diperbanyak karena gelap pada dini hari."
NOTE = "Catatan Redaksi: Artikel ini telah mengalami perbaikan pada jumlah pedagang, Selasa."
WHOLE = (FIRST, SECOND, THIRD)
CORRECTED = (NOTE, FIRST, SECOND.replace("212", "221"), THIRD)


def article(*paragraphs: str, outlet: str | None = "Kabar Turi", day: str | None = "2024-10-07") -> Article:
    return Article(id="".join(paragraphs), title=TITLE, text="\n\n".join(paragraphs), outlet=outlet, published=day)


def row(*paragraphs: str, day: str = "2024-10-07") -> dict[str, str]:
    return {"title": TITLE, "text": "\n\n".join(paragraphs), "outlet": "Kabar Turi", "date": day}


def test_the_whole_stands_for_its_first_page_whichever_came_first() -> None:
    whole, page = article(*WHOLE), article(FIRST, SECOND)
    assert standing_for(whole, page) is whole and standing_for(page, whole) is whole


def test_a_label_that_one_page_has_more_makes_no_other_article() -> None:
    whole, page = article(*WHOLE), article(FIRST, "Suasana Pasar", SECOND)
    assert standing_for(page, whole) is whole


def test_a_corrected_article_stands_for_the_one_before() -> None:
    corrected, before = article(*CORRECTED), article(*WHOLE)
    assert standing_for(before, corrected) is corrected and standing_for(corrected, before) is corrected


@pytest.mark.parametrize(
    "other",
    [
        article(FIRST, SECOND.replace("212", "221"), THIRD),
        article(FIRST, "Harga cabai: 45.000", THIRD),
        article(THIRD.replace("sayur", "ikan")),
        article(*WHOLE, day="2024-10-08"),
        article(FIRST, SECOND, "Bupati membantah."),
        article(NOTE, FIRST, SECOND),
        article(FIRST, SECOND, "Budi Santoso (PDIP)", "Sari Dewi (Golkar)"),
        article(FIRST, SECOND.replace("212", "21,2")),
        article(FIRST, SECOND.replace("212", "2-12")),
        article(FIRST, SECOND, outlet="Warta Turi"),
        article(FIRST, SECOND, outlet=None),
    ],
    ids=[
        "another figure",
        "a figure more",
        "second page",
        "another day",
        "a short sentence more",
        "the corrected first page",
        "names more",
        "a decimal",
        "a range",
        "another outlet",
        "no outlet",
    ],
)
def test_what_the_other_does_not_tell_keeps_two_articles_apart(other: Article) -> None:
    assert standing_for(article(*WHOLE), other) is None and standing_for(other, article(*WHOLE)) is None


def test_a_correction_of_a_part_puts_nothing_aside_that_it_lacks() -> None:
    rest = [
        f"{number} pedagang {goods} pindah ke lantai dua." for number, goods in enumerate(("ikan", "beras", "kain"), 11)
    ]
    whole, part = article(*WHOLE, *rest), article(NOTE, FIRST, "Jumlah pedagang kini 221.")
    assert standing_for(whole, part) is None and standing_for(part, whole) is None


def test_pages_and_whole_are_stored_once(library: Library) -> None:
    with_articles(library, row(FIRST, SECOND))
    with_articles(library, row(*WHOLE), row(FIRST, SECOND))
    assert [held.text for held in library.articles()] == ["\n\n".join(WHOLE)]


def test_a_correction_is_stored_in_the_place_of_what_it_corrects(library: Library) -> None:
    with_articles(library, row(*WHOLE), row(*CORRECTED), row(*WHOLE))
    assert [held.text for held in library.articles()] == ["\n\n".join(CORRECTED)]


def test_the_same_headline_of_two_days_is_stored_twice(library: Library) -> None:
    with_articles(library, row(*WHOLE), row(FIRST, SECOND, day="2024-10-08"))
    assert len(list(library.articles())) == 2
