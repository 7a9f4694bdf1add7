"""How questions begin that ask on which days, or in which months or years, something was reported.

Knows: patterns, in either language. Does not know what is done with the rest of a question.
"""

from collections.abc import Mapping
from itertools import chain

from rag.catalogue.heads import IN_NEWS_EN, IN_NEWS_ID, NOTHING_TOLD, Head, head
from rag.catalogue.news import NEWS_ID, RANKED_EN, RANKED_ID, TOLD_EN, WHICH_ID
from rag.catalogue.request import Unit, View

_TIMES: Mapping[Unit, tuple[str, str]] = {
    Unit.DAY: (r"(?:kapan|(?:tanggal|hari) (?:berapa|apa))(?: (?:saja|aja))?", "(?:days?|dates?)"),
    Unit.WEEK: (rf"(?:pekan|minggu) {WHICH_ID}", "weeks?"),
    Unit.MONTH: (rf"bulan {WHICH_ID}", "months?"),
    Unit.YEAR: (rf"tahun (?:berapa|{WHICH_ID})", "years?"),
}
"""What a question for times of reporting calls them, in Indonesian and in English."""


def _heads_of_times(unit: Unit, named_id: str, named_en: str) -> tuple[Head, ...]:
    """The beginnings of questions for days, months or years: with most articles, or when something was reported."""
    asked_id, asked_en = rf"(?:pada |di )?{named_id}(?: yang)?", rf"(?:(?:on|in) )?(?:which|what) {named_en}"
    return (
        head(rf"{asked_id} (?:ada |punya )?{RANKED_ID} (?:ada )?{NEWS_ID}", unit, View.COUNT, bare=True),
        head(rf"{asked_id} {NEWS_ID} {RANKED_ID}", unit, View.COUNT, bare=True),
        head(
            rf"{asked_en} (?:(?:were|are|was|is)(?: there)?|had|has|have|saw) {RANKED_EN} {TOLD_EN}", unit, View.COUNT,
        ),
        head(
            rf"{asked_id} (?P<topic>\S.*?)(?: (?:{RANKED_ID}|itu|sudah|pernah|telah))* {IN_NEWS_ID}{NOTHING_TOLD}",
            unit, View.COUNT, bare=True,
        ),
        head(
            rf"{asked_en} (?:was|were|is|are|has|have) (?P<topic>\S.*?)(?: (?:been|ever|{RANKED_EN}))*"
            rf" (?:{IN_NEWS_EN}|reported(?: on)?|covered|mentioned)",
            unit, View.COUNT, bare=True,
        ),
    )  # fmt: skip


TIMES: tuple[Head, ...] = (
    head(
        rf"(?:pada )?(?:kapan|(?:tanggal|hari) (?:berapa|apa))(?: (?:saja|aja))? (?:(?:ada|terbit) )?{NEWS_ID}",
        Unit.DAY, View.COUNT, bare=True,
    ),
    head(
        rf"when (?:was|were|is|are|has|have) (?P<topic>\S.*?)(?: (?:been|ever))* {IN_NEWS_EN}",
        Unit.DAY, View.COUNT, bare=True,
    ),
    *chain.from_iterable(_heads_of_times(unit, *names) for unit, names in _TIMES.items()),
    head(rf"(?:on )?(?:which|what) (?:days|dates) (?:were|are|did) (?:the )?{TOLD_EN}", Unit.DAY, View.COUNT),
)  # fmt: skip
