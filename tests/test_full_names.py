"""Names of several words: a person or a business is not taken for another that shares a word of its name."""

import json

import pytest
from invented import with_articles

from index.nouns import Article
from rag import Library
from rag.speaking.asked.full_names import Told, behind_given, business, persons, side_by_side, told

STORIES = (
    'Danang, salah satu korban Travel Kencana, mengaku rugi Rp60 juta. "Kami sudah melapor ke polisi," kata Danang.',
    'Presiden Danang Prasetyo membuka pameran di Kudus. "Ekonomi tumbuh," kata Prasetyo.',
    "Hartono Subagyo, Direktur Utama Bank Merpati, mengumumkan laba bersih Rp 143 miliar. Laba itu naik.",
    "Bank Kenari menanam 3.500 bibit bakau di Demak. Program itu berjalan sejak Mei.",
    "PT Bumi Makmur Pangan (BMP) mengoperasikan 40 truk di Kudus. Armada BMP mengangkut beras.",
    "Perkutut juara milik warga Kudus menang lomba. Hadiahnya Rp 5 juta.",
    "Hakim memvonis Ratna Tirtokusumo tujuh tahun penjara dalam perkara minyak goreng. Ratna mengajukan banding.",
)


@pytest.fixture(scope="module")
def told_stories(lasting: Library, tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("articles")
    for number, text in enumerate(STORIES):
        (folder / f"{number}.jsonl").write_text(json.dumps({"title": f"Berita {number}", "text": text}))
    lasting.add(folder)
    return lasting


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("Danang Prasetyo", ("Danang", "Prasetyo")),
        ("Ketua KPU Danang Prasetyo", ("Danang", "Prasetyo")),
        ("Agung Prasetyo", ("Agung", "Prasetyo")),
        ("Jaksa Agung Prasetyo", ()),
        ("Mochammad Prasetyo", ()),
        ("Prasetyo", ()),
        ("Silver Wing", ()),
        ("Merpati Bay", ()),
        ("Kali Prasetyo", ()),
        ("Tanjung Kencono", ()),
        ("Liga Champions", ()),
    ],
)
def test_a_full_name_is_a_persons_without_office_or_what_is_left_out(name: str, own: tuple[str, ...]) -> None:
    assert persons(name) == own


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("Bank Merpati", ("Bank", "Merpati")),
        ("Bank BMP", ("BMP",)),
        ("Bank Indonesia", ()),
        ("Danang Prasetyo", ()),
        ("Universitas Merpati", ()),
    ],
)
def test_a_business_is_told_by_what_it_is_and_the_word_behind(name: str, own: tuple[str, ...]) -> None:
    assert business(name) == own


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Danang K. Prasetyo hadir.", Told.WHOLE),
        ("Danang 'Macan' Prasetyo hadir.", Told.WHOLE),
        ("Danang “Macan” Prasetyo hadir.", Told.WHOLE),
        ("Pak Danang hadir.", Told.ALONE),
        ("Danang Wicaksono hadir. Danang pulang.", Told.ANOTHERS),
        ("Sutrisno hadir.", Told.NOT),
    ],
)
def test_an_article_tells_a_name_whole_alone_or_as_anothers(text: str, how: Told) -> None:
    assert told(Article(id=text, title="Kabar", text=text), ("Danang", "Prasetyo")) is how


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("Danang Wicaksono hadir. Ratna Prasetyo pulang.", False),
        ("Danang Wicaksono dan Prasetyo Hadi hadir.", True),
        ("Danang dan Prasetyo hadir.", True),
    ],
)
def test_the_first_name_of_one_and_the_last_of_another_are_no_pair(text: str, together: bool) -> None:
    assert side_by_side(text, ("Danang", "Prasetyo")) is together


@pytest.mark.parametrize(
    ("name", "told"), [("Suci Wicaksono", True), ("Suci Marinda", False), ("Ahmad Marinda", False)]
)
def test_who_is_asked_about_by_a_mixed_name_is_nobody(library: Library, name: str, told: bool) -> None:
    text = "Ketua panitia Suci Wicaksono membuka pasar. Camat Ratna Marinda menutup pasar. Ahmad Hadi pulang."
    with_articles(library, {"title": "Pasar Dibuka", "text": text})
    assert library.ask(f"Siapa {name}?").answered is told


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("Abdul Prasetyo", ("Prasetyo",)),
        ("Siti Lestari", ("Lestari",)),
        ("Danang Prasetyo", ()),
        ("Prasetyo", ()),
        ("Siti Sukamaju Jaya", ()),
    ],
)
def test_what_many_names_begin_with_tells_nobody(name: str, own: tuple[str, ...]) -> None:
    assert behind_given(name) == own


def test_another_who_has_the_first_word_of_a_name_alone_is_not_whom_is_asked_about(library: Library) -> None:
    stories = (
        "Polisi menangkap Abdul Wiranto, pedagang di Sukamaju. “Abdul sudah ditetapkan sebagai tersangka,” kata Edo.",
        "Ceramah Abdul Prasetyo di Sukamaju dihadiri ratusan warga. Abdul Prasetyo mengajak warga hidup rukun.",
    )
    with_articles(library, *({"title": f"Berita {number}", "text": text} for number, text in enumerate(stories)))
    assert library.ask("Apakah Abdul Wiranto sudah ditetapkan tersangka?").answered
    assert not library.ask("Apakah Abdul Prasetyo sudah ditetapkan tersangka?").answered


def test_agung_behind_jaksa_is_no_name() -> None:
    article = Article(id="a", title="Kabar", text="Jaksa Agung Muda Sutrisno hadir.")
    assert told(article, ("Agung", "Prasetyo")) is Told.NOT


@pytest.mark.parametrize(
    "question",
    [
        "Berapa kerugian Danang Prasetyo di kasus Travel Kencana?",
        "Siapa direktur utama Bank Juara?",
        "Berapa laba bersih Bank Kenari?",
        "Berapa laba bersih Bank BMP?",
        "Apa kata Danang Hartono soal Travel Kencana?",
    ],
)
def test_what_is_told_of_another_is_not_told_of_the_one_asked_about(told_stories: Library, question: str) -> None:
    assert not told_stories.ask(question).answered


@pytest.mark.parametrize(
    ("question", "has"),
    [
        ("Apa kata Danang Prasetyo?", "Ekonomi tumbuh"),
        ("Berapa laba bersih Bank Merpati?", "143 miliar"),
        ("Berapa armada PT BMP?", "40 truk"),
        ("Berapa kerugian Danang di kasus Travel Kencana?", "Rp60 juta"),
        ("Berapa tahun vonis Ratna Tirto dalam perkara minyak goreng?", "tujuh tahun"),
    ],
)
def test_the_one_asked_about_is_answered_also_by_a_clipped_name(told_stories: Library, question: str, has: str) -> None:
    assert any(has in one.quote for one in told_stories.ask(question).citations)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ('Pengacara Danang Jaya Wira-wiri hadir. "Itu benar," ujar Danang.', Told.ANOTHERS),
        ('"Itu benar," ujar Danang. Warga setuju.', Told.ALONE),
        ('Danang Prasetyo hadir. "Itu benar," ujar Danang.', Told.WHOLE),
    ],
)
def test_a_word_that_first_begins_a_longer_name_is_anothers(text: str, how: Told) -> None:
    one = Article("0" * 16, "Kabar", text)
    assert told(one, ("Danang", "Prasetyo")) is how
