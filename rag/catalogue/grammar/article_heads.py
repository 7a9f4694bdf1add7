"""How questions begin that count articles, list or order them, ask for the newest, on which days, or what they tell.

Knows: patterns, in either language. Does not know what is done with the rest of a question.
"""

from collections.abc import Mapping
from itertools import chain

from rag.catalogue.grammar.news import (
    BEHIND,
    END_EN,
    END_ID,
    IN_NEWS_EN,
    IN_NEWS_ID,
    MAKE_EN,
    MAKE_ID,
    MANY_ID,
    NAME,
    NEWS_EN,
    NEWS_ID,
    NOTHING_TOLD,
    NUMBER,
    RANKED_EN,
    RANKED_ID,
    SHOW_EN,
    SHOW_ID,
    SPOKEN_OF_EN,
    SPOKEN_OF_ID,
    TELLS_ID,
    TOLD_EN,
    WHICH_ID,
)
from rag.catalogue.grammar.patterns import Head, anycase, head, heads
from rag.catalogue.request import Unit, View

_WHEN_ID = r"(?:kapan|(?:tanggal|hari|bulan|tahun) (?:berapa|apa|mana))"
_END_OF_REPORTING = r"(?P<end>pertama kali|mulai|terakhir)(?: kali)?"
ENDS: tuple[Head, ...] = heads(
    Unit.ARTICLE,
    View.NEWEST,
    rf"(?:(?:apa|mana|kapan|{SHOW_ID})(?: saja)? )?(?:{NUMBER} )?{NEWS_ID}(?: yang)? {END_ID} …",
    rf"(?:(?:(?:what|which|when)(?:'s| is| are| was| were)|{SHOW_EN}) )?(?:the )?(?:{NUMBER} )?{END_EN}"
    rf"(?: {BEHIND})? (?:{TOLD_EN}|stor(?:y|ies)(?= (?:from|about|on|by)\b))",
    # The day on which something was first, or last, in the news.
    rf"(?P<end>mulai|sejak) kapan (?P<topic>\S.*?)(?: (?:itu|mulai|sudah|pertama kali))* {IN_NEWS_ID}{NOTHING_TOLD} …",
    rf"(?:pada )?{_WHEN_ID} {_END_OF_REPORTING} (?P<topic>\S.*?)(?: itu)? {IN_NEWS_ID}{NOTHING_TOLD} …",
    rf"(?:pada )?{_WHEN_ID} (?P<topic>\S.*?)(?: itu)? {_END_OF_REPORTING} {IN_NEWS_ID}{NOTHING_TOLD} …",
    rf"(?P<end>since) when (?:has|have|is|are) (?P<topic>\S.*?) (?:been )?(?:{IN_NEWS_EN}|reported on){NOTHING_TOLD} …",
    rf"when (?:was|were) (?P<topic>\S.*?) (?P<end>first|last) {IN_NEWS_EN}{NOTHING_TOLD} …",
)
"""The ends of the row of days."""
ORDERS: tuple[Head, ...] = (
    *heads(
        Unit.ARTICLE,
        View.TIMELINE,
        rf"(?:urut(?:kan|in|kanlah)|susun(?:lah)?)(?: (?:semua|seluruh|para))? (?:kejadian|peristiwa|{NEWS_ID})"
        r"(?:-(?:kejadian|peristiwa))? …",
        rf"(?:{MAKE_ID} )?(?:linimasa|lini masa|garis waktu|timeline(?! (?:of|for|about|on)))"
        rf"(?: (?:kejadian|peristiwa|{NEWS_ID}))? …",
        rf"(?:{MAKE_ID} )?(?:kronologi|urutan(?: waktu| kronologis)?) {NEWS_ID} …",
        rf"(?:{MAKE_EN}(?:timeline|chronology)|what is the (?:timeline|chronology) of (?:the )?(?:events|{NEWS_EN}))"
        rf"(?: of| for| about| on)?(?: (?:the )?(?:events|{NEWS_EN}))? …",
    ),
    head(
        rf"(?:sort|order|arrange|put)(?: all)?(?: the)? (?:events|{TOLD_EN})(?: of)?",
        Unit.ARTICLE,
        View.TIMELINE,
        bare=True,
        to_order=True,
    ),
)
COUNTS: tuple[Head, ...] = heads(
    Unit.ARTICLE,
    View.COUNT,
    rf"(?:(?:sudah |telah )?ada )?{MANY_ID} {NEWS_ID} …",
    r"(?:(?:berapa )?(?:jumlah|total|banyaknya)|hitung(?:lah|kan)?(?: (?:jumlah|total))?)(?: (?:semua|seluruh))?"
    rf" {NEWS_ID} …",
    rf"(?:(?:se)?berapa|brp) (?:kali|sering) (?P<topic>\S.*?) {IN_NEWS_ID}{NOTHING_TOLD} …",
    rf"(?:(?:se)?berapa|brp) (?:kali|sering) (?P<topic>{NAME}) (?:pernah |sudah )?{SPOKEN_OF_ID}"
    r"(?=$| (?:pada|di|sejak|selama|dalam|tahun|bulan|per|tiap|setiap)\b) …",
    rf"how (?:often|many times) (?:is|are|was|were|has|have) (?P<topic>\S.*?)(?: been)?"
    rf" (?:{IN_NEWS_EN}|mentioned|covered|reported on){NOTHING_TOLD} …",
    rf"in how many {NEWS_EN} (?:is|are|was|were|does|do) (?P<topic>\S.*?) (?:appear(?:s|ing)?|{SPOKEN_OF_EN}) …",
    rf"how many {NEWS_EN} (?:do|does|did)(?= (?:each|every)\b)",
    rf"(?:how many(?: of)?|(?:what(?: is|'s) )?(?:the )?(?:total )?number of|count(?: all)?)(?: the| these)?"
    rf" {TOLD_EN}",
)
LISTS: tuple[Head, ...] = (
    *heads(
        Unit.ARTICLE,
        View.NEWEST,
        # Of some of the articles those are told that are newest.
        rf"{SHOW_ID} {NUMBER} {NEWS_ID} …",
        rf"{SHOW_EN}(?: any| the)? {NUMBER} {TOLD_EN}",
    ),
    *heads(
        Unit.ARTICLE,
        View.LIST,
        rf"{SHOW_ID}(?: (?:semua|seluruh|daftar|judul))* {NEWS_ID} …",
        rf"(?:semua|seluruh|daftar) {NEWS_ID}(?=$)|all (?:of )?(?:the )?{NEWS_EN}(?=$)",
        rf"(?:(?:(?:kamu|anda|kalian) )?(?:ada|punya) )?{NEWS_ID} {WHICH_ID}",
        rf"(?:apa (?:saja|aja) (?:judul )?|judul ){NEWS_ID}(?: {WHICH_ID})?",
        rf"(?:(?:{SHOW_EN}(?: an?| the)? list of|{SHOW_EN}|(?:an?|the) list of)(?: all| every)?(?: of)?(?: the)?"
        rf"(?: titles of(?: all)?(?: the)?)?"
        rf"|what are the titles of(?: all)?(?: the)?|which(?: of the)?|what) {TOLD_EN}",
    ),
)
_NO_NAME = (
    r"(?!(?:the|any|all|some|no|more|most|which|what|how|when|why|who|is|are|was|were|do|does|did|list|show|find|get"
    r"|count|compare|fake|breaking|good|bad)\b)"
)
_NO_CLAIM = r"(?!.*\b(?:hoaks|hoax|palsu|benar|betul|true|false|fake)\b)"
MERE: tuple[Head, ...] = heads(
    Unit.ARTICLE,
    View.LIST,
    rf"(?:(?:semua|seluruh) )?{NEWS_ID}(?=[- ]){_NO_CLAIM} …",
    rf"(?:(?:any|all|some)(?: the)? |the )?(?:{NEWS_EN}|stor(?:y|ies))"
    r"(?= (?:(?:that|which) )?"
    rf"(?:about|on|regarding|concerning|mention|nam(?:e|ing)|cover|discuss|from|in|published|per)){_NO_CLAIM}",
    rf"{_NO_NAME}(?P<topic>{NAME}) (?:{NEWS_EN}|stories)"
    rf"(?=$| (?:from|in|by|published|since|before|after|during)\b){_NO_CLAIM} …",
)
"""Name articles and ask nothing: "articles about floods". What is true of something is not asked so."""
_THE = r"(?:(?:the|these|those|your|all|any|other) )?"
_ON_EN, _ON_ID = (
    r"(?= (?:about|on|regarding|concerning|related to)\b)",
    r"(?= (?:soal|tentang|ttg|mengenai|terkait|seputar|perihal)\b)",
)
_MATTER_EN = r"(?:info(?:rmation)?|coverage|reporting|material|details|quotes|quotations|facts)"
_MATTER_ID = r"(?:info(?:rmasi)?|kabar|bahan|keterangan|kutipan|data|fakta)"
ANY: tuple[Head, ...] = heads(
    Unit.ARTICLE,
    View.LIST,
    r"(?:(?:(?:is|are|was|were) there|(?:do|have) (?:you|we|they|the (?:articles|collection))(?: have| got| contain)?"
    r"|does (?:the|this) (?:collection|library|archive) (?:have|contain|hold)) )?"
    rf"(?:anything|something|any(?: more)? {_MATTER_EN})(?: (?:new|more|else|here))*"
    rf"(?: in (?:the |these |your )?(?:articles|news|collection))?{_ON_EN}",
    rf"what (?:else )?(?:(?:do|have) (?:you|we)|does (?:the|this) (?:collection|library|archive))"
    rf"(?: (?:have|got|hold|contain))?{_ON_EN}",
    rf"(?:apa(?:kah)? )?(?:ada|adakah|punya)(?: (?:sesuatu|{_MATTER_ID}))?"
    rf"(?: (?:apa(?: saja)?|yang|baru|lain|apa pun))*{_ON_ID}",
    rf"apa(?:kah)? {NEWS_ID}(?: (?:ini|itu))?(?= {TELLS_ID}\b)",
)
"""Ask whether articles have anything on something, which those that mention it answer."""
TOPICS: tuple[Head, ...] = heads(
    Unit.ARTICLE,
    View.LIST,
    rf"what (?:do|does|did) {_THE}(?:{NEWS_EN}|stories|reports|press|media|collection)"
    rf" (?:say|write|report|tell)(?: us)?{_ON_EN}",
    rf"what (?:is|was|are|were|has been|have been) (?:said|written|told|reported|published)"
    rf"(?: in (?:the |these )?(?:articles|news|press|media))?{_ON_EN}",
    rf"(?:(?:i(?: am|['’]m)? (?:need|want|look(?:ing)? for)|we need|{SHOW_EN})(?: me| us)? )?"
    rf"(?:(?:some|any|the|more) )*{_MATTER_EN}{_ON_EN}",
    rf"tell (?:me|us)(?: (?:more|something|everything|all))?{_ON_EN}",
    rf"apa (?:kata|isi|bunyi|yang (?:dikatakan|disebut(?:kan)?|ditulis|diberitakan)(?: (?:di|dalam|oleh))?)"
    rf"(?: (?:para|semua))?(?: {NEWS_ID}| (?:koleksi|media|koran|pers)(?:nya)?)?(?: (?:ini|itu))?{_ON_ID}",
    rf"(?:(?:(?:saya|aku|kami|gue|gw) )?(?:butuh|perlu|cari(?:kan)?|mau|ingin|minta)(?: (?:tahu|tau|beberapa))? )?"
    rf"(?:{_MATTER_ID}(?: apa (?:saja|aja))?)?{_ON_ID}",
    rf"(?:tolong )?(?:ceritakan|ceritain|jelaskan|jelasin)(?: (?:kepada|ke|pada) (?:saya|kami))?{_ON_ID}",
)
"""Want to hear on something at large: where no sentence answers, the articles that mention it do."""
BARE = Head(anycase(""), Unit.ARTICLE, View.LIST, bare=True)
"""A topic without any words around it: "interest rates"."""


