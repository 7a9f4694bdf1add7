"""The rules against few words that hold by their wording: what is asked, and what stands in and around the words.

Knows: patterns of both languages. Does not know rules that look at more of a sentence, or at others
(`rag.extracting.rules`).
"""

from rag.asking.kinds import Kind
from rag.expecting.denied import ASKS_NOT, DENIES
from rag.extracting.few_words import Rule, Wording
from rag.parsing.changes import HOPED, PLANNED
from rag.parsing.clauses import CONTRAST
from rag.parsing.numbers import MONEY
from rag.speaking.words.standings import ORDINAL

_NUMBER = r"(?:two|three|four|five|six|dua|tiga|empat|lima|enam|[2-9])"
_BOTH = (
    r"(?:\A|[,“\"(]) ?baik"
    r"(?: (?:itu|berupa|secara|dari|di|untuk|oleh|yang|bagi|dalam|melalui|sebagai|terhadap|kepada))?"
)
"""What begins a pair: "baik … maupun …"; not "yang baik"."""
_AT_FIRST = r"\b(?:awalnya|semula|sedianya|tadinya|originally|initially|was to)\b"

_MOST = (
    r"\b(?:paling(?! (?:lambat|lama|tidak|banter|sedikit|banyak)\b) [a-z]+"
    r"|ter(?:tinggi|rendah|besar|kecil|banyak|mahal|murah|tua|muda|cepat|lambat|panjang|pendek|parah|berat|kaya|dalam"
    r"|luas)|(?<!at )(?:most|fewest|least)(?! of\b)|highest|lowest|biggest|largest|smallest|longest|shortest|oldest"
    r"|youngest|fastest|slowest|richest|cheapest|deepest|heaviest|tallest|worst"
    r"|(?<!kali )(?<!yang )pertama(?! kali)|first)\b"
)
_TOLD_MOST = (
    r"\b(?:paling|ter(?!sebut|masuk|jadi|hadap|kait|nyata)[a-z]{3,}|most\w*|least|top|utama|nomor satu|puncak\w*"
    r"|rekor|mayoritas|sebagian besar|dominan|mendominasi|maksim\w+|minim\w+|hingga|sampai|pertama|juara\w*"
    r"|unggul\w*|pimpin\w*|memimpin|penopang|leading|favorit|(?:di)?awal\w*|\w*pembuka\w*|membuka|perdana|sulung|\w*perintis\w*"
    r"|\w*pelopor\w*|first|opening|record|up to|maximum|peringkat|[a-z]+est"
    r"|dibanding\w*|ketimbang|daripada|kalah\w*|lebih)\b"
)
"""How the first of a row is asked for, and words without one of which a sentence tells of no order at all."""
_TOLD_BEFORE = (
    r"\b(?:sebelum\w*|dulu\w*|dahulu|awal\w*|semula|tadinya|pernah|sempat|bekas|mantan|eks|lebih dulu|pra|before"
    r"|earlier|previous\w*|former\w*|used to|once|first|ex)\b"
)

_LIMIT = r"\b(?:m(?:in|aks|ax)im(?:al|um)|paling (?:sedikit|banyak|lama|kurang|tinggi|rendah))\b"
"""Tells a least or a most."""

_MAKING = r"\b(?:pem|di|mem)bangun(?:an)?\b|\b(?:konstruksi|pengerjaan|renovasi|revitalisasi|persiapan|construction)\b"
"""What comes before something may be."""

