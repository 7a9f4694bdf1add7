"""What is understood from a question: language, kind, places and names it is about.

Knows: words of questions in both languages. Does not know what the collection holds.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from index import capitals, languages, places
from index.errors import InvalidQuestion
from index.months import is_calendar_word
from index.places import Mention, Place
from rag.asking import times
from rag.asking.spelling import Spelling
from rag.asking.times import Times

LONGEST = 2_000
"""Characters of a question; a longer text is an article pasted by mistake."""


class Kind(StrEnum):
    """What a question asks for."""

    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    HOW_MANY = "how many"
    WHICH_REGIONS = "which regions"
    WHY = "why"
    HOW = "how"
    YES_NO = "yes or no"
    COMPARISON = "comparison"
    WHAT = "what"


KIND_WORDS: tuple[tuple[Kind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for kind, words in (
        (
            Kind.WHICH_REGIONS,
            r"(?:kabupaten|daerah|kota|provinsi|wilayah)(?:/kota)? (?:mana|apa) (?:saja|aja)"
            r"|(?:daerah|kabupaten|kota|wilayah) mana|media (?:mana|apa) (?:saja|aja)|di ?mana (?:saja|aja)"
            r"|(?:pemda|pemkab|pemkot|pemprov|dprd|gubernur|bupati|wali ?kota|kepala daerah) mana"
            r"|(?:which|what) (?:regenc(?:y|ies)|regions?|districts?|cit(?:y|ies)|areas?|provinces?|outlets?|places)"
            r"|which (?:regional (?:leaders|heads)|local governments?|governors|regents|mayors|councils)",
        ),
        (
            Kind.COMPARISON,
            r"bandingkan|dibanding(?:kan)?|perbandingan|perbedaan|beda(?:nya)?|compared?|comparison|differences?|differ"
            r"|versus|vs",
        ),
        (
            Kind.WHEN,
            r"kapan(?:kah)?|kpn|when|what (?:date|day|time|year)|(?:tanggal|hari|tahun|bulan|jam|pukul) (?:berapa|apa)",
        ),
        (
            Kind.HOW_MANY,
            r"berapa|brp|brapa|how (?:many|much|long|often|large|big|far|old|high|tall|deep|wide)"
            r"|what (?:percentage|number|share)",
        ),
        (
            Kind.WHO,
            r"siapa(?:kah)?|sapa"
            r"|(?:pejabat|tokoh|pakar|ahli|pengamat|menteri|calon|kandidat|hakim|jaksa|saksi|politi(?:si|kus)) mana"
            r"(?! s?aja)"
            r"|(?<![a-z] )who|(?<=\band )who|(?<=\bby )who|to whom|by whom|whose"
            r"|(?:which|what) (?:\w+ )?(?:official|person|candidate|minister|regent|mayor|governor|spokes\w+|expert"
            r"|leader|observer|judge|prosecutor|commander|resident)",
        ),
        (Kind.WHERE, r"di ?mana(?:kah)?|dmn|ke ?mana|dari ?mana|where|what (?:place|location|venue)"),
        (
            Kind.WHY,
            r"mengapa|kenapa|knp|why|apa (?:alasan|sebab|penyebab)\w*|what (?:caused|causes|led to)|for what reason",
        ),
        (Kind.HOW, r"bagaimana(?:kah)?|gimana|gmn|how"),
        (Kind.WHAT, r"apa(?! benar\b)|what|which"),
        (
            Kind.YES_NO,
            r"^(?:apakah|apa benar|benarkah|adakah|sudahkah|bolehkah"
            r"|did|does|do|is|are|was|were|has|have|had|can|will)",
        ),
    )
)
LIST_WORDS = re.compile(
    r"\b(?:apa saja|apa aja|siapa saja|mana saja|sebutkan|daftar|semua|seluruh)\b"
    r"|\b(?:list|all|every|what are|what were|which)\b"
    r"|^[^\W\d]{4,} apa\b"
    r"|\bwhat (?!(?:is|was|does|has|this|its|causes|happens|makes)\b)\w+s\b|\bwhat (?:kinds?|types?|sorts?) of\b",
    re.IGNORECASE,
)
ALL_WORDS = re.compile(
    r"\b(?:apa|siapa|mana|berapa|kapan) (?:saja|aja)\b|^(?:\w+ )?(?:sebutkan|sebut|daftar|list|name)\b|\bsebutkan\b"
    r"|\bwhat (?:kinds?|types?|sorts?) of\b",
    re.IGNORECASE,
)
"""Tells that no single thing answers, while "which official" or "sanksi apa" may mean one."""
MORE = re.compile(
    r"\b(?:lebih|paling|duluan|more|most|less|least|fewer|earlier|later|sooner|longer|faster|larger|bigger|higher|lower"
    r"|\w{3,}est)\b",
    re.IGNORECASE,
)
"""Tells that "siapa" and "who" choose among places that are named: "siapa yang lebih banyak, Demak atau Batang?"."""
AMONG = re.compile(
    r"[,:;–—-] [^,:;?–—]*(?:, [^,:;?–—]*)*,? ?\b(?:or|atau) [^,:;?–—]+[?.!\s]*$|\b(?:between|antara)\b", re.IGNORECASE
)
"""Tells that "which regency" chooses among those named after it: "which regency paid more, Demak or Batang?"."""
THAN = re.compile(r"\b(?:than|daripada|dibanding(?:kan)?)\b", re.IGNORECASE)
EITHER = re.compile(r"\b(?:or|atau)\b", re.IGNORECASE)
SENTENCE_START = re.compile(r"(?:^|[?!—]|(?<!\bprof)(?<!\bdrs)(?<!\bdra)\b\w{3,}\.)[\s\"'“”‘’¿(\[]*$", re.IGNORECASE)
"""Before a word that is capitalised for its place, not for being a name."""
WORD = re.compile(r"\b[^\W\d_][\w'’-]*")
SMALLEST_NAME = 4
"""Letters from which a word whose capital does not tell may be a name."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question that was understood; `text` is what is searched for."""

    text: str
    language: str
    """`id` or `en`: what was typed, and so the language of the answer."""
    text_language: str
    """Language of `text`; another one when an English question is followed up in Indonesian."""
    kind: Kind
    wants_list: bool
    """Whether all items are wanted rather than one."""
    mentions: tuple[Mention, ...]
    """Places named, in order."""
    names: tuple[str, ...]
    """Words that are names but no places, a run of them one name."""
    asked: str = ""
    """The part of `text` that asks; the rest, an earlier question, says what it is about."""
    within: frozenset[str] = frozenset()
    """Ids of the articles that the conversation is about, which alone may answer; empty for any."""
    times: Times = field(default_factory=Times)
    """The time asked about."""
    original: str | None = None
    """What was asked, when `text` was completed from earlier turns."""
    typed: str | None = None
    """What was typed, when words of it are read as others."""
    corrected: Mapping[str, str] = field(default_factory=dict)
    """Misspelt words → what is searched for instead."""
    expanded: Mapping[str, str] = field(default_factory=dict)
    """Everyday spellings → formal words."""

    @property
    def wants_all(self) -> bool:
        """Whether several things are asked for in so many words."""
        return bool(ALL_WORDS.search(self.asked))

    @property
    def places(self) -> tuple[tuple[Place, ...], ...]:
        """Each place named, with the regions it may mean."""
        return tuple(mention.places for mention in self.mentions)

    def to_dict(self) -> dict[str, Any]:
        """What was understood, for the curious."""
        return {
            "language": self.language,
            "kind": self.kind.value,
            "list": self.wants_list,
            "places": [place.name for alternatives in self.places for place in alternatives],
            "names": list(self.names),
            **({"corrected": dict(self.corrected)} if self.corrected else {}),
            **({"expanded": dict(self.expanded)} if self.expanded else {}),
            **({"times": [_told(window) for window in self.times.windows]} if self.times.windows else {}),
        }


