"""What became of people, where one end excludes another: dead or hurt, a suspect or not, dismissed or not.

Knows: how each is asked for and told, in both languages. Does not know courts (`rag.expecting.courts`), or articles
(`rag.choosing.of_another`).
"""

from rag.asking.kinds import Kind
from rag.expecting.classes import ANYTHING, Words, family
from rag.expecting.courts import COURTS

BEINGS = (
    r"orang|jiwa|warga|korban|penduduk|penumpang|siswa|murid|santri|pelajar|mahasiswa|guru|anak|bayi|balita|perempuan"
    r"|wanita|pria|lansia|pasien|pekerja|buruh|karyawan|polisi|tentara|prajurit|anggota|personel|petugas|awak|abk|jemaah"
    r"|pendaki|turis|wisatawan|wni|wna|nelayan|pengunjung|penonton|pengungsi|demonstran|jurnalis|wartawan|hewan|sapi"
    r"|ternak|people|persons?|victims?|residents?|passengers?|students?|pupils?|children|kids|wom[ae]n|m[ae]n|bab(?:y|ies)"
    r"|patients?|workers?|employees?|police|officers?|soldiers?|troops|crew|members?|pilgrims?|climbers?|hikers?"
    r"|tourists?|fishermen|civilians?|protesters?|demonstrators?|spectators?|refugees|journalists?|israelis|[a-z]{3,}ians"
    r"|animals|cattle"
)
"""Those to whom something may happen."""
_ON = r"(?: (?!(?:that|which|who|akibat|setelah|usai|after|during|because|and|dan|serta|or|atau)\b)[\w'’-]+){0,12}?"
"""Some words that do not lead on to something else."""
_STILL = r"(?: (?:yang|yg|masih|sudah|telah|were|are|have|had|been|remain|still))*"
"""Words between how many it is asked and what happened to them, where those are not named."""


def _counted(words: str, besides: str = "(?!)", *, alone: bool = False) -> str:
    """How those are counted to whom something happened: "berapa warga yang tewas", "how many people were hurt".

    Of what happens to beings `alone` any noun is counted: "berapa pedagang yang tewas", no "motor yang hilang".
    """
    nouns = r"[a-z-]+(?: [a-z-]+){0,2}" if alone else "(?!)"
    besides = (
        rf"(?:\b(?:berapa|brp|jumlah) {nouns} (?:yang|yg)(?: (?:sudah|telah|ikut|juga))?"
        rf"|\bhow many {nouns}(?: (?:were|was|have|had|been))*) (?:{words})\b(?! (?:or|and|atau|dan)\b)|{besides}"
    )
    return (
        rf"(?:\b(?:berapa|brp|jumlah|how many|number of)\b{_ON} (?:{BEINGS})\b{_ON} (?:{words})\b"
        r"(?! (?:or|and|atau|dan)\b)"
        rf"|\b(?:berapa|brp|how many){_STILL} (?:{words})\b|\b(?:{words}) (?:ada )?(?:berapa|brp)\b|{besides})"
    )


