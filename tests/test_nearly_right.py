"""What is nearly asked for is no short answer: the source, the swindler, the level, the number of another year."""

from datetime import date
from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from rag.choosing.of_the_office import is_of_the_head
from rag.choosing.other_times import is_of_another_year
from rag.evidence import Evidence
from rag.extracting.short_answers import short_answer
from rag.nouns import Citation
from rag.question import understand
from rag.speaking.speakers import cited


def _told(question: str, *told: tuple[str, str], published: str | None = "2026-07-06") -> str | None:
    """The short answer from sentences of one article, the best first, of which the reader takes some words each."""
    article = Article(id="a", title="Kabar", text=" ".join(one for one, _ in told), published=published)
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    evidence, citations = [], []
    for number, (sentence, words) in enumerate(told):
        start = article.text.index(sentence)
        at = start + sentence.index(words)
        held = Sentence(article, number, start, start + len(sentence))
        read = {"span": float(number == 0), "words": 1.0}
        evidence.append(Evidence(held, hit, 1.0 - number / 10, read, (at, at + len(words))))
        citations.append(Citation(article, number=number + 1, start=held.start, end=held.end, **cited(held)))
    found = short_answer(understand(question), evidence, citations)
    return found.text if found else None


SAID = '"Petani yang paling rugi," kata Ketua Forum Tani Wirya Lesmana, Senin.'
SWINDLED = "Edo Ari terlantar akibat ditipu sebuah agen tenaga kerja bernama PT Rimba Sentosa di Sukatani."
CAUGHT = "Pria yang ditangkap polisi itu adalah Edo Ari, warga Sukatani."
SEIZED = "Seorang pria ditangkap polisi, yakni Edo Ari."
DRIVEN = "Mobil itu melaju di Jalan Layang Merpati, Sukatani."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "given"),
    [
        ("menurut Forum Tani siapa yang rugi akibat impor?", SAID, "Wirya Lesmana", False),
        ("According to Wirya who loses most?", SAID, "Wirya Lesmana", False),
        ("Menurut siapa petani paling rugi?", SAID, "Wirya Lesmana", True),
        ("Menurut polisi siapa yang ditangkap?", CAUGHT, "Edo Ari", True),
        ("siapa yang ditipu agen di Sukatani?", SWINDLED, "PT Rimba Sentosa", False),
        ("siapa yang ditipu agen di Sukatani?", SWINDLED, "Edo Ari", True),
        ("siapa yang menipu Edo?", SWINDLED, "PT Rimba Sentosa", True),
        ("Siapa yang ditangkap polisi?", CAUGHT, "Edo Ari", True),
        ("Siapa yang ditangkap?", SEIZED, "Edo Ari", True),
        ("Who was arrested?", SEIZED, "Edo Ari", True),
        ("Siapa yang menangkap pria itu?", SEIZED, "Edo Ari", False),
        ("siapa sopirnya?", DRIVEN, "Jalan Layang Merpati, Sukatani", False),
        ("siapa juara umumnya?", "Kota Sukatani menjadi juara umum.", "Kota Sukatani", True),
    ],
)
def test_who_is_named_is_no_source_swindler_or_street(question: str, sentence: str, words: str, given: bool) -> None:
    assert _told(question, (sentence, words)) == (words if given else None)


ASKED_OF = "“Nanti Kepala Dinas Air, saya minta sampaikan hasilnya,” kata Bupati Rina Dewanti."
AGAINST = "Selain itu, kata Bupati Rina Dewanti, aturan itu bertentangan dengan sikap Gubernur Edo Wijaya."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "short"),
    [
        ("Whom will Rina ask to say what the study showed?", ASKED_OF, "Kepala Dinas Air", "Kepala Dinas Air"),
        (
            "Kata Rina, aturan itu bertentangan dengan sikap siapa?",
            AGAINST,
            "Gubernur Edo Wijaya",
            "Gubernur Edo Wijaya",
        ),
        ("Kata siapa aturan itu bertentangan dengan sikap gubernur?", AGAINST, "Gubernur Edo Wijaya", "Rina Dewanti"),
        ("Who said the rule is against the governor's view?", AGAINST, "Gubernur Edo Wijaya", "Rina Dewanti"),
    ],
)
def test_a_speaker_whom_the_question_names_is_not_who_is_asked_for(
    question: str, sentence: str, words: str, short: str
) -> None:
    assert _told(question, (sentence, words)) == short


