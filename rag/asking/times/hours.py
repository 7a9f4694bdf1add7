"""Hours of a question as articles write them: "jam 5 sore" and "5 pm" as 17.00.

Knows: the parts of the day in both languages and which hours each of them has. Does not know how articles name an hour
(`holds`, `says`).
"""

import re
from collections.abc import Callable, Iterator

_NUMBERS = {
    word: number
    for number, word in enumerate(
        "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas duabelas".split(), start=1
    )
} | {"dua belas": 12}
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
