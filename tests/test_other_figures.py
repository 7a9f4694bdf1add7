"""Articles that give different numbers of one thing stand side by side; numbers of other things never do."""

from typing import cast

import pytest
from by_hand import told
from invented import with_articles

from index.nouns import Article, Hit, Sentence
from rag import Library
from rag.choosing.other_figures import count_other_things, tell_otherwise
from rag.evidence import Evidence
from rag.phrases import remarks
from rag.question import understand

ASKED = "Berapa orang meninggal akibat banjir rob di Bitung?"
DEAD = "Tiga orang meninggal dunia."


def _evidence(text: str, words: str, *, title: str, published: str, region: str, outlet: str) -> Evidence:
    article = Article(outlet, title=title, text=text, outlet=outlet, published=published, region_code=region)
    at = text.index(words)
    start = text.rfind(". ", 0, at) + 2 if ". " in text[:at] else 0
    end = text.index(".", at) + 1
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    return Evidence(Sentence(article, 0, start, end), hit, 1.0, {"words": 0.5}, (at, at + len(words)))


def _otherwise(
    question: str,
    told: tuple[str, str],
    other: tuple[str, str],
    *,
    title: str = "Rob di Bitung, Warga Mengungsi",
    published: str = "2024-04-22",
    region: str = "71.72",
) -> bool:
    one = _evidence(*told, title="Banjir Rob Bitung", published="2024-04-23", region="71.72", outlet="satu.id")
    two = _evidence(*other, title=title, published=published, region=region, outlet="dua.id")
    asked = understand(question)
    assert tell_otherwise(asked, one, two) is tell_otherwise(asked, two, one)
    return tell_otherwise(asked, one, two)


FLOOD = "Banjir rob merendam sekitar 400 rumah di Kota Bitung."


@pytest.mark.parametrize(
    ("question", "told", "other"),
    [
        (ASKED, (DEAD, "Tiga orang"), ("Banjir datang pagi. Dua orang meninggal.", "Dua orang")),
        (ASKED, (DEAD, "Tiga orang"), ("Banjir menyebabkan 2 warga meninggal dunia.", "2 warga")),
        (
            "Berapa rumah terendam banjir rob di Bitung?",
            (FLOOD, "400 rumah"),
            ("Sebanyak 389 rumah di Kota Bitung terendam banjir rob pada Senin.", "389"),
        ),
        (
            "How many houses were flooded in Bitung?",
            (FLOOD, "400 rumah"),
            ("Sebanyak 389 rumah di Kota Bitung terendam banjir rob pada Senin.", "389"),
        ),
    ],
)
def test_another_number_of_the_same_thing_is_told_otherwise(
    question: str, told: tuple[str, str], other: tuple[str, str]
) -> None:
    assert _otherwise(question, told, other)


@pytest.mark.parametrize(
    ("question", "told", "other"),
    [
        (ASKED, (DEAD, "Tiga orang"), ("Banjir datang pagi. Dua orang luka.", "Dua orang")),
        (ASKED, (DEAD, "Tiga orang"), ("Banjir datang pagi. Dua anak meninggal.", "Dua anak")),
        (ASKED, (DEAD, "Tiga orang"), ("Banjir datang. Dua orang meninggal di Girian.", "Dua orang")),
        (ASKED, (DEAD, "Tiga orang"), ("Banjir datang. Dua orang lagi meninggal.", "Dua orang")),
        (ASKED, (DEAD, "Tiga orang"), ("Tiga orang meninggal dan 12 orang luka akibat banjir.", "12 orang")),
        (ASKED, (DEAD, "Tiga orang"), ("Rob datang pagi. 3 orang meninggal.", "3 orang")),
        (ASKED, (DEAD, "Tiga orang"), ("Semula dua orang meninggal akibat banjir.", "dua orang")),
        (
            "Berapa orang meninggal akibat banjir pada 2024?",
            ("Pada 2024 tiga orang meninggal akibat banjir.", "tiga orang"),
            ("Pada 2023 dua orang meninggal akibat banjir.", "dua orang"),
        ),
        (
            "Berapa rumah terendam banjir rob di Bitung?",
            (FLOOD, "400 rumah"),
            ("Banjir rob merendam 12 sekolah di Kota Bitung.", "12 sekolah"),
        ),
        (
            "Berapa rumah terendam banjir rob di Bitung?",
            (FLOOD, "400 rumah"),
            ("Banjir rob merusak 19 rumah di Kota Bitung.", "19 rumah"),
        ),
        (
            "Berapa kerugian akibat banjir rob di Bitung?",
            ("Kerugian akibat banjir rob mencapai Rp 3 miliar.", "Rp 3 miliar"),
            ("Kerugian akibat banjir rob mencapai 12 persen.", "12 persen"),
        ),
    ],
)
def test_a_number_of_something_else_contradicts_nothing(
    question: str, told: tuple[str, str], other: tuple[str, str]
) -> None:
    assert not _otherwise(question, told, other)


