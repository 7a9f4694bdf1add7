"""Which of the quoted sentences tells the number of the month that is asked for, where the best one tells of no month.

Knows: months in questions and sentences. Does not know which number of a sentence is that of the month
(`rag.extracting.side_by_side`).
"""

from collections.abc import Sequence

from index.months import agree, month_names, months
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.extracting.numbers import numbers
from rag.question import Question


def of_month(question: Question, chosen: Sequence[Evidence]) -> Evidence | None:
    """The sentence that tells numbers month by month, also of the one month asked for, if the best tells of none.

    It is one of the same article. None where there is none, or the question asks for no month.
    """
    best, asked = chosen[0].sentence, [month for _, _, month in month_names(question.asked)]
    if question.kind is not Kind.HOW_MANY or len(asked) != 1 or months(best.text):
        return None
    same = (one for one in chosen if one.sentence.article.id == best.article.id)
    return next((one for one in same if _tells_of(one.sentence.text, asked[0])), None)


def _tells_of(text: str, asked: tuple[int | None, int]) -> bool:
    """Whether a text tells a number of each of several months, one of which is asked for."""
    told = [month for _, _, month in month_names(text)]
    return len(numbers(text)) > 1 and len(set(told)) > 1 and any(agree(asked, month) for month in told)
