"""Which passages are read and which sentences of the evidence are shown.

Knows: how much each kind of question wants, repetitions. Does not know how evidence is scored, what belongs to a
sentence that is shown (`rag.choosing.completing`), or how it is put into words.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from index import words
from index.nouns import Hit, Sentence, SentenceKind
from rag.asking.kinds import Kind
from rag.choosing import stories
from rag.choosing.completing import (
    with_conclusions,
    with_counted,
    with_denials,
    with_items,
    with_names,
    with_replies,
    with_successors,
)
from rag.choosing.corrections import with_corrections
from rag.choosing.headed_parts import with_headings
from rag.evidence import Evidence
from rag.question import Question

_TELLS = re.compile(r"[^\W\d_]|\d[\d.,-]{3}")
"""A letter or a longer number: what has neither is no sentence but what is left of a page's "1 2"."""
_BLANKED = re.compile(r"[“\"][^\w“”\"]*[”\"]")
"""A quotation whose words a page has lost: “,,”."""
LEAST_TERMS = 3
"""Index terms below which a sentence without a name or number is no further quote."""
MOST_AT_ODDS = 6
"""Sentences shown at most beside others because they say otherwise."""
PASSAGES_SPREAD = 24
"""Passages read when the question goes through all regions: the best of each article first, then the second best …"""


@dataclass(frozen=True, slots=True)
class Breadth:
    """How much is shown for a kind of question."""

    articles: int
    quotes: int
    """Quotes of one article."""
    article_share: float
    """Share of the best score that another article's best sentence needs."""
    quote_share: float
    """Share of its article's best score that a further quote needs."""
    least: float = 0.0
    """Score that an article's best sentence needs."""
    own: tuple[int, float] = (3, 0.5)
    """After how many quotes of its article a further one needs which share of the question's words that the one of them
    with most of these has, so that it is not carried only by what stands around it."""

    def full(self, taken: int, score: float, *, best: float) -> bool:
        """Whether no further quote of an article is shown, of which the next would have this score."""
        return taken == self.quotes or score < self.quote_share * best

    def admits(self, taken: int, words: float, *, best: float) -> bool:
        """Whether a further quote has enough of the question's words beside the best one."""
        after, share = self.own
        return taken < after or words >= share * best


ONE = Breadth(articles=2, quotes=4, article_share=0.6, quote_share=0.15)
"""What each further quote is worth, with newsroom questions held out, stands in `rag/data/figures.json` ("quotes")."""
LIST = Breadth(articles=2, quotes=6, article_share=0.5, quote_share=0.15)
LIST_ANYWHERE = Breadth(articles=6, quotes=3, article_share=0.5, quote_share=0.3)
"""A list that no place binds may be spread over many articles."""
COMPARED = Breadth(articles=2, quotes=3, article_share=0.6, quote_share=0.2)
"""For each of the places that are compared."""
EACH_REGION = Breadth(articles=24, quotes=2, article_share=0.0, quote_share=0.5, own=(1, 0.95))
"""For a question through all regions, of which each article was judged for itself. How often a second quote is right
that has as many of the question's words as the first, or fewer, stands in `rag/data/figures.json` ("second_quotes")."""

EACH_STORY = Breadth(articles=10, quotes=1, article_share=0.0, quote_share=0.5, least=0.12)
"""The same through all stories, one sentence of each that the sentence alone speaks for."""


def spread(hits: Sequence[Hit]) -> list[Hit]:
    """The passages that are read of many articles, best first: of few articles more of each than of many."""
    depth: dict[str, int] = {}
    ranked = []
    for at, hit in enumerate(hits):
        depth[hit.article_id] = depth.get(hit.article_id, 0) + 1
        ranked.append((depth[hit.article_id], at))
    return [hits[at] for at in sorted(at for _, at in sorted(ranked)[:PASSAGES_SPREAD])]


