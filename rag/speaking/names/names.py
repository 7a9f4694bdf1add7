"""The persons of a whole article: who they are for certain, and in which forms it names them.

Knows: persons with an office, persons quoted, nicknames and initials. Does not know who said a given sentence.
"""

import re
from collections import Counter
from collections.abc import Collection
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from index.nouns import Article
from index.segmentation.quotations import pairs
from rag.speaking.names.bounds import without_degrees
from rag.speaking.names.forms import BEGUN, Forms, apart, fuller, of_two, stands_before_it_begins
from rag.speaking.names.persons import AMID, Person, people
from rag.speaking.names.phrases import Reader
from rag.speaking.names.told import MOST_NAMES, initialled, short_forms
from rag.speaking.names.told import runs as runs_in
from rag.speaking.words.persons import FUNCTION, GIVEN
from rag.speaking.words.shapes import is_ordinary
from rag.speaking.words.speech import AFTER_QUOTE

_NICKNAMED = re.compile(
    r"(?P<nick>[A-Z][a-z]+(?: [A-Z][a-z]+)?)[ ,]*(?:--|–|—|-|,)?\s*(?:begitu )?(?:sapaan|panggilan|nama panggilan)"
    r"(?: (?:akrab|karib|dari))?(?:nya\b|(?: bagi)? (?P<of>[A-Z][\w.' ]{2,40}))"
)
_ALIAS = re.compile(
    r"(?P<of>[A-Z][\w.']+(?: [A-Z][\w.']+){1,5}),? (?:\((?:alias )?|alias "
    r"|(?:atau |atau yang |yang )(?:akrab |biasa )?(?:disapa|dipanggil) )(?P<nick>[A-Z][a-z]+(?: [A-Z][a-z]+)?)\b"
)
_SO_CALLED = re.compile(
    r"(?P<nick>[A-Z][a-z]+(?: [A-Z][a-z]+)?)[ ,–—-]+(?:begitu|demikian) (?P<of>[A-Za-z][\w.' ]{1,40}?)"
    r" (?:(?:biasa|akrab|karib|kerap|sering) )?(?:disapa|dipanggil)\b"
)
"""Emil, begitu pria ini biasa disapa; Emil, demikian Ridwan Kamil disapa."""
_POINTED = re.compile(
    r"(?P<of>[a-z]+) yang (?:akrab |biasa |karib |kerap )?(?:disapa|dipanggil) (?P<nick>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
    r" (?:itu|ini|tersebut)\b"
)
"""Kata pria yang akrab disapa Emil itu."""
NEAR = 300
"""Characters before a nickname in which the person stands that it is given to."""
SHORTEST_NICKNAME = BEGUN
"""Letters; a name of fewer begins too many others."""
SHORTEST_CLIPPED = 5
"""Letters of a nickname made of how the words of a name begin, two or more of each: Busan for Budi Santoso."""


class Names(NamedTuple):
    """Names of an article."""

    persons: tuple[str, ...]
    """Persons for certain: named with an office, or after a quotation and a verb of speech; in the article's order."""
    others: tuple[str, ...]
    institutions: frozenset[str]
    reader: Reader
    forms_of_persons: Forms
    forms_of_others: Forms

    def is_known(self, name: str) -> bool:
        """Whether a name is that of a person for certain, or part of it."""
        return any(set(name.split()) <= set(known.split()) for known in self.persons)

    def own(self, name: str) -> str:
        """The name without that of an institution before it: Projaya Budi Santoso becomes Budi Santoso."""
        longest_first = sorted(self.institutions, key=lambda one: (-len(one), one))
        shorter = (name.removeprefix(f"{institution} ") for institution in longest_first)
        return next((one for one in shorter if one != name and one in self.persons), name)

    def full(self, name: str) -> str:
        """The name in the fullest form the article gives, persons known for certain before other names."""
        near = (forms.near(name) for forms in (self.forms_of_persons, self.forms_of_others))
        persons, others = (self._names_only(name, forms) for forms in near)
        others = tuple(form for form in others if name not in form.split()[1:] or self._begins_a_name(form))
        if (found := fuller(name, persons)) != name:
            return found
        held, begun = fuller(name, persons, inner=True), fuller(name, others)
        if stands_before_it_begins(name, others):
            return held
        if held != name:
            # Raden Dewi Wulan, regent, and Dewi Lestari, who is only mentioned: either may be meant.
            return held if set(begun.split()) <= set(held.split()) else name
        return _by_last_name(name, (*persons, *others)) if begun == name and " " not in name else begun

    def _names_only(self, name: str, forms: tuple[str, ...]) -> tuple[str, ...]:
        """Forms that add no word to a name which the article also writes small, as a headline in its midst does."""
        own, small = {word.lower() for word in name.split()}, self.reader.people.words.lower
        return tuple(form for form in forms if own.issuperset(small.intersection(form.lower().split())))

    def _begins_a_name(self, form: str) -> bool:
        """Whether a run of capitals begins with a word of a name: not Dikatakan Jokowi, Lapor Hendi, Sukamaju Budi."""
        first, told = form.split()[0], self.reader.people.words
        if told.is_body(first):
            return False
        beside = rf"(?:(?<![.!?,]),|\b[A-Z0][\w/]*) {re.escape(form)}\b"
        return first.lower() in GIVEN or not is_ordinary(first) or re.search(beside, told.text) is not None


