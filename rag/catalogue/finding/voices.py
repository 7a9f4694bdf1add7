"""Who is quoted in some articles: each person or body with the sentences that are theirs.

Knows: whose words sentences are. Does not know which articles are asked of, or how it is said. Two names are one
speaker where they are the same in full, or one is plainly short for the other (`same_voice.py`), and one sentence that
several outlets print is one.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from index.nouns import Sentence, SentenceKind
from rag.catalogue.finding.same_voice import longer_names
from rag.phrases import naming
from rag.speaking.names.names import names
from rag.speaking.speakers import is_unsure, speaking
from rag.table import Listed

MOST_READ = 300
"""Articles that are gone through for whose words they have, some 5 ms each."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who is quoted."""

    name: str
    office: str | None
    """As the first of the articles that gives one words it."""
    sentences: tuple[Sentence, ...]
    """Their words, in the order of the articles."""

    def articles(self, language: str) -> tuple[Listed, ...]:
        """The articles that quote them."""
        every = {one.article.id: one.article for one in self.sentences}
        return tuple(Listed(article.id, naming.headline(article, language)) for article in every.values())


class Heard(NamedTuple):
    """What some articles quote."""

    voices: list[Voice]
    """Those who are quoted, most sentences first, then as the articles have them."""
    unsure: int
    """How many sentences quote somebody who is not certain; what several outlets print is one."""


def heard(articles: Iterable[Sequence[Sentence]], *, unsure: bool) -> Heard:
    """Who is quoted in some articles, and with `unsure` how often it is not certain who; else 0.

    Each article is gone through once: of the persons and turns of so many nothing is remembered for a second time.
    """
    said: dict[str, list[Sentence]] = {}
    named: dict[str, str] = {}
    offices: dict[str, str | None] = {}
    seen, doubted, persons = set[tuple[str, ...]](), set[tuple[str, ...]](), set[str]()
    for sentences in articles:
        persons.update(names(sentences[0].article).persons if sentences else ())
        for sentence in sentences:
            if sentence.kind is not SentenceKind.BODY:
                continue
            told, words = speaking(sentence), _words(sentence)
            if unsure and told is None and is_unsure(sentence):
                doubted.add(words)
            if told and words not in seen:
                seen.add(words)
                key = told.name.casefold()
                said.setdefault(key, []).append(sentence)
                named.setdefault(key, told.name)
                offices[key] = offices.get(key) or told.office
    found = [Voice(*one) for one in _merged(said, named, offices, persons)]
    return Heard(sorted(found, key=lambda one: -len(one.sentences)), len(doubted))


def quoting(found: Iterable[Voice], articles: Iterable[Sequence[Sentence]]) -> int:
    """How many of some articles have a sentence of those who were found in them, as whichever outlet prints it."""
    said = {_words(sentence) for one in found for sentence in one.sentences}
    return sum(any(_words(one) in said for one in some if one.kind is SentenceKind.BODY) for some in articles)


def _words(sentence: Sentence) -> tuple[str, ...]:
    """The words of a sentence, by which it is the same wherever it is printed."""
    return tuple(_WORD.findall(sentence.text.casefold()))


def _merged(
    said: Mapping[str, Sequence[Sentence]],
    named: Mapping[str, str],
    offices: Mapping[str, str | None],
    persons: Collection[str],
) -> Iterator[tuple[str, str | None, tuple[Sentence, ...]]]:
    """Name, office and sentences of each speaker, those of a short name with those of the longer one."""
    every = {named[key]: some for key, some in said.items()}
    longer = longer_names(every, {named[key]: office for key, office in offices.items()}, persons)
    keys: dict[str, list[str]] = {}
    for key, name in named.items():
        keys.setdefault(longer.get(name, name), []).append(key)
    for name, own in keys.items():
        # In the order of the articles: that of the sentences of all names by which the first of an article came.
        held = {one.article.id: None for key in said for one in said[key]}
        order = {article: number for number, article in enumerate(held)}
        some = sorted((one for key in own for one in said[key]), key=lambda one: (order[one.article.id], one.number))
        office = next((offices[key] for key in (name.casefold(), *own) if offices.get(key)), None)
        yield name, office, tuple(some)
