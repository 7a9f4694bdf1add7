"""Reads that only titles, fact checks or quotations are meant: "berapa judul yang menyebut …", "how many fact checks".

Knows: how a question says so, and what it is without it. Does not know what fact checks are called
(`rag.catalogue.grammar.checks`), nor what else it asks for.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from index import vocabulary
from rag.catalogue.grammar import joints, news, whom
from rag.catalogue.grammar.checks import as_articles
from rag.catalogue.grammar.patterns import anycase, rules
from rag.catalogue.request import Excepted, Only, Request

_ASKED_ID = rf"(?:{news.MANY_ID}|{news.SHOW_ID}(?: semua| seluruh)?)"
_ASKED_EN = rf"(?:how many(?: of the)?|which|what|{news.SHOW_EN}(?: all)?(?: of)?(?: the)?)"
_GOES_ON = (
    r"(?=$|[\s,]*(?:[,?.]|\b(?:in|from|on|since|during|per|by|each|dari|pada|di|sejak|selama|ada|masing-masing)\b))"
)
_TITLE_ID, _TITLE_EN = r"judul(?:-judul)?", r"(?:titles?|headlines?)"
_TITLES = rules(
    rf"^({_ASKED_ID}) {_TITLE_ID}(?: {news.NEWS_ID})?(?: {news.WHICH_ID})?"
    rf" (?=(?:yang )?{joints.MENTION.pattern}) → \1 artikel ",
    rf"^{_TITLE_ID}(?: {news.NEWS_ID})? ({news.WHICH_ID})(?: yang)? (?={joints.MENTION.pattern})"
    r" → artikel \1 yang ",
    rf"^({_ASKED_EN}) (?:{news.NEWS_EN} )?(?:titles|headlines)"
    rf" (?={joints.MENTION.pattern}|(?:about|on|have|with)\b) → \1 articles ",
    rf"({news.NEWS_ID}(?: {news.WHICH_ID})?)(?: yang| dengan) judulnya (?={joints.MENTION.pattern}) → \1 yang ",
    rf"({news.NEWS_EN}) (?:whose|with) {_TITLE_EN}(?: that)? (?={joints.MENTION.pattern}) → \1 that ",
    rf"(?:,? (?:di|dalam|pada|di dalam)) {_TITLE_ID}(?:nya)?(?: {news.NEWS_ID})?{_GOES_ON} →  ",
    # "In the headlines" is no more than in the news.
    r",? in (?:(?:the|its|an?)(?: article)? (?:title|headline)|(?:their|the articles?['’]s?)(?: article)?"
    rf" {_TITLE_EN}|(?:the )?titles)(?: of (?:the |an )?articles?)?{_GOES_ON} →  ",
)
"""What says that something stands in titles, each with the question without it."""
_HAVING = anycase(rf"({news.NEWS_EN})(?: that| which)? (?:have|has|had|with) ")
"""What mentions where titles are spoken of: "articles that have Demak in the title"."""
_QUOTE_EN = r"(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))"
_SMALL = r"(?:(?-i:[a-z]+) )*"
_NAMES = rf"{news.NAME}(?:(?:,|,? (?:dan|serta|atau|and|or)) {news.NAME})*"
"""One who is quoted, or several."""
_WORDS_EN, _WORDS_ID = (
    r"(?:quotes|quotations|statements|remarks|comments)",
    r"(?:kutipan(?:-kutipan)?|pernyataan(?:-pernyataan)?|ucapan|perkataan|komentar(?:-komentar)?|omongan)",
)
_WHO = r"(?P<who>(?!.*\b(?:about|on|regarding|in|at|tentang|soal|mengenai|terkait|di|pada)\b)\S.*)"
_END = r"(latest|newest|most recent|last|first|earliest|oldest)"
_END_ID = r"(terbaru|terkini|terakhir|teranyar|pertama|tertua|terlama)"
_QUOTING = rules(
    rf"(.*?\b{news.NEWS_ID}\b.*?) (?:meng|ng)utip"
    rf"(?: (?:pernyataan|ucapan|perkataan|omongan))?(?: (?:dari|oleh))? (?P<who>{_NAMES}) → \1 menyebut \g<who>",
    rf"(.*?\b{news.NEWS_EN}\b.*?) (?:(?:do|does|did|have|has|had) )?{_QUOTE_EN} (?:the )?(?P<who>{_NAMES})"
    r" → \1 mention \g<who>",
    rf"((?:{news.OUTLET_ID} {news.WHICH_ID}|{news.MANY_ID} {news.OUTLET_ID})(?: yang)?) (?:meng|ng)utip"
    rf" (?P<who>{_NAMES}) → \1 memuat artikel menyebut \g<who>",
    rf"((?:which|what|how many) {news.OUTLET_EN}) {_QUOTE_EN} (?:the )?(?P<who>{_NAMES})"
    r" → \1 have articles that mention \g<who>",
    rf"who (?:also )?{_QUOTE_EN} (?:the )?(?P<who>{_NAMES})$ → which outlets have articles that mention \g<who>",
    rf"(?:siapa|media) (?:saja )?(?:yang )?(?:meng|ng)utip (?P<who>{_NAMES})$"
    r" → media mana yang memuat artikel menyebut \g<who>",
    rf"in (?:which|what) {news.NEWS_EN} (?:do|does|did|is|was|are|were) (?:the )?(?P<who>{_NAMES})"
    r" (?:speak|talk|comment|quoted|cited)$ → which articles mention \g<who>",
    rf"(?:di|dalam) {news.NEWS_ID} {news.WHICH_ID} (?P<who>{_NAMES}) (?:dikutip|berbicara|bicara|berkomentar)$"
    r" → artikel mana yang menyebut \g<who>",
    rf"(?:(?:what(?:['’]s| is| are| was| were)|{news.SHOW_EN}) )?(?:the )?{_END}"
    rf" (?:{_WORDS_EN}|quote|statement|comment|remark) (?:by|from|of) (?:the )?(?P<who>{_NAMES})$"
    r" → the \1 article that mentions \g<who>",
    rf"(?:(?:apa|{news.SHOW_ID}) )?{_WORDS_ID} {_END_ID} (?:dari |oleh )?(?P<who>{_NAMES})(?: apa)?$"
    r" → artikel \1 yang menyebut \g<who>",
    rf"(?:(?:di|dalam) )?({news.MANY_ID} {news.NEWS_ID}) (?P<who>{news.NAME}) dikutip(?= |$)"
    r" → \1 yang menyebut \g<who>",
    rf"apa(?:kah)? (?P<who>{news.NAME}) (?:pernah |ada )?dikutip$ → berapa artikel yang menyebut \g<who>",
    rf"(?:is|was|has) (?:the )?(?P<who>{news.NAME}) (?:ever )?(?:been )?(?:quoted|cited)(?: anywhere)?$"
    r" → how many articles mention \g<who>",
    # In how many articles, how often, and when first or last, is asked as of those who are mentioned.
    rf"(?:pada )?(?:kapan|tanggal berapa) ({_SMALL})(?P<who>{news.NAME}) ({_SMALL})dikutip(?= |$)"
    r" → kapan \1\g<who> \3disebut",
    rf"((?:(?:se)?berapa|brp) (?:kali|sering)) (?P<who>{news.NAME}) ({_SMALL})dikutip(?= |$)"
    r" → \1 \g<who> \3disebut",
    rf"(in how many {news.NEWS_EN}|how (?:often|many times)|when) ({_SMALL})(?P<who>{news.NAME}) ({_SMALL})"
    r"(?:quoted|cited)(?: in (?:the |these )?(?:articles|news))?(?= |$) → \1 \2\g<who> \4mentioned",
)
"""What asks for those that quote somebody, each as one for those that mention them."""
_STATEMENTS = rules(
    rf"(?:{news.SHOW_EN} )?(?:all|every|each)(?: of)?(?: the)?(?: direct)? (?:{_WORDS_EN}|quote|statement)"
    rf"(?: (?:made|given))? (?:by|from|of) (?:the )?{_WHO} → which articles quote \g<who>",
    rf"{news.SHOW_EN}(?: the)?(?: direct)? {_WORDS_EN}(?: (?:made|given))? (?:by|from|of) (?:the )?{_WHO}"
    r" → which articles quote \g<who>",
    rf"(?:{news.SHOW_EN} )?(?:all(?: of)? )?(?P<who>{news.NAME})(?<!['’]s)['’]s? {_WORDS_EN}"
    r" → which articles quote \g<who>",
    rf"everything (?:that )?(?P<who>{news.NAME}) (?:has )?(?:said|says) → which articles quote \g<who>",
    rf"(?:{news.SHOW_ID} )?(?:semua|seluruh|daftar|kumpulan|segala)(?: semua)? {_WORDS_ID}(?: langsung)?"
    rf"(?: (?:dari|oleh))? {_WHO} → artikel mana yang mengutip \g<who>",
    rf"{news.SHOW_ID} {_WORDS_ID}(?: langsung)?(?: (?:dari|oleh))? {_WHO} → artikel mana yang mengutip \g<who>",
    rf"(?:semua|segala)(?: apa)? yang (?:di(?:katakan|ucapkan|sampaikan|bilang)|pernah di(?:katakan|ucapkan))(?: oleh)?"
    rf" {_WHO} → artikel mana yang mengutip \g<who>",
)
"""Ask for all the words of somebody."""


def of_statements(text: str) -> str:
    """A question for all the words of somebody as one for the articles that quote him; empty for any other."""
    for pattern, said in _STATEMENTS:
        if match := pattern.fullmatch(text):
            who = " ".join(
                one if vocabulary.is_usual(one) else one[:1].upper() + one[1:] for one in match["who"].split()
            )
            return said.replace(r"\g<who>", who)
    return ""


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
            who = match["who"]
            text = f"{match.expand(said)}{text[match.end() :]}"
            only.add(Only.QUOTING)
            break
    if checked := as_articles(text):
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
