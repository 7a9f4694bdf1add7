"""Where a sentence has an abbreviation beside what it stands for.

Knows: which words spell an abbreviation, and what stands between them. Does not know evidence.
"""

import re
from collections.abc import Iterator, Sequence

from index import words
from rag.asking.wording.long_forms import AskedForm

SHORTEST = 3
"""Letters of an abbreviation that words without capitals may spell."""
SHORTEST_SYLLABLES = 4
"""Letters of one of syllables, which articles write with one capital, however it was typed: "Kobar"."""
FEWEST = 2
"""Words that spell an abbreviation."""
_SMALL = r"(?:dan|untuk|di|ke|atau|of|for|and|the|with|on|in|to|&)"
_WORD = re.compile(r"[^\W_][\w'’]*|&")
_RUN_BEFORE = re.compile(r"[\w'’]+(?:(?: |, |-| & )[\w'’]+){1,10}\Z")
_RUN_BEHIND = re.compile(r"[\w'’]+(?:(?: |, |-| & )[\w'’]+){0,10}")
"""Words right before, and right behind, what stands between an abbreviation and what it stands for."""
_BEFORE = re.compile(r"(?: ?[(/] ?|,? (?:atau|alias|or|yakni|yaitu|disingkat|abbreviated as) )[\"“”]?\Z")
_BEHIND = re.compile(r"[\"“”]?(?: ?[(/] ?|,? (?:atau|alias|or|yakni|yaitu|singkatan dari|kepanjangan dari) )(?=\w)")
_OTHERS = re.compile(r"(?: [A-Z]{2,})+(?=\))")
"""Further abbreviations in the same bracket."""
_LONG = rf"[A-Z][\w'’-]*(?: (?:{_SMALL}|[A-Z][\w'’-]*)){{1,10}}"


def tells_form(asked: AskedForm, sentence: str) -> bool:
    """Whether a sentence may tell the other form of an abbreviation, or of what is abbreviated."""
    return short_form(asked.typed, sentence) is not None if asked.is_long else tells(asked.typed, sentence)


def other_form(asked: AskedForm, sentence: str) -> tuple[int, int] | None:
    """Where a sentence has the other form of it; None where that is not plain."""
    return short_form(asked.typed, sentence) if asked.is_long else long_form(asked.typed, sentence)


def tells(short: str, sentence: str) -> bool:
    """Whether a sentence has, beside an abbreviation, what it stands for, or a name with most of its letters.

    "Puan Maharani (PDIP)" has neither: who is of a party is not what it is called. Of a name with as many words as the
    abbreviation has letters half are enough: it may be of another language, "Ikatan Dana Alam Dunia (WNFI)".
    """
    if re.search(rf"\b{re.escape(short)}\b.{{0,30}}\b(?:(?:singkatan|kepanjangan) dari|stands for)\b", sentence):
        return True
    for start, end in _names(short, sentence):
        name = sentence[start:end]
        least = len(short) if len(_initials(name)) >= len(short) > 3 else len(short) + 1
        if 2 * _letters(short, name) >= least:
            return True
    return long_form(short, sentence) is not None


def long_form(short: str, sentence: str) -> tuple[int, int] | None:
    """Where a sentence has, beside an abbreviation, the words that spell it; None where none do.

    Of several in one bracket each is spelt by its part: "Operasi Tangkap Tangan Komisi Korupsi (OTT KK)".
    """
    for long in (long for one in words.abbreviations() if one.short.lower() == short.lower() for long in one.long):
        # Syllables from within words: Sentra Penegakan Hukum Terpadu (Gakkumdu).
        if known := re.search(rf"(?i)\b{re.escape(long)}(?= ?[(/,] ?[\"“]?{re.escape(short)}\b)", sentence):
            return known.span()
    if len(short) >= SHORTEST_SYLLABLES and (syllables := _of_syllables(short.capitalize(), sentence)):
        return syllables
    for match in re.finditer(rf"(?<!\w){re.escape(short)}(?!\w)", sentence):
        others = _OTHERS.match(sentence, match.end())
        if before := _BEFORE.search(sentence[: match.start()]):
            run = _RUN_BEFORE.search(sentence[: before.start()])
            some = list(_WORD.finditer(sentence, run.start(), before.start())) if run else []
            for count in range(FEWEST, len(some) + 1):
                if (size := _spelt_by(short, others[0] if others else "", some[-count:])) is not None:
                    return some[-count].start(), some[size - count - 1].end()
        if behind := _BEHIND.match(sentence, match.end()):
            run = _RUN_BEHIND.match(sentence, behind.end())
            some = list(_WORD.finditer(sentence, *run.span())) if run else []
            for count in range(FEWEST, len(some) + 1):
                if _spelt_by(short, "", some[:count]) is not None:
                    return some[0].start(), some[count - 1].end()
    return None


