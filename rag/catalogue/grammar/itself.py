"""Questions that are plainly about the articles themselves: when none of the ways to count reads one, that is said.

Knows: words for a collection and for what is reported most. Does not know the ways to count (`reading.py`).
"""

from index.numerals import NUMBERS
from rag.catalogue.grammar import news
from rag.catalogue.grammar.comparing import compares
from rag.catalogue.grammar.patterns import anycase

_HERE = (
    r"(?:koleksi|kumpulan (?:artikel|berita)) ini|(?:this|your|our) (?:collection|library)(?! of (?!articles|news))"
    r"|^(?:media|outlet|artikel|berita|which outlets|what outlets).* (?:di sini|here)$"
    r"|^what (?:topics?|subjects?|stories|news|articles) .*here$"
    r"|^what (?:dates?|days|months|years?|periods?|time span) (?:does|do) (?:the|these) (?:collection|articles) "
)
_MOST = r"(?:the )?(?:most|least)(?: often)?|paling (?:banyak|sering|sedikit|jarang)"
_MENTIONED = (
    r"(?:mentioned|reported(?: on)?|covered|quoted|in the news|disebut(?:kan)?|diberitakan|dikutip|diliput|dibahas)"
)
_COVERAGE = r"(?:coverage|articles|stories|pemberitaan|liputan|berita|artikel)"
_TAIL = (
    r"(?: (?:(?:in|during|since|on|pada|di|selama|sejak|dalam) )?(?:(?:tahun|bulan|the year) )?(?:[a-z]+ )?"
    r"(?:\d{4}|(?:this|last) (?:year|month|week)|(?:tahun|bulan|minggu|pekan) (?:ini|lalu)"
    r"|(?:the |these |this )?(?:news|articles|media|press|berita|artikel|pemberitaan)(?: ini)?))?"
)
"""A time, or that it is in the news."""
_TELLING_ID = (
    r"(?:meng|ng)utip|judul(?:nya)?|tentang|ttg|soal|mengenai|terkait|seputar|(?:mem)?bahas|menyebut(?:kan)?|nyebut"
    r"|memuat|(?:me)?liput"
)
_COMING_ID = (
    r"terbit|keluar|diterbitkan|dimuat|pada|sejak|selama|awal|akhir|pertengahan|tanggal|bulan|tahun|minggu|pekan"
    r"|kuartal|semester|tanpa|tidak"
)
_TELLING_EN = (
    r"quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|no|without|mentions?|mention(?:ed|ing)|about|cover(?:s|ed|ing)?|published"
    r"|c[ao]me out|discuss(?:es|ed|ing)?"
)
_LENGTH_ID = r"(?:paling (?:panjang|pendek|singkat)|ter(?:panjang|pendek|singkat))"
_LENGTH_EN = r"(?:longest|shortest)"
_PIECE_EN = r"(?:(?:news )?(?:articles?|stor(?:y|ies)))(?: (?:here|in (?:the|this|your) collection))?"
_SOME = rf"(?:\d{{1,4}}|satu|one|an?|single|{'|'.join(NUMBERS)})"
_JUST_ID = (
    r"(?:hanya|cuma|tepat|kurang dari|lebih dari|(?:paling|se)(?:sedikit|banyak|kurang|lebih)(?:nya)?|minimal|maksimal)"
)
_JUST_EN = r"(?:only|just|exactly|(?:more|fewer|less) than|at (?:least|most)|over|under)"
ABOUT_ITSELF = anycase(
    rf"{_HERE}"
    rf"|^(?:who|what|which \w+|siapa(?: \w+)?|apa|\w+ (?:mana|apa))(?: saja)?(?: yang)?(?: is| are| was| were)? "
    rf"(?:(?:{_MOST}) {_MENTIONED}|{_MENTIONED} (?:{_MOST}))(?: (?:here|di sini))?{_TAIL}$"
    rf"|^who appears? (?:{_MOST}){_TAIL}$"
    rf"|\b(?:gets?|got|receives?|received|mendapat(?:kan)?|dapat) (?:{_MOST}) {_COVERAGE}{_TAIL}$"
    # Those who are quoted, by their offices.
    rf"|^siapa(?: (?:saja|aja))? \w+(?: \w+)? yang (?:(?:{_MOST}) )?dikutip(?: (?:{_MOST}))?{_TAIL}$"
    rf"|^(?:which|what) \w+(?: \w+)? (?:is|are|was|were|gets?)(?: (?:{_MOST}))? (?:quoted|cited)(?: (?:{_MOST}))?"
    rf"{_TAIL}$"
    # A part of all articles.
    r"|^(?:(?:se)?berapa|brp) (?:banyak |besar )*persen(?:tase)?(?:nya)?(?: (?:dari|semua|seluruh|total))* artikel\b"
    r"|^what (?:percentage|per ?cent|share|proportion|fraction) of (?:all )?(?:of )?(?:the |these |your )?(?:news )?"
    r"articles\b"
    rf"|^(?:(?:berapa|what(?:['’]s| is)) )?(?:the )?(?:persentase|persen|percentage|share)(?: of)?(?: the)?"
    rf" (?:{news.NEWS_ID}|{news.NEWS_EN}|{news.OUTLET_ID}|{news.OUTLET_EN})(?: yang)?"
    r"(?=$| (?:dari|di|per|tiap|setiap|from|by|in|each|are|is|about|tentang|soal|menyebut|that)\b)"
    # Outlets or regions by how many articles they have, and a number of those with most.
    rf"|^(?:(?:{news.REGION_ID}|{news.OUTLET_ID}) {news.WHICH_ID}|{news.MANY_ID} (?:{news.REGION_ID}|{news.OUTLET_ID}))"
    rf"(?: yang)?(?: {_JUST_ID})* (?:punya|memiliki|ada|memuat|dengan|berisi)(?: {_JUST_ID})* {_SOME} {news.NEWS_ID}\b"
    rf"|^(?:which|what|how many) (?:{news.REGION_EN}|{news.OUTLET_EN}) (?:(?:have|has|had|with|publish(?:ed)?|ran|got)"
    rf"|are (?:mentioned|covered) in)(?: {_JUST_EN})* {_SOME} {news.NEWS_EN}\b"
    r"|^(?:what(?:['’]s| is| are) )?(?:the )?(?:latest|newest|most recent|oldest)"
    r" (?:stor(?:y|ies)|articles?|news) (?:from|by) "
    rf"|^(?:(?:what|which|who) are )?(?:the )?top (?:{_SOME} )?(?:topics|subjects)\b"
    # The longest or shortest, how many on average, and times without any.
    rf"|^{news.NEWS_ID}(?: {news.WHICH_ID})?(?: yang)?(?: {_LENGTH_ID})(?: (?:di sini|apa|mana|itu apa))?$"
    rf"|^(?:(?:which|what)(?:['’]s| is| are| was)? )?(?:the )?(?:{_LENGTH_EN} {_PIECE_EN}"
    rf"|{_PIECE_EN} (?:is|are|was) (?:the )?{_LENGTH_EN})$"
    rf"|^(?:berapa )?(?:rata-rata|rerata)(?: (?:jumlah|banyak(?:nya)?))? {news.NEWS_ID}(?=$| (?:per|tiap|setiap|se)\b)"
    rf"|^{news.MANY_ID} (?:rata-rata )?{news.NEWS_ID}(?: per \w+)? (?:secara )?rata-rata"
    r"|\b(?:average|mean|median) number of (?:news )?articles\b|^how many articles\b.* on average\b"
    rf"|^(?:(?:in|on) )?(?:which|what) (?:days?|dates?|weeks?|months?|years?)"
    rf" (?:have|has|had|with|(?:was|were|are|is) there) no {news.NEWS_EN}\b"
    rf"|^(?:(?:pada|di) )?(?:hari|tanggal|pekan|minggu|bulan|tahun) {news.WHICH_ID}(?: yang)?"
    rf" (?:tidak|tak|nggak|gak|ga|kosong|tanpa)(?: (?:ada|punya|memiliki))? {news.NEWS_ID}\b"
    # A number of articles, with what only articles have: a subject, a day, an outlet.
    rf"|^(?:(?:sudah |telah )?ada )?(?:{news.MANY_ID}|jumlah|total) {news.NEWS_ID}(?: yang)?"
    rf" (?:{_TELLING_ID}|{_COMING_ID})\b"
    rf"|^(?:how many|(?:the )?number of) {news.TOLD_EN}(?: that| which)?(?: (?:was|were|are|is|have|has|been|not|do))*"
    rf" (?:{_TELLING_EN})\b"
    # Outlets by how much or how early they report, and the times of most reports.
    rf"|^{news.OUTLET_ID} {news.WHICH_ID}(?: yang)? (?:paling|lebih|pertama|jarang|sering)"
    rf"[ \w]* (?:{news.TELLS_ID}|diberitakan)\b"
    rf"|^(?:which|what) {news.OUTLET_EN} (?:(?:was|were) (?:the )?first to|first)"
    r" (?:report|reported|cover|covered|publish|published)\b"
    rf"|^(?:(?:in|on|pada|di) )?(?:(?:which|what) (?:days?|dates?|months?|years?)"
    rf"|(?:hari|tanggal|bulan|tahun) (?:apa|mana|berapa))\b.* (?:{_MOST}|fewest|terbanyak|tersedikit)"
    rf" (?:{news.TOLD_EN}|{news.NEWS_ID}|coverage)\b"
    rf"|^(?:berita|artikel|pemberitaan|liputan) (?:yang )?(?:terbanyak|tersering|paling (?:banyak|sering))\b"
)
_FURTHER_ID = r"(?:kedua|ketiga|keempat|kelima|ke-?\d+|nomor (?:dua|tiga|\d+))"
_LATER = (
    rf"(?:\b(?:second|third|fourth|fifth|next)[ -](?:{_MOST}|fewest)\b"
    rf"|\b{_FURTHER_ID} (?:yang )?(?:paling |ter)(?:banyak|sering|sedikit)\b"
    rf"|\b(?:paling |ter)(?:banyak|sering|sedikit) {_FURTHER_ID}(?!\w))"
)
_LATER_IN_ROW = anycase(
    rf"{_LATER} (?:{_MENTIONED}|{_COVERAGE})\b|\b(?:{_MENTIONED}|{_COVERAGE}) {_LATER}"
    rf"|\b(?:paling |ter)(?:banyak|sering) {_MENTIONED} {_FURTHER_ID}(?!\w)"
    rf"|\b(?:comes?|ranks?|is) (?:second|third) (?:by|in) (?:the )?(?:number of )?{_COVERAGE}\b"
    rf"|^(?:the |which |what )*(?:{news.OUTLET_ID}|{news.OUTLET_EN})\b.*{_LATER}"
)
"""Asks for whom comes behind the first of a row of reports, which is told whole; not "the second most cases"."""
HOW_TO_ASK = {
    "id": "Pertanyaan ini tentang artikel-artikel itu sendiri, tetapi tidak dapat dihitung begitu. Yang dapat "
    "ditanyakan: “berapa artikel menyebut …”, “media apa saja yang memberitakan …”, “artikel terbaru tentang …”, "
    "“siapa saja yang dikutip soal …”, “berapa artikel per bulan”.",
    "en": "This asks about the articles themselves, but cannot be counted like this. What can be asked: “how many "
    "articles mention …”, “which outlets reported on …”, “the latest articles about …”, "
    "“who is quoted on …”, “how many articles per month”.",
}


def is_about_itself(question: str) -> bool:
    """Whether a question asks about the collection or its articles, not about what they tell."""
    asked = question.strip().rstrip(" ?!.")
    return bool(ABOUT_ITSELF.search(asked)) or compares(asked) or is_later_in_row(asked)


def is_later_in_row(question: str) -> bool:
    """Whether a question asks who is second or third by how much is reported, not who is first."""
    return bool(_LATER_IN_ROW.search(question))
