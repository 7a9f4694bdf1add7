"""When something was is told in a clause before what is asked of it, and is not asked for."""

import pytest

from rag.asking.circumstances import circumstance
from rag.asking.kinds import Kind, kind_of
from rag.asking.two_asked import clauses


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("When gas leaked out of the Elang plant, where did the neighbours run?", Kind.WHERE),
        ("When the boat sank off Batang, how many people were aboard?", Kind.HOW_MANY),
        ("And when Rina resigned, who took over?", Kind.WHO),
        ("When the dam burst, did the mayor come?", Kind.YES_NO),
        ("If a trader merely passes the market, is that an offence?", Kind.YES_NO),
        ("When fire broke out at the market, to whom did the traders turn?", Kind.WHO),
    ],
)
def test_a_clause_that_tells_when_asks_for_no_day(question: str, kind: Kind) -> None:
    assert kind_of(question) is kind and clauses(question) == (question,)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("When did the boat sink, and where?", Kind.WHEN),
        ("If the boat sank off Batang, Demak or Kudus?", Kind.WHAT),
        ("When was the dam opened, what did the mayor say?", Kind.WHEN),
        ("When exactly the trains start, who knows?", Kind.WHEN),
        ("When in August was the dam opened?", Kind.WHEN),
        ("when the festival starts?", Kind.WHEN),
        ("Since when has Rina lived in Batang, Demak or Kudus?", Kind.WHEN),
        ("when is the match, where can I buy tickets?", Kind.WHEN),
        ("when rina arrives, 5 or 6 May?", Kind.WHEN),
    ],
)
def test_a_question_for_a_day_stays_one(question: str, kind: Kind) -> None:
    assert kind_of(question) is kind and circumstance(question) == 0


def test_two_questions_behind_such_a_clause_are_two() -> None:
    question = "When the boat sank, how many people died and where were they taken?"
    assert clauses(question) == ("When the boat sank, how many people died", "where were they taken?")
