"""The words of a question as typed: where they stand, what stands before them, which are names; everyday spellings.

Knows: capitals, quotation marks, words that lead to persons. Does not know whether a word is right
(`asking/wording/spelling.py`).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from index import vocabulary
from index.colloquial import (
    BARE_VERB,
    TWICE,
    colloquial,
    formal,
    in_quotes,
    of_two_meanings,
    said_twice,
    with_prefix,
)
from index.words import short_names
from rag.asking.quoted_words import QUOTED
from rag.speaking.words.persons import TITLES

LEADING_TO_PERSONS = TITLES - {"warga", "nelayan", "petani", "pedagang"}
"""Words after which a word is a person's name, however it is written."""
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BEGINS_NAME = re.compile(r"[A-Z][a-z]+ [A-Z]")
"""Begins a question with a name, if its first word is no everyday spelling: "Nengah Suarjana menjabat apa?"."""
SHORT_PLURAL = re.compile(r"[A-Z][A-Za-z]*[A-Z]s")
"""A short form with the ending of an English plural: EVs, MoUs."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a question."""

    start: int
    end: int
    form: str
    before: str
    """The word before it in lower case, when only spaces stand between."""
    name: bool
    """Whether it can only be a name: capitalised within the question, or led by a title."""

    @property
    def lower(self) -> str:
        """In lower case, without a possessive ending."""
        return re.sub(r"['’]s?$", "", self.form.lower())


def written_out(text: str, *, is_held: Callable[[str, str], bool] = lambda *_: False) -> tuple[str, dict[str, str]]:
    """An Indonesian text with everyday spellings written out; words in capitals are abbreviations.

    What the articles hold (`is_held`) may be meant as it is.
    """
    text, found = of_two_meanings(text)
    for match in reversed(list(TWICE.finditer(text))):
        if twice := said_twice(match, is_listed=lambda one: vocabulary.is_glossed(one) and one not in short_names()):
            found[match.group()] = twice
            text = text[: match.start()] + twice + text[match.end() :]
    for token in reversed(list(tokens_of(text))):
        if token.form.islower() or (token.start == 0 and token.form.istitle()):
            word, begins_name = token.form.lower(), _BEGINS_NAME.match(text, token.start)
            long = (
                colloquial().get(word)
                if begins_name
                else formal(word, is_word=vocabulary.is_usual, is_listed=vocabulary.is_glossed, is_held=is_held)
            )
            if long:
                found[token.form] = long
                text = text[: token.start] + cased(long, token.form) + text[token.end :]
    for match in reversed(list(BARE_VERB.finditer(text))):
        # No spelling of its own, which the reader knows, but the same verb as it is written.
        if not in_quotes(text, match.start()):
            whole = with_prefix(match, is_listed=vocabulary.is_glossed)
            text = text[: match.start()] + whole + text[match.end() :]
    return text, dict(reversed(found.items()))


def in_singular(text: str, *, holds: Callable[[str], bool], is_noun: Callable[[str], bool] = lambda _: False) -> str:
    """An English text with plurals that only stand in articles without their ending: EVs as EV, Kegels as Kegel.

    Of other words than short forms only what articles write small as well (`is_noun`): Adams is no more than one.
    """
    for token in reversed(list(tokens_of(text))):
        short = token.form.removesuffix("s")
        plural = SHORT_PLURAL.fullmatch(token.form) or (token.name and short != token.form and is_noun(short.lower()))
        if plural and holds(short.lower()) and not holds(token.form.lower()):
            text = text[: token.start] + short + text[token.end :]
    return text


def tokens_of(text: str) -> Iterator[Token]:
    """The words of a text outside quotation marks."""
    quoted = [match.span() for match in QUOTED.finditer(text)]
    end, before = -2, ""
    for match in WORD.finditer(text):
        start = match.start()
        joined = text[end:start].strip(" .") == "" if end >= 0 else False
        before = before if joined else ""
        if not any(first <= start < last for first, last in quoted):
            capital = match.group()[0].isupper() and not text.isupper()
            begins = text[:start].strip(" \"'“”‘’¿([-–—") == ""
            yield Token(
                start, match.end(), match.group(), before, (capital and not begins) or before in LEADING_TO_PERSONS
            )
        end, before = match.end(), match.group().lower()


def runs_of(text: str, tokens: Sequence[Token]) -> list[list[Token]]:
    """Neighbouring words that are capitalised, the question's first one aside."""
    found: list[list[Token]] = []
    for token in tokens:
        if not token.name or not token.form[0].isupper():
            continue
        if found and text[found[-1][-1].end : token.start] in (" ", ". "):
            found[-1].append(token)
        else:
            found.append([token])
    return found


def run_of(token: Token, text: str, tokens: Sequence[Token]) -> Sequence[Token]:
    """The run that a word stands in; itself when in none."""
    return next((run for run in runs_of(text, tokens) if token in run), [token])


def cased(word: str, like: str) -> str:
    """A word with a capital when another has one."""
    return word[0].upper() + word[1:] if like[0].isupper() else word
