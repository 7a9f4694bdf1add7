"""The clause in which an English question tells when that is for which it asks: "When the boat sank, who …?", "If …".

Knows: such a clause by its words' order: "when did the boat sank" would ask. Does not know what is asked for behind it.
"""

import re
from typing import Final

HELPS: Final = r"(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|must|may|might)"
_ASKS: Final = (
    rf"(?:who(?:m|se)?|what|which|where|why|how|when|{HELPS}(?:n['’]t)?|(?:in|on|at|to|from|for|with|by) wh\w+)"
)
_CLAUSE: Final = re.compile(
    rf"(?i)^(?:(?:and|so|but) )?(?:if|when) (?!{HELPS}\b|(?:in|on|at|of|exactly|precisely|and|or|else)\b)"
    rf"(?:[^\s,?;]+ ){{1,20}}[^\s,?;]+, (?={_ASKS}\b)"
)


def circumstance(text: str) -> int:
    """How many characters of a question are such a clause before what it asks; 0 without one."""
    match = _CLAUSE.match(text)
    return match.end() if match else 0
