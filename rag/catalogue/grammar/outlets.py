"""The outlets that a question about articles names, one or several, and what they print, in words that are known.

Knows: words before and behind an outlet's name, that a name needs no domain ending, and ways to ask of what one prints:
"tempo stories" are articles from tempo.co. Does not know what else a question asks for.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from index import vocabulary, words
from index.filters import fold_outlet, outlet_key
from index.origin.houses import house_named, house_of
from rag.catalogue.grammar import joints, news
from rag.catalogue.grammar.patterns import anycase, rules

PUBLISHED_BY = anycase(
    rf"(?:^|(?<=\s))(?:{joints.COMES}(?:dari|oleh|di|terbitan|keluaran|milik|from|by|in|on|for|published by|carried by)"
    r" (?:media |outlet |the outlet |the )?)(?=\S)"
)
_PRINTED = anycase(
    r"(?:^|(?<=\s))(?:(?:yang|that|which) )?(?:(?:pernah|sudah|telah|was|were|has been|have been) )?"
    r"(?:di(?:muat|terbit|tulis|siar|tayang|publikasi|berita|rilis)(?:kan)?|published|carried|printed|written|run)"
    r" (?:(?:oleh|di|dalam|pada|by|in|on) )?(?:media |outlet |the )?(?=\S)"
)
"""Before the outlet that prints something: "yang dimuat Tempo"."""
_PRINTED_UNKNOWN = anycase(
    r"\s*(?:\b(?:yang|that|which) )?(?:\b(?:was|were) )?"
    r"\b(?:di(?:muat|terbitkan|siarkan|tayangkan) (?:(?:oleh|di) )?|(?:published|carried|printed|run) (?:by|in) )"
    rf"(?:media |outlet |the )?(?P<outlet>{news.NAME})$"
)
"""Before a name at the end that is no outlet's of the collection."""
WHO_PUBLISHES = (
    r"(?:did|does|has|have) (?P<outlet>\S.*?) (?:publish(?:ed)?|r[ua]n|carr(?:y|ied)|print(?:ed)?|write|written|have)\b"
)
_PUBLISHES = anycase(rf"(?:^|(?<=\s)){WHO_PUBLISHES}")
_JOINED = anycase(r"\s*(?:,\s*(?:(?:dan|and|atau|or)\b)?|[&/]|\b(?:dan|and|atau|or|serta)\b)\s*(?:(?:dari|from)\s)?\s*")
_GOES_ON = anycase(r"\s*,?\s*\b(?:dan|and|atau|or|serta)\b\s*")
_BESIDE_NEWS = anycase(rf"(?:{news.NEWS_ID}|{news.NEWS_EN}|{news.END_ID}|dikutip|quoted by)$")
LONGEST = 12
"""Words of some outlets' names, with those that join them."""


def known(text: str, outlets: Sequence[str]) -> str | None:
    """The outlet of a collection that some words name as a whole, or in short, where they are no usual word.

    Short is the first part of a name ("posmetro-medan.com"), or all but "news" and the like ("tribunnews.com"), the
    latter also a word with a capital. A short name is of one outlet only, that of a house (Antara, Tribun) of all its
    editions.
    """
    name = text.strip(" ,.;:")
    key = fold_outlet(name)
    if house := _house(name, key, outlets):
        return house
    whole = next((outlet for outlet in outlets if key and fold_outlet(outlet) == key), None)
    if whole or not key:
        return whole
    short = {fold_outlet(outlet): outlet for outlet in outlets if key == _first_part(outlet)}
    named = {fold_outlet(outlet): outlet for outlet in outlets if _core(name) == _core(outlet)}
    usual = vocabulary.is_usual(key)
    found = named if not usual or name[0].isupper() or key != _core(name) else {}
    found = found or ({} if usual else short)
    return next(iter(found.values())) if len(found) == 1 else None


def _house(name: str, key: str, outlets: Sequence[str]) -> str | None:
    """The house that a name means, where a collection has outlets of it; its one outlet where it has no other."""
    house = None if name in words.stop_words() else house_named(key)  # "antara", between
    held = {outlet_key(outlet): outlet for outlet in outlets if house and house_of(fold_outlet(outlet)) == house}
    return house if len(held) > 1 else next(iter(held.values()), None)


@lru_cache(10_000)
def _first_part(outlet: str) -> str:
    return fold_outlet(re.split(r"[-_\s]", outlet.strip(), maxsplit=1)[0])


@lru_cache(10_000)
def _core(outlet: str) -> str:
    """A name without what is added to many: tribunnews, detikcom."""
    return re.sub(r"(?<=\w{3})(?:news|online|com|co|id)$", "", fold_outlet(outlet))


