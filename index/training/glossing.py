"""Makes rough English of Indonesian questions and titles, word by word, so that English questions meet passages.

Knows: the learned word table. Does not know: grammar; the static encoder, which knows no word order, needs none.
"""

from collections.abc import Sequence

import numpy as np

from index.translation import WordTable
from index.words import stop_words, tokens

QUESTION_WORDS = {
    "siapa": "who",
    "siapakah": "who",
    "apa": "what",
    "apakah": "what",
    "mana": "where",
    "dimana": "where",
    "dimanakah": "where",
    "kapan": "when",
    "kapankah": "when",
    "berapa": "how many",
    "berapakah": "how many",
    "mengapa": "why",
    "kenapa": "why",
    "bagaimana": "how",
    "bagaimanakah": "how",
}


def english(texts: Sequence[str], *, table: WordTable, generator: np.random.Generator) -> list[str]:
    """Each text with its words replaced by English ones drawn by their probability; unknown words stay (names)."""
    return [_english(text, table, generator) for text in texts]


def _english(text: str, table: WordTable, generator: np.random.Generator) -> str:
    result = []
    for word in tokens(text):
        if word in QUESTION_WORDS:
            result.append(QUESTION_WORDS[word])
        elif word not in stop_words():
            choices = table.gloss(word)
            draw = generator.random()
            for choice, chance in choices:
                draw -= chance
                if draw < 0:
                    result.append(choice)
                    break
            else:
                # What the table leaves open is drawn as the best choice, or the word itself when there is none.
                result.append(choices[0][0] if choices else word)
    return " ".join(result)
