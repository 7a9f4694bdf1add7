"""How much each word of a question tells, and how much of a question stands in a text.

Knows: rarity in the collection and in general text, words that tell what to do instead of what is asked.
Does not know: sentences or scores.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from index import words
from index.lexical import WordSearcher
from index.nouns import Article
from index.queries import Query
from index.rarity import Rarity
from index.translation import WordTable
from rag.asking.kinds import Kind
from rag.question import Question

UNHEARD_WEIGHT = 4.0
"""Weight at most of a word, not a name, that stands in no text: slang or a misspelling, which nothing matches."""
PLACE_WEIGHT = 7.0
"""Weight of a place at most: that of a rather rare word."""
REPORTING_SHARE = 0.2
"""Share of its weight that a verb of reporting keeps: what is announced or mentioned need not be called so."""
SPEAKS = 0.5
"""Share of what a question asks that a text must hold to speak of it."""

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TERM_OF_YEARS = re.compile(r"\b((?:19|20)\d\d)\s?[-–—/]\s?(?:19|20)\d\d\b")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
REPORTING = re.compile(
    r"(?:(?:announc|describ)(?:e|es|ed|ing|ement|ements)|(?:mention|report|explain|discuss|claim|talk)(?:s|es|ed|ing)?"
    r"|says?|said|saying|states?|stated|tells?|told|telling|cover(?:s|ed|ing|age)?|according|articles?|news|outlets?"
    r"|(?:di)?(?:umum|sebut|kata|jelas|ungkap|sampai|lapor|nyata|tutur|bahas|terang|papar|berita)(?:kan|i)"
    r"|(?:di)?(?:sebut|ungkap|lapor|bahas)|(?:kata|tutur|ungkap)(?:nya)?|(?:jelas|terang)nya|berita(?:nya)?"
    r"|meng(?:umumkan|atakan|ungkap(?:kan)?)|meny(?:ebut(?:kan)?|ampaikan|atakan)|men(?:jelaskan|uturkan|erangkan)"
    r"|me(?:laporkan|nyatakan)|mem(?:bahas|aparkan|beritakan)|bilang(?:nya)?|artikel(?:nya)?|menurut(?:nya)?)$",
    re.IGNORECASE,
)
ABOUT_THE_QUESTION: Mapping[Kind, re.Pattern[str]] = {
    Kind.WHICH_REGIONS: re.compile(
        r"(?i)(?:kab|kabupaten|daerah|kota|provinsi|wilayah|regenc\w+|regions?|districts?|cit(?:y|ies)|areas?|provinces?"
        r"|outlets?|media)$"
    ),
    Kind.COMPARISON: re.compile(
        r"(?i)(?:bandingkan|dibanding\w*|perbandingan|perbedaan|beda\w*|compar\w+|differ\w*|versus|vs)$"
    ),
}
"""Words that tell what to do with the answer, not what it is about."""


@dataclass(frozen=True, slots=True)
class WeightedTerm:
    """A word of the question with how much it tells, and the index terms that can stand for it."""

    source: str
    weight: float
    """Inverse document frequency over the collection's passages and general text."""
    credit: Mapping[str, float]
    """Index term to credit, 1 for the likeliest translation."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question's words with their weights."""

    terms: tuple[WeightedTerm, ...]
    """What is asked, without the places it is asked of."""
    place: float
    """Weight of the places, which every sentence of an article about them has for itself."""
    names: tuple[frozenset[str], ...] = ()
    """Index terms of each name."""
    years: tuple[str, ...] = ()
    """Years that are part of what is asked, not of when it came out."""
    numbers: tuple[str, ...] = ()
    """Other numbers in figures."""

    @property
    def total(self) -> float:
        """Weight of what is asked."""
        return sum(term.weight for term in self.terms)


