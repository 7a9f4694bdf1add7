"""The sentence that states a count or announces a list, in Indonesian or English.

Knows: how what was counted is said, with every condition that bound. Does not know how it was counted.
"""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace

from index.filters import Filters
from index.places import Place
from rag import phrases
from rag.catalogue.holding import Holding
from rag.catalogue.request import Period, Rank, Request, Unit, View, Wanted
from rag.catalogue.tables import Group

MOST_TIED = 3
"""Times that are said to have most articles when they have as many."""
MOST_NAMED = 8
"""Groups that the sentence names; the table has them all."""
ORDERS = {"id": ("diurutkan dari yang terlama", "diurutkan dari yang terbaru"), "en": ("oldest first", "newest first")}
ENDS = {"id": ("tertua", "terbaru"), "en": ("oldest", "newest")}
""" "Oldest" and "newest", in this order."""


def lead(request: Request, holding: Holding, groups: Sequence[Group], *, filters: Filters, language: str) -> str:
    """What was counted, in one sentence or two.

    Args:
        request: what was asked for.
        holding: what was found; not empty.
        groups: the rows when they stand for more than one article.
        filters: those given beside the question.
        language: `id` or `en`.
    """
    if request.absent:
        return _without_any(request, holding, groups, filters, language) + _undated(holding, language)
    return _said(request, holding, groups, filters, language) + _rest(request, holding, language)


def of_each(requests: Sequence[Request], holdings: Sequence[Holding], *, filters: Filters, language: str) -> str:
    """What was counted of several things, a sentence or two of each."""
    told = [
        lead(one, held, (), filters=filters, language=language)
        if held.found
        else none(one, held, outlets=(), filters=filters, language=language)
        for one, held in zip(requests, holdings, strict=True)
    ]
    return " ".join(told)


def name_of(request: Request, slot_of: Request, language: str) -> str:
    """What one of several things that are counted by themselves is called."""
    if len(slot_of.wanted) > 1:
        return _label(request.wanted[0], language)
    return _either((request.places if len(slot_of.places) > 1 else request.named)[0], language)


def none(request: Request, holding: Holding, *, outlets: Sequence[str], filters: Filters, language: str) -> str:
    """That there is no such article."""
    where = _scope(request, filters, language)
    english = language == "en"
    told = predicate(request, holding, 1, language)
    if request.absent:
        many = phrases.counted(holding.groups, request.unit.value, language)
        which = f"{where}{_that(where, language)}{told}" if told else where
        said = (
            f"Each of the {many} has an article{which}." if english else f"Semua dari {many} memiliki artikel{which}."
        )
        return said + _undated(holding, language)
    if holding.scope == 0 or not told:
        said = f"The collection holds no articles{where}." if english else f"Koleksi ini tidak berisi artikel{where}."
        if outlets and not set(request.outlets) <= set(outlets):
            named = ", ".join(outlets[:MOST_NAMED]) + (", …" if len(outlets) > MOST_NAMED else "")
            said += f" Its outlets: {named}." if english else f" Medianya: {named}."
        return said + _undated(holding, language)
    if request.places and (request.wanted or request.named):
        about = _places(request, language)
        told = predicate(replace(request, places=()), holding, 1, language)
        where = f" {'about' if english else 'tentang'} {about}{where}"
    said = f"No article{where} {told}." if english else f"Tidak ada artikel{where}{_that(where, language)}{told}."
    return said + _scattered(request, holding, language) + _undated(holding, language)


def _that(where: str, language: str) -> str:
    """What joins a predicate to articles of which something was said already."""
    return " that " if language == "en" else (" dan " if " yang " in where else " yang ")


def _places(request: Request, language: str) -> str:
    return phrases.either([_either(places, language) for places in request.places], language)


def predicate(request: Request, holding: Holding, count: int, language: str) -> str:
    """What is said of the articles: that they mention this and are about that; empty when nothing is."""
    english, one = language == "en", count == 1
    named = [_label(wanted, language) for wanted in request.wanted]
    named += [_either(places, language) for places in request.named]
    about = _places(request, language) if request.places else ""
    if about and not holding.about:
        named, about = [*named, about], ""
    parts = []
    if named:
        verb = ("mentions" if one else "mention") if english else "menyebut"
        parts.append(f"{verb} {phrases.all_of(named, language)}")
    if about:
        parts.append(f"{('is about' if one else 'are about') if english else 'membahas'} {about}")
    parts += _left_out(request, one, language)
    return phrases.all_of(parts, language) if parts else ""


