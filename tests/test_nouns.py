"""A citation is the article's own words, or it cannot be made."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.nouns import Article, Hit, Passage, Sentence
from rag import Answer, AnswerSentence, Citation, ShortAnswer

ARTICLE = Article(id="a", title="Judul", text="Sanksinya bisa ringan. Bisa juga berat.")


@given(st.integers(-5, 60), st.integers(-5, 60))
def test_a_citation_quotes_the_article_or_does_not_exist(start: int, end: int) -> None:
    if 0 <= start < end <= len(ARTICLE.text):
        assert Citation(ARTICLE, number=1, start=start, end=end).quote == ARTICLE.text[start:end]
    else:
        with pytest.raises(ValueError, match="citation 1"):
            Citation(ARTICLE, number=1, start=start, end=end)


def test_an_answer_cannot_be_answered_without_citations_or_cite_what_is_not_there() -> None:
    citation = Citation(ARTICLE, number=1, start=0, end=22)
    with pytest.raises(ValueError, match="no reason"):
        Answer(question="q", language="id", answered=True, text="t")
    with pytest.raises(ValueError, match="no reason"):
        Answer(question="q", language="id", answered=False, text="t", citations=(citation,), reason="r")
    with pytest.raises(ValueError, match="does not exist"):
        Answer(
            question="q",
            language="id",
            answered=True,
            text="t",
            citations=(citation,),
            sentences=(AnswerSentence("t [2]", (2,)),),
        )


def test_an_answer_as_json_has_the_fields_of_the_contract() -> None:
    citation = Citation(ARTICLE, number=1, start=0, end=22)
    answer = Answer(question="q", language="id", answered=True, text="t", citations=(citation,))
    assert set(answer.to_dict()) >= {
        "question", "rewritten_question", "language", "answered", "text", "short_answer", "sentences", "citations",
        "reason", "closest", "filters", "answerer", "encoder", "timings_ms",
    }  # fmt: skip
    assert list(answer.to_dict()["citations"][0]) == [
        "number", "article_id", "title", "outlet", "published", "region", "speaker", "speaker_office",
        "speaker_at", "source", "fact_check", "quote", "start", "end", "also_in",
    ]  # fmt: skip


def test_a_short_answer_lies_within_a_quotation_of_the_answer() -> None:
    citation = Citation(ARTICLE, number=1, start=0, end=20)
    short = ShortAnswer(citation, 2, 9)
    assert short.text == ARTICLE.text[2:9]
    assert short.to_dict() == {"citation": 1, "start": 2, "end": 9}
    for start, end in ((0, 21), (9, 9), (-1, 3)):
        with pytest.raises(ValueError, match="within citation 1"):
            ShortAnswer(citation, start, end)
    sentence = AnswerSentence("x [1]", (1,))
    answer = Answer("Apa?", "id", True, "x [1]", (sentence,), (citation,), short=short)
    assert answer.to_dict()["short_answer"] == short.text
    assert answer.to_dict()["short_answer_at"] == short.to_dict()
    other = Citation(ARTICLE, number=2, start=0, end=20)
    with pytest.raises(ValueError, match="not the answer's"):
        Answer("Apa?", "id", True, "x [1]", (sentence,), (citation,), short=ShortAnswer(other, 2, 9))


@pytest.mark.parametrize(("title", "checks"), [("[SALAH] Bupati Mundur", True), ("Pasar Dibuka", False)])
def test_a_passage_found_tells_as_json_whether_its_article_checks_a_claim(title: str, checks: bool) -> None:
    article = Article("a", title, "Pasar Sukatani dibuka.")
    passage = Passage(1, (Sentence(article, 0, 0, 22),), 0, 22)
    assert Hit(passage, 1.0, 1.0, 1.0).to_dict()["fact_check"] is checks
