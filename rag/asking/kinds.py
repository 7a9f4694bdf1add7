"""What a question asks for: a person, a day, a number, a reason, all of several things.

Knows: words of questions in both languages. Does not know: places, names, what the collection holds.
"""

import re
from enum import StrEnum
from functools import lru_cache

from index.numerals import SEVERAL
from rag.asking.circumstances import circumstance
from rag.speaking.words.english import HOLDERS
from rag.speaking.words.persons import OCCUPATIONS


class Kind(StrEnum):
    """What a question asks for."""

    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    HOW_MANY = "how many"
    WHICH_REGIONS = "which regions"
    WHY = "why"
    HOW = "how"
    YES_NO = "yes or no"
    COMPARISON = "comparison"
    WHAT = "what"


_CAPITAL = r"(?-i:[A-Z])[\w.'-]*"
_WHETHER = rf"(?= {_CAPITAL}(?: {_CAPITAL}){{0,3}} (?:sudah|udah|telah|jadi|pernah|masih|bakal|akan|memang|ikut)\b)"
"""After "apa" that is "apakah": "apa Rina Dewi sudah jadi tersangka?"."""

_WHETHER_DONE = (
    r"(?= (?!(?:yang|yg|s?aja|itu|ini|sih|kata|kah|alasan|sebab|penyebab|pemicu|motif|dasar|dampak|akibat|bukti|kendala"
    r"|isi|bunyi|makna|arti|maksud|tujuan)(?:nya)?\b)[^\W\d_]+(?: (?!(?:yang|yg|apa|siapa)\b)[^\W\d_]+){0,4}"
    r" (?:sudah|udah|telah|pernah) (?:di|ter|ber|me|se|ke|ada|jadi|bisa|boleh|punya)[a-z]*\b)"
)
"""After "apa" that is "apakah" as well: "apa gedung itu sudah disegel?"; no "apa yang sudah …"."""

_ASKING_KAH = (
    "siapa|kapan|(?:di|ke|dari)?mana|(?:se)?berapa|bagaimana|mengapa|kenapa"
    "|mek|mak|meni|sera|lang|naf|nas|ber|sede|ting"
)
"""What a word in -kah is that asks for more than whether, or a stem that ends so: langkah."""
NO = r"(?:ngg?ak?|enggak|gak?|tidak|tdk|belum|blm)"
_OR_NOT = rf"(?:{NO}|bukan)(?=\W*$)"
"""At the end of a question: "… sudah selesai belum?"."""

VERB = (
    r"(?:(?:di|ber|ter|me)"
    r"(?!(?:dan|dia|ita|lalu|mang|nas|nteri|reka|rektur|rinya|sama|sebut|skipun)\b)[a-z]{3,}"
    r"|ada|aman|benar|bisa|boleh|datang|gagal|hadir|harus|hidup|ikut|jadi|kalah|kena|lolos|lulus|masuk|mau|menang|mundur"
    r"|naik|perlu|pindah|pulang|punya|selamat|selesai|setuju|tahu|tewas|turun|wajib)"
)
"""A verb that a question may turn on."""
_OR_NOT_WITHIN = (
    rf"(?<!yang )(?<!tapi )(?<!dan )\b{VERB} {NO}(?: sih| ya)?"
    rf" (?!(?:{VERB}|akan|dapat|lagi|pernah|sempat|hanya|ha?rus|seperti|sesuai|sama|lebih|mampu|terlalu|begitu)\b)"
    r"(?=[^\W\d_])"
)
"""Behind a verb that a question turns on, where no other verb is denied: "Rina dirawat tidak di rumah sakit?"."""

_IS_THERE = rf"^ada(?: (?!yang\b|yg\b)[^\W\d_]+){{1,3}} {NO}(?= (?:di|bagi|buat|untuk|pada|dalam)\b)"
"""Asks whether there is something: "ada sanksi moral gak di Demak"."""

_ENDS = r"(?=(?: (?:sih|ya|dong|tuh|emangnya))?\W*$)"
"""Behind a word that asks last: "alasan Rina mundur apa sih?"."""

