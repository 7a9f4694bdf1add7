"""What bound a count, in words, and what stands beside it: what the articles mention and are about, outlets and times.

Knows: how a condition is said in Indonesian and English, and how the articles are told that only mention what was asked
for, or have no region or day. Does not know what was counted or how many there are.
"""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from index.filters import Filters
from index.places import LANDS, Place, own_names
from rag.asking.times.relative import ONE_DAY
from rag.catalogue.finding.holding import Holding
from rag.catalogue.request import Only, Period, Request, Wanted
from rag.phrases import dates, naming
from rag.phrases.beside import beside

DAY_AFTER = {
    "id": "atau sehari sesudahnya, ketika kejadian hari itu juga masih diberitakan",
    "en": "or the day after, when news of that day still comes out",
}


def predicate(request: Request, holding: Holding, count: int, language: str) -> str:
    """What is said of the articles: that they mention this and are about that; empty when nothing is."""
    english, one = language == "en", count == 1
    apart = request.wanted if request.quoted and Only.QUOTING in request.only else ()
    quoted = [label(wanted, language) for wanted in apart if wanted in request.quotable]
    named = [label(wanted, language) for wanted in request.wanted if wanted not in apart]
    named += [label(wanted, language) for wanted in apart if wanted not in request.quotable]
    named += [called(ways, language) for ways in request.named]
    about = places(request, language) if request.places else ""
    if about and not holding.about:
        named, about = [*named, mere_places(request, language)], ""
    parts = [f"{_verb(one, language, quotes=True)} {naming.all_of(quoted, language)}"] if quoted else []
    if named:
        verb = _verb(one, language, quotes=Only.QUOTING in request.only and not quoted)
        parts.append(f"{verb} {naming.all_of(named, language)}{_in_title(request, one, language)}")
    if about:
        parts.append(f"{('is about' if one else 'are about') if english else 'membahas'} {about}")
    if Only.CHECKING in request.only:
        parts.insert(0, ("is a fact check" if one else "are fact checks") if english else "merupakan cek fakta")
    parts += _left_out(request, one, language)
    return naming.all_of(parts, language) if parts else ""


def told(request: Request, holding: Holding, count: int, language: str) -> list[str]:
    """What is said of the articles, their outlets and times among it."""
    english, one = language == "en", count == 1
    parts = [predicate(request, holding, count, language)]
    if request.outlets:
        outlets = naming.either(request.outlets, language)
        parts.append(f"{'is' if one else 'are'} from {outlets}" if english else f"berasal dari {outlets}")
    if request.period:
        time = _time(request.period, language)
        parts.append(f"{'was' if one else 'were'} published {time}" if english else f"terbit {time}")
    return [part for part in parts if part]


def _verb(one: bool, language: str, *, quotes: bool) -> str:
    """That articles mention something, or quote somebody."""
    if language == "en":
        return ("quote" if quotes else "mention") + "s" * one
    return "mengutip" if quotes else "menyebut"


def _in_title(request: Request, one: bool, language: str) -> str:
    """That they have it in their titles; empty where that is not asked."""
    if Only.TITLED not in request.only:
        return ""
    return f" in {'its title' if one else 'their titles'}" if language == "en" else " dalam judulnya"


def _left_out(request: Request, one: bool, language: str) -> list[str]:
    """What is not said of the articles."""
    english, parts = language == "en", []
    named = [label(wanted, language) for wanted in request.excepted.wanted]
    named += [called(ways, language) for ways in request.excepted.named]
    if named:
        verb = f"{'does' if one else 'do'} not mention" if english else "tidak menyebut"
        parts.append(f"{verb} {naming.either(named, language)}")
    if request.excepted.places:
        about = naming.either([naming.any_place(ways, language) for ways in request.excepted.places], language)
        parts.append(f"{'is' if one else 'are'} not about {about}" if english else f"tidak membahas {about}")
    return parts


def scope(request: Request, filters: Filters, language: str) -> str:
    """Outlet, region and time that bind, to stand behind "articles"."""
    english = language == "en"
    outlets = [naming.either(request.outlets, language)] if request.outlets else []
    outlets += [filters.outlet] if filters.outlet and filters.outlet not in request.outlets else []
    said = f" {'by' if english else 'karya'} {naming.either(request.authors, language)}" if request.authors else ""
    said += "".join(f" {'from' if english else 'dari'} {name}" for name in outlets)
    if request.excepted.outlets:
        out = naming.either(request.excepted.outlets, language)
        said += f" not from {out}" if english else f" yang bukan dari {out}"
    if filters.region:
        said += f" {'about' if english else 'tentang'} {naming.region_named(filters.region, language)}"
    if request.undated:
        said += " without a date" if english else " tanpa tanggal"
    periods = [request.period, Period(filters.since, filters.until) if filters.since or filters.until else None]
    times = [_time(period, language) for period in periods if period]
    if request.whatever and request.period and (day := _day_before(request.period)):
        times[0] = f"{_time(day, language)} {DAY_AFTER[language]}"
    return said + "".join(f" {'published' if english else 'yang terbit'} {time}" for time in dict.fromkeys(times))