def choose(strong: Sequence[Evidence], question: Question, *, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The sentences that are shown, best article first.

    Args:
        strong: those that may answer, best first.
        question: its kind says how many sentences and articles are wanted.
        evidence: all sentences, among them the items of lists that a strong one announces.
    """
    strong = _telling([one for one in strong if _TELLS.search(one.sentence.text)], evidence)
    if not strong:
        return []
    match question.kind:
        case Kind.WHICH_REGIONS:
            breadth = EACH_REGION
        case Kind.COMPARISON:
            breadth = COMPARED
        case _ if question.through_stories:
            breadth = EACH_STORY
        case _:
            breadth = (LIST if question.mentions else LIST_ANYWHERE) if question.wants_list else ONE
    chosen: list[Evidence] = []
    articles = 0
    for evidences in by_article(strong).values():
        if evidences[0].score < max(breadth.least, breadth.article_share * strong[0].score):
            break
        before = len(chosen)
        if articles < breadth.articles:
            _add(evidences, chosen, breadth)
        articles += len(chosen) > before
    if breadth is ONE:
        _add_at_odds(strong if question.times.windows else evidence, chosen)
    told = question.wants_list or question.kind is Kind.WHO
    more = question.wants_list or question.kind in (Kind.HOW, Kind.WHY)
    chosen = with_replies(chosen, evidence)
    language = question.text_language
    complete = with_items(chosen, evidence, asked=question.asked, language=language, named=told, more=more)
    complete = with_successors(with_counted(complete, question, evidence), question, evidence)
    complete = with_headings(complete, question)
    complete = with_corrections(with_denials(with_names(complete, question, evidence), evidence), evidence)
    return with_conclusions(complete, question)


def _add(evidences: Sequence[Evidence], chosen: list[Evidence], breadth: Breadth) -> None:
    """Add the sentences of an article that are wanted and say something new."""
    best, taken, most = evidences[0].score, 0, 0.0
    for one in evidences:
        if breadth.full(taken, one.score, best=best):
            break
        if taken and one.sentence.kind is SentenceKind.ITEM and one.features["words"] == 0:
            taken += 1  # of a list of which nothing is asked
            continue
        if not breadth.admits(taken, one.features["words"], best=most) or (taken and _is_exclamation(one.sentence)):
            continue
        if _add_new(one, chosen):
            taken, most = taken + 1, max(most, one.features["words"])


def _add_at_odds(evidence: Sequence[Evidence], chosen: list[Evidence]) -> None:
    """Add sentences of further articles that are nearly one that is shown, and say otherwise: none is kept back."""
    shown = [one.sentence for one in chosen]
    articles = {one.article.id for one in shown}
    for one in evidence:
        if len(chosen) == len(shown) + MOST_AT_ODDS:
            break
        if one.sentence.article.id not in articles and any(stories.at_odds(one.sentence, other) for other in shown):
            _add_new(one, chosen)


def _add_new(one: Evidence, chosen: list[Evidence]) -> bool:
    """Add a sentence that says something new; one told already keeps where it is told again."""
    at = stories.retold(one.sentence, [other.sentence for other in chosen])
    if at is None:
        chosen.append(one)
    else:
        hit = chosen[at].hit
        chosen[at] = replace(chosen[at], hit=replace(hit, repeats=(*hit.repeats, one.hit.passage, *one.hit.repeats)))
    return at is None


def _is_exclamation(sentence: Sentence) -> bool:
    """Whether a sentence says next to nothing by itself: "Hebat banget!"."""
    text = sentence.text
    return len(words.terms(text)) < LEAST_TERMS and not any(char.isdigit() or char.isupper() for char in text[1:])


def _telling(strong: Sequence[Evidence], evidence: Sequence[Evidence]) -> Sequence[Evidence]:
    """The sentences without those that quote nothing, or only announce what is no list: "Berikut ini faktanya:"."""
    items = {
        (one.sentence.article.id, one.sentence.number) for one in evidence if one.sentence.kind is SentenceKind.ITEM
    }
    told = [
        one
        for one in strong
        if not one.sentence.text.endswith(":") or (one.sentence.article.id, one.sentence.number + 1) in items
    ]
    return [one for one in told if not _quotes_nothing(one.sentence)] or told or strong


def _quotes_nothing(sentence: Sentence) -> bool:
    """Whether a sentence begins with a quotation whose words are lost, and has no other: “,,” tulis Rina."""
    left = _BLANKED.sub("", sentence.text)
    return _BLANKED.match(sentence.text) is not None and not re.search(r"[“\"].*\w.*[”\"]", left)


def by_article(evidence: Iterable[Evidence]) -> Mapping[str, list[Evidence]]:
    """The sentences of each article, by its id, in their order."""
    grouped: dict[str, list[Evidence]] = {}
    for one in evidence:
        grouped.setdefault(one.sentence.article.id, []).append(one)
    return grouped
