"""A question wrapped in another is read as what it asks, and no other loses its beginning."""

import pytest

from rag import Library
from rag.asking.wording.indirect import direct, told_before
from rag.asking.wording.spelling import Speller


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Could you tell me how many traders there are?", "how many traders there are?"),
        ("Do you know where the deal was signed?", "where the deal was signed?"),
        ("Do you know if the bridge is open?", "whether the bridge is open?"),
        ("Please tell me in which hospital he was treated", "in which hospital he was treated"),
        ("I'd like to know who paid for it", "who paid for it"),
        ("And can you remind me when?", "And when?"),
        ("bisa kasih tahu berapa jumlah pedagang?", "berapa jumlah pedagang?"),
        ("mau tanya dong kapan pasar buka", "kapan pasar buka"),
        ("kamu tahu tidak siapa bupati Sukatani?", "siapa bupati Sukatani?"),
        ("tolong jelaskan kenapa harga naik", "kenapa harga naik"),
        ("siapa bupati Sukatani, ada yang tahu?", "siapa bupati Sukatani?"),
        ("Rina Dewi benar jadi bupati?", "benarkah Rina Dewi jadi bupati?"),
        ("pasar itu memang benar-benar ditutup?", "benarkah pasar itu ditutup?"),
        ("Halo kak, saya wartawan, mau tanya dong, sanksi di Sukatani apa ya?", "sanksi di Sukatani apa ya?"),
        ("kemarin ada berita jembatan roboh, nah itu di mana ya?", "jembatan roboh, itu di mana ya?"),
        ("Tadi saya baca bupati dicopot, siapa sih penggantinya?", "bupati dicopot, siapa penggantinya?"),
        ("mau tanya min, kemarin ada berita bupati dicopot, itu soal apa?", "bupati dicopot, itu soal apa?"),
        ("kemarin ada berita apa saja?", "kemarin ada berita apa saja?"),
        ("kemarin bupati ke mana?", "kemarin bupati ke mana?"),
        ("Hi, I'm writing a story about markets. Could you tell me who paid?", "who paid?"),
        ("Good morning! I am a journalist from Reka. What burnt down?", "What burnt down?"),
        ("selamat pagi min mau tanya siapa bupati Sukatani", "siapa bupati Sukatani"),
        ("Quick question: who is Rina?", "who is Rina?"),
        ("I'd be most grateful if you could kindly let me know who paid.", "who paid."),
        ("Dear Sir or Madam, I hope you are well. Would you be so kind as to tell me who paid?", "who paid?"),
        ("Sorry to bother you, but I was wondering, if it's not too much trouble, when it opened", "when it opened"),
        ("I am a researcher from Reka and I was wondering who paid", "who paid"),
        ("Could I ask you to tell me who paid?", "who paid?"),
        ("Would it be possible to know who paid?", "who paid?"),
        ("Please be so kind to tell me who paid", "who paid"),
        ("In which towns did it burn, kindly list all of them?", "In which towns did it burn?"),
        ("Who paid, if it is not too much trouble, thank you very much.", "Who paid?"),
        ("Kindly advise when the market opened", "when the market opened"),
        (
            "Saya sedang menulis laporan panjang tentang pasar rakyat yang habis terbakar di kota. Siapa yang rugi?",
            "Siapa yang rugi?",
        ),
        ("Kami menyiapkan tulisan soal pasar rakyat. Siapa yang rugi?", "Siapa yang rugi?"),
    ],
)
def test_what_wraps_a_question_falls_away_and_one_like_a_statement_is_told(typed: str, meant: str) -> None:
    assert direct(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "Do you know Rina Dewi?",
        "I hope Rina Dewi wins. Who is she?",
        "What did Rina advise me when it opened?",
        "I'm writing about Sukatani. What burnt down?",
        "Selamat Hari Raya itu kapan?",
        "Saya wartawan boleh meliput sidang?",
        "Saya menulis tentang pasar di Sukatani. Siapa yang rugi?",
        "Kami menulis surat kepada siapa?",
        "Good governance in Sukatani: who spoke?",
        "What did she tell the police?",
        "Can you vote without a card?",
        "Did he tell me when it starts?",
        "Tell me about the floods",
        "apa Rina tahu siapa pelakunya?",
        "tahu isi harganya berapa?",
        "siapa yang tahu kapan rapat dimulai?",
        "Kapan Rina benar menikah?",
        "Rina benar menulis apa?",
        "cara benar menanam padi",
        "jawaban yang benar menurut Rina",
        "Rina tidak benar mencuri?",
        "data Rina lebih benar menurut polisi",
        "apa Rina benar jadi bupati?",
        "ibu-ibu ingin tahu berapa harga telur",
    ],
)
def test_other_questions_stay(typed: str) -> None:
    assert direct(typed) == typed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kok bisa pasar Sukatani terbakar?", "Kenapa pasar Sukatani terbakar?"),
        ("apa alasan Rina menolak usul itu?", "Kenapa Rina menolak usul itu?"),
        ("alasan pasar ditutup?", "Kenapa pasar ditutup?"),
        ("atas dasar apa bupati memecat camat?", "Kenapa bupati memecat camat?"),
        ("Karena apa harga cabai naik?", "Kenapa harga cabai naik?"),
        ("apa sih yang bikin Rina mundur?", "Kenapa Rina mundur?"),
        ("apa motif Edo membakar pasar?", "Kenapa Edo membakar pasar?"),
        ("What prompted the mayor to close the market?", "Why did the mayor close the market?"),
        ("On what grounds was Rina sacked?", "Why was Rina sacked?"),
        ("alasan penutupan pasar?", "Apa alasan penutupan pasar?"),
        ("penyebab kebakaran pasar Sukatani", "Apa penyebab kebakaran pasar Sukatani"),
        ("jumlah korban banjir?", "Berapa jumlah korban banjir?"),
        ("harga cabai di Sukatani", "Berapa harga cabai di Sukatani"),
        ("lokasi debat calon bupati?", "Di mana lokasi debat calon bupati?"),
        ("jadwal debat calon bupati?", "Kapan debat calon bupati?"),
        ("jam buka pasar?", "Jam berapa buka pasar?"),
        ("nama camat Sukatani?", "Siapa nama camat Sukatani?"),
        ("reason for the closure?", "What is the reason for the closure?"),
        ("number of traders hurt?", "How many traders hurt?"),
    ],
)
def test_a_reason_in_other_words_and_a_noun_alone_are_asked_with_the_word_of_asking(typed: str, meant: str) -> None:
    assert direct(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "apa alasan yang disampaikan bupati?",
        "apa alasan Rina?",
        "apa dasar hukum larangan itu?",
        "apa yang membuat gaduh?",
        "apa yang menyebabkan air ledeng terputus?",
        "apa penyebab air ledeng terputus?",
        "kok tidak ada?",
        "What led to the fire?",
        "jumlah artikel tentang banjir",
        "jumlah korbannya berapa?",
        "harga cabai naik 20 persen",
        "tanggal 5 Mei di Sukatani",
        "alasannya?",
        "total dana dari siapa?",
        "Nilai Rina buruk menurut siapa?",
    ],
)
def test_what_has_its_word_of_asking_or_asks_for_something_else_stays(typed: str) -> None:
    assert direct(typed) == typed


