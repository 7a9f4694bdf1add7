"""Words to an assistant that ask nothing of articles: greetings, thanks, praise, a wish for another language.

Knows: how they are said in both languages, and that a question may follow them. Does not know the conversation.
"""

import re

LONGEST = 80
"""Characters of a courtesy; what is longer asks something."""
_LANGUAGE = r"(?:english|indonesian|bahasa(?: (?:indonesia|inggris))?|inggris|indonesia)"
_POLITE = (
    r"(?:hello|hi|hey|hai|halo|good (?:morning|afternoon|evening|night)|selamat (?:pagi|siang|sore|malam)"
    r"|assalamualaikum|thanks?(?: you)?(?: (?:(?:so|very) much|a lot))?|thx|many thanks|cheers|terima ?kasih|makasih"
    r"|trims|banyak|good|great|nice|perfect|awesome|well done|that(?:'s| is) (?:all|great|good|it)|never ?mind|bagus"
    r"|mantap|keren|sip|siap|oke?|okay|okey|baik(?:lah)?|itu saja|sudah cukup|bye|goodbye|sampai jumpa|dadah|kutip|kak"
    r"|min|please|tolong|dong|ya|yes|sorry|maaf)"
)
_OTHERWISE = (
    r"(?:(?:(?:can|could) you )?(?:translate|summari[sz]e|paraphrase|rewrite)"
    r"|(?:bisa )?(?:terjemahkan|terjemahin|ringkas(?:kan)?|rangkum(?:kan)?))"
    r"(?: (?:it|that|this|them|the answer|itu|ini|semuanya|jawabannya))?"
    rf"(?: (?:in(?:to)?|to|ke(?: dalam)?|dalam|pakai|pake) {_LANGUAGE})?"
    rf"|(?:dalam|pakai|pake) {_LANGUAGE}|(?:in|ke) (?!(?:indonesia|inggris)\b){_LANGUAGE}"
)
"""A wish for other words; "in Indonesia?" and "ke Inggris?" ask of a country."""
_COURTESY = re.compile(rf"(?:(?:{_POLITE}|{_OTHERWISE})\b[\s,.!?]*)+", re.IGNORECASE)
_AROUND = re.compile(rf"^(?:{_POLITE}\b[\s,.!?]*)+|(?<![\s,.!?])(?:[\s,.!?]+{_POLITE}\b)+[\s,.!?]*$", re.IGNORECASE)


def without_courtesies(text: str) -> str:
    """A turn without the courtesies that it begins and ends with."""
    return _AROUND.sub("", text.strip())


def is_courtesy(text: str) -> bool:
    """Whether a turn asks nothing of the articles; a question behind the courtesy is one."""
    return len(text) <= LONGEST and bool(_COURTESY.fullmatch(text.strip()))
