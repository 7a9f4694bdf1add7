"""Who speaks in every sentence of an article, also where the name stands in another sentence or paragraph.

Knows: how speech goes on from sentence to sentence: quotations of several sentences, "katanya", "Ia menilai", a
quotation without a word about its speaker. Does not know what a sentence by itself tells
(`speaking/turns/attributions.py`). Where two persons could be meant, nobody is: prose that names somebody else, or goes
on too long, ends a turn.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from index.nouns import Article
from index.sentences import segment
from rag.speaking.names.bounds import without_degrees
from rag.speaking.names.forms import Forms, fuller
from rag.speaking.names.names import Names, masked, names, quotations
from rag.speaking.names.phrases import is_post, without_intro
from rag.speaking.turns.attributions import LONGEST, Attribution, Way, attribution
from rag.speaking.turns.heard import heard_in, may_be_person, newcomer, often_heard, presented
from rag.speaking.turns.scripts import line_of
from rag.speaking.words.persons import KIN, PERSON_NOUN
from rag.speaking.words.shapes import is_office
from rag.speaking.words.speech import LINK, PRONOUN_ACTS, PRONOUN_REPORTED, SAID_BY

MOST_PROSE = 4
"""Sentences without speech after which "katanya" no longer means the speaker before them."""
LONGEST_QUOTATION = 2_000
"""Characters; what is longer is a lost quotation mark."""

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
_TURNS = re.compile("(?:Sementara|Sedangkan|Adapun)(?: itu)?,? ?")
"""With what a report turns to somebody else."""
_OF_THE_CASE = re.compile(
    rf"^{_TURNS.pattern}(?:pihak |sang |seorang )?"
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

_ASKS = re.compile(r"\?[\s,.]*[\"”»]")
"""A quotation that ends with a question."""
_ANSWERS = re.compile(r"[\"”»][\s,]*(?:jawab|sahut|timpal|balas)(?:nya)?\b")
"""A quotation that is somebody's answer."""


class Turn(NamedTuple):
    """A stretch of an article with its speaker."""

    start: int
    end: int
    speaker: str | None = None
    named: tuple[int, int] | None = None
    """Where the article names the speaker, in this stretch or another."""
    body: bool = False
    """Whether it is an institution."""


@dataclass(frozen=True, slots=True)
class _Speaker:
    name: str
    named: tuple[int, int] | None
    body: bool = False


@dataclass(frozen=True, slots=True)
class _State:
    """What the sentences so far leave for the next one."""

    last: _Speaker | None = None
    """Whom a pronoun means."""
    prose: int = 0
    """Sentences without speech since then."""
    body: bool = False
    """An institution spoke last."""
    asked: bool = False
    """What was said last is a question, which its speaker does not answer."""


def turn(article: Article, start: int, end: int) -> Turn:
    """The turn that a sentence at `start`-`end` of an article belongs to; one without a speaker when there is none."""
    for one in turns(article):
        if one.end > start:
            return one if one.start < end else Turn(start, end)
    return Turn(start, end)


@lru_cache(64)
def turns(article: Article) -> tuple[Turn, ...]:
    """All turns of an article in order."""
    stretches = _stretches(article)
    told = [attribution(article, *span) for span in stretches]
    heard = heard_in(article, told) | often_heard(article, stretches, told)
    told = [
        attribution(article, *span, heard=heard) if one.way in {Way.SOMEBODY, Way.PROSE} else one
        for span, one in zip(stretches, told, strict=True)
    ]
    spoken = Forms(tuple(sorted(heard_in(article, told))))
    state, found = _State(), list[Turn]()
    for at, (start, end) in enumerate(stretches):
        following = (
            told[at + 1] if at + 1 < len(told) and not _TURNS.match(article.text, stretches[at + 1][0]) else None
        )
        who, state = _step(article, (start, end), told[at], following, state, spoken)
        found.append(Turn(start, end, who.name, who.named, who.body) if who else Turn(start, end))
    return tuple(_scripted(article, one) for one in _led(article, found, told))


def _scripted(article: Article, one: Turn) -> Turn:
    """A turn with who speaks by the form of its line, as in a transcript; in an interview, unless it says otherwise."""
    line = line_of(article, one.start)
    if line is None or (one.speaker and (line.asks or not line.label)):
        return one
    if line.speaker is None:
        return Turn(one.start, one.end)
    label = (line.start, line.start + line.label)
    told = set(line.speaker.lower().split()) <= set(article.text[slice(*label)].lower().split())
    return Turn(
        one.start, one.end, line.speaker, label if told else _place(article, line.speaker, (0, len(article.text)))
    )


