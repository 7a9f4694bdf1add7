"""Rows that an article counts through in its prose: "1. …" to "9. …", "Kedua, …", "Sektor ketiga yakni …".

Knows: how a sentence begins that is one of a row. Does not know how sentences are scored or chosen, or lists of lines
(`rag.choosing.completing`).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from index.article_sentences import sentences
from index.nouns import Article, Sentence
from index.numerals import COUNTED, ORDINAL_ID, value
from index.words import terms
from rag.evidence import Evidence

_NUMBERED = f"{'|'.join(map(str.capitalize, ORDINAL_ID))}|Terakhir"
_NUMBERED += "|First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Fourth(?:ly)?|Fifth(?:ly)?|Finally|Lastly"
_LEAD = r"(?:Yang |(?:(?:Pada|Di) )?[A-Za-z]\w+ |The )?"
_IS = r"(?: \w+)? (?:adalah|ialah|yaitu|yakni|is)\b"
COUNTS = re.compile(rf"[\"“'‘]?(?:(?:Yang |[A-Z]\w+ |The )?(?:{_NUMBERED}),|(?=[A-Z]){_LEAD}(?i:{_NUMBERED}){_IS})")
"""How a sentence begins that is one of a row: "Kedua, …", "Lokasi kedua adalah …"."""
_SECOND = re.compile(rf"[\"“'‘]?{_LEAD}(?i:kedua|second(?:ly)?)\b")
_FIRST = re.compile(
    r"(?i)\b(?:pertama(?! kali)|nomor satu|(?:ranking|peringkat|urutan|posisi) (?:ke-?)?(?:satu|1)|first(?! time)"
    r"|number one)\b"
)
"""How the first of a row may be told that begins otherwise: "Di peringkat satu adalah …"; not what is new to somebody,
"untuk pertama kalinya"."""
BETWEEN = 4
"""Sentences at most from one of a row to the next."""
_POINT = re.compile(r"(?:^|(?<=[.:;,”\"] ))(?P<number>\d{1,2})[.)] (?=[A-Z“\"])")
"""Where a point begins in running text; no day of a month or hour, before which a word stands."""
FEWEST = 3
"""Points that make a row."""
ENOUGH = 2
"""Points shown from which the others of their row are missed."""
_GOES_ON = re.compile(
    r"(?:Selain itu|Kemudian|Selanjutnya|Lalu|Berikutnya|Next|Then|In addition|Besides|Furthermore)\b"
)
"""How a sentence begins that may go on with a row which began with "Pertama, …"."""
_BEGINS = re.compile(r"[\"“'‘]?(?:Pertama|First(?:ly)?),")


def beside(one: Evidence, sentence: Sentence, known: Mapping[tuple[str, int], Evidence]) -> Evidence:
    """A sentence of the same article as evidence; of those that were not judged, with what speaks for the one."""
    return known.get((sentence.article.id, sentence.number)) or replace(one, sentence=sentence, span=None)


def begun(one: Evidence, known: Mapping[tuple[str, int], Evidence]) -> Iterator[Evidence]:
    """The sentence "Pertama, …" a little before one that goes on with its row: "Selain itu, …", "Kemudian …"."""
    if _GOES_ON.match(one.sentence.text):
        article, number = sentences(one.sentence.article), one.sentence.number
        before = reversed(article[max(0, number - BETWEEN) : number])
        yield from (beside(one, sentence, known) for sentence in [s for s in before if _BEGINS.match(s.text)][:1])


def counting(one: Evidence, known: Mapping[tuple[str, int], Evidence]) -> Iterator[Evidence]:
    """The sentences of a row before and after one of it, and the first of it where that begins otherwise."""
    article, first = sentences(one.sentence.article), one.sentence
    for step in (-1, 1):
        at = last = one.sentence.number
        while abs(at - last) < BETWEEN and 0 <= (at := at + step) < len(article):
            if COUNTS.match(article[at].text):
                last, first = at, min(first, article[at], key=lambda sentence: sentence.number)
                yield beside(one, article[at], known)
    if _SECOND.match(first.text):
        before = reversed(article[max(0, first.number - BETWEEN) : first.number])
        yield from (beside(one, sentence, known) for sentence in [s for s in before if _FIRST.search(s.text)][:1])


def with_points(
    chosen: Sequence[Evidence], known: Mapping[tuple[str, int], Evidence], asked: str
) -> Iterator[Evidence]:
    """The other points of the numbered rows of which several are among the sentences, or that one of them announces."""
    shown = {(one.sentence.article.id, one.sentence.number): one for one in chosen}
    for one in chosen:
        points = _points(one.sentence.article)
        many = sum((point.article.id, point.number) in shown for point in points) >= ENOUGH
        if many or _announces(one.sentence, points, asked):
            yield from (beside(one, point, known) for point in points)


def _announces(sentence: Sentence, points: Sequence[Sentence], asked: str) -> bool:
    """Whether a sentence or its title tells how many points follow, of what is asked for: "lima poin kesepakatan"."""
    if not points or sentence.number > points[0].number:
        return False
    told = (match for text in (sentence.text, sentence.article.title) for match in COUNTED.finditer(text))
    wanted = set(terms(asked))
    return any(value(one["number"]) == len(points) and not wanted.isdisjoint(terms(one["what"])) for one in told)


@lru_cache(512)
def _points(article: Article) -> tuple[Sentence, ...]:
    """The sentences of an article in which the points 1, 2, 3 … of a row begin; none without a row."""
    found: dict[int, Sentence] = {}
    for sentence in sentences(article):
        for match in _POINT.finditer(sentence.text):
            if int(match["number"]) == len(found) + 1:
                found[len(found) + 1] = sentence
    return tuple(dict.fromkeys(found.values())) if len(found) >= FEWEST else ()