def listed(text: str, outlets: Sequence[str]) -> tuple[str, ...]:
    """The outlets that some words name as a whole, joined by "and", "or" or commas; () when a part is none."""
    found = [known(part, outlets) for part in _JOINED.split(text.strip(" ,.;:"))]
    named = [one for one in found if one]
    return tuple(dict.fromkeys(named)) if len(named) == len(found) else ()


def leading(text: str, outlets: Sequence[str]) -> tuple[tuple[str, ...], int]:
    """The outlets with whose names a text begins, and where the last of them ends; ((), 0) without any."""
    for word in reversed(list(re.finditer(r"\S+", text))[:LONGEST]):
        if named := listed(text[: word.end()], outlets):
            return named, word.end()
    return (), 0


def printed_by(rest: str, outlets: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """The outlets of which is said that they print what is counted, and the text without them."""
    published = _PUBLISHES.search(rest)
    if published and (named := listed(published["outlet"], outlets) or _unknown(published["outlet"])):
        return named, f"{rest[: published.start()]} {rest[published.end() :]}".strip()
    for match in _PRINTED.finditer(rest):
        named, length = leading(rest[match.end() :], outlets)
        tail = rest[match.end() + length :]
        if named and stands_alone(rest[match.end() : match.end() + length], tail, outlets):
            return named, f"{rest[: match.start()].strip()} {tail.strip(' ,')}".strip()
    unknown = _PRINTED_UNKNOWN.search(rest)
    return ((unknown["outlet"],), rest[: unknown.start()]) if unknown else ((), rest)


def stands_beside_news(begins: str) -> bool:
    """Whether an outlet may follow the beginning of a question without a word that joins it: "berapa artikel tempo"."""
    return bool(_BESIDE_NEWS.search(begins))


def taken_out(rest: str, outlets: Sequence[str], *, beside: bool) -> tuple[tuple[str, ...], str] | None:
    """The outlets that a text names and the text without them; None when it is not plain which outlets are meant.

    Args:
        rest: what is left of a question.
        outlets: the collection's.
        beside: whether a name may stand at the beginning with no word that joins it.
    """
    begins = {match.end(): match.start() for match in PUBLISHED_BY.finditer(rest)} | ({0: 0} if beside else {})
    for start, begin in begins.items():
        named, length = leading(rest[start:], outlets)
        if not named or not (start or stands_alone(rest[:length], rest[length:], outlets)):
            continue
        tail = rest[start + length :]
        if further := _GOES_ON.match(tail):
            tail = tail[further.end() :]
            if not joints.begins(tail):  # "from Tempo and X": an outlet that the collection lacks, or a subject
                return None
        return named, f"{rest[:begin]} {tail}".strip()
    return (), rest


def stands_alone(name: str, tail: str, outlets: Sequence[str]) -> bool:
    """Whether a name with no preposition is an outlet's and not the beginning of another: "Tempo Doeloe"."""
    exact = name in outlets or re.fullmatch(r"[\w-]+(?:\.\w{2,})+", name)
    return bool(exact or not tail.strip(" ,") or joints.begins(tail) or _GOES_ON.match(tail))


def _unknown(text: str) -> tuple[str, ...]:
    return (text,) if text[0].isupper() else ()


_PIECES = anycase(rf"(?<=how many )(?:stories|pieces|items|reports)(?= {WHO_PUBLISHES})")
_WRITINGS = anycase(
    rf"(?P<asked>^(?:{news.MANY_ID}|{news.SHOW_ID}(?: semua)?) )"
    rf"(?:(?:{news.NEWS_ID} )?karya|tulisan|laporan|reportase) (?:dari |milik )?(?=\S)"
)
"""What an outlet's pieces are called, where they are counted or listed."""
_END_ID = r"(?P<end>terakhir|pertama|terbaru|terawal)(?: kali(?:nya)?)?"
_REPORTED_ID = rf"{news.TELLS_ID}(?: (?:tentang|soal|mengenai))? (?P<topic>.+)"
_OF_OUTLETS = rules(
    r"(?:(?:se)?berapa (?:kali|sering)) (?P<outlets>.+?) (?:(?:mem|di)?beritakan|(?:me)?liput"
    r"|(?:me)?nulis(?: soal| tentang)?|(?:mem)?bahas|mengulas) (?P<topic>.+)"
    " → berapa artikel dari {outlets} tentang {topic}",
    r"how (?:often|many times) (?:did|does|has|have) (?P<outlets>.+?) (?:report(?:ed)? (?:on|about)"
    r"|cover(?:ed)?|wr(?:ite|itten) (?:on|about)|mention(?:ed)?) (?P<topic>.+)"
    " → how many articles from {outlets} about {topic}",
    rf"(?:pada )?kapan {_END_ID} (?P<outlets>.+?) {_REPORTED_ID}"
    " → artikel {end} dari {outlets} tentang {topic}",
    rf"(?:pada )?kapan (?P<outlets>.+?) {_END_ID} {_REPORTED_ID}"
    " → artikel {end} dari {outlets} tentang {topic}",
    rf"when did (?P<outlets>.+?) (?P<end>first|last|most recently) {news.TELLS_EN}(?: (?:on|about|of))?"
    r" (?P<topic>.+) → when was the {end} article from {outlets} about {topic}",
    r"(?:(?:pada|di) )?(?P<time>(?:bulan|hari|tanggal|tahun) (?:apa|mana|berapa)) (?P<outlets>.+?) paling"
    r" (?P<rank>banyak|sering|sedikit|jarang) (?:me\w+|nulis|bahas|liput|muat)(?: (?:berita|artikel))?"
    r"(?: (?:soal|tentang|mengenai))?(?P<topic> .+)?"
    " → {time} paling {rank} berita dari {outlets} tentang{topic}",
    r"(?:(?:in|on) )?(?P<time>(?:which|what) (?:day|date|month|year)) (?:did|does|has|have) (?P<outlets>.+?)"
    r" (?:publish|run|carry|write|report|cover)(?:ed)?(?: (?:on|about))? (?:the )?(?P<rank>most|fewest|least)"
    r"(?: often)?(?: (?:articles|stories|news))?(?: (?:on|about))?(?P<topic> .+)?"
    " → {time} had the {rank} articles from {outlets} about{topic}",
)
"""How often an outlet reports on something, when it did first or last, and when most."""
_TIMED = anycase(r"$| (?:in|on|during|since|pada|di|dalam|selama|sejak|tahun|bulan)\b")
_NO_TOPIC = re.compile(r" (?:tentang|about)(?=\{topic\}$)")
_BETWEEN = anycase(rf"{news.NEWS_ID} (?P<outlets>\S.*?) (?P<which>{news.WHICH_ID})\b")
"""Outlets between the news and the question word: "artikel Tempo apa saja"."""
_FROM = re.compile(r"(?<!\w)dr (?=\S)")
"""Everyday spelling of "dari", and a doctor's title."""
_STORIES = anycase(rf"\b(?:(?P<news>{news.NEWS_EN})|stor(?:y|ies)|reports?)\b")


def behind_news(asked: str, outlets: Sequence[str]) -> str:
    """A question with the names of outlets behind the news: "how many articles from tempo.co" for "tempo articles".

    What outlets print is an article, whatever it is called: "stories from Tempo" are articles, too.
    """
    asked = _FROM.sub(lambda match: "dari " if leading(asked[match.end() :], outlets)[0] else match[0], asked)
    for pattern, said in _OF_OUTLETS:
        if (match := pattern.fullmatch(asked)) and (named := listed(match["outlets"], outlets)):
            told = match.groupdict("") | {"outlets": " or ".join(named)}
            return (_NO_TOPIC.sub("", said) if _TIMED.match(told["topic"]) else said).format(**told)
    if (match := _BETWEEN.match(asked)) and (named := listed(match["outlets"], outlets)):
        return f"artikel {match['which']} dari {' atau '.join(named)}{asked[match.end() :]}"
    if (match := _PIECES.search(asked)) and listed(match["outlet"], outlets):
        asked = f"{asked[: match.start()]}articles{asked[match.end() :]}"
    if (match := _WRITINGS.search(asked)) and leading(asked[match.end() :], outlets)[0]:
        return f"{match['asked']}artikel dari {asked[match.end() :]}"
    for match in _STORIES.finditer(asked):
        called, before = match["news"] or "articles", re.findall(r"\S+\s*", asked[: match.start()])
        for count in range(min(len(before), LONGEST), 0, -1):
            if named := listed("".join(before[-count:]), outlets):
                return f"{''.join(before[:-count])}{called} from {' or '.join(named)}{asked[match.end() :]}"
        joined = re.match(rf" {joints.COMES}(?:from|by|in|on) (?:the )?", asked[match.end() :], re.IGNORECASE)
        if joined and not match["news"] and leading(asked[match.end() + joined.end() :], outlets)[0]:
            return f"{asked[: match.start()]}articles{asked[match.end() :]}"
    return asked