def test_a_wrapped_question_is_answered_like_the_question_itself(starter: Library) -> None:
    read = Speller(starter.collection).read("bs kasih tau brp jumlah pedagang?")
    assert read.text == "berapa jumlah pedagang?"
    plain, wrapped = (
        starter.ask(question)
        for question in ("Siapa ketua Bawaslu Cilacap?", "Kamu tahu gak siapa ketua Bawaslu Cilacap?")
    )
    assert plain.answered is wrapped.answered
    assert [one.quote for one in plain.citations] == [one.quote for one in wrapped.citations]
    assert wrapped.question == "Kamu tahu gak siapa ketua Bawaslu Cilacap?"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Sukatani held a meeting. What did it announce?", ("Sukatani held a meeting", "What did it announce?")),
        ("Pasar terbakar Senin. Siapa yang rugi karenanya?", ("Pasar terbakar Senin", "Siapa yang rugi karenanya?")),
        ("Who is Rina? What did she say?", None),
        ("Siapa H. Rina Dewi itu?", None),
        ("How many pairs of Dr. Elang boots were made?", None),
        ("Apa tanggapan Drs. Budi Santoso soal banjir?", None),
        ("Thanks. What did she say?", None),
    ],
)
def test_a_statement_before_a_question_is_told_apart(typed: str, told: tuple[str, str] | None) -> None:
    assert told_before(typed) == told


def test_a_question_leans_on_what_is_stated_before_it(real: Library) -> None:
    answer = real.ask("Magetan held a meeting on 7 October. What sanctions did it announce?")
    assert answer.answered
    assert {one.article.region for one in answer.citations} == {"Kabupaten Magetan"}
    assert answer.question.startswith("Magetan held")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Bukan Rina yang terpilih, tapi siapa?", "Siapa yang terpilih selain Rina?"),
        ("If not Rina, who was elected?", "Who was elected other than Rina?"),
        ("Bukankah Rina yang terpilih?", "Bukankah Rina yang terpilih?"),
        ("Bukan Rina yang terpilih?", "Bukan Rina yang terpilih?"),
    ],
)
def test_who_did_something_if_somebody_did_not_is_asked_without_him(typed: str, meant: str) -> None:
    assert direct(typed) == meant
