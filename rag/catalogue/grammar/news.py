"""What questions call articles, outlets, regions, and reporting on something, in either language.

Knows: patterns for words and short phrases. Does not know how a question begins.
"""

from index.numerals import NUMBERS
from rag.asking.leaning.of_the_article import WRITER_EN, WRITER_ID
from rag.catalogue.grammar.patterns import anycase

NEWS_ID = (
    r"(?:(?:artikel(?:-artikel)?|pemberitaan|liputan)(?:nya)?(?: berita)?"
    r"|berita(?:-berita)?(?:nya)?(?! (?:acara|negara|hoaks|hoax|bohong|palsu|duka)\b))"
)
NEWS_EN = r"(?:(?:news|press|newspaper|media) (?:articles?|stor(?:y|ies)|items?|reports?|pieces?)|articles?|news)"
NEWS = rf"(?:{NEWS_ID}|{NEWS_EN})"
"""Articles, in either language."""
_NOT_OR_THAT = r"(?:that|were|was|are|do|does|did|not|don[\'’]t|didn[\'’]t|never)"
_OF_NEWS_EN = rf"(?= (?:{_NOT_OR_THAT} )*(?:mention|about|cover|discuss|name|published))"
TOLD_EN = rf"(?:{NEWS_EN}|(?:stor(?:y|ies)|reports?){_OF_NEWS_EN})"
OUTLET_ID = r"(?:media|outlet|koran|surat kabar|portal|situs)(?: (?:berita|massa|online|daring))?"
OUTLET_EN = r"(?:news(?:paper)? )?(?:outlets?|newspapers?|publications?|media(?: outlets?)?|sites?|publishers?)"
REGION_ID = r"(?:kabupaten(?:/kota| (?:dan|atau) kota)?|kota|daerah|wilayah|provinsi)"
REGION_EN = r"(?:regenc(?:y|ies)|regions?|provinces?|cit(?:y|ies)|districts?|areas?)(?: (?:and|or) cities)?"
PROVINCE = anycase(r"\bprovin(?:si|ces?)\b")
"""Of the regions, the larger ones."""
REGENCY = anycase(r"\b(?:kabupaten(?!/kota| (?:dan|atau) kota)|regenc(?:y|ies)(?! (?:and|or) cities))\b")
CITY = anycase(r"(?<!kabupaten/)(?<!dan )(?<!atau )(?<!and )(?<!or )\b(?:kota|cit(?:y|ies))\b")
"""Regions of one level; of both where both are named."""
AUTHOR_ID, AUTHOR_EN = WRITER_ID, rf"(?:{WRITER_EN}s?)"
TELLS_ID = (
    r"(?:memberitakan|melaporkan|(?:me)?liput|(?:me)?nulis|menyebut(?:kan)?|nyebut|mewartakan|mengabarkan|(?:mem)?bahas"
    r"|menyinggung|mengulas|ngulas)"
)
TOLD_ID = r"(?:di(?:tulis|lapor|berita|warta|kabar|sebut|muat|terbit|siar|angkat|kata)(?:kan)?|dibahas)"
"""What outlets do with what they report."""
PRINTS_ID = r"(?:memuat|menerbitkan|menurunkan|punya|memiliki|menulis|menyiarkan)"
TELLS_EN = (
    r"(?:(?:is|are) reporting|report(?:ed|s)?|wr(?:ote|ites?|itten)|cover(?:ed|s)?|mention(?:ed|s)?|discuss(?:ed|es)?)"
)
PRINTS_EN = r"(?:publish(?:ed)?|ran|run|carr(?:y|ied)|have|has|had|print(?:ed)?)"
WHICH_ID = r"(?:mana|apa)(?: saja| aja| sj)?"
MANY_ID = r"(?:se)?(?:berapa|brp|brapa)(?: (?:banyak|jumlah))?"
SHOW_ID = r"(?:list|kasih|sebutkan|tampilkan|tunjukkan|daftar(?:kan)?|cari(?:kan)?|perlihatkan|kumpulkan|berikan|beri)"
SHOW_EN = r"(?:list|show|give|find|display|get)(?: me| us)?"
MAKE_ID = r"(?:buat(?:kan|lah)?|susun(?:kan|lah)?|tampilkan|berikan|minta)"
MAKE_EN = r"(?:(?:give|show|make|draw|build|create|write)(?: me| us)? )?(?:an? |the )?"
SOME = rf"(?:\d{{1,2}}|{'|'.join(NUMBERS)})"
"""How many are asked for."""
NUMBER = rf"(?P<limit>{SOME})"
BEHIND = NUMBER.replace("limit", "behind")
MOST_ID, MOST_EN = r"(?: paling (?:sering|banyak))?", r"(?: (?:the )?most(?: often)?)?"
RANKED_ID = r"(?:paling (?:banyak|sering|rajin|gencar|getol|sedikit|jarang)|terbanyak|tersedikit)"
RANKED_EN = r"(?:(?:the )?(?:most|least|fewest)(?: often)?)"
LEAST = anycase(r"\b(?:paling (?:sedikit|jarang)|tersedikit|least|fewest)\b")
RANKED = anycase(rf"\b(?:{RANKED_ID}|{RANKED_EN})\b")
"""Asks for those with most, or with `LEAST`."""
NEW = frozenset(
    {"terbaru", "terkini", "terakhir", "teranyar", "paling baru", "newest", "latest", "most recent", "last"}
)
END_ID = r"(?P<end>terbaru|terkini|terakhir|teranyar|paling baru|tertua|terlama|pertama|paling awal|paling lama)"
END_EN = r"(?P<end>newest|latest|most recent|oldest|earliest|first|last)"
IN_NEWS_EN = (
    r"(?:in (?:the )?(?:news|press|articles|headlines)|(?:covered|mentioned|named|discussed|reported(?: on)?)"
    r" (?:in|by) (?:the |an |these |your )?(?:news|press|media|outlets|articles?))"
)
IN_NEWS_ID = (
    rf"(?:diberitakan|dimuat (?:di|dalam) {NEWS_ID}|(?:muncul|disebut(?:kan)?) (?:di|dalam|oleh) (?:{NEWS_ID}|media))"
)
NAME = r"(?-i:[A-Z])[\w.'’-]*(?: (?-i:[A-Z])[\w.'’-]*)*"
"""Words with capitals."""
SPOKEN_OF_ID = r"(?:disebut(?:kan)?|disinggung|dibahas|diberitakan|dimuat|diliput|ditulis)"
SPOKEN_OF_EN = r"(?:mentioned|named|covered|reported(?: on)?|discussed|written about)"
"""What is done to whom or what articles speak of; of anything but a name others may do it, too."""
NOTHING_TOLD = (
    r"(?! (?!(?:di|pada|oleh|dalam|sejak|selama|tahun|bulan|media|pers|in|on|by|during|since|this|last)\b)(?-i:[a-z]))"
)
"""Before no small word that says what was reported: "kapan ia diberitakan hilang" asks for what happened."""
