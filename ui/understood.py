"""What was understood of a question and searched for, as a folded list in words.

Knows: how each fact is named and worded. Does not know how a question is understood.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from rag.nouns import Answer
from rag.phrases.dates import MONTHS, said
from rag.phrases.naming import region_named
from rag.phrases.numbers import COUNTED
from ui.labels import Labels
from ui.markup import Markup, tag


def understood(answer: Answer, *, labels: Labels) -> Markup:
    """The facts, folded; a key without a name of ours is shown as it is."""
    facts: dict[str, Any] = {
        "rewritten_question": answer.rewritten_question,
        **answer.understood,
        **answer.filters,
        "answerer": answer.answerer,
        "encoder": answer.encoder,
        "timings": answer.timings_ms,
    }
    rows = (
        tag("div", tag("dt", labels.details.get(key, key.replace("_", " "))), tag("dd", shown))
        for key, value in facts.items()
        if (shown := _worded(key, value, labels))
    )
    return tag("details", tag("summary", labels.understood), tag("dl", *rows), class_="understood")


def _worded(key: str, value: object, labels: Labels) -> str:
    """A fact in words; one of another form than its key promises is shown as it is."""
    match key, value:
        case "kind", str():
            return _kind(value, labels)
        case "language", str():
            return labels.languages.get(value, value)
        case "answerer", str():
            return labels.answerers.get(value, value)
        case "grouped_by", str() if value in COUNTED:
            return COUNTED[value][labels.language][1]
        case "month", str():
            return ", ".join(_month(one, labels) for one in value.split(" / "))
        case "places", list():
            return ", ".join(region_named(name, labels.language) for name in value)
        case (("since" | "until"), str()):
            return labels.day(value) if _day(value) else value
        case "times", list():
            return "; ".join(_time(window, labels) for window in value)
        case "timings", Mapping():
            return ", ".join(f"{labels.details.get(name, name)} {labels.decimal(ms)} ms" for name, ms in value.items())
        case _:
            return _in_words(value, labels)


def _month(value: str, labels: Labels) -> str:
    """`7 10` or `10`: a month, perhaps after a day of it, as `7 Oktober`."""
    *day, month = value.split()
    return " ".join([*day, MONTHS[labels.language][int(month) - 1]])


def _kind(value: str, labels: Labels) -> str:
    """`berapa`; of a question that counts or orders `daftar: artikel`."""
    view, _, unit = value.partition(" ")
    if value not in labels.kinds and unit in COUNTED:
        return f"{labels.kinds.get(view, view)}: {COUNTED[unit][labels.language][1]}"
    return labels.kinds.get(value, value)


def _time(window: Mapping[str, Any], labels: Labels) -> str:
    """`“bulan lalu”: antara 1 Oktober 2024 dan 3 November 2024, atau yang menyebut waktu itu`."""
    between = said(_day(window["since"]), _day(window["until"]), labels.language)
    return f"“{window['words']}”: {between}{labels.or_named if window['or_named'] else ''}"


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value or "")
    except ValueError:
        return None


def _in_words(value: object, labels: Labels) -> str:
    match value:
        case None | False | "":
            return ""
        case True:
            return labels.yes
        case float():
            return labels.decimal(value)
        case Mapping():
            return ", ".join(f"{key} → {_in_words(part, labels)}" for key, part in value.items())
        case list() | tuple() | set() | frozenset():
            return ", ".join(filter(None, (_in_words(part, labels) for part in value)))
        case _:
            return str(value)
