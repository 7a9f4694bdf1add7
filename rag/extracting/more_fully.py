"""Whether another sentence that is shown tells a number of more of what is asked for: "rawat inap", not "rawat jalan".

Knows: the words of a question that tell things apart, but for names, days and years, which are told once for several
sentences. Does not know which number of one sentence is meant (`rag.extracting.another_number`).
"""

from collections.abc import Set

from index.days import find_days
from rag.expecting.asked_classes import asked_classes
from rag.extracting.amounts import amounts
from rag.extracting.another_number import has_more
from rag.extracting.asked_words import asked_words, likely, own_part, told_words
from rag.extracting.few_words import FewWords
from rag.extracting.numbers import numbers
from rag.extracting.years_told import YEAR
from rag.question import Question


def is_told_more_fully(words: FewWords) -> bool:
    """Whether a sentence beside has all words asked for that this one has, and more, and tells another number.

    Not one of another year, or without who is named in this one; nor where this one was chosen over one with a higher
    score, or tells the class asked for by whatever word: then something tells that it is the one.
    """
    chosen_so = any(one.score > words.chosen[0].score for one in words.beside)
    if chosen_so or any(one.told.search(words.sentence.text) for one in asked_classes(words.question)):
        return False
    asked, own = _asked(words.question), told_words(words.sentence.text)
    years, worth = _years(own_part(words.question)), set(amounts(words.text))
    others = [one.sentence.text for one in words.beside if not years or _years(one.sentence.text) <= years]
    named = [name for name in words.question.names if name in words.sentence.text]
    others = [text for text in others if numbers(text) and not worth & set(amounts(text))]
    others = [text for text in others if all(name in text for name in named)]
    return any(has_more(told_words(text), own, asked) for text in others)


def _years(text: str) -> set[str]:
    return set(YEAR.findall(text))


def _asked(question: Question) -> list[Set[str]]:
    """For each word of a question that tells things apart what is likely to stand for it."""
    text = own_part(question)
    for day in reversed(find_days(text)):
        text = text[: day.start] + text[day.end :]
    for known in (*question.names, *(mention.text for mention in question.mentions)):
        text = text.replace(known, "")
    every = asked_words(YEAR.sub("", text), question.text_language)
    return [alike for one in every if (alike := likely(one))]
