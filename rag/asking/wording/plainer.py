"""An English question in the words that are read better: "named a suspect" is designated as one.

Knows: what foreign reporters write of Indonesian news. Does not know the reader, or the other voice of a deed
(`rag.asking.wording.voices`).
"""

import re
from typing import Final

_SUDDEN: Final = (
    r"(?:fires?|blazes?|explosions?|blasts?|(?:earth)?quakes?|landslides?|floods?|flooding|shootings?|shoot-?outs?"
    r"|gunfights?|firefights?|brawls?|clash(?:es)?|riots?|unrest|stampedes?|attacks?|robber(?:y|ies)|accidents?|crash(?:es)?"
    r"|collisions?|spills?|leaks?|eruptions?|storms?)"
)
"""What is over soon, or is told by the day on which it came."""
_PLAINER: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (r"\b(?:named|declared|made|become|became)(?: as)?(?: an?| the)? suspect\b", "designated as a suspect"),
        (r"\b(?:named|declared|made|become|became)(?: as)?(?: the)? suspects\b", "designated as suspects"),
        (
            rf"^(?:at )?(?P<when>when|what time) did (?P<what>[^?]*\b{_SUDDEN}\b[^?]*?)"
            r" (?:start|begin|break out|erupt|strike)\b",
            r"\g<when> was \g<what>",
        ),
        (
            r"^how did (?P<who>[^?]+?) (?:react|respond) to"
            r" (?:the )?(?:criticisms?|reports?|news|allegations?|accusations?|claims?) (?:of|about|over|on) ",
            r"What did \g<who> say about ",
        ),
        (r"^who (?=(?:found|discovered) [^?]*\b(?:body|bodies|corpse|remains|baby|skeleton)\b)", "Who first "),
        (r"^(?P<when>when (?:was|were) [^?]+?) last (?=[a-z]+(?:ed|en)\b)", r"\g<when> previously "),
        (r"^(?P<where>where (?:will|would) [^?]+?) be held\b", r"\g<where> take place"),
        (r"\bpress(?P<ed>ed|ing)? charges against\b", r"report\g<ed>"),
        (r"\bfrom what to what\b", "from how much to how much"),
    )
)
"""What is asked so, and how it is asked better."""


def plainer(text: str) -> str:
    """An English question in other words that ask the same; the question itself where none are known."""
    for pattern, said in _PLAINER:
        if pattern.search(text):
            return pattern.sub(said, text, count=1)
    return text
