"""Whether articles that are quoted side by side tell otherwise, and how that is said.

Knows: numbers asked for, near copies, holders of an office, which of the articles are dated. Does not know how an
answer is put together (`rag.telling.composing`).
"""

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from index import words
from index.article_sentences import before
from index.nouns import Sentence
from rag.asking.leaning.pointing import POINTING
from rag.choosing import stories
from rag.choosing.other_figures import AS_MUCH, asks_one_number, count_other_things, told_number
from rag.choosing.shown import by_article
from rag.evidence import Evidence
from rag.expecting.things import WHOLE, things
from rag.extracting import holders
from rag.phrases import remarks
from rag.question import Question


class Difference(NamedTuple):
    """How articles differ."""

    told: str
    newest_holds: bool
    """Whether the newest one may answer all the same, as who holds an office now."""


def differing(question: Question, chosen: Sequence[Evidence]) -> Difference | None:
    """What is said of articles that tell otherwise; None of those that do not."""
    wording = _wording(question, chosen)
    if wording is None:
        return None
    dated = all(one.sentence.article.published for one in chosen)
    order = (remarks.NEWEST_FIRST if dated else remarks.UNDATED_ORDER)[question.language]
    return Difference(wording[question.language].format(order=order), wording is remarks.HELD_BY_OTHERS)


def _wording(question: Question, chosen: Sequence[Evidence]) -> dict[str, str] | None:
    if disagreeing(question, chosen):
        return remarks.DISAGREE
    if question.kind in WHOLE or question.wants_list or len(question.places) > 1 or things(question):
        return None
    if any(stories.at_odds(*pair) for pair in combinations((one.sentence for one in chosen), 2)):
        return remarks.DIFFER
    return remarks.HELD_BY_OTHERS if holders.differ(question, chosen) else None


def disagreeing(question: Question, chosen: Sequence[Evidence]) -> bool:
    """Whether articles on the same give different numbers to a question for one, and none has another's number, too."""
    if not asks_one_number(question):
        return False
    best = [some[0] for some in by_article(chosen).values()]
    numbers = [(one.sentence.article, told_number(one)) for one in best]
    told = [(article, number) for article, number in numbers if number]
    if len(told) < len(best) or len({number.worth for _, number in told}) < 2:
        return False
    if any(count_other_things(*pair) for pair in combinations(best, 2)) or not _tell_the_same_thing(question, best):
        return False
    return all(
        one.worth == other.worth
        or (stories.alike(article, another) and not one.stands_in(another.text) and not other.stands_in(article.text))
        for (article, one), (another, other) in combinations(told, 2)
    )


def _tell_the_same_thing(question: Question, some: Sequence[Evidence]) -> bool:
    """Whether sentences have about as much of what is asked: one with half of it tells a number of another thing.

    What the titles of all of them tell, no sentence need say again; nor what "ini" in it points to.
    """
    held = [one.features["words"] for one in some]
    titles = [frozenset(words.terms(one.sentence.article.title)) for one in some]
    asked = set(words.terms(question.asked)) - frozenset.intersection(*titles)
    left = [len(asked.intersection(words.terms(_with_pointed_at(one.sentence)))) for one in some]
    return min(held) >= AS_MUCH * max(held) or min(left) >= AS_MUCH * max(left) > 0


def _with_pointed_at(sentence: Sentence) -> str:
    """A sentence, behind the one before it where it points there: "Sungai Elang dalam. Sungai ini 10 km jauhnya"."""
    return f"{before(sentence)} {sentence.text}" if POINTING.search(sentence.text) else sentence.text
