"""Which plots a report gets, and what stands beside each.

Knows: the JSON of a report. Does not know how a plot is drawn or where it stands on the page.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from eval.answers.figures import SLICED
from eval.answers.systems import ALWAYS, PRODUCT
from eval.answers.tutorial import TUTORIAL
from eval.intervals import share_of
from eval.measures.calibration import reliability
from eval.page import plots
from eval.page.numbers import Told, figure, number, percent, plain
from eval.page.plots import BLUE, INK, RED, SOFT, Curve, Mark, Row, Scale, Words

PANELS = (
    ("right",),
    ("evidence_found",),
    ("evidence_recall",),
    ("wrong_article",),
    ("hallucination", "error_rate"),
    ("language",),
)
"""What the systems are compared by; measures that can be traded for each other stand together."""
SLICE_NAMES = {
    "kind": "Kind of question",
    "time": "Bound to a time",
    "without an answer": "Why there is no answer",
    "style": "Way of writing",
    "language": "Language",
    "turn": "First question or follow-up",
    "split": "Part of the questions",
}
BINS = 6
"""Points of the reliability diagram, each of as many questions."""
FEW = 20
"""Below so many questions a figure is drawn hollow."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A plot with its words, and the same figures as a table."""

    title: str
    svg: Markup
    caption: str
    head: Sequence[str]
    body: Sequence[Sequence[str]]
    keys: Sequence[tuple[str, str]] = ()
    """Style and meaning of each sign in it."""


def compared(report: Told, *, system: str, split: str) -> Iterator[Chart]:
    """A chart of every panel: what each system gets."""
    for keys in PANELS:
        systems = {name: told["figures"][split] for name, told in report["systems"].items()}
        systems = {name: some for name, some in systems.items() if any(key in some for key in keys)}
        if not systems:
            continue
        measures = [report["measures"][key] for key in keys]
        names = [measure["name"] for measure in measures]
        title = " and ".join([names[0], *(name.lower() for name in names[1:])])
        shown = [
            Row(
                name,
                tuple(
                    _mark(some[key], colour=RED if name == system else INK, second=key != keys[0])
                    for key in keys
                    if key in some
                ),
            )
            for name, some in systems.items()
        ]
        body = [(name, *(figure(some.get(key)) for key in keys)) for name, some in systems.items()]
        said = (f"{one['meaning'][0].upper()}{one['meaning'][1:]}." for one in measures)
        yield Chart(
            title,
            plots.rows(shown, Words(f"systems-{keys[0]}", title, _described(body))),
            " ".join([f"Further {'right' if measures[0]['higher_is_better'] else 'left'} is better.", *said]),
            ("System", *names),
            body,
            list(zip(("dot", "square"), names, strict=False)) if len(keys) > 1 else (),
        )


def sliced(own: Told, measures: Told) -> Iterator[Chart]:
    """A chart of every way to tell the questions apart, of one system."""
    for name in sorted(own["slices"], key=[*SLICE_NAMES, *own["slices"]].index):
        key = "hallucination" if name == "without an answer" else "right"
        values = {value: means for value, means in own["slices"][name].items() if key in means}
        if not values:
            continue
        title, measure, whole = SLICE_NAMES.get(name, name), measures[key]["name"], own["figures"]["all"][key]["value"]
        better = "" if measures[key]["higher_is_better"] else ", less is better"
        yield Chart(
            title,
            plots.rows(
                [Row(value, (_mark(means[key]),), f"n = {number(means[key]['n'])}") for value, means in values.items()],
                Words(
                    f"slice-{name.replace(' ', '-')}",
                    f"{measure}: {title}",
                    _described([(value, figure(means[key])) for value, means in values.items()]),
                ),
                reference=whole,
            ),
            f"{measure}{better}. Dashed: {percent(whole)} of all.",
            (title, *(measures[one]["name"] for one in SLICED)),
            [(value, *(figure(means.get(one)) for one in SLICED)) for value, means in values.items()],
        )


def sure(report: Told, *, system: str, split: str) -> Chart | None:
    """Risk at each coverage of systems that answer at any confidence, with the place where Kutip is."""
    suffix = system.removeprefix(PRODUCT)
    names = {ALWAYS + suffix: "Kutip, answering at any confidence", TUTORIAL + suffix: "Tutorial pipeline"}
    told = {said: report["systems"].get(name, {}).get("risk") for name, said in names.items()}
    risks = {said: by_split[split] for said, by_split in told.items() if by_split}
    if not risks:
        return None
    here, point = standing(report, system=system, split=split)
    signs = [("point", here)]
    for sign, (said, risk) in zip(("line", "dashed"), risks.items(), strict=False):
        area, accepted = plain(risk["aurc"]), figure(risk["coverage_at_5_risk"])
        signs.append((sign, f"{said}\nAURC {area}\nAnswered at 5 % risk: {accepted}"))
    steady = [
        high for risk in risks.values() for at, high in zip(risk["coverage"], risk["risk"], strict=True) if at > 0.1
    ]
    curves = [
        Curve(risk["coverage"], risk["risk"], colour, dashed=colour == INK)
        for risk, colour in zip(risks.values(), (BLUE, INK), strict=False)
    ]
    return Chart(
        "Does it know when it does not know?",
        plots.curves(
            curves,
            Words("risk", "Risk and coverage", ". ".join(meaning.replace("\n", ", ") for _, meaning in signs)),
            point=point,
            limit=max(0.2, *steady),
        ),
        "Upwards: answers that mislead, of those given. Who knows their limits stays low until far to the right.",
        ("Answered", *risks),
        [
            (
                percent(share),
                *(percent(risk["risk"][math.ceil(share * len(risk["risk"])) - 1]) for risk in risks.values()),
            )
            for share in (tenth / 10 for tenth in range(1, 11))
        ],
        signs,
    )


