"""What else an English name counts as in Indonesian articles: UN as PBB, Germany as Jerman, EVs as EV.

Knows: names and short forms that people wrote down, plurals of short forms, ordinary words that were typed with a
capital. Does not know the wordings of a name in Indonesian (`subjects.py`), or places.
"""

from collections.abc import Callable

from index.translation import WordTable
from rag.asking.english_names import indonesian, short_name
from rag.asking.typed_words import SHORT_PLURAL
from rag.catalogue.translations import translations

PLAINLY, HARDLY = 0.5, 0.05
"""Probability from which a word has a translation, and below which it is kept as a name: Corruption, but not Bush."""


def counted_as(text: str, forms: Callable[[str], tuple[str, ...]]) -> tuple[str, ...]:
    """A name in English with its wordings in articles, as it was typed first.

    Args:
        text: the name.
        forms: its wordings in one language, short and long.
    """
    own = forms(text)
    if text[:1].isupper():
        own = (*own, *indonesian(text))
    if SHORT_PLURAL.fullmatch(text):
        own = (*own, *counted_as(text.removesuffix("s"), forms))
    if own == (text,):
        own = (*own, *short_name(text))
    return own if own != (text,) else (*own, *_ordinary(text))


def _ordinary(text: str) -> tuple[str, ...]:
    """The translations of one word with a capital that is no name."""
    lower = text.lower()
    targets = WordTable.load().translate(lower) if text.isalpha() and text.istitle() else ()
    kept = sum(chance for target, chance in targets if target == lower)
    return translations(lower) if targets and targets[0][1] >= PLAINLY and kept < HARDLY else ()
