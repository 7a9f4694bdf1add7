"""Tells whether a question or an article is Indonesian or English.

Knows: function words of both languages, and for texts without any the words that the learned table has in one of them
only, and lingua's letter statistics. Does not know: other languages (a Malay or Javanese text counts as Indonesian).
Names tell nothing about the language they stand in ("and Cilacap?" is English), so capitalised words within a text,
abbreviations and numbers are masked before letters are looked at.
"""

import re
import threading
from functools import cache
from typing import Any

from index import english, words
from index.translation import WordTable
from index.word_forms import STEM_MARK

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

_QUOTED = re.compile(r"[\"“”][^\"“”]*[\"“”]")

HEAD = 2_000
"""Characters that are looked at; an article does not change its language after that."""
SURE = 0.6
"""Lingua's confidence below which the default language is taken; two languages, so 0.5 is a coin."""
CLITICS = ("nya", "kah", "lah")
"""Endings that English words do not have."""
ENGLISH_ALSO = frozenset({"per", "an", "the", "is", "so", "do", "at", "as", "me", "am", "pm", "to", "in"})
"""Function words of English that Indonesian texts hold in names, units and loans: they weigh half."""

QUESTION_WORDS = {
    "en": frozenset("who whos whom whose which what whats when where wheres why how".split()),
    "id": frozenset(
        "apa apakah siapa siapakah mana manakah dimana dimanakah kapan kapankah kenapa mengapa bagaimana bagaimanakah "
        "berapa berapakah gimana gmn sebutkan".split()
    ),
}
"""Words that a question is built on, so that they outvote the words of a title or a loan within it."""
QUESTION_VOTES = 3.0

_LOCK = threading.Lock()


def detect(text: str, *, default: str = "id") -> str:
    """`id` or `en`; `default` when nothing but names is left or the letters do not tell."""
    head = text[:HEAD]
    if head.isupper():
        # Capitals that everything is written in mark no abbreviation.
        head = head.lower()
    found = _WORD.findall(_QUOTED.sub(" ", head)) or _WORD.findall(head)
    votes = sum(_vote(word) for word in found)
    masked = _masked(found)
    votes = votes or sum(map(listed, masked))
    if votes:
        return "en" if votes > 0 else "id"
    if not masked:
        return default
    with _LOCK:
        language, confidence = _likelier(" ".join(masked))
    return language if confidence >= SURE else default


def tells(text: str) -> bool:
    """Whether words of a text tell its language: a function word, or several that the table has in one language only.

    A lone noun may be a loan ("buyback?"), and letters tell nothing of names that are typed small ("rina dewi?").
    """
    found = _WORD.findall(text)
    return bool(sum(map(_vote, found)) or (len(found) > 1 and sum(map(listed, _masked(found)))))


def _vote(word: str) -> float:
    """Above 0 for an English function word, below for an Indonesian one, 0 for all others.

    A short word in capitals may be an abbreviation and has no vote.
    """
    lower = english.plain(word)
    if word.isupper() and 1 < len(word) <= 4:
        return 0.0
    if lower in QUESTION_WORDS["en"]:
        return QUESTION_VOTES
    if lower in QUESTION_WORDS["id"]:
        return -QUESTION_VOTES
    total = 0.0
    if lower in english.stop_words():
        total += 0.5 if lower in ENGLISH_ALSO else 1.0
    if lower in words.stop_words() or (len(lower) > 5 and lower.endswith(CLITICS)):
        total -= 1.0
    return total


def listed(word: str) -> int:
    """1 for a word that the table has in English only, -1 for one in Indonesian only, 0 for all others and for names.

    What is its own translation, as most names are, is of neither language.
    """
    table, lower = WordTable.load(), word.lower()
    own = table.gloss(lower)
    if own and own[0][0] == lower:
        return 0
    return is_english(word) - (lower in table.reverse)


def is_english(word: str) -> bool:
    """Whether the table has a word, or a form of it, in English."""
    table, lower = WordTable.load(), word.lower()
    return lower in table.forward or f"{STEM_MARK}{english.stem(lower)}" in table.forward


def _masked(found: list[str]) -> list[str]:
    """The words that are no names by their looks; all of a headline that writes every word with a capital."""
    kept = [
        word
        for at, word in enumerate(found)
        if (word.islower() or (at == 0 and word.istitle())) and word.lower() not in words.short_names()
    ]
    if len(found) > 3 and len(kept) < 2:
        return [word for word in found if not word.isupper()]
    return kept if any(word.islower() for word in kept) or len(found) > 1 else []


def _likelier(text: str) -> tuple[str, float]:
    best = _detector().compute_language_confidence_values(text)[0]
    return best.language.iso_code_639_1.name.lower(), best.value


@cache
def _detector() -> Any:
    # Lingua's models take 0.4 s to load and most questions never need them.
    from lingua import Language, LanguageDetectorBuilder

    return LanguageDetectorBuilder.from_languages(Language.ENGLISH, Language.INDONESIAN).build()
