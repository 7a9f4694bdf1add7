"""The office whose holder a question asks for, and nothing else: "siapa Ketua KPK?", "who is the finance minister?".

Knows: how holders are asked for in both languages, and which offices a country has one of. Does not know who holds any
(`rag.expecting.incumbents`).
"""

import re
from itertools import chain
from typing import Final

from index import words
from index.places import Level
from rag.asking.kinds import Kind
from rag.asking.names.english_offices import in_indonesian
from rag.question import Question
from rag.speaking.asked.office import MOST, deputy_first
from rag.speaking.asked.posts import asked_places, post_of
from rag.speaking.offices.alike import is_told_office
from rag.speaking.words.english import FIELDS
from rag.speaking.words.standings import standing

_TODAY: Final = r"(?:sekarang|skrg|saat ini|kini|now|currently|today|at the moment|right now|current|present)"
_NOW: Final = rf"(?: (?:{_TODAY}|itu|sih)){{0,4}}"
_ASKED: Final = tuple(
    (language, re.compile(pattern, re.IGNORECASE))
    for language, pattern in (
        (
            "id",
            rf"(?:siapa(?:kah)?|sapa)(?: sih| itu| nama(?:nya)?| yang (?:jadi|menjadi|menjabat)(?: sebagai)?)*"
            rf" (?P<office>.+?){_NOW}\W*",
        ),
        ("id", rf"(?P<office>.+?){_NOW}(?: nama(?:nya)?)? (?:siapa|sapa)(?: sih)?\W*"),
        (
            "en",
            rf"(?:who(?:['’]?s| is| (?P<was>was))|what(?:['’]?s| is) the name of)(?: (?:now|currently|still))*"
            rf"(?: the)?(?: (?:current|present))? (?P<office>.+?){_NOW}\W*",
        ),
    )
)
"""How the holder of an office is asked for, by the language."""
_HEAD: Final = "head of"
_DEEDS: Final = {
    "chairs": "chair of",
    "coaches": "coach of",
    "heads": _HEAD,
    "leads": _HEAD,
    "melatih": "pelatih",
    "memimpin": _HEAD,
    "mengepalai": "kepala",
    "mengetuai": "ketua",
}
"""What who holds an office does for a body or team, and the office."""
_DOES: Final = re.compile(
    rf"(?:[Ss]iapa(?:kah)? y(?:an)?g|[Ww]ho)(?: (?:{_TODAY}|still|masih))* (?P<deed>{'|'.join(_DEEDS)})(?: the)?"
    rf" (?P<of>[A-Z][\w'’.-]*(?: [A-Z\d][\w'’.-]*)*(?P<police> police)?){_NOW}\W*"
)
"""Asks who does so for what has a name, and for nothing more: not who heads a meeting, nor who coaches villagers."""
_REGION_HEADS: Final = {Level.PROVINCE: "gubernur", Level.REGENCY: "bupati", Level.CITY: "wali kota"}
_PM: Final = re.compile(r"(?i)\bpm\b")
_PRIME_MINISTER: Final = {"en": "prime minister", "id": "perdana menteri"}
_CEO: Final = re.compile(r"(?i)^(?P<how>(?:mantan|eks|bekas) )?ceo (?P<new>baru )?(?:dari )?(?!of )")
_MORE: Final = re.compile(
    rf"(?i)\d|[,;:]|\b(?:yang|(?-i:yg)|who|that|whose|siapa|dengan|with|{MOST}|(?-i:[Dd]i)|pada|saat|dalam|sebelum|sesudah|setelah"
    r"|selama|era|zaman|soal|tentang|terkait|mengenai|kasus|perihal|waktu|about|on|over|in|at|before|after|during|under|when|dan|and|atau|or|calon|lama)\b"
)
"""Asks for more than who holds an office, or for several, or not for who holds it."""
_FIELDS: Final = (re.sub("^(?:Kem|M)enteri(?:an)? ", "", long) for one in words.abbreviations() for long in one.long)
_OF_ONE: Final = re.compile(
    rf"(?i)\b(?:{'|'.join(one for one in chain(*FIELDS.items(), _FIELDS) if re.search(' (?:and|dan) ', one))})\b"
)
"""Words like these that tell nothing more: of a minister's one field, or of one body."""
_OF_MANY: Final = frozenset(
    "korban saksi anggota staf pemain pakar ahli pengamat aktivis guru dosen dokter hakim peneliti ekonom politisi"
    " politikus pengacara kuasa penasihat lawyer attorney".split()
)
"""Begins what several persons are at a time."""
NATIONAL: Final = (
    r"(?:(?:wakil|vice) )?(?:presiden|president|men(?:teri|ko)?\w*|panglima tni|jaksa agung|kapolri|ksp|kepala staf)\b"
)
"""Begins an office that one person of a country holds, as a pattern."""


