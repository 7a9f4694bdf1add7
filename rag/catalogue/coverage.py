"""Says what a collection covers, and when something was first or last in the news, in words that are known.

Knows: ways to ask the same. Does not know other ways to ask of articles (`rewording.py`), or what becomes of one.
"""

from rag.catalogue import news

JOINED_ID = r"(?:tentang|soal|mengenai|terkait|(?:mem)?bahas|menyebut(?:kan)?|memuat kata|dari|di)\b"
JOINED_EN = r"(?:about|on|regarding|mention(?:s|ing)?|from|by)\b"
SPOKEN_OF = r"(?:mention|name|cover|discuss|contain)(?:s|ed)?"
SAME: tuple[tuple[str, str], ...] = (
    # The number behind: "artikel yang menyebut …, ada berapa?"
    (
        rf"((?:artikel|{news.NEWS_ID}(?= [^,]+,))[^,]* {JOINED_ID}[^,]*?(?<!nya)),? (?:itu )?"
        r"(?:(?:semuanya |totalnya |jumlahnya )?(?:ada )?(?:berapa|brp)"
        r"|(?:berapa|brp) (?:jumlah|banyak|total)(?:nya)?)(?: (?:sih|ya|banyak|artikel|berita|buah))*",
        r"berapa \1",
    ),
    (
        rf"(?:the )?({news.NEWS_EN}(?: that| which)? {JOINED_EN}[^,]+),? how many(?: of (?:them|those))?"
        r"(?: (?:are there|is that|do (?:you|we) have))?",
        r"how many \1",
    ),
    (r"what (?:was|were|has been) published ((?:about|regarding) .+)", r"which articles were published \1"),
    # The last, or first, time that something was in the news.
    (
        rf"kapan (terakhir|pertama)(?: kali(?:nya)?)? (?:(?:ada|muncul|terbit|keluar) )?({news.NEWS_ID})\b(.*)",
        r"kapan \2 \1\3",
    ),
    (
        rf"({news.NEWS_ID}) ({JOINED_ID} .+?) (?:yang )?(terakhir|pertama)(?: kali)?(?: itu)?"
        r" (?:kapan|tanggal berapa)(?: (?:ter|di)bit(?:kan|nya)?)?",
        r"kapan \1 \3 \2",
    ),
    (
        rf"when was the (last|first|most recent) time (?:that )?(?:there was|we had|you had) (?:any |an? |some )?"
        rf"(?:{news.NEWS_EN}|stor(?:y|ies))( {JOINED_EN}.+)",
        r"when was the \1 article\2",
    ),
    (
        rf"when did (?:an?|any|the) {news.NEWS_EN} (last|first) ({SPOKEN_OF} .+)",
        r"when was the \1 article that \2",
    ),
    # Which outlet was first is told by the oldest articles.
    (
        rf"(?:which|what) {news.OUTLET_EN} (?:(?:was|were) (?:the )?(first|last) to (?:report|cover|write|publish)"
        r"|(first|last) (?:reported|covered|wrote|published)|(?:reported|wrote|published) (first|last))"
        r"(?: (?:on|about|of))? (?!that\b)(.+)",
        r"\1\2\3 articles about \4",
    ),
    (
        rf"{news.OUTLET_ID} (?:mana|apa)(?: yang)? (?:paling )?(?:terakhir|akhir|belakangan)(?: kali)? {news.TELLS_ID}"
        r"(?: (?:tentang|soal|mengenai|kasus))? (?!bahwa\b)(.+)",
        r"artikel terbaru tentang \1",
    ),
    (
        rf"{news.OUTLET_ID} (?:mana|apa)(?: yang)? (?:(?:paling )?(?:pertama|awal|dulu)(?: kali)?) {news.TELLS_ID}"
        r"(?: (?:tentang|soal|mengenai|kasus))? (?!bahwa\b)(.+)",
        r"artikel tertua tentang \1",
    ),
    # What the collection covers is what its articles do.
    (
        rf"((?:which|what|how many) {news.REGION_EN}) (?:does|do|are covered by|are in) (?:the|this|your|our)"
        r" (?:whole |entire )?(?:collection|library|archive)(?: (?:cover|mention|report on))?",
        r"\1 do the articles cover",
    ),
    (
        rf"({news.REGION_ID} {news.WHICH_ID}|{news.MANY_ID} {news.REGION_ID})(?: yang)?"
        r" (?:(?:ter|di)(?:cakup|liput|bahas|muat)|ada)(?: (?:oleh|di|dalam))*"
        r" (?:seluruh )?(?:koleksi|arsip|perpustakaan)(?: ini)?",
        r"\1 diberitakan",
    ),
    (
        r"(?:(?:what|which) (?:periods?|dates?|days|time ?(?:span|range|frame|period)?|years?) (?:does|do)|how far back"
        r" (?:does|do|goes)) (?:the|this|your|our) (?:whole |entire )?(?:collection|library|archive|articles)"
        r" (?:cover|span|go|reach|run|stretch|date)(?: (?:back|over|from|to))*",
        "how many articles per month",
    ),
    (
        r"(?:koleksi|arsip|perpustakaan)(?: ini)? (?:mencakup|meliputi|berisi (?:artikel|berita)|memuat) "
        r"(?:(?:artikel|berita) )?(?:dari )?(?:periode|kurun|rentang|tahun|tanggal|bulan|kapan)(?: waktu)?"
        r"(?: (?:apa|mana|berapa|kapan))?(?: saja)?(?: (?:sampai|hingga)(?: (?:kapan|tahun berapa|tanggal berapa))?)?",
        "berapa artikel per bulan",
    ),
)
"""Patterns of whole questions, each with the words that mean the same."""
