"""Which articles a search may look at: outlet, region with its parts, first and last day.

Knows: how a user's words for these are read and which values of a collection they mean. Does not know where articles
are stored.
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

from index import places
from index.errors import Fault, InvalidQuestion
from index.origin.dates import WEEK
from index.origin.houses import house_named, house_of

if TYPE_CHECKING:
    from index.nouns import Article

DOMAIN_ENDING = re.compile(r"(?:\.(?:co|or|go|web|ac))?\.(?:com|co|id|net|org|news|tv|info)$")

NAME_PART = 4
"""Letters of a part of an outlet's name that tells it."""
LEAST_LIKENESS = 0.7
MOST_ALIKE = 3
"""Share of equal letters of outlets that are named where no article is of the wanted one, and how many are."""


@lru_cache(10_000)
def fold_outlet(name: str) -> str:
    """An outlet's name without case, punctuation and domain ending: `Lensa Nusantara` meets `LENSANUSANTARA.CO.ID`."""
    name = DOMAIN_ENDING.sub("", DOMAIN_ENDING.sub("", name.strip().lower().removeprefix("www.")))
    return re.sub(r"[\W_]+", "", name)


def outlet_key(name: str) -> str:
    """What the names of one outlet have in common: the folded name, or the house that it names as a whole.

    `ANTARA`, `Antara News` and `antaranews.com` are one outlet; an edition, `Antara News Bali`, is another.
    """
    folded = fold_outlet(name)
    return fold_outlet(house_named(folded) or folded)


def outlet_keys(name: str) -> frozenset[str]:
    """All keys by which an outlet is asked for: its own and that of its house, where it is an edition of one."""
    own = outlet_key(name)
    return frozenset((own, fold_outlet(house_of(own) or own)))


def day(value: str | date | None, *, name: str) -> str | None:
    """A day in ISO form, of a moment its day, None without any. Raises `InvalidQuestion` naming what is no date."""
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        value = value.date()
    with suppress(ValueError):
        if not WEEK.match(str(value)):
            return date.fromisoformat(str(value)).isoformat()
    raise InvalidQuestion(f"{name} {value!r} is not a date: write it as 2024-10-31.")


def _no_region(name: str) -> str:
    """That a name is no region's, and what may be meant."""
    meant = " or ".join(map(repr, places.like(name))) or "it as 'Jawa Tengah' or 'Kabupaten Batang'"
    return f"region {name!r} is not a province, regency or city of Indonesia, nor a group of them: write {meant}."


def lies_in(code: str | None, regions: Iterable[str]) -> bool:
    """Whether a region is one of some or lies within one; an unknown one does not."""
    return code is not None and any(places.contains(outer, code) for outer in regions)


