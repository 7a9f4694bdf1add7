"""Who speaks where an article prints speech as a script: "BUDI SANTOSO: Kami setuju.", "J: Kami setuju.", an interview.

Knows: labels before what somebody says; questions on lines of their own in an interview, and with whom it was held.
Does not know how prose says who speaks (`speaking/turns/attributions.py`). A line that may be something else,
a result or a post ("Budi Santoso: 120 suara"), is nobody's.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from index.article_sentences import sentences
from index.nouns import Article, Sentence
from rag.speaking.names.bounds import without_degrees
from rag.speaking.names.names import Names, names

LONGEST_LABEL = 80
"""Characters."""
LONGEST_ASKED = 600
"""Characters; a longer line that ends with a question tells more than it asks."""
MOST_RUN_ON = 3
"""Words that a name may have besides the one by which a label calls its bearer."""

_LABEL = re.compile(rf"(?P<who>[A-Z][^:\n?!\"“”]{{0,{LONGEST_LABEL}}}?) ?: ?(?=[^\s\d/])(?P<said>.*)")
_ASKING = re.compile(
    r"(?i)t|q|tanya|pertanyaan|question|penanya|pewawancara|interviewer|moderator|host|presenter|pembawa acara|pemandu"
    r"|(?:para )?(?:wartawan|jurnalis|reporter|pewarta)(?: \d+)?|reporters?|journalists?|redaksi"
)
"""Labels of whoever asks."""
_ANSWERING = re.compile(r"(?i)j|a|jawab|jawaban|answer|narasumber")
"""Labels of whoever an interview is held with."""
_INITIALS = re.compile(r"[A-Z]{2,4}")
_POST = re.compile(r",.*| ?\([^()]*\)$")
"""What a label says behind the name: "Budi Santoso, ketua senat", "Budi Santoso (NasDem)"."""
_OF_SPEECH = re.compile(
    r"(?i)\b(?:saya|aku|kami|kita|anda|kalian|bapak|ibu|pak|bu|mas|mbak|we|i|you|our|my)\b|\?[\"”]?$|^[\"“]"
)
"""What speech has and a list of results or posts has not."""
_ENDED = re.compile(r"[.?!…][\"”)]?$")
_QUOTED = re.compile(r"[\"“][^\n]*[\"”][.,]?$")
_INTERVIEW = re.compile(
    r"(?i)\b(?:wawancara(?:nya)?|mewawancarai|petikan(?:nya)?|tanya[ -]jawab|(?:ber|per)?bincang\w*|interview\w*)\b"
)
_ASKED = re.compile(
    r"(?i)\b(?:apa|apakah|bagaimana|gimana|mengapa|kenapa|kapan|berapa|siapa|mana|anda|bapak|ibu|\w+kah"
    r"|what|how|why|when|who|where|which|you|is|are|do|does|did|will|can)\b"
)
_WITH = re.compile(
    r"(?i)\b(?:mewawancarai|interviewed|(?:wawancara|petikan|tanya[ -]jawab|(?:ber|per)?bincang[\w-]*|interview)\b"
    r"[^.\n]*? (?:dengan|bersama|with)) (?P<who>.+)"
)
_RECEIVES = re.compile(
    r"(?P<who>[^,]+?)(?: \([^()]*\))?,? (?:me(?:nerima|njelaskan|njawab|nuturkan|maparkan|ngungkapkan|layani)(?:nya)?"
    r"|ber(?:bincang|cerita|bagi|tutur)|menyempatkan|diwawancarai|ditemui)\b"
)


_TITLED = re.compile(
    r"(?:(?i:wawancara|interview)(?: [Kk]husus| [Ee]ksklusif)? )?(?:dengan |bersama |with )?(?P<who>[A-Z][^:,\"“]+)[:,]"
)
"""How a title begins that names whom an interview was held with: "Wawancara Rina Dewi: …", "Rina Dewi: …"."""
_OWN = re.compile(r"(?i)\b(?:saya|aku|kami|kita|we|i|our|my)\b")
"""What who answers says of himself."""


class Line(NamedTuple):
    """A line of a script, or one paragraph of an interview."""

    start: int
    end: int
    speaker: str | None
    """Nobody where somebody asks who has no name."""
    asks: bool = False
    """Whether it is the question of whoever holds the interview."""
    label: int = 0
    """Characters of what stands before the colon."""


@lru_cache(64)
def script(article: Article) -> tuple[Line, ...]:
    """The lines of an article that tell by their form who speaks, in order; none where it is no script."""
    lines = [(match.start(), match[0].rstrip()) for match in re.finditer(r"\S[^\n]*", article.text)]
    if not any(_LABEL.match(text) or _is_question(text) for _, text in lines):
        return ()
    told = names(article)
    partner = _partner(article, told, lines)
    return tuple(_labelled(article, told, lines, partner)) or tuple(_answered(lines, partner))


def line_of(article: Article, start: int) -> Line | None:
    """The line of a script in which what begins at `start` stands."""
    lines = script(article)
    at = bisect_right(lines, start, key=lambda one: one.start) - 1
    return lines[at] if at >= 0 and start < lines[at].end else None


def is_asked_there(sentence: Sentence) -> bool:
    """Whether a sentence is part of a question that is answered in the lines behind it."""
    line = line_of(sentence.article, sentence.start)
    return line is not None and line.asks


def _labelled(article: Article, told: Names, lines: Sequence[tuple[int, str]], partner: str | None) -> Iterator[Line]:
    """The lines that begin with a label, if enough of them do and some read like speech."""
    found: list[tuple[Line, str]] = []
    for start, text in lines:
        match = _LABEL.match(text)
        if match is None:
            continue
        asks = _ASKING.fullmatch(match["who"]) is not None or _is_outlet(article, match["who"])
        who = None if asks else _called(article, told, match["who"], partner)
        if (asks or who) and _ENDED.search(text):
            line = Line(start, start + len(text), who, asks and text.endswith("?"), len(match["who"]))
            found.append((line, match["said"]))
    persons = [said for line, said in found if line.speaker]
    spoken = [said for said in persons if _OF_SPEECH.search(said)]
    asked = any(line.asks for line, _ in found)
    if len(found) > 1 and persons and (asked or 3 * len(spoken) >= len(persons)):
        yield from (line for line, _ in found)
    else:
        yield from (line for line, said in found if line.speaker and _QUOTED.match(said))


def _is_outlet(article: Article, label: str) -> bool:
    """Whether a label is the outlet's name, or its initials as the article gives them: "Suara Demak (SD)"."""
    outlet = re.sub(r"(?i:\.(?:com|co\.id|id|net|org)$)|\W", "", article.outlet or "").lower()
    given = re.search(rf"(?P<name>(?:[A-Z][\w.]*\s)+)\({re.escape(label)}\)", article.text)
    return bool(outlet) and re.sub(r"\W", "", given["name"] if given else label).lower() == outlet


