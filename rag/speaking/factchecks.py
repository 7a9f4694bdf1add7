"""What articles that check a claim conclude, and which of their sentences are the claim, not their own.

Knows: words of fact checks in both languages, and that many open with the words they check. Does not know a claim that
stands amid the words of those who check it.
"""

import re
from functools import lru_cache

from index.article_sentences import sentences
from index.factchecks import CHECKS, WRONG, is_fact_check
from index.nouns import Article, Sentence
from index.origin.datelines import read_dateline

_FALSE = (
    rf"(?:{WRONG}|tidak benar|tidak terbukti|keliru|hoaks|hoax|palsu|menyesatkan|disinformasi|misinformasi|satire?"
    r"|parodi|tiruan|(?:di)?manipulasi|false|misleading|fake|fabricated|manipulated|impost[eo]r|a hoax|altered"
    r"|baseless)\b"
)
_VERDICT = re.compile(
    # "Unggahan berisi klaim “…” merupakan konten yang menyesatkan (misleading content)": a name of its kind, or a noun
    # of what goes round and a verb before what it is called.
    r"\b(?:misleading|fabricated|false|manipulated|impost[eo]r) (?:content|context|connection)\b"
    r"|\b(?:klaim|narasi|informasi|konten|unggahan|kabar|video|foto|gambar|tautan|pesan|post|cuitan|surat)\b.*"
    rf"\b(?:adalah|merupakan|termasuk|ternyata|kategori|dinyatakan)\b(?: [\w-]+){{0,3}} {_FALSE}"
    r"|\b(?:claims?|posts?|photos?|pictures?|images?|videos?|letter|rumou?r|message)\b.*"
    rf"\b(?:is|are|was|were|rated)\b(?: [\w-]+){{0,2}} {_FALSE}",
    re.IGNORECASE | re.DOTALL,
)
_CLAIMED = re.compile(
    r"\b(?:(?:meng)?klaim|narasi|unggahan|mengunggah|beredar|viral|hoaks|hoax|claims?|claimed|posts?|posted|rumou?rs?)"
    r"(?:nya)?\b",
    re.IGNORECASE,
)
"""What a fact check calls that which goes round."""
_FACT = re.compile(r"\b(?:faktanya|in fact|in reality)\b", re.IGNORECASE)
"""What a check says instead of the claim, where it gives no verdict."""
_OWN_WORDS = re.compile(
    r"\b(?:(?:pemeriksa|periksa|cek) fakta|turnbackhoax|mafindo|fact[- ]check(?:ers?|ing)?)\b"
    r"|\b(?:unggahan|(?:di|meng)unggah|(?:tak|tidak) mengarah|beredar|viral|video|foto|gambar|tautan|narasi|klaim"
    r"|mengeklaim|mengklaim|diklaim|tangkapan layar|warganet)\b"
    # What is "found under water" is told by who spreads it, too.
    r"|\b(?:hoaks|hoax|diketahui|(?:tidak|belum) ditemukan|ditemukan(?! (?:di|dekat|oleh)\b)|hasilnya"
    r"|penelusuran|pencarian|ditelusuri|menelusuri|memeriksa|faktanya)\b"
    r"|\b(?:posts?|posted|videos?|photos?|pictures?|images?|claims?|claimed|viral|circulat\w+|social media)\b",
    re.IGNORECASE,
)
"""What tells that those who check a claim speak, of what goes round or of how they went about it."""
_SHOUTED = re.compile(r"VIRAL|FOTO|VIDEOS?|PHOTOS?")
"""The same words in capitals, in which only who spreads a claim writes them."""
_SPREADING = re.compile(
    r"viral|video|foto|gambar|tautan|klaim|beredar|hoaks|hoax|posts?|videos?|photos?|pictures?|images?", re.IGNORECASE
)
"""Those of them that who spreads a claim uses, too, where a check announces itself only behind them: "Viral! …"."""
_ANNOUNCED = re.compile(
    r"(?:Tim (?:pemeriksa|periksa|cek) fakta|Disadur dari|TurnBackHoax)\b|Fact[- ]check(?:ers?|ing team)\b",
    re.IGNORECASE,
)
"""With what a sentence begins in which those who check a claim announce themselves."""
_SEARCHES = re.compile(
    r"\b(?:kata kunci|mesin penc?ari(?:an)?|Google (?:Lens|Images?|Search)|reverse image)\b", re.IGNORECASE
)
_FINDS = re.compile(
    r"\b(?:diketahui|(?:di|me)temukan|hasil(?:nya)?|(?:meng)?arah|mengarahkan|menunjukkan|identik|mirip|serupa|ternyata"
    r"|faktanya|tidak|bukan(?:lah)?|found|shows?)\b",
    re.IGNORECASE,
)
_MOST_CLAIMED = 3 / 4
"""Part of the sentences of a fact check below which they can be its claim; else it does not tell them apart."""


@lru_cache(1_000)
def tells_claim(sentence: Sentence) -> bool:
    """Whether a sentence of a fact check tells of the claim: it is on what goes round, or concludes on it."""
    if not is_fact_check(sentence.article):
        return False
    return speaks_of_claims(sentence.text)


def speaks_of_claims(text: str) -> bool:
    """Whether a text has words for what goes round, for checking it, or for what a check concludes."""
    return any(pattern.search(text) for pattern in (CHECKS, _VERDICT, _CLAIMED))


@lru_cache(512)
def conclusion(article: Article) -> Sentence | None:
    """The sentence with which a fact check concludes on its claim; None where none is plain, or for a report."""
    if not is_fact_check(article):
        return None
    told = (one for pattern in (_VERDICT, _FACT) for one in reversed(sentences(article)) if pattern.search(one.text))
    return next(told, None)


def only_searches(sentence: Sentence) -> bool:
    """Whether a sentence of a fact check tells how its makers searched, and nothing that they found."""
    searches = _SEARCHES.search(sentence.text) and not _FINDS.search(sentence.text)
    return bool(searches) and is_fact_check(sentence.article)


@lru_cache(512)
def claims(article: Article) -> tuple[Sentence, ...]:
    """The sentences with which a fact check opens that are the words it checks, before those who check them speak.

    None of an article that opens as a report does, by a dateline or of what goes round, or that does not conclude.
    """
    told = conclusion(article)
    if told is None or read_dateline(article.text.partition("\n")[0]):
        return ()
    own, found = sentences(article), list[Sentence]()
    announced = any(_ANNOUNCED.match(one.text) for one in own[1:])
    theirs = _SPREADING if announced else _SHOUTED
    for one in own:
        if one == told or any(not theirs.fullmatch(word[0]) for word in _OWN_WORDS.finditer(one.text)):
            break
        found.append(one)
    return tuple(found) if len(found) < len(own) * _MOST_CLAIMED else ()


def is_found(sentence: Sentence) -> bool:
    """Whether a sentence of a fact check whose claim is known is its makers' own, quotes nobody, and is not on it."""
    own = claims(sentence.article)
    return bool(own) and sentence not in own and not tells_claim(sentence) and not re.search(r"[\"“”]", sentence.text)


def is_claim(article: Article, start: int) -> bool:
    """Whether the words of an article from a place on are those that it checks."""
    return any(one.start <= start < one.end for one in claims(article))
