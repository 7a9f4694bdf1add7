"""Reads that articles are meant that check a claim: "how many fact checks", "hasil cek fakta", "artikel hoaks".

Knows: what such articles are called. Does not know which articles they are (`rag.speaking.factchecks`), nor what else a
question asks of them.
"""

import re

from rag.catalogue import news
from rag.catalogue.taking import joints_of

_CHECK = re.compile(
    rf"(?P<id>(?:{news.NEWS_ID}(?: yang)? (?:(?:merupakan|adalah|berupa) )?|hasil )?"
    rf"(?:cek|periksa|pemeriksaan)[ -]fakta)(?!\w)"
    rf"|(?:{news.NEWS_EN} (?:(?:that )?(?:are|is) )?)?\bfact[ -]?check(?:s|ing)?"
    rf"(?: (?:{news.NEWS_EN}|stor(?:y|ies)|reports?))?(?!\w)",
    re.IGNORECASE,
)
_HOAX = r"\bhoa(?:ks|x(?:es)?)(?!\w)"
_HOAXES = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (rf"artikel(?:-artikel)?(?: yang)?(?: (?:merupakan|adalah|berupa))? {_HOAX}", "cek fakta"),
        (rf"(?:\bberita )?{_HOAX}(?= (?:yang )?menyebut)", "cek fakta"),
        (rf"^({news.SHOW_ID}(?: semua| seluruh)?) (?:berita )?{_HOAX}(?= )", r"\1 cek fakta"),
        (rf"{_HOAX} {news.NEWS_EN}(?!\w)|{news.NEWS_EN} (?:that )?(?:are|is) (?:a )?{_HOAX}", "fact checks"),
        (rf"{_HOAX}(?= (?:that )?mention)", "fact checks"),
        (rf"^({news.SHOW_EN}(?: all)?(?: of)?(?: the)?) {_HOAX}(?= )", r"\1 fact checks"),
    )
)
"""Hoaxes as what articles are: those that check them. Others that are counted may be what somebody else has found."""


def as_articles(text: str) -> str:
    """A question for fact checks as one for articles; empty for any other.

    What is mentioned, or asked about, is a word like any other: "articles about fact checks".
    """
    text = _hoaxes_checked(text)
    found = list(_CHECK.finditer(text))
    if len(found) != 1 or joints_of(text[: found[0].start()]):
        return ""
    return f"{text[: found[0].start()]}{'artikel' if found[0]['id'] else 'articles'}{text[found[0].end() :]}"


def _hoaxes_checked(text: str) -> str:
    """A question for articles that are hoaxes as one for fact checks."""
    for pattern, said in _HOAXES:
        if (match := pattern.search(text)) and not joints_of(text[: match.start()]):
            return f"{text[: match.start()]}{match.expand(said)}{text[match.end() :]}"
    return text
