"""What some questions ask for by name, each with the words in which a sentence tells it: a score, a mission, a law.

Knows: words of both languages, many by a table. Does not know what is demanded by families of words, such as kin or
measures (`rag.expecting.demands`).
"""

import re

from index import tables
from index.numerals import FEW_EN, FEW_ID
from rag.expecting.ages import AGED, HOW_OLD
from rag.expecting.beings import BEINGS
from rag.expecting.marks import RESULT_ASKED
from rag.expecting.writings import NUMBER_ASKED, NUMBERED
from rag.scoring.voted import WON


def _thing(*, asked: str, told: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(asked), re.compile(told)


_BUDGET = r"(?:anggaran|dana|belanja|apb[nd]\w*)\b"
_SCALE = r"(?:ratus|ribu|juta|mil[iy]ar|tril[iy]un)"
_HOW_MANY = r"(?:berapa|brp|how many)(?: (?:banyak|jumlah|total))?"
_LIFELESS = (
    r"hektare?|ha|(?:kilo|senti|mili)?meter|[ck]?m[2²]?|ton|kilogram|kg|gram|liter|persen|derajat|kali|tahun|bulan|pekan|minggu"
    r"|hari|jam|menit|detik|kolam|rumah|bangunan|gedung|ruang\w*|kamar|kelas|lantai|desa|kelurahan|kecamatan|kabupaten|kota"
    r"|provinsi|negara|dusun|kampung|pulau|lokasi|titik|kapal|perahu|mobil|motor|truk|bus|kendaraan|pesawat|pertandingan"
    r"|laga|gol|poin|pasal|porsi|paket|produk|perangkat"
)
"""What a number counts or measures that is nobody."""
_COLOURS = (
    r"warna|merah|putih|hitam|biru|hijau|kuning|[ck]o[ck]lat|abu-abu|ungu|oranye|jingga|pink|emas|perak|krem|nila|marun"
    r"|gelap|terang|colou?r|red|white|black|blue|green|yellow|brown|gr[ae]y|purple|orange|gold|silver"
)
_RANKS = (
    r"jend(?:eral)?\b|jen(?:pol)?\b|kolonel|mayor\b|kapten|letnan|let(?:kol|tu|da)|kombes|komisaris|akbp|kompol|\bakp\b"
    r"|ajun|ip[td][ua]\b|aip[td][ua]\b|brip\w+|brig\w+|sersan|ser(?:ma|tu|ka|da)\b|kopral|prajurit|pra(?:tu|da|ka)\b"
    r"|laks\w+|mars\w+|pembina|penata|golongan|pangkat|perwira|general|colonel|major|captain|lieutenant|sergeant|officer"
)
_HEIGHT = r"tinggi(?:nya)? (?:badan|gedung|menara|monumen|tugu|patung|bangunan|stadion|candi|air mancur)"
_NUMBER_ID = r"no(?:mor|mer|\.)? (?:hp|ponsel|handphone|telepon|telpon|telp|wa|whatsapp|kontak|rekening)"
_NUMBER_EN = r"(?:phone|mobile|whatsapp|account|contact) number"
DEMANDED = (
    # Who won, or is ahead, or how many votes each has.
    (
        WON,
        re.compile(
            r"(?i)\w*menang|\bunggul|terpilih|ter(?:banyak|tinggi|atas)|\bsuara\b|persen|%|\w*kalahkan|\w*tumbang|juara"
            r"|aklamasi|\bw[io]n|\blea?d|elected|votes?"
        ),
    ),
    (HOW_OLD, AGED),
    (NUMBER_ASKED, NUMBERED),
    # How a match ended.
    _thing(
        asked=rf"{RESULT_ASKED}|(?i:\bwhat (?:was|is) the (?:final )?score\b(?! (?:of|for)\b))",
        told=r"(?i)\d ?[-–] ?\d|imbang|tanpa gol|kacamata|\bdraw|goalless|\bpersen\b|\bsuara\b",
    ),
    # How tall somebody or something is, of which years tell nothing: a length, or floors.
    _thing(
        asked=rf"(?i)\bhow tall\b|\b(?:berapa|brp)\b.*\b{_HEIGHT}\b|\b{_HEIGHT}\b.* (?:berapa|brp)\b",
        told=r"(?i)\d ?(?:[ck]?m|meter|(?:senti|kilo)(?:meter)?|kaki|inci|mdpl|lantai|met(?:er|re)s?|feet|foot|ft"
        r"|inch(?:es)?"
        r"|floors?|stor(?:ey|y|ie)s?)\b|\b(?:meter|lantai)\b",
    ),
    # The mission of a body, of which what some team of its is for tells nothing.
    _thing(
        asked=r"(?i)^(?:apa(?:kah)?|what)\b[^?]*\b(?:visi|misi|vision|mission)\b",
        told=r"(?i)\b(?:visi|misi\w*|(?:ber)?tugas\w*|(?:ber)?tujuan\w*|amanat\w*|mandat\w*|cita-cita|vision|mission"
        r"|goals?|aims?"
        r"|task\w*|purpose|mandate)\b",
    ),
    # The score of a match of two sides, or that there were no goals.
    _thing(
        asked=r"(?i)\b(?:skor(?:nya)?|(?:the|what|final) score)\b[^?]*"
        r"\b(?:(?:me)?lawan|versus|vs|kontra|menghadapi|against|antara|between|atas|dan|and)\b",
        told=r"(?<![\d/])\d{1,3} ?[-–] ?\d{1,3}(?![\d/])"
        r"|(?i:\b(?:(?:gol )?tanpa (?:gol|balas)|kaca ?mata|imbang|seri|goalless|draw|poin|angka mutlak))\b",
    ),
    # Where somebody named comes from; what team he is of does not tell.
    _thing(
        asked=r"\b[Ww]here (?:is|was|does|did) (?P<who>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+) (?:come |hail "
        r"|originally )?from\b"
        r"|^(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+) (?:(?:ber)?asal(?:nya)?(?: dari)?|orang) mana\b"
        r"|^[Dd]ari mana (?P<of>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+) berasal\b",
        told=r"(?i:\b(?:(?:ber)?asal\w*|kelahiran|\w*lahir|warga|penduduk|orang|keturunan|berdarah|kebangsaan|native"
        r"|born|hails?)\b)"
        r"|\bdari (?:[a-z]+ )?[A-Z]\w+(?=[,.;)]|$| \()|\bfrom [A-Z]|\([A-Z][a-z]+\)",
    ),
    # Who is the youngest or oldest.
    _thing(
        asked=r"(?i)^(?:si|s)?apa .*\b(?:ter(?:muda|tua)|paling (?:muda|tua))\b|\bwho .*\b(?:youngest|oldest)\b",
        told=r"(?i)\b(?:(?:ter)?(?:muda|tua)|senior|sepuh|sulung|bungsu|youngest|oldest)\b",
    ),
    # Who wrote, directed or steers something, whom nobody is who presents it.
    *(
        _thing(
            asked=rf"(?i)^(?:siapa|sapa)(?: nama| yang| yg| sih)* (?:{asked})\b(?! (?:yang|yg)\b)|^who {english}\b"
            rf"|\b(?:{asked})(?:nya)? (?:siapa|sapa)\b",
            told=rf"(?i){told}|besutan|garapan|gubah|garap\b|(?-i:\A(?:[A-Z][\w.'’-]+ ?){{1,4}}\Z)",
        )
        for asked, english, told in (
            ("sutradara", "directed", r"sutradara|arahan|\bdirect"),
            ("nakhoda|nahkoda", "(?:captained|skippered)", "nak?hkoda|nakhoda|kapten|juru mudi|mualim|captain|skipper"),
            (
                "penulis|pengarang|(?:me)?nulis|mengarang",
                "(?:wrote|authored|(?:is|was) the (?:author|writer) of)",
                r"tulis|nulis|karang|karya|susun|cipta|wr[io]t|author|\bby\b",
            ),
        )
    ),
    # What was spent so far of a budget, which its whole sum does not tell.
    _thing(
        asked=rf"(?i)(?=.*\b(?:berapa|brp|how much)\b).*\b(?:realisasi|(?:pen|ter)?serap(?:an)?)(?:nya)? .*\b{_BUDGET}"
        rf"|\b(?:berapa|brp)\b.*\b{_BUDGET}.* (?:ter|di)(?:realisasi|serap)\w*",
        told=r"(?i)\A(?=.*(?:\brp|rupiah|\$|persen|%)).*\b(?:baru|sudah|telah"
        r"|\w*(?:realisasi|serap|salur|cair|pakai|guna|keluar|habis|gelontor|belanja|kucur)\w*)\b",
    ),
    # What somebody means to do: something that is yet to come or under way.
    _thing(
        asked=r"(?i)^apa(?: s?aja)? (?:rencana|langkah)(?:nya)?\b.* (?:selanjutnya|berikutnya|ke ?depan)\W*$",
        told=r"(?i)\b(?:akan|bakal|\w*rencana\w*|ke ?depan\w*|selanjutnya|berikutnya|setelah|hendak|ingin|mau"
        r"|\w*siap\w*"
        r"|\w*target\w*|segera|nanti\w*|mulai|\w*lanjut\w*|\w*langkah\w*|tengah|sedang|\w*upaya\w*|harus|perlu|will"
        r"|plans?)\b",
    ),
    # What the criminal law threatens, of which other sanctions tell nothing.
    _thing(
        asked=r"(?i)^(?!(?:apa(?:kah)? |benarkah )?ada\b)(?!.*\b(?:adakah|are there|is there)\b)"
        r".*\b(?:(?:ancaman|sanksi|hukuman) pidana|criminal (?:sanctions?|penalt(?:y|ies)|charges?))\b",
        told=r"(?i)\b(?:\w*pidana\w*|\w*penjara\w*|kurungan|\w*denda\w*|bui|pasal|kuhp|tahun|criminal|prison|jail"
        r"|fine[ds]?)\b",
    ),
    # How somebody denies something.
    _thing(
        asked=r"(?i)\bapa (?:bantahan|sanggahan)\b",
        told=r"(?i)\b(?:\w*bantah\w*|\w*[tn]epis\w*|\w*(?:s|ny)ang(?:gah|kal)\w*|\w*[tn]ampik\w*|tidak\w*|tak|bukan\w*"
        r"|belum|n?gg?ak|enggak|jangan|tanpa|hoa(?:ks|x)|bohong|fitnah|keliru|salah|sudah|justru)\b",
    ),
    # How many persons or animals there are, of whom numbers of things and measures tell nothing.
    _thing(
        asked=rf"(?i)\b{_HOW_MANY} (?:{BEINGS}|ekor|tenaga kerja|pegawai|cooks|staff)\b"
        r"(?! (?:tangga|perusahaan|usaha|panah|kunci|keluarga)\b)",
        told=r"(?i)(?<![\w.,/])(?<!rp )(?<!rp\. )(?<!\$ )(?<!\d )"
        rf"(?:\d[\d.,]*(?<![.,])(?: {_SCALE})?|{FEW_ID}|{FEW_EN}|\w*(?:belas|puluh|ratus|ribu|juta)(?:an)?)"
        rf"(?![\w/]|[.,]\d)(?! (?:{_SCALE}|belas|puluh|ratus)\b)(?! ?(?:%|(?:{_LIFELESS})\b))"
        r"|\b(?:se(?:orang|ekor|jumlah|luruh|bagian|mua)|beberapa|(?:tidak|belum) ada|one|none|no|all)\b",
    ),
    # How many work somewhere, of which those whom they serve tell nothing.
    _thing(
        asked=rf"(?i)\b{_HOW_MANY}(?: [a-z]+)? (?:tenaga kerja|pekerja|karyawan|koki|juru masak|workers"
        r"|employees|cooks)\b",
        told=r"(?i)kerja|karyawan|pegawai|staf|petugas|relawan|personel|koki|masak|buruh|tenaga|orang|honorer|asn|pns"
        r"|worker|employee|cook|chef|people",
    ),
    # What follows where something is done more than once.
    _thing(
        asked=r"(?i)\b(?:kalau|jika|bila|apabila|if|when)\b[^,?]*\b(?:(?:dua|tiga|empat|berkali|[2-9])[ -]?kali"
        r"|ke(?:dua|tiga) kali(?:nya)?|berulang\w*|(?-i:twice)|a (?:second|third) time|repeatedly)\b",
        told=r"(?i)\b(?:(?:dua|tiga|empat|berkali|[2-9])[ -]?kali|ke(?:dua|tiga)\w*|\w*ulang\w*|kembali|lagi"
        r"|residivis|tetap"
        r"|masih|twice|again|second|third|repeat\w*)\b",
    ),
    # How long something lasts, maybe by its last day; in which month it is does not tell.
    _thing(
        asked=r"(?i)\b(?:berapa lama"
        r"|how long (?:did|does|do|will|is|are|was|were|has|had)\b[^?]*\b(?:last|take|held|run|stay|go on))\b",
        told=r"(?i)\b(?:detik|menit|jam|hari|pekan|minggu|bulan|tahun|dekade|abad|malam|semalam\w*|se(?:jam|hari"
        r"|minggu|bulan|tahun)"
        r"|hingga|sampai|sejak|selama|s/d|lama\w*|permanen|seumur|sementara|periode|musim|[ck]aturwulan|triwulan"
        r"|semester"
        r"|(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)(?:-long)?|until|since|overnight"
        rf"|(?:\d+|satu|{FEW_ID}) (?:pertandingan|laga)|all (?:day|night))\b|\d ?[-–—] ?\d",
    ),
    # A number to call or pay to.
    _thing(
        asked=rf"(?i)\b(?:berapa|apa|minta) {_NUMBER_ID}\b|\b{_NUMBER_ID}\b[^?]* berapa\b"
        rf"|\bwhat(?:['’]s| is| was)(?: [\w'’-]+){{0,4}} {_NUMBER_EN}\b",
        told=r"(?<!\d)\+?\d(?:[ -]?\d){6,}(?![\d.,]\d)",
    ),
    # By which law something is so; "peraturan perundang-undangan" is none by itself.
    _thing(
        asked=r"(?i)^(?!.*\b(?:berapa|brp|how) (?:lama|long|many)\b)"
        r".*\b(?:(?:dasar|landasan|payung) hukum(?:nya)?|legal (?:basis|bases|grounds?|foundation))\b",
        told=r"\b(?:R?UU|UUD|KUHA?P|PP|Perp+u|Perpres|Permen\w*|Perda|Pergub|Perbup|Perwal\w*|PKPU|SKB|SE|SK|Inpres"
        r"|Kep+res"
        r"|Kepmen\w*)\b"
        r"|(?i:\b(?:undang[- ]undang\b|pasal \d|peraturan (?!perundang|yang|dan)[a-z]+|surat edaran|keputusan|putusan"
        r"|instruksi|konstitusi|qanun|perjanjian|konvensi|fatwa|law|act|decree|regulation)\b)",
    ),
    # What has a number or a name of its own, or is one of few.
    *(
        _thing(
            asked=rf"(?i)\b(?:{asked})(?:nya)?(?: ke)? (?:berapa|mana|apa)\b"
            rf"|(?<!untuk )\bapa (?!komisi|dapil|daerah)(?:{asked})(?:nya)?\b|\b(?:which|what) (?:{asked_en})\b",
            told=rf"(?i){told}",
        )
        for asked, asked_en, told in (
            ("komisi", "commission", r"\bkomisi\b|\bcommission"),
            ("dapil|daerah pemilihan", "electoral district|constituency", r"\bdapil|daerah pemilihan"),
            ("warna", "colou?rs?", _COLOURS),
            ("pangkat", "(?:police |military )?rank", _RANKS),
            ("agama", "religion", r"\b(?:islam|muslim|kristen|katolik|hindu|budd?ha|kon[gf]hucu|agama|mualaf)"),
        )
    ),
    # How many of a unit, in which what is counted in another does not tell it.
    *(
        _thing(asked=rf"(?i)\b{_HOW_MANY}(?: luas(?:nya)?)?(?: more| square| cubic)* (?:{unit})\b", told=rf"(?i){told}")
        for unit, told in (
            (
                r"hekt?are?|ha|hect[ao]re?s?|acres?|m2|meter persegi|square met(?:er|re)s",
                r"\bhe[kc]t|\bha\b|persegi|m[2²]|are\b|square",
            ),
            (r"ton|tons|tonnes|kuintal|kilo(?:gram)?s?|kg", r"\bton|kuintal|\bkilo|\bk[gm]\b|gram\b"),
            (r"(?:kilo)?liter|lit(?:er|re)s|barel|barrels", r"lit(?:er|re)|\bk?l\b|barr?el|kubik|m[3³]|galon"),
            (r"(?:mega|kilo|giga)?watt|[mkg]w", r"watt|\b[mkg]wp?\b"),
            (r"derajat|degrees", r"derajat|°|degree|celsius|celcius"),
            (
                r"medali|(?:gold|silver|bronze)(?: medals?)?|medals?",
                r"medali|\bemas\b|\bperak\b|perunggu|medal|\bgold|silver|bronze",
            ),
        )
    ),
)
"""How things are asked for that a sentence must tell, and how it does."""
_WAYS = {
    "how many": r"(?<!jam )(?<!pukul )(?<!tikungan )(?<!nomor )(?<!kelas )(?<!tanggal )(?<!tahun )(?<!didukung )"
    r"\b(?:berapa|brp)(?: (?:banyak|jumlah|total))* (?:INDONESIAN)\b|\bhow many (?:more )?(?:ENGLISH)\b",
    "which": r"\b(?:INDONESIAN) (?:mana|apa)\b(?! s?aja)|\b(?:which|what) (?:ENGLISH)\b(?=\W*$|,"
    r"| (?:is|was|are|were|did|does|do|has|have|had|will|would|can|could|in|at|on|of|that|where|named)\b| \w+ed\b)",
    "who": r"^(?:siapa|sapa)(?: nama| saja)* (?:INDONESIAN)(?:nya)?\b|^who (?:is|was|are|were) the (?:ENGLISH)\b",
    "-": "INDONESIAN",
}
"""The ways in which a thing of the table may be asked for by its words; "-" is any, which a pattern tells whole."""


def _asked_for(way: str, words: str) -> str:
    """How a thing is asked for in some way, by its words in both languages, or the same in both."""
    indonesian, _, english = words.partition(" / ")
    return _WAYS[way].replace("INDONESIAN", indonesian).replace("ENGLISH", english or indonesian)


BESIDES = tuple(
    _thing(asked=f"(?i){_asked_for(way, words)}", told=f"(?i){told}")
    for _, way, words, told in tables.rows("demanded.tsv")
)
"""The same of what was demanded only after it was learned how sure the sentences left make an answer."""
