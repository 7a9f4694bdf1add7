"""Whether a sentence tells of another class of deed or thing than the one that is asked for: hurt where dead is asked.

Knows: the sentences of articles. Does not know which classes a question asks for (`rag.expecting.asked_classes`), how
they are worded (`rag.expecting.fates`, `rag.expecting.occasions`), or how evidence is scored.
"""

from collections.abc import Iterable

from index.nouns import Sentence
from rag.expecting.classes import Class


def is_of_another_class(sentence: Sentence, asked: Iterable[Class]) -> bool:
    """Whether a sentence tells of a class apart from one that is asked for and not of that, or nothing there does."""
    return any(_is_apart(one, sentence.text) and not _is_told(one, sentence) for one in asked)


def _is_apart(asked: Class, text: str) -> bool:
    return asked.apart is None or bool(asked.apart.search(text))


def _is_told(asked: Class, sentence: Sentence) -> bool:
    """Whether a sentence tells of a class, or its article where that is enough."""
    whole = asked.per_article or asked.apart is None
    return bool(asked.told.search(sentence.article.whole if whole else sentence.text))
