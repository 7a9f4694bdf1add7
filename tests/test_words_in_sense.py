"""A few words are given only in the sense that their sentence has them, whole, and of all that is asked for."""

from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from rag.evidence import Evidence
from rag.extracting.short_answers import short_answer
from rag.nouns import Citation
from rag.question import understand


def _told(question: str, text: str, words: str, *beside: str) -> str | None:
    """The short answer from an article's first sentence, of which the reader takes these words, beside others."""
    whole = " ".join((text, *beside))
    article = Article(id="a", title="Kabar Sukatani", text=whole)
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    shown = []
    for place, sentence in enumerate((text, *beside)):
        start = whole.index(sentence)
        at = start + (sentence.index(words) if place == 0 else 0)
        span = (at, at + len(words)) if place == 0 else (start, start + len(sentence))
        read = Sentence(article, place, start, start + len(sentence))
        shown.append(Evidence(read, hit, 1.0 - place / 10, {"span": 1.0 if place == 0 else -1.0, "words": 1.0}, span))
    citations = [
        Citation(article, number=number, start=one.sentence.start, end=one.sentence.end)
        for number, one in enumerate(shown, 1)
    ]
    found = short_answer(understand(question), shown, citations)
    return found.text if found else None


@pytest.mark.parametrize(
    ("question", "text", "words", "given"),
    [
        (
            "Apa kata Rina Dewanti tentang polisi?",
            '"Pihak kepolisian secara lisan sempat bilang bahwa akan bertanggung jawab," kata Rina Dewanti.',
            "akan bertanggung jawab",
            None,
        ),
        (
            "Apa kata Rina Dewanti tentang denda?",
            '"Kami sudah bilang bahwa denda itu terlalu besar," kata Rina Dewanti.',
            "denda itu terlalu besar",
            "denda itu terlalu besar",
        ),
        (
            "What did Rina Dewanti say about Edo?",
            '"Tidak benar kabar dari Edo yang mengatakan bahwa kota ini menindas pedagang," kata Rina Dewanti.',
            "kota ini menindas pedagang",
            None,
        ),
        (
            "Apa kata Rina Dewanti tentang pasar?",
            '"Tidak ada yang menyangkal bahwa pasar ini sepi," kata Rina Dewanti.',
            "pasar ini sepi",
            "pasar ini sepi",
        ),
        (
            "What did Rina Dewanti say about Sukatani?",
            "Rina Dewanti menjelaskan, terkait keluhan warga atas air di Sukatani, penyebabnya pipa yang bocor.",
            "keluhan warga atas air di Sukatani",
            None,
        ),
        ("Siapa agen Edo?", "Harjo Pranoto mengaku sebagai agen Edo.", "Harjo Pranoto", None),
        (
            "Siapa yang mengaku sebagai agen Edo?",
            "Harjo Pranoto mengaku sebagai agen Edo.",
            "Harjo Pranoto",
            "Harjo Pranoto",
        ),
        ("Siapa agen Edo?", "Harjo Pranoto adalah agen Edo.", "Harjo Pranoto", "Harjo Pranoto"),
        (
            "What should the town do instead of raising fees, according to Rina Dewanti?",
            "Rina Dewanti mengatakan, alih-alih menaikkan iuran, kota harusnya menagih tunggakan.",
            "menaikkan iuran, kota harusnya menagih tunggakan",
            None,
        ),
        (
            "What does Rina Dewanti warn visitors not to do?",
            "Rina Dewanti meminta pengunjung jangan memberi makan monyet.",
            "memberi makan monyet",
            "memberi makan monyet",
        ),
        (
            "What does Rina Dewanti warn visitors not to do?",
            "Pengunjung wajib menjaga suara, kata Rina Dewanti.",
            "menjaga suara",
            None,
        ),
    ],
)
def test_what_stands_under_a_word_that_turns_it_round_is_no_answer(
    question: str, text: str, words: str, given: str | None
) -> None:
    assert _told(question, text, words) == given


