"""Several questions in one: "How long is the ship and how big was its crew?" asks two things.

Knows: what joins questions in Indonesian and English, and which clauses are questions of their own. Does not know how
any of them is answered.
"""

import re

from rag.asking.circumstances import HELPS, circumstance
from rag.asking.leaning.pointing import SUFFIXED, asks_speaker, content_beside

MOST = 3
"""Questions in one at most."""
FEW = 2
"""Words that say what a clause is about, below which it says too little to stand by itself."""
_TIMES = "hari minggu pekan bulan tahun abad dekade kuartal triwulan semester musim edisi malam waktu yang"
_AGO = "".join(rf"(?<!\b{one} )" for one in _TIMES.split()) + r"(?<!\d )(?<!\d\) )"
"""Before "lalu" that is "then", not "ago": it is no joint in "tahun lalu"."""
_ALSO = r"sama(?= (?:(?:kapan|berapa|mengapa|kenapa|bagaimana|gimana)\b|(?:di|ke|dari) ?mana\b|\w{2,}nya\b))"
"""Everyday speech for "and", where what follows asks anew, and it is not with whom: "di mana sama kapan?"."""
_JOINTS = rf"(?:(?:and|then|also|&|dan|serta|{_ALSO}|{_AGO}lalu|terus|trus|kemudian|juga)\s+)"
_ANOTHER = r"(?:di ?(?:\w+ ){0,2}mana|kapan|(?:jam|pukul|tanggal|hari) berapa)\b"
_BESIDE = rf"(?:(?<=\bberapa)|(?<=\bkapan)|(?<=\bsiapa)|(?<=\bmana)) (?={_ANOTHER})"
"""Between two words that ask and stand side by side: "meninggal jam berapa | di rumah sakit mana?"."""
JOINT = re.compile(rf"(?i)\s*[?;,]*\s+{_JOINTS}+|\s*[?;]+\s+{_JOINTS}*|,\s+|{_BESIDE}")
"""What may stand between two questions."""
_ASKS_ID = r"(?:(?:siapa|apa|kapan|berapa|mengapa|kenapa|bagaimana|gimana)(?:kah)?|(?:di|ke|dari) ?mana)\b(?! ?pun\b)"
_BEFORE_ASKING = r"(?:pada|di|ke|dari|dengan|oleh|untuk|kepada|sampai|sejak|tahun|tanggal|tgl|bulan|hari|jam|pukul)"
"""Words with which an Indonesian question word is one phrase."""
_DEED = (
    r"(?:(?:hendak|mau|ingin|akan|sudah|telah|baru|masih|sedang)|(?:ber|me|ter|di(?! ))\w{3,}|naik|tinggal|tewas|pergi"
    r"|asal|lahir)"
)
"""Words of a deed, of whom is said before: "dan hendak ke mana?"."""
_OWN_ID = re.compile(
    rf"(?i)^(?:{_BEFORE_ASKING}\s+)?{_ASKS_ID}"
    rf"|^{_BEFORE_ASKING}\s+\w+(?:\s+\w+)?\s+(?:apa|mana|berapa)\b"
    rf"|^\w[\w-]*\s+(?:apa|mana)\s+(?:yang|saja)\b"
    rf"|^(?:(?:\w+\s+){{0,2}}\w{{2,}}nya|{_DEED}(?:\s+{_DEED})?)\s+(?:{_BEFORE_ASKING}\s+)?{_ASKS_ID}"
)
"""The head of an Indonesian clause that asks; what is his, or what he did, may come first."""
_FREE_ID = re.compile(rf"(?i)^(?:\w+\s+){{0,3}}(?:{_BEFORE_ASKING}\s+)?{_ASKS_ID}")
"""The same after words that join nothing but clauses."""
_ANEW = re.compile(r"(?i)[?;]|\b(?:lalu|terus|trus|kemudian|then)\b|,\s+(?:dan|serta)\b")
_NO_NOUN = (
    r"(?:the|an?|it|they|he|she|we|you|i|this|that|these|those|there|his|her|its|their|any|some|all|if|to|when|after)"
)
_WITH = r"(?:(?:in|on|at|to|from|by|for|with|of|about|since|until|under|against)\s+)?"
_TIME_EN = r"(?:in|on|at|before|after|from|of (?:them|those|these)|the (?:day|week|month|year|next|following|previous))"
_SURE_EN = re.compile(
    rf"(?i)^{_WITH}(?:(?:when|where|why|how|what|who|whom)\s+{HELPS}\b(?!\s*[,?])"
    rf"|(?:which|what|whose)\s+(?!{HELPS}\b|{_NO_NOUN}\b)\w+(?:\s+\w+)?\s+{HELPS}\b"
    rf"|how\s+(?:many|much)\b(?!\s+{_NO_NOUN}\b)|how\s+\w+\s+{HELPS}\b"
    rf"|how\s+(?:many|much)\s+{_TIME_EN}\b)"
)
"""The head of an English clause that can be nothing but a question: its verb comes before what it is said of."""
_OWN_EN = re.compile(
    rf"{_SURE_EN.pattern}|^{_WITH}(?:who|whom)\s+(?!{_NO_NOUN}\b)\w|^{_WITH}how\s+(?:long|far|often|old|big|large)\b"
    rf"(?!\s+{_NO_NOUN}\b)|^{_WITH}(?:which|what|whose)\s+(?!{HELPS}\b|{_NO_NOUN}\b)\w"
    rf"|^(?:when|where|who|what)\s+{_TIME_EN}\b|^{_WITH}(?:why|when|where|how|who|whom)\W*$"
)
"""The same, or one that may also be a clause within a question: "the man who fled and who was caught"."""
_EACH = re.compile(r"(?i)\b(?:each|respectively|masing-masing)\b")
"""Words that ask of all that is asked for before, which only one answer can tell."""
_ASKING = re.compile(rf"(?i)\b(?:{_ASKS_ID}|(?:who(?:m|se)?|what|when|where|why|how|which)\b)")
"""Any question word, also one that only joins a clause."""
_CONTAINED = re.compile(r"(?i)what|why|how|" + _ASKS_ID)
"""Those that make a question within another: "what did she say about how it works and …"."""
_INSERTED = re.compile(rf"(?i)^\w+(?:\s+\w+){{0,2}},\s+(?!{_JOINTS})")
_HEAD_EN = re.compile(rf"(?i)(?:^|,\s+|\b(?:tell me|know|explain)\s+){_WITH}$")
"""Before the question word of an English question."""