def _day_before(period: Period) -> Period | None:
    """The day of which a period of two has the one after it, too; None for another."""
    if period.others or not (period.first and period.last):
        return None
    two = date.fromisoformat(period.first) + ONE_DAY == date.fromisoformat(period.last)
    return Period(period.first, period.first) if two else None


def that(where: str, language: str) -> str:
    """What joins a predicate to articles of which something was said already."""
    return " that " if language == "en" else (" dan " if " yang " in where else " yang ")


def which(request: Request, holding: Holding, count: int, filters: Filters, language: str) -> str:
    """All that bound a count, to stand behind "articles": "from Tempo that mention Demak"."""
    where, said = scope(request, filters, language), predicate(request, holding, count, language)
    return f"{where}{that(where, language)}{said}" if said else where


def places(request: Request, language: str) -> str:
    """The places that the articles are about, any one of them."""
    return naming.either([naming.any_place(named, language) for named in request.places], language)


def mere_places(request: Request, language: str) -> str:
    """The places that articles merely mention, any one of them."""
    return naming.either([called(named, language) for named in request.places], language)


def label(wanted: Wanted, language: str) -> str:
    """What is mentioned: a name as it is, other words in quotation marks."""
    if wanted.options:
        return naming.either([label(one, language) for one in wanted.options], language)
    return wanted.label if wanted.label[:1].isupper() else f"“{wanted.label}”"


def called(alternatives: Sequence[Place], language: str) -> str:
    """Places that articles mention, by their bare names where these count wherever they stand: Bandung, Papua.

    Of a group one of its regions is, "daerah di Solo Raya".
    """
    if group := naming.in_group(alternatives, language):
        return group
    parted = {code for land, parts in LANDS.items() if {*parts} <= {one.code for one in alternatives} for code in parts}
    own = own_names(tuple(alternatives))
    names = []
    for place in alternatives:
        if place.code not in parted - LANDS.keys():
            bare = place.bare_english if language == "en" else place.bare
            names.append(bare if bare.lower() in own else naming.place_name(place.code, language))
    return naming.either(list(dict.fromkeys(names)), language)


def _time(period: Period, language: str) -> str:
    english = language == "en"
    first, last = period.first, period.last
    if period.others:
        return naming.either([_time(one, language) for one in (replace(period, others=()), *period.others)], language)
    if period.month:
        name = f"{period.day or ''} {dates.MONTHS[language][period.month - 1]}".strip()
        said = f"{'on' if period.day else 'in'} {name}" if english else f"pada {name}"
        return f"{said} {_time(Period(first, last), language)}" if first or last else said
    if first and last:
        if first == last:
            return f"{'on' if english else 'pada'} {dates.day(first, language)}"
        if first[5:] == "01-01" and last[5:] == "12-31" and first[:4] == last[:4]:
            return f"in {first[:4]}" if english else f"pada tahun {first[:4]}"
        month_ends = monthrange(int(first[:4]), int(first[5:7]))[1]
        if first[:7] == last[:7] and first[8:] == "01" and int(last[8:]) == month_ends:
            return f"{'in' if english else 'pada'} {dates.month(first, language)}"
        between = ("from", "to") if english else ("dari", "sampai")
        return f"{between[0]} {dates.day(first, language)} {between[1]} {dates.day(last, language)}"
    if first:
        return f"{'since' if english else 'sejak'} {dates.day(first, language)}"
    return f"{'until' if english else 'sampai'} {dates.day(last, language)}"


def rest(request: Request, holding: Holding, language: str) -> str:
    """All that stands beside a count of articles; empty where nothing does."""
    unplaced = sum(one.region_code is None for one in holding.found) if request.excepted.places else 0
    merely = mere_places(request, language) if holding.mentioned else ""
    return (
        beside("unplaced", unplaced, language)
        + beside("mentioned", holding.mentioned, language, what=merely)
        + beside("inside", holding.inside, language)
        + nearly(request, holding, language)
        + undated(holding, language)
    )


def nearly(request: Request, holding: Holding, language: str) -> str:
    """How many more articles name only a part of a region, or have words that were taken together, but apart."""
    of = mere_places(request if request.places else replace(request, places=request.named), language)
    words = naming.all_of([label(one, language) for one in request.wanted if one.apart], language)
    return beside("parts", holding.parts, language, what=of) + beside(
        "scattered", holding.scattered, language, what=words
    )


def undated(holding: Holding, language: str) -> str:
    """How many articles were left out for having no day; empty without any."""
    return beside("undated", holding.undated, language)
