"""The earlier question of another subject than its own: "the quota case" for "the bribery case".

Knows: where a noun phrase begins and ends, its head last in English and first in Indonesian. Does not know what the
articles of a conversation tell of (`rag.conversing.leaning`).
"""

import re
from dataclasses import replace
from typing import NamedTuple

from index import languages, places
from rag.asking.pointing import content_beside
from rag.conversing.headless import is_verb
from rag.conversing.spots import LOCATIVE
from rag.conversing.turn import Turn, joined
from rag.conversing.word_runs import Run, is_part, runs

_ARTICLE = re.compile(r"(?i)\b(?:the|an?)\s+$")
_WHERE_BEHIND = re.compile(rf" {LOCATIVE.pattern}")
_WHERE = re.compile(rf"{_WHERE_BEHIND.pattern}$")
"""Where the thing is that a phrase means."""
_ALSO = re.compile(r" dan (?P<word>[a-z]+)\b")
"""What else is beside the last word of an Indonesian phrase: "kasus pembakaran hutan dan lahan"."""
_HAPPENINGS = frozenset(
    """gempa banjir kebakaran karhutla longsor erupsi letusan ledakan badai kecelakaan kerusuhan bentrokan demo
    demonstrasi aksi protes penembakan pembunuhan kasus perkara skandal
    earthquake quake flood floods fire fires landslide eruption explosion blast storm crash accident collision flight
    riot riots clash clashes protest protests demonstration shooting murder case scandal""".split()
)
"""Heads of phrases that may give way to each other, since the same is asked of any."""
_NO_SUBJECT = frozenset(
    """lain lainnya baru lama tadi sama pertama kedua ketiga terakhir
    other another new old same first second third last next latest""".split()
)
"""What tells one from others of its kind, but not what it is."""


class _Phrase(NamedTuple):
    """A noun phrase, where it stands in its question."""

    start: int
    end: int
    head: str
    which: str
    """What tells it from others of its kind."""

    @property
    def named(self) -> bool:
        """Whether a name does."""
        return any(word[0].isupper() for word in self.which.split())


def with_subject(before: str, rest: str) -> Turn | None:
    """The earlier question of the subject that is all a follow-up says; None where none of its own can give way."""
    said = rest.strip(" ?.!,")
    english = languages.detect(before, default="id") == "en"
    where = _WHERE.search(said)
    new = _whole(said[: where.start()] if where else said, english=english)
    old = _given_way(before, new, english=english) if new else None
    if new is None or old is None or old.which.casefold() == new.which.casefold():
        return None
    text = f"{before[: old.start]}{said}{_behind(before, old.end, elsewhere=bool(where))}"
    if not content_beside(new.which, places.mentions(new.which)):
        # Of another region its own articles tell.
        return Turn(text, text)
    if new.named or where or " " in new.which:
        return Turn(text, text, context=before, subject=new.which)
    return replace(joined(rest, before), subject=new.which)


def _behind(before: str, end: int, *, elsewhere: bool) -> str:
    """What stays of a question behind a phrase that gives way: no "dan …" of it, nor where it is if `elsewhere`."""
    also = _ALSO.match(before, end)
    if also and is_part(also["word"]) and not is_verb(also["word"]):
        end = also.end()
    where = _WHERE_BEHIND.match(before, end) if elsewhere else None
    return before[where.end() if where else end :]


def _whole(said: str, *, english: bool) -> _Phrase | None:
    """What a follow-up says as one noun phrase; None where it is none, or has a verb."""
    run = next(runs(said), [])
    if len(run) == 1 or not run or run[0].start() or run[-1].end() != len(said):
        return None
    new = _phrase(said, run, english=english)
    verb = not english and any(map(is_verb, new.which.split()))
    told = not set(new.which.lower().split()) <= _NO_SUBJECT
    return new if new.head.islower() and told and not verb else None


def _phrase(text: str, run: Run, *, english: bool) -> _Phrase:
    """A run of words as a phrase with its head last or first."""
    head, which = (run[-1], run[:-1]) if english else (run[0], run[1:])
    return _Phrase(run[0].start(), run[-1].end(), head[0], text[which[0].start() : which[-1].end()])


def _given_way(before: str, new: _Phrase, *, english: bool) -> _Phrase | None:
    """The one phrase of the same head; without any the only one that a name tells, where one tells the new one, too.

    Of another head is only one happening for another: no stadium takes the place of a coach.
    """
    able = [run for run in runs(before) if not english or _ARTICLE.search(before[: run[0].start()])]
    cut = _to_head if english else _from_head
    for head in (new.head, None) if new.named and new.head in _HAPPENINGS else (new.head,):
        found = [_phrase(before, one, english=english) for run in able if (one := cut(run, head))]
        if found:
            alike = len(found) == 1 and (head or found[0].head.lower() in _HAPPENINGS)
            return found[0] if alike else None
    return None


def _to_head(run: Run, head: str | None) -> Run | None:
    """The words up to a head, or up to the first one behind a name; None where they have none."""
    words = [one[0] for one in run]
    for at in range(1, len(words)):
        if words[at] == head or (head is None and words[at - 1][0].isupper() and words[at].islower()):
            return run[: at + 1]
    return None


def _from_head(run: Run, head: str | None) -> Run | None:
    """The words from a head to a verb, or from the one before a name to where that ends; None where they have none."""
    words = [one[0] for one in run]
    for at in range(len(words) - 1):
        named = words[at].islower() and words[at + 1][0].isupper() and not is_verb(words[at])
        if words[at].casefold() == head or (head is None and named):
            ends = (n for n in range(at + 2, len(run)) if is_verb(words[n]) or (head is None and words[n].islower()))
            return run[at : next(ends, len(run))]
    return None
