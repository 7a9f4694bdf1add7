"""Whether a sentence tells the opposite of what a question takes for granted: that it fell, where it asks why it rose.

Knows: words of two sides in both languages, and denials. Does not know what follows for sentences
(`rag.choosing.opposed`).
"""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import Final, NamedTuple, Self

from index import words
from index.months import is_calendar_word
from index.nouns import Sentence
from rag.asking.kinds import Kind
from rag.expecting.whose_words import whose_words
from rag.parsing.terms import asked_terms, own_part, told_words
from rag.question import Question

LEAST: Final = 0.4
"""Share of a question's other words that a sentence must have, to tell the opposite of it and not of something else."""
LEAST_DENIED: Final = 0.6
"""The same of all its words, where one of them is denied."""
FEWEST: Final = 2
"""Words that it must have at least."""
_REJECT: Final = r"(?:me|di)tolak|penolakan|menolak|reject\w*|refus\w+"
_FALLS: Final = (
    r"turun\w*|menurun\w*|penurunan|diturunkan|(?:ber|pengu)kurang\w*|mengurangi|merosot|melorot|anjlok|(?:me|pe)lemah\w*"
    r"|(?:me)?nyusut|(?:fall(?:s|en|ing)?|fell)(?! (?:ill|sick|victim)\b)|declin\w+|decreas\w+|drop\w*|shr[aiu]nk\w*"
    r"|sl[iu]mp\w*|plung\w+|weaken\w*|go(?:es|ing)? down|went down|cut(?:s|ting)?|lower(?:ed|s|ing)|reduc\w+|slash\w*"
)
_OF_ELSE: Final = re.compile(
    r"(?i)\b(?P<what>pasokan|suplai|stok|produksi|panen|ketersediaan|suppl(?:y|ies)|stocks?|di(?:perkirakan|prediksi"
    r"|proyeksikan|harapkan)|expected|forecast)\b[^.;]*$"
)
"""What falls when a price rises, or that something is only foreseen, before a word that tells that it fell."""
_NO_LONGER: Final = r"(?:tidak|tak|tdk|ng?gak?|enggak|gak) (?:lagi|\w+ lagi)|no longer|not \w+ any ?more"
_SIDES: Final = tuple(
    tuple(re.compile(rf"(?i)\b(?:{side})\b") for side in sides)
    for sides in (
        (
            r"naik\w*|menaik\w*|kenaikan|di?naikkan|(?:me|pe)?ningkat\w*|(?<!bisa )bertambah\w*|(?:me)?lonjak\w*"
            r"|(?:me|pe)nguat\w*|melesat|meroket|tumbuh|rose|ris(?:e|es|en|ing)|increas\w+|grow\w*|grew|surg\w+|jump\w*|climb\w*|soar\w*"
            r"|strengthen\w*|go(?:es|ing)? up|went up"
            r"|rais(?:e|ed|es|ing)"
            r"(?= (?:the|its|his|her|their|interest|tax\w*|prices?|rates?|fees?|wages?|fuel|budgets?)\b)",
            _FALLS,
        ),
        (
            r"(?:lebih|makin|semakin|paling|ter)[ -]?cepat|faste(?:r|st)",
            r"(?:lebih|makin|semakin|paling|ter)[ -]?lambat|slowe(?:r|st)",
        ),
        (r"(?:lebih|paling|ter)[ -]?tinggi|highe(?:r|st)", r"(?:lebih|paling|te)[ -]?rendah|lowe(?:r|st)"),
        (
            r"(?:lebih|paling|ter)[ -]?besar|large(?:r|st)|bigge(?:r|st)",
            r"(?:lebih|paling|ter)[ -]?kecil|smalle(?:r|st)",
        ),
        (r"paling banyak|terbanyak", r"(?:paling|ter)[ -]?(?:se)?dikit|fewest"),
        (r"(?:lebih|paling|ter)[ -]?mahal", r"(?:lebih|paling|ter)[ -]?murah|cheape(?:r|st)"),
        (r"tertua|oldest", r"termuda|youngest"),
        (
            r"identik|identical|sama persis|(?:the )?same(?: as)?|(?:yang )?sama (?:dengan|seperti)",
            r"(?:ber)?beda|differ\w*|unlike",
        ),
        (
            r"(?:memper|diper|me)luas\w*|perluasan|expand\w*|widen\w*",
            r"(?:memper|diper|me(?:n[yj])?)s?empit\w*|penyempitan|narrow\w*|shr[aiu]nk\w*",
        ),
        (r"membaik|improv\w+", r"memburuk|worse\w*"),
        (r"(?:me)?menang(?:i|kan|nya)?|kemenangan|won|winning|victory", r"kalah\w*|kekalahan|lost|losing|defeat\w*"),
        (
            r"(?:me|di|per)(?:ny)?(?:s)?etuju\w*|setuju|(?:men)?dukung\w*|approv\w+|support\w*|endors\w+|welcom\w+",
            rf"{_REJECT}|menentang|oppos\w+|against",
        ),
        (r"menerima|diterima|accept\w*", _REJECT),
        (
            r"boleh|(?:mem|di)(?:per)?boleh\w*|mengizinkan|diizinkan|allow\w*|permitt\w+",
            r"(?:di|me)larang\w*|jangan|menjauh\w*|(?:meng)?hindar\w*|bann?(?:s|ed|ing)|forb\w+",
        ),
        (
            r"membenarkan|dibenarkan|mengakui|confirm\w*|admit\w*|acknowledg\w+",
            r"(?:mem|di)bantah\w*|menyangkal|menampik|menepis|den(?:y|ies|ied)",
        ),
        (
            r"(?:me|di|ke|ber)lanjut\w*|(?:men|dit)eruskan|continu\w+|resum\w+|forwarded",
            r"(?:meng|di)henti\w*|penghentian|halt\w*|scrap\w*|stopped",
        ),
        (
            r"mengangkat|diangkat|pengangkatan|(?:me|di)lantik|(?:menun|ditun)juk|appoint\w*|inaugurat\w+",
            r"(?:me|di)?n?copot\w*|pencopotan|(?:me|di)(?:m)?ecat\w*|pemecatan|(?:mem|di)berhentikan|sack\w*|dismiss\w*",
        ),
        (r"(?:memper|diper)cepat\w*|dimajukan|brought forward", r"(?:men|di)unda\w*|penundaan|delay\w*|postpon\w+"),
        (
            r"(?:mem|di)bebas\w*|pembebasan|releas\w+|freed|acquit\w*",
            r"(?:me|di)nahan|ditahan|penahanan|menangkap|ditangkap|penangkapan|detain\w*|arrest\w*|jail\w*",
        ),
        (r"(?:mem|di)?perkuat\w*|menguatkan", r"melemahkan|dilemahkan|pelemahan"),
        (r"selamat|surviv\w*|alive", r"tewas|meninggal|died?|dead|killed"),
        (
            r"(?:me|di)muji|pujian|(?:meng)?apresiasi|prais\w+|applaud\w*",
            r"(?:meng|di)kritik\w*|(?:me|di)(?:nge|k)cam\w*|kecaman|criti[cs]\w+|condemn\w*|slam\w*",
        ),
        (
            r"(?:me|di)n?ambah\w*|penambahan|add(?:s|ed|ing)?",
            r"(?:meng|di)kurangi|pengurangan|(?:me|di)m?angkas|dipangkas|pemangkasan|reduc\w+|cut(?:s|ting)?|trim\w*|slash\w*",
        ),
    )
)
"""Words of two sides; what is told of one is not so of the other."""
_BEATEN: Final = re.compile(
    r"(?i)\b(?:kalah|menang|kekalahan|kemenangan|lost|losing|loss|won|winning|victory|defeat(?:ed)?)"
    r"(?= (?:[\w-]+ ){0,3}?(?:dari|atas|oleh|(?:me)?lawan|to|over|against|by) (?-i:[A-Z]))"
)
"""Beating somebody or losing to him, which is told of him in the opposite word."""
_ENDS: Final = (
    re.compile(rf"(?i)\b(?:(?:meng|di|ber)henti\w*|penghentian|stop\w*|halt\w*|{_NO_LONGER})\b"),
    re.compile(
        r"(?i)\b(?:(?:tetap|masih|terus) (?:akan |bisa |dapat |boleh )?(?:ber|di|me(?!nunggu|nanti))\w{4,}"
        r"|still|keeps? \w+ing)\b"
    ),
)
"""What is over, and what goes on; what goes on may be told of beside something else that ended."""
_NO: Final = (
    r"(?i)\b(?:tidak(?:lah)?|tak|takkan|tdk|belum|blm|bukan(?:lah)?|batal|gagal|nggak|enggak|gak?|urung|tanpa|jangan|not|never"
    r"|no(?!\.? \d)|n['’]t)\b"
)
_DENIES: Final = re.compile(_NO)
_RIGHT_BEFORE: Final = re.compile(rf"{_NO}(?: [\w-]+){{0,2}} $")
_NOT: Final = re.compile(
    rf"{_NO}(?: (?:akan|pernah|bisa|dapat|mau|ingin|ada|lagi|ikut|boleh|perlu|jadi|sempat|sampai|be|been|yet))*"
    r"(?P<next> (?!(?:hanya|cuma|sekadar|saja|only|just)\b)[\w-]+)"
)
"""A denial with what is denied."""
_ASKS_NOT: Final = re.compile(
    rf"{_NO}|(?i:\b(?:kok|fail\w*|refus\w*|\w+n['’]t|without|only|hanya|cuma|kecuali|except|\w*larang\w*|\w*bantah\w*|bann?\w*"
    r"|reject\w*|\w*[tn]olak|den(?:y|ied|ies)|against|berhenti|stop\w*|invalid\w*|ineligible|unregistered|absent\w*"
    r"|(?:per)?syarat\w*|ketentuan|kriteria|requirements?|conditions?|criteria|eligib\w+)\b)"
)
_ASKED_FOR: Final = frozenset("jam waktu tanggal time alasan sebab".split())
"""Words of what is asked for, which no sentence needs to have."""
_TAKES_NOTHING: Final = frozenset({Kind.YES_NO, Kind.WHICH_REGIONS, Kind.COMPARISON})
"""Kinds of question that take nothing for granted, or ask of each by itself."""


