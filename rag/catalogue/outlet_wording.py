"""Says a question about outlets and what they print in words that are known: "tempo stories" as articles from tempo.co.

Knows: ways to ask which of several outlets reports more, how often one reports, what its pieces are called. Does not
know how outlets are named (`outlets.py`) or what else a question asks for.
"""

import re
from collections.abc import Sequence

from rag.catalogue import joints, news
from rag.catalogue.outlets import LONGEST, WHO_PUBLISHES, leading, listed

_REPORTS_MORE = (
    r"(?:(?:yang )?(?:lebih|paling) (?:banyak|sering|rajin)(?: (?:mem|di)?(?:berita|tulis|muat|bahas|liput|lapor)\w*"
    r"| me(?:mberitakan|nulis|muat|mbahas|liput|laporkan|nyebut(?:kan)?|nyinggung))?"
    r"|(?:has |have |had |is |was )?(?:reports?|reported|reporting|covers?|covered|covering|writes?|wrote|written"
    r"|publish(?:es|ed)?|carr(?:y|ies|ied)|r[au]ns?|mentions?|mentioned)"
    r" (?:the )?(?:more|most)(?: (?:often|articles|stories|news))?)"
)
_WHICH = r"mana|media mana|siapa|who|which(?: outlet| one)?"
_TOPIC = r"(?:soal|tentang|mengenai|on|about)"
_COMPARED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:{_WHICH})? ?{_REPORTS_MORE}[,:]? (?P<two>.+?) {_TOPIC} (?P<topic>.+)",
        rf"(?:{_WHICH}) {_REPORTS_MORE}(?: {_TOPIC})? (?P<topic>.+?)[,:] (?P<two>.+)",
        r"(?:who|which(?: outlet| one)?) (?:mention|cover|report)(?:s|ed)?(?: on| about)? (?P<topic>.+?)"
        r" more(?: often)?[,:] (?P<two>.+)",
        rf"(?:bandingkan|compare) (?P<two>.+?)[,:.;]+ (?:{_WHICH}) (?:yang )?{_REPORTS_MORE}(?: {_TOPIC})?"
        r" (?P<topic>.+)",
        rf"(?:bandingkan|compare) (?:jumlah|(?:the )?number of) (?:{news.NEWS_ID}|{news.NEWS_EN}|stories)"
        rf"(?: (?:of|from|by|in|dari|di))? (?P<two>.+?) {_TOPIC} (?P<topic>.+)",
        rf"which of (?:the )?(?P<two>.+?) {_REPORTS_MORE}(?: {_TOPIC})? (?P<topic>.+)",
        rf"(?:apakah |did |does |do |has |have )?(?P<one>.+?) {_REPORTS_MORE}(?: {_TOPIC})? (?P<topic>.+?)"
        r" (?:daripada|dibanding(?:kan)?|ketimbang|than) (?P<other>.+?)(?: (?:did|does|do|has|have))?",
        rf"(?:did |does |do |has |have )?(?P<two>.+?),? (?:(?:mana|siapa) )?{_REPORTS_MORE}(?: {_TOPIC})?"
        r" (?P<topic>.+)",
    )
)
"""Which of several outlets reports more on something."""
_PIECES = re.compile(rf"(?<=how many )(?:stories|pieces|items|reports)(?= {WHO_PUBLISHES})", re.IGNORECASE)
_WRITINGS = re.compile(
    rf"(?P<asked>^(?:{news.MANY_ID}|{news.SHOW_ID}(?: semua)?) )"
    rf"(?:(?:{news.NEWS_ID} )?karya|tulisan|laporan|reportase) (?:dari |milik )?(?=\S)",
    re.IGNORECASE,
)
"""What an outlet's pieces are called, where they are counted or listed."""
_END_ID = r"(?P<end>terakhir|pertama|terbaru|terawal)(?: kali(?:nya)?)?"
_REPORTED_ID = rf"{news.TELLS_ID}(?: (?:tentang|soal|mengenai))? (?P<topic>.+)"
_OF_OUTLETS = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (
            r"(?:(?:se)?berapa (?:kali|sering)) (?P<outlets>.+?) (?:(?:mem|di)?beritakan|(?:me)?liput"
            r"|(?:me)?nulis(?: soal| tentang)?|(?:mem)?bahas|mengulas) (?P<topic>.+)",
            "berapa artikel dari {outlets} tentang {topic}",
        ),
        (
            r"how (?:often|many times) (?:did|does|has|have) (?P<outlets>.+?) (?:report(?:ed)? (?:on|about)"
            r"|cover(?:ed)?|wr(?:ite|itten) (?:on|about)|mention(?:ed)?) (?P<topic>.+)",
            "how many articles from {outlets} about {topic}",
        ),
        (rf"(?:pada )?kapan {_END_ID} (?P<outlets>.+?) {_REPORTED_ID}", "artikel {end} dari {outlets} tentang {topic}"),
        (rf"(?:pada )?kapan (?P<outlets>.+?) {_END_ID} {_REPORTED_ID}", "artikel {end} dari {outlets} tentang {topic}"),
        (
            rf"when did (?P<outlets>.+?) (?P<end>first|last|most recently) {news.TELLS_EN}(?: (?:on|about|of))?"
            r" (?P<topic>.+)",
            "when was the {end} article from {outlets} about {topic}",
        ),
    )
)
"""How often an outlet reports on something, and when it did first or last."""
_TIME_OF_MOST = tuple(
    (re.compile(pattern, re.IGNORECASE), counted)
    for pattern, counted in (
        (
            r"(?:(?:pada|di) )?(?P<time>(?:bulan|hari|tanggal|tahun) (?:apa|mana|berapa)) (?P<outlets>.+?) paling"
            r" (?P<rank>banyak|sering|sedikit|jarang) (?:me\w+|nulis|bahas|liput|muat)(?: (?:berita|artikel))?"
            r"(?: (?:soal|tentang|mengenai))?(?P<topic> .+)?",
            ("{time} paling {rank} berita dari {outlets}", " tentang"),
        ),
        (
            r"(?:(?:in|on) )?(?P<time>(?:which|what) (?:day|date|month|year)) (?:did|does|has|have) (?P<outlets>.+?)"
            r" (?:publish|run|carry|write|report|cover)(?:ed)?(?: (?:on|about))? (?:the )?(?P<rank>most|fewest|least)"
            r"(?: often)?(?: (?:articles|stories|news))?(?: (?:on|about))?(?P<topic> .+)?",
            ("{time} had the {rank} articles from {outlets}", " about"),
        ),
    )
)
"""When an outlet reports most."""
_TIMED = re.compile(r" (?:in|on|during|since|pada|di|dalam|selama|sejak|tahun|bulan)\b", re.IGNORECASE)
_BETWEEN = re.compile(rf"{news.NEWS_ID} (?P<outlets>\S.*?) (?P<which>{news.WHICH_ID})\b", re.IGNORECASE)
"""Outlets between the news and the question word: "artikel Tempo apa saja"."""
_FROM = re.compile(r"(?<!\w)dr (?=\S)")
"""Everyday spelling of "dari", and a doctor's title."""
_STORIES = re.compile(rf"\b(?:(?P<news>{news.NEWS_EN})|stor(?:y|ies)|reports?)\b", re.IGNORECASE)


