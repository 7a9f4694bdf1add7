"""Which sentences cannot tell the cause that a question asks for: they tell what came of it, or of somebody else.

Knows: questions for the cause of an event or of a death. Does not know how evidence is scored, or where a cause is told
to be unknown (`rag.choosing.unknowns`).
"""

import re
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

from index import words
from index.article_sentences import before
from index.nouns import Sentence
from index.saying import SURELY
from index.translation import query_terms
from rag.asking.kinds import Kind
from rag.parsing.terms import likely_words
from rag.question import Question
from rag.speaking.words.shapes import may_be_name

_CAUSE_OF = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bpenyebab(?:nya)? (?:dari |utama |terjadinya )*(?P<event>[\w-]+)",
        r"\b(?:mengapa|kenapa|knp)(?: bisa)? (?:terjadi|ada) (?P<event>[\w-]+)",
        r"\b(?:what caused|what is causing|what was the cause of|what is the cause of|(?:the )?cause of)"
        r" (?:the |an? )?(?P<event>(?:(?!(?:at|in|of|on|near|that|during)\b)[\w'’-]+ ?)+)",
    )
)
"""Asks for the cause of an event."""
_HAPPENED = re.compile(
    r"(?i)\b(?:mengapa|kenapa|knp)(?: (?!(?:waktu|saat|ketika|usai|setelah|yang|yg|tidak|tak|belum|gak)\b)[\w-]+){1,6}?"
    r" (?P<event>amblas|ambruk|roboh|runtuh|terbakar|meledak)\b"
)
"""Asks why something came down or burned."""
_BRINGS_ABOUT = re.compile(r"\b(?:menyebabkan|mengakibatkan|berakibat)\b")
_SUBORDINATE = re.compile(r"[,;:]\s|\b(?:bahwa|karena|setelah|usai|saat|ketika)\b")
"""Before what brings something about, where other things are told first."""
_BECAUSE = re.compile(r"(?i)\b(?:karena(?! (?:hal )?itu\b)|dikarenakan|akibat|lantaran|gara-gara|disebabkan|dipicu)\b")
_HINTS = re.compile(
    r"(?i)\b(?:penyebab\w*|sebab|pemicu\w*|diduga|dugaan|korsleting|bermula|berawal|bersumber|berasal)\b"
)
"""Before a cause, and words of a sentence that may tell one in other ways."""
_EMPTY = re.compile(
    r"(?i)^\s+(?:(?:adanya|terjadinya|dari|oleh|peristiwa|insiden|kejadian|kondisi|musibah|bencana|sebuah|suatu)\s+)+"
)
_NEXT = 2
"""Words behind "akibat", without empty ones, among which stands what is said to have caused something else."""
_COMPARES = re.compile(
    r"(?i)^(?!.*\bsehingga\b).*\b(?:(?:lebih|paling) |ter|te(?=rendah))(rendah|tinggi|mahal|murah|sedikit)\b.*\d"
)
"""How much of something there is beside others, in numbers, and not what brings it about."""
_OF_A_DEED = r"(?!\b(?-i:me(?!ninggal)[a-z]{3,}|di[a-z]{4,}|ber[a-z]{3,})\b)"
_DEATH = re.compile(
    rf"(?i)\b(?:penyebab|sebab|mengapa|kenapa|knp)\b(?:{_OF_A_DEED}.)*\b(?:kematian|meninggal|tewas|wafat)\b"
    rf"(?:{_OF_A_DEED}.)*$|\bwhy (?:did|do|does) [^?]*\bdie\b|\bwhy [^?]*\bdied?\W*$|\bcause of [^?]*\bdeaths?\b"
)
"""Asks of what somebody died, not why his family sued the hospital."""
_DEAD = re.compile(
    r"(?i)\b(?:\w*tewas\w*|\w*meninggal\w*|kematian\w*|wafat\w*|tutup usia|nyawa|almarhum\w*|jasad|jenazah)"
)
_HOW_DIED = re.compile(
    r"(?i)\b(?:usai|setelah|(?:saat|ketika) (?:ber|me)\w+|ter(?!masuk|sebut|kait|lihat|jadi|akhir)\w{3,}"
    r"|di(?:bacok|bakar|bom|cekik|eksekusi|gigit|gorok|hajar|hantam|hukum|keroyok|lindas|mangsa|patuk|pukul|rawat|sambar"
    r"|sengat|seruduk|siksa|terjang|terkam|tikam|tusuk)\w*|overdosis|(?:ke)?bakar\w*|api"
    r"|\w*bunuh\w*|serang\w*|\w*[tn]embak\w*|\w*[tn]abrak\w*|\w*ledak\w*|\w*racun\w*|bentrok\w*|peluru|bom|gas|kecelakaan"
    r"|tenggelam|hanyut|gantung|jatuh|longsor|banjir|gempa|\w*luka|jantung|stroke|kanker|covid|\w*sakit|\w*derita"
    r"|mengidap|infeksi|komplikasi|kelaparan|dehidrasi|hipotermia|kelelahan|usia|faktor|prematur)\b"
)
"""Of what somebody died, where nothing else says that it is the cause."""
_SPEAKS = re.compile(r"(?i)^\W*(?:sebab,? )?(?:saya|aku)\b")
_POINTS_BACK = re.compile(r"(?i)^\W*(?:sebab|pasalnya|karena)?,? ?(?:dia|ia|beliau)\b")
"""Sentences about him who speaks, or whom the one before has as its subject."""
_LEADS_BACK = re.compile(r"(?i)^\W*(?:dikarenakan|karena|sebab|pasalnya|lantaran)\b(?! (?:itu|hal)\b)")
_POINTS = re.compile(r"(?i)\b(?:itu|ini|tersebut|kejadian|peristiwa|insiden|musibah)\b")
"""Begins what explains the sentence before it, and stands there for an event that has been told of."""
_MAIN_CLAUSE = re.compile(rf"(?i)^\W*(?:dikarenakan|karena|lantaran)\b[^,]+, (?!(?:{SURELY}|sambung)\w*)\w")
"""Explains what stands behind its own comma: "Karena hujan deras, tebing runtuh"."""
_OWN_CLAUSE = re.compile(
    r"^(?!\W*(?i:pada|di|dalam|menurut|selain|sementara|namun|saat|ketika|usai|setelah|sejak|akibatnya|sebanyak|sejumlah"
    r"|\w+an (?:orang|rumah|warga|jiwa)|\d)\b)\W*\w+(?: [\w-]+)+(?:, (?=[a-z])| (?:se)?hingga )"
)
"""Before the consequence, a clause that may tell the cause: "Tanggul Kali jebol, rumah terendam akibat banjir"."""
_SUBJECT = re.compile(r"^\W*(?:(?:Namun|Sementara itu|Adapun|Meski begitu),? )?(?P<name>[A-Z][a-z]+)\b")


