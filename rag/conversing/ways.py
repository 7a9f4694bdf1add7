"""An earlier question that counts articles, and ways to put what a follow-up says into its words.

Knows: the subject, place, outlet and period of such a question, and how it must read once one of them is exchanged or
added. Does not know what a follow-up says (`rag.conversing.counted`), nor the patterns by which a question is read
(`rag.catalogue`): a completion is taken only if it reads as it must.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, Self

from index import languages
from rag.catalogue.grammar import joints
from rag.catalogue.request import Only, Request
from rag.conversing.turn import Reader

_TWICE = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
"""A word twice in a row, as where a slot with its preposition stands behind the one that is there: "in in December"."""
MOST_WORDS = 60
"""Words of an earlier question in which some are exchanged; nobody counts in more."""
LONGEST_RUN = 8
"""Words of the earlier question that are exchanged at most."""
_TRANSLATED = {
    "id": {"in": "di", "at": "di", "on": "pada", "during": "pada", "from": "dari", "about": "tentang", "by": "per"},
    "en": {"di": "in", "pada": "in", "dari": "from", "tentang": "about", "soal": "about", "mengenai": "about"},
}
"""Words that join, in the language of the earlier question."""
_MENTIONING = {"id": "yang menyebut", "en": "that mention"}
NOT_MENTIONING = {"id": "yang tidak menyebut", "en": "that do not mention"}
_FROM = {"id": "dari", "en": "from"}
_AND = {"id": "dan", "en": "and"}
_OR = {"id": "atau", "en": "or"}
_ABOUT = {"id": "tentang", "en": "about"}


Way = tuple[Request, Sequence[str]]
"""How the completed question must read, and the words that may be put into the earlier one."""


class Counted(NamedTuple):
    """An earlier question that counts or orders articles."""

    text: str
    language: str
    request: Request
    """How it is read."""
    read: Reader

    @classmethod
    def of(cls, text: str, read: Reader) -> Self | None:
        """The question as it is read; None where it counts and orders nothing."""
        language = languages.detect(text, default="id")
        request = read(text, language)
        return cls(text, language, request, read) if request else None

    @property
    def asked(self) -> str:
        """The question without its mark."""
        return self.text.rstrip(" ?.!")

    def reads(self, text: str) -> Request | None:
        """How another question in its language is read."""
        return self.read(text, self.language)

    def slot(self, said: str) -> Request | None:
        """How articles are asked for of which only this is said."""
        return self.reads(f"how many articles {said}")

    def first(self, ways: Iterable[Way]) -> str | None:
        """The question, as few of its words exchanged as will do, in the first way in which it reads as it must."""
        spans = [match.span() for match in re.finditer(r"\S+", self.asked)]
        if len(spans) > MOST_WORDS:
            return None
        runs = [(len(self.asked), len(self.asked))]
        for length in range(1, LONGEST_RUN + 1):
            runs += [(start, spans[at + length - 1][1]) for at, (start, _) in enumerate(spans[: 1 - length or None])]
        whole = (
            (expected, f"{self.asked[:start].rstrip()} {text} {self.asked[end:].lstrip()}".strip())
            for expected, texts in ways
            for text in texts
            for start, end in runs
        )
        for expected, text in whole:
            if _TWICE.search(text) and not _TWICE.search(self.asked):
                continue
            if self.reads(text) == expected and languages.detect(text, default="id") == self.language:
                return f"{text}{self.text[len(self.asked) :].strip() or '?'}"
        return None


def said_again(head: str, earlier: Counted) -> str:
    """A question of what an earlier one names, where its words are put in another way."""
    language = earlier.language
    wanted = f" {_AND[language]} ".join(one.label for one in earlier.request.wanted)
    outlets = f" {_OR[language]} ".join(earlier.request.outlets)
    mentioning = f" {_MENTIONING[language]} {wanted}" if wanted else ""
    return f"{head}{mentioning}{f' {_FROM[language]} {outlets}' if outlets else ''}?"


def filling(fragment: str, slot: Request, earlier: Counted) -> Iterator[Way]:
    """Ways to fill a slot with a fragment whose first words tell which."""
    request, language = earlier.request, earlier.language
    joint = next(
        (match for one in (joints.MENTION, joints.ABOUT, joints.PLACED) if (match := one.match(fragment))), None
    )
    bare = fragment[joint.end() :].strip() if joint else fragment
    told = _told(fragment, slot, language)
    base = _with_rest(request, slot)
    if not (slot.wanted or slot.places or slot.named):
        named = [f"{_FROM[language]} {fragment}"] if slot.outlets and not joint else []
        yield base, [*named, told, fragment]
    elif joint and joints.PLACED.fullmatch(joint[0]) and not slot.wanted:
        if request.named and not (request.wanted or request.places):
            yield replace(base, named=slot.places), [bare]
        yield replace(base, places=slot.places), [bare, told] if request.places else [told, fragment]
    else:
        yield from _of_subject(base, slot, request, [bare], [told, fragment])


def added(fragment: str, slot: Request, earlier: Counted) -> Iterator[Way]:
    """Ways to add what a fragment says to what the articles must hold already; its outlet or time is exchanged."""
    request, language = earlier.request, earlier.language
    if not (slot.wanted or slot.places or slot.named):
        yield from filling(fragment, slot, earlier)
    elif not (slot.places and request.places):
        told = _told(fragment, slot, language)
        both = replace(
            _with_rest(request, slot),
            wanted=tuple(dict.fromkeys((*request.wanted, *slot.wanted))),
            named=tuple(dict.fromkeys((*request.named, *slot.named))),
            places=slot.places or request.places,
            quoted=tuple(one.label for one in request.quotable) if Only.QUOTING in request.only else (),
        )
        yield both, [f"{_AND[language]} {re.sub(r'^(?:yang|that) ', '', told)}", told, fragment]


def by_name(fragment: str, earlier: Counted) -> Iterator[Way]:
    """Ways to fill the slot of the subject, or of the place, with a mere name."""
    request, joints_of = earlier.request, (_MENTIONING[earlier.language], _ABOUT[earlier.language])
    slots = [(joint, slot) for joint in joints_of if (slot := earlier.slot(f"{joint} {fragment}"))]
    for _, slot in slots:
        if request.places and (slot.places or slot.named) and not slot.wanted:
            yield replace(_with_rest(request, slot), places=slot.places or slot.named), [fragment]
    for joint, slot in slots:
        yield from _of_subject(_with_rest(request, slot), slot, request, [fragment], [f"{joint} {fragment}"])


def _of_subject(
    base: Request, slot: Request, request: Request, bare: Sequence[str], joined: Sequence[str]
) -> Iterator[Way]:
    """Ways to exchange the subject; a place is one where no other is."""
    exchanged = replace(base, wanted=slot.wanted, named=slot.named, places=slot.places)
    if request.wanted or request.named:
        yield replace(exchanged, places=slot.places or request.places), [*bare, *joined]
        return
    yield exchanged, bare
    yield replace(exchanged, places=slot.places or request.places), joined
    yield exchanged, joined


def _with_rest(request: Request, slot: Request) -> Request:
    """The request with the outlet, period and grouping of a slot where it has any, and without what it leaves out."""
    new = slot.excepted
    return replace(
        request,
        wanted=tuple(one for one in request.wanted if one not in new.wanted),
        places=tuple(one for one in request.places if one not in new.places),
        named=tuple(one for one in request.named if one not in new.named),
        excepted=request.excepted.and_(new),
        outlets=slot.outlets or tuple(one for one in request.outlets if one not in new.outlets),
        period=slot.period or request.period,
        grouping=slot.grouping or request.grouping,
        undated=slot.undated or request.undated,
    )


def _told(fragment: str, slot: Request, language: str) -> str:
    """A fragment whose first words join in the earlier question's language."""
    if slot.excepted.wanted or slot.excepted.named:
        match = joints.MENTION.search(fragment)
        return f"{NOT_MENTIONING[language]}{fragment[match.end() :]}" if match else fragment
    if match := joints.MENTION.match(fragment):
        return f"{_MENTIONING[language]}{fragment[match.end() :]}"
    first, _, rest = fragment.partition(" ")
    joint = _TRANSLATED[language].get(first.lower(), first)
    return f"{'pada' if joint == 'di' and slot.period and first.lower() != 'di' else joint} {rest}".strip()
