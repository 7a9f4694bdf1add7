"""Makes the table of an answer: a row for each article, or for each outlet, region, day, month or year.

Knows: columns, their order, and which articles stand behind a row. Does not know how the articles were found.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from index.errors import InvalidQuestion
from index.factchecks import checks, is_fact_check
from index.filters import outlet_key
from rag.catalogue.finding.holding import KEYS, Held
from rag.catalogue.finding.voices import Voice
from rag.catalogue.request import TIMELY, Rank, Request, Unit, View
from rag.phrases import dates, naming, numbers
from rag.table import Listed, Row, Table

MOST_LISTED = 200
"""Articles up to which each has a row of its own; more are shown by the month."""
MOST_NAMES = 4
"""Names in one cell."""

UNKNOWN = {
    Unit.OUTLET: naming.UNKNOWN_OUTLET,
    Unit.AUTHOR: numbers.UNKNOWN_AUTHOR,
    **dict.fromkeys((Unit.REGENCY, Unit.CITY), numbers.OTHER_REGION),
    **dict.fromkeys((Unit.REGION, Unit.PROVINCE), numbers.UNKNOWN_REGION),
}
"""What a row, or a cell, of the articles without one is called; without a day, undated."""


@dataclass(frozen=True, slots=True)
class Group:
    """The articles that share an outlet, a region or a time."""

    name: str
    articles: tuple[Held, ...]
    known: bool = True
    """False for the articles whose outlet, region or day is unknown."""


def ordered(found: Sequence[Held], request: Request) -> list[Held]:
    """Articles in the order that was asked for, the undated last; a list and the newest begin with the newest."""
    newest = request.newest_first or request.view in (View.NEWEST, View.LIST, View.COUNT)
    dated = sorted((one for one in found if one.published), key=lambda one: one.published or "", reverse=newest)
    return dated + [one for one in found if not one.published]


def row_unit(request: Request, count: int) -> Unit:
    """What a row stands for."""
    if request.rows is Unit.ARTICLE and count > MOST_LISTED and request.view not in (View.NEWEST, View.OLDEST):
        return Unit.MONTH
    return request.rows


def grouped(found: Sequence[Held], unit: Unit, language: str, *, rank: Rank | None = None) -> list[Group]:
    """The articles by what they share: times in their order, all else most articles first, the unknown last.

    Where those with most or fewest are asked for, they are first.
    """
    names = _spelt(found) if unit is Unit.OUTLET else {}
    groups: dict[str | None, list[Held]] = {}
    for one in found:
        name = KEYS[unit](one)
        groups.setdefault(names.get(name, name) if name else None, []).append(one)
    rank = rank or (None if unit in TIMELY else Rank.MOST)
    sign = {Rank.MOST: -1, Rank.LEAST: 1, None: 0}[rank]
    known = sorted((name for name in groups if name), key=lambda name: (sign * len(groups[name]), name))
    made = [Group(_name(name, unit, language), tuple(groups[name])) for name in known]
    if unknown := groups.get(None):
        made.append(Group(UNKNOWN.get(unit, numbers.UNDATED_ROW)[language], tuple(unknown), known=False))
    return made


def _spelt(found: Sequence[Held]) -> Mapping[str, str]:
    """Spellings of outlets → the most frequent one of the same outlet: gelora.co, GELORA.CO."""
    counts = Counter(one.outlet for one in found if one.outlet)
    usual: dict[str, str] = {}
    for name, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        usual.setdefault(outlet_key(name), name)
    return {name: usual[outlet_key(name)] for name in counts}


def of_articles(found: Sequence[Held], language: str) -> Table:
    """A row for each article; what by its outlet or title is a fact check is said to be one."""
    names = (Unit.DAY, Unit.OUTLET, Unit.REGION)
    columns = (*(numbers.UNIT_COLUMNS[unit][language] for unit in names), numbers.TITLE[language])
    rows = []
    for one in found:
        listed = _listed(one, language)
        rows.append(Row((*(_cell(one, unit, language) for unit in names), listed.title), (listed,)))
    return Table(columns, tuple(rows), titled=len(columns) - 1)


def of_groups(groups: Iterable[Group], unit: Unit, language: str, *, named: str | None = None) -> Table:
    """A row for each group, with how many articles it has and what else they share.

    Args:
        groups: the rows.
        unit: what a row stands for.
        language: `id` or `en`.
        named: the name of the first column; None for that of the unit.
    """
    others = (Unit.REGION, Unit.DAY) if unit is Unit.OUTLET else (Unit.OUTLET,)
    columns = (
        named or numbers.UNIT_COLUMNS[unit][language],
        numbers.ARTICLES[language],
        *(numbers.UNIT_COLUMNS[other][language] for other in others),
    )
    rows = []
    for group in groups:
        name = _outlets(group.articles, language).get(group.name, group.name) if unit is Unit.OUTLET else group.name
        cells = [name, numbers.figure(len(group.articles), language)]
        cells += [_several(group.articles, other, language) for other in others]
        rows.append(Row(tuple(cells), tuple(_listed(one, language) for one in group.articles)))
    return Table(columns, tuple(rows))


def _listed(one: Held, language: str) -> Listed:
    return Listed(one.id, naming.marked(one.title, language) if _is_check(one) else one.title)


def _is_check(one: Held) -> bool:
    """Whether an article is by its outlet or title a fact check."""
    return checks(one.title, one.outlet, "")


def _outlets(found: Sequence[Held], language: str) -> dict[str, str]:
    """The outlets of some articles, and what each is called."""
    return naming.outlets_told([(one.outlet, _is_check(one)) for one in found], language)


def _several(found: Sequence[Held], unit: Unit, language: str) -> str:
    """What some articles have of a kind, most first, in one cell; days from the first to the last."""
    keys = [key for one in found if (key := KEYS[unit](one))]
    if not keys:
        return "–"
    if unit is Unit.DAY:
        ends = dict.fromkeys((min(keys), max(keys)))
        return " – ".join(_name(day, unit, language) for day in ends)
    distinct = sorted(set(keys), key=lambda key: (-keys.count(key), key))
    outlets = _outlets(found, language) if unit is Unit.OUTLET else {}
    shown = ", ".join(outlets.get(key) or _name(key, unit, language) for key in distinct[:MOST_NAMES])
    return f"{shown}, …" if len(distinct) > MOST_NAMES else shown


def _cell(one: Held, unit: Unit, language: str) -> str:
    key = KEYS[unit](one)
    return _name(key, unit, language) if key else UNKNOWN.get(unit, numbers.UNDATED_ROW)[language]


def _name(key: str, unit: Unit, language: str) -> str:
    match unit:
        case Unit.REGION | Unit.PROVINCE | Unit.REGENCY | Unit.CITY:
            try:
                return naming.place_name(key, language)
            except InvalidQuestion:  # a code that the table of regions has lost since the article was read
                return key
        case Unit.DAY:
            return dates.day(key, language)
        case Unit.WEEK:
            return dates.week(key, language)
        case Unit.MONTH:
            return dates.month(key, language)
    return key


def of_voices(found: Sequence[Voice], *, quoted: int, language: str) -> Table:
    """A row for each speaker, of whom the first `quoted` have the citation of their number."""
    columns = tuple(numbers.SPEAKER_COLUMNS[language])
    rows = []
    for number, one in enumerate(found, 1):
        outlets = naming.outlets_told(
            [(each.article.outlet, is_fact_check(each.article)) for each in one.sentences], language
        ).values()
        cells = (one.name, one.office or "–", numbers.figure(len(one.sentences), language), ", ".join(outlets) or "–")
        rows.append(Row(cells, one.articles(language), quoted=(number,) if number <= quoted else ()))
    return Table(columns, tuple(rows))
