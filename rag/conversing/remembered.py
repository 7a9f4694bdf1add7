"""What earlier turns of conversations were answered, kept in memory so that no later turn answers them again.

Knows: that an answer holds for one state of the collection, and how many are kept. Does not know what is asked, or how
it is answered (`rag.conversing.conversation`). Nothing of it is written anywhere.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock

from index.collection import Collection
from rag.nouns import Answer

MOST = 128
"""Answers that are kept, those used last; a conversation looks at less than twenty turns."""


class Remembered:
    """The answers that were last used, by what was asked; safe to use from several threads."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._answers: OrderedDict[Hashable, Answer] = OrderedDict()
        self._lock = Lock()

    def of(
        self, collection: Collection, asked: Hashable, answer: Callable[[], Answer], *, anew: bool = False
    ) -> Answer:
        """The answer to what was asked of a collection as it is now.

        Args:
            collection: what is asked.
            asked: all that the answer depends on, besides the collection.
            answer: answers it, where that is not remembered.
            anew: whether it is answered even so, as what was typed now always is.
        """
        now = collection.current()
        key = (now.generation, now.made_by, asked)
        with self._lock:
            known = None if anew else self._answers.get(key)
        told = known or answer()
        with self._lock:
            self._answers[key] = told
            self._answers.move_to_end(key)
            while len(self._answers) > self._most:
                self._answers.popitem(last=False)
        return told
