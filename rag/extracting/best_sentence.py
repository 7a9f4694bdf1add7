"""Which of the sentences shown gives the few words: the best, or one of the time, variety, holder or label asked for.

Knows: times and scores of sentences, how a question names a variety of what it counts, who calls somebody something.
Does not know which words of the sentence are given (`rag.extracting.short_answers`).
"""

import re
from collections.abc import Sequence
from datetime import date

from index import words
from index.days import find_rows
from index.months import agree, is_calendar_word, month_names, months
from index.translation import query_terms
from rag.asking.kinds import Kind
from rag.asking.times.timely import tells_span
from rag.evidence import Evidence
from rag.parsing.numbers import numbers
from rag.parsing.terms import own_part
from rag.parsing.times import YEAR, asked_days, day_marks
from rag.question import Question
from rag.speaking.names.names import is_person
from rag.speaking.turns.bodies import is_body

_YEARS = re.compile(r"(?<!\bantara )(?<!\bbetween )\b(?:19|20)\d\d(?:, | (?:dan|serta|and) )(?:tahun )?(?:19|20)\d\d\b")
SCORED = 0.5
"""Share of the best sentence's score from which another may tell the number in its place."""
_NAME = r"(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)"
_COUNTED = (
    # "How many Elang motorcycles", but no "how many Indonesians died"
    re.compile(rf"\b(?i:how many) {_NAME} (?:[a-z]+s|people|children|men|women)\b"),
    # "berapa motor Elang yang dibuat", but no "berapa harga Elang"
    re.compile(
        r"\b(?i:berapa|brp)(?: (?:jumlah|banyak|total|unit|buah|ekor))*(?: sepeda)? [a-z][\w-]+"
        rf" (?:tipe |jenis |merek )?{_NAME} (?:yang|yg|di[a-z]{{4,}}|ter[a-z]{{3,}}|me[a-z]{{4,}})\b"
    ),
    # "berapa realisasi PAD Demak"
    re.compile(
        r"\b(?i:berapa|brp)(?: (?:jumlah|nilai|besar|total|tarif|rasio|angka|target|realisasi))* (?P<name>[A-Z]{3,6}\b)"
    ),
)
_NO_THINGS = re.compile(r"\b(?:was|is|does|has|di[a-z]{4,}|me[a-z]{4,}|ter[a-z]{4,}|di|ke|dari|untuk|oleh|yang|kali)\b")
"""Before a name that is not of what is counted: "berapa orang di Sukatani"."""
_OF_A_PEOPLE = re.compile(r"(?:[ai]n|ese|ish|ic|ch)$")
"""Ends the English name of a people or faith, for which Indonesian has another word."""
_NAMES_SO = re.compile(
    r"(?i)\b(?:call(?:s|ed)?|dub(?:s|bed)?|nicknam(?:e|es|ed)|label(?:s|led|ed)|title|men[jy]u?luki?|dijuluki|julukan"
    r"|menyebut|disebut|sebutan|gelar|menamai|menjuluk|menggelari)\b"
)
_WON = re.compile(
    r"(?i)\b(?:won|wins?|holds?|held|earn(?:s|ed)?|claim(?:s|ed)?|defend(?:s|ed)?|retain(?:s|ed)?|meraih|merebut"
    r"|memegang|memenangi|menyandang|mempertahankan|peraih|pemegang)\b"
)
"""A title that is won, whatever its name is in an article's language: "the title of World Champion"."""
_QUOTED = re.compile(r"[\"“”‘](?P<label>[^\"“”‘’]{3,60})[\"”’]")
_TITLED = re.compile(
    r"\b(?i:title|nickname|label|gelar|julukan|sebutan)(?i: of| as| sebagai)?"
    r" (?P<label>(?i:the )?[A-Z][\w'’-]*(?: (?:of |the |dari |para )*[A-Z][\w'’-]*)+)"
)


def of_time(question: Question, chosen: Sequence[Evidence]) -> Evidence | None:
    """The best sentence, or the first of the one day or year asked for where it does not tell of that.

    So it is of the period asked for, "Januari hingga Agustus". None where days are told and no sentence has the one on
    which things are counted.
    """
    asked = asked_days(question)
    if question.kind is Kind.HOW_MANY and (period := _periods(question.asked)):
        own = (one for one in chosen if period & _periods(one.sentence.text) and _gives_number(one))
        return chosen[0] if _periods(chosen[0].sentence.text) else next(own, chosen[0])
    if question.kind is not Kind.HOW_MANY or len(asked) != 1:
        return of_month(question, chosen) or of_year(question, chosen)
    told = {id(one): day_marks(one.sentence.text, one.sentence.article.published, asked[0]) for one in chosen}
    best = chosen[0]
    if any(mark.meant for mark in told[id(best)]):
        return best
    other = next((one for one in chosen if any(mark.meant for mark in told[id(one)])), None)
    return other or (None if told[id(best)] else best)


