"""The command `kutip eval quotations`: whether words in quotation marks are told for what they are, in any collection.

Knows: how quotations are drawn from articles, how they are asked of, and what must stand beside the answer. Does not
know how they are found (`rag.verbatim_finder`). Who speaks is read off the words right behind a quotation, "…," kata
Rina Dewi, and not from what Kutip makes of them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

import click
from rich.console import Console
from rich.table import Table

import rag
from eval.answers.tables import figure
from eval.commands import HELP
from eval.intervals import KINDS, mean_of
from eval.progress import bar
from eval.report import write
from index.errors import KutipError
from index.saying import SAID
from rag.nouns import Answer
from rag.phrases import refusals
from rag.speaking.words.shapes import is_office

KIND: Final = "quotations"
ASKS_WHO: Final = ("Who said “{words}”?", "Siapa yang mengatakan “{words}”?")
ASKS_WHETHER: Final = ("Did {name} say “{words}”?", "Benarkah {name} mengatakan “{words}”?")
WORDINGS: Final = (*ASKS_WHO, *ASKS_WHETHER)
MEASURES: Final[Mapping[str, str]] = {
    "shown": "Words as typed: shown, and nothing said against them ↑",
    "speaker": "…, and no other person named as the speaker ↑",
    "exchanged": "One word exchanged: said not to stand so ↑",
    "near": "…, and the real words shown ↑",
    "another": "Asked of one quoted elsewhere: said not to be his ↑",
    "beside": "Asked of one quoted in the same article: said not to be his ↑",
}
_NAME: Final = r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}"
_QUOTATION: Final = re.compile(
    rf"[“\"](?P<words>[^“”\"\n]{{30,160}}?)[,.]?[”\"],? (?:{SAID}) (?P<name>{_NAME})\b(?! [A-Z])"
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_FOLDED: Final = re.compile(r"[^\W_]+")
FEWEST: Final = 5
"""Words of a quotation."""
TELLING: Final = re.compile(r"\b[a-z]{5,}\b")
"""A word that can be exchanged for another, small as it stands amid a sentence."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A quotation of an article."""

    words: str
    name: str
    text: str
    """The whole article's."""
    beside: str | None
    """Somebody else to whom the article gives a quotation; None where it has no other."""


def drawn(texts: Sequence[str], *, count: int, seed: int) -> list[Drawn]:
    """Quotations of some articles, at most one of each."""
    random, found = Random(seed), list[Drawn]()
    for text in random.sample(texts, len(texts)):
        if able := [one for one in _QUOTATION.finditer(text) if _serves(one["words"], one["name"])]:
            one = random.choice(able)
            others = sorted({other["name"] for other in able if not _is_of(one["name"], other["name"])})
            found.append(Drawn(one["words"], one["name"], text, random.choice(others) if others else None))
    return found[:count]


def _serves(words: str, name: str) -> bool:
    """Whether enough words are told of a name, one of which can be exchanged."""
    return len(_WORD.findall(words)) >= FEWEST and bool(TELLING.search(words, 1)) and not is_office(name)


def exchanged(one: Drawn, others: Sequence[Drawn], folded: Sequence[str], random: Random) -> str | None:
    """The words of a quotation with one that is another's in place of one of theirs, as no article has them."""
    words = sorted({word for other in others for word in TELLING.findall(other.words, 1)})
    places = list(TELLING.finditer(one.words, 1))
    able = ((random.choice(places), word) for word in random.sample(words, len(words)))
    each = (f"{one.words[: place.start()]}{word}{one.words[place.end() :]}" for place, word in able)
    return next((told for told in each if not any(_folded(told) in text for text in folded)), None)


def another(one: Drawn, others: Sequence[Drawn], random: Random) -> str | None:
    """The name of one who is quoted elsewhere, no word of which stands in the quotation's article."""
    told = set(_WORD.findall(one.text))
    able = sorted({other.name for other in others if not told.intersection(_WORD.findall(other.name))})
    return random.choice(able) if able else None


