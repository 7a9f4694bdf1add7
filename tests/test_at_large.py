"""What is asked of every region, of the articles at large or of their gist is asked in words that they answer."""

import pytest
from invented import with_articles

import rag
from rag import Library
from rag.asking.wording.each_region import of_any_rank, of_each_region
from rag.asking.wording.said_on import of_what_is_said


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Bandingkan sanksi di kelima kabupaten", "Kabupaten mana saja yang ada sanksinya?"),
        ("Tolong bandingkan semua kota soal tarif parkir", "Kota mana saja yang ada tarif parkir?"),
        ("buat tabel denda per daerah", "Daerah mana saja yang ada dendanya?"),
        ("Apa saja imbauan di tiap kabupaten?", "Kabupaten mana saja yang ada imbauannya?"),
        ("Sanksi apa di masing-masing kabupaten?", "Kabupaten mana saja yang ada sanksinya?"),
        ("Compare the five regencies on sanctions.", "Which regencies have sanctions?"),
        ("compare the fines across all cities", "Which cities have fines?"),
        ("Give me a table of parking fees per city", "Which cities have parking fees?"),
        ("What does each regency say about sanctions?", "Which regencies have sanctions?"),
        ("What sanctions are there in every province?", "Which provinces have sanctions?"),
        ("Tolong ringkas berita soal harga beras", "Apa kata artikel soal harga beras?"),
        ("Apa poin-poin penting soal harga beras?", "Apa kata artikel soal harga beras?"),
        ("What are the key takeaways on rice prices?", "What do the articles say about rice prices?"),
        ("give me some background on rice prices", "What do the articles say about rice prices?"),
        ("Find the exact quote where Rina Dewi talks about rice", "What did Rina Dewi say about rice?"),
        ("Give me the exact wording of what Rina Dewi said about rice", "What did Rina Dewi say about rice?"),
        ("exact words of Rina Dewi on rice", "What did Rina Dewi say about rice?"),
        ("cari kalimat saat Rina Dewi bicara soal beras", "Apa kata Rina Dewi soal beras?"),
        ("Quote me the line about rice prices", "What do the articles say about rice prices?"),
        ("Kutip kalimat tentang harga beras", "Apa kata artikel soal harga beras?"),
        ("Give me two quotes on fines from different regions", "Which regions have fines?"),
        ("Beri saya tiga kutipan soal denda dari daerah berbeda", "Daerah mana saja yang ada dendanya?"),
        ("One quote from each article about fines", "Show all articles that mention fines"),
        ("Satu kutipan dari tiap artikel", "Tampilkan semua artikel"),
        ("carikan kutipan wakil bupati Demak soal tanggul", "Apa kata wakil bupati Demak soal tanggul?"),
        ("saya butuh dua kutipan langsung dari Ketua KPU Demak soal beras", "Apa kata Ketua KPU Demak soal beras?"),
        ("ada kutipan Rina Dewi tentang beras?", "Apa kata Rina Dewi soal beras?"),
        ("I need two quotes from Rina Dewi on rice prices", "What did Rina Dewi say about rice prices?"),
        ("quotes about rice prices from acting regents", "What did acting regents say about rice prices?"),
        ("three quotes on rice prices", "What do the articles say about rice prices?"),
        ("tiga kutipan soal harga beras", "Apa kata artikel soal harga beras?"),
        ("buatkan ringkasan berita Demak", "Apa kata artikel soal Demak?"),
        ("jelaskan dalam 3 poin soal harga beras", "Apa kata artikel soal harga beras?"),
        ("tolong buatkan judul berita tentang harga beras", "Apa kata artikel soal harga beras?"),
        ("write me an article about rice prices", "What do the articles say about rice prices?"),
        ("Apa persamaan kelima kabupaten soal sanksi?", "Kabupaten mana saja yang ada sanksinya?"),
        ("What do all regencies have in common on sanctions?", "Which regencies have sanctions?"),
        ("Berapa kabupaten yang menyebut denda?", "Kabupaten mana saja yang menyebut denda?"),
        ("Apakah semua kota mengeluarkan surat edaran?", "Kota mana saja yang mengeluarkan surat edaran?"),
        ("How many regencies mention criminal sanctions?", "Which regencies mention criminal sanctions?"),
        ("Do all five cities threaten fines?", "Which cities threaten fines?"),
        ("Summarise the coverage of rice prices", "Summarise the coverage of rice prices"),
        ("summarize the news about rice prices", "What do the articles say about rice prices?"),
    ],
)
def test_what_is_asked_at_large_is_asked_of_each_region_or_of_the_articles(typed: str, meant: str) -> None:
    assert of_what_is_said(of_each_region(typed)) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "Bandingkan sanksi di Magetan dan Cilacap",
        "Compare Magetan and Cilacap on sanctions",
        "Berapa sekolah di tiap kabupaten?",
        "Siapa yang memimpin di masing-masing kabupaten?",
        "How many schools are there in each regency?",
        "What articles are there in each regency?",
        "Apa yang dikatakan bupati di semua kabupaten?",
        "Apa ringkasan sidang itu?",
        "Who gave the summary of the meeting?",
        "Show me the quote of Rina Dewi",
        "find the line where buses talk",
        "Give me the number of schools",
        "Apa latar belakang Rina Dewi?",
        "semua kutipan Rina Dewi soal beras",
        "kutipan terbaru soal beras",
        "berapa kutipan Rina Dewi soal beras?",
        "satu kutipan dari tiap bupati soal beras",
        "carikan kutipan Rina Dewi",
        "Berapa kabupaten yang kebanjiran?",
        "Kabupaten mana yang paling tegas?",
        "Which regency is the strictest?",
        "How many provinces have declared an emergency?",
        "Apakah semua kabupaten kebanjiran?",
        "Do all the regents agree?",
    ],
)
def test_other_questions_stay(typed: str) -> None:
    assert of_what_is_said(of_each_region(typed)) == typed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Kabupaten mana yang paling berat sanksinya?", "Kabupaten mana saja yang ada sanksinya?"),
        ("Kota mana yang dendanya tertinggi?", "Kota mana saja yang ada dendanya?"),
        ("Which regency has the harshest sanctions?", "Which regencies have sanctions?"),
        ("Kabupaten mana yang paling tegas?", ""),
        ("Which regency is the strictest?", ""),
        ("Kabupaten mana yang ada sanksinya?", ""),
    ],
)
def test_the_region_with_the_most_is_one_of_those_with_any(typed: str, meant: str) -> None:
    assert of_any_rank(typed) == meant


