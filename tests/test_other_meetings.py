"""What is told of another match, an earlier season or another edition of a contest does not answer of this one."""

from typing import cast

import pytest

from index.article_sentences import sentences
from index.nouns import Article, Hit, Sentence
from rag.choosing.of_another import is_of_another_named
from rag.choosing.other_meetings import is_of_an_earlier_one, is_of_another_match, lacks_the_nth
from rag.evidence import Evidence
from rag.expecting.asked_classes import asked_classes
from rag.expecting.demands import demands
from rag.expecting.occasions import LABELS
from rag.extracting.few_words import FewWords
from rag.extracting.rules import may_answer
from rag.extracting.whose_number import is_of_another_person
from rag.parsing.opposites import Granted
from rag.question import understand

MATCH = (
    "Elang Jati menang 3-1 atas Garuda Waru. Laga itu disaksikan 900 penonton. Pekan depan Elang Jati melawan Merpati"
    " Sari. Pada pertemuan terakhir musim lalu, Garuda Waru menang 2-0. Pada pertemuan pertama di Andap, Elang Jati"
    " kalah 0-4. Tahun lalu Elang Jati finis ke-14."
)


def _one(text: str, told: str, title: str = "Elang Jati Bekuk Garuda Waru") -> Sentence:
    return next(one for one in sentences(Article(id="a", title=title, text=text)) if one.text.startswith(told))


@pytest.mark.parametrize(
    ("question", "told", "another"),
    [
        ("Berapa penonton laga Elang Jati lawan Merpati Sari?", "Laga itu", True),
        ("Berapa penonton laga Elang Jati lawan Garuda Waru?", "Laga itu", False),
        ("Kapan Elang Jati melawan Merpati Sari?", "Pekan depan", False),
        ("Berapa penonton laga Elang Jati?", "Laga itu", False),
        ("Who scored for Garuda Waru against Merpati Sari?", "Laga itu", True),
    ],
)
def test_an_article_on_a_match_tells_nothing_of_another(question: str, told: str, another: bool) -> None:
    assert is_of_another_match(_one(MATCH, told), understand(question)) is another


def test_an_article_that_opens_on_no_match_may_tell_of_any() -> None:
    text = "Wasit Rina Dewi pensiun. Laga itu disaksikan 900 penonton."
    question = understand("Berapa penonton laga Elang Jati lawan Merpati Sari?")
    assert not is_of_another_match(_one(text, "Laga", title="Rina Dewi Pensiun"), question)


@pytest.mark.parametrize(
    ("question", "told", "earlier"),
    [
        ("Berapa skor akhir Elang Jati melawan Garuda Waru?", "Pada pertemuan terakhir", True),
        ("Berapa skor Elang Jati melawan Garuda Waru musim lalu?", "Pada pertemuan terakhir", False),
        ("Berapa skor pertemuan terakhir Elang Jati dan Garuda Waru?", "Pada pertemuan terakhir", False),
        ("Berapa skor Elang Jati melawan Garuda Waru di Andap?", "Pada pertemuan pertama", False),
        ("Elang Jati finis ke berapa?", "Tahun lalu", True),
        ("Elang Jati finis ke berapa pada 2024?", "Tahun lalu", False),
        ("Berapa denda Elang Jati?", "Tahun lalu", False),
        ("Berapa skor akhir Elang Jati melawan Garuda Waru?", "Elang Jati menang", False),
    ],
)
def test_an_earlier_match_or_season_is_told_only_where_it_is_asked_of(question: str, told: str, earlier: bool) -> None:
    assert is_of_an_earlier_one(_one(MATCH, told), understand(question)) is earlier


def test_last_season_is_not_the_year_of_its_article() -> None:
    told = Article(id="a", title="Elang", text="Musim lalu Rina juara Elang.", published="2026-05-04")
    assert is_of_an_earlier_one(Sentence(told, 0, 0, len(told.text)), understand("Siapa juara Elang 2026?"))
    assert not is_of_an_earlier_one(Sentence(told, 0, 0, len(told.text)), understand("Siapa juara Elang 2025?"))


EDITIONS = (
    "Porprov X ditutup. Pada Porprov IX kami meraih 23 emas. Kota Jati meraih 61 emas. Edo meraih lima emas."
    " Pada Popda 2025 ada 9."
)


@pytest.mark.parametrize(
    ("question", "title", "told", "another"),
    [
        ("Berapa emas Jati di Porprov X?", "Penutupan Porprov Andap X", "Pada Porprov IX", True),
        ("Berapa emas Jati di Porprov X?", "Penutupan Porprov Andap X", "Kota Jati", False),
        ("Berapa emas Jati di Porprov IX?", "Penutupan Porprov Andap X", "Pada Porprov IX", False),
        ("Berapa emas Jati di Porprov VIII?", "Penutupan Porprov Andap X", "Edo", True),
        ("Berapa emas Jati di Popda 2026?", "Popda Andap 2026 Ditutup", "Pada Popda 2025", True),
        ("Berapa emas Jati di Porprov?", "Penutupan Porprov Andap X", "Pada Porprov IX", False),
    ],
)
def test_an_edition_is_told_apart_by_its_number(question: str, title: str, told: str, another: bool) -> None:
    assert is_of_another_named(_one(EDITIONS, told, title=title), understand(question)) is another