BEFORE = ("Sementara korban tewas mencapai 74 orang pada hari sebelumnya.", "74 orang")
THEN = ("Sebanyak 20 orang tewas di Sukatani pada Senin (6/7).", "20 orang")
BOTH = "Sebanyak 20 orang tewas pada Senin (6/7), dan 74 orang tewas pada hari sebelumnya."
MILK = "Susu itu mengandung vitamin B1 minimal 25 miligram, vitamin B12 di 10 miligram, dan seng 3 miligram."
TARIFF = "Penurunan ekspor karet ke Sukatani karena tarif impor yang tinggi (54%) di sana."
LOWERED = "Ekspor karet ke Sukatani turun menjadi 45% dari total ekspor."


@pytest.mark.parametrize(
    ("question", "told", "short"),
    [
        ("How many people died on 6 July?", (BEFORE, THEN), "20 orang"),
        ("Berapa orang tewas pada 6 Juli?", ((BOTH, "74 orang"),), None),
        ("Berapa orang tewas pada 5 Juli?", ((BOTH, "74 orang"),), "74 orang"),
        ("Berapa orang tewas di Sukatani?", (BEFORE, THEN), "74 orang"),
        ("How much vitamin B12 must the milk have?", ((MILK, "25 miligram"),), None),
        ("How much vitamin B1 must the milk have?", ((MILK, "25 miligram"),), "minimal 25 miligram"),
        ("By how much did rubber exports drop?", ((TARIFF, "54%"),), None),
        ("Berapa persen tarif impor karet?", ((TARIFF, "54%"),), "54%"),
        ("Berapa persen ekspor karet turun?", ((LOWERED, "45%"),), None),
        ("By how much did rubber exports drop?", (("Ekspor karet turun 12% pada Mei.", "12%"),), "12%"),
        ("Ekspor karet turun menjadi berapa persen?", ((LOWERED, "45%"),), "45%"),
    ],
)
def test_a_number_is_of_the_very_day_variety_and_change(
    question: str, told: tuple[tuple[str, str], ...], short: str | None
) -> None:
    assert _told(question, *told) == short


@pytest.mark.parametrize(
    ("question", "text", "published", "other"),
    [
        ("How many goats did Wirya give away in 2025?", "Wirya membagikan 12 kambing.", "2026-05-28", True),
        ("Berapa kambing yang dibagikan pada tahun 2025?", "Wirya membagikan 12 kambing.", "2026-05-28", True),
        ("How many goats did Wirya give away in 2026?", "Wirya membagikan 12 kambing.", "2026-05-28", False),
        ("How many goats did Wirya give away in 2025?", "Tahun lalu 12 kambing dibagikan.", "2026-05-28", False),
        ("How many goats did Wirya give away in 2025?", "Wirya membagikan 12 kambing.", "2026-01-15", False),
        ("How many goats did Wirya give away in 2025?", "Wirya membagikan 12 kambing.", None, False),
        ("How many polls opened in the 2025 election?", "Wirya membuka 12 TPS.", "2026-05-28", False),
        ("Berapa kambing yang dibagikan pada tahun 2027?", "Tahun depan 12 kambing dibagikan.", "2026-05-28", False),
        ("Berapa kambing yang dibagikan pada tahun 2028?", "Tahun depan 12 kambing dibagikan.", "2026-05-28", True),
        ("How many teams play at the Sukatani Cup 2025?", "Ada 12 tim bermain.", "2026-05-28", False),
    ],
)
def test_what_is_counted_is_of_the_year(question: str, text: str, published: str | None, other: bool) -> None:
    article = Article(id="a", title="Kabar", text=text, published=published)
    assert is_of_another_year(article, understand(question, today=date(2026, 7, 6))) is other


GIVEN = (
    "Gubernur Wirya Lesmana membagikan 12 kambing. Wakil Gubernur Rina Dewanti hadir. Kambing itu dari kandang Wirya."
)