def _called(article: Article, told: Names, label: str, partner: str | None) -> str | None:
    """The person, in full, whom a label names."""
    if _ANSWERING.fullmatch(label):
        return partner
    label = _POST.sub("", label).strip()
    if _INITIALS.fullmatch(label):
        given = re.search(rf"(?P<name>[A-Z][^,\n()]+?)(?:,[^,\n()]+)? \({label}\)", article.text)
        found = told.reader.phrase(given["name"], whole=True) if given else None
        return told.full(found.name) if found else told.reader.short.get(label)
    found = told.reader.phrase(label.title() if label.isupper() else label, whole=True)
    if found is None or found.name in told.institutions:
        return None
    full = told.full(found.name)
    return full if " " in full else _run_on(article, told, full)


def _run_on(article: Article, told: Names, name: str) -> str | None:
    """The name of several words, outside of labels, of which one is the only word of a label; None if of several."""
    more = rf"(?: [A-Z][\w'’-]+){{1,{MOST_RUN_ON}}}"
    runs = re.findall(
        rf"\b{re.escape(name)}{more}|(?:[A-Z][\w'’-]+ ){{1,{MOST_RUN_ON}}}{re.escape(name)}\b", article.text
    )
    read = {found.name for run in runs if (found := told.reader.phrase(run, whole=True)) and " " in found.name}
    return read.pop() if len(read) == 1 else None


def _partner(article: Article, told: Names, lines: Sequence[tuple[int, str]]) -> str | None:
    """With whom an interview was held, where what stands before its first question tells of one person only."""
    if not _INTERVIEW.search(article.whole) and not any(_ASKING.match(text.partition(":")[0]) for _, text in lines):
        return None
    asked = next((start for start, text in lines if _is_question(text)), 0)
    own = {*(article.author or "").split()}
    titled = _TITLED.match(article.title)
    named = titled and not _INTERVIEW.match(titled["who"])
    person = told.reader.phrase(titled["who"], whole=True) if titled and named else None
    sure = person and (_INTERVIEW.match(article.title) or person.name in article.text[:asked])
    found = {told.full(person.name)} if person and sure else set()
    for one in sentences(article):
        if one.end > asked:
            break
        text = without_degrees(one.text)
        read = told.reader
        with_whom, receives = _WITH.search(text), _RECEIVES.search(text)
        people = (
            read.after_verb(with_whom["who"]) if with_whom else None,
            read.phrase(receives["who"].rpartition(", ")[2], whole=True) if receives else None,
        )
        found |= {told.full(person.name) for person in people if person and person.name not in told.institutions}
    found = {name for name in found if own.isdisjoint(name.split()) and not _is_outlet(article, name)}
    return found.pop() if len(found) == 1 else None


def _is_question(text: str) -> bool:
    """Whether a line asks: one that quotes nobody, with a word of asking."""
    said = match["said"] if (match := _LABEL.match(text)) and _ASKING.fullmatch(match["who"]) else text
    return (
        said.rstrip(" )*").endswith("?")
        and len(said) < LONGEST_ASKED
        and said[0] not in '"“”(-•'
        and _ASKED.search(said) is not None
    )


def _answered(lines: Sequence[tuple[int, str]], partner: str | None) -> Iterator[Line]:
    """Questions on lines of their own and what stands between them; behind the last, one paragraph.

    Of an article that answers its own questions, with nobody, only these.
    """
    asked = [at for at, (_, text) in enumerate(lines) if _is_question(text)]
    if len(asked) < 2:
        return
    for at, following in zip(asked, [*asked[1:], len(lines)], strict=True):
        start, text = lines[at]
        yield Line(start, start + len(text), None, asks=True)
        behind = lines[at + 1 : following if following < len(lines) else at + 2] if partner else []
        for number, (start, text) in enumerate(behind, 1):
            # One sentence between two answers may be put to him: "Mahasiswa menuduh Anda."
            put = 1 < number < len(behind) and ". " not in text and not _OWN.search(text)
            yield Line(start, start + len(text), None if put else partner, asks=put)
