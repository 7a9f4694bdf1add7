"""Reads that only titles, fact checks or quotations are meant: "berapa judul yang menyebut …", "how many fact checks".

Knows: how a question says so, and what it is without it. Does not know what else it asks for.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from rag.catalogue import checking, joints, news, whom
from rag.catalogue.heads import NAME
from rag.catalogue.request import Excepted, Only, Request

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
_QUOTE_EN = r"(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))"
_QUOTED_EN = r"(?:been )?(?:quoted|cited)(?: in (?:the |these )?(?:articles|news))?(?= |$)"
_NAMES = rf"{NAME}(?:(?:,|,? (?:dan|serta|atau|and|or)) {NAME})*"
"""One who is quoted, or several."""
_QUOTING = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (
            rf"(.*?\b{news.NEWS_ID}\b.*?) (?:meng|ng)utip"
            rf"(?: (?:pernyataan|ucapan|perkataan|omongan))?(?: (?:dari|oleh))? (?P<who>{_NAMES})",
            r"\1 menyebut \g<who>",
        ),
        (
            rf"(.*?\b{news.NEWS_EN}\b.*?) (?:(?:do|does|did|have|has|had) )?{_QUOTE_EN} (?:the )?(?P<who>{_NAMES})",
            r"\1 mention \g<who>",
        ),
        (
            rf"((?:{news.OUTLET_ID} {news.WHICH_ID}|{news.MANY_ID} {news.OUTLET_ID})(?: yang)?) (?:meng|ng)utip"
            rf" (?P<who>{_NAMES})",
            r"\1 memuat artikel menyebut \g<who>",
        ),
        (
            rf"((?:which|what|how many) {news.OUTLET_EN}) {_QUOTE_EN} (?:the )?(?P<who>{_NAMES})",
            r"\1 have articles that mention \g<who>",
        ),
        (
            rf"(?:(?:di|dalam) )?({news.MANY_ID} {news.NEWS_ID}) (?P<who>{NAME}) dikutip(?= |$)",
            r"\1 yang menyebut \g<who>",
        ),
        (
            rf"in (how many {news.NEWS_EN}) (?:is|are|was|were) (?:the )?(?P<who>{NAME}) (?:quoted|cited)(?= |$)",
            r"\1 mention \g<who>",
        ),
        (rf"apa(?:kah)? (?P<who>{NAME}) (?:pernah |ada )?dikutip$", r"berapa artikel yang menyebut \g<who>"),
        (
            rf"(?:is|was|has) (?:the )?(?P<who>{NAME}) (?:ever )?(?:been )?(?:quoted|cited)(?: anywhere)?$",
            r"how many articles mention \g<who>",
        ),
        # How often somebody is quoted is told by the articles, and when first or last by the days of these.
        (
            rf"(?:(?:se)?berapa|brp) (?:kali|sering) (?P<who>{NAME}) (?:pernah |sudah |telah )?dikutip(?= |$)",
            r"berapa artikel yang menyebut \g<who>",
        ),
        (
            rf"how (?:often|many times) (?:is|are|was|were|has|have) (?:the )?(?P<who>{NAME}) {_QUOTED_EN}",
            r"how many articles mention \g<who>",
        ),
        (
            rf"(?:pada )?(?:kapan|tanggal berapa) (?:(?P<end>pertama|terakhir)(?: kali(?:nya)?)? (?P<who>{NAME})"
            rf"|(?P<name>{NAME}) (?P<last>pertama|terakhir)(?: kali(?:nya)?)?) dikutip(?= |$)",
            r"artikel \g<end>\g<last> yang menyebut \g<who>\g<name>",
        ),
        (
            rf"when (?:was|were) (?:the )?(?P<who>{NAME}) (?P<end>first|last) (?:quoted|cited)(?= |$)",
            r"when was the \g<end> article that mentions \g<who>",
        ),
        (
            rf"when was the (?P<end>first|last|most recent) time (?:that )?(?:the )?(?P<who>{NAME}) was"
            r" (?:quoted|cited)(?= |$)",
            r"when was the \g<end> article that mentions \g<who>",
        ),
    )
)
"""What asks for those that quote somebody, each as one for those that mention them."""


class Restricted(NamedTuple):
    """A question without what narrows its articles."""

    asked: str
    only: frozenset[Only]
    who: str = ""
    """Those who are quoted, as they are named."""


def readings(asked: str) -> Iterator[Restricted]:
    """The ways to read a question that narrows its articles, as it stands last."""
    text, only, who = whom.named(asked), set[Only](), ""
    for pattern, said in _TITLES:
        text, count = pattern.subn(said, text)
        only |= {Only.TITLED} if count else set()
    text = _HAVING.sub(r"\1 mention ", text, count=1) if only else text
    for pattern, said in _QUOTING:
        if match := pattern.match(text):
            named = match.groupdict()
            who = named["who"] or named.get("name") or ""
            text = f"{match.expand(said)}{text[match.end() :]}"
            only.add(Only.QUOTING)
            break
    if checked := checking.as_articles(text):
        text = checked
        only.add(Only.CHECKING)
    if only:
        yield Restricted(" ".join(text.split()).strip(" ,"), frozenset(only), who)
    yield Restricted(asked, frozenset())


def bound(request: Request, only: frozenset[Only], who: str = "") -> Request:
    """A request for articles that are narrowed, not readable where it is not plain what that means.

    Args:
        request: what was read of the question without what narrows it.
        only: what that is.
        who: those who are quoted, as they are named.
    """
    if not only:
        return request
    named = bool(request.named or request.places)
    unplain = request.absent
    if Only.TITLED in only:
        unplain |= not (request.wanted or named) or request.excepted != Excepted()
    if Only.QUOTING in only:
        quoted = tuple(one.label for one in request.wanted if one.label in who)
        unplain |= Only.TITLED in only or not (request.each or quoted) or _names_a_place(request, who)
        if len(quoted) < len(request.wanted):
            request = replace(request, quoted=quoted)
    if Only.TITLED in only and request.places:
        request = replace(request, named=(*request.named, tuple(chain.from_iterable(request.places))), places=())
    each = tuple(bound(one, only, who) for one in request.each)
    return replace(request, only=only, each=each, readable=request.readable and not unplain)


def _names_a_place(request: Request, who: str) -> bool:
    """Whether a place stands among those who are quoted, which no article quotes."""
    return any(place.bare in who for alternatives in (*request.named, *request.places) for place in alternatives)