@pytest.mark.parametrize(
    ("text", "words", "given"),
    [
        (
            '"Pak Lurah merasa pasar adalah gangguan," kata Rina Dewanti.',
            "pasar adalah gangguan",
            "Pak Lurah merasa pasar",
        ),
        ('"Jangan berharap ada pasar baru," kata Rina Dewanti.', "pasar baru", "Jangan berharap ada pasar baru"),
        (
            '"Memang (soal pasar) sudah rumit," kata Rina Dewanti.',
            "pasar) sudah rumit",
            "Memang (soal pasar) sudah rumit",
        ),
        ("Rina Dewanti menilai pasar itu sepi.", "pasar itu sepi", "pasar itu sepi"),
        (
            '"Kami tahu dari surat yang kami terima para pedagang menganggap pasar sepi," kata Rina Dewanti.',
            "pasar sepi",
            None,
        ),
    ],
)
def test_what_somebody_said_begins_where_its_clause_does(text: str, words: str, given: str | None) -> None:
    told = _told("Apa kata Rina Dewanti tentang pasar?", text, words)
    assert (told is None) if given is None else (told is not None and told.startswith(given))


@pytest.mark.parametrize(
    ("question", "text", "words", "given"),
    [
        ("Berapa rumah dan mobil yang terbakar?", "Sebanyak 14 rumah dan 2 mobil terbakar.", "2 mobil", None),
        ("Berapa rumah yang terbakar?", "Sebanyak 14 rumah dan 2 mobil terbakar.", "14 rumah", "14 rumah"),
        (
            "Berapa korban tewas akibat banjir dan longsor?",
            "Sebanyak 12 orang tewas akibat banjir dan longsor.",
            "12 orang",
            "12 orang",
        ),
        ("Berapa sapi betina dan jantan di sana?", "Ada 27 ekor sapi betina dan 4 ekor sapi jantan.", "27 ekor", None),
        ("Berapa harga sebelum dan sesudah naik?", "Harga naik dari Rp 5.000.", "Rp 5.000", None),
        (
            "How many people were hurt, fishermen and traders?",
            "Sebanyak 12 nelayan terluka, sedangkan 4 pedagang terluka.",
            "12 nelayan",
            None,
        ),
        ("Siapa yang marah, Rina atau Edo?", "Ia marah setelah ditegur Harjo.", "Harjo", None),
        ("Siapa yang marah, Rina atau Edo?", "Rina marah setelah ditegur Harjo.", "Rina", "Rina"),
        ("What are the traders' five complaints?", "Pertama soal sewa.", "sewa", None),
        ("Kapan pembangunan dimulai?", "Pada 2031 persiapan, dan 2034 mulai pindah.", "2031 persiapan, dan 2034", None),
        (
            "Menit berapa Edo mencetak gol?",
            "Gol Edo tercipta di menit 57, 60, dan 89.",
            "menit 57",
            None,
        ),
        (
            "Apa target Garuda Jaya musim ini?",
            "Target besar ada di musim depan.",
            "Target besar ada di musim depan",
            None,
        ),
        ("Apa target Garuda Jaya musim depan?", "Target juara ada di musim depan.", "Target juara", "Target juara"),
        (
            "According to Rina Dewanti, is the town safe?",
            "Rina Dewanti menyebut kota ini belum aman.",
            "kota ini",
            None,
        ),
    ],
)
def test_one_of_several_that_are_asked_for_is_no_answer(
    question: str, text: str, words: str, given: str | None
) -> None:
    assert _told(question, text, words) == given


@pytest.mark.parametrize(
    ("question", "text", "words", "given"),
    [
        (
            "How many branches are there?",
            "Cabang turun dari 631 cabang tahun lalu menjadi 627 cabang.",
            "631 cabang",
            None,
        ),
        (
            "How many branches were there last year?",
            "Cabang turun dari 631 cabang tahun lalu menjadi 627 cabang.",
            "631 cabang",
            "631 cabang",
        ),
        (
            "Berapa perahu yang belum kembali?",
            "Masih ada 5 perahu yang belum kembali dari total 90 perahu milik nelayan.",
            "90 perahu",
            "5 perahu",
        ),
        (
            "Berapa perahu milik nelayan?",
            "Masih ada 5 perahu yang belum kembali dari total 90 perahu milik nelayan.",
            "90 perahu",
            "90 perahu",
        ),
        (
            "How many forest fire suspects were there?",
            "Jumlah itu bertambah dari total 185 tersangka dan 4 perusahaan.",
            "4 perusahaan",
            "185 tersangka",
        ),
    ],
)
def test_a_number_is_the_part_and_the_state_that_is_asked_for(
    question: str, text: str, words: str, given: str | None
) -> None:
    assert _told(question, text, words) == given


