"""Each rule keeps its own example from answering and lets the other sentence, and no two rules have one name."""

from datetime import date
from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from index.sentences import segment
from rag.choosing.rule import Rule
from rag.choosing.rules import BESIDE, LATER, RULES, why
from rag.conversing.contrasts import exchanged
from rag.evidence import Evidence
from rag.expecting.marks import mark
from rag.question import Question, understand

TODAY = date(2025, 10, 20)
EVERY = (*RULES, *BESIDE, *LATER)


def _asked(typed: str) -> Question:
    """A question; behind a stroke what follows up on it, with what that asks of in its place."""
    before, _, question = typed.partition(" / ")
    if not question:
        return understand(before, today=TODAY)
    (one,) = exchanged(question, [before])
    return understand(before.replace(one.before.split()[-1], one.now), today=TODAY, exchanged=(one,))


def _found(question: Question, text: str) -> tuple[Evidence, list[Evidence]]:
    """The sentence of an article in brackets, or its first, and all of it and of another behind "//".

    An article is on the place of its dateline.
    """
    at, every = max(0, text.find("[")), list[Evidence]()
    for key, plain in zip("ab", text.replace("[", "").replace("]", "").split(" // "), strict=False):
        article = Article(id=key, title="Kabar Hari Ini", text=plain, published=TODAY.isoformat())
        sentences = [Sentence(article, number, one.start, one.end) for number, one in enumerate(segment(plain))]
        hit = cast("Hit", None)  # nothing here looks at where a sentence was found
        features = {"elsewhere": float(" – " not in plain)}
        every += [Evidence(one, hit, 1.0, {**features, "kind": mark(question, one)}) for one in sentences]
    return next(one for one in every if one.sentence.start <= at < one.sentence.end), every


@pytest.mark.parametrize("rule", EVERY, ids=[rule.name for rule in EVERY])
def test_each_rule_tells_its_example_from_what_answers(rule: Rule) -> None:
    typed, kept, dropped = rule.example.split(" → ")
    question = _asked(typed)
    assert question.kind in rule.kinds
    for text, name in ((kept, None), (dropped, rule.name)):
        one, every = _found(question, text)
        assert why(question, one, among=every) == name


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Kenapa final Piala Elang ditunda?", "Hujan menunda laga semifinal."),
        ("Siapa yang menyetor pada semester II 2021?", "Rina Dewi menyetor pada semester I 2021."),
        ("Ke mana koperasi mengekspor rotan pada Juli 2021?", "Rotan diekspor pada Juli. [Pada Mei rotan diekspor.]"),
        ("Who gave away goats in 2023?", "Wirya Lesmana membagikan 12 kambing."),
        ("Apa tema pilkada?", "Panitia mengadakan rapat pada Senin."),
        ("Siapa yang hadir bersama wakil bupati?", "Bupati Rina Dewi hadir."),
    ],
)
def test_a_rule_holds_for_its_kinds_of_question_alone(question: str, text: str) -> None:
    asked = understand(question, today=TODAY)
    one, every = _found(asked, text)
    assert why(asked, one, among=every) is None


def test_no_two_rules_have_one_name() -> None:
    assert len({rule.name for rule in EVERY}) == len(EVERY)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sopir bus itu bernama Rina Dewi (30), warga Desa Sukamaju, Kecamatan Bae, Kabupaten Kudus.", None),
        ("Sopir bus itu Rina Dewi, perempuan asal Kudus.", None),
        ("Sopir bus itu menabrak dua warga Kudus.", "of another place"),
        ("Sopir bus yang terguling di Kudus itu bernama Rina Dewi.", "of another place"),
    ],
)
def test_where_somebody_lives_is_no_other_place(text: str, told: str | None) -> None:
    question = understand("Siapa sopir bus yang terguling di Jepara?", today=TODAY)
    assert why(question, _found(question, text)[0]) == told


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Apa penyebab bus peziarah Jepara terguling?", None),
        ("Kenapa bus peziarah asal Jepara terguling?", None),
        ("Apa penyebab bus terguling di Jepara?", "of another place"),
    ],
)
def test_those_who_come_from_a_place_may_fare_ill_elsewhere(asked: str, told: str | None) -> None:
    question = understand(asked, today=TODAY)
    text = "Bus itu terguling karena remnya blong saat melintas di Kudus. Bus membawa peziarah asal Jepara."
    assert why(question, _found(question, text)[0]) == told


@pytest.mark.parametrize(
    ("asked", "able"),
    [("Kapan istri Edo lahir?", False), ("Kapan Edo lahir?", True), ("Kapan suami Rina lahir?", True)],
)
def test_what_somebody_does_himself_tells_nothing_of_his_relative(asked: str, able: bool) -> None:
    question = understand(asked, today=TODAY)
    text = "Edo Wirawan lahir pada 3 Mei 1971. Istri Edo Wirawan, Rina, hadir."
    assert (why(question, _found(question, text)[0]) is None) is able


@pytest.mark.parametrize("who", ["Keduanya", "Korban", "Ia", "Edo"])
def test_who_is_told_of_without_his_name_may_be_the_one_whose_wedding_is_asked_of(who: str) -> None:
    question = understand("Kapan Edo Wirawan menikah?", today=TODAY)
    assert why(question, _found(question, f"{who} menikah pada 3 Mei 2011. Edo Wirawan hadir.")[0]) is None


@pytest.mark.parametrize("asked", ["Which hoaxes about floods?", "Ada kabar bohong apa soal banjir?"])
def test_hoaxes_are_no_reports_on_their_subject(asked: str) -> None:
    question = understand(asked, today=TODAY)
    assert why(question, _found(question, "Banjir merendam dua desa.")[0]) == "of an article without a hoax"
    assert why(question, _found(question, "Kabar banjir itu hoaks, kata camat.")[0]) is None


@pytest.mark.parametrize("asked", ["Siapa penyebar hoaks banjir?", "Who spread fake news about floods?"])
def test_who_spread_a_hoax_may_be_told_where_it_is_not_called_one(asked: str) -> None:
    question = understand(asked, today=TODAY)
    assert why(question, _found(question, "Rina Dewi menyebar isu banjir.")[0]) is None
