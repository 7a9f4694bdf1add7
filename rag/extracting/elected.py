"""Whether a few words name who won an election, where their sentence tells that he won it, and all of it.

Knows: how a lead, a count that is not the last, and a win in a part are told. Does not know how the words are found.
"""

import re
from typing import Final

from index import places
from rag.expecting.demanded import WON
from rag.extracting.few_words import FewWords

_WINS: Final = re.compile(
    r"(?i)\b(?:(?:di|me|pe)?menang(?:i|kan|kannya)?|terpilih|terbanyak|mengalahkan|w[io]ns?|elected)\b"
)
_LEADS: Final = re.compile(
    r"(?i)\b(?:hitung(?:an)? cepat|quick count|sementara (?:di|dengan|dari|itu)\b|survei|elektabilitas|data masuk)\b"
)
_IN_PART: Final = re.compile(
    r"(?: ?\([^()]*\))?,?(?: (?:juga|berhasil|hanya|mampu))* (?:menang|unggul)(?: [a-z]+)? (?P<where>di [^.;]*?)"
    r"(?=[.;]|$|, se)"
)
"""Behind who wins only somewhere: "hanya menang di Kota Palu"."""


def is_no_winner(words: FewWords) -> bool:
    """Whether it is asked who won an election, and a few words are no one's who is told to have won all of it."""
    if not WON.match(words.asked):
        return False
    if not _WINS.search(words.sentence.text) or _LEADS.search(words.sentence.text):
        return True
    part = _IN_PART.match(words.behind)
    told = [place.code for one in places.mentions(part["where"]) for place in one.places] if part else []
    return bool(part) and not any(places.contains(one, asked) for one in told for asked in words.question.codes)
