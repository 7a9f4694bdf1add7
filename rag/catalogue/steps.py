"""The sentences in which an article tells, day by day, what happened: what a timeline of few articles is made of.

Knows: days that sentences name. Does not know which articles a timeline has.
"""

from collections.abc import Sequence
from datetime import date
from itertools import chain

from index.nouns import Sentence
from index.origin.dates import find_dates
from rag.catalogue.request import Request
from rag.catalogue.wording import lowered, stands
from rag.speaking.speakers import cited

MOST_ARTICLES = 3
"""Articles of a timeline that are told step by step; of more each is one step."""
FEWEST, MOST = 2, 4
"""Days that an article must tell to tell steps, and of which it is quoted."""


def with_steps(
    articles: Sequence[Sequence[Sentence]], shown: Sequence[Sentence], request: Request, *, most: int
) -> list[Sentence]:
    """The sentences shown of some articles and the steps that these tell, at most so many, by the days of all.

    Of a day that several tell one step is quoted, and none where a sentence shown tells it.
    """
    by_day: dict[date, Sentence] = {}
    for one in chain.from_iterable(steps(own, shown, request) for own in articles):
        if day := _day(one):
            by_day.setdefault(day, one)
    for one in shown:
        if day := _day(one):
            by_day.pop(day, None)
    told = [by_day[day] for day in sorted(by_day)[: max(0, most - len(shown))]]
    dated = [one for one in (*shown, *told) if _when(one)]
    undated = [one for one in shown if not _when(one)]
    return sorted(dated, key=_when, reverse=request.newest_first) + undated


def _when(sentence: Sentence) -> str:
    """The day that a sentence tells, without any that of its article; empty where neither is known."""
    day = _day(sentence)
    return day.isoformat() if day else sentence.article.published or ""


def steps(sentences: Sequence[Sentence], shown: Sequence[Sentence], request: Request) -> list[Sentence]:
    """The sentences that tell steps of what is wanted by their days, those shown already and what they say left out.

    Only an article whose title or first sentence has something that is wanted tells its steps.
    """
    opening = lowered(f"{sentences[0].article.title}\n{sentences[0].text}")
    if request.wanted and not any(stands(one, opening) for one in request.wanted):
        return []
    said = {one.text for one in shown}
    by_day: dict[date, Sentence] = {}
    for one in sentences:
        day = _day(one)
        if day and one.text not in said:
            by_day.setdefault(day, one)
    return [by_day[day] for day in sorted(by_day)[:MOST]] if len(by_day) >= FEWEST else []


def _day(sentence: Sentence) -> date | None:
    """The first day that a sentence names; one in brackets beside somebody's words is the day on which he said them."""
    told = (one for one in find_dates(sentence.text) if not one.misfit and not one.bare)
    found = next(told, None)
    if found is None or ("(" in sentence.text[found.start - 1 : found.end] and cited(sentence)["speaker"]):
        return None
    return found.date
