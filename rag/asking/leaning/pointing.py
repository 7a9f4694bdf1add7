"""The words with which a question leans on the turns before it, and whether it says anything by itself.

Knows: pointers, leads, suffixes and pronouns of Indonesian and English. Does not know: the turns before, or what comes
of leaning (`rag.conversing.followups`).
"""

import re
from collections.abc import Sequence

from index import places, words
from rag.asking.names.names import names
from rag.speaking.words.shapes import is_office_word
from rag.speaking.words.speech import SPEECH

LEAD = re.compile(
    r"^(?:(?:thanks|thank you|great|good|makasih|terima kasih|no|nope|bukan|tidak|oke?|okay|sip|baik(?:lah)?|hmm+"
    r"|o+h|eh|ah|wah|maaf|so?ri|sorry|u?oo?ps|ups|yes|ya"
    r"|(?:bukan|not) (?:yang |yg )?(?:itu|begitu|gitu|that(?: one)?|this)|that['’]?s not (?:it|what i (?:meant|asked)))"
    r"[\s,.!]+)*"
    r"(?:i mean(?:t)?|maksud(?:nya| saya| aku| gue)?|and|but|then|so|ok(?:ay)?"
    r"|what about|how about|and (?:what|how) about|what of|also|(?:let['’]?s )?(?:go(?:ing)? )?back to"
    r"|(?:kita )?(?:kembali|balik)(?: lagi)? ke(?= (?:soal |yang )?[\w.]+(?: [\w.]+){0,2}(?:,|[^\w ]*$))"
    r"|dan|lalu|terus|kalau|kalo|klo|bagaimana (?:dengan|dgn|kalau)|gimana (?:dengan|dgn|kalau|kalo)|gmn (?:dgn|dengan)"
    r"|bgmn (?:dgn|dengan)|sedangkan|adapun|nah)\b[\s,:]*",
    re.IGNORECASE,
)
"""Words that lead from one question to the next."""
LEADS = re.compile(rf"{LEAD.pattern}(?:(?:about|dengan|dgn|di|in|for|untuk|the|yang)\b\s*)*", re.IGNORECASE)
"""The same, with what joins the next words to the question before."""
ASKING = re.compile(
    r"\b(?:who(?:m|se)?|what|when|where|why|how|which"
    r"|s(?:i)?apa(?:kah)?|apa(?:kah)?|kapan|(?:di)?mana|mengapa|kenapa|berapa)\b",
    re.IGNORECASE,
)
"""Words that ask; "bagaimana" at the end of a follow-up only says that it is one."""
HAPPENS = re.compile(
    r"\b(?:happen(?:ed|s|ing)?|going on|(?:ter)?jadi|(?:kejadian|peristiwa)(?:nya)?|ada apa|apa yang ada)\b",
    re.IGNORECASE,
)
"""What is asked of a place in a question that needs nothing from the one before."""
_CLAUSE = r"(?! (?:the|an?|there|all|no|some)\b)"
POINTING = re.compile(
    rf"\b(?:it|(?<!said )(?<!say )(?<!says )that|(?:(?<=said )|(?<=say )|(?<=says ))that{_CLAUSE}|this|those|these"
    r"|(?<!is )(?<!are )(?<!was )(?<!were )there(?! (?:is|are|was|were)\b)|then|they|them"
    r"|he|she|him|his|her|their|(?<!apa )itu|(?<=apa )itu(?=\W*$)|tersebut|tadi|beliau|dia|ia|mereka|situ|sana"
    r"|(?<!hari )(?<!pekan )(?<!minggu )(?<!bulan )(?<!tahun )(?<!saat )(?<!kali )(?<!masa )ini)\b",
    re.IGNORECASE,
)
"""Words that refer to what was spoken of."""
SUFFIXED = re.compile(
    r"\b(?!(?:ha|ta|pu|ada|biasa|sebenar|sesungguh|akhir|seharus|misal|sebaik|umum|khusus|rasa|kayak|karena|perta|berta"
    r"|bukan|penting|setidak|sekurang|sepenuh|selanjut)nya\b)\w{2,}nya\b",
    re.IGNORECASE,
)
"""A word with -nya, which may refer to something before or only make a noun."""
OPEN = re.compile(
    r"\b(?:about|of|on|to|for|with|against|from|after|before|by|soal|tentang|terhadap|mengenai|ihwal|dengan|untuk|kepada"
    r"|oleh)\s+(?:(?:it|that|this|them|him|her|itu|ini|dia|beliau|mereka)"
    r"|(?:(?!(?:hari|pekan|minggu|bulan|tahun|saat|kali|masa)\b)\w+\s+)?(?:itu|ini|tersebut))"
    r"(?=\s*[?.!,]*$|,?\s+(?:and|or|when|after|in|at|apa|siapa|kapan|bagaimana|di|pada|saat|ketika)\b)"
    r"|\b(?:it|them)\s*[?.!]*$"
    r"|^(?:is|was|does|did) (?:that|this|it) (?:also |still )?(?:true|apply|so|the case|the same)\b(?! that)"
    r"|^(?:apa(?:kah)?|benarkah) (?:hal )?(?:itu|ini) (?:juga |masih )?(?:benar|berlaku|sama)\b",
    re.IGNORECASE,
)
"""A pointer that means nothing in its own question, though that names somebody: "what did Anies say about it?"."""
PERSON = re.compile(r"\b(?:(?P<own>his)|he|she|him|beliau|dia|ia)\b(?:(?P<short>['’](?:s|d|ll))(?= ))?", re.IGNORECASE)
"""A person of whom the turn before spoke; "her" may be hers or she."""
WHO = re.compile(r"\b(?:siapa(?:kah)?|sapa|who|whom|whose)\b", re.IGNORECASE)
WHEN = re.compile(r"\b(?:kapan(?:kah)?|when|(?:tanggal|hari) (?:berapa|apa))\b", re.IGNORECASE)
WHERE = re.compile(r"\b(?:(?:di ?)?mana|where)\b", re.IGNORECASE)
_TOLD = re.compile(r"\b(?:announced?|di(?:umum|sampai|ungkap|kata)kan)\b", re.IGNORECASE)
WHOSE = re.compile(
    r"\b(?:menurut|according|words?|quotes?|quoted|cited|statements?|pernyataan|ucapan|(?:di)?kutip(?:an)?|hal"
    r"|(?:ber)?bicara|speaking|talking)\b",
    re.IGNORECASE,
)
"""Further words with which is asked whose words an answer quotes."""
_NAME_ASKED = re.compile(
    r"(?i)\W*(?:(?:dan|lalu|terus|and) )?(?:(?:s(?:i)?apa )?nama(?: lengkap)?nya(?: s(?:i)?apa)?"
    r"|what(?:['’]s| is) (?:his|her|their) (?:full )?name)(?: sih| ya)?\W*"
)
DEFINITE = re.compile(r"\bthe\b", re.IGNORECASE)
FEW = 3
"""Words that say what a question is about, up to which it may need the earlier one to make sense."""
_NTH = (
    "(?:pertama|kedua|ketiga|keempat|kelima|terakhir|satu(?:nya)?(?: lagi)?|lain(?:nya)?"
    "|first|second|third|fourth|fifth|last|other|rest)"
)
WHICH_ONE = re.compile(
    rf"^(?:and |dan |terus |lalu )?(?:yang|yg|the) {_NTH}(?: ones?)?"
    r"(?: (?:apa|s(?:i)?apa|mana|berapa|brp|bagaimana|gimana|gmn))?\W*$"
    rf"|^(?:what|who|which) (?:is|was|are|were) the {_NTH}(?: one)?\W*$",
    re.IGNORECASE,
)
"""Asks of one of several by its place among them and says nothing else: "yang kedua apa?", "the second one?"."""
ELSE = re.compile(r"(?i)\b(?:else|other(?: one)?s?|(?:satu )?lagi|lain(?:nya)?|selain (?:itu|dia))\b")
"""Asks for another than was told before: "who else?", "yang satu lagi siapa?"."""
HEADLESS = re.compile(
    r"(?i)\b(?:berapa|brp|s(?:i)?apa|mana|apa)(?: orang)? (?:yang|yg)\b"
    r"|^(?:dari|ke|di|oleh|untuk|dalam|pakai|pake|naik|lewat) \w+ (?:mana|apa|siapa|berapa)\b"
    r"|^how many (?:of (?:them|those|these) )?(?:are|were|is|was)\b(?! there)|^(?:from|in|to|by) (?:which|what) \w+\W*$"
)
"""Asks of some without saying of which: "berapa yang perempuan?", "dari negara mana saja?"."""
EMPTY = frozenset(
    """who whom whose what when where why how which did do does is are was were be been
    say said says tell told happen happened
    sapa siapa apa kapan mana dimana mengapa kenapa bagaimana berapa yang mengatakan katakan bilang berkata terjadi
    true really actually spoke speak speaks spoken
    the a an of to in on for and or by with about from at into onto upon as than dan di ke
    dari oleh untuk saja itu ini so else exactly many much begitu banyak
    lagi persisnya tepatnya sebutkan sebut list name all semua seluruh
    over under during until till since long far often period lama jauh sering jangka waktu periode""".split()
)


