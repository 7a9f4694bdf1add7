"""What those are called who hold an office: how a question has it, how articles tell it, and who stands in.

Knows: words of both languages and their abbreviations. Does not know of what somebody is the head
(`rag.speaking.asked.office`).
"""

import re
from collections.abc import Mapping
from typing import Final

from index import words
from rag.speaking.offices.wordings import long_forms
from rag.speaking.words.standings import STAND_INS


def _abbreviated(head: str) -> str:
    """The abbreviations of longer names of an office, as a pattern."""
    short = [
        one.short for one in words.abbreviations() if any(long.lower().startswith(f"{head} ") for long in one.long)
    ]
    return "|".join(map(re.escape, short)) or "(?!)"


_ABBREVIATED: Final = {head: _abbreviated(head) for head in ("menteri", "sekretaris", "direktur", "kepala")}
HEADS: Final[Mapping[str, tuple[str, str]]] = {
    "police chief": (
        r"kapol(?:res\w*|da|sek|ri)|police chief|(?:chief|head) of (?:the )?(?:[\w-]+ ){0,3}?police",
        r"kapol[a-z]+|kepala (?:pol(?:ri|da|res\w*|sek)|kepolisian (?:negara|daerah|resor|sektor))",
    ),
    "district head": (r"camat", r"camat"),
    "village head": (
        r"lurah|kades|kepala desa|village head",
        r"lurah|kades|kepala desa|perbekel|pambakal|keuchik|kuwu|wali nagari",
    ),
    "head of a region": (
        r"(?:pejabat |penjabat )?kepala[- ]daerah|(?:regional|local) (?:heads?|leaders?)",
        r"kepala[- ]daerah|bupati|wabup|wali ?kota|walkot|wawali\w*|gubernur|wagub",
    ),
    "regent": (r"bupati|wabup|regent", r"bupati|wabup"),
    "mayor": (r"wali ?kota|walkot|wawali|wawalkot|mayor", r"wali ?kota|walkot|wawalkot|wawali"),
    "governor": (r"gubernur|wagub|governor", r"gubernur|wagub|gubsu"),
    "director": (
        r"president director|presiden direktur|direktur|dirut|dirjen|director",
        rf"direktur|director|dirut|dirjen|dir(?:res)?krim\w*|presdir|{_ABBREVIATED['direktur']}",
    ),
    "president": (
        r"presiden(?! (?:direktur|komisaris)\b)|wapres|president(?! director\b)",
        r"presiden(?! (?:direktur|komisaris)\b)|wapres",
    ),
    "vice president": (r"[se]?vp", r"(?:(?:senior|executive) )?vice president|[se]?vp|wakil presiden|wapres"),
    "minister": (r"menteri|minister", rf"menteri|menko\w*|{_ABBREVIATED['menteri']}"),
    "chair": (r"ketua|ketum|chair(?:man|woman|person)?", r"(?:wakil )?ketua|ketum|waketum|diketuai|chair\w*"),
    "secretary": (
        r"sekretaris|sekda|sekjen|secretary",
        rf"sek(?:re|er)ta?r?is|sek(?:da|jen|wan|dis|des|um|per)\w*|corporate secretary|{_ABBREVIATED['sekretaris']}",
    ),
    "head": (
        r"kepala(?![- ]daerah\b)|kadis|head",
        rf"(?:di)?kepala(?:i)?|head of|ka(?:dis|din|sudin|bag|bid|sat|pus|nit|pol)[a-z]*|{_ABBREVIATED['kepala']}",
    ),
    "spokesperson": (
        r"juru ?bicara|jubir|spokes\w+",
        r"juru ?bicara|jubir|humas|hubungan masyarakat|kapen\w*|kepala penerangan"
        r"|corporate (?:communications?|secretary)",
    ),
    "rector": (r"rektor|rector", r"rektor"),
}
"""For each office how it is asked for and how it is told."""
LEADERS: Final = (
    r"kepala|ketua(?: umum)?|ketum|pimpinan|direktur(?: utama| jenderal| eksekutif)?|dirut|dirjen|ceo|presiden|rektor"
    r"|chief executive(?: officer)?"
)
"""What else who leads a body may be called, right before its name, where its head or chair is asked for."""
DEPUTY: Final = r"wakil|wabup|wagub|wawali\w*|wawalkot|wapres|waketum|waka(?:pol\w+)?|deputy|vice"
ACTING: Final = "|".join(sorted(STAND_INS | {"pejabat", "caretaker"}, key=len, reverse=True))

DONE_FOR: Final = r"tugas(?:nya)?\b[^.;]{0,60}? (?:di(?:jalankan|laksanakan|emban|pegang|ambil alih|rangkap))"
"""How it is told who stands in without his being called so: "tugas direktur dijalankan Rina"."""


def kind_of(head: str) -> list[str]:
    """The word behind the head of an office that is told in one word, which tells what it is of: "dinas" of kadis."""
    return [long.split()[1] for long in long_forms(head) if " " in long and not long.endswith(" jenderal")]
