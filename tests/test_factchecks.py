"""Articles that check a claim: what is quoted of them comes with a warning, and without a short answer."""

import pytest
from invented import with_articles

from index.article_sentences import sentences
from index.factchecks import is_fact_check
from index.nouns import Article
from index.page.seams import part
from rag import Library
from rag.commands import terminal
from rag.nouns import Answer, Closest
from rag.phrases.numbers import runs
from rag.phrases.remarks import CLAIM_CHECKED, CLAIM_ITSELF, CLAIMS_AMONG
from rag.speaking.factchecks import claims, conclusion, only_searches

CHECK = {
    "title": "[SALAH] Bupati Sukatani Mundur dari Jabatan",
    "text": "Bupati Sukatani Harjo Pranoto mundur dari jabatan pada 13 Agustus 2025 karena didesak warga. Narasi itu "
    "beredar di media sosial. Tim pemeriksa fakta menelusuri unggahan itu. Faktanya Harjo Pranoto masih menjabat, "
    "sehingga narasi tersebut adalah hoaks.",
}

VERDICT = "Unggahan berisi narasi “Harjo Pranoto mundur” merupakan konten yang menyesatkan."


@pytest.mark.parametrize(
    ("title", "text", "checks"),
    [
        (CHECK["title"], CHECK["text"], True),
        ("Cek Fakta: Video Banjir Sukatani", "Video itu diambil di tempat lain.", True),
        ("Video banjir", "Hasil periksa fakta: klaim dalam video itu adalah salah.", True),
        ("Fact check", "The photo of the flood is fake.", True),
        ("Polisi Tangkap Penyebar Hoaks", "Polisi menangkap penyebar hoaks soal banjir di Sukatani.", False),
        ("Warga Diminta Cek Fakta", "Bupati meminta warga cek fakta sebelum menyebar kabar.", True),
        ("Kominfo Sukatani Gelar Pelatihan", "Peserta diajari cek fakta dan keamanan data.", False),
        ("Video Panen", "Orang dalam video itu adalah salah satu guru. Video itu merupakan salah satu bukti.", False),
        ("Video Panen", "Orang dalam video itu adalah salah orang. Video itu merupakan salah kaprah.", True),
    ],
)
def test_articles_that_check_a_claim_are_told(title: str, text: str, checks: bool) -> None:
    assert is_fact_check(Article("a", title, text)) is checks


def test_a_claim_is_quoted_with_a_warning_and_not_as_the_short_answer(library: Library) -> None:
    with_articles(library, CHECK)
    for question, language in (
        ("Kapan Bupati Sukatani mundur?", "id"),
        ("When did the regent of Sukatani resign?", "en"),
    ):
        answer = library.ask(question)
        assert answer.answered and answer.short_answer is None
        assert CLAIM_CHECKED[language] in answer.notes
    counted = library.ask("Ada berapa artikel tentang Harjo Pranoto?")
    assert counted.answerer == "counting" and CLAIM_CHECKED["id"] in counted.notes


@pytest.mark.parametrize(
    ("sentence", "plain"),
    [
        ("Unggahan berisi klaim “warung gratis” merupakan konten yang menyesatkan (misleading content).", True),
        ("Unggahan itu masuk kategori konten tiruan.", True),
        ("Faktanya, Harjo Pranoto masih menjabat.", True),
        ("The post that shows him leaving is misleading.", True),
        ("Klaim itu beredar di media sosial sejak Senin.", False),
        ("Warga menilai harga itu salah hitung.", False),
        ("Orang dalam video itu merupakan salah satu pedagang.", False),
    ],
)
def test_what_a_fact_check_concludes_is_found_in_its_words(sentence: str, plain: bool) -> None:
    text = f"Harjo Pranoto mundur hari ini. {sentence} Tim menelusuri sumbernya."
    told = conclusion(Article("a", "[SALAH] Bupati Mundur", text))
    assert (told is not None and told.text == sentence) is plain
    assert conclusion(Article("a", "Bupati Mundur", "Faktanya, Harjo Pranoto masih menjabat.")) is None


