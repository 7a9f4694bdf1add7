"""The rules against few words that hold by their wording: what is asked, and what stands in and around the words.

Knows: patterns of both languages. Does not know rules that look at more of a sentence, or at others
(`rag.extracting.rules`).
"""

from rag.asking.kinds import Kind
from rag.expecting.courts import PENALTY_ASKED
from rag.expecting.denied import ASKS_NOT, DENIES
from rag.extracting.few_words import Rule, Wording
from rag.extracting.wordings_of_measures import MEASURES
from rag.extracting.wordings_of_rows import ROWS

WORDED = (
    *ROWS,
    *MEASURES,
    Rule(
        "of those of whom something is so",
        Wording(asks=ASKS_NOT, untold=DENIES),
        "Siapa yang tidak hadir di rapat Elang? → [Rina Dewi] hadir di rapat Elang.",
        {Kind.WHO, Kind.HOW_MANY, Kind.WHAT},
    ),
    Rule(
        "set against what another has, where a source is named",
        Wording(
            asks=r"\b(?:menurut|versi|according to)\b",
            behind=r"\A,? bukan [^.;]*?\b(?:seperti|sebagaimana|menurut|versi)\b",
        ),
        "Berapa kerugian menurut Elang? → Kerugian itu [Rp 3 juta], bukan Rp 5 juta seperti dihitung Elang.",
    ),
    Rule(
        "a penalty that is only demanded",
        Wording(
            asks=PENALTY_ASKED.pattern,
            unless_asks=r"tuntut|jaksa|jpu\b|prosecut|demand|seek|sought",
            before=r"\b(?:dituntut|menuntut|tuntutan)\b[^.;]*\Z",
        ),
        "Berapa denda untuk Rina? → Jaksa menuntut Rina membayar denda [Rp 9 juta].",
        {Kind.HOW_MANY, Kind.WHAT},
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
        "of what was revoked",
        Wording(
            before=r"\b(?:(?:men|di)?cabut(?:nya)?|(?:mem|di)?batal(?:kan)?(?:nya)?|(?:meng|di)?hapus(?:kan)?(?:nya)?|revoke[sd]?"
            r"|annul\w*|repeal\w*)\b[^.;\"“”]* (?:yang|that|which) [^.;,\"“”]*\Z",
            unless_asks=r"cabut|batal|hapus|revok|annul|repeal|abolish|dulu|sebelumnya|used to|formerly|before",
        ),
        "Siapa yang berwenang melarang buku? → Hakim mencabut aturan yang memberi wewenang kepada [polisi].",
        {Kind.WHO, Kind.WHAT},
    ),
    Rule(
        "only what ought to be, as somebody thinks",
        Wording(
            behind=r"\A[^,.;\"“”]{0,30}\b(?:se(?:mesti|harus|layak|baik|patut)nya|should|ought)\b",
            unless_asks=r"harus|mesti|layak|baiknya|patut|should|ought|menurut|kata|pendapat|nilai|usul|minta|want|think"
            r"|argu|view|say|said|propos",
        ),
        "Pasal mana yang dibatalkan? → Rina berpendapat [Pasal 52] semestinya dibatalkan.",
    ),
    Rule(
        "of no exception",
        Wording(
            asks=r"\b(?:exceptions?|exempt\w*|pengecualian|(?:di)?kecuali(?:kan)?)\b",
            untold=r"ecuali|selain|besides|except|exempt|bebas|tidak berlaku|\bboleh|diperboleh|diizin|di luar",
        ),
        "Apa pengecualian dari larangan itu? → Pelanggar larangan itu [didenda Rp 2 juta].",
        {Kind.WHAT, Kind.WHO},
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
        "only told as a rumour",
        Wording(
            before=r"\b(?:hoa(?:ks|x)|(?:kabar|berita) (?:bohong|palsu)|termakan|katanya(?!,)|konon)\b[^.;:\"“”]*\Z",
            unless_asks=r"\b(?:hoa(?:ks|x)|kabar|berita|isu|isi|klaim|rumor|tuduhan|katanya|claims?|rumou?rs?)\b",
        ),
        "Apa bantahan Rina soal pasar? → Rina meminta warga tak percaya hoaks bahwa [pasar ditutup].",
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
        "only with whom it was done, or whom he follows",
        Wording(
            before=r"\b(?:(?:be)?ker(?:ja|jasama)(?: ?sama)?|berkolaborasi|bermitra|bersinergi|berkoordinasi"
            r"|menggandeng|(?:meng)?gantikan|replac(?:es|ed|ing)|succeed(?:s|ed|ing))(?: dengan)?(?: pihak)? \Z",
            unless_asks=r"\b(?:dengan|dgn|sama|bareng|bersama|siapa s?aja|gandeng\w*|mitra|kolaborasi\w*|koordinasi\w*"
            r"|\w*ganti\w*|lama|sebelum\w*|mantan|eks|dulu|(?<!by )whom|replaced|former\w*|previous\w*|with|along\w*"
            r"|partner\w*|co-?operat\w*|collaborat\w*|coordinat\w*|help\w*|together)\b",
        ),
        "Siapa yang menanam pohon? → Warga menanam pohon, bekerja sama dengan [Dinas Kehutanan].",
        {Kind.WHO},
    ),
    Rule(
        "who did not win, where the winner is asked for",
        Wording(
            asks=r"\b(?:juara|pemenang|champions?|winner|who won)\b",
            unless_asks=r"\b(?:juara (?:dua|kedua|tiga|ketiga|grup|[23])|bertahan|defending|kalah|lost|lose|runner)\b",
            behind=r"\A,?(?: [\w-]+){0,2} (?:terhenti|kandas|tersingkir|gugur|kalah|takluk|tumbang|gagal|runner-up)\b",
        ),
        "Siapa juara tunggal putra? → Tunggal putra [Edo Karsa] terhenti di semifinal.",
        {Kind.WHO, Kind.WHAT},
    ),
    Rule(
        "not told to be the one before another",
        Wording(
            asks=r"^(?:siapa|who)\b.*\b(?:sebelum|before) (?-i:[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|de|van|bin))*)\W*$",
            untold=r"ganti|\b(?:sebelum\w*|mantan|eks|bekas|pendahulu\w*|terakhir|lalu|dulu|replac\w*|succe\w+|former\w*"
            r"|previous\w*)",
        ),
        "Siapa pelatih sebelum Edo Karsa? → Pelatih Edo Karsa memuji [Rina Dewi].",
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
        "told not to be proven, where it is asked what is",
        Wording(
            asks=r"\b(?:terbukti|prove[dn]|guilty|convicted)\b",
            unless_asks=r"\b(?:tidak|tak|belum|not)\b",
            behind=r"\A[^.;\"“”]*\b(?:tidak|tak|belum) terbukti\b",
        ),
        "Pasal apa yang terbukti? → [Pasal 4] dinyatakan tidak terbukti.",
    ),
    Rule(
        "set by another body than the government",
        Wording(
            asks=r"\b(?:pemerintah|government) (?:\w+ ){0,2}?(?:menetapkan|memutuskan|memulai|set|decide|start)\b",
            before=r"(?-i:[A-Z])[\w )(]*\b(?:menetapkan|memutuskan|memulai|merayakan|mulai)\b",
            untold=r"pemerintah|menteri|kemen[a-z]+|presiden|government|minist\w+|president|isbat",
        ),
        "Kapan pemerintah menetapkan awal puasa? → Elang menetapkan awal puasa pada [3 Mei].",
        {Kind.WHEN, Kind.HOW_MANY},
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