@pytest.mark.parametrize(
    ("question", "text", "other"),
    [
        ("Siapa juara tunggal putra?", "Ganda campuran dimenangi Edo/Rina.", True),
        ("Who won the women's doubles?", "Ganda campuran dimenangi Edo/Rina.", True),
        ("Siapa juara ganda campuran?", "Ganda campuran dimenangi Edo/Rina.", False),
        ("Siapa juara setengah maraton?", "Edo menjuarai maraton.", True),
        ("Siapa juara maraton?", "Edo menjuarai setengah maraton.", True),
        ("Siapa juara maraton?", "Edo menjuarai maraton putra.", False),
        ("Siapa pemenang Moto3?", "Di kelas MotoGP, Edo menang.", True),
        ("Berapa hadiah juara keempat?", "Juara ketiga menerima Rp 2 juta.", True),
        ("Edo start dari posisi berapa?", "Edo finis kelima.", True),
        ("Edo finis ke berapa?", "Edo finis kelima setelah start kesembilan.", False),
    ],
)
def test_an_event_or_place_of_a_row_is_no_other(question: str, text: str, other: bool) -> None:
    classes = list(asked_classes(understand(question), LABELS))
    told = [one.apart is not None and bool(one.apart.search(text)) and not one.told.search(text) for one in classes]
    assert any(told) is other


@pytest.mark.parametrize(
    ("question", "text", "met"),
    [
        ("Berapa medali Jati?", "Lomba diikuti 8.610 atlet.", False),
        ("How many gold medals did Jati win?", "Jati meraih 23 emas.", True),
        ("Berapa lama Edo dilarang bermain?", "Edo dilarang bermain tiga pertandingan.", True),
        ("Berapa lama Edo dilarang bermain?", "Edo dilarang bermain di laga itu.", False),
    ],
)
def test_medals_and_bans_are_told_in_their_own_units(question: str, text: str, met: bool) -> None:
    assert all(one.met(text) for one in demands(question)) is met


@pytest.mark.parametrize(
    ("question", "article", "withheld"),
    [
        ("Kapan stadion itu selesai?", "Stadion itu semula ditargetkan selesai [Mei 2026], tetapi molor.", True),
        ("Kapan stadion itu selesai?", "Stadion itu ditargetkan selesai [Mei 2026].", False),
        ("Berapa pelari setengah maraton?", "Sebanyak [112 pelari] dirawat.", True),
        ("Berapa pelari setengah maraton?", "Setengah maraton diikuti [112 pelari].", False),
        ("Siapa juara tunggal putra?", "Tunggal putra dimenangi [Edo Karsa].", False),
    ],
)
def test_few_words_of_what_was_planned_or_of_all_are_withheld(question: str, article: str, withheld: bool) -> None:
    before, rest = article.split("[")
    few, behind = rest.split("]")
    held = Article(id="a", title="", text=before + few + behind)
    evidence = Evidence(Sentence(held, 0, 0, len(held.text)), cast("Hit", None), 1.0, {})
    words = FewWords(understand(question), [evidence], len(before), len(before) + len(few))
    assert may_answer(words) is not withheld


def test_points_of_who_is_played_against_are_not_given_as_the_other_sides() -> None:
    text = "Merpati punya 18 poin. Elang turun dengan delapan poin."
    held = Article(id="a", title="", text=text)
    one, other = (Evidence(each, cast("Hit", None), 1.0, {}) for each in sentences(held))
    question = understand("Berapa poin Elang setelah kalah dari Merpati?")
    assert is_of_another_person(FewWords(question, [one, other], 13, 20))
    assert not is_of_another_person(FewWords(question, [other, one], 42, 54))


def test_who_lost_to_somebody_is_told_where_he_won() -> None:
    won = _one("Merpati Sari menang 2-0 atas Elang Jati dan punya 18 poin.", "Merpati", title="Merpati Sari Menang")
    asked = Granted.of(understand("Berapa poin Elang Jati setelah kalah dari Merpati Sari?"))
    assert asked is None or asked.opposite(won) is None
    granted = Granted.of(understand("Kenapa Elang Jati kalah di pilkada?"))
    assert granted
    assert granted.opposite(_one("Elang Jati menang di pilkada karena hujan.", "Elang", title="Elang Jati"))


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("Kapan debat keempat?", "Debat terakhir digelar 5 Mei.", True),
        ("Kapan debat ke-4?", "Debat keempat digelar 5 Mei.", False),
        ("When is the fourth debate?", "Debat ke-4 digelar 5 Mei.", False),
        ("When is the second public debate?", "Debat III digelar 5 Mei.", True),
        ("Kapan debat ketiga?", "Debat III digelar 5 Mei.", False),
        ("Kapan tahap kedua?", "Tahap 2 digelar 5 Mei.", False),
        ("Kapan debat pertama?", "Debat digelar 5 Mei.", False),
        ("Siapa pencetak gol di babak kedua?", "Edo mencetak gol usai turun minum.", False),
        ("Kapan istri kedua Edo menikah?", "Edo menikah 5 Mei.", False),
    ],
)
def test_a_later_one_of_a_row_must_be_told_somewhere(question: str, text: str, lacks: bool) -> None:
    assert lacks_the_nth(Article(id="a", title="", text=text), question) is lacks
