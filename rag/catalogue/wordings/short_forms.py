"""Short and long forms of names: those that people wrote down, those in brackets, and those that articles introduce.

Knows: short forms with their long and English forms, initials, and how articles introduce a short form: Joko Widodo
(Jokowi). Does not know how a question was read.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from index import words
from index.english import singular
from rag.catalogue.lookup import Articles
from rag.catalogue.request import Wanted
from rag.catalogue.wordings.translations import translations

OFTEN = 2
"""Articles that must introduce mere initials: one suspect's are another one's elsewhere."""
LONGEST_NAME = 5
"""Words of the longest name that is shortened."""
_RUN = rf"(?P<run>(?:[^\W\d_a-z][\w'’.-]*\s){{1,{LONGEST_NAME}}})"
"""Words with capitals before a short form in brackets."""
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_BRACKETED = re.compile(r"(?P<before>[^()|]*)\(\s*(?P<short>[^\W\d_][\w-]*)\s*\)")
_EXPLAINED = re.compile(r"(?<!\w)(?P<short>[^\W\d_][\w-]*) ?\((?:the )?(?P<words>[^()|]+)\)")
_SORTS = frozenset(
    "program programme scheme project plan agency body board institution commission party ministry law fund "
    "proyek lembaga badan partai undang-undang rencana dana".split()
)
"""What something with a short form is said to be beside its name."""


def forms(text: str) -> tuple[str, ...]:
    """The wordings that count as the same: short and long forms, and the usual other spelling."""
    return tuple(dict.fromkeys((text, *institutions().get(text.lower(), ()), *_respelt(text))))


def _respelt(text: str) -> Iterator[str]:
    """A name with Sumatra as Sumatera, or the other way about."""
    for one, other in (("Sumatera", "Sumatra"), ("Sumatra", "Sumatera")):
        if one in text.split():
            yield " ".join(other if word == one else word for word in text.split())


def in_brackets(text: str, language: str) -> str:
    """A text with one name for each short form and the words that it stands for, known or abbreviated.

    Either may be in brackets behind the other: "Ridwan Kamil (RK)", "RK (Ridwan Kamil)".
    """

    def one(match: re.Match[str]) -> str:
        before, short = match["before"].split(), match["short"]
        told = _meant(before, short, language)
        if not told:
            return match[0]
        rest = before[: len(before) - told]
        return " ".join([*rest, short] if _is_known(short) else before) + " "

    def explained(match: re.Match[str]) -> str:
        some, short = match["words"].split(), match["short"]
        if _meant(some, short, language) != len(some) or not some:
            return match[0]
        return short if _is_known(short) else " ".join(some)

    return " ".join(_BRACKETED.sub(one, _EXPLAINED.sub(explained, " ".join(text.split()))).split())


def abbreviates(short: str, some: Sequence[str]) -> bool:
    """Whether a word is beginnings of all of some words, in their order: Jokowi of Joko Widodo, AHY of three words."""
    if not some:
        return not short
    first, short = some[0].lower(), short.lower()
    lengths = range(1, min(len(first), len(short)) + 1)
    return any(short[:n] == first[:n] and abbreviates(short[n:], some[1:]) for n in lengths)


def _is_known(short: str) -> bool:
    return short.lower() in _long_forms()


def _meant(before: Sequence[str], short: str, language: str) -> int:
    """How many of the last words before a short form it stands for."""
    return _told(before, short.lower(), language) if _is_known(short) else _abbreviated(before, short)


def _abbreviated(before: Sequence[str], short: str) -> int:
    """How many of the last words before a short form, all with capitals, it abbreviates."""
    ends = [n for n in range(2, len(before) + 1) if all(word[0].isupper() for word in before[-n:])]
    return next((n for n in ends if abbreviates(short, before[-n:])), 0)


def _told(before: Sequence[str], short: str, language: str) -> int:
    """How many of the last words before a known short form, in lower case, it stands for."""
    known = {term for one in _long_forms()[short] for term in words.terms(one)}
    english = _english_words()[short]
    count = own = 0
    for word in reversed(before):
        lower = word.lower()
        meant = translations(lower) if language == "en" and word.islower() else (lower,)
        same = singular(lower) in english or any(known & set(words.terms(one)) for one in meant)
        if not same and lower not in _SORTS:
            break
        count, own = count + 1, own + same
    return count if own else 0


@cache
def _long_forms() -> dict[str, tuple[str, ...]]:
    """Short form in lower case → its long forms."""
    return {entry.short.lower(): tuple(entry.long) for entry in words.abbreviations()}


@cache
def _english_words() -> dict[str, frozenset[str]]:
    """Short form in lower case → the words of what English calls it."""
    return {
        entry.short.lower(): frozenset(singular(word.lower()) for name in entry.english for word in name.split())
        for entry in words.abbreviations()
    }


@cache
def institutions() -> dict[str, tuple[str, ...]]:
    """Short, long or English form in lower case → short and long forms."""
    found: dict[str, dict[str, None]] = {}
    for entry in words.abbreviations():
        own = (entry.short, *entry.long)
        for name in (*own, *entry.english):
            if len(name) > 1:
                found.setdefault(name.lower(), {}).update(dict.fromkeys(own))
    return {name: tuple(own) for name, own in found.items()}


def introduced(wanted: Wanted, *, articles: Articles) -> Wanted:
    """A name in its short and its long form, where articles introduce one by the other."""
    if len(wanted.wordings) > 1 or wanted.apart or not _WORD.match(wanted.label):
        return wanted
    find = _short_of if " " in wanted.label else _long_of
    other = find(wanted.label, articles)
    return replace(wanted, wordings=(*wanted.wordings, other)) if other else wanted


def _long_of(short: str, articles: Articles) -> str:
    """The one name that articles shorten so; empty for none, for several, and where too few tell of mere initials."""
    pattern = re.compile(rf"{_RUN}\((?i:{re.escape(short)})\)")
    told: Counter[str] = Counter()
    in_brackets = f"({short})".lower()
    for text in _texts(short, articles):
        if in_brackets not in text.lower():
            continue
        told.update({name for match in pattern.finditer(text) if (name := _shortened(short, match["run"]))})
    name = next(iter(told), "")
    initials = len(short) == len(name.split())
    return name if len(told) == 1 and told[name] >= (OFTEN if initials else 1) else ""


def _short_of(name: str, articles: Articles) -> str:
    """The one word that articles shorten a name to, if it is no other name's."""
    pattern = re.compile(rf"(?<!\w){re.escape(name)}\s\((?P<short>[^\W\d_]\w*)\)", re.IGNORECASE)
    found = {
        match["short"]
        for text in _texts(name, articles)
        for match in pattern.finditer(text)
        if abbreviates(match["short"], name.split()) and forms(match["short"]) == (match["short"],)
    }
    short = next(iter(found), "")
    return short if len(found) == 1 and _long_of(short, articles).lower() == name.lower() else ""


def _shortened(short: str, run: str) -> str:
    """The last words of a run that a short form abbreviates; empty for none."""
    words = _WORD.findall(run)
    ends = (words[at:] for at in range(len(words)))
    return next((" ".join(some) for some in ends if len(some) > 1 and abbreviates(short, some)), "")


def _texts(wording: str, articles: Articles) -> Iterator[str]:
    """The articles that may hold a wording, the newest first."""
    keys = articles.newest_having(wording)
    for _, text in articles.columns(keys, "text"):
        yield text
