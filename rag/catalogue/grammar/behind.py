"""What stands behind the beginning of a question that counts articles: what they must hold, and what is taken out.

Knows: the order in which the parts of such a question are taken out, until nothing is left over, and how it excepts
something: "without Kompas", "but not Nizhamul", "except in Demak". Does not know how it may begin (`reading.py`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from index.numerals import NUMBERS
from rag.catalogue.grammar import joints, news, periods, subjects
from rag.catalogue.grammar import outlets as names
from rag.catalogue.grammar.joints import EXCEPTED
from rag.catalogue.grammar.patterns import Head, anycase
from rag.catalogue.grammar.taking import Parts, joints_of, keep_quoted, singles, take, take_grouping, take_subjects
from rag.catalogue.request import Excepted, Rank, Request, Unit, View, Wanted

_NOT_BOTH = anycase(r"\s*(?:both|keduanya)\b")
"""Where it is not plain whether one of two is left out or only both together."""
_BUT_HOLDING = anycase(
    rf"(?P<out>{EXCEPTED}[^{EXCEPTED}]*?)[\s,]*\b(?:but|tapi|tetapi|namun|melainkan)\s+"
    rf"(?P<holding>{joints.JOINS}[^{EXCEPTED}]*)"
)
"""What articles do hold behind what they do not: "that do not mention Anies but mention Ganjar"."""
_ALONE = anycase(r"(?<!\w)(?:hanya|cuma|only) ")
"""Says no more of what is mentioned where something else is not: "only Anies and not Ganjar"."""
_BUT_NOT = anycase(r"(?:\b(?:but|and|tapi|tetapi|namun|dan)\b.*\b(?:not|never|bukan|tidak|tak)|\bneither)\s*$")
_WORD = r"(?:the )?[a-z][\w-]*"
_WORDS_ALONE = re.compile(
    rf"\s*{_WORD}(?:,? (?:or|nor|and|atau|ataupun|maupun|dan) {_WORD})*"
    rf"(?=$|\s*{EXCEPTED}|[\s,]+(?:in|on|since|during|before|after|pada|di|sejak|selama|tahun|bulan)\b)"
)
"""Single small words: "but not landslides" can only be what is not mentioned, which is not plain of "not yet built"."""


def marked(text: str, outlets: Sequence[str]) -> str:
    """What is left of a question with a mark for the words before each thing that is taken out, those behind the rest.

    Small words after "but not" are told as not to be mentioned where something is, outlets aside.
    """

    def mark(match: re.Match[str]) -> str:
        before, behind = joints_of(text[: match.start()]), text[match.end() :]
        inherits = before and before[-1].kind == "mention" and _BUT_NOT.search(match[0])
        small = inherits and _WORDS_ALONE.match(behind) and not joints.begins(behind)
        again = before[-1].word if small and not names.leading(behind.lstrip(), outlets)[0] else ""
        return f" {EXCEPTED} {again} "

    found = _BUT_HOLDING.sub(r"\g<holding> \g<out>", joints.EXCEPT.sub(mark, text))
    kept, excepted, out = found.partition(EXCEPTED)
    return _ALONE.sub("", kept) + excepted + out if excepted else found


def take_exception(parts: Parts, words: str, *, language: str, outlets: Sequence[str], mention: bool) -> bool:
    """Keep what is taken out: outlets, regions, or what is not mentioned; False when it is none of these.

    Words with nothing that says how articles have them are not enough: a house "without a roof" is a subject, while
    a name after what is mentioned ("mention Bawaslu but not Nizhamul") is not to be mentioned.
    """
    joined = names.PUBLISHED_BY.match(words)
    start = joined.end() if joined else 0
    named, length = names.leading(words[start:], outlets)
    tail = words[start + length :]
    if named and names.stands_alone(words[start : start + length], tail, outlets):
        if EXCEPTED in tail or (tail.strip() and not joints.begins(tail)):
            return False
        parts.excepted = parts.excepted.and_(Excepted(outlets=named))
        parts.rest = f"{parts.rest.strip()} {tail.strip(' ,')}".strip()
        return True
    found = joints_of(words)
    joint = found[0] if found and not found[0].start else None
    if EXCEPTED in words or len(found) > bool(joint) or _NOT_BOTH.match(words[joint.end if joint else 0 :]):
        return False
    before = joints_of(parts.rest)
    left_out = singles(parts, words[joint.end :] if joint else words, language)
    places = tuple(one for one in left_out if not isinstance(one, Wanted))
    wanted = tuple(one for one in left_out if isinstance(one, Wanted))
    inherits = before and before[-1].kind == "mention" and words[:1].isupper()
    if not left_out or (wanted and (joint.kind == "placed" if joint else not inherits)):
        return False
    if last := joint or (before[-1] if before else None):
        mention = last.kind == "mention"
    more = Excepted(wanted, () if mention else places, places if mention else ())
    parts.excepted = parts.excepted.and_(more)
    return True


class _Order(NamedTuple):
    """How articles are to be laid out."""

    grouping: Unit | None
    by_time: bool
    newest_first: bool


@dataclass(frozen=True, slots=True)
class Behind:
    """Reads what stands behind the beginning of a question."""

    head: Head
    match: re.Match[str]
    language: str
    today: date
    outlets: Sequence[str]

    def read(self, rest: str) -> Request | None:
        """The request in some words, not readable where only what they take out cannot be read."""
        parts = Parts(rest)
        keep_quoted(parts)
        undated = self.head.unit is Unit.ARTICLE and take(parts, joints.UNDATED)
        parts.rest = marked(parts.rest, self.outlets)
        kept, mark, _ = parts.rest.partition(EXCEPTED)
        if found := self._understood(parts):
            found = replace(found, undated=undated)
            return _each(found) if parts.each else found
        plain = self._understood(Parts(kept.strip(), quoted=parts.quoted)) if mark else None
        return replace(plain, readable=False) if plain else None

    def _understood(self, parts: Parts) -> Request | None:
        if self.head.view in (View.NEWEST, View.TIMELINE):
            take(parts, joints.ASKED_LAST)
        if joints.AVERAGED.search(parts.rest):
            return None
        is_of_articles = self.head.unit is Unit.ARTICLE
        mention = bool(joints.MENTION.search(self.match[0])) and not is_of_articles
        order = self._take_order(parts)
        if order is None or not self._take_bounds(parts, mention=mention):
            return None
        ranked = [] if is_of_articles else self._take_rank(parts)
        if not take_subjects(parts, self.language, bare=self.head.bare, mention=mention):
            return None
        unit = _of_level(self.match[0]) if self.head.unit is Unit.REGION else self.head.unit
        if unit is Unit.SPEAKER and order.grouping:
            return None
        view = self._view()
        return Request(
            unit,
            View.TIMELINE if order.by_time and view in (View.COUNT, View.LIST) else view,
            tuple(dict.fromkeys(parts.wanted)),
            tuple(dict.fromkeys(parts.places)),
            tuple(dict.fromkeys(parts.named)),
            outlets=parts.outlets,
            excepted=parts.excepted,
            period=parts.period,
            grouping=order.grouping,
            limit=self._limit(),
            newest_first=order.newest_first,
            rank=(Rank.LEAST if news.LEAST.search(ranked[-1]) else Rank.MOST) if ranked else None,
        )

    def _take_order(self, parts: Parts) -> _Order | None:
        """Take how the articles are grouped and ordered out of the rest; None when that cannot be read."""
        head = self.head
        grouping = take_grouping(parts) if head.view is View.COUNT else None
        ordered = take(parts, joints.ORDERED)
        grouping = grouping or take_grouping(parts)
        if not grouping and joints.GROUPED_OTHERWISE.search(parts.rest):
            return None
        parts.each = head.unit is Unit.ARTICLE and head.view is View.COUNT and take(parts, joints.EACH)
        newest_first = take(parts, joints.NEWEST_FIRST)
        if head.to_order and not (ordered or newest_first):
            return None
        return _Order(grouping, ordered or newest_first, newest_first)

    def _take_bounds(self, parts: Parts, *, mention: bool) -> bool:
        """Take the time, the outlets and what is left out of the rest; False when one of them cannot be read."""
        behind = parts.rest.partition(EXCEPTED)[2].split()
        if (timed := periods.taken_out(parts.rest, today=self.today)) is None:
            return False
        parts.period, parts.rest = timed
        if behind[:1] != parts.rest.partition(EXCEPTED)[2].split()[:1]:  # the time is what is taken out
            return False
        parts.outlets, parts.rest = names.printed_by(parts.rest, self.outlets)
        while take(parts, joints.FILLERS):
            pass
        parts.rest, *excepted = parts.rest.split(EXCEPTED)
        for left_out in (one.strip(" ,") for one in excepted):
            if not take_exception(parts, left_out, language=self.language, outlets=self.outlets, mention=mention):
                return False
        return self._take_outlets(parts)

    def _take_rank(self, parts: Parts) -> list[str]:
        """Take what asks for the most or the least out of the rest; all words that ask for either."""
        ranked = news.RANKED.findall(self.match[0])
        if found := joints.MOST.search(parts.rest):
            ranked.append(found[0])
            take(parts, joints.MOST)
        return ranked

    def _view(self) -> View:
        end = " ".join((self.match.groupdict().get("end") or "").lower().split())
        return View.OLDEST if end and end not in news.NEW else self.head.view

    def _limit(self) -> int | None:
        """How many are asked for; None when no number is told."""
        named = self.match.groupdict()
        limit = (named.get("limit") or named.get("behind") or "").lower()
        return NUMBERS.get(limit) or (int(limit) if limit.isdigit() else None)

    def _take_outlets(self, parts: Parts) -> bool:
        """Take the outlets out of the rest; False when it is not plain which."""
        if parts.outlets:
            return all(map(subjects.is_subject, parts.outlets))
        beside = not self.match.groupdict().get("topic") and names.stands_beside_news(self.match[0])
        found = names.taken_out(parts.rest, self.outlets, beside=beside)
        if found is None or not all(map(subjects.is_subject, found[0])):
            return False
        parts.outlets, parts.rest = found
        return True


def _each(request: Request) -> Request | None:
    """A request that counts each of several things by itself; None when it is not plain which those are."""
    if max(len(request.wanted), len(request.places), len(request.named)) < 2 and len(request.outlets) > 1:
        return replace(request, grouping=Unit.OUTLET)
    several: list[list[Request]] = [
        [replace(request, wanted=(one,)) for one in request.wanted],
        [replace(request, places=(one,)) for one in request.places],
        [replace(request, named=(one,)) for one in request.named],
    ]
    apart = [singles for singles in several if len(singles) > 1]
    if len(apart) != 1 or request.grouping or request.excepted != Excepted():
        return None
    return replace(request, each=tuple(apart[0]))


def _of_level(asked: str) -> Unit:
    """The regions that a question goes through: those of the level that it names, else of any."""
    levels = {Unit.PROVINCE: news.PROVINCE, Unit.REGENCY: news.REGENCY, Unit.CITY: news.CITY}
    return next((unit for unit, name in levels.items() if name.search(asked)), Unit.REGION)
