"""What the table of demands asks of a sentence, and what is told of the like of another place, title or family."""

import re
from pathlib import Path

import pytest
from lapses import grows_with_length, repeated

from index import tables
from index.nouns import Article, Sentence
from index.sentences import segment
from index.training import newsroom, sources
from rag.askable import LONGEST
from rag.choosing.causes import tells_cause
from rag.choosing.of_another import is_of_another_title
from rag.choosing.other_places import is_of_anothers_own
from rag.choosing.own_words import is_of_others
from rag.expecting.demands import demands_besides
from rag.parsing.alike import tells_another_code
from rag.question import understand


def _last(text: str) -> Sentence:
    article = Article(id="a", title="Kabar Hari Ini", text=text)
    every = segment(text)
    return Sentence(article, len(every) - 1, every[-1].start, every[-1].end)


@pytest.mark.parametrize(
    ("question", "text", "met"),
    [
        ("Kapan rapat berikutnya?", "Rapat digelar Senin (5/5/2025).", False),
        ("When is the next meeting?", "Rapat digelar Senin (5/5/2025).", False),
        ("When is the next meeting?", "Rapat akan digelar Senin (12/5/2025).", True),
        ("Where will they be next week?", "Mereka berada di Sukamaju.", True),
        ("Berapa harga cabai sebelum banjir?", "Harga cabai Rp 90 ribu.", False),
        ("Berapa harga cabai sebelum banjir?", "Harga cabai semula Rp 30 ribu.", True),
        ("Who was Rina Dewi's predecessor?", "Rina Dewi dilantik menjadi direktur.", False),
        ("Siapa pendahulu Rina Dewi?", "Rina Dewi menggantikan Edo Karsa.", True),
        ("Pasal berapa yang dikenakan?", "Ia diancam penjara 3 tahun.", False),
        ("Siapa wasit laga itu?", "Laga itu dibuka Rina Dewi.", False),
        ("Siapa hakimnya?", "Ketua majelis Rina Dewi menunda sidang.", True),
        ("Di mana Seni dimakamkan?", "Seni meninggal di rumahnya di Sukamaju.", False),
        ("Where was Seni buried?", "Jenazah Seni dikebumikan di Sukamaju.", True),
        ("Where do her children go to school?", "Anaknya menyukai museum di Sukamaju.", False),
        ("Edo kuliah di mana?", "Edo adalah mahasiswa di Jati.", True),
        ("Berapa ancaman hukumannya?", "Ia mencuri 4 kambing.", False),
        ("What was the turnout?", "Ada 1.200 pemilih di sekolah itu.", False),
        ("What was the turnout?", "Sebanyak 1.100 siswa menggunakan hak pilih.", True),
        ("Berapa inflasi Demak?", "Pasar Demak berusia 40 tahun.", False),
        ("Berapa luas tambak itu?", "Tambak itu digarap 30 petani.", False),
        ("Berapa THR yang diterima Rina?", "THR dibayar 10 hari sebelum hari raya.", False),
        ("Berapa THR yang diterima Rina?", "THR Rina Rp 5 juta.", True),
        ("Utang koperasi itu berapa?", "Utang itu dibayar sampai 2027.", False),
        ("How much did Rina pay?", "Rina membeli 2 kambing.", False),
        ("How much did Rina pay?", "Rina merogoh puluhan juta.", True),
        ("Di mal mana acara itu digelar?", "Acara itu digelar di Surabaya.", False),
        ("Di mal mana acara itu digelar?", "Acara itu digelar di Jati Plaza.", True),
        ("Di desa mana tanggul jebol?", "Tanggul jebol di Demak.", False),
        ("Desa mana yang siaga?", "Siaga: Sukatani", True),
        ("Rina dari partai mana?", "Rina adalah anggota DPRD Demak.", False),
        ("Berapa rumah yang rusak?", "Banjir merusak 3 jembatan.", False),
        ("Jam berapa bus itu terguling?", "Peristiwa itu terjadi pukul 07.00.", True),
        ("How many suspects are there?", "Polisi menyita 4 kambing.", False),
        ("Siapa bos KM Elang?", "Kapolsek Rina Dewi mencari KM Elang.", False),
        ("Siapa bos KM Elang?", "Direktur KM Elang Rina Dewi hadir.", True),
    ],
)
def test_what_is_demanded_besides_is_told_in_its_own_words(question: str, text: str, met: bool) -> None:
    assert all(one.met(text) for one in demands_besides(question)) is met


def test_what_answers_has_what_is_demanded_besides(shared: Path) -> None:
    news = shared / "data" / "train" / "news.jsonl"
    if not news.is_file():
        pytest.skip("the news stories are not beside this clone")
    asked = [(one, some) for one in newsroom.questions() if one.evidence and (some := demands_besides(one.text))]
    wanted = {one.story for one, _ in asked}
    rows = {address: row for row in sources.rows(news) if (address := newsroom.address(row)) in wanted}
    judged, lacking = 0, []
    for one, some in asked:
        story = newsroom.Story.of(rows[one.story])
        texts = [story.article.text[span.start : span.end] for span in story.sentences]
        marked = [text for text in texts if newsroom.sum_of(text) in one.evidence]
        judged += bool(marked)
        if marked and not any(all(each.met(text) for each in some) for text in marked):
            lacking.append(one.text)
    assert judged > 700
    assert len(lacking) <= judged / 100, lacking