def asked(texts: Sequence[str], *, count: int, seed: int) -> Iterator[tuple[str, Drawn, str]]:
    """Measures with their quotations and the questions, the wordings in turn."""
    random, folded, every = Random(seed), [_folded(text) for text in texts], drawn(texts, count=count, seed=seed)
    for at, one in enumerate(every):
        wording = WORDINGS[at % len(WORDINGS)]
        yield "shown", one, wording.format(words=one.words, name=one.name)
        if words := exchanged(one, every, folded, random):
            yield "exchanged", one, wording.format(words=words, name=one.name)
        for measure, name in (("another", another(one, every, random)), ("beside", one.beside)):
            if name:
                yield measure, one, ASKS_WHETHER[at % len(ASKS_WHETHER)].format(words=one.words, name=name)


def judged(measure: str, one: Drawn, answer: Answer) -> dict[str, bool]:
    """The measures that an answer tells of, each with whether it is as it should be."""
    beside = [*answer.notes, answer.reason or ""]
    untyped = _tells(beside, refusals.NOT_AS_TYPED, refusals.NOWHERE_TYPED, refusals.ONLY_TITLED)
    not_his = _tells(beside, refusals.WORDS_OF, refusals.NOT_CLEAR, refusals.NOT_ALL_CLEAR)
    shown = _folded(one.words) in _folded(" ".join(each.quote for each in answer.citations))
    match measure:
        case "exchanged":
            return {measure: untyped, "near": untyped and shown}
        case "shown":
            typed = shown and not untyped
            told = [answer.short_answer, *(each.speaker for each in answer.citations)]
            right = all(_is_of(one.name, each) for each in told if each) and not not_his
            return {measure: typed, "speaker": typed and right}
        case _:
            return {measure: shown and not_his}


def _folded(text: str) -> str:
    """A text's words in lower case, a space around each."""
    return f" {' '.join(_FOLDED.findall(text.lower()))} "


def _tells(notes: Sequence[str], *wordings: Mapping[str, str]) -> bool:
    """Whether one of some notes is made of one of some wordings."""
    every = [re.sub(r"\\\{\w+\\\}", ".+", re.escape(text)) for wording in wordings for text in wording.values()]
    return any(re.match(one, note, re.DOTALL) for one in every for note in notes)


def _is_of(name: str, told: str) -> bool:
    """Whether two forms of names share a word; a nickname counts as another's."""
    return bool(set(_WORD.findall(name.lower())) & set(_WORD.findall(told.lower())))


@click.command(context_settings=dict(HELP))
@click.option("--library", type=click.Path(path_type=Path), help="Library to draw from; default: that of `kutip`.")
@click.option("--count", default=80, show_default=True, help="Quotations at most, no two of one article.")
@click.option("--seed", default=0, show_default=True, help="Of what is drawn.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write all figures as JSON.")
@click.option("--show", is_flag=True, help="Print the questions that are not answered as they should be.")
@click.pass_context
def quotations(
    context: click.Context, library: Path | None, count: int, seed: int, output: Path | None, show: bool
) -> None:
    """Whether words in quotation marks are told for what they are.

    Quotations are drawn from a library's articles and asked of in four wordings, two in each language: as they stand,
    with one word exchanged for that of another quotation, and of others who are quoted elsewhere or beside it.
    """
    told: dict[str, list[bool]] = {measure: [] for measure in MEASURES}
    with rag.open(library or context.obj.library, make=False) as opened, bar() as step:
        every = list(asked([article.text for article in opened.articles()], count=count, seed=seed))
        if not every:
            raise KutipError("Nothing was measured: no article quotes somebody by name.")
        for done, (measure, one, question) in enumerate(every, 1):
            answer = opened.ask(question)
            for name, right in judged(measure, one, answer).items():
                told[name].append(right)
                if show and not right:
                    click.echo(f"{name}: {question}\n    {one.name}: {one.words}\n    {answer.text} {answer.notes}")
            step("asking", done, len(every))
    figures = {name: mean.to_dict() for name, values in told.items() if (mean := mean_of(values)) is not None}
    table = Table(title="Words in quotation marks", caption=KINDS, box=None)
    for name, meaning in MEASURES.items():
        table.add_row(meaning, figure(figures.get(name), n=True))
    Console().print(table)
    if output:
        write({"kind": KIND, **figures}, output=output)
