"""Hours of a question: as articles write them, "jam 5 sore" as 17.00, and whether something is at one.

Knows: the parts of the day in both languages and which hours each of them has, and how it is asked whether something is
at an hour: "Did the trial start at 4 pm?". Does not know how articles name an hour (`holds`, `says`), or which is told.
"""

import re
from collections.abc import Callable, Iterator

from index.numerals import INDONESIAN

_NUMBERS = {word: number for number, word in enumerate((*INDONESIAN, "duabelas"), 1)} | {"dua belas": 12}
_HOURS = {
    "pagi": range(1, 12),
    "siang": range(10, 16),
    "sore": range(15, 19),
    "petang": range(15, 20),
    "malam": range(18, 28),
    "am": range(12),
    "pm": range(12, 24),
}
"""Which hours a part of the day may have; those from 24 are of the night's second half."""
_PARTS = tuple(part for part in _HOURS if part not in ("am", "pm"))
_INDONESIAN = re.compile(
    r"(?i)\b(?:jam|pukul|pkl\.?|pk\.?) (?P<half>setengah )?"
    rf"(?P<hour>\d{{1,2}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
    rf"(?:[.:](?P<minute>[0-5]\d))? (?P<part>{'|'.join(_PARTS)})\b(?! ini\b)"
)
_AT = r"(?P<hour>\d{1,2})(?:[.:](?P<minute>[0-5]\d))? ?"
_END = r"\b(?:\.(?=[ ,;?!]|$))?(?!\w)"
_ENGLISH = re.compile(rf"(?<![\d.,:$£€])\b{_AT}(?P<part>[ap]\.?m){_END}")
_CAPITALS = re.compile(rf"(?:(?<=\bat )|(?<=\bby )|(?<=\b(?:from|till) )|(?<=\buntil )){_AT}(?P<part>[AP]\.?M){_END}")
"""Elsewhere it may be prime ministers: "the 3 PM"."""
_PART = rf"(?: (?:{'|'.join(_PARTS)}))?(?: (?:wib|wita|wit)\b)?"
_FIGURES = r"\d{1,2}(?:[.:][0-5]\d)?"
_HOUR = re.compile(
    r"(?i)(?<!\bsampai)(?<!\bhingga)(?<!\bsebelum)(?<!\bsesudah)(?<!\bsetelah)(?<!\bsejak)(?<!\bdari)(?<!\bmulai)"
    r"(?<!\buntil)(?<!\btill)(?<!\bbefore)(?<!\bafter)(?<!\bsince)(?<!\bfrom)(?<!\bby)"
    r" (?:(?:pada|sekitar|tepat|at|around|about|exactly) )*"
    rf"(?P<hour>(?:pukul|jam) (?:{_FIGURES}|(?:setengah )?\w+(?= (?:{'|'.join(_PARTS)})\b))\b{_PART}"
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


def as_written(
    text: str, *, language: str, holds: Callable[[str], bool], says: Callable[[str], bool]
) -> tuple[str, dict[str, str]]:
    """A question with the hours in it as articles write them, and what was read as what.

    Args:
        text: the question.
        language: `id` or `en`.
        holds: whether an article has an hour in figures: "17.00".
        says: whether an article tells one in words, "5 sore"; then it stays as it is typed.
    """
    found: dict[str, str] = {}
    said = "pukul " if language == "id" else ""
    for pattern in (_INDONESIAN,) if language == "id" else (_ENGLISH, _CAPITALS):
        for match in reversed(list(pattern.finditer(text))):
            time = _time(match)
            if time and holds(time) and not any(map(says, _in_words(time))):
                found[match.group()] = said + time
                text = text[: match.start()] + said + time + text[match.end() :]
    return text, found


def _time(match: re.Match[str]) -> str | None:
    """An hour as "17.00"; None for one that the part of the day does not have."""
    told = match.groupdict()
    hour = _NUMBERS.get(told["hour"].lower()) or int(told["hour"])
    minutes = 60 * hour + int(told["minute"] or 0) - (30 if told.get("half") else 0)
    hours = _HOURS[told["part"].lower().replace(".", "")]
    for later in (0, 12, 24, -12):
        at, minute = divmod(minutes + 60 * later, 60)
        if 0 < hour <= 12 and at in hours:
            return f"{at % 24:02}.{minute:02}"
    return None


def _in_words(time: str) -> Iterator[str]:
    """How a full or half hour is told: 17.30 as "setengah 6 sore"."""
    hour, minute = map(int, time.split("."))
    for part in _PARTS:
        if minute in (0, 30) and (hour in _HOURS[part] or hour + 24 in _HOURS[part]):
            called = (hour + (minute > 0) - 1) % 12 + 1
            yield f"{'setengah ' * (minute > 0)}{called} {part}"


def hour_in(text: str) -> str:
    """The one hour at which a text tells something to be; empty where it names none, or two."""
    found = [match["hour"] for match in _HOUR.finditer(text)]
    return found[0] if len(found) == 1 else ""


def is_told(hour: str, text: str) -> bool:
    """Whether a text tells an hour, however either is written: "5 pm", "pukul 17", "jam lima sore"."""
    return not clocks(f" at {hour}", "en").isdisjoint(clocks(text, "id")) or hour.lower() in text.lower()


def clocks(text: str, language: str) -> set[str]:
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
