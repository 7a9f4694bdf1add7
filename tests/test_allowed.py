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
from rag.extracting.other_sentences import is_one_of_two_limits
from rag.extracting.rules import RULES
from rag.extracting.sorts import is_of_a_subject, is_of_another_penalty
from rag.phrases.refusals import ONLY_TO_BE, UNNAMED
from rag.question import understand

WHOSE, REVOKED = "whose the vehicle or thing is that did it", "of what was revoked"
GRAVEST = "the last and gravest of a row, or one of it by way of example"
STORY = {
    "title": "Aturan bagi Guru di Demak",
    "text": "DEMAK - Bupati Demak, Rina Dewi, menegaskan aturan bagi guru, Senin (7/10/2024). Guru dilarang ikut lomba "
    "memancing. Guru yang ikut lomba memancing akan dikenai denda. Lomba memancing digelar setiap hari libur.",
    "date": "2024-10-07",
}


@pytest.fixture
def demak(library: Library) -> Library:
    """A library with one article on what teachers may not do."""
    with_articles(library, STORY)
    return library


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


@pytest.mark.parametrize(
    ("example", "withheld"),
    [
        ("Berapa denda maksimal? → Didenda paling banyak [Rp 2 juta]. Didenda paling banyak Rp 50 juta.", True),
        ("Berapa denda maksimal? → Didenda paling banyak [Rp 2 juta]. Didenda paling sedikit Rp 1 juta.", False),
        ("Berapa denda maksimal? → Didenda paling banyak [Rp 2 juta]. Dikurung paling lama 2 bulan.", False),
        ("How long can bikers be held? → Dikurung paling lama [dua bulan]. Dikurung paling lama 180 hari.", True),
        ("How long can bikers be held? → Dikurung selama [dua bulan]. Dikurung paling lama 180 hari.", False),
        ("Berapa denda truk maksimal? → Truk didenda paling banyak [Rp 2 juta]. Bus paling banyak Rp 50 juta.", False),
    ],
)
def test_of_two_limits_neither_is_the_one(example: str, withheld: bool) -> None:
    assert is_one_of_two_limits(words(example)) is withheld


@pytest.mark.parametrize(
    ("example", "withheld"),
    [
        ("Siapa yang menjatuhkan sanksi administratif? → Sanksi hukum dijatuhkan [polisi].", True),
        ("Siapa yang menjatuhkan sanksi administratif? → Sanksi administrasi dijatuhkan [bupati].", False),
        ("Siapa yang menjatuhkan hukuman pidana? → Hukuman penjara dijatuhkan [hakim].", False),
        ("Who imposes criminal penalties? → Sanksi moral dijatuhkan [bupati].", True),
    ],
)
def test_the_other_kind_of_penalty_is_no_answer(example: str, withheld: bool) -> None:
    assert is_of_another_penalty(words(example)) is withheld


@pytest.mark.parametrize(
    ("example", "withheld"),
    [
        ("tim khusus pengawas pasar → Tim khusus pengawas pasar bekerja sama dengan [Dinas Kesehatan].", True),
        ("special market team Demak → Tim khusus pasar bekerja sama dengan [Dinas Kesehatan].", True),
        ("harga beras Demak → Harga beras Demak [Rp 12.000].", False),
        ("bupati Demak → Bupati Demak [Rina Dewi] hadir.", False),
        ("tim apa yang mengawasi pasar → Pasar diawasi [tim khusus].", False),
        ("tim pengawas pasar? → Pasar diawasi [tim khusus].", False),
    ],
)
def test_a_subject_alone_asks_for_nobody(example: str, withheld: bool) -> None:
    assert is_of_a_subject(words(example)) is withheld


@pytest.mark.parametrize(
    ("name", "example"),
    [
        (
            "whose the vehicle or thing is that did it",
            "Siapa yang terseret? → [Edo] terseret mobil yang dikendarai Rina.",
        ),
        (
            "whose the vehicle or thing is that did it",
            "Siapa pengendara mobil itu? → Mobil itu dikendarai [Rina Dewi].",
        ),
        (REVOKED, "Siapa yang berwenang? → Hakim mencabut aturan itu. Wewenang ada pada [polisi]."),
        (
            "of what was revoked",
            "Siapa yang dulu berwenang? → Hakim mencabut aturan yang memberi wewenang ke [polisi].",
        ),
        ("of no exception", "Apa pengecualian larangan itu? → Larangan itu berlaku, kecuali bagi [bus sekolah]."),
        (GRAVEST, "Apa sanksinya? → Sanksinya [denda]."),
        (GRAVEST, "Apa sanksi terberat? → Bahkan [dipecat]."),
    ],
)
def test_what_a_word_before_it_turns_round_is_withheld_and_nothing_like_it(name: str, example: str) -> None:
    assert not next(one for one in RULES if one.name == name).withholds(words(example))


@pytest.mark.parametrize(
    ("typed", "untold"),
    [("Who may sue according to Law No. 20/2009?", ""), ("Who sued the mayor in 2009?", "2009")],
)
def test_the_year_of_a_law_is_no_time(typed: str, untold: str) -> None:
    article = Article(id="a", title="Kabar", text="Warga menggugat wali kota.", published="2019-09-12")
    question = understand(typed, today=date(2024, 11, 1))
    assert untold_time(question, [Sentence(article, 0, 0, len(article.text))]) == untold