def no_causes(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence tells what came of the event asked for, or what befell another than him who died.

    Neither is it a cause that something is lower than something else, or the lowest, where it is asked why it is low.
    """
    if question.kind is Kind.WHY and _only_compares(sentence.text, question):
        return True
    events = _events(question)
    if _tells_consequence(sentence.text, events) or (events and _explains_another(sentence, events)):
        return True
    if not _DEATH.search(question.asked):
        return False
    if not _DEAD.search(sentence.text):
        return _is_of_another(sentence, question)
    return not any(one.search(sentence.text) for one in (_BECAUSE, _HINTS, _HOW_DIED))


def tells_cause(question: Question, text: str) -> bool:
    """Whether a sentence may tell a cause of what is asked."""
    named = _likeliest(_events(question))
    return bool(_HINTS.search(text)) or any(not _caused(text, one.end(), named) for one in _BECAUSE.finditer(text))


def _only_compares(text: str, question: Question) -> bool:
    """Whether a sentence tells of what is asked about, "rendah", only how it compares: "lebih rendah", "terendah"."""
    told = _COMPARES.search(text)
    if told is None or any(one.search(text) for one in (_BECAUSE, _HINTS)):
        return False
    return words.term(told[1].lower()) in likely_words(question.asked, question.text_language)


def _events(question: Question) -> Sequence[Mapping[str, float]]:
    """For each word for the event whose cause a question asks for, index terms with how likely each means it."""
    return _events_of(question.asked, question.kind is Kind.WHY, question.text_language)


@lru_cache(256)
def _events_of(question: str, why: bool, language: str) -> Sequence[Mapping[str, float]]:
    patterns = (*_CAUSE_OF, _HAPPENED) if why else _CAUSE_OF
    asked = next(filter(None, (pattern.search(question) for pattern in patterns)), None)
    terms = query_terms(asked["event"], language) if asked else ()
    return [dict(term.alternatives) for term in terms if term.alternatives]


def _likeliest(events: Sequence[Mapping[str, float]]) -> set[str]:
    """The terms that mean an event most likely: of "fire" kebakaran, not the flame that may cause one."""
    return {max(one, key=lambda word: one[word]) for one in events}


def _tells_consequence(text: str, events: Sequence[Mapping[str, float]]) -> bool:
    """Whether a sentence tells what came of an event: "Ledakan itu menyebabkan rumah rusak", "rusak akibat ledakan"."""
    marks, named = [one.end() for one in _BECAUSE.finditer(text)], _likeliest(events)
    if (
        marks
        and not any(one.search(text) for one in (_HINTS, _OWN_CLAUSE))
        and all(_caused(text, at, named) for at in marks)
    ):
        return True
    if not (verb := _BRINGS_ABOUT.search(text)):
        return False
    every = {word for each in events for word in each}
    subject, rest = _SUBORDINATE.split(text[: verb.start()])[-1], text[verb.end() :]
    return bool(every & set(words.terms(subject))) and not every & set(words.terms(rest))


def _caused(text: str, at: int, events: Set[str]) -> bool:
    """Whether it is the event itself that stands behind a "because"."""
    behind = _EMPTY.sub("", re.split(r"[.,;:]", text[at:], maxsplit=1)[0]).split()[:_NEXT]
    return bool(events & set(words.terms(" ".join(behind))))


def _explains_another(sentence: Sentence, events: Sequence[Mapping[str, float]]) -> bool:
    """Whether a sentence that begins with "because" explains the one before it, which is not of the event."""
    earlier = before(sentence)
    if not earlier or not _LEADS_BACK.search(sentence.text) or _MAIN_CLAUSE.search(sentence.text):
        return False
    if _POINTS.search(earlier):
        return False
    every = {word for each in events for word in each}
    return not every & set(words.terms(f"{earlier} {sentence.text}"))


def _is_of_another(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence without a word of death is of him who speaks, or of another whom the one before it names."""
    if _SPEAKS.search(sentence.text):
        return True
    earlier = before(sentence)
    subject = _SUBJECT.search(earlier) if _POINTS_BACK.search(sentence.text) else None
    if subject is None or not question.names or not may_be_name(subject["name"]):
        return False
    asked = {word.casefold() for name in question.names for word in name.split()}
    return not asked & set(re.findall(r"\w+", earlier.casefold()))
