"""Hours of a question as articles write them: "jam 5 sore" and "5 pm" as 17.00.

Knows: the parts of the day in both languages and which hours each of them has. Does not know whether an article names
an hour (`holds`).
"""

import re
from collections.abc import Callable

_NUMBERS = {
    word: number
    for number, word in enumerate(
        "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas duabelas".split(), start=1
    )
}
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
_INDONESIAN = re.compile(
    rf"(?i)\b(?P<said>(?:jam|pukul|pkl\.?|pk\.?) )(?P<half>setengah )?(?P<hour>\d{{1,2}}|{'|'.join(_NUMBERS)})"
    r"(?:[.:](?P<minute>[0-5]\d))? (?P<part>pagi|siang|sore|petang|malam)\b(?! ini\b)"
)
_ENGLISH = re.compile(
    r"(?i)(?<![\d.,:$£€])\b(?P<hour>\d{1,2})(?:[.:](?P<minute>[0-5]\d))? ?(?P<part>[ap])\.?m\b(?:\.(?=[ ,]))?(?!\w)"
)


def as_written(text: str, *, holds: Callable[[str], bool]) -> tuple[str, dict[str, str]]:
    """A question with the hours in it as articles write them, where one does (`holds`), and what was read as what."""
    found: dict[str, str] = {}
    for pattern, said in ((_INDONESIAN, "pukul "), (_ENGLISH, "")):
        for match in reversed(list(pattern.finditer(text))):
            if (time := _time(match)) and holds(time):
                found[match.group()] = said + time
                text = text[: match.start()] + said + time + text[match.end() :]
    return text, found


def _time(match: re.Match[str]) -> str | None:
    """An hour as "17.00"; None for an hour that the part of the day does not have."""
    told = match.groupdict()
    hour = _NUMBERS.get(told["hour"].lower()) or int(told["hour"])
    minutes = 60 * hour + int(told["minute"] or 0) - (30 if told.get("half") else 0)
    part = told["part"].lower()
    hours = _HOURS[part if len(part) > 1 else part + "m"]
    for later in (0, 12, 24, -12):
        at, minute = divmod(minutes + 60 * later, 60)
        if 0 < hour <= 12 and at in hours:
            return f"{at % 24:02}.{minute:02}"
    return None
