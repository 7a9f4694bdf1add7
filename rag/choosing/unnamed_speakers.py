"""Whoever a sentence gives its words to without a name: what it calls him, and that a pronoun behind it means him.

Knows: where a speaker stands beside verbs of speech. Does not know whether he is the one asked about
(`choosing/spoken_by.py`).
"""

import re
from functools import lru_cache

from index.nouns import Article, Sentence
from rag.choosing.told_to_speak import SOME
from rag.speaking.names.names import masked
from rag.speaking.speakers import speaking
from rag.speaking.turns.attributions import Way, attribution
from rag.speaking.turns.turns import turns
from rag.speaking.words.speech import ADVERBS, LINK, SAID, STATES

_UNNAMED = re.compile(
    rf"[\"”»][\s,]*(?:begitu |demikian )?(?:{SAID}) {SOME}(?P<behind>[^\"“”,.;\n]{{3,90}})"
    rf"|^{LINK}{SOME}(?P<led>[^\"“”,.;:\n]{{3,90}}?){ADVERBS},? (?:{STATES.pattern})"
)
"""What stands where a speaker is told: "…," kata seorang politikus Elang", "Juru bicara Elang mengatakan"."""
_GOES_ON = re.compile(
    r" (?:saat|ketika|usai|seusai|setelah|dalam|di|ke|kepada|melalui|lewat|pada|soal|tentang|terkait|mengenai|seperti"
    r"|dikutip|yang|dan|serta|dengan|untuk|bahwa|itu|ini|tersebut)\b.*"
)
"""What is told of him behind what he is."""
_OF_THEN = re.compile(r"(?i)(?:mantan|eks|bekas|calon|bakal)\b")


def unnamed(sentence: Sentence) -> str | None:
    """What a sentence calls whoever it gives its words to, where that is no name: "politikus senior Elang"."""
    match = _UNNAMED.search(masked(sentence.article)[sentence.start : sentence.end])
    told = sentence.text[slice(*match.span(match.lastgroup or 0))] if match else ""
    found = _GOES_ON.sub("", told).strip()
    return None if not found or _OF_THEN.match(found) else found


def meant(sentence: Sentence) -> Sentence | None:
    """The sentence whose speaker, one without a certain name, a pronoun right behind it means; None without one."""
    if speaking(sentence) or way_of(sentence) is not Way.REFERRED:
        return None
    before = [one for one in spoken(sentence.article) if one.end <= sentence.start]
    while before and speaking(before[-1]) is None and way_of(before[-1]) in (Way.REFERRED, Way.BARE):
        before.pop()
    return before[-1] if before and speaking(before[-1]) is None and way_of(before[-1]) is not Way.PROSE else None


def spoken(article: Article) -> list[Sentence]:
    """What an article gives to somebody, or may."""
    return [Sentence(article, 0, one.start, one.end) for one in turns(article)]


@lru_cache(1_024)
def way_of(sentence: Sentence) -> Way:
    """How a sentence is given to somebody, or to nobody."""
    return attribution(sentence.article, sentence.start, sentence.end).way
