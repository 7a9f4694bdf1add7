"""A name typed in small letters where a question asks how often somebody is quoted, as the articles write it.

Knows: where in such a question somebody stands, and how articles write the words there. Does not know how the question
is read (`reading.py`).
"""

import re
from collections.abc import Callable, Sequence

from index import words

TEXTS = 50
"""Articles that are looked through for how they write a name."""
_WHO = r"(?P<who>(?-i:[a-z])[\w'’-]+(?: (?-i:[a-z])[\w'’-]+){0,3}?)"
_TIMES = r"(?:(?:pernah|sudah|telah|ada|pertama|terakhir|kali(?:nya)?|ever|been|first|last) )*"
_ENDS = r"(?=\W*$| (?:soal|tentang|mengenai|pada|di|dalam|sejak|selama|on|about|in|since|during)\b)"
_PLACES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:kali|sering|apa(?:kah)?|kapan) {_WHO} {_TIMES}(?:dikutip|disebut(?:kan)?)\b",
        rf"\b(?:is|are|was|were|has|have) {_WHO} {_TIMES}(?:quoted|cited|mentioned)\b",
        rf"\b(?:(?:meng|ng)utip|quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing)) {_WHO}{_ENDS}",
    )
)


def as_written(text: str, texts_with: Callable[..., Sequence[str]]) -> str:
    """A question with the name of whom it asks how often he is quoted in capitals, if that is how articles write it.

    Args:
        text: a checked question.
        texts_with: the texts of some articles that have some index terms, at most `limit` of them.
    """
    for pattern in _PLACES:
        match = pattern.search(text)
        terms = words.terms(match["who"]) if match else []
        if match and terms:
            either = re.compile(rf"(?i)\b{re.escape(match['who'])}\b")
            found = [one[0] for told in texts_with(terms, limit=TEXTS) for one in either.finditer(told)]
            if found and all(word[0].isupper() for one in found for word in one.split()):
                return f"{text[: match.start('who')]}{found[0]}{text[match.end('who') :]}"
    return text
