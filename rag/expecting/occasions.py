"""Things of one sort of which one is not another: elections, holidays, tickets, what comes in and what is left.

Knows: how each is asked for and told, in both languages. Does not know articles (`rag.choosing.of_another`).
"""

from rag.asking.kinds import Kind
from rag.expecting.classes import REGION, Words, family

_CHOSEN = (Kind.HOW_MANY, Kind.WHAT, Kind.WHO, Kind.WHEN, Kind.WHERE)
_ELECTIONS = family(
    *_CHOSEN,
    per_article=True,
    regional=Words(
        r"\b(?:pilkada|pilgub|pilbup|pilwalkot|pilwali)\b"
        rf"|(?:\b(?:gubernatorial|mayoral|regional|regent)|{REGION}) election",
        r"pilkada|pilgub|pilbup|pilwalkot|pilwali|pemilihan (?:umum )?(?:kepala daerah|gubernur|bupati|wali ?kota)",
        r"gubernur|bupati|wali ?kota|kpud|cagub|cabup|cawalkot|cawali",
        ("national", "legislative"),
    ),
    national=Words(
        r"\bpilpres\b|\bpresidential election",
        r"pilpres|pemilihan (?:umum )?presiden",
        r"capres|cawapres|presiden|presidential",
        ("regional",),
    ),
    legislative=Words(
        r"\bpileg\b|\blegislative election",
        r"pileg|pemilihan (?:umum )?legislatif",
        r"caleg|dprd?\b",
        ("regional", "national"),
    ),
)
"""Who is elected."""
_CHRISTMAS, _EID, _SACRIFICE, _NYEPI, _VESAK, _IMLEK = (
    r"natal\b|nataru|christmas|25 desember",
    r"lebaran|idul ?fitri",
    r"idul ?adha|\w*kurban|qurban",
    r"nyepi|ogoh",
    r"waisak|vesak",
    r"imlek|cap go",
)
_HOLIDAYS = family(
    *_CHOSEN,
    per_article=True,
    christmas=Words(
        r"\b(?:natal|christmas|xmas)\b", _CHRISTMAS, r"desember", ("eid", "sacrifice", "nyepi", "vesak", "imlek")
    ),
    eid=Words(
        r"\b(?:lebaran|idul ?fitri|eid)\b",
        _EID,
        rf"syawal|ramadh?an|puasa|eid\b|id\b|{_SACRIFICE}",
        ("christmas", "nyepi", "vesak", "imlek"),
    ),
    sacrifice=Words(None, _SACRIFICE),
    nyepi=Words(r"\bnyepi\b", _NYEPI, apart=("christmas", "eid", "sacrifice", "vesak", "imlek")),
    vesak=Words(r"\b(?:waisak|vesak)\b", _VESAK, apart=("christmas", "eid", "sacrifice", "nyepi", "imlek")),
    imlek=Words(
        r"\b(?:imlek|(?:lunar|chinese) new year)\b", _IMLEK, apart=("christmas", "eid", "sacrifice", "nyepi", "vesak")
    ),
)
"""On which holiday."""
_TRAIN, _PLANE, _SHIP, _BUS = (
    r"kereta|ka\b|kai\b|krl|lrt|mrt|whoosh|argo\b",
    r"pesawat|penerbangan|angkutan udara|maskapai",
    r"kapal|feri|ferry|pelni|penyeberangan",
    r"bus\b|damri",
)
_TICKETS = family(
    *_CHOSEN,
    per_article=True,
    train=Words(rf"\btiket (?:{_TRAIN})|\b(?:train|rail) (?:ticket|fare)", _TRAIN, apart=("plane", "ship", "bus")),
    plane=Words(
        rf"\btiket (?:{_PLANE})|\b(?:plane|flight|air) ?(?:ticket|fare)", _PLANE, apart=("train", "ship", "bus")
    ),
    ship=Words(rf"\btiket (?:{_SHIP})|\b(?:ship|ferry|boat) (?:ticket|fare)", _SHIP, apart=("train", "plane", "bus")),
    bus=Words(rf"\btiket (?:{_BUS})|\bbus (?:ticket|fare)", _BUS, apart=("train", "plane", "ship")),
)
"""What a ticket is for."""
_INCOME = family(
    Kind.HOW_MANY,
    per_article=True,
    revenue=Words(
        r"(?<!state )(?<!tax )\b(?:pendapatan|omzet|omset|revenues?|turnover)\b"
        r"(?! (?:asli|daerah|negara|pajak|per kapita|agency|office))",
        r"pendapatan\w*|berpendapatan|omzet\w*|omset\w*|revenues?|turnover",
        r"penjualan\w*|penerimaan(?! negara)|meraup|meraih|penghasilan(?! \(pph)|(?:men)?dapat\w*|mengantongi"
        r"|menghasilkan",
        ("profit", "given"),
    ),
    profit=Words(
        r"\b(?:laba|keuntungan|profits?)\b",
        r"\w*laba\b|profit\w*",
        r"\w*untung\w*|cuan|surplus|margin|\w*rugi\w*",
        ("given", "revenue"),
    ),
    given=Words(None, r"kontribusi|setoran|pajak"),
)
"""What came in, what was left, and what was given of it."""
_GOALS = family(
    Kind.HOW_MANY,
    scored=Words(
        r"\b(?:berapa|brp|how many) (?:gol|goals?)\b(?!.*\b(?:kebobolan|kemasukan|conced))",
        r"(?:men|di)?cetak\w*|scored?",
        r"bobol|me(?:m)?bobol\w*|\w*lesak\w*|bersarang|menyarangkan|mengemas",
        ("conceded",),
    ),
    conceded=Words(
        r"\b(?:berapa|brp|how many) (?:gol|goals?)\b.*\b(?:kebobolan|kemasukan|conced\w+)|\bkebobolan (?:berapa|brp)\b",
        r"kebobolan|kemasukan|conceded?",
        apart=("scored",),
    ),
)
_FLIGHTS = family(
    Kind.WHEN,
    aloft=Words(
        None, r"meluncur\b|diluncurkan|lepas landas|mengudara|terbang|orbit|mengorbit|launch\w*|took off|takes? off"
    ),
    landed=Words(
        r"\b(?:mendarat|didaratkan|landed)\b|\b(?:did|does|will) .*\bland\b",
        r"mendarat\w*|\w*daratkan|pendaratan|tiba\b|menyentuh|menginjak\w*|land(?:ed|s|ing)?\b|touch(?:ed|es)? down",
        apart=("aloft",),
    ),
)
"""Whether what flies started or came down."""
SORTS = (_ELECTIONS, _HOLIDAYS, _TICKETS, _INCOME, _GOALS, _FLIGHTS)
"""All of them."""