def behind_news(asked: str, outlets: Sequence[str]) -> str:
    """A question with the names of outlets behind the news: "how many articles from tempo.co" for "tempo articles".

    What outlets print is an article, whatever it is called: "stories from Tempo" are articles, too.
    """
    asked = _FROM.sub(lambda match: "dari " if leading(asked[match.end() :], outlets)[0] else match[0], asked)
    for pattern, said in _OF_OUTLETS:
        if (match := pattern.fullmatch(asked)) and (named := listed(match["outlets"], outlets)):
            return said.format(**match.groupdict() | {"outlets": " or ".join(named)})
    for pattern, (counted, joint) in _TIME_OF_MOST:
        if (match := pattern.fullmatch(asked)) and (named := listed(match["outlets"], outlets)):
            said = counted.format(time=match["time"], rank=match["rank"], outlets=" or ".join(named))
            topic = match["topic"] or ""
            return f"{said}{'' if not topic or _TIMED.match(topic) else joint}{topic}"
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


def compared(asked: str, outlets: Sequence[str]) -> str:
    """A question for which of several outlets reports more on something as one that counts for each of them."""
    for pattern in _COMPARED:
        match = pattern.fullmatch(asked)
        if not match:
            continue
        parts = match.groupdict()
        two = parts.get("two") or f"{parts['one']} or {parts['other']}"
        named = listed(two, outlets) or listed(re.sub(r"(?i)^antara ", "", two), outlets)
        if len(named) > 1:
            return f"berapa artikel dari {' atau '.join(named)} tentang {match['topic']} per media"
    return asked
