"""Says a question about articles in words that a beginning is known of: what "came out" was "published".

Knows: other ways to ask the same, also of what a collection covers, and of the regions within a larger one. Does not
know what is done with the question, or other ways to ask which is first (`firsts.py`).
"""

from index import places
from rag.asking.quoted_words import QUOTED
from rag.catalogue.grammar import firsts, news
from rag.catalogue.grammar.patterns import rules
from rag.catalogue.grammar.subjects import as_place

_JOINED_ID = r"(?:tentang|soal|mengenai|terkait|(?:mem)?bahas|menyebut(?:kan)?|memuat kata|dari|di)\b"
_JOINED_EN = r"(?:about|on|regarding|mention(?:s|ing)?|from|by)\b"
_SPOKEN_OF = r"(?:mention|name|cover|discuss|contain)(?:s|ed)?"
_PLACE = r"(?P<place>\S+(?: \S+){0,3}?)"
_ASKED_ID = (
    r"(?P<rest>(?:yang |paling |terbanyak |di(?:beritakan|sebut|bahas|liput|sorot|muat)|muncul |punya |memiliki "
    r"|mendapat|menyebut|memberitakan|ada ).*)"
)
_ASKED_EN = r"(?P<rest>(?:(?:is|are|was|were|has|have|had|gets?|got|receives?d?|do)\b|(?:that )?(?:mention|report)).*)"
_WITHIN = rules(
    rf"(?P<asked>{news.REGION_ID} {news.WHICH_ID}|{news.MANY_ID} {news.REGION_ID}) di {_PLACE} {_ASKED_ID} → di",
    rf"(?P<asked>{news.REGION_ID}) di {_PLACE} (?P<which>{news.WHICH_ID}) {_ASKED_ID} → di",
    rf"(?P<asked>(?:which|what|how many)(?: of the)? {news.REGION_EN}) (?:in|of|within) {_PLACE} {_ASKED_EN} → in",
)


def within_behind(asked: str) -> str:
    """A question with the larger region behind everything else, the same where it names none."""
    for pattern, joint in _WITHIN:
        if (match := pattern.fullmatch(asked)) and (places.group(match["place"]) or as_place(match["place"])):
            which = match.groupdict().get("which")
            return " ".join(filter(None, (match["asked"], which, match["rest"], joint, match["place"])))
    return asked


