"""A round of a contest is answered by what is told of it, and by nothing that is told of another."""

import pytest

from index.article_sentences import sentences
from index.nouns import Article, Sentence
from rag.asking.kinds import Kind, kind_of
from rag.choosing.of_another import is_of_another_named, is_of_another_round
from rag.question import understand

SEMI = "Jadwal Semifinal Piala Elang: Garuda Vs Merpati"


@pytest.mark.parametrize(
    ("question", "title", "text", "another"),
    [
        ("Siapa lawan Garuda di final Piala Elang?", SEMI, "Garuda melawan Merpati pada Sabtu.", True),
        ("Siapa lawan Garuda di semifinal Piala Elang?", SEMI, "Garuda melawan Merpati pada Sabtu.", False),
        ("Kapan final Piala Elang?", SEMI, "Final digelar Minggu di Jati.", False),
        ("Kapan perempat final Piala Elang?", SEMI, "Final digelar Minggu di Jati.", True),
        ("When is the quarter-final of the Elang Cup?", "Jadwal Elang", "Perempatfinal digelar Kamis.", False),
        ("Siapa yang lolos ke final Piala Elang?", SEMI, "Garuda menang 3-1 di semifinal.", False),
        ("Berapa skor Garuda di perempat final?", SEMI, "Sebelumnya, Garuda menang 3-1.", False),
        ("Kapan keputusan final diumumkan?", "Rapat Warga Jati", "Keputusan diumumkan Senin.", False),
        ("Siapa lawan Garuda?", SEMI, "Garuda melawan Merpati di semifinal.", False),
        ("Siapa yang menang di perempat final?", "Piala Elang", "Garuda melaju ke semifinal usai menang 2-1.", False),
        ("Who won the quarter-final?", "Piala Elang", "Garuda moved into the semi-finals, 2-1.", False),
        ("Siapa pemenang semifinal?", "Garuda ke Final Piala Elang", "Garuda menang 2-1 di Jati.", False),
        ("Siapa pemenang perempat final?", "Garuda ke Final Piala Elang", "Garuda menang 2-1 di Jati.", True),
        ("Who did Garuda beat to reach the Elang Open 2026 final?", "Elang Open", "Garuda lolos di semifinal.", False),
        ("Who did Garuda beat in the Elang Open 2026 final?", "Elang Open", "Garuda lolos di semifinal.", True),
        ("Siapa lawan Garuda di final?", "Garuda Siap", "Garuda lolos ke perempatfinal. Garuda melawan Merpati.", True),
        ("Siapa lawan Garuda di perempat final?", "Garuda Siap", "Garuda ke perempatfinal.", False),
        ("Siapa yang masuk semifinal?", "Piala Elang", "Garuda menang 2-1 di perempat final.", False),
        ("Berapa skor final Piala Elang?", "Piala Elang", "Garuda melaju ke final usai menang 3-1.", True),
        ("Who won the final of the Elang Cup?", "Piala Elang", "Garuda melaju ke final usai menang 3-1.", True),
        ("What was the final score?", "Piala Elang", "Garuda melaju ke semifinal usai menang 3-1.", False),
        ("Kapan final Piala Elang?", "Piala Elang", "Garuda melaju ke final yang digelar Minggu.", False),
    ],
)
def test_rounds_exclude_one_another(question: str, title: str, text: str, another: bool) -> None:
    article = Article(id="a", title=title, text=text)
    assert is_of_another_round(Sentence(article, 0, 0, len(text)), understand(question)) is another


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("skor Garuda vs Merpati?", Kind.WHAT),
        ("kapan Garuda vs Merpati?", Kind.WHEN),
        ("what was the score of Garuda vs Merpati?", Kind.WHAT),
        ("anggaran Demak vs Batang?", Kind.COMPARISON),
        ("bandingkan skor Garuda vs Merpati", Kind.COMPARISON),
        ("budget of Demak versus Batang", Kind.COMPARISON),
    ],
)
def test_a_match_compares_nothing(question: str, kind: Kind) -> None:
    assert kind_of(question) is kind


FIRES = (
    "Hutan di Gunung Andap terbakar Jumat. Api melalap 4,5 hektare. Api di Gunung Merapu meluas. Warga takut. 90 pergi."
)


@pytest.mark.parametrize(
    ("question", "title", "text", "told", "another"),
    [
        ("Berapa luas hutan Merapu yang terbakar?", "Dua Gunung", FIRES, "Api melalap", True),
        ("Berapa luas hutan Gunung Andap yang terbakar?", "Dua Gunung", FIRES, "Api melalap", False),
        ("How much of Mount Merapu burned?", "Dua Gunung", FIRES, "Api melalap", True),
        ("Berapa warga Merapu yang pergi?", "Dua Gunung", FIRES, "90 pergi", False),
        ("Berapa luas hutan Merapu yang terbakar?", "Hutan Merapu Terbakar", FIRES, "Api melalap", False),
        ("Kapan hutan Gunung Merapu terbakar?", "Dua Gunung", FIRES, "Hutan di Gunung Andap", True),
        ("Siapa lawan Edo di Singa Open?", "Edo Kalah", "Edo kalah dari Tan di Naga Open.", "Edo kalah", True),
        (
            "Siapa lawan Edo di Singa Open?",
            "Edo Kalah",
            "Usai Naga Open, Edo melawan Tan di Singa Open.",
            "Usai",
            False,
        ),
        ("Di mana Piala Singa digelar?", "Piala", "Piala Naga digelar di Sukatani.", "Piala Naga", True),
        ("Berapa biaya Jembatan Tano Andap?", "Jalan", "Jembatan Tano Andep menelan Rp 2 miliar.", "Jembatan", False),
        (
            "Kapan pedagang Jati ke Pasar Waru?",
            "Pasar Jati",
            "Ia ke Pasar Waru tiap Senin. Pasar Jati tutup.",
            "Ia",
            False,
        ),
        ("Di mana warga Desa Jati mengungsi?", "Banjir", "Warga mengungsi ke Desa Waru.", "Warga", False),
    ],
)
def test_what_is_told_of_another_of_its_kind_is_told_apart_by_its_name(
    question: str, title: str, text: str, told: str, another: bool
) -> None:
    one = next(one for one in sentences(Article(id="a", title=title, text=text)) if one.text.startswith(told))
    assert is_of_another_named(one, understand(question)) is another
