"""Answers: questions in, quotations with their places out.

The names below load on first use, so that `kutip --help` does not pay for the search engines.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from index.errors import KutipError
    from index.nouns import Article, Hit
    from index.report import AddReport
    from rag.library import Library
    from rag.nouns import Answer, AnswerSentence, Citation, Closest, ShortAnswer

    open = Library.open  # noqa: A001 - `rag.open(folder)` is the contract

__all__ = [
    "AddReport",
    "Answer",
    "AnswerSentence",
    "Article",
    "Citation",
    "Closest",
    "Hit",
    "KutipError",
    "Library",
    "ShortAnswer",
    "open",
]
_HOMES = {
    "AddReport": "index.report",
    "Answer": "rag.nouns",
    "AnswerSentence": "rag.nouns",
    "Article": "index.nouns",
    "Citation": "rag.nouns",
    "Closest": "rag.nouns",
    "Hit": "index.nouns",
    "KutipError": "index.errors",
    "Library": "rag.library",
    "ShortAnswer": "rag.nouns",
}


def __dir__() -> list[str]:
    return __all__


def __getattr__(name: str) -> Any:
    if name == "open":
        return __getattr__("Library").open
    if name not in _HOMES:
        raise AttributeError(f"module 'rag' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
