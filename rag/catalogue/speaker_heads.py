"""How questions begin that ask whose words articles have: "who is quoted on …".

Knows: patterns, in either language. Does not know what is done with the rest of a question.
"""

from rag.catalogue.heads import Head, head
from rag.catalogue.news import MANY_ID, MOST_EN, MOST_ID, NEWS_EN, NEWS_ID, SHOW_EN, SHOW_ID, SOME
from rag.catalogue.request import Unit, View

_IN_ID = rf"(?: (?:di|dalam|oleh)(?: (?:semua|para))? {NEWS_ID})?"
_IN_EN = rf"(?: (?:in|by)(?: all)?(?: (?:the|these|your))? (?:{NEWS_EN}|stories))?"
_PERSONS_ID = r"(?:orang|tokoh|pejabat|pihak|narasumber)"
_PERSONS_EN = r"(?:people|persons|officials|politicians|sources|speakers|voices)"
SPEAKERS: tuple[Head, ...] = (
    head(
        rf"(?:(?:{SHOW_ID}|siapa(?: (?:saja|aja|sih))*)(?: (?:semua|seluruh|para|daftar|nama))*"
        rf" (?:{SOME} )?{_PERSONS_ID}(?: teratas)?(?= yang)"
        rf"|{SOME} {_PERSONS_ID}(?: teratas)?(?= yang)"
        rf"|siapa(?: (?:saja|aja|sih))*|{MANY_ID} {_PERSONS_ID}|{_PERSONS_ID} (?:mana|siapa)(?: (?:saja|aja))?)"
        rf"(?: yang)?(?: (?:pernah|sudah|telah|ikut))*{MOST_ID} dikutip(?:nya)?{MOST_ID}{_IN_ID}",
        Unit.SPEAKER, View.COUNT,
    ),
    head(
        rf"(?:siapa(?: (?:saja|aja|sih))*|{MANY_ID})(?: (?:yang )?(?:jadi|menjadi))? narasumber (?:di|dalam) {NEWS_ID}",
        Unit.SPEAKER, View.COUNT,
    ),
    head(
        rf"(?:who(?: all)?|(?:which|what|how many)(?: of the)?(?: {SOME})? {_PERSONS_EN}"
        rf"|(?:who are the|{SHOW_EN}(?: all)?(?: the)?|the)(?: top)?(?: {SOME})?(?: top)? {_PERSONS_EN}"
        rf"|{SHOW_EN} every(?:one|body))"
        rf"(?: (?:who|that))?(?: (?:is|are|was|were|gets?|got))?"
        rf"(?: (?:has|have) been)?(?: all)?{MOST_EN} (?:quoted|cited){MOST_EN}{_IN_EN}",
        Unit.SPEAKER, View.COUNT,
    ),
)  # fmt: skip