class Side(NamedTuple):
    """One of two sides, of which a question has a word."""

    own: re.Pattern[str]
    other: re.Pattern[str]
    about: Sequence[Set[str]]
    """What else the question has words of, days and numbers aside: for each the index terms that may stand for it."""


@dataclass(frozen=True, slots=True)
class Granted:
    """What a question takes for granted."""

    sides: tuple[Side, ...]
    is_against: bool
    """Whether the question itself denies or rejects something, so that what denies its words may be what it asks of."""
    words: Sequence[Set[str]]
    """What none of the question's words may be denied of; nothing where somebody's words are asked for."""

    @classmethod
    def of(cls, question: Question) -> Self | None:
        """What a question takes for granted; None where that is nothing which a sentence could tell otherwise."""
        if question.kind in _TAKES_NOTHING:
            return None
        asked, language = _BEATEN.sub(" ", own_part(question)), question.text_language
        is_against = _ASKS_NOT.search(asked) is not None
        denies = _DENIES.search(re.sub(rf"(?i)\b(?:{_NO_LONGER})\b", " ", asked))
        pairs = [] if denies else [_ENDS, *(pair for two in _SIDES for pair in (two, two[::-1]))]
        sides = tuple(
            Side(own, other, _told_apart(asked_terms(own.sub(" ", asked), language)))
            for own, other in pairs
            if own.search(asked) and not other.search(asked)
        )
        # What somebody is asked about he may deny, but not what he is asked why he said.
        may_deny = question.kind is not Kind.WHY and bool(whose_words(question))
        denied = [] if is_against or may_deny else asked_terms(asked, language)
        return cls(sides, is_against, denied) if sides or denied else None

    def opposite(self, sentence: Sentence) -> str | None:
        """The words with which a sentence tells the opposite; None where it does not.

        "turun" where it is asked why a price rose, "tidak dibangun" where it is asked when something was built. What a
        sentence is on its title tells as well.
        """
        text, title = sentence.text, sentence.article.title
        told = (self._of_other_side(side, text) for side in self.sides if _is_on(side, text, title))
        return next(filter(None, told), None) or self._denied(text)

    def is_affirmed(self, sentence: Sentence) -> bool:
        """Whether a sentence has a word of the side that is taken for granted, or there is none of any."""
        told = (match for side in self.sides for match in side.own.finditer(sentence.text))
        return not self.sides or any(_denial(sentence.text, match) is None for match in told)

    def _of_other_side(self, side: Side, text: str) -> str | None:
        """What tells of the other side, or denies this one."""
        own, other = ([(match, _denial(text, match)) for match in one.finditer(text)] for one in (side.own, side.other))
        if any(start is None for _, start in own):
            return None
        if own and not self.is_against:
            return text[own[0][1] : own[0][0].end()]
        if other and (of_else := _OF_ELSE.search(text, 0, other[0][0].start())):
            about = told_words(of_else["what"])
            other = other if any(group & about for group in side.about) else []
        return other[0][0][0] if other and all(start is None for _, start in other) else None

    def _denied(self, text: str) -> str | None:
        """What a sentence denies of a question's words, if it has most of them and says this one nowhere itself.

        A name denies nothing: "Kawasan Tanpa Rokok".
        """
        told = told_words(text) if self.words else frozenset()
        if sum(bool(group & told) for group in self.words) < max(FEWEST, LEAST_DENIED * len(self.words)):
            return None
        affirmed = told_words(_NOT.sub(" ", text))
        for match in _NOT.finditer(text):
            denied = {*words.terms(match["next"])}
            hit = [group for group in self.words if group & denied]
            if hit and not match[0].istitle() and not any(group & affirmed for group in hit):
                return match[0]
        return None


def _denial(text: str, told: re.Match[str]) -> int | None:
    """Where what denies a word begins; None where nothing does."""
    found = _RIGHT_BEFORE.search(text[: told.start()])
    return found and found.start()


def _told_apart(groups: Sequence[Set[str]]) -> Sequence[Set[str]]:
    plain = (group for group in groups if not all(word.isdigit() or is_calendar_word(word) for word in group))
    return [group for group in plain if group.isdisjoint(_ASKED_FOR)]


def _is_on(side: Side, text: str, title: str) -> bool:
    """Whether a sentence under its title is on what a question is on, what tells of the other side aside."""
    text = side.other.sub(" ", text)
    own, around = told_words(text), told_words(f"{title} {text}")
    shared = sum(bool(group & around) for group in side.about)
    return any(group & own for group in side.about) and shared >= max(FEWEST, LEAST * len(side.about))
