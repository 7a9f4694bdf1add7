"""Where a person's name begins and ends in a stretch of a sentence: none of it is lost and nothing else is in it.

Knows: words behind and before a name that tell what he does, places that stand between an office and a name. Does not
know who is asked for.
"""

import re

from index import places
from index.months import is_calendar_word
from index.nouns import Article
from rag.parsing.asked_deeds import asked_deed
from rag.parsing.deeds import tells
from rag.question import Question
from rag.speaking.names.names import names
from rag.speaking.names.pairs import pairs
from rag.speaking.words.persons import KIN
from rag.speaking.words.shapes import CAPITALISED, in_small, is_office, may_be_name
from rag.speaking.words.speech import SPEECH, STATES

_TELLS_ON = re.compile(
    rf"(?<=[\w.'’)])(?:,? (?:yang|sebagai|selaku)\b.*|, (?:{'|'.join(sorted(KIN))})\b.*"
    r"|, (?!(?:dan|serta|atau|and|or|sedangkan|sementara)\b)[a-z](?!.*\b(?:dan|serta|and)\b).*"
    r"| (?:terhadap|karena|lantaran|adalah|merupakan|keberatan|setuju|sepakat|ingin|siap|belum|tidak|tak)\b.*"
    r"| (?:me|ber|di|ter)[a-z]{3,}(?: [a-z]+)*| \d+ ?[-–] ?\d+)\Z"
)
"""At the end of a stretch, what somebody is or does: "Budi Santoso bersikukuh", "Budi, putra dari Rina"."""
_NAME = re.compile(r"[A-Z][\w.'’-]*(?:,?(?: alias)? [A-Z][\w.'’-]*)*")
_WORD_BEFORE = re.compile(r"[a-z] \Z")
_SET_OFF = re.compile(r"(?:\w, |\bbernama )\Z")
_AND_ANOTHER = re.compile(r"(?P<own>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*), (?P<other>[A-Z][a-z'’-]+(?: [A-Z][\w'’-]*)*)")
"""A name behind a comma or "bernama", and one behind the comma that ends it: "penasihat itu, Rina, Edo mengatakan"."""
_FIRST_OF_TWO = re.compile(r"(?:\A|[.!?][\"”]? |\n)(?P<first>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*) (?:dan|serta|and) \Z")
"""Before a name the one that a sentence begins with, so that both do what it tells: "Rina dan | Edo"."""
_AGED_ROW = re.compile(
    rf" \(\d{{1,2}}(?: tahun| thn| th)?\)(?:, {_NAME.pattern} \(\d{{1,2}}[^()]*\))*,? (?:dan|serta)"
    r" [A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*(?: \(\d{1,2}[^()]*\))"
)
"""Behind a name its age, and others with theirs who are told of alike: "Rina (16) dan Edo (17)"."""
_CAPITALS = re.compile(r"(?:[A-Z][\w'’-]* )+\Z")
"""Right before a name, words with capitals."""
_SEATED = frozenset("camat lurah kades kapolsek danramil".split())
"""Offices of places too small for all of them to be known."""
_NAME_GOES_ON = re.compile(r" (?P<word>[A-Z][a-z'’-]+)\b")
_OR = re.compile(r" (?:atau|or) (?:[A-Z][\w'’-]*)(?: [A-Z][\w'’-]*)*")
_LAST_NAME = re.compile(r"\b[A-Z][a-z'’-]+\Z")
_BY_WHOM = re.compile(r"(?i)(?P<by>lewat|melalui|oleh|kepada|bersama) (?:siapa|sapa)\b")
_NUMBERED = re.compile(r"\d{1,2},? (?=[A-Z])")
_PAIRED = re.compile(r"(?i)\b(?:paslon|pasangan|duet)\b")
_JOINTS = frozenset({"-", "–", "—", "/", "dan", "&"})
_SPEAKS_FIRST = re.compile(rf"(?:{CAPITALISED}) {STATES.pattern}(?: bahwa|,) (?=[A-Z])")
"""At the beginning of a stretch, who says what it goes on with: "Brigjen Rina menuturkan, Edo"."""
_FIRST_WORD = re.compile(r"(?P<word>[a-z]+) (?=[A-Z])")


def name_edges(text: str, start: int, end: int, asked: str) -> tuple[int, int]:
    """A stretch without what its person does, and from where his name begins behind a place, of which a question tells.

    "Rina Dewanti menegaskan" is Rina Dewanti. In "Bupati Kudus Rina Dewanti" Dewanti is Rina Dewanti, and "Timur Rina"
    of "Lurah Cempaka Timur Rina" is Rina.
    """
    told = _TELLS_ON.search(text[start:end])
    if told and _NAME.fullmatch(text, start, start + told.start()):
        end = start + told.start()
    two = _AND_ANOTHER.fullmatch(text, start, end) if _SET_OFF.search(text[:start]) else None
    if two and not any(map(is_office, (two["own"].split()[0], two["other"].split()[0]))):
        end = two.end("own")
    return _behind_place(text, start, end, asked), end


