"""A question within its conversation, and how it is put into one line with the question it leans on.

Knows: whose name takes the place of "he", and what of an earlier question stays. Does not know which questions lean
(`rag.conversing.followups`).
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from index import places
from rag.asking import times
from rag.asking.kinds import Kind, kind_of
from rag.asking.names import names, uncapitalised
from rag.asking.pointing import PERSON, POINTING, SUFFIXED, begins_with_person, has_content
from rag.asking.rows import PARTS
from rag.conversing.events import event_of
from rag.conversing.retiming import timeless


@dataclass(frozen=True, slots=True)
class Turn:
    """A question within its conversation."""

    text: str
    """As it would be asked without the turns before it; what was typed when it stands alone."""
    asked: str
    """The part of it that asks: all of it, or what was typed when `text` carries an earlier question along."""
    context: str | None = None
    """The completed earlier question it leans on; None when it stands alone or only a place was exchanged."""
    sure: bool = True
    """Whether its words refer back; otherwise it only may, since it is short and names nothing."""
    able: bool = False
    """Whether it would stand alone as well: short, it names something that may be of what was spoken of."""

    bound: bool = False
    """Whether only the articles of the conversation tell of whom it asks, so that no others are looked at."""
    subject: str = ""
    """What tells of which of a kind it asks in place of another: articles that do not tell of that do not answer it."""


def with_person(turn: Turn, name: str) -> Turn:
    """The turn with a person's name for "he", "dia" and the like, where its own words have them.

    A question for who somebody is has then said what it had to say, unless something else in the turn points back; and
    the turn stands alone when it names what it is about.
    """

    def named(match: re.Match[str]) -> str:
        return name + ("'s" if match["own"] else match["short"] or "")

    asked = PERSON.sub(named, turn.asked)
    points = POINTING.search(asked) or SUFFIXED.search(asked)
    if begins_with_person(turn.asked) and not points and _names_topic(turn.asked):
        return Turn(asked, asked)
    if asked != turn.asked and not points and turn.context and kind_of(turn.context) is Kind.WHO:
        return replace(turn, text=asked, asked=asked)
    return replace(turn, text=asked.rstrip(" ?.") + turn.text[len(turn.asked.rstrip(" ?.")) :], asked=asked)


def joined(question: str, before: str) -> Turn:
    """Both questions in one line; the earlier one's first word, no name, loses its capital.

    Of a long conversation stay the question before and the first one, which says what it is about.
    """
    if times.read(question, today=date.today(), asks_when=False):
        before = timeless(before, today=date.today())
    if kind_of(question) in (Kind.WHEN, Kind.WHERE) and not has_content(question):
        before = event_of(before)
    parts = before.split(PARTS)
    kept = PARTS.join([parts[0], parts[-1]] if len(parts) > 1 else parts)
    return Turn(f"{question.rstrip(' ?.')}{PARTS}{uncapitalised(kept)}", question, context=before)


def _names_topic(question: str) -> bool:
    mentions = places.mentions(question, anycase=True)
    return bool(mentions or names(question, mentions))
