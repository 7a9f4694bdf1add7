"""Whether a number is of another than the one asked of: whom a pronoun means, who is named instead, a subsidiary.

Knows: who is named in a question, a sentence and its article. Does not know what is counted
(`rag.extracting.counted`), or which number of one sentence is meant (`rag.parsing.own_number`).
"""

import re
from typing import Final

from index import places
from index.article_sentences import sentences
from index.nouns import Sentence
from rag.extracting.few_words import FewWords
from rag.parsing.numbers import noun_before, numbers
from rag.question import Question
from rag.speaking.names.names import Names, names
from rag.speaking.turns.bodies import is_body
from rag.speaking.words.shapes import CAPITALISED, is_office
from rag.speaking.words.speech import SPEECH

FAR: Final = 3
"""Sentences before a pronoun among which stands whom it means."""
_REFERS: Final = re.compile(
    r"(?:Ia|Dia|Beliau|He|She|(?:Pria|Wanita|Perempuan|Lelaki|Atlet|Pemain|Pembalap|Petinju|Politi\w+)"
    r" (?:[a-z][\w-]* ){0,4}(?:itu|tersebut)) (?P<does>\w+)"
)
"""Begins a sentence that tells of who was named before: "Ia meraih …", "Pemain peringkat tiga itu kalah …"."""
_HAS: Final = re.compile(
    rf"\b(?!(?:Ia|Dia|Beliau|Mereka)\b)(?P<who>{CAPITALISED})(?: \([^()]*\))?,? (?:yang )?(?:hanya |cuma |baru )?"
    r"(?:meraih|memperoleh|mendapat(?:kan)?|mengantongi|mengumpulkan|mencetak|memiliki|menerima|membayar|kehilangan)"
    r" (?:sebanyak |sekitar )?\Z"
)
"""Right before a number whose it is: "Edo yang memperoleh 89 suara"."""


def is_of_another_person(words: FewWords) -> bool:
    """Whether a number is told of another than the one asked of: of whom a pronoun means, or who is named instead.

    He is named instead where a further sentence tells a number of the one asked of, or gives him one: "PT Elang 5 ton".
    """
    if not numbers(words.text):
        return False
    known, text = names(words.article), words.sentence.text
    if (has := _HAS.search(words.before)) and _is_another_person(has["who"], words.question, known):
        return True
    same = [one.sentence.text for one in words.beside]
    if any(not _has(text, name) and _has_own(one, name) for name in words.question.names for one in same):
        return True
    first, *others = words.question.names or ("",)
    every = (*known.persons, *known.others)
    if not _has(text, first) and any(_has(one, first) for one in every):
        untold = [one for one in every if not any(_has(one, name) for name in words.question.names)]
        if any(_has_own(text, one) and not places.mentions(one) for one in untold):
            return True
    if not _has(text, first) and any(_has(text, one) for one in others):
        return any(one.startswith(first) and numbers(one) for one in same)  # "Elang punya 8 poin", not Merpati.
    asked = [name for name in words.question.names if any(_has(one, name) for one in every)]
    if len(asked) != 1:
        return False
    if who := _meant(words.sentence, known, asked[0]):
        return not (is_body(asked[0]) or any(_has(one, asked[0]) for one in who))
    if _has(text, asked[0]):
        return False
    named = any(_has(text, one) for one in known.persons if not _has(asked[0], one))
    return named and any(_has(one, asked[0]) and numbers(one) for one in same)


def _is_another_person(who: str, question: Question, known: Names) -> bool:
    """Whether somebody who is named is no body, and no person whom a question names as an article does."""
    asked = {word for name in question.names for word in name.split() if not is_office(word)}
    persons = any(asked & set(one.split()) for one in (*known.persons, *known.others))
    return persons and not is_body(who) and asked.isdisjoint(who.split())


def _meant(sentence: Sentence, known: Names, asked: str) -> list[str]:
    """Who is named in the last sentence that names any before one that begins with a pronoun, and tells no speech."""
    refers = _REFERS.match(sentence.text)
    if refers is None or SPEECH.fullmatch(refers["does"]):
        return []
    text = sentence.article.text
    able = [who for who in known.others if re.search(rf"(?<=[a-z,] ){re.escape(who)}\b", text) and not is_body(who)]
    before = sentences(sentence.article)[max(sentence.number - FAR, 0) : sentence.number]
    named = ([who for who in (*known.persons, *able, asked) if _has(one.text, who)] for one in reversed(before))
    return next(filter(None, named), [])


def _has_own(text: str, name: str) -> bool:
    """Whether a text tells a number right behind a name as its own."""
    every = numbers(text)
    return any(noun_before(text, one, every).split()[-1:] == name.split()[-1:] for one in every)


def _has(text: str, name: str) -> bool:
    """Whether a text has a word of a name."""
    told = set(text.replace(",", " ").split())
    return any(word in told for word in name.split())