def test_what_a_fact_check_concludes_is_quoted_before_its_claim(library: Library) -> None:
    filler = " ".join(
        f"Tim memeriksa unggahan nomor {number} dan mencatat siapa yang membagikannya." for number in "ab" * 9
    )
    text = f"Harjo Pranoto mundur dari jabatan Bupati Sukatani karena didesak warga. {filler} {VERDICT}"
    with_articles(library, {"title": "[SALAH] Bupati Mundur", "text": text})
    answer = library.ask("Mengapa Harjo Pranoto mundur?")
    assert [citation.quote for citation in answer.citations][:2] == [VERDICT, text[: text.index(".") + 1]]


CLAIM = "Harjo Pranoto mundur dari jabatan Bupati Sukatani karena didesak warga!"
POSTED = (
    f"{CLAIM} Warga menangis. Tim Pemeriksa Fakta Sukatani menelusuri unggahan itu. Di kantor bupati tidak ada yang "
    f"berubah. {VERDICT}"
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (POSTED, [CLAIM, "Warga menangis."]),
        (part(POSTED.replace(". Tim Pemeriksa", " Tim Pemeriksa")), [CLAIM, "Warga menangis"]),
        (
            part(f"{CLAIM} Warga menangis Disadur dari artikel Cek Fakta merpati.com Bupati tetap bekerja. {VERDICT}"),
            [CLAIM, "Warga menangis"],
        ),
        (POSTED.replace(CLAIM, "Lagi VIRAL!! Bupati mundur!"), ["Lagi VIRAL!!", "Bupati mundur!", "Warga menangis."]),
        (POSTED.replace(CLAIM, "VIDEO bupati mundur!"), ["VIDEO bupati mundur!", "Warga menangis."]),
        (
            part(f"Keris ditemukan di sawah Berdasarkan pengamatan Tim Cek Fakta Merpati (CekDulu), palsu. {VERDICT}"),
            ["Keris ditemukan di sawah"],
        ),
        (
            part(f"KERIS HILANG Setelah menonton seluruh rekaman, tidak ditemukan keris. Tim heran. {VERDICT}"),
            ["KERIS HILANG"],
        ),
        (f"Bupati meluruskan yang ramai diberitakan. {POSTED}", ["Bupati meluruskan", CLAIM, "Warga menangis."]),
        # Those who announce themselves behind it leave it words that theirs are, too.
        (f"Viral! {POSTED}", ["Viral!", CLAIM, "Warga menangis."]),
        (f"Lihat video ini. {POSTED}", ["Lihat video ini.", CLAIM, "Warga menangis."]),
        (f"Viral! {CLAIM} Seorang penulis menelusuri unggahan itu. {VERDICT}", []),
        (f"Video yang diunggah memperlihatkan Harjo Pranoto mundur. {POSTED}", []),
        # Here those who check speak from the beginning.
        (f"Tidak ditemukan di mana pun bahwa Harjo Pranoto mundur. Ia masih menjabat. {VERDICT}", []),
        (f"Ditemukan bahwa Harjo Pranoto masih menjabat. Ia tidak mundur. {VERDICT}", []),
        (f"Unggahan itu VIRAL. Harjo Pranoto mundur. Ia masih menjabat. {VERDICT}", []),
        (f"Beredar kabar bahwa Harjo Pranoto mundur. Ia masih menjabat. {VERDICT}", []),
        (f"Sebuah video menampilkan Harjo Pranoto mundur. Ia masih menjabat. {VERDICT}", []),
        (f"Menurut Tim Cek Fakta Merpati, Harjo Pranoto masih menjabat. Ia tidak mundur. {VERDICT}", []),
        (f"SUKATANI, MERPATI.com - Banjir merendam Sukatani. Sesudah itu beredar video lain. {VERDICT}", []),
        # Without a conclusion, or without a word of those who check, nothing tells the claim from their words.
        (POSTED.replace(VERDICT, "Penelusuran berlanjut."), []),
        (f"{CLAIM} Warga menangis. Bupati mundur. {VERDICT}", []),
    ],
)
def test_what_a_fact_check_opens_with_is_the_claim_that_it_checks(text: str, told: list[str]) -> None:
    found = claims(Article("a", "[SALAH] Bupati Mundur", text))
    assert len(found) == len(told)
    assert all(one.text.startswith(words) for one, words in zip(found, told, strict=True))


