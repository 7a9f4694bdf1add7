"""Finds what is known of an article's origin: outlet, day, place, region, author and address. Unknown stays unknown.

Knows: which witness to believe. A file's own field goes before the page; a date line before the dateline's day, that
before the day in the address, and that before a date in the first paragraphs, which must carry its weekday and be of
the month that the address names, if any. Does not know: how pages are read or cleaned, how dates and places are
written.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from index.cleaning import Clean
from index.origin.addresses import days_in, is_of_month, outlet_of
from index.origin.bylines import author_in, credited_author, signed_author
from index.origin.datelines import find_dateline, read_dateline
from index.origin.dates import UPDATED, Found, find_dates, month_first, parse_date
from index.origin.outlets import is_carrier, plain
from index.origin.writing_days import days_of_writing
from index.page.creditlines import Credit, read_credit
from index.page.lines import Reason
from index.places import Place, region_of
from index.readers import Page
from index.regions.gazetteer import resolve

HEAD_PARAGRAPHS = 2
"""Long paragraphs (a standfirst, the lead) among which the dateline is looked for; below it no date is the page's."""
LONG_PARAGRAPH = 80


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article's origin; None is not known."""

    outlet: str | None
    published: str | None
    """ISO date."""
    place: str | None
    """The place of its dateline, as written."""
    region: Place | None
    """What it is about."""
    author: str | None
    url: str | None
    notes: tuple[str, ...]
    """What was doubted or inferred."""


def describe(page: Page, clean: Clean, *, today: date) -> Metadata:
    """All that page and file tell of the article's origin; `today` is the day from which on dates are doubted."""
    paragraphs = [paragraph for paragraph in clean.text.split("\n") if paragraph]
    dateline = find_dateline(paragraphs)
    given, at_dateline = page.fields.get("outlet", "").strip(), dateline.outlet if dateline else None
    named = at_dateline if is_carrier(given) and at_dateline else given or at_dateline
    below, above = _imprint(page, clean, paragraphs)
    imprint = [*below, *above]
    own = {plain(named)} if named else set()
    credited = [credit for line in imprint if (credit := read_credit(line, outlets=own))]
    outlet = named or _outlet_in(credited, clean)
    place = page.fields.get("place") or (dateline.place if dateline else None) or _place_in(credited)
    url = page.fields.get("url", "").strip() or None
    published, notes = _published(page, clean, (below, above), dateline.day if dateline else None, today=today)
    return Metadata(
        outlet=outlet or outlet_of(url),
        published=published,
        place=place,
        region=region_of(clean.title, clean.text, dateline=place),
        author=author_in(page, clean, outlet=outlet)
        or credited_author(imprint, credited, outlet=outlet)
        or signed_author(clean, outlet=outlet),
        url=url,
        notes=notes,
    )


def _outlet_in(credited: Sequence[Credit], clean: Clean) -> str | None:
    """The outlet of a credit line: by its look, or the one name beside a labelled author, or the copyright's holder."""
    if looks := next((credit.outlets[0] for credit in credited if credit.outlets), None):
        return looks
    prompts = "".join(plain(part.text) for part in clean.removed if part.reason in {Reason.COPYRIGHT, Reason.FOLLOW})
    for credit in credited:
        for name in credit.names:
            if not resolve(name) and (plain(name) in prompts or (credit.labelled and len(credit.names) == 1)):
                return name
    return None


def _place_in(credited: Sequence[Credit]) -> str | None:
    """The region that a dated credit line names, with the town before it: “Town, Province ● Fri, 14 March 2025”."""
    for credit in credited:
        at = next((at for at, name in enumerate(credit.names) if resolve(name)), None) if credit.dated else None
        if at is not None:
            first = at - 1 if at and len(credit.names[at - 1].split()) == 1 else at
            return ", ".join(credit.names[first : at + 1])
    return None


def _published(
    page: Page,
    clean: Clean,
    imprint: tuple[Sequence[str], Sequence[str]],
    written_on: date | None,
    *,
    today: date,
) -> tuple[str | None, tuple[str, ...]]:
    """The day it was published, and what was doubted on the way to it."""
    notes: list[str] = []
    if value := page.fields.get("published", "").strip():
        day, note = parse_date(value, today=today, order=page.order)
        swapped = month_first(value)
        if day and swapped and swapped.isoformat() != day and _confirms(clean.text, swapped, date.fromisoformat(day)):
            day, note = swapped.isoformat(), f"date {value!r} read with the month first, as the text confirms"
        notes += [note] if note else []
        if day:
            return day, tuple(notes)
    below, above = imprint
    dateline = (written_on,) if written_on else ()
    address = page.fields.get("url", "")
    written = [found.date for found in days_of_writing(clean.text) if is_of_month(address, found.date)]
    lines = [found.date for found in _date_lines(below)]
    lines += [found.date for found in _date_lines(above) if not any(day > found.date for day in written)]
    for when in (*lines, *dateline, *days_in(address), *written):
        day, note = parse_date(when.isoformat(), today=today)
        if day:
            return day, tuple(notes)
        notes += [note] if note else []
    return None, tuple(notes)


def _confirms(text: str, swapped: date, read: date) -> bool:
    """Whether the text's own dates are around `swapped` and none around `read`."""
    days = [found.date for found in find_dates(text) if not found.bare]
    near = [min((abs((day - one).days) for day in days), default=9) for one in (swapped, read)]
    return near[0] <= 2 < near[1]


def _imprint(page: Page, clean: Clean, paragraphs: Sequence[str]) -> tuple[list[str], list[str]]:
    """Date lines, bylines and credit lines above the article's first line, or its dateline below a standfirst.

    Those below the title, and those above it, where a site shows the day of the visit; without a title all are below.
    """
    dropped = {part.text for part in clean.removed if part.reason in {Reason.DATE, Reason.BYLINE}}
    if not dropped:
        return [], []
    long = [paragraph for paragraph in paragraphs if len(paragraph) >= LONG_PARAGRAPH]
    dated = (number for number, paragraph in enumerate(long[:HEAD_PARAGRAPHS]) if read_dateline(paragraph))
    first = next(dated, 0)
    heads = {paragraph[:40] for paragraph in long[: first + 1]}
    form, above, passed, lines = plain(clean.title), 0, 0, []
    for raw in page.text.splitlines():
        line = " ".join(raw.split())
        if line in dropped:
            lines.append(line)
        elif line[:40] in heads:
            passed += 1
            if passed > first:
                break
        elif form and plain(line) == form:
            above = above or len(lines)
    return lines[above:], lines[:above]


def _date_lines(imprint: Sequence[str]) -> Iterator[Found]:
    """Dates on lines of their own; first those not of an update."""
    for line in sorted(imprint, key=lambda line: UPDATED.search(line) is not None):
        yield from (found for found in find_dates(line) if not found.misfit)
