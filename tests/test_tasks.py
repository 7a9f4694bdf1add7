"""Where questions and passages come from: development sets and folders in BEIR's layout, made here, small and bad."""

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from eval.retrieval.beir import read
from eval.retrieval.tasks import WORDS, Passage, TaskMissing, TaskUnusable, of_folder
from index.training import newsroom

Rows = Sequence[Mapping[str, Any]]


def write(path: Path, rows: Rows) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with one development set and some news."""
    asked = [
        {"id": "a", "question_id": "Siapa bupati?", "passage": "Bupati ialah Ani.", "answerable": True},
        {"id": "b", "question_id": "Siapa camat?", "passage": "Bupati ialah Ani.", "answerable": False},
        {"id": "c", "question_id": "Kapan banjir?", "passage": "Banjir datang Senin.", "answerable": True},
    ]
    write(tmp_path / "dev" / "facqa.jsonl", asked)
    write(tmp_path / "train" / "facqa.jsonl", [{"passage": "Harga cabai naik."}, {"passage": "Banjir datang  Senin ."}])
    write(tmp_path / "dev" / "news.jsonl", [{"title": "Banjir surut", "body": "kata " * 200}])
    write(
        tmp_path / "train" / "news.jsonl",
        [{"title": "Kabar", "body": f"Berita nomor {number}."} for number in range(30)],
    )
    crossing = {"question_en": "Who is regent?", "question_id": "Siapa bupati?", "passage": "Bupati ialah Ani."}
    write(tmp_path / "dev" / "xquad_en_question_id_passage.jsonl", [crossing])
    return tmp_path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small task in BEIR's layout."""
    corpus = [
        {"_id": "p1", "title": "Magetan", "text": "Sanksi bagi pegawai."},
        {"_id": "p2", "text": "Banjir di tepi sungai."},
        {"_id": "p3", "title": "", "text": "Harga cabai."},
    ]
    queries = [
        {"_id": "q1", "text": "Sanksi apa bagi pegawai?"},
        {"_id": "q2", "text": "Which river was flooded?"},
        {"_id": "q3", "text": "Siapa yang tidak dinilai?"},
    ]
    root = tmp_path / "mini"
    write(root / "corpus.jsonl", corpus)
    write(root / "queries.jsonl", queries)
    (root / "qrels").mkdir()
    judged(root, "q1\tp1\t2", "q1\tp3\t0", "q2\tp2\t1")
    return root


def judged(root: Path, *lines: str, header: str = "query-id\tcorpus-id\tscore", split: str = "test") -> Path:
    path = root / "qrels" / f"{split}.tsv"
    path.write_text("\n".join([header, *lines, ""]), encoding="utf-8")
    return path


def test_a_development_set_asks_only_what_is_answered_among_the_training_passages(data: Path) -> None:
    task = of_folder(data)["facqa"]()
    assert [topic.id for topic in task.topics] == ["a", "c"]
    assert sorted(passage.text for passage in task.passages) == [
        "Banjir datang Senin.",
        "Bupati ialah Ani.",
        "Harga cabai naik.",
    ]
    texts = {passage.id: passage.text for passage in task.passages}
    assert [texts[key] for topic in task.topics for key in topic.grades] == [
        "Bupati ialah Ani.",
        "Banjir datang Senin.",
    ]


def test_passages_are_shuffled_alike_each_time_so_that_ties_favour_none(data: Path) -> None:
    crossing = [{"question_en": "q", "question_id": "q", "passage": f"Bacaan {number}."} for number in range(30)]
    write(data / "dev" / "xquad_en_question_id_passage.jsonl", crossing)
    first, again = (of_folder(data)["xquad en→id"]() for _ in range(2))
    assert first.digest == again.digest
    assert {int(key) >= 30 for topic in first.topics for key in topic.grades} == {False, True}


def test_crossing_questions_and_headlines_look_among_news(data: Path) -> None:
    known = of_folder(data)
    english, indonesian, headlines = (known[name]() for name in ("xquad en→id", "xquad id→id", "news title→body"))
    assert (english.topics[0].text, english.topics[0].language) == ("Who is regent?", "en")
    assert (indonesian.topics[0].text, indonesian.topics[0].language) == ("Siapa bupati?", "id")
    assert english.passages == indonesian.passages
    assert len(english.passages) == 31
    (own,) = headlines.topics[0].grades
    assert len(headlines.passages[int(own)].text.split()) == WORDS


