"""What happens when a library is asked: its earlier questions are checked, it is answered, and glossed when wanted.

Knows: the parts that answer, and that they are loaded for a collection. Does not know filters as a user writes them.
All that understands questions and writes answers is imported from here, which takes half a second: a library that is
listed, searched or added to does not import this.
"""

from collections.abc import Callable
from dataclasses import replace

from index import encoder as encoders
from index.collection import Collection
from index.errors import InvalidQuestion
from index.search import dense_shares
from index.span_reader import Reader
from index.translation import WordTable
from rag.askable import Asking, checked
from rag.asking.leaning.courtesies import wishes_language
from rag.conversing.conversation import Conversation
from rag.conversing.followups import TURNS
from rag.conversing.remembered import Remembered
from rag.conversing.understanding import Understanding
from rag.nouns import Answer
from rag.phrases.remarks import NOT_TRANSLATED
from rag.quoting import QuotingAnswerer
from rag.scoring.scorer import Scorer
from rag.telling.glosses import glossed


def answered(
    question: object,
    *,
    history: object,
    collection: Collection,
    answerer: Callable[[], QuotingAnswerer],
    how: Asking,
    glosses: bool,
    remembered: Remembered,
) -> Answer:
    """The answer to a question of a conversation.

    Args:
        question: as it was typed.
        history: earlier questions, oldest first.
        collection: what is asked.
        answerer: loads the parts that answer; not called where a question needs none.
        how: how it is read.
        glosses: whether single words of quotations get their meanings, as they do where a translation is asked for.
        remembered: what earlier turns were answered by the same parts.

    Raises:
        InvalidQuestion: when the question or an earlier one cannot be asked.
    """
    turns = [checked(earlier, called="An earlier question") for earlier in _turns(history)]
    asked = checked(question)
    answer = Conversation(Understanding(collection, how), answerer, remembered).answer(asked, turns)
    if wished := bool(answer.citations) and wishes_language(asked):
        answer = replace(answer, notes=(*answer.notes, NOT_TRANSLATED[answer.language]))
    return glossed(answer) if glosses or wished else answer


def answerer_of(collection: Collection) -> QuotingAnswerer:
    """The parts that answer from a collection, loaded."""
    mine = collection.encoder
    fast = mine if isinstance(mine, encoders.StaticEncoder) else encoders.load(encoders.STATIC)
    return QuotingAnswerer(collection, fast, Reader.load(), Scorer.load(), WordTable.load(), dense_shares(mine.name))


def _turns(history: object) -> list[object]:
    """The last earlier questions, from which those that are looked at are taken; blank ones say nothing.

    They are left out `TURNS` at a time: those before a turn stay the same, so that what it was answered is remembered.
    """
    if not isinstance(history, list | tuple):
        raise InvalidQuestion(f"history is a list of earlier questions, not {history!r:.40}: write history=['…'].")
    asked = [earlier for earlier in history if not (isinstance(earlier, str) and not earlier.strip())]
    return asked[max(0, len(asked) - TURNS) // TURNS * TURNS :]
