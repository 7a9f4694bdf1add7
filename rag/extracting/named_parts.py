"""Who is asked for by a noun, or his age: the culprit or the victim of a deed, and if a sentence tells one as such.

Knows: nouns for who did a deed and who suffered it, what stands between them and a name, ages in brackets. Does not
know the verbs of a deed (`rag.parsing.deeds`), or when a few words are given (`rag.extracting.short_answers`).
"""

import re
from typing import Final, NamedTuple

from index.article_sentences import sentences
from rag.asking.names.rows import PARTS
from rag.expecting.ages import BEHIND_NAME
from rag.extracting.few_words import FewWords
from rag.parsing.asked_deeds import deed_of
from rag.parsing.clauses import VERB
from rag.parsing.deeds import WORD, Deed, Part, plays
from rag.parsing.terms import likely_words, told_words
from rag.question import Question
from rag.speaking.offices.beside import RELATIVES
from rag.speaking.words.persons import KIN

AGENT = "pembunuh|penganiaya|pengeroyok|pencuri|perampok|pemerkosa|penculik|penembak|penusuk|pembacok|penipu|pembakar"
AGENT_EN = "killer|murderer|attacker|thief|robber|rapist|kidnapper|shooter|arsonist"
"""Nouns that tell the deed with who did it."""
_CULPRIT = (
    r"pelaku(?! (?:usaha|pasar|industri|umkm|ekonomi|wisata|bisnis|perjalanan|seni)\b)|eksekutor|tersangka|terdakwa"
    rf"|terpidana|otak|dalang|aktor intelektual|{AGENT}|perpetrator|suspect|culprit|mastermind|defendant|{AGENT_EN}"
)
_VICTIM = "korban|victim"
_ROLE = rf"(?:(?P<culprit>{_CULPRIT})|(?P<victim>{_VICTIM}))(?:s|nya)?"
_AGE_OF = r"\b(?:how old (?:is|was) the|(?:umur|usia)(?:nya)?)"
_OF = r"(?: (?:in|of|behind|dalam|dari|di balik|kasus|perkara|dugaan|tindak|pidana|aksi|insiden|utama|the|a|case))*"
_ASKED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bs(?:i)?apa(?:kah)?(?: s?aja)?(?: sih)?(?: orang)?(?: (?:yang|yg))?(?: (?:jadi|menjadi|nama|sebenarnya))*"
        rf"(?: (?:para|sang|terduga|identitas))* {_ROLE}\b(?P<rest>.*)",
        rf"^(?:(?:lalu|terus|dan|nama|identitas|terduga) )*{_ROLE}\b(?P<rest>.*?) s(?:i)?apa(?: s?aja| sih)?\W*$",
        rf"\bwho(?:['’]s| is| was| are| were)(?: the| a| alleged| main| suspected)* {_ROLE}\b(?P<rest>.*)",
        rf"\b(?:umur|usia)(?:nya)?(?: (?:si|sang|para))? {_ROLE}\b(?P<rest>.*)",
        rf"\bhow old (?:is|was|are|were) the {_ROLE}\b(?P<rest>.*)",
        rf"{_AGE_OF} (?P<victim>[a-z]+)(?P<rest> (?:(?:who was )?[a-z]+(?:ed|ught)|(?:yang|yg) di[a-z]{{4,}})\b.*)",
        rf"{_AGE_OF} (?P<culprit>[a-z]+)(?P<rest> (?:who [a-z]+(?:ed|ught)|(?:yang|yg) me[a-z]{{4,}})\b.*)",
    )
)
_FIRST = re.compile(rf"{_OF} (?:(?:yang|yg|who)(?: was)? )?(?P<verb>[a-z]{{4,}})", re.IGNORECASE)
_DEED_NOUN = r"pe(?!laku\b)[a-z]{4,}an"
_ANY_DEED = re.compile(rf"\b(?P<verb>{_DEED_NOUN}|(?:me|di)[a-z]{{4,}})\b")
_KIN = frozenset(RELATIVES | {"teman", "rekan", "tetangga", "kekasih", "pacar", "saudara", "kerabat", "pelapor"})
_COPULA = (
    r"(?:(?:yang )?(?:di(?:ketahui|identifikasi|kenal)(?: sebagai)?|bernama|berinisial)|yakni|yaitu|adalah|ialah"
    r"|atas nama|merupakan|itu|ini|tersebut)"
)
_BEFORE = re.compile(
    rf"(?i:(?:(?P<kin>[a-z]+) )?\b{_ROLE})(?P<told>(?: (?!(?:yang|di|me)[a-z]*\b)[a-z]+){{0,4}})"
    # "pembunuh Rina Dewanti adalah Edo"
    rf"(?:(?: [A-Z][\w.'’-]*){{1,4}}(?= {_COPULA}))?"
    rf"(?P<joint>[,:]?(?: {_COPULA}[,:]?)*)(?: [A-Z][\w.'’-]*){{0,4}},? $"
)
"""Before a name, what he is: "pelaku, Edo", "korban penganiayaan itu, Ketua RT Rina"."""
_BEHIND = re.compile(
    r"(?i)(?: alias [\w. ]{2,30}?)?(?: ?\([^()]{1,20}\))?,?"
    r" (?:(?:yang|sebagai|selaku|menjadi|jadi|adalah|merupakan|ialah|ditetapkan|resmi|juga|telah|sudah|the|a|as|is|was)"
    rf" )*(?:terduga )?{_ROLE}\b"
)
"""Behind a name, what he is: "Edo (31) ditetapkan sebagai tersangka", "Rina, korban pencurian"."""
_CAUGHT = r"tangkap|tahan|ringkus|bekuk|ciduk|vonis|dakwa|jerat|tetapkan"
_CAUGHT_BEFORE = re.compile(
    r"\b(?:menangkap|menahan|meringkus|membekuk|menciduk|memvonis|mendakwa|menjerat|menetapkan)"
    rf"(?: (?!(?:{_CULPRIT}|{_VICTIM}|yang|atas|karena|terkait|usai|setelah|laporan|me[a-z]+|{_DEED_NOUN})\b)[\w.'’-]+)"
    r"{0,6},? $"
)
_FATE = re.compile(
    r"(?: alias [\w. ]{2,30}?)?(?: ?\([^()]{1,20}\))?,?(?: (?:telah|sudah|kini|akhirnya|pun|yang))*"
    rf" (?:(?P<caught>di(?:{_CAUGHT})|terancam hukuman|menyerahkan diri)"
    r"|(?P<hurt>tewas|meninggal|terluka|luka|mengalami luka|dilarikan ke|ditemukan (?:tewas|meninggal)))\b"
)
"""Behind a name, what comes of a deed for who did it and for who suffered it."""


