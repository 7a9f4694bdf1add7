"""Reads a question that counts articles, outlets or days, or orders them; any other question is left alone.

Knows: how such a question may begin. Does not know the patterns (`grammar/*_heads.py`), what stands behind them
(`grammar/behind.py`), or what the collection holds, but for the names of its outlets.

A question is only of this kind when it speaks of articles, outlets that report, or days of reporting; "berapa TPS" or
"how many ballot papers" begins with none of these.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rag.catalogue.grammar import (
    article_heads,
    checks,
    comparing,
    group_heads,
    happenings,
    joints,
    news,
    restrictions,
    roles,
    sources,
    whom,
)
from rag.catalogue.grammar import outlets as papers
from rag.catalogue.grammar.behind import Behind
from rag.catalogue.grammar.patterns import Head, anycase, each_anycase, rules
from rag.catalogue.grammar.rewording import reworded, within_behind
from rag.catalogue.grammar.subjects import is_topic
from rag.catalogue.request import REGIONAL, Only, Request, Unit, View

HEADS: tuple[Head, ...] = (
    *article_heads.ENDS,  # before lists: "artikel terbaru" is also an article
    *article_heads.ORDERS,
    *group_heads.SPEAKERS,
    *group_heads.AUTHORS,
    *group_heads.OUTLETS,
    *group_heads.REGIONS,
    *article_heads.TIMES,
    *article_heads.COUNTS,
    *article_heads.LISTS,
)
"""In the order in which they are tried."""
_HOW_MANY_UNDATED = anycase(rf"(how many|{news.MANY_ID})(?: of (?:them|these|those))? ({joints.UNDATED.pattern})")
_REPORTED = anycase(r"(?:what (?:was|is|were)(?: been)? reported|apa(?: (?:saja|aja))?(?: yang)? diberitakan)\b")
"""What an outlet reports, its name aside."""
_SHARE = anycase(
    r"(?:(?:(?:(?:se)?berapa|brp) (?:banyak |besar )?persen(?:tase)?(?:nya)?|persentase)(?: dari)?"
    r"(?: (?:semua|seluruh|total))? (?P<id>artikel|berita|pemberitaan)"
    r"|what (?:percentage|per ?cent|share|proportion|fraction|part) of (?:all )?(?:of )?(?:the |these |your )?"
    r"(?:(?P<whose>\S+(?: \S+){0,3}?) )?(?:news )?(?:articles|stories))(?=\W)"
    r"(?: (?:is|are|was|were)(?= (?:about|from)\b))?"
)
"""Asks how large a part of all articles, or of an outlet's, some are."""
_PARTS = each_anycase(
    rf" (?=(?:yang|that|which) |(?:{joints.MENTION.pattern})|(?:meng|ng)utip\b|quotes?\b|cites?\b"
    r"|(?:mem)?bahas\b|berasal\b|(?:di(?:muat|tulis|terbitkan)|terbit)\b"
    r"|(?:is|are|was|were|do|does|did|comes?|came|tidak|tak|bukan)\b)",
    rf" (?={joints.ABOUT.pattern}|(?:{joints.PLACED.pattern}))",
)
"""Before what is said of a part of some articles, the surer first: "berita tentang Demak | yang dimuat Tempo"."""
_MENTION_IT = rules(
    rf"((?:which|what) {news.REGION_EN}) (?:also )?(?:mention|name)(?:s|ed)? (.+) → \1 have articles that mention \2",
    rf"({news.REGION_ID} {news.WHICH_ID})(?: yang)?(?: juga)? (?:menyebut(?:kan)?|menyinggung) (.+)"
    r" → \1 punya artikel yang menyebut \2",
)
"""Regions by what their articles mention, where no sentence answers."""
_ARTICLES = anycase(rf"\b{news.NEWS}(?!\w)")
_WHETHER_REPORTED = anycase(
    rf"(?:did|does|has|have|apa(?:kah)?) (?P<outlet>\S+(?: \S+){{0,2}}?) (?:(?:ever|pernah|sudah|juga|ada) )*"
    rf"(?:{news.TELLS_EN}|write|{news.TELLS_ID})(?: (?:anything|something|any {news.NEWS_EN}|berita))?"
    rf" (?:{joints.ABOUT.pattern} )?(?P<on>\S.*)"
)
"""Asks whether an outlet reported on something, also in a time: "Did Tempo report on Demak in May?"."""
_TELLS_OF = anycase(r"\b(?:mention|quot|cit)(?:es?|s|ed|ing)?\b")
"""Asks whom articles quote or mention."""