def _told(window: times.Window) -> dict[str, Any]:
    first, last = window.published
    return {
        "words": window.words,
        "since": first.isoformat() if first else None,
        "until": last.isoformat() if last else None,
        "or_named": window.soft,
    }


def checked(text: object) -> str:
    """A question as it may be asked: one line, NFC, without needless spaces.

    Raises:
        InvalidQuestion: when it is not text, empty, over `LONGEST` characters, or holds control characters.
    """
    if not isinstance(text, str):
        raise InvalidQuestion("A question must be text.")
    if len(text) > LONGEST:
        raise InvalidQuestion(f"The question has {len(text):,} characters; ask in at most {LONGEST:,}.")
    line = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()
    if not line or not any(char.isalnum() for char in line):
        raise InvalidQuestion("The question is empty: write what you want to know.")
    if any(unicodedata.category(char) in ("Cc", "Cs", "Co", "Cn") for char in line):
        raise InvalidQuestion("The question holds control characters: type it again without them.")
    return "".join(char for char in line if unicodedata.category(char) != "Cf")


def understand(
    text: str,
    *,
    default_language: str = "id",
    original: str | None = None,
    asked: str | None = None,
    within: frozenset[str] = frozenset(),
    today: date | None = None,
    spelling: Spelling | None = None,
    typed: str | None = None,
) -> Question:
    """Read a checked question.

    Args:
        text: the question, completed when it was a follow-up.
        default_language: taken when the words tell nothing.
        original: what was asked, when `text` is a completion of it.
        asked: the part of `text` that asks, when the rest only says what it is about.
        within: ids of the articles that may answer; empty for any.
        today: what "yesterday" is counted from; None takes this computer's day.
        spelling: how `original` or `text` was read, when words were exchanged.
        typed: what was typed before that.
    """
    text_language = languages.detect(text, default=default_language)
    language = languages.detect(original, default=text_language) if original else text_language
    mentions = places.mentions(text, anycase=True)
    kind = kind_of(asked or text)
    if len(_apart(mentions)) > 1 and _chooses(kind, asked or text, mentions[-1]):
        kind = Kind.COMPARISON
    wants_list = kind is Kind.WHICH_REGIONS or bool(LIST_WORDS.search(asked or text))
    named = names(text, mentions)
    asked_time = times.read(text, today=today or date.today(), asks_when=kind is Kind.WHEN)
    return Question(
        text,
        language,
        text_language,
        kind,
        wants_list,
        mentions,
        named,
        asked=asked or text,
        within=within,
        times=asked_time,
        original=original,
        typed=typed if spelling else None,
        corrected=spelling.corrected if spelling else {},
        expanded=spelling.expanded if spelling else {},
    )