@pytest.mark.parametrize(
    ("question", "text", "words", "given"),
    [
        (
            "Apa kelebihan ponsel Garuda?",
            "Jika Anda suka layar kecil, ponsel Garuda cocok.",
            "Jika Anda suka layar kecil",
            None,
        ),
        (
            "Apa syarat ikut lomba?",
            "Jika sudah berumur 17 tahun, warga boleh ikut.",
            "Jika sudah berumur 17 tahun",
            True,
        ),
        ("Apa kabar dari pasar?", "Ketertarikan dari , sangat kuat pembeli itu.", "sangat kuat pembeli itu", None),
        ("Apa judul filmnya?", 'Dibintangi,dan,, "Elang Malam" sudah dinanti.', '"Elang Malam"', True),
    ],
)
def test_what_lacks_the_rest_of_it_is_no_answer(question: str, text: str, words: str, given: bool | None) -> None:
    assert (_told(question, text, words) is not None) is bool(given)


def test_one_number_of_two_things_is_of_both_whatever_else_is_told_of_each() -> None:
    text, beside = (
        "Sebanyak 12 orang tewas akibat banjir dan longsor.",
        "Banjir setinggi 2 meter, longsor menutup 3 rumah.",
    )
    assert _told("Berapa korban tewas akibat banjir dan longsor?", text, "12 orang", beside) == "12 orang"


def test_how_many_were_told_before_is_no_answer_beside_what_they_have_come_to() -> None:
    before, now = "Sebelumnya, 65 orang dilaporkan terluka.", "Korban luka bertambah menjadi 72 orang."
    assert _told("How many people were injured?", before, "65 orang", now) is None
    assert _told("How many people were injured?", before, "65 orang") == "65 orang"
    assert _told("How many people were first said to be injured before?", before, "65 orang", now) == "65 orang"


@pytest.mark.parametrize(
    ("question", "given"),
    [("Siapa saksi yang dibela Edo?", False), ("Siapa jubir polisi Sukatani?", True)],
)
def test_who_only_speaks_for_a_body_is_asked_for_as_a_spokesman(question: str, given: bool) -> None:
    text = '"Edo membela seorang saksi," kata Juru Bicara Polisi Sukatani Harjo Pranoto.'
    assert (_told(question, text, "Harjo Pranoto") is not None) is given


@pytest.mark.parametrize(
    ("text", "words", "given"),
    [
        ("Rapatnya barisan belakang, membuat peluang Edo terbuang.", "Rapatnya barisan belakang", True),
        ("Pembongkaran dilatarbelakangi banjir di desa itu.", "banjir di desa itu", True),
        ("Pembongkaran berlangsung di desa itu.", "di desa itu", False),
    ],
)
def test_what_brings_something_about_is_a_reason(text: str, words: str, given: bool) -> None:
    assert (_told("Kenapa jembatan dibongkar?", text, words) is not None) is given


@pytest.mark.parametrize(
    ("question", "text", "given"),
    [
        ("Berapa poin Elang musim lalu?", "Elang memiliki 14 poin dari 13 laga.", None),
        ("How many points did Elang have last season?", "Elang memiliki 14 poin dari 13 laga.", None),
        ("Berapa poin Elang musim lalu?", "Musim lalu Elang memiliki 14 poin.", "14 poin"),
        ("Berapa poin Elang musim lalu?", "Pada musim 2018/19 Elang memiliki 14 poin.", "14 poin"),
        ("Berapa poin Elang?", "Elang memiliki 14 poin dari 13 laga.", "14 poin"),
    ],
)
def test_what_is_of_the_last_season_says_so(question: str, text: str, given: str | None) -> None:
    assert _told(question, text, "14 poin") == given