_MAY = r"may(?! \d| days?\b)(?=(?: [^\s?]+){2,}\s*\?)"
"""Asks whether something is allowed; the month has its day or year behind it, or no question mark."""

KIND_WORDS: tuple[tuple[Kind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for kind, words in (
        (
            Kind.WHICH_REGIONS,
            r"(?:kabupaten|daerah|kota|provinsi|wilayah)(?:/kota)? (?:mana|apa) (?:saja|aja)"
            r"|(?:daerah|kabupaten|kota|wilayah|provinsi|propinsi) mana|di ?mana (?:saja|aja)"
            r"|(?<!lewat )(?<!melalui )media (?:mana|apa) (?:saja|aja)"
            r"|(?:pemda|pemkab|pemkot|pemprov|dprd|gubernur|bupati|wali ?kota|kepala daerah) mana"
            r"|(?:which|what) (?:regenc(?:y|ies)|regions?|districts?|cit(?:y|ies)|areas?|provinces?|outlets?|places)"
            r"|which (?:regional (?:leaders|heads)|local governments?|governors|regents|mayors|councils)",
        ),
        (
            Kind.COMPARISON,
            r"bandingkan|dibanding(?:kan)?|perbandingan|perbedaan|beda(?:nya)?|compared?|comparison|differences?|differ"
            r"|versus|vs",
        ),
        (
            Kind.WHEN,
            r"kapan(?:kah)?|kpn|when|(?:what|which) (?:dates?|days?|time|hour|months?|years?)"
            r"|(?:tanggal|hari|tahun|bulan|jam|pukul) (?:berapa|apa)|how soon",
        ),
        (
            Kind.HOW_MANY,
            r"(?:se)?berapa|brp|brapa|se(?:besar|banyak|lama|jauh|tinggi|luas|panjang|cepat|sering) apa"
            r"|how (?:many|much|long|often|large|big|far|fast|heavy|old|high|tall|deep|wide)"
            r"|how frequently|what (?:per ?cent(?:age)?|number|share)|from what to what",
        ),
        (
            Kind.WHO,
            r"siapa(?:kah)?|sapa"
            rf"|(?:tokoh|menteri|komisioner|calon|kandidat|{'|'.join(sorted(OCCUPATIONS))}) mana(?! s?aja)"
            r"|(?<![a-z] )whom?|(?:and|by|me|us|know|so|but|then|exactly|wonder|asked?) who"
            r"|(?:to|by|from|for|with) whom"
            r"|whose|whos|what(?:['’]s| is| was| are| were) (?:his|her|their) (?:full |real )?names?"
            r"|(?:which|what) (?:(?!(?:did|does|do|is|was|are|were|has|had|have|about|the|an?|his|her|their)\b)\w+ )?"
            r"(?:official|person|candidate|leader|prosecutor|resident|witness|player|goalkeeper|athlete|act(?:or|ress)"
            rf"|singer|artist|comedian|{'|'.join(sorted(HOLDERS))})",
        ),
        (Kind.WHERE, r"di ?mana(?:kah)?|dmn|ke ?mana|dari ?mana|where|what (?:place|location|venue)"),
        (
            Kind.WHY,
            r"mengapa|kenapa|knp|why|^how come|apa (?:alasan|sebab|penyebab)\w*"
            r"|what (?:caused|causes|led to|made|makes)|for what reason"
            r"|apa (?:yang )?menyebabkan|what(?:['’]s| (?:is|was|were|are)) the (?:main |real )?(?:reasons?|causes?)"
            r"|(?:karena|gara-gara|lantaran) apa(?! (?:yang|yg|s?aja)\b)"
            rf"|(?:alasan|sebab)(?:nya)?(?: (?!apa\b)[^\s?,;]+){{0,8}} apa{_ENDS}",
        ),
        (Kind.HOW, r"bagaimana(?:kah)?|gimana|gmn|how"),
        (Kind.WHAT, rf"apa(?! benar\b)(?!(?<=^apa)(?:{_WHETHER}|{_WHETHER_DONE}))|what|which"),
        (
            Kind.YES_NO,
            rf"^apa(?:{_WHETHER}|{_WHETHER_DONE})|^(?:bisa|boleh|perlu|harus|mungkin|ada) {NO}\b|{_IS_THERE}"
            rf"|{_OR_NOT}|{_OR_NOT_WITHIN}"
            r"|^(?:benar|betul)(?: (?:tidak|gak?|ngg?ak?|enggak))?(?: sih)?(?! (?:mana|apa)\b)"
            rf"|^(?:apakah|apa benar|whether|(?!(?:{_ASKING_KAH})kah\b)\w{{3,}}kah"
            r"|did|does|do|is|are|was|were|has|have|had|can|could|might|should|will|would"
            rf"|must|shall|{_MAY})",
        ),
    )
)
PROVINCES = re.compile(
    r"(?i)\b(?:(?:provinsi|propinsi|pemprov|gubernur) (?:mana|apa)"
    r"|(?:which|what) (?:provinces?|provincial \w+|governors?))\b"
)
"""Goes through provinces, each with its regencies and cities; "regency" and "city" are often said of any region."""
OUTLETS = re.compile(r"(?i)\b(?:(?:which|what) outlets?|media (?:mana|apa))\b")
"""Goes through outlets, which the quotations name; nothing is told of their regions."""
_LISTS = r"daftar(?! (?:pemilih|calon|hadir|isian|pencarian|tunggu|riwayat)\b)"
"""Asks for a list, unless it is part of the name of one."""
SPOTS = re.compile(
    r"\b(?:di ?mana (?:saja|aja)|(?:daerah|wilayah) (?:mana|apa)(?: s?aja)?|(?:which|what) (?:areas?|places))\b",
    re.IGNORECASE,
)
"""Asks for regions, or within one regency or city for spots of it."""
_SEVERAL = (
    rf"{SEVERAL} (?!tahun|years?\b|januar|februar|mar(?:et|ch)\b|april|may\b|mei\b|ju[nl][iye]\b|agustus|august|septem"
    r"|o[ck]tober|november|de[cs]ember)[a-z]{3,}"
)
"""Things of which it is said how many they are: "apa lima poin kesepakatan itu?"."""
MANIFOLD = (
    r"(?:^|\b(?:dan|lalu|terus) )apa(?: sih)? (?:(?:per)?syarat(?:an)?|kriteria|tugas|kewajiban|wewenang)(?:nya)?\b"
    r"(?! (?:saja|aja)\b)"
)
"""Asks for what is told of several as a rule, though it be said of one: "apa syaratnya?"."""
LIST_WORDS = re.compile(
    rf"\b(?:(?:apa|siapa|mana|\w*apa(?:in|kan)) (?:saja|aja)|sebutkan|{_LISTS}|semua|seluruh)\b|{MANIFOLD}"
    rf"|\b(?:apa|siapa|what|which) (?:(?:isi|bunyi|nama) )?{_SEVERAL}"
    r"|\b(?:list|all|every|what are|what were|which)\b"
    r"|^[^\W\d]{4,} apa\b"
    r"|\bwhat (?!(?:is|was|does|has|this|its|causes|happens|makes)\b)\w+s\b|\bwhat (?:kinds?|types?|sorts?) of\b",
    re.IGNORECASE,
)
ALL_WORDS = re.compile(
    rf"\b(?:apa|siapa|mana|berapa|kapan) (?:saja|aja)\b|^(?:\w+ )?(?:sebutkan|sebut|{_LISTS}|list|name)\b|\bsebutkan\b"
    r"|\bwhat (?:kinds?|types?|sorts?) of\b|\bwhich (?:\w+ ){0,2}?(?!(?:was|is|does|has|says)\b)\w+[^\W_su]s\b"
    rf"|\b(?:apa|what|which|what are the|what were the) (?:isi )?{_SEVERAL}",
    re.IGNORECASE,
)
"""Tells that no single thing answers, while "which official" or "sanksi apa" may mean one."""
MORE_WORDS = (
    "lebih|paling|duluan|more|most|less|least|fewer|earlier|later|sooner|longer|faster|slower|larger|bigger|smaller"
    "|higher|lower|stricter|harsher|cheaper|better|worse|stronger|weaker|heavier|lighter"
    r"|(?:(?<!the )|(?!\w+ (?!of\b|one\b)\w))(?:older|younger|taller|deeper)"
    r"|(?!(?:arr|prot|requ|inter|for|harv|inv|sugg|cont|manif|hon|unr|conqu|dig)est)\w{3,}est"
)
MORE = re.compile(rf"\b(?:{MORE_WORDS})\b", re.IGNORECASE)
"""Tells that "siapa" and "who" choose among places that are named: "siapa yang lebih banyak, Demak atau Batang?"."""
AMONG = re.compile(
    r"[,:;–—-] [^,:;?–—]*(?:, [^,:;?–—]*)*,? ?\b(?:or|atau) [^,:;?–—]+[?.!\s]*$|\b(?:between|antara)\b", re.IGNORECASE
)
"""Tells that "which regency" chooses among those named after it: "which regency paid more, Demak or Batang?"."""
CHOOSES = re.compile(
    rf"(?i)\b(?:which|who(?:se)?|what|mana|siapa|apa)\b(?: (?!said|says|berkata|bilang)\w+){{0,2}} (?:{MORE_WORDS})\b"
    r"(?<!newest)(?<!latest)(?<!most)"
    r"(?=[^,:;–—-]*[,:;–—-].*\b(?:or|atau)\b|(?: [a-z]+)? (?-i:[A-Z])[\w'’ -]+ (?:or|atau) )"
)
"""Chooses one of two by what it is more of: "which was stronger, the first or the second?".

The two stand behind a comma or right behind what is more of one, as in "siapa lebih tua Ratna atau Budi?".
"""
THAN = re.compile(r"\b(?:than|daripada|dibanding(?:kan)?)\b", re.IGNORECASE)
EITHER = re.compile(r"\b(?:or|atau)\b", re.IGNORECASE)


_WHETHER_EN = re.compile(
    r"(?i)^(?:(?:and|so|but) )?(?:did|is|are|was|were|has|have|had|will|should"
    r"|(?:does|do|can|could|would)(?!(?:n['’]t)? any(?:one|body) ))(?:n['’]t)?\b(?! (?:you|we|i) )"
)
_TOLD_IN = re.compile(
    r"(?i)\b(?:know|tell|told|sa(?:y|ys|id)|clear|explain|reveal|announce|disclose|specif|mention|decid|report|nam|stat"
    r"|describ|confirm|show|writ)\w*(?: [\w'’-]+){0,2} (?:when|where|who|whom|whose|which|what)\b"
    r"|(?:\b(?:and|or)|,) (?:when|where|who|whom|whose)\b"
)
"""A question for whether something is so, and verbs with which it asks for more: "did he say when …"."""
_AT_ONE_PLACE = re.compile(
    r"(?i)\b(?!(?:diumumkan|disebut(?:kan)?|diterapkan|berlaku|dilarang|diwajibkan)\b)\w+\W+"
    r"(?:di|ke|dari) (?:daerah|kabupaten|kota|provinsi|wilayah) mana\W*$"
    r"|^(?:and |so )?(?:in|at|to|from) (?:which|what) (?:regency|region|district|city|area|province)"
    r" (?:(?:was|is|did|does|will|has|had) (?:he|she|it|the(?! (?:most|least))|this|that|his|her|(?-i:[A-Z])[\w'’.-]*)"
    r"|(?:were|are|did|do|have|had) they)\b"
)
"""Asks where one thing is: "dirawat di kota mana?", "in which city was he treated?", not which regions have it."""
_OF_WHERE_HE_IS = re.compile(
    rf"{_CAPITAL}(?: {_CAPITAL})*(?: (?:itu|dulu(?:nya)?|dahulu|pernah|sekarang|kini|mantan|eks|bekas|jadi|menjadi"
    r"|anggota))+"
    r" (?:bupati|wabup|wali ?kota|gubernur|wagub|dprd|pemda|pemkab|pemkot|pemprov|kepala daerah|kabupaten|kota|daerah)"
    r" mana\W*$",
    re.IGNORECASE,
)
"""Asks of somebody who is named where he holds an office: "Rina dulu bupati mana?"."""
_WHY_FIRST = re.compile(
    r"(?i)^(?:(?:and|so|but|then|dan|lalu|terus|nah|tapi)\b[\s,]*)?(?:mengapa|kenapa|knp|why)\b(?! not\b)"
)
"""Asks for a cause, whatever is compared behind it: "kenapa harganya beda?"."""
_TIME = (
    r"(?:(?:in|back in|pada|tahun|di tahun) )*(?:(?:[a-z]{3,9} )?(?:19|20)\d\d|now|today|then"
    r"|(?:this|last) (?:year|month|week)|sekarang|kini|dulu|(?:tahun|bulan|pekan|minggu) (?:ini|lalu|kemarin))"
)
_WHICH_TIME = re.compile(rf"(?i)[,:;–—-] *{_TIME} (?:or|atau) {_TIME}\W*$")
"""Chooses between times, with whatever word it asks: "where were prices higher, 2005 or now?"."""
_MATCH = re.compile(
    r"(?i)^(?=.*\b(?:skor(?:nya)?|scores?|jadwal(?:nya)?|schedule|kick-?off|kapan|kpn|when"
    r"|(?:jam|pukul) (?:berapa|brp|\d)|what time|at \d{1,2}[.: ]"
    r"|laga|pertandingan|duel|match|result|who won|siapa(?: yang| yg)? (?:menang|kalah))\b)"
    r"(?!.*(?:banding|beda|compar|differ)).*\b(?:vs|versus)\b"
)
"""Asks of a match by who plays it: "skor Garuda vs Elang?" compares nothing."""
_CHECKS = re.compile(r"(?i)^\W*(?:(?:fact[ -]?)?check|verify|(?:cek|periksa)(?: fakta)?|verifikasi)\s*[:–—]\s*\S")
"""A claim that is to be checked: "cek: Bupati Demak melarang kampanye"."""
_JOINING = (Kind.WHEN, Kind.WHERE, Kind.WHO)
"""Kinds whose English words may also join clauses: "has it been banned when …"."""


@lru_cache(256)
def kind_of(text: str) -> Kind:
    """What a question asks for: by its first question word, of several that begin there by the first in `KIND_WORDS`.

    "Which official spoke when …" asks for a person. What goes through regions or compares does so wherever it says so,
    unless it begins with "why"; whether something is so is asked only where no question word is.
    """
    if _CHECKS.match(text):
        return Kind.YES_NO
    text = text[circumstance(text) :]
    found = [(kind, match.start()) for kind, words in KIND_WORDS if (match := words.search(text))]
    if _AT_ONE_PLACE.search(text) or _OF_WHERE_HE_IS.match(text):
        found = [(Kind.WHERE, start) if kind is Kind.WHICH_REGIONS else (kind, start) for kind, start in found]
    if _WHICH_TIME.search(text) and MORE.search(text):
        return Kind.WHEN
    if _WHY_FIRST.match(text) or _MATCH.match(text):
        found = [one for one in found if one[0] is not Kind.COMPARISON]
    for kind, _ in found:
        if kind in (Kind.WHICH_REGIONS, Kind.COMPARISON):
            return kind
    asking = [(start, kind) for kind, start in found if kind is not Kind.YES_NO]
    if _WHETHER_EN.match(text) and not _TOLD_IN.search(text):
        asking = [one for one in asking if one[1] not in _JOINING]
        found = found if asking else [(Kind.YES_NO, 0)]
    return min(asking, key=lambda one: one[0])[1] if asking else found[0][0] if found else Kind.WHAT
