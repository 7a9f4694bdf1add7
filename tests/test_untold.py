"""What quoted sentences leave open though it is asked is said, each with its example."""

from datetime import date

import pytest

from index.nouns import Article, Sentence
from rag.question import understand
from rag.telling.untold import OPEN, Open, may_be_others


@pytest.mark.parametrize("row", OPEN, ids=[row.name for row in OPEN])
def test_each_row_tells_its_example_from_what_leaves_nothing_open(row: Open) -> None:
    typed, told, left_open = row.example.split(" → ")
    question = understand(typed, today=date(2026, 5, 20))
    for text, names in ((told, []), (left_open, [row.name])):
        sentence = Sentence(Article(id="a", title="Kabar", text=text, published="2026-05-20"), 0, 0, len(text))
        assert [one.name for one in OPEN if one.asked(question, [sentence])] == names
        assert may_be_others(question, sentence) is (bool(names) and not row.gives_words)
