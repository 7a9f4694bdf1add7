"""A follow-up that asks something else of the articles a question before it counts: who is quoted in them, the newest.

Knows: how such a follow-up is put, and how another question with the earlier one's conditions begins. Does not know how
a condition is exchanged or added (`rag.conversing.slots`).
"""

import re
from dataclasses import replace

from index import languages
from rag.asking.pointing import LEAD
from rag.catalogue.grammar import news, restrictions
from rag.catalogue.grammar.news import NEWS
from rag.catalogue.request import Only, Rank, Request, Unit, View
from rag.conversing import of_all
from rag.conversing.narrowing import IN_TITLE
from rag.conversing.next_articles import is_placed, placed
from rag.conversing.slots import OF_THEM
from rag.conversing.ways import Reader, first

_THOSE_ID = rf"(?:{news.NEWS_ID} (?:itu|ini|tersebut|tadi))"
LISTED = re.compile(
    rf"(?:yang |{NEWS} )?(?:mana|apa)(?: saja| aja)?|which(?: ones?| {NEWS})?(?: (?:are|were) (?:they|those|these))?"
    rf"|what are (?:they|(?:the|their) (?:titles|headlines))"
    rf"|(?:{news.SHOW_EN}|name) (?:(?:them|those|these|it)(?: all)?|(?:all )?(?:the |their )?(?:titles|headlines))"
    rf"|(?:(?:{news.SHOW_EN}|name) )?(?:all|(?:all )?(?:those|these|the) {news.NEWS_EN})"
    rf"|(?:{news.SHOW_ID} )?(?:semua )?{_THOSE_ID}"
    rf"|{news.SHOW_ID}(?:lah)?"
    rf"(?: (?:semua(?:nya)?|daftarnya|artikelnya|beritanya|(?:semua )?judul(?:-judul)?(?:nya)?|satu per satu))?"
    rf"|daftarnya|(?:apa (?:saja )?)?judul(?:-judul)?nya(?: apa)?(?: saja)?",
    re.IGNORECASE,
)
"""Asks for the articles instead of their number."""
_SUM = r"(?:(?:jumlah|semua|seluruh|total)nya)"
COUNTED = re.compile(
    rf"(?:ada |{_SUM} )?{news.MANY_ID}(?: (?:{_SUM}|{_THOSE_ID}|{NEWS}))*"
    rf"|(?:the )?total|{_SUM}(?: berapa)?"
    rf"|how many(?: {NEWS})?(?: (?:of (?:them|those)|are (?:there|they)|in (?:all|total)))*",
    re.IGNORECASE,
)
"""Asks for the number of articles instead of the articles."""
_END = rf"(?:{news.END_ID}|{news.END_EN.replace('<end>', '<last>')})"
ENDED = re.compile(
    rf"(?:(?:mana|apa|kapan|which|what|when)(?: (?:one|article|story|{NEWS}))?(?: (?:is|was|are|were))? )?"
    rf"(?:the |yang |{NEWS} (?:yang )?)?{_END}(?: (?:one|ones|{NEWS}))?(?: (?:apa|mana|kapan|itu))?",
    re.IGNORECASE,
)
"""Asks for the newest or oldest of the articles."""
_HEADLESS = re.compile(
    r"(?:berapa|brp)(?: banyak)? (?:yang|yg) |how many (?:are|were|have|had) (?!there)", re.IGNORECASE
)
"""Counts some without saying of which articles."""
_RANKED = rf"(?P<rank>{news.RANKED_ID}|{news.RANKED_EN})"
MOST = re.compile(
    rf"(?:(?:pada |di |in |on )?(?:(?:which|what) )?(?P<unit>{news.OUTLET_ID}|{news.OUTLET_EN}|{news.REGION_ID}"
    rf"|{news.REGION_EN}|bulan|tahun|hari|tanggal|months?|years?|days?|dates?)(?: {news.WHICH_ID}| berapa)?)"
    rf"(?: yang)?(?: (?:has|have|had|with|ran|run|published|were|was|are|is|ada|punya|reports?|reported))*"
    rf" {_RANKED}(?: (?:of (?:them|those)|{NEWS}|(?:ada|punya|memuat|memberitakan|menulis)(?:nya)?))*",
    re.IGNORECASE,
)
"""Asks which outlet, region or time has most of the articles, or fewest."""
RANKED = re.compile(
    rf"(?:which|what|who|mana|siapa|apa)(?: (?:ones?|of them|yang|is|are|was|were|has|have|had|dikutip|quoted))*"
    rf" {_RANKED}(?: (?:dikutip|disebut|quoted))?",
    re.IGNORECASE,
)
"""Asks which of those that a table told has most, or fewest."""
_CARRY = (
    r"(?:(?:yang )?(?:memuat|memberitakan|menulis|menerbitkan|melaporkan|meliput|membahas|disebut)(?:nya)?"
    r"|(?:carr(?:y|ied)|report(?:ed)?|publish(?:ed)?|ran|run|cover(?:ed)?|wrote|have|had|mention(?:ed)?)"
    r"(?: (?:about )?(?:it|them|this|that|those|these))?"
    r"|(?:is|are|was|were) (?:it|they|that|those|these)(?: (?:from|in))?|(?:is|are|was|were) mentioned|itu)"
)
_FROM = r"(?:(?:dari|di|oleh|pada|from|in|by) )?"
OTHERS = re.compile(
    rf"{_FROM}(?:(?P<outlets>{news.OUTLET_ID}(?= )|(?:which|what) {news.OUTLET_EN})(?: {news.WHICH_ID})? {_CARRY}"
    rf"|(?P<regions>{news.REGION_ID} {news.WHICH_ID}|(?:which|what) {news.REGION_EN})(?: {_CARRY})?"
    rf"|(?:(?:apa|mana) (?:saja|aja) )?(?P<theirs>(?:media|daerah|wilayah|provinsi|kabupaten|kota)nya)"
    rf"(?: {news.WHICH_ID})?)",
    re.IGNORECASE,
)
"""Asks for the outlets or the regions of the articles."""
_TITLED = re.compile(rf"\b(?:{NEWS}(?:nya)?|judul\w*|titles|headlines)\b", re.IGNORECASE)
"""Asks for articles in so many words."""
_UNITS: tuple[tuple[re.Pattern[str], Unit], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), unit)
    for pattern, unit in (
        (r"bulan|month", Unit.MONTH),
        (r"tahun|year", Unit.YEAR),
        (r"hari|tanggal|da(?:y|te)", Unit.DAY),
        (r"provin", Unit.PROVINCE),
        (r"kabupaten(?!/| dan| atau)|regenc(?!\w+ (?:and|or))", Unit.REGENCY),
        (r"kota|cit(?:y|ies)", Unit.CITY),
        (news.REGION_ID, Unit.REGION),
        (news.REGION_EN, Unit.REGION),
        (".", Unit.OUTLET),
    )
)
_RANK = {Rank.MOST: ("paling banyak", "most"), Rank.LEAST: ("paling sedikit", "fewest")}
_OF_ARTICLES = {
    View.LIST: ("sebutkan artikel", "list the articles"),
    View.COUNT: ("berapa artikel", "how many articles"),
    View.TIMELINE: ("urutkan artikel secara kronologis", "timeline of the articles"),
    View.NEWEST: ("{limit}artikel terbaru", "the {limit}latest articles"),
    View.OLDEST: ("{limit}artikel tertua", "the {limit}oldest articles"),
}
_OF_OTHERS = {
    Unit.SPEAKER: ("siapa saja yang dikutip dalam artikel", "who is quoted in the articles"),
    Unit.OUTLET: ("media mana saja yang memuat artikel", "which outlets have articles"),
    Unit.REGION: ("daerah mana saja yang ada artikel", "which regions are mentioned in articles"),
    Unit.PROVINCE: ("provinsi mana saja yang ada artikel", "which provinces are mentioned in articles"),
    Unit.REGENCY: ("kabupaten mana saja yang ada artikel", "which regencies are mentioned in articles"),
    Unit.CITY: ("kota mana saja yang ada artikel", "which cities are mentioned in articles"),
}
_OF_MOST = {
    Unit.SPEAKER: ("siapa yang {rank} dikutip dalam artikel", "who is quoted {rank} in the articles"),
    Unit.OUTLET: ("media mana yang {rank} memuat artikel", "which outlets have the {rank} articles"),
    Unit.REGION: ("daerah mana yang {rank} artikel", "which regions have the {rank} articles"),
    Unit.PROVINCE: ("provinsi mana yang {rank} artikel", "which provinces have the {rank} articles"),
    Unit.REGENCY: ("kabupaten mana yang {rank} artikel", "which regencies have the {rank} articles"),
    Unit.CITY: ("kota mana yang {rank} artikel", "which cities have the {rank} articles"),
    Unit.DAY: ("hari apa {rank} artikel", "which day had the {rank} articles"),
    Unit.MONTH: ("bulan apa {rank} artikel", "which month had the {rank} articles"),
    Unit.YEAR: ("tahun apa {rank} artikel", "which year had the {rank} articles"),
}
"""How a question begins, in Indonesian and in English, that asks something of articles, outlets and so on."""
_WORDS = {"id": ("yang menyebut", "dari", "dan", "atau"), "en": ("that mention", "from", "and", "or")}
_RELATIVE = re.compile(
    r"\b(?P<news>artikel|berita|articles)(?: (?:(?:are|were) there|do (?:you|we) have))?"
    r" (?P<verb>menyebut|memuat|menyinggung|membahas|mengutip|mention|name|cover|discuss|report|quote|cite)\b"
)
_THERE = re.compile(r"\b(articles) (?:are|were) there\b")