def _left_out(request: Request, one: bool, language: str) -> list[str]:
    """What is not said of the articles."""
    english, parts = language == "en", []
    named = [_label(wanted, language) for wanted in request.excepted.wanted]
    named += [_either(places, language) for places in request.excepted.named]
    if named:
        verb = f"{'does' if one else 'do'} not mention" if english else "tidak menyebut"
        parts.append(f"{verb} {phrases.either(named, language)}")
    if request.excepted.places:
        about = phrases.either([_either(places, language) for places in request.excepted.places], language)
        parts.append(f"{'is' if one else 'are'} not about {about}" if english else f"tidak membahas {about}")
    return parts


def _without_any(request: Request, holding: Holding, groups: Sequence[Group], filters: Filters, language: str) -> str:
    """The outlets or regions that have no such article."""
    where, told = _scope(request, filters, language), predicate(request, holding, 1, language)
    which = f"{where}{_that(where, language)}{told}" if told else where
    number, many = (
        phrases.figure(len(groups), language),
        phrases.counted(holding.groups, request.unit.value, language),
    )
    names = ", ".join(group.name for group in groups[:MOST_NAMED]) + (", …" if len(groups) > MOST_NAMED else "")
    if language == "en":
        verb = "has" if len(groups) == 1 else "have"
        return f"{number} of {many} {verb} no article{which}: {names}. The table shows what else they carry."
    return f"{number} dari {many} tidak memiliki artikel{which}: {names}. Tabel menunjukkan artikel lainnya."


def _said(request: Request, holding: Holding, groups: Sequence[Group], filters: Filters, language: str) -> str:
    english, count = language == "en", len(holding.found)
    if request.unit is not Unit.ARTICLE:  # those without an outlet, region or day are told of by themselves
        count = sum(len(group.articles) for group in groups if group.known) or count
    where, told = _scope(request, filters, language), predicate(request, holding, count, language)
    which = f"{where}{_that(where, language)}{told}" if told else where
    these = f"{phrases.counted(count, 'articles', language)}{which}"
    only = ("The only article" if english else "Satu-satunya artikel") + which
    if request.view in (View.NEWEST, View.OLDEST):
        return _end(request, holding, these, only, language)
    if request.unit is not Unit.ARTICLE:
        told_of = only if len(holding.found) == 1 else f"The {these}" if english and count > 1 else these
        return _by_group(request, count, told_of, groups, language)
    if told:
        total = phrases.counted(holding.scope, "articles", language)
        said = f"{phrases.figure(count, language)} {'of' if english else 'dari'} {total}{where} {told}"
    else:
        said = f"The collection holds {these}" if english else f"Koleksi ini berisi {these}"
    if request.view is View.TIMELINE and count > 1:
        said += f", {ORDERS[language][request.newest_first]}"
    return f"{said}." + (_over(request.grouping, groups, language) if request.grouping else "")


def _end(request: Request, holding: Holding, these: str, only: str, language: str) -> str:
    """The newest or the oldest of some articles."""
    english, newest = language == "en", request.view is View.NEWEST
    days = [one.published for one in holding.found if one.published]
    which = ENDS[language][newest]
    single = len(holding.found) == 1
    if not days and single:
        return f"{only} has no date." if english else f"{only} tidak bertanggal."
    if not days:
        return f"None of the {these} has a date." if english else f"Tidak satu pun dari {these} bertanggal."
    dateless = len(holding.found) - len(days)
    besides = ""
    if dateless and not single:
        number = phrases.figure(dateless, language)
        besides = f" {number} of them {'has' if dateless == 1 else 'have'} no date." if english else ""
        besides = besides or f" {number} di antaranya tidak bertanggal."
    if request.limit and request.limit > 1 and not single:
        shown = min(request.limit, len(holding.found))
        said = (
            f"These are the {shown} {which} of the {these}."
            if english
            else f"Ini {shown} artikel {which} dari {these}."
        )
        return said + besides
    day = phrases.day(max(days) if newest else min(days), language)
    if single:
        return f"{only} is dated {day}." if english else f"{only} terbit pada {day}."
    said = f"The {which} of the {these} is dated {day}." if english else f"Yang {which} dari {these} terbit pada {day}."
    return said + besides


