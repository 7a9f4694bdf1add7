"""A follow-up that asks for an article by its place in the row of days: the second newest, the one before that.

Knows: how places are told. Does not know the articles; those before the one that is asked for are shown with it.
"""

import re

from rag.catalogue.grammar import news
from rag.catalogue.grammar.news import NEWS
from rag.catalogue.request import Request, Unit, View

_NTH = "second kedua|third ketiga|fourth keempat|fifth kelima"
"""From the second on."""
_FIRST_WORDS = (
    rf"(?:(?:mana|apa|which|what)(?: (?:one|article|story|{NEWS}))?(?: (?:is|was))? )?"
    rf"(?:the |yang |{NEWS} ){{0,4}}"
)
_PLACED = re.compile(
    rf"{_FIRST_WORDS}(?:(?P<nth>{_NTH.replace(' ', '|')}) (?:{news.END_ID}|{news.END_EN.replace('<end>', '<last>')})"
    rf"|{news.END_ID.replace('<end>', '<ends>')} (?:yang )?(?P<behind>kedua|ketiga|keempat|kelima))"
    r"(?: (?:one|article|story|itu|apa|mana))*",
    re.IGNORECASE,
)
"""By its place among the newest or oldest: "the second newest", "yang terbaru kedua"."""
_NEXT = re.compile(
    rf"(?:the |yang |{NEWS} ){{0,4}}(?:(?:one )?(?P<new>before (?:that|it)|previous(?: one)?|sebelum(?:nya| itu))"
    r"|(?:one )?(?:after (?:that|it)|(?:se(?:sudah|telah)|berikut)(?:nya| itu)))(?: (?:apa|mana))*",
    re.IGNORECASE,
)
"""The one before the newest, or after the oldest, that was shown."""


def is_placed(asked: str) -> bool:
    """Whether a text asks for an article by its place and for nothing else."""
    return bool(_PLACED.fullmatch(asked))


def placed(asked: str, told: Request) -> Request | None:
    """The request for as many of the newest or oldest as reach the one that is asked for; None for any other wish.

    Args:
        asked: the follow-up.
        told: how the question before it is read.
    """
    if nth := _PLACED.fullmatch(asked):
        rank = (nth["nth"] or nth["behind"]).lower()
        end = " ".join((nth["end"] or nth["last"] or nth["ends"]).lower().split())
        limit = next(at for at, both in enumerate(_NTH.split("|"), 2) if rank in both.split())
        return Request(Unit.ARTICLE, View.NEWEST if end in news.NEW else View.OLDEST, limit=limit)
    if (found := _NEXT.fullmatch(asked)) and told.view is (View.NEWEST if found["new"] else View.OLDEST):
        return Request(Unit.ARTICLE, told.view, limit=(told.limit or 1) + 1)
    return None