class NamedPart(NamedTuple):
    """A part that a question asks for by a noun."""

    part: Part
    deed: Deed | None
    """The deed of the noun behind, or of the turn before; None where neither tells any."""


_NAME: Final = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}"
_ASKED_AGE: Final = re.compile(
    r"(?:[Uu]mur|[Uu]sia)(?:nya)? (?:si |sang |para )?(?P<who>[a-z]+)\b[^?]*? (?P<name>[A-Z][\w.'’-]*)"
    r"|\b(?:is|was) (?P<of>[A-Z][\w.'’-]*)(?: [A-Z][\w.'’-]*)*['’]s (?P<whose>[a-z-]+)"
)
"""Asks for the age of who is told by another's name: "umur pembunuh Rina", "how old is Rina's son"."""
_OWN_AGE: Final = re.compile(
    rf"(?:[Uu]mur|[Uu]sia)(?:nya)? (?P<id>{_NAME})|\b(?i:how old (?:is|was)) (?P<en>{_NAME})(?!['’\w])"
)
"""Asks for the age of who is told by his name."""
_WHOSE_AGE: Final = re.compile(
    r"(?i)\b(?:umur|usia)(?:nya)? (?:(?:si|sang|para) )?(?P<id>[a-z]+)|\bhow old (?:is|was) the (?P<en>[a-z]+)"
)
"""Asks for the age of who is told by a noun."""
_OWNER: Final = re.compile(
    rf"(?P<who>(?:(?!{VERB})\b[\w-]+ ){{1,4}})(?:yang )?(?:ber)?(?:usia|umur) (?:(?:sekitar|baru|masih) )?\Z"
)
"""Right before an age whose it is: "bocah perempuan berusia"."""
_ANIMAL: Final = re.compile(r"(?i)\b(?:se)?ekor\b")
_RELATED: Final = re.compile(
    rf"(?:{'|'.join(sorted(KIN))}|{AGENT})(?:nya)?|(?:son|daughter|mother|father)(?:-in-law)?|wife|husband|killer|murderer"
)
_DONE_TO: Final = re.compile(
    rf"\b(?:(?:{AGENT})|(?:{AGENT_EN}) of|pe[a-z]{{4,}}an(?: terhadap| atas)?|(?:murder|killing|rape|\w+ing) of)"
    rf"(?: (?!oleh\b|by\b)[a-z]+){{0,3}} (?P<name>{_NAME})"
)
"""By whose name a culprit is told: "pembunuh nenek Rina", "the murder of Rina"."""
_PRONOUN: Final = re.compile(r"(?:Ia|Dia|Mereka|Ke(?:dua|tiga|empat|lima)nya|They|Both|He|She)\b")
_AGES: Final = re.compile(BEHIND_NAME)


def named_part(question: Question) -> NamedPart | None:
    """The part that is asked for by a noun, "siapa pelaku pembunuhan itu?", or whose age is; None where it is none."""
    match = next(filter(None, (pattern.search(question.asked) for pattern in _ASKED)), None)
    if match is None:
        return None
    culprit = match.groupdict().get("culprit")
    part = Part.DOES if culprit else Part.SUFFERS
    agent = culprit and re.fullmatch(f"{AGENT}|{AGENT_EN}", culprit, re.IGNORECASE)
    earlier = question.text.partition(PARTS)[2]
    told = _FIRST.match(match["rest"]) or _ANY_DEED.search(earlier)
    verb = culprit if agent else told["verb"] if told else ""
    return NamedPart(part, deed_of(part, verb, question.text_language) if verb else None)


