"""Which sentences are left of articles that mention only in passing what is asked of, where another article is on it.

Knows: that news end on earlier cases of the same kind and on the neighbours': "Banjir serupa juga melanda Demak bulan
lalu". Does not know regions that a sentence tells (`rag.choosing.other_places`), or which number or day is told.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from index.article_sentences import sentences
from index.filters import lies_in
from index.nouns import Article, Hit, Sentence
from index.words import stands_in
from rag.choosing.of_another import are_apart, of_kinds
from rag.choosing.untold_times import asks_for_holder
from rag.evidence import Evidence
from rag.expecting.sides import SHORTEST
from rag.parsing.alike import asked_codes, codes
from rag.parsing.times import asked_years
from rag.question import Question
from rag.scoring.terms import YEAR

LEAD = 2
"""Sentences with which an article tells what it is on."""
OFTEN = 2
"""Sentences from which something is named in no passing."""
_ASIDE = re.compile(
    r"(?i)\b(?:serupa|(?:juga|pula) (?:pernah|melanda|menimpa|menerjang|mengguncang|terjadi|dialami|dirasakan)"
    r"|(?:ber)?tetangga|bernama sama|berbeda dengan)\b|\A\W*(?-i:Di) (?-i:[A-Z])"
)
"""Tells of what is alike elsewhere or before: "Banjir serupa juga melanda Demak bulan lalu"."""
_EARLIER = re.compile(r"(?i)\b(?:pernah|\w+ (?:lalu|silam)|pada (?:[A-Z][a-z]+ )?(?:19|20)\d\d)\b")
"""Tells of what was before."""
_PLACE = re.compile(
    r"\b(?:di|ke|dari|melanda|menimpa|mengguncang|menerjang|[Pp]ulau|[Dd]esa|[Kk]ecamatan|[Kk]abupaten|[Kk]ota|[Pp]asar)"
    r" (?=[A-Z])"
)
"""Before the name of a place."""
LONGEST = 40
"""Characters behind it in which the place is named."""


class _Mark(NamedTuple):
    """Something that a question names, by which its article is told from others like it."""

    is_told: Callable[[str], bool]
    """Whether a text has it."""
    opens: Callable[[Article], bool]
    """Whether an article is on it."""
    another: Callable[[Article], bool] = lambda _: False
    """Whether an article is on another of its kind."""


def on_what_is_asked(hits: Sequence[Hit], question: Question) -> list[Hit]:
    """The passages but those that have no sentence which `without_in_passing` would leave."""
    told = _told(question, {one.article_id: one.article for one in hits})
    return [hit for hit in hits if any(_are_near(one, told) for one in hit.passage.sentences)]


def without_in_passing(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences but those far from the only one of their article that names what another article opens on.

    That one must open on all that is asked of by name and any opens on. An article that opens on another of its kind,
    and has it nowhere, goes whole.
    """
    told = _told(question, {one.sentence.article.id: one.sentence.article for one in evidence})
    return [one for one in evidence if _are_near(one.sentence, told)]


def _told(question: Question, articles: Mapping[str, Article]) -> Mapping[str, Sequence[Sequence[Sentence]]]:
    """For each article that names something in passing the few sentences that name it, for each such thing."""
    asked = [mark for mark in _marks(question) if any(map(mark.opens, articles.values()))] if len(articles) > 1 else []
    if question.through_all or not any(all(mark.opens(one) for mark in asked) for one in articles.values()):
        return {}
    return {key: list(_in_passing(one, asked)) for key, one in articles.items()}


def _in_passing(article: Article, asked: Sequence[_Mark]) -> Iterator[list[Sentence]]:
    """For each mark on which an article does not open the few sentences that have it."""
    for mark in asked:
        if not mark.opens(article):
            some = [one for one in sentences(article) if mark.is_told(one.text)]
            if len(some) < OFTEN and (mark.another(article) or any(_is_aside(one.text, mark) for one in some)):
                yield some


def _is_aside(text: str, mark: _Mark) -> bool:
    """Whether a sentence tells of what is alike, or of what was before in a place that is asked of."""
    if _ASIDE.search(text):
        return True
    named = (text[one.end() : one.end() + LONGEST] for one in _PLACE.finditer(text))
    return _EARLIER.search(text) is not None and any(map(mark.is_told, named))


def _are_near(sentence: Sentence, told: Mapping[str, Sequence[Sequence[Sentence]]]) -> bool:
    return all(_is_near(sentence, each) for each in told.get(sentence.article.id, ()))


def _is_near(sentence: Sentence, told: Sequence[Sentence]) -> bool:
    """Whether a sentence is one of some, or behind one in its paragraph."""
    text = sentence.article.text
    return any(one.start <= sentence.start and "\n" not in text[one.start : sentence.start] for one in told)


def _marks(question: Question) -> Iterator[_Mark]:
    """What a question names: places, names, things of a kind by name, one of a row by number, a year."""
    for mention in question.mentions:
        where = tuple(place.code for place in mention.places)
        yield _Mark(partial(_has, name=mention.text), partial(_lies_in, regions=where))
    kinds = of_kinds(question.text)
    for name in question.names:
        if its := next((one for one in kinds if one[1] in name), None):
            yield _headed(partial(_has, name=its[1]), partial(_has_another, of=its))
        elif len(name) >= SHORTEST:
            yield _headed(partial(_has, name=name))
    for row, ones in asked_codes(question).items():
        yield _headed(*(partial(_has_code, row=row, ones=ones, another=one) for one in (False, True)))
    for year in asked_years(question, named=True):
        own = partial(_is_of_year, year=year, at_once=asks_for_holder(question))
        yield _Mark(partial(stands_in, str(year)), own, partial(_is_not, own))


def _headed(is_told: Callable[[str], bool], another: Callable[[str], bool] = lambda _: False) -> _Mark:
    """A mark that an article on it has in its title or lead, as it may have another of its kind."""
    return _Mark(is_told, lambda one: is_told(_head(one)), lambda one: another(_head(one)))


def _lies_in(article: Article, *, regions: Sequence[str]) -> bool:
    return lies_in(article.region_code, regions)


def _is_not(so: Callable[[Article], bool], article: Article) -> bool:
    return not so(article)


def _has(text: str, *, name: str) -> bool:
    return any(stands_in(word, text, anycase=True) for word in name.split() if len(word) >= SHORTEST)


def _has_another(text: str, *, of: tuple[str, str]) -> bool:
    kind, name = of
    return any(its == kind and are_apart(name, other, kind) for its, other in of_kinds(text))


def _has_code(text: str, *, row: str, ones: Sequence[str], another: bool) -> bool:
    told = codes(text).get(row)
    return told is not None and another is set(ones).isdisjoint(told)


def _is_of_year(article: Article, *, year: int, at_once: bool) -> bool:
    """Whether an article may be on a year: it came out then, or names it at once, or came out before it.

    Who holds an office is told `at_once`: of the year in which the article came out.
    """
    out = int(article.published[:4]) if article.published else year
    return out == year or (not at_once and (out < year or str(year) in YEAR.findall(_head(article))))


@lru_cache(512)
def _head(article: Article) -> str:
    return " ".join((article.title, *(one.text for one in sentences(article)[:LEAD])))
