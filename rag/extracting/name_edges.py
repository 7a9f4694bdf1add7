"""Where a person's name begins and ends in a stretch of a sentence: none of it is lost and nothing else is in it.

Knows: words behind a name that tell what he does, places that stand between an office and a name. Does not know who is
asked for.
"""

import re

from index import places
from rag.speaking.word_shapes import in_small, is_office

_TELLS_ON = re.compile(
    r"(?<=[\w.'’)])(?:,? (?:yang|sebagai|selaku)\b.*| (?:me|ber|di|ter)[a-z]{3,}(?: [a-z]+)*| \d+ ?[-–] ?\d+)\Z"
)
"""At the end of a stretch, what somebody is or does: "Budi Santoso bersikukuh"."""
_NAME = re.compile(r"[A-Z][\w.'’-]*(?:,? [A-Z][\w.'’-]*)*")
_FIRST_OF_TWO = re.compile(r"(?:\A|[.!?][\"”]? |\n)(?P<first>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*) (?:dan|serta|and) \Z")
"""Before a name the one that a sentence begins with, so that both do what it tells: "Rina dan | Edo"."""
_CAPITALS = re.compile(r"(?:[A-Z][\w'’-]+ )+\Z")
"""Right before a name, words with capitals."""
_SEATED = frozenset("camat lurah kades kapolsek danramil".split())
"""Offices of places too small for all of them to be known."""


def name_edges(text: str, start: int, end: int, asked: str) -> tuple[int, int]:
    """A stretch without what its person does, and from where his name begins behind a place, of which a question tells.

    "Rina Dewanti menegaskan" is Rina Dewanti. In "Bupati Kudus Rina Dewanti" Dewanti is Rina Dewanti, and "Timur Rina"
    of "Lurah Cempaka Timur Rina" is Rina.
    """
    told = _TELLS_ON.search(text[start:end])
    if told and _NAME.fullmatch(text, start, start + told.start()):
        end = start + told.start()
    return _behind_place(text, start, end, asked), end


def with_first(text: str, start: int, asked: str) -> int:
    """Where the name begins that is joined to the one of a stretch, unless a question names him: "Rina dan | Edo"."""
    two = _FIRST_OF_TWO.search(text[:start])
    return two.start("first") if two and set(two["first"].split()).isdisjoint(re.findall(r"[\w'’-]+", asked)) else start


def _behind_place(text: str, start: int, end: int, asked: str) -> int:
    """Where a name begins that stands behind an office with its place, of which a stretch has less or more."""
    before = _CAPITALS.search(text[:start])
    at = before.start() if before else start
    begins = next((at + one.start() for one in re.finditer(r"\S+", text[at:start]) if is_office(one[0])), None)
    if begins is None or not _NAME.fullmatch(text, start, end):
        return start
    run = text[begins:end]
    last = max((mention.end for mention in places.mentions(run) if mention.start < start - begins), default=0)
    if last or in_small(run.split()[0]) in _SEATED:
        last = max(last, _of_question(run, asked))
    rest = run[last:]
    return begins + last + 1 if last and rest.startswith(" ") and not is_office(rest.split()[0]) else start


def _of_question(run: str, asked: str) -> int:
    """Where an office with its place ends as a question has both: "Camat Sukatani Jati" of "… Jati Rina Dewanti"."""
    some = run.split(" ")
    able = (" ".join(some[:size]) for size in range(len(some) - 1, 1, -1))
    return next((len(one) for one in able if re.search(rf"(?i)\b{re.escape(one)}(?!\w)", asked)), 0)