@pytest.mark.parametrize(
    "other",
    [{"region": "71.71"}, {"published": "2024-06-20"}, {"title": "Kebakaran Pasar Girian"}],
    ids=["elsewhere", "later", "another event"],
)
def test_nor_does_one_of_another_place_time_or_event(other: dict[str, str]) -> None:
    told = ("Banjir datang pagi. Dua orang meninggal.", "Dua orang")
    assert _otherwise(ASKED, (DEAD, "Tiga orang"), told)
    assert not _otherwise(ASKED, (DEAD, "Tiga orang"), told, **other)


def test_outlets_that_tell_other_numbers_in_other_words_are_quoted_side_by_side(library: Library) -> None:
    rows = [
        ("Banjir Rob Bitung Rendam 415 Rumah", "teluk.id", "22", "Banjir rob merendam 415 rumah di Kota Bitung."),
        (
            "Rob di Bitung, 389 Rumah Terendam",
            "nusa.id",
            "23",
            "Sebanyak 389 rumah di Kota Bitung terendam banjir rob.",
        ),
        ("Banjir di Bitung, 12 Sekolah Libur", "mahakam.id", "24", "Banjir rob merendam 12 sekolah di Kota Bitung."),
    ]
    dead = {"teluk.id": "Dua orang meninggal.", "nusa.id": "Tiga orang meninggal dunia.", "mahakam.id": "Warga pulang."}
    articles = [
        {"title": title, "outlet": outlet, "date": f"2024-04-{day}", "text": f"{told} {dead[outlet]}"}
        for title, outlet, day, told in rows
    ]
    with_articles(library, *articles)
    for question, numbers in (
        ("Berapa orang meninggal akibat banjir Bitung?", ["Tiga", "Dua"]),
        ("How many people died in the Bitung flood?", ["Tiga", "Dua"]),
        ("Berapa rumah terendam banjir rob di Bitung?", ["389", "415"]),
    ):
        answer = library.ask(question)
        order = remarks.NEWEST_FIRST[answer.language]
        assert answer.text.startswith(remarks.DISAGREE[answer.language].format(order=order)), question
        assert all(number in one.quote for number, one in zip(numbers, answer.citations[:2], strict=True)), question
        assert answer.short is None


def test_nouns_of_other_things_part_numbers_where_articles_are_said_to_differ() -> None:
    one = _evidence(DEAD, "Tiga orang", title="Rob", published="2024-04-23", region="71.72", outlet="satu.id")
    told = {"title": "Rob", "published": "2024-04-22", "region": "71.72", "outlet": "dua.id"}
    assert count_other_things(one, _evidence(FLOOD, "400 rumah", **told))
    assert not count_other_things(one, _evidence("Dua warga meninggal.", "Dua warga", **told))
    assert not count_other_things(one, _evidence("Korban meninggal 12.", "12", **told))


def test_of_two_numbers_that_are_offered_each_is_shown_and_no_other_words_answer(library: Library) -> None:
    burnt = "Jumlah kios yang terbakar di Pasar Sukatani menjadi 112 kios, kata Rina Dewi."
    final = "Data akhir dinas mencatat 127 kios dan 43 lapak Pasar Sukatani terbakar."
    small = with_articles(
        library,
        {"title": "Pasar Sukatani Terbakar", "date": "2025-03-11", "text": burnt},
        {"title": "Pasar Sukatani Terbakar akibat Korsleting", "date": "2025-03-21", "text": final},
    )
    for question in ("Kios Pasar Sukatani yang terbakar 112 atau 127?", "Was it 112 or 127 stalls in Pasar Sukatani?"):
        answer = small.ask(question)
        assert {one.quote for one in answer.citations} == {burnt, final} and answer.short is None, question
    assert not any("127" in one.quote for one in small.ask("Kios Pasar Sukatani yang terbakar 112 atau 12?").citations)


def test_no_word_answers_which_of_two_numbers_is_so() -> None:
    text = "Syarat anggota koperasi 100 orang itu memberatkan desa kecil."
    assert told("Syarat anggota koperasi 100 atau 50 orang?", text, "memberatkan desa kecil") is None
    assert told("Syarat anggota koperasi 100 atau 50 orang?", text, "100 orang") == "100 orang"
