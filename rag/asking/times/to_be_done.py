"""Whether a question asks what is to happen: "apa yang harus diserahkan sebelum 7 Oktober?".

Knows: verbs of duty, plan and leave; the month of May is none. Does not know times (`asking/times.py`).
"""

import re

_MAY = (
    r"(?<!in )(?<!since )(?<!after )(?<!before )(?<!until )(?<!of )(?<!from )(?<!during )(?<!\d )"
    r"(?<!\d(?:st|nd|rd|th) )(?-i:may|MAY|(?<![^.?!] )May)(?! \d)"
)
"""The verb; with a capital it is the month, but where a sentence begins."""
_TO_BE_DONE = re.compile(
    r"\b(?:(?:akan|harus|wajib|perlu|boleh|dilarang|bisa)(?:kah)?|diminta|rencana\w*|tetap|must|should|shall|will|would|can"
    rf"|{_MAY}"
    r"|need(?:s|ed)? to|ha(?:ve|s) to|had to|allowed|expected|supposed|plan(?:s|ned|ning)?)\b"
    r"|^(?:is|are)\b.*\b(?:permitted|forbidden|prohibited|banned|(?:il)?legal)\b",
    re.IGNORECASE,
)
"""Words of a question about what is to happen: a time in it is part of what is told, not of when it was told."""


def is_to_be_done(text: str) -> bool:
    """Whether a question asks what is to happen, so that a time in it bounds no day of publication."""
    return _TO_BE_DONE.search(text) is not None
