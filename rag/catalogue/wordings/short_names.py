"""Counts a name with its short form, and a short form with its name, where articles introduce one by the other.

Knows: how articles introduce a short form (Joko Widodo (Jokowi)). Does not know the short forms that people wrote down
(`rag.catalogue.subjects`), or how a request is read.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from index.snapshot import Snapshot
from index.views import View
from rag.catalogue.finding.lookup import columns, having
from rag.catalogue.grammar.subjects import forms
from rag.catalogue.request import Request, Wanted
from rag.catalogue.wordings.brackets import abbreviates

MOST_READ = 2_000
"""Articles at most that are looked through for how they introduce a name."""
OFTEN = 2
"""Articles that must introduce mere initials: one suspect's are another one's elsewhere."""
LONGEST_NAME = 5
"""Words of the longest name that is shortened."""
_RUN = rf"(?P<run>(?:[^\W\d_a-z][\w'’.-]*\s){{1,{LONGEST_NAME}}})"
"""Words with capitals before a short form in brackets."""
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def joined(request: Request, *, view: View, snapshot: Snapshot) -> Request:
    """The request in which each name counts in its short and long form."""
    how = partial(_with_other_form, view=view, snapshot=snapshot)
    return request.with_wanted(lambda some: tuple(one.each(how) for one in some))


def _with_other_form(wanted: Wanted, view: View, snapshot: Snapshot) -> Wanted:
    if len(wanted.wordings) > 1 or wanted.apart or not _WORD.match(wanted.label):
        return wanted
    find = _short_of if " " in wanted.label else _long_of
    other = find(wanted.label, view, snapshot)
    return replace(wanted, wordings=(*wanted.wordings, other)) if other else wanted


def _long_of(short: str, view: View, snapshot: Snapshot) -> str:
    """The one name that articles shorten so; empty for none, for several, and where too few tell of mere initials."""
    pattern = re.compile(rf"{_RUN}\((?i:{re.escape(short)})\)")
    told: Counter[str] = Counter()
    for text in _texts(short, view, snapshot):
        told.update({name for match in pattern.finditer(text) if (name := _shortened(short, match["run"]))})
    name = next(iter(told), "")
    initials = len(short) == len(name.split())
    return name if len(told) == 1 and told[name] >= (OFTEN if initials else 1) else ""


def _short_of(name: str, view: View, snapshot: Snapshot) -> str:
    """The one word that articles shorten a name to, if it is no other name's."""
    pattern = re.compile(rf"(?<!\w){re.escape(name)}\s\((?P<short>[^\W\d_]\w*)\)", re.IGNORECASE)
    found = {
        match["short"]
        for text in _texts(name, view, snapshot)
        for match in pattern.finditer(text)
        if abbreviates(match["short"], name.split()) and forms(match["short"]) == (match["short"],)
    }
    short = next(iter(found), "")
    return short if len(found) == 1 and _long_of(short, view, snapshot).lower() == name.lower() else ""


def _shortened(short: str, run: str) -> str:
    """The last words of a run that a short form abbreviates; empty for none."""
    words = _WORD.findall(run)
    ends = (words[at:] for at in range(len(words)))
    return next((" ".join(some) for some in ends if len(some) > 1 and abbreviates(short, some)), "")


def _texts(wording: str, view: View, snapshot: Snapshot) -> Iterator[str]:
    """The articles that may hold a wording, the newest first."""
    keys = sorted(having(snapshot, (wording,), among=set(snapshot.facts.keys.tolist())), reverse=True)[:MOST_READ]
    for _, text in columns(view, keys, "text"):
        yield text
