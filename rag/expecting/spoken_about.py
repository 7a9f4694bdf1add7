"""On what somebody's words are asked for, where nothing else is: "what did Rina say about the dam?".

Knows: how such questions are worded. Does not know whose words are asked for (`rag.expecting.whose_words`). One that
asks for a reason, a number or the like wants that told: "why did Rina say …", "what did Rina say about when …".
"""

import re
from typing import Final

from rag.speaking.words.speech import ASKED_WHAT

_SPEECH: Final = "(?:kata|komentar|tanggapan|respons?|pernyataan|penjelasan|pendapat|reaksi)"
_ON: Final = (
    "(?:soal|tentang|ttg|mengenai|terkait|perihal|ihwal|atas|terhadap|setelah|usai|pasca|saat|ketika|jelang|menjelang)"
)
_DID: Final = "(?:did|does|do|has|have|had)"
_NOUN: Final = "(?:reaction|response|statement|comments?|remarks?|opinion|view)"
_TOPIC: Final = r"(?P<topic>\S[^?]*?)\s*\?*\s*$"
_FORMS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:apa|bagaimana|gimana)(?: sih| saja| aja)? {_SPEECH}(?:nya)?\b[^?]*? {_ON} {_TOPIC}",
        rf"\b(?:{ASKED_WHAT}) apa {_ON} {_TOPIC}",
        rf"\bapa(?: saja)? yang di(?:katakan|sampaikan|nyatakan|ungkapkan)\b[^?]*? {_ON} {_TOPIC}",
        rf"\bwhat(?: else)? {_DID} [^?]*? (?:say|said) (?:about|on|of|regarding|after|before) {_TOPIC}",
        rf"\bhow {_DID} [^?]*? (?:react|respond|comment)(?:ed)? (?:to|on|about) {_TOPIC}",
        rf"\bwhat (?:is|was|were|are) [^?]*?\b{_NOUN}\b[^?]*? (?:to|on|about|regarding) {_TOPIC}",
    )
)
_DETAIL: Final = re.compile(
    r"(?i)\b(?:why|how|when|where|who|whom|whose|which|what|whether|if|kenapa|mengapa|bagaimana|kapan|di ?mana|siapa"
    r"|berapa|apa|apakah)\b"
)
"""In what is spoken about, it asks for more than words on it."""


def spoken_about(question: str) -> str:
    """What somebody is asked to have spoken about, as typed; empty where more is asked for than his words on it."""
    topic = next((match["topic"] for form in _FORMS if (match := form.search(question))), "")
    return "" if _DETAIL.search(topic) else topic