def _of_syllables(short: str, sentence: str) -> tuple[int, int] | None:
    """Where words before a bracket are of which it has syllables, the first of the first: Pusat Jati (Pusjati)."""
    told = re.search(rf"(?P<long>{_LONG}) \({re.escape(short)}\)", sentence)
    for word in reversed(list(_WORD.finditer(sentence, *told.span("long")))) if told else ():
        start, end = word.start(), told.end("long") if told else 0
        letters = iter(sentence[start:end].lower())
        if word[0].lower().startswith(short[:2].lower()) and all(one in letters for one in short.lower()):
            return start, end
    return None


def says_what(short: str, sentence: str) -> bool:
    """Whether a sentence says of what is abbreviated what it is: "BKT adalah …", no "Anggaran BKT adalah …"."""
    begins = r"(?:^|[\"“,;:] ?|\b(?:bahwa|that) )(?:the )?"
    own = rf"{begins}{re.escape(short)}(?: \([^)]*\))?|\({re.escape(short)}\)"
    return re.search(rf"(?i)(?:{own}) (?:adalah|merupakan|ialah|is|are) ", sentence) is not None


def short_form(long: str, sentence: str) -> tuple[int, int] | None:
    """Where a sentence has an abbreviation right beside what it stands for: "Balai Kajian Tanah (BKT)"."""
    told = r"[ ,-]+".join(map(re.escape, _WORD.findall(long)))
    behind = re.search(rf"\b{told}{_BEHIND.pattern}[\"“]?(?P<short>(?-i:[A-Z])[\w-]*)", sentence, re.IGNORECASE)
    before = re.search(rf"\b(?P<short>(?-i:[A-Z])[\w-]*){_BEHIND.pattern}{told}\b", sentence, re.IGNORECASE)
    found = next((match for match in (behind, before) if match and _is_short(match["short"])), None)
    return found.span("short") if found else None


def _is_short(word: str) -> bool:
    """Whether a word may be an abbreviation: it is known for one, or has two capitals."""
    return sum(map(str.isupper, word)) > 1 or word.lower() in words.short_names()


def _spelt_by(short: str, others: str, row: Sequence[re.Match[str]]) -> int | None:
    """How many of some words spell an abbreviation where the rest spell others behind it; None where they do not."""
    some = [word[0] for word in row]
    if len(short) < SHORTEST and some[0].islower():
        return None
    rest = "".join(re.findall(r"\w", others))
    sizes = (size for size in range(FEWEST, len(some) + 1) if rest or size == len(some))
    return next((size for size in sizes if _spells(short, some[:size]) and _spells(rest, some[size:])), None)


def _spells(letters: str, some: Sequence[str]) -> bool:
    """Whether words give some letters, each its first or more of its beginning, in their order.

    Small words and the second half of a doubled one, "kanak-kanak", may give none, but not the last, which is no small
    word: "Asian Federation of" is not AFO.
    """
    if not some or not letters:
        return not some and not letters
    first, *rest = some
    small = re.fullmatch(_SMALL, first.lower()) is not None
    if small and (not rest or _spells(letters, rest)):
        return bool(rest)
    if rest and rest[0].lower() == first.lower() and _spells(letters, rest):
        return True
    sizes = range(1, min(len(first), len(letters)) + 1)
    return any(letters[:size].lower() == first[:size].lower() and _spells(letters[size:], rest) for size in sizes)


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
