"""When Kutip says that the articles do not hold the answer.

Knows: what a question needs from the collection, and how strong evidence must be. Does not know how evidence is scored.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.collection import Collection
from index.filters import Filters
from index.lexical import WordSearcher
from index.nouns import Article, Hit
from index.places import contains
from index.snapshot import Snapshot
from rag.asking.kinds import Kind
from rag.asking.times import timely
from rag.asking.times.windows import Times
from rag.choosing.fitting import fitting, perhaps_fitting
from rag.choosing.mentions import on_topic
from rag.choosing.rules import BESIDE, LATER, left
from rag.evidence import Evidence
from rag.expecting.spoken_about import spoken_about
from rag.phrases import naming, numbers, refusals
from rag.question import Question
from rag.scoring.scorer import EACH_REGION, Scorer, outlook
from rag.scoring.terms import Asked, WeightedTerm
from rag.speaking.offices.wordings import is_written_in

ENOUGH = 0.45
"""Confidence below which nothing answers: of the answerable newsroom questions held out fewer than one in ten stays
below it, among some stories as among a thousand (`rag/data/figures.json`), and most of the gold questions of the part
`dev` are handled right with it."""

ENOUGH_EACH = 0.5
"""The same for each article of a question through all regions: of the stories named in answer to the newsroom questions
held out, five in six qualify (`rag/data/figures.json`)."""
ENOUGH_EACH_STORY = 0.65
"""The same through all stories of a sort, once one is known that surely has some."""
ENOUGH_UNSAID = 0.65
"""The same where somebody's words are asked for and nothing is known to be said by him, which is then noted."""
BETTER = 2.0
"""How many times the score of the best sentence known to be somebody's that of one which may be his is, to be shown."""
THEIR_WORDS = 0.9
"""Confidence where nothing is asked for but somebody's words, and some are known."""
AMID_ALL = 0.6
"""The same amid all that was found, as it was learned, where the rules leave too few beside the best to tell it."""
ON_TOPIC = 0.5
"""The same where they are on what he is asked to have spoken about: of words asked for openly, whatever is on it
answers."""
ENOUGH_BEYOND = 0.65
"""The same for a follow-up that the articles of its conversation do not answer, in all others."""
NEVER = 2.0
"""Confidence that no evidence has: nothing is quoted, however plainly it tells, and what is wanting is said."""
NOTHING = 0.95
"""Share of the weight of what is asked that must be missing for an article to speak of nothing of it."""
TELLING = 4.0
"""Weight above which a word of a question tells what is asked for; slang that stands in no text weighs less."""
TELLING_WHETHER = 3.0
"""The same of a word for what is asked to be there at all: of "sanksi pidana" both tell."""
LEFT = 0.1
"""Score that a sentence of the time asked for must have where better ones of its article are of another."""
NAMING = 4
"""Letters of a word of a name that tells it."""


def confidence(evidence: Sequence[Evidence], question: Question, *, scorer: Scorer) -> float:
    """Probability, 0 to 1, that some of these sentences, best first, answer; 0 without any."""
    if not evidence:
        return 0.0
    features = outlook([one.features for one in evidence], [one.score for one in evidence])
    return scorer.confidence(features, EACH_REGION if question.through_all else question.text_language)


class Strong(NamedTuple):
    """What may answer."""

    sentences: list[Evidence]
    """Best first; empty when it is not likely enough that they answer."""
    confidence: float
    """That what was looked at holds the answer."""
    unsaid: tuple[str, ...] = ()
    """Those whose words are asked for, when nothing fitting is known to be theirs."""


def strong(
    evidence: Sequence[Evidence],
    question: Question,
    *,
    asked: Asked,
    scorer: Scorer,
    enough: float,
    found: Sequence[Article] = (),
) -> Strong:
    """The fitting sentences, in their order, if together they may answer.

    Args:
        evidence: sentences, best first.
        question: what was understood.
        asked: its weighted words.
        scorer: tells how likely they answer.
        enough: confidence from which they may.
        found: articles besides that may tell who holds an office.
    """
    fitted, unsaid, all_asked, theirs = fitting(evidence, question, found=found)
    able = left(fitted, question, rules=BESIDE)
    weighed = fitted if able[:1] == fitted[:1] else able
    every = fitted if unsaid else evidence
    chance = max(_sure(weighed, every, question, scorer=scorer), THEIR_WORDS if able and all_asked else 0.0)
    least = max(enough, ENOUGH_UNSAID) if enough and unsaid else enough
    later = left(able, question, rules=LATER)
    own = [one for one in later if one.sentence.article.id == able[0].sentence.article.id and one.score >= LEFT]
    if len(later) < len(able) and not own:
        # What made it sure is of another time: the others must answer by themselves.
        chance = confidence(later, question, scorer=scorer)
        able = later
    fit = Strong(later, chance, unsaid)
    if chance >= least and (all_asked or not theirs):
        return fit
    # What is known to be somebody's words may not be all of them: "…," katanya.
    maybe, names, *_ = perhaps_fitting(evidence, question, found=found)
    perhaps = left(maybe, question, rules=BESIDE)
    another = _sure(perhaps, evidence, question, scorer=scorer)
    if chance >= least and not (another >= ENOUGH_UNSAID and (not able or perhaps[0].score > BETTER * able[0].score)):
        return fit
    if another >= max(enough, ENOUGH_UNSAID):
        return Strong(perhaps, another, names)
    if theirs and enough <= ON_TOPIC and (spoken := on_topic(theirs, spoken_about(question.asked), asked)):
        return Strong(spoken, ON_TOPIC)
    return Strong([], chance, unsaid)


