"""The words that join the parts of a question that counts or orders articles, and those of no subject.

Knows: patterns in both languages. Does not know how such a question begins (`article_heads.py`, `group_heads.py`).
"""

from collections.abc import Mapping

from rag.asking.names.left_out import BUT, UNCOUNTED
from rag.catalogue.grammar.patterns import anycase
from rag.catalogue.request import Unit

CALLED = (
    r"(?:kata|nama|frasa|istilah|angka|kalimat|kutipan"
    r"|words?|names?|phrases?|terms?|numbers?|sentences?|quot(?:e|ation)s?)"
)
"""What words are called that articles mention."""
MENTION = anycase(
    r"\b(?:(?:yang|that|which|do|does|have|has|hanya|also|juga) )*"
    r"(?:menyebut(?:kan)?|(?:nye|se)but(?:kan|in)?|menyinggung|mengandung|mencantumkan|memuat|berisi|memakai|menggunakan"
    r"|mention(?:s|ed|ing)?|nam(?:e|es|ed|ing)|refer(?:s|red|ring)? to"
    r"|contain(?:s|ed|ing)?|us(?:e|es|ing))"
    rf"(?: (?:the )?{CALLED}\b)*"
)
ABOUT = anycase(
    r"\b(?:(?:yang|that|which|are|is|were|was|do|does|deal|deals|dealing|have|has|berisi) )*"
    r"(?:tentang|ttg|mengenai|soal|terkait|perihal|seputar|ihwal|(?:mem)?bahas|memberitakan|(?:me)?liput"
    r"|melaporkan|mengulas|mengangkat|membicarakan|bertema"
    r"|about|on|regarding|concerning|related to|cover(?:s|ed|ing)?|discuss(?:es|ed|ing)?"
    r"|report(?:s|ed|ing)? (?:on|about)"
    r"|with)\b(?: (?:tentang|soal|dengan|mengenai)\b)?"
)
COMES = r"(?:(?:yang|that|which) )?(?:(?:berasal|adalah|is|are|was|were|comes?|came) )?"
"""May stand before the word for where articles are from, and says no more than that: "articles that come from …"."""
PLACED = anycase(rf"\b(?:(?:yang )?terjadi |{COMES})(?:di|dari|untuk|asal|in|from|at|within)\b")
GROUPS: Mapping[str, Unit] = {
    **dict.fromkeys(("media", "outlet", "newspaper", "publication", "koran"), Unit.OUTLET),
    **dict.fromkeys(("penulis", "author"), Unit.AUTHOR),
    **dict.fromkeys(("pekan", "minggu", "week"), Unit.WEEK),
    **dict.fromkeys(("bulan", "month"), Unit.MONTH),
    **dict.fromkeys(("hari", "tanggal", "day", "date"), Unit.DAY),
    **dict.fromkeys(("tahun", "year"), Unit.YEAR),
    **dict.fromkeys(("provinsi", "province"), Unit.PROVINCE),
    **dict.fromkeys(
        ("kabupaten", "kabupaten/kota", "kota", "daerah", "wilayah", "region", "regency", "district", "city"),
        Unit.REGION,
    ),
}
GROUPED = anycase(
    r"[,(]?\s*(?:dikelompokkan |grouped |broken down |diurutkan |dihitung )?"
    r"\b(?:per|menurut|berdasarkan|(?:untuk |dari |di )?(?:(?:tiap|setiap)(?:-tiap)?|masing-masing)"
    r"|by|(?:for |in |from )?(?:each|every))"
    rf" (?P<unit>{'|'.join(sorted(GROUPS, key=len, reverse=True))})(?:s|nya)?\b\)?"
    r"(?: (?:have|has|publish(?:ed)?|carr(?:y|ied)|ran|run|print(?:ed)?)\b)?"
)
GROUPED_OTHERWISE = anycase(
    r"\b(?:per|menurut|berdasarkan|by|each|every|(?:tiap|setiap)(?:-tiap)?)"
    r" (?:jam|hour|kuartal|triwulan|quarter|semester|kecamatan|desa|kelurahan|village|dusun"
    r"|wartawan|reporter|writer|situs|laman|site|website|topik|topic|kategori|category|rubrik)(?:s|nya)?\b\W*$"
)
"""What articles cannot be grouped by, and no word that they mention: "per kecamatan", "every hour"."""
AVERAGED = anycase(r"\bon average\b|\b(?:per|tiap|setiap) \w+ (?:secara )?rata-rata\b|^(?:secara )?rata-rata\b")
"""What is not counted, and no word that articles have."""
EACH = anycase(r"[,(]?\s*\b(?:(?:untuk |for )?(?:masing-masing|each)|respectively)\b\)?")
"""Of several things that are named, each is counted by itself."""
UNDATED = anycase(
    r"\b(?:(?:yang |that |which )?(?:tanpa|tidak (?:ada|punya|memiliki)"
    r"|(?:(?:have|has|with) no|(?:are )?without|lack(?:s|ing)?)"
    r"(?: a| any)?) (?:keterangan )?(?:tanggal(?:nya)?|dates?)(?: terbit(?:nya)?)?"
    r"|(?:yang )?(?:tidak|tak) bertanggal|(?:(?:that |which )?are )?undated)(?!\w)"
)
NEWEST_FIRST = anycase(
    r"[,(]?\s*\b(?:(?:dari|mulai|from) (?:yang )?(?:the )?(?:paling )?(?:terbaru|baru|newest|latest|most recent)"
    r"(?: (?:to (?:the )?oldest|ke (?:yang )?(?:terlama|tertua|lama)))?|(?:yang )?terbaru (?:lebih )?dulu"
    r"|(?:the )?(?:newest|latest|most recent) first)\b\)?"
)
ORDERED = anycase(
    r"[,(]?\s*\b(?:(?:secara )?kronologis|chronologically|in (?:chronological|date|time) order"
    r"|in order of (?:date|day|time|publication)|sesuai (?:urutan )?waktu"
    r"|(?:the )?(?:oldest|earliest) first|(?:yang )?(?:terlama|tertua|terawal) (?:lebih )?dulu"
    r"|(?:menurut|berdasarkan|sesuai) (?:urutan )?(?:waktu|tanggal|kronologi)(?: terbit(?:nya)?)?|by (?:date|day|time)"
    r"|(?:dari|from) (?:yang )?(?:the )?(?:paling )?(?:lama|awal|terlama|tertua|oldest|earliest)"
    r"(?: (?:ke|to) (?:yang )?(?:the )?(?:terbaru|baru|newest|latest))?)\b\)?"
)
FILLERS = anycase(
    r"\b(?:(?:are|is|were|was) there(?: any)?|there (?:are|is|were|was)"
    r"|(?:do|does|did) (?:you|we|i|the (?:collection|library)|it) (?:have|hold|contain)"
    r"|(?:were |was |have been |are |is )?published"
    r"|(?:(?:are|is) )?in (?:all of )?(?:the|this|our|my|your)(?: (?:whole|entire|full))?"
    r" (?:collection|library|archive|database)"
    r"|in (?:total|all)|altogether|overall|together|combined|(?:jika |bila |kalau )?(?:digabung|dijumlahkan)"
    r"|(?:di |dalam |di dalam )(?:seluruh |semua )?(?:koleksi|perpustakaan|arsip|pustaka)(?: (?:ini|kita|saya))?"
    r"|(?:yang )?(?:ada|terdapat|tersedia|terbit|diterbitkan|dimuat|tersimpan)|di sini"
    r"|(?:(?:are|is) )?(?:available )?here|semuanya|seluruhnya|totalnya"
    r"|sejauh ini|so far|dong|ya|sih|please|tolong)(?![\w-])"
)
ASKED_LAST = anycase(r"[\s,]*\b(?:itu )?(?:(?:yang )?(?:apa|mana)|kapan)(?:kah)?$")
"""A question word at the end: "artikel terbaru tentang Demak apa?", "berita pertama soal banjir kapan?"."""
MOST = anycase(r"\s*\b(?:(?:the )?(?:most|least)(?: often)?|paling (?:banyak|sering|sedikit|jarang))$")
POLITE = anycase(
    r"^(?:(?:tolong|mohon|coba|please|kindly|hai|halo|hi|hello|dong|ya|(?:ad)?min|kak|mas|mbak|pak|bu|gan|bro"
    r"|(?:can|could|would|will|may|might) (?:you|i|we)(?: (?:please|kindly|possibly|have|get|see|request|ask for))*"
    r"|bisa(?:kah)? (?:anda|kamu|tolong)?|tell me|i(?:'d| would) (?:like|want) to (?:know|see|have)"
    r"|(?:saya )?(?:mau|ingin|minta) (?:tahu|tanya|lihat))[\s,:]+)+"
)
OR_NOT = anycase(
    r"(?P<asked>^(?:apa(?:kah)? )?(?:ada(?:kah)?|punya)\b.*?),?(?: (?:atau|apa))?"
    r" (?:tidak|tak|tdk|nggak|enggak|ngga|gak|gk|ga|kagak)(?: (?:ya|sih|kak|min))?$"
)
"""Asks whether there is something or not: "ada berita soal banjir ga"."""
JOINS = rf"(?:{MENTION.pattern}|{ABOUT.pattern}|{PLACED.pattern}|\b(?:published )?(?:oleh|by)\b)"
_NOT_ONE_ID = r"(?: (?:sama sekali|sekali pun|satu ?pun))"
EXCEPT = anycase(
    r"(?:[,(]?\s*\b(?:yang|tapi|tetapi|namun|dan|that|which|but|and|sama sekali)\b\s*+)*"
    rf"(?:\b(?:(?:{BUT})(?:{_NOT_ONE_ID})?|{UNCOUNTED}|neither"
    r"|(?:but|and) (?:not|never)|(?:tapi|tetapi|namun|dan) (?:bukan|tidak|tak))\b"
    rf"|\b(?:tidak|tak|tdk|nggak|enggak|gak|ga|belum|bukan)\b(?:{_NOT_ONE_ID}| (?:pernah|ikut|juga|yang))*"
    rf"(?= {JOINS})"
    r"|\b(?:(?:do|does|did|is|are|was|were|has|have)(?: not|n['’]t)|not|never)\b(?: (?:ever|even|published))*"
    rf"(?= {JOINS}))"
)
"""Words that take something out of what is counted."""
NO_SUBJECT = frozenset(
    """yang itu ini tersebut tadi dia ia mereka beliau nya adalah akan telah sudah belum bisa dapat harus boleh tidak
    bukan ke oleh dalam pada selama sejak sampai hingga bahwa apakah apa siapa mana kapan kenapa mengapa bagaimana
    berapa supaya agar jika kalau karena lalu kemarin
    that this these those it they them he she his her their who whom whose which what when where why how did do does is
    are was were be been has have had will would can could should must not because if whether than more less most least
    last next yesterday today besok tomorrow ago recently saja aja paling terlalu
    neither nor but never only except without tak tdk nggak enggak bkn tapi tetapi namun kecuali hanya cuma
    dibanding dibandingkan daripada ketimbang compared versus vs""".split()
)
"""Words that no subject of an article holds: a question with one of them asks for something within the articles."""


def begins(text: str) -> bool:
    """Whether a text begins with words that join something, take something out, or are of no subject."""
    text = text.lstrip(" ,")
    return any(one.match(text) for one in (MENTION, ABOUT, PLACED, EXCEPT, FILLERS)) or text.startswith(EXCEPTED)


EXCEPTED = "\ue002"
"""Stands for the words that take something out."""
