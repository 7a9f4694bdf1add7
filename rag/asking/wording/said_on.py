"""The gist of a subject, or quotations on it, asked for as what the articles or somebody say of it.

Knows: how both languages wish for points, summaries and the very words: "poin-poin penting soal sanksi", "two quotes
from Rina Dewi on rice". Does not know the articles.
"""

from typing import Final

from index.numerals import SEVERAL
from rag.asking.wording.each_region import (
    EACH_ID,
    LEVEL_ID,
    NUMBER_ID,
    REGION_EN,
    compiled,
    matches,
    regions_with,
)

_ON_ID: Final = r"(?:soal|tentang|mengenai|terkait|perihal)"
_POINTS_ID: Final = r"(?:poin|pokok|inti)(?:-(?:poin|pokok))?(?: (?:penting|utama|kunci))?|intisari|rangkuman|ringkasan"
_POINTS_EN: Final = (
    r"(?:main|key|most important|important) (?:points?|takeaways?|facts?|messages?)|takeaways?|gist"
    r"|background(?: information)?|overview|summary"
)
_GIST: Final = {
    "id": compiled(
        rf"(?:(?:tolong|coba|bisa) )*(?:ringkas|rangkum|jelas)(?:kan|lah|in)?(?: (?:dalam|dengan"
        rf"|secara)(?: \S+){{1,2}})?"
        rf" (?:(?:berita|artikel) )?{_ON_ID} (?P<what>.+)",
        rf"(?:(?:tolong|coba|saya|mau|ingin|butuh|apa(?: saja)?|(?:sebut|beri|minta|buat|bikin|susun"
        rf"|tulis)(?:kan|in)?) )*"
        rf"(?:{_POINTS_ID}) (?:(?:dari )?(?:berita|artikel) (?:{_ON_ID} )?|{_ON_ID} )(?P<what>.+)",
        r"(?:(?:tolong|coba|bisa) )*(?:buat|bikin|tulis|susun)(?:kan|in)? (?:saya )?"
        rf"(?:(?:judul|lead|teras|artikel|berita|naskah|draf) )+{_ON_ID} (?P<what>[^,]+)",
    ),
    "en": compiled(
        rf"(?:(?:please|can you) )*(?:(?:give me|write|what(?:['’]s| are| is)|i need|tell me) )?(?:(?:an?|some|the) )?"
        rf"(?:{_POINTS_EN}) (?:on|about|regarding) (?P<what>.+)",
        r"(?:(?:please|can you) )*(?:write|draft)(?: me| us)? (?:(?:an?|the|news) )*(?:headline|lead|article"
        r"|story|report)"
        r" (?:on|about) (?P<what>.+)",
        r"(?:(?:please|can you) )*(?:summari[sz]e|sum up) (?:all )?(?:the )?(?:news|articles|coverage|reports?)"
        r" (?:on|about) (?P<what>.+)",
    ),
}
"""The gist of what the articles have on a subject is asked for, by the language."""
_FEW_ID: Final = rf"(?:satu|sebuah|beberapa|{NUMBER_ID})"
_WISH_ID: Final = (
    r"(?:(?:tolong|coba|mohon|bisa|boleh|saya|aku|kami|kita|mau|ingin|butuh|perlu|minta|cari|kutip|tunjuk|beri|kasih|tampil"
    rf"|sebut|ambil|(?:apa(?:kah)? )?ada|adakah)(?:kan|in)? |{_FEW_ID} )*"
)
_WISH_EN: Final = (
    r"(?:(?:please|can|could|you|i|we|me|need|want|would|like|to|have|get|find|give|show|quote|is|are|there|any|some|an?|the"
    rf"|one|{SEVERAL}|exact|direct|original|precise|good|short)(?:['’]d)? )*"
)
"""How one asks for some quotations, not for all."""
_QUOTES_ID: Final = r"(?:kutipan|ucapan|perkataan|quote)(?: (?:langsung|pendek|singkat))?"
_QUOTES_EN: Final = r"(?:quotes?|quotations?|lines?|sentences?|passages?|parts?|words?)"
_ON_EN: Final = r"(?:about|on|regarding|concerning)"
_WHO_ID: Final = (
    rf"(?!(?:{_ON_ID}|{EACH_ID}|dari|oleh|yang|saat|ketika|artikel|berita|media|siapa|apa|mana|lain|lainnya|ter\w+)\b)"
    r"(?P<who>\S+(?: \S+){0,5}?)"
)
_WHO_EN: Final = r"(?!(?:articles?|each|every|all|different|several|various)\b)(?P<who>\S+(?: \S+){0,5}?)"
_SPEAKER_EN: Final = (
    r"(?P<who>(?:(?:the|acting|deputy|vice) )*(?:(?-i:[A-Z])\S+|(?:regent|mayor|governor|minister|official"
    r"|president)s?|police"
    r")(?: \S+){0,4}?)"
)
_SAID: Final = {
    "id": compiled(
        rf"{_WISH_ID}(?:kalimat|kutipan|bagian|ucapan)(?: langsung)?(?: (?:saat|ketika|di mana|yang))?"
        rf" (?P<who>(?-i:[A-Z])\w*(?: (?-i:[A-Z])\w*)*) (?:bicara|berbicara|membahas"
        rf"|menyinggung)(?: {_ON_ID})? (?P<what>.+)",
        rf"{_WISH_ID}{_QUOTES_ID}(?: (?:dari|oleh))? {_WHO_ID} {_ON_ID} (?P<what>.+)",
    ),
    "en": compiled(
        rf"{_WISH_EN}{_QUOTES_EN} (?:where|in which|when) (?P<who>(?-i:[A-Z])\w*(?: (?-i:[A-Z])\w*)*)"
        rf" (?:talks|talked|speaks|spoke|comments|commented|says something) {_ON_EN} (?P<what>.+)",
        rf"{_WISH_EN}{_QUOTES_EN} (?:from|by|of) {_WHO_EN} {_ON_EN} (?P<what>.+)",
        rf"{_WISH_EN}(?:{_QUOTES_EN}|wording) (?:of(?: what)?|by|from|with which)"
        r" (?P<who>(?-i:[A-Z])\w*(?: (?-i:[A-Z])\w*)*)"
        rf"(?: (?:talks|talked|speaks|spoke|comments|commented|sa(?:ys|id)(?: something)?))? {_ON_EN} (?P<what>.+)",
        rf"{_WISH_EN}{_QUOTES_EN} {_ON_EN} (?P<what>.+?) (?:from|by) {_SPEAKER_EN}",
    ),
}
"""The very words with which somebody speaks of something are asked for, by the language."""
_LINES: Final = {
    "id": compiled(rf"{_WISH_ID}(?:bagian|kalimat|{_QUOTES_ID}) {_ON_ID} (?P<what>.+)"),
    "en": compiled(rf"{_WISH_EN}{_QUOTES_EN} {_ON_EN} (?P<what>.+)"),
}
"""The sentences on something are asked for, by the language."""
_FROM_EACH: Final = {
    "id": compiled(
        rf"(?P<what>.+?) dari (?:(?:dua|tiga|\d) )?(?P<region>{LEVEL_ID}) (?:yang )?"
        r"(?:berbeda|lain-lain|berlainan)(?:-beda)?"
    ),
    "en": compiled(rf"(?P<what>.+?) from (?:(?:two|three|four|five|\d) )?(?:different|several|various) {REGION_EN}"),
}
"""Of different regions is wanted what is asked for."""
_EACH_ARTICLE: Final = {
    "id": compiled(
        r"(?:(?:satu|1) )?(?:kutipan|kalimat) (?:dari )?(?:tiap|setiap|masing-masing) artikel"
        rf"(?: {_ON_ID} (?P<what>.+))?"
    ),
    "en": compiled(
        r"(?:give me |show me )?(?:one|a) (?:quote|sentence|line) (?:from|per|of|for) (?:each|every)? ?articles?"
        r"(?: (?:about|on) (?P<what>.+))?"
    ),
}
"""A sentence of every article is asked for, by the language."""
_ASKED: Final = {
    "id": "Apa kata artikel soal {what}?",
    "en": "What do the articles say about {what}?",
}
_SAID_OF: Final = {"id": "Apa kata {who} soal {what}?", "en": "What did {who} say about {what}?"}
_LISTED: Final = {"id": "Tampilkan semua artikel", "en": "Show all articles"}
_MENTIONING: Final = {"id": " yang menyebut {what}", "en": " that mention {what}"}


def of_what_is_said(text: str) -> str:
    """A request for the gist of a subject, or for quotations, as the question for what is said; any other as it is."""
    asked = " ".join(text.split()).rstrip(" ?!.")
    gists = ((language, match) for language in _GIST for match in matches(_GIST[language], asked))
    if gist := next(gists, None):
        return _ASKED[gist[0]].format(what=gist[1]["what"])
    return next(filter(None, (_quoted(asked, language) for language in _ASKED)), text)


def _quoted(asked: str, language: str) -> str | None:
    """What a request for quotations asks; None of any other."""
    for said in matches(_SAID[language], asked):
        return _SAID_OF[language].format(**said.groupdict())
    for each in matches(_EACH_ARTICLE[language], asked):
        return _LISTED[language] + (_MENTIONING[language].format(what=each["what"]) if each["what"] else "")
    for lines in matches(_LINES[language], asked):
        for of_each in matches(_FROM_EACH[language], lines["what"]):
            return regions_with(language, of_each["region"], of_each["what"])
        return _ASKED[language].format(what=lines["what"])
    return None