def _step(
    article: Article,
    span: tuple[int, int],
    told: Attribution,
    following: Attribution | None,
    state: _State,
    spoken: Forms,
) -> tuple[_Speaker | None, _State]:
    """The speaker of a stretch, and what is left for the next one."""
    text = article.text[slice(*span)]
    asks = _ASKS.search(text) is not None
    match told.way:
        case Way.NAMED if told.name:
            who = _named(article, told.name, span, spoken)
            return who, _State(who, asked=asks)
        case Way.ANOTHERS:
            whose, by = (_named(article, one, span, spoken) if one else None for one in (told.name, told.uttered))
            refers = PRONOUN_REPORTED.search(masked(article)[slice(*span)])
            return whose, _State(by) if by or not refers else state
        case Way.BODY:
            body = _Speaker(told.name, _place(article, told.name, span), body=True) if told.name else None
            return body, replace(state, body=True)
        case Way.REFERRED if state.asked and _ANSWERS.search(text):
            return None, _State()
        case Way.REFERRED if state.last and (not state.body or spoken.every == (state.last.name,)):
            return state.last, _State(state.last, asked=asks)
        case Way.BARE if state.last and not state.prose and not state.body:
            named = following and following.way is Way.NAMED and following.name
            if not named or _in_full(article, named, spoken) == state.last.name:
                return state.last, state
            return None, state
        case Way.PROSE | Way.BARE:
            return None, _after_prose(article, span, state)
    return None, _State()


def _named(article: Article, name: str, span: tuple[int, int], spoken: Forms) -> _Speaker:
    """The person whom a stretch names, in full."""
    return _Speaker(_in_full(article, name, spoken), _place(article, name, span))


def _in_full(article: Article, name: str, spoken: Forms) -> str:
    """A name in the fullest form that the article gives, by its names or by those under which its speakers speak."""
    full = names(article).full(name)
    return fuller(full, spoken.near(full), inner=True)


def _after_prose(article: Article, span: tuple[int, int], state: _State) -> _State:
    """What prose leaves: the speaker before it, the person it is about, or nobody where that is unclear."""
    if span[1] - span[0] > LONGEST:
        return _State()
    told, text = names(article), without_degrees(masked(article)[slice(*span)])
    if not any(char.islower() for char in text):
        return state
    if PRONOUN_ACTS.match(text) and state.last and state.prose < MOST_PROSE:
        # Whoever else stands there, its subject is the one who spoke, or of whom he speaks.
        return replace(state, prose=state.prose + 1)
    if _HIS_OWN.match(text):
        return _State()
    if (case := _OF_THE_CASE.match(text)) and (case["certain"] or PERSON_NOUN.fullmatch(case["who"])):
        return _State()
    source = _source(told, text)
    subject = source or _subject(told, text) or presented(told, text)
    if subject:
        full = told.full(subject)
        own = set(full.split())
        # Of one who gets something from another, either may speak next.
        others = _mentioned(told, text) - own or (source and _introduced(told, text, own))
        return _State(None if others else _Speaker(full, _place(article, subject, span)))
    own = set(state.last.name.split()) if state.last else set()
    if _ONE_OF_SOME.match(text) or _introduced(told, text, own) or _presents(text, own):
        return _State()
    if state.last is None or state.prose == MOST_PROSE or _mentioned(told, text) - own or _official(text, own):
        return _State()
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


def _led(article: Article, found: list[Turn], told: list[Attribution]) -> list[Turn]:
    """The turns, with quotations that nobody before them speaks given to who says the quotation right after."""
    for at in range(len(found) - 2, 0, -1):
        one, after = found[at], found[at + 1]
        alone = told[at].way is Way.BARE and one.speaker is None and told[at - 1].way is Way.PROSE
        quoted = told[at + 1].way is Way.NAMED and article.text[after.start] in '"“”«»'
        if alone and quoted:
            found[at] = one._replace(speaker=after.speaker, named=after.named)
    return found


def _place(article: Article, name: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """Where a name stands in a stretch, outside its quotations if it can."""
    nicknames = [short for short, full in names(article).reader.short.items() if full == name]
    for text in (masked(article), article.text):
        for form in (name, *nicknames):
            if (at := text.find(form, *span)) >= 0:
                return at, at + len(form)
    return None


def _stretches(article: Article) -> list[tuple[int, int]]:
    """Sentences, those of one quotation together; lines without a small letter are left out."""
    found: list[tuple[int, int]] = []
    quoted = [pair for pair in quotations(article) if pair[1] - pair[0] <= LONGEST_QUOTATION]
    at = 0
    for start, end, _ in segment(article.text):
        if not any(char.islower() for char in article.text[start:end]):
            continue
        while at < len(quoted) and quoted[at][1] < start:
            at += 1
        if found and at < len(quoted) and quoted[at][0] < start:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found