def _apart(mentions: Sequence[Mention]) -> set[tuple[Place, ...]]:
    """The places named of which none lies in another: "the governor of East Java in Probolinggo" compares nothing."""
    named = {mention.places for mention in mentions}
    return {
        one
        for one in named
        if not any(
            all(any(places.contains(outer.code, inner.code) for outer in other) for inner in one)
            for other in named - {one}
        )
    }


def _chooses(kind: Kind, text: str, last: Mention) -> bool:
    """Whether a question of this kind that names several places sets them beside each other."""
    match kind:
        case Kind.WHAT:
            return True
        case Kind.WHO:
            return bool(MORE.search(text))
        case Kind.WHICH_REGIONS:
            return bool(AMONG.search(text)) and not text[last.end :].strip(" ?.!")
        case Kind.YES_NO:
            return bool(THAN.search(text) or EITHER.search(text)) and bool(MORE.search(text))
    return False


def kind_of(text: str) -> Kind:
    """What a question asks for: by its first question word, of several that begin there by the first in `KIND_WORDS`.

    "Which official spoke when …" asks for a person. What goes through regions or compares does so wherever it says so;
    whether something is so is asked only where no question word is.
    """
    found = [(kind, match.start()) for kind, words in KIND_WORDS if (match := words.search(text))]
    for kind, _ in found:
        if kind in (Kind.WHICH_REGIONS, Kind.COMPARISON):
            return kind
    asking = [(start, kind) for kind, start in found if kind is not Kind.YES_NO]
    return min(asking, key=lambda one: one[0])[1] if asking else found[0][0] if found else Kind.WHAT


def names(text: str, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Runs of names that are no places, months or days; a question typed all in capitals has none.

    A word is a name by its capital, unless the capital is for its place. There, and in a question without capitals,
    it is one if news write it with a capital wherever it stands.
    """
    if text.isupper():
        return ()
    words = list(WORD.finditer(text))
    starts = {match.start() for match in words if SENTENCE_START.search(text[: match.start()])}
    typed_small = not any(match.group()[0].isupper() for match in words if match.start() not in starts)
    found: list[str] = []
    end_of_last = -2
    for match in words:
        start, end = match.span()
        word = match.group().removesuffix("'s").removesuffix("’s")
        if not _is_name(word, first=start in starts, typed_small=typed_small):
            continue
        if any(start < mention.end and mention.start < end for mention in mentions) or is_calendar_word(word):
            continue
        if found and text[end_of_last:start] in (" ", ". "):
            found[-1] += text[end_of_last:start] + word
        else:
            found.append(word)
        end_of_last = start + len(word)
    return tuple(dict.fromkeys(name for name in found if len(name) > 1))


def _is_name(word: str, *, first: bool, typed_small: bool) -> bool:
    """Whether a word is a name, for a word that is first in its sentence or in a question that has no capitals."""
    if word[0].isupper():
        return not first or word.isupper() or _known_name(word)
    return typed_small and _known_name(word)


def _known_name(word: str) -> bool:
    return len(word) >= SMALLEST_NAME and capitals.always(word)
