"""What a question that counts or orders asks for: Wanted, Period, Request.

Knows: what the things are. Does not know how they are read from a question, or what the collection holds.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, Self

from index.places import Place
from rag.speaking.asked.posts import Post


class Unit(StrEnum):
    """What is counted, or what counted articles are grouped by."""

    ARTICLE = "articles"
    OUTLET = "outlets"
    REGION = "regions"
    PROVINCE = "provinces"
    REGENCY = "regencies"
    CITY = "cities"
    DAY = "days"
    WEEK = "weeks"
    MONTH = "months"
    YEAR = "years"
    AUTHOR = "authors"
    SPEAKER = "speakers"


TIMELY = frozenset({Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR})
"""Those of days of publication."""
REGIONAL = frozenset({Unit.REGION, Unit.PROVINCE, Unit.REGENCY, Unit.CITY})
"""Those of regions; a region is one of whatever level."""


class View(StrEnum):
    """How the articles are told of."""

    COUNT = "count"
    LIST = "list"
    TIMELINE = "timeline"
    NEWEST = "newest"
    OLDEST = "oldest"


class Only(StrEnum):
    """Which of the articles that are found are meant alone."""

    TITLED = "titled"
    """Those with what is mentioned in their titles."""
    CHECKING = "checking"
    """Fact checks."""
    QUOTING = "quoting"
    """Those that quote whom they mention."""


class Rank(StrEnum):
    """Which outlets, regions or times are asked for."""

    MOST = "most"
    LEAST = "least"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something that an article must hold, in one of several wordings."""

    label: str
    """As it was asked."""
    wordings: tuple[str, ...]
    """Words or phrases of which any will do: a short form and its long forms, an English word and its translations."""
    options: tuple["Wanted", ...] = ()
    """What was asked for when any of several things will do; `wordings` are those of all."""
    apart: tuple[str, ...] = ()
    """The words, or names, of a thing that was taken together for standing so in articles."""
    not_before: tuple[str, ...] = ()
    """Lower-case words right behind a wording that make another thing of it: KPU Tangerang Selatan is not wanted for
    KPU Tangerang."""
    not_behind: tuple[str, ...] = ()
    """Lower-case words right before a wording that make another thing of it: the draft of a law is not that law."""

    def each(self, how: Callable[["Wanted"], "Wanted"]) -> "Wanted":
        """The same told otherwise; where any of several things will do, each of them is, and their wordings are its."""
        if not self.options:
            return how(self)
        options = tuple(one.each(how) for one in self.options)
        every = dict.fromkeys(form for one in options for form in one.wordings)
        return replace(self, options=options, wordings=tuple(every))


@dataclass(frozen=True, slots=True)
class Whom:
    """Somebody who is quoted, as the articles call him."""

    names: tuple[str, ...] = ()
    """Of which a speaker's name has one as its whole or as a part."""
    others: frozenset[str] = frozenset()
    """Shorter names, in lower case, that are his wherever they speak: Prabowo of Prabowo Subianto. Of an office, other
    ways to write it."""
    offices: tuple[str, ...] = ()
    """Where an office was asked for: those with which a speaker is told of."""
    post: Post | None = None
    """The same where it is that of a region."""


@dataclass(frozen=True, slots=True)
class Role:
    """Which of those who are quoted are meant."""

    office: str = ""
    """What their offices begin with, in small but for initials."""
    body: str = ""
    """Of which they are."""
    but: str = ""
    """Who is none of them."""


@dataclass(frozen=True, slots=True)
class Period:
    """Days of publication: those that all of this says."""

    first: str | None = None
    """ISO 8601, None for no bound."""
    last: str | None = None
    month: int | None = None
    """1 to 12, of any year: a month was named without one."""
    day: int | None = None
    """Day of that month."""
    others: tuple["Period", ...] = ()
    """Further days of publication that will do as well."""

    def holds(self, day: str | None) -> bool:
        """Whether a day lies within; an unknown one does not."""
        if any(other.holds(day) for other in self.others):
            return True
        if day is None or self.month not in (None, int(day[5:7])) or self.day not in (None, int(day[8:10])):
            return False
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Excepted:
    """What leaves an article out, each by itself."""

    wanted: tuple[Wanted, ...] = ()
    """What must not stand in an article."""
    places: tuple[tuple[Place, ...], ...] = ()
    """Regions that an article must not be about."""
    named: tuple[tuple[Place, ...], ...] = ()
    """Regions that an article must not mention."""
    outlets: tuple[str, ...] = ()

    def and_(self, more: "Excepted") -> "Excepted":
        """What leaves an article out by either: "not Nizhamul and not in Demak"."""
        both = ((getattr(self, one.name), getattr(more, one.name)) for one in fields(self))
        return Excepted(*(tuple(dict.fromkeys((*mine, *others))) for mine, others in both))


