"""A question within its conversation, taken apart beside the one before it, and put into one line with it.

Knows: whose name takes the place of "he", and what of an earlier question stays. Does not know which questions lean
(`rag.conversing.followups`).
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Self, TypeVar

from index import places
from rag.asking.kinds import Kind, kind_of
from rag.asking.leaning.pointing import (
    LEAD,
    LEADS,
    PERSON,
    POINTING,
    SUFFIXED,
    begins_with_person,
    content_beside,
    has_content,
)
from rag.asking.names.names import names, uncapitalised
from rag.asking.names.rows import PARTS
from rag.asking.times import times
from rag.catalogue.request import Request
from rag.speaking.asked.person import whose_office
from rag.speaking.words.shapes import is_office_word

_Found = TypeVar("_Found")
Reader = Callable[[str, str], Request | None]
"""Reads a question, given its language, as one that counts or orders articles; None for any other."""
MARKS = " ?.!,"
"""What may stand around all that a follow-up says."""
_TOO = re.compile(r"(?i)[\s,]+(?:bagaimana|gimana|gmn|juga|too|as well)$")
"""What may stand behind it: "kalau rektornya juga?"."""
_HOW = re.compile(r"(?i)\s(?:bagaimana|gimana|gmn)\W*$")
"""Tells that a follow-up without a word that leads to it is one."""
_BEFORE_TIME = re.compile(
    r"(?i)(?:(?:^|\s)(?:in|on|at|during|since|throughout|pada|di|selama|sepanjang|dalam|bulan|tanggal|tahun|sejak))+\s*$"
)
"""What leads to a time that is taken out."""
_OWNS = re.compile(r"['’]s\b")
_SHE = re.compile(r"(?i)\bshe\b")
_THE = re.compile(r"\bthe (\w+)\b", re.IGNORECASE)
"""Behind a time whose something is, which what leads to it belongs to: "at this year's fair"."""
_OF_IT = "(?:jumlah |total )?(?:penyebab|sebab|alasan|pemicu|korban|jumlah|kerugian|kronologi|dampak|cause)(?:nya)?"
_ASKS = r"(?:apa|siapa|sapa|berapa|brp|bagaimana|gimana)(?: s?aja)?(?: (?:sih|ya))?"
_ASKED_OF_EVENT = re.compile(rf"(?i)[\s,]+{_OF_IT} {_ASKS}\W*$")
_ASKED_FIRST = re.compile(
    rf"(?i)^(?:{_ASKS} |what was the )?{_OF_IT} (?:jiwa |dari |akibat |of )?"
    r"|^what (?:caused|triggered|sparked) "
    r"|^(?:kenapa|knp|mengapa) |^why (?:did|do|does|was|were|is|are|has|have) "
    r"|^(?:berapa|brp|how many) (?:[a-z]+ ){0,3}(?:tewas|meninggal(?: dunia)?|luka-luka|terluka|hilang|mengungsi|died"
    r"|killed|injured|hurt|missing|displaced) (?:dalam|akibat|karena|usai|setelah|pada|in|during|after) "
)
"""What is asked of an event, behind or before it."""
_ASKS_LAST = re.compile(rf"(?i)[\s,]+{_ASKS}\W*$")


def reads_nothing(_: str, __: str) -> None:
    """Read no question as one that counts articles."""


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


def only(found: Iterable[_Found]) -> _Found | None:
    """The only one of some; None for none or several, of which it is not plain which is meant."""
    every = list(found)
    return every[0] if len(every) == 1 else None


def whole(text: str | None) -> Turn | None:
    """The turn that a text is all of; None for none."""
    return Turn(text, text) if text else None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question taken apart beside the one before it, once for all that may become of it."""

    question: str
    """As it was typed."""
    turns: Sequence[str]
    """The completed questions before it, the latest last."""
    own: str
    """Without the words that lead from one to the next: "kalau", "and"."""
    rest: str
    """Without what joins the next words to the question before either: "what about the"."""
    named: Sequence[places.Mention]
    """The places of the rest."""
    content: Sequence[str]
    """Its words, besides those, that say what it is about."""
    read: Reader
    """How questions that count or order articles are read."""
    outlets: Sequence[str]
    today: date

    @classmethod
    def of(
        cls,
        question: str,
        turns: Sequence[str],
        *,
        today: date,
        read: Reader = reads_nothing,
        outlets: Sequence[str] = (),
    ) -> Self:
        """A question taken apart.

        Places are read within the whole of it: what stands before a name tells whether it is one ("bagaimana dengan
        Batang?").
        """
        lead = LEADS.match(question)
        begin = lead.end() if lead else 0
        named = [
            replace(one, start=one.start - begin, end=one.end - begin)
            for one in places.with_wider(question)
            if one.start >= begin
        ]
        rest = question[begin:]
        content = content_beside(rest, named)
        return cls(question, turns, LEAD.sub("", question), rest, named, content, read, outlets, today)

    @property
    def before(self) -> str:
        """The completed question just before it."""
        return self.turns[-1]

    @property
    def led(self) -> bool:
        """Whether words lead to it."""
        return self.own != self.question

    @property
    def alike(self) -> bool:
        """Whether the same is asked of what it says, as words before it or a "gimana" behind it tell."""
        return self.led or bool(_HOW.search(self.rest))

    @property
    def said(self) -> str:
        """All that it says, of which the earlier question may be meant."""
        return without_too(self.own)


