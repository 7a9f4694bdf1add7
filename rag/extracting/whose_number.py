"""Whether a number is told of another person than the one of whom it is asked.

Knows: who is named in a question, a sentence and its article. Does not know what else a sentence tells of a number
(`rag.extracting.another_number`).
"""

from rag.extracting.few_words import FewWords
from rag.extracting.numbers import numbers
from rag.speaking.names import names


def is_of_another_person(words: FewWords) -> bool:
    """Whether a sentence names another person than the one asked of, of whom a further one tells a number."""
    known, text = names(words.article), words.sentence.text
    asked = [name for name in words.question.names if any(_has(one, name) for one in (*known.persons, *known.others))]
    if len(asked) != 1 or _has(text, asked[0]):
        return False
    others = (one for one in known.persons if not _has(asked[0], one))
    same = (one.sentence.text for one in words.beside)
    return any(_has(text, one) for one in others) and any(_has(one, asked[0]) and numbers(one) for one in same)


def _has(text: str, name: str) -> bool:
    """Whether a text has a word of a name."""
    told = set(text.replace(",", " ").split())
    return any(word in told for word in name.split())
