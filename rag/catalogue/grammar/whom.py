"""Says who is quoted as Indonesian articles name it: "quote the finance minister", and a name typed in small letters.

Knows: offices in both languages, the words around who is quoted, and how articles write the words there. Does not know
what is counted, or who holds an office.
"""

import re
from collections.abc import Callable, Sequence

from index import places, words
from rag.asking.names.english_offices import in_indonesian
from rag.catalogue.grammar.patterns import anycase, each_anycase
from rag.speaking.asked.posts import posts
from rag.speaking.offices.alike import is_told_office

LONGEST = 6
"""Words of an office with the name behind it."""
_QUOTED = anycase(
    r"\b(?:(?:meng|ng)utip(?: (?:pernyataan|ucapan|perkataan|omongan))?(?: (?:dari|oleh))?"
    r"|(?:quot|cit)(?:es?|ed|ing)|(?:berapa|brp) (?:artikel|berita|kali|sering)|(?:is|was|are|were|has))"
    r" (?P<the>the )?"
)
"""Before who may be quoted."""
_QUOTES = anycase(r"\b(?:kutip|(?:meng|ng)utip|dikutip|(?:quot|cit)(?:es?|ed|ing))\b")
_OFFICES = {"president": "Presiden", "vice president": "Wakil Presiden"}
"""Those of which it is plain whose they are only where somebody is quoted."""
_ENGLISH = anycase(r"\b(?:mayor|regent|governor)\b")
_MENTIONED = anycase(
    r"(?:\b(?:mention(?:s|ed|ing)?|(?:quot|cit)(?:es?|ed|ing)|and|or|is|was|has|often|times)|,) (?P<the>(?:the )?)$"
)
"""Before who may be quoted or mentioned."""
_LINK = re.compile(r" dari (?=[A-Z])")
"""Before whose spokesman somebody is: articles have "Juru Bicara KPK", and "from" leads to an outlet."""
_OWNS = re.compile(r"['’]s?\b|-")
_SMALL = frozenset("dan and of the di".split())


def regional(asked: str) -> str:
    """A question in which English offices of a region that articles quote or mention are in Indonesian."""
    for post in reversed(list(posts(asked))):
        before = _MENTIONED.search(asked[: post.start])
        told = _ENGLISH.search(asked[post.start : post.end]) and not _OWNS.match(asked, post.end)
        if before and told and not post.acting:
            office = f"{_with_capitals(post.whole)} {places.by_code(min(post.codes)).bare}"
            asked = f"{asked[: before.start('the')]}{office}{asked[post.end :]}"
    return asked


def named(asked: str) -> str:
    """A question in which the offices of those who are quoted are in Indonesian and have capitals."""
    if not _QUOTES.search(asked):
        return asked
    for match in reversed(list(_QUOTED.finditer(asked))):
        some = asked[match.end() :].split()
        for length in range(min(LONGEST, len(some)), 0, -1):
            if office := _office(" ".join(some[:length])):
                asked = f"{asked[: match.end() - len(match['the'] or '')]}{' '.join((office, *some[length:]))}"
                break
    return asked


def _office(words: str) -> str:
    """The Indonesian name of an office, or of who holds it; empty where words are neither."""
    if known := _OFFICES.get(words.lower()):
        return known
    told = in_indonesian(words)
    if told != (words,) and (is_told_office(words) or is_told_office(told[0])):
        # A chief of police may be that of any kind of region.
        any_of = told if all(one.startswith("Kapol") for one in told) else told[:1]
        return " or ".join(_with_capitals(_LINK.sub(" ", one, count=1)) for one in any_of)
    # A name with its office stands as it is; small words are one where all of them make it.
    return _with_capitals(words) if words.islower() and is_told_office(words) and len(words.split()) < LONGEST else ""


def _with_capitals(office: str) -> str:
    return " ".join(word if word in _SMALL or not word.islower() else word.capitalize() for word in office.split())


TEXTS = 50
"""Articles that are looked through for how they write a name."""
_WHO = r"(?P<who>(?-i:[a-z])[\w'’-]+(?: (?-i:[a-z])[\w'’-]+){0,3}?)"
_TIMES = r"(?:(?:pernah|sudah|telah|ada|pertama|terakhir|kali(?:nya)?|ever|been|first|last) )*"
_ENDS = r"(?=\W*$| (?:soal|tentang|mengenai|pada|di|dalam|sejak|selama|on|about|in|since|during)\b)"
_PLACES = each_anycase(
    rf"\b(?:kali|sering|apa(?:kah)?|kapan) {_WHO} {_TIMES}(?:dikutip|disebut(?:kan)?)\b",
    rf"\b(?:is|are|was|were|has|have) {_WHO} {_TIMES}(?:quoted|cited|mentioned)\b",
    rf"\b(?:(?:meng|ng)utip|quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing)) {_WHO}{_ENDS}",
    rf"^(?:.* )?(?:(?:kutipan|pernyataan|ucapan|perkataan|komentar)(?: (?:dari|oleh))?"
    rf"|(?:quotes|quotations|statements|remarks|comments) (?:by|from|of)) {_WHO}\W*$",
)


def as_written(text: str, texts_with: Callable[..., Sequence[str]]) -> str:
    """A question with the name of whom it asks how often he is quoted in capitals, if that is how articles write it.

    Args:
        text: a checked question.
        texts_with: the texts of some articles that have some index terms, at most `limit` of them.
    """
    for pattern in _PLACES:
        match = pattern.search(text)
        terms = words.terms(match["who"]) if match else []
        if match and terms:
            either = re.compile(rf"(?i)\b{re.escape(match['who'])}\b")
            found = [one[0] for told in texts_with(terms, limit=TEXTS) for one in either.finditer(told)]
            if found and all(word[0].isupper() for one in found for word in one.split()):
                return f"{text[: match.start('who')]}{found[0]}{text[match.end('who') :]}"
    return text