def read(text: str, *, language: str, today: date, outlets: Sequence[str] = ()) -> Request | None:
    """The request in a question, None when it is no question of this kind.

    One that takes something out of what it counts, in words that cannot be read, is a request that is not readable.

    Args:
        text: a checked question.
        language: `id` or `en`: that of its words.
        today: what "last week" is counted from.
        outlets: names of the collection's outlets.
    """
    typed = joints.OR_NOT.sub(r"\g<asked>", joints.POLITE.sub("", text.strip()).rstrip(" ?!."))
    typed = whom.regional(typed) if language == "en" and _TELLS_OF.search(typed) else typed
    if turned := roles.turned(typed, outlets):
        found = read(turned[0], language=language, today=today, outlets=outlets)
        return replace(found, role=turned[1]) if found and found.unit is Unit.SPEAKER else None
    if (quoting := restrictions.of_statements(typed)) and (
        found := read(quoting, language=language, today=today, outlets=outlets)
    ):
        return replace(found, statements=True) if found.readable and Only.QUOTING in found.only else None
    if share := _SHARE.match(typed):
        counted = "berapa artikel" if share["id"] else f"how many {share['whose'] or ''} articles"
        return _share_of(f"{' '.join(counted.split())}{typed[share.end() :]}", language, today, outlets)
    compared = comparing.compared(typed, outlets)
    *narrower, plain = restrictions.readings(compared)
    for asked, only, who in narrower:
        found, hoaxes = _headed(asked, language=language, today=today, outlets=outlets), checks.means_hoaxes(text)
        if found and hoaxes and found.unit in REGIONAL:
            return None  # where hoaxes went round is told by other articles as well
        if found:
            return restrictions.bound(replace(found, mere=Only.CHECKING in only and hoaxes), only, who)
    if found := _headed(plain.asked, language=language, today=today, outlets=outlets):
        # A title that was not read is no word that articles have.
        titled = any(Only.TITLED in one.only for one in narrower)
        return replace(found, readable=found.readable and not titled)
    if reported := _WHETHER_REPORTED.fullmatch(typed):
        listing = "list the articles about" if language == "en" else "sebutkan artikel tentang"
        found = _headed(f"{listing} {reported['on']}", language=language, today=today, outlets=outlets)
        named = papers.listed(reported["outlet"], outlets)
        if named and found and found.places and not found.wanted:
            return replace(found, outlets=named)
    if happened := happenings.read(typed, today=today, outlets=outlets):
        return happened
    asked = _worded(compared, outlets)
    _, merely = _begun(
        (*article_heads.MERE, *article_heads.ANY), asked, language=language, today=today, outlets=outlets
    )
    return replace(merely, mere=True) if merely and (merely.binds or merely.grouping) else None


def _share_of(asked: str, language: str, today: date, outlets: Sequence[str]) -> Request | None:
    """The request for how large a part of some articles those are that a question would count.

    Those are a part of what is told before it; of an outlet's or a time's articles wherever these are named, unless
    nothing else is told of the part.
    """
    found = read(asked, language=language, today=today, outlets=outlets)
    if found is None or found.unit is not Unit.ARTICLE or found.view is not View.COUNT:
        return None
    ends = [match.start() for pattern in _PARTS for match in reversed(list(pattern.finditer(asked)))]
    told = (read(asked[:end], language=language, today=today, outlets=outlets) for end in ends)
    of = next((one for one in told if one and one.readable and one.unit is Unit.ARTICLE), None)
    if of is None or of.view is not View.COUNT or found.each or of.only or found.grouping:
        return replace(found, of=Request(Unit.ARTICLE, View.COUNT), readable=False)
    if found.beside(of).tells:
        of = replace(of, outlets=found.outlets, period=found.period)
    rest = found.beside(of)
    return replace(found, of=of, readable=found.readable and (rest.tells or bool(rest.outlets or rest.period)))


