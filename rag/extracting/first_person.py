"""Whether some words are told in the first person, of who says them, where a question asks of somebody else.

Knows: words of the first person in both languages, who says a sentence. Does not know whose words are asked for beyond
their names.
"""

import re

from index import words
from rag.evidence import Evidence
from rag.expecting.whose_words import whose_words
from rag.question import Question
from rag.speaking.names import names
from rag.speaking.speakers import cited

_THINKS = r"(?:kira|rasa|pikir|dengar|yakin|tahu|duga|lihat|harap|sebut|kata|sampai|tegas|ulang)\w*"
_GUA = r"(?<!di )(?<!ke )(?<!dari )(?<!dalam )(?<!mulut )gua(?! (?-i:[A-Z]))"
"""Not a cave."""
_I = re.compile(rf"\b(?:(?i:saya|aku|gue|{_GUA}|gw)(?! {_THINKS})|[Mm]y|I(?=['’]| (?:am|was|have|had|did|will)\b))\b")
"""The first person, but where it only says that he knows or tells: "saya kira"."""
_OF_MINE = re.compile(
    r"(?i)\b(?:setahu|menurut|tetangga|suami|istri|anak|adik|kakak|ayah|bapak|ibu|teman|keluarga|klien|atasan)"
    r" (?:saya|aku|gue|gua|gw)\b"
)
"""What is told of somebody else beside the one who says it: "suami saya"."""
_HE = re.compile(r"\b(?:[Dd]ia|[Ii]a|[Bb]eliau|[Hh]e|[Ss]he)\b")
_STOP = re.compile(r"[.?!;\"“”]|,(?!\d)")


def is_of_the_speaker(question: Question, best: Evidence, span: tuple[int, int]) -> bool:
    """Whether a stretch of the best sentence is its speaker's own, and another person is asked of.

    "Perawatan saya Rp 2 juta," kata Rina: asked of Edo's, and of what Edo did as Rina tells, it is not the answer.
    """
    speaker = cited(best.sentence)["speaker"]
    if speaker is None:
        return False
    text, at = best.sentence.text, best.sentence.start
    start, end = span[0] - at, span[1] - at
    first = max((one.end() for one in _STOP.finditer(text, 0, start)), default=0)
    last = next((one.start() for one in _STOP.finditer(text, end)), len(text))
    told_by = text[first:last]
    if _OF_MINE.search(told_by) or _HE.search(told_by) or not _I.search(told_by):
        return False
    told = set(words.terms(text[first:last]))
    source = {term for name in whose_words(question) for term in words.terms(name)}
    asked = [set(words.terms(one)) - source for one in question.names]
    persons = [set(words.terms(one)) for one in names(best.sentence.article).persons]
    own = set(words.terms(speaker))
    of = [one for one in asked if one and any(one & person for person in persons)]
    return bool(of) and not any(one & own or one & told for one in of)