def _by_group(request: Request, count: int, these: str, groups: Sequence[Group], language: str) -> str:
    unit = request.unit
    known = [group for group in groups if group.known]
    unknown = sum(len(group.articles) for group in groups if not group.known)
    if not known and language == "en":
        return f"{these} {'is' if count == 1 else 'are'} without {_lacking(unit, language)}."
    if not known:
        return f"{these} tidak memiliki keterangan {_lacking(unit, language)}."
    many = phrases.counted(len(known), unit.value, language)
    names = ", ".join(f"{group.name} ({phrases.figure(len(group.articles), language)})" for group in known[:MOST_NAMED])
    names += ", …" if len(known) > MOST_NAMED else ""
    few, timely = count == 1, unit not in (Unit.OUTLET, Unit.REGION, Unit.PROVINCE)
    lower = these[0].lower() + these[1:]
    if language == "en":
        said = f"{these} {'is' if few else 'are'} about {many}"
        if unit is Unit.OUTLET:
            said = f"{many} {'carries' if len(known) == 1 else 'carry'} {lower}"
        elif timely:
            said = f"{these} {'was' if few else 'were'} published {'on' if unit is Unit.DAY else 'in'} {many}"
    else:
        said = f"{these} membahas {many}"
        if unit is Unit.OUTLET:
            said = f"{many} memuat {lower}"
        elif timely:
            said = f"{these} terbit {'pada' if unit is Unit.DAY else 'dalam'} {many}"
    ends = _end_of_row(known, request.rank or Rank.MOST, language) if timely or request.rank is Rank.LEAST else ""
    return f"{said}: {names}.{ends}{_unknown(unit, unknown, language)}"


def _end_of_row(groups: Sequence[Group], rank: Rank, language: str) -> str:
    """The outlet, region or time with most articles, or with fewest; nothing where many have as many, or all."""
    number = (max if rank is Rank.MOST else min)(len(group.articles) for group in groups)
    best = [group.name for group in groups if len(group.articles) == number]
    if len(best) == len(groups) or len(best) > MOST_TIED:
        return ""
    each = ("", " each") if language == "en" else ("", "masing-masing ")
    figure = phrases.figure(number, language)
    told = phrases.all_of(best, language)
    told += f" ({figure}{each[len(best) > 1]})" if language == "en" else f" ({each[len(best) > 1]}{figure})"
    if rank is Rank.MOST:
        return f" The most: {told}." if language == "en" else f" Terbanyak: {told}."
    return f" The fewest, of those with any: {told}." if language == "en" else f" Tersedikit, dari yang ada: {told}."


def _unknown(unit: Unit, count: int, language: str) -> str:
    if not count:
        return ""
    number, what = phrases.figure(count, language), _lacking(unit, language)
    if language == "en":
        return f" {number} {'is' if count == 1 else 'are'} without {what}."
    return f" {number} artikel tanpa keterangan {what}."


def _lacking(unit: Unit, language: str) -> str:
    """What the articles without an outlet, region or day lack."""
    english = language == "en"
    match unit:
        case Unit.OUTLET:
            return "an outlet" if english else "media"
        case Unit.REGION | Unit.PROVINCE:
            return "a region" if english else "daerah"
    return "a date" if english else "tanggal"


def _over(unit: Unit, groups: Sequence[Group], language: str) -> str:
    known = [group for group in groups if group.known]
    unknown = sum(len(group.articles) for group in groups if not group.known)
    many = phrases.counted(len(known), unit.value, language)
    where = "di" if unit in (Unit.OUTLET, Unit.REGION, Unit.PROVINCE) else "dalam"
    if len(known) == 1:
        alone = f" All in {known[0].name}." if language == "en" else f" Semuanya {where} {known[0].name}."
        return alone + _unknown(unit, unknown, language)
    names = ", ".join(f"{group.name} ({phrases.figure(len(group.articles), language)})" for group in known[:MOST_NAMED])
    names = f": {names}" if known and len(known) <= MOST_NAMED else ""
    said = f" They are spread over {many}{names}." if language == "en" else f" Semuanya tersebar {where} {many}{names}."
    return (said if known else "") + _unknown(unit, unknown, language)


