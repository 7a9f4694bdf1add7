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

_SEASON = r"(?:lalu|kemarin|sebelumnya|silam)"
_PART = (
    r"(?:team|committee|panel|task ?force|delegation|commission|squad|tim|panitia|komite|komisi|satgas|satuan tugas"
    r"|pansus|panja|kelompok|delegasi|rombongan|kontingen)"
)
"""What a body has of its own, with a head of its own."""
_OWNED = r"(?:mobil|kendaraan|motor|truk|bus|kapal|perahu|pesawat|rumah|car|vehicle|house)"
_WORDLESS = (
    Wording(asks=ASKS_NOT, untold=DENIES),
    Wording(
        asks=r"\b(?:exceptions?|exempt\w*|pengecualian|(?:di)?kecuali(?:kan)?)\b",
        untold=r"ecuali|selain|besides|except|exempt|bebas|tidak berlaku|\bboleh|diperboleh|diizin|di luar",
    ),
    Wording(
        asks=r"\bwhat\b.* (?:do|work as|been)\b.* before\b|\bapa\b.* sebelum (?:jadi|menjadi|ber\w+|me\w+)\b"
        r"|^(?:siapa|who)\b.*\b(?:sebelum|before) (?-i:[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]*|de|van|bin))*)\W*$",
        untold=r"ganti|replac|succe|\b(?:sebelum\w*|dulu\w*|dahulu|awal\w*|semula|tadinya|pernah|sempat|bekas|mantan|eks"
        r"|pra|pendahulu\w*|terakhir|lalu|before|earlier|previous\w*|former\w*|used to|once|first|ex)\b",
    ),
    Wording(
        asks=r"\b(?:real|birth) names?\b|\bnama (?:asli|lahir)",
        untold=r"\balias\b|\bnama\b|\bber?nama\b|\bnamed?\b|\b(?:di)?(?:sapa|panggil|kenal)|\bknown\b|\bborn\b|\(",
    ),
    Wording(
        # A season is no time that is counted from a day: what is of the last one says so.
        asks=rf"\bmusim {_SEASON}\b|\b(?:last|previous) season\b",
        untold=rf"\b(?:musim|tahun) (?:{_SEASON}|(?:19|20)\d\d)|\b(?:19|20)\d\d/\d\d",
    ),
    Wording(
        asks=r"\b(?:berapa|brp) kali\b(?! lipat)|\bhow (?:many times|often)\b",
        untold=r"kali\b|\bke-?\d+\b|\b(?:setiap|tiap|per|times|once|twice|every|each|nth)\b|\bsekali\w*",
    ),
    Wording(
        asks=r"\b(?:kapasitas|daya tampung|capacity)\b",
        untold=r"kapasitas|tampung|\w*muat\w*|capacity|\bdaya\b|\bhold",
    ),
    Wording(
        asks=r"^what\b.*\baddress of\b|\b(?:full|exact|street|home|postal) address\b|\balamat(?:nya)?\b",
        untold=r"\b(?:\w*alamat\w*|jalan|jl|gang|blok|no(?:mor)?\b\.? ?\d|rt|address|street|road|situs|laman|website)\b"
        r"|\be-?mail\b|\w\.(?:id|com|net|org)\b",
    ),
    Wording(
        asks=r"['’]s? victims?\b|\bkorban(?:nya)? (?-i:[A-Z])",
        untold=r"\b(?:\w*korban\w*|victims?|terhadap|(?:me|di)[a-z]{4,}|ter(?:bunuh|tembak|tusuk|luka))\b",
    ),
    Wording(
        asks=r"\b(?:together|along(?:side)?) with\b|\b(?:bersama|bareng)\b",
        untold=r"\b(?:bersama\w*|beserta|bareng\w*|dengan|serta|juga|turut|ikut|selain|with|along\w*|together|also)\b"
        r"|\b(?:dan|and) (?-i:[A-Z])",
    ),
)
"""What a sentence has a word of where it tells it: that something is not so, an exception, the time before, a name
that somebody was born with, the season before, a number of times, a capacity, an address, a victim, who else."""
WORDED = (
    *ROWS,
    *MEASURES,
    Rule(
        "told by no word of what is asked for",
        lambda words: any(are_so(words) for are_so in _WORDLESS),
        "Siapa yang tidak hadir di rapat Elang? → [Rina Dewi] hadir di rapat Elang.",
        {Kind.WHO, Kind.HOW_MANY, Kind.WHAT},
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
        "only what ought to be, as somebody thinks",
        Wording(
            behind=r"\A[^,.;\"“”]{0,30}\b(?:se(?:mesti|harus|layak|baik|patut)nya|should|ought)\b",
            unless_asks=r"harus|mesti|layak|baiknya|patut|should|ought|menurut|kata|pendapat|nilai|usul|minta|want|think"
            r"|argu|view|say|said|propos",
        ),
        "Pasal mana yang dibatalkan? → Rina berpendapat [Pasal 52] semestinya dibatalkan.",
    ),
    Rule(
        "who leaves the office asked of",
        Wording(
            asks=r"^(?:siapa(?:kah)?|who(?:['’]s| is| are)?)\b",
            unless_asks=r"\b(?:yang|yg|who|that|mantan|eks|lama|former|previous\w*|sebelum\w*|before)\b"
            r"|mutasi|geser|copot|ganti|pindah|henti|pensiun|mundur|replac|dismiss|resign|retir",
            behind=r"\A(?:, [^,.;]{3,60},)? (?:(?:resmi|telah|sudah|akan|kini) )*(?:di(?:mutasi\w*|geser|copot|gantikan"
            r"|rotasi|pindah\w*|berhentikan)|pensiun|mundur|memasuki masa pensiun"
            r"|(?:was|is|has been) (?:replaced|dismissed|transferred))\b",
        ),
        "Siapa Kapolsek Jati? → [Edo Karsa], Kapolsek Jati, dimutasi ke Demak.",
        {Kind.WHO},
    ),
    Rule(
        "who heads the whole, where it is asked of a team or committee of it",
        Wording(
            asks=r"\b(?:leads?|led|heads?|headed|chair(?:s|ed|man|woman|person)?|ketua|kepala|memimpin|mengetuai)"
            rf"(?: of)?(?: the| an?)?(?: [\w-]+){{0,4}}? {_PART}\b",
            before=r"\b(?:ketua|kepala|presiden|direktur|pimpinan|bos|chair\w*|head|president|director)\b[^.;]{0,120}\Z",
            untold=rf"\b{_PART}(?:nya)?\b",
        ),
        "Who leads the selection team of Elang? → Ketua Elang, [Rina Dewi], meminta warga ikut.",
        {Kind.WHO},
    ),
    Rule(
        "whose a vehicle or a house is, where it is asked who was in it",
        Wording(
            asks=r"\bwho (?:else )?(?:was|were|is|are|sat|rode|had) (?:[\w-]+ )?(?:in(?:side)?|on|aboard|driving)\b"
            r"|\bwho drove\b"
            r"|\bsiapa (?:s?aja )?(?:(?:yang|yg) )?(?:(?:ada|berada|duduk|naik|tinggal) )?(?:di |ke)?dalam\b"
            r"|\bsiapa (?:yang|yg) (?:mengemudi\w*|mengendarai|menaiki|menumpangi|menyetir)\b",
            before=rf"\b{_OWNED}(?: (?:dinas|pribadi|jabatan))?(?: milik)?(?: (?-i:[A-Z(])[\w()./-]*,?){{0,12}} \Z",
            unless_asks=r"\b(?:own(?:s|ed|er)?|milik|punya|pemilik)\b",
        ),
        "Who was in the mayor's car? → Mobil dinas Wali Kota [Rina Dewi] dipakai sopirnya.",
        {Kind.WHO},
    ),
    Rule(
        "what is waited for",
        Wording(
            has=r"\A(?:masih )?(?:me)?(?:n?unggu|nanti)\b|\A(?:still )?(?:awaiting|waiting for)\b",
            unless_asks=r"tunggu|nanti|wait|status|langkah|\bnext\b|kelanjutan|kata|\bsa(?:y|id)\b|apa yang di",
        ),
        'Apa motifnya? → "Pelaku mabuk, kalau korban [menunggu hasil tes]," kata polisi.',
        {Kind.WHY, Kind.WHAT},
    ),
    Rule(
        "what was told or given, where it is asked who did so",
        Wording(
            has=r"(?-i:\A(?:laporan|kehilangan|informasi|kabar|aduan|pengaduan|dugaan|uang|surat|permintaan|perintah|bantuan)\b)"
        ),
        "Who reported the theft? → Polisi menerima [laporan kehilangan itu dari dua pegawai].",
        {Kind.WHO},
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
        "where those work of whom it is told",
        Wording(
            asks=r"\b(?:di|ke) ?mana\b|\bdmn\b|\bwhere\b",
            unless_asks=r"kerja|tugas|dinas|jabat|kantor|kuliah|sekolah|ajar|work|serve|stud|teach|employ",
            before=r"\b(?:pejabat|pegawai|staf|karyawan|guru|dosen|mahasiswa|siswa|dokter|perawat|pekerja|buruh|petugas"
            r"|officials?|employees?|staff|teachers?|students?)(?: [a-z]+)? (?:di|pada|dari|at|of|in|from)(?: the)? \Z",
        ),
        "Di mana Rina ditangkap? → Rina ditangkap bersama pejabat di [Dinas Jati].",
        {Kind.WHERE},
    ),
    Rule(
        "a class of a school, where it is asked which school it is",
        Wording(
            asks=r"\b(?:sekolah|sd|smp|sma|smk|madrasah|pesantren|kampus)n? (?:mana|apa)\b|\b(?:which|what) school\b",
            has=r"\b(?:kelas|semester|grade)\b",
        ),
        "Edo belajar di SD mana? → Edo duduk di [kelas 5 SD].",
    ),
    Rule(
        "since when it is rumoured, where it is asked why it is so",
        Wording(
            before=r"\b(?:dugaan|isu|rumor|kabar|spekulasi|tudingan|gosip)(?: (?:itu|ini|tersebut))?"
            r" (?:muncul|beredar|mencuat|merebak|berembus|bermula)\b[^.;]*\Z",
            unless_asks=r"dugaan|isu|rumor|kabar|spekulasi|tuding|gosip|muncul|beredar",
        ),
        "Kenapa Rina terpilih? → Dugaan itu muncul setelah [Edo membuka rekaman].",
        {Kind.WHY},
    ),
    Rule(
        "an aim, where the reason of a feeling is asked for",
        Wording(
            asks=r"\b(?:kagum|bangga|sedih|marah|kecewa|takut|senang|heran|khawatir|kesal|malu|gembira|bahagia|geram"
            r"|proud|sad|angry|disappointed|afraid|happy|surprised|worried|ashamed)\b",
            has=r"\A(?:supaya|agar|so that|in order to)\b",
        ),
        "Kenapa Rina kagum pada Edo? → Rina kagum pada Edo, yang bekerja [agar warga sejahtera].",
        {Kind.WHY},
    ),
    Rule(
        "only what is to be done, where it is asked what somebody wants",
        Wording(
            asks=r"\A(?=.*\bapa\b).*\b(?:(?:me|di)?minta|(?:men|di)?desak|(?:me|di)?(?:nuntut|tuntut)|(?:ber|di)harap(?:kan)?"
            r"|mengimbau|menghimbau|menyarankan)\b",
            untold=r"\bminta|\bmeminta|\bdiminta|permintaan|desak|tuntut|harap|imbau|himbau|saran|dorong|usul|\bagar\b"
            r"|supaya|harus|mesti|sebaiknya|selayaknya|hendak|jangan|tolong|mohon|ingin|\bmau\b|perlu|wajib|segera|\bseru"
            r"|\bajak|ingat|\bmari\b|\bayo\b|\blah\b|\w{3,}lah\b|perintah|instruksi|titip|pesan|tegas|tekan",
        ),
        "Rina meminta Edo melakukan apa? → Edo selanjutnya akan [mengeluarkan surat].",
        {Kind.WHAT},
    ),
    Rule(
        "no name, where a name is asked for",
        Wording(asks=r"\b(?:nama(?:nya)?|names?)\b", has=r"(?-i:\A[a-z]+ [a-z])"),
        "Siapa nama camat itu? → Camat itu menyerahkan [surat tugas dari Elang].",
        {Kind.WHO},
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