@pytest.mark.parametrize(
    ("asked", "text", "head"),
    [
        ("How many goats did the deputy governor give?", "Gubernur Wirya Lesmana membagikan 12 kambing.", True),
        ("Berapa kambing dari wagub?", "Wirya membagikan 12 kambing.", True),
        ("How many goats did the deputy governor give?", "Rina membagikan 3 kambing.", False),
        ("How many goats did the deputy governor give?", "Wakil Gubernur membagikan 3 kambing.", False),
        ("How many goats did the governor give?", "Gubernur Wirya Lesmana membagikan 12 kambing.", False),
        ("How many goats did the deputy governor give?", "Sebanyak 3 kambing dibagikan.", False),
        ("Berapa kambing dari wagub?", "Gubernur Wirya dan wakilnya membagikan 3 kambing.", False),
        ("Berapa pasangan calon gubernur dan wakil gubernur?", "Ada 3 pasangan calon gubernur.", False),
        ("How many ran for mayor and deputy mayor?", "Ada 3 pasangan calon wali kota.", False),
        ("How many ran for deputy mayor?", "Ada 3 pasangan calon wali kota.", True),
        ("Berapa gaji wakil walikota?", "Gaji Wali Kota naik 12 persen.", True),
        ("Berapa gaji wakil walikota?", "Gaji Wakil Wali Kota naik 12 persen.", False),
        ("How many goats did the deputy governor give?", "The governor gave 12 goats.", True),
        ("How many goats did the deputy governor give?", "The deputy governor gave 3 goats.", False),
        ("Berapa warga Wamena yang pulang?", "Kata menteri, 12 warga pulang.", False),
    ],
)
def test_the_heads_number_is_not_the_deputys(asked: str, text: str, head: bool) -> None:
    article = Article(id="a", title="Kabar", text=GIVEN)
    assert is_of_the_head(article, text, asked) is head


@pytest.mark.parametrize(
    ("question", "sentence", "words", "short"),
    [
        (
            "Berapa transaksi di pasar itu?",
            "Transaksi di pasar itu Rp 5 miliar-7 miliar.",
            "Rp 5",
            "Rp 5 miliar-7 miliar",
        ),
        ("Berapa anggaran pasar itu?", "Anggaran pasar itu Rp 5 miliar.", "Rp 5", "Rp 5 miliar"),
        ("Berapa mobil yang ditabrak truk?", "Truk menabrak empat mobil di Sukatani Sektor 7, kemarin.", "7", None),
        ("Elang di Sektor berapa?", "Elang ada di Sukatani Sektor 7, kemarin.", "7", "7"),
        ("How many goals did Elang score?", "Elang mencetak tujuh gol.", "tujuh gol", "tujuh gol"),
        (
            "Berapa lama hukuman penjara pelanggar?",
            "Pelanggar didenda Rp 13 juta, bahkan dipenjara.",
            "Rp 13 juta",
            None,
        ),
        ("Berapa denda atau penjara pelanggar?", "Pelanggar didenda Rp 13 juta.", "Rp 13 juta", "Rp 13 juta"),
        (
            "Berapa kapal yang tenggelam?",
            "Tidak ada kapal yang tenggelam, dan satu perahu diselamatkan.",
            "satu perahu",
            None,
        ),
    ],
)
def test_a_number_is_whole_and_of_the_sort_that_is_asked_for(
    question: str, sentence: str, words: str, short: str | None
) -> None:
    assert _told(question, (sentence, words)) == short


@pytest.mark.parametrize(
    ("question", "sentence", "words", "given"),
    [
        (
            "Who is not allowed to buy the coins?",
            "Hanya warga Sukatani yang boleh membelinya.",
            "warga Sukatani",
            False,
        ),
        ("Who is allowed to buy the coins?", "Hanya warga Sukatani yang boleh membelinya.", "warga Sukatani", True),
        ("Siapa yang tidak hadir?", "Rina Dewanti absen dalam rapat itu.", "Rina Dewanti", True),
        ("Berapa siswa yang belum divaksin?", "Sebanyak 40 siswa sudah divaksin.", "40 siswa", False),
        ("Berapa siswa yang belum divaksin?", "Sisanya 12 siswa menunggu.", "12 siswa", True),
    ],
)
def test_those_of_whom_it_is_not_so_are_told_by_a_denial(question: str, sentence: str, words: str, given: bool) -> None:
    assert _told(question, (sentence, words)) == (words if given else None)
