"""Each rule against few words withholds its own example, and no two rules have one name."""

from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from index.sentences import segment
from rag.asking.names.rows import PARTS
from rag.evidence import Evidence
from rag.extracting.few_words import FewWords, Rule
from rag.extracting.framing import is_anothers
from rag.extracting.rules import RULES
from rag.question import understand


def _words(example: str) -> FewWords:
    """The words in brackets behind a question, and the sentences of their article."""
    question, _, marked = example.partition(" → ")
    text, start, end = marked.replace("[", "").replace("]", ""), marked.index("["), marked.index("]") - 1
    article = Article(id="a", title="Kabar Hari Ini", text=text, published="2025-10-20")
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    every = [
        Evidence(Sentence(article, number, one.start, one.end), hit, 1.0, {"span": 1.0, "words": 1.0}, (start, end))
        for number, one in enumerate(segment(text))
    ]
    understood = understand(question, asked=question.partition(PARTS)[0])
    own = next(one for one in every if one.sentence.start <= start < one.sentence.end)
    return FewWords(understood, [own, *(one for one in every if one is not own)], start, end)


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_each_rule_withholds_its_example(rule: Rule) -> None:
    words = _words(rule.example)
    assert words.question.kind in rule.kinds
    assert rule.withholds(words)


@pytest.mark.parametrize(
    ("example", "withheld"),
    [
        ('Apa kata Rina Dewi soal kapal? → "[Hati-hati, ombaknya besar]," kata Rina Dewi menirukan Edo Santoso.', True),
        ('Apa kata Edo Santoso? → "[Hati-hati, ombaknya besar]," kata Rina Dewi menirukan Edo Santoso.', False),
        ('Apa kata Rina Dewi soal kapal? → "[Hati-hati, ombaknya besar]," kata Rina Dewi menirukan ombak.', False),
    ],
)
def test_what_somebody_imitates_is_the_others_word(example: str, withheld: bool) -> None:
    assert is_anothers(_words(example)) is withheld


def test_no_two_rules_have_one_name() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