def without_too(text: str) -> str:
    """What a follow-up says without the marks around it and the "juga" or "gimana" behind it."""
    text = text.strip(MARKS)
    while (less := _TOO.sub("", text)) != text:
        text = less
    return text


def with_person(turn: Turn, name: str) -> Turn:
    """The turn with a person's name for "he", "dia" and the like, where its own words have them.

    A question for who somebody is has then said what it had to say, unless something else in the turn points back; and
    the turn stands alone when it names what it is about.
    """

    def named(match: re.Match[str]) -> str:
        if match["own"] and any(map(is_office_word, _THE.findall(turn.asked[: match.start()]))):
            return match[0]  # "did the mayor change his mind?"
        if match[0].lower() in ("him", "his") and _SHE.search(turn.asked[: match.start()]):
            return match[0]  # "what does she admire about him?"
        return name + ("'s" if match["own"] else match["short"] or "")

    asked = PERSON.sub(named, turn.asked)
    points = POINTING.search(asked) or SUFFIXED.search(asked)
    if begins_with_person(turn.asked) and not points and _names_topic(turn.asked):
        return Turn(asked, asked)
    asks_who = (kind_of(turn.asked) is Kind.WHO and not has_content(turn.asked)) or whose_office(asked, (name,))
    if asked != turn.asked and not points and (asks_who or (turn.context and kind_of(turn.context) is Kind.WHO)):
        return replace(turn, text=asked, asked=asked)
    return replace(turn, text=asked.rstrip(" ?.") + turn.text[len(turn.asked.rstrip(" ?.")) :], asked=asked)


def joined(question: str, before: str) -> Turn:
    """Both questions in one line; the earlier one's first word, no name, loses its capital.

    Of a long conversation stay the question before and the first one, which says what it is about.
    """
    if times.read(question, today=date.today(), asks_when=False):
        before = timeless(before, today=date.today())
    if kind_of(question) in (Kind.WHEN, Kind.WHERE) and not has_content(question):
        before = _event_of(before)
    parts = before.split(PARTS)
    kept = PARTS.join([parts[0], parts[-1]] if len(parts) > 1 else parts)
    return Turn(f"{question.rstrip(' ?.')}{PARTS}{uncapitalised(kept)}", question, context=before)


def timeless(text: str, *, today: date) -> str:
    """A question without the times that it names: a follow-up that names another exchanges them."""
    rest = times.read(text, today=today, asks_when=False).rest
    taken = [match.span() for match in re.finditer(r" {2,}|^ | $", rest) if text[slice(*match.span())].strip()]
    for start, end in reversed(taken):
        owns = _OWNS.match(text, end)
        before = text[:start] if owns else _BEFORE_TIME.sub("", text[:start])
        text = f"{before.rstrip()} {text[owns.end() if owns else end :].lstrip()}"
    return re.sub(r"\s+(?=[?.!,]|$)", "", " ".join(text.split()))


def _event_of(text: str) -> str:
    """A question for something of an event without what it asks: "kapan itu?" is of the fire, not of its cause."""
    if first := _ASKED_FIRST.match(text):
        event = _ASKS_LAST.sub("", text[first.end() :])
    elif behind := _ASKED_OF_EVENT.search(text):
        event = text[: behind.start()]
    else:
        return text
    return event if has_content(event) else text


def _names_topic(question: str) -> bool:
    mentions = places.mentions(question, anycase=True)
    return bool(mentions or names(question, mentions))