def _by_last_name(name: str, others: tuple[str, ...]) -> str:
    """The only name that ends in this one, or whose first word begins with it; the name itself otherwise."""
    forms = [other for other in dict.fromkeys(others) if " " in other]
    ending = [form for form in forms if form.split()[-1] == name]
    longest = max(ending, key=len, default=name)
    if ending and any(form.split()[0] == name for form in forms):
        return name
    if ending:
        return longest if all(longest.endswith(form) for form in ending) else name
    begun = [form for form in forms if form.startswith(name) and len(name) >= SHORTEST_NICKNAME]
    return begun[0] if len(begun) == 1 else name


@lru_cache(64)
def masked(article: Article) -> str:
    """The article's text, of the same length, without its places and without what stands between quotation marks."""
    text = people(article).words.text
    parts, at = [], 0
    for opening, closing in quotations(article):
        parts += [text[at : opening + 1], "0" * (closing - opening - 1)]
        at = closing
    return "".join([*parts, text[at:]])


@lru_cache(64)
def quotations(article: Article) -> tuple[tuple[int, int], ...]:
    """Offsets of opening and closing mark of every quotation; none crosses a line."""
    found, start = [], 0
    for line in article.text.split("\n"):
        found += pairs(article.text, start, start + len(line))
        start += len(line) + 1
    return tuple(found)


@lru_cache(64)
def names(article: Article) -> Names:
    """What the whole article tells of the names in it."""
    text, read = without_degrees(masked(article)), people(article)
    runs, plain = runs_in(read), Reader(read)
    quoted: list[str] = []
    for match in islice(AFTER_QUOTE.finditer(text), MOST_NAMES):
        person = plain.after_verb(match["who"])
        if person and (person.titled or (match["verb"] != "tulis" and not read.words.is_business(person.name))):
            quoted.append(person.name)
    parted = apart([*quoted, *(person.name for person in runs)])
    institutions = frozenset(institution for institution, _ in parted.values())
    persons = [parted[name][1] if name in parted else name for name in quoted + [p.name for p in runs if p.titled]]
    certain = tuple(dict.fromkeys(name for name in persons if name not in institutions))
    short = short_forms(read) | _nicknames(text, runs, read.words.placed)
    known = frozenset(word for name in certain for word in name.split())
    fused = of_two(Counter(person.name for person in runs)) - set(certain)
    others = tuple(
        dict.fromkeys(person.name for person in runs if person.name not in parted and person.name not in fused)
    )
    return Names(certain, others, institutions, Reader(read, known, short), Forms(certain), Forms(others))


def is_person(article: Article, words: str) -> bool:
    """Whether a few words of an article are nothing but a person's name, or part of one."""
    return bool(words.split()) and names(article).is_known(words)


def _nicknames(text: str, runs: list[Person], placed: Collection[str]) -> dict[str, str]:
    """Nicknames with the full names: Emil, sapaan Ridwan Kamil; Joko Widodo (Jokowi).

    Where only "sapaannya" or "pria ini" says so, it must begin like a word of exactly one name that stands elsewhere,
    or end one, or that name be the only one right before.
    """
    full = [name for name in dict.fromkeys(person.name for person in runs) if " " in name]
    able = [name for name in full if name.split()[0] not in placed]
    found: dict[str, str] = {}
    for match in islice(_ALIAS.finditer(text), MOST_NAMES):
        name = next((one for one in full if match["of"].endswith(one)), None)
        if name:
            found[match["nick"]] = name
    for pattern in (_NICKNAMED, _SO_CALLED, _POINTED):
        for match in islice(pattern.finditer(text), MOST_NAMES):
            first, _, rest = match["nick"].partition(" ")
            # "Menurut Emil, begitu ia disapa": the first word only begins the sentence.
            nick, of = rest if rest and first.lower() in FUNCTION else match["nick"], match["of"]
            if of and of[0].isupper():
                fits = [one for one in full if of.startswith(one)]
            else:
                near = text[max(0, match.start() - NEAR) : match.start()]
                fits = [one for one in full if any(_is_part(nick, word) for word in one.split())]
                fits = fits if len(fits) == 1 else [one for one in able if one in near]
            if len(fits) == 1 and nick not in (fits[0], *fits[0].split()):
                found[nick] = fits[0]
    initials = initialled(text, full)
    amid = {quoted["nick"]: name for name in full if (quoted := AMID.search(name))}
    return initials | _clipped(runs, full) | amid | found


def _is_part(nick: str, word: str) -> bool:
    """Whether a nickname begins like a word of a name or ends it: Zubed, Zubaidi; Anto, Hariyanto."""
    return word.startswith(nick[:2]) or (len(nick) >= SHORTEST_NICKNAME and word.endswith(nick.lower()))


def _clipped(runs: list[Person], full: list[str]) -> dict[str, str]:
    """Nicknames made of the beginnings of all words of the only name that they fit: Budi Santoso is Busan."""
    found: dict[str, str] = {}
    for nick in {run.name for run in runs if " " not in run.name and len(run.name) >= SHORTEST_CLIPPED}:
        fits = [name for name in full if nick not in name.split() and _is_clipped(nick.lower(), name.lower().split())]
        if len(fits) == 1:
            found[nick] = fits[0]
    return found


def _is_clipped(nick: str, words: list[str]) -> bool:
    """Whether a nickname is the beginnings of these words, two letters or more of each."""
    if not words:
        return not nick
    sizes = range(2, 1 + min(len(nick), len(words[0])))
    return any(nick[:size] == words[0][:size] and _is_clipped(nick[size:], words[1:]) for size in sizes)
