"""The tables and sentences of README.md that tell what was measured.

Knows: the files that the measuring scripts write to `eval/results`. Does not know how anything was measured.
"""

import json
import statistics
from collections.abc import Iterator, Mapping
from typing import Any

from eval.intervals import KINDS
from eval.reading.newsroom_rows import HARD, LARGE, OWN
from eval.readme.marks import ROOT
from rag.abstention import ENOUGH

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
        f"none {_percent(told['hallucination'])} (n = {told['hallucination']['n']}). Where there is one and no answer "
        f"is given, the sentences shown as the nearest have it for {_percent(told.get('nearest'))} "
        f"(n = {told.get('nearest', {}).get('n', 0)}). Evidence is what the writers "
        "marked, and what was judged afterwards to tell the same (`eval/gold/README.md`)."
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
