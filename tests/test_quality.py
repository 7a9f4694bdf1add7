"""The figures tell a broken system from a sound one, and `kutip eval` reports, compares, remembers and goes on."""

import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from eval.answers import comparing
from eval.answers import report as answers
from eval.answers.courses import GOLD, STARTER
from eval.answers.nouns import Reply
from eval.answers.questions import Bound, bind, read
from eval.answers.running import Course, run
from eval.answers.systems import PRODUCT, Kutip, System
from eval.answers.tutorial import SENTENCES, Tutorial, cut, pages
from eval.cache import Cache
from eval.commands import evaluate
from eval.digests import digest_of_articles, digest_of_code
from index.collection import Collection
from index.nouns import Hit
from rag import Library

NO_CACHE = Cache(Path(os.devnull) / "cache")
"""It cannot be made, by nobody: what one run of these tests was told would pass for what another is told."""


@pytest.fixture(scope="module")
def questions(starter: Library) -> list[Bound]:
    lines, _ = read(GOLD / "seeds.jsonl")
    bound, problems = bind(lines, list(starter.articles()), collection="seeds")
    assert problems == []
    return bound


@pytest.fixture(scope="module")
def texts(starter: Library) -> dict[str, str]:
    return {article.id: article.text for article in starter.articles()}


@pytest.fixture(scope="module")
def kutip(starter: Library, texts: dict[str, str]) -> System:
    return Once(Kutip(PRODUCT, "sound", starter, texts))


@pytest.fixture(scope="module")
def sound(kutip: System, questions: list[Bound]) -> dict[str, Any]:
    return measured(kutip, questions)


def measured(system: System, questions: Sequence[Bound]) -> dict[str, Any]:
    course = Course("seeds", questions, [system])
    return answers.report([course], run([course], cache=NO_CACHE), about={})


def fallen(report: Mapping[str, Any], before: Mapping[str, Any]) -> set[str]:
    return {change.measure.key for change in comparing.compare(report, before, system=PRODUCT).fallen}


