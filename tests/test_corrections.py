"""An outlet's “RALAT” is shown beside the article that it corrects, and nothing of that is told in few words."""

import pytest

from index.nouns import Article
from rag.choosing.corrections import corrects, is_correction
from rag.library import Library

REPORT = Article(
    id="a",
    title="Ratusan Siswa Sukamaju Keracunan Nasi",
    text="SUKAMAJU - Sebanyak 391 siswa di Sukamaju keracunan nasi, Rabu. Kepala sekolah itu, Edo Santoso, minta maaf.",
    outlet="WartaDemak.com",
    published="2025-08-14",
)
NAMED = "Berita itu juga menyebut Budi Karsa sebagai juru masaknya."
KEPT = "Kami juga keliru menyebut Rina Dewi sebagai camat."
RIGHT = "Budi Karsa tidak memasak di sana."
CORRECTION = Article(
    id="b",
    title="RALAT: Jumlah Korban Keracunan di Sukamaju",
    text='Dalam berita "Ratusan Siswa Sukamaju Keracunan Nasi" tertulis jumlah siswa yang keracunan 391 siswa. '
    f"Yang benar 251 siswa. {KEPT} Rina Dewi guru di sana. {NAMED} {RIGHT} Redaksi mohon maaf.",
    outlet="Warta Demak",
    published="2025-08-15",
)


@pytest.mark.parametrize(
    ("title", "text", "is_one"),
    [
        (CORRECTION.title, CORRECTION.text, True),
        ("Correction: Poisoning in Sukamaju", "The story wrongly said 391 pupils fell ill. It was 251.", True),
        ("Koreksi Harga Saham Tekan Bursa", "Bursa melemah. Berita itu seharusnya tidak mengejutkan. " * 40, False),
        ("Ralat Ucapannya, Menteri Rina Minta Maaf", "Menteri Rina meralat ucapannya soal beras.", False),
        ("Siswa Keracunan", "Siswa keracunan. Koreksi itu seharusnya ada di artikel.", False),
    ],
)
def test_a_correction_is_short_and_tells_what_was_printed(title: str, text: str, is_one: bool) -> None:
    assert is_correction(Article(id="a", title=title, text=text)) is is_one


def test_a_correction_is_of_the_article_of_its_outlet_that_it_names() -> None:
    corrected = Article(id="c", title=CORRECTION.title, text=CORRECTION.text, outlet="WartaDemak.com")
    other = Article(id="d", title=REPORT.title, text=REPORT.text, outlet="RadarKudus.com")
    assert corrects(corrected, REPORT)
    assert not corrects(corrected, other)
    assert not corrects(corrected, Article(id="e", title="Pasar Dibuka", text="Ya.", outlet="WartaDemak.com"))


@pytest.fixture(scope="module")
def paper(lasting: Library, tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("articles")
    for one in (REPORT, CORRECTION):
        path = folder / f"{one.id}.txt"
        path.write_text(
            f"Judul: {one.title}\nMedia: WartaDemak.com\nTanggal: {one.published}\n\n{one.text}", encoding="utf-8"
        )
        lasting.add(path)
    return lasting


def test_who_asks_for_the_wrong_number_is_shown_the_right_one(paper: Library) -> None:
    answer = paper.ask("Berapa siswa di Sukamaju yang keracunan nasi?")
    assert answer.answered and answer.short_answer is None
    assert "Yang benar 251 siswa." in [one.quote for one in answer.citations]


def test_what_a_correction_tells_to_have_been_printed_is_shown_with_what_it_tells_next(paper: Library) -> None:
    seen = [one.quote for one in paper.ask("Berapa siswa di Sukamaju yang keracunan nasi?").citations]
    assert {NAMED, KEPT, RIGHT} <= set(seen) and "Redaksi mohon maaf." not in seen


def test_who_asks_what_was_corrected_is_shown_the_correction_alone(paper: Library) -> None:
    answer = paper.ask("Apa yang diralat soal kepala sekolah Sukamaju?")
    assert {one.article.title for one in answer.citations} == {CORRECTION.title} and answer.short_answer is None
    told = paper.ask("Berapa siswa di Sukamaju yang keracunan nasi?")
    assert REPORT.title in {one.article.title for one in told.citations}


@pytest.mark.parametrize(
    "question", ["Apa yang diralat Warta Demak?", "What did Warta Demak correct?", "Ralat dari Warta Demak apa?"]
)
def test_who_asks_what_an_outlet_corrected_is_shown_its_corrections(paper: Library, question: str) -> None:
    answer = paper.ask(question)
    assert {one.article.title for one in answer.citations} == {CORRECTION.title}
