"""What a question leaves out: "Besides Demak, who else fines them?", "daerah mana selain Demak", "selain Rina".

Knows: the words before whatever is left out, between names of regions, and what the question is without them. Does not
know outlets that are left out (`rag.catalogue.grammar.sources`), which articles are of a region, or who is a person.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from index import places
from index.places import Mention, Place

BUT: Final = (
    r"selain|kecuali|tanpa|di ?luar(?! (?:negeri|biasa|angkasa|nikah)\b)|except(?:ing)?(?: for)?|excluding|without"
    r"|outside(?: of)?|besides|(?:apart|aside) from|other than"
)
"""Words before what is left out."""
UNCOUNTED: Final = "tidak termasuk|not (?:counting|including)"
"""Those that leave out regions and articles; of a person they may tell that he is not among others."""
_REGIONS_BUT: Final = rf"\b(?:{BUT}|{UNCOUNTED})\b"
_LEAVES: Final = re.compile(f"(?i){_REGIONS_BUT}")
_BUT: Final = re.compile(
    rf"(?i)[\s,(]*\b(?:(?:tapi|tetapi|but|and|dan)\s+)?{_REGIONS_BUT}"
    r"(?:\s+(?:di|dari|untuk|in|from|for|the|yang di|those in|kabupaten|kab\.?|kota|provinsi|daerah|wilayah))*\s*$"
)
"""Before the name of a region."""
_AND: Final = re.compile(
    r"(?i)\s*(?:,\s*(?:dan|and)?|\b(?:dan|serta|maupun|atau|and|or)\b)\s*(?:kabupaten|kota|the)?\s*$"
)
"""Between two names."""
_KIND: Final = re.compile(r"(?i)^ (?:regency|city|province)\b")
_ENDS: Final = re.compile(
    r"(?i)(?: (?:regency|city|province))?\s*(?:$|[,;:?!.)]|(?:and|or|dan|atau|serta|maupun|who|what|which|when|where"
    r"|how|is|are|was|were|do|does|did|has|have|had|s?iapa|s?apa|mana|kapan|berapa|bagaimana|di|in|on|during|pada|yang|juga"
    r"|lagi|else|ada|adakah|apakah|mention\w*|menyebut|threat\w*|daerah|kabupaten|kota)\b)"
)
"""Behind the name of a region that is meant itself: no office, body or noun that is only of it."""
_TOO: Final = re.compile(r"(?i)\s+\b(?:else|lagi|(?:yang )?lain(?:nya)?|juga|also|others?)\b")
"""Says that others are meant, which is told by leaving some out."""
_WHO: Final = re.compile(
    rf"(?i)[\s,]*\b(?:{BUT})\s+(?:(?:the|an?|dari|oleh|pak|bu)\s+)*(?P<who>[^,;?!.]+?)"
    r"\s*(?:[,;]\s*|(?=[?!.]|$|\b(?:siapa|who)\b))"
)
"""Before and behind whoever is left out."""


def someone_left_out(text: str) -> tuple[str, str] | None:
    """Who a question leaves out, as it is typed, and the rest: "Besides the Demak regent, who …"; None for nobody."""
    told = _WHO.search(text)
    if told is None or not re.search(r"(?i)\b(?:siapa|who)\b", rest := f"{text[: told.start()]} {text[told.end() :]}"):
        return None
    return told["who"].strip(), _TOO.sub("", " ".join(rest.split()), count=1)


class LeftOut(NamedTuple):
    """A question without the regions that it leaves out."""

    rest: str
    places: tuple[tuple[Place, ...], ...]
    """Those regions, each with all that its name may mean."""


def left_out(text: str) -> LeftOut | None:
    """The regions that a question leaves out, and the rest of it; None where it leaves none out."""
    mentions = places.mentions(text, anycase=True) if _LEAVES.search(text) else []
    for at, mention in enumerate(mentions):
        before = _BUT.search(text[: mention.start])
        if before is None or not _ENDS.match(text, mention.end):
            continue
        row = _row(text, mentions[at:])
        start, end = before.start(), row[-1].end
        behind = _KIND.sub("", text[end:])
        rest = f"{text[:start]} {behind.lstrip(' ,)')}" if text[:start].strip() else behind.lstrip(" ,)")
        return LeftOut(_TOO.sub("", rest, count=1).strip(), tuple(one.places for one in row))
    return None


def _row(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The first of some names and those that are joined to it."""
    row = [mentions[0]]
    for one in mentions[1:]:
        if not _AND.fullmatch(text[row[-1].end : one.start]):
            break
        row.append(one)
    return row
