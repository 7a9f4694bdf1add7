"""Whether a sentence tells the day or the place of another event than the one that is asked for.

Knows: how an event is asked for by its noun alone, how articles say who holds one, known days. Does not know what else
is done (`rag.parsing.asked_deeds`). Asked when the election is, "Bawaslu menggelar rapat pada Senin" tells of a
meeting, though it be on the election; so does "Acara ini berlangsung pada Senin" right behind who holds one. No day but
its own is that of an election whose day is known.
"""

import re
from collections.abc import Set
from functools import lru_cache
from typing import Final

from index import places
from index.article_sentences import before
from index.days import Day, events, find_days
from index.months import month_names
from index.nouns import Sentence
from index.origin.dates import WEEKDAYS, either
from index.words import terms
from rag.asking.kinds import Kind
from rag.parsing.asked_deeds import HELD
from rag.parsing.terms import asked_terms, own_part, told_words
from rag.question import Question
from rag.scoring.terms import YEAR

_HELD_ID: Final = rf"(?:(?:akan|telah|sudah|jadi|mulai) )*(?:di(?:{HELD})(?:kan)?|berlangsung|terjadi)"
_HELD_EN: Final = r"(?:(?:be|being|been) )?(?:held|tak(?:e|en|ing) place|took place|happen(?:ed)?|conducted|scheduled)"
_NOUN_ID: Final = r"(?P<event>(?:(?!(?:me|di|ber|ter)[a-z]{4,}|yang\b|dan\b)[\w'’()/-]+ ?){1,6}?)"
_NOUN_EN: Final = r"(?P<event>(?:(?!\w+ed\b|(?:that|which|who|and)\b)[\w'’()/-]+ ?){1,6}?)"
_WHEN_ID: Final = r"(?:kapan(?:kah)?|(?:pada )?(?:tanggal|hari|bulan) (?:berapa|apa)|di ?mana(?:kah)?)"
_WHEN_EN: Final = r"(?:when|where|(?:on )?(?:what|which) (?:date|day|month)|in (?:what|which) month)"
_BEHIND: Final = r"(?: (?:serentak|itu|ini|nanti|di|in|at|for) ?.*)?\W*$"
_ASKED: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^{_WHEN_ID} {_NOUN_ID} ?{_HELD_ID}?{_BEHIND}",
        rf"^{_NOUN_ID} (?:{_HELD_ID} )?{_WHEN_ID}(?: {_HELD_ID})?{_BEHIND}",
        rf"^{_WHEN_EN} (?:is|was|are|were|will|has|have) (?:the |this |these )?{_NOUN_EN} ?{_HELD_EN}?{_BEHIND}",
        rf"^{_WHEN_EN} (?:did|does|do) (?:the |this )?{_NOUN_EN} {_HELD_EN}{_BEHIND}",
    )
)
"""Asks of an event by its noun alone: "kapan pilkada digelar?", "when is the election?"."""
_HOLDS: Final = re.compile(rf"\b(?:me(?:ng)?(?!laku|mulai)(?:{HELD})(?:kan)?|menyelenggarakan) (?P<event>[^,.;:\"“”]+)")
"""Says who holds an event, before its name."""
_ENDS: Final = re.compile(
    r" (?:(?:me|ber|di)[a-z]{4,}|di|pada|dalam|untuk|dengan|bersama|guna|terkait|soal|tentang|mengenai|yang|bagi|jelang"
    r"|sebelum|sesudah|setelah|saat|menjelang)\b.*"
)
"""What follows the name of an event."""
_ON: Final = re.compile(
    rf"(?P<event>[^,.;:\"“”]+?)(?P<which> yang)? {_HELD_ID}(?: (?:serentak|kembali))?(?: pada)?(?: (?:hari|bulan))?"
    rf"(?: (?:{either(WEEKDAYS)}),?)? \(?$",
    re.IGNORECASE,
)
"""Before the time at which an event is held, that event."""
_NOT: Final = re.compile(
    r"(?i)\b(?:tidak|tak|belum|bukan|batal\w*|gagal|(?:di)?tunda\w*|(?:di)?undur\w*|semula|seharusnya|sempat|kalau|jika"
    r"|apabila|bila|usai|setelah|sebelum|jelang|menjelang)\b"
)
"""That an event is not held then, or that its time is told of another."""
_HEAD: Final = re.compile(rf"{_NOT.pattern}|\b(?:me|di|ber)[a-z]{{4,}}\b")
"""What the name of an event of which it is told that it is one "yang digelar" is no part of."""
_AGAIN: Final = re.compile(r"(?i)\b(?:ulang(?! tahun)|susulan|lanjutan|re-?runs?|repeat(?:ed)?|re-?vot(?:e|ing))\b")
"""An event that is held again, or goes on later."""
_THIS: Final = re.compile(
    r"[\"“]?(?:acara|kegiatan|agenda|pertemuan|rapat|giat|forum|hajatan)(?: \w+)? (?:ini|itu|tersebut)\b", re.IGNORECASE
)
"""Begins a sentence on what the one before it told."""
_ANY: Final = re.compile(r"(?:acara|kegiatan|agenda|giat|event|activity)(?:nya)?\b ?", re.IGNORECASE)
"""Begins the name of what may be any event: a meeting is an "acara"."""


