"""A follow-up of another group: it takes the place of the one before, and few words of the first are no answer."""

from dataclasses import replace

import pytest
from by_hand import told
from invented import with_articles

from rag import Library
from rag.asking.leaning.pointing import asks_only_words
from rag.conversing.contrasts import exchanged
from rag.conversing.followups import complete
from rag.question import understand


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        ("Berapa suara Lastri dari dosen?", "kalau dari mahasiswa?", "Berapa suara Lastri dari mahasiswa?"),
        ("Berapa suara Lastri dari dosen?", "dari tenaga pendidik?", "Berapa suara Lastri dari tenaga pendidik?"),
        ("Siapa calon dengan suara dosen terbanyak?", "kalau siswa?", "Siapa calon dengan suara siswa terbanyak?"),
        ("Berapa tarif parkir untuk motor?", "untuk mobil gimana?", "Berapa tarif parkir untuk mobil?"),
        ("Di desa mana banjir?", "kalau kecamatan?", "Di kecamatan mana banjir?"),
        ("Who got the most votes from lecturers?", "And the students?", "Who got the most votes from students?"),
        ("What is the fee for cars?", "and for large trucks?", "What is the fee for large trucks?"),
        ("How many houses were destroyed?", "What about schools?", "How many schools were destroyed?"),
    ],
)
def test_another_group_takes_the_place_of_the_one_before(earlier: str, question: str, completed: str) -> None:
    turn = complete(question, [earlier])
    assert turn.text == turn.asked == completed and turn.context == earlier


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        ("Berapa rumah sakit dibangun?", "kalau sekolah?"),
        ("Berapa kereta api dibeli?", "kalau bus?"),
        ("Berapa sepeda motor dicuri?", "kalau mobil?"),
        ("Apa kata guru soal siswa yang bolos?", "kalau dosen?"),
        ("Berapa siswa yang sakit?", "gurunya?"),
        ("Berapa siswa yang sakit?", "dan penyebab?"),
        ("Berapa anggaran untuk membangun jembatan?", "untuk sekolah?"),
        ("Berapa anggaran untuk pembangunan jembatan?", "untuk perbaikan?"),
        ("Siapa pemenang dari lomba itu?", "dari kategori putri?"),
        ("Berapa korban banjir?", "kalau mahasiswa?"),
    ],
)
def test_what_is_no_group_or_a_part_of_another_word_leans_as_before(earlier: str, question: str) -> None:
    assert complete(question, [earlier]).text.endswith(earlier[1:])


@pytest.mark.parametrize(
    ("earlier", "question", "words"),
    [
        ("Berapa suara Lastri dari dosen?", "kalau dari mahasiswa?", [("dosen", "mahasiswa")]),
        ("Berapa rumah sakit dibangun?", "kalau sekolah?", []),
    ],
)
def test_the_group_that_gave_way_is_known(earlier: str, question: str, words: list[tuple[str, str]]) -> None:
    assert list(map(tuple, exchanged(question, [earlier]))) == words


VOTES = {
    "title": "Suara Pemilihan Ketua Yayasan Merpati",
    "text": "SUKATANI - Pemilihan ketua Yayasan Merpati diikuti dosen, siswa, dan tenaga pendidik. Di kalangan dosen, "
    "Lastri Wulandari menempati posisi teratas dengan 349 suara. Bagi mahasiswa, Bagus Setiadi menjadi pilihan teratas "
    "dengan 845 suara. Di kalangan tenaga pendidik, Seno Raharja berada di posisi teratas dengan 732 suara.",
    "date": "2026-05-29",
}
HEAD = {
    "title": "Produksi Kilang Rimba Normal",
    "text": "SUKATANI - Direktur Utama Kilang Rimba Edo Ari memastikan tidak ada korban jiwa dalam kebakaran kilang.",
    "date": "2026-05-20",
}


@pytest.fixture(scope="module")
def stories(lasting: Library) -> Library:
    """A library of a vote and a refinery."""
    return with_articles(lasting, VOTES, HEAD)


@pytest.mark.parametrize(
    ("question", "sentence", "given"),
    [
        ("kalau mahasiswa?", "Di kalangan dosen, Lastri Wulandari dipilih oleh 349 orang.", False),
        ("kalau mahasiswa?", "Bagi mahasiswa, Lastri Wulandari menjadi pilihan.", True),
        ("kalau mahasiswa?", "Mahasiswa dan dosen paling banyak memilih Lastri Wulandari.", True),
        ("kalau mahasiswa?", "Paling banyak dipilih adalah Lastri Wulandari.", True),
        ("kalau tenaga pendidik?", "Di kalangan dosen, Lastri Wulandari dipilih oleh 349 orang.", False),
        ("kalau tenaga pendidik?", "Tenaga pendidik memilih Lastri Wulandari.", True),
    ],
)
def test_few_words_are_told_of_the_group_that_is_asked_for(question: str, sentence: str, given: bool) -> None:
    earlier = "Siapa yang paling banyak dipilih dosen?"
    turn = complete(question, [earlier])
    read = understand(turn.text, asked=turn.asked, exchanged=exchanged(question, [earlier], turn.text))
    assert told(read, sentence, "Lastri Wulandari") == ("Lastri Wulandari" if given else None)


def test_a_sentence_beside_one_of_the_group_tells_no_number_of_it() -> None:
    earlier, question = "Berapa suara Lastri dari dosen?", "kalau dari mahasiswa?"
    turn = complete(question, [earlier])
    read = understand(turn.text, exchanged=exchanged(question, [earlier], turn.text))
    text = "Lastri Wulandari berada di urutan kedua dengan 325 suara. Bagi mahasiswa ia meraih 845 suara."
    assert told(read, text, "325 suara", "845 suara") is None


def test_a_number_is_of_the_group_that_is_asked_for(stories: Library) -> None:
    history = ["Berapa suara teratas dari dosen Yayasan Merpati?"]
    answer = stories.ask("kalau dari mahasiswa?", history=history)
    assert answer.short_answer in (None, "845 suara")


def test_a_mere_name_is_not_what_somebody_said(stories: Library) -> None:
    assert asks_only_words("apa katanya?")
    answer = stories.ask("apa katanya?", history=["Siapa Direktur Utama Kilang Rimba?"])
    assert answer.answered and answer.short_answer != "Edo Ari"


def test_of_the_day_after_none_that_is_named_no_place_is_given(stories: Library) -> None:
    answer = stories.ask("sehari sesudahnya Edo Ari ada di mana?", history=["Kapan kilang Rimba terbakar?"])
    assert answer.short_answer is None


@pytest.mark.parametrize(("model", "given"), [("Rajawali Hybrid", None), ("Elang bensin", "Rp 613 juta")])
def test_what_is_new_in_a_joined_follow_up_must_be_told(model: str, given: str | None) -> None:
    read = replace(understand(f"{model} — berapa harga Elang Hybrid?"), asked=model)
    text = "Mobil ini dijual dengan dua tipe, yakni Elang bensin Rp 613 juta dan Elang Hybrid Rp 806 juta."
    assert told(read, text, "Rp 613 juta") == given