class Upside(Collection):
    """A ranker that puts the worst passages first and the better half nowhere.

    Of the few passages of one place, all would be read in whatever order they came.
    """

    def find(self, *args: Any, **more: Any) -> list[Hit]:
        limit = more.pop("limit")
        found = super().find(*args, limit=100, **more)
        return found[len(found) // 2 :][::-1][:limit]


@dataclass(frozen=True)
class Once:
    """Asks a system each question once, for others that only spoil its replies."""

    sound: System
    replies: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    name: str = PRODUCT
    key: str = "once"

    @property
    def texts(self) -> Mapping[str, str]:
        return self.sound.texts

    def ask(self, question: str, *, history: Sequence[str], filters: Mapping[str, str]) -> Mapping[str, Any]:
        asked = repr((question, history, filters))
        if asked not in self.replies:
            self.replies[asked] = self.sound.ask(question, history=history, filters=filters)
        return self.replies[asked]

    def called(self, name: str) -> "Once":
        return replace(self, name=name)


@dataclass(frozen=True)
class Shifted:
    """Offsets that are one letter too far on."""

    sound: System
    name: str = PRODUCT
    key: str = "shifted"

    @property
    def texts(self) -> Mapping[str, str]:
        return self.sound.texts

    def ask(self, question: str, *, history: Sequence[str], filters: Mapping[str, str]) -> Mapping[str, Any]:
        told = dict(self.sound.ask(question, history=history, filters=filters))
        told["citations"] = [one | {"start": one["start"] + 1, "end": one["end"] + 1} for one in told["citations"]]
        return told

    def called(self, name: str) -> "Shifted":
        return replace(self, name=name)


@dataclass(frozen=True)
class Silent(Shifted):
    """Answers nothing."""

    key: str = "silent"

    def ask(self, question: str, *, history: Sequence[str], filters: Mapping[str, str]) -> Mapping[str, Any]:
        told = {"answered": False, "text": "–", "reason": "Tidak ada.", "citations": [], "sentences": []}
        return dict(self.sound.ask(question, history=history, filters=filters)) | told


def test_the_same_system_again_changes_nothing(
    starter: Library, questions: list[Bound], texts: dict[str, str], sound: dict[str, Any]
) -> None:
    again = measured(Kutip(PRODUCT, "again", starter, texts), questions)
    comparison = comparing.compare(again, sound, system=PRODUCT)
    assert comparison.moved == comparison.fallen == ()
    assert comparison.shared == len(questions)


def test_a_broken_ranker_is_caught(
    starter: Library, questions: list[Bound], texts: dict[str, str], sound: dict[str, Any]
) -> None:
    broken = Library(Upside(starter.collection.folder, starter.collection.store, wanted=None, allow_download=False))
    report = measured(Kutip(PRODUCT, "upside", broken, texts), questions)
    assert {"evidence_found", "evidence_recall", "evidence_complete"} <= fallen(report, sound)


def test_a_broken_offset_is_caught(kutip: System, questions: list[Bound], sound: dict[str, Any]) -> None:
    report = measured(Shifted(kutip), questions)
    assert {"citation_recall", "citation_precision", "evidence_recall", "right"} <= fallen(report, sound)
    assert report["systems"][PRODUCT]["figures"]["all"]["citation_precision"]["value"] == 0.0


def test_a_system_that_always_answers_is_caught(
    starter: Library, questions: list[Bound], texts: dict[str, str], sound: dict[str, Any]
) -> None:
    library = Library(starter.collection)
    library.answerer = replace(starter.answerer, enough=0.0)
    assert "hallucination" in fallen(measured(Kutip(PRODUCT, "always", library, texts), questions), sound)


def test_a_system_that_never_answers_is_caught(kutip: System, questions: list[Bound], sound: dict[str, Any]) -> None:
    report = measured(Silent(kutip), questions)
    assert {"error_rate", "evidence_found", "evidence_recall"} <= fallen(report, sound)
    assert report["systems"][PRODUCT]["figures"]["all"]["hallucination"]["value"] == 0.0


@dataclass
class Counting:
    """Counts how often it is asked, and stops when it was asked often enough."""

    texts: Mapping[str, str]
    stop_at: int
    name: str = PRODUCT
    key: str = "counting"
    asked: list[str] = field(default_factory=list)

    def ask(self, question: str, *, history: Sequence[str], filters: Mapping[str, str]) -> Mapping[str, Any]:
        self.asked.append(question)
        if len(self.asked) == self.stop_at:
            raise KeyboardInterrupt
        return {"answered": False, "language": "id", "text": "", "reason": "Tidak ada.", "short_answer": None,
                "confidence": 0.1, "sentences": [], "citations": []}  # fmt: skip

    def called(self, name: str) -> "Counting":
        return replace(self, name=name)


def test_an_interrupted_run_goes_on_and_a_second_one_asks_nothing(
    questions: list[Bound], texts: dict[str, str], tmp_path: Path
) -> None:
    some = questions[:6]
    cache = Cache(tmp_path / "cache" / "eval.sqlite")
    first = Counting(texts, stop_at=5)  # one to warm up, three kept, the fifth is interrupted
    with pytest.raises(KeyboardInterrupt):
        run([Course("seeds", some, [first])], cache=cache)
    second = Counting(texts, stop_at=-1)
    trials = run([Course("seeds", some, [second])], cache=cache)[PRODUCT]
    assert [trial.remembered for trial in trials] == [True] * 3 + [False] * 3
    assert second.asked == [some[3].gold.question, *(bound.gold.question for bound in some[3:])]
    third = Counting(texts, stop_at=-1)
    assert [trial.verdict for trial in run([Course("seeds", some, [third])], cache=cache)[PRODUCT]] == [
        trial.verdict for trial in trials
    ]
    assert third.asked == []
    run([Course("seeds", some, [third])], cache=cache, fresh=True)
    assert len(third.asked) == 7


def test_a_failing_system_is_told_and_asked_again_the_next_time(
    questions: list[Bound], texts: dict[str, str], tmp_path: Path
) -> None:
    class Failing(Counting):
        def ask(self, question: str, *, history: Sequence[str], filters: Mapping[str, str]) -> Mapping[str, Any]:
            super().ask(question, history=history, filters=filters)
            raise RuntimeError("boom")

    cache = Cache(tmp_path / "eval.sqlite")
    for _ in range(2):
        failing = Failing(texts, stop_at=-1)
        trials = run([Course("seeds", questions[:2], [failing])], cache=cache)[PRODUCT]
        assert [trial.reply for trial in trials] == [Reply(answered=False, error="RuntimeError: boom")] * 2
        assert len(failing.asked) == 3


def test_a_changed_article_is_asked_again(starter: Library) -> None:
    held = list(starter.articles())
    assert digest_of_articles(held) == digest_of_articles([replace(one, sources=("elsewhere",)) for one in held])
    assert digest_of_articles(held) != digest_of_articles([replace(held[0], text=held[0].text + "."), *held[1:]])


def test_a_changed_way_of_asking_asks_again(tmp_path: Path) -> None:
    file = tmp_path / "system.py"
    found = set()
    for source in ("NEAREST = 4", "NEAREST = 5"):
        file.write_text(source, encoding="utf-8")
        digest_of_code.cache_clear()
        found.add(digest_of_code(str(file)))
    assert len(found | {digest_of_code()}) == 3


def test_the_tutorial_pipeline_quotes_the_page_with_its_noise(starter: Library) -> None:
    held = list(starter.articles())
    read_again = pages(STARTER, held)
    assert read_again.keys() == {article.id for article in held}
    magetan = next(one for one in held if one.region == "Kabupaten Magetan")
    noise = [part.text for part in starter.article(magetan.id, removed=True).removed]
    assert "Sebarkan artikel ini" in noise
    assert "Sebarkan artikel ini" in read_again[magetan.id]
    tutorial = Tutorial.build(read_again, encoder=starter.collection.encoder)
    told = tutorial.ask("What sanctions did Magetan announce?", history=(), filters={})
    assert len(told["citations"]) == SENTENCES
    spans = sorted((one["article_id"], one["start"], one["end"]) for one in told["citations"])
    assert all(one[0] != other[0] or one[2] <= other[1] for one, other in pairwise(spans))
    assert "sanksi" in told["citations"][0]["quote"].lower()
    for citation in told["citations"]:
        text = read_again[citation["article_id"]]
        assert text[citation["start"] : citation["end"]] == citation["quote"]
    long = " ".join(f"Kalimat nomor {number} tentang sanksi." for number in range(90))
    chunks = list(cut("a", long))
    assert all(long[chunk.start : chunk.end].strip() == long[chunk.start : chunk.end] for chunk in chunks)
    assert len(chunks) > 3
    assert chunks[1].start < chunks[0].end


@pytest.fixture
def asked(tmp_path: Path, seeds: Path) -> Iterator[Any]:
    """Runs `kutip eval` on a few questions over two articles."""
    articles = tmp_path / "articles"
    articles.mkdir()
    for name in ("magetan-rapat-netralitas.txt", "pontianak-tingkat-kehadiran-pemilih.txt"):
        (articles / name).write_bytes((seeds / name).read_bytes())
    rows = [
        {"id": "a", "question": "What sanctions did Magetan announce?", "evidence": [["sanksi moral"]]},
        {"id": "b", "question": "Berapa tingkat kehadiran pemilih di Pontianak?", "evidence": [["64,2 persen"]]},
        {"id": "c", "question": "What sanctions did Semarang announce?", "unanswerable": "absent place"},
    ]
    file = tmp_path / "q.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    yield lambda *more: CliRunner().invoke(evaluate, [str(file), "--articles", str(articles), *map(str, more)])


def test_a_newsrooms_own_questions_get_a_report_of_all_kinds(asked: Any, tmp_path: Path) -> None:
    output, page = tmp_path / "r.json", tmp_path / "r.html"
    done = asked("--output", output, "--page", page, "--baselines")
    assert done.exit_code == 0, done.output
    report = json.loads(output.read_text(encoding="utf-8"))
    assert [one["id"] for one in report["questions"]] == ["a", "b", "c"]
    assert set(report["systems"]) == {
        "kutip", "kutip, always answering", "kutip, words only", "kutip, meaning only", "tutorial pipeline"
    }  # fmt: skip
    assert report["systems"]["kutip"]["figures"]["own"]["right"] == {"value": 1.0, "low": 0.4385, "high": 1.0, "n": 3}
    assert report["systems"]["kutip"]["latency"]["n"] == 3
    for key in ("date", "machine", "python", "versions", "encoders", "collections"):
        assert report[key]
    assert "What sanctions did Magetan announce?" in page.read_text(encoding="utf-8")


def test_a_fall_beside_an_earlier_report_has_exit_code_3(asked: Any, tmp_path: Path) -> None:
    output = tmp_path / "r.json"
    asked("--output", output)
    assert asked("--compare", output).exit_code == 0
    report = json.loads(output.read_text(encoding="utf-8"))
    for verdict in report["systems"]["kutip"]["verdicts"]:
        verdict["language"] = 0.0
    output.write_text(json.dumps(report), encoding="utf-8")
    better = asked("--compare", output)
    assert better.exit_code == 0
    assert "better a What sanctions did Magetan announce?: Right language 0 → 1" in better.output
    for verdict in report["systems"]["kutip"]["verdicts"]:
        verdict["language"] = 2.0
    output.write_text(json.dumps(report), encoding="utf-8")
    worse = asked("--compare", output)
    assert worse.exit_code == 3
    assert "fell beside" in worse.output
    assert "Right language" in worse.output.splitlines()[-1]
    del report["systems"]["kutip"]
    output.write_text(json.dumps(report), encoding="utf-8")
    assert "no question in common, asked of 'kutip'" in str(asked("--compare", output).exception)


def test_encoders_of_one_name_are_told_apart_by_where_they_lie(asked: Any, tmp_path: Path) -> None:
    models = Path(str(files("index"))) / "models" / "static"
    shutil.copytree(models, tmp_path / "static")
    output = tmp_path / "r.json"
    done = asked("--encoder", "static", "--encoder", tmp_path / "static", "--output", output)
    assert done.exit_code == 0, done.output
    assert "kutip [static]" in done.output
    report = json.loads(output.read_text(encoding="utf-8"))
    assert {"kutip [static]", f"kutip [{tmp_path / 'static'}]"} <= set(report["systems"])
    assert [one["id"] for one in report["questions"]] == ["a", "b", "c"]


def test_what_is_no_report_is_refused_in_one_line(asked: Any, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text('{"kind": "retrieval"}', encoding="utf-8")
    assert "report of 'retrieval'" in str(asked("--compare", other).exception)
    other.write_text("[]", encoding="utf-8")
    assert "no report of `kutip eval`" in str(asked("--compare", other).exception)


def test_the_template_is_read_by_the_loader_and_never_overwrites(tmp_path: Path) -> None:
    file = tmp_path / "mine.jsonl"
    assert CliRunner().invoke(evaluate, ["new", str(file)]).exit_code == 0
    lines, problems = read(file)
    assert problems == []
    assert len(lines) == 4
    sound = CliRunner().invoke(evaluate, ["check", str(file), "--articles", str(STARTER)])
    assert sound.output == "4 questions are sound.\n"
    assert "there already" in str(CliRunner().invoke(evaluate, ["new", str(file)]).exception)


def test_checking_names_every_problem(tmp_path: Path, seeds: Path) -> None:
    file = tmp_path / "q.jsonl"
    file.write_text('{"question": "Apa?", "evidence": [["no such words"]]}\n{"question": ""}\n', encoding="utf-8")
    done = CliRunner().invoke(evaluate, ["check", str(file), "--articles", str(seeds)])
    assert done.exit_code == 1
    assert "q.jsonl:2: no question" in done.output
    assert "q.jsonl:1: line-1: no article of it holds the words 'no such words'" in done.output
    assert "3 problems in 2 questions" in str(done.exception)


def test_a_file_without_a_question_is_not_sound(tmp_path: Path, seeds: Path) -> None:
    file = tmp_path / "q.jsonl"
    file.write_text("", encoding="utf-8")
    done = CliRunner().invoke(evaluate, ["check", str(file), "--articles", str(seeds)])
    assert done.exit_code == 1
    assert "no question" in str(done.exception)
