"""The rules against few words that hold by their wording, of times and measures: another end, unit or thing counted.

Knows: patterns of both languages. Does not know rules that look at more of a sentence, or at others
(`rag.extracting.rules`).
"""

from index.origin.dates import MONTHS, WEEKDAYS
from rag.asking.kinds import Kind
from rag.expecting.beings import BEINGS
from rag.extracting.few_words import Rule, Wording
from rag.parsing.changes import HOPED, PLANNED

_AT_FIRST = r"\b(?:awalnya|semula|sedianya|tadinya|originally|initially|was to)\b"
_MOST = (
    r"(?:ter(?:banyak|tinggi|besar|padat|sibuk|tua|muda|mahal|murah|luas|panjang|kaya|cepat|rendah|kecil|populer|baik)"
    r"|paling \w+|most(?: \w+)?|largest|biggest|highest|busiest|oldest|youngest|longest|richest|fastest|lowest|best)"
)
"""The first of a rank."""
_LATER = r"(?:kedua|ketiga|keempat|ke-?[2-9]|second|third|fourth|2nd|3rd|4th)"
"""One behind it."""

_POLLED = (
    r"(?:(?:bakal )?calon|caleg|medali|emas|gol|kandidat|paslon|pasangan|partai|parpol|kursi|tps|dapil|kecamatan|desa"
    r"|kelurahan|kabupaten|provinsi|saksi|laporan|temuan|kasus|candidates?|pairs?|parties|seats?|polling stations?"
    r"|districts?|reports?)"
)
"""What is counted in news of an election besides votes, or of a contest."""

