"""How well questions are answered: the report over all systems, and the cases behind it.

Knows: trials. Does not know how they were run, or how a report is shown or compared.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from eval.answers import figures
from eval.answers.nouns import Gold
from eval.answers.running import Course, Trial
from eval.answers.systems import ALWAYS
from eval.answers.tutorial import TUTORIAL
from eval.report import conditions

KIND = "answers"
UNSURE = (ALWAYS, TUTORIAL)
"""Systems that answer at any confidence."""


def report(
    courses: Sequence[Course], trials: Mapping[str, Sequence[Trial]], *, about: Mapping[str, Any]
) -> dict[str, Any]:
    """The whole report, as JSON.

    Args:
        courses: what was asked.
        trials: system → its trials.
        about: what else stands beside the figures, such as the encoders and the state of each collection.
    """
    questions = [trial.bound.gold for trial in next(iter(trials.values()))]
    collections = [trial.bound.collection for trial in next(iter(trials.values()))]
    return {
        "kind": KIND,
        **conditions(),
        **about,
        "collections": list({course.name: _collection(course) for course in courses}.values()),
        "measures": {
            one.key: {"name": one.name, "higher_is_better": one.higher_is_better, "meaning": one.meaning}
            for one in figures.MEASURES
        },
        "systems": {
            name: system(questions, some, answers_all=name.startswith(UNSURE)) for name, some in trials.items()
        },
        "questions": [_told(gold, collection) for gold, collection in zip(questions, collections, strict=True)],
    }


def system(questions: Sequence[Gold], trials: Sequence[Trial], *, answers_all: bool) -> dict[str, Any]:
    """Figures of one system, for each split and for all; its speed; and every verdict.

    Args:
        questions: what was asked.
        trials: one for each question.
        answers_all: whether it answers at any confidence, so that its confidence draws a risk–coverage curve.
    """
    verdicts = [trial.verdict for trial in trials]
    splits = {
        split: [verdict for gold, verdict in zip(questions, verdicts, strict=True) if split in ("all", gold.split)]
        for split in ("all", *dict.fromkeys(gold.split for gold in questions))
    }
    return {
        "figures": {
            split: {key: mean.to_dict() for key, mean in figures.summary(some).items()}
            for split, some in splits.items()
        },
        "latency": figures.pace(verdicts) | {"remembered": sum(trial.remembered for trial in trials)},
        "risk": {split: figures.risk(some) for split, some in splits.items()} if answers_all else None,
        "slices": {
            name: {value: {key: mean.to_dict() for key, mean in means.items()} for value, means in by_value.items()}
            for name, by_value in figures.sliced(questions, verdicts).items()
        },
        "verdicts": [verdict.to_dict() for verdict in verdicts],
    }


def _collection(course: Course) -> dict[str, Any]:
    return {
        "name": course.name,
        "articles": len(course.systems[0].texts),
        "questions": len(course.questions),
        "generation": course.generation,
        "contents": course.contents,
    }


def _told(gold: Gold, collection: str) -> dict[str, Any]:
    return {
        "id": gold.id,
        "collection": collection,
        "question": gold.question,
        "history": list(gold.history),
        "language": gold.language,
        "kind": gold.kind,
        "style": gold.style,
        "split": gold.split,
        "unanswerable": gold.unanswerable,
    }
