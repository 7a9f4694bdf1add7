"""Which class of each family a question asks for: the dead and not the hurt, the ruling and not what was demanded.

Knows: the families (`rag.expecting.fates`, `rag.expecting.occasions`). Does not know what follows for a sentence
(`rag.choosing.of_another`) or for a number of it (`rag.parsing.side_by_side`).
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from index.factchecks import UNTRUTHS
from rag.asking.kinds import Kind
from rag.expecting.classes import REGION, Class, Family
from rag.expecting.fates import FATES
from rag.expecting.occasions import SORTS, SUMS
from rag.question import Question

_UNTRUTHS_ASKED: Final = re.compile(
    rf"(?i)\b(?:which|what|any|how many|list(?: all)?(?: the)?|berapa(?: banyak)?|ada(?:kah)?|sebutkan|daftar)"
    rf" {UNTRUTHS}\b|\b{UNTRUTHS} (?:apa|mana)\b"
)
"""Hoaxes are what is asked for, in either language."""


def asked_classes(question: Question, families: Sequence[Family] = (*FATES, *SORTS, *SUMS)) -> Sequence[Class]:
    """The class that a question asks for of each family; of one of which it asks for several, none.

    What a follow-up asks of a sum of money it asks of the one that was asked of before it.
    """
    own, whole = question.asked, question.text
    for mention in question.mentions:
        own, whole = (text.replace(mention.text, REGION) for text in (own, whole))
    return _asked(own, whole, question.kind, tuple(families))


@lru_cache(512)
def _asked(own: str, whole: str, kind: Kind, families: tuple[Family, ...]) -> Sequence[Class]:
    asked: list[Class] = []
    for family in families:
        if kind not in family.kinds:
            continue
        found = [one for one in family.classes if one.asked.search(own)]
        if not found and family in SUMS:
            found = [one for one in family.classes if one.asked.search(whole)]
        asked += found if len(found) == 1 else ()
    return tuple(asked)


def asks_for_untruths(question: str) -> bool:
    """Whether hoaxes are what a question asks for: "hoaks apa saja soal …", "which hoaxes on …"; not who spread one."""
    return _UNTRUTHS_ASKED.search(question) is not None
