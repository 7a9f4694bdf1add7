"""What became of people, where one end excludes another: dead or hurt, a suspect or not, demanded or ruled.

Knows: how those are counted to whom something happened; all else, and what courts do, by a table. Does not know
articles (`rag.choosing.of_another`).
"""

from rag.asking.kinds import Kind
from rag.expecting.classes import Words, families, family

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
_FAMILIES = families("classes.tsv")
DAYS = (_FAMILIES["day of police"],)
"""What the police did of which each sentence that tells the day has a word."""
FATES = (_HARM, *(one for one in _FAMILIES.values() if one not in DAYS))
"""All others."""