def is_of_another_held(sentence: Sentence, question: Question) -> bool:
    """Whether an event is asked for by its noun alone, and the one that a sentence says somebody holds is no such."""
    asked = _asked_event(question)
    if _AGAIN.search(asked) and not _AGAIN.search(sentence.text):
        return True
    if _is_on_no_day_of(_known_days(question), sentence.text):
        return True
    held = asked and _held(before(sentence) if _THIS.match(sentence.text) else sentence.text)
    if not held:
        return False
    own = _ANY.sub("", asked, count=1)
    # Whose or what "acara Elang" is may be told of it anywhere.
    told = told_words(held if own == asked else sentence.text)
    wanted = asked_terms(own, question.text_language)
    return bool(wanted) and not any(one & told for one in wanted)


def _asked_event(question: Question) -> str:
    """The noun of the event that is asked for, without places; empty where something else is asked."""
    return _event_of(own_part(question))


@lru_cache(256)
def _event_of(asked: str) -> str:
    match = next((match for one in _ASKED if (match := one.match(asked))), None)
    event = match["event"] if match else ""
    for mention in reversed(places.mentions(event, anycase=True)):
        event = f"{event[: mention.start]} {event[mention.end :]}"
    return event.strip()


def tells_its_day(sentence: Sentence, question: Question) -> bool:
    """Whether it is asked when a known event is, and a sentence has its day and a word of it: "mencoblos pada …"."""
    told = _known_days(question) & _whole_days(sentence.text)
    names = (name for name, days in events().items() if told & {(one.year, one.month, one.day) for one in days})
    return bool(told) and not {word for name in names for word in terms(name)}.isdisjoint(terms(sentence.text))


def tells_its_time(sentence: Sentence, question: Question) -> bool:
    """Whether it is asked when an event is, and a sentence tells right behind the event and that it is held its time.

    A place that the question names may be that of the article.
    """
    asked = _asked_event(question) if question.kind is Kind.WHEN else ""
    around = f"{sentence.article.title} {sentence.text}".casefold()
    if not asked or not all(one.text.casefold() in around for one in question.mentions):
        return False
    wanted = asked_terms(asked, question.text_language)
    starts = [one.start for one in find_days(sentence.text)] + [start for start, _, _ in month_names(sentence.text)]
    held = (_event(match) for at in starts if (match := _ON.search(sentence.text[:at])))
    return any(not _NOT.search(one) and all(each & told_words(one) for each in wanted) for one in held)


def _event(match: re.Match[str]) -> str:
    """The event held: of "menjelang pilkada yang digelar" the one that stands before "yang", whatever is told of it."""
    return match["event"] if not match["which"] else _HEAD.split(match["event"])[-1]


def _is_on_no_day_of(known: Set[Day], text: str) -> bool:
    """Whether a text tells whole days, and none on which a known event was; one after the last may be of the next."""
    told = _whole_days(text)
    return bool(known and told) and not known & told and max(map(_in_order, told)) < max(map(_in_order, known))


def _in_order(day: Day) -> tuple[int, int, int]:
    return (day[0] or 0, day[1], day[2])


def _known_days(question: Question) -> Set[Day]:
    """The days of the known event whose day is asked for, of a year where one is named; none of another country's."""
    asked = _asked_event(question) if question.kind is Kind.WHEN and not question.names else ""
    year = YEAR.search(asked)
    name = YEAR.sub("", asked).strip().lower()
    every = {day for told, days in events().items() if name and re.fullmatch(told, name) for day in days}
    return {(day.year, day.month, day.day) for day in every if not year or day.year == int(year[0])}


def _whole_days(text: str) -> Set[Day]:
    """The days with their years that a text tells."""
    return {one.day for one in find_days(text) if one.day[0]}


def _held(text: str) -> str:
    """The name of the event that a sentence says somebody holds; empty without one."""
    match = _HOLDS.search(text)
    return _ENDS.sub("", match["event"]) if match else ""
