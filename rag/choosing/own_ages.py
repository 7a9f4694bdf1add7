"""Which ages are surely those of whom a question asks: beside his name, or in a sentence that tells of nobody else.

Knows: ages of many, of another time and in others' words; that initials are several persons'. Does not know how an age
stands beside a name (`rag.choosing.aged`).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from index.article_sentences import before
from index.nouns import Article, Sentence
from rag.choosing.aged import persons_asked, telling_age, tells, told_beside
from rag.choosing.shown import MOST_AT_ODDS
from rag.evidence import Evidence
from rag.expecting.ages import AGED
from rag.parsing.terms import likely_words, told_words
from rag.question import Question
from rag.speaking.names.names import names
from rag.speaking.words.persons import KIN
from rag.speaking.words.shapes import is_office_word

_OF_ROLE: Final = re.compile(
    r"(?i)\b(?:umur|usia)(?:nya)? (?:(?:si|sang|para|seorang|kedua) )?([a-z]{3,})\b"
    r"|\bhow old (?:is|was|are|were) (?:the|his|her) (?:[a-z]+ )??([a-z]{3,})"
    r"(?= (?:of|in|at|who|when|from|on)\b|\W*$)"
)
"""Asks for the age of who is told by a common noun."""
_ANYBODY: Final = frozenset(
    "berapa brp rata korban pelaku tersangka terdakwa orang pria wanita lelaki perempuan saat ketika waktu sekarang"
    " yang dari ini itu mereka dia victim victims suspect suspects perpetrator defendant culprit man woman person"
    " people".split()
)
"""Nouns that news tell of in many other words, and words that are no noun for anybody."""
_DESCRIBED: Final = re.compile(
    r"[A-Za-z]+(?: [a-z]+)?(?: yang)?(?: kini)? berusia \d{1,3} tahun(?=(?: [a-z]+)? (?:itu|ini|tersebut)\b)"
)
"""Tells somebody named before by his age: "pemain berusia 28 tahun itu"."""
_OF_MANY: Final = re.compile(
    r"(?i)\b(?:batas|minimal|maksimal|rata-rata|di (?:atas|bawah)) (?:\w+ )?(?:umur|usia)\b"
    r"|\b(?:umur|usia) (?:minimal|maksimal|nikah|menikah|perkawinan|pernikahan|pensiun|produktif)\b"
    r"|\b(?:umur|usia) \d+ tahun (?:untuk|ke (?:atas|bawah))\b"
)
"""Tells an age of many: one from which something is allowed, or theirs on average."""
_THEN: Final = re.compile(
    r"(?i)\b(?:sejak|saat|ketika|semasa|waktu|when)(?: (?:ia|dia|masih|baru|he|she|was|were|at))* "
    r"(?:(?:ber)?(?:usia|umur)|\d+ years)\b|\bsince (?:the age|age|(?:he|she) was)\b"
)
"""Tells an age at which something was."""
_QUOTED: Final = re.compile(r"[\"“][^\"“”]*[\"”]")
_I: Final = re.compile(r"(?i)\b(?:saya|aku|gue|I|my)\b")
_WORD: Final = re.compile(r"[\w'’-]+")


def without_uncertain(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences without those that may tell another's age, where one tells it beside the name that is asked for."""
    told = telling_age(evidence, question)
    own = persons_asked(question)
    return [
        one
        for one in evidence
        if not told
        or any(one is other for other in told)
        or any(_may_be_of(one.sentence, name, question) for name in own)
    ]


def with_namesakes(chosen: Sequence[Evidence], question: Question, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The sentences shown, with one of each further article that tells another age beside the name asked for.

    Who is told by initials or a first name is somebody else there.
    """
    ages = {article: age for article, age, _ in _ages(chosen, question)}
    more: dict[str, Evidence] = {}
    for article, age, one in _ages(evidence, question) if ages else ():
        if article not in ages and age not in {*ages.values(), *more}:
            more[age] = one
    return [*chosen[:1], *[*more.values()][: MOST_AT_ODDS - 1], *chosen[1:]]


def ages_told(chosen: Sequence[Evidence], question: Question) -> list[tuple[Sentence, int, int]]:
    """Where sentences tell ages beside the one name that a question asks for, one of each age."""
    if len(persons_asked(question)) != 1:
        return []
    told = ((one.sentence, *span) for one in chosen for span in told_beside(one.sentence, question))
    return [*{_figure(one.text[start:end]): (one, start, end) for one, start, end in told}.values()]


def _ages(evidence: Sequence[Evidence], question: Question) -> Iterator[tuple[str, str, Evidence]]:
    """The article, the age and the sentence of each age that is told beside the one name asked for."""
    for one in evidence if len(persons_asked(question)) == 1 else ():
        for start, end in told_beside(one.sentence, question):
            yield one.sentence.article.id, _figure(one.sentence.text[start:end]), one


def _figure(age: str) -> str:
    return re.sub(r"\D", "", age)


def whose_untold(question: Question, shown: Sequence[Sentence]) -> str:
    """Who is asked for an age, as typed, where the sentences that tell one do not show that it is his; else empty."""
    telling = [one for one in shown if AGED.search(one.text)]
    who = own[0] if len(own := persons_asked(question)) == 1 else _role(question)
    return who if telling and who and not any(_may_be_of(one, who, question) for one in telling) else ""


def _role(question: Question) -> str:
    """The noun for who or what is asked for an age: "umur sopir", "how old is the driver?"; empty elsewhere."""
    match = _OF_ROLE.search(question.asked)
    noun = next(filter(None, match.groups()), "") if match else ""
    return "" if noun in _ANYBODY or not noun.islower() else noun


def _may_be_of(sentence: Sentence, who: str, question: Question) -> bool:
    """Whether an age that a sentence tells may be that of somebody by what the sentence and the one before it name."""
    text, lead = sentence.text, before(sentence)
    described = _DESCRIBED.search(text)
    if who.islower():
        # "Pria berusia 27 tahun ini" is no wife though he be with one.
        named = f"{lead} {described[0] if described else text}"
        return not likely_words(who, question.text_language).isdisjoint(told_words(named))
    if tells(sentence, who):
        return True
    ages = [match.start() for match in AGED.finditer(text)]
    then = _THEN.search(text) is not None and not _THEN.search(question.asked)
    if not ages or then or _OF_MANY.search(text) or not KIN.isdisjoint(_WORD.findall(text[: ages[-1]].lower())):
        return False
    quoted = any(one.start() < at < one.end() for one in _QUOTED.finditer(text) for at in ages)
    own, others = _named_in(sentence.article, who, text)
    if quoted:
        return own and _I.search(text) is not None
    if not (own or others) or (described and described.start() == 0):
        own, others = _named_in(sentence.article, who, lead)
    elif described:
        return False
    return own and not others


def _named_in(article: Article, who: str, text: str) -> tuple[bool, bool]:
    """Whether a text has a word of somebody's name, and one of another person's in its article."""
    words = set(_WORD.findall(text))
    own = {word for word in who.split() if not is_office_word(word)}
    others = (set(one.split()) for one in names(article).persons)
    return bool(own & words), any(own.isdisjoint(one) and one & words for one in others)
