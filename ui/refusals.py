"""Why a question of the page cannot be asked, in the page's language.

Knows: what each fault of a question is called. Does not know when a question has one, or how it is shown.
"""

from index.errors import Fault, InvalidQuestion, KutipError
from ui.endpoints import refused
from ui.labels import Labels


def reason(error: Exception, *, labels: Labels) -> str:
    """One line; an error of the collection itself is worded in English, so another page only says where to look."""
    match error:
        case InvalidQuestion(fault=Fault() as fault):
            return _told(fault, labels)
        case InvalidQuestion():
            return refused(error)[1]
        case KutipError():
            return refused(error)[1] if labels.language == "en" else labels.unusable
        case _:
            refused(error)  # which logs it
            return labels.defect


def _told(fault: Fault, labels: Labels) -> str:
    match fault:
        case Fault.EMPTY:
            return labels.empty_question
        case Fault.NO_WORD:
            return labels.no_word
        case Fault.TOO_LONG:
            return labels.too_long
        case Fault.UNREADABLE:
            return labels.unreadable
        case Fault.OUT_OF_ORDER:
            return labels.out_of_order
