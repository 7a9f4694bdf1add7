"""The degrees behind a name, which are none of its words: Budi Santoso, S.H., M.Si.

Knows: how degrees are written. Does not know names.
"""

import re

_STUDIED = (
    r"(?:A[gkp]|Comp|E|Eng|F(?:arm|il)|H(?:um|ut)?|I\.?K(?:om)?|IP|K(?:e[bps]|n|om)|M|P|P(?:d|si|t)(?:\.?I)?|S[ci]|Sos|STP|T|Th)"
    r"(?![a-z])"
)
"""What follows the letter of a degree and a space: M. Si, S. Pd; any other word is a name: M. Arief."""
_DEGREE = re.compile(
    rf",?\s+\(?(?:[SMD]\.\s{_STUDIED}|(?:[SMD]\.|Ph\.|[AL]\.)[A-Za-z.]{{1,8}}|S[HETPI]|M(?:H|M|Si|Kes|Pd|Sc|AP|BA|Biomed)|S(?:Pd|IK|Sos|Ag|STP)|Apt|Lc|MBA|PhD|QHIA"
    r"|CCD|FICS|FINASIM|FIHA|(?:Sub)?[Ss]p(?:es)?\.?\s?[A-Z][A-Za-z-]*(?:\s?\(K\))?)\.?\)?(?=[,.\s]|$)"
)


def without_degrees(text: str) -> str:
    """The text without the degrees that follow names: Budi Santoso, S.H., M.Si. becomes Budi Santoso."""
    return _DEGREE.sub("", text)
