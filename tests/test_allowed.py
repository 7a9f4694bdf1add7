"""What is asked to be allowed, forbidden, punished or done: what the articles tell of it, and what they leave open."""

from datetime import date

import pytest
from invented import with_articles
from test_rules import _words as words

from index.nouns import Article, Sentence
from rag import Library
from rag.asking.times.times import read
from rag.asking.times.to_be_done import is_to_be_done
from rag.choosing.untold_times import untold_time
from rag.extracting.rules import RULES
from rag.phrases.refusals import ONLY_TO_BE, UNNAMED
from rag.question import understand

WORDLESS = "told by no word of what is asked for"
GRAVEST = "the last and gravest of a row, or one of it by way of example"
STORY = {
    "title": "Aturan bagi Guru di Demak",
    "text": "DEMAK - Bupati Demak, Rina Dewi, menegaskan aturan bagi guru, Senin (7/10/2024). Guru dilarang ikut lomba "
    "memancing. Guru yang ikut lomba memancing akan dikenai denda. Lomba memancing digelar setiap hari libur.",
    "date": "2024-10-07",
}


@pytest.fixture(scope="module")
def demak(lasting: Library) -> Library:
    """A library with one article on what teachers may not do."""
    with_articles(lasting, STORY)
    return lasting


@pytest.mark.parametrize(
    ("typed", "missing"),
    [
        ("bolehkah guru di Demak ikut lomba memancing saat cuti?", "cuti"),
        ("bolehkah guru di Demak ikut lomba memancing saat libur?", None),
        ("bolehkah guru di Demak ikut lomba memancing?", None),
        ("apakah guru di Demak diizinkan ikut lomba memancing?", None),
    ],
)
def test_a_condition_that_no_article_quoted_has_is_told(demak: Library, typed: str, missing: str | None) -> None:
    answer = demak.ask(typed)
    assert answer.answered
    assert answer.notes == ((UNNAMED["id"].format(name=missing),) if missing else ())


@pytest.mark.parametrize(
    ("typed", "noted"),
    [
        ("Apakah sudah ada guru di Demak yang didenda karena ikut lomba memancing?", True),
        ("Apakah guru di Demak akan didenda bila ikut lomba memancing?", False),
    ],
)
def test_what_is_only_to_be_done_is_not_told_as_done(demak: Library, typed: str, noted: bool) -> None:
    answer = demak.ask(typed)
    assert answer.answered
    assert (ONLY_TO_BE["id"] in answer.notes) is noted


def test_a_word_that_asks_whether_something_is_allowed_is_not_what_articles_lack(demak: Library) -> None:
    for typed in ("Are teachers in Demak entitled to a helicopter?", "Are teachers in Demak permitted helicopters?"):
        reason = demak.ask(typed).reason or ""
        assert "helicopter" in reason and "entitled" not in reason and "permitted" not in reason


@pytest.mark.parametrize(
    ("typed", "to_be"),
    [
        ("bolehkah lomba digelar setelah 20 Oktober 2024?", True),
        ("wajibkah guru hadir sebelum 20 Oktober 2024?", True),
        ("Are races banned after 20 October 2024?", True),
        ("berapa lomba yang digelar setelah 20 Oktober 2024?", False),
    ],
)
def test_a_time_of_what_is_allowed_bounds_no_day_of_publication(typed: str, to_be: bool) -> None:
    assert is_to_be_done(typed) is to_be
    assert bool(read(typed, today=date(2024, 11, 1)).windows) is not to_be


@pytest.mark.parametrize("example", ["Apa sanksinya? → Sanksinya [denda].", "Apa sanksi terberat? → Bahkan [dipecat]."])
def test_the_gravest_of_a_row_is_withheld_and_nothing_like_it(example: str) -> None:
    assert not next(one for one in RULES if one.name == GRAVEST).withholds(words(example))


@pytest.mark.parametrize(
    ("example", "withheld"),
    [
        ("Apa pengecualian dari larangan itu? → Pelanggar larangan itu [didenda Rp 2 juta].", True),
        ("Apa pengecualian larangan itu? → Larangan itu berlaku, kecuali bagi [bus sekolah].", False),
        ("Berapa kapasitas gudang Elang? → Elang menyewa [312 gudang].", True),
        ("Berapa kapasitas gudang Elang? → Gudang Elang memuat [312 ton].", False),
        ("Berapa kali kapal kandas tahun ini? → Penumpang dipindahkan dengan [dua kapal].", True),
        ("Berapa kali kapal kandas tahun ini? → Kapal kandas [dua kali].", False),
        ("What did Rina Dewi do before acting? → Rina Dewi [bermain dalam film Elang].", True),
        ("Siapa pelatih sebelum Edo Karsa? → Pelatih Edo Karsa memuji [Rina Dewi].", True),
        ("Siapa pelatih sebelum Edo Karsa? → Edo Karsa menggantikan [Rina Dewi].", False),
        ("Berapa gol Elang musim lalu? → Elang mencetak [12 gol] musim ini.", True),
        ("Berapa gol Elang musim lalu? → Musim lalu Elang mencetak [12 gol].", False),
        ("What is Elang's real name? → Elang dilaporkan [Edo Karsa].", True),
        ("Siapa nama asli Elang? → [Edo Karsa] alias Elang hadir.", False),
    ],
)
def test_a_sentence_tells_what_is_asked_for_in_a_word_of_its_own(example: str, withheld: bool) -> None:
    assert next(one for one in RULES if one.name == WORDLESS).withholds(words(example)) is withheld


@pytest.mark.parametrize(
    ("typed", "untold"),
    [("Who may sue according to Law No. 20/2009?", ""), ("Who sued the mayor in 2009?", "2009")],
)
def test_the_year_of_a_law_is_no_time(typed: str, untold: str) -> None:
    article = Article(id="a", title="Kabar", text="Warga menggugat wali kota.", published="2019-09-12")
    question = understand(typed, today=date(2024, 11, 1))
    assert untold_time(question, [Sentence(article, 0, 0, len(article.text))]) == untold
