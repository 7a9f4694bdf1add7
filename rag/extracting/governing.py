"""Whether a few words stand under what turns them round: rejected, denied, only claimed, or what another thinks.

Knows: words right before or behind a few words that tell so, and quotation marks. Does not know who says a sentence.
"""

import re
from typing import Final

from index.words import terms
from rag.expecting.whose_words import whose_words
from rag.extracting.few_words import FewWords

_REJECTED: Final = re.compile(
    r"(?i)\b(?:alih-alih|ketimbang|daripada|instead of|rather than"
    r"|(?<!-)jangan(?: (?:ber)?harap| sampai| pernah| lagi| ada| terlalu)*)\W+\Z"
    r"|\bjangan-jangan\b[^.;\"“”]*\Z"
)
"""Right before what is not wanted: "alih-alih menaikkan iuran". A plain no is part of a few words."""
_ASKS_REJECTED: Final = re.compile(
    r"(?i)\b(?:jangan|hindari|\w*larang\w*|(?:tidak|tak|nggak|gak) (?:boleh|perlu|usah)|not|n['’]t|avoid\w*|forbid\w*"
    r"|forbade|ban(?:ned|s)?|prohibit\w*)\b"
)
_DENIED: Final = re.compile(
    r"(?i)(?<!tidak )(?<!yang )\b(?:membantah|dibantah|menampik|ditampik|menyangkal|menepis|den(?:ied|ies))\b"
    r"[^.;\"“”]*\Z"
    r"|\b(?:tidak|tak) (?:ada|benar|betul|seperti)\b(?![^.;]*(?:angkal|bantah|ragu))[^.;]*\bbahwa\b[^.;\"“”]*\Z"
)
_ASKS_DENIED: Final = re.compile(r"(?i)bantah|tampik|sangkal|menepis|\b(?:tidak|tak) benar\b|\bden(?:y|ied|ies|ial)\b")
_SUPPOSED: Final = re.compile(
    r"(?i)(?P<who>[\w’'-]+)(?: (?:secara \w+|juga|pun|sempat|sudah|telah|akan|selalu|pernah|hanya|cuma|tetap|terus))*"
    r" (?:merasa|menganggap|mengira|berpikir|bilang|ngomong|mengatakan|berkata|menyebut|menyatakan|mengaku|mengklaim"
    r"|menuduh|menuding)(?: (?:bahwa|kalau|jika|bila))? \Z"
)
"""Right before what somebody thinks or says."""
_HIMSELF: Final = frozenset("saya aku kami kita gue gua gw".split())
_TOPIC: Final = re.compile(r"(?i)\b(?:terkait|menanggapi|menyikapi|merespons?)(?: (?:dengan|soal|adanya))?\W+\Z")
"""Right before what somebody speaks of, which is not what he says."""
_CLAIMS: Final = re.compile(
    r",? (?:\w+ )?(?:mengaku|mengklaim)(?:-ngaku)?(?: (?:diri|dirinya))? (?:sebagai|adalah|merupakan)\b"
)
"""Behind a name what he only says to be."""
_ASKS_CLAIMED: Final = re.compile(r"(?i)\b(?:mengaku|\w*klaim|claim\w*|pretend\w*|posed?|posing)\b")
MARKS: Final = re.compile(r"[\"“”]")


def is_turned(words: FewWords) -> bool:
    """Whether a few words without those around them say what is not so, not wanted, or not said by who is asked of."""
    asked, before = words.question.asked, words.before
    if _CLAIMS.match(words.behind) and not _ASKS_CLAIMED.search(asked):
        return True
    if _DENIED.search(before) and not _ASKS_DENIED.search(asked):
        return True
    return bool(_REJECTED.search(before) and not _ASKS_REJECTED.search(asked)) or _is_anothers(words)


def _is_anothers(words: FewWords) -> bool:
    """Whether somebody's words are asked for, and some are what he speaks of, or in his mouth what another thinks."""
    whose = {term for name in whose_words(words.question) for term in terms(name)}
    if whose and _TOPIC.search(words.before):
        return True
    supposed = _SUPPOSED.search(words.before)
    if not (whose and supposed and len(MARKS.findall(words.before)) % 2):
        return False
    return supposed["who"].lower() not in _HIMSELF and whose.isdisjoint(terms(supposed["who"]))
