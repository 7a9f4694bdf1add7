"""Up to when something is so, or from when, as "sampai kapan?" and "since when?" ask, and how a sentence tells it.

Knows: words that bound a time, and what times begin with. Does not know of what a sentence tells the bound.
"""

import re
from itertools import chain
from typing import Final

from rag.phrases.dates import MONTHS
from rag.speaking.noun_phrases import WEEKDAYS

_MONTH: Final = "|".join(chain.from_iterable(MONTHS.values()))
_TIME: Final = (
    r"(?:(?:dengan|the|pada|hari|tanggal|pukul|jam|bulan|tahun) )*"
    rf"(?:\(?\d|{WEEKDAYS}|(?:{_MONTH}|akhir|awal|pertengahan|hari|pekan|minggu|bulan|tahun|musim|malam|pagi|siang|sore"
    r"|besok|lusa|kemarin|nanti|sekarang|kini|saat ini|end|beginning|midnight|noon|next|last|this)\b)"
)
_BOUNDS: Final = tuple(
    (re.compile(rf"(?i)\b(?:{asks})\W*$|^\W*(?:{asks})\b"), re.compile(rf"(?i)\b(?:{tells}) {_TIME}"))
    for asks, tells in (
        (r"(?:until|till|up to) when|(?:sampai|hingga) kapan", r"sampai|hingga|until|till|through"),
        (r"since when|(?:sejak|mulai|dari) kapan", r"sejak|semenjak|mulai|terhitung|since|starting"),
    )
)
"""Asked for, and told: "hingga akhir musim ini"."""


def asked_bound(question: str) -> re.Pattern[str] | None:
    """What tells the bound of a time for which a question asks; None where it asks for none."""
    return next((tells for asks, tells in _BOUNDS if asks.search(question)), None)
