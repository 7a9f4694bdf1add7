"""Gold questions: what the loader accepts and refuses, and that those that come with Kutip are sound."""

import json
from collections import Counter
from pathlib import Path

import pytest

from eval.answers.courses import GOLD
from eval.answers.courses import starter as starter_settings
from eval.answers.nouns import Gold, Missing
from eval.answers.questions import GoldRefused, Line, accepted, bind, read
from index.nouns import Article
from rag import Library

ARTICLE = Article("a1", "Jembatan Baru", "Jembatan itu dibuka Senin. Biayanya Rp 3 miliar.", sources=("/news/x.csv#7",))
OTHER = Article("b2", "Pasar Lama", "Pasar itu ditutup.", url="https://example.org/pasar", sources=("/news/y.txt",))


def written(path: Path, *rows: object) -> Path:
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows), encoding="utf-8")
    return path


def test_a_question_needs_no_more_than_its_words_and_its_evidence(tmp_path: Path) -> None:
    file = written(
        tmp_path / "q.jsonl",
        "# a comment",
        "",
        {"question": "Kapan jembatan dibuka?", "evidence": [["dibuka Senin"]]},
        {"question": "Who opened the bridge?", "unanswerable": True},
    )
    lines, problems = read(file)
    assert problems == []
    assert [line.gold.language for line in lines] == ["id", "en"]
    assert [line.gold.id for line in lines] == ["line-3", "line-4"]
    assert lines[1].gold.unanswerable is Missing.UNSPECIFIED
    bound, problems = bind(lines, [ARTICLE, OTHER], collection="news")
    assert problems == []
    assert [one.allowed for one in bound] == [{"a1"}, frozenset()]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("{not json", "not a JSON object"),
        ("[1]", "not a JSON object"),
        ({"evidence": [["x"]]}, "no question"),
        ({"question": "Apa?"}, "either evidence, or unanswerable"),
        ({"question": "Apa?", "evidence": [["x"]], "unanswerable": True}, "either evidence, or unanswerable"),
        ({"question": "Apa?", "evidence": ["x"]}, "list of groups"),
        ({"question": "Apa?", "unanswerable": "because"}, "choose one of"),
        ({"question": "Apa?", "unanswerable": True, "kind": "whom"}, "choose one of who, when"),
        ({"question": "Apa?", "unanswerable": True, "filters": {"since": "yesterday"}}, "2024-10-31"),
        ({"question": "Apa?", "unanswerable": True, "filters": {"city": "x"}}, "unknown filter"),
        ({"question": "Apa?", "unanswerable": True, "answer": "x"}, "unknown field answer"),
        ({"question": "Apa?", "unanswerable": True, "history": "x"}, "history must be a list of texts"),
    ],
)
def test_what_is_wrong_with_a_question_is_told_with_its_line(tmp_path: Path, row: object, told: str) -> None:
    lines, problems = read(written(tmp_path / "q.jsonl", "# first", row))
    assert lines == []
    assert any(told in str(problem) for problem in problems), [str(problem) for problem in problems]
    assert all(str(problem).startswith("q.jsonl:2: ") for problem in problems)
    with pytest.raises(GoldRefused, match=r"q\.jsonl:2"):
        accepted(problems)


def test_evidence_that_is_not_in_its_article_is_refused() -> None:
    def bound(**changes: object) -> list[str]:
        gold = Gold("q1", "Kapan?", "id", **({"articles": ("a1",), "evidence": (("dibuka Senin",),)} | changes))
        return [str(problem) for problem in bind([Line(gold, "q.jsonl", 1)], [ARTICLE, OTHER], collection="news")[1]]

    assert bound() == []
    for name in ("x.csv#7", "/news/x.csv#7", "jembatan baru"):
        assert bound(articles=(name,)) == []
    assert "holds the words 'dibuka  Senin'" in bound(evidence=(("dibuka  Senin",),))[0]
    assert "holds the words 'ditutup'" in bound(evidence=(("dibuka Senin", "ditutup"),))[0]
    (only,) = bound(articles=("a1", "z.txt"), evidence=(("no such words",),))
    assert "no article is called 'z.txt' in news" in only


def test_an_id_stands_for_one_question(tmp_path: Path) -> None:
    row = {"id": "q1", "question": "Apa?", "unanswerable": True}
    lines, problems = read(written(tmp_path / "q.jsonl", row, row))
    assert len(lines) == 1
    assert "used twice" in str(problems[0])


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "q.jsonl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(GoldRefused, match=r"q\.jsonl: it is not UTF-8"):
        read(tmp_path / "q.jsonl")
    with pytest.raises(GoldRefused, match="No such file"):
        read(tmp_path / "none.jsonl")


def test_the_gold_questions_over_the_starter_articles_are_sound(
    starter_questions: list[Gold], starter: Library
) -> None:
    lines = [Line(gold, "seeds.jsonl", 0) for gold in starter_questions]
    _, problems = bind(lines, list(starter.articles()), collection="seeds")
    assert [str(problem) for problem in problems] == []


def test_the_gold_questions_over_the_real_pages_are_sound(real: Library) -> None:
    lines, problems = read(GOLD / "pages.jsonl")
    _, unbound = bind(lines, list(real.articles()), collection="pages")
    assert [str(problem) for problem in [*problems, *unbound]] == []


def test_the_gold_questions_are_as_many_and_as_various_as_they_should_be() -> None:
    questions = [
        line.gold for setting in starter_settings(Path()) for file in setting.questions for line in read(file)[0]
    ]
    assert len(questions) >= 240
    assert len({gold.question for gold in questions}) == len(questions)
    languages = Counter(gold.language for gold in questions)
    assert abs(languages["id"] - languages["en"]) <= 2
    missing = Counter(gold.unanswerable for gold in questions if gold.unanswerable)
    assert sum(missing.values()) >= 80
    assert missing.keys() == set(Missing) - {Missing.UNSPECIFIED}
    for split in ("dev", "test"):
        some = [gold for gold in questions if gold.split == split]
        assert len(some) == len(questions) / 2
        assert {gold.kind for gold in some if gold.answerable} == {gold.kind for gold in questions}
        assert sum(bool(gold.history) for gold in some) >= 15
        assert sum(gold.style == "misspelt" for gold in some) >= 10
        assert sum(gold.time_bound for gold in some) >= 10


@pytest.fixture(scope="session")
def starter_questions() -> list[Gold]:
    lines, problems = read(GOLD / "seeds.jsonl")
    assert problems == []
    return [line.gold for line in lines]
