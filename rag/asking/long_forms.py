"""What an abbreviation stands for: how that is asked, and where a sentence tells it beside the abbreviation.

Knows: words of both languages, initials. Does not know evidence.
"""

import re
from collections.abc import Iterator

from rag.asking.indirect import direct

_NO_SHORT = (
    r"(?!(?:it|he|she|they|you|that|this|these|those|we|apa|itu|ini|nya|dari|nama|dan|kata|siapa|istilah"
    r"|arti|ya|sih|the)\b)"
)
_CAPITALS = r"(?-i:[A-Z][A-Za-z]*[A-Z])[\w-]*"
_SHORT = rf"(?P<short>{_CAPITALS}|{_NO_SHORT}(?-i:[a-z]{{2,6}}))"
"""An abbreviation; who types without capitals may mean one by any short word whose long form is asked for."""
_LONG_FORM = r"(?:ke)?(?:panjangan|singkatan)(?:nya)?"
_ENDS = r"(?: (?:itu|ya|sih|dong|tuh|kah|adalah))*(?: (?:di|dalam|pada) (?:artikel|berita|konteks|teks)\b.*)?"
_ASKED = tuple(
    (re.compile(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        (
            # no "what does the party stand for"
            rf"what (?:(?:does|did|do) )?(?:the (?={_CAPITALS}|abbreviation|acronym))?(?:abbreviation |acronym )?"
            rf"{_SHORT} (?:actually )?stands? for",
            "What is {}?",
        ),
        (rf"what(?:['’]s| is) {_SHORT} (?:short|an? (?:abbreviation|acronym)) (?:for|of)", "What is {}?"),
        (
            # no "full name of jokowi", who has one, too
            rf"what(?:['’]s| is| are) the (?:long form|full form|full name(?= of (?:the )?{_CAPITALS}))"
            rf" of (?:the )?{_SHORT}",
            "What is {}?",
        ),
        (
            rf"(?:apa(?:kah)? (?:sih )?)?(?:arti )?{_LONG_FORM}(?: dari)? {_SHORT}(?: apa(?:kah)?)?{_ENDS}",
            "Apa itu {}?",
        ),
        (rf"{_SHORT}(?: itu)? (?:apa(?: sih)? )?{_LONG_FORM}(?: dari)?(?: apa)?{_ENDS}", "Apa itu {}?"),
    )
)
"""How it is asked, each with the question for what the abbreviation is."""
SHORTEST = 3
"""Letters of an abbreviation that words without capitals may have the initials of."""
_SMALL = r"(?:dan|untuk|di|ke|atau|of|for|and|the|with|on|in|to|&)"
_LONG = rf"[A-Z][\w'’-]*(?: (?:{_SMALL}|[A-Z][\w'’-]*)){{1,10}}"


def asked_short(question: str) -> str:
    """The abbreviation of which a question asks what it stands for; empty for any other question."""
    found = (pattern.fullmatch(direct(question.strip()).rstrip(" ?!.")) for pattern, _ in _ASKED)
    return next((_written(match["short"]) for match in found if match), "")


def plainly(question: str) -> str:
    """A question for what an abbreviation stands for as one for what it is; any other as it is."""
    for pattern, plain in _ASKED:
        if match := pattern.fullmatch(question.strip().rstrip(" ?!.")):
            return plain.format(_written(match["short"]))
    return question


def _written(short: str) -> str:
    """An abbreviation as articles write it: "bps" with capitals."""
    return short.upper() if short.islower() else short


def tells(short: str, sentence: str) -> bool:
    """Whether a sentence has, beside an abbreviation, a name with most of its letters as initials, in their order.

    "Puan Maharani (PDIP)" has not: who is of a party is not what it is called. Of a name with as many words as the
    abbreviation has letters half are enough: it may be of another language, "Ikatan Dana Alam Dunia (WNFI)".
    """
    if re.search(rf"\b{re.escape(short)}\b.{{0,30}}\b(?:(?:singkatan|kepanjangan) dari|stands for)\b", sentence):
        return True
    for start, end in _names(short, sentence):
        name = sentence[start:end]
        least = len(short) if len(_initials(name)) >= len(short) > 3 else len(short) + 1
        if 2 * _letters(short, name) >= least:
            return True
    return next(_spelt(short, sentence), None) is not None


def long_form(short: str, sentence: str) -> tuple[int, int] | None:
    """Where a sentence has the words of which an abbreviation has the initials; None where they do not match."""
    for start, end in _names(short, sentence):
        for word in re.finditer(r"\S+", sentence[start:end]):
            at = start + word.start()
            every = "".join(one[0] for one in sentence[at:end].split())
            if short.upper() in ("".join(_initials(sentence[at:end])), every.upper()):
                return at, end
    return next(_spelt(short, sentence), None)


def _spelt(short: str, sentence: str) -> Iterator[tuple[int, int]]:
    """Where words with the very initials of an abbreviation stand right beside it: "crude palm oil/CPO"."""
    if len(short) < SHORTEST:
        return
    long = r"[ -]".join(rf"(?i:{re.escape(one)})[\w'’]+" for one in short)
    by = r" ?\(| ?/ ?|,? (?:atau|alias|or|yakni|yaitu) "
    beside = rf"\b(?P<long>{long})(?:{by}){re.escape(short)}\b|\b{re.escape(short)}(?:{by})(?P<behind>{long})\b"
    for match in re.finditer(beside, sentence):
        yield match.span("long" if match["long"] else "behind")


def _names(short: str, sentence: str) -> Iterator[tuple[int, int]]:
    """Where names stand right before an abbreviation in brackets, or in brackets right behind it."""
    beside = rf"(?P<long>{_LONG}) \({re.escape(short)}\)|\b{re.escape(short)} \((?P<behind>{_LONG})\)"
    for match in re.finditer(beside, sentence):
        yield match.span("long" if match["long"] else "behind")


def _initials(name: str) -> list[str]:
    return [word[0] for word in name.split() if word[0].isupper()]


def _letters(short: str, name: str) -> int:
    """How many letters of an abbreviation are initials of a name, from its first letter on, in their order."""
    initials = _initials(name)
    best = 0
    for begin in range(len(initials)):
        if initials[begin] != short[0].upper():
            continue
        count, at = 0, 0
        for one in initials[begin:]:
            if (found := short.upper().find(one, at)) >= 0:
                count, at = count + 1, found + 1
        best = max(best, count)
    return best
