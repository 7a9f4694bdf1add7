"""A follow-up that narrows the articles a question before it counts: those that quote him, fact checks, in titles.

Knows: how such a follow-up is put, and how the earlier question says the same. Does not know how other conditions are
exchanged or added (`rag.conversing.slots`). As there, a completion is taken only if it reads as it must.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from index import languages
from rag.catalogue.grammar import joints, news
from rag.catalogue.grammar.news import NEWS
from rag.catalogue.request import Only, Request, Unit, View
from rag.conversing.slots import OF_THEM
from rag.conversing.ways import Reader

_HEAD = (
    rf"(?:(?:(?:ada )?{news.MANY_ID}|how many|which|any|ada)(?: {NEWS})?"
    r"(?: (?:yang|yg|that|which|are|is|were|actually|juga|also))* |(?:yang|yg|those|the ones) (?:that |which )?)"
)
_QUOTING = re.compile(
    rf"{_HEAD}(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|(?:meng|ng)utip)"
    r"(?: (?:him|her|them|it|dia|beliau|mereka|ia)|nya)(?: (?:langsung|directly))?(?: berapa)?",
    re.IGNORECASE,
)
"""Of the articles that mention somebody, those that quote him."""
_CHECKING = re.compile(
    rf"{_HEAD}(?:(?:merupakan|adalah|berupa) )?(?:fact[ -]?checks?|(?:cek|periksa|pemeriksaan)[ -]fakta)"
    rf"(?: {NEWS})?(?: berapa)?",
    re.IGNORECASE,
)
"""Of the articles, the fact checks."""
_TITLED = re.compile(
    rf"{_HEAD}(?:"
    rf"(?:judulnya|(?:whose|with) (?:the )?(?:titles?|headlines?)) (?:that )?{joints.MENTION.pattern} ?(?P<what>.*?)"
    rf"|{joints.MENTION.pattern}(?:nya|(?: (?:it|him|her|them|dia|itu))?) (?:di|dalam|pada|in)"
    r"(?: (?:the|its|their))? (?:judul(?:nya)?|titles?|headlines?))(?: berapa)?",
    re.IGNORECASE,
)
"""Of the articles that mention something, those with it in their titles."""
_SHARE = re.compile(
    r"(?:(?:se)?berapa|brp) persen(?:tase)?(?:nya)?(?: itu)?"
    r"|what (?:percentage|per ?cent|share|proportion)(?: (?:is|are) (?:that|those|it|they))?",
    re.IGNORECASE,
)
"""How large a part of all articles those are."""
_HOW_MANY = re.compile(rf"^(?:{news.MANY_ID}|how many)\b", re.IGNORECASE)
_WHAT_PART = {"id": "berapa persen", "en": "what share of"}
_PRONOUNS = frozenset({"", "it", "him", "her", "them", "dia", "itu", "beliau", "mereka", "nya"})
_NEWS_NOUN = re.compile(rf"\b{NEWS}\b", re.IGNORECASE)
_QUOTE = {"id": " mengutip", "en": " quote"}
_CHECKS = {"id": "cek fakta", "en": "fact checks"}
IN_TITLE = {"id": "di judul", "en": "in the title"}


def narrowed(question: str, before: str, read: Reader) -> str | None:
    """The earlier question of fewer articles, or of their share; None for any other, or where it is not read so."""
    language = languages.detect(before, default="id")
    request = read(before, language)
    if request is None or request.unit is not Unit.ARTICLE:
        return None
    asked = " ".join(OF_THEM.sub(" ", question.strip(" ?.!")).split())
    if _SHARE.fullmatch(asked):
        whole = f"{_HOW_MANY.sub(_WHAT_PART[language], before.rstrip(' ?.!'))}?"
        found = read(whole, language)
        # A part that cannot be told is one all the same, which then says how to ask.
        return whole if found and found.of and replace(found, of=None, readable=request.readable) == request else None
    for text, only in _ways(asked, before.rstrip(" ?.!"), request, language):
        whole = f"{text}?"
        if _is_narrower(read(whole, language), request, only):
            return whole
    return None


def _ways(asked: str, before: str, request: Request, language: str) -> Iterator[tuple[str, Only]]:
    """The wordings that may say the same of fewer articles, and what narrows them."""
    if _QUOTING.fullmatch(asked):
        for joint in (joints.MENTION, joints.ABOUT):
            yield joint.sub(_QUOTE[language], before, count=1).replace("  ", " "), Only.QUOTING
    if _CHECKING.fullmatch(asked):
        yield _NEWS_NOUN.sub(_CHECKS[language], before, count=1), Only.CHECKING
    if (titled := _TITLED.fullmatch(asked)) and _is_same(titled["what"] or "", request):
        yield f"{before} {IN_TITLE[language]}", Only.TITLED


def _is_same(what: str, request: Request) -> bool:
    """Whether what titles are to mention is what the articles mention already."""
    labels = {one.label.casefold() for one in request.wanted}
    labels |= {place.name.casefold() for row in (*request.named, *request.places) for place in row}
    return what.casefold() in labels | _PRONOUNS


def _is_narrower(found: Request | None, request: Request, only: Only) -> bool:
    """Whether a request is the earlier one of fewer articles; in a title a place is named, whatever it was before."""
    if found is None or not found.readable or only not in found.only:
        return False
    expected = replace(request, only=request.only | {only})
    if only is Only.TITLED:
        expected = replace(expected, places=(), named=(*request.named, *request.places))
    return replace(found, view=View.COUNT) == replace(expected, view=View.COUNT)
