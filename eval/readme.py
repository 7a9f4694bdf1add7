"""Rewrites the parts of README.md that are made from the code: the map, the help, and what the examples print.

Run: `python -m eval.readme` after changing what Kutip says, which files it has, or what was measured. It makes the
tables of the models' cards, too (`eval/cards.py`).

Knows: how README.md marks what is generated, and how its examples are run: in order, in one new folder that holds a
copy of the starter articles. Does not know what they should print; that is what running them is for.
"""

import ast
import contextlib
import doctest
import io
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from eval.cards import cards, renewed
from eval.intervals import KINDS
from eval.reading.newsroom_rows import HARD, LARGE, OWN
from rag.__main__ import cli
from rag.abstention import ENOUGH

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
HOME = "~/kutip"
"""What README.md calls the folder of a clone; the folder in which the examples are run is shown as this."""
ADDRESS = "127.0.0.1:7860"
"""Where README.md says the chat listens; the examples ask one at a free port."""
NOT_PYTHON: Mapping[str, str] = {
    "seeds/articles": "Sixteen starter articles in all formats, with page noise; `docs/seeds.md` tells what each is.",
    "index/data": "The gazetteer, abbreviations, stop words and sentence cues, with their cards.",
    "index/models": "The bundled encoders, the reader, the English-Indonesian word table and the rarity of words.",
    "ui/chat.css": "How the page looks, in light and dark, wide and narrow.",
    "ui/chat.js": "What the conversation does by itself: questions under way, turns that arrive, copying.",
    "ui/form.js": "What the form does by itself: keys, filters that cannot be, the draft.",
    "ui/kept.js": "What a browser's tab remembers: the questions of the conversation and the draft.",
    "ui/pane.js": "What the reader does by itself: opening an article, scrolling to a quotation, the way back.",
    "eval/gold": "Gold questions with what proves their answers, their card, and the template for your own.",
    "eval/page/page.css": "How the page looks, on paper, in light and dark.",
    "eval/page/page.html": "What stands where on the page.",
    "eval/page/page.js": "Choosing cases on the page.",
    "eval/results": "Figures, as the measuring scripts wrote them.",
}
"""Files and folders of the map that have no docstring to take a comment from."""
LEARNED = ROOT / "rag" / "data" / "figures.json"
"""What the regressions are worth on stories that did not teach them."""
COLLECTIONS: Mapping[str, str] = {
    LARGE: "asked of more than a thousand stories",
    OWN: "asked of sixteen",
    HARD: "of the hard ones",
}
"""Collections in `LEARNED`, and what README.md calls them."""
WAYS: Mapping[str, str] = {"dense": "meaning", "both": "both", "reranked": "reranked"}
"""Ways of finding that README.md shows of each encoder, and what it calls them."""
DOORS: Mapping[str, str] = {"search": "`search`", "search_only": "`search --no-rerank`", "ask": "`ask`"}
"""What is timed in one process, and what README.md calls it."""
ANSWER_MEASURES = (
    "right",
    "evidence_found",
    "evidence_recall",
    "evidence_precision",
    "citation_recall",
    "citation_precision",
    "short_f1",
    "wrong_article",
    "hallucination",
    "error_rate",
)
"""Measures of answers that README.md shows."""
EXAMPLE = re.compile(r"```(console|pycon)\n(.*?)```", re.DOTALL)
HELP_WIDTH = 78
"""What click makes of a terminal of 80 columns."""
ROOMS = ("seeds", "index", "rag", "ui", "eval", "tests")


def with_parts(text: str) -> str:
    """README.md with every part that stands between marks made anew."""
    return renewed(text, PARTS, name="README.md")


def with_examples(text: str) -> str:
    """README.md with what its examples print now; an output that differs only in measured numbers is left as it is."""
    with examples_folder() as folder, Running(folder) as running:
        return EXAMPLE.sub(lambda block: running.block(block[1], block[2]), text)


def same(one: str, other: str) -> bool:
    """Whether two outputs differ in nothing but numbers with a fraction: scores and timings vary by machine."""
    return _without_measures(one) == _without_measures(other)