def clauses(text: str) -> tuple[str, ...]:
    """The questions of which a question is made, in order; the whole when it is one."""
    found: list[str] = []
    rest = text
    while len(found) < MOST - 1 and (two := _first_two(rest, follows=bool(found))):
        first, rest = two
        found.append(first)
    return (*found, rest)


def _first_two(text: str, *, follows: bool) -> tuple[str, str] | None:
    """The first question and what is behind it; one that follows another may say nothing of what it is about."""
    begin = circumstance(text)
    for joint in JOINT.finditer(text, begin):
        first, second = text[: joint.start()].strip(" ,;?"), text[joint.end() :]
        says = follows or content_beside(first, []) or SUFFIXED.search(first)
        if says and _asks_once(first[begin:], second) and _own(joint[0], second):
            return first, second
    return None


def _asks_once(first: str, second: str) -> bool:
    """Whether a clause asks one thing, so that what follows does not belong to a question within it."""
    asking = list(_ASKING.finditer(first))
    if not asking:
        return bool(re.match(rf"(?i){HELPS}\b", first) and _SURE_EN.match(second))
    if re.fullmatch(_ASKS_ID, asking[0][0], re.IGNORECASE):
        return len(asking) == 1
    if not _HEAD_EN.search(first[: asking[0].start()]):
        return False
    within = asking[1:]
    return not within or (bool(_SURE_EN.match(second)) and not any(_CONTAINED.fullmatch(one[0]) for one in within))


def _own(joint: str, second: str) -> bool:
    """Whether a clause after what joins is a question of its own."""
    if _EACH.search(second) or asks_speaker(second):
        return False
    # What a comma closes again is an insertion: "in what order, and on which dates, will …".
    if joint.lstrip().startswith(",") and _INSERTED.match(second):
        return False
    if joint.strip() == ",":
        return bool(_SURE_EN.match(second) or re.match(rf"(?i){_ASKS_ID}(?! dan\b)", second))
    return bool(_OWN_EN.match(second) or _OWN_ID.match(second) or (_ANEW.search(joint) and _FREE_ID.match(second)))
