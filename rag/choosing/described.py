"""Sentences that say beside a name who that is: "Rina Dewi, kakak korban,", "kata arkeolog Budi".

Knows: how a description stands beside a name. Does not know what is asked, offices (`rag.speaking.offices.beside`), or
how evidence is scored.
"""

import re
from typing import Final

from rag.speaking.offices.beside import RELATIVES
from rag.speaking.words.persons import FUNCTION, TITLES
from rag.speaking.words.speech import SAID

_AGED: Final = r"(?: ?\(\d{1,3}(?: tahun| thn| th)?\))?"
_IS: Final = r"(?: (?:adalah|ialah|merupakan|selaku)|, (?:yang (?:adalah|merupakan)|selaku)) (?!yang\b|benar\b)[a-z]"
"""Behind a name, before what he is said to be."""
_WHAT: Final = (
    rf"{'|'.join(sorted(RELATIVES))}|seorang|salah (?:satu|seorang)|mantan|warga|korban|pemilik|pendiri|pelatih|pemain"
    "|saksi|tersangka|terdakwa|siswa|siswi|mahasiswa|mahasiswi|pegawai|karyawan|tetangga|kerabat|rekan|sahabat"
)
"""How a description that stands between commas behind a name begins."""
_NOT_LED: Final = r"(?<![Mm]enurut )(?<!^Kata )(?<!^Ujar )(?<!^Ucap )"
"""Not behind what leads to somebody's words: "Menurut Rina, korban dibawa ke rumah sakit"."""
_BEFORE: Final = rf"\b(?i:{SAID}) (?P<what>[a-z][a-z-]+(?: [\w/-]+){{0,4}}) "
"""A description between a verb of saying and a name."""


def describes(text: str, name: str) -> bool:
    """Whether a text says beside a person's name who that is, other than by an office."""
    called = rf"{_NOT_LED}\b{re.escape(name)}\b"
    if re.search(rf"{called}{_AGED}(?:{_IS}|,(?: yang)? (?:{_WHAT})\b[^.;]{{0,80}}[,.;])", text):
        return True
    return any(_is_description(match["what"]) for match in re.finditer(rf"{_BEFORE}{called}", text))


def _is_description(what: str) -> bool:
    """Whether some words before a name say what he is: no pronoun or preposition, and more than a title."""
    words = what.lower().split()
    return FUNCTION.isdisjoint(words) and not TITLES.issuperset(words)
