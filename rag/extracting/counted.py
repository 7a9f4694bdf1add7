"""Whether a number is of others than those counted: of another number or group of them, or of all of whom some are so.

Knows: what a question counts, the numbers of the sentences shown. Does not know whose a number is
(`rag.extracting.whose_number`), or which number of one sentence is meant (`rag.parsing.own_number`).
"""

import re
from collections.abc import Iterable, Iterator, Set
from decimal import Decimal
from typing import Final

from index.article_sentences import sentences
from index.words import terms
from rag.asking.leaning.pointing import ASKING, content
from rag.asking.names.rows import PARTS
from rag.expecting.asked_classes import asked_classes
from rag.expecting.classes import Class
from rag.expecting.fates import FATES
from rag.expecting.occasions import LABELS, SORTS, SUMS
from rag.extracting.few_words import FewWords
from rag.parsing.asked_deeds import asked_deed
from rag.parsing.counted_things import counts
from rag.parsing.deeds import tells, told_apart
from rag.parsing.numbers import amounts, numbers
from rag.parsing.terms import likely_words, own_part, told_words
from rag.question import Question

_BEHIND = re.compile(r"(?: [^\W\d][\w-]*){1,4}")
"""The words behind a figure of a question among which stands what it counts: "the 81 national strategic projects"."""
_NOUN = re.compile(r" [^\W\d][\w-]*")
_ASKED_DEED = re.compile(r"(?i)\b(?:berapa|brp) (?:[\w-]+ ){1,3}(?:yang|yg) (?:sudah |telah )?(?P<deed>[a-z]{5,})")
_OF_ALL = re.compile(r" yang (?:sudah |telah )?(?P<deed>[a-z]{5,})[^.,;]{0,60},")
_FROM = re.compile(r"(?i)\bdari(?: total| sekitar)? \Z")
_NUMBER_OF_IT: Final = re.compile(r"(?:Jumlah|Total|Banyak)(?:an)?nya\b")
"""Begins a sentence that counts what the one before it tells."""
_NARROWED: Final = re.compile(r"\b(?:yang|who|that) (?P<deed>[\w-]+(?: [\w-]+)?)[^,;]*\Z")
"""Ends a sentence with what sets some of them apart: "Kedua, pemilik yang bangkrut"."""
ROUNDED: Final = Decimal("0.01")
"""By how much of itself a sum may differ that was rounded."""
_THINGS: Final = re.compile(
    r"\d (?:rumah|unit|bangunan|sekolah|desa|kelurahan|kecamatan|titik|posko|hektare?|kendaraan|houses|villages)\b"
)
"""Counts what can be neither dead nor hurt."""
_NONE_OF: Final = re.compile(r",? (?:tanpa|nihil|without) ")
"""Behind a number, that none of what is told next is among it: "156 kasus tanpa kematian"."""
_NO: Final = re.compile(r"(?i)\b(?:(?:tidak|tak) ada|tanpa|nihil|without|no)(?: (?:laporan|yang|korban|one|people))* $")
"""Before what befell nobody."""


def is_of_other_count(words: FewWords) -> bool:
    """Whether a question counts things, "81 proyek", of which a sentence has only another number beside some words.

    So it is of a sum or share that it takes for granted: "siapa yang menuntut Rp 9 juta?".
    """
    text, start = words.sentence.text, len(words.before)
    worth = _worth(text)
    for unit, one in _worth(words.asked):
        others = [other for own, other in worth if own == unit]
        if others and not any(abs(one - other) <= ROUNDED * other for other in others):
            return True
    for figure, things in _counted(words.question):
        told = [(text[one.start : one.end].strip(), one) for one in numbers(text) if not one.unit]
        own = [
            (said, one) for said, one in told if (noun := _NOUN.match(text, one.end)) and things & told_words(noun[0])
        ]
        apart = all(one.end <= start or start + len(words.text) <= one.start for _, one in own)
        if own and apart and not any(said == figure for said, _ in told):
            return True
    return False


def is_of_some_told_before(words: FewWords) -> bool:
    """Whether a sentence counts those whom the one before it sets apart, and they are not asked of."""
    if not _NUMBER_OF_IT.match(words.sentence.text):
        return False
    before = [one for one in sentences(words.article) if one.end <= words.sentence.start]
    narrowed = _NARROWED.search(before[-1].text.rstrip(".:")) if before else None
    apart = told_words(narrowed["deed"]) if narrowed else frozenset()
    return bool(apart) and apart.isdisjoint(likely_words(words.asked, words.question.text_language))