@dataclass(frozen=True, slots=True)
class Request:
    """A question that counts or orders articles, understood."""

    unit: Unit
    view: View
    wanted: tuple[Wanted, ...] = ()
    """All of them must stand in an article."""
    places: tuple[tuple[Place, ...], ...] = ()
    """Regions that articles must be about, one of them, each with the places its name may mean."""
    named: tuple[tuple[Place, ...], ...] = ()
    """Regions that articles must mention, all of them."""
    outlets: tuple[str, ...] = ()
    """Outlets that articles must be from, one of them; () for any."""
    authors: tuple[str, ...] = ()
    """Authors, as articles name them, that articles must be by, one of them; () for any."""
    excepted: Excepted = Excepted()
    period: Period | None = None
    grouping: Unit | None = None
    limit: int | None = None
    """How many of the newest or oldest; None when no number was told."""
    newest_first: bool = False
    rank: Rank | None = None
    """Whether those with most articles are asked for, or those with fewest."""
    absent: bool = False
    """Whether the outlets or regions without any such article are asked for."""
    whatever: bool = False
    """Whether it was asked what happened, in a time or by an outlet, rather than for articles."""
    mere: bool = False
    """Whether no articles need be meant, as where nothing is asked: sentences may answer where there are none."""
    only: frozenset[Only] = frozenset()
    """What narrows the articles that were found."""
    quoted: tuple[str, ...] = ()
    """Of those that quote somebody, the labels of whom they quote; () where that is everything that is wanted."""
    whom: tuple[Whom, ...] = ()
    """Those who are quoted, as they were looked up in the articles."""
    statements: bool = False
    """Whether all the words of those who are quoted are wanted, not only which articles have any."""
    role: Role | None = None
    """Which of those who are quoted are meant; None for all."""
    of: "Request | None" = None
    """Of which articles it is asked how large a part they are; None where that is not asked."""
    undated: bool = False
    """Whether only articles without a day are counted."""
    each: tuple["Request", ...] = ()
    """A request for each of several things that are counted by themselves."""
    readable: bool = True
    """Whether all of it was read; nothing is counted of a question with an exception that was not."""

    def with_wanted(self, how: Callable[[tuple[Wanted, ...]], tuple[Wanted, ...]]) -> Self:
        """The request in which what must, and must not, stand in an article is told otherwise; of each thing, too."""
        excepted = replace(self.excepted, wanted=how(self.excepted.wanted))
        each = tuple(one.with_wanted(how) for one in self.each)
        return replace(self, wanted=how(self.wanted), excepted=excepted, each=each)

    @property
    def binds(self) -> bool:
        """Whether it says of which articles."""
        told = self.wanted or self.places or self.named or self.outlets or self.authors or self.period
        return bool(told or self.only or self.undated or self.excepted != Excepted())

    @property
    def tells(self) -> bool:
        """Whether it says anything of the articles but whose and of when they are."""
        return bool(self.wanted or self.places or self.named or self.only or self.undated or self.excepted.wanted)

    def beside(self, of: "Request") -> Self:
        """What it says of the articles besides all that another request says of them, too."""
        labels = {one.label for one in of.wanted}
        return replace(
            self,
            wanted=tuple(one for one in self.wanted if one.label not in labels),
            places=tuple(one for one in self.places if one not in of.places),
            named=tuple(one for one in self.named if one not in of.named),
            outlets=() if of.outlets else self.outlets,
            authors=() if of.authors else self.authors,
            period=None if of.period else self.period,
            excepted=Excepted() if self.excepted == of.excepted else self.excepted,
            only=self.only - of.only,
        )

    @property
    def shows(self) -> bool:
        """Whether a sentence of an article can show why it is counted, or is asked for; else it is an example."""
        held = self.wanted or self.places or self.named or self.only
        return bool(held) or self.view is not View.COUNT or self.rows is not Unit.ARTICLE

    @property
    def quotable(self) -> tuple[Wanted, ...]:
        """What is wanted that is somebody who is quoted."""
        return tuple(one for one in self.wanted if one.label in self.quoted) if self.quoted else self.wanted

    @property
    def rows(self) -> Unit:
        """What a row of the table stands for."""
        return self.grouping or self.unit

    def spread(self) -> "Request":
        """The same with the single words of everything that was taken together."""
        single = [[Wanted(word, (word,)) for word in one.apart] or [one] for one in self.wanted]
        return replace(self, wanted=tuple(word for some in single for word in some))

    def to_dict(self) -> dict[str, Any]:
        """What was understood, for the curious."""
        months = [one for one in (self.period, *self.period.others) if one.month] if self.period else []
        return {
            "kind": f"{self.view.value} {self.unit.value}",
            "words": [f"{one.label} → {' / '.join(one.wordings)}" for one in self.wanted],
            "places": [place.name for alternatives in (*self.places, *self.named) for place in alternatives],
            "grouped_by": self.grouping.value if self.grouping else None,
            "month": " / ".join(f"{one.day or ''} {one.month}".strip() for one in months) or None,
        }
