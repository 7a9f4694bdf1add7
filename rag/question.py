"""What is understood from a question: language, kind, places and names it is about.

Knows: words of questions in both languages. Does not know what the collection holds.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from index import languages, places
from index.places import Level, Mention, Place
from rag.asking.kinds import ALL_WORDS, AMONG, CHOOSES, EITHER, LIST_WORDS, MORE, SPOTS, THAN, Kind, kind_of
from rag.asking.leaning.pointing import content
from rag.asking.names.names import names
from rag.asking.names.rows import row_named, told_apart
from rag.asking.times import times
from rag.asking.times.windows import Times, Window
from rag.asking.wording.reckoned import A_SUM, THE_MOST
from rag.asking.wording.spelling import Spelling
from rag.speaking.asked.posts import asked_places

IN_PLACE = re.compile(
    r"\b(?:di|dalam|in|within|around)(?: (?:kota|kabupaten|kab\.?|wilayah|seluruh|the))* $", re.IGNORECASE
)
_PER = re.compile(r"^per\s+", re.IGNORECASE)
"""Is of both languages: "per month?"."""


class Exchange(NamedTuple):
    """What an earlier question asked of, and what this one asks of in its place."""

    before: str
    """As articles name it: "stadion Elang"."""
    now: str
    """What tells the other from it, any word of it: "Merpati"."""

    @property
    def is_of_group(self) -> bool:
        """Whether it is one group or sort for another, told by a noun: "dosen"."""
        return self.before.isalpha() and self.before.islower()


_OF_A_SORT = (Kind.WHO, Kind.WHAT, Kind.WHERE)
"""Kinds of question that may ask for all of a sort."""
_INITIALS = re.compile(r"[A-Z]{2,6}(?: [A-Z]{2,6})*")
_CHOOSES_ONE = re.compile(r"(?i)\b(?:mana|which)\b")
MOST_OF_A_SORT = 4
"""Words that a question for all of a sort has at most, besides those that ask."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question that was understood; `text` is what is searched for."""

    text: str
    language: str
    """`id` or `en`: what was typed, and so the language of the answer."""
    text_language: str
    """Language of `text`; another one when an English question is followed up in Indonesian."""
    kind: Kind
    wants_list: bool
    """Whether all items are wanted rather than one."""
    mentions: tuple[Mention, ...]
    """Places named, in order."""
    names: tuple[str, ...]
    """Words that are names but no places, a run of them one name."""
    asked: str = ""
    """The part of `text` that asks; the rest, an earlier question, says what it is about."""
    within: frozenset[str] = frozenset()
    """Ids of the articles that the conversation is about, which alone may answer; empty for any."""
    through_stories: bool = False
    """Whether every story is asked for itself."""
    exchanged: tuple[Exchange, ...] = ()
    """What it asks of in place of what an earlier question asked of."""
    times: Times = field(default_factory=Times)
    """The time asked about."""
    outlets: tuple[str, ...] = ()
    """The outlets whose reports are asked for, which `text` does not name; none for those of all."""
    outlets_left_out: tuple[str, ...] = ()
    """The outlets whose reports are not to answer, which `text` does not name."""
    regions_left_out: tuple[tuple[Place, ...], ...] = ()
    """The regions whose articles are not to answer, which `text` does not name, each with all that it may mean."""
    speaker_left_out: str = ""
    """Who is not to answer, by name or office as typed, whom `text` does not name; empty for nobody."""
    original: str | None = None
    """What was asked, when `text` was completed from earlier turns."""
    typed: str | None = None
    """What was typed, when words of it are read as others."""
    corrected: Mapping[str, str] = field(default_factory=dict)
    """Misspelt words → what is searched for instead."""
    expanded: Mapping[str, str] = field(default_factory=dict)
    """Everyday spellings → formal words."""
    dated: Mapping[str, str] = field(default_factory=dict)
    """Times as typed → the day or month that is meant, where their year was supplied."""

    @property
    def wants_all(self) -> bool:
        """Whether several things are asked for in so many words."""
        return bool(ALL_WORDS.search(self.asked))

    @property
    def through_all(self) -> bool:
        """Whether articles answer each by itself: those of all regions, or all stories of a sort."""
        return self.kind is Kind.WHICH_REGIONS or self.through_stories

    @property
    def wants_all_of_a_sort(self) -> bool:
        """Whether any story may have some of what it asks for: "kecelakaan apa saja …?", be the most or part of a sum.

        It is too short to mean one event, and names no place and nobody: only bodies, by their initials.
        """
        several = self.wants_all or bool(_CHOOSES_ONE.search(self.asked) and THE_MOST.asks.search(self.asked))
        summed = self.kind is Kind.HOW_MANY and A_SUM.asks.search(self.asked)
        if (
            not (summed or (several and self.kind in _OF_A_SORT))
            or self.mentions
            or self.within
            or self.asked != self.text
        ):
            return False
        told = [word for word in content(self.times.rest) if not LIST_WORDS.search(word)]
        return all(map(_INITIALS.fullmatch, self.names)) and len(told) <= MOST_OF_A_SORT

    @property
    def places(self) -> tuple[tuple[Place, ...], ...]:
        """Each place named, with the regions it may mean."""
        return tuple(mention.places for mention in self.mentions)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all regions that the places named may mean."""
        return tuple(place.code for alternatives in self.places for place in alternatives)

    @property
    def _regions_left_out(self) -> list[str]:
        return [place.name for alternatives in self.regions_left_out for place in alternatives]

    def to_dict(self) -> dict[str, Any]:
        """What was understood, for the curious."""
        return {
            "language": self.language,
            "kind": self.kind.value,
            "list": self.wants_list,
            "places": [place.name for alternatives in self.places for place in alternatives],
            "names": list(self.names),
            **({"outlets": list(self.outlets)} if self.outlets else {}),
            **({"outlets_left_out": list(self.outlets_left_out)} if self.outlets_left_out else {}),
            **({"regions_left_out": self._regions_left_out} if self.regions_left_out else {}),
            **({"speaker_left_out": self.speaker_left_out} if self.speaker_left_out else {}),
            **({"corrected": dict(self.corrected)} if self.corrected else {}),
            **({"expanded": dict(self.expanded)} if self.expanded else {}),
            **({"times": [_told(window) for window in self.times.windows]} if self.times.windows else {}),
        }


def _told(window: Window) -> dict[str, Any]:
    first, last = window.published
    return {
        "words": window.words,
        "since": first.isoformat() if first else None,
        "until": last.isoformat() if last else None,
        "or_named": window.soft,
    }


def understand(
    text: str,
    *,
    original: str | None = None,
    asked: str | None = None,
    within: frozenset[str] = frozenset(),
    today: date | None = None,
    spelling: Spelling | None = None,
    typed: str | None = None,
    conversing: str | None = None,
    exchanged: tuple[Exchange, ...] = (),
) -> Question:
    """Read a checked question.

    Args:
        text: the question, completed when it was a follow-up.
        original: what was asked, when `text` is a completion of it.
        asked: the part of `text` that asks, when the rest only says what it is about.
        within: ids of the articles that may answer; empty for any.
        today: what "yesterday" is counted from; None takes this computer's day.
        spelling: how `original` or `text` was read, when words were exchanged.
        typed: what was typed before that.
        conversing: language of the conversation, which a question keeps whose words do not tell another.
        exchanged: what it asks of in place of what an earlier question asked of.
    """
    text_language = languages.detect(text, default="id")
    told = _PER.sub("", original) if original else ""
    language = languages.detect(told, default=text_language) if told else text_language
    groups = places.wider(text)
    mentions = places.beside(asked_places(text), [one for one in groups if not places.of_land(one)])
    if conversing and not languages.tells(_without_places(original or text)):
        language = conversing
    kind = kind_of(asked or text)
    if len(_apart(mentions)) > 1 and _chooses(kind, asked or text, mentions[-1], joined=told_apart(text, mentions)):
        kind = Kind.COMPARISON
    if kind is Kind.WHICH_REGIONS and SPOTS.search(asked or text) and _within_one(text, mentions):
        kind = Kind.WHERE
    if kind in (Kind.WHICH_REGIONS, Kind.COMPARISON):  # else articles that are about none of its regions tell of a land
        mentions = places.beside(asked_places(text), groups)
    named = names(text, mentions)
    if kind in (Kind.WHAT, Kind.WHO) and CHOOSES.search(asked or text) and row_named(text, named, mentions):
        kind = Kind.COMPARISON
    # "Kalau pajak pusat?" asks for a number where the question that it leans on does.
    counts = Kind.HOW_MANY in (kind, kind_of(text))
    asked_time = times.read(text, today=today or date.today(), asks_when=kind is Kind.WHEN, counts=counts)
    return Question(
        text,
        language,
        text_language,
        kind,
        wants_list(kind, asked or text),
        mentions,
        named,
        asked=asked or text,
        within=within,
        exchanged=exchanged,
        times=asked_time,
        original=original,
        typed=typed if spelling else None,
        corrected=spelling.corrected if spelling else {},
        expanded=spelling.expanded if spelling else {},
        dated=spelling.dated if spelling else {},
    )


def _without_places(text: str) -> str:
    """A text without the places that it names, which tell no language: "Jawa Timur?"."""
    for mention in reversed(asked_places(text)):
        text = text[: mention.start] + text[mention.end :]
    return text


def wants_list(kind: Kind, asked: str) -> bool:
    """Whether all items are wanted rather than one by a question of a kind."""
    return kind is Kind.WHICH_REGIONS or (kind is not Kind.YES_NO and bool(LIST_WORDS.search(asked)))


def _apart(mentions: Sequence[Mention]) -> set[tuple[Place, ...]]:
    """The places named of which none lies in another: "the governor of East Java in Probolinggo" compares nothing."""
    named = {mention.places for mention in mentions}
    return {
        one
        for one in named
        if not any(
            all(any(places.contains(outer.code, inner.code) for outer in other) for inner in one)
            for other in named - {one}
        )
    }


def _within_one(text: str, mentions: Sequence[Mention]) -> bool:
    """Whether a question looks into one regency or city: "di mana saja kualitas udara diukur di Pontianak?"."""
    inside = [one for one in mentions if IN_PLACE.search(text[: one.start])] or mentions
    return len(inside) == 1 and all(place.level is not Level.PROVINCE for place in inside[0].places)


def _chooses(kind: Kind, text: str, last: Mention, *, joined: bool) -> bool:
    """Whether a question of this kind that names several places, if so `joined`, sets them beside each other."""
    match kind:
        case Kind.WHAT:
            return joined
        case Kind.WHO:
            return bool(MORE.search(text))
        case Kind.WHICH_REGIONS:
            return bool(AMONG.search(text)) and not text[last.end :].strip(" ?.!")
        case Kind.YES_NO:
            return bool(THAN.search(text) or EITHER.search(text)) and bool(MORE.search(text))
    return False
