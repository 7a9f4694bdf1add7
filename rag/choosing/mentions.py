"""Where something is mentioned: which articles of a question through all regions have it, and by which sentence.

Knows: verbs of mentioning in both languages, what stands behind them. Does not know how evidence is scored.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from index import words
from rag.evidence import Evidence
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
