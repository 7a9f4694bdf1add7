"""Says which article or outlet is first, last or among the first few, in the words that are known.

Knows: ways to ask the same. Does not know other ways to ask of articles (`rewording.py`), or what becomes of one.
"""

from rag.catalogue.grammar import news

_COME_ID = r"(?:terbit|keluar|muncul|tayang|dimuat|diterbitkan|dipublikasikan)"
_ABOUT_EN = r"(?:about|on|regarding|mentioning|that mentions?|from|by)"
_END_ID = r"(terakhir|pertama|terbaru|terawal)(?: kali(?:nya)?)?"
_SMALL_ID, _SMALL_EN = (
    rf"(?!(?:{no})\b)[a-z][\w-]*(?: [a-z][\w-]*)??" for no in ("dia|ia|itu|ini|mereka", "he|she|it|they")
)
"""A word or two that are no name."""
_TOPIC_ID = rf"(?!(?:yang|tentang|soal|mengenai|dari|di|mana|apa|itu|ini)\b){_SMALL_ID}|{news.NAME}"
"""What news are on, right behind them: "berita banjir"."""
_ENDS_ID = r"(?:pertama|terawal|terlama) (?:dan|serta|&) (?:yang )?(?:terakhir|terbaru)"
_ENDS_EN = r"(?:first|oldest|earliest) and (?:the )?(?:last|latest|newest|most recent)"
_TOLD_ID, _TOLD_EN = (
    r"(?:disebut(?:kan)?|disinggung|diberitakan)",
    r"(?:mentioned|reported on|in the (?:news|articles))",
)
"""What is done, of what is no name, by articles alone."""
_BEHIND_ID = r"((?: (?:di|dalam|oleh|pada|sejak|selama|tahun|bulan|per|tiap|setiap)\b.*)?)"
_BEHIND_EN = r"((?: (?:in|on|by|since|during|per|each|every)\b.*)?)"
SAME: tuple[str, ...] = (
    # The article that was the first or last to come out.
    rf"({news.NEWS_ID})(?: {news.WHICH_ID})?(?: yang)? (?:paling )?(?:{_END_ID} {_COME_ID}"
    rf"|{_COME_ID} (?:paling )?{_END_ID})((?: (?:tentang|soal|mengenai|yang|dari)\b.+)?) → \1 \2\3\4",
    rf"({news.NEWS_ID})(?: {news.WHICH_ID})? ((?:tentang|soal|mengenai|dari)\b.+?)(?: yang)? (?:paling )?"
    rf"(?:{_END_ID} {_COME_ID}|{_COME_ID} (?:paling )?{_END_ID}) → \1 \3\4 \2",
    rf"(?:which|what) (?:{news.NEWS_EN}|story)( {_ABOUT_EN} .+?)? (?:was|were|is|came)(?: out)?(?: published)?"
    r" (?:the )?(first|last|latest|most recent|newest|oldest|earliest)"
    r"(?: published| to (?:be published|appear|come out))? → the \2 article\1",
    rf"({news.NEWS_ID}) ({_TOPIC_ID})(?: yang)?(?: paling)? {_END_ID} → \1 \3 tentang \2",
    # Both ends stand in the table of all, by their days.
    rf"({news.NEWS_ID}) (?:(?:tentang|soal|mengenai) )?({_TOPIC_ID}|\S.*?)(?: yang)? {_ENDS_ID}"
    r" → kronologi \1 tentang \2",
    rf"({news.NEWS_ID}) {_ENDS_ID} ((?:tentang|soal|mengenai|yang|dari)\b.+) → kronologi \1 \2",
    rf"(?:(?:which|what) (?:was|were|is|are) )?(?:the )?{_ENDS_EN} (?:{news.NEWS_EN}|story|stories)"
    rf" ({_ABOUT_EN} .+) → timeline of articles \1",
    # The day on which somebody was mentioned first or last.
    rf"(?:pada )?kapan (?:{_END_ID} ({news.NAME})|({news.NAME}) {_END_ID}) {news.SPOKEN_OF_ID}{_BEHIND_ID}"
    r" → artikel \1\4 yang menyebut \2\3\5",
    rf"(?:pada )?kapan (?:{_END_ID} ({_SMALL_ID})|({_SMALL_ID}) {_END_ID}) {_TOLD_ID}{_BEHIND_ID}"
    r" → artikel \1\4 yang menyebut \2\3\5",
    r"when (?:was|were) (?:the (first|last|most recent) time (?:that )?(?:the )?"
    rf"({news.NAME}) was|({news.NAME}) (first|last)) {news.SPOKEN_OF_EN}{_BEHIND_EN}"
    r" → when was the \1\4 article that mentions \2\3\5",
    rf"when (?:was|were) ({_SMALL_EN}) (first|last) {_TOLD_EN}{_BEHIND_EN}"
    r" → when was the \2 article that mentions \1\3",
    rf"when (?:was|were) ({news.NAME}|{_SMALL_EN}) {_TOLD_EN} for the (first|last) time(.*)"
    r" → when was the \2 article that mentions \1\3",
    rf"(?:pada )?kapan ({news.NAME}|{_SMALL_ID}) {_TOLD_ID} untuk (?:yang )?(pertama|terakhir)(?: kali(?:nya)?)?"
    rf"{_BEHIND_ID} → artikel \2 yang menyebut \1\3",
    rf"(?:pada )?kapan (?:nama|kata|istilah) (\S.*?) {_END_ID} (?:muncul|disebut(?:kan)?|dipakai){_BEHIND_ID}"
    r" → artikel \2 yang menyebut \1\3",
    rf"when did ({news.NAME}|{_SMALL_EN}) (first|last) (?:appear|come up) in (?:the |these )?{news.NEWS_EN}(.*)"
    r" → when was the \2 article that mentions \1\3",
    # How often is told by the articles.
    rf"how (?:often|many times) (?:is|are|was|were|has|have) (?:the )?({news.NAME})(?: been)? {news.SPOKEN_OF_EN}"
    rf"{_BEHIND_EN} → how many articles mention \1\2",
    r"(?:(?:se)?berapa|brp) (?:kali|sering) ((?:kata|nama|istilah|frasa) .+?) (?:muncul|disebut|dipakai|tertulis)"
    rf"{_BEHIND_ID} → berapa artikel yang menyebut \1\2",
    r"how (?:often|many times) (?:does|do|did|is|are|was|were) (the (?:word|name|term|phrase) .+?)"
    rf" (?:appear|occur|used|mentioned){_BEHIND_EN} → how many articles mention \1\2",
    # The first few outlets stand first in the table of all.
    rf"(?:(?:{news.SHOW_ID}|apa) )?{news.SOME} ({news.OUTLET_ID}|{news.REGION_ID})(?: {news.WHICH_ID})?"
    rf"(?: teratas)?(?: yang)? {news.RANKED_ID} (\S.*) → \1 mana yang paling banyak \2",
    rf"(?:(?:which|what)(?: are)?(?: the)?(?: top)?|{news.SHOW_EN}(?: the)?(?: top)?|(?:the )?top) {news.SOME} "
    rf"({news.OUTLET_EN}|{news.REGION_EN})(?: (?:that|which))? ((?:{news.TELLS_EN}|{news.PRINTS_EN}) .+)"
    r" → which \1 \2",
    rf"(?:what are the|{news.SHOW_EN}(?: the)?|the)? ?top {news.SOME} ({news.OUTLET_EN}) (?:reporting|writing)"
    r" ((?:on|about) .+) → which \1 reported most \2",
)
"""Patterns of whole questions, each with the words that mean the same."""