@pytest.mark.parametrize(
    ("question", "text", "another"),
    [
        ("Kapan perda tambak Demak disahkan?", "Perda tambak Jepara disahkan pada 2018.", True),
        ("Kapan perda tambak Demak disahkan?", "Perda tambak Jepara pada 2018 menunda peta Demak.", True),
        ("Kapan perda tambak Demak disahkan?", "Perda tambak Jepara disahkan pada 2018, di Demak pada 2019.", False),
        ("Kapan perda tambak Demak disahkan?", "Perda tambak Jepara dan Demak disahkan pada 2018.", False),
        ("How many members does DPRD Demak have?", "DPRD Jawa Tengah punya 120 anggota.", True),
        ("Berapa kasus di Jawa Tengah?", "Kasus Demak bertambah 3.", False),
    ],
)
def test_what_is_another_regions_own_is_not_that_of_the_one_asked_of(question: str, text: str, another: bool) -> None:
    assert is_of_anothers_own(_last(text), understand(question)) is another


@pytest.mark.parametrize(
    ("question", "text", "another"),
    [
        ("Siapa juara Piala Elang 2026?", "Piala Elang diikuti juara Liga Merpati 2026, Garuda.", True),
        ("Who are the champions of Elang Cup?", "Elang Cup diikuti juara Liga Merpati, Garuda.", True),
        ("Siapa juara Piala Elang?", "Juara Liga Merpati, Garuda, menjuarai Piala Elang.", False),
        ("Siapa juara Piala Elang?", "Juara Piala Elang adalah Garuda.", False),
        ("Siapa juaranya?", "Juara Liga Merpati, Garuda, hadir.", False),
    ],
)
def test_who_won_another_title_is_not_who_won_this(question: str, text: str, another: bool) -> None:
    assert is_of_another_title(_last(text), understand(question)) is another


@pytest.mark.parametrize(
    ("question", "text", "another"),
    [
        ("Berapa baterai Elang Flip 8?", "Elang Fold 8 Ultra membawa baterai 5.000 mAh.", True),
        ("Berapa baterai Elang Flip 8?", "Elang Fold 8 dan Flip berbaterai 5.000 mAh.", False),
        ("Berapa baterai Elang Flip 8?", "Elang Flip 8 membawa baterai 4.000 mAh.", False),
        ("Kapan Piala Elang 2026?", "Piala Merpati 2026 digelar Mei.", True),
        ("Kapan Silet Award 2026?", "Silet Awards 2026 digelar Mei.", False),
    ],
)
def test_another_of_a_family_is_told_apart_by_its_name(question: str, text: str, another: bool) -> None:
    assert tells_another_code(understand(question), text) is another


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("Rina Dewi pun dengan tegas menyebut tambak itu milik warga.", True),
        ("Tampak Rina Dewi mengatakan tambak itu milik warga. “Tambak itu kotor,” ujarnya.", True),
        ("Tambak itu milik warga.", False),
        ("Edo Karsa menyebut tambak itu milik Rina Dewi.", False),
    ],
)
def test_what_somebody_says_is_no_reply_to_him(text: str, theirs: bool) -> None:
    assert is_of_others(_last(text), ["Rina Dewi"]) is theirs


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Warga terganggu akibat kondisi jalan amblas itu. Karena itu, arus dialihkan.", False),
        ("Jalan itu rusak karena hujan.", True),
    ],
)
def test_what_a_fallen_road_brings_is_not_why_it_fell(text: str, cause: bool) -> None:
    assert tells_cause(understand("Apa penyebab jalan amblas di Sukamaju?"), text) is cause


PIECES = ["berapa harga ", "how much does ", "next ", "juara Elang ", "dari "]


@pytest.mark.parametrize("piece", PIECES)
def test_a_question_is_read_in_time_that_grows_with_it(piece: str) -> None:
    assert grows_with_length(lambda length: demands_besides(repeated(piece, length)), LONGEST)


@pytest.mark.parametrize("piece", PIECES)
def test_a_sentence_is_read_in_time_that_grows_with_it(piece: str) -> None:
    asked = ("Siapa juara Piala Elang sebelum itu?", "When is the next price before the next match?")
    demanded = [one for question in asked for one in demands_besides(question)]
    title = understand("Siapa juara Piala Elang?")

    def read(length: int) -> None:
        text = repeated(piece, length)
        for one in demanded:
            one.met(text)
        is_of_another_title(_last(f"{text}."), title)

    assert demanded
    assert grows_with_length(read, 80_000)


def test_a_thing_is_told_by_any_word_for_which_it_is_asked() -> None:
    for name, way, asked, told in tables.rows("demanded.tsv"):
        for word in re.split(r"\||(?: / )", asked) if way != "-" else ():
            if re.fullmatch(r"[a-z -]+", word):
                assert re.search(told, word), f"{name}: {word}"
