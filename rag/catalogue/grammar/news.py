"""What questions call articles, outlets, regions, and reporting on something, in either language.

Knows: patterns for words and short phrases. Does not know how a question begins (`forms.py`).
"""

import re

from rag.asking.of_the_article import WRITER_EN, WRITER_ID
from rag.asking.several import NUMBERS

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
PROVINCE = re.compile(r"\bprovin(?:si|ces?)\b", re.IGNORECASE)
"""Of the regions, the larger ones."""
REGENCY = re.compile(
    r"\b(?:kabupaten(?!/kota| (?:dan|atau) kota)|regenc(?:y|ies)(?! (?:and|or) cities))\b", re.IGNORECASE
)
CITY = re.compile(r"(?<!kabupaten/)(?<!dan )(?<!atau )(?<!and )(?<!or )\b(?:kota|cit(?:y|ies))\b", re.IGNORECASE)
"""Regions of one level; of both where both are named."""
AUTHOR_ID, AUTHOR_EN = WRITER_ID, rf"(?:{WRITER_EN}s?)"
TELLS_ID = (
    r"(?:memberitakan|melaporkan|(?:me)?liput|(?:me)?nulis|menyebut(?:kan)?|nyebut|mewartakan|mengabarkan|(?:mem)?bahas"
    r"|menyinggung|mengulas|ngulas)"
)
PRINTS_ID = r"(?:memuat|menerbitkan|menurunkan|punya|memiliki|menulis|menyiarkan)"
TELLS_EN = r"(?:report(?:ed|s)?|wr(?:ote|ites?|itten)|cover(?:ed|s)?|mention(?:ed|s)?|discuss(?:ed|es)?)"
PRINTS_EN = r"(?:publish(?:ed)?|ran|run|carr(?:y|ied)|have|has|had|print(?:ed)?)"
WHICH_ID = r"(?:mana|apa)(?: saja| aja| sj)?"
MANY_ID = r"(?:se)?(?:berapa|brp|brapa)(?: (?:banyak|jumlah))?"
SHOW_ID = r"(?:sebutkan|tampilkan|tunjukkan|daftar(?:kan)?|cari(?:kan)?|perlihatkan|kumpulkan|berikan|beri)"
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
LEAST = re.compile(r"\b(?:paling (?:sedikit|jarang)|tersedikit|least|fewest)\b", re.IGNORECASE)
RANKED = re.compile(rf"\b(?:{RANKED_ID}|{RANKED_EN})\b", re.IGNORECASE)
"""Asks for those with most, or with `LEAST`."""
NEW = frozenset(
    {"terbaru", "terkini", "terakhir", "teranyar", "paling baru", "newest", "latest", "most recent", "last"}
)
END_ID = r"(?P<end>terbaru|terkini|terakhir|teranyar|paling baru|tertua|terlama|pertama|paling awal|paling lama)"
END_EN = r"(?P<end>newest|latest|most recent|oldest|earliest|first|last)"
