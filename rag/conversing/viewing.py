"""The earlier question that counts articles, with something else asked of them, or of fewer of them.

Knows: how a question begins that asks a wish (`rag.conversing.wishes`) of articles, and how one says that it means
those that quote somebody, fact checks, or titles alone. Does not know how another condition is exchanged or added
(`rag.conversing.counted`).
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from rag.catalogue.grammar import joints, news, restrictions
from rag.catalogue.grammar.news import NEWS
from rag.catalogue.request import REGIONAL, TIMELY, Only, Rank, Request, Unit, View
from rag.conversing.ways import Counted, said_again
from rag.conversing.wishes import wish, without_them

_TITLES = re.compile(rf"\b(?:{NEWS}(?:nya)?|judul\w*|titles|headlines)\b", re.IGNORECASE)
"""Asks for articles in so many words."""
_RANK = {Rank.MOST: ("paling banyak", "most"), Rank.LEAST: ("paling sedikit", "fewest")}
_OF_ARTICLES = {
    View.LIST: ("sebutkan artikel", "list the articles"),
    View.COUNT: ("berapa artikel", "how many articles"),
    View.TIMELINE: ("urutkan artikel secara kronologis", "timeline of the articles"),
    View.NEWEST: ("{limit}artikel terbaru", "the {limit}latest articles"),
    View.OLDEST: ("{limit}artikel tertua", "the {limit}oldest articles"),
}
_CALLED = {
    Unit.REGION: ("daerah", "regions"),
    Unit.PROVINCE: ("provinsi", "provinces"),
    Unit.REGENCY: ("kabupaten", "regencies"),
    Unit.CITY: ("kota", "cities"),
    Unit.DAY: ("hari", "day"),
    Unit.WEEK: ("pekan", "week"),
    Unit.MONTH: ("bulan", "month"),
    Unit.YEAR: ("tahun", "year"),
}
_OF_OTHERS = {
    Unit.SPEAKER: ("siapa saja yang dikutip dalam artikel", "who is quoted in the articles"),
    Unit.OUTLET: ("media mana saja yang memuat artikel", "which outlets have articles"),
    **dict.fromkeys(REGIONAL, ("{called} mana saja yang ada artikel", "which {called} are mentioned in articles")),
}
_OF_MOST = {
    Unit.SPEAKER: ("siapa yang {rank} dikutip dalam artikel", "who is quoted {rank} in the articles"),
    Unit.OUTLET: ("media mana yang {rank} memuat artikel", "which outlets have the {rank} articles"),
    **dict.fromkeys(REGIONAL, ("{called} mana yang {rank} artikel", "which {called} have the {rank} articles")),
    **dict.fromkeys(TIMELY, ("{called} apa {rank} artikel", "which {called} had the {rank} articles")),
}
"""How a question begins, in Indonesian and in English, that asks something of articles, outlets and so on."""
_RELATIVE = re.compile(
    r"\b(?P<news>artikel|berita|articles)(?: (?:(?:are|were) there|do (?:you|we) have))?"
    r" (?P<verb>menyebut|memuat|menyinggung|membahas|mengutip|mention|name|cover|discuss|report|quote|cite)\b"
)
_THERE = re.compile(r"\b(articles) (?:are|were) there\b")
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
_IN_TITLE = {"id": "di judul", "en": "in the title"}


def viewed(question: str, earlier: Counted) -> str | None:
    """The earlier question with another thing asked of its articles; None for any other wish."""
    earlier, asked = _titled_last(earlier), without_them(question)
    request, language = earlier.request, earlier.language
    wanted = wish(asked, request, earlier.read)
    head = _head(wanted, language) if wanted else None
    if wanted is None or head is None:
        return None
    listing = wanted.unit is Unit.ARTICLE and wanted.view in (View.LIST, View.COUNT)
    titled = wanted.view is View.LIST and _TITLES.search(asked)
    if listing and (request.view is wanted.view or (request.unit is not Unit.ARTICLE and not titled)):
        return earlier.text  # a table of outlets or days tells which, and its lead how many
    expected = replace(
        wanted,
        wanted=request.wanted,
        places=request.places,
        named=request.named,
        outlets=request.outlets,
        excepted=request.excepted,
        period=request.period,
        undated=request.undated,
        only=request.only,
        quoted=request.quoted,
    )
    found = earlier.first([(expected, [head])])
    if not found:
        said = said_again(head, earlier)
        return said if earlier.reads(said) == expected else None
    relative = rf"\g<news> {'that' if language == 'en' else 'yang'} \g<verb>"
    tidy = re.sub(r"(?i)\bis (the \d)", r"are \1", _THERE.sub(r"\1", _RELATIVE.sub(relative, found)))
    return tidy if earlier.reads(tidy) == expected else found


def narrowed(question: str, earlier: Counted) -> str | None:
    """The earlier question of fewer articles, or of their share; None for any other, or where it is not read so."""
    request = earlier.request
    if request.unit is not Unit.ARTICLE:
        return None
    asked = without_them(question)
    if _SHARE.fullmatch(asked):
        whole = f"{_HOW_MANY.sub(_WHAT_PART[earlier.language], earlier.asked)}?"
        found = earlier.reads(whole)
        # A part that cannot be told is one all the same, which then says how to ask.
        return whole if found and found.of and replace(found, of=None, readable=request.readable) == request else None
    for text, only in _ways(asked, earlier):
        if _is_narrower(earlier.reads(f"{text}?"), request, only):
            return f"{text}?"
    return None


def _titled_last(earlier: Counted) -> Counted:
    """A question, which names titles at its end where these alone are meant: "berapa artikel menyebut … di judul?"."""
    if Only.TITLED not in earlier.request.only:
        return earlier
    said = f"{next(restrictions.readings(earlier.asked)).asked} {_IN_TITLE[earlier.language]}?"
    return earlier._replace(text=said) if earlier.reads(said) == earlier.request else earlier


def _head(wanted: Request, language: str) -> str | None:
    """The beginning of a question that asks a wish, before what binds the articles; None where none is known."""
    of_others = _OF_MOST if wanted.rank else _OF_OTHERS
    heads = _OF_ARTICLES.get(wanted.view) if wanted.unit is Unit.ARTICLE else of_others.get(wanted.unit)
    if heads is None:
        return None
    at = language == "en"
    called = _CALLED[wanted.unit][at] if wanted.unit in _CALLED else ""
    rank, limit = _RANK[wanted.rank][at] if wanted.rank else "", f"{wanted.limit} " if wanted.limit else ""
    return heads[at].format(called=called, rank=rank, limit=limit)


def _ways(asked: str, earlier: Counted) -> Iterator[tuple[str, Only]]:
    """The wordings that may say the same of fewer articles, and what narrows them."""
    if _QUOTING.fullmatch(asked):
        for joint in (joints.MENTION, joints.ABOUT):
            text = joint.sub(_QUOTE[earlier.language], earlier.asked, count=1)
            yield text.replace("  ", " "), Only.QUOTING
    if _CHECKING.fullmatch(asked):
        yield _NEWS_NOUN.sub(_CHECKS[earlier.language], earlier.asked, count=1), Only.CHECKING
    if (titled := _TITLED.fullmatch(asked)) and _is_same(titled["what"] or "", earlier.request):
        yield f"{earlier.asked} {_IN_TITLE[earlier.language]}", Only.TITLED


def _is_same(what: str, request: Request) -> bool:
    """Whether what titles are to mention is what the articles mention already."""
    labels = {one.label.casefold() for one in request.wanted}
    labels |= {place.name.casefold() for row in (*request.named, *request.places) for place in row}
    return what.casefold() in labels | _PRONOUNS


def _is_narrower(found: Request | None, request: Request, only: Only) -> bool:
    """Whether a request is the earlier one of fewer articles; in a title a place is named, whatever it was before."""
    expected = replace(request, only=request.only | {only})
    if only is Only.TITLED:
        expected = replace(expected, places=(), named=(*request.named, *request.places))
    return found is not None and replace(found, view=View.COUNT) == replace(expected, view=View.COUNT)
