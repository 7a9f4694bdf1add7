"""The sentences that are quoted: the one that shows why an article was counted, and the steps of a timeline.

Knows: sentences, the days that they name, and what a request wants of them. Does not know tables or which articles are
quoted.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain

from index import places
from index.filters import lies_in
from index.nouns import Sentence, SentenceKind
from index.origin.dates import find_dates
from rag.catalogue.lookup import as_word, lowered, standing, stands
from rag.catalogue.request import Request, View, Wanted
from rag.speaking.factchecks import conclusion
from rag.speaking.speakers import cited

FEWEST_WORDS = 6
"""Words of a sentence that can be an article's lead; a shorter one is a label."""


def shown(sentences: Sequence[Sentence], request: Request) -> Sentence:
    """The sentence to quote for an article.

    Of a fact check what it concludes: its mentions may be those of the claim. For a timeline the lead, which tells what
    happened; else the first of those that hold most of what is wanted, a heading only where nothing else does.
    """
    told = conclusion(sentences[0].article)
    if told and told in sentences:
        return told
    body = [one for one in sentences if one.kind is SentenceKind.BODY] or list(sentences)
    if request.view is not View.TIMELINE:
        items = [one for one in sentences if one.kind is SentenceKind.ITEM]
        held = [(_held(one, request), one) for one in (*body, *items, *sentences)]
        most = max(count for count, _ in held)
        if most:
            return next(one for count, one in held if count == most)
        codes = [place.code for alternatives in (*request.named, *request.places) for place in alternatives]
        naming = [(one, _named(one, codes)) for one in body] if codes else []
        if any(ways for _, ways in naming):
            return min((one for one in naming if one[1]), key=lambda one: one[1])[0]
    return next((one for one in body if len(one.text.split()) >= FEWEST_WORDS), body[0])


def forms(texts: Iterable[str], wanted: Wanted) -> list[str]:
    """The wordings that stand in some texts in lower case, most frequent first."""
    found: dict[str, int] = {}
    for lower in texts:
        for wording in wanted.wordings:
            count = sum(1 for _ in standing(wording, wanted, lower))
            found[wording] = found.get(wording, 0) + count
    return sorted((one for one, count in found.items() if count), key=lambda one: (-found[one], one))


def _named(sentence: Sentence, codes: Sequence[str]) -> int:
    """How many regions a name in a sentence can mean where one of some regions is among them; 0 without such a name."""
    found = [one.places for one in places.mentions(sentence.text)]
    return min((len(ways) for ways in found if any(lies_in(place.code, codes) for place in ways)), default=0)


def _held(sentence: Sentence, request: Request) -> int:
    """How many of the things that are wanted, and of the names of regions, stand in a sentence."""
    lower = lowered(sentence.text)
    return sum(stands(wanted, lower) for wanted in (*request.wanted, *map(as_word, request.named)))


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
