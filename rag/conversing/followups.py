"""A question that leans on the turns before it is completed from them; one that stands alone is left alone.

Knows: what becomes of a question whose words (`rag.asking.pointing`) refer back. Does not know what the collection
holds, so of a question that is merely short and names nothing it says that it may lean, and leaves to others to look
(`rag.conversing.leaning`). A follow-up to a question that counts articles is completed by `rag.conversing.slots`
or `rag.conversing.viewing`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from index import languages, places
from rag.asking.kinds import MORE_WORDS
from rag.asking.names import names
from rag.asking.of_the_article import detail_asked
from rag.asking.pointing import (
    ASKING,
    FEW,
    LEAD,
    LEADS,
    PERSON,
    POINTING,
    SUFFIXED,
    WHICH_ONE,
    asks_speaker,
    content_beside,
    has_content,
)
from rag.catalogue.grammar import sources
from rag.conversing import narrowing, slots, viewing
from rag.conversing.fragments import asking_first, compared, meant, of_place, of_spot, of_those, words_of
from rag.conversing.joining import BARE, behind_lead, is_name, leaning
from rag.conversing.next_times import of_next
from rag.conversing.other_group import with_group
from rag.conversing.other_office import with_office
from rag.conversing.other_person import says_what, with_holder, with_person
from rag.conversing.other_topic import with_number, with_topic
from rag.conversing.retiming import dated, of_base, of_time
from rag.conversing.subjects import with_subject
from rag.conversing.turn import Turn, joined
from rag.conversing.ways import Reader

TURNS = 10
"""Earlier questions that are looked at; further back nobody refers."""
_ANY = re.compile(
    r"(?i)^(?:(?:are|is|were) there any(?:thing)?|any(?:thing)?|ada(?:kah)?(?: yang)?) (?=(?:from|by|in|dari|di)\b)"
)
"""Before an outlet of which a follow-up asks whether it has something: "any from Kompas?"."""
COMPARES = re.compile(
    rf"\bbandingkan\b|\bcompare\b|\b(?:which|who|mana|siapa)\b.*\b(?:dulu\w*|first|{MORE_WORDS})\b",
    re.IGNORECASE,
)
"""A question that compares what was spoken of, or what it names with that."""


def _reads_nothing(_: str, __: str) -> None:
    """Read no question as one that counts articles."""


def complete(
    question: str,
    history: Sequence[str],
    read: Reader = _reads_nothing,
    outlets: Sequence[str] = (),
    *,
    today: date | None = None,
) -> Turn:
    """The question as it would be asked without the turns before it.

    Args:
        question: what was typed now.
        history: earlier questions, oldest first, as they were typed.
        read: how questions that count or order articles are read.
        outlets: the collection's, whose reports a question may ask for.
        today: what "last year" is counted from; None takes this computer's day.
    """
    now = today or date.today()
    turns: list[Turn] = []
    last = ""
    for earlier in history[-TURNS:]:
        turn = _completed(words_of(earlier, last), turns, read, outlets, now)
        last = turn.asked
        if not turns or not _says_nothing(turn, turns, read):
            turns.append(turn)
    return _completed(words_of(question, last), turns, read, outlets, now)


def _says_nothing(turn: Turn, before: Sequence[Turn], read: Reader) -> bool:
    """Whether a turn says nothing of what a conversation is about: "why?", "who said that?", "the second one?"."""
    of_quotations = asks_speaker(turn.asked) or detail_asked(turn.asked, [one.text for one in before])
    tells_none = not has_content(turn.asked) or WHICH_ONE.search(turn.asked)
    return bool(tells_none or of_quotations) or _is_fragment(turn, read)


def _is_fragment(turn: Turn, read: Reader) -> bool:
    """Whether a turn asks nothing and could not be made a question of, so that nobody refers to it."""
    if not turn.context or ASKING.search(turn.asked):
        return False
    return _counts(turn.context, read) or not (turn.sure or names(turn.asked, ()))


def _counts(question: str, read: Reader) -> bool:
    return read(question, languages.detect(question, default="id")) is not None


def _counted(question: str, before: str, read: Reader) -> Turn | None:
    """A follow-up to a question that counts articles; None when it is none, or not known for one."""
    request = read(question, languages.detect(question, default="id"))
    # What happened in a time may be meant of what was spoken of.
    alone = request and not (request.whatever and not _counts(before, read))
    if alone and not viewing.leans(question, request):
        return Turn(question, question)
    lead = LEAD.match(question)
    rest = question[lead.end() :] if lead else question
    text = viewing.viewed(rest, before, read) or narrowing.narrowed(rest, before, read)
    plain = slots.MANY.sub("", slots.RELATIVE.sub("", slots.OF_THEM.sub("", rest)))
    if not text and not POINTING.search(plain) and not SUFFIXED.search(plain):
        text = slots.filled(rest, before, read, led=bool(lead))
    if text:
        return Turn(text, text)
    return Turn(question, question) if alone else None


def _completed(question: str, turns: Sequence[Turn], read: Reader, outlets: Sequence[str], today: date) -> Turn:
    alone = Turn(question, question)
    if not turns:
        return alone
    before = turns[-1].text
    question = dated(asking_first(meant(question)), before)
    if counted := _counted(question, before, read):
        return counted
    lead = LEADS.match(question)
    begin = lead.end() if lead else 0
    rest = question[begin:]
    if of_another := _of_another(question, rest, before, outlets, today, led=bool(lead)):
        return of_another
    # Read within the whole question: what stands before a name tells whether it is one ("bagaimana dengan Batang?").
    named = [
        replace(mention, start=mention.start - begin, end=mention.end - begin)
        for mention in places.mentions(question, anycase=True)
        if mention.start >= begin
    ]
    if told := _exchanged(question, rest, named, before, led=bool(lead)):
        return Turn(told, told)
    if not named and (elsewhere := of_spot(question, before)):
        return elsewhere
    content = content_beside(rest, named)
    if content and (those := of_those(question, before)):
        return those
    if COMPARES.search(question) and len(named) < 2 and len(content) <= FEW:
        return compared(question, named, turns)
    if not content:
        if named and not PERSON.search(rest):
            return of_place(question, rest, named[0], before)
        return joined(LEAD.sub("", question), before) if not lead or rest.strip(" ?.!") else Turn(before, before)
    if lead and len(content) <= FEW:
        return behind_lead(rest, named, content, before)
    return leaning(question, named, content, before, led=bool(lead)) or alone


def _of_another(
    question: str, rest: str, before: str, outlets: Sequence[str], today: date, *, led: bool
) -> Turn | None:
    """The earlier question of another outlet, time, number, office, subject or group; None for any other."""
    told = (
        sources.exchanged(_ANY.sub("", rest), before, outlets)
        or of_next(LEAD.sub("", question), before, today=today)
        or of_base(rest, before, today=today)
        or of_time(LEAD.sub("", question), before, today=today)
        or with_number(before, rest)
    )
    if told:
        return Turn(told, told)
    if of_office := with_office(before, question):
        return of_office
    led_to = led or bool(BARE.search(rest))
    of_subject = with_subject(before, BARE.sub("", rest)) if led_to else None
    return of_subject or with_group(before, BARE.sub("", LEAD.sub("", question)), led=led_to)


def _exchanged(question: str, rest: str, named: Sequence[places.Mention], before: str, *, led: bool) -> str | None:
    """The earlier question with its topic, its person or the holder of an office exchanged; None for any other."""
    if not named and (told := with_topic(before, question)):
        return told
    led_to = led or bool(BARE.search(rest) or says_what(rest))
    if (led_to or is_name(rest)) and (told := with_person(before, question, plainly=not led_to)):
        return told
    return with_holder(before, rest, named) if led else None
