"""The event of which a question asks something: of "apa penyebab kebakaran Demak" the fire.

Knows: what is asked of events, in both languages. Does not know how a follow-up is completed
(`rag.conversing.followups`).
"""

import re

from rag.asking.pointing import has_content

_OF_IT = "(?:jumlah |total )?(?:penyebab|sebab|alasan|pemicu|korban|jumlah|kerugian|kronologi|dampak|cause)"
_ASKS = r"(?:apa|siapa|sapa|berapa|brp|bagaimana|gimana)(?: s?aja)?(?: (?:sih|ya))?"
_ASKED_OF_IT = re.compile(rf"(?i)[\s,]+{_OF_IT}(?:nya)? {_ASKS}\W*$")
_ASKED_FIRST = re.compile(
    rf"(?i)^(?:{_ASKS} |what was the )?{_OF_IT}(?:nya)? (?:jiwa |dari |akibat |of )?"
    r"|^what (?:caused|triggered|sparked) "
    r"|^(?:kenapa|knp|mengapa) |^why (?:did|do|does|was|were|is|are|has|have) "
    r"|^(?:berapa|brp|how many) (?:[a-z]+ ){0,3}(?:tewas|meninggal(?: dunia)?|luka-luka|terluka|hilang|mengungsi|died"
    r"|killed|injured|hurt|missing|displaced) (?:dalam|akibat|karena|usai|setelah|pada|in|during|after) "
)
"""What is asked of an event, behind or before it."""
_ASKS_LAST = re.compile(rf"(?i)[\s,]+{_ASKS}\W*$")


def event_of(text: str) -> str:
    """A question for something of an event without what it asks: "kapan itu?" is of the fire, not of its cause."""
    if first := _ASKED_FIRST.match(text):
        event = _ASKS_LAST.sub("", text[first.end() :])
    elif behind := _ASKED_OF_IT.search(text):
        event = text[: behind.start()]
    else:
        return text
    return event if has_content(event) else text
