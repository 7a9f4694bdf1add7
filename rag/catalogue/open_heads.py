"""How questions begin that want to hear of something at large: "summarise the articles on …", "what happened in …".

Knows: patterns, in either language. Does not know what is done with the rest of a question. Sentences are looked for
first: only where none answers is such a question one for the articles themselves.
"""

from rag.catalogue.heads import Head, head
from rag.catalogue.news import MAKE_EN, NEWS_EN, NEWS_ID
from rag.catalogue.request import Unit, View

_GIST_EN = r"(?:(?:short|brief|quick) )?(?:summary|overview|gist|recap|outline|rundown)"
_GIST_ID = r"(?:ringkasan|rangkuman|ikhtisar|gambaran|poin(?:-poin)?|pokok(?:-pokok)?)(?: (?:utama|umum|singkat|isi))?"
_THE_NEWS_EN = rf"(?: (?:(?:of|in|from) )?(?:all )?(?:the |this |these )?(?:{NEWS_EN}|stories|story))?"
_THE_NEWS_ID = rf"(?: (?:dari )?(?:semua |seluruh )?{NEWS_ID})?"
_SUM_UP_EN = rf"(?:summari[sz]e|sum up|recap|outline|{MAKE_EN}{_GIST_EN}(?: of)?)"
OPEN: tuple[Head, ...] = (
    head(
        rf"{_SUM_UP_EN}(?: all)?(?: the)? (?!(?:the |all |these )*(?:{NEWS_EN}|stor(?:y|ies))\b)(?P<topic>\S.*?)"
        rf" (?:{NEWS_EN}|stor(?:y|ies))(?=$| (?:in|from|of|published)\b)",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
    head(
        rf"(?:(?:ringkas|rangkum|cerita)(?:kan|in|lah)?|(?:buat|beri|minta)(?:kan)?(?: saya)? {_GIST_ID}"
        rf"|(?:apa(?:kah)? )?(?:saja )?{_GIST_ID}|apa (?:isi|inti)(?:nya)?){_THE_NEWS_ID}",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
    head(
        r"(?:ada )?apa(?: (?:saja|aja))?(?: yang)?(?: (?:sudah|telah|sedang))?"
        r" (?:terjadi|diberitakan|diketahui)(?: (?:saja|aja))?|ada apa(?: (?:saja|aja|sih))?",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
    head(
        rf"(?:{_SUM_UP_EN}"
        rf"|what(?:['’]s| is| are) the (?:{_GIST_EN}|(?:main|key|most important) (?:points?|facts?|message))"
        rf"(?: (?:of|in|on|about))?|tell me(?: more| everything)?){_THE_NEWS_EN}",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
    head(
        r"what(?:['’]s| is| was| has| had)?(?: been)?"
        r" (?:happened|happens|happening|going on|known|reported|taken place)"
        r"|what (?:took place|do (?:we|you|they) know)",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
    head(
        rf"what (?:is|are|was|were) (?:the )?(?:{NEWS_EN}|stor(?:y|ies)) (?:about|on|from|in) (?P<topic>\S.*?) about",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
    head(
        rf"what (?:is|are|was|were) (?:the )?(?P<topic>\S.*?) (?:{NEWS_EN}|stor(?:y|ies)) (?:about|on)",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
)  # fmt: skip
