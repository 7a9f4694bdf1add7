"""A question for whether something is so, put plainly: "the road was closed, wasn't it?", "whether it was closed".

Knows: tags, denials and clauses by which it is also asked in both languages; what is asked to be not so is asked of the
same facts, "isn't it closed?". Does not know what else wraps a question (`rag.asking.wording.indirect`), or what is
asked.
"""

import re
from typing import Final

from index.vocabulary import is_listed
from rag.asking.kinds import VERB
from rag.asking.names.names import uncapitalised

_HELP: Final = r"(?:is|are|was|were|has|have|had|can|could|(?-i:may)|might|must|shall|should|will|would)"
"""A verb that stands first in a question; with a capital May is the month."""
_DENIED: Final = re.compile(rf"(?i)^(?P<verb>{_HELP}|do|does|did|ca|wo)n['’]t\b")
_SO: Final = re.compile(
    r"(?i)^(?:isn['’]t|is|wasn['’]t|was) it (?:also |really )?(?:true|so|the case|a fact|correct|right) that "
)
_TAG: Final = re.compile(
    r"(?i), (?:(?:is(?:n['’]t)? (?:it|that) )?(?:so|true|right|correct|the case)|am i (?:right|correct)|yes or no"
    rf"|(?:{_HELP}|did|does|do|ca|wo)(?:n['’]t)? (?:it|they|he|she|there|we|you|one)(?: not)?)\s*\?*$"
)
_STATED: Final = re.compile(
    rf"(?i)^(?!not )(?P<who>(?:(?!(?:{_HELP}|who|whom|whose|which|that|what|when|where|why|how|if|because|do|does|did"
    rf")\b)[^\s,;:?]+ ){{1,9}})(?P<verb>{_HELP}|ca|wo)(?: not\b(?! only\b)|n['’]t\b)? (?P<rest>.+)$"
)
"""What is told of whom, with the verb that stands before him in a question."""
_SHORTENED: Final = {"ca": "can", "wo": "will"}
_DENIED_ID: Final = re.compile(r"(?i)^(?:bukankah|tidakkah) (?:memang )?")
_TAG_ID: Final = re.compile(
    r"(?i)(?:, (?:ya )?(?:kan|bukan|betul|benar)(?: (?:tidak|ngg?ak|gak?|ya|begitu))?| ya kan)\s*\?*$"
)
_TOLD_ID: Final = re.compile(
    rf"(?i)^(?=[^,?]*? (?:{VERB}|sudah|telah|akan|mau|bakal|jadi|masih|pernah)\b)"
    r"(?P<told>[^,?]*\w)(?<!\bkasih)(?<!\bsebutkan)(?<!\bdong)"
    r" (?:ya|kan|dong ya|ya kan)\s*\?*$"
)
"""A statement with a verb that only a word at its end makes a question: "Rina ditahan ya?", "Demak kalah kan"."""
_HEARD: Final = re.compile(r"(?i)^(?:kata(?:nya| orang)|konon|denger-denger|dengar-dengar|kabarnya),? ")
"""Before what somebody has heard and wants to know whether it is so."""
_BEGS: Final = re.compile(
    r"(?i)(?:tolong|mohon|coba|minta|beri|kasih|carikan?|sebutkan|tampilkan|lihat|jelaskan|ceritakan|terima|makasih"
    r"|kalau|kalo|lalu|terus|dan|soal|tentang|berita|info|jadwal)\b"
)
"""Begins what asks for something, or only tells what it is about."""
_ASKS_ID: Final = re.compile(
    r"(?i)\b(?:\w+kah|s?apa|siapa|kapan|(?:di|ke)?mana|(?:se)?berapa|bagaimana|gimana|mengapa|kenapa)\b"
)


def put_plainly(text: str) -> str:
    """A question for whether something is so, not denied, with what asks at its beginning; any other as it is."""
    asked = text.strip()
    if match := _TAG_ID.search(asked):
        told = _HEARD.sub("", asked[: match.start()])
        return text if _ASKS_ID.search(told) else f"Apakah {_within(told)}?"
    if (match := _TOLD_ID.match(asked)) and not _ASKS_ID.search(asked) and not _BEGS.match(asked):
        return f"Apakah {_within(match['told'])}?"
    if match := _DENIED_ID.match(asked):
        return f"Apakah {asked[match.end() :]}"
    if match := _TAG.search(asked):
        return _asked(asked[: match.start()]) or text
    if match := _SO.match(asked):
        return f"Is it true that {asked[match.end() :]}"
    if match := _DENIED.match(asked):
        return _first(match["verb"]) + asked[match.end() :]
    return (_asked(asked.partition(" ")[2]) or text) if asked.lower().startswith("whether ") else text


def _asked(statement: str) -> str | None:
    """The question for whether a statement is true, its verb first; None where none of its verbs can stand there."""
    match = _STATED.match(statement.rstrip(" ?.!"))
    return f"{_first(match['verb'])} {_within(match['who'])}{match['rest']}?" if match else None


def _within(text: str) -> str:
    """What began a sentence, as it stands within one: a word that no list knows is rather a name."""
    return uncapitalised(text) if is_listed(text.split()[0].lower()) else text


def _first(verb: str) -> str:
    return _SHORTENED.get(verb.lower(), verb).capitalize()
