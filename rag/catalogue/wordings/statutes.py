"""Counts a law in the ways that articles name it: UU ITE, Undang-Undang Nomor 11 Tahun 2008 tentang ITE.

Knows: what a law's name begins with, and how articles go on from there. Does not know short forms.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rag.catalogue.lookup import Articles
from rag.catalogue.request import Wanted
from rag.catalogue.wordings.short_forms import forms

_DRAFTED = "rancangan"
_DRAFT, _LAW = rf"(?:RUU|{_DRAFTED} Undang[- ]undang(?: \(RUU\))?)", r"(?:UU|Undang[- ]undang(?: \(UU\))?)"
_NUMBERED = r"(?:\s(?:No(?:mor|\.)?\s?\d{1,3}(?:\sTahun\s|/)\d{4}\s)?tentang)?"
_NAMED = re.compile(
    rf"(?:(?P<draft>{_DRAFT})|{_LAW}){_NUMBERED}\s(?P<of>(?!No(?:mor|\.)?\s?\d)[^\W\d_].*)", re.IGNORECASE
)
_IN_ENGLISH = re.compile(r"(?P<of>[A-Z]{2,}) [Ll]aw")
_MERE = re.compile(rf"{_DRAFT}|{_LAW}", re.IGNORECASE)


def spelt(wanted: Wanted, *, articles: Articles) -> Wanted:
    """A law in all ways that articles name it."""
    more = [told for form in wanted.wordings for told in _told(form, articles)]
    known = {form.lower() for form in wanted.wordings}
    wordings = (*wanted.wordings, *(told for told in more if told.lower() not in known))
    return replace(wanted, wordings=wordings, not_behind=_not_behind(wanted.label))


def joined(some: Sequence[Wanted], text: str, *, articles: Articles) -> list[Wanted]:
    """Things that are wanted, "UU" and what stands behind it in a text as one where articles name such a law."""
    for at, one in enumerate(some):
        if not (_MERE.fullmatch(one.label) or one.label.lower() == "law"):
            continue
        for end in range(len(some), at + 1, -1):
            name = " ".join(part.label for part in some[at:end])
            if name in text and (told := list(_told(name, articles))):
                apart = tuple(part.label for part in some[at:end])
                law = Wanted(name, tuple(told), apart=apart, not_behind=_not_behind(name))
                return [*some[:at], law, *some[end:]]
    return list(some)


def _not_behind(name: str) -> tuple[str, ...]:
    """The word behind which the name of a law is that of its draft; () for other words, and for drafts."""
    match = _NAMED.fullmatch(name) or _IN_ENGLISH.fullmatch(name)
    return (_DRAFTED,) if match and not match.groupdict().get("draft") else ()


def _told(name: str, articles: Articles) -> Iterator[str]:
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
        keys = articles.newest_having(of)
        for _, text in articles.columns(keys, "title || char(10) || text"):
            for found in pattern.finditer(text):
                if found[0].lower() not in seen:
                    seen.add(found[0].lower())
                    yield found[0]
