"""What a follow-up asks of the article itself that was quoted: its outlet, day, writer, title, address, or all of it.

Knows: how both languages ask it. Does not know the articles, or how they tell it (`rag.conversing.attributing`).
"""

import re
from collections.abc import Iterable
from enum import StrEnum

from rag.asking.leaning.courtesies import without_courtesies
from rag.asking.leaning.pointing import LEAD


class Detail(StrEnum):
    """What is known of an article besides its text."""

    OUTLET = "outlet"
    DAY = "published"
    AUTHOR = "author"
    TITLE = "title"
    ADDRESS = "url"
    WHOLE = "id"
    """All of it, by the name that it has here."""


_THIS_ID = r"(?:ini|itu|tadi|tersebut)"
_THIS_EN = r"(?:it|this|that|these|those|they)"
_STORY_ID = rf"(?:berita|artikel|kutipan|kabar|tulisan|info(?:rmasi)?)(?:nya| {_THIS_ID})?"
_STORY_EN = r"(?:the|this|that|these|those) (?:articles?|story|stories|reports?|news|quotes?|quotations?|piece)"
_IT_ID, _IT_EN = rf"(?:{_STORY_ID}|{_THIS_ID})", rf"(?:{_STORY_EN}|{_THIS_EN})"
_OUTLET_ID = r"(?:media|koran|portal|situs|surat kabar|majalah)(?: berita)?(?:nya)?"
_OUTLET_EN = r"(?:(?:news )?outlet|(?:news)?paper|media(?: outlet)?|news ?(?:site|portal)|website|publication|source)s?"
PRINTS_ID = r"(?:memuat|mengutip|menulis(?:kan)?|memberitakan|menerbitkan|menayangkan|mewartakan)(?:nya)?"
PRINTS_EN = r"(?:(?:has |have )?(?:reported|published|printed|wrote|written|quoted|carried|ran)|has|have)"
"""What an outlet does with somebody's words, and before them what is done with them."""
OUT_ID = r"(?:di)?(?:terbit(?:kan)?|tayang(?:kan)?|muat|publikasi(?:kan)?|tulis|berita(?:kan)?)(?:nya)?"
_OUT_EN = r"(?:published|posted|printed|written)"
WRITER_ID = r"(?:penulis|wartawan|jurnalis|reporter|pewarta)"
WRITER_EN = r"(?:author|writer|reporter|journalist)"
"""What who wrote an article is called."""
_END_ID = rf"(?: (?:sih|ya|aja|saja|dong|nya|{_THIS_ID}))*"
_TITLE_ID, _TITLE_EN = r"(?:judul|tajuk|headline)", r"(?:headline|title)"
_ADDRESS_ID = r"(?:link|tautan|url|alamat (?:web|situs|url|link))"
_ADDRESS_EN = r"(?:(?:source )?link|url|(?:web|internet) ?address|hyperlink|web ?page|permalink)(?:e?s)?"
_SHOW_ID = (
    r"(?:(?:bisa|boleh|tolong|coba|minta|mau|ingin|saya|aku|kasih|beri|mana|ada|di ?mana|lihat(?:kan)?|liat|tampilkan"
    r"|tunjukkan|buka(?:kan)?|baca|membaca|melihat|kirim(?:kan)?|bagi|apa|apakah)(?:nya)? )*"
)
_SHOW_EN = (
    r"(?:(?:can|could|may|would|please|you|i|we|me|us|is|are|there|do|have|has|got|any|what|where|show|give|send|share|open"
    r"|read|see|view|get|find|display|print|want|like|need|to|a|an|the|its|their|whole|full|entire|complete|original)"
    r"(?:['’]s)? )*"
)
_ALL_ID = r"(?:lengkap|utuh|penuh|selengkap|keseluruhan|seluruh|asli)(?:nya)?"
_ALL_EN = r"(?:full|whole|entire|complete|original)"
_DETAILS = tuple(
    (detail, re.compile("|".join(ways), re.IGNORECASE))
    for detail, ways in {
        Detail.OUTLET: (
            rf"(?:{_IT_ID} )?(?:(?:diambil |dikutip )?dari |di |menurut )?{_OUTLET_ID} (?:apa|mana){_END_ID}",
            rf"(?:apa|mana) (?:nama )?{_OUTLET_ID}{_END_ID}",
            rf"{_OUTLET_ID} (?:apa|mana)(?: s?aja)? (?:yang |yg )?(?:pernah )?{PRINTS_ID}(?: {_IT_ID})?",
            rf"{_STORY_ID} (?:diambil |dikutip )?dari (?:mana|siapa){_END_ID}",
            rf"(?:from |in )?(?:which|what) {_OUTLET_EN}(?: (?:is|was|are|were) {_IT_EN}(?: from| in)?)?",
            rf"(?:which|what) {_OUTLET_EN} (?:did )?{_IT_EN} (?:come|came|is|was|are|were) (?:from|in)",
            rf"(?:which|what) {_OUTLET_EN} {PRINTS_EN} {_IT_EN}",
            rf"(?:which|what) {_OUTLET_EN} (?:reported|published|printed|wrote)(?: on)?(?: {_IT_EN})?",
            rf"(?:what|who)(?:['’]s| is| are) (?:the|your) {_OUTLET_EN}(?: (?:of|for) (?:{_STORY_EN}|{_THIS_EN}))?",
            rf"(?:(?:dari|apa|mana|siapa) )?sumber(?:nya| {_STORY_ID})(?: (?:apa|mana|dari mana|siapa))?{_END_ID}",
            r"source|sumber",
            rf"where (?:is|was|are|were) (?:{_STORY_EN} from|{_IT_EN} (?:published|printed|reported))",
        ),
        Detail.DAY: (
            rf"(?:{_IT_ID} )?(?:kapan|(?:tanggal|hari) (?:berapa|apa)) (?:{_IT_ID} )?{OUT_ID}(?: {_IT_ID})?{_END_ID}",
            rf"(?:{_IT_ID} )?{OUT_ID} (?:kapan|tanggal berapa){_END_ID}",
            rf"{_STORY_ID} (?:kapan|(?:tanggal|tahun|hari) (?:berapa|apa)){_END_ID}|kapan {_STORY_ID}{_END_ID}",
            rf"(?:tanggal|kapan) {_STORY_ID}(?: berapa)?{_END_ID}|ada tanggal(?:nya| terbitnya){_END_ID}",
            rf"(?:when|(?:on )?(?:which|what) (?:day|date)) (?:is|was|were|are) {_IT_EN} {_OUT_EN}",
            rf"(?:when|(?:what|which) date) (?:is|was|were|are) {_STORY_EN}(?: from)?|how old (?:is|are) {_STORY_EN}",
            rf"what(?:['’]s| is) the (?:publication )?date of {_STORY_EN}",
        ),
        Detail.AUTHOR: (
            rf"(?:siapa|sapa) (?:nama )?{WRITER_ID}(?:nya)?(?: {_IT_ID})?{_END_ID}",
            rf"(?:nama )?{WRITER_ID}(?:nya| {_STORY_ID}) (?:siapa|sapa){_END_ID}",
            rf"(?:siapa|sapa) (?:yang |yg )?(?:me)?nulis(?:nya)?(?: {_IT_ID})?{_END_ID}",
            rf"{_STORY_ID} (?:ditulis )?(?:oleh )?(?:siapa|sapa){_END_ID}",
            rf"who (?:wrote|is the {WRITER_EN} of) {_IT_EN}|who(?:['’]s| is) the {WRITER_EN}"
            rf"|who(?:['’]s| is) {_IT_EN} (?:written )?by",
        ),
        Detail.TITLE: (
            rf"{_SHOW_ID}{_TITLE_ID}(?:-?nya)?(?: {_STORY_ID})?(?: {_ALL_ID})?(?: (?:apa|mana))?{_END_ID}",
            rf"how (?:do|should|can) (?:i|we) (?:cite|credit|attribute|source|reference) (?:{_IT_EN}|him|her)",
            rf"(?:bagaimana |gimana )?cara (?:mengutip|menyebut)(?:nya| sumber(?:nya)?| {_IT_ID}){_END_ID}",
            rf"{_STORY_ID} (?:ber)?{_TITLE_ID}(?:nya)? apa{_END_ID}",
            rf"{_SHOW_EN}{_TITLE_EN}s?(?: (?:of|for) (?:{_STORY_EN}|{_THIS_EN}))?",
            rf"what(?:['’]s| is| was|s) {_STORY_EN} (?:called|titled|headlined)",
            rf"what(?:['’]s| is| was|s) the {_TITLE_EN}(?: (?:of|for) (?:{_STORY_EN}|{_THIS_EN}))?",
        ),
        Detail.ADDRESS: (
            rf"{_SHOW_ID}{_ADDRESS_ID}(?:nya)?(?: (?:ke )?(?:{_STORY_ID}|sumber(?:nya)?))?"
            rf"(?: (?:mana|apa|di ?mana))?{_END_ID}",
            rf"{_STORY_ID} {_ADDRESS_ID}(?:nya)? (?:apa|mana){_END_ID}|{_SHOW_ID}alamat {_STORY_ID}{_END_ID}",
            rf"{_SHOW_EN}address of {_STORY_EN}|where(?:['’]s| is) {_STORY_EN}",
            rf"{_SHOW_EN}{_ADDRESS_EN}(?: (?:to|of|for) (?:{_STORY_EN}|{_IT_EN}|{_OUTLET_EN}))?",
            rf"where can i (?:find|read|see|open) (?:{_STORY_EN}|{_THIS_EN})(?: online)?",
            rf"(?:{_STORY_ID} )?(?:bisa )?(?:di)?baca(?:nya)? di ?mana{_END_ID}",
        ),
        Detail.WHOLE: (
            rf"{_SHOW_ID}{_STORY_ID} (?:yang |secara |versi )?{_ALL_ID}(?: (?:mana|di ?mana|dong))?{_END_ID}",
            rf"{_SHOW_ID}(?:isi|teks|naskah) (?:lengkap |seluruh )?{_STORY_ID}(?: {_ALL_ID})?{_END_ID}",
            rf"{_SHOW_ID}(?:seluruh|semua|keseluruhan) (?:isi )?(?:artikel|berita|tulisan)(?:nya| {_THIS_ID}){_END_ID}",
            rf"{_SHOW_ID}(?:buka|tampilkan|lihat|baca|tunjukkan)(?:kan)? (?:{_STORY_ID}|selengkapnya){_END_ID}",
            rf"{_SHOW_ID}(?:selengkapnya|(?:isi|teks|naskah|kalimat) {_ALL_ID}(?: (?:mana|apa|dong))?){_END_ID}",
            rf"(?:what(?:['’]s| is| was) )?{_SHOW_EN}{_ALL_EN} (?:article|story|text|report|piece|thing"
            rf"|version|source|sentence"
            rf"|quot(?:e|ation)|statement|context)s?(?: of {_STORY_EN})?",
            rf"{_SHOW_EN}(?:quote|cite) (?:{_IT_EN}|him|her|them) in full",
            rf"(?:(?:can|could) (?:you|i|we) |please |let me |i (?:want|would like) to )?"
            rf"(?:show|open|read|see|view|display|print)(?: me)? {_STORY_EN}(?: in full)?",
        ),
    }.items()
)
_NYA = re.compile(r"(?i)(?<=[a-z])(?: ?- ?| )nya\b")
"""A suffix written apart: "link-nya", "judul nya"."""
_STORY = re.compile(rf"(?i)\b(?:headline|{_STORY_ID}|{_STORY_EN}|{_OUTLET_ID}|{_OUTLET_EN})\b")
_ALSO_OUT = re.compile(
    r"(?i)\b(?:buku|novel|komik|puisi|naskah|skenario|lagu|album|film|video|foto|unggahan|surat|laporan|survei|riset"
    r"|penelitian|studi|jurnal|makalah|sertifikat|izin|keputusan|putusan|aturan|peraturan|perpres|perppu|perda|uu|rilis"
    r"|obligasi|sukuk|saham|paspor|visa|surel|catatan|pesan|status"
    r"|book|novel|poem|script|song|album|film|movie|video|photo|letter|report|survey|study|paper|permit|certificate"
    r"|decision|decree|regulation|rule|law|bill|statement|bond|passport|memo|message|list)s?\b"
)
"""What else is written or comes out, and has an author or a day of its own."""
_OF_THE_PRESS = re.compile(
    r"(?i)(?<!kepada )(?<!para )\b(?:(?:wartawan|jurnalis|reporter|pewarta)(?:nya)?|journalists?|reporters)\b"
)
"""One of whom something is told; those whom somebody speaks to are not."""


def detail_asked(question: str, before: Iterable[str]) -> Detail | None:
    """What a follow-up asks of the article that was quoted and nothing else; None for another question.

    When "it" came out or who wrote it is of the article only where no turn before speaks of anything else written.
    """
    said = _NYA.sub("nya", without_courtesies(LEAD.sub("", question)).strip(" ?.!,"))
    found = next((detail for detail, ways in _DETAILS if ways.fullmatch(said)), None)
    if found in (Detail.ADDRESS, Detail.WHOLE):
        return found
    if found and not _STORY.search(said) and any(map(_ALSO_OUT.search, before := list(before))):
        return None
    return None if found is Detail.AUTHOR and may_be_another(question, before) else found


def may_be_another(question: str, told: Iterable[str]) -> bool:
    """Whether "siapa wartawannya?" may ask for a journalist of whom some texts tell, not for who wrote the article."""
    press = _OF_THE_PRESS.search(question)
    return bool(press) and not _STORY.search(question) and any(map(_OF_THE_PRESS.search, told))
