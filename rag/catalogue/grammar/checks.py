"""Reads that fact checks are meant, and which articles hoaxes are: those that check them.

Knows: what articles that check a claim are called, how hoaxes are asked for as what articles are, and as what went
around in a time. Does not know which articles check a claim (`index.factchecks`).
"""

import re

from index.factchecks import UNTRUTHS
from index.months import is_calendar_word
from rag.catalogue.grammar import joints, news
from rag.catalogue.grammar.patterns import anycase, rules
from rag.catalogue.grammar.taking import joints_of

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
