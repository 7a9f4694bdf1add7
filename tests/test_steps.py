"""Timelines of few articles: the days that an article tells are steps, beside the sentence that it opens with."""

import pytest
from invented import with_articles

from rag import Library

LEAD = "Polisi Sukatani menuntaskan kasus penggelapan gabah yang merugikan puluhan petani."
STEPS = (
    "Pada 2 Maret 2025 petani melapor ke kantor polisi.",
    "Pada 9 Maret 2025 gudang penggilingan digeledah.",
    "Pemilik gudang ditahan pada Sabtu (15/3/2025) di rumahnya.",
)
SAID = '"Kami menerima ganti rugi itu," kata Ketua Kelompok Tani Rahmad Kuncoro, Senin (17/3/2025).'
OTHER = "Gudang beras di Sukatani diperiksa setelah penggelapan gabah terungkap. Pemeriksaan berlangsung sehari."


def quotes(library: Library, question: str) -> list[str]:
    return [citation.quote for citation in library.ask(question).citations]


@pytest.mark.parametrize(
    "question", ["Timeline of the penggelapan gabah case", "Buat linimasa artikel tentang penggelapan gabah"]
)
def test_an_article_of_a_short_timeline_tells_its_steps_by_their_days(library: Library, question: str) -> None:
    text = " ".join((LEAD, STEPS[1], STEPS[0], STEPS[2], SAID))
    rows = (("Gabah Digelapkan", text, "2025-03-18"), ("Gudang Diperiksa", OTHER, "2025-03-20"))
    with_articles(library, *({"title": title, "text": text, "date": day} for title, text, day in rows))
    # What somebody said on a day is no step; what names no day is of its article's.
    assert quotes(library, question) == [*STEPS, LEAD, OTHER.partition(". ")[0] + "."]
    assert any(said in library.ask(question).text for said in ("the days that they tell", "hari yang disebutnya"))


def test_steps_of_several_articles_stand_by_day_each_day_once(library: Library) -> None:
    rows = [
        (
            f"{LEAD} "
            + " ".join(f"Pada {day} Maret 2025 petugas {first} memeriksa saksi." for day in range(first, first + 4))
        )
        for first in (1, 3, 5)
    ]
    with_articles(
        library, *({"title": f"Kabar {n}", "text": text, "date": "2025-03-18"} for n, text in enumerate(rows))
    )
    quoted = quotes(library, "Buat linimasa artikel tentang penggelapan gabah")
    days = [int(one.split()[1]) for one in quoted if one != LEAD]
    assert days == sorted(set(days)) and len(days) > 4 and len(quoted) <= 10


@pytest.mark.parametrize(
    ("articles", "question"),
    [
        # A count shows why an article was counted, and an article of one day has no steps.
        ([" ".join((LEAD, *STEPS))], "Berapa artikel tentang penggelapan gabah?"),
        ([f"{LEAD} {STEPS[0]}"], "Buat linimasa artikel tentang penggelapan gabah"),
        # Of many articles each is one step, and what is merely mentioned in one is not what it tells.
        ([" ".join((LEAD, *STEPS))] * 4, "Buat linimasa artikel tentang penggelapan gabah"),
        (
            [" ".join(("Warga berpesta di tepi sungai semalam suntuk.", *STEPS, LEAD))],
            "Buat linimasa artikel tentang penggelapan gabah",
        ),
    ],
)
def test_no_other_answer_tells_steps(library: Library, articles: list[str], question: str) -> None:
    rows = [(f"Kabar {number}", f"{text} Berita {number}.") for number, text in enumerate(articles)]
    with_articles(library, *({"title": title, "text": text} for title, text in rows))
    assert set(quotes(library, question)).isdisjoint(STEPS)