def weighted(query: Query, question: Question, searcher: WordSearcher, *, table: WordTable) -> Asked:
    """Weigh a question's words: the rarer in the collection and in general text, the more they tell."""
    place_words = {token for mention in question.mentions for token in words.tokens(mention.text)}
    asked = set(words.tokens(question.asked))
    total, rarity = len(searcher), Rarity.load()
    found, place = [], 0.0
    for term in query.terms:
        if not term.alternatives:
            continue
        if set(words.tokens(term.source)) <= place_words:
            own = max(rarity.idf(word, count=searcher.frequency(word), total=total) for word, _ in term.alternatives)
            place = max(place, min(own, PLACE_WEIGHT))
            continue
        if (about := ABOUT_THE_QUESTION.get(question.kind)) is not None and about.match(term.source):
            continue
        best = max(weight for _, weight in term.alternatives)
        idf = {word: rarity.idf(word, count=searcher.frequency(word), total=total) for word, _ in term.alternatives}
        weight = sum(share * idf[word] for word, share in term.alternatives)
        if REPORTING.match(term.source):
            weight *= REPORTING_SHARE
        if not term.source[0].isupper() and all(_unheard(word, searcher, rarity) for word, _ in term.alternatives):
            weight = min(weight, UNHEARD_WEIGHT)
        found.append(WeightedTerm(term.source, weight, {word: share / best for word, share in term.alternatives}))
    # An earlier question that is carried along says where to look, not what to find.
    carried = tuple(term for term in found if asked & set(words.tokens(term.source)))
    # Of when an article must be tells its day, not its words; unless nothing else is asked.
    timeless = set(words.tokens(question.times.rest))
    carried = tuple(term for term in carried if timeless & set(words.tokens(term.source))) or carried
    named = tuple(frozenset(words.terms(name)) for name in names(question, table))
    years = tuple(_years(question.times.rest))
    numbers = tuple(number for number in NUMBER.findall(question.times.rest) if number not in years)
    return Asked(carried or tuple(found), place, named, years, numbers)


def _unheard(word: str, searcher: WordSearcher, rarity: Rarity) -> bool:
    return word not in rarity.counts and not searcher.frequency(word)


def coverage(terms: Sequence[WeightedTerm], present: Mapping[str, float]) -> float:
    """Share of the question's weight found among index terms, each with the credit it has there; 0 to 1."""
    total = sum(term.weight for term in terms)
    if total == 0:
        return 0.0
    found = sum(
        term.weight
        * max((credit * present[word] for word, credit in term.credit.items() if word in present), default=0.0)
        for term in terms
    )
    return found / total


def speaks(held: Iterable[str], asked: Asked) -> bool:
    """Whether a text with these index terms holds most of what a question asks."""
    return coverage(asked.terms, dict.fromkeys(held, 1.0)) >= SPEAKS


def stretches(text: str, some: Sequence[WeightedTerm]) -> list[str]:
    """The words of some terms as they stand in a text, neighbours in one stretch, in their order."""
    wanted = {token for term in some for token in words.tokens(term.source)}
    found: list[str] = []
    end_of_last = -1
    for match in WORD.finditer(text):
        if not set(words.tokens(match.group())) & wanted:
            continue
        if found and text[end_of_last : match.start()] in (" ", "-"):
            found[-1] += text[end_of_last : match.end()]
        else:
            found.append(match.group())
        end_of_last = match.end()
    return list(dict.fromkeys(found))


def names(question: Question, table: WordTable) -> list[str]:
    """The question's names that are no ordinary words; of an English one the parts that stay what they are.

    "Regent Tirtamukti" is Tirtamukti; "Supreme Court", which translates, is none.
    """
    if question.text_language != "en":
        return [name for name in question.names if words.terms(name)]
    found: list[str] = []
    for name in question.names:
        kept = groupby(name.split(), key=lambda word: all(table.keeps(token) for token in words.tokens(word)))
        found += [run for keeps, some in kept if keeps and words.terms(run := " ".join(some))]
    return found


def knowing(asked: Asked, article: Article) -> dict[str, float]:
    """How much an article knows of a question's names, years and numbers: the least known name, shares of the others.

    Each is 1 for a question that has none. Also the heaviest word that it lacks, as a share of the heaviest of all.
    """
    held = vocabulary(article)
    lacking = max((term.weight for term in asked.terms if held.isdisjoint(term.credit)), default=0.0)
    heaviest = max((term.weight for term in asked.terms), default=0.0)
    names = min((len(name & held) / len(name) for name in asked.names), default=1.0)
    told = known_years(article)
    years = [year in told or (article.published or "").startswith(year) for year in asked.years]
    numbers = [number in figures(article) for number in asked.numbers]
    gap = lacking / heaviest if heaviest else 0.0
    return {"names": names, "years": _share(years), "numbers": _share(numbers), "gap": gap}


def _share(known: Sequence[bool]) -> float:
    return sum(known) / len(known) if known else 1.0


@lru_cache(512)
def figures(article: Article) -> frozenset[str]:
    """All numbers in figures of an article."""
    return frozenset(NUMBER.findall(article.whole))


def _years(text: str) -> list[str]:
    """The years that a text names, of a term such as 2019–2024 the first: its end is mostly still to come."""
    return YEAR.findall(_TERM_OF_YEARS.sub(r"\1 ", text))


@lru_cache(512)
def known_years(article: Article) -> frozenset[str]:
    """All years that an article names."""
    return frozenset(_years(article.whole))


@lru_cache(512)
def vocabulary(article: Article) -> frozenset[str]:
    """All index terms of an article."""
    return frozenset(words.terms(article.whole))