def _worth(text: str) -> list[tuple[str, Decimal]]:
    """The sums and the shares of a text, each with what it is worth."""
    found = (one for one in numbers(text) if one.unit in ("money", "share"))
    return [(one.unit, worth) for one in found for worth in amounts(text[one.start : one.end])]


def _counted(question: Question) -> Iterator[tuple[str, Set[str]]]:
    """The figures of a question that count something, each with index terms of the words behind it."""
    text = question.asked
    for one in numbers(text):
        behind = _BEHIND.match(text, one.end)
        if not one.unit and text[one.start].isdigit() and behind:
            yield text[one.start : one.end].strip(), likely_words(behind[0], question.text_language)


def is_of_another_group(words: FewWords) -> bool:
    """Whether the sentence tells not of those of whom it is asked in place of others, but of those, or another does.

    Where a follow-up says only of whom, and is joined with the earlier question, it must tell of what is new in it.
    """
    question, told = words.question, told_words(words.sentence.text)
    for one in question.exchanged:
        now = told_words(one.now)
        elsewhere = one.is_of_group and any(told_words(other.sentence.text) & now for other in words.chosen[1:])
        if not told & now and (elsewhere or told & told_words(one.before)):
            return True
    own = own_part(question)
    if own == question.text or ASKING.search(own) or not content(own) or words.article.language == "en":
        return False
    asked = likely_words(own, question.text_language)
    new = asked - likely_words(question.text.partition(PARTS)[2], question.text_language)
    return not told & ({term for term in new if term.isalpha()} or asked)


def is_counted_elsewhere(words: FewWords) -> bool:
    """Whether what was done to those counted is told in another clause, or in another sentence of the article only.

    "Toko itu memesan 90 peti. Sebanyak 12 peti disita": asked how many were seized, the first does not tell.
    """
    deed = asked_deed(words.question)
    if deed is None:
        return False
    if tells(deed, words.sentence.text):
        return told_apart(deed, words.sentence.text, len(words.before))
    texts = [one.sentence.text for one in words.beside]
    return any(tells(deed, text) and counts(words.question, text) for text in texts)


def is_of_no_class(words: FewWords) -> bool:
    """Whether the dead are asked for, or another class of several, and the sentence has no word of it.

    So it is of words that have one of another class, "12 luka berat", or count houses, villages or the like. A sum of
    money may be named in a sentence before, if no other is named between.
    """
    asked = [one for one in asked_classes(words.question, (*FATES, *SORTS, *LABELS)) if not one.per_article]
    sums = (one for one in asked_classes(words.question, SUMS) if not one.per_article)
    article = words.article
    texts = [*(one.text for one in sentences(article)[: words.sentence.number + 1][::-1]), article.title or ""]
    apart = any(one.apart and one.apart.search(words.text) and not one.told.search(words.text) for one in asked)
    if apart or not all(_is_told(one, words) for one in asked) or not all(_is_last(one, texts) for one in sums):
        return True
    fates = asked_classes(words.question, FATES[:1])
    if _NONE_OF.match(words.behind):
        return bool(fates)
    return bool(_THINGS.search(words.text)) and any(not one.told.search(words.text) for one in fates)


def _is_told(asked: Class, words: FewWords) -> bool:
    """Whether a sentence tells of a class: of the two who are treated "tidak ada korban jiwa" tells no death."""
    text = words.sentence.text
    return any(
        words.text not in text[one.end() :] or not _NO.search(text[: one.start()]) for one in asked.told.finditer(text)
    )


def _is_last(asked: Class, texts: Iterable[str]) -> bool:
    """Whether the first of some texts that names a class or another of its family names that one."""
    named = (one for one in texts if asked.told.search(one) or (asked.apart and asked.apart.search(one)))
    return asked.told.search(next(named, "")) is not None


def is_all_of_another_deed(words: FewWords) -> bool:
    """Whether a number is that of all to whom one thing was done, of whom it is asked to how many another was.

    "Dari 11 perkara yang dibacakan, delapan dihentikan": asked how many were "dihentikan", it is not 11.
    """
    asked, told = _ASKED_DEED.search(words.asked), _OF_ALL.match(words.behind)
    if not (asked and told and _FROM.search(words.before)):
        return False
    own = set(terms(asked["deed"]))
    return own.isdisjoint(terms(told["deed"])) and not own.isdisjoint(terms(words.behind[told.end() :]))
