"""Things of one sort of which one is not another: elections, holidays, tickets, what begins and what ends.

Knows: how each is asked for and told, in both languages; elections, holidays, tickets and sums of money by tables. Does
not know articles (`rag.choosing.of_another`).
"""

from itertools import groupby
from operator import itemgetter

from index import tables
from rag.asking.kinds import Kind
from rag.expecting.classes import Words, family

_CHOSEN = (Kind.HOW_MANY, Kind.WHAT, Kind.WHO, Kind.WHEN, Kind.WHERE)
_PER_ARTICLE = tuple(
    family(
        *_CHOSEN,
        per_article=True,
        **{
            name: Words(asked or None, told, also or "(?!)", None if apart == "all" else tuple(apart.split()))
            for _, name, asked, told, also, apart in some
        },
    )
    for _, some in groupby(tables.rows("occasions.tsv"), key=itemgetter(0))
)
"""Who is elected, on which holiday, and what a ticket is for: an article on one of them is."""
_INCOME = family(
    Kind.HOW_MANY,
    per_article=True,
    revenue=Words(
        r"(?<!state )(?<!tax )\b(?:pendapatan|omzet|omset|revenues?|turnover)\b"
        r"(?! (?:asli|daerah|negara|pajak|per kapita|agency|office))",
        r"pendapatan\w*|berpendapatan|omzet\w*|omset\w*|revenues?|turnover",
        r"penjualan\w*|penerimaan(?! negara)|meraup|meraih|penghasilan(?! \(pph)|(?:men)?dapat\w*|mengantongi"
        r"|menghasilkan",
        apart=None,
    ),
    profit=Words(
        r"\b(?:laba|keuntungan|profits?)\b",
        r"\w*laba\b|profit\w*",
        r"\w*untung\w*|cuan|surplus|margin|\w*rugi\w*",
        apart=None,
    ),
    given=Words(None, r"kontribusi|setoran|pajak"),
)
"""What came in, what was left, and what was given of it."""
_REVISED = r"(?:anggaran|apb[dn])[- ](?:perubahan|p)\b|perubahan (?:atas )?(?:anggaran|apb[dn])|p-apb[dn]"
_BUDGETS = family(
    Kind.HOW_MANY,
    Kind.WHAT,
    Kind.WHY,
    per_article=True,
    revised=Words(
        rf"\b(?:{_REVISED}|(?:setelah|sesudah|pasca|usai) perubahan\b|(?:revised|amended)\b.* budget\b)",
        rf"{_REVISED}|(?:di)?revisi|revised",
    ),
)
"""A budget that was revised in its year."""
SUMS = (
    _BUDGETS,
    *(
        family(
            Kind.HOW_MANY,
            per_article=False,
            **{
                own: Words(rf"\b(?:{own}|{english})\b", rf"(?:{own}|{english})\b", apart=None)
                for _, own, english in some
            },
        )
        for _, some in groupby(tables.rows("sums.tsv"), key=itemgetter(0))
    ),
)
"""Budgets, funds and taxes of a region, its least wages, and who is given funds to hold an election: of whichever a
question goes on to ask, it is of one of them."""
_GOALS = family(
    Kind.HOW_MANY,
    scored=Words(
        r"\b(?:berapa|brp|how many) (?:gol|goals?)\b(?!.*\b(?:kebobolan|kemasukan|conced|let in\b))",
        r"(?:men|di)?cetak\w*|scored?",
        r"bobol|me(?:m)?bobol\w*|\w*lesak\w*|bersarang|menyarangkan|mengemas",
        apart=None,
    ),
    conceded=Words(
        r"\b(?:berapa|brp|how many) (?:gol|goals?)\b.*\b(?:kebobolan|kemasukan|conced\w+|let in)\b"
        r"|\bkebobolan (?:berapa|brp)\b",
        r"kebobolan|kemasukan|conceded?",
        apart=None,
    ),
)
_RULE = (
    r"(?:status|darurat|siaga|larangan|pembatasan|ppkm|psbb|karantina|moratorium|jam malam|emergency|ban|restrictions?"
    r"|lockdown|curfew|alert|quarantine|suspension|sanctions?)"
)
"""What is in force until it is taken back."""
_IN_FORCE = family(
    Kind.WHEN,
    Kind.WHY,
    Kind.WHO,
    imposed=Words(
        rf"\b(?:(?:me|di)(?:n?etapkan|n?erapkan|berlakukan)|memberlakukan|imposed?|declared?)\b.*\b{_RULE}\b"
        rf"|\b{_RULE}\b.*\b(?:di(?:tetapkan|terapkan|berlakukan)|imposed|declared)\b",
        r"\w*etapkan|penetapan|\w*erapkan|\w*berlakukan|berlaku|impose[ds]?|declare[ds]?",
        r"mulai|sejak",
        ("lifted",),
    ),
    lifted=Words(
        rf"\b(?:mencabut|(?:di)?cabut|mengakhiri|lift(?:ed)?|revoked?)\b.*\b{_RULE}\b"
        rf"|\b{_RULE}\b.*\b(?:dicabut|diakhiri|berakhir|lifted|revoked)\b",
        r"\w*cabut\w*|lift(?:ed|s)?\b|revoked?",
        r"\w*akhir\w*|selesai|\w*henti\w*|hingga|sampai|until|end(?:ed|s)?\b|bukan lagi|tidak lagi",
        ("imposed",),
    ),
)
"""Whether what holds for all begins or ends."""
_SPAN = r"\d+ ?(?:WIB|WITA?)? ?[-–] ?\d|hingga|sampai|until"
_COURSE = tuple(
    family(
        Kind.WHEN,
        first=Words(rf"\b(?:{first_asked})\b", f"{first}|{_SPAN}", apart=("last",)),
        last=Words(rf"\b(?:{last_asked})\b", f"{last}|{_SPAN}", apart=("first",)),
    )
    for first_asked, first, last_asked, last in (
        (
            r"tiba|mendarat|didaratkan|landed|(?:did|does|will)\b.* land|arriv\w+",
            r"\w*tiba\b|ketibaan|\w*datang\w*|sampai|\w*darat(?:an|kan)?|merapat|bersandar|hadir|masuk|menyentuh|menginjak\w*"
            r"|arriv\w*|land(?:ed|s|ing)?\b|touch(?:ed|es)? down",
            r"meninggalkan|(?:pulang|pergi) dari|berangkat|bertolak|leaves?|left|depart\w*|(?:go|went) home from",
            r"\w*tinggalkan|pulang|pergi|\w*berangkat\w*|bertolak|kembali|keluar|left|leav\w+|depart\w*|(?:meng)?orbit"
            r"|meluncur\b|diluncurkan|lepas landas|mengudara|terbang|launch\w*|(?:took|takes?) off",
        ),
        (
            r"(?:pulang|kembali|kepulangan|pemulangan)\b(?! dari)|(?:come|go|fly|return)(?:s|ing)? (?:home|back)",
            r"\w*pulang\w*|\w*kembali\w*|\w*tiba\b|return\w*|home",
            r"(?:di)?berangkat(?:kan)?|keberangkatan",
            r"\w*berangkat\w*|bertolak|terbang|depart\w*",
        ),
        (
            r"(?:di)?buka|open(?:s|ed)?",
            r"\w*buka\w*|\w*mulai\w*|sejak|beroperasi|\w*resmi\w*|open\w*",
            r"(?:di)?tutup(?! usia)|close[sd]?",
            r"\w*tutup\w*|\w*akhir\w*|selesai|libur|tenggat|close[sd]?",
        ),
        (
            r"(?:di)?mulai(?:nya)?|start(?:s|ed)?|beg[aiu]n(?:s)?",
            r"\w*mulai\w*|sejak|dibuka|di(?:gelar|adakan|laksanakan)|berlangsung|awal\w*|start\w*|beg[aiu]n\w*",
            r"selesai(?:nya)?|berakhir(?:nya)?|rampung|end(?:s|ed)?|finish(?:es|ed)?",
            r"\w*selesai\w*|\w*akhir\w*|rampung|tuntas|usai|\w*tutup\w*|end\w*|finish\w*",
        ),
    )
)
"""Whether somebody came or left, something opened or closed, began or ended; a span of hours tells both."""
_SELECTION = family(
    Kind.HOW_MANY,
    passed=Words(
        r"\b(?:berapa|brp|jumlah)\b.* (?:lulus|lolos)\b|\bhow many\b.* pass(?:ed)?\b(?! away)",
        r"lulus|lolos|kelulusan|memenuhi syarat|diterima|terpilih|pass(?:ed)?\b",
        apart=("applied",),
    ),
    applied=Words(None, r"pelamar|pendaftar\b|melamar|diikuti|applicants?|applied"),
)
"""Who is left when others are turned down: no number of a sentence without a word of it is theirs."""
SORTS = (*_PER_ARTICLE, _INCOME, _GOALS, _IN_FORCE, _SELECTION, *_COURSE)
"""All of them but the sums."""


def _label(told: str, also: str = "(?!)") -> Words:
    """The words of a label that is asked for as it is told, and may be told besides."""
    return Words(rf"\b(?:{told})", told, also, None)


_LABELS, READINGS = (
    tuple(
        family(*_CHOSEN, per_article=False, **{one: _label(*one.split(" // ")) for one in row})
        for row in tables.rows(table)
    )
    for table in ("labels.tsv", "readings.tsv")
)
LABELS = (*_LABELS, *READINGS)
"""Labels of tracks, schools, sports and the like, and of how a figure is read, gross or net: a sentence that has others
of its row alone is of something else."""
