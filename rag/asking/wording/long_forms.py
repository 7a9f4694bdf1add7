"""How it is asked what an abbreviation stands for, or how something is abbreviated.

Knows: words of both languages. Does not know where a sentence tells it (`rag.expecting.spelt_out`).
"""

import re
from typing import NamedTuple

from index import words
from rag.asking.wording.indirect import direct

_NO_SHORT = (
    r"(?!(?:it|he|she|they|you|that|this|these|those|we|apa|itu|ini|nya|dari|nama|dan|kata|siapa|istilah"
    r"|arti|ya|sih|the)\b)"
)
_CAPITALS = r"(?-i:[A-Z][A-Za-z]*[A-Z])[\w-]*"
_SYLLABLES = r"(?-i:[A-Z][a-z]{3,13})"
_SHORT = rf"(?:(?:PT|CV|RUU|UU|RS) (?={_CAPITALS}))?(?P<form>{_CAPITALS}|{_SYLLABLES}|{_NO_SHORT}(?-i:[a-z]{{2,14}}))"
"""An abbreviation; who types without capitals may mean one by any short word whose long form is asked for."""
_LONG_FORM = r"(?:ke)?(?:panjangan|singkatan)(?:nya)?"
_ENDS = r"(?: (?:itu|ya|sih|dong|tuh|kah|adalah))*(?: (?:di|dalam|pada|untuk) \w+\b.*)?"
_OF = r"(?: (?-i:[A-Z]{2,}))?"
"""Behind an abbreviation, another one of what it is: "PBI BPJS"."""
_WHAT_IS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:apa(?:kah)? (?:itu|sih)|what(?:['’]s| is| are)(?: an?| the)?) (?P<form>{_CAPITALS})(?: itu| sih)?",
        rf"(?P<form>{_CAPITALS}) (?:itu )?(?:apa|what)(?: sih| itu)?",
    )
)
"""How it is asked what an abbreviation is."""
_ASKED = tuple(
    (re.compile(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        (
            # no "what does the party stand for"
            rf"what (?:(?:does|did|do) )?(?:the (?={_CAPITALS}|abbreviation|acronym))?(?:abbreviation |acronym )?"
            rf"{_SHORT} (?:actually )?stands? for",
            "What is {}?",
        ),
        (
            rf"what(?:['’]s| is) (?:the )?(?=(?:PT |CV )?{_CAPITALS}){_SHORT}['’]s (?:full name|full form|long form)",
            "What is {}?",
        ),
        (rf"what does (?=(?:the )?{_CAPITALS})(?:the )?{_SHORT} mean", "What is {}?"),
        (rf"what(?:['’]s| is) {_SHORT} (?:short|an? (?:abbreviation|acronym)) (?:for|of)", "What is {}?"),
        (
            # no "full name of jokowi", who has one, too
            rf"what(?:['’]s| is| are) the (?:long form|full form|full name(?= of (?:the )?{_CAPITALS}))"
            rf" of (?:the )?{_SHORT}",
            "What is {}?",
        ),
        (
            rf"(?:apa(?:kah)? (?:sih )?)?(?:arti )?{_LONG_FORM}(?: dari)? {_SHORT}{_OF}(?: apa(?:kah)?)?{_ENDS}",
            "Apa itu {}?",
        ),
        (rf"{_SHORT}(?: itu)? (?:apa(?: sih)? )?{_LONG_FORM}(?: dari)?(?: apa)?{_ENDS}", "Apa itu {}?"),
    )
)
"""How it is asked, each with the question for what the abbreviation is."""
_SEVERAL = rf"(?P<form>{_NO_SHORT}[\"“'‘]?[\w'’,&-]+(?: [\w'’,&-]+)+?[\"”'’]?)"
_ASKED_SHORT = tuple(
    (re.compile(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        (
            rf"what(?:['’]s| is| are) the (?:abbreviation|acronym|short form) (?:of|for) (?:the )?{_SEVERAL}",
            "What is {}?",
        ),
        (rf"(?:how|what) is (?:the )?{_SEVERAL} abbreviated(?: (?:as|to))?", "What is {}?"),
        (
            rf"(?:apa(?:kah)? (?:sih )?)?(?:singkatan|akronim|kependekan)(?:nya)?(?: (?:dari|untuk))? {_SEVERAL}"
            r"(?: (?:itu )?apa(?:kah)?)?(?: (?:ya|sih|dong))*",
            "Apa itu {}?",
        ),
        (rf"{_SEVERAL} (?:itu )?(?:biasa )?disingkat(?:nya)? (?:(?:menjadi|jadi|sebagai) )?apa", "Apa itu {}?"),
    )
)
"""How it is asked the other way round."""


class AskedForm(NamedTuple):
    """An abbreviation whose long form is asked for, or the other way round."""

    typed: str
    is_long: bool = False
    """Whether it is words of which the abbreviation is asked for."""


def asked_form(question: str) -> AskedForm | None:
    """What a question asks the long or the short form of; None for any other question."""
    asked = direct(question.strip()).rstrip(" ?!.")
    for pattern, _ in _ASKED:
        if (match := pattern.fullmatch(asked)) and not _is_none(match["form"], asked):
            return AskedForm(_written(match["form"]))
    for pattern, _ in _ASKED_SHORT:
        if match := pattern.fullmatch(asked):
            return AskedForm(match["form"].strip("\"“”'’ "), is_long=True)
    return None


def asked_what(question: str) -> str | None:
    """The abbreviation of which a question asks what it is, and nothing else; None for any other."""
    asked = question.strip().rstrip(" ?!.")
    found = next(filter(None, (pattern.fullmatch(asked) for pattern in _WHAT_IS)), None)
    return found["form"] if found else None


def long_form_of(short: str) -> str:
    """A question for what an abbreviation stands for."""
    return f"Apa kepanjangan {short}?"


def plainly(question: str) -> str:
    """A question for the long or short form of something as one for what it is; any other as it is."""
    for pattern, plain in (*_ASKED, *_ASKED_SHORT):
        match = pattern.fullmatch(question.strip().rstrip(" ?!."))
        if match and not ((pattern, plain) in _ASKED and _is_none(match["form"], question)):
            return plain.format(match["form"] if " " in match["form"] else _written(match["form"]))
    return question


LONGEST = 6
"""Letters of a word typed small that may be an abbreviation which is not known."""


def _is_none(short: str, asked: str) -> bool:
    """Whether a word is hardly an abbreviation: a long one, or who stands for something: "what does Rina stand for"."""
    if " " in short or short.lower() in words.short_names():
        return False
    if short.islower():
        return len(short) > LONGEST
    return bool(re.fullmatch(_SYLLABLES, short)) and not re.search(rf"(?i){_LONG_FORM}", asked)


def _written(short: str) -> str:
    """An abbreviation as articles write it: "bps" with capitals, "bawaslu" with one."""
    if not short.islower():
        return short
    return next((one.short for one in words.abbreviations() if one.short.lower() == short), short.upper())