@dataclass(frozen=True, slots=True)
class Filters:
    """What a user asked for, checked: every field None means every article."""

    outlet: str | None = None
    region: str | None = None
    since: str | None = None
    until: str | None = None
    regions: tuple[str, ...] = ()
    """Codes of the regions that `region` names; an article passes when its region is one of them or lies within one."""
    concerning: tuple[str, ...] = ()
    """Codes of the regions of a question: an article passes that is about one of them, or names one anywhere."""
    articles: frozenset[str] = frozenset()
    """Ids of the articles of a conversation, which alone pass; empty for any."""
    left_out: tuple[str, ...] = ()
    """Outlets of which no article passes."""
    regions_left_out: tuple[str, ...] = ()
    """Codes of regions; no article passes whose region is one of them or lies within one."""

    @classmethod
    def of(
        cls,
        *,
        outlet: str | None = None,
        region: str | None = None,
        since: str | date | None = None,
        until: str | date | None = None,
    ) -> "Filters":
        """Read a user's words.

        Raises:
            InvalidQuestion: for a date not of the form 2024-10-31, a period that ends before it begins,
                or a region that Indonesia does not have.
        """
        for name, value in (("outlet", outlet), ("region", region)):
            if value is not None and not isinstance(value, str):
                raise InvalidQuestion(f"{name} {value!r} is not text: name one.")
        outlet = (outlet or "").strip() or None
        region = (region or "").strip() or None
        first, last = day(since, name="since"), day(until, name="until")
        if first and last and first > last:
            raise InvalidQuestion(f"since {first} lies after until {last}: exchange them.", fault=Fault.OUT_OF_ORDER)
        if outlet and not fold_outlet(outlet):
            raise InvalidQuestion(f"outlet {outlet!r} is not a name.")
        regions: tuple[str, ...] = ()
        if region:
            regions = tuple(place.code for place in places.resolve(region) or places.group(region))
            if not regions:
                raise InvalidQuestion(_no_region(region))
        return cls(outlet, region, first, last, regions)

    def __bool__(self) -> bool:
        return self != Filters()

    def concerning_only(self, codes: tuple[str, ...]) -> "Filters":
        """These filters, and only articles that are about one of these regions or name one."""
        return replace(self, concerning=codes)

    def of_outlet(self, outlet: str | None) -> "Filters":
        """These filters, and only articles of an outlet where one is given."""
        return replace(self, outlet=outlet) if outlet else self

    def without_outlets(self, outlets: tuple[str, ...]) -> "Filters":
        """These filters, and no article of some outlets either."""
        return replace(self, left_out=tuple(dict.fromkeys((*self.left_out, *outlets))))

    def without_regions(self, codes: tuple[str, ...]) -> "Filters":
        """These filters, and no article about some regions."""
        return replace(self, regions_left_out=codes)

    def among(self, articles: frozenset[str]) -> "Filters":
        """These filters, and only some articles; any when none is given."""
        return replace(self, articles=articles)

    def within(self, first: date | None, last: date | None) -> "Filters | None":
        """These filters, and only articles from one day to another; None when no day is left."""
        since = max(filter(None, (self.since, first.isoformat() if first else None)), default=None)
        until = min(filter(None, (self.until, last.isoformat() if last else None)), default=None)
        return None if since and until and since > until else replace(self, since=since, until=until)

    def in_region(self, code: str | None) -> bool:
        """Whether an article of this region passes `regions` and `regions_left_out`."""
        return (not self.regions or lies_in(code, self.regions)) and not lies_in(code, self.regions_left_out)

    def in_outlet(self, outlet: str | None) -> bool:
        """Whether an article of this outlet passes: of the wanted one, or of an edition of the house that is wanted."""
        keys = outlet_keys(outlet) if outlet else frozenset()
        if any(outlet_key(one) in keys for one in self.left_out):
            return False
        return self.outlet is None or outlet_key(self.outlet) in keys

    def passes(self, article: "Article") -> bool:
        """Whether an article passes by its outlet, region and day; one without a day passes where none is asked for."""
        day = article.published or ""
        timely = (not self.since or day >= self.since) and (not self.until or "" < day <= self.until)
        return timely and self.in_outlet(article.outlet) and self.in_region(article.region_code)

    def outlets_like(self, held: Iterable[str]) -> list[str]:
        """Those of some outlets whose names are like the wanted one, or have it in them; none when it is among them."""
        if not (typed := fold_outlet(self.outlet or "")):
            return []
        folded: dict[str, str] = {}
        for name in held:
            folded.setdefault(fold_outlet(name), name)
        if typed in folded:
            return []
        within = [form for form in folded if len(typed) >= NAME_PART and typed in form]
        near = get_close_matches(typed, folded, n=MOST_ALIKE, cutoff=LEAST_LIKENESS)
        return [folded[form] for form in dict.fromkeys((*near, *within))][:MOST_ALIKE]

    def codes(self, present: Iterable[str]) -> list[str]:
        """Those of the region codes `present` that pass."""
        return [code for code in present if self.in_region(code)]

    def to_dict(self) -> dict[str, str]:
        """The filters in force, without the empty ones."""
        named = {"outlet": self.outlet, "region": self.region, "since": self.since, "until": self.until}
        named["outlets_left_out"] = ", ".join(self.left_out)
        named["regions_left_out"] = ", ".join(places.by_code(code).name for code in self.regions_left_out)
        return {name: value for name, value in named.items() if value}
