"""How questions begin that ask whose words articles have: "who is quoted on …".

Knows: patterns, in either language. Does not know what is done with the rest of a question.
"""

from rag.catalogue.heads import Head, head
from rag.catalogue.news import MANY_ID, NEWS_EN, NEWS_ID, NUMBERS, SHOW_EN, SHOW_ID
from rag.catalogue.request import Unit, View

_IN_ID = rf"(?: (?:di|dalam|oleh)(?: (?:semua|para))? {NEWS_ID})?"
_IN_EN = rf"(?: (?:in|by)(?: all)?(?: (?:the|these|your))? (?:{NEWS_EN}|stories))?"
_OFTEN_ID, _OFTEN_EN = r"(?: paling (?:sering|banyak))?", r"(?: (?:the )?most(?: often)?)?"
_SOME = rf"(?:\d{{1,2}}|{'|'.join(NUMBERS)})"
"""How many are asked for: all are told, most sentences first."""
_PERSONS_ID = r"(?:orang|tokoh|pejabat|pihak|narasumber)"
_PERSONS_EN = r"(?:people|persons|officials|politicians|sources|speakers|voices)"
SPEAKERS: tuple[Head, ...] = (
    head(
        rf"(?:(?:{SHOW_ID}|siapa(?: (?:saja|aja|sih))*) (?:{_SOME} )?{_PERSONS_ID}(?: teratas)?(?= yang)"
        rf"|{_SOME} {_PERSONS_ID}(?: teratas)?(?= yang)"
        rf"|siapa(?: (?:saja|aja|sih))*|{MANY_ID} {_PERSONS_ID}|{_PERSONS_ID} (?:mana|siapa)(?: (?:saja|aja))?)"
        rf"(?: yang)?(?: (?:pernah|sudah|telah|ikut))*{_OFTEN_ID} dikutip(?:nya)?{_OFTEN_ID}{_IN_ID}",
        Unit.SPEAKER, View.COUNT,
    ),
    head(
        rf"(?:siapa(?: (?:saja|aja|sih))*|{MANY_ID})(?: (?:yang )?(?:jadi|menjadi))? narasumber (?:di|dalam) {NEWS_ID}",
        Unit.SPEAKER, View.COUNT,
    ),
    head(
        rf"(?:who(?: all)?|(?:which|what|how many)(?: of the)?(?: {_SOME})? {_PERSONS_EN}"
        rf"|(?:who are the|{SHOW_EN}(?: the)?|the)(?: top)?(?: {_SOME})?(?: top)? {_PERSONS_EN})"
        rf"(?: (?:who|that))?(?: (?:is|are|was|were|gets?|got))?"
        rf"(?: (?:has|have) been)?(?: all)?{_OFTEN_EN} (?:quoted|cited){_OFTEN_EN}{_IN_EN}",
        Unit.SPEAKER, View.COUNT,
    ),
)  # fmt: skip