_TIMES: Mapping[Unit, tuple[str, str]] = {
    Unit.DAY: (r"(?:kapan|(?:tanggal|hari) (?:berapa|apa))(?: (?:saja|aja))?", "(?:days?|dates?)"),
    Unit.WEEK: (rf"(?:pekan|minggu) {WHICH_ID}", "weeks?"),
    Unit.MONTH: (rf"bulan {WHICH_ID}", "months?"),
    Unit.YEAR: (rf"tahun (?:berapa|{WHICH_ID})", "years?"),
}
"""What a question for times of reporting calls them, in Indonesian and in English."""


def _heads_of_times(unit: Unit, named_id: str, named_en: str) -> tuple[Head, ...]:
    """The beginnings of questions for days, months or years: with most articles, or when something was reported."""
    asked_id, asked_en = rf"(?:pada |di )?{named_id}(?: yang)?", rf"(?:(?:on|in) )?(?:which|what) {named_en}"
    return heads(
        unit,
        View.COUNT,
        rf"{asked_id} (?:ada |punya )?{RANKED_ID} (?:ada )?{NEWS_ID} …",
        rf"{asked_id} {NEWS_ID} {RANKED_ID} …",
        rf"{asked_en} (?:(?:were|are|was|is)(?: there)?|had|has|have|saw) {RANKED_EN} {TOLD_EN}",
        rf"{asked_id} (?P<topic>\S.*?)(?: (?:{RANKED_ID}|itu|sudah|pernah|telah))* {IN_NEWS_ID}{NOTHING_TOLD} …",
        rf"{asked_en} (?:was|were|is|are|has|have) (?P<topic>\S.*?)(?: (?:been|ever|{RANKED_EN}))*"
        rf" (?:{IN_NEWS_EN}|reported(?: on)?|covered|mentioned) …",
    )


