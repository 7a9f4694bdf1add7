"""Whether some words are told in the first person, of who says them, where a question asks of somebody else.

Knows: words of the first person in both languages, who says a sentence. Does not know whose words are asked for beyond
their names.
"""

import re

from index.words import terms
from rag.expecting.whose_words import whose_words
from rag.extracting.few_words import FewWords
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


def is_of_the_speaker(words: FewWords) -> bool:
    """Whether a few words of a sentence are its speaker's own, and another person is asked of.

    "Perawatan saya Rp 2 juta," kata Rina: asked of Edo's, and of what Edo did as Rina tells, it is not the answer.
    """
    speaker = cited(words.sentence)["speaker"]
    if speaker is None:
        return False
    text, start = words.sentence.text, len(words.before)
    end = start + len(words.text)
    first = max((one.end() for one in _STOP.finditer(text, 0, start)), default=0)
    last = next((one.start() for one in _STOP.finditer(text, end)), len(text))
    told_by = text[first:last]
    if _OF_MINE.search(told_by) or _HE.search(told_by) or not _I.search(told_by):
        return False
    told, own = set(terms(told_by)), set(terms(speaker))
    source = {term for name in whose_words(words.question) for term in terms(name)}
    asked = [set(terms(one)) - source for one in words.question.names]
    persons = [set(terms(one)) for one in names(words.article).persons]
    of = [one for one in asked if one and any(one & person for person in persons)]
    return bool(of) and not any(one & own or one & told for one in of)
