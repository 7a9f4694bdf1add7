"""What stands below a day or an hour on a line of its own is of that time: a live report, a forecast by days."""

import pytest
from invented import with_articles

from index.article_sentences import sentences
from index.nouns import Article
from rag import Library
from rag.choosing.headed_parts import asked_times, is_under_another
from rag.question import understand

LIVE = (
    "SUKAMAJU - Kebakaran melanda Pasar Sukamaju, Selasa.\n\n06.15 WIB\n\nPenjaga malam melihat asap dari kios sepatu."
    "\n\nPukul 09.10 WIB\n\nKepala pasar, Rina Dewi, mengatakan 64 kios terbakar. Jalan ditutup.\n\n"
    "15.50 WIB\n\nJumlah kios yang terbakar menjadi 112 kios, kata Rina.\n\nPasar itu dibangun pada 1987."
)
FORECAST = (
    "SUKAMAJU - BMKG memperingatkan hujan lebat. Berikut daerahnya:\n\nJumat, 7 Februari\n\nSiaga: Jati, Sukatani"
    "\n\nWaspada: Wanasari\n\nSabtu, 8 Februari\n\nSiaga: Mekarsari\n\nWaspada: Jati, Karangasem\n\n"
    "Nelayan diminta tidak melaut."
)

DAYS = "Pencarian dihentikan, Kamis.\n\nSelasa, 4 Februari\n\nEdo ditemukan.\n\nRabu, 5 Februari\n\nRina ditemukan."


def _left(text: str, question: str) -> list[str]:
    article = Article(id="a", title="Kabar", text=text, published="2025-02-06")
    asked = asked_times(understand(question))
    return [one.text for one in sentences(article)[1:] if not is_under_another(one, asked)]


@pytest.mark.parametrize(
    ("text", "question", "gone", "kept"),
    [
        (LIVE, "Berapa kios terbakar pada pukul 09.10?", "112 kios", "64 kios"),
        (LIVE, "What happened at 15.50 in Pasar Sukamaju?", "64 kios", "1987"),
        (FORECAST, "Desa mana yang siaga pada 8 Februari?", "Sukatani", "Mekarsari"),
        (FORECAST, "Which villages are on alert on 7 February?", "Mekarsari", "Nelayan"),
    ],
)
def test_what_stands_below_another_time_than_the_one_asked_of_goes(
    text: str, question: str, gone: str, kept: str
) -> None:
    left = "\n".join(_left(text, question))
    assert gone not in left and kept in left


def test_below_no_hour_that_an_article_has_everything_stays_and_below_another_day_nothing() -> None:
    assert "112 kios" in "".join(_left(LIVE, "Berapa kios terbakar pada pukul 10.00?"))
    assert "Siaga" not in "".join(_left(FORECAST, "Desa mana yang siaga pada 9 Februari?"))
    assert "Siaga: Mekarsari" in _left(FORECAST, "Desa mana yang siaga menurut BMKG 6 Februari?")
    assert "ditemukan" not in "".join(_left(DAYS, "Siapa yang ditemukan pada 6 Februari?"))
    assert "Siaga: Jati, Sukatani" in _left(FORECAST, "Kapan Jati siaga, 8 Februari?")


@pytest.fixture
def told(library: Library) -> Library:
    return with_articles(
        library,
        {"title": "Langsung: Pasar Sukamaju Terbakar", "text": LIVE, "published": "2025-03-11"},
        {"title": "BMKG Peringatkan Hujan Lebat di Sukamaju", "text": FORECAST, "published": "2025-02-06"},
    )


def test_the_line_that_tells_the_time_is_quoted_with_what_stands_below_it(told: Library) -> None:
    seen = [one.quote for one in told.ask("Jam berapa penjaga malam melihat asap di Pasar Sukamaju?").citations]
    assert seen[:2] == ["06.15 WIB", "Penjaga malam melihat asap dari kios sepatu."]
    seen = [one.quote for one in told.ask("Kapan Wanasari waspada hujan lebat?").citations]
    assert "Jumat, 7 Februari" in seen and "Sabtu, 8 Februari" not in seen
    answer = told.ask("Jam berapa jalan di Pasar Sukamaju ditutup?")
    assert "Pukul 09.10 WIB" in [one.quote for one in answer.citations]
    where = [one.quote for one in told.ask("Apakah Karangasem berstatus siaga atau waspada hujan lebat?").citations]
    assert where[:2] == ["Sabtu, 8 Februari", "Waspada: Jati, Karangasem"]


def test_an_hour_that_is_not_asked_for_is_not_quoted(told: Library) -> None:
    answer = told.ask("Siapa yang mengatakan 64 kios terbakar di Pasar Sukamaju?")
    assert answer.answered and not any("WIB" in one.quote for one in answer.citations)
