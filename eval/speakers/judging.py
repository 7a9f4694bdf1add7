"""Whether a named speaker is the right one, and how often.

Knows: labels and names. Does not know how a name was found.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from eval.intervals import share_of
from eval.speakers.gold import Labelled, SpeechKind

MEASURES: Mapping[str, str] = {
    "precision": "Right, of the speakers given ↑",
    "recall": "Right, of the speakers there are ↑",
    "recall_persons": "… of those that are persons ↑",
    "recall_direct": "… of quotations that name them ↑",
    "recall_indirect": "… of reported speech that names them ↑",
    "recall_continued": "… of speech that leaves the name to another sentence ↑",
    "in_full": "In the article's fullest form, of the right ones ↑",
    "wrong": "A wrong speaker, of all sentences ↓",
    "wrong_no_speech": "A speaker all the same, of sentences without one ↓",
}


class Verdict(StrEnum):
    """What a given name, or none, is worth."""

    RIGHT = "right"
    SHORT = "short"
    """The right person in a shorter form than the article's fullest."""
    WRONG = "wrong"
    MISSING = "missing"
    SILENT = "silent"
    """Rightly none."""


class Judged(NamedTuple):
    """A labelled sentence with the verdict on the name given for it."""

    labelled: Labelled
    verdict: Verdict


def verdict(labelled: Labelled, name: str | None) -> Verdict:
    """The verdict on a name; part of the words of a person's name is the right person, of an institution's is not."""
    if name is None:
        return Verdict.MISSING if labelled.speaker else Verdict.SILENT
    if labelled.speaker is None:
        return Verdict.WRONG
    if name == labelled.speaker or (labelled.body and name in labelled.also):
        return Verdict.RIGHT
    shorter = not labelled.body and set(name.split()) <= set(labelled.speaker.split())
    return Verdict.SHORT if shorter or name in labelled.also else Verdict.WRONG


def figures(judged: Sequence[Judged]) -> dict[str, Any]:
    """Every measure with its Wilson interval, and the verdicts counted; a measure of nothing is left out."""
    right = {Verdict.RIGHT, Verdict.SHORT}

    def measure(among: Sequence[Judged], verdicts: set[Verdict]) -> dict[str, Any] | None:
        share = share_of(sum(one.verdict in verdicts for one in among), len(among))
        return share.to_dict() if share else None

    spoken = [one for one in judged if one.labelled.speaker]
    told = {
        "precision": measure([one for one in judged if one.verdict in right | {Verdict.WRONG}], right),
        "recall": measure(spoken, right),
        "recall_persons": measure([one for one in spoken if not one.labelled.body], right),
        **{
            f"recall_{kind}": measure([one for one in spoken if one.labelled.kind is kind], right)
            for kind in SpeechKind
            if kind is not SpeechKind.NONE
        },
        "in_full": measure([one for one in judged if one.verdict in right], {Verdict.RIGHT}),
        "wrong": measure(judged, {Verdict.WRONG}),
        "wrong_no_speech": measure([one for one in judged if not one.labelled.speaker], {Verdict.WRONG}),
    }
    counted = {one.value: sum(judgement.verdict is one for judgement in judged) for one in Verdict}
    return {"sentences": len(judged), "verdicts": counted, **{name: one for name, one in told.items() if one}}
