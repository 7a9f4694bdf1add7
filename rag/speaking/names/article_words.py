"""How an article itself uses its words: as speakers, places, institutions or businesses, with or without a capital.

Knows: what stands beside a word, and how often. Does not know which words are a name (`speaking/names/persons.py`): an
institution speaks, too.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from index import places
from index.nouns import Article
from index.saying import BY, SAID
from index.words import short_names, spans
from rag.speaking.words.persons import BODY_WORDS, NAMING, PLACING, RESIDENTS
from rag.speaking.words.shapes import WORD, in_small, is_office, is_office_word, may_be_name
from rag.speaking.words.speech import ADVERBS, STATES

_SPACED = re.compile(r"\S*?[a-z]{2}[.?!][\"”]?(?=[\"“]?[A-Z][a-z])|\S+|\n")
"""Words, also where a lost space glues two sentences together."""
_GLUED_TITLE = re.compile(
    r"(?:(?<=\b(?:[dD]r|Ir|KH|Hj|P[jl]))|(?<=\b(?:[dD]r[gh]|[aA]pt|Drs|Dra|Pl[th]|Pjs))|(?<=\bProf))\.(?=[A-Z][a-z]|[dD]rg?\b)"
)
"""The stop of a title that no space parts from the name or office: dr.Budi, Pj.Bupati."""
_LOWER = re.compile(r"(?<![\w'’-])[a-z]{3,}")
_SPELT = re.compile(r"(?P<run>[A-Z]\w+(?:[ ,]+[A-Za-z]\w+){1,7}) \((?P<short>[A-Z][A-Za-z]{1,9})\)")
"""Initials with what they may stand for."""
_CAPITALISED = re.compile(r"[A-Z0]\S*[^\s.,;:!?()\"“”]|[A-Z0]\.?")
_FOLLOWED = re.compile(r"[^\s.,;:!?()\"“”] [A-Z0]")
"""A capital before a word and one after it; "." and "," part them."""
SHORTEST_BODY = 5
"""Letters; shorter abbreviations of institutions are names, too: Uu, Ham."""
_MARKS = ".,;:!?()\"“”'’"
_BUSINESS = frozenset("di PT perusahaan raksasa laman situs aplikasi klub merek produsen".split())
_ORGANS = frozenset("dpp dpd dpw dpc".split())
"""Before the name of whose boards these are, but behind an office perhaps before a person's: "Ketua DPP Rina Dewi"."""
_MINISTRY = "kementerian"
_ONE = r"(?P<who>[A-Z][a-z]\w*)"
_AFTER = re.compile(rf"(?:[\"”»,][\s,]*(?:{SAID})|\b(?:[Mm]enurut|{BY})) {_ONE}(?P<more> [A-Z0(])?")
_BEFORE = re.compile(rf"(?:^|[.\n\"”»]) ?{_ONE}{ADVERBS},? {STATES.pattern}")
_STATES_SO = re.compile(rf"{ADVERBS},? {STATES.pattern}")
_SAID_BY = re.compile(rf"\b(?:{SAID})(?: [a-z]+)? $")
_NAMED_ON = re.compile(r" [A-Z0]")
LONGEST_VERB = 60
"""Characters of a verb of speech and of what may stand between it and a name."""
_SMALL = re.compile(rf"\b(?:[Mm]enurut|{SAID}) (?P<who>[a-z]{{3,}})\b")
"""A word in small letters where a speaker's name may stand."""