def test_a_newsroom_looks_for_the_passages_that_answer_among_other_stories(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = next(f"https://contoh.id/{n}" for n in range(100) if asked_of(f"https://contoh.id/{n}", "").held_out)
    first, second = "Kabupaten Batang membuka pasar baru hari Senin. " * 40, "Biaya pasar itu dua miliar rupiah."
    story = {"title": "Pasar Batang dibuka", "body": f"{first}\n\n{second}", "url": place}
    with (data / "train" / "news.jsonl").open("a", encoding="utf-8") as lines:
        lines.write(json.dumps(story) + "\n")
    asked = [asked_of(place, second), asked_of(place, second, language="en"), asked_of(place, "")]
    monkeypatch.setattr(newsroom, "questions", lambda: asked)
    english, indonesian = (of_folder(data)[name]() for name in ("newsroom en→id", "newsroom id→id"))
    assert [topic.language for task in (english, indonesian) for topic in task.topics] == ["en", "id"]
    texts = {passage.id: passage for passage in indonesian.passages}
    (right,) = (texts[key] for key in indonesian.topics[0].grades)
    assert (second in right.text, right.title) == (True, "Pasar Batang dibuka")
    assert len([one for one in texts.values() if one.title]) > 1
    assert len([one for one in texts.values() if not one.title]) == 30


def asked_of(place: str, evidence: str, *, language: str = "id") -> newsroom.Asked:
    sums = (newsroom.sum_of(evidence),) if evidence else ()
    lacking = None if evidence else "absent"
    return newsroom.Asked("Berapa biayanya?", language, "how_many", "plain", place, sums, False, None, lacking)


def test_a_missing_folder_or_file_is_named(data: Path, tmp_path: Path) -> None:
    with pytest.raises(TaskMissing, match=r"There is no .*idk_mrc\.jsonl"):
        of_folder(data)["idk_mrc"]()
    for load in of_folder(tmp_path / "nowhere").values():
        with pytest.raises(TaskMissing, match="nowhere"):
            load()


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("{", r"not a JSON object: .* at column 2"),
        ("[]", "not a JSON object"),
        ('{"passage": "x"}', "'question_id' is missing"),
        ('{"question_id": 3, "passage": "x"}', "'question_id' is missing or not a text"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(data: Path, line: str, what: str) -> None:
    path = data / "dev" / "facqa.jsonl"
    path.write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(TaskUnusable, match=rf"facqa\.jsonl:2: .*{what}") as error:
        of_folder(data)["facqa"]()
    assert "\n" not in str(error.value)


def test_a_set_without_answerable_questions_and_a_file_of_bytes_are_refused(data: Path) -> None:
    path = write(data / "dev" / "facqa.jsonl", [{"question_id": "Apa?", "passage": "x", "answerable": False}])
    with pytest.raises(TaskUnusable, match="no question"):
        of_folder(data)["facqa"]()
    path.write_bytes(b"\xff\xfe{}")
    with pytest.raises(TaskUnusable, match="not UTF-8"):
        of_folder(data)["facqa"]()


def test_the_digest_follows_questions_passages_and_grades_but_not_the_name(folder: Path) -> None:
    first, same = (read(folder, name=name) for name in ("one", "other"))
    assert first.digest == same.digest
    judged(folder, "q1\tp1\t1", "q1\tp3\t0", "q2\tp2\t1")
    assert read(folder, name="one").digest != first.digest


def test_a_beir_folder_is_read_with_titles_grades_and_each_questions_language(folder: Path) -> None:
    task = read(folder, name="mini")
    assert task.passages[0] == Passage("p1", "Sanksi bagi pegawai.", "Magetan")
    assert [(topic.id, topic.language, topic.grades) for topic in task.topics] == [
        ("q1", "id", {"p1": 2, "p3": 0}),
        ("q2", "en", {"p2": 1}),
    ]
    assert {topic.language for topic in read(folder, name="mini", language="id").topics} == {"id"}


def test_another_split_is_read_when_it_is_named_and_those_there_are_told_when_it_is_not(folder: Path) -> None:
    judged(folder, "q3\tp3\t1", split="dev")
    assert [topic.id for topic in read(folder, name="mini", split="dev").topics] == ["q3"]
    with pytest.raises(TaskUnusable, match=r"qrels/train\.tsv; choose with --qrels-split .*: dev, test"):
        read(folder, name="mini", split="train")


def second(name: str, row: Mapping[str, Any]) -> Callable[[Path], None]:
    """Add a second row to a file."""

    def add(root: Path) -> None:
        with (root / name).open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")

    return add


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        (second("corpus.jsonl", {"_id": "p1", "text": "again"}), r"corpus\.jsonl:4: the id 'p1' is used twice"),
        (second("corpus.jsonl", {"text": "nameless"}), r"corpus\.jsonl:4: the field '_id'"),
        (second("corpus.jsonl", {"_id": "p9", "text": "x", "title": 3}), r"corpus\.jsonl:4: the title is not a text"),
        (second("queries.jsonl", {"_id": "q4"}), r"queries\.jsonl:4: the field 'text'"),
        (lambda root: judged(root, "q1\tp1\t1", "q1\tp7\t1"), r"test\.tsv:3: corpus\.jsonl has no 'p7'"),
        (lambda root: judged(root, "q8\tp1\t1"), r"test\.tsv:2: queries\.jsonl has no 'q8'"),
        (lambda root: judged(root, "q1\tp1\tyes"), r"test\.tsv:2: not a query id"),
        (lambda root: judged(root, "q1 p1 1"), r"test\.tsv:2: not a query id"),
        (lambda root: judged(root, "q1\tp1\t1", "q1\tp1\t2"), r"test\.tsv:3: 'p1' is judged twice for 'q1'"),
        (lambda root: judged(root, "q1\t0\tp1\t1", header="q1\t0\tp2\t1"), r"test\.tsv:1: the header must be"),
        (judged, "judges nothing"),
    ],
)
def test_a_bad_beir_folder_is_refused_in_one_line_with_file_and_line(
    folder: Path, spoil: Callable[[Path], object], what: str
) -> None:
    spoil(folder)
    with pytest.raises(TaskUnusable, match=what) as error:
        read(folder, name="mini")
    assert "\n" not in str(error.value)
