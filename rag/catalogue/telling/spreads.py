"""How a count is spread over outlets, regions or times, and who is quoted how often, in words.

Knows: how rows of a table are told of in Indonesian and English. Does not know the conditions that bound the count.
"""

from collections.abc import Sequence

from rag.catalogue.finding.voices import Voice
from rag.catalogue.request import REGIONAL, TIMELY, Rank, Request, Unit
from rag.catalogue.telling.tables import Group
from rag.phrases import naming, numbers
from rag.phrases.beside import beside

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
    figure, several = numbers.figure(number, language), len(best) > 1
    each = f"{figure}{' each' * several}" if language == "en" else f"{'masing-masing ' * several}{figure}"
    told = f"{naming.all_of(best, language)} ({each})"
    if rank is Rank.MOST:
        return f" The most: {told}." if language == "en" else f" Terbanyak: {told}."
    return f" The fewest, of those with any: {told}." if language == "en" else f" Tersedikit, dari yang ada: {told}."


def _unknown(unit: Unit, count: int, language: str) -> str:
    return beside("lacking", count, language, what=LACKING.get(unit, NO_DATE)[language])


def over(unit: Unit, groups: Sequence[Group], language: str) -> str:
    """Over how many outlets, regions or times the articles of a sentence before are spread."""
    known = [group for group in groups if group.known]
    unknown = sum(len(group.articles) for group in groups if not group.known)
    many = numbers.counted(len(known), unit.value, language)
    where = "di" if unit is Unit.OUTLET or unit in REGIONAL else "oleh" if unit is Unit.AUTHOR else "dalam"
    placed, english = numbers.figure(sum(len(group.articles) for group in known), language), language == "en"
    some = f"{placed} {'of them' if english else 'di antaranya'}" if unknown else ""
    if len(known) == 1:
        where = where if not english else "by" if unit is Unit.AUTHOR else "in"
        every = "All" if english else "Semuanya"
        return f" {some or every} {where} {known[0].name}." + _unknown(unit, unknown, language)
    names = ", ".join(f"{group.name} ({numbers.figure(len(group.articles), language)})" for group in known[:MOST_NAMED])
    names = f": {names}" if known and len(known) <= MOST_NAMED else ""
    if unit in TIMELY and len(known) > MOST_NAMED:
        ends = (known[0].name, known[-1].name)
        names = ", from {} to {}".format(*ends) if english else ", dari {} sampai {}".format(*ends)
    if english:
        said = f" {some or 'They'} are {'by' if unit is Unit.AUTHOR else 'spread over'} {many}{names}."
    else:
        spread = "ditulis" if unit is Unit.AUTHOR else "tersebar"
        said = f" {some or 'Semuanya'} {spread} {where} {many}{names}."
    return (said if known else "") + _unknown(unit, unknown, language)


def of_voices(found: Sequence[Voice], these: str, *, role: str, besides: str, language: str) -> str:
    """Who is quoted, with the number of their sentences.

    Args:
        found: at least one.
        these: the articles, in words.
        role: which of those who are quoted they are, in words; empty for all.
        besides: of which articles nothing is said, in words.
        language: `id` or `en`.
    """
    names = [f"{one.name} ({numbers.figure(len(one.sentences), language)})" for one in found]
    names[0] = f"{found[0].name} ({numbers.counted(len(found[0].sentences), 'sentences', language)})"
    many = f"{numbers.counted(len(found), 'speakers', language)}{role}"
    verb = "is" if len(found) == 1 else "are"
    said = f"{many} {verb} quoted in {these}" if language == "en" else f"{many} dikutip dalam {these}"
    return f"{said}: {naming.row_of(names, most=MOST_NAMED)}{besides}"


def nobody(these: str, *, role: str, besides: str, language: str) -> str:
    """That nobody is quoted, or nobody for certain; or none of those who are meant."""
    if role:
        none = f"No speaker{role} is quoted in" if language == "en" else f"Tidak ada pembicara{role} yang dikutip dalam"
        return f"{none} {these}.{besides}"
    said = (
        f"It cannot be told for certain of any sentence in {these} whose words it is."
        if language == "en"
        else f"Tidak ada kalimat dalam {these} yang pembicaranya pasti."
    )
    return said + besides


def newest_of(read: int, these: str, language: str) -> str:
    """That of some articles only the newest were gone through: "the newest 300 of the 800 articles"."""
    number = numbers.figure(read, language)
    return f"the newest {number} of {these}" if language == "en" else f"{number} artikel terbaru dari {these}"


def part_of(many: int, read: int, these: str, language: str) -> str:
    """Those of some articles that quote somebody: "6 of the 32 articles"; as they are where all do."""
    if many >= read:
        return these
    return f"{numbers.figure(many, language)} {'of' if language == 'en' else 'dari'} {these}"
