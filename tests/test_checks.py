"""A statement that is handed over for checking is compared with what articles have, and judged by nobody."""

import pytest
from invented import with_articles

from rag import Library
from rag.asking.wording.statements import as_question
from rag.phrases import refusals

TEXT = (
    "Polsek Wonokairun menahan 23 pedagang pupuk palsu di tiga desa, Senin (7/10/2024). Kapolsek Bagus Santoso "
    "mengatakan mereka dijerat dengan Undang-Undang Perdagangan. Gudang pupuk di Desa Karangsuwung disegel."
)


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """One article on an arrest."""
    return with_articles(lasting, {"title": "Pupuk Palsu", "text": TEXT, "date": "2024-10-08"})


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("cek fakta: Rina Dewi memecat sepuluh guru", "Apakah “Rina Dewi memecat sepuluh guru” benar?"),
        ("mohon dicek: Rina Dewi memecat sepuluh guru", "Apakah “Rina Dewi memecat sepuluh guru” benar?"),
        ("tolong cek kalimat ini dong: Rina Dewi memecat guru. benar gak?", "Apakah “Rina Dewi memecat guru” benar?"),
        ("apakah kalimat ini benar: Rina Dewi adalah bupati", "Apakah “Rina Dewi adalah bupati” benar?"),
        ("verify this for me: Rina Dewi memecat sepuluh guru", "Is it true that “Rina Dewi memecat sepuluh guru”?"),
        ("check my draft: Rina Dewi was fired. The teachers met her.", "Rina Dewi was fired. The teachers met her."),
        (
            'cek draf saya: "Rina Dewi memecat sepuluh guru. Mereka tidak menerima gaji."',
            "Apakah “Rina Dewi memecat sepuluh guru” “Mereka tidak menerima gaji” benar?",
        ),
        ("Fact check: Rina Dewi is the regent of Demak.", "Is it true that Rina Dewi is the regent of Demak?"),
        ("Is this correct: Rina Dewi was dismissed in May", "Is it true that Rina Dewi was dismissed in May?"),
        ('Draft check: "Rina Dewi was fired." Is it right?', "Is it true that Rina Dewi was fired?"),
    ],
)
def test_a_statement_to_be_checked_is_asked_whether_it_is_so(typed: str, asked: str) -> None:
    assert as_question(typed) == asked


@pytest.mark.parametrize(
    "typed",
    [
        "cek fakta soal banjir",
        "cek fakta: apa yang terjadi di Demak?",
        "cek fakta: Demak",
        "Berapa cek fakta tentang Pilkada?",
        "Apakah benar Rina Dewi memecat guru?",
        'Is this correct: "Guru dipecat kemarin," said Rina Dewi',
        "check the number of teachers",
    ],
)
def test_what_hands_no_statement_over_stays_as_it_is(typed: str) -> None:
    assert as_question(typed) == typed


def test_a_wrong_number_is_shown_beside_the_one_that_the_article_has(told: Library) -> None:
    answer = told.ask("cek fakta: Polsek Wonokairun menahan 32 pedagang pupuk palsu di tiga desa")
    assert "23 pedagang" in answer.citations[0].quote and answer.short is None
    typed = "Polsek Wonokairun menahan 32 pedagang pupuk palsu di tiga desa"
    assert answer.notes == (refusals.NOT_AS_TYPED["id"].format(words=typed),)


def test_each_sentence_of_a_draft_is_compared(told: Library) -> None:
    draft = "Polsek Wonokairun menahan 32 pedagang pupuk palsu di tiga desa. Warga merayakannya dengan kembang api."
    answer = told.ask(f"tolong periksa draf saya: {draft}")
    assert len(answer.citations) == 1 and len(answer.notes) == 2


def test_what_is_asked_after_a_check_is_of_its_article_or_of_its_words(told: Library) -> None:
    check = "cek fakta: Polsek Wonokairun menahan 32 pedagang pupuk palsu di tiga desa"
    right = told.ask("jadi berapa yang benar?", history=[check])
    assert "23 pedagang" in right.citations[0].quote
    sealed = told.ask("gudang mana yang disegel?", history=[check])
    assert sealed.answered and "Karangsuwung" in sealed.text
    # Where nothing is near the words, what is asked next is of what they say, not of anything at all.
    lost = told.ask("berapa yang tewas?", history=["cek fakta: Ledakan tungku di Jatirejo menewaskan lima orang"])
    assert "Jatirejo" in (lost.rewritten_question or "")
