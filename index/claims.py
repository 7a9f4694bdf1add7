"""What a sentence claims that a near copy may change: its numbers, its names, and whether it denies.

Knows: figures and words for numbers, words that deny, capitals, datelines, days in brackets. Does not know what a
sentence means otherwise, or how passages are found.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from index import capitals, vocabulary, words
from index.nouns import Passage, Sentence
from index.numerals import ENGLISH, INDONESIAN
from index.origin.datelines import PARAGRAPHS, read_dateline

LEAST_LETTERS = 5
"""Letters of a word that is the same when one letter of it is written otherwise: aktifitas, aktivitas."""

_DAY = re.compile(r"\(\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(?:\d\d)?(\d\d))?\s*\)")
"""A day in brackets, with or without its year: (27/8), (27/08/2024)."""
_WORD = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+")
_PARTS_THOUSANDS = re.compile(r"(?<=\d)[.,](?=\d{3}(?!\d))")
_BEGINS = re.compile(r"(?:\A|[.!?:\"“”‘])[^\w.!?:\"“”‘]*\Z")
"""Before a word that has a capital whatever it is."""
_DENIALS = re.compile(
    r"(?P<not>tidak(?:lah|kah|nya)?|tak|takkan|tdk|ng?gak?|enggak|ngga)|(?:bukan|belum|jangan)(?:lah|kah|nya)?"
    r"|blm|tanpa|nihil"
    r"|no|not|never|none|nobody|nothing|without|cannot|t|cancel(?:s|l?ed|l?ing)?|den(?:y|ies|ied)|refus(?:e|es|ed)"
)
"""Words that deny, those first that only spell "tidak" otherwise; the t is that of didn't."""
_NO_DENIAL = re.compile(
    r"\b(?:No|Nomor)\b\.?(?=\s*\d)"
    r"|(?:^\s*|(?<=,\s)|(?<=[\"“]))kalau (?:tidak|tak|nggak|enggak|ngga) salah(?=\s?[,.!?)\"”]|$)"
    r"|(?<=,\s)(?:jika|bila) (?:tidak|tak|nggak|enggak|ngga) salah(?=\s?,)"
    r"|\bif (?:I['’]m|I am|we['’]re|we are) not (?:mistaken|wrong)\b",
    re.IGNORECASE,
)
"""What only says that a number follows, "UU No. 7", or that somebody may err.

"kalau tidak salah" says so where it is set off from the sentence; elsewhere it may be a condition.
"""
_DENYING = frozenset(("batal", "bantah", "menyangkal", "tolak", "gagal", "urung"))
"""Index terms of verbs that deny what stands behind them."""
_NUMBERS = re.compile(
    rf"(?:ke)?(?:{'|'.join(INDONESIAN[:9])})|pertama|(?:se)?(?:puluh|belas|ratus|ribu|juta)"
    r"|rb|jt|mil[iy]ar|tril[iy]un|separuh|setengah"
    rf"|{'|'.join(ENGLISH)}|hundred|thousand|million|billion|half"
)


class Claims(NamedTuple):
    """What two sentences must have in common to say the same."""

    names: tuple[str, ...]
    """Numbers and words with a capital, in their order, in small letters."""
    denials: tuple[str, ...]
    days: tuple[tuple[int, ...], ...]
    """Days in brackets: day, month and, where it is told, year. What one outlet adds, the other need not have."""
    words: tuple[str, ...]
    """All words, in small letters: a word may have a capital only because a sentence begins with it."""

    def within(self, other: "Claims") -> bool:
        """Whether another has all of this, in this order, and denies as much."""
        left = iter(other.words)
        return self.denials == other.denials and self.on_days_of(other) and all(name in left for name in self.names)

    def at_odds_with(self, other: "Claims") -> bool:
        """Whether two near copies exclude each other: one denies, or has another name or number in its place, or day.

        What stands in one alone, and nothing in its place in the other, is only left out there. A figure and a word for
        a number may be the same; an abbreviation and its words are, "gagal" and "tidak dapat".
        """
        if len(self.denials) != len(other.denials) or not self.on_days_of(other):
            return True
        own, others = self._beyond(other), other._beyond(self)
        return any(
            {_sort(word) for word in own.intersection(here)} & {_sort(word) for word in others.intersection(there)}
            for here, there in _exchanged(self.words, other.words)
        )

    def _beyond(self, other: "Claims") -> set[str]:
        """The names that another has not, nor the words of, KPK, Komisi Pemberantasan Korupsi, nor spells otherwise."""
        initials = "".join(name[0] for name in other.names)
        own = [name for name in self.names if name not in other.words]
        own = [name for name in own if not any(_differ_by_a_letter(name, one) for one in other.names)]
        return {name for name in own if len(name) == 1 or not name.isalpha() or name not in initials}

    def on_days_of(self, other: "Claims") -> bool:
        """Whether the days in brackets are the same, as far as both tell them."""
        if not self.days or not other.days:
            return True
        pairs = zip(self.days, other.days, strict=False)
        return len(self.days) == len(other.days) and all(one[: len(two)] == two[: len(one)] for one, two in pairs)


