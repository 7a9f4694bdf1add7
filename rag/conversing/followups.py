"""A question that leans on the turns before it is completed from them; one that stands alone is left alone.

Knows: what becomes of a question whose words (`rag.asking.pointing`) refer back. Does not know what the collection
holds, so of a question that is merely short and names nothing it says that it may lean, and leaves to others to look
(`rag.conversing.conversation`). A follow-up to a question that counts articles is completed by `rag.conversing.slots`
or `rag.conversing.viewing`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from index import languages, places
from rag.asking import times
from rag.asking.kinds import MORE_WORDS, Kind, kind_of
from rag.asking.names import names, uncapitalised
from rag.asking.pointing import (
    ASKING,
    DEFINITE,
    FEW,
    HAPPENS,
    LEAD,
    LEADS,
    OPEN,
    PERSON,
    POINTING,
    SUFFIXED,
    asks_speaker,
    begins_with_person,
    content_beside,
    has_content,
)
from rag.asking.rows import PARTS
from rag.asking.two_asked import clauses
from rag.catalogue import sources
from rag.conversing import exchanging, slots, viewing
from rag.conversing.events import event_of
from rag.conversing.exchanging import in_word, names_place, with_holder, with_place, with_spot
from rag.conversing.headless import lacks_subject
from rag.conversing.retiming import dated, of_time, timeless
from rag.conversing.spots import LOCATIVE, spot
from rag.speaking.speech_words import SPEECH

TURNS = 10
"""Earlier questions that are looked at; further back nobody refers."""
_NEGATED = r"(?i)\b(?:bukan|not)(?: (?:di|in|yang|the))* $"
_MEANT = re.compile(r"(?i)\b(?:maksud\w*(?: (?:saya|aku|gue))?|i mean(?:t)?|yang|ya|no|nope)\b[\s,]*|^[\s,]+")
"""Words around a place that takes the place of one that is not meant."""
BARE = re.compile(r"(?i)\s(?:bagaimana|gimana|gmn)\W*$")
"""Tells that a follow-up without a word that leads to it is one."""
OF_THOSE = re.compile(
    r"(?i)^(?:yang|yg|the ones?(?: (?:that|who|which))?|those (?:that|who|which|in|from|with|of))\s+(?=\w)"
)
"""The head of a fragment that tells some of those spoken of apart: "yang luka-luka?"."""
_OF_THOSE = (
    (re.compile(r"(?i)\bberapa\b"), "berapa"),
    (re.compile(r"(?i)\bsiapa\b"), "siapa"),
    (re.compile(r"(?i)\bhow many\b"), "how many of"),
    (re.compile(r"(?i)\bwho\b"), "who are"),
)
"""What was asked, and how it is asked of others."""
_THEIRS = re.compile(r"(?i:\w)[ -]nya\b|\b[A-Z]{2,}nya\b")
"""What belongs to what was spoken of, behind a name or written apart: "ketua KPU nya siapa?"."""
_ANY = re.compile(
    r"(?i)^(?:(?:are|is|were) there any(?:thing)?|any(?:thing)?|ada(?:kah)?(?: yang)?) (?=(?:from|by|in|dari|di)\b)"
)
"""Before an outlet of which a follow-up asks whether it has something: "any from Kompas?"."""
COMPARES = re.compile(
    rf"\bbandingkan\b|\bcompare\b|\b(?:which|who|mana|siapa)\b.*\b(?:dulu\w*|first|{MORE_WORDS})\b",
    re.IGNORECASE,
)
"""A question that compares what was spoken of, or what it names with that."""


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


def _reads_nothing(_: str, __: str) -> None:
    """Read no question as one that counts articles."""


def complete(
    question: str, history: Sequence[str], read: slots.Reader = _reads_nothing, outlets: Sequence[str] = ()
) -> Turn:
    """The question as it would be asked without the turns before it.

    Args:
        question: what was typed now.
        history: earlier questions, oldest first, as they were typed.
        read: how questions that count or order articles are read.
        outlets: the collection's, whose reports a question may ask for.
    """
    turns: list[Turn] = []
    for earlier in history[-TURNS:]:
        turn = _completed(earlier, turns, read, outlets)
        # "why?" and "who said that?" say nothing of what the conversation is about, unless it begins so.
        if not turns or (has_content(turn.asked) and not asks_speaker(turn.asked) and not _is_fragment(turn, read)):
            turns.append(turn)
    return _completed(question, turns, read, outlets)


def _is_fragment(turn: Turn, read: slots.Reader) -> bool:
    """Whether a turn asks nothing and could not be made a question of, so that nobody refers to it."""
    if not turn.context or ASKING.search(turn.asked):
        return False
    return _counts(turn.context, read) or not (turn.sure or names(turn.asked, ()))


def _counts(question: str, read: slots.Reader) -> bool:
    return read(question, languages.detect(question, default="id")) is not None


def _counted(question: str, before: str, read: slots.Reader) -> Turn | None:
    """A follow-up to a question that counts articles; None when it is none, or not known for one."""
    request = read(question, languages.detect(question, default="id"))
    # What happened in a time may be meant of what was spoken of.
    alone = request and not (request.whatever and not _counts(before, read))
    if alone and not viewing.leans(question, request):
        return Turn(question, question)
    lead = LEAD.match(question)
    rest = question[lead.end() :] if lead else question
    text = viewing.viewed(rest, before, read)
    plain = slots.RELATIVE.sub("", slots.OF_THEM.sub("", rest))
    if not text and not POINTING.search(plain) and not SUFFIXED.search(plain):
        text = slots.filled(rest, before, read, led=bool(lead))
    if text:
        return Turn(text, text)
    return Turn(question, question) if alone else None


def _completed(question: str, turns: Sequence[Turn], read: slots.Reader, outlets: Sequence[str]) -> Turn:
    alone = Turn(question, question)
    if not turns:
        return alone
    before = turns[-1].text
    question = dated(_meant(question), before)
    if counted := _counted(question, before, read):
        return counted
    lead = LEADS.match(question)
    begin = lead.end() if lead else 0
    rest = question[begin:]
    told = (
        sources.exchanged(_ANY.sub("", rest), before, outlets)
        or of_time(LEAD.sub("", question), before, today=date.today())
        or exchanging.with_number(before, rest)
    )
    if told:
        return Turn(told, told)
    # Read within the whole question: what stands before a name tells whether it is one ("bagaimana dengan Batang?").
    named = [
        replace(mention, start=mention.start - begin, end=mention.end - begin)
        for mention in places.mentions(question, anycase=True)
        if mention.start >= begin
    ]
    if not named and (told := exchanging.with_topic(before, question)):
        return Turn(told, told)
    if (lead or BARE.search(rest) or exchanging.says_what(rest)) and (told := exchanging.with_person(before, question)):
        return Turn(told, told)
    if lead and (told := with_holder(before, rest, named)):
        return Turn(told, told)
    if lead and not named and (elsewhere := _of_spot(question, before)):
        return elsewhere
    content = content_beside(rest, named)
    if content and (those := _of_those(question, before)):
        return those
    if COMPARES.search(question) and len(named) < 2 and len(content) <= FEW:
        return _compared(question, named, turns)
    if not content:
        if named and not PERSON.search(rest):
            return _of_place(question, rest, named[0], before)
        return _joined(question, before) if not lead or rest.strip(" ?.!") else Turn(before, before)
    if lead and len(content) <= FEW:
        if named and ASKING.search(rest) and not names_place(before):
            return replace(_joined(rest, before), sure=False)
        if named:
            exchanged = with_place(before, rest, named[0].text) if len(content) < FEW else rest
            text = f"{rest.rstrip(' ?.')}{PARTS}{exchanged}" if exchanged != rest else rest
            return Turn(text, text)
        return replace(_joined(rest, before), sure=not names(rest, named))
    if not named and len(content) <= FEW and _THEIRS.search(question):
        return _joined(question, before)
    if named or (called := names(question, ())):
        if OPEN.search(question) or begins_with_person(question):
            return _joined(question, before)
        asks_more = not named and len(content) <= FEW and _asks_more(question, content, called)
        return replace(_joined(question, before), sure=False, able=True) if asks_more else alone
    if POINTING.search(question):
        return _joined(question, before)
    if SUFFIXED.search(question):
        return replace(_joined(question, before), sure=len(content) <= FEW)
    if DEFINITE.search(question) and len(content) <= FEW:
        return _joined(question, before)
    # Of several questions in one none may say more than a few words.
    short = len(content) <= FEW or bool(lead) or lacks_subject(question)
    short = short or all(len(content_beside(one, [])) <= FEW for one in clauses(question))
    return replace(_joined(question, before), sure=False) if short else alone


def _asks_more(question: str, content: Sequence[str], named: Sequence[str]) -> bool:
    """Whether a short question with names may ask of what was spoken of: of initials, or of some, "yang dari Kongo?".

    It does not where it only asks who or what they are. Whoever is called by a name is told of without what was before.
    """
    if not (OF_THOSE.match(question) or all(name.isupper() for name in named)):
        return False
    own = {word.casefold() for name in named for word in re.findall(r"\w+", name)}
    return kind_of(question) is Kind.HOW_MANY or any(word not in own for word in content)


def _of_those(question: str, before: str) -> Turn | None:
    """A fragment that tells some of those spoken of apart, asked as the earlier question asked; None for any other."""
    lead = LEAD.match(question)
    rest = question[lead.end() :] if lead else question
    told = OF_THOSE.match(rest)
    if told is None or ASKING.search(rest, told.end()):
        return None
    if LOCATIVE.fullmatch(place := rest[told.end() :].strip(" ?.!")) and not re.match(r"(?i)dari|from", place):
        return None
    head = next((head for asks, head in _OF_THOSE if asks.search(before.split(PARTS)[0])), "")
    return _joined(f"{head} {rest}".strip(), before)


def _meant(question: str) -> str:
    """A correction without the place that is not meant: "bukan Cilacap, maksudnya Batang" is "Batang"."""
    mentions = places.mentions(question, anycase=True)
    negated = [(one, found) for one in mentions if (found := re.search(_NEGATED, question[: one.start]))]
    if not negated or len(negated) == len(mentions):
        return question
    for one, found in reversed(negated):
        question = question[: found.start()] + question[one.end :]
    rest = " ".join(_MEANT.sub(" ", question).split()).strip(" ,?.!")
    # A name that is also a word is one of a place after "di" only.
    return rest if LOCATIVE.match(rest) or rest.count(" ") > 1 else f"{in_word(question)} {rest}"


def _of_place(question: str, rest: str, named: places.Mention, before: str) -> Turn:
    """A follow-up that says nothing but a place: the earlier question of it, unless it asks by itself."""
    asks = ASKING.search(rest)
    if asks and (HAPPENS.search(rest) or SPEECH.search(rest)) and not POINTING.search(rest):
        return Turn(question, question)
    if asks and not names_place(before):
        return _joined(question, before)
    text = with_place(before, rest, named.text)
    return Turn(text, text)


def _of_spot(question: str, before: str) -> Turn | None:
    """A follow-up that says nothing but where, by a name that is no region; None for any other."""
    lead = LEAD.match(question)
    where = spot(question[lead.end() :] if lead else question)
    text = with_spot(before, where) if where else None
    return Turn(text, text) if text else None


def _compared(question: str, named: Sequence[places.Mention], turns: Sequence[Turn]) -> Turn:
    """The earlier question of its place and of the one that is named now, or the two earlier ones when none is."""
    before = turns[-1].text
    if not places.mentions(before, anycase=True):
        return _joined(question, before)
    parts = [before, with_place(before, "", named[0].text)] if named else [turn.text for turn in turns[-2:]]
    text = PARTS.join(dict.fromkeys(part.rstrip(" ?.") for part in parts)) + "?"
    return Turn(text, text) if len(parts) > 1 else _joined(question, before)


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


def _joined(question: str, before: str) -> Turn:
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
