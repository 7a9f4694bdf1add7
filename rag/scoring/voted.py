"""A question for who won or lost an election, worded as a passage tells it: as who is ahead, elected, or beaten.

Knows: verbs of winning in both languages, words for elections. Does not know the reader, which reads "unggul dengan 54
persen suara" as no answer to who won, nor which few words answer (`rag.extracting.wordings`).
"""

import re
from typing import Final

from index.nouns import Hit
from rag.expecting.asked_classes import asked_classes
from rag.expecting.demanded import WON
from rag.question import Question

_LOST: Final = re.compile(
    r"(?i)^s(?:i)?apa(?: (?:yang|yg)) kalah\b(?! (?:dari|oleh|atas|(?:me)?lawan)\b)|^who lost\b(?! to\b)"
)
_TOLD: Final = tuple(
    (re.compile(rf"(?i)\b(?:{told})"), asked)
    for told, asked in (
        (r"terpilih\b", "terpilih dalam"),
        (
            r"(?:meraih|memperoleh|mendapat(?:kan)?|meraup|mengantongi) (?:[\d.,]+ (?:juta )?)?suara\b",
            "memperoleh suara terbanyak di",
        ),
        (r"unggul\b", "unggul di"),
    )
)
"""How a passage tells who won besides, and how it is asked so; the first that it has."""
_WORD: Final = re.compile(r"(?i)\b(?:(?:di|me)?menang(?:i|kan)?|pemenang|wo?ins?|winner)\b(?! di\b)")
_BEATEN: Final = re.compile(r"(?i)\b(?:mengalahkan|menumbangkan|mengungguli)\b")


def as_voted(text: str, question: Question, hit: Hit) -> str:
    """What the reader is asked of a passage, with who won or lost as who is told to have there.

    Of another sort of election than the one asked of it is asked as it stands.
    """
    if (won := WON.match(text)) and not _WORD.search(hit.text):
        another = any(one.per_article and not one.told.search(hit.article.whole) for one in asked_classes(question))
        said = next((asked for told, asked in _TOLD if told.search(hit.text)), "")
        return f"Siapa yang {said} {text[won.end() :].lstrip()}" if said and not another else text
    if (lost := _LOST.match(text)) and _BEATEN.search(hit.text):
        return f"Siapa yang dikalahkan{text[lost.end() :]}"
    return text
