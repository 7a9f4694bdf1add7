"""Reads a question that counts articles, outlets or days, or orders them; any other question is left alone.

Knows: the order in which the parts of such a question are taken out, until nothing is left over. Does not know the
patterns (`forms.py`) or what the collection holds, but for the names of its outlets.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from rag.catalogue import (
    article_heads,
    comparing,
    forms,
    happenings,
    joints,
    news,
    open_heads,
    outlet_wording,
    periods,
    restrictions,
    sources,
    subjects,
)
from rag.catalogue import outlets as names
from rag.catalogue.heads import Head
from rag.catalogue.joints import EXCEPTED
from rag.catalogue.request import Excepted, Only, Rank, Request, Unit, View, Wanted
from rag.catalogue.rewording import reworded
from rag.catalogue.taking import Parts, joints_of, keep_quoted, singles, take, take_grouping, take_subjects

_HOW_MANY_UNDATED = re.compile(
    rf"(how many|{news.MANY_ID})(?: of (?:them|these|those))? ({joints.UNDATED.pattern})", re.IGNORECASE
)
_REPORTED = re.compile(
    r"(?:what (?:was|is|were)(?: been)? reported|apa(?: (?:saja|aja))?(?: yang)? diberitakan)\b", re.IGNORECASE
)
"""What an outlet reports, its name aside."""
_NOT_BOTH = re.compile(r"\s*(?:both|keduanya)\b", re.IGNORECASE)
"""Where it is not plain whether one of two is left out or only both together."""


def read(text: str, *, language: str, today: date, outlets: Sequence[str] = ()) -> Request | None:
    """The request in a question, None when it is no question of this kind.

    One that takes something out of what it counts, in words that cannot be read, is a request that is not readable.

    Args:
        text: a checked question.
        language: `id` or `en`: that of its words.
        today: what "last week" is counted from.
        outlets: names of the collection's outlets.
    """
    typed = joints.POLITE.sub("", text.strip()).rstrip(" ?!.")
    compared = outlet_wording.compared(comparing.compared(typed, outlets), outlets)
    *narrower, plain = restrictions.readings(compared)
    for asked, only in narrower:
        found = _headed(asked, language=language, today=today, outlets=outlets)
        if found:
            return restrictions.bound(found, only)
    if found := _headed(plain.asked, language=language, today=today, outlets=outlets):
        # A title that was not read is no word that articles have.
        titled = any(Only.TITLED in one.only for one in narrower)
        return replace(found, readable=found.readable and not titled)
    if happened := happenings.read(typed, today=today, outlets=outlets):
        return happened
    asked = _worded(compared, outlets)
    _, merely = _begun(article_heads.MERE, asked, language=language, today=today, outlets=outlets)
    return replace(merely, mere=True) if merely and merely.binds else None


def _worded(asked: str, outlets: Sequence[str]) -> str:
    """A question in words that are known."""
    return reworded(outlet_wording.behind_news(asked, outlets))


def _headed(asked: str, *, language: str, today: date, outlets: Sequence[str]) -> Request | None:
    """The request in a question that begins as one for articles does."""
    asked = _worded(asked, outlets)
    if match := _HOW_MANY_UNDATED.fullmatch(asked):
        asked = f"{match[1]} {'articles' if language == 'en' else 'artikel'} {match[2]}"
    absent = forms.ABSENT.match(asked)
    if absent:
        asked = f"{absent['id'] or absent['en']} {absent['prints'] or ''} {asked[absent.end() :]}"
        asked = " ".join(asked.split())
    heads = forms.ABSENT_HEADS if absent else forms.HEADS
    head, found = _begun(heads, asked, language=language, today=today, outlets=outlets)
    return _none_of(found, head) if head and absent else found


def _begun(
    heads: Sequence[Head], asked: str, *, language: str, today: date, outlets: Sequence[str]
) -> tuple[Head | None, Request | None]:
    """The first of some heads that a question begins with, and the request in it."""
    for head in heads:
        if match := head.pattern.match(asked):
            reader = _Reader(head, match, language, today, outlets)
            return head, reader.read(f"{match.groupdict().get('topic') or ''} {asked[match.end() :]}".strip())
    return None, None


def read_open(text: str, *, language: str, today: date, outlets: Sequence[str] = ()) -> Request | None:
    """The request for the articles on a place, of an outlet or a time, of which a question wants to hear at large.

    None for any other, and where it says more: not every article that has its words is on what it says. But of what an
    outlet reports about something, those of its articles are told that mention it. The arguments are those of `read`.
    """
    if (told := sources.read(text, outlets)) and not told.left_out and _REPORTED.match(told.rest):
        rest = told.rest.rstrip(" ?!.")
        _, found = _begun(open_heads.OPEN, rest, language=language, today=today, outlets=outlets)
        return replace(found, outlets=told.outlets) if found and not found.outlets else None
    typed = outlet_wording.behind_news(text.strip().rstrip(" ?!."), outlets)
    for asked in dict.fromkeys((typed, joints.POLITE.sub("", typed))):
        _, found = _begun(open_heads.OPEN, asked, language=language, today=today, outlets=outlets)
        if found:
            says_more = found.wanted or found.named
            return None if says_more or not (found.places or found.outlets or found.period) else found
    return None


def _none_of(found: Request | None, head: Head) -> Request:
    """A request for the outlets or regions without any of the articles that another one finds."""
    if found is None or not (found.wanted or found.places or found.named or found.period) or found.grouping:
        return Request(head.unit, head.view, readable=False)
    return replace(found, absent=True)


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


@dataclass(frozen=True, slots=True)
class _Reader:
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
        parts.rest = joints.EXCEPT.sub(f" {EXCEPTED} ", parts.rest)
        kept, mark, _ = parts.rest.partition(EXCEPTED)
        if found := self._understood(parts):
            found = replace(found, undated=undated)
            return _each(found) if parts.each else found
        plain = self._understood(Parts(kept.strip(), quoted=parts.quoted)) if mark else None
        return replace(plain, readable=False) if plain else None

    def _understood(self, parts: Parts) -> Request | None:
        head, named = self.head, self.match.groupdict()
        if head.view in (View.NEWEST, View.TIMELINE):
            take(parts, joints.ASKED_LAST)
        if joints.AVERAGED.search(parts.rest):
            return None
        mention = bool(joints.MENTION.search(self.match[0])) and head.unit is not Unit.ARTICLE
        grouping = take_grouping(parts) if head.view is View.COUNT else None
        ordered = take(parts, joints.ORDERED)
        grouping = grouping or take_grouping(parts)
        if not grouping and joints.GROUPED_OTHERWISE.search(parts.rest):
            return None
        parts.each = head.unit is Unit.ARTICLE and head.view is View.COUNT and take(parts, joints.EACH)
        newest_first = take(parts, joints.NEWEST_FIRST)
        if head.to_order and not (ordered or newest_first):
            return None
        behind = parts.rest.partition(EXCEPTED)[2].split()
        if (timed := periods.taken_out(parts.rest, today=self.today)) is None:
            return None
        period, parts.rest = timed
        if behind[:1] != parts.rest.partition(EXCEPTED)[2].split()[:1]:  # the time is what is taken out
            return None
        parts.outlets, parts.rest = names.printed_by(parts.rest, self.outlets)
        while take(parts, joints.FILLERS):
            pass
        parts.rest, mark, excepted = parts.rest.partition(EXCEPTED)
        if mark and not self._take_exception(parts, excepted.strip(" ,"), mention=mention):
            return None
        if not self._take_outlets(parts):
            return None
        ranked = news.RANKED.findall(self.match[0]) if head.unit is not Unit.ARTICLE else []
        if head.unit is not Unit.ARTICLE and (found := joints.MOST.search(parts.rest)):
            ranked.append(found[0])
            take(parts, joints.MOST)
        if not take_subjects(parts, self.language, bare=head.bare, mention=mention):
            return None
        unit = _of_level(self.match[0]) if head.unit is Unit.REGION else head.unit
        end = " ".join((named.get("end") or "").lower().split())
        view = View.OLDEST if end and end not in news.NEW else head.view
        if unit is Unit.SPEAKER and grouping:
            return None
        limit = (named.get("limit") or named.get("behind") or "").lower()
        return Request(
            unit,
            View.TIMELINE if (ordered or newest_first) and view in (View.COUNT, View.LIST) else view,
            tuple(dict.fromkeys(parts.wanted)),
            tuple(dict.fromkeys(parts.places)),
            tuple(dict.fromkeys(parts.named)),
            outlets=parts.outlets,
            excepted=parts.excepted,
            period=period,
            grouping=grouping,
            limit=news.NUMBERS.get(limit) or (int(limit) if limit.isdigit() else None),
            newest_first=newest_first,
            rank=(Rank.LEAST if news.LEAST.search(ranked[-1]) else Rank.MOST) if ranked else None,
        )

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

    def _take_exception(self, parts: Parts, words: str, *, mention: bool) -> bool:
        """Keep what is taken out: outlets, regions, or what is not mentioned; False when it is none of these.

        Words with nothing that says how articles have them are not enough: a house "without a roof" is a subject, while
        a name after what is mentioned ("mention Bawaslu but not Nizhamul") is not to be mentioned.
        """
        joined = names.PUBLISHED_BY.match(words)
        start = joined.end() if joined else 0
        named, length = names.leading(words[start:], self.outlets)
        tail = words[start + length :]
        if named and names.stands_alone(words[start : start + length], tail, self.outlets):
            if EXCEPTED in tail or (tail.strip() and not joints.begins(tail)):
                return False
            parts.excepted = Excepted(outlets=named)
            parts.rest = f"{parts.rest.strip()} {tail.strip(' ,')}".strip()
            return True
        found = joints_of(words)
        joint = found[0] if found and not found[0].start else None
        if EXCEPTED in words or len(found) > bool(joint) or _NOT_BOTH.match(words[joint.end if joint else 0 :]):
            return False
        before = joints_of(parts.rest)
        left_out = singles(parts, words[joint.end :] if joint else words, self.language)
        places = tuple(one for one in left_out if not isinstance(one, Wanted))
        wanted = tuple(one for one in left_out if isinstance(one, Wanted))
        inherits = before and before[-1].kind == "mention" and words[:1].isupper()
        if not left_out or (wanted and (joint.kind == "placed" if joint else not inherits)):
            return False
        if last := joint or (before[-1] if before else None):
            mention = last.kind == "mention"
        parts.excepted = Excepted(wanted, () if mention else places, places if mention else ())
        return True
