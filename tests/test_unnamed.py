"""Names that what is quoted does not mention: not wanting where articles have them in other words."""

import pytest
from invented import with_articles

from index.nouns import Article
from rag import Library
from rag.telling.unnamed import _is_home, _tells_otherwise


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("Papuans", "Warga Papua menerima bantuan.", True),
        ("Acehnese", "Pemerintah Aceh menolak.", True),
        ("Papuans", "Warga Maluku menerima bantuan.", False),
        ("Makasar", "Polisi Makassar menahan pelaku.", True),
        ("KUR", "Kredit Usaha Rakyat disalurkan.", True),
        ("Sinarmulya", "Karyawan Sinarjaya berunjuk rasa.", False),
        ("Marian", "Maria datang ke rapat.", False),
        ("Moscow", "Rina tinggal di Moskwa.", True),
        ("Moscow", "Rina tinggal di Kazan.", False),
    ],
)
def test_a_name_may_be_told_in_other_words(name: str, text: str, told: bool) -> None:
    assert _tells_otherwise(name, Article(id="a", title="Kabar", text=text)) is told


@pytest.mark.parametrize(
    ("name", "text", "home"),
    [
        ("Indonesia", "Pajak payung berlaku mulai Senin.", True),
        ("Indonesia", "Pajak payung berlaku di Malaysia mulai Senin.", False),
        ("Sinarmulya", "Pajak payung berlaku mulai Senin.", False),
    ],
)
def test_the_country_of_the_news_is_meant_where_they_name_none(name: str, text: str, home: bool) -> None:
    assert _is_home(name, [Article(id="a", title="Kabar", text=text)]) is home


def test_a_name_told_otherwise_is_noted_where_the_person_asked_about_is_quoted(library: Library) -> None:
    stories = (
        "Hendra Wirawan menilai pengembalian mandat komisi ke Presiden keliru secara formal. Pengajar Unpatti itu "
        "bicara di Ambon, Senin (7/10/2024).",
        "Presiden Sumitro meninjau panen raya di Demak, Senin (7/10/2024). Sumitro memuji petani.",
    )
    with_articles(library, *({"title": f"Berita {number}", "text": text} for number, text in enumerate(stories)))
    asked = "Apa kata Hendra Wirawan soal pengembalian mandat komisi ke Sumitro?"
    answer = library.ask(asked)
    assert answer.answered and any("Sumitro" in note for note in answer.notes)
    assert not library.ask(asked.replace("Hendra Wirawan", "pengajar")).answered


def test_whom_a_question_names_in_full_is_looked_for_where_nothing_that_was_read_mentions_him(library: Library) -> None:
    others = (
        {"title": f"Panen {at}", "text": f"Widodo Pranoto berkata panen naik. “Kami siap,” kata Widodo pekan ke-{at}."}
        for at in range(60)
    )
    told = "Nilai tukar beras naik. Direktur Pangan Sukamaju, Hari Widodo, menegaskan stok beras di gudang cukup."
    with_articles(library, *others, {"title": "Stok Beras Cukup", "text": told})
    answer = library.ask("What did Hari Widodo say?")
    assert [one.speaker for one in answer.citations] == ["Hari Widodo"]
    assert not library.ask("What did Hari Wirasena say?").answered


@pytest.mark.parametrize(
    ("question", "unheard"),
    [
        ("Which airlines were hit by the haze on Sumatra?", None),
        ("Who lost to Bayern Munich in the Elang Cup?", None),
        ("What did the driver say about the Karangasri Transmerpati crash?", None),
        ("How much did the Lintas Sumatra road cost?", None),
        ("How much did the Zanzaroa Sumatra road cost?", "Zanzaroa Sumatra"),
        ("Which airlines were hit by the haze on Zanzaroa?", "Zanzaroa"),
        ("What did Rina Wulandari say about the crash?", "Rina Wulandari"),
    ],
)
def test_what_articles_have_in_indonesian_or_as_two_names_is_not_told_to_stand_nowhere(
    library: Library, question: str, unheard: str | None
) -> None:
    with_articles(
        library,
        {"title": "Kabut Asap", "text": "Kabut asap di Sumatera merugikan tiga maskapai penerbangan, kata Rina Dewi."},
        {"title": "Piala Elang", "text": "Elang kalah 0-2 dari Bayern Muenchen di Piala Elang, Senin (7/10/2024)."},
        {"title": "Jalan Baru", "text": "Jalan Lintas Sumatera dibangun dengan Rp 9 triliun. Kopi Jawa laris di sana."},
        {
            "title": "Bus Celaka",
            "text": "Kecelakaan di Karangasri, Transmerpati meminta maaf. Sopir Ayu Wulandari luka.",
        },
    )
    reason = library.ask(question).reason or ""
    assert (f"mentions “{unheard}”" in reason) if unheard else ("mentions “" not in reason)


def test_who_only_signs_articles_is_said_to(library: Library) -> None:
    text = "Tol tidak menyembuhkan desa yang kosong. Sepuluh tahun lalu kita mendengar janji yang sama."
    with_articles(library, {"title": "Opini: Tol dan Desa", "author": "Gatot Wirajaya", "text": text})
    assert "artikel karya Gatot Wirajaya" in (library.ask("Siapa Gatot Wirajaya?").reason or "")
    assert "artikel karya" not in (library.ask("Siapa Gatot Wirasena?").reason or "")
