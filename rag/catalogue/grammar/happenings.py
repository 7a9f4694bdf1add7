"""Reads questions for whatever was reported, by an outlet or in a time: "what happened in November 2024?".

Knows: how they ask when they ask of nothing else. Does not know what the collection holds, but for the names of its
outlets. What happened to something, or in a place, is told by sentences, not by a list of articles.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rag.asking.times.relative import ONE_DAY
from rag.catalogue.grammar import news, periods, sources
from rag.catalogue.grammar.outlets import listed
from rag.catalogue.grammar.patterns import anycase
from rag.catalogue.request import Excepted, Period, Request, Unit, View

_TOLD_ID = rf"(?:{news.TOLD_ID}|terbit)"
_TOLD_EN = r"(?:reported|written|published|said|covered|told)"
_EVENTS_ID = rf"(?:{news.NEWS_ID}|kejadian|peristiwa)(?:nya)?"
_ASKED_ID = (
    rf"apa(?: (?:saja|aja|sih))?(?: yang)?(?: (?:sudah|telah|pernah))? (?:terjadi|{_TOLD_ID})(?: (?:saja|aja|sih))?"
    rf"|(?:ada )?apa(?: (?:saja|aja))?(?: {_EVENTS_ID})?(?: (?:di|dalam) (?:berita|koleksi))?"
    rf"|(?:ada )?{_EVENTS_ID} (?:apa|mana)(?: (?:saja|aja))?|{news.NEWS_ID}"
)
_ASKED_EN = (
    rf"what(?:['’]s| is| was| were| are| has been| else)?(?: (?:going on|happening|happened|took place|occurred"
    rf"|(?:been )?{_TOLD_EN}|(?:in )?the (?:news|headlines|top stories)|new|news))+(?: (?:on|about))?"
)
_ASKED = anycase(rf"(?:{_ASKED_ID}|{_ASKED_EN})")
_PUBLISHED = anycase(r"(?:what|apa)\b.*?\b(?:published|terbit|diterbitkan|dimuat)\b")
_ONLY_WHAT = anycase(
    r"(?:what(?: else)?|apa(?: (?:saja|aja|sih))?(?: yang)?)(?: (?:was|is|has been))?"
    r"(?: (?:published|terbit))?"
)
"""What is left of a question for what was published in a time: articles, not what happened."""
_BY_SMALL = anycase(
    rf"apa(?: (?:saja|aja|sih))?(?: yang)?(?: (?:sudah|telah|pernah))? {_TOLD_ID}(?: (?:oleh|di))? (?P<outlet>[\w.-]+)"
)
"""Asks for the reports of whoever is named in one word, which can only be an outlet, though it be typed small."""
_NEWS = anycase(
    rf"(?:ada )?(?:apa(?: (?:saja|aja))? {_EVENTS_ID}|{_EVENTS_ID} apa(?: (?:saja|aja))?)"
    r"|what(?:['’]s| is)(?: (?:going on|happening|new|in the (?:news|headlines)|the (?:news|headlines|top stories)))"
)
"""Asks for news of whatever time, and leans on nothing that was said before as "what happened?" does."""


def read(text: str, *, today: date, outlets: Sequence[str]) -> Request | None:
    """The articles of a time, or of outlets, that a question asks for; None when it asks for anything else.

    Args:
        text: a question without a mark at its end.
        today: what "last week" is counted from.
        outlets: names of the collection's outlets.
    """
    told = sources.read(text, outlets)
    if told is None and (small := _BY_SMALL.fullmatch(text)) and (named := listed(small["outlet"].title(), outlets)):
        return Request(Unit.ARTICLE, View.TIMELINE, outlets=named, whatever=True)
    timed = periods.taken_out(told.rest if told else text, today=today)
    if timed is None:
        return None
    period, rest = timed[0], " ".join(timed[1].split()).strip(" ,.?!")
    if not (period or told):
        return Request(Unit.ARTICLE, View.NEWEST, whatever=True) if _NEWS.fullmatch(rest) else None
    named = told.outlets if told else ()
    left_out = bool(told and told.left_out)
    if period and not left_out and _PUBLISHED.match(told.rest if told else text) and _ONLY_WHAT.fullmatch(rest):
        return Request(Unit.ARTICLE, View.LIST, outlets=named, period=period)
    if not _ASKED.fullmatch(rest):
        return None
    whatever = Request(Unit.ARTICLE, View.TIMELINE, period=period and _told_of(period), whatever=True)
    if left_out:
        return replace(whatever, excepted=Excepted(outlets=named))
    return replace(whatever, outlets=named)


def _told_of(period: Period) -> Period:
    """The days on which news of a time come out: of a single day also the day after."""
    if period.first is None or period.first != period.last:
        return period
    return replace(period, last=(date.fromisoformat(period.first) + ONE_DAY).isoformat())
