"""Who may speak next after prose: whom a sentence without speech leaves as the one of whom "katanya" would be.

Knows: how a sentence of prose turns to somebody, names its subject, or tells from whom something said comes. Does not
know what a sentence with speech tells (`speaking/turns/attributions.py`). Prose that names somebody else, or goes on
too long, leaves nobody.
"""

import re
from dataclasses import dataclass, replace

from index.nouns import Article
from rag.speaking.names.bounds import without_degrees
from rag.speaking.names.names import Names, masked, names
from rag.speaking.names.phrases import is_post, without_intro
from rag.speaking.turns.attributions import LONGEST
from rag.speaking.turns.heard import may_be_person, newcomer, presented
from rag.speaking.words.persons import KIN, PERSON_NOUN
from rag.speaking.words.shapes import is_office
from rag.speaking.words.speech import LINK, PRONOUN_ACTS, SAID_BY

MOST_PROSE = 4
"""Sentences without speech after which "katanya" no longer means the speaker before them."""
_SUBJECT = re.compile(
    r"^(?P<who>[A-Z][^,:;\"“”]{1,60}?)(?:,[^,\"“”]{1,80},| yang (?:me|ber|di|ter)[^,\"“”]{3,80}?)?"
    r" (?:(?:juga|sempat|kemudian|tidak|tak|belum|bisa|dapat) ){0,2}"
    r"(?:(?!meninggal\b)(?:me|ber)[a-z]{3,}|di(?:temui|hubungi|konfirmasi|wawancarai|tanya|mintai)|ter(?:senyum|tawa|haru|kejut|ingat)"
    r"|tampak|datang|tiba)\b"
)
"""Who does something, or is asked; whom something is done to ("Budi dipanggil") is spoken of and does not speak."""
_LED = re.compile(rf"^{LINK}")
_DEED = re.compile(r"^\w+nya ")
"""What somebody does, before his name: "Majunya Budi berawal dari"."""
_AGENT = re.compile(
    rf"\b(?:juga )?(?:{SAID_BY}|di(?:akui|(?:lontar|rasa|keluh)kan|alami))(?: juga)?(?: oleh)?,?"
    r" (?P<who>[^\"“”\n]{2,80})"
)
"""By whom something is said or felt, in prose: "hal senada dikatakan, warga lainnya Budi"."""
TURNS = re.compile("(?:Sementara|Sedangkan|Adapun)(?: itu)?,? ?")
"""With what a report turns to somebody else."""
_OF_THE_CASE = re.compile(
    rf"^{TURNS.pattern}(?:pihak |sang |seorang )?"
    r"(?:(?P<certain>tersangka|terdakwa|terpidana|terlapor|pelapor|pelaku|korban|saksi|juga)\b"
    r"|(?P<who>[a-z]+) (?=[A-Z]))"
)
"""Somebody else, with or without a name, to whom a report turns: "Sementara tersangka B meminta maaf"; also one whose
name the page lost: "Sementara itu,juga bertanya"."""
_HIS_OWN = re.compile(
    rf"(?i)(?:sang )?(?:{'|'.join(sorted(KIN))}|pengacara|ajudan|rekan)nya(?=,? (?-i:[A-Z])| (?:me|ber|ter)[a-z])"
)
"""Somebody of his, who may speak next: "Istrinya, Rina, menangis"."""
_ONE_OF_SOME = re.compile(r"(?:[\w ]{2,40}, )?(?:[Ss]eorang|[Ss]alah seorang|[Ss]alah satu(?= dari mereka\b))\b")
"""One of whom nothing more is told, who does something: "Esoknya, salah satu dari mereka jatuh sakit"."""
_COMES_FROM = re.compile(
    r"\b(?:apresiasi|tanggapan|respons?|dukungan|sorotan|komentar|pujian|kritik(?:an)?|kecaman|pernyataan|penjelasan"
    r"|peringatan|bantahan|imbauan|pesan|pandangan|pendapat|usul(?:an)?|saran|masukan|permintaan|keluhan|pengakuan"
    r"|klarifikasi|konfirmasi)(?: [a-z]+){0,2} (?:dari|oleh) (?P<who>[^\"“”;:\n]{2,160}?)[.\s]*$"
)
"""From whom something said comes, at the end of prose: "mendapat apresiasi dari Bupati Demak, Budi Santoso."."""
_POST = re.compile(r"^(?P<post>[A-Z][^,:;\"“”]{1,80}?) ?, (?=[A-Z])")
"""What may be the office before the name: "Bupati Demak, Budi Santoso meresmikan"."""
_OFFICE_RUN = re.compile(r"[A-Z][\w'’.-]*(?: [A-Z0(][\w'’.)-]*){1,8}")


