"""Whether something is at an hour, asked as at which hour it is: "Did the trial start at 4 pm?".

Knows: hours as they are typed, and how both languages ask whether something is so. Does not know which hour is told.
"""

import re

from rag.asking.times.hours import as_written

_PART = r"(?: (?:pagi|siang|sore|petang|malam))?(?: (?:wib|wita|wit)\b)?"
_FIGURES = r"\d{1,2}(?:[.:][0-5]\d)?"
_HOUR = re.compile(
    r"(?i)(?<!\bsampai)(?<!\bhingga)(?<!\bsebelum)(?<!\bsesudah)(?<!\bsetelah)(?<!\bsejak)(?<!\bdari)(?<!\bmulai)"
    r"(?<!\buntil)(?<!\btill)(?<!\bbefore)(?<!\bafter)(?<!\bsince)(?<!\bfrom)(?<!\bby)"
    r" (?:(?:pada|sekitar|tepat|at|around|about|exactly) )*"
    rf"(?P<hour>(?:pukul|jam) (?:{_FIGURES}|(?:setengah )?\w+(?= (?:pagi|siang|sore|petang|malam)\b))\b{_PART}"
    rf"|{_FIGURES} ?(?:[ap]\.?m\b\.?|o['’]clock\b)|(?<= at )[0-2]?\d[.:][0-5]\d\b{_PART}"
    r"(?=\W*$|,| (?:on|in|at|against|local|this|last|today|yesterday|tonight)\b))"
)
"""An hour at which something is, not before, after or until which."""
_WHETHER = re.compile(
    r"(?i)(?:(?:apa(?:kah)?(?: benar)?|benarkah) |(?=(?:did|does|do|is|are|was|were|has|have|had|will|would)\b))"
    r"(?!.*\b(?:or|atau|when|while|saat|ketika|waktu|yang|yg|who|which|that|any\w*|some\w*|ada)\b)(?P<rest>.+)"
)
"""Asks whether one thing is so, and of nothing else that may be at an hour."""
_CLOCK = re.compile(r"(?i)(?<![\d.,:])(\d{1,2})[.:]([0-5]\d)\b|\b(?:pukul|jam) (\d{1,2})\b(?![.:]\d)")
_AT_WHICH = {"id": "Jam berapa", "en": "What time"}


def hour_in(text: str) -> str:
    """The one hour at which a text tells something to be; empty where it names none, or two."""
    found = [match["hour"] for match in _HOUR.finditer(text)]
    return found[0] if len(found) == 1 else ""


def is_told(hour: str, text: str) -> bool:
    """Whether a text tells an hour, however either is written: "5 pm", "pukul 17", "jam lima sore"."""
    return not _clocks(f" at {hour}", "en").isdisjoint(_clocks(text, "id")) or hour.lower() in text.lower()


def _clocks(text: str, language: str) -> set[str]:
    """The hours that a text names, in figures."""
    for one in (language, "id"):
        text, _ = as_written(text, language=one, holds=lambda _: True, says=lambda _: False)
    return {f"{int(match[1] or match[3])}.{match[2] or '00'}" for match in _CLOCK.finditer(text)}


def asking_hour(question: str, language: str) -> str:
    """A question for whether something is at an hour as one for its hour; empty for any other."""
    whether = _WHETHER.fullmatch(question)
    if whether is None or not hour_in(question):
        return ""
    rest = _HOUR.sub("", whether["rest"]).strip()
    if not rest.strip(" ?."):
        return ""
    return f"{_AT_WHICH[language]} {rest[0].lower() if language == 'en' else rest[0]}{rest[1:]}"
