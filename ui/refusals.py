"""Why a question of the page cannot be asked, in the page's language.

Knows: what a reader of the page can get wrong. Does not know how it is shown.
"""

from collections.abc import Mapping

from index.errors import InvalidQuestion, KutipError
from rag.question import LONGEST
from ui.endpoints import refused
from ui.labels import Labels


def reason(error: Exception, *, question: str, filters: Mapping[str, str], labels: Labels) -> str:
    """One line; an error of the collection itself is worded in English, so another page only says where to look."""
    match error:
        case InvalidQuestion():
            return _invalid(question, filters, labels) or refused(error)[1]
        case KutipError():
            return refused(error)[1] if labels.language == "en" else labels.unusable
        case _:
            refused(error)  # which logs it
            return labels.defect


def _invalid(question: str, filters: Mapping[str, str], labels: Labels) -> str | None:
    if len(question) > LONGEST:
        return labels.too_long
    if not any(char.isalnum() for char in question):
        is_blank = not any(char.isprintable() and not char.isspace() for char in question)
        return labels.empty_question if is_blank else labels.no_word
    if not " ".join(question.split()).isprintable():
        return labels.unreadable
    since, until = filters.get("since"), filters.get("until")
    return labels.out_of_order if since and until and since > until else None
