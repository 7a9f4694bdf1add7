"""What a place is asked to have announced, asked of the place itself: "which sanctions are there in Batang?".

Knows: the verbs of telling in both languages, and the ways to ask what a place told. A regency does not speak: whoever
speaks there promises, threatens or reminds, so that "announced" stands in hardly any article that tells it. Does not
know what the articles hold.
"""

import re
from collections.abc import Sequence

from index.places import Mention

_OF_A_PLACE_EN = (
    r"(?:the )?(?:(?:regency|city|provincial|municipal|local|regional)? ?"
    r"(?:government|administration|authorities) (?:of|in) )?(?:the )?"
)
_OF_A_PLACE_ID = (
    r"(?:(?:pemkab|pemkot|pemprov|pemda|pemerintah(?: (?:daerah|kabupaten|kota|provinsi))?|kabupaten|kota|provinsi) )?"
)
_TELL_EN = r"(?:announc|declar|disclos|reveal|report|mention|outlin|stat|publiciz|publicis|tell|set out)(?:e|ed|es|s)?"
_TELL_ID = r"(?:umum|sampai|ungkap|nyata|sebut|papar|jelas|lapor)"
_ACTIVE_ID = (
    r"(?:mengumumkan|menyampaikan|mengungkapkan|menyatakan|menyebutkan|menyebut|memaparkan|menjelaskan|melaporkan)"
)
_PASSIVE_ID = rf"(?:(?:telah|sudah|pernah) )?di{_TELL_ID}(?:kan)?"

_NO_THING = (
    r"(?!(?:that|when|whether|if|how|why|where|who|what|which|on|about|to|else|exactly|more"
    r"|(?:time|day|date|month|year)(?= (?:did|does|do|has|have|had|was|were|is|are)\b)"
    r"|bahwa|kalau|jika|kapan|apakah|siapa|bagaimana|mengapa|kenapa|di mana|soal|tentang|(?:hari|jam|tanggal|bulan"
    r"|tahun) apa|apa(?: (?:saja|lagi|pun))?(?: yang|$))\b)"
)
"""What is no thing that there is in a place: a clause, a time, or nothing that is named, as a part of a pattern."""


_FORMS = tuple(
    (re.compile(pattern, re.IGNORECASE), instead)
    for pattern, _, instead in (
        form.rpartition(" → ")
        for form in (
            # "What sanctions did Magetan announce for …", "Which rules has the Batang administration announced"
            rf"(?:what|which)(?: kinds? of)? {_NO_THING}(?P<what>.+?) (?:did|does|do|has|have|had) {_OF_A_PLACE_EN}\0"
            rf"(?: regency| city| province)?(?: government| administration| authorities)? {_TELL_EN}(?P<rest>\b.*)"
            r" → what \g<what> are there in \0 \g<rest>",
            # "What sanctions were announced in Magetan"
            rf"(?:what|which)(?: kinds? of)? {_NO_THING}(?P<what>.+?) (?:was|were|is|are|has been|have been) "
            rf"{_TELL_EN} (?:in|by) {_OF_A_PLACE_EN}\0(?: (?P<rest>.*))? → what \g<what> are there in \0 \g<rest>",
            # "Did Magetan announce criminal sanctions"
            rf"(?:did|does|do|has|have|had) {_OF_A_PLACE_EN}\0(?: regency| city| province)?"
            rf"(?: government| administration| authorities)? {_TELL_EN} (?:any )?{_NO_THING}(?P<what>.+)"
            r" → are there \g<what> in \0",
            # "Sanksi apa (saja) yang diumumkan (Pemkab) Magetan untuk …"
            rf"{_NO_THING}(?P<what>.+ apa(?: saja)?|apa(?: saja)? .+?) yang {_PASSIVE_ID}(?: (?:oleh|di))? "
            rf"{_OF_A_PLACE_ID}\0(?P<rest>.*) → \g<what> di \0 \g<rest>",
            # "Magetan mengumumkan sanksi apa (saja)"
            rf"{_OF_A_PLACE_ID}\0 (?:(?:telah|sudah|pernah) )?{_ACTIVE_ID} {_NO_THING}(?P<what>.*\bapa\b.*)"
            r" → \g<what> di \0",
            # "Apakah Magetan (sudah) mengumumkan (adanya) sanksi pidana"
            rf"(?:apakah|apa) {_OF_A_PLACE_ID}\0 (?:(?:telah|sudah|pernah|juga) )?{_ACTIVE_ID} (?:adanya )?"
            rf"{_NO_THING}(?P<what>.+) → apakah ada \g<what> di \0",
        )
    )
)
"""Each question, with \\0 for its place, and what it is asked as."""


def asked_of_the_place(text: str, mentions: Sequence[Mention]) -> str | None:
    """A question for what its only place announced as one for what there is in that place; None for any other."""
    if len(mentions) != 1:
        return None
    (mention,) = mentions
    marked = f"{text[: mention.start]}\0{text[mention.end :]}".strip().rstrip("?!. ")
    for form, instead in _FORMS:
        if found := form.fullmatch(marked):
            told = found.expand(instead).replace("\0", text[mention.start : mention.end])
            return f"{' '.join(told.split())}?"
    return None
