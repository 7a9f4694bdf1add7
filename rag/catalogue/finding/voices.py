"""Who is quoted in some articles: each person or body with the sentences that are theirs.

Knows: whose words sentences are, and how a list of speakers is told and laid out. Does not know which articles are
asked of. Two names are one speaker where they are the same in full, or one is plainly short for the other
(`same_voice.py`), and one sentence that several outlets print is one.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from index.factchecks import is_fact_check
from index.nouns import Sentence, SentenceKind
from rag.catalogue.finding.same_voice import longer_names
from rag.catalogue.telling.spreads import MOST_NAMED
from rag.phrases import naming, numbers
from rag.speaking.names import names
from rag.speaking.speakers import speaking
from rag.speaking.unsure import is_unsure
from rag.table import Listed, Row, Table

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


def lead(found: Sequence[Voice], these: str, *, role: str, besides: str, language: str) -> str:
    """Who is quoted, with the number of their sentences.

    Args:
        found: at least one.
        these: the articles, in words.
        role: which of those who are quoted they are, in words; empty for all.
        besides: of which articles nothing is said, in words.
        language: `id` or `en`.
    """
    names = [f"{one.name} ({numbers.figure(len(one.sentences), language)})" for one in found]
    names[0] = f"{found[0].name} ({numbers.counted(len(found[0].sentences), 'sentences', language)})"
    many = f"{numbers.counted(len(found), 'speakers', language)}{role}"
    verb = "is" if len(found) == 1 else "are"
    said = f"{many} {verb} quoted in {these}" if language == "en" else f"{many} dikutip dalam {these}"
    return f"{said}: {naming.row_of(names, most=MOST_NAMED)}{besides}"


def nobody(these: str, *, role: str, besides: str, language: str) -> str:
    """That nobody is quoted, or nobody for certain; or none of those who are meant."""
    if role:
        none = f"No speaker{role} is quoted in" if language == "en" else f"Tidak ada pembicara{role} yang dikutip dalam"
        return f"{none} {these}.{besides}"
    said = (
        f"It cannot be told for certain of any sentence in {these} whose words it is."
        if language == "en"
        else f"Tidak ada kalimat dalam {these} yang pembicaranya pasti."
    )
    return said + besides


def newest_of(read: int, these: str, language: str) -> str:
    """That of some articles only the newest were gone through: "the newest 300 of the 800 articles"."""
    number = numbers.figure(read, language)
    return f"the newest {number} of {these}" if language == "en" else f"{number} artikel terbaru dari {these}"


def part_of(many: int, read: int, these: str, language: str) -> str:
    """Those of some articles that quote somebody: "6 of the 32 articles"; as they are where all do."""
    if many >= read:
        return these
    return f"{numbers.figure(many, language)} {'of' if language == 'en' else 'dari'} {these}"


def left_out(unread: int, language: str) -> str:
    """That not all of the articles were gone through; empty when they were."""
    if not unread:
        return ""
    number = numbers.counted(unread, "articles", language)
    if language == "en":
        return f" The other {number} {'was' if unread == 1 else 'were'} not gone through; name a time or a place."
    return f" {number} lainnya tidak ditelusuri; sebutkan waktu atau daerahnya."


def of_nobody(many: int, language: str) -> str:
    """That of some quoted sentences nobody certain is the speaker; empty without any."""
    if not many:
        return ""
    if language == "en":
        one, whose = ("quoted sentence", "it is") if many == 1 else ("quoted sentences", "they are")
        return f" Of {numbers.figure(many, language)} more {one} it is not certain whose {whose}."
    return f" Pembicara {numbers.figure(many, language)} kalimat kutipan lainnya tidak pasti."


def table(found: Sequence[Voice], *, quoted: int, language: str) -> Table:
    """A row for each speaker, of whom the first `quoted` have the citation of their number."""
    columns = tuple(numbers.SPEAKER_COLUMNS[language])
    rows = []
    for number, one in enumerate(found, 1):
        outlets = naming.outlets_told(
            [(each.article.outlet, is_fact_check(each.article)) for each in one.sentences], language
        ).values()
        cells = (one.name, one.office or "–", numbers.figure(len(one.sentences), language), ", ".join(outlets) or "–")
        rows.append(Row(cells, one.articles(language), quoted=(number,) if number <= quoted else ()))
    return Table(columns, tuple(rows))