def begins_with_person(question: str) -> bool:
    """Whether "he", "dia" and the like stand before anything that they might mean in the same question."""
    found = PERSON.search(question)
    return bool(found and not has_content(question[: found.start()]) and not names(question[: found.start()], ()))


def is_headless(question: str) -> bool:
    """Whether a question of few words names nobody and does not say of whom or what it asks."""
    asks = HEADLESS.search(question) or WHICH_ONE.search(question)
    return bool(asks) and len(content(question)) < FEW and not names(question, ())


def words_of_whom(question: str) -> bool:
    """Whether a question asks for the words of a "he" or "dia" whom it does not name."""
    return bool(SPEECH.search(question)) and begins_with_person(question)


def asks_speaker(question: str) -> bool:
    """Whether a question is who said what an answer quotes, and nothing else: "who said that?", "kata siapa?"."""
    rest = WHOSE.sub(" ", SPEECH.sub(" ", question))
    return bool(WHO.search(question) and rest != question and not has_content(rest))


def asks_when_said(question: str) -> bool:
    """Whether a question is when what an answer quotes was said, and nothing else: "when did he say that?".

    When something was announced may stand in any sentence.
    """
    if re.search(r"(?i)\bannounced\b", question) or not (
        WHEN.search(question) and SPEECH.search(question) and POINTING.search(question)
    ):
        return False
    rest = SPEECH.sub(" ", question)
    for name in names(question, ()):
        rest = rest.replace(name, " ")
    return not (HAPPENS.search(question) or has_content(rest))