MEASURES = (
    Rule(
        "what a thing is worth of which something else is told behind",
        Wording(
            before=r"\b(?:se|ber)nilai(?: total| sekitar| hampir| lebih dari)? \Z",
            behind=r"\A[^;]*\bRp",
            unless_asks=r"nilai|harga|anggaran|biaya|pagu|kontrak|worth|value|cost|price|budget|contract",
        ),
        "Berapa kerugian proyek itu? → Kerugian proyek senilai [Rp 9 miliar] itu Rp 2 miliar.",
        {Kind.HOW_MANY, Kind.WHAT},
    ),
    Rule(
        "a fine, where it is asked of a penalty that is no less prison",
        Wording(
            asks=r"\b(?:(?<!kuasa )(?<!hat )\w*hukum(?:an)?|ancaman|\w*vonis|sentenced?|\w*tuntut(?:an)?"
            r"|penalty|penjara|kurungan|bui|prison|jail)(?:nya)?\b",
            unless_asks=r"denda|fine|uang|bayar|\bpay|restitu",
            before=r"\b(?:penjara|kurungan|bui|restitusi|uang pengganti|denda|prison|jail)\b[^.;]*\Z",
            has=r"\ARp|\A(?:paling|maksimal|denda)[\w ]* Rp",
        ),
        "Berapa hukuman Rina? → Rina dihukum dua tahun penjara dan denda [Rp 9 juta].",
        {Kind.HOW_MANY, Kind.WHAT},
    ),
    Rule(
        "what was counted first, of which more is told behind",
        Wording(
            before=r"\b(?:kerugian|biaya|modal|nilai|jumlah|anggaran|hitungan|perkiraan|data|laporan|tawaran) awal\b"
            r"[^.;]{0,80}\Z|\binitial (?:loss(?:es)?|costs?|estimates?|reports?|figures?)\b[^.;]{0,60}\Z",
            behind=r"\A.*\d",
            unless_asks=r"\bawal|initial|first|start",
        ),
        'Berapa kerugian Rina? → "Kerugian awal [Rp 9 juta]. Bangunannya juga Rp 90 juta," kata Edo.',
        {Kind.HOW_MANY, Kind.WHAT},
    ),
    Rule(
        "votes, a share or money, where something else of an election is counted",
        Wording(
            asks=rf"\b(?:berapa|brp)(?: (?:banyak|jumlah|total))* {_POLLED}\b|\bhow many (?:[\w-]+ )?{_POLLED}\b",
            unless_asks=r"\b(?:suara|persen|votes?|per ?cent)\b",
            has=r"\bsuara\b|persen|%|\bRp",
        ),
        "Berapa kursi Partai Elang? → Partai Elang meraih [900 suara].",
        {Kind.HOW_MANY},
    ),
    Rule(
        "all of whom some voted, where it is asked how many did",
        Wording(
            asks=r"\bhow many (?:[\w-]+ )?(?:voted|cast)\b"
            r"|\b(?:(?:yang|yg) (?:memilih|mencoblos|nyoblos)|menggunakan hak)\b"
            r"|\bhow many (?:[\w-]+ ){1,4}[a-z]{3,}ed\b"
            r"|\b(?:berapa|brp) (?:[\w-]+ ){1,4}(?:me|di|ber|ter)[a-z]{4,}",
            before=r"(?i)\bdari(?: total| sekitar| jumlah)* \Z",
            behind=r"\A(?! (?:yang|dan|hingga|menjadi|ke)\b)",
        ),
        "Berapa orang yang mencoblos? → Dari [900 pemilih], 700 orang mencoblos.",
        {Kind.HOW_MANY},
    ),
    Rule(
        "from when it is, where it is asked until when, or of the last of it",
        Wording(
            asks=r"\b(?:sampai|hingga|until) (?:kapan|when|(?:jam|pukul|tanggal|hari|bulan|tahun) (?:berapa|apa))\b"
            r"|\b(?:terakhir|penutupan|last|final|(?:ber)?akhir(?:nya)?|selesai(?:nya)?|end(?:s|ed)?)\b",
            unless_asks=r"\b(?:sejak|(?:di)?mulai(?:nya)?|since|start(?:s|ed)?|beg[aiu]n)\b",
            before=r"\b(?:per|sejak|(?:di)?mulai|dibuka|terhitung|since|from|starts?)"
            r"(?: (?:tanggal|hari|bulan|pukul|pada|on))? \Z",
            lacks=r"\b(?:sampai|hingga|until)\b|[-–—]",
        ),
        "Sampai kapan jalan itu ditutup? → Jalan itu ditutup sejak [3 Mei].",
        {Kind.WHEN},
    ),
    Rule(
        "until when it is, where it is asked since when",
        Wording(
            asks=r"\b(?:sejak|mulai) (?:kapan|(?:jam|pukul|tanggal|hari|bulan|tahun) (?:berapa|apa))\b|\bsince when\b"
            r"|^kapan\b.*\b(?:di)?(?:mulai|buka)\W*$|^when\b.*\b(?:start|begin|open|take effect)(?:s|ed)?\W*$",
            before=r"\b(?:sampai|hingga|until|till)(?: (?:tanggal|hari|bulan|pukul))? \Z",
        ),
        "Sejak kapan jalan itu ditutup? → Jalan itu ditutup hingga [3 Mei].",
        {Kind.WHEN},
    ),
    Rule(
        "the first of a rank, where a later one is asked for",
        Wording(
            asks=rf"\b{_MOST} {_LATER}\b|\b{_LATER}[ -]{_MOST}\b",
            behind=rf"\A[^.;]*?(?<!\bkedua )(?<!\bketiga )(?<!\bkeempat )\b{_MOST}\b(?! {_LATER}\b)",
        ),
        "Stasiun mana yang terpadat kedua? → [Stasiun Elang] yang terpadat, disusul Stasiun Merpati.",
    ),
    Rule(
        "how many they are, where an age is asked for",
        Wording(
            asks=r"\b(?:(?:umur|usia)(?:nya)?|how old|ages?)\b",
            lacks=r"tahun|thn|bulan|year|month|hari|day",
            behind=rf"\A (?:{BEINGS}|cucu|istri|saudara|adik|kakak|putra|putri)\b",
        ),
        "Berapa umur anak Rina? → Rina meninggalkan [dua] anak, berusia 12 dan 7 tahun.",
        {Kind.HOW_MANY},
    ),
    Rule(
        "two days, of which one is another's",
        Wording(has=rf"\b(?:dan|and|serta) (?!(?:{'|'.join(MONTHS)}|{'|'.join(WEEKDAYS)})\b)(?-i:[A-Z])"),
        "Kapan KMP Elang kandas? → KMP Elang kandas pada [Februari dan KMP Merpati pada Mei].",
        {Kind.WHEN},
    ),
    Rule(
        "only planned, and then moved",
        Wording(
            before=_AT_FIRST,
            behind=r"\b(?:di(?:undur|mundur|tunda|maju|geser|alih|pindah)\w*|pindah|molor|mundur|meleset|tertunda"
            r"|postponed|delayed|moved|pushed)\b",
            unless_asks=_AT_FIRST,
        ),
        "Kapan konser itu digelar? → Konser itu semula digelar [Senin], lalu ditunda.",
        {Kind.WHEN, Kind.WHERE},
    ),
    Rule(
        "only hoped",
        Wording(
            before=rf"\b(?:{HOPED})\b[^;,]{{0,100}}$",
            unless_asks=rf"\b(?:{PLANNED}|{HOPED}|harapan\w*|bisa|dapat|harus|perlu|butuh|\w*minim\w*|\w*maksim\w*|nanti"
            r"|mau|ingin|depan|would|should|must|needs?|can|could|next)\b",
        ),
        "Elang peringkat berapa? → Rina berharap Elang naik ke peringkat [12].",
        {Kind.HOW_MANY},
    ),
)
