"""What a question asks not to be so, or whom to object, and the words without which no sentence tells that.

Knows: denials, refusals and objections in both languages. Does not know of what they are told, or articles.
"""

import re
from functools import lru_cache
from typing import Final

_DOES_NOT: Final = (
    r"(?:tidak|tak|belum|bukan|nggak|gak|(?:ha(?:s|ve|d)|saw|report(?:s|ed)?|receiv(?:es?|ed)|record(?:s|ed)?) no"
    r"|(?:is|are|was|were|did|does|do|has|have|had|can|could|may|will|would|should|must)(?: not|n['’]t))\b(?! only\b)"
)
_ASKS_WHO_NOT: Final = re.compile(
    r"(?i)\b(?:(?:si|s)apa|berapa|brp|mana|who(?:m|se)?|which|how many)\b"
    rf"(?: (?!(?:that|bahwa|if|kalau)\b)[\w-]+){{0,6}}? {_DOES_NOT}"
    r"|\b(?:who(?:m)?|which)(?: [\w-]+){0,3}? (?:do|does|did|is|are|was|were|should|must|may|can|could|will)"
    r"(?: (?!(?:for|of|in|that|because|by)\b)[\w-]+){1,5}? not\b(?! only\b)"
    r"|\b(?:who|which|does any(?:one|body)?|did any(?:one|body)?)\b(?: [\w-]+){0,4}? (?:refus|declin|boycott)\w*\b"
)
"""Asks of whom or which something is not so."""
ASKS_NOT: Final = (
    rf"(?i)\b(?:(?:si|s)?apa|berapa|brp|mana|who|which|what|how many)\b"
    rf"(?: (?!(?:that|bahwa|if|kalau)\b)[\w-]+){{0,4}}? {_DOES_NOT}"
    r"|\b(?:mana|which)\b.* (?:(?:harga|tarif|biaya)nya tetap|unchanged|stay(?:s|ed)? the same)\W*$"
    r"|\bwhat (?:do|does|did|is|are|was|were) [^?]{1,40}? not\b"
    r"|\bwhat\b.*\bnot to\b|\bapa(?: s?aja)?(?: yang| yg)? (?:tidak|tak|nggak|gak) boleh\b"
)
"""The same, or what is not so."""
DENIES: Final = (
    r"(?i)(?:\b(?:tidak(?:lah)?|tak|belum|bukan\w*|tanpa|enggak|nggak|gak|tiada|jangan|hindari|menghindar\w*|\w*larang\w*"
    r"|\w*[tn]olak\w*|gagal\w*|\w*batal\w*|kecuali|selain|absen|mangkir|bolos|luput|bebas|ogah|enggan|emoh|abai"
    r"|mengabaikan|sisa\w*|(?:ke)?hilang(?:an)?|nihil|tetap|abstain|golput|netral|(?:mem)?boikot|walk ?out|keberatan"
    r"|no|not|never|without|unchanged|avoid|absent|refus\w+)\b|n['’]t\b)"
)
"""Denies something, in whatever way."""
TELLS_NOT: Final = re.compile(rf"{DENIES}|\b(?:hanya|cuma|only)\b|\bbaru\b[^.;]{{0,90}}\b(?:yang )?(?:sudah|telah)\b")
"""The same, or tells of whom alone something is so."""
_ANY: Final = r"(?:(?:did|do|does|is|are|was|were|has|have|had)(?: there)?(?: been)? any(?:one|body)?|who|which|what)"
_ANY_ID: Final = r"(?:(?:si|s)?apa|mana|adakah|apakah ada|ada)"
_GAP: Final = r"(?: (?!(?:that|who|which)\b)[\w-]+){0,4}?"
_ASKS_OBJECTION: Final = re.compile(
    rf"(?i)\b{_ANY}\b{_GAP} (?:disagree\w*|dispute[sd]?|contradict\w*|oppose[ds]?"
    r"|(?:object(?:s|ed|ions?)?|opposition|opposing)(?= (?:to|by|from)\b|\W*$))"
    rf"|\b{_ANY_ID}\b{_GAP} (?:(?:tidak|tak|nggak|gak|kurang) (?:setuju|sepakat|sependapat)|keberatan"
    r"|menentang)\b"
)
"""Asks who or whether anybody is against something."""
_AGAINST: Final = re.compile(
    r"(?i)\b(?:\w*[tn]olak(?:an|nya)?|(?:ber)?keberatan|\w*bantah\w*|\w*[tn]entang\w*|(?:per)?lawan(?:an)?|melawan"
    r"|\w*protes\w*|\w*gugat\w*|\w*(?:k|ng)ecam\w*|\w*kritik\w*|\w*kritisi|\w*[tn]ampik\w*|\w*[tn]epis\w*"
    r"|\w*(?:s|ny)ang(?:gah|kal)\w*|\w*(?:s|ny)(?:esal|ayang)kan|\w*(?:k|ng)ecewa\w*|enggan|ogah|emoh|mosi|abstain"
    r"|\w*pertanyakan|\w*persoalkan|\w*permasalahkan|\w*boikot|(?:pro-)?kontra|polemik|silang pendapat|berseberangan"
    r"|(?:ber)?beda pendapat|perbedaan pendapat|marah|geram|resah|\w*(?:k|ng)eluh\w*|catatan|\w*khawatir\w*"
    r"|demonstrasi|(?:ber)?demo|unjuk rasa|\w*[tn]uding\w*|(?:me|di)ragukan|keliru|salah|hoaks"
    r"|(?:tidak|tak|nggak|enggak|gak|kurang|belum|bukan)(?: [\w-]+){0,2}? (?:setuju|sepakat|sependapat|menyetujui"
    r"|disetujui|(?:me|di)?n?t?erima|mau|bersedia|sudi|rela|ingin|puas|sejalan|sepaham|(?:men|di)dukung|sreg|adil|pas"
    r"|tepat|benar|betul|masuk akal|layak|pantas|perlu|(?:se)?(?:harus|mesti|patut)nya|boleh|bisa dibenarkan|sah"
    r"|berdasar|relevan|logis|etis|wajar|percaya|sesuai)"
    r"|disagree\w*|object\w*|oppos\w+|protest\w*|reject\w*|refus\w+|dispute\w*|against|critici\w+"
    r"|den(?:y|ied|ies))\b"
)
"""Tells that somebody is against something."""


_GOES_ON: Final = re.compile(
    r"[\"“]?(?:Mereka|Keduanya|Ketiganya|Keempatnya|Kelimanya) (?:adalah|ialah|yakni|yaitu|masing-masing)\b"
)
"""Names those of whom the sentence before tells that something is not so."""


def asked_not(asked: str) -> str:
    """What is asked not to be so of somebody or something, as typed; empty where nothing is."""
    match = _ASKS_WHO_NOT.search(asked)
    return asked[match.end() :] if match else ""


def is_only_so(text: str, asked: str) -> bool:
    """Whether a question asks of whom something is not so, or who is against it, and a sentence denies nothing."""
    if _asks(_ASKS_OBJECTION, asked):
        return not _AGAINST.search(text)
    return _asks(_ASKS_WHO_NOT, asked) and not (TELLS_NOT.search(text) or _GOES_ON.match(text))


@lru_cache(512)
def _asks(so: re.Pattern[str], question: str) -> bool:
    return so.search(question) is not None