def standing(report: Told, *, system: str, split: str) -> tuple[str, tuple[float, float] | None]:
    """Where a system that may refuse is beside the curve: in words, and as the coverage and risk of its answers."""
    verdicts = [
        verdict
        for question, verdict in zip(report["questions"], report["systems"][system]["verdicts"], strict=True)
        if split in ("all", question["split"])
    ]
    answers = [one for one in verdicts if one["answered"]]
    if not answers:
        return "Kutip as it is: answers none", None
    share = len(answers) / len(verdicts)
    risk = sum(1 - one.get("evidence_found", 0.0) for one in answers) / len(answers)
    return f"Kutip as it is: answers {percent(share)}; {percent(risk)} of those answers mislead", (share, risk)


def reliable(report: Told, *, system: str, split: str) -> Chart | None:
    """How often the articles hold an answer where a system is so sure that they do."""
    asked = [
        (verdict["confidence"], "evidence_found" in verdict)
        for question, verdict in zip(report["questions"], report["systems"][system]["verdicts"], strict=True)
        if split in ("all", question["split"]) and verdict.get("confidence") is not None
    ]
    if len(asked) < FEW:
        return None
    told = reliability(*zip(*asked, strict=True), bins=BINS)
    shares = [share for one in told.bins if (share := share_of(round(one.share * one.n), one.n))]
    points = [
        (one.confidence, share.value, share.low, share.high) for one, share in zip(told.bins, shares, strict=True)
    ]
    body = [(percent(one.confidence), figure(share.to_dict())) for one, share in zip(told.bins, shares, strict=True)]
    return Chart(
        "Does its confidence mean what it says?",
        plots.diagonal(points, Words("reliability", "Reliability", _described(body)), x="confidence, from low to high"),
        "Upwards: questions that the articles answer, of those with this confidence. On the dashed line both are the"
        f" same. Expected calibration error {told.ece:.3f}, Brier score {told.brier:.3f}, n = {number(len(asked))}.",
        ("Confidence", "Answered by the articles"),
        body,
    )


def fast(report: Told, *, system: str) -> Chart | None:
    """Time of a question, median to 95th percentile, of every system."""
    speed = {name: told["latency"] for name, told in report["systems"].items() if "p50_ms" in told["latency"]}
    if not speed:
        return None
    most = max(told["p95_ms"] for told in speed.values())
    unit, size = ("seconds", 1000) if most >= 1000 else ("milliseconds", 1)
    steps = (base * 10.0**power for power in range(-2, 9) for base in (1, 2, 2.5, 5))
    step = next(step for step in steps if 4 * step >= most / size)
    ticks = [step * at for at in range(5)]
    shown, body = [], []
    for name, told in speed.items():
        half, high = told["p50_ms"] / size, told["p95_ms"] / size
        text = " – ".join(f"{value:.0f}" if value >= 10 else f"{value:.1f}" for value in (half, high))
        shown.append(Row(name, (Mark(half, half, high, text, RED if name == system else INK),)))
        times = (f"{told[key]:,.1f}" for key in ("p50_ms", "p95_ms", "questions_per_second"))
        body.append((name, *times, number(told["n"]), number(told.get("remembered", 0))))
    return Chart(
        "How long does a question take?",
        plots.rows(
            shown,
            Words(
                "latency", "Milliseconds of a question: median, 95th percentile", _described(row[:3] for row in body)
            ),
            scale=Scale(ticks, [f"{tick:g}" for tick in ticks]),
        ),
        f"In {unit}. The dot is the median; the line reaches to the time that 95 of 100 questions stay below.",
        ("System", "Median, ms", "95th percentile, ms", "Questions a second", "n", "Asked earlier"),
        body,
    )


def _mark(told: Told, *, colour: str = RED, second: bool = False) -> Mark:
    few = told["n"] < FEW
    ends = (told["value"], told["low"], told["high"])
    return Mark(*ends, percent(told["value"]), SOFT if few else colour, square=second, hollow=second or few)


def _described(rows: Iterable[Sequence[str]]) -> str:
    return "; ".join(f"{row[0]}: {', '.join(row[1:])}" for row in rows)