def with_first(text: str, start: int, asked: str) -> int:
    """Where the name begins that is joined to the one of a stretch, unless a question names him: "Rina dan | Edo"."""
    two = _FIRST_OF_TWO.search(text[:start])
    return two.start("first") if two and set(two["first"].split()).isdisjoint(re.findall(r"[\w'’-]+", asked)) else start


def with_given(article: Article, start: int, end: int, asked: str) -> int:
    """Where the whole name of a person begins of which a stretch has only the last part: "Rina | Dewi Santoso".

    What a question names is none of it behind a word for what he is there: "kiper Elang | Rina Dewi".
    """
    told, known = article.text[start:end], names(article)
    others = (one for one in known.others if one.count(" ") == 1)
    full = (one for one in (*known.persons, *others) if one.endswith(f" {told}"))
    given = ((one, one.removesuffix(told).split()) for one in full if article.text[:end].endswith(one))
    able = (end - len(one) for one, first in given if all(map(_may_be_given, first)))
    named = re.findall(r"[\w'’-]+", asked)
    return min(
        (
            at
            for at in able
            if not (article.text[at:start].split()[0] in named and _WORD_BEFORE.search(article.text[:at]))
        ),
        default=start,
    )


def _may_be_given(word: str) -> bool:
    return may_be_name(word) and in_small(word) not in KIN


def with_aged(text: str, end: int, asked: str) -> int:
    """Where the last of several persons ends who stand with their ages side by side; none whom a question names."""
    row = _AGED_ROW.match(text, end)
    return (
        row.end()
        if row and set(re.findall(r"[A-Z][\w'’-]+", row[0])).isdisjoint(re.findall(r"[\w'’-]+", asked))
        else end
    )


def _behind_place(text: str, start: int, end: int, asked: str) -> int:
    """Where a name begins that stands behind an office with its place, of which a stretch has less or more."""
    before = _CAPITALS.search(text[:start])
    at = before.start() if before else start
    begins = next((at + one.start() for one in re.finditer(r"\S+", text[at:start]) if is_office(one[0])), None)
    if begins is None or not _NAME.fullmatch(text, start, end):
        return start
    run = text[begins:end]
    # Behind the initials of a body the stretch begins with its place: "Ketua DPRD | Demak Rina Dewi".
    reach = start - begins + (text[begins:start].split() or [""])[-1].isupper()
    last = max((mention.end for mention in places.mentions(run) if mention.start < reach), default=0)
    if last or in_small(run.split()[0]) in _SEATED:
        last = max(last, _of_question(run, asked))
    rest = run[last:]
    return begins + last + 1 if last and rest.startswith(" ") and not is_office(rest.split()[0]) else start


def _of_question(run: str, asked: str) -> int:
    """Where an office with its place ends as a question has both: "Camat Sukatani Jati" of "… Jati Rina Dewanti"."""
    some = run.split(" ")
    able = (" ".join(some[:size]) for size in range(len(some) - 1, 1, -1))
    return next((len(one) for one in able if re.search(rf"(?i)\b{re.escape(one)}(?!\w)", asked)), 0)


def whole_pair(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch that takes in one of a pair, or a part of one, as the whole pair: "Rina Dewi-Edo | Karsa".

    A number that tells it from others is no part of a name: "nomor urut | 2 Rina Dewi".
    """
    if numbered := _NUMBERED.match(text, start, end):
        start = numbered.end()
    for pair in pairs(text) if _PAIRED.search(text) else ():
        first, last = pair.first[0], pair.second[1]
        if first <= start < end <= last and text[pair.first[1] : pair.second[0]].strip() in _JOINTS:
            return first, last
        if start == first and text.startswith(", ", last) and last + 2 < end:
            return last + 2, end
    return start, end


def end_of_name(text: str, start: int, end: int) -> int:
    """Where a name ends in which a stretch ends, and the one it may be instead: "Elang atau Rajawali".

    A month or weekday behind it is no part of it, but of a market's: "Pasar Minggu".
    """
    while (
        _LAST_NAME.search(text, start, end)
        and (more := _NAME_GOES_ON.match(text, end))
        and (not is_calendar_word(more["word"]) or text[start:end].endswith("Pasar"))
    ):
        end = more.end()
    either = _OR.match(text, end) if _LAST_NAME.search(text, start, end) else None
    return either.end() if either else end


def after_deed(question: Question, text: str, start: int, end: int) -> int:
    """Where a name begins before which the word of what he does stands, or the one it is asked by: "tegur Rina".

    Through whom somebody was paid is told behind "lewat": "Edo lewat Rina".
    """
    if speaks := _SPEAKS_FIRST.match(text, start, end):
        return speaks.end()
    by = _BY_WHOM.match(question.asked)
    if by and (inside := re.compile(rf"(?i) {by['by']} ").search(text, start, end)):
        return inside.end()
    first = _FIRST_WORD.match(text, start, end)
    deed = asked_deed(question)
    does = first and (SPEECH.fullmatch(first["word"]) or (deed and tells(deed, first["word"])))
    return first.end() if first and does else start
