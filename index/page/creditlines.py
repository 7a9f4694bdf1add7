"""Credit lines: whole lines that name outlet, day, place and author, and nothing else.

Knows: how such a line is put together (“Outlet, 3 May 2025”, “Town, Province ● Fri, 14 March 2025”, “Name (Outlet)”,
“Outlet – Monday, 14 July 2025 | Penulis: Name”). Does not know: where on a page it stands; below the title it is
furniture, inside an article it would be nobody's.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from index.origin.houses import house_of
from index.origin.outlets import DOMAIN, is_outlet, plain
from index.page.head import is_caption
from index.page.imprint import DATE_PATTERN, DAY_NAMES, ROLE, is_section, is_stamp
from index.page.lines import Reason

_LINES: Final = 40
"""Lines at the top of a page among which credits stand; heads seen have at most 25."""
LONGEST: Final = 160
"""Characters of a credit line."""
_NAME_WORDS: Final = 5
"""Words of a person's, a place's or an outlet's name."""
_PLAIN_WORDS: Final = 4
"""Words of a name beside a date when no outlet is named: a headline's half has as many as a long name."""
_MOST_NAMES: Final = 4
"""Names of a credit line: an author, an outlet, a town and its province."""

_ENDED: Final = re.compile(r"""[.!?:;,"”’']$|["“”]""")
_STAMP: Final = re.compile(
    rf"(?P<mark>^(?:(?:last\s)?(?:published|posted|updated|diterbitkan|dipublikasikan|terbit|tayang)\s(?:on\s|pada\s)?)?|[|•●·⋅■~(,–—-]\s?)?(?:\b(?P<weekday>{DAY_NAMES})\b\.?[\s,(/]*)?(?:{DATE_PATTERN})\)?",
    re.I,
)
_FIGURE: Final = re.compile(r"\d")
_BREAK: Final = re.compile(r"\s*[|•●·⋅■~()\[\]\0]\s*|\s[-–—/@]+\s?|[-–—]\s|(?<=\w)/(?=[A-Z])|,\s")
_ROLE: Final = re.compile(rf"(?:{ROLE})\s?(?:[:|]\s?|\s-\s|\s)", re.I)
_NOBODY: Final = re.compile(r"(?:super\s)?admin(?:istrator)?|redaksi|editor|webmaster", re.I)
_PARTICLES: Final = frozenset(
    ("dan", "and", "bin", "binti", "van", "de", "der", "al", "el", "da", "the", "of", "s", "m", "di")
)


@dataclass(frozen=True, slots=True)
class Credit:
    """The parts of a credit line, as written."""

    outlets: tuple[str, ...]
    labelled: tuple[str, ...]
    """Names behind a role word (“Penulis: …”), with the role word."""
    names: tuple[str, ...]
    """Other names: people, places, outlets that do not look like one."""
    dated: bool


def read_credit(line: str, *, outlets: Collection[str] = ()) -> Credit | None:
    """Take a credit line apart; None when anything else is in it. `outlets` are the page's own, in their plain form."""
    if not line or len(line) > LONGEST or _ENDED.search(line):
        return None
    stamp = _STAMP.search(line) if _FIGURE.search(line) else None
    is_apart = stamp is None or stamp["mark"] is not None
    if stamp and not is_apart and not stamp["weekday"]:
        return None
    credit = _parts(line, stamp, outlets)
    return credit if credit and (is_apart or credit.outlets) and _is_believed(credit, line, outlets) else None


def is_shaped(line: str, *, outlets: Collection[str] = ()) -> bool:
    """Tell whether a line holds nothing but names and a date: a credit line, once its outlet is known to be one.

    Of the page's own `outlets`, in their plain form, it is known.
    """
    if not line or len(line) > LONGEST or _ENDED.search(line):
        return False
    return _parts(line, _STAMP.search(line) if _FIGURE.search(line) else None, outlets) is not None


def find(lines: Sequence[str], known: Mapping[int, Reason], *, outlets: Iterable[str]) -> dict[int, Reason]:
    """Return the top lines that have the shape of a credit line; those behind the article's beginning are not meant."""
    own = frozenset(filter(None, map(plain, outlets)))
    found: dict[int, Reason] = {}
    for number, line in enumerate(lines[:_LINES]):
        if line and number not in known and not is_caption(line) and (credit := read_credit(line, outlets=own)):
            found[number] = Reason.DATE if credit.dated else Reason.BYLINE
    return found


def is_name(part: str) -> bool:
    """Tell whether a part is written as a name: short, every word capitalised, no figures and no label."""
    words = part.split()
    return (
        0 < len(words) <= _NAME_WORDS
        and ":" not in part
        and all(
            word.casefold() in _PARTICLES or (word[0].isupper() and not any(map(str.isdigit, word))) for word in words
        )
        and words[0][0].isupper()
    )


def _parts(line: str, stamp: re.Match[str] | None, outlets: Collection[str]) -> Credit | None:
    rest = f"{line[: stamp.start()]}\0{line[stamp.end() :]}" if stamp else line
    found: dict[str, list[str]] = {"outlets": [], "labelled": [], "names": []}
    for part in (part.strip(" .,:") for part in _BREAK.split(rest)):
        if not part or is_stamp(part) or is_section(part):
            continue
        kind = _kind(part, outlets)
        if kind is None:
            return None
        found[kind].append(part)
    return Credit(
        outlets=tuple(found["outlets"]),
        labelled=tuple(found["labelled"]),
        names=tuple(found["names"]),
        dated=stamp is not None,
    )


def _kind(part: str, outlets: Collection[str]) -> str | None:
    if (role := _ROLE.match(part)) and (is_name(part[role.end() :]) or _NOBODY.fullmatch(part[role.end() :])):
        return "labelled"
    if ":" in part:
        return None
    if plain(part) in outlets or DOMAIN.fullmatch(part) or (is_outlet(part) and is_name(part)) or house_of(plain(part)):
        return "outlets"
    return "names" if is_name(part) else None


def _is_believed(credit: Credit, line: str, outlets: Collection[str]) -> bool:
    """Tell whether the parts are evidence enough: a date set off from names, or an outlet beside a person's name."""
    if len(credit.names) + len(credit.outlets) + len(credit.labelled) > _MOST_NAMES:
        return False
    if credit.dated:
        return bool(credit.outlets) or all(len(name.split()) <= _PLAIN_WORDS for name in credit.names)
    if credit.labelled:
        return bool(credit.outlets)
    sure = any(plain(one) in outlets or DOMAIN.fullmatch(one) or house_of(plain(one)) for one in credit.outlets)
    if not credit.names:
        return sure and len(credit.outlets) == 1
    is_person = all(len(name.split()) > 1 for name in credit.names) and len(credit.names) == 1
    return is_person and len(credit.outlets) == 1 and (sure or line.endswith(f"({credit.outlets[0]})"))