_WHEN = (
    r"(?=$|[ ,]+(?:in|on|during|since|before|after|between|until|last|this|yesterday|today|from|by|per|each"
    r"|pada|di|dalam|selama|sejak|antara|sebelum|sesudah|setelah|sampai|tahun|bulan|minggu|pekan|hari|tanggal|kemarin"
    r"|setiap|tiap|\d)\b)"
)
_TIME = r"(?:(?:the )?(?:year |tahun |bulan )?(?:[a-z]+ )?\d{4}|(?:last|this) year|tahun (?:lalu|ini))"
_SPOKEN_OF_ID = r"(?:menyebut(?:kan)?|nyebut|menyinggung|(?:mem)?bahas|memberitakan|memuat)"
_THING = r"(?!.*\b(?:of|for|by|to|with|from|untuk|oleh|dengan)\b)(?:the |an? )?[\w'’.-]+(?: [\w'’.-]+){0,3}"
"""A name or a few words: what more is said of something is told by sentences."""
_OR_NOT_ID = r"(?:ngg?ak?|enggak|gak?|tidak|tdk|kah)"
_ARTICLE_EN = rf"(?:{news.NEWS_EN}|story|reports?)"
_OF_THAT_NAME = rf"(?:the )?(?!{_ARTICLE_EN})(.+?) {_ARTICLE_EN}"
"""Articles on something, as those of that name: "the Magetan article"."""
_SAME = rules(
    # The number behind: "artikel yang menyebut …, ada berapa?"
    rf"((?:artikel|{news.NEWS_ID}(?= [^,]+,))[^,]* {_JOINED_ID}[^,]*?(?<!nya)),? (?:itu )?"
    r"(?:(?:semuanya |totalnya |jumlahnya )?(?:ada )?(?:berapa|brp)"
    r"|(?:berapa|brp) (?:jumlah|banyak|total)(?:nya)?)(?: (?:sih|ya|banyak|artikel|berita|buah))* → berapa \1",
    rf"(?:the )?({news.NEWS_EN}(?: that| which)? {_JOINED_EN}[^,]+),? how many(?: of (?:them|those))?"
    r"(?: (?:are there|is that|do (?:you|we) have))? → how many \1",
    r"what (?:was|were|has been) published ((?:about|regarding) .+) → which articles were published \1",
    # The last, or first, time that something was in the news.
    rf"kapan (terakhir|pertama)(?: kali(?:nya)?)? (?:(?:ada|muncul|terbit|keluar) )?({news.NEWS_ID})\b(.*)"
    r" → kapan \2 \1\3",
    rf"({news.NEWS_ID}) ({_JOINED_ID} .+?) (?:yang )?(terakhir|pertama)(?: kali)?(?: itu)?"
    r" (?:kapan|tanggal berapa)(?: (?:ter|di)bit(?:kan|nya)?)? → kapan \1 \3 \2",
    rf"when was the (last|first|most recent) time (?:that )?(?:there was|we had|you had) (?:any |an? |some )?"
    rf"(?:{news.NEWS_EN}|stor(?:y|ies))( {_JOINED_EN}.+) → when was the \1 article\2",
    rf"when did (?:an?|any|the) {news.NEWS_EN} (last|first) ({_SPOKEN_OF} .+) → when was the \1 article that \2",
    # Which outlet was first is told by the oldest articles.
    rf"(?:which|what) {news.OUTLET_EN} (?:(?:was|were) (?:the )?(first|last) to (?:report|cover|write|publish)"
    r"|(first|last) (?:reported|covered|wrote|published)|(?:reported|wrote|published) (first|last))"
    r"(?: (?:on|about|of))? (?!that\b)(.+) → \1\2\3 articles about \4",
    rf"{news.OUTLET_ID} (?:mana|apa)(?: yang)? (?:paling )?(?:terakhir|akhir|belakangan)(?: kali)? {news.TELLS_ID}"
    r"(?: (?:tentang|soal|mengenai|kasus))? (?!bahwa\b)(.+) → artikel terbaru tentang \1",
    rf"{news.OUTLET_ID} (?:mana|apa)(?: yang)? (?:(?:paling )?(?:pertama|awal|dulu)(?: kali)?) {news.TELLS_ID}"
    r"(?: (?:tentang|soal|mengenai|kasus))? (?!bahwa\b)(.+) → artikel tertua tentang \1",
    # What the collection covers is what its articles do.
    rf"((?:which|what|how many) {news.REGION_EN}) (?:does|do|are covered by|are in) (?:the|this|your|our)"
    r" (?:whole |entire )?(?:collection|library|archive)(?: (?:cover|mention|report on))?"
    r" → \1 do the articles cover",
    rf"({news.REGION_ID} {news.WHICH_ID}|{news.MANY_ID} {news.REGION_ID})(?: yang)?"
    r" (?:(?:ter|di)(?:cakup|liput|bahas|muat)|ada)(?: (?:oleh|di|dalam))*"
    r" (?:seluruh )?(?:koleksi|arsip|perpustakaan)(?: ini)? → \1 diberitakan",
    r"(?:(?:what|which) (?:periods?|dates?|days|time ?(?:span|range|frame|period)?|years?) (?:does|do)|how far back"
    r" (?:does|do|goes)) (?:the|this|your|our) (?:whole |entire )?(?:collection|library|archive|articles)"
    r" (?:cover|span|go|reach|run|stretch|date)(?: (?:back|over|from|to))* → how many articles per month",
    r"(?:koleksi|arsip|perpustakaan)(?: ini)? (?:mencakup|meliputi|berisi (?:artikel|berita)|memuat) "
    r"(?:(?:artikel|berita) )?(?:dari )?(?:periode|kurun|rentang|tahun|tanggal|bulan|kapan)(?: waktu)?"
    r"(?: (?:apa|mana|berapa|kapan))?(?: saja)?(?: (?:sampai|hingga)(?: (?:kapan|tahun berapa|tanggal berapa))?)?"
    " → berapa artikel per bulan",
    rf"(?:(?:what(?:['’]s| is| are| was| were)|{news.SHOW_EN}) )?(?:the )?(latest|newest|most recent)"
    rf" (?:quotes?|statements?|comments?|remarks?) ((?:about|on|regarding) (?!.* (?:by|from) ).+) → \1 articles \2",
    rf"(?:(?:apa|{news.SHOW_ID}) )?(?:kutipan|pernyataan|komentar) (terbaru|terkini|terakhir|teranyar)"
    r" ((?:soal|tentang|mengenai|terkait) (?!.* (?:dari|oleh) ).+?)(?: apa)? → artikel \1 \2",
    # The newest on something is told by the newest articles on it.
    r"(?:apa(?:kah)? |bagaimana |ada )?(?:kabar|perkembangan|update|info)(?:nya)? (?:ter(?:baru|kini|akhir))"
    r"(?: (?:dari|soal|tentang|mengenai|terkait|seputar))? (?!apa\b)(.+?)(?: apa)? → berita terbaru tentang \1",
    r"(?:apa )?yang ter(?:baru|kini) (?:dari|soal|tentang|mengenai|terkait|seputar) (.+?)(?: apa)?"
    r" → berita terbaru tentang \1",
    r"(?:what(?:['’]s| is| are) )?(?:the )?latest(?: (?:news|updates?|developments?))? (?:on|about|with|regarding|in)"
    r" (?!the (?:news|articles|collection)$)(.+) → latest news about \1",
    r"(?:apa yang terbaru|yang terbaru apa)(?: saja)? → apa berita terbaru",
    # What the collection holds at all.
    r"what(?:['’]s| is) (?:the )?latest(?: news)?(?: here)? → latest news",
    r"(?:ada )?(?:berita|kabar)(?: apa)? (?:yang )?(?:ter)?baru(?: apa)?(?: (?:saja|aja|hari ini))?"
    r" → apa berita terbaru",
    r"(?:which|what) (?:dates?|days|periods?|time ?(?:spans?|ranges?|frames?)|years)"
    r" (?:(?:is|are) covered(?: .*)?|(?:do|does) (?:you|it) cover) → how many articles per month",
    r"(?:periode|rentang(?: waktu)?|tanggal|bulan) (?:apa|berapa|mana)(?: (?:saja|aja))?(?: yang)?"
    r" (?:di|ter)(?:cakup|liput|muat)(?: (?:di sini|(?:di|oleh|dalam) koleksi.*))? → berapa artikel per bulan",
    rf"(?:which|what) (?:topics?|subjects?|stories|issues)(?: (?:do|does|can) (?:you|it|(?:this|the|your) (?:collection"
    rf"|library)|(?:these|the|your) {news.NEWS_EN}) (?:cover|have|contain|hold)| are (?:covered|there|available)"
    r"(?: (?:here|in (?:this|the|your) (?:collection|library)))?)? → list all articles",
    rf"what (?:are (?:all )?(?:these|the|your) {news.NEWS_EN}|is (?:this|the|your) (?:collection|library)) about"
    r" → list all articles",
    r"what(?:['’]s| is) (?:there )?in (?:this|the|your) (?:collection|library) → list all articles",
    r"(?:topik|tema|isu|materi) apa (?:saja|aja)(?: yang (?:ada|dibahas|dicakup|dimuat|tersedia))?"
    r"(?: (?:di sini|(?:di|dalam) koleksi(?: ini)?))? → ada berita apa",
    rf"{news.NEWS_ID} (?:tentang|soal|mengenai) apa(?: (?:saja|aja))?(?: (?:yang ada|di sini))* → ada berita apa",
    rf"({news.REGION_ID}) mana (?:saja|aja) yang (?:di|ter)cakup(?: (?:di sini|(?:di|oleh|dalam) koleksi.*))?"
    r" → \1 mana saja yang diberitakan",
    # What is asked of the articles on something as of one of that name: "the Magetan article".
    rf"who (?:wrote|authored|(?:is|was) the (?:author|writer|reporter) of) {_OF_THAT_NAME}"
    r" → who wrote the articles about \1",
    rf"(?:which|what) (?:{news.OUTLET_EN}) (?:published|printed|ran|carried|wrote) {_OF_THAT_NAME}"
    r" → which outlets carried articles about \1",
    rf"when (?:was|were) {_OF_THAT_NAME} (?:published|printed|written|posted)"
    r" → on which days were articles about \1 published",
    rf"when (?:was|were) (?:the )?{_ARTICLE_EN} (?:about|on) (.+?) (?:published|printed|written|posted)"
    r" → on which days were articles about \1 published",
    *firsts.SAME,
    # "In 2019, how many articles …"
    rf"((?:in|during|since|pada|di|selama|sejak) {_TIME}),? (?=\S)(.+) → \2 \1",
    # "in which month of 2025 …"
    rf"((?:(?:in|on) )?(?:which|what) (?:days?|dates?|months?)) (?:of|in|during) ({_TIME}),? (.+) → \1 \3 in \2",
    rf"((?:(?:pada|di) )?(?:bulan|hari|tanggal) (?:apa|mana|berapa)(?: saja)?)"
    rf" (?:di|pada|dalam|selama) ({_TIME}),? (.+) → \1 \3 pada \2",
    rf"(.*\b{news.NEWS_ID})(?: yang)? (?:keluar|muncul|tayang|rilis){_WHEN}(.*) → \1 terbit\2",
    rf"(how many .+?|.*\b(?:{news.NEWS_EN}|stor(?:y|ies)|reports?)\b.*?)(?: (?:that|which))? (?:have |has )?"
    rf"(?:appear(?:ed)?|c[ao]me out){_WHEN}(.*) → \1 were published\2",
    rf"(how many|list|show me) ({news.NAME}) ({news.NEWS_EN}|stories)\b(?! (?:of|in the) )(.*)"
    r" → \1 articles about \2\4",
    rf"(how many|which|what|list(?: all)?|show me(?: all)?)(?: of)?(?: the)? undated ({news.NEWS_EN})(.*)"
    r" → \1 \2 without a date\3",
    # Whether there is any is told by how many there are.
    rf"(?:apa(?:kah)? |{_OR_NOT_ID} )?ada(?:kah)?(?: {_OR_NOT_ID})?(?: sih)? {news.NEWS_ID}"
    rf"((?: yang)? {_JOINED_ID}.+?)(?:,? {_OR_NOT_ID}|,? (?:kan|ya|benar|betul)(?: (?:kan|ya|begitu))?)?"
    r" → berapa artikel\1",
    rf"apa(?:kah)? (?:(?:artikel-artikel|berita-berita)(?: (?:ini|itu|tersebut))?(?: ada yang)?"
    rf"|{news.NEWS_ID}(?: (?:ini|itu|tersebut))? ada yang) ({_SPOKEN_OF_ID} {_THING}) → berapa artikel yang \1",
    rf"(?:apa(?:kah)? )?ada(?:kah)?(?: {_OR_NOT_ID})?(?: sih)? {news.OUTLET_ID}"
    rf"( yang (?:(?:pernah|sudah|telah) )?{news.TELLS_ID} .+?)(?:,? {_OR_NOT_ID})? → media mana saja\1",
    rf"(?:(?:do|does|did|have|has) any(?: of)?(?: the| these| your| our)?(?: single)?|no|none of (?:the|these))"
    rf" {news.NEWS_EN}(?: ever)? ({_SPOKEN_OF} .+?)(?:,? (?:right|correct|is that (?:right|correct|so|true)"
    r"|(?:do|does|did) (?:it|they)))? → how many articles \1",
    rf"(?:do|does|did|have|has) (?:the|these|your|our) articles(?: ever)? ({_SPOKEN_OF} {_THING})"
    r" → how many articles \1",
    rf"(?:do|does|did|have|has|is there|are there) any(?: of)?(?: the| these| your| our)? {news.OUTLET_EN}"
    rf"(?: (?:that|which))?(?: (?:has|have))?(?: ever)? ({news.TELLS_EN}(?: (?:on|about))? .+)"
    r" → which outlets \1",
    rf"(?:(?:is|are) there|do you have|have you got)(?: any| an?| some)? (?:{news.NEWS_EN}|stories|story)"
    rf"((?: that| which)? {_JOINED_EN}.+) → how many articles\1",
    r"how much (?:news |media |press )?coverage (?:did|has|does|have) (.+?) (?:get|got|gotten|receive|received)"
    r"(?=$| (?:in|from|since|during|last|this)\b)(.*) → how many articles about \1\2",
    # Which outlets a number of articles are from.
    rf"({news.MANY_ID} {news.NEWS_ID}\b.+?),? (?:dan|serta)(?: (?:dari|di|oleh))? {news.OUTLET_ID}"
    rf" {news.WHICH_ID}(?: yang {news.TELLS_ID}nya)? → \1 per media",
    rf"(how many {news.NEWS_EN}\b.+?),? and(?: (?:from|in|by))? (?:which|what) {news.OUTLET_EN}"
    r"(?: (?:(?:are|did|do) they(?: (?:come|appear))?(?: from| in)?"
    r"|(?:reported|covered|carried|published)(?: on)? (?:it|them|that|this)))? → \1 per outlet",
    rf"(.*?)(?:\b(?:that|which) )?\b({_SPOKEN_OF}) neither (.+?) nor (.+) → \1do not mention \3 or \4",
    r"(.*?)\b((?:are|were|come|came) )?neither (about|from) (.+?) nor (?:about |from )?(.+)"
    r" → \1are not \3 \4 or \5",
)
"""Each with the words that mean the same; what a pattern finds is the whole question."""


def reworded(asked: str) -> str:
    """A question in words that are known, the same where it is none about articles."""
    for pattern, said in () if QUOTED.search(asked) else _SAME:
        if match := pattern.fullmatch(asked):
            asked = " ".join(match.expand(said).split())
    return asked