TIMES: tuple[Head, ...] = (
    *heads(
        Unit.DAY,
        View.COUNT,
        rf"(?:pada )?(?:kapan|(?:tanggal|hari) (?:berapa|apa))(?: (?:saja|aja))? (?:(?:ada|terbit) )?{NEWS_ID} …",
        rf"when (?:was|were|is|are|has|have) (?P<topic>\S.*?)(?: (?:been|ever))* {IN_NEWS_EN} …",
        rf"(?:on )?(?:which|what) (?:days|dates) (?:were|are|did) (?:the )?{TOLD_EN}",
    ),
    *chain.from_iterable(_heads_of_times(unit, *names) for unit, names in _TIMES.items()),
)


_GIST_EN = r"(?:(?:short|brief|quick) )?(?:summary|overview|gist|recap|outline|rundown)"
_GIST_ID = r"(?:ringkasan|rangkuman|ikhtisar|gambaran|poin(?:-poin)?|pokok(?:-pokok)?)(?: (?:utama|umum|singkat|isi))?"
_THE_NEWS_EN = rf"(?: (?:(?:of|in|from) )?(?:all )?(?:the |this |these )?(?:{NEWS_EN}|stories|story))?"
_THE_NEWS_ID = rf"(?: (?:dari )?(?:semua |seluruh )?{NEWS_ID})?"
_SUM_UP_EN = rf"(?:summari[sz]e|sum up|recap|outline|{MAKE_EN}{_GIST_EN}(?: of)?)"
OPEN: tuple[Head, ...] = heads(
    Unit.ARTICLE,
    View.TIMELINE,
    rf"{_SUM_UP_EN}(?: all)?(?: the)? (?!(?:the |all |these )*(?:{NEWS_EN}|stor(?:y|ies))\b)(?P<topic>\S.*?)"
    rf" (?:{NEWS_EN}|stor(?:y|ies))(?=$| (?:in|from|of|published)\b) …",
    rf"(?:(?:ringkas|rangkum|cerita)(?:kan|in|lah)?|(?:buat|beri|minta)(?:kan)?(?: saya)? {_GIST_ID}"
    rf"|(?:apa(?:kah)? )?(?:saja )?{_GIST_ID}|apa (?:isi|inti)(?:nya)?){_THE_NEWS_ID} …",
    r"(?:ada )?apa(?: (?:saja|aja))?(?: yang)?(?: (?:sudah|telah|sedang))?"
    r" (?:terjadi|diberitakan|diketahui)(?: (?:saja|aja))?|ada apa(?: (?:saja|aja|sih))? …",
    rf"(?:{_SUM_UP_EN}"
    rf"|what(?:['’]s| is| are) the (?:{_GIST_EN}|(?:main|key|most important) (?:points?|facts?|message))"
    rf"(?: (?:of|in|on|about))?|tell me(?: more| everything)?){_THE_NEWS_EN} …",
    r"what(?:['’]s| is| was| has| had)?(?: been)?"
    r" (?:happened|happens|happening|going on|known|reported|taken place)"
    r"|what (?:took place|do (?:we|you|they) know) …",
    rf"what (?:is|are|was|were) (?:the )?(?:{NEWS_EN}|stor(?:y|ies)) (?:about|on|from|in) (?P<topic>\S.*?) about …",
    rf"what (?:is|are|was|were) (?:the )?(?P<topic>\S.*?) (?:{NEWS_EN}|stor(?:y|ies)) (?:about|on) …",
)
