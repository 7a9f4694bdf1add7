"""Reads that only titles, fact checks or quotations are meant: "berapa judul yang menyebut …", "how many fact checks".

Knows: how a question says so, what articles that check a claim are called, and what the question is without it. Does
not know which articles they are (`index.factchecks`), nor what else it asks for.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from index import vocabulary
from index.factchecks import UNTRUTHS
from index.months import is_calendar_word
from rag.catalogue.grammar import joints, news, whom
from rag.catalogue.grammar.patterns import anycase, rules
from rag.catalogue.grammar.taking import joints_of
from rag.catalogue.request import Excepted, Only, Request

_CHECK = anycase(
    rf"(?P<id>(?:{news.NEWS_ID}(?: yang)? (?:(?:merupakan|adalah|berupa) )?|hasil )?"
    rf"(?:cek|periksa|pemeriksaan)[ -]fakta)(?!\w)"
    rf"|(?:{news.NEWS_EN} (?:(?:that )?(?:are|is) )?)?\bfact[ -]?check(?:s|ing)?"
    rf"(?: (?:{news.NEWS_EN}|stor(?:y|ies)|reports?))?(?!\w)"
)
_HOAX = rf"\b{UNTRUTHS}(?!\w)"
_TOLD_OF = rf"(?:{joints.ABOUT.pattern}|(?:yang |that )?(?:menyebut|mention))"
"""Before what a hoax is on."""
_ON_ID, _ON_EN = "soal|tentang|ttg|mengenai|terkait|seputar", "about|regarding|concerning"
"""Prepositions alone."""
_LABELLED = anycase(
    r" (?:(?:that|which|yang) )?(?:(?:are|were|is) )?(?:(?:labell?ed|tagged|rated|classified|categori[sz]ed)(?: as)?"
    r"|(?:with|dengan) (?:the )?label|(?:ber|di)(?:label|kategori)(?:kan|i)?(?: sebagai)?) "
)
"""Before what a check calls its claim: "fact checks labelled false"."""
_HOAXES = rules(
    rf"artikel(?:-artikel)?(?: yang)?(?: (?:merupakan|adalah|berupa))? {_HOAX} → cek fakta",
    rf"^((?:ada )?{news.MANY_ID}|{news.SHOW_ID}) (?:berita )?{_HOAX}(?= {_TOLD_OF}) → \1 cek fakta",
    rf"^(?:berita )?{_HOAX}(?= {news.WHICH_ID} {_TOLD_OF}) → cek fakta",
    rf"^({news.SHOW_ID}(?: semua| seluruh)?) (?:berita )?{_HOAX}(?= |\W*$) → \1 cek fakta",
    rf"^(?:ada|adakah|apakah ada) {_HOAX}(?= (?:{_ON_ID}) ) → cek fakta apa saja",
    rf"^(?:(?:(?:are|is) there )?any|which|what) {_HOAX}(?= (?:{_ON_EN}) ) → which fact checks are",
    rf"^how many {_HOAX}(?= (?:{_ON_EN}) ) → how many fact checks are",
    rf"{_HOAX} {news.NEWS_EN}(?!\w)|{news.NEWS_EN} (?:that )?(?:are|is) (?:a )?{_HOAX} → fact checks",
    rf"(?:(?:of )?the )?{_HOAX}(?= {_TOLD_OF}) → fact checks",
    rf"^({news.SHOW_EN}(?: all)?(?: of)?(?: the)?) {_HOAX}(?= |\W*$) → \1 fact checks",
)
"""Hoaxes as what articles are: those that check them. Others that are counted may be what somebody else has found."""
_WENT = (
    r"(?:(?:have|has|had|were|are|is|was|been|being|get|got) )*(?:circulat\w+|spread(?:ing)?|shared|(?:went|gone|going)"
    r" (?:around|viral)|viral|there|debunked|(?:fact[ -]?)?checked)"
)
_BEREDAR = (
    r"(?:yang )?(?:(?:sudah|telah|pernah|lagi|sedang|sempat) )?(?:beredar|tersebar|menyebar|viral|muncul|ada"
    r"|di(?:bantah|cek|periksa|sebar(?:kan)?))"
)
_SOAL = rf"(?P<on>(?:{_ON_ID}) .+?)"
_ABOUT = rf"(?P<on>(?:{_ON_EN}) .+?)"
_GOING_AROUND = rules(
    rf"(?:which|what|any|list|show(?: me)?)(?: (?:all|any|the))* {_HOAX} {_ABOUT} (?:that )?{_WENT}"
    r" → which fact checks are \g<on>",
    rf"(?:which|what) {_HOAX} (?:that )?{_WENT} {_ABOUT} → which fact checks are \g<on>",
    rf"how many {_HOAX} {_ABOUT} (?:that )?{_WENT} → how many fact checks are \g<on>",
    rf"{_HOAX}(?: {news.WHICH_ID})? {_BEREDAR} {_SOAL} → cek fakta apa saja \g<on>",
    rf"{_HOAX} {_SOAL} {news.WHICH_ID}(?: {_BEREDAR})? → cek fakta apa saja \g<on>",
    rf"{_HOAX} {news.WHICH_ID} {_SOAL} {_BEREDAR} → cek fakta apa saja \g<on>",
)
"""Hoaxes on something which went around, as all do, nobody tells where: those of which fact checks tell."""

_BY_OTHERS = re.compile(
    rf"(?i){_HOAX}.*\b(?:di(?:temukan|bantah|ungkap(?:kan)?|catat|tangani|sebar(?:kan)?)|beredar|tersebar"
    r"|(?:found|debunked|recorded|identified|spread) by|(?:were|was|are) (?:found|debunked)|spread|circulat\w+|went)"
    r"(?!\w)"
)
"""Tells of hoaxes what others did with them, or that they went around: no article is meant."""

_AROUND = (
    r"(?: yang (?:ada|(?:sudah |telah )?di(?:bantah|cek|periksa)))?"
    r"(?P<time> (?:pada|dari|selama|sepanjang|sejak|(?:di )?(?:bulan|tahun)) \S.*)"
)
_AROUND_EN = (
    r"(?: (?:that )?(?:(?:are|were|have been|got) )?(?:there|debunked|(?:fact[ -]?)?checked))?"
    r"(?P<time> (?:in|from|during|between|since|before|after|last|this) \S.*)"
)
_IN_A_TIME = rules(
    rf"(?:ada )?(?:{news.MANY_ID}|jumlah) (?:berita )?{_HOAX}{_AROUND} → berapa cek fakta\g<time>",
    rf"(?:berita )?{_HOAX} {news.WHICH_ID}{_AROUND} → cek fakta apa saja\g<time>",
    rf"how many {_HOAX}{_AROUND_EN} → how many fact checks were published\g<time>",
    rf"(?:which|what) {_HOAX}{_AROUND_EN} → which fact checks were published\g<time>",
    rf"(?:which|what) {_HOAX} (?P<on>(?:about|on) .+?){_AROUND_EN} → which fact checks are \g<on>\g<time>",
)
"""Hoaxes of a time, with nothing that another did with them: of those in a collection its fact checks tell."""


def in_a_time(text: str) -> str:
    """A question for the hoaxes of a time as one for the fact checks of that time; empty for any other.

    Behind what tells the time no name stands, of a place or of who found them.
    """
    for pattern, said in _IN_A_TIME:
        match = pattern.fullmatch(text)
        if match and all(map(is_calendar_word, re.findall(r"\b[A-Z]\w*", match["time"]))):
            return match.expand(said)
    return ""


def means_hoaxes(text: str) -> bool:
    """Whether a question names hoaxes, which need not be articles that check them: one may tell how many there are."""
    return bool(re.search(_HOAX, text, re.IGNORECASE))


def as_articles(text: str) -> str:
    """A question for fact checks as one for articles; empty for any other.

    What is mentioned, or asked about, is a word like any other: "articles about fact checks".
    """
    text = _hoaxes_checked(text)
    found = list(_CHECK.finditer(text))
    if len(found) != 1 or joints_of(text[: found[0].start()]):
        return ""
    called, mention = ("artikel", "menyebut") if found[0]["id"] else ("articles", "that mention")
    behind = text[found[0].end() :]
    if labelled := _LABELLED.match(behind):
        behind = f" {mention} {behind[labelled.end() :]}"
    return f"{text[: found[0].start()]}{called}{behind}"


def _hoaxes_checked(text: str) -> str:
    """A question for articles that are hoaxes as one for fact checks."""
    asked = text.strip().rstrip(" ?!.")
    if around := next((match.expand(said) for one, said in _GOING_AROUND if (match := one.fullmatch(asked))), ""):
        return around
    if _BY_OTHERS.search(text):
        return text
    for pattern, said in _HOAXES:
        if (match := pattern.search(text)) and not joints_of(text[: match.start()]):
            return f"{text[: match.start()]}{match.expand(said)}{text[match.end() :]}"
    return text


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
