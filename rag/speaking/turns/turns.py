"""Who speaks in every sentence of an article, also where the name stands in another sentence or paragraph.

Knows: how speech goes on from sentence to sentence: quotations of several sentences, "katanya", "Ia menilai", a
quotation without a word about its speaker. Does not know what a sentence by itself tells
(`speaking/turns/attributions.py`), or whom prose leaves as the one who may speak next (`speaking/turns/prose.py`).
"""

import re
from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache
from itertools import islice, takewhile
from typing import NamedTuple

from index.nouns import Article
from index.sentences import segment
from rag.speaking.names.forms import Forms, fuller
from rag.speaking.names.names import masked, names, quotations
from rag.speaking.turns.attributions import Attribution, Way, attribution
from rag.speaking.turns.heard import heard_in, often_heard
from rag.speaking.turns.holders import holder
from rag.speaking.turns.prose import TURNS, Speaking, State, after_prose, place_of
from rag.speaking.turns.scripts import line_of
from rag.speaking.words.persons import TITLES
from rag.speaking.words.shapes import is_office_word
from rag.speaking.words.speech import PRONOUN_REPORTED

LONGEST_QUOTATION = 2_000
"""Characters; what is longer is a lost quotation mark."""

_ASKS = re.compile(r"\?[\s,.]*[\"”»]")
"""A quotation that ends with a question."""
_ANSWERS = re.compile(r"[\"”»][\s,]*(?:jawab|sahut|timpal|balas)(?:nya)?\b")
"""A quotation that is somebody's answer."""


class Turn(NamedTuple):
    """A stretch of an article with its speaker."""

    start: int
    end: int
    speaker: str | None = None
    named: tuple[int, int] | None = None
    """Where the article names the speaker, in this stretch or another."""
    body: bool = False
    """Whether it is an institution."""


def turn(article: Article, start: int, end: int) -> Turn:
    """The turn that a sentence at `start`-`end` of an article belongs to; one without a speaker when there is none."""
    for one in turns(article):
        if one.end > start:
            return one if one.start < end else Turn(start, end)
    return Turn(start, end)


@lru_cache(64)
def turns(article: Article) -> tuple[Turn, ...]:
    """All turns of an article in order."""
    stretches = _stretches(article)
    told = [attribution(article, *span) for span in stretches]
    heard = heard_in(article, told) | often_heard(article, stretches, told)
    told = [
        attribution(article, *span, heard=heard) if one.way in {Way.SOMEBODY, Way.PROSE} else one
        for span, one in zip(stretches, told, strict=True)
    ]
    spoken = Forms(tuple(sorted(heard_in(article, told))))
    state, found = State(), list[Turn]()
    for at, (start, end) in enumerate(stretches):
        following = told[at + 1] if at + 1 < len(told) and not TURNS.match(article.text, stretches[at + 1][0]) else None
        who, state = _step(article, (start, end), told[at], following, state, spoken)
        found.append(Turn(start, end, who.name, who.named, who.body) if who else Turn(start, end))
    return tuple(_scripted(article, one) for one in _led(article, found, told))


def _scripted(article: Article, one: Turn) -> Turn:
    """A turn with who speaks by the form of its line, as in a transcript; in an interview, unless it says otherwise."""
    line = line_of(article, one.start)
    if line is None or (one.speaker and (line.asks or not line.label)):
        return one
    if line.speaker is None:
        return Turn(one.start, one.end)
    label = (line.start, line.start + line.label)
    told = set(line.speaker.lower().split()) <= set(article.text[slice(*label)].lower().split())
    return Turn(
        one.start, one.end, line.speaker, label if told else place_of(article, line.speaker, (0, len(article.text)))
    )


