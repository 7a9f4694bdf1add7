"""Words of somebody on what he is asked to have spoken about answer, though the reader is less sure of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import rag
from index.nouns import Article, Sentence
from rag.choosing.mentions import on_topic
from rag.choosing.spoken_by import is_said_by
from rag.evidence import Evidence
from rag.expecting.spoken_about import spoken_about
from rag.question import understand
from rag.scoring.terms import Asked, WeightedTerm

ARTICLES = {
    "Ketua Walga Tolak Tambang Pasir Sukamaju": (
        "Sukamaju - Rencana tambang pasir di Sukamaju ditolak warga.\n"
        "Ketua Walga Demak, Darma Wiratno, mengatakan pantai bisa terkikis.\n"
        '"Kita lihat saja nanti, yang jelas jangan serakah," ujar Darma saat ditemui.\n'
        "Camat hadir dalam pertemuan itu."
    ),
    "Profil Santi Rahmadewi, Pengusaha Roti": (
        "Santi Rahmadewi membuka toko kedua.\n"
        "Ia lahir di kota kecil dan gemar melukis.\n"
        '"Saya suka melukis sejak kecil, ibu saya penjahit," kata Santi Rahmadewi waktu itu.\n'
        "Usahanya bergerak di bidang roti."
    ),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[rag.Library]:
    folder: Path = tmp_path_factory.mktemp("said")
    for number, (title, text) in enumerate(ARTICLES.items()):
        (folder / f"{number}.md").write_text(f"# {title}\n\n{text}\n", encoding="utf-8")
    with rag.open(folder / "library") as opened:
        opened.add(folder)
        yield opened


@pytest.mark.parametrize(
    "question",
    [
        "Apa kata Darma Wiratno soal tambang pasir?",
        "Apa tanggapan Darma Wiratno terhadap rencana tambang pasir Sukamaju?",
        "What did Darma Wiratno say about the sand mine?",
    ],
)
def test_words_on_the_topic_answer(library: rag.Library, question: str) -> None:
    answer = library.ask(question)
    assert answer.answered
    assert {one.speaker for one in answer.citations} == {"Darma Wiratno"}


@pytest.mark.parametrize(
    "question",
    [
        "Apa kata Darma Wiratno soal bendungan?",
        "Apa kata Darma Wiratno soal tuntutan sembilan tahun?",
        "What did Darma Wiratno say about the elections?",
        "Apa kata Santi Rahmadewi soal tambang pasir?",
        "What did Santi Rahmadewi say about the mine?",
    ],
)
def test_words_on_something_else_do_not_answer(library: rag.Library, question: str) -> None:
    assert not library.ask(question).answered


@pytest.mark.parametrize(("score", "answers"), [(0.3, True), (0.02, False)])
def test_a_title_on_the_topic_makes_no_answer_of_words_that_score_next_to_nothing(
    library: rag.Library, score: float, answers: bool
) -> None:
    question = understand("Apa kata Santi Rahmadewi soal roti?")
    (hit,) = [one for one in library.search("Santi Rahmadewi roti", limit=5) if "Santi" in one.title][:1]
    sentence = next(one for one in hit.passage.sentences if "melukis sejak" in one.text)
    asked = Asked((WeightedTerm("roti", 8.0, {"roti": 1.0}),), 0.0)
    found = on_topic([Evidence(sentence, hit, score, {})], spoken_about(question.asked), asked)
    assert bool(found) is answers


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Apa kata Rina soal tambang pasir?", "tambang pasir"),
        ("bagaimana tanggapan Rina terhadap Budi", "Budi"),
        ("Rina bilang apa soal banjir?", "banjir"),
        ("Apa yang dikatakan Rina tentang banjir?", "banjir"),
        ("What did Rina say about the flood?", "the flood"),
        ("How did Rina react to the flood?", "the flood"),
        ("What was Rina's response to the flood?", "the flood"),
        ("Apa kata Rina?", ""),
        ("Kenapa Rina marah soal banjir?", ""),
        ("Berapa kerugian menurut Rina soal banjir?", ""),
        ("Apa kata Rina soal kenapa banjir terjadi?", ""),
        ("What did Rina say about why it flooded?", ""),
        ("What did Rina say caused the flood?", ""),
        ("Who told Rina about the flood?", ""),
        ("Apa dampak banjir terhadap warga?", ""),
    ],
)
def test_what_is_spoken_about_is_read_where_nothing_else_is_asked(question: str, topic: str) -> None:
    assert spoken_about(question) == topic


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Agung Sudira selaku Ketua KPI Pusat ketika dikonfirmasi terkait hal itu mengaku belum tahu.", True),
        ("Agung Sudira, seorang spesialis anak di Sukamaju, mengungkapkan anak perlu bermain.", True),
        ("Agung Sudira saat ditemui mengaku kaget.", True),
        ("Agung Sudira merespons kabar itu, menyebutnya konyol.", True),
        ("Agung Sudira selaku Ketua KPI Pusat ditahan.", False),
        ("Usai bertemu Agung Sudira, wanita itu mengaku kaget.", False),
        ("Agung Sudira ditahan. Warga mengaku kaget.", False),
    ],
)
def test_who_is_asked_about_speaks_with_what_he_is_beside_his_name(text: str, says: bool) -> None:
    sentence = Sentence(Article("one", "Kabar", text), 0, 0, len(text))
    assert is_said_by(sentence, "Agung Sudira") is says
