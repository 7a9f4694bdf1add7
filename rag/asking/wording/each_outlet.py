"""What every outlet tells of a number, asked as what the number is: "according to each outlet", "did outlets agree on".

Knows: how outlets are set beside each other in a question. Does not know what they tell: where they tell otherwise,
that is said with any number (`rag.telling.differing`).
"""

import re

_OUTLETS = (
    r"(?:outlets?|media|newspapers?|papers?|sources?|reports?|articles?|koran|surat kabar|situs(?: berita)?|portal)"
)
_EACH = rf"(?:each|every|all(?: of)?(?: the)?|(?:the )?(?:different|various)) {_OUTLETS}"
_EACH_ID = rf"(?:masing(?:-masing)?|(?:se)?tiap(?:-tiap)?|semua|berbagai)\s+{_OUTLETS}"
_ACCORDING = re.compile(
    rf"(?i),?\s*\b(?:(?:according to|as (?:told|reported|given) (?:by|in)|reported by) {_EACH}"
    rf"|(?:menurut|versi|kata|di) {_EACH_ID})\b,?"
)
_AMONG = r"(?:among|between|across|in|antar(?:a)?|di|dari)"
_AGREE = r"(?:(?:dis)?agree(?:s|d)?|differ(?:s|ed)?|contradict(?:s|ed)?(?: (?:each other|one another))?)"
_SAY = r"(?:g[ia]ve|tell|told|report(?:ed)?|have|had|print(?:ed)?)"
_ON = r"(?:on|about|over|regarding|as to|for|of|in)"
_FIGURES = r"(?:different|differing|other|conflicting|the same) (?:numbers?|figures?|counts?|data)"
_BEDA = r"(?:ber)?beda(?:-beda)?|berlainan|berselisih|(?:tidak |tak )?(?:sama|sepakat|sependapat|kompak)"
_NUMBERS_ID = r"(?:angka(?:nya)?|jumlah(?:nya)?|data(?:nya)?)"
_SOAL = r"(?:soal|tentang|mengenai|dalam|perihal|untuk|pada)"
_COMPARED = (
    re.compile(
        rf"(?i)^(?:(?:(?:did|do|does)(?: all)?(?: the)?(?: different)?|which) {_OUTLETS}"
        rf" (?:{_AGREE}|{_SAY} {_FIGURES}) {_ON}"
        rf"|(?:is|are|was|were) there (?:any )?(?:disagreements?|differences?) {_AMONG} (?:the )?{_OUTLETS} {_ON})"
        r" (?P<what>.+)"
    ),
    re.compile(
        rf"(?i)^(?:{_OUTLETS} (?:mana|apa)(?: saja)? yang (?:{_BEDA})(?: {_NUMBERS_ID})?"
        rf"|(?:apa(?:kah)? )?(?:semua |antar )?{_OUTLETS}(?:-media)?(?: itu)? (?:{_BEDA})(?: {_NUMBERS_ID})?"
        rf"|(?:apa(?:kah)? )?(?:ada )?(?:beda|perbedaan)(?: {_NUMBERS_ID})? {_AMONG} {_OUTLETS})"
        rf" {_SOAL} (?P<what>.+)"
    ),
)
_ASKS = re.compile(r"(?i)^(?:how|when|who|where|which|what|(?:se)?berapa|kapan|siapa|di ?mana)\b")
_NUMBER_OF = re.compile(r"(?i)^(?:the )?(?:number|count|total) of (?:the )?")
_COUNTS = re.compile(r"(?i)^(?:jumlah|banyaknya|angka|total|besar(?:an|nya)?|nilai|persentase|tingkat|korban)\b")
_FIGURES_ASKED = re.compile(rf"(?i)\b(?:numbers?|figures?|counts?|{_NUMBERS_ID})\b")
_OF_ARTICLES = re.compile(
    r"(?i)\b(?:berapa|how many) (?:\w+ )?(?:artikel|berita|tulisan|articles?|stories|reports?|news)\b"
)
_HEAD = {"id": "Berapa", "en": "How much is"}
_WHETHER = re.compile(r"(?i)^(?:did|do(?:es)?|apa(?:kah)?)\b")
_SAID = {"id": "Apa kata artikel soal", "en": "What do the articles say about"}


def of_any_outlet(text: str) -> str:
    """A question for what each outlet tells, or for whether they differ, as that for the thing itself.

    Others stay: how many articles each has, or which of them differ on what is no number.
    """
    if _OF_ARTICLES.search(text):
        return text
    for language, pattern in zip(("en", "id"), _COMPARED, strict=True):
        if match := pattern.match(text.strip()):
            return _asked(match["what"], text[: match.start("what")], language) or text
    left = " ".join(_ACCORDING.sub(" ", text).split())
    return re.sub(r"\s+(?=[?.!]*$)", "", left) if left != " ".join(text.split()) else text


def wants_every_outlets(typed: str) -> bool:
    """Whether it is asked what each outlet tells of something: "according to each outlet"."""
    return of_any_outlet(typed) != typed


def _asked(what: str, head: str, language: str) -> str | None:
    """The question for a thing on which outlets may differ; None where neither a number nor whether they do."""
    if _ASKS.match(what):
        return what[0].upper() + what[1:]
    if language == "en" and _NUMBER_OF.match(what):
        return "How many " + _NUMBER_OF.sub("", what)
    if _COUNTS.match(what) or _FIGURES_ASKED.search(head):
        return f"{_HEAD[language]} {what}"
    return f"{_SAID[language]} {what}" if _WHETHER.match(head) else None