def _without_measures(text: str) -> str:
    return re.sub(r"\d+\.\d+", "0.0", text)


def map_of_files() -> str:
    """Every file of the rooms with the first sentence of its docstring."""
    lines = []
    for room in ROOMS:
        paths = {path.relative_to(ROOT / room).as_posix() + "/" * path.is_dir(): path for path in _files(ROOT / room)}
        width = max(map(len, paths))
        lines += [f"{room}/", *(f"    {name:<{width}}  {_comment(path)}" for name, path in paths.items())]
    return "```text\n" + "\n".join(lines) + "\n```\n"


def _files(room: Path) -> Iterator[Path]:
    """Python files of a room, wherever they lie, and what `NOT_PYTHON` names; markers of packages are passed over."""
    named = {ROOT / name for name in NOT_PYTHON}
    for path in sorted(room.rglob("*")):
        inside = any(parent in named for parent in path.parents)
        if path in named or (path.suffix == ".py" and path.name != "__init__.py" and not inside):
            yield path


def _comment(path: Path) -> str:
    known = NOT_PYTHON.get(path.relative_to(ROOT).as_posix())
    if known:
        return known
    paragraph = (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").partition("\n\n")[0]
    return re.split(r"(?<=[.!?]) (?=[A-Z])", " ".join(paragraph.split()))[0]


def command_help() -> str:
    """`kutip --help` and the help of every command, as a terminal of 80 columns shows them."""
    first = click.Context(cli, info_name="kutip", terminal_width=HELP_WIDTH, **cli.context_settings)
    folded = (
        "<details><summary>Every command and its options</summary>\n\n" + "\n".join(_help(first)) + "\n</details>\n"
    )
    return f"```text\n$ kutip --help\n{cli.get_help(first)}\n```\n\n{folded}"


def _help(context: click.Context) -> Iterator[str]:
    """The help of every command of a group, and of theirs; not of scripts, which read their own options."""
    group = context.command
    for name in group.list_commands(context) if isinstance(group, click.Group) else ():
        command = group.get_command(context, name) if isinstance(group, click.Group) else None
        if command is not None and command.add_help_option:
            inner = click.Context(command, info_name=name, parent=context, terminal_width=HELP_WIDTH)
            yield f"```text\n$ {inner.command_path} --help\n{command.get_help(inner)}\n```\n"
            yield from _help(inner)


def _environment() -> dict[str, str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    return {**os.environ, "PATH": path, "COLUMNS": "80", "KUTIP_LIBRARY": "library"}


def picture() -> str:
    """The picture of the chat, once there is one."""
    there = (ROOT / "docs" / "chat.png").is_file()
    return (
        "![The chat: an answer in quotations, and the article with the quoted words marked](docs/chat.png)\n"
        if there
        else ""
    )


def abstention() -> str:
    """What the threshold of abstention gives and costs, as `eval.reading.evidence` measured it."""
    result = _result("evidence")
    if result is None:
        return "`kutip eval evidence` measures how often it errs.\n"
    lines = []
    for language, name in (("id", "Indonesian"), ("en", "English")):
        held, lacking = (result[language][key] for key in ("answered_when_held", "answered_when_lacking"))
        lines.append(
            f"Of {held['n']} {name} development questions it answered {held['value']:.0%} when the passage was in the "
            f"collection, and still {lacking['value']:.0%} when it was not."
        )
    lines.append(f"(`kutip eval evidence`, {_measured(result)}.)")
    return "\n".join([*lines, *_lacking(json.loads(LEARNED.read_text(encoding="utf-8")))]) + "\n"


def _lacking(result: Mapping[str, Any]) -> Iterator[str]:
    """How often newsroom questions are answered whose story is there but does not answer them."""
    told = []
    for collection, called in COLLECTIONS.items():
        of = result[f"{collection}, all"]
        (at,) = (one for one in of["at_threshold"] if one["threshold"] == ENOUGH)
        n = sum(lack["n"] for lack in of["auroc_by_lack"].values())
        told.append(f"{at['hallucination']:.0%} {called} (n = {n:,})")
    yield (
        "Of newsroom questions that the articles, though on the matter, do not answer, it would answer "
        f"{', '.join(told[:-1])} and {told[-1]}, by its confidence alone."
    )
    yield f"(Cross-validated; `python -m eval.reading.fitting`, {_measured(result)}.)"


def _result(name: str) -> dict[str, Any] | None:
    file = ROOT / "eval" / "results" / f"{name}.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else None


def _measured(result: Mapping[str, Any]) -> str:
    """Which version was measured, when and on what."""
    return f"Kutip {result['versions']['kutip']}, {result['date']}, {result['machine']}, Python {result['python']}"


def _retrieval(result: Mapping[str, Any]) -> Iterator[str]:
    first, *others = result["encoders"]
    ways = {"words": "words only"} | {way: f"{said}, {first}" for way, said in WAYS.items()}
    for name in others:
        ways |= {f"{way}, {name}": f"{said}, {name}" for way, said in WAYS.items()}
    yield (
        "How high the right passage stands (nDCG@10, with 95 % bootstrap intervals), on development questions; "
        "`kutip search` is “reranked”:\n"
    )
    yield f"| questions | n | passages | {' | '.join(ways.values())} |\n|---|---|---|{'---|' * len(ways)}"
    for task, told in result["tasks"].items():
        figures = [told["systems"][way]["measures"]["nDCG@10"] for way in ways]
        cells = (f"{figure['value']:.3f} ({figure['low']:.3f}–{figure['high']:.3f})" for figure in figures)
        yield f"| {task} | {figures[0]['n']} | {told['passages']:,} | {' | '.join(cells)} |"
    yield "\n| encoder | passages embedded a second | passages found, median | reranked, too | megabytes |"
    yield "|---|---|---|---|---|"
    for name in result["encoders"]:
        paces = [told["passages_embedded_per_second"].get(name) for told in result["tasks"].values()]
        found, reranked = (
            statistics.median(
                told["systems"][way if name == first else f"{way}, {name}"]["milliseconds"]["p50_ms"]
                for told in result["tasks"].values()
            )
            for way in ("both", "reranked")
        )
        folder = ROOT / "index" / "models" / name.removeprefix("kutip-")
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        pace = statistics.median(pace for pace in paces if pace)
        yield f"| {name} | {pace:,.0f} | {found:.1f} ms | {reranked:.0f} ms | {size / 1e6:.0f} |"
    yield f"\nSpeeds: medians of these {len(result['tasks'])} tasks. `kutip eval retrieval`, {_measured(result)}.\n"


def _answers(result: Mapping[str, Any]) -> Iterator[str]:
    told = result["systems"]
    asked = [question for question in result["questions"] if question["split"] == "test"]
    without = sum(question["unanswerable"] is not None for question in asked)
    articles = sum(collection["articles"] for collection in result["collections"])
    yield (
        f"How well questions are answered: {len(asked)} gold questions of the part that nothing is chosen on "
        f"(`test`), {without} of them without an answer, over {articles} articles. In per cent, with {KINDS}; "
        "↑ more is better, ↓ less is better.\n"
    )
    yield "| measure | n | " + " | ".join(told) + " |"
    yield "|---|---|" + "---|" * len(told)
    for key in ANSWER_MEASURES:
        measure = result["measures"][key]
        figures = [system["figures"]["test"].get(key) for system in told.values()]
        cells = " | ".join(_percent(figure) for figure in figures)
        n = figures[0]["n"] if figures[0] else "–"
        yield f"| {measure['name']} {'↑' if measure['higher_is_better'] else '↓'} | {n} | {cells} |"
    areas = (system["risk"] and system["risk"]["test"]["aurc"]["value"] for system in told.values())
    risk = " | ".join("–" if area is None else f"{area:.3f}" for area in areas)
    yield f"| AURC ↓ (not per cent) | {len(asked)} | {risk} |"
    yield (
        "\nThe n is Kutip's; what is measured on answers alone has another for each system. Where every sentence is a "
        f"quotation, citation recall and precision are 100 by construction: less would mean a broken one. {_read_on()}"
    )
    yield f"`kutip eval`, {_measured(result)}.\n"


def _newsroom(result: Mapping[str, Any]) -> Iterator[str]:
    """The hard questions of the part on which nothing was mended."""
    told = result["test"]["all"]
    yield (
        "Harder, and nearer to a newsroom's archive: questions that independent readers wrote about news stories, "
        "asked of these among 1,000, of the part on which nothing was mended (per cent, 95 % Wilson intervals): "
        f"evidence found {_percent(told['found'])}, all of it {_percent(told['complete'])} and no answer "
        f"{_percent(told['error_rate'])} where there is one (n = {told['found']['n']}); answered although there is "
        f"none {_percent(told['hallucination'])} (n = {told['hallucination']['n']})."
    )
    yield f"`kutip eval newsroom --data DATA`, {_measured(result)}.\n"


def _read_on() -> str:
    return (
        "`kutip eval` prints what each measure means and every slice; [the report](eval/results/answers.html) over the "
        "starter articles shows the questions one by one."
    )


def _percent(figure: Mapping[str, float] | None) -> str:
    if figure is None:
        return "–"
    return f"{100 * figure['value']:.0f} ({100 * figure['low']:.0f}–{100 * figure['high']:.0f})"


def _speed(result: Mapping[str, Any]) -> Iterator[str]:
    add, warm, cold = result["add"], result["warm"], result["cold"]
    yield f"Speed and size, for {result['articles']:,} news articles:\n"
    yield "| what | figure |\n|---|---|"
    yield f"| adding | {add['articles_per_second']:.0f} articles a second |"
    yield f"| memory while adding, at most | {add['peak_bytes'] / 1e6:.0f} MB |"
    yield f"| size on disk | {result['disk_bytes'] / 1e6:.0f} MB |"
    yield f"| opening, with both indexes | {warm['open_seconds']:.1f} s |"
    for door, called in DOORS.items():
        figure = warm[door]
        row = f"median {figure['median_ms']:.0f} ms, 95th percentile {figure['p95_ms']:.0f} ms (n = {figure['n']})"
        yield f"| {called}, warm | {row} |"
    yield f"| of these: encoder, reader, all else | {_apart(warm)} |"
    yield f"| `kutip ask`, a whole process | {cold['kutip_ask_seconds']:.1f} s (n = {cold['n']}) |"
    importing = f"{cold['import_sentence_transformers_seconds']:.1f} s"
    yield f"| beside it: `import sentence_transformers` alone | {importing} |"
    yield f"\n`python -m eval.benchmark`, {_measured(result)}.\n"


def _apart(warm: Mapping[str, Any]) -> str:
    parts = warm["ask_apart"]
    told = ", ".join(f"{parts[part]['median_ms']:.0f} ms" for part in ("encoder", "reader", "rest"))
    return f"{told} (medians, n = {parts['rest']['n']})"


def _large(result: Mapping[str, Any]) -> Iterator[str]:
    warm = result["warm"]
    yield (
        f"For {result['articles']:,} articles: {result['disk_bytes'] / 1e6:.0f} MB on disk, opened in"
        f" {warm['open_seconds']:.1f} s, `search` {warm['search']['median_ms']:.0f} ms, without reranking"
        f" {warm['search_only']['median_ms']:.0f} ms, `ask` {warm['ask']['median_ms']:.0f} ms"
        f" (medians, n = {warm['ask']['n']}); encoder, reader and"
        f" all else take {_apart(warm)}."
    )
    yield f"`python -m eval.benchmark --library FOLDER`, {_measured(result)}.\n"


def _crash(result: Mapping[str, Any]) -> Iterator[str]:
    same = "the same" if result["same_as_undisturbed"] else "NOT the same"
    yield (
        f"Adding {result['articles']:,} articles was killed {result['kills']} times at random moments, "
        f"{result['killed_while_writing']} of them while it was writing: {result['lost']} articles lost, "
        f"{result['broken']} libraries broken, and the library at the end was {same} as an undisturbed one."
    )
    yield f"`python -m eval.crash`, {_measured(result)}.\n"


def figures() -> str:
    """The figures that the measuring scripts wrote to `eval/results`."""
    parts = (
        ("answers", _answers),
        ("newsroom", _newsroom),
        ("retrieval", _retrieval),
        ("benchmark", _speed),
        ("benchmark_large", _large),
        ("crash", _crash),
    )
    lines = [line for name, told in parts if (result := _result(name)) is not None for line in told(result)]
    return "\n".join(lines)


PARTS: Mapping[str, Callable[[], str]] = {
    "picture": picture,
    "help": command_help,
    "abstention": abstention,
    "figures": figures,
    "map": map_of_files,
}


@contextlib.contextmanager
def examples_folder() -> Iterator[Path]:
    """A folder like a fresh clone, as far as the examples need one."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary).resolve() / "kutip"
        shutil.copytree(ROOT / "seeds", folder / "seeds")
        yield folder


class Running:
    """Runs the examples of README.md one after the other in a folder; a context manager that ends its server."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: dict[str, object] = {}
        self._server: subprocess.Popen[str] | None = None
        self._address = ""

    def __enter__(self) -> "Running":
        return self

    def __exit__(self, *_: object) -> None:
        if self._server:
            self._server.terminate()
            self._server.communicate(timeout=30)

    def block(self, kind: str, text: str) -> str:
        """A fenced block of commands or Python with what they print now."""
        run = self._console if kind == "console" else self._python
        fresh = run(text).replace(str(self.folder), HOME)
        return f"```{kind}\n{text if same(fresh, text) else fresh}```"

    def _console(self, text: str) -> str:
        commands = re.findall(r"^\$ (.*(?:\\\n.*)*)", text, re.MULTILINE)
        return "\n".join(f"$ {command}\n{self._shell(command)}" for command in commands)

    def _shell(self, command: str) -> str:
        if ADDRESS in command:
            command = command.replace(ADDRESS, self._served())
        done = subprocess.run(
            ["/bin/sh", "-c", f"{{ {command}\n}} 2>&1"],
            capture_output=True,
            text=True,
            cwd=self.folder,
            env=_environment(),
        )
        if done.returncode:
            raise ValueError(f"an example of README.md failed: {command}: {done.stdout}")
        return "".join(line.rstrip() + "\n" for line in done.stdout.splitlines())

    def _python(self, text: str) -> str:
        shown = []
        for example in doctest.DocTestParser().get_examples(text):
            printed = io.StringIO()
            with contextlib.chdir(self.folder), contextlib.redirect_stdout(printed):
                exec(compile(example.source, "README.md", "single"), self.names)
            first, *more = example.source.splitlines()
            shown += [f">>> {first}", *(f"... {line}" for line in more), *printed.getvalue().splitlines()]
        return "\n".join(shown) + "\n"

    def _served(self) -> str:
        """Host and port of a chat over the examples' library."""
        if self._server is None:
            self._server = subprocess.Popen(
                ["kutip", "chat", "--no-browser", "--port", "0"],
                stderr=subprocess.PIPE,
                text=True,
                cwd=self.folder,
                env=_environment(),
            )
            said = self._server.stderr.readline() if self._server.stderr else ""
            found = re.search(r"http://([\d.]+:\d+)/", said)
            if not found:
                raise ValueError(f"the chat did not start: {said}")
            self._address = found[1]
        return self._address


def main() -> None:
    """Rewrite README.md and the cards in place and say whether README.md changed."""
    for card, text in cards().items():
        card.write_text(text, encoding="utf-8")
    before = README.read_text(encoding="utf-8")
    after = with_examples(with_parts(before))
    README.write_text(after, encoding="utf-8")
    print("README.md is as it was" if after == before else "README.md rewritten", file=sys.stderr)  # noqa: T201


if __name__ == "__main__":
    main()