def _rest(request: Request, holding: Holding, language: str) -> str:
    said = ""
    unplaced = sum(one.region_code is None for one in holding.found) if request.excepted.places else 0
    if unplaced and language == "en":
        said = f" The region of {phrases.figure(unplaced, language)} of them is unknown."
    elif unplaced:
        said = f" Daerah dari {phrases.figure(unplaced, language)} di antaranya tidak diketahui."
    if holding.mentioned:
        more = phrases.figure(holding.mentioned, language)
        if language == "en":
            verb = "mentions" if holding.mentioned == 1 else "mention"
            said += f" {more} more {verb} {_places(request, language)} without being about it."
        else:
            said += f" {more} artikel lain hanya menyebut {_places(request, language)}."
    return said + _scattered(request, holding, language) + _undated(holding, language)


def _scattered(request: Request, holding: Holding, language: str) -> str:
    """How many more articles have the words of what was taken together, but apart."""
    if not holding.scattered:
        return ""
    more, told = phrases.figure(holding.scattered, language), [one for one in request.wanted if one.apart]
    named = phrases.all_of([_label(one, language) for one in told], language)
    if language == "en":
        return f" {more} more {'has' if holding.scattered == 1 else 'have'} the words of {named} apart from each other."
    return f" {more} artikel lain memuat kata-kata dari {named} secara terpisah."


def _undated(holding: Holding, language: str) -> str:
    if not holding.undated:
        return ""
    number = phrases.counted(holding.undated, "articles", language)
    if language == "en":
        return f" {number} without a date {'was' if holding.undated == 1 else 'were'} not counted."
    return f" {number} tanpa tanggal tidak dihitung."


def _scope(request: Request, filters: Filters, language: str) -> str:
    """Outlet, region and time that bind, to stand behind "articles"."""
    english = language == "en"
    outlets = [phrases.either(request.outlets, language)] if request.outlets else []
    outlets += [filters.outlet] if filters.outlet and filters.outlet not in request.outlets else []
    said = "".join(f" {'from' if english else 'dari'} {name}" for name in outlets)
    if request.excepted.outlets:
        out = phrases.either(request.excepted.outlets, language)
        said += f" not from {out}" if english else f" yang bukan dari {out}"
    if filters.region:
        said += f" {'about' if english else 'tentang'} {filters.region}"
    if request.undated:
        said += " without a date" if english else " tanpa tanggal"
    periods = [request.period, Period(filters.since, filters.until) if filters.since or filters.until else None]
    times = [_time(period, language) for period in periods if period]
    return said + "".join(f" {'published' if english else 'yang terbit'} {time}" for time in dict.fromkeys(times))


def _time(period: Period, language: str) -> str:
    english = language == "en"
    first, last = period.first, period.last
    if period.others:
        return phrases.either([_time(one, language) for one in (replace(period, others=()), *period.others)], language)
    if period.month:
        name = f"{period.day or ''} {phrases.MONTHS[language][period.month - 1]}".strip()
        said = f"{'on' if period.day else 'in'} {name}" if english else f"pada {name}"
        return f"{said} {_time(Period(first, last), language)}" if first or last else said
    if first and last:
        if first == last:
            return f"{'on' if english else 'pada'} {phrases.day(first, language)}"
        if first[5:] == "01-01" and last[5:] == "12-31" and first[:4] == last[:4]:
            return f"in {first[:4]}" if english else f"pada tahun {first[:4]}"
        month_ends = monthrange(int(first[:4]), int(first[5:7]))[1]
        if first[:7] == last[:7] and first[8:] == "01" and int(last[8:]) == month_ends:
            return f"{'in' if english else 'pada'} {phrases.month(first, language)}"
        between = ("from", "to") if english else ("dari", "sampai")
        return f"{between[0]} {phrases.day(first, language)} {between[1]} {phrases.day(last, language)}"
    if first:
        return f"{'since' if english else 'sejak'} {phrases.day(first, language)}"
    return f"{'until' if english else 'sampai'} {phrases.day(last, language)}"


def _label(wanted: Wanted, language: str) -> str:
    if wanted.options:
        return phrases.either([_label(one, language) for one in wanted.options], language)
    return wanted.label if wanted.label[:1].isupper() else f"“{wanted.label}”"


def _either(alternatives: Sequence[Place], language: str) -> str:
    return phrases.either([phrases.place_name(place.code, language) for place in alternatives], language)
