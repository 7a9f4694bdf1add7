"""Whether a sentence tells the opposite of what a question takes for granted: that it fell, where it asks why it rose.

Knows: words of two sides in both languages, and denials. Does not know what follows for sentences
(`rag.choosing.opposed`).

Of 34,584 newsroom questions with an answer some 30 have it only in sentences that are taken for the opposite; of 11,794
that take for granted what is not so some 800 have a story with such a sentence (`index/training/data`).
"""

import re
from collections.abc import Sequence, Set
from functools import lru_cache
from typing import Final

from index import words
from index.months import is_calendar_word
from index.nouns import Sentence
from rag.asking.kinds import Kind
from rag.expecting.whose_words import whose_words
from rag.parsing.terms import asked_terms, own_part, told_words
from rag.question import Question

LEAST: Final = 0.5
"""Share of a question's other words that a sentence must have, to tell the opposite of it and not of something else."""
LEAST_DENIED: Final = 0.6
"""The same of all its words, where one of them is denied."""
FEWEST: Final = 2
"""Words that it must have at least."""
_REJECT: Final = r"(?:me|di)tolak|penolakan|menolak|reject\w*|refus\w+"
_FALLS: Final = (
    r"turun\w*|menurun\w*|penurunan|diturunkan|(?:ber|pengu)kurang\w*|mengurangi|merosot|melorot|anjlok|(?:me|pe)lemah\w*"
    r"|(?:me)?nyusut|fall(?:s|en|ing)?|fell|declin\w+|decreas\w+|drop\w*|shr[aiu]nk\w*|sl[iu]mp\w*|plung\w+|weaken\w*"
    r"|go(?:es|ing)? down|went down|cut(?:s|ting)?|lower(?:ed|s|ing)|reduc\w+|slash\w*"
)
_SIDES: Final = tuple(
    tuple(re.compile(rf"(?i)\b(?:{side})\b") for side in sides)
    for sides in (
        (
            r"naik\w*|menaik\w*|kenaikan|di?naikkan|(?:me|pe)?ningkat\w*|bertambah\w*|(?:me)?lonjak\w*|(?:me|pe)nguat\w*"
            r"|melesat|meroket|tumbuh|rose|ris(?:e|es|en|ing)|increas\w+|grow\w*|grew|surg\w+|jump\w*|climb\w*|soar\w*"
            r"|strengthen\w*|go(?:es|ing)? up|went up"
            r"|rais(?:e|ed|es|ing)"
            r"(?= (?:the|its|his|her|their|interest|tax\w*|prices?|rates?|fees?|wages?|fuel|budgets?)\b)",
            _FALLS,
        ),
        (
            r"(?:lebih|makin|semakin|paling|ter)[ -]?cepat|faste(?:r|st)",
            r"(?:lebih|makin|semakin|paling|ter)[ -]?lambat|slowe(?:r|st)",
        ),
        (r"(?:lebih|paling|ter)[ -]?tinggi|highe(?:r|st)", r"(?:lebih|paling|ter)[ -]?rendah|lowe(?:r|st)"),
        (
            r"(?:lebih|paling|ter)[ -]?besar|large(?:r|st)|bigge(?:r|st)",
            r"(?:lebih|paling|ter)[ -]?kecil|smalle(?:r|st)",
        ),
        (r"(?:lebih|paling|ter)[ -]?mahal", r"(?:lebih|paling|ter)[ -]?murah|cheape(?:r|st)"),
        (r"tertua|oldest", r"termuda|youngest"),
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
            r"(?:me|di|ke|ber)lanjut\w*|meneruskan|continu\w+|resum\w+",
            r"(?:meng|di)henti\w*|penghentian|halt\w*|scrap\w*",
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
_NO: Final = (
    r"(?i)\b(?:tidak(?:lah)?|tak|tdk|belum|blm|bukan|batal|gagal|nggak|enggak|gak?|urung|tanpa|jangan|not|never|no|n['’]t)"
    r"\b"
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
    r"|reject\w*|\w*tolak|den(?:y|ied|ies)|against|berhenti|stop\w*)\b)"
)
_TAKES_NOTHING: Final = frozenset({Kind.YES_NO, Kind.WHICH_REGIONS, Kind.COMPARISON})
"""Kinds of question that take nothing for granted, or ask of each by itself."""


def opposite(question: Question, sentence: Sentence) -> str | None:
    """The words with which a sentence tells the opposite of what a question takes for granted; None where it does not.

    "turun" where it is asked why a price rose, "tidak dibangun" where it is asked when something was built. What it is
    on its title tells as well.
    """
    if question.kind in _TAKES_NOTHING:
        return None
    asked, title = own_part(question), sentence.article.title
    return _opposite(asked, question.text_language, sentence.text, title, bool(whose_words(question)))


def affirms(question: Question, sentence: Sentence) -> bool:
    """Whether a sentence has a word of the side that a question takes for granted, or the question has none of any."""
    asked, text = own_part(question), sentence.text
    sides = [mine for sides in _SIDES for mine in sides if mine.search(asked)]
    return not sides or any(_denial(text, match) is None for mine in sides for match in mine.finditer(text))


@lru_cache(8_192)
def _opposite(asked: str, language: str, text: str, title: str, words_asked: bool) -> str | None:
    """The same; what somebody is asked to have said he may deny."""
    found = _of_other_side(asked, language, text, title)
    return found or (None if words_asked else _denied(asked, language, text))


def _of_other_side(asked: str, language: str, text: str, title: str) -> str | None:
    """What tells of the other side than that of which the question has a word, or denies this one."""
    if _DENIES.search(asked):
        return None
    against_it = _ASKS_NOT.search(asked) is not None
    for one, other in _SIDES:
        for mine, theirs in ((one, other), (other, one)):
            if not mine.search(asked) or theirs.search(asked):
                continue
            own, against = ([(match, _denial(text, match)) for match in side.finditer(text)] for side in (mine, theirs))
            told = [] if against_it else [text[start : match.end()] for match, start in own if start is not None]
            if not told and all(start is None for _, start in against):
                told = [match[0] for match, _ in against]
            if not told or any(start is None for _, start in own):
                continue
            if _is_on(asked_terms(mine.sub(" ", asked), language), text, title):
                return told[0]
    return None


def _denied(asked: str, language: str, text: str) -> str | None:
    """What a sentence denies of a question's words, in a sentence of the same, and says nowhere itself."""
    if _ASKS_NOT.search(asked):
        return None
    groups, told = asked_terms(asked, language), told_words(text)
    shared = sum(bool(group & told) for group in groups)
    if shared < max(FEWEST, LEAST_DENIED * len(groups)):
        return None
    affirmed = told_words(_NOT.sub(" ", text))
    for match in _NOT.finditer(text):
        denied = {*words.terms(match["next"])}
        hit = [group for group in groups if group & denied]
        if hit and not any(group & affirmed for group in hit):
            return match[0]
    return None


def _denial(text: str, told: re.Match[str]) -> int | None:
    """Where what denies a word begins; None where nothing does."""
    found = _RIGHT_BEFORE.search(text[: told.start()])
    return found and found.start()


def _is_on(groups: Sequence[Set[str]], text: str, title: str) -> bool:
    """Whether a sentence under its title is on what a question is on, days and numbers aside."""
    groups = [group for group in groups if not all(word.isdigit() or is_calendar_word(word) for word in group)]
    own, around = told_words(text), told_words(f"{title} {text}")
    shared = sum(bool(group & around) for group in groups)
    return any(group & own for group in groups) and shared >= max(FEWEST, LEAST * len(groups))
