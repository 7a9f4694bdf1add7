"""Counts a law in the ways that articles name it: UU ITE, Undang-Undang Nomor 11 Tahun 2008 tentang ITE.

Knows: what a law's name begins with, and how articles go on from there. Does not know short forms (`subjects.py`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from index.snapshot import Snapshot
from index.views import View
from rag.catalogue.finding.lookup import columns, having
from rag.catalogue.grammar.subjects import forms, to_the_letter
from rag.catalogue.request import Request, Wanted

MOST_READ = 2_000
"""Articles at most that are looked through for how they name a law."""
_DRAFTED = "rancangan"
_DRAFT, _LAW = rf"(?:RUU|{_DRAFTED} Undang[- ]undang(?: \(RUU\))?)", r"(?:UU|Undang[- ]undang(?: \(UU\))?)"
_NUMBERED = r"(?:\s(?:No(?:mor|\.)?\s?\d{1,3}(?:\sTahun\s|/)\d{4}\s)?tentang)?"
_NAMED = re.compile(
    rf"(?:(?P<draft>{_DRAFT})|{_LAW}){_NUMBERED}\s(?P<of>(?!No(?:mor|\.)?\s?\d)[^\W\d_].*)", re.IGNORECASE
)
_IN_ENGLISH = re.compile(r"(?P<of>[A-Z]{2,}) [Ll]aw")
_MERE = re.compile(rf"{_DRAFT}|{_LAW}", re.IGNORECASE)


def spelt_out(request: Request, text: str, *, view: View, snapshot: Snapshot) -> Request:
    """The request in which a law counts in all ways that articles name it; as it is where it is in quotation marks."""
    exact = to_the_letter(text)

    def both(some: tuple[Wanted, ...]) -> tuple[Wanted, ...]:
        whole = _joined(some, text, view, snapshot)
        return tuple(one if one.label in exact else _spelt(one, view, snapshot) for one in whole)

    return request.with_wanted(both)


def _spelt(wanted: Wanted, view: View, snapshot: Snapshot) -> Wanted:
    more = [told for form in wanted.wordings for told in _told(form, view, snapshot)]
    known = {form.lower() for form in wanted.wordings}
    wordings = (*wanted.wordings, *(told for told in more if told.lower() not in known))
    return replace(wanted, wordings=wordings, not_behind=_not_behind(wanted.label))


def _joined(some: Sequence[Wanted], text: str, view: View, snapshot: Snapshot) -> list[Wanted]:
    """Things that are wanted, "UU" and what stands behind it in a text as one where articles name such a law."""
    for at, one in enumerate(some):
        if not (_MERE.fullmatch(one.label) or one.label.lower() == "law"):
            continue
        for end in range(len(some), at + 1, -1):
            name = " ".join(part.label for part in some[at:end])
            if name in text and (told := list(_told(name, view, snapshot))):
                apart = tuple(part.label for part in some[at:end])
                law = Wanted(name, tuple(told), apart=apart, not_behind=_not_behind(name))
                return [*some[:at], law, *some[end:]]
    return list(some)


def _not_behind(name: str) -> tuple[str, ...]:
    """The word behind which the name of a law is that of its draft; () for other words, and for drafts."""
    match = _NAMED.fullmatch(name) or _IN_ENGLISH.fullmatch(name)
    return (_DRAFTED,) if match and not match.groupdict().get("draft") else ()


def _told(name: str, view: View, snapshot: Snapshot) -> Iterator[str]:
    """The ways in which articles name the law that some words name; nothing for other words."""
    match = _NAMED.fullmatch(name) or _IN_ENGLISH.fullmatch(name)
    if match is None:
        return
    law = _DRAFT if match.groupdict().get("draft") else _LAW
    seen = set[str]()
    known = [named["of"] for form in forms(f"UU {match['of']}") if (named := _NAMED.fullmatch(form))]
    for of in dict.fromkeys((*forms(match["of"]), *known)):
        words = r"\s".join(map(re.escape, of.split()))
        pattern = re.compile(rf"(?<!\w)(?<!{_DRAFTED} ){law}{_NUMBERED}\s{words}(?!\w)", re.IGNORECASE)
        keys = sorted(having(snapshot, (of,), among=set(snapshot.facts.keys.tolist())), reverse=True)[:MOST_READ]
        for _, text in columns(view, keys, "title || char(10) || text"):
            for found in pattern.finditer(text):
                if found[0].lower() not in seen:
                    seen.add(found[0].lower())
                    yield found[0]
