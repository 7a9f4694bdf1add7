"""What a follow-up asks of in place of what an earlier question asked of: "stadion Merpati" for "stadion Elang".

Knows: a word with a name or a number behind it, and where something is, in both questions, and a person, a thing
of like name or a month for which another was taken. Does not know which sentences are left out for it
(`rag.choosing.of_another`).
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index import languages, places
from index.months import month_names
from index.words import stands_in
from rag.asking.leaning.pointing import LEAD
from rag.asking.names.names import names
from rag.asking.names.rows import PARTS
from rag.conversing.other_group import group
from rag.conversing.other_place import LOCATIVE
from rag.conversing.persons import may_be_person
from rag.conversing.question_words import runs
from rag.conversing.turn import only
from rag.parsing.terms import likely_words
from rag.phrases.dates import MONTHS
from rag.question import Exchange
from rag.speaking.words.shapes import is_office_word

_HEAD = re.compile(r"[^\W\d_]{4,}")
_WHICH = re.compile(r"(?i)[^\W\d_][\w’'-]{2,}|\d{1,3}|[IVX]{1,4}")
"""Two words, of which the second may tell which of several the first means: "stadion Elang", "seksi 2"."""
_NUMBER = re.compile(r"\d+|[IVX]+")
_NO_HEADS = frozenset(
    """ujar ucap bagi milik kepada selama sekitar hampir lebih kurang usia umur berusia sebanyak sebesar mencapai almost
    nearly over under than said says aged""".split()
)
"""Words, besides those that no noun phrase has, of which one with a name or number behind it is no kind."""
SHORTEST_NAME = 3
"""Letters from which a part of a name tells whose it is."""
ONE_NAME = 4
"""Letters with which a short name begins as the longer one of the same person does."""
_PREPOSITION = re.compile(r"^\w+\s+(?:the\s+)?")


def exchanged(question: str, before: Sequence[str], completed: str = "") -> tuple[Exchange, ...]:
    """What a question behind some others asks of in place of what they asked of; regions are no part of it.

    Args:
        question: what was typed now.
        before: earlier questions.
        completed: the question as it was completed from them.
    """
    ways = (_by_head, _by_spot, _by_group)
    found = (one for earlier in before for way in ways for one in way(earlier, question))
    of_others = (one for earlier in before for one in (*_by_name(earlier, completed), *_by_month(earlier, completed)))
    return tuple(dict.fromkeys([*found, *(of_others if completed != question else ())]))


def _by_name(before: str, completed: str) -> Iterator[Exchange]:
    """One person for another, or one thing for another whose name begins alike: "Bank Elang" and then "Bank Merpati".

    They are the only difference of such names between an earlier question and a completed one.
    """
    old, new = (set(names(text, places.mentions(text, anycase=True))) for text in (before, completed))
    gone, come = only(old - new), only(new - old)
    if not (gone and come and _head(gone) == _head(come)):
        old, new = (
            {one for one in every if may_be_person(one, text)} for every, text in ((old, before), (new, completed))
        )
        gone, come = only(old - new), only(new - old)
    if PARTS in completed or not (gone and come) or _may_be_one(gone, come):
        return
    own = " ".join(word for word in come.split() if word not in gone.split())
    for word in gone.split():
        if len(word) >= SHORTEST_NAME and word not in come.split():
            yield Exchange(word, own)


def _by_month(before: str, completed: str) -> Iterator[Exchange]:
    """One month for another, which is the only difference of months between an earlier question and a completed one."""
    old, new = ({month for _, _, (_, month) in month_names(text)} for text in (before, completed))
    gone, come = only(old - new), only(new - old)
    if PARTS not in completed and gone and come:
        yield Exchange(MONTHS["id"][gone - 1], MONTHS["id"][come - 1])


def _head(name: str) -> str:
    """The word with which a name begins."""
    return name.partition(" ")[0]


def _may_be_one(first: str, second: str) -> bool:
    """Whether two names may be one person's, long and short: Joko Widodo and Jokowi, Widodo alone."""
    some, others = first.casefold().split(), second.casefold().split()
    short, longer = sorted((some, others), key=len)
    within = set(short) <= set(longer)
    return within or (len(short) == 1 and len(longer) > 1 and short[0].startswith(longer[0][:ONE_NAME]))


def _by_head(before: str, question: str) -> Iterator[Exchange]:
    """One of a kind for another: "paspor Malaysia" and then "paspor Indonesia"."""
    told = list(_told_apart(before))
    for head, now in _told_apart(question):
        if not (_NUMBER.fullmatch(now) or now.casefold() in _named(question)):
            continue
        for kind, earlier in told:
            alike = bool(_NUMBER.fullmatch(earlier)) is bool(_NUMBER.fullmatch(now))
            if kind.casefold() == head.casefold() and alike and not stands_in(earlier, question, anycase=True):
                yield Exchange(f"{kind} {earlier}", now)


def _told_apart(text: str) -> Iterator[tuple[str, str]]:
    """Words of a text that what is behind them may tell from others of their kind, each with that."""
    for run in runs(text):
        for first, second in pairwise(run):
            head, which = first[0], second[0]
            able = _HEAD.fullmatch(head) and head.casefold() not in _NO_HEADS and not is_office_word(head)
            ordinary = first.start() == 0 or head[0].islower()
            # What an owner has is of the kind, not the owner: "question Rina's lawyer".
            if able and ordinary and _WHICH.fullmatch(which) and not text.startswith("'s", second.end()):
                yield head, which


def _named(question: str) -> set[str]:
    """Each word of a name that a question has, in lower case; regions are none."""
    found = names(question, places.mentions(question, anycase=True))
    return {word.casefold() for one in found for word in one.split()}


def _by_spot(before: str, question: str) -> Iterator[Exchange]:
    """One spot for another: "di Bukit Elang" and then "kalau di Bukit Merpati"."""
    old, new = (only(_PREPOSITION.sub("", one[0]) for one in LOCATIVE.finditer(text)) for text in (before, question))
    # "In August" is no spot, though another month may take its place (`_by_month`).
    if not (old and new) or any(places.mentions(f"di {one}") or month_names(one) for one in (old, new)):
        return
    if not stands_in(old, question, anycase=True) and not stands_in(new, before, anycase=True):
        yield Exchange(old, new.split()[-1])


def _by_group(before: str, question: str) -> Iterator[Exchange]:
    """One group for another, in the words that articles may have for them: "dosen" and then "kalau mahasiswa"."""
    if found := group(before, LEAD.sub("", question)):
        language = languages.detect(before, default="id")
        old, new = (likely_words(one, language) for one in (found.before, found.now))
        for word in sorted(old - new):
            yield Exchange(word, " ".join(sorted(new)))
