"""How a count is spread over outlets, regions or times, in words.

Knows: how rows of a table are told of in Indonesian and English. Does not know the conditions that bound the count.
"""

from collections.abc import Sequence

from rag.catalogue.request import REGIONAL, TIMELY, Rank, Request, Unit
from rag.catalogue.telling.tables import Group
from rag.phrases import naming, numbers

MOST_TIED = 3
"""Times that are said to have most articles when they have as many."""
MOST_NAMED = 8
"""Groups that the sentence names; the table has them all."""
PRINTED_BY = {
    Unit.OUTLET: {"id": "dimuat oleh", "en": "is from"},
    Unit.AUTHOR: {"id": "ditulis oleh", "en": "is by"},
}
NO_DATE = {"id": "tanggal", "en": "a date"}
LACKING = {
    Unit.OUTLET: {"id": "media", "en": "an outlet"},
    Unit.AUTHOR: {"id": "penulis", "en": "an author"},
    Unit.REGENCY: {"id": "kabupaten", "en": "a regency"},
    Unit.CITY: {"id": "kota", "en": "a city"},
    Unit.REGION: {"id": "daerah", "en": "a region"},
    Unit.PROVINCE: {"id": "daerah", "en": "a region"},
}
"""What the articles without an outlet, author or region lack; without a day, a date."""


def by_group(request: Request, count: int, these: str, groups: Sequence[Group], language: str) -> str:
    """How many articles each outlet, region or time has.

    Args:
        request: what was asked for, by outlet, region or time.
        count: articles whose outlet, region or time is known; all when none is.
        these: what they are called at the beginning of a sentence.
        groups: the rows of the table.
        language: `id` or `en`.
    """
    unit, english, few = request.unit, language == "en", count == 1
    known = [group for group in groups if group.known]
    unknown = sum(len(group.articles) for group in groups if not group.known)
    if not known:
        lacking = LACKING.get(unit, NO_DATE)[language]
        return (
            f"{these} {('is without' if few else 'are without') if english else 'tidak memiliki keterangan'} {lacking}."
        )
    if few and unit in PRINTED_BY:
        return f"{these} {PRINTED_BY[unit][language]} {known[0].name}.{_unknown(unit, unknown, language)}"
    many, lower = numbers.counted(len(known), unit.value, language), these[0].lower() + these[1:]
    names = naming.row_of(
        [f"{group.name} ({numbers.figure(len(group.articles), language)})" for group in known], most=MOST_NAMED
    )
    timely = unit in TIMELY
    if unit is Unit.AUTHOR:
        said = f"{many} {'wrote' if english else 'menulis'} {lower}"
    elif unit is Unit.OUTLET:
        said = f"{many} {('carries' if len(known) == 1 else 'carry') if english else 'memuat'} {lower}"
    elif timely and english:
        said = f"{these} {'was' if few else 'were'} published {'on' if unit is Unit.DAY else 'in'} {many}"
    elif timely:
        said = f"{these} terbit {'pada' if unit is Unit.DAY else 'dalam'} {many}"
    else:
        said = f"{these} {('is' if few else 'are') + ' about' if english else 'membahas'} {many}"
    ends = _end_of_row(known, request.rank or Rank.MOST, language) if timely or request.rank is Rank.LEAST else ""
    return f"{said}: {names}{ends}{_unknown(unit, unknown, language)}"


def _end_of_row(groups: Sequence[Group], rank: Rank, language: str) -> str:
    """The outlet, region or time with most articles, or with fewest; nothing where many have as many, or all."""
    number = (max if rank is Rank.MOST else min)(len(group.articles) for group in groups)
    best = [group.name for group in groups if len(group.articles) == number]
    if len(best) == len(groups) or len(best) > MOST_TIED:
        return ""
    each = ("", " each") if language == "en" else ("", "masing-masing ")
    figure = numbers.figure(number, language)
    told = naming.all_of(best, language)
    told += f" ({figure}{each[len(best) > 1]})" if language == "en" else f" ({each[len(best) > 1]}{figure})"
    if rank is Rank.MOST:
        return f" The most: {told}." if language == "en" else f" Terbanyak: {told}."
    return f" The fewest, of those with any: {told}." if language == "en" else f" Tersedikit, dari yang ada: {told}."


def _unknown(unit: Unit, count: int, language: str) -> str:
    if not count:
        return ""
    number, what = numbers.figure(count, language), LACKING.get(unit, NO_DATE)[language]
    if language == "en":
        return f" {number} {'is' if count == 1 else 'are'} without {what}."
    return f" {number} artikel tanpa keterangan {what}."


def over(unit: Unit, groups: Sequence[Group], language: str) -> str:
    """Over how many outlets, regions or times the articles of a sentence before are spread."""
    known = [group for group in groups if group.known]
    unknown = sum(len(group.articles) for group in groups if not group.known)
    many = numbers.counted(len(known), unit.value, language)
    where = "di" if unit is Unit.OUTLET or unit in REGIONAL else "oleh" if unit is Unit.AUTHOR else "dalam"
    placed = numbers.figure(sum(len(group.articles) for group in known), language)
    if len(known) == 1:
        all_of = (f"{placed} of them" if unknown else "All") if language == "en" else ""
        all_of = all_of or (f"{placed} di antaranya" if unknown else "Semuanya")
        within = "by" if unit is Unit.AUTHOR else "in"
        alone = f" {all_of} {within if language == 'en' else where} {known[0].name}."
        return alone + _unknown(unit, unknown, language)
    names = ", ".join(f"{group.name} ({numbers.figure(len(group.articles), language)})" for group in known[:MOST_NAMED])
    names = f": {names}" if known and len(known) <= MOST_NAMED else ""
    if unit in TIMELY and len(known) > MOST_NAMED:
        ends = (known[0].name, known[-1].name)
        names = ", from {} to {}".format(*ends) if language == "en" else ", dari {} sampai {}".format(*ends)
    if language == "en":
        spread = "by" if unit is Unit.AUTHOR else "spread over"
        said = f" {f'{placed} of them' if unknown else 'They'} are {spread} {many}{names}."
    else:
        spread = "ditulis" if unit is Unit.AUTHOR else "tersebar"
        said = f" {f'{placed} di antaranya' if unknown else 'Semuanya'} {spread} {where} {many}{names}."
    return (said if known else "") + _unknown(unit, unknown, language)