def leans(question: str, request: Request | None) -> bool:
    """Whether a question that counts is asked of what was spoken of: it points to it, or has no condition itself.

    Args:
        question: as it was typed.
        request: how it is read by itself, None when it counts nothing by itself.
    """
    if of_all.is_meant(question, request):
        return False
    if OF_THEM.search(question) or _HEADLESS.match(question) or is_placed(LEAD.sub("", question).strip(" ?.!")):
        return True
    return request is not None and _names_nothing(request)


def viewed(question: str, before: str, read: Reader) -> str | None:
    """The earlier question with another thing asked of its articles; None for any other wish."""
    language = languages.detect(before, default="id")
    request = read(before, language)
    if request is None or of_all.is_meant(question):
        return None
    before = _titled_last(before, request, read, language)
    asked = " ".join(OF_THEM.sub(" ", question.strip(" ?.!")).split())
    wish = _wish(asked, request, read)
    head = _head(wish, language) if wish else None
    if wish is None or head is None:
        return None
    listing = wish.unit is Unit.ARTICLE and wish.view in (View.LIST, View.COUNT)
    titled = wish.view is View.LIST and _TITLED.search(asked)
    if listing and (request.view is wish.view or (request.unit is not Unit.ARTICLE and not titled)):
        return before  # a table of outlets or days tells which, and its lead how many
    expected = replace(
        wish,
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
    found = first(before, [(expected, [head])], read, language)
    if not found:
        said = _said_again(head, request, language)
        return said if read(said, language) == expected else None
    tidy = _THERE.sub(r"\1", _RELATIVE.sub(_joined(language), found))
    tidy = re.sub(r"(?i)\bis (the \d)", r"are \1", tidy)
    return tidy if read(tidy, language) == expected else found


def _titled_last(before: str, request: Request, read: Reader, language: str) -> str:
    """A question, which names titles at its end where these alone are meant: "berapa artikel menyebut … di judul?"."""
    if Only.TITLED not in request.only:
        return before
    said = f"{next(restrictions.readings(before.rstrip(' ?.!'))).asked} {IN_TITLE[language]}?"
    return said if read(said, language) == request else before


def _said_again(head: str, request: Request, language: str) -> str:
    """A question of what a request names, where the earlier words are put in another way."""
    mentions, from_, and_, or_ = _WORDS[language]
    wanted = f" {and_} ".join(one.label for one in request.wanted)
    outlets = f" {or_} ".join(request.outlets)
    return f"{head}{f' {mentions} {wanted}' if wanted else ''}{f' {from_} {outlets}' if outlets else ''}?"


def _joined(language: str) -> str:
    return rf"\g<news> {'that' if language == 'en' else 'yang'} \g<verb>"


def _wish(asked: str, told: Request, read: Reader) -> Request | None:
    """What a follow-up without a condition asks of articles; None when it has one, or asks for anything else.

    Args:
        asked: the follow-up.
        told: how the question before it is read.
        read: how questions that count are read.
    """
    if LISTED.fullmatch(asked):
        return Request(Unit.ARTICLE, View.LIST)
    if COUNTED.fullmatch(asked):
        return Request(Unit.ARTICLE, View.COUNT)
    if ended := ENDED.fullmatch(asked):
        end = " ".join((ended["end"] or ended["last"]).lower().split())
        return Request(Unit.ARTICLE, View.NEWEST if end in news.NEW else View.OLDEST)
    if further := placed(asked, told):
        return further
    if most := MOST.fullmatch(asked):
        return Request(_unit(most["unit"]), View.COUNT, rank=_rank(most["rank"]))
    if (ranked := RANKED.fullmatch(asked)) and told.rows is not Unit.ARTICLE:
        return Request(told.rows, View.COUNT, rank=_rank(ranked["rank"]))
    if others := OTHERS.fullmatch(asked):
        named = others["outlets"] or others["regions"] or others["theirs"]
        return Request(_unit(re.sub(r"(?i)^(?:which|what) ", "", named)), View.COUNT)
    request = read(asked, languages.detect(asked, default="id"))
    return request if request and _names_nothing(request) and not request.grouping else None


def _unit(name: str) -> Unit:
    return next(unit for pattern, unit in _UNITS if pattern.match(name))


def _rank(words: str) -> Rank:
    return Rank.LEAST if news.LEAST.search(words) else Rank.MOST


def _names_nothing(request: Request) -> bool:
    """Whether a question that counts says nothing of which articles."""
    return request.readable and not (request.binds or request.absent or request.whatever or request.each)


def _head(wish: Request, language: str) -> str | None:
    """The beginning of a question that asks a wish, before what binds the articles; None where none is known."""
    of_others = _OF_MOST if wish.rank else _OF_OTHERS
    heads = _OF_ARTICLES.get(wish.view) if wish.unit is Unit.ARTICLE else of_others.get(wish.unit)
    if heads is None:
        return None
    rank = _RANK[wish.rank][language == "en"] if wish.rank else ""
    return heads[language == "en"].format(rank=rank, limit=f"{wish.limit} " if wish.limit else "")