def office_asked(question: str) -> str | None:
    """The office whose holder a question asks for, and nothing else: "KPK chairman"; None for any other.

    As typed, but for what is told in short, and for what its holder does: who coaches Elang is the "coach of Elang".
    With how it is held: the third president, a former one (`rag.speaking.words.standings`).
    """
    question = deputy_first(question)
    if there := _of_its_place(question):
        return there if (there := office_asked(there)) and any(map(post_of, wordings(there))) else None
    if does := _DOES.fullmatch(question):
        return _of_one(_headed(does["deed"], does["of"]) or "")
    for language, pattern in _ASKED:
        match = pattern.fullmatch(question)
        held = standing(match["office"], typed=True) if match else None
        if match is None or held is None or _MORE.search(_OF_ONE.sub("", held.office)):
            continue
        if held.how or not match.groupdict().get("was"):
            return _of_one(_worded(match["office"], language))
    return None


def _of_its_place(question: str) -> str | None:
    """A question for the mayor in Bandung as one for the mayor of Bandung; None for any other.

    It tells nothing more behind the place.
    """
    for mention in reversed(asked_places(question)):
        link = re.search(r"(?i) (?P<link>in|di) (?:the )?$", question[: mention.start])
        if link and re.fullmatch(rf"(?i){_NOW}\W*", question[mention.end :]):
            of = " of " if link["link"].lower() == "in" else " "
            return f"{question[: link.start()]}{of}{question[mention.start :]}"
    return None


def _headed(deed: str, of: str) -> str | None:
    """The office of who heads a body, or a region or its police; None where several head regions of that name."""
    if of.lower().endswith(" police"):
        return f"{of} chief"
    office = _DEEDS[deed]
    if office == _HEAD and (named := asked_places(f"di {of}")) and named[0].text == of:
        heads = {f"{_REGION_HEADS[place.level]} {place.bare}" for place in named[0].places}
        return heads.pop() if len(heads) == 1 else None
    return f"{office} {of}"


def _of_one(asked: str) -> str | None:
    """An office that one person holds; None for what is none, or many hold."""
    if post := post_of(standing(asked, typed=True).office):
        return asked if post.is_alone and (post.codes or "presiden" in post.words) else None
    held = any(is_told_office(one) and one.lower().split()[0] not in _OF_MANY for one in wordings(asked))
    return asked if held else None


def wordings(asked: str) -> tuple[str, ...]:
    """What Indonesian may call an office that is asked for, however it is held."""
    return in_indonesian(standing(asked, typed=True).office)


def _worded(office: str, language: str) -> str:
    """An office in words that tell it: "PM" in full, and Indonesian "CEO Elang" as that of Elang.

    In English the name behind "CEO" is that of who is one.
    """
    if language == "id":
        office = _CEO.sub(r"\g<how>CEO \g<new>of ", office)
    return _PM.sub(_PRIME_MINISTER[language], office)


def office_wanted(question: Question) -> str | None:
    """The office whose holder a question for somebody asks for; None for any other."""
    return office_asked(question.asked) if question.kind is Kind.WHO else None


def is_of_the_country(question: str) -> bool:
    """Whether the office whose holder is asked for is one that a country has one of: its president, a minister."""
    told = [one.lower() for one in wordings(office_asked(question) or "")]
    return any(re.match(NATIONAL, one) for one in told)


def asks_now(question: str) -> bool:
    """Whether a question for the holder of an office says that it means the present one."""
    return office_asked(question) is not None and re.search(rf"(?i)\b{_TODAY}\b", question) is not None
