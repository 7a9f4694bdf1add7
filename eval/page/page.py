"""A report as one HTML page that needs no other file, for an editor to look at.

Knows: the JSON of a report, cases, the template. Does not know which figures are drawn, nor how anything was measured.
Nothing of the questions, replies and articles is trusted: the template escapes all of it.
"""

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from eval.answers.cases import Case
from eval.answers.systems import PRODUCT
from eval.intervals import DRAWS
from eval.page.charts import FEW, compared, fast, reliable, sliced, sure
from eval.page.numbers import Told, between, number, percent
from index.formats.characters import UNSHOWABLE

HERE = Path(__file__).parent
HEADLINES = {
    "evidence_found": "of answerable questions: at least part of what proves the answer is quoted",
    "wrong_article": "of answers to answerable questions quote an article that does not answer them",
    "hallucination": "of questions without an answer were answered all the same",
    "error_rate": "of questions with an answer were not answered",
    "evidence_precision": "of the quotations of an answer show what proves it",
}
"""The figures in large type, in plain words."""


def render(report: Told, cases: Sequence[Case], *, system: str = PRODUCT) -> str:
    """The page.

    Args:
        report: what `eval.answers.report.report` gave.
        cases: of `system`; those of the test split are counted but never shown, so that nobody tunes on them.
        system: the one whose figures are in large type.
    """
    own = report["systems"][system]
    splits = [split for split in own["figures"] if split != "all"]
    split = "test" if "test" in splits else splits[0] if len(splits) == 1 else "all"
    style, script = ((HERE / name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
    shown = [case for case in cases if case.gold.split != "test"]
    hidden = [
        verdict["right"] < 1
        for question, verdict in zip(report["questions"], own["verdicts"], strict=True)
        if question["split"] == "test"
    ]
    environment = Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"percent": percent, "between": between, "number": number, "fault": fault}
    page = environment.get_template("page.html").render(
        report=report,
        system=system,
        split=split,
        beside="dev" if "dev" in splits and split != "dev" else None,
        splits=[split, *(other for other in own["figures"] if other != split and (other != "all" or len(splits) > 1))],
        headlines=HEADLINES,
        asked=asked(report["questions"]),
        best={name: best(report, name) for name in own["figures"]},
        compared=list(compared(report, system=system, split=split)),
        sliced=list(sliced(own, report["measures"])),
        sure=sure(report, system=system, split=split),
        reliable=reliable(report, system=system, split=split),
        fast=fast(report, system=system),
        wrong=[case for case in shown if case.faults],
        right=[case for case in shown if not case.faults],
        choices=choices(shown),
        hidden=hidden,
        draws=number(DRAWS),
        few=FEW,
        style=Markup(style),
        script=Markup(script),
        seal="sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
    )
    return UNSHOWABLE.sub("", page)


def fault(told: str) -> str:
    """A fault without its particulars, as one chooses it."""
    return re.split(r"[:(]", told, maxsplit=1)[0].strip()


def asked(questions: Sequence[Told]) -> Counter[str]:
    """How many questions there are of each sort that the first paragraph names."""
    counts: Counter[str] = Counter()
    for one in questions:
        counts.update(["all", one["split"], one["language"], "no answer" if one["unanswerable"] else "answer"])
        counts.update(["follow-up"] if one["history"] else [])
    return counts


def best(report: Told, split: str) -> dict[str, float]:
    """Measure → the best value that any system has, unless all have the same."""
    found = {}
    for key, measure in report["measures"].items():
        figures = [told["figures"][split] for told in report["systems"].values()]
        values = {some[key]["value"] for some in figures if key in some}
        if len(values) > 1:
            found[key] = max(values) if measure["higher_is_better"] else min(values)
    return found


def choices(cases: Iterable[Case]) -> dict[str, list[tuple[str, int]]]:
    """What cases can be chosen by: each name with its values and how many there are."""
    counted: dict[str, Counter[str]] = {name: Counter() for name in ("fault", "language", "kind", "split")}
    for case in cases:
        counted["fault"].update({fault(one) for one in case.faults})
        counted["language"][{"id": "Indonesian", "en": "English"}[case.gold.language]] += 1
        counted["kind"][case.gold.kind] += 1
        counted["split"][case.gold.split] += 1
    return {name: counts.most_common() for name, counts in counted.items()}