SEARCHED = "Tim Pemeriksa Fakta Sukatani memasukkan kata kunci “Harjo Pranoto mundur” ke mesin pencari Google."


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("Benarkah Harjo Pranoto mundur?", False),
        ("Kata kunci apa yang dimasukkan Tim Pemeriksa Fakta soal Harjo Pranoto?", True),
    ],
)
def test_how_a_claim_was_searched_for_is_shown_to_who_asks_for_it(library: Library, question: str, shown: bool) -> None:
    with_articles(library, {"title": "[SALAH] Bupati Mundur", "text": f"{CLAIM} {SEARCHED} {VERDICT}"})
    quotes = [citation.quote for citation in library.ask(question).citations]
    assert VERDICT in quotes and (SEARCHED in quotes) is shown


@pytest.mark.parametrize(
    ("sentence", "only"),
    [
        (SEARCHED, True),
        ("Penelusuran dengan kata kunci itu menemukan video serupa dari tahun lalu.", False),
        ("Lewat Google Lens diketahui bahwa foto itu diambil di Demak.", False),
        ("Tidak ada hasil untuk kata kunci itu.", False),
    ],
)
def test_a_sentence_that_tells_what_was_found_is_no_mere_search(sentence: str, only: bool) -> None:
    first, *_ = sentences(Article("a", "[SALAH] Bupati Mundur", f"{sentence} {VERDICT}"))
    assert only_searches(first) is only


@pytest.mark.parametrize(("language", "mark"), [("id", "[Cek fakta]"), ("en", "[Fact check]")])
def test_a_headline_of_a_fact_check_near_a_question_is_said_to_be_one(language: str, mark: str) -> None:
    near = Article("a", CHECK["title"], CHECK["text"]), Article("b", "Pasar Dibuka", "Pasar Sukatani dibuka.")
    closest = tuple(Closest(article, 0.5) for article in near)
    answer = Answer("Apa?", language, False, "Tidak.", reason="Tidak.", closest=closest)
    assert [one["fact_check"] for one in answer.to_dict()["closest"]] == [True, False]
    assert f"{mark} {CHECK['title']} –" in terminal.answer(answer)
    assert "b  Pasar Dibuka –" in terminal.answer(answer)


def test_a_headline_of_a_fact_check_in_a_table_is_said_to_be_one(library: Library) -> None:
    with_articles(
        library, CHECK, {"title": "Harjo Pranoto Buka Pasar", "text": "Harjo Pranoto membuka pasar Sukatani."}
    )
    answer = library.ask("Berapa artikel yang menyebut Harjo Pranoto?")
    assert answer.table
    assert {row.cells[-1] for row in answer.table.rows} == {
        f"[Cek fakta] {CHECK['title']}",
        "Harjo Pranoto Buka Pasar",
    }


def test_a_report_has_no_claim() -> None:
    text = f"{CLAIM} Warga menangis. Sebuah video merekam tangis itu. Penggantinya belum ditunjuk hingga Senin sore."
    assert claims(Article("a", "Bupati Mundur", text)) == ()


