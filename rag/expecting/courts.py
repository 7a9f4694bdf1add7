"""What becomes of somebody in court: whether a question asks for it, and who is told to be punished.

Knows: words of both languages. Does not know articles (`rag.choosing.of_another`, `rag.choosing.others_punished`).
"""

import re
from typing import Final

from rag.expecting.classes import families
from rag.speaking.words.shapes import CAPITALISED

(RULING,) = families("classes.tsv")["verdict"].classes
"""A ruling, as it is asked for and told."""
ASKS_COURT: Final = re.compile(
    r"(?i)\b(?:banding|kasasi|pengadilan|tingkat|pn|pt|tuntut\w*|dituntut|terancam|ancaman|appeals?|cassation|court"
    r"|prosecut\w+|demand\w*)\b"
)
"""Asks of a certain court or of what comes before a ruling."""
PENALTY_ASKED: Final = re.compile(
    r"(?i)\b(?:\w*denda|uang pengganti|restitusi|\w*vonis|(?<!kuasa )(?<!hat )\w*hukum(?:an)?|\w*tuntut(?:an)?"
    r"|\w*penjara|sentence[ds]?|fine[ds]?|jail(?:ed)?|prison|restitution|ditahan|ditangkap|tersangka|suspect|arrested"
    r"|detained|prosecutors? (?:want(?! to\b)|demand|seek|sought|ask|request)\w*)(?:nya)?\b"
)
"""Asks for what is demanded for somebody, what he is sentenced to, or that he is held or suspected."""
_SOMEBODY = r"(?!(?:Pengadilan|Hakim|Majelis|Mahkamah|MA|P[NT]|Ia|Dia|Mereka|Ke\w+nya|Terdakwa|Tersangka|Pelaku|Rp)\b)"
_PUNISHED: Final = re.compile(
    r"\b(?i:menuntut|memvonis|menghukum|mengganjar|menjatuhi|mewajibkan|menahan|menangkap|menetapkan|terdakwa|vonis"
    r"|(?:hukuman|vonis|putusan|tuntutan|pidana|penjara|tahun|bulan|denda)(?: [\d.,]+| [a-z]+){0,4}"
    r" (?:kepada|terhadap|untuk|bagi))"
    r"(?: (?!(?:kasus|perkara|korupsi|dugaan|pe[mn][a-z]+an|di|pada|dalam|oleh)\b)[a-z]+){0,2}"
    rf" {_SOMEBODY}(?P<whom>{CAPITALISED})"
    rf"|{_SOMEBODY}(?P<who>{CAPITALISED})(?: alias [A-Z]\w*)?(?: \(\d+\))?(?:, [a-z][^,.;]{{2,80}},|,)?"
    r"(?: (?!(?:dan|serta|yang|untuk)\b)[a-z]+){0,2}"
    r" (?:di(?:hukum|vonis|tuntut|jatuhi|wajibkan|denda|ganjar|tahan|tangkap|tetapkan)|(?:harus|wajib) membayar)\b"
)
HARMED: Final = re.compile(
    r"(?i:\b(?:menewaskan|membunuh|menganiaya|mengeroyok|memerkosa|mencabuli|korban)\b)(?: [\w'’-]+){1,6}?(?: \(\d+\))"
)
"""Tells to whom a deed was done, with his age behind him: "pengeroyokan yang menewaskan pelajar Rina (17)"."""


def punished(text: str) -> list[str]:
    """Whom a sentence tells to be punished, or for whom it tells what is demanded, in the capitals that stand there."""
    return [one["whom"] or one["who"] for one in _PUNISHED.finditer(text)]
