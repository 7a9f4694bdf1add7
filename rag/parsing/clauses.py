"""The clauses of a sentence of which each tells one value: "20 guru honorer | dan 15 guru tetap".

Knows: what stands between clauses, with what one is set against the one before, what belongs to both. Does not know
what is asked for (`rag.parsing.side_by_side`), or how values are written (`rag.parsing.numbers`).
"""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from index import words
from rag.parsing.asked_deeds import NO_VERB
from rag.parsing.numbers import AND, BEHIND, BUT, SENTENCE_ENDS, WHILE, Number
from rag.parsing.terms import told_words

_SENTENCE = re.compile(SENTENCE_ENDS)
CONTRAST = rf"(?:(?:[,;]?\s+(?:{WHILE})(?: itu,?)?|;)\s+)"
"""Between two that are set against each other, as a pattern for either case."""
_CONTRAST = re.compile(CONTRAST, re.IGNORECASE)
_JOINED = re.compile(rf",?\s+(?:{AND}|{BUT})\s+")
_COMMA = re.compile(r",\s+")
LISTS = re.compile(r":|\b(?:yakni|yaitu|ialah|meliputi|terdiri (?:dari|atas)|namely)\b")
"""Between a whole and the row of its parts."""
AMONG = re.compile(r"(?: [a-z]+)? (?:di antara|among |of (?:them|whom|which))")
"""Behind a part of what is told right before it."""
CHANGED = re.compile(r"(?: per [a-z]+)? (?:menjadi|ke|to)(?: (?:level|posisi|sekitar))? ")
"""Between by how much something changed and what it came to."""
VERB = (
    rf"\b(?!(?:{NO_VERB}|terminal|termasuk|tersebut|diskon|direktur|menteri|berita|berlian)\b)"
    r"(?:(?:me|di|ber|ter)[a-z]{4,}|jadi|pindah|mulai|lahir|tewas|naik|turun|masuk|mundur|tiba|pulang|lulus|selesai)\b"
)
GOES_ON = re.compile(rf"(?:(?:telah|sudah|akan|lalu|kemudian|baru|resmi) )*{VERB}")
"""Begins a clause of whom the clause before it names."""
_OWN_THING = re.compile(r"[a-z]{3,}nya\b")
"""In a clause what is of whom the clause before it names: "sidangnya"."""
_AMOUNTS = r"(?:sebesar|sebanyak|sekitar|seharga|senilai|sejumlah|seluas|seberat|hanya|at)"
_NO_VERB = rf"(?!{VERB}|{_AMOUNTS}\b|(?:akan|ada|rp)\b)"
_TOPIC = rf"(?P<topic>{_NO_VERB}[A-Za-z][\w-]*(?: {_NO_VERB}[A-Za-z][\w-]*){{0,2}})"
_LEADS = r"(?:(?:dari|untuk|bagi|pada|di|for|in|from|of|the|yang|khusus) )*"
_CONTRASTED = re.compile(rf"(?i:{_LEADS}){_TOPIC}")
_GAPPED = re.compile(rf"(?i:{_LEADS}){_TOPIC}(?: {_AMOUNTS})?\s*")
_EARLIER = re.compile(
    r"\b(?:(?:tahun|bulan|pekan|minggu|musim|periode)(?: yang)? (?:lalu|silam)|sebelumnya|semula"
    r"|last (?:year|month|week|season)|previous|earlier)\b"
)


@dataclass(frozen=True)
class Clause:
    """A part of a sentence that tells one value."""

    value: Number
    text: str
    before: str
    """What stands in it before the value."""
    behind: str
    contrasted: bool
    """Whether it is set against the clause before it."""

    @cached_property
    def terms(self) -> Set[str]:
        """Its index terms."""
        return told_words(self.text)

    @cached_property
    def near(self) -> Set[str]:
        """Index terms of the words before its value and of the first behind it; what is farther may be of all."""
        return told_words(self.before) | told_words(" ".join(self.behind.split()[:BEHIND]))

    @cached_property
    def topic(self) -> Set[str]:
        """Index terms of what it is about, as what it begins with tells; none where that is not plain.

        It is what follows "sedangkan", or stands by itself before the value: "sedangkan untuk guru", "dan guru 15".
        """
        match = _CONTRASTED.match(self.text) if self.contrasted else _GAPPED.fullmatch(self.before)
        return told_words(match["topic"]) if match else frozenset()

    @property
    def goes_on(self) -> bool:
        """Whether it begins with a verb of its own, so that it leaves out none of the clause before."""
        return bool(GOES_ON.match(self.text))

    @property
    def is_of_earlier(self) -> bool:
        """Whether it tells of a time before the one of the clause before it."""
        return bool(_EARLIER.search(self.text))

    @property
    def subject(self) -> Set[str]:
        """Index terms of what stands before its verb, of which later clauses may tell without naming it.

        None where its value stands there: that counts them.
        """
        verb = re.search(VERB, self.before)
        return told_words(self.before[: verb.start()]) if verb else frozenset()

    @property
    def leans_back(self) -> bool:
        """Whether it is told of whom or what the clause before it names."""
        return self.goes_on or bool(_OWN_THING.match(self.text))


def clauses(text: str, values: Sequence[Number]) -> list[Clause]:
    """The clauses of values of one unit in their order; none where one of them cannot be told from the next.

    Two values are parted by the one end of a sentence between them, else by the one "sedangkan", "dan" or comma. The
    first is left out where nothing does: "Rp 9 miliar itu berasal dari pajak Rp 5 miliar, denda Rp 4 miliar". By how
    much something changed is told with what it came to: "Elang naik Rp 5 juta menjadi Rp 9 juta dan Merpati Rp 8 juta".
    """
    begins = 0
    if len(values) > 2 and not _joints(text, *values[:2]):
        lists = [*LISTS.finditer(text, values[0].end, values[1].start)]
        changed = CHANGED.fullmatch(text, values[0].end, values[1].start)
        begins, values = lists[-1].end() if lists else 0 if changed else values[0].end, values[1:]
    joints = []
    for one, other in pairwise(values):
        found = _joints(text, one, other)
        if len(found) != 1 or AMONG.match(text, other.end):
            return []
        joints.append(found[0])
    if not joints:
        return []
    stops = [stop.start() for joint in (_SENTENCE, _COMMA) if (stop := joint.search(text, values[-1].end))]
    starts = [begins, *(joint.end() for joint in joints)]
    ends = [*(joint.start() for joint in joints), min(stops, default=len(text))]
    contrasted = [False, *(bool(_CONTRAST.fullmatch(joint[0])) for joint in joints)]
    return [
        Clause(value, text[start:end], text[start : value.start], text[value.end : end], contrast)
        for value, start, end, contrast in zip(values, starts, ends, contrasted, strict=True)
    ]


def _joints(text: str, one: Number, other: Number) -> list[re.Match[str]]:
    """What stands between the clauses of two values."""
    between = ([*joint.finditer(text, one.end, other.start)] for joint in (_SENTENCE, _CONTRAST, _JOINED, _COMMA))
    return next(filter(None, between), [])


def word_behind(text: str, heads: Set[str]) -> Set[str]:
    """Index terms of the word right behind the first word of a text that is one of some terms; none without it."""
    found = list(re.finditer(r"[^\W\d_][\w-]*", text))
    for one, following in pairwise(found):
        if heads & set(words.terms(one[0])) and following.start() == one.end() + 1:
            return set(words.terms(following[0])) - heads
    return frozenset()
