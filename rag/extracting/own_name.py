"""Whether a place is found for its own name only: "Sukatani Tower", where the Sukatani festival is held.

Knows: the words of a question and of a sentence. Does not know when a few words are given
(`rag.extracting.short_answers`).
"""

from rag.extracting.asked_words import asked_words, likely, likely_words, own_part, told_words
from rag.question import Question

_IS = frozenset({"ada"})
"""Index terms of words that tell only that something is somewhere."""


def is_own_name(question: Question, text: str, start: int, end: int) -> bool:
    """Whether of what a question asks a sentence has only words of a name, in the place by which it answers.

    Regions that are asked of are no such names: "Pasar Sukatani" may be where somebody was caught in Sukatani.
    """
    asked = list(asked_words(own_part(question), question.text_language))
    regions = likely_words(" ".join(one.text for one in question.mentions), question.text_language)
    named = likely_words(" ".join(question.names), question.text_language) - regions
    own = told_words(text[start:end]) | likely_words(text[start:end], "en")  # "Singapore Expo" is of "Singapura"
    rest = told_words(f"{text[:start]} {text[end:]}") - _IS
    told = [alike for alike in map(likely, asked) if alike & own]
    return bool(told) and all(alike & named for alike in told) and not any(alike.keys() & rest for alike in asked)