@dataclass(frozen=True)
class ArticleWords:
    """What an article tells of its words; build it once per article with `of`."""

    text: str
    """The article's text, of the same length, with the words of place names blotted out."""
    lower: frozenset[str]
    """Words the article also writes without a capital."""

    free: frozenset[str]
    """Words with a capital that also stand without an office before them; Sekolah in Kepala Sekolah never does."""
    business: frozenset[str]
    """Words with a capital that are often spoken of as a company, site or club, or as what something is in."""

    placed: frozenset[str]
    """Words with a capital that the article itself uses as a place, a field or an institution."""
    alone: frozenset[str]
    """Words with a capital that also stand with no other beside them, as a person's first name does later on."""

    @classmethod
    def of(cls, article: Article) -> "ArticleWords":
        """Read the article's places and words, in one pass each."""
        parts, at = [], 0
        for mention in places.mentions(article.text):
            blotted = WORD.sub(lambda m: m[0] if is_office_word(m[0]) else "0" * len(m[0]), mention.text)
            parts += [article.text[at : mention.start], blotted]
            at = mention.end
        text = _GLUED_TITLE.sub(" ", "".join([*parts, article.text[at:]]))
        placed, towards = set[str](), set[str]()
        free, alone, met, within, before = set(), set(), Counter[str](), Counter[str](), ","
        earlier = ""
        for match in _SPACED.finditer(text):
            word = match[0].strip(_MARKS)
            if word[:1].isupper():
                met[word] += 1
                within[word] += before in _BUSINESS
                if match[0][0] != word[0] or before[-1] in ',"“”.\n' or before[0].islower() or may_be_name(before):
                    free.add(word)
                if in_small(before) in PLACING and earlier != "kepala":
                    (towards if in_small(before) == "ke" else placed).add(word)
                if in_small(before) == _MINISTRY or (in_small(before) in _ORGANS and not is_office_word(earlier)):
                    placed.add(word)
                if not _CAPITALISED.fullmatch(before) and not _FOLLOWED.match(text, match.end() - 1):
                    alone.add(word)
            earlier, before = in_small(before), match[0]
        # Back to a place, but also to somebody: "Kembali ke Prasetyo, ia menjelaskan".
        placed |= towards - who_speak(text)[0]
        placed.update(match["short"] for match in _SPELT.finditer(text) if _names_a_body(match["run"]))
        business = frozenset(word for word in within if 4 * within[word] > met[word])
        small = Counter(_LOWER.findall(text))
        lower = frozenset(small - Counter(_slips(text)))
        return cls(text, lower, frozenset(free), business, frozenset(placed), frozenset(alone))

    def is_body(self, word: str) -> bool:
        """Whether a word with a capital is rather an institution, place or field than part of a name."""
        short = in_small(word)
        return word in self.placed or (len(short) >= SHORTEST_BODY and short in short_names())

    def is_business(self, name: str) -> bool:
        """Whether the name begins with a word the article rather gives to a company, site or club."""
        return name.split()[0] in self.business


def _names_a_body(run: str) -> bool:
    """Whether what initials stand for is an institution: Universitas Maju (Unmaju), not Tim Ketua Emil Putra (Emil)."""
    first, _, rest = run.partition(" ")
    of = rest if in_small(first) in RESIDENTS else run
    return not is_office(of) and any(word.lower() in BODY_WORDS | NAMING for word in re.findall(r"\w+", of))


@lru_cache(64)
def who_speak(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that somebody who speaks is called by: those that stand by themselves, and those that begin a name."""
    alone = {match["who"] for match in _BEFORE.finditer(text)}
    begun = set[str]()
    for match in _AFTER.finditer(text):
        (begun if match["more"] else alone).add(match["who"])
    return frozenset(alone), frozenset(alone | begun)


@lru_cache(1_024)
def is_let_speak(text: str, words: str) -> bool:
    """Whether a text has some words right before a verb of speech, or right behind one: "kata arkeolog Hari Gunadi"."""
    return any(
        _STATES_SO.match(text, end)
        or (_SAID_BY.search(text[max(0, start - LONGEST_VERB) : start]) and not _NAMED_ON.match(text, end))
        for start, end in spans(words, text)
    )


def _slips(text: str) -> list[str]:
    """Words that stand small once behind a verb of speech, where a text has them as a name: "ujar rina", Rina Dewi."""
    times = Counter(match["who"] for match in _SMALL.finditer(text))
    return [word for word, n in times.items() if n == 1 and _is_name(text, word.capitalize())]


def _is_name(text: str, word: str) -> bool:
    """Whether a word with a capital stands within a sentence, too, and by it somebody speaks."""
    return re.search(rf"[\w,] {word}\b", text) is not None and is_let_speak(text, word)
