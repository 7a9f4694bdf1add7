"""The several things that one question asks, each completed so that it can be answered by itself.

Knows: that the second is about what the first is about, and of which time each is. Does not know where one question
ends and the next begins (`rag.asking.two_asked`), or what the collection holds.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from index import places
from index.saying import BY
from rag.asking.kinds import Kind, kind_of
from rag.asking.leaning.pointing import POINTING, SUFFIXED, asks_only_words, content
from rag.asking.names.names import names, uncapitalised
from rag.asking.names.rows import PARTS
from rag.asking.times import times
from rag.asking.two_asked import FEW, clauses
from rag.phrases import dates
from rag.question import Question, wants_list

TWO = ("one", "two")
_ASKS = r"siapa|kapan|di ?mana|ke ?mana|kenapa|mengapa|bagaimana|gimana|berapa|who|when|where|why|how"
TWO_ASKED = re.compile(rf"(?i)^(?P<one>{_ASKS}),? (?:dan|serta|and|&) (?P<two>{_ASKS}) (?P<rest>.+)")
"""Two things asked of the same: "kapan dan kenapa sidang ditunda?"."""
_NOUN = (
    r"(?:(?:siapa|kapan|apa|berapa|kenapa|mengapa) (?!(?:yang|saja|kata|orang|di)\b)"
    r"|(?:who|what|when|where|why) (?:is|was|are|were) the )\w+"
)
NOUNS_ASKED = re.compile(
    rf"(?i)^(?P<one>{_NOUN}),? (?:dan|serta|and|&) (?P<two>{_NOUN})"
    r" (?P<rest>(?:di|dalam|pada|kasus|insiden|aksi|pe\w{4,}an|ke\w{4,}an|in|at|on|of|from)\b.+)"
)
"""Two nouns asked for of the same: "siapa korban dan siapa pelaku pengeroyokan di Demak?"."""
_ABOUT = re.compile(
    r"(?i)\b(?:soal|tentang|mengenai|terkait|terhadap|perihal|about|on|regarding)"
    r" (?!(?:siapa|apa|what|who|how|why)\b).+"
)
"""What somebody's words are about."""
_REPLY = re.compile(
    r"(?i)\b(?:jawaban|tanggapan|respons?|reaksi|bantahan|komentar|(?:response|reaction|answer|reply) of)\b"
)
"""Words of one about what another has said."""
_WHO_IS = re.compile(r"(?i)^(?:siapa(?:kah)?|who (?:is|was))(?: (?:the|nama))* (?P<who>\w.*)$")
_HIS = re.compile(
    rf"(?i)\b(?P<noun>{BY}|pernyataan|tanggapan|komentar|pesan|pendapat)nya\b"
    r"|\b(?P<verb>kata|menurut) (?:dia|beliau)\b|\b(?P<did>did (?:he|she))\b"
)
"""Words of one who was asked for before."""
WHOLE = (Kind.COMPARISON, Kind.WHICH_REGIONS)
"""Kinds of which all is asked at once."""
NEXT_DAY = re.compile(
    r"(?i)\b(?:(?:on )?the (?:day after|(?:next|following) day)|(?:pada )?(?:ke)?esok(?:an)?(?: hari)?nya"
    r"|(?:se|satu )hari (?:setelah|sesudah|kemudian)(?:nya)?)\b"
)
"""The day after one that was named."""


def things(question: Question) -> list[Question]:
    """The questions in a question that asks several things, () when it asks one."""
    if len(set(question.places)) > 1 or question.kind in WHOLE:
        return []
    context = question.text[len(question.asked.rstrip(" ?.")) :]
    if question.asked == question.text:
        context = ""
    elif not context.startswith(PARTS):
        return []
    if not context and PARTS in question.text:
        return []
    if found := TWO_ASKED.match(question.asked) or NOUNS_ASKED.match(question.asked):
        return [_asking(question, f"{found[word]} {found['rest']}", context.removeprefix(PARTS)) for word in TWO]
    first, *others = clauses(question.asked)
    if not others:
        return []
    question, others = _dated(question, first, others)
    others = [_his(one, first) for one in others]
    before = context.removeprefix(PARTS)
    topic = PARTS.join(filter(None, (first, before)))
    if not before and _says_little(first):
        before = others[0]
        topic = first if _says_little(others[0]) else ""
    return [_asking(question, first, before), *(_following(question, one, first, topic) for one in others)]


def _his(clause: str, first: str) -> str:
    """A clause for the words of him who is asked for before, as one for those of who holds that office."""
    who = _WHO_IS.match(first.strip(" ?"))
    if who is None:
        return clause

    def named(match: re.Match[str]) -> str:
        return f"did the {who['who']}" if match["did"] else f"{match['noun'] or match['verb']} {who['who']}"

    return _HIS.sub(named, clause)


def _following(question: Question, clause: str, first: str, topic: str) -> Question:
    """A further question, about what the first is; nothing but somebody's words are asked for on the same as there."""
    about = _ABOUT.search(first)
    if about and names(clause, ()) and asks_only_words(_REPLY.sub("kata", clause)):
        return _asking(question, f"{clause.rstrip(' ?.')} {about[0].rstrip(' ?.')}", "")
    return _asking(question, clause, topic)


def alone(question: Question, first: Question) -> Question | None:
    """A further question without what the first is about, where it names what that does not and leans on nothing."""
    clause = question.asked
    own = [*names(clause, ()), *(one.text for one in places.mentions(clause, anycase=True))]
    leans = POINTING.search(clause) or SUFFIXED.search(clause) or len(content(clause)) < FEW
    if leans or question.text == clause or not own or any(one.lower() in first.text.lower() for one in own):
        return None
    return _asking(question, clause, "")


def _says_little(clause: str) -> bool:
    """Whether a clause names nothing and says so little that it cannot stand by itself."""
    mentions = places.mentions(clause, anycase=True)
    return not mentions and not names(clause, ()) and len(content(clause)) <= FEW


def _dated(question: Question, first: str, others: Sequence[str]) -> tuple[Question, list[str]]:
    """The questions with "the day after" the one day that the first names as that day, which then is a time, too."""
    days = [one.first for one in question.times.windows if one.first == one.last and one.words in first]
    if len(days) != 1 or days[0] is None:
        return question, list(others)
    day = days[0] + timedelta(days=1)
    told = dates.said(day, day, question.text_language)
    dated = [NEXT_DAY.sub(told, one) for one in others]
    found = [one for text in dated if told in text for one in times.read(text, today=day).windows]
    return replace(question, times=replace(question.times, windows=(*question.times.windows, *found))), dated


def _asking(question: Question, asked: str, about: str) -> Question:
    """One of the things that a question asks, about what another one of them is."""
    windows = question.times.windows
    own = [one for one in windows if one.words in asked] or [one for one in windows if one.words in about]
    for one in windows:
        if one not in own:
            about = " ".join(about.replace(one.words, " ").split())
    text = f"{asked.rstrip(' ?.')}{PARTS}{uncapitalised(about)}" if about else asked
    rest = text
    for one in own:
        rest = rest.replace(one.words, " ")
    kind = kind_of(asked)
    mentions = tuple(places.mentions(text, anycase=True))
    return replace(
        question,
        text=text,
        asked=asked if about else text,
        kind=kind,
        wants_list=wants_list(kind, asked),
        mentions=mentions,
        names=names(text, mentions),
        times=replace(question.times, windows=tuple(own), rest=rest),
    )
