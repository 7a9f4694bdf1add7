"""What is asked of each of several places, persons or outlets that a question names.

Knows: how places are joined, and how a question is told to compare. Does not know what the collection holds.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from index import places
from index.places import contains
from rag.asking.kinds import THAN, Kind
from rag.asking.leaning import pointing
from rag.asking.names.rows import ALSO, BETWEEN_PARTS, CLAUSES, Named, row_named, rows, told_apart
from rag.expecting.measured import measured
from rag.expecting.name_rows import COMPARING, of_name, row_compared, row_of_names
from rag.expecting.speaker_rows import speaking_row
from rag.expecting.things import alone, things
from rag.expecting.whose_words import whose_words
from rag.question import Question
from rag.speaking.asked.posts import posts


class Part(NamedTuple):
    """What is asked of one of several places, persons or outlets."""

    question: Question
    codes: tuple[str, ...]
    """Of the regions to look into; none for anywhere."""
    of: str = ""
    """The person, body or outlet it is asked of, when it is one of several that are set side by side."""
    asks: str = ""
    """What is asked, when it is one of several questions in one."""
    alone: Question | None = None
    """The same question without what the first of several is about, where it can be asked so."""
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
        # Who is named where no place is, is not sought in the place of another question.
        own = [every[0] if one.mentions or not one.names else () for one in several]
        asked = [Part(one, codes, asks=one.asked.strip(" ?.!,")) for one, codes in zip(several, own, strict=True)]
        return [asked[0], *(part._replace(alone=alone(part.question, several[0])) for part in asked[1:])]
    if len(every) == 1 and (row := _row(question)):
        among = any(one.codes for one in row)
        return [Part(of_name(question, row, one), one.codes if among else every[0], one.text) for one in row]
    return [Part(part_of(question, codes), codes) for codes in every]


def _row(question: Question) -> list[Named]:
    """Those whom a question names in a row and compares, or whose words it asks for."""
    if question.kind is Kind.COMPARISON:
        return row_compared(question)
    row = row_named(question.text, question.names)
    return row if len(row) > 1 and whose_words(question) == row_of_names(question) else []


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
    """What is asked of one of several places: the part or clause that names it, else all but the other places.

    Of one alone that is all, also what names the province in which it lies.
    """
    others = [one for one in question.mentions if _codes(one) != codes]
    own = [one for one in question.mentions if one not in others]
    if len(scopes(question)) == 1:
        return replace(question, mentions=tuple(own)) if others and own else question
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
    return _asking(question, measured(question, text, own[0].text))


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
    """The question without the other places; a row of places in which its own stands becomes that one.

    The province of whose office something is asked stays: "the governor of Papua" is nobody without it.
    """
    text, of = question.text, [_codes(one) for one in own]
    held = [range(one.start, one.end) for one in posts(text)]
    for row in reversed(rows(question.text, question.mentions)):
        around = any(_within(codes, _codes(one)) for codes in of for one in row)
        if around and any(row[0].start in office for office in held):
            continue
        meant = " ".join(dict.fromkeys(one.text for one in row if one in own))
        text = text[: row[0].start] + meant + text[row[-1].end :]
    return text


def _codes(mention: places.Mention) -> tuple[str, ...]:
    return tuple(place.code for place in mention.places)


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