def only_other_part(asked: NamedPart, text: str) -> bool:
    """Whether a text has a noun for the other part than the one asked for, and none for that."""
    told = {Part.DOES if match["culprit"] else Part.SUFFERS for match in re.finditer(rf"(?i)\b{_ROLE}\b", text)}
    return bool(told) and asked.part not in told


def is_told_as_another(asked: NamedPart, text: str, start: int, end: int) -> bool:
    """Whether a sentence tells a stretch of it to have another part than the one asked for."""
    told = _beside(text, start, end) or (asked.deed and plays(asked.deed, text, start, end))
    return told not in (None, asked.part)


def is_told_as(asked: NamedPart, text: str, start: int, end: int) -> bool:
    """Whether a sentence tells a stretch of it to be who is asked for, and no other part of it."""
    told = _beside(text, start, end) or (asked.deed and plays(asked.deed, text, start, end)) or _fate(text, start, end)
    return told is asked.part


def _beside(text: str, start: int, end: int) -> Part | None:
    """The part by a noun right before or behind a stretch; neither for somebody of theirs, or of a deed's own noun."""
    if before := _BEFORE.search(text[:start]):
        of_deed = re.search(rf"{_DEED_NOUN}$", before["told"]) and not before["joint"]
        if of_deed or (before["kin"] or "").lower() in _KIN:
            return Part.NEITHER
        return Part.DOES if before["culprit"] else Part.SUFFERS
    behind = _BEHIND.match(text, end)
    return (Part.DOES if behind["culprit"] else Part.SUFFERS) if behind else None


def _fate(text: str, start: int, end: int) -> Part | None:
    """The part by what comes of the deed for whom a stretch names."""
    if behind := _FATE.match(text, end):
        return Part.DOES if behind["caught"] else Part.SUFFERS
    return Part.DOES if _CAUGHT_BEFORE.search(text[:start]) else None


def is_age_of_another(words: FewWords) -> bool:
    """Whether an age in brackets is beside the name by which who is asked for is told, or one of several such ages.

    Of several, that of "istrinya, Rina (40)" is the wife's, and "korban usia 9 tahun" tells no culprit's. That of a
    victim is none "dibunuh oleh Edo (19)", nor told of those before whom a pronoun means: "Polisi menangkap dua pelaku.
    Keduanya berusia 19 tahun".
    """
    if part := named_part(words.question):
        if _PRONOUN.match(words.sentence.text):
            before = sentences(words.article)[max(words.sentence.number - 1, 0)]
            return only_other_part(part, before.text)
        if (owner := _OWNER.search(words.before)) and only_other_part(part, owner["who"]):
            return True
        named = re.search(rf"(?P<name>{_NAME}) ?\($", words.before)
        if named is None:
            return False
        victim = _DONE_TO.search(words.question.asked) if part.part is Part.DOES else None
        if victim and set(victim["name"].split()) & set(named["name"].split()):
            return True
        return is_told_as_another(part, words.sentence.text, *named.span("name"))
    if own := _OWN_AGE.search(words.question.asked):
        beside = re.search(rf"(?P<name>{_NAME}) ?\($", words.before)
        return beside is not None and set(own[own.lastgroup or 0].split()).isdisjoint(beside["name"].split())
    asked = _ASKED_AGE.search(words.question.asked)
    if asked is None or not _RELATED.fullmatch(asked["who"] or asked["whose"]):
        return False
    beside = re.search(rf"(?:\b(?P<what>[a-z]+?)(?:nya)?,? (?:bernama )?)?(?P<name>{_NAME}) ?\($", words.before)
    if beside is None:
        return False
    told = (beside["what"] or "") == asked["who"]
    several = len(_AGES.findall(words.sentence.text)) > 1
    return (several and not told) or (asked["name"] or asked["of"]) in beside["name"].split()


_SUPERLATIVE: Final = re.compile(r"\bter(?:muda|tua|kecil|besar|baru|akhir|sebut)\b")
"""Begins like a verb and is none: "korban termuda, balita berusia …"."""


def is_age_of_owner(words: FewWords) -> bool:
    """Whether an age is that of an animal, or of whom another verb parts from the noun for who is asked for.

    "Penjual susu itu ditangkap karena berbuat cabul terhadap bocah berusia 6 tahun" tells the child's.
    """
    asked, owner = _WHOSE_AGE.search(words.question.asked), _OWNER.search(words.before)
    if asked is None or owner is None:
        return False
    noun = likely_words(asked["id"] or asked["en"], words.question.text_language)
    if _ANIMAL.search(owner["who"]):
        return not noun & told_words(owner["who"])
    before = [one.end() for one in WORD.finditer(words.before, 0, owner.start()) if noun & told_words(one[0])]
    between = _SUPERLATIVE.sub("", words.before[before[-1] : owner.start()]) if before else ""
    return bool(re.search(VERB, between))