@dataclass(frozen=True, slots=True)
class Speaking:
    """Who speaks, and where he is named."""

    name: str
    named: tuple[int, int] | None
    body: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """What the sentences so far leave for the next one."""

    last: Speaking | None = None
    """Whom a pronoun means."""
    prose: int = 0
    """Sentences without speech since then."""
    body: bool = False
    """An institution spoke last."""
    asked: bool = False
    """What was said last is a question, which its speaker does not answer."""


def after_prose(article: Article, span: tuple[int, int], state: State) -> State:
    """What prose leaves: the speaker before it, the person it is about, or nobody where that is unclear."""
    if span[1] - span[0] > LONGEST:
        return State()
    told, text = names(article), without_degrees(masked(article)[slice(*span)])
    if not any(char.islower() for char in text):
        return state
    if PRONOUN_ACTS.match(text) and state.last and state.prose < MOST_PROSE:
        # Whoever else stands there, its subject is the one who spoke, or of whom he speaks.
        return replace(state, prose=state.prose + 1)
    if _HIS_OWN.match(text):
        return State()
    if (case := _OF_THE_CASE.match(text)) and (case["certain"] or PERSON_NOUN.fullmatch(case["who"])):
        return State()
    source = _source(told, text)
    subject = source or _subject(told, text) or presented(told, text)
    if subject:
        full = told.full(subject)
        own = set(full.split())
        # Of one who gets something from another, either may speak next.
        others = _mentioned(told, text) - own or (source and _introduced(told, text, own))
        return State(None if others else Speaking(full, place_of(article, subject, span)))
    own = set(state.last.name.split()) if state.last else set()
    if _ONE_OF_SOME.match(text) or _introduced(told, text, own) or _presents(text, own):
        return State()
    if state.last is None or state.prose == MOST_PROSE or _mentioned(told, text) - own or _official(text, own):
        return State()
    return replace(state, prose=state.prose + 1)


def _subject(told: Names, text: str) -> str | None:
    """The person for certain who is the subject of a sentence of prose."""
    post = _POST.match(text)
    held = post is not None and is_post(post["post"])
    match = _SUBJECT.search(text[post.end() :] if post and held else _LED.sub("", text))
    found = told.reader.phrase(match["who"], whole=True) if match else None
    return found.name if found and (held or found.titled or told.is_known(found.name)) else None


def _source(told: Names, text: str) -> str | None:
    """The person with an office from whom, at the end of a sentence of prose, something said comes."""
    match = _COMES_FROM.search(text)
    found = told.reader.after_verb(match["who"]) if match else None
    return found.name if match and found and found.titled and match["who"].endswith(found.name) else None


def _introduced(told: Names, text: str, own: set[str]) -> bool:
    """Whether somebody else than whose name these words are, not known for a person, does something or says it."""
    subject, agent = _SUBJECT.search(_LED.sub("", text)), _AGENT.search(text)
    found = (
        told.reader.phrase(_DEED.sub("", subject["who"]), whole=True) if subject else None,
        told.reader.after_verb(agent["who"]) if agent else None,
    )
    return any(one and own.isdisjoint(one.name.split()) and may_be_person(told, one.name) for one in found)


def _presents(text: str, own: set[str]) -> bool:
    """Whether a sentence presents somebody else than whose name these words are."""
    led = _LED.sub("", text)
    new = newcomer(text) or newcomer(led[:1].upper() + led[1:])
    return new is not None and own.isdisjoint(new.split())


def _mentioned(told: Names, text: str) -> set[str]:
    return set(re.findall(r"\b[A-Z][\w'’]+", text)) & told.reader.known


def _official(text: str, own: set[str]) -> bool:
    """Whether prose speaks of somebody by office who does not bear these words as a name."""
    for match in _OFFICE_RUN.finditer(text):
        words = without_intro(match[0]).split()
        if is_office(words[0]) and not own & set(words):
            return True
    return False


def place_of(article: Article, name: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """Where a name stands in a stretch, outside its quotations if it can."""
    nicknames = [short for short, full in names(article).reader.short.items() if full == name]
    for text in (masked(article), article.text):
        for form in (name, *nicknames):
            if (at := text.find(form, *span)) >= 0:
                return at, at + len(form)
    return None