def asks_where_said(question: str) -> bool:
    """Whether a question is where what an answer quotes was said, and nothing else: "where did he say that?"."""
    if not (WHERE.search(question) and SPEECH.search(question) and POINTING.search(question)):
        return False
    rest = SPEECH.sub(" ", question)
    for name in names(question, ()):
        rest = rest.replace(name, " ")
    return not has_content(rest)


def asks_only_when(question: str) -> bool:
    """Whether a question is when what an answer quotes was, and nothing else: "when was that?", "kapan diumumkan?"."""
    rest = _TOLD.sub(" ", HAPPENS.sub(" ", SPEECH.sub(" ", question)))
    return bool(WHEN.search(question)) and not has_content(rest) and not names(question, ())


def asks_only_name(question: str) -> bool:
    """Whether a question is what somebody is called, and nothing else: "siapa namanya?", "what is her name?"."""
    return _NAME_ASKED.fullmatch(question) is not None


def asks_only_words(question: str) -> bool:
    """Whether a question is what somebody said, and nothing else: "apa kata Rina Dewi?", "what did the mayor say?"."""
    rest = SPEECH.sub(" ", question)
    if rest == question or WHEN.search(question) or WHO.search(question):
        return False
    for name in names(question, ()):
        rest = rest.replace(name, " ")
    return all(map(is_office_word, content_beside(rest, places.mentions(rest, anycase=True))))


def has_content(question: str, place: str = "") -> bool:
    """Whether a question says what it is about, besides a place; "when was that?" does not."""
    return bool(content(question.replace(place, " ") if place else question))


def content(question: str) -> list[str]:
    """Words that say what a question is about, places among them."""
    return content_beside(question, [])


def content_beside(text: str, named: Sequence[places.Mention]) -> list[str]:
    """Words of a question that say what it is about, place names aside."""
    for mention in reversed(named):
        text = text[: mention.start] + " " + text[mention.end :]
    return [
        word
        for word in words.tokens(text)
        if word not in EMPTY and words.terms(word) and not POINTING.fullmatch(word) and not SUFFIXED.fullmatch(word)
    ]
