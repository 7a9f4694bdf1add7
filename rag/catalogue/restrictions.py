"""Reads that only titles, fact checks or quotations are meant: "berapa judul yang menyebut …", "how many fact checks".

Knows: how a question says so, and what it is without it. Does not know what else it asks for.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from rag.catalogue import joints, news
from rag.catalogue.heads import NAME
from rag.catalogue.request import Excepted, Only, Request
from rag.catalogue.taking import joints_of

_ASKED_ID = rf"(?:{news.MANY_ID}|{news.SHOW_ID}(?: semua| seluruh)?)"
_ASKED_EN = rf"(?:how many(?: of the)?|which|what|{news.SHOW_EN}(?: all)?(?: of)?(?: the)?)"
_GOES_ON = (
    r"(?=$|[\s,]*(?:[,?.]|\b(?:in|from|on|since|during|per|by|each|dari|pada|di|sejak|selama|ada|masing-masing)\b))"
)
_TITLE_ID, _TITLE_EN = r"judul(?:-judul)?", r"(?:titles?|headlines?)"
_TITLES = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (
            rf"^({_ASKED_ID}) {_TITLE_ID}(?: {news.NEWS_ID})?(?: {news.WHICH_ID})?"
            rf" (?=(?:yang )?{joints.MENTION.pattern})",
            r"\1 artikel ",
        ),
        (
            rf"^{_TITLE_ID}(?: {news.NEWS_ID})? ({news.WHICH_ID})(?: yang)? (?={joints.MENTION.pattern})",
            r"artikel \1 yang ",
        ),
        (
            rf"^({_ASKED_EN}) (?:{news.NEWS_EN} )?(?:titles|headlines)"
            rf" (?={joints.MENTION.pattern}|(?:about|on|have|with)\b)",
            r"\1 articles ",
        ),
        (rf"({news.NEWS_ID}(?: {news.WHICH_ID})?)(?: yang| dengan) judulnya (?={joints.MENTION.pattern})", r"\1 yang "),
        (rf"({news.NEWS_EN}) (?:whose|with) {_TITLE_EN}(?: that)? (?={joints.MENTION.pattern})", r"\1 that "),
        (rf"(?:,? (?:di|dalam|pada|di dalam)) {_TITLE_ID}(?:nya)?(?: {news.NEWS_ID})?{_GOES_ON}", " "),
        # "In the headlines" is no more than in the news.
        (
            r",? in (?:(?:the|its|an?)(?: article)? (?:title|headline)|(?:their|the articles?['’]s?)(?: article)?"
            rf" {_TITLE_EN}|(?:the )?titles)(?: of (?:the |an )?articles?)?{_GOES_ON}",
            " ",
        ),
    )
)
"""What says that something stands in titles, each with the question without it."""
_HAVING = re.compile(rf"({news.NEWS_EN})(?: that| which)? (?:have|has|had|with) ", re.IGNORECASE)
"""What mentions where titles are spoken of: "articles that have Demak in the title"."""
_CHECK = re.compile(
    rf"(?P<id>(?:{news.NEWS_ID}(?: yang)? (?:(?:merupakan|adalah|berupa) )?|hasil )?"
    rf"(?:cek|periksa|pemeriksaan)[ -]fakta)(?!\w)"
    rf"|(?:{news.NEWS_EN} (?:(?:that )?(?:are|is) )?)?\bfact[ -]?check(?:s|ing)?"
    rf"(?: (?:{news.NEWS_EN}|stor(?:y|ies)|reports?))?(?!\w)",
    re.IGNORECASE,
)
_QUOTE_EN = r"(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))"
_QUOTING = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (
            rf"(.*?\b{news.NEWS_ID}(?: {news.WHICH_ID}| {news.END_ID})?(?: yang)?) (?:meng|ng)utip"
            rf"(?: (?:pernyataan|ucapan|perkataan|omongan))?(?: (?:dari|oleh))? (?={NAME})",
            r"\1 menyebut ",
        ),
        (rf"(.*?\b{news.NEWS_EN}(?: that| which)?) {_QUOTE_EN} (?:the )?(?={NAME})", r"\1 mention "),
        (rf"({news.OUTLET_ID} {news.WHICH_ID}(?: yang)?) (?:meng|ng)utip (?={NAME})", r"\1 memuat artikel menyebut "),
        (rf"((?:which|what) {news.OUTLET_EN}) {_QUOTE_EN} (?:the )?(?={NAME})", r"\1 have articles that mention "),
        (rf"(?:(?:di|dalam) )?({news.MANY_ID} {news.NEWS_ID}) ({NAME}) dikutip(?= |$)", r"\1 yang menyebut \2"),
        (
            rf"in (how many {news.NEWS_EN}) (?:is|are|was|were) (?:the )?({NAME}) (?:quoted|cited)(?= |$)",
            r"\1 mention \2",
        ),
    )
)
"""What asks for those that quote somebody, each as one for those that mention them."""


class Restricted(NamedTuple):
    """A question without what narrows its articles."""

    asked: str
    only: frozenset[Only]


def readings(asked: str) -> Iterator[Restricted]:
    """The ways to read a question that narrows its articles, as it stands last."""
    text, only = asked, set[Only]()
    for pattern, said in _TITLES:
        text, count = pattern.subn(said, text)
        only |= {Only.TITLED} if count else set()
    text = _HAVING.sub(r"\1 mention ", text, count=1) if only else text
    for pattern, said in _QUOTING:
        if match := pattern.match(text):
            text = f"{match.expand(said)}{text[match.end() :]}"
            only.add(Only.QUOTING)
    found = list(_CHECK.finditer(text))
    # What is mentioned, or asked about, is a word like any other.
    if len(found) == 1 and not joints_of(text[: found[0].start()]):
        instead = "artikel" if found[0]["id"] else "articles"
        text = f"{text[: found[0].start()]}{instead}{text[found[0].end() :]}"
        only.add(Only.CHECKING)
    if only:
        yield Restricted(" ".join(text.split()).strip(" ,"), frozenset(only))
    yield Restricted(asked, frozenset())


def bound(request: Request, only: frozenset[Only]) -> Request:
    """A request for articles that are narrowed, not readable where it is not plain what that means."""
    if not only:
        return request
    named = bool(request.named or request.places)
    unplain = request.absent
    if Only.TITLED in only:
        unplain |= not (request.wanted or named) or request.excepted != Excepted()
    if Only.QUOTING in only:
        unplain |= Only.TITLED in only or named or not (request.each or len(request.wanted) == 1)
    if Only.TITLED in only and request.places:
        request = replace(request, named=(*request.named, tuple(chain.from_iterable(request.places))), places=())
    each = tuple(bound(one, only) for one in request.each)
    return replace(request, only=only, each=each, readable=request.readable and not unplain)