@pytest.mark.parametrize(
    ("question", "language"),
    [("Mengapa Harjo Pranoto mundur?", "id"), ("Why did Harjo Pranoto resign?", "en")],
)
def test_the_claim_that_is_checked_is_quoted_last_and_as_a_claim(
    library: Library, question: str, language: str
) -> None:
    with_articles(library, {"title": "[SALAH] Bupati Mundur", "text": POSTED})
    answer = library.ask(question)
    assert [answer.citations[0].quote, answer.citations[-1].quote] == [VERDICT, CLAIM]
    assert [sentence.lead for sentence in answer.sentences if sentence.lead] == [CLAIM_ITSELF[language]]
    assert f"{CLAIM_ITSELF[language]} “{CLAIM}”" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Berapa artikel yang menyebut Harjo Pranoto?",
        "List the fact checks about Harjo Pranoto",
        "Buat linimasa artikel tentang Harjo Pranoto",
    ],
)
def test_a_counted_fact_check_is_shown_by_what_it_concludes(library: Library, question: str) -> None:
    verdict = VERDICT.replace("Harjo", "Bupati Sukatani Harjo")
    report = "Harjo Pranoto meresmikan pasar baru di Sukatani pada Senin pagi bersama para pedagang."
    with_articles(
        library,
        {"title": "[SALAH] Bupati Mundur", "text": POSTED.replace(VERDICT, verdict)},
        {"title": "Pasar Baru Diresmikan", "text": report},
    )
    shown = {citation.quote for citation in library.ask(question).citations}
    assert verdict in shown and CLAIM not in shown


FOUND = "Harjo Pranoto membuka pasar murah di Sukatani pada Senin."


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Di mana Harjo Pranoto membuka pasar murah?", FOUND),
        ("Apakah Harjo Pranoto membuka pasar murah di Sukatani?", VERDICT),
        ("Klaim apa yang beredar tentang Harjo Pranoto di pasar murah?", VERDICT),
    ],
)
def test_a_conclusion_that_nobody_asks_for_stands_behind_what_its_makers_found(
    library: Library, question: str, first: str
) -> None:
    text = POSTED.replace("Di kantor bupati tidak ada yang berubah.", FOUND)
    with_articles(library, {"title": "[SALAH] Bupati Mundur", "text": text})
    answer = library.ask(question)
    assert answer.citations[0].quote == first and VERDICT in {one.quote for one in answer.citations}


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("Did Harjo Pranoto step down?", True),
        ("Is it true that the regent Harjo Pranoto stepped down?", True),
        ("Apakah Harjo Pranoto mundur?", True),
        # What is asked is not what is checked, or of another year.
        ("Apakah Harjo Pranoto sakit?", False),
        ("Apakah Harjo Pranoto menjadi menteri?", False),
        ("Did Harjo Pranoto step down in 2012?", False),
        ("Mengapa Harjo Pranoto sakit?", False),
    ],
)
def test_whether_a_checked_claim_is_so_is_told_by_what_is_concluded(
    library: Library, question: str, shown: bool
) -> None:
    filler = "Tim Pemeriksa Fakta Sukatani menelusuri unggahan itu dan menemukan rapat lama di kantor bupati."
    text = f"BUPATI KITA PERGI!! {filler} {VERDICT}"
    with_articles(library, {"title": "[SALAH] Bupati Harjo Pranoto Mundur", "text": text, "date": "2025-03-18"})
    assert (VERDICT in [one.quote for one in library.ask(question).citations]) is shown


def test_quotations_of_fact_checks_are_told_by_number_and_marked_among_others(library: Library) -> None:
    opened = {"title": "Pasar Dibuka", "outlet": "KABARCONTOH.COM", "text": "Harjo Pranoto membuka pasar Sukatani."}
    with_articles(library, CHECK | {"outlet": "periksa.example"}, opened)
    answer = library.ask("Berapa artikel menyebut Harjo Pranoto per media?")
    number = next(one.number for one in answer.citations if one.article.outlet == "periksa.example")
    assert CLAIMS_AMONG["id"].format(numbers=f"[{number}]") in answer.notes
    assert "\n[Cek fakta] periksa.example, " in answer.text and "\nKABARCONTOH.COM, " in answer.text
    assert answer.table
    assert {row.cells[0] for row in answer.table.rows} == {"periksa.example (cek fakta)", "KABARCONTOH.COM"}


def test_numbers_of_quotations_in_a_row_are_told_together() -> None:
    assert runs([3, 4, 5, 9]) == ["[3]–[5]", "[9]"]