WORDED = (
    Rule(
        "of those of whom something is so",
        Wording(asks=ASKS_NOT, untold=DENIES),
        "Siapa yang tidak hadir di rapat Elang? → [Rina Dewi] hadir di rapat Elang.",
        {Kind.WHO, Kind.HOW_MANY, Kind.WHAT},
    ),
    Rule(
        "who stands in for one who is not there",
        Wording(
            asks=ASKS_NOT,
            before=r"\b(?:diwakili|digantikan|mewakilkan)(?: oleh| kepada)? (?:(?-i:[A-Z])[\w.]* )*\Z",
        ),
        "Siapa yang tidak hadir di rapat? → Bupati tidak hadir di rapat, diwakili [Rina Dewi].",
        {Kind.WHO},
    ),
    Rule(
        "forbidden, where it is asked what is allowed",
        Wording(
            asks=r"^(?!.*(?:\b(?:tidak|tak|nggak|gak|not|dilarang)\b|n['’]t)).*\b(?:boleh|diizinkan|diperbolehkan|allowed"
            r"|permitted|may)\b",
            behind=r"\A,?(?: [\w-]+){0,3}? (?:dilarang|terlarang|(?:tidak|tak) (?:boleh|diizinkan|diperbolehkan))\b",
        ),
        "Kendaraan apa yang boleh lewat? → Bus boleh lewat, sedangkan [truk] dilarang.",
        {Kind.WHO, Kind.WHAT},
    ),
    Rule(
        "of no order, where the first or last of one is asked for",
        Wording(asks=_MOST, untold=_TOLD_MOST),
        "Saham apa yang turun paling dalam? → Elang bermitra dengan [Rajawali dan Merpati].",
        {Kind.WHO, Kind.WHAT, Kind.WHERE},
    ),
    Rule(
        "of no age, where the youngest or oldest is asked for",
        Wording(
            asks=r"\b(?:youngest|oldest|ter(?:muda|tua)|paling (?:muda|tua))\b",
            untold=r"\b(?:\w*muda|\w*tua|sulung|bungsu|youngest|oldest)\b",
        ),
        "Siapa korban termuda? → [Rina Dewi (35)] menjadi korban pertama.",
        {Kind.WHO},
    ),
    Rule(
        "not told of the time before",
        Wording(
            asks=r"\bwhat\b.* (?:do|work as|been)\b.* before\b|\bapa\b.* sebelum (?:jadi|menjadi|ber\w+|me\w+)\b",
            untold=_TOLD_BEFORE,
        ),
        "What did Rina Dewi do before acting? → Rina Dewi [bermain dalam film Elang].",
        {Kind.WHAT},
    ),
    Rule(
        "where something was that came after",
        Wording(
            asks=r"\b(?:before|sebelum(?:nya)?)\b",
            unless_asks=r"\b(?:die[ds]?|meninggal|tewas) (?:before|sebelum)\b",
            behind=r"\A,? (?:setelah|sesudah|usai) ",
        ),
        "Di mana Rina bekerja sebelum pindah? → Rina dirawat di [Demak] setelah bekerja di Sukatani.",
        {Kind.WHERE},
    ),
    Rule(
        "where somebody was, where it is asked whither he went",
        Wording(
            asks=r"\bke ?mana\b|\bwhere (?:was|is|were|are|did|does|do|will)\b.* (?:go(?:ing)?|head(?:ed|ing)?"
            r"|travel\w*|fly(?:ing)?|flown|flee(?:ing)?|mov(?:ed?|ing)|sent|taken|take(?! (?:place|part)\b))\b",
            before=r"\A(?![\s\S]*\b(?:ke|kepada|menuju|tujuan|pindah|to|towards?|for)\b(?: [\w-]+){0,5}[\s\"“(]*\Z)",
            lacks=r"\A(?:ke|menuju|to)\b",
            untold=r"\b\w*(?:pindah|kirim|bawa|antar|salur|ungsi|evakuasi|angkut|alih|serah|lari|pulang|buang|titip"
            r"|masuk|tuju|rujuk|relokasi|geser|ekspor|jual|setor|transfer)\w*\b",
        ),
        "Ke mana Rina pergi? → Rina ditangkap di [Bandara Jati].",
        {Kind.WHERE},
    ),
    Rule(
        "two shares, where one is asked for",
        Wording(
            asks=r"\b(?:what|which) (?:per ?cent\w*|share)\b|\b(?:berapa|brp) persen\b",
            unless_asks=r"\b(?:dan|and|masing-masing|both|each)\b",
            has=r"\d ?(?:persen|%) (?:dan|and) (?:\d|[a-z ]+\d)",
        ),
        "What percent of players are women? → Pemain pria dan wanita yaitu [51 persen dan 49 persen].",
        {Kind.WHAT, Kind.HOW_MANY},
    ),
    Rule(
        "one of two values, where it is asked from what to what",
        Wording(
            asks=r"\bdari (?:berapa|brp)\b.* (?:menjadi|jadi|ke|hingga|sampai) (?:berapa|brp)\b"
            r"|\bfrom (?:what|how \w+)\b.* to (?:what|how)\b",
            lacks=r"\d.* (?:menjadi|jadi|ke|hingga|sampai|to) .*\d",
        ),
        "Dari berapa menjadi berapa luas taman itu? → Taman diperluas dari 3 hektare menjadi [5 hektare].",
        {Kind.HOW_MANY},
    ),
    Rule(
        "told beside another number that is the least or most, which is asked for",
        Wording(
            asks=_LIMIT,
            lacks=_LIMIT,
            before=rf"\A(?![\s\S]*{_LIMIT})",
            behind=rf"\A(?!(?: [\w-]+){{0,2}} {_LIMIT})[\s\S]*{_LIMIT}",
        ),
        "Berapa tinggi minimal pagar? → Pagar itu [3 meter], sementara tinggi minimal 5 meter.",
        {Kind.HOW_MANY, Kind.WHAT},
    ),
    Rule(
        "from when it is, where it is asked until when",
        Wording(
            asks=r"\b(?:sampai|hingga|until) (?:kapan|when|(?:jam|pukul|tanggal|hari|bulan|tahun) (?:berapa|apa))\b",
            before=r"\b(?:per|sejak|mulai|terhitung|since|from)(?: (?:tanggal|hari|bulan|pukul))? \Z",
            lacks=r"\b(?:sampai|hingga|until)\b|[-–—]",
        ),
        "Sampai kapan jalan itu ditutup? → Jalan itu ditutup sejak [3 Mei].",
        {Kind.WHEN},
    ),
    Rule(
        "until when it is, where it is asked since when",
        Wording(
            asks=r"\b(?:sejak|mulai) (?:kapan|(?:jam|pukul|tanggal|hari|bulan|tahun) (?:berapa|apa))\b|\bsince when\b",
            before=r"\b(?:sampai|hingga|until|till)(?: (?:tanggal|hari|bulan|pukul))? \Z",
        ),
        "Sejak kapan jalan itu ditutup? → Jalan itu ditutup hingga [3 Mei].",
        {Kind.WHEN},
    ),
    Rule(
        "when something is made ready or built, and not when it is",
        Wording(
            asks=r"\b(?:kapan|when)\b",
            unless_asks=rf"{_MAKING}|\b(?:selesai|rampung|beres|complet\w+|finish\w*|buil[dt]\w*|works? on|ready)\b",
            before=rf"(?:{_MAKING})[^.;\"“”]*\b(?:di)?(?:mulai|selesai|rampung|target)\w*(?: [a-z]+){{0,3}} \Z",
        ),
        "Kapan balapan Elang digelar? → Pembangunan sirkuit untuk balapan Elang dimulai pada [3 Mei].",
        {Kind.WHEN},
    ),
    Rule(
        "only told as a rumour",
        Wording(
            before=r"\b(?:hoa(?:ks|x)|(?:kabar|berita) (?:bohong|palsu)|termakan|katanya(?!,)|konon)\b[^.;:\"“”]*\Z",
            unless_asks=r"\b(?:hoa(?:ks|x)|kabar|berita|isu|isi|klaim|rumor|tuduhan|katanya|claims?|rumou?rs?)\b",
        ),
        "Apa bantahan Rina soal pasar? → Rina meminta warga tak percaya hoaks bahwa [pasar ditutup].",
    ),
    Rule(
        "what many are, where somebody is asked for",
        Wording(
            has=r"\A(?:(?:seorang|salah (?:satu|seorang)|sang|si|para) )?(?:anggota|pria|lelaki|laki-laki|perempuan"
            r"|wanita|orang|oknum|pemuda|remaja|pelaku|korban)\Z"
        ),
        "Siapa polisi yang menolong Edo? → [Anggota] bernama Rina menolong Edo.",
        {Kind.WHO},
    ),
    Rule(
        "an area, where a length is asked for",
        Wording(
            asks=r"\b(?:(?:ke)?tinggi(?:an)?|panjang|lebar|kedalaman|jarak)(?:nya)?\b"
            r"|\bhow (?:tall|long|high|wide|deep|far)\b",
            unless_asks=r"\b(?:luas\w*|persegi|hekt\w+|square|area)\b",
            has=r"\b(?:persegi|hektare?|ha|[ck]?m2|square)\b",
        ),
        "How tall is the Elang tower? → Menara Elang seluas [47 meter persegi] itu baru.",
        {Kind.HOW_MANY, Kind.WHAT},
    ),
    Rule(
        "only what sort a thing is of which something else is asked",
        Wording(
            before=r"\b(?:(?:ber)?jenis|(?:ber)?mere?k|tipe) \Z",
            unless_asks=r"\b(?:jenis\w*|mere?k\w*|tipe\w*|model|kind|type|sort|brand|make|which)\b"
            r"|\bwhat (?!was|were|is|are|did|does|do|has|have|had|will|would|can)[a-z]+|\b(?!yang|yg)[a-z]+ apa\b",
        ),
        "Apa yang dicuri dari mobil Rina? → Mobil Rina jenis [Elang Putih] dipecah kacanya oleh pencuri.",
        {Kind.WHAT},
    ),
    Rule(
        "two years, each of an event of its own",
        Wording(has=r"\b(?:19|20)\d\d\b(?!.*\b(?:hingga|sampai|to|until)\b)[^;]*,[^;]*\b(?:19|20)\d\d\b"),
        "Kapan Rina bercerai? → Rina menikah pada [April 2021, dan pada 2024] ia bercerai.",
        {Kind.WHEN},
    ),
    Rule(
        "a row cut before its last",
        Wording(has=r", ", lacks=r"\b(?:dan|serta|and)\b", behind=r"\A,? (?:dan|serta|and) (?!(?:lain|sebagai)\w*\b)"),
        "Apa penyebab banjir? → Banjir itu disebabkan oleh [hujan deras, sampah], dan tanggul yang jebol.",
        {Kind.WHAT, Kind.WHY, Kind.WHO},
    ),
    Rule(
        "the first of a row",
        Wording(
            lacks=r", |\b(?:dan|serta|and)\b",
            behind=r"\A, (?!(?:yang|kata|ujar|tutur|ucap|jelas|ungkap|lanjut|namun|tetapi|tapi|sehingga|lalu|karena)\b)"
            r"[^,.;:\"“”]{3,80}(?:, [^,.;:\"“”]{3,80})*, (?:dan|serta|and) (?!(?:lain|sebagai)\w*\b)",
            before=r"\b(?:yaitu|yakni|adalah|ialah|antara lain|meliputi|berupa|seperti|namely|are) \Z",
        ),
        "Apa syaratnya? → Syaratnya yaitu [berusia 20 tahun], sehat, dan berijazah.",
        {Kind.WHAT, Kind.WHO, Kind.WHERE},
    ),
    Rule(
        "only with whom it was done",
        Wording(
            before=r"\b(?:(?:be)?ker(?:ja|jasama)(?: ?sama)?|berkolaborasi|bermitra|bersinergi|berkoordinasi"
            r"|menggandeng)(?: dengan)?(?: pihak)? \Z",
            unless_asks=r"\b(?:dengan|dgn|sama|bareng|bersama|siapa s?aja|gandeng\w*|mitra|kolaborasi\w*|koordinasi\w*"
            r"|with|along\w*|partner\w*|co-?operat\w*|collaborat\w*|coordinat\w*|help\w*|together)\b",
        ),
        "Siapa yang menanam pohon? → Warga menanam pohon, bekerja sama dengan [Dinas Kehutanan].",
        {Kind.WHO},
    ),
    Rule(
        "by whom it was done where it is asked to whom",
        Wording(
            asks=r"\b(?:to|for) whom\b|\b(?:kepada|ke|untuk|buat|bagi) s(?:i)?apa\b",
            before=r"\b(?:oleh|by)(?: [\w-]+)? \Z",
        ),
        "Kepada siapa surat itu dikirim? → Surat itu ditandatangani oleh [Rina Dewi] dan dikirim ke Edo.",
        {Kind.WHO},
    ),
    Rule(
        "one of several who are counted",
        Wording(
            asks=rf"\b(?:who|what) (?:are|were) (?:[\w'’-]+ ){{1,3}}?{_NUMBER} (?-i:[a-z]{{3,}})"
            rf"|\b(?:si|s)?apa (?:s?aja )?(?:ke)?{_NUMBER} ",
            lacks=r"\b(?-i:dan|serta|atau|and|or)\b",
        ),
        "Siapa dua tersangka itu? → Polisi menahan [Rina Dewi] sebagai tersangka.",
        {Kind.WHO, Kind.WHAT},
    ),
    Rule(
        "the one of a row that is not asked for",
        Wording(
            before=rf"\b{ORDINAL}\b(?: [\w-]+){{0,4}}? (?:adalah|ialah|yakni|yaitu)(?: [a-z]+)? $",
            unless_asks=rf"\b{ORDINAL}\b",
        ),
        "Siapa ketua Elang? → Ketua Elang pertama adalah [Rina Dewi].",
        {Kind.WHO},
    ),
    Rule(
        "of those who were there one who also was",
        Wording(
            asks=r"\b(?:siapa|who)(?: (?:s?aja|yang|yg|sih|was|were|all))* (?:\w*hadir\w*|datang|ikut|attend\w*|present"
            r"|took part|came)\b",
            unless_asks=r"\b(?:turut|juga|pula|lagi|selain|also|else|besides)\b",
            before=r"\b(?:turut|juga|ikut)\b[^.;]*\Z|\bhadir pula\b[^.;]*\Z",
        ),
        "Siapa yang hadir di rapat Elang? → Turut hadir dalam rapat itu [Rina Dewi].",
        {Kind.WHO},
    ),
    Rule(
        "no place",
        Wording(
            lacks=r"(?-i:[A-Z])|\d|\b(?:di|ke|dari|in|at|to|from)\b",
            before=r"\A(?![\s\S]*\b(?:di|ke|dari|dalam|pada|menuju|antara|sekitar|depan|belakang|dekat|kawasan|lokasi|in|at|to|from"
            r"|near)(?: [\w-]+){0,2}[\s\"“(]*\Z)",
        ),
        "Di mana sanksi itu diumumkan? → Rina mengumumkan [sanksi pidana].",
        {Kind.WHERE},
    ),
    Rule(
        "one more beside others",
        Wording(
            before=r"\b(?:satu|seorang|dua|tiga|beberapa|sejumlah) (?:[a-z]+ ){1,2}lain(?:nya)?\b[^.;]{0,60}\Z",
            unless_asks=r"\b(?:lain(?:nya)?|juga|selain|other|others|another|else|besides)\b",
        ),
        "Siapa tersangkanya? → Polisi juga menetapkan satu tersangka lain, [Rina Dewi].",
        {Kind.WHO},
    ),
    Rule(
        "the first of a pair",
        Wording(
            before=rf"{_BOTH} \Z",
            lacks=r"\b(?:maupun|ataupun|dan)\b",
            behind=r"\A[^.;]{0,80} (?:maupun|ataupun|dan juga)\b",
        ),
        "Apa sanksinya? → Sanksinya ada, baik berupa [teguran] maupun denda.",
    ),
    Rule(
        "the second of a pair",
        Wording(before=rf"{_BOTH} [^.;]+ (?:maupun|ataupun|dan juga)\b[^.;]{{0,60}}\Z"),
        "Apa sanksinya? → Sanksinya ada, baik berupa teguran maupun [denda].",
    ),
    Rule(
        "what begins with the joint of a pair",
        Wording(has=r"\A(?:tetapi|tapi|melainkan|namun|serta|maupun|but|as well as)(?: (?:juga|pula|also))?\b"),
        "Apa kata Rina soal disiplin? → Kata Rina, disiplin bukan hanya kewajiban, [tetapi juga pembentuk watak].",
    ),
    Rule(
        "of two times, or two things set against each other",
        Wording(
            has=r"(?:\d[.:]\d\d|\b(?:jam|pukul) \d)[^,;]* (?:dan|and)\b[^,;]*\d"
            rf"|\b20\d\d\b[^;]* (?:dan|and) [^;]*\b20\d\d\b|{CONTRAST}",
            unless_asks=r"\b(?:dan|and|antara|between|kedua|both|two|dua|saja|aja|times|hours)\b",
        ),
        "Kapan kapal itu tiba? → Kapal itu tiba [pukul 08.00 dan 17.00].",
        {Kind.WHEN, Kind.HOW_MANY, Kind.WHAT},
    ),
    Rule(
        "only planned, and then moved",
        Wording(
            before=_AT_FIRST,
            behind=r"\b(?:di(?:undur|mundur|tunda|maju|geser|alih)\w*|postponed|delayed|moved|pushed)\b",
            unless_asks=_AT_FIRST,
        ),
        "Kapan konser itu digelar? → Konser itu semula digelar [Senin], lalu ditunda.",
        {Kind.WHEN},
    ),
    Rule(
        "not told of the last season",
        # A season is no time that is counted from a day: what is of the last one says so.
        Wording(
            asks=r"\bmusim (?:lalu|kemarin|sebelumnya|silam)\b|\b(?:last|previous) season\b",
            untold=r"\b(?:musim|tahun) (?:lalu|kemarin|sebelumnya|silam|(?:19|20)\d\d)|\b(?:19|20)\d\d/\d\d",
        ),
        "Berapa gol Elang musim lalu? → Elang mencetak [12 gol] musim ini.",
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
    Rule(
        "a fine for a term in prison",
        Wording(
            asks=r"^(?!.*\b(?:denda|didenda|fine[ds]?)\b).*\b(?:penjara|kurungan|bui|prison|jail)\b", has=rf"\A{MONEY}"
        ),
        "Berapa lama hukuman penjara Rina? → Rina dihukum penjara dan denda [Rp 2 juta].",
        {Kind.HOW_MANY, Kind.WHAT},
    ),
    Rule(
        "only claimed of oneself",
        Wording(
            behind=r"\A,? (?:\w+ )?(?:mengaku|mengklaim)(?:-ngaku)?(?: (?:diri|dirinya))?"
            r" (?:sebagai|adalah|merupakan)\b",
            unless_asks=r"\b(?:mengaku|\w*klaim|claim\w*|pretend\w*|posed?|posing)\b",
        ),
        "Siapa dokter di Sukatani? → [Rina Dewi] mengaku sebagai dokter di Sukatani.",
    ),
    Rule(
        "denied",
        Wording(
            before=r"(?:(?<!tidak )(?<!yang )\b(?:membantah|dibantah|menampik|ditampik|menyangkal|menepis"
            r"|den(?:ied|ies))|\b(?:tidak|tak) (?:ada|benar|betul|seperti)\b(?![^.;]*(?:angkal|bantah|ragu))"
            r"[^.;]*\bbahwa)\b[^.;\"“”]*\Z",
            unless_asks=r"bantah|tampik|sangkal|menepis|\b(?:tidak|tak) benar\b|\bden(?:y|ied|ies|ial)\b",
        ),
        "Siapa yang membakar pasar? → Rina membantah pasar dibakar [Edo Santoso].",
    ),
    Rule(
        "not wanted, where a plain no would be part of the words",
        Wording(
            before=r"\b(?:alih-alih|ketimbang|daripada|dibanding(?:kan)?(?: dengan)?|instead of|rather than"
            r"|(?<!-)jangan(?: (?:ber)?harap| sampai| pernah| lagi| ada| terlalu)*)\W+\Z|\bjangan-jangan\b[^.;\"“”]*\Z",
            unless_asks=r"\b(?:jangan|hindari|\w*larang\w*|(?:tidak|tak|nggak|gak) (?:boleh|perlu|usah)|not|n['’]t"
            r"|avoid\w*|forbid\w*|forbade|ban(?:ned|s)?|prohibit\w*|dibanding\w*|ketimbang|daripada|compar\w+|than)\b",
        ),
        "Apa usul Rina? → Rina mengusulkan hibah alih-alih [menaikkan iuran].",
    ),
)