@pytest.fixture(scope="module")
def towns(tmp_path_factory: pytest.TempPathFactory) -> Library:
    library = rag.open(tmp_path_factory.mktemp("towns") / "library")
    told = {
        "Magetan": (
            "2024-05-02",
            "Pemerintah Kabupaten Magetan menetapkan denda Rp 500 ribu bagi pedagang.",
        ),
        "Batang": ("2024-06-03", "Di Kabupaten Batang, denda Rp 200 ribu menanti pembuang sampah di sungai."),
        "Jepara": ("2024-07-04", "Panen padi di Kabupaten Jepara melimpah. Petani menjual gabah ke koperasi."),
    }
    for place, (day, text) in told.items():
        row = {
            "title": f"Kabar {place}",
            "text": text,
            "date": day,
            "region": place,
            "outlet": f"kabar{place.lower()}.id",
        }
        with_articles(library, row | {"author": "Rina Dewi"})
    return library


@pytest.mark.parametrize("typed", ["Bandingkan denda di ketiga kabupaten", "Compare the three regencies on fines"])
def test_each_region_that_has_it_is_quoted(towns: Library, typed: str) -> None:
    assert {one.article.title for one in towns.ask(typed).citations} == {"Kabar Magetan", "Kabar Batang"}


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("What's the latest?", "4 July 2024"),
        ("Ada berita baru?", "4 Juli 2024"),
        ("What topics do you cover?", "The collection holds 3 articles."),
        ("Topik apa saja yang ada di sini?", "Koleksi ini berisi 3 artikel."),
        ("What are these articles about?", "The collection holds 3 articles."),
        ("Which dates are covered?", "May 2024 (1)"),
        ("Periode apa saja yang dicakup?", "Mei 2024 (1)"),
        ("Daerah mana saja yang dicakup?", "Kabupaten Jepara (1)"),
        ("Who wrote the Magetan article?", "Rina Dewi"),
        ("Which outlet published the Jepara story?", "kabarjepara.id"),
        ("When was the Batang article published?", "3 June 2024"),
        ("When was the article about Batang published?", "3 June 2024"),
    ],
)
def test_the_articles_themselves_are_told_of(towns: Library, typed: str, told: str) -> None:
    assert told in towns.ask(typed).text.partition("“")[0]
