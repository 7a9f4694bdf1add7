"""Where an article tells a rumour, and that it is not so.

Knows: words for both in either language. Does not know what is asked, or whether a rumour is true.
"""

import re

from index.article_sentences import sentences
from index.nouns import Sentence

_RUMOUR = re.compile(
    r"(?i)\b(?:(?:ber|ter)edar(?:nya|luas| luas)? (?:kabar|isu|dugaan|tudingan|informasi|berita|pesan|narasi|video)"
    r"|(?:kabar|isu|rumor|desas-desus|informasi)(?:nya)? (?:yang )?(?:beredar|menyebut(?:kan)?|bahwa)"
    r"|dikabarkan|diisukan|dirumorkan|digosipkan|rumou?red|rumou?rs?|reportedly)\b"
)
"""Tells what is only rumoured."""
_DENIED = re.compile(
    r"(?i)(?=.*\b(?:hal|kabar|isu|rumor|informasi|berita|itu|ini|tersebut|that|this|it|rumou?rs?|reports?)\b)"
    r".*\b(?:(?:di|mem)bantah(?:nya)?|tidak benar|tak benar|hoaks|hoax|(?:me|di)luruskan|menepis(?:nya)?|ditepis"
    r"|menampik(?:nya)?|denied|denies|false|not true|untrue)\b"
    r"|.*\b(?:tidak|tak) (?:ditemukan|menemukan|ada) (?:adanya )?(?:unsur|bukti|indikasi|tanda-tanda)\b"
)
"""Tells that something which was told is not so."""
NEAR = 4
"""Sentences behind a rumour, else before it, among which its denial stands."""


def denial(told: Sentence) -> Sentence | None:
    """The sentence close to one that tells a rumour that denies it; None where none does."""
    if not _RUMOUR.search(told.text) or _DENIED.match(told.text):
        return None
    every = sentences(told.article)
    near = (*every[told.number + 1 :][:NEAR], *every[max(0, told.number - NEAR) : told.number])
    return next((one for one in near if _DENIED.match(one.text)), None)
