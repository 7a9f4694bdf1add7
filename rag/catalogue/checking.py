"""Reads that articles are meant that check a claim: "how many fact checks", "hasil cek fakta", "artikel hoaks".

Knows: what such articles are called. Does not know which articles they are (`rag.speaking.factchecks`), nor what else a
question asks of them.
"""

import re

from index.months import is_calendar_word
from rag.catalogue import joints, news
from rag.catalogue.taking import joints_of

_CHECK = re.compile(
    rf"(?P<id>(?:{news.NEWS_ID}(?: yang)? (?:(?:merupakan|adalah|berupa) )?|hasil )?"
    rf"(?:cek|periksa|pemeriksaan)[ -]fakta)(?!\w)"
    rf"|(?:{news.NEWS_EN} (?:(?:that )?(?:are|is) )?)?\bfact[ -]?check(?:s|ing)?"
    rf"(?: (?:{news.NEWS_EN}|stor(?:y|ies)|reports?))?(?!\w)",
    re.IGNORECASE,
)
_HOAX = r"\bhoa(?:ks|x(?:es)?)(?!\w)"
_TOLD_OF = rf"(?:{joints.ABOUT.pattern}|(?:yang |that )?(?:menyebut|mention))"
"""Before what a hoax is on."""
_LABELLED = re.compile(
    r" (?:(?:that|which|yang) )?(?:(?:are|were|is) )?(?:(?:labell?ed|tagged|rated|classified|categori[sz]ed)(?: as)?"
    r"|(?:with|dengan) (?:the )?label|(?:ber|di)(?:label|kategori)(?:kan|i)?(?: sebagai)?) ",
    re.IGNORECASE,
)
"""Before what a check calls its claim: "fact checks labelled false"."""
_HOAXES = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (rf"artikel(?:-artikel)?(?: yang)?(?: (?:merupakan|adalah|berupa))? {_HOAX}", "cek fakta"),
        (rf"^((?:ada )?{news.MANY_ID}|{news.SHOW_ID}) (?:berita )?{_HOAX}(?= {_TOLD_OF})", r"\1 cek fakta"),
        (rf"^(?:berita )?{_HOAX}(?= {news.WHICH_ID} {_TOLD_OF})", "cek fakta"),
        (rf"^({news.SHOW_ID}(?: semua| seluruh)?) (?:berita )?{_HOAX}(?= |\W*$)", r"\1 cek fakta"),
        (rf"{_HOAX} {news.NEWS_EN}(?!\w)|{news.NEWS_EN} (?:that )?(?:are|is) (?:a )?{_HOAX}", "fact checks"),
        (rf"(?:(?:of )?the )?{_HOAX}(?= {_TOLD_OF})", "fact checks"),
        (rf"(?:of the )?{_HOAX}(?: that)? used(?= )", "fact checks that mention"),
        (rf"^({news.SHOW_EN}(?: all)?(?: of)?(?: the)?) {_HOAX}(?= |\W*$)", r"\1 fact checks"),
    )
)
"""Hoaxes as what articles are: those that check them. Others that are counted may be what somebody else has found."""

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
_IN_A_TIME = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (rf"(?:ada )?(?:{news.MANY_ID}|jumlah) (?:berita )?{_HOAX}{_AROUND}", r"berapa cek fakta\g<time>"),
        (rf"(?:berita )?{_HOAX} {news.WHICH_ID}{_AROUND}", r"cek fakta apa saja\g<time>"),
        (rf"how many {_HOAX}{_AROUND_EN}", r"how many fact checks were published\g<time>"),
        (rf"(?:which|what) {_HOAX}{_AROUND_EN}", r"which fact checks were published\g<time>"),
        (rf"(?:which|what) {_HOAX} (?P<on>(?:about|on) .+?){_AROUND_EN}", r"which fact checks are \g<on>\g<time>"),
    )
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
    if _BY_OTHERS.search(text):
        return text
    for pattern, said in _HOAXES:
        if (match := pattern.search(text)) and not joints_of(text[: match.start()]):
            return f"{text[: match.start()]}{match.expand(said)}{text[match.end() :]}"
    return text
