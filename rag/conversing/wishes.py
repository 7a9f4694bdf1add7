"""What a follow-up asks of the articles that the question before it counts: which they are, the newest, who has most.

Knows: how such a wish is put where it says nothing of which articles, places in the row of days ("the second newest"),
and when all of the collection are meant instead. Does not know how the earlier question is put with the wish
(`rag.conversing.viewing`), nor the articles.
"""

import re

from index import languages
from rag.catalogue.grammar import joints, news
from rag.catalogue.grammar.news import NEWS
from rag.catalogue.request import Rank, Request, Unit, View
from rag.conversing.turn import MARKS, Reader

OF_THEM = re.compile(
    rf"\s*\b(?:(?:of|among|in|from) (?:all )?(?:them|(?:these|those)(?: {NEWS}| ones)?)"
    rf"|(?:di|dari) ?antara(?:nya| mereka)|(?:di )?dalamnya|dari (?:semua )?(?:itu|situ)"
    rf"|(?:di|dari|dalam|dari antara) {NEWS}(?:-{NEWS})? (?:itu|ini|tersebut|tadi))"
    r"(?!\w)(?! (?:days|months|years)\b)",
    re.IGNORECASE,
)
"""Points to the articles that were counted."""
_THOSE_ID = rf"(?:{news.NEWS_ID} (?:itu|ini|tersebut|tadi))"
_LISTED = re.compile(
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
_COUNTED = re.compile(
    rf"(?:ada |{_SUM} )?{news.MANY_ID}(?: (?:{_SUM}|{_THOSE_ID}|{NEWS}))*"
    rf"|(?:the )?total|{_SUM}(?: berapa)?"
    rf"|how many(?: {NEWS})?(?: (?:of (?:them|those)|are (?:there|they)|in (?:all|total)))*",
    re.IGNORECASE,
)
"""Asks for the number of articles instead of the articles."""
_FIRST_WORDS = (
    rf"(?:(?:mana|apa|kapan|which|what|when)(?: (?:one|article|story|{NEWS}))?(?: (?:is|was|are|were))? )?"
    rf"(?:the |yang |{NEWS} ){{0,4}}"
)
_LAST_WORDS = rf"(?: (?:ones?|article|story|{NEWS}|itu|apa|mana|kapan))*"
_END = rf"(?:{news.END_ID}|{news.END_EN.replace('<end>', '<last>')})"
_NTH = "second kedua|third ketiga|fourth keempat|fifth kelima"
"""From the second on."""
_PLACED = re.compile(
    rf"{_FIRST_WORDS}(?:(?:(?P<nth>{_NTH.replace(' ', '|')}) )?{_END}"
    rf"|{news.END_ID.replace('<end>', '<ends>')} (?:yang )?(?P<behind>kedua|ketiga|keempat|kelima)){_LAST_WORDS}",
    re.IGNORECASE,
)
"""The newest or oldest of the articles, or one by its place among them: "the second newest", "yang terbaru kedua"."""
_NEXT = re.compile(
    rf"{_FIRST_WORDS}(?:(?:one )?(?P<new>before (?:that|it)|previous(?: one)?|sebelum(?:nya| itu))"
    rf"|(?:one )?(?:after (?:that|it)|(?:se(?:sudah|telah)|berikut)(?:nya| itu))){_LAST_WORDS}",
    re.IGNORECASE,
)
"""The one before the newest, or after the oldest, that was shown."""
_HEADLESS = re.compile(
    r"(?:berapa|brp)(?: banyak)? (?:yang|yg) |how many (?:are|were|have|had) (?!there)", re.IGNORECASE
)
"""Counts some without saying of which articles."""
_RANKED = rf"(?P<rank>{news.RANKED_ID}|{news.RANKED_EN})"
_MOST = re.compile(
    rf"(?:(?:pada |di |in |on )?(?:(?:which|what) )?(?P<unit>{news.OUTLET_ID}|{news.OUTLET_EN}|{news.REGION_ID}"
    rf"|{news.REGION_EN}|bulan|tahun|hari|tanggal|months?|years?|days?|dates?)(?: {news.WHICH_ID}| berapa)?)"
    rf"(?: yang)?(?: (?:has|have|had|with|ran|run|published|were|was|are|is|ada|punya|reports?|reported))*"
    rf" {_RANKED}(?: (?:of (?:them|those)|{NEWS}|(?:ada|punya|memuat|memberitakan|menulis)(?:nya)?))*",
    re.IGNORECASE,
)
"""Asks which outlet, region or time has most of the articles, or fewest."""
_ROW_RANKED = re.compile(
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
_OTHERS = re.compile(
    r"(?:(?:dari|di|oleh|pada|from|in|by) )?"
    rf"(?:(?P<outlets>{news.OUTLET_ID}(?= )|(?:which|what) {news.OUTLET_EN})(?: {news.WHICH_ID})? {_CARRY}"
    rf"|(?P<regions>{news.REGION_ID} {news.WHICH_ID}|(?:which|what) {news.REGION_EN})(?: {_CARRY})?"
    rf"|(?:(?:apa|mana) (?:saja|aja) )?(?P<theirs>(?:media|daerah|wilayah|provinsi|kabupaten|kota)nya)"
    rf"(?: {news.WHICH_ID})?)",
    re.IGNORECASE,
)
"""Asks for the outlets or the regions of the articles."""
_LEVELS = (
    (news.PROVINCE, Unit.PROVINCE),
    (news.REGENCY, Unit.REGENCY),
    (news.CITY, Unit.CITY),
    (re.compile(rf"{news.REGION_ID}|{news.REGION_EN}", re.IGNORECASE), Unit.REGION),
)
_COLLECTION = re.compile(
    r"\b(?:koleksi|perpustakaan|arsip|pustaka|di sini|collection|library|archive|database|here"
    r"|do (?:you|we) (?:have|hold))\b",
    re.IGNORECASE,
)
_THOSE = r"(?<!nya)(?! (?:itu|ini|tersebut|tadi)\b)"
_ARTICLES = rf"(?:\b{NEWS}\b{_THOSE})"
_THINGS = rf"(?:\b(?:{NEWS}|{news.OUTLET_ID}|{news.OUTLET_EN}|{news.REGION_ID}|{news.REGION_EN}|stories)\b{_THOSE})"
_ALL = re.compile(
    rf"\b(?:all|every|semua|seluruh) {_THINGS}"
    rf"|{_THINGS} (?:in (?:all|total)|altogether|(?:semua|seluruh|total)nya|total|yang ada|(?:are|were) there)\b"
    rf"|\b(?:ada {news.MANY_ID}|jumlah|total(?:nya (?:ada )?{news.MANY_ID})?|number of) {_ARTICLES}",
    re.IGNORECASE,
)
_GROUPS = "|".join((news.OUTLET_ID, news.OUTLET_EN, news.REGION_ID, news.REGION_EN, news.AUTHOR_ID, news.AUTHOR_EN))
_BARE = re.compile(rf"(?:{news.MANY_ID}|how many) (?:{_GROUPS})", re.IGNORECASE)
_NAMED = re.compile(rf"(?<!these )(?<!those ){_ARTICLES}", re.IGNORECASE)


def is_bare(question: str) -> bool:
    """Whether it is asked how many of something, and nothing else: "berapa kabupaten?", which may be of any."""
    return _BARE.fullmatch(question.strip(MARKS)) is not None


def leans(question: str, request: Request | None) -> bool:
    """Whether a question that counts is asked of what was spoken of: it points to it, or has no condition itself.

    Args:
        question: as it was typed.
        request: how it is read by itself, None when it counts nothing by itself.
    """
    if is_bare(question):
        return True
    if _means_all(question, request):
        return False
    pointing = OF_THEM.search(question) or _HEADLESS.match(question)
    return bool(pointing) or (request is not None and _names_nothing(request))


def _means_all(question: str, request: Request | None) -> bool:
    """Whether all articles are meant, whatever was asked before, or each outlet, region or time has its own counted.

    Where all of something are only pointed to ("list them all", "semua artikel itu"), those spoken of are meant.
    """
    if _COLLECTION.search(question) or _ALL.search(question):
        return True
    return bool(request and request.grouping and _NAMED.search(question))


_SOFTLY = re.compile(r"(?i)(?:[\s,]+(?:dong|ya|deh|kak|min|please))+$")


def without_them(question: str) -> str:
    """A follow-up without its pointers to the articles that were counted and the marks around it."""
    return " ".join(OF_THEM.sub(" ", _SOFTLY.sub("", question.strip(" ?.!"))).split())


def wish(asked: str, told: Request, read: Reader) -> Request | None:
    """What a follow-up without a condition asks of articles; None when it has one, or asks for anything else.

    Args:
        asked: the follow-up, without its pointers to them.
        told: how the question before it is read.
        read: how questions that count are read.
    """
    if _LISTED.fullmatch(asked):
        return Request(Unit.ARTICLE, View.LIST)
    if _COUNTED.fullmatch(asked):
        return Request(Unit.ARTICLE, View.COUNT)
    if placed := _PLACED.fullmatch(asked):
        end = " ".join((placed["end"] or placed["last"] or placed["ends"]).lower().split())
        nth = (placed["nth"] or placed["behind"] or "").lower()
        # Those before the one that is asked for are shown with it.
        limit = next((at for at, both in enumerate(_NTH.split("|"), 2) if nth in both.split()), None)
        return Request(Unit.ARTICLE, View.NEWEST if end in news.NEW else View.OLDEST, limit=limit)
    if (found := _NEXT.fullmatch(asked)) and told.view is (View.NEWEST if found["new"] else View.OLDEST):
        return Request(Unit.ARTICLE, told.view, limit=(told.limit or 1) + 1)
    if most := _MOST.fullmatch(asked):
        return Request(_unit(most["unit"]), View.COUNT, rank=_rank(most["rank"]))
    if (ranked := _ROW_RANKED.fullmatch(asked)) and told.rows is not Unit.ARTICLE:
        return Request(told.rows, View.COUNT, rank=_rank(ranked["rank"]))
    if others := _OTHERS.fullmatch(asked):
        named = others["outlets"] or others["regions"] or others["theirs"]
        return Request(_unit(named), View.COUNT)
    request = read(asked, languages.detect(asked, default="id"))
    return request if request and _names_nothing(request) and not request.grouping else None


def _unit(name: str) -> Unit:
    """What is asked for by a name, "which provinces" and "kotanya" alike."""
    name = re.sub(r"(?i)^(?:which|what) |nya$", "", name)
    level = next((unit for pattern, unit in _LEVELS if pattern.search(name)), None)
    return level or joints.GROUPS.get(name.lower().removesuffix("s"), Unit.OUTLET)


def _rank(words: str) -> Rank:
    return Rank.LEAST if news.LEAST.search(words) else Rank.MOST


def _names_nothing(request: Request) -> bool:
    """Whether a question that counts says nothing of which articles."""
    return request.readable and not (request.binds or request.absent or request.whatever or request.each)
