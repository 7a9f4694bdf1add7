"""What bears a region's name may be told of elsewhere: an article titled after it need not be about that region."""

import pytest

from index.nouns import Article, Hit, Passage, Sentence
from rag.choosing import fitting
from rag.choosing.other_places import is_titled_after
from rag.evidence import Evidence
from rag.question import understand
from rag.telling.composing import compose

QUAKE = "Gempa Jepara Dua Kali Dirasakan sampai Demak"


@pytest.mark.parametrize(
    ("question", "title", "is_so"),
    [
        ("Berapa kedalaman gempa Jepara?", QUAKE, True),
        ("Berapa kedalaman gempa pertama Jepara?", QUAKE, True),
        ("How deep was the second Jepara earthquake?", QUAKE, True),
        ("Apa kata polisi soal anggota DPRD Jepara yang ditahan?", "Anggota DPRD Jepara Ditahan di Demak", True),
        ("Apa kata polisi soal bus Jepara?", "Anggota DPRD Jepara Ditahan di Demak", False),
        ("Berapa rumah yang rusak akibat gempa di Jepara?", QUAKE, False),
        ("How many houses did the earthquake damage in Jepara?", QUAKE, False),
        ("Berapa kedalaman gempa Demak?", QUAKE, False),
        ("Berapa korban banjir Jepara?", "Banjir Jepara dan Demak Meluas", False),
        ("Berapa korban banjir Jepara?", "Banjir Jepara, Demak Ikut Terendam", False),
        ("Berapa korban banjir Kabupaten Jepara?", "Bupati Kabupaten Jepara Kunjungi Demak", False),
        ("Berapa kedalaman gempa itu?", QUAKE, False),
    ],
)
def test_an_article_is_titled_after_what_a_question_calls_by_a_region(question: str, title: str, is_so: bool) -> None:
    assert is_titled_after(Article(id="a", title=title, text="Isi."), understand(question)) is is_so


def _told(article: Article) -> Evidence:
    """The only sentence of an article of another region, as found."""
    sentence = Sentence(article, 0, 0, len(article.text))
    hit = Hit(Passage(1, (sentence,), 0, len(article.text)), 1.0, 1.0, 1.0)
    return Evidence(sentence, hit, 0.9, {"kind": 1.0, "elsewhere": 0.8})


@pytest.mark.parametrize(("title", "kept"), [(QUAKE, True), ("Dua Gempa Mengguncang Laut Jawa", False)])
def test_a_quake_called_by_a_region_is_told_of_by_the_distance_from_another(title: str, kept: bool) -> None:
    text = "Gempa kedua berpusat 75 km di utara Kabupaten Demak pada kedalaman 623 km."
    told = _told(Article(id="a", title=title, text=text))
    assert bool(fitting.fitting([told], understand("Berapa kedalaman gempa kedua Jepara?")).sentences) is kept


@pytest.mark.parametrize(
    ("question", "regions", "opens"),
    [
        ("Kabupaten mana yang menutup pasar?", ("33.20", "33.21"), True),
        ("Kabupaten mana yang menutup pasar?", (None, "33.21"), False),
        ("Anggota DPRD mana yang ditahan di Jepara?", ("33.20",), False),
    ],
)
def test_of_which_regions_articles_are_is_told_where_the_best_is_of_one_not_asked_of(
    question: str, regions: tuple[str | None, ...], opens: bool
) -> None:
    articles = [
        Article(id=str(number), title="Pasar Ditutup", text=f"Pasar ke-{number} ditutup Senin lalu.", region_code=code)
        for number, code in enumerate(regions)
    ]
    answer = compose(understand(question), [_told(one) for one in articles], among=["33.21", "33.20"])
    assert answer["text"].startswith("Ditemukan dalam artikel tentang 2 dari 2 daerah") is opens