_LIFELESS = (
    r"(?:[^.;]{0,80}? (?:dalam|dengan)(?: (?:kondisi|keadaan|posisi))?)?(?: sudah| telah)?"
    r" (?:tewas|meninggal|mati|wafat|gugur|membusuk|mengapung|(?:tak|tidak)(?: lagi)? bernyawa)\b"
)
"""Behind who is found, that he lives no more."""
_HARM = family(
    Kind.HOW_MANY,
    dead=Words(
        _counted(
            r"tewas|meninggal|mati|terbunuh|dibunuh|gugur|wafat|died?|dead|killed|perish(?:ed)?",
            r"\bdeath toll\b|\bhow many (?:[\w-]+ ){0,2}?(?:deaths|fatalities)\b"
            r"|\b(?:berapa|brp|jumlah)(?: \w+)? kematian\b",
            alone=True,
        ),
        r"(?:me|di)?n?ewas\w*|tewas\w*|meninggal|mati\b|gugur|jenazah|mayat|jasad|\w*bunuh\w*|wafat|tutup usia"
        r"|korban jiwa|(?:tak|tidak)(?: lagi)? bernyawa|died|dead|killed|deaths?",
        r"mematikan|kematian|\w*nyawa|berpulang|jiwa melayang|merenggut|menelan|fatal|meng?(?:em|hem)buskan|almarhum\w*"
        r"|\w*bantai\w*",
        ("hurt", "safe", "missing", "treated", "stricken", "displaced", "recovered", "infected", "negative"),
    ),
    hurt=Words(
        _counted(r"(?:ter|luka-)?luka|cedera|injured|wounded|hurt", alone=True),
        r"\w*lukai?\b|cedera|injured|wounded|hurt",
        r"mencederai|patah|lecet|memar|terbakar|tertembak|burns?\b|dirawat|perawatan|rumah sakit",
        ("dead", "safe", "missing", "stricken", "displaced"),
    ),
    infected=Words(
        _counted(r"(?:positif|terinfeksi|tertular|terjangkit|terpapar|infected|positive)(?! (?:narkoba|sabu|ganja)\b)"),
        r"positif|\w*infeksi|tertular|terjangkit|terpapar|infected",
        r"menular\w*|kasus|\w*konfirmasi|penderita|mengidap|pengidap|odha|(?:ter)?kena\b|pasien|suspek|cases?",
        ("dead", "recovered", "negative"),
    ),
    negative=Words(None, r"negatif"),
    recovered=Words(
        _counted(r"sembuh|pulih|recovered"), r"\w*sembuh\w*|recovered", r"pulih|pemulihan", ("dead", "infected")
    ),
    missing=Words(
        _counted(r"hilang|missing"),
        r"hilang|missing",
        r"menghilang|belum (?:di)?temukan|(?:pen|di|men)cari\w*|terjebak|tertimbun|terseret",
        ("dead", "hurt", "safe"),
    ),
    safe=Words(
        _counted(r"selamat|survived?", r"\bhow many survivors\b"),
        r"(?:ber|ter)?selamat\b|dalam keadaan hidup|survived?",
        rf"\w*sel[ae]\w*matkan|penyelamatan|\w*tolong\w*|hidup|dievakuasi|ditemukan(?!{_LIFELESS})|survivors?",
        ("dead", "missing"),
    ),
    suspects=Words(
        r"\b(?:berapa|brp|jumlah|total)(?: (?:orang|jumlah|total|banyak))* tersangka\b"
        r"(?! (?:(?:yang|yg) )?(?:tewas|mati|meninggal|\w*luka|sakit|positif|selamat|hilang)\b)"
        r"|\btersangka(?:nya)? (?:ada )?(?:berapa|brp)\b|\bhow many suspects\b(?!.* (?:die|dead|kill|hurt|injur))",
        r"\w*tersangka\w*|suspects?",
        r"terduga|pelaku|terdakwa|provokator|di(?:tangkap|tahan|amankan|jerat|ciduk|ringkus|bekuk|proses)|arrested",
        ("dead", "hurt", "missing", "safe", "stricken", "displaced"),
    ),
    treated=Words(
        _counted(r"dirawat|rawat inap|opname|hospitali[sz]ed|treated"),
        r"dirawat|rawat inap|opname|hospitali[sz]ed|treated",
        r"merawat|perawatan(?! jalan)|rumah sakit|rs(?:ud)?\b|puskesmas|in hospital",
        ("dead", "missing"),
    ),
    stricken=Words(None, r"terdampak"),
    displaced=Words(
        _counted(
            r"mengungsi|displaced|evacuated", r"\b(?:berapa|brp|jumlah) pengungsi\b|\bhow many (?:evacuees|refugees)\b"
        ),
        r"\w*ungsi\b|\w*ungsian|displaced|evacuees?|refugees?",
        r"\w*evakuasi\w*|evacuat\w+|tenda|posko",
        ("dead", "hurt", "missing"),
    ),
    ill=Words(
        _counted(r"sakit|keracunan|sick|ill|poisoned"),
        r"sakit|penyakit|ispa\b|sesak|keracunan|gejala|mual|muntah|pusing|demam|diare|batuk|dirawat|iritasi|\w*infeksi"
        r"|keluhan|gangguan|alergi|sick|ill\b",
        apart=("away",),
    ),
    away=Words(None, r"diliburkan|absen\b|tidak (?:hadir|masuk|bisa mengikuti)"),
)
"""What happened to those who are counted."""
_POSTS = (
    r"jabatan\w*|pejabat|kepala|kepsek|ketua|direktur|dirut|komisaris|(?:wa)?men(?:teri|ko)|kapol\w+|kadis|camat|lurah"
    r"|kades|bupati|wali ?kota|gubernur|sekda|rektor|guru|dosen|pelatih|hakim|jaksa|polisi|perwira|pegawai|karyawan|asn"
    r"|pns|honorer|buruh|manajer|posts?|posisi\w*|job|ministers?|chief|head|director|coach|principal|teachers?|officers?"
    r"|officials?|(?:civil|public) servants?|employees?|workers?|judge|regent|mayor|governor|manager"
)
_CASES = (
    r"lawsuits?|suits?|cases?|charges|appeals?|petitions?|motions?|claims?|allegations?|accusations?|complaints?"
    r"|objections?|requests?|ideas?|parliament|shots?|missiles?|rockets?|gugatan|perkara|pencarian"
)
"""Who can lose an office, and what is dismissed or fired in other ways."""
_OFFICE = family(
    Kind.WHY,
    Kind.YES_NO,
    Kind.WHEN,
    Kind.WHO,
    dismissed=Words(
        rf"\b(?:dipecat|sacked|dismissed as)\b|^(?:is|was|were|are|has|have|had|will|can|could|may)\b"
        rf"(?!.*\b(?:{_CASES})\b).* dismissed\W*$|^(?=.*\b(?:{_POSTS})\b)(?!.*\b(?:{_CASES})\b)"
        r".*\b(?:dicopot|diberhentikan|fired|dismissed)\b",
        r"\w*[pm]ecat\w*|\w*copot\w*|\w*henti(?:kan|an)\b|\w*nonaktif\w*|\w*bebas ?tugas\w*|\w*lengser\w*|\w*depak|phk"
        r"|\w*geser\w*|\w*mutasi\w*|\w*gantik?an?\b|reshuffle|dikeluarkan|diputus|kontrak|dirumahkan|diusir"
        r"|disingkirkan|tetap (?:menjabat|menjadi|sebagai)|dipertahankan|fired|sacked|dismissed|ptdh",
    ),
)
"""How somebody lost an office."""
_KILLING = family(
    Kind.WHO,
    killed=Words(
        r"\b(?:who (?:has |had )?(?:killed|murdered)|siapa (?:yang |yg )?(?:telah )?(?:mem)?bunuh\w*"
        r"|dibunuh (?:oleh )?siapa)\b",
        r"\w*bunuh\w*|(?:me|di)n?t?ewaskan|\w*habisi|(?:di|ter)?tembak\w*|\w*nembak\w*|(?:di)?tikam\w*|menikam\w*"
        r"|\w*bacok\w*|\w*(?:s|ny)erang\w*|\w*racun\w*|rudal|bom\w*|\w*ledak\w*|\w*aniaya\w*|\w*ngeroyok\w*|\w*cekik\w*"
        r"|\w*[tn]abrak\w*|\w*mukul\w*|dipukul\w*|\w*jerat\w*|(?:di|mem)buru\b|\w*gorok\w*|\w*[tn]ebas\w*|parang|golok"
        r"|\w*(?:s|ny)abet\w*|\w*gantung\w*|\w*bakar\w*|\w*(?:s|ny)antet|\w*dorong\w*|\w*(?:s|ny)etrum\w*|pelaku"
        r"|tersangka|\w*target\w*|killed|murder\w*",
    ),
)
"""Who took somebody's life."""
_ASKS_WHETHER = r"^(?:apa(?:kah)?|benarkah|betulkah|sudahkah)\b.*"
_PURSUED = family(
    Kind.YES_NO,
    suspect=Words(
        rf"{_ASKS_WHETHER}\b(?:(?:men)?jadi|ditetapkan|dijadikan|berstatus|sebagai) (?:sebagai |menjadi )?tersangka\b"
        r"|^(?:is|was|has|have|were|are)\b.*\bsuspects?\W*$",
        r"\w*tersangka\w*",
        r"terlapor|terdakwa|terpidana|terduga|saksi\w*|statusnya|dijerat|suspects?|witness\w*",
        ("anything",),
    ),
    caught=Words(
        rf"{_ASKS_WHETHER}\b(?:(?:di|ter|ke)tangkap|diringkus|dibekuk|diciduk|ditahan|diamankan)\b"
        r"|^(?:is|was|has|have|were|are)\b.*\b(?:arrested|been caught|detained)\b",
        r"(?<!cepat )(?<!segera )(?:\w*[tn]angkap\w*|\w*ringkus\w*|\w*bekuk\w*|\w*ciduk\w*"
        r"|(?:di|pe|me)n?t?ahan(?:an|nya)?|(?:di|meng)amankan|dicokok|digelandang|diborgol|ditetapkan|tersangka)",
        r"(?:di|mem|per)?bur(?:u|on)\w*|(?:di|me|pe)?(?:ng|k)?ejar(?:an)?|dpo|kabur|\w*lari\w*|bebas|(?:di|me)lepas\w*|dibebaskan"
        r"|menyerahkan diri|wajib lapor|arrest\w*|caught|detain\w*|at large",
        ("anything",),
    ),
    anything=ANYTHING,
)
"""Whether somebody is pursued for a deed: what else is told of him does not say so, nor that it is wished."""
_LOST = family(
    Kind.WHERE,
    found=Words(
        r"\b(?:ditemukan|ketemu)(?:nya)?\b|\b(?:was|were|been) .*\bfound\b",
        r"\w*[tn]emu(?:kan|an|i)?(?:nya)?|found",
        r"puing\w*|serpihan|jatuh\w*|terdampar|mengapung|\w*evakuasi\w*|tersangkut|berada|posisi\w*|tergeletak|wreck\w*",
        ("lost",),
    ),
    lost=Words(None, r"(?:meng)?hilang\w*|berangkat|lepas landas|bertolak|missing|took off|departed"),
)
"""Where what was lost was found: not where it was last."""
_ARRESTED = (
    r"\b(?<!under )(?<!cardiac )(?<!house )(?:arrest(?:s|ed)?(?! warrant)|(?:di|me|te)n?r?tangkap|penangkapan)\b",
    r"\w*[tn]angkap\w*|\w*ringkus\w*|\w*bekuk\w*|\w*ci[dk]uk\w*|\w*cokok\w*|\w*(?:s|ny)ergap\w*|\w*gulung\w*|\w*borgol\w*"
    r"|\w*grebek\w*|\w*gerebek\w*|\w*tahan\b|\w*nahan(?:an)?\b|tahanan|\w*aman(?:kan|i)\b|\w*jaring\b|\w*gelandang"
    r"|\w*jebloskan|ott\b|\w*tersangka|\w*buron\w*|dpo\b|\w*(?:k|ng)ejar\w*|\w*buru\b|melarikan diri|kabur|\w*lepas\w*"
    r"|\w*bebas\w*|menyerahkan diri|\w*jemput\w*|\w*bawa\b|\w*penjara\w*|sel\b|arrest\w*|detain\w*|detention"
    r"|custody|caught|captured",
)
_QUESTIONED = (
    r"\b(?:(?:was|were|been|being|be|did|will) (?:[\w-]+ ){0,6}?(?:questioned|interrogated)\b(?! the)"
    r"|di(?:periksa|interogasi)\b(?! (?:kesehatan|dokter)))",
    r"\w*[pm]eriksa\w*|\w*[pm]anggil\w*|keterangan|\w*interogasi|\w*klarifikasi|\w*cecar|\w*[tn]anyai?\b|\w*[tn]anyakan|saksi"
    r"|bap\b|penyidik\w*|question\w*|interrogat\w*|summon\w*",
)
_POLICE = family(
    Kind.WHO,
    Kind.WHERE,
    Kind.WHY,
    Kind.YES_NO,
    arrested=Words(*_ARRESTED),
    questioned=Words(*_QUESTIONED),
)
"""What the police do to somebody: an article that has no word of it does not tell who, where or whether they did."""
_DAY_OF_POLICE = family(
    Kind.WHEN,
    arrested=Words(*_ARRESTED, apart=("any",)),
    questioned=Words(*_QUESTIONED, apart=("any",)),
    suspected=Words(
        r"\b(?:named|declared|designated|made|become|became)(?: as)?(?: an?)? suspects?\b"
        r"|\b(?:jadi|menjadi|sebagai) tersangka\b",
        r"\w*[tn]etap\w*|(?:men)?jadi\b|\w*status\w*|sebagai tersangka|penyandang|suspects?\b",
        apart=("any",),
    ),
    surrendered=Words(
        r"\bmenyerahkan diri\b|\bsurrender\w*\b|\bturn\w* (?:him|her|them)sel(?:f|ves) in\b",
        r"(?:me|di)?n?yerahkan diri|surrender\w*",
        apart=("any",),
    ),
    acquitted=Words(
        r"\b(?:acquitted|cleared of|divonis bebas|dibebaskan dari)\b",
        r"\w*bebas\w*|(?:tidak|tak) (?:terbukti|bersalah)|divonis lepas|acquit\w*|not guilty",
        apart=("any",),
    ),
    any=Words(None, ""),
)
"""The same of the day: a sentence without a word of it tells another one."""
FATES = (_HARM, *COURTS, _OFFICE, _KILLING, _PURSUED, _LOST, _POLICE)
"""All of them."""
DAYS = (_DAY_OF_POLICE,)
"""Those of which each sentence that tells the day has a word."""