def _periods(text: str) -> set[tuple[date, date]]:
    """The first and last days of the periods that a text names."""
    return {(first, last) for _, _, first, last in find_rows(text)}


def _gives_number(evidence: Evidence) -> bool:
    """Whether the reader's words of a sentence have a number."""
    span = evidence.span
    return span is not None and bool(numbers(evidence.sentence.article.text[span[0] : span[1]]))


def of_month(question: Question, chosen: Sequence[Evidence]) -> Evidence | None:
    """The sentence that tells numbers month by month, also of the one month asked for, if the best tells of none.

    It is one of the same article. None where there is none, or the question asks for no month.
    """
    best, asked = chosen[0].sentence, [month for _, _, month in month_names(question.asked)]
    if question.kind is not Kind.HOW_MANY or len(asked) != 1 or months(best.text):
        return None
    same = (one for one in chosen if one.sentence.article.id == best.article.id)
    return next((one for one in same if _tells_of(one.sentence.text, asked[0])), None)


def _tells_of(text: str, asked: tuple[int | None, int]) -> bool:
    """Whether a text tells a number of each of several months, one of which is asked for."""
    told = [month for _, _, month in month_names(text)]
    return len(numbers(text)) > 1 and len(set(told)) > 1 and any(agree(asked, month) for month in told)


def asks_of_years(question: Question) -> bool:
    """Whether somebody is asked for in each of several years, "siapa juara 2018 dan 2017?"; a number may be of both."""
    return question.kind is Kind.WHO and bool(_YEARS.search(question.asked))


def of_year(question: Question, chosen: Sequence[Evidence]) -> Evidence | None:
    """The best sentence; where it tells of another year only, the first that tells of the one year asked for.

    It stays the best where no other tells of that year: its article may be of it. Of several years together it is the
    one sentence that tells of them; None where there are more.
    """
    if (span := question.times.windows) and len(span) == 1:
        told_so = [one for one in chosen if tells_span(one.sentence.text, span[0])]
        if told_so and chosen[0] not in told_so:
            return told_so[0] if len(told_so) == 1 else None
    best, asked = chosen[0], set(YEAR.findall(question.text))
    told = set(YEAR.findall(best.sentence.text))
    if len(asked) != 1 or not told or asked & told:
        return best
    return next((one for one in chosen if asked & set(YEAR.findall(one.sentence.text))), best)


def of_variety(question: Question, best: Evidence | None, chosen: Sequence[Evidence]) -> Evidence | None:
    """The best sentence, where it names the variety asked for, else another that tells its number.

    Where none does, it stays the best only if its article is of that variety by its title. The name of a place or
    person is none, and initials may stand elsewhere in the article.
    """
    name = _asked(question)
    if not name or best is None or _is_named(question, name, best.sentence.text):
        return best
    article = best.sentence.article
    elsewhere = name.isupper() and name in article.text and (is_body(name) or not _COUNTED[-1].search(question.asked))
    if is_person(article, name) or elsewhere:
        return best
    telling = [one for one in chosen if _is_named(question, name, one.sentence.text) and numbers(one.sentence.text)]
    if telling:
        return telling[0] if telling[0].score >= SCORED * best.score else None
    return best if _is_named(question, name, article.title) else None


def _asked(question: Question) -> str | None:
    """The name of the variety of which a question asks the number; None where it asks of none."""
    if question.kind is not Kind.HOW_MANY:
        return None
    match = next(filter(None, (one.search(own_part(question)) for one in _COUNTED)), None)
    if not match or _NO_THINGS.search(match.string[match.start() : match.start("name")]):
        return None
    name = re.sub(r"['’]s$", "", match["name"])
    place = any(set(words.terms(name)) & set(words.terms(one.text)) for one in question.mentions)
    return None if place or is_calendar_word(name) or _OF_A_PEOPLE.search(name) else name


def _is_named(question: Question, name: str, text: str) -> bool:
    """Whether a text has all words of a name, of an English question also as translated: Piala Dunia."""
    told = set(words.terms(text))
    if set(words.terms(name)) <= told:
        return True
    meant = query_terms(name, "en") if question.text_language == "en" else ()
    return bool(meant) and all(any(word in told for word, _ in term.alternatives) for term in meant)


def with_label(question: Question, chosen: Sequence[Evidence]) -> Evidence | None:
    """The best sentence; where it is asked who called somebody something, the first that has that; None if none has."""
    label = _label(question.asked)
    if not label:
        return chosen[0]
    return next((one for one in chosen if label in one.sentence.text.casefold()), None)


def _label(asked: str) -> str:
    if _WON.search(asked) or not _NAMES_SO.search(asked):
        return ""
    match = _QUOTED.search(asked) or _TITLED.search(asked)
    return match["label"].strip().casefold() if match else ""