def _step(
    article: Article,
    span: tuple[int, int],
    told: Attribution,
    following: Attribution | None,
    state: State,
    spoken: Forms,
) -> tuple[Speaking | None, State]:
    """The speaker of a stretch, and what is left for the next one."""
    text = article.text[slice(*span)]
    asks = _ASKS.search(text) is not None
    match told.way:
        case Way.NAMED if told.name:
            who = _named(article, told.name, span, spoken)
            return who, State(who, asked=asks)
        case Way.ANOTHERS:
            whose, by = (_named(article, one, span, spoken) if one else None for one in (told.name, told.uttered))
            refers = PRONOUN_REPORTED.search(masked(article)[slice(*span)])
            return whose, State(by) if by or not refers else state
        case Way.BODY:
            body = Speaking(told.name, place_of(article, told.name, span), body=True) if told.name else None
            return body, replace(state, body=True)
        case Way.REFERRED if state.asked and _ANSWERS.search(text):
            return None, State()
        case Way.REFERRED if state.last and _is_spoken_of(article, span, state.last.name):
            return None, State()
        case Way.REFERRED if state.last and (not state.body or spoken.every == (state.last.name,)):
            return state.last, State(state.last, asked=asks)
        case Way.BARE if state.last and not state.prose and not state.body:
            named = following and following.way is Way.NAMED and following.name
            if not named or _in_full(article, named, spoken) == state.last.name:
                return state.last, state
            return None, state
        case Way.SOMEBODY if meant := holder(article, *span):
            who = Speaking(meant, place_of(article, meant, (0, len(article.text))))
            return who, State(who, asked=asks)
        case Way.PROSE | Way.BARE:
            return None, after_prose(article, span, state)
    return None, State()


def _is_spoken_of(article: Article, span: tuple[int, int], name: str) -> bool:
    """Whether a quotation names somebody by office or title, who then does not say it: "“Pak Budi hadir,” katanya"."""
    named = re.compile(rf"\b(?P<before>[^\W\d_]+)\.? (?:{'|'.join(map(re.escape, name.split()))})\b")
    pairs = quotations(article)
    first = max(0, bisect_left(pairs, (span[0],)) - 1)  # one that began before may reach into it
    quoted = takewhile(lambda pair: pair[0] < span[1], islice(pairs, first, None))
    said = (article.text[max(span[0], start) : min(span[1], end)] for start, end in quoted)
    called = (match["before"].lower() for one in said for match in named.finditer(one))
    return any(word in TITLES or is_office_word(word) for word in called)


def _named(article: Article, name: str, span: tuple[int, int], spoken: Forms) -> Speaking:
    """The person whom a stretch names, in full."""
    return Speaking(_in_full(article, name, spoken), place_of(article, name, span))


def _in_full(article: Article, name: str, spoken: Forms) -> str:
    """A name in the fullest form that the article gives, by its names or by those under which its speakers speak."""
    full = names(article).full(name)
    return fuller(full, spoken.near(full), inner=True)


def _led(article: Article, found: list[Turn], told: list[Attribution]) -> list[Turn]:
    """The turns, with quotations that nobody before them speaks given to who says the quotation right after."""
    for at in range(len(found) - 2, 0, -1):
        one, after = found[at], found[at + 1]
        alone = told[at].way is Way.BARE and one.speaker is None and told[at - 1].way is Way.PROSE
        quoted = told[at + 1].way is Way.NAMED and article.text[after.start] in '"“”«»'
        if alone and quoted:
            found[at] = one._replace(speaker=after.speaker, named=after.named)
    return found


def _stretches(article: Article) -> list[tuple[int, int]]:
    """Sentences, those of one quotation together; lines without a small letter are left out."""
    found: list[tuple[int, int]] = []
    quoted = [pair for pair in quotations(article) if pair[1] - pair[0] <= LONGEST_QUOTATION]
    at = 0
    for start, end, _ in segment(article.text):
        if not any(char.islower() for char in article.text[start:end]):
            continue
        while at < len(quoted) and quoted[at][1] < start:
            at += 1
        if found and at < len(quoted) and quoted[at][0] < start:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found