def _sure(some: Sequence[Evidence], every: Sequence[Evidence], question: Question, *, scorer: Scorer) -> float:
    """Confidence in some sentences: their own or, of the best of all that was found, that amid all, if it is surer."""
    amid = confidence(every, question, scorer=scorer) if some and some[0] is every[0] else 0.0
    return max(confidence(some, question, scorer=scorer), amid if amid >= AMID_ALL else 0.0)


def bound(question: Question, hits: Sequence[Hit]) -> list[Hit]:
    """The passages of articles that are of the question's time."""
    return [hit for hit in hits if timely.fits(hit.article, times_binding(question))]


def times_binding(question: Question) -> Times:
    """The times that bind every article: of a comparison or all regions, those that bound publication, or the one.

    Days and months that are compared may each be another article's; a single one is not compared.
    """
    windows = len(question.times.windows)
    compared = question.kind is Kind.COMPARISON and windows + len(question.times.months) + len(question.times.days) > 1
    if compared or (question.kind is Kind.WHICH_REGIONS and windows > 1):
        kept = tuple(window for window in question.times.windows if not window.soft or window.counted)
        return replace(question.times, windows=kept, months=frozenset(), days=frozenset())
    return question.times


def names_theirs(question: Question, articles: Iterable[Article]) -> bool:
    """Whether each of some articles names somebody or a place that a question names, if it names any."""
    named = {word for name in question.names for word in name.split() if len(word) >= NAMING}
    named |= {mention.text for mention in question.mentions}
    return not named or all(any(is_written_in(one.whole, word, typed=True) for word in named) for one in articles)


def unknown_places(question: Question, collection: Collection, snapshot: Snapshot) -> list[str]:
    """The places in the question that no article is about and none names, in words."""
    found = []
    for alternatives in dict.fromkeys(question.places):
        codes = [place.code for place in alternatives]
        about = any(contains(code, held) for code in codes for held in snapshot.region_codes)
        if not about and not collection.naming(codes):
            found.append(naming.any_place(alternatives, question.language))
    return found


def nothing_passes(collection: Collection, filters: Filters, language: str) -> str:
    """Why filters left nothing to search."""
    named = naming.filtered(filters.to_dict(), language)
    reason = refusals.NOTHING_FILTERED[language].format(filters=named)
    if filters.since or filters.until:
        undated = collection.current().facts.undated
        reason += numbers.by_number(undated, refusals.UNDATED, language) if undated else ""
    with collection.store.reading() as view:
        meant = filters.outlets_like([name for name, _ in view.values("outlet")])
    if meant:
        reason += refusals.MEANT[language].format(names=naming.either(meant, language))
    return reason


def unmentioned(
    asked: Asked, searcher: WordSearcher, among: NDArray[np.int64] | None, *, telling: float = TELLING
) -> list[WeightedTerm]:
    """What a question asks for that no word of some passages speaks of.

    A word that also names a body, "prison", is two terms: it is spoken of where either is.

    Args:
        asked: the question's weighted words; those that tell little are left out.
        searcher: of the collection.
        among: keys of the passages; None for all.
        telling: weight above which a word tells enough.
    """
    missing = [term for term in asked.terms if term.weight > telling and not spoken_of(term.credit, searcher, among)]
    sources = [term.source for term in missing]
    alike = [term for term in asked.terms if term.source in sources and term not in missing]
    spoken = {term.source for term in alike if spoken_of(term.credit, searcher, among)}
    return [term for term in missing if term.source not in spoken]


def silent(asked: Asked, searcher: WordSearcher, among: NDArray[np.int64] | None) -> bool:
    """Whether some passages speak of nothing that a question asks for: no sentence of theirs can answer it."""
    missing = sum(term.weight for term in unmentioned(asked, searcher, among))
    return missing > NOTHING * asked.total


def spoken_of(terms: Iterable[str], searcher: WordSearcher, among: NDArray[np.int64] | None) -> bool:
    """Whether some passages hold any of some index terms."""
    if among is None:
        return any(searcher.knows(word) for word in terms)
    having = (searcher.having(word, field=field) for word in terms for field in ("body", "context"))
    return any(np.isin(keys, among).any() for keys in having if keys)
