"""Which class of each family a question asks for: the dead and not the hurt, the ruling and not what was demanded.

Knows: the families (`rag.expecting.fates`, `rag.expecting.occasions`). Does not know what follows for a sentence
(`rag.choosing.of_another`) or for a number of it (`rag.parsing.side_by_side`).
"""

from collections.abc import Iterator, Sequence

from rag.expecting.classes import REGION, Class, Family
from rag.expecting.fates import FATES
from rag.expecting.occasions import SORTS
from rag.question import Question


def asked_classes(question: Question, families: Sequence[Family] = (*FATES, *SORTS)) -> Iterator[Class]:
    """The class that a question asks for of each family; of one of which it asks for several, none."""
    text = question.asked
    for mention in question.mentions:
        text = text.replace(mention.text, REGION)
    for family in families:
        found = [one for one in family.classes if one.asked.search(text)]
        if question.kind in family.kinds and len(found) == 1:
            yield found[0]
