"""Other words for a question that counts articles, or asks for the first or last, are read as the plain ones."""

from datetime import date

import pytest

from index import languages
from rag.catalogue.reading import read
from rag.catalogue.request import Request

OUTLETS = ["HARIANREKA.COM", "KABARCONTOH.COM"]


def asked(question: str) -> Request | None:
    return read(question, language=languages.detect(question), today=date(2025, 6, 18), outlets=OUTLETS)


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("What was published about Suryo Pratikno?", "Which articles were published about Suryo Pratikno?"),
        ("Which regions does the collection cover?", "Which regions do the articles cover?"),
        ("How many regencies are in this archive?", "How many regencies do the articles cover?"),
        ("Kabupaten mana saja yang tercakup di koleksi ini?", "Kabupaten mana saja diberitakan?"),
        ("Berapa kabupaten diliput dalam arsip ini?", "Berapa kabupaten diberitakan?"),
        ("Perkembangan terbaru kasus Suryo Pratikno", "Berita terbaru tentang kasus Suryo Pratikno"),
        ("Bagaimana kabar terkini soal banjir?", "Berita terbaru tentang banjir"),
        ("Yang terbaru soal banjir apa?", "Berita terbaru tentang banjir"),
        ("What's the latest on Suryo Pratikno?", "Latest news about Suryo Pratikno"),
        ("Apa yang terbaru?", "Apa berita terbaru?"),
        ("Artikel tentang banjir yang paling terakhir terbit?", "Artikel terakhir tentang banjir?"),
        (
            "When was the last time Suryo Pratikno was mentioned?",
            "When was the last article that mentions Suryo Pratikno?",
        ),
        ("How many articles about Demak and Klaten together?", "How many articles about Demak and Klaten?"),
        ("Berapa artikel tentang Demak dan Klaten digabung?", "Berapa artikel tentang Demak dan Klaten?"),
        ("How many articles there are about floods?", "How many articles are there about floods?"),
        ("min, ada brp berita soal banjir?", "Berapa berita soal banjir?"),
        ("tolong dong list semua artikel soal banjir", "Sebutkan semua artikel soal banjir"),
        ("Could you kindly list all the articles about floods?", "List all the articles about floods"),
        ("May I kindly request the list of articles on floods?", "List the articles on floods"),
        ("kamu punya berita apa saja soal banjir?", "Berita apa saja soal banjir?"),
        ("What do you have on floods?", "Do you have anything on floods?"),
        ("Which outlets are reporting about Demak?", "Which outlets report about Demak?"),
        ("Did HARIANREKA report on Demak in May 2024?", "List the articles from HARIANREKA about Demak in May 2024"),
        ("Apakah HARIANREKA memberitakan Demak?", "Sebutkan artikel dari HARIANREKA tentang Demak"),
        ("List all the Bawaslu chairs quoted", "Which Bawaslu chairs are quoted?"),
        ("Who are the Bawaslu chairs quoted?", "Which Bawaslu chairs are quoted?"),
        ("Siapa ketua Bawaslu di masing-masing daerah?", "Siapa saja ketua Bawaslu yang dikutip?"),
        ("What are the top 3 outlets reporting on floods?", "Which outlets reported most on floods?"),
        ("Tidak ada artikel tentang banjir, kan?", "Berapa artikel tentang banjir?"),
        ("Tidak ada artikel tentang banjir.", "Berapa artikel tentang banjir?"),
        ("No articles mention Suryo Pratikno, right?", "How many articles mention Suryo Pratikno?"),
        ("No article mentions Suryo Pratikno.", "How many articles mention Suryo Pratikno?"),
        ("Berapa kali Suryo Pratikno dikutip per bulan?", "Berapa artikel mengutip Suryo Pratikno per bulan?"),
        ("Berapa kali Suryo Pratikno disebut per bulan?", "Berapa artikel menyebut Suryo Pratikno per bulan?"),
        ("How often was Suryo Pratikno quoted per outlet?", "How many articles quote Suryo Pratikno per outlet?"),
        (
            "Kapan Suryo Pratikno pertama kali dikutip tahun 2024?",
            "Artikel pertama tahun 2024 yang mengutip Suryo Pratikno?",
        ),
        ("How often was Suryo Pratikno quoted in the articles?", "How many articles quote Suryo Pratikno?"),
        ("Apakah ada media yang memberitakan banjir?", "Media mana saja yang memberitakan banjir?"),
        (
            "How many articles are neither about floods nor landslides?",
            "How many articles are not about floods or landslides?",
        ),
        (
            "Bandingkan banjir dan longsor, mana yang lebih banyak diberitakan?",
            "Berapa artikel yang menyebut banjir dan longsor masing-masing?",
        ),
        (
            "Siapa lebih banyak diberitakan, Suryo Pratikno atau Wening Astari?",
            "Berapa artikel yang menyebut Suryo Pratikno dan Wening Astari masing-masing?",
        ),
        ("Which has more articles, floods or landslides?", "How many articles mention floods and landslides each?"),
        ("Do floods or landslides have more articles?", "How many articles mention floods and landslides each?"),
        ("Did floods or landslides get more coverage?", "How many articles mention floods and landslides each?"),
        (
            "Was Suryo Pratikno or Wening Astari quoted more often?",
            "How many articles quote Suryo Pratikno and Wening Astari each?",
        ),
        (
            "Apakah artikel tentang banjir lebih banyak pada 2023 atau 2024?",
            "Berapa artikel tentang banjir pada 2023 atau 2024 per tahun?",
        ),
        (
            "Which year had more articles about floods, 2023 or 2024?",
            "How many articles about floods in 2023 or 2024 per year?",
        ),
        (
            "Compare the number of articles about floods in 2023 and 2024",
            "How many articles about floods in 2023 or 2024 per year?",
        ),
        (
            "Bandingkan harianreka dan kabarcontoh: mana yang lebih sering memberitakan banjir",
            "Berapa artikel dari harianreka atau kabarcontoh tentang banjir per media?",
        ),
        ("Apakah Suryo Pratikno pernah dikutip?", "Berapa artikel yang mengutip Suryo Pratikno?"),
        ("Has Suryo Pratikno ever been quoted?", "How many articles quote Suryo Pratikno?"),
        (
            "When was the first time Suryo Pratikno was quoted?",
            "When was the first article that quotes Suryo Pratikno?",
        ),
        ("When was Suryo Pratikno last named?", "When was Suryo Pratikno last mentioned?"),
        ("When was Suryo Pratikno first discussed?", "When was Suryo Pratikno first mentioned?"),
        ("How often was Suryo Pratikno named?", "How often was Suryo Pratikno mentioned?"),
        ("How often was Suryo Pratikno discussed?", "How often was Suryo Pratikno mentioned?"),
        ("How often was Suryo Pratikno written about?", "How often was Suryo Pratikno mentioned?"),
        ("Berapa kali Suryo Pratikno disinggung?", "Berapa kali Suryo Pratikno disebut?"),
        ("Berapa kali Suryo Pratikno diliput?", "Berapa kali Suryo Pratikno disebut?"),
        ("Berapa kali Suryo Pratikno dimuat?", "Berapa kali Suryo Pratikno disebut?"),
        ("Kapan terakhir kali Suryo Pratikno diliput?", "Kapan terakhir kali Suryo Pratikno disebut?"),
        ("Kapan Suryo Pratikno pertama kali ditulis?", "Kapan Suryo Pratikno pertama kali disebut?"),
    ],
)
def test_other_words_ask_the_same(question: str, plain: str) -> None:
    assert asked(question) is not None
    assert asked(question) == asked(plain)


def test_what_others_than_articles_may_discuss_is_not_counted() -> None:
    assert asked("How often was the budget discussed?") is None


@pytest.mark.parametrize(
    "question",
    [
        "Did HARIANREKA report that the dam burst in Demak?",
        "Did HARIANREKA report on the fire at the market?",
        "Apakah bupati memberitakan Demak?",
        "Siapa ketua Bawaslu Demak?",
        "Which regions had hoaxes about the election?",
        "What do you have to pay in Demak?",
    ],
)
def test_whether_an_outlet_tells_a_deed_and_who_holds_one_office_are_no_counts(question: str) -> None:
    assert asked(question) is None
