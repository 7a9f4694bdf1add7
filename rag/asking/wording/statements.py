"""A statement that is to be checked, as the question whether it is so: "cek fakta: …", "is this sentence correct: …".

Knows: how both languages hand a statement over for checking, and that Indonesian ones may stand in an article as they
were typed. Does not know the articles. Kutip judges nothing: what it quotes is what they have nearest.
"""

import re

from index import languages
from index.sentences import segment
from rag.asking.quoted_words import FEWEST, QUOTED

_WISH = r"(?:(?:tolong|coba|mohon|bisa|boleh|minta|please|can|could|would|you|help|me|to)\W+)*"
_CHECK = (
    r"(?:(?:(?:double[- ])?check|verify|confirm|fact[- ]?check(?:ing)?|draft check|(?:di)?cek(?:kan)?|ngecek"
    r"|(?:di)?periksa(?:kan)?"
    r"|verifikasi|validasi|konfirmasi|cek[- ]?fakta|periksa fakta)\b)"
)
_WHAT = (
    r"(?:\W*(?:fakta|kebenaran|draf|draft|kalimat|klaim|pernyataan|paragraf|tulisan|teks|berita|info|informasi|kabar|kutipan"
    r"|saya|kami|ini|itu|berikut|di bawah|dong|ya|nih|dulu|dari|for|me|us|the|this|these|that|my|our|following"
    r"|facts?|drafts?"
    r"|sentences?|claims?|statements?|paragraphs?|texts?|quotes?|whether|if|it|is|are|true|correct|right)\b)*"
)
_SO = (
    r"(?:benar|bener|betul|akurat|tepat|valid|true|correct|right|accurate)(?:kah)?(?: (?:atau )?(?:tidak|gak|ga"
    r"|nggak|salah))?"
)
_THING = r"(?:kalimat|klaim|pernyataan|paragraf|teks|info|informasi|kabar|berita|kutipan|draf|draft)"
_THING_EN = r"(?:sentence|claim|statement|paragraph|text|draft|quote)"
_HANDED = re.compile(
    rf"(?:{_WISH}{_CHECK}{_WHAT}"
    rf"|(?:apa(?:kah)? )?(?:{_THING}(?:nya)? )?(?:ini|berikut(?: ini)?) (?:sudah )?{_SO}"
    rf"|(?:apa )?(?:benar|betul|bener)(?:kah)?(?: (?:tidak|gak|ga|nggak))?(?: {_THING})?(?: ini)?"
    rf"|(?:is|are) (?:(?:this|that|the following|my)(?: {_THING_EN})?|it) {_SO})\s*(?:[:?\n]|\s[–—-]\s)\s*(?P<told>.+)",
    re.IGNORECASE | re.DOTALL,
)
"""Words that hand a statement over, and the statement."""
_ASKED_AGAIN = re.compile(
    rf"(?i)(?<=[.!?”\"'])\s*(?:(?:apa(?:kah)? )?(?:ini|itu|semua(?:nya)?)?(?: sudah)? ?{_SO}(?: semua)?"
    rf"|(?:is|are) (?:this|that|it|everything|all(?: of)?(?: this| that)?|they) {_SO})\s*\?*\s*$"
)
"""Behind the statement, once more whether it is so."""
_MARKS = " \t\n.,;:!?"
_CLAIM = {"id": "Apakah {told} benar?", "en": "Is it true that {told}?"}
"""In the language in which it is handed over; what articles have is told in that."""


def as_question(text: str) -> str:
    """A statement that is handed over for checking as the question whether it is so; any other text as it is.

    An Indonesian one stands in quotation marks, each sentence by itself, to be compared with what articles have.
    """
    handed = _HANDED.fullmatch(text.strip())
    if handed is None:
        return text
    told = _ASKED_AGAIN.sub("", handed["told"]).strip()
    marked = QUOTED.fullmatch(told.rstrip("."))
    told = (marked[1] or marked[2]).strip() if marked else told
    if QUOTED.search(told) or len(told.split()) < FEWEST or told.endswith("?"):
        return text
    said = [told[span.start : span.end].strip(_MARKS) for span in segment(told)]
    if languages.detect(told) == "en":
        return _CLAIM["en"].format(told=said[0]) if len(said) == 1 else told
    language = languages.detect(text[: handed.start("told")], default="id")
    return _CLAIM[language].format(told=" ".join(f"“{one}”" for one in said if len(one.split()) >= FEWEST))
