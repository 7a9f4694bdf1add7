"""What is asked of each of several places, persons or outlets that a question names.

Knows: how places are joined, and how a question is told to compare. Does not know what the collection holds.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from index import places
from index.places import contains
from rag.asking import pointing
from rag.asking.kinds import THAN, Kind, kind_of
from rag.asking.rows import ALSO, BETWEEN_PARTS, CLAUSES, JOINED, rows, told_apart
from rag.expecting.speaker_rows import speaking_row
from rag.expecting.things import things
from rag.question import Question

COMPARING = re.compile(
    r"(?i)^\s*(?:(?:please|tolong)\s+)?(?:compare|bandingkan|perbandingan|apa(?:kah)?(?: saja)?"
    r" (?:beda|perbedaan)(?:nya)?(?: antara)?"
    r"|what(?:['’]s| is| are) the differences? (?:between|in)|how do(?:es)? (?=.*\b(?:compare|differ)))\b"
)
"""What tells to compare, at the head of a question."""
MEASURES: tuple[tuple[re.Pattern[str], Mapping[str, str]], ...] = tuple(
    (re.compile(rf"(?i)\b(?:{words})\b"), {"id": indonesian, "en": english})
    for words, indonesian, english in (
        (
            r"lebih (?:mahal|murah)|(?:mahal|murah)an|more expensive|costlier|cheaper|costs? (?:more|less)",
            "berapa biaya",
            "how much did it cost:",
        ),
        (r"lebih (?:lama|cepat)|(?:takes?|took) longer|faster|slower", "berapa lama", "how long:"),
        (r"lebih (?:dulu|dahulu|awal)|duluan|earlier|came first", "kapan", "when:"),
        (
            r"lebih (?:banyak|sedikit|besar|kecil|tinggi|rendah)|(?:banyak|gede|besar|tinggi)an"
            r"|more(?! than \d)|fewer|less"
            r"|larger|bigger|higher(?! education)|lower|smaller",
            "berapa",
            "how much:",
        ),
    )
)
"""What is measured when things are compared, and how each of them is asked for it."""
CHOOSING = re.compile(
    r"(?i)^\W*(?:(?:which|what|who)\b(?: (?:regency|region|district|city|province|area|one)\b)?"
    r"|(?:(?:kabupaten|daerah|kota|provinsi|wilayah) )?(?:mana|apa)\b|siapa\b|apakah\b|did\b|does\b|is\b)"
    r"(?: (?:yang|is|was|has|had|have|got|the)\b)*|\bmana\b"
)
"""Words that choose among what is compared."""
BESIDE = re.compile(r"(?i)\b(?:than|daripada|dibanding(?:kan)?|or|atau|vs|versus|mana)\b|^\W*(?:which|who|siapa)\b|—")
"""What tells that a measure is compared, not named: "the higher court in Demak"."""
IN = {"id": "di", "en": "in"}
LOOSE = (Kind.WHAT, Kind.COMPARISON, Kind.WHO, Kind.WHICH_REGIONS, Kind.YES_NO)
"""Kinds of which one that is compared need not be asked for anything but its measure."""
MOST_NAMES = 6
"""Persons or bodies that are compared at most."""


class Part(NamedTuple):
    """What is asked of one of several places, persons or outlets."""

    question: Question
    codes: tuple[str, ...]
    """Of the regions to look into; none for anywhere."""
    of: str = ""
    """The person, body or outlet it is asked of, when it is one of several that are set side by side."""
    asks: str = ""
    """What is asked, when it is one of several questions in one."""
    outlet: str | None = None
    """The outlet whose articles are looked into, when it is one of several."""


def parts(question: Question) -> list[Part]:
    """What is asked of each place that a question names, or of each person or body that it compares; else the whole.

    Of several outlets each is asked for what it reports.
    """
    every = scopes(question)
    if len(question.outlets) > 1:
        own = _parts(_plain(question), every)
        return [part._replace(of=outlet, outlet=outlet) for outlet in question.outlets for part in own]
    return _parts(question, every)


def _parts(question: Question, every: Sequence[tuple[str, ...]]) -> list[Part]:
    if several := things(question):
        return [Part(one, every[0], asks=one.asked.strip(" ?.!,")) for one in several]
    if len(every) == 1 and question.kind is Kind.COMPARISON and (row := row_of_names(question)):
        return [Part(_of_name(question, row, name), every[0], name) for name in row]
    return [Part(part_of(question, codes), codes) for codes in every]


def row_of_names(question: Question) -> tuple[str, ...]:
    """The names that stand joined in a question, () when no two do."""
    row: list[str] = []
    end = -1
    for name in question.names:
        start = question.text.find(name, max(0, end))
        if row and not JOINED.fullmatch(question.text, end, start):
            break
        row.append(name)
        end = start + len(name)
    return tuple(row) if 1 < len(row) <= MOST_NAMES else ()


def _of_name(question: Question, row: Sequence[str], name: str) -> Question:
    """The question of one of the names that stand in a row."""
    start = question.text.find(row[0])
    end = question.text.find(row[-1], start) + len(row[-1])
    text = " ".join(COMPARING.sub("", question.text[:start] + name + question.text[end:]).split())
    times = replace(question.times, rest=text)
    named = tuple(one for one in question.names if one == name or one not in row)
    mentions = tuple(places.mentions(text, anycase=True))
    return replace(question, text=text, asked=text, times=times, names=named, mentions=mentions)


def _plain(question: Question) -> Question:
    """A question without the words that tell to compare."""
    text = " ".join(COMPARING.sub("", question.text).split())
    return replace(question, text=text, asked=text, times=replace(question.times, rest=text)) if text else question


def scopes(question: Question) -> list[tuple[str, ...]]:
    """The regions to look into, one tuple of codes for each part of the question; one empty tuple when it names none.

    A province named beside one of its parts only says where that part lies, unless it is asked for its words, too.
    Places of which nothing of its own is asked are one part: "Why did Riau refuse Jakarta's firemen?".
    """
    alternatives = [tuple(place.code for place in named) for named in dict.fromkeys(question.places)]
    row = speaking_row(question.text, question.mentions, question.names)
    speaking = [tuple(place.code for place in one.of.places) for one in row]
    narrow = [
        codes for codes in alternatives if codes in speaking or not any(_within(other, codes) for other in alternatives)
    ]
    if len(narrow) > 1 and question.kind is not Kind.COMPARISON and not told_apart(question.text, question.mentions):
        return [tuple(dict.fromkeys(code for codes in narrow for code in codes))]
    return list(dict.fromkeys(narrow)) or [()]


def part_of(question: Question, codes: tuple[str, ...]) -> Question:
    """What is asked of one of several places: the part or clause that names it, else all but the other places."""
    others = [one for one in question.mentions if tuple(place.code for place in one.places) != codes]
    own = [one for one in question.mentions if one not in others]
    if not others or not own:
        return question
    if (text := _of_speaker(question, own)) is not None:
        return _asking(question, text)
    for pattern in (
        (BETWEEN_PARTS,) if len(rows(question.text, question.mentions)) == 1 else (BETWEEN_PARTS, CLAUSES, ALSO)
    ):
        alone = [text for one in own if (text := _between(pattern, question, one, others)) is not None]
        if alone:
            text = max(alone, key=len)
            break
    else:
        text = _than(question, own[0]) or _without(question, own)
    text = " ".join(COMPARING.sub("", text).split())
    return _asking(question, _measured(question, text, own[0].text))


def _asking(question: Question, text: str) -> Question:
    """A part of a question, which asks for this."""
    times = replace(question.times, rest=text)
    return replace(question, text=text, asked=text, times=times, mentions=tuple(places.mentions(text, anycase=True)))


def _of_speaker(question: Question, own: Sequence[places.Mention]) -> str | None:
    """The question of one of several offices or bodies that stand joined, with all that is asked of them; else None."""
    row = speaking_row(question.text, question.mentions, question.names)
    meant = [question.text[one.start : one.end] for one in row if one.of in own]
    if not meant:
        return None
    text = question.text[: row[0].start] + ", ".join(meant) + question.text[row[-1].end :]
    return " ".join(COMPARING.sub("", text).split())


def _measured(question: Question, text: str, place: str) -> str:
    """What is asked of one of several things, which asks for its measure where they are compared by one."""
    if question.kind is not Kind.COMPARISON or kind_of(text) not in LOOSE:
        return text
    found = next(((words, heads) for words, heads in MEASURES if words.search(question.text)), None)
    if found is None or not BESIDE.search(question.text):
        return text
    words, heads = found
    # "Which is dearer, the market in Banyuwangi or …": what comes before the comma is asked of each.
    head, comma, _ = question.text.partition(",")
    shared = head if comma and words.search(head) else ""
    rest = CHOOSING.sub(" ", words.sub(" ", f"{shared} {text.removeprefix(shared)}").strip())
    rest = " ".join(rest.split()).replace(" ,", ",").replace(" ?", "?").strip(" ,")
    last = re.compile(rf"(?:,| than| daripada| dibanding(?:kan)?) {re.escape(place)}\W*$")
    rest = last.sub(f" {IN[question.text_language]} {place}?", rest)
    return f"{heads[question.text_language]} {rest}" if pointing.has_content(rest) else text


def _than(question: Question, own: places.Mention) -> str | None:
    """Of two places of which one is less or more "than" the other, what is said of the first, said of one of them."""
    than = THAN.search(question.text)
    if than is None or len(question.mentions) != 2:
        return None
    one, other = question.mentions
    rest = question.text[than.end() :].strip(" ?.!")
    if not one.end <= than.start() <= other.start or pointing.has_content(rest, other.text):
        return None
    return question.text[: one.start] + own.text + question.text[one.end : than.start()].rstrip() + "?"


def _without(question: Question, own: Sequence[places.Mention]) -> str:
    """The question without the other places; a row of places in which its own stands becomes that one."""
    text = question.text
    for row in reversed(rows(question.text, question.mentions)):
        meant = " ".join(dict.fromkeys(one.text for one in row if one in own))
        text = text[: row[0].start] + meant + text[row[-1].end :]
    return text


def _between(
    pattern: re.Pattern[str], question: Question, own: places.Mention, others: Sequence[places.Mention]
) -> str | None:
    """The stretch around a place between two matches of a pattern; None when it names another or asks nothing."""
    begin = max((match.end() for match in pattern.finditer(question.text, 0, own.start)), default=0)
    end = min((match.start() for match in pattern.finditer(question.text, own.end)), default=len(question.text))
    text = question.text[begin:end].strip(" ?.,")
    alone = not any(begin <= one.start < end for one in others)
    return text if alone and pointing.has_content(text, own.text) else None


def _within(inner: Sequence[str], outer: Sequence[str]) -> bool:
    return inner != outer and all(any(contains(big, small) and big != small for big in outer) for small in inner)
