"""The rules against few words that hold by their wording: what is asked, and what stands in and around the words.

Knows: patterns of both languages. Does not know rules that look at more of a sentence, or at others
(`rag.extracting.rules`).
"""

from rag.asking.kinds import Kind
from rag.extracting.few_words import Rule, Wording
from rag.parsing.changes import HOPED, PLANNED
from rag.parsing.clauses import CONTRAST
from rag.parsing.numbers import MONEY
from rag.speaking.standings import ORDINAL

_NUMBER = r"(?:two|three|four|five|six|dua|tiga|empat|lima|enam|[2-9])"
_BOTH = (
    r"(?:\A|[,“\"(]) ?baik"
    r"(?: (?:itu|berupa|secara|dari|di|untuk|oleh|yang|bagi|dalam|melalui|sebagai|terhadap|kepada))?"
)
"""What begins a pair: "baik … maupun …"; not "yang baik"."""
_AT_FIRST = r"\b(?:awalnya|semula|sedianya|tadinya|originally|initially|was to)\b"

WORDED = (
    Rule(
        "of those of whom something is so",
        Wording(
            asks=r"\b(?:s(?:i)?apa|berapa|brp|mana|who|which|how many)\b"
            r"(?: (?!(?:that|bahwa|if|kalau)\b)[\w-]+){0,4}? (?:tidak|tak|belum|bukan|nggak|gak"
            r"|(?:is|are|was|were|did|does|do|has|have|had|can|could|may|will|would)(?: not|n['’]t))\b"
            r"|\b(?:mana|which)\b.* (?:(?:harga|tarif|biaya)nya tetap|unchanged|stay(?:s|ed)? the same)\W*$"
            r"|\bwhat\b.*\bnot to\b|\bapa(?: s?aja)?(?: yang| yg)? (?:tidak|tak|nggak|gak) boleh\b",
            untold=r"\b(?:tidak|tak|belum|bukan|tanpa|enggak|nggak|gak|\w*larang\w*|\w*tolak\w*|gagal|batal"
            r"|jangan|hindari|avoid|kecuali|selain|absen|mangkir|bebas|ogah|enggan|sisa\w*|hilang|tetap|unchanged|no|not|never"
            r"|without)\b|n['’]t\b",
        ),
        "Siapa yang tidak hadir di rapat Elang? → [Rina Dewi] hadir di rapat Elang.",
        {Kind.WHO, Kind.HOW_MANY, Kind.WHAT},
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
            before=r"\b(?:alih-alih|ketimbang|daripada|instead of|rather than"
            r"|(?<!-)jangan(?: (?:ber)?harap| sampai| pernah| lagi| ada| terlalu)*)\W+\Z|\bjangan-jangan\b[^.;\"“”]*\Z",
            unless_asks=r"\b(?:jangan|hindari|\w*larang\w*|(?:tidak|tak|nggak|gak) (?:boleh|perlu|usah)|not|n['’]t"
            r"|avoid\w*|forbid\w*|forbade|ban(?:ned|s)?|prohibit\w*)\b",
        ),
        "Apa usul Rina? → Rina mengusulkan hibah alih-alih [menaikkan iuran].",
    ),
)
