"""Which articles check a claim, whose headline may be the claim itself, rather than report.

Knows: words of fact checks in both languages. Does not know what a check concludes, or which of its sentences are the
claim (`rag.speaking.factchecks`).
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the nouns tell of themselves by what is known here
    from index.nouns import Article

WRONG = r"salah(?! (?:satu|seorang|sebuah)\b)"
"""Says that something is not so; "salah satu" is one of several."""
CHECKS = re.compile(
    r"\b(?:cek|periksa|pemeriksa(?:an)?) fakta\b|\bfact[- ]check|\bturnbackhoax\b|\bmafindo\b"
    r"|\[(?:salah|hoaks|hoax|penipuan|keliru|disinformasi|misinformasi|false|misleading)\]"
    r"|\b(?:klaim|narasi|informasi|konten|unggahan|kabar|video|foto)(?: \w+){0,6}?"
    r" (?:adalah|merupakan|termasuk|ternyata) (?:\w+ )?"
    rf"(?:{WRONG}|tidak benar|keliru|hoaks|hoax|menyesatkan|palsu|disinformasi|misleading)\b"
    r"|\b(?:claim|post|photo|video)(?: \w+){0,6}? (?:is|was) (?:false|misleading|fake|a hoax)\b",
    re.IGNORECASE,
)
"""Says of an article that it checks a claim, or of a claim that it is not so."""
UNTRUTHS = (
    r"(?:hoa(?:ks|x(?:es)?)|(?:berita|kabar|informasi) (?:bohong|palsu)|(?:mis|dis)informa(?:si|tion)|fake news"
    r"|false claims?)"
)
"""What is spread that is not so, as both languages call it; a pattern."""
_TOLD = 2
"""Such words that make an article a fact check; one may stand in any."""


@lru_cache(512)
def is_fact_check(article: "Article") -> bool:
    """Whether an article checks a claim rather than reports: it says so more than once, or in its title."""
    return checks(article.title, article.outlet, article.text)


def checks(title: str, outlet: str | None, text: str) -> bool:
    """The same of an article's parts."""
    if CHECKS.search(title) or re.match("turnbackhoax", outlet or "", re.IGNORECASE):
        return True
    return sum(1 for _ in CHECKS.finditer(text)) >= _TOLD


def tells_of_untruths(article: "Article") -> bool:
    """Whether an article checks a claim or speaks of a hoax at all."""
    return is_fact_check(article) or re.search(rf"(?i)\b{UNTRUTHS}\b", article.whole) is not None
