"""What stands before a time in a question: words that bound it, "sebelum", and words that compare another with it.

Knows: how people say before, after, since, until and between, in Indonesian and English. Does not know times
(`asking/times/moments.py`), or what they bound (`asking/times/times.py`).
"""

import re

from rag.asking.times.moments import FILLER, Moment

BEFORE = r"sebelum|sblm|before|prior to"
AFTER = r"sesudah|setelah|usai|pasca|after|following"
SINCE = r"sejak|semenjak|mulai dari|mulai|since|starting(?: from| in)?"
UNTIL = r"sampai dengan|sampai|hingga|until|till|up to|through(?! (?:in|on|at)\b)|s/d"
BETWEEN = r"antara|between|dari|from"
AND = r"\s*(?:dan|and|sampai dengan|sampai|hingga|to|until|s/d|-|–|—)\s*"
LEAD = re.compile(
    rf"\b(?:(?P<before>{BEFORE})|(?P<after>{AFTER})|(?P<since>{SINCE})|(?P<until>{UNTIL})|(?P<between>{BETWEEN}))"
    rf"\s+{FILLER}$",
    re.IGNORECASE,
)
_EITHER_SIDE = re.compile(
    rf"\b(?:(?:{BEFORE})(?:,? (?:saat|selama|ketika|during))?,? (?:dan|maupun|atau|and|or) (?:{AFTER})"
    rf"|(?:{AFTER}) (?:dan|maupun|atau|and|or) (?:{BEFORE}))\s+{FILLER}$",
    re.IGNORECASE,
)
PAIR = re.compile(rf"{AND}{FILLER}", re.IGNORECASE)
"""Between the two times of a stretch: "1 Oktober sampai 5 November"."""
_CHANGE = (
    r"(?:naik|turun)(?:nya)?|(?:me|pe)ningkat\w*|menurun|penurunan|tumbuh|pertumbuhan|bertambah|berkurang|melonjak"
    r"|lebih \w+|berubah|beda|up|down|rises?|rose|risen|falls?|fell|fallen|grow|grew|grown|increased?|decreased?"
    r"|changed?|different|merosot"
)
"""Words of becoming more or less, or another."""
_BASE = re.compile(
    r"\b(?:(?P<compared>(?:di)?banding(?:kan)?|ketimbang|daripada|terhadap|compared|than|versus|vs\.?)"
    r"(?:\s+(?:dengan|with|to))?"
    rf"|(?:{_CHANGE})\b[^?.,;]{{0,40}}?\s(?P<of>dari|from|over))"
    rf"\s+(?:(?:(?:the\s+)?same|periode|bulan|kuartal|triwulan|semester|period|month|quarter|time|yang|sama|pada|di|in"
    rf"|of)\s+)*{FILLER}$",
    re.IGNORECASE,
)
"""Before a time with which another is compared: "naik berapa persen dari", "than in", "dibanding periode yang sama"."""
_THROUGH = re.compile(rf"\s*\b(?:{UNTIL})\s+{FILLER}", re.IGNORECASE)
"""What stands between the ends of a time in which something became more: "naik dari Januari sampai Maret"."""


def bound_by(lead: re.Match[str] | None, text: str, moment: Moment, other: Moment | None) -> tuple[str | None, bool]:
    """What the words that lead to a time make of it, and whether it bounds a stretch together with the next one."""
    kind = lead.lastgroup if lead else None
    if kind != "between":
        return kind, False
    paired = other is not None and PAIR.fullmatch(text[moment.end : other.start]) is not None
    return (kind if paired or moment.row else None), paired


def on_either_side(text: str, moment: Moment) -> bool:
    """Whether what leads to a time means both sides of it: "before and after", "baik sebelum maupun sesudah"."""
    return _EITHER_SIDE.search(text[: moment.start]) is not None


def base_from(text: str, moment: Moment, other: Moment | None = None) -> int | None:
    """Where the words begin that compare another time with it: "dibanding" of "dibanding bulan Juli"; None without any.

    It is compared with none where it runs through to the next: then it is when.
    """
    between = text[moment.end : other.start] if other else ""
    runs = _THROUGH.search(text, moment.start, moment.end) or _THROUGH.fullmatch(between)
    found = None if runs else _BASE.search(text[: moment.start])
    return found and found.start("compared" if found["compared"] else "of")