def claims(sentence: Sentence) -> Claims:
    """What a sentence claims, without its dateline."""
    text, days = without_head(sentence)
    names, denials = [], []
    for match in _WORD.finditer(text):
        word = _plain(match[0])
        denial = _DENIALS.fullmatch(word)
        if word == "t" and not text[: match.start()].endswith(("'", "’")):
            denial = None  # an initial
        if denial or words.term(word) in _DENYING:
            denials.append("tidak" if denial and denial["not"] else words.term(word) or word)
        elif _is_number(word) or _is_name(match, text):
            names.append(word)
    return Claims(tuple(names), tuple(denials), days, tuple(_words(text)))


def _exchanged(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """The stretches of two texts that stand in each other's place; the whole where words are in another order."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if sum(block.size for block in matcher.get_matching_blocks()) < (Counter(one) & Counter(other)).total():
        yield one, other
        return
    lost: list[str] = []
    gained: list[str] = []
    for way, start, end, begin, stop in matcher.get_opcodes():
        if way == "replace":
            yield one[start:end], other[begin:stop]
        lost += filter(_is_number, one[start:end] if way == "delete" else ())
        gained += filter(_is_number, other[begin:stop] if way == "insert" else ())
    if lost and gained:
        yield lost, gained


def adds_nothing(passage: Passage, better: Passage) -> bool:
    """Whether a near copy has no number, name or denial that the better passage does not have in the same sentence."""
    known = [claims(sentence) for sentence in better.sentences]
    return all(any(told.within(one) for one in known) for told in _telling(passage.sentences))


def word_for_word(one: Sentence, other: Sentence) -> bool:
    """Whether two sentences are the same but for datelines, punctuation, days in brackets and a letter here or there.

    Two long words that are no names may differ by a letter: another spelling or a slip, not membeli for memberi.
    """
    (first, _), (second, _) = without_head(one), without_head(other)
    pairs = list(zip(_words(first), _words(second), strict=False))
    if len(pairs) != max(len(_words(first)), len(_words(second))):
        return False
    told, retold = claims(one), claims(other)
    names = {*told.names, *told.denials, *retold.names, *retold.denials}
    return told.on_days_of(retold) and all(
        a == b or (not {a, b} & names and _differ_by_a_letter(a, b) and _spell_one_word(a, b)) for a, b in pairs
    )


def _telling(sentences: Iterable[Sentence]) -> list[Claims]:
    return [told for told in map(claims, sentences) if told.names or told.denials or told.days]


def without_head(sentence: Sentence) -> tuple[str, tuple[tuple[int, ...], ...]]:
    """A sentence's text without dateline, words that only seem to deny and days in brackets, and those days."""
    text = sentence.text
    if sentence.number < PARAGRAPHS and (dateline := read_dateline(text)) and text[dateline.length - 1] != ":":
        text = text[dateline.length :]
    days = tuple(tuple(int(part) for part in day if part) for day in _DAY.findall(text))
    return _DAY.sub(" ", _NO_DENIAL.sub("", text)).strip(), days


def _words(text: str) -> list[str]:
    return [_plain(word) for word in _WORD.findall(text)]


def _plain(word: str) -> str:
    return _PARTS_THOUSANDS.sub("", word.lower())


def _is_number(word: str) -> bool:
    return word[0].isdigit() or bool(_NUMBERS.fullmatch(word))


def _sort(word: str) -> str:
    """Whether a word is a figure, a word for a number or a name."""
    return "figure" if word[0].isdigit() else "number" if _is_number(word) else "name"


def _is_name(match: re.Match[str], text: str) -> bool:
    """Whether a word has a capital of its own; of one that begins a sentence, that news always write it so."""
    if not match[0][0].isupper():
        return False
    return capitals.always(match[0]) or not _BEGINS.search(text[max(0, match.start() - 8) : match.start()])


def _spell_one_word(one: str, other: str) -> bool:
    """Whether two alike words have one index term, aktifitas and aktivitas, or one of them is no word at all."""
    return words.term(one) == words.term(other) or not (vocabulary.is_word(one) and vocabulary.is_word(other))


def _differ_by_a_letter(one: str, other: str) -> bool:
    """Whether two long words with the same beginning differ by one letter more, less or other, or by two exchanged."""
    if min(len(one), len(other)) < LEAST_LETTERS or abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    first = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    one, other = one[first:], other[first:]
    return one[1:] == other[1:] or one[1:] == other or one == other[1:] or one == other[1::-1] + other[2:]
