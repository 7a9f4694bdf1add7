"""A round of a contest is answered by what is told of it, and by nothing that is told of another."""

import pytest

from index.nouns import Article, Sentence
from rag.asking.kinds import Kind, kind_of
from rag.choosing.of_another import is_of_another_round
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
