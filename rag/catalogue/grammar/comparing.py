"""Says a question that compares or repeats counts as one that counts each thing: "which has more articles, A or B?".

Knows: ways to ask of which of several things there are more articles, and which of several outlets has more on
something. Does not know what is done with the question.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from rag.catalogue.grammar import news
from rag.catalogue.grammar.joints import ABOUT, MENTION
from rag.catalogue.grammar.outlets import listed
from rag.catalogue.grammar.patterns import anycase, each_anycase, rules
from rag.catalogue.grammar.subjects import as_place
from rag.phrases.dates import MONTHS

_NEWS_ID, _NEWS_EN = news.NEWS_ID, rf"(?:{news.NEWS_EN}|stories|coverage)"
_ABOUT_ID = r"(?:tentang|soal|mengenai|terkait|(?:yang )?(?:membahas|menyebut(?:kan)?))"
_ABOUT_EN = r"(?:about|on|(?:that )?(?:mention(?:ing)?|cover(?:ing)?))"
_ONE, _OTHER = r"(?P<one>\S.*?)", r"(?P<other>\S.*?)"
_OR_ID, _OR_EN = r",? (?:atau|dan|vs\.?|versus|dengan|sama)", r",? (?:or|and|vs\.?|versus|with|than)"
_TWO_ID = rf"(?:antara )?{_ONE}{_OR_ID} (?:{_ABOUT_ID} )?{_OTHER}"
_TWO_EN = rf"(?:between )?{_ONE}{_OR_EN} (?:{_ABOUT_EN} )?{_OTHER}"
_NAMED_ID = r"(?:disebut(?:kan)?|diberitakan|dibahas)(?: (?:di|dalam|oleh) (?:berita|artikel|media|pemberitaan))?"
_NAMED_EN, _QUOTED_EN = r"(?:mentioned|named|covered)", r"(?:quoted|cited)"
_MORE_ID = rf"(?:yang )?(?:lebih|paling) banyak (?:(?:punya|ada|jumlah) )?(?:{_NEWS_ID}|{_NAMED_ID})"
_MORE_EN = rf"(?:has|have|had|gets?|got|are there|there are|is there) (?:the )?(?:more|most) {_NEWS_EN}"


def _all_counted(counted: str, *patterns: str) -> Iterator[str]:
    """Patterns, each with the question that counts both things."""
    yield from (f"{one} → {counted}" for one in patterns)


def _more_often_id(counted: str, done: str) -> Iterator[str]:
    """Which of two is named, or quoted, more often."""
    more = rf"(?:yang )?(?:lebih|paling) (?:sering|banyak) {done}"
    yield rf"(?:mana|siapa)(?:kah)? {more}[,:]?(?: antara)? {_TWO_ID} → {counted}"
    yield rf"{_TWO_ID},? (?:(?:mana|siapa)(?:kah)? )?{more} → {counted}"


def _more_often_en(counted: str, done: str) -> Iterator[str]:
    more = rf"(?:{done} more(?: often)?|more (?:often|frequently) {done})(?: in (?:the )?(?:news|articles|media))?"
    yield rf"(?:who|which|what)(?: one)? (?:is|was|gets?|got) {more}[,:]? {_TWO_EN} → {counted}"
    yield rf"(?:is|was|are|were) {_TWO_EN} {more} → {counted}"


_COMPARED = rules(
    *_all_counted(
        "berapa artikel yang menyebut {} dan {} masing-masing",
        rf"bandingkan (?:jumlah |banyaknya ){_NEWS_ID}(?: {_ABOUT_ID})? {_TWO_ID}",
        rf"berapa (?:selisih|beda|perbedaan)(?:nya)? (?:jumlah |banyaknya ){_NEWS_ID}"
        rf"(?: {_ABOUT_ID})? {_TWO_ID}",
        rf"bandingkan {_TWO_ID}[,:.;]+ (?:mana|siapa) {_MORE_ID}(?:nya)?",
        rf"(?:apakah )?(?:lebih banyak (?:mana,? )?|mana (?:yang )?lebih banyak,? ){_NEWS_ID}"
        rf"(?: {_ABOUT_ID}| dari)? {_TWO_ID}",
        rf"{_TWO_ID},? (?:mana|siapa)(?:kah)? {_MORE_ID}(?:nya)?",
        rf"(?:apakah )?{_NEWS_ID} (?:{_ABOUT_ID}|dari) {_ONE} lebih (?:banyak|sedikit)"
        rf" (?:dari(?:pada)?|dibanding(?:kan)?|ketimbang) (?:{_NEWS_ID} )?(?:(?:{_ABOUT_ID}|dari) )?{_OTHER}",
        rf"(?:mana|siapa)(?:kah)? {_MORE_ID}(?:nya)?[,:]? {_TWO_ID}",
        rf"{news.MANY_ID} {_NEWS_ID}(?: yang)? {_ABOUT_ID} {_ONE},? (?:dan|serta) {news.MANY_ID}"
        rf"(?: {_NEWS_ID})?(?: yang)? {_ABOUT_ID} {_OTHER}",
    ),
    *_all_counted(
        "how many articles mention {} and {} each",
        rf"compare (?:the )?(?:number of|amount of) {_NEWS_EN}(?: {_ABOUT_EN}| for)? {_TWO_EN}",
        rf"compare {_TWO_EN}[,:.;]+ (?:which|who)(?: one| of (?:them|the two))? {_MORE_EN}",
        rf"(?:(?:are|is|were) there )?more {_NEWS_EN} (?:{_ABOUT_EN}|from) (?:between )?{_ONE}{_OR_EN}"
        rf" (?:{_NEWS_EN} )?(?:(?:{_ABOUT_EN}|from) )?{_OTHER}",
        rf"what(?:['’]s| is) the difference in (?:the )?(?:number|amount) of {_NEWS_EN}"
        rf"(?: {_ABOUT_EN}| from| by)? {_TWO_EN}",
        rf"(?:which|who)(?: one)? {_MORE_EN}(?: {_ABOUT_EN})?[,:]? {_TWO_EN}",
        rf"(?:do|does|did|have|has) {_TWO_EN} (?:have|get|got) (?:the )?(?:more|most) {_NEWS_EN}",
        rf"how many {_NEWS_EN} {_ABOUT_EN} {_ONE},? and how many(?: {_NEWS_EN})? {_ABOUT_EN} {_OTHER}",
    ),
    *_more_often_id("berapa artikel mengutip {} dan {} masing-masing", "dikutip"),
    *_more_often_id("berapa artikel yang menyebut {} dan {} masing-masing", _NAMED_ID),
    *_more_often_en("how many articles quote {} and {} each", _QUOTED_EN),
    *_more_often_en("how many articles mention {} and {} each", _NAMED_EN),
)
"""Each with the question that counts both."""
_OF_MENTIONS = anycase(r"\b(?:menyebut|disebut|mention)")
"""Where regions are counted by their names, and not by what articles are about."""
_MONTH = "|".join({*map(re.escape, chain.from_iterable(MONTHS.values()))})
_TIME = rf"(?:(?:bulan |tahun )?(?:{_MONTH})(?: \d{{4}})?|(?:tahun |the year )?(?:19|20)\d{{2}})"
_OF_TIME = rf"(?P<one>{_TIME})(?:{_OR_ID}|{_OR_EN})(?: (?:in|during|pada|di))? (?P<other>{_TIME})"
_TOLD_OF = r"(?P<topic> (?:tentang|soal|mengenai|about|on|(?:that |yang )?(?:mention(?:ing)?|menyebut(?:kan)?)) .+?)?"
_TIMES = each_anycase(
    rf"(?:apakah )?(?:lebih banyak (?:mana,? )?|mana (?:yang )?lebih banyak,? ){_NEWS_ID}{_TOLD_OF}"
    rf"(?: (?:yang )?(?:terbit |keluar )?(?:pada|di))? {_OF_TIME}",
    rf"(?:apakah )?{_NEWS_ID}{_TOLD_OF} lebih banyak (?:terbit )?(?:pada |di )?{_OF_TIME}",
    rf"(?:(?:pada |di )?(?:bulan|tahun) (?:mana|apa) )?(?:yang )?lebih banyak {_NEWS_ID}(?:nya)?{_TOLD_OF}[,:]?"
    rf" {_OF_TIME}",
    rf"(?:(?:are|were|is|was) there )?more {_NEWS_EN}{_TOLD_OF}(?: published)? (?:in|during) {_OF_TIME}",
    rf"{news.MANY_ID} {_NEWS_ID}{_TOLD_OF}(?: (?:yang )?(?:terbit |keluar )?(?:pada|di))? (?P<one>{_TIME}),?"
    rf" (?:dibanding(?:kan)?|ketimbang|vs\.?|versus)(?: (?:dengan|pada|di))* (?P<other>{_TIME})",
    rf"how many {_NEWS_EN}{_TOLD_OF}(?: (?:were )?published)? (?:in|during) (?P<one>{_TIME}),?"
    rf" (?:(?:as )?compared (?:to|with)|vs\.?|versus|against)(?: in)? (?P<other>{_TIME})",
    rf"(?:in )?(?:which|what) (?:months?|years?) (?:had|has|have|saw|were there) more {_NEWS_EN}{_TOLD_OF}[,:]?"
    rf" {_OF_TIME}",
    rf"(?:bandingkan|compare) (?:jumlah|banyaknya|(?:the )?(?:number|amount) of) (?:{_NEWS_ID}|{_NEWS_EN})"
    rf"{_TOLD_OF}(?: (?:pada|di|in|for|of))? {_OF_TIME}",
)
"""In which of two times more is reported."""
_REPORTS_MORE = (
    r"(?:(?:yang )?(?:lebih|paling) (?:banyak|sering|rajin)(?: (?:mem|di)?(?:berita|tulis|muat|bahas|liput|lapor)\w*"
    r"| me(?:mberitakan|nulis|muat|mbahas|liput|laporkan|nyebut(?:kan)?|nyinggung))?"
    r"|(?:has |have |had |is |was )?(?:reports?|reported|reporting|covers?|covered|covering|writes?|wrote|written"
    r"|publish(?:es|ed)?|carr(?:y|ies|ied)|r[au]ns?|mentions?|mentioned)"
    r" (?:the )?(?:more|most)(?: (?:often|articles|stories|news))?)"
)
_WHICH = r"mana|media mana|siapa|who|which(?: outlet| one)?"
_OF = r"(?:soal|tentang|mengenai|on|about)"
_OUTLETS = each_anycase(
    rf"(?:{_WHICH})? ?{_REPORTS_MORE}[,:]? (?P<two>.+?) {_OF} (?P<topic>.+)",
    rf"(?:{_WHICH}) {_REPORTS_MORE}(?: {_OF})? (?P<topic>.+?)[,:] (?P<two>.+)",
    r"(?:who|which(?: outlet| one)?) (?:mention|cover|report)(?:s|ed)?(?: on| about)? (?P<topic>.+?)"
    r" more(?: often)?[,:] (?P<two>.+)",
    rf"(?:bandingkan|compare) (?P<two>.+?)[,:.;]+ (?:{_WHICH}) (?:yang )?{_REPORTS_MORE}(?: {_OF})?"
    r" (?P<topic>.+)",
    rf"(?:bandingkan|compare) (?:jumlah|(?:the )?number of) (?:{_NEWS_ID}|{_NEWS_EN})"
    rf"(?: (?:of|from|by|in|dari|di))? (?P<two>.+?) {_OF} (?P<topic>.+)",
    rf"which of (?:the )?(?P<two>.+?) {_REPORTS_MORE}(?: {_OF})? (?P<topic>.+)",
    rf"(?:apakah |did |does |do |has |have )?(?P<one>.+?) {_REPORTS_MORE}(?: {_OF})? (?P<topic>.+?)"
    r" (?:daripada|dibanding(?:kan)?|ketimbang|than) (?P<other>.+?)(?: (?:did|does|do|has|have))?",
    rf"(?:did |does |do |has |have )?(?P<two>.+?),? (?:(?:mana|siapa) )?{_REPORTS_MORE}(?: {_OF})?"
    r" (?P<topic>.+)",
)
"""Which of several outlets reports more on something."""
_UNREAD = anycase(
    rf"^(?:bandingkan|compare) .*\b(?:(?:jumlah|banyaknya) {_NEWS_ID}|(?:number|amount) of {_NEWS_EN})"
    rf"|\blebih banyak {_NEWS_ID}\b.* (?:atau|daripada|dibanding(?:kan)?|ketimbang) "
    rf"|\bmore {_NEWS_EN} .*\b(?:or|than)\b|\b(?:which|who)(?: one)? (?:has|have|had|gets?|got) more {_NEWS_EN}\b"
    r"|\b(?:siapa|mana)(?: \w+)?(?: yang)? lebih (?:sering|banyak) dikutip\b"
    r"|\b(?:who|which)(?: \w+)? (?:is|was|gets?) (?:(?:quoted|cited) more|more (?:often|frequently) (?:quoted|cited))\b"
    r"|\b(?:siapa|mana|media)(?: yang)? (?:lebih|paling) (?:sering|banyak) (?:menyebut|memberitakan|menulis)\b"
)


def compared(asked: str, outlets: Sequence[str]) -> str:
    """A question that compares the articles of two things, or outlets, as one that counts those of each; else the same.

    Args:
        asked: a question without a mark at its end.
        outlets: the collection's.
    """
    for timed in _TIMES:
        if match := timed.fullmatch(asked):
            return _by_time(match)
    for pattern, counted in _COMPARED:
        match = pattern.fullmatch(asked)
        if match and not any(ABOUT.search(one) or MENTION.search(one) for one in match.groups()):
            if listed(match["one"], outlets) and listed(match["other"], outlets):
                return f"berapa artikel dari {match['one']} atau {match['other']} per media"
            one, other = match["one"].strip(), match["other"].strip()
            if as_place(one) and as_place(other) and not _OF_MENTIONS.search(asked):
                counted = counted.replace("yang menyebut", "tentang").replace("articles mention", "articles about")
            return counted.format(one, other)
    return _by_outlet(asked, outlets)


def _by_time(match: re.Match[str]) -> str:
    """The question for the articles of two times, by month or year."""
    topic, months = match["topic"] or "", re.search(_MONTH, match["other"], re.IGNORECASE)
    if re.search(r"\b(?:more|compare|how)\b", match[0], re.IGNORECASE):
        return f"how many articles{topic} in {match['one']} or {match['other']} per {'month' if months else 'year'}"
    return f"berapa artikel{topic} pada {match['one']} atau {match['other']} per {'bulan' if months else 'tahun'}"


def _by_outlet(asked: str, outlets: Sequence[str]) -> str:
    """A question for which of several outlets reports more on something as one that counts for each of them."""
    for pattern in _OUTLETS:
        match = pattern.fullmatch(asked)
        if not match:
            continue
        parts = match.groupdict()
        two = parts.get("two") or f"{parts['one']} or {parts['other']}"
        named = listed(two, outlets) or listed(re.sub(r"(?i)^antara ", "", two), outlets)
        if len(named) > 1:
            return f"berapa artikel dari {' atau '.join(named)} tentang {match['topic']} per media"
    return asked


def compares(asked: str) -> bool:
    """Whether a question plainly compares how much is reported, in whatever words."""
    return bool(_UNREAD.search(asked))
