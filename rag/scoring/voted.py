"""A question for who won or lost an election, worded as a passage tells it: as who is ahead, elected, or beaten.

Knows: verbs of winning in both languages. Does not know the reader, which reads "unggul dengan 54 persen suara" as no
answer to who won, nor which few words answer (`rag.extracting.other_persons`).
"""

import re
from typing import Final

WON: Final = re.compile(
    r"(?i)^(?:s(?:i)?apa(?:kah)?(?: s?aja)?(?: (?:yang|yg|akhirnya))*"
    r" (?:menang|memenang(?:i|kan)|(?:jadi )?pemenang(?:nya)?)\b"
    r"|who(?: has| is|['’]s)? (?:won|winning|wins|(?:the )?winner)\b)(?: (?:di|dalam|pada|in|of|the)\b)*"
    r"(?=[^?]*\b(?:pil(?:kada|gub|bup|wali?|walkot|wakot|pres|eg|kades|ur)|pemilu(?:kada)?|pemilihan"
    r"|elections?|vote|polls?|race|runoff|referendum)\b)"
)
"""Asks who won an election."""
_LOST: Final = re.compile(
    r"(?i)^(?:s(?:i)?apa (?:yang|yg) kalah\b(?! (?:dari|oleh|atas|(?:me)?lawan)\b)|who lost\b(?! to\b))"
)
_TOLD: Final = {
    "terpilih dalam": re.compile(r"(?i)\bterpilih\b"),
    "memperoleh suara terbanyak di": re.compile(
        r"(?i)\b(?:meraih|memperoleh|mendapat(?:kan)?) (?:[\d.,]+ (?:juta )?)?suara\b"
    ),
    "unggul di": re.compile(r"(?i)\bunggul\b"),
}
"""As what it is asked who won, of a passage that tells it so; the first that it has."""
_WORD: Final = re.compile(r"(?i)\b(?:(?:di|me)?menang(?:i|kan)?|pemenang|w[io]ns?|winner)\b(?! di\b)")


def as_voted(text: str, passage: str) -> str:
    """What the reader is asked of a passage, with who won or lost as who is told to have there."""
    if (won := WON.match(text)) and not _WORD.search(passage):
        said = next((asked for asked, told in _TOLD.items() if told.search(passage)), "")
        return f"Siapa yang {said} {text[won.end() :].lstrip()}" if said else text
    return _LOST.sub("Siapa yang dikalahkan", text) if "mengalahkan" in passage else text
