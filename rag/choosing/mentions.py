"""Where something is mentioned or spoken of: which articles have it, by which sentence, and who is on his topic.

Knows: verbs of mentioning in both languages, what stands behind them, the weighted words of a question. Does not know
how evidence is scored, or whose words are asked for (`rag.choosing.own_words`).
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from index import words
from index.nouns import Article
from rag.evidence import Evidence
from rag.features import LEAD_CHARACTERS
from rag.question import Question
from rag.scoring.terms import REPORTING, Asked, WeightedTerm, coverage, vocabulary

MENTIONING = r"(?:mention(?:s|ed|ing)?|refer(?:s|red|ring)? to|(?:me)?ny(?:ebut|inggung)(?:kan)?|sebut(?:kan)?)"
MENTIONED = r"(?:mentioned|referred to|di(?:sebut|singgung)(?:kan)?)"
"""Verbs before and after what is mentioned."""
_MENTIONS = re.compile(
    rf"(?i)\b{MENTIONING} (?P<what>(?:(?!(?:for|to|in|of|against|about|who|that|which|when|if|bagi|untuk|kepada"
    r"|terhadap|tentang|soal|yang|yg|di|dalam|pada|oleh|jika|kalau|bila)\b)[\w-]+ ?)+)"
)
"""What is to be mentioned, up to whom or what it is for."""
ABOUT = 0.5
"""Share of what the articles are to be about that an article must speak of to be one of them."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Names that a question wants mentioned, and the rest of what it says."""

    names: tuple[frozenset[str], ...]
    """Index terms of each."""
    rest: tuple[WeightedTerm, ...] = ()
    """What the articles are to be about that mention them."""


MOST = 0.75
"""Share of a topic that a sentence must hold with its passage and its article's title and opening."""
SOME = 0.4
"""Share of it that a sentence must hold with the title alone: an opening tells of many things."""
LEAST = 0.15
"""Score that one of them must have: a title may tell of more than what was said, in a portrait years before."""
TELLING = 4.0
"""Weight above which no word of a topic may be missing in the whole article."""


def mentioned(question: Question, asked: Asked) -> Mention | None:
    """What a question wants mentioned; None when it asks for more than that somewhere a name stands.

    "Which regencies mention Bawaslu" wants nothing else; "… in news on neutrality" wants the name in such news.
    """
    own = {name: set(words.tokens(name)) for name in question.names}
    reported = [term for term in asked.terms if REPORTING.match(term.source)]
    rest = [term for term in asked.terms if term not in reported]

    def without(named: set[str]) -> tuple[WeightedTerm, ...]:
        return tuple(term for term in rest if not set(words.tokens(term.source)) <= named)

    if reported and asked.names and not without({token for tokens in own.values() for token in tokens}):
        return Mention(asked.names)
    for name, tokens in own.items():
        word = re.escape(name)
        if re.search(
            rf"(?i)\b{MENTIONING} (?:the )?{word}\b|\b{word}(?: (?:is|was|are|juga|ikut))* {MENTIONED}\b", question.text
        ):
            return Mention((frozenset(words.terms(name)),), without(tokens))
    return None


def mentioning(
    evidence: Sequence[Evidence], question: Question, asked: Asked, *, frequency: Callable[[str], int]
) -> Sequence[Evidence]:
    """Of an article's sentences those that hold most of what a question wants mentioned, if the article has all of it.

    All of them where it wants nothing mentioned, or only names. Of "mention criminal penalties for civil servants" an
    article must have a word for either noun, and quoted is what has the one that fewer passages have (`frequency`).
    """
    told = _MENTIONS.search(question.text)
    wanted = [term for term in asked.terms if told and set(words.tokens(term.source)) & set(words.tokens(told["what"]))]
    if not (wanted and evidence):
        return evidence
    held = vocabulary(evidence[0].sentence.article)
    if any(held.isdisjoint(term.credit) for term in wanted):
        return []
    rarest = min(wanted, key=lambda term: max(map(frequency, term.credit)))
    own = [(one, dict.fromkeys(words.terms(one.sentence.text), 1.0)) for one in evidence]
    own = [(one, terms) for one, terms in own if not rarest.credit.keys().isdisjoint(terms)] or own
    most = max(coverage(wanted, terms) for _, terms in own)
    return [one for one, terms in own if coverage(wanted, terms) == most]


def naming(evidence: Sequence[Evidence], mention: Mention) -> list[Evidence]:
    """The sentences of an article that hold all of the names, if the article is about the rest."""
    held = [one for one in evidence if all(name <= set(words.terms(one.sentence.text)) for name in mention.names)]
    if held and mention.rest:
        about = coverage(mention.rest, dict.fromkeys(vocabulary(held[0].sentence.article), 1.0))
        return held if about >= ABOUT else []
    return held


def on_topic(evidence: Sequence[Evidence], topic: str, asked: Asked) -> list[Evidence]:
    """The sentences, best first, that are on a topic, some words of a question; none where none scores enough."""
    own = set(words.tokens(topic))
    terms = [term for term in asked.terms if own & set(words.tokens(term.source))]
    found = [one for one in evidence if terms and _is_on(one, terms)]
    return found if found and found[0].score >= LEAST else []


def _is_on(evidence: Evidence, terms: Sequence[WeightedTerm]) -> bool:
    """Whether an article has all of a topic that tells, and a sentence amid what is around it most of that."""
    article = evidence.sentence.article
    known = vocabulary(article)
    if any(term.weight > TELLING and known.isdisjoint(term.credit) for term in terms):
        return False
    title, opening = _head(article)
    near = title | frozenset(words.terms(evidence.sentence.text))
    around = near | opening | frozenset(words.terms(evidence.hit.passage.text))
    return all(coverage(terms, dict.fromkeys(held, 1.0)) >= least for held, least in ((near, SOME), (around, MOST)))


@lru_cache(512)
def _head(article: Article) -> tuple[frozenset[str], frozenset[str]]:
    """The index terms of an article's title, and of its opening."""
    return frozenset(words.terms(article.title)), frozenset(words.terms(article.text[:LEAD_CHARACTERS]))