def _worded(asked: str, outlets: Sequence[str]) -> str:
    """A question in words that are known."""
    return reworded(within_behind(papers.behind_news(asked, outlets)))


def _headed(asked: str, *, language: str, today: date, outlets: Sequence[str]) -> Request | None:
    """The request in a question that begins as one for articles does."""
    asked = _worded(asked, outlets)
    if match := _HOW_MANY_UNDATED.fullmatch(asked):
        asked = f"{match[1]} {'articles' if language == 'en' else 'artikel'} {match[2]}"
    absent = group_heads.ABSENT.match(asked)
    if absent:
        asked = f"{absent['id'] or absent['en']} {absent['prints'] or ''} {asked[absent.end() :]}"
        asked = " ".join(asked.split())
    heads = (*group_heads.ABSENT_HEADS, *HEADS) if absent else HEADS
    head, found = _begun(heads, asked, language=language, today=today, outlets=outlets)
    return _none_of(found, head) if head and absent else found


def _begun(
    heads: Sequence[Head], asked: str, *, language: str, today: date, outlets: Sequence[str]
) -> tuple[Head | None, Request | None]:
    """The first of some heads that a question begins with, and the request in it."""
    for head in heads:
        if match := head.pattern.match(asked):
            reader = Behind(head, match, language, today, outlets)
            return head, reader.read(f"{match.groupdict().get('topic') or ''} {asked[match.end() :]}".strip())
    return None, None


def read_open(text: str, *, language: str, today: date, outlets: Sequence[str] = ()) -> Request | None:
    """The request for the articles on a place, of an outlet or a time, of which a question wants to hear at large.

    None for any other, and where it says more: not every article that has its words is on what it says. But of what an
    outlet reports about something, those of its articles are told that mention it, of the hoaxes of a time those that
    check them, and where a question wants to hear of some thing at large those that mention that. The arguments are
    those of `read`.
    """
    if checked := checks.in_a_time(text.strip().rstrip(" ?!.")):
        found = read(checked, language=language, today=today, outlets=outlets)
        return found if found and found.readable and found.period else None
    if (told := sources.read(text, outlets)) and not told.left_out and _REPORTED.match(told.rest):
        rest = told.rest.rstrip(" ?!.")
        _, found = _begun(article_heads.OPEN, rest, language=language, today=today, outlets=outlets)
        return replace(found, outlets=told.outlets) if found and not found.outlets else None
    typed = papers.behind_news(text.strip().rstrip(" ?!."), outlets)
    for asked in dict.fromkeys((typed, joints.POLITE.sub("", typed))):
        _, found = _begun(article_heads.OPEN, asked, language=language, today=today, outlets=outlets)
        if found and not (found.wanted or found.named):
            return found if found.places or found.outlets or found.period else None
    for pattern, said in _MENTION_IT:
        if match := pattern.fullmatch(typed):
            return read(match.expand(said), language=language, today=today, outlets=outlets)
    bare = is_topic(typed) and not _ARTICLES.search(typed)
    heads = (*article_heads.TOPICS, article_heads.BARE) if bare else article_heads.TOPICS
    _, found = _begun(heads, typed, language=language, today=today, outlets=outlets)
    return found if found and found.readable and found.wanted else None


def _none_of(found: Request | None, head: Head) -> Request:
    """A request for the outlets or regions without any of the articles that another one finds."""
    if found is None or not (found.wanted or found.places or found.named or found.period) or found.grouping:
        return Request(head.unit, head.view, readable=False)
    return replace(found, absent=True)
