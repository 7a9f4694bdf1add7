"""What quoted sentences leave open though it is asked: of which time, whose age, what only several tell together.

Knows: questions for a number, and plans. Does not know which parts of a question nothing answers
(`rag.telling.gaps`), nor how years, weekdays and ages are told.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final

from index import english
from index.nouns import Sentence
from index.translation import WordTable
from index.words import terms
from rag.asking.kinds import Kind
from rag.asking.wording import reckoned
from rag.choosing import own_ages
from rag.choosing.untold_times import untold_time
from rag.parsing.changes import HOPED, PLANNED
from rag.parsing.terms import likely_words, meant_words
from rag.phrases import refusals
from rag.question import Question
from rag.scoring.terms import vocabulary
from rag.telling.missing_words import MEASURES, alike

_COUNTED: Final = re.compile(
    r"(?i)\b(?:berapa|brp)(?: (?:jumlah|banyak|total|korban|orang|warga|jiwa|unit|buah))* (?P<what>[a-z-]{4,})"
    r"(?= (?:di|dalam|pada|saat|akibat|yang|dari|untuk|milik|ikut|hadir)\b|\W*$)"
    r"|\bhow many (?P<things>[a-z-]{4,}) (?:were|was|are|is|did|do|have|had|has|in|at|of)\b"
)
"""What a question counts, in one word besides those that tell only that persons or things are."""
_UNCOUNTED: Final = MEASURES | frozenset(
    "jumlah banyak total nilai besar persen persentase orang warga korban jiwa people persons places times years days"
    " hours months minutes kali hari jam menit bulan tahun minggu pekan rupiah dolar dollar juta miliar triliun meter"
    " kilometer hektare hektar derajat buah unit uang dana pasti kira-kira".split()
)
"""Words behind "how many" that a number answers by itself or with its unit."""
_EACH: Final = re.compile(
    r"(?i)(?:se|per)(?:kilo\w*|gram|ton|liter|meter|ekor|buah|butir|porsi|bungkus|orang|kali|jam|hari|malam|minggu|pekan"
    r"|bulan|tahun)"
)
"""Of how much the number is: "sekilo"."""
_ASKS_DONE: Final = re.compile(
    r"(?i)\b(?:(?:te)?realisasi\w*|ter(?:capai|serap|bangun)\w*|sudah|udah|telah|aktual\w*|so far|already"
    r"|actual(?:ly)?|achieved|reali[sz]ed)\b"
)
_DONE: Final = re.compile(
    r"(?i)\b(?:sudah|telah|(?:te)?realisasi\w*|ter(?:capai|serap|bangun)\w*|mencapai|berhasil|baru|hingga|kini"
    r"|saat ini|so far|already|ha(?:s|ve)|reached)\b"
)
"""Asks for and tells what is done by now."""
_PLANNED: Final = re.compile(rf"(?i)\b(?:{PLANNED}|{HOPED})\b")
_ASKS_HAPPENED: Final = re.compile(
    r"(?i)^(?:(?:has|have|had) (?!.*\b(?:sa(?:id|ys?)|told|announce|plan|promise|threat|warn|urge|ask|order|call|ban"
    r"|propos|decid|agree|confirm|explain|mention|require|forbid|prohibit|allow|permit))|.*\b(?:already|ever|yet)\b"
    r"|(?:apa(?:kah)? |ada(?:kah)? |benarkah ){0,2}(?:[\w-]+ ){0,4}?(?:sudah|udah|telah|pernah)(?:kah)?\b"
    r"(?!.*\b(?:\w*umumkan|\w*janji\w*|\w*ancam\w*|\w*minta|\w*imbau|\w*ata(?:kan)?|\w*larang|\w*usul\w*|\w*rencana\w*"
    r"|\w*putus\w*|\w*setuju\w*|\w*atur\w*|\w*wajib\w*|\w*izin\w*|\w*boleh\w*|\w*ingatkan)\b))"
)
"""Asks whether something has been done, and not whether it has been announced, ordered or allowed."""
_WOULD_BE: Final = re.compile(
    rf"(?i)\b(?:{PLANNED}|{HOPED}|jika|apabila|bila|kalau(?:pun)?|seandainya|harus(?:nya)?|wajib|perlu|boleh|dapat|bisa"
    r"|terancam|ancaman|berpotensi|maksimal|paling (?:lama|banyak)|siap(?:kan)?|pelanggar|\w*larang\w*"
    r"|(?:bagi|terhadap) [^,.]{1,60}? yang|if|would|could|should|must|may)\b"
)
"""Tells what is to be done, or would be."""
_HAS_BEEN: Final = re.compile(
    rf"{_DONE.pattern}|\b(?:pernah|sempat|belum|sejauh|setelah|seusai|usai|sesudah|sejak|pasca\w*|lalu|kemarin|tadi"
    r"|sebelumnya|resmi|akhirnya|masih|lagi|yet|after|since|was|were)\b"
)
"""Tells that something has been done, or has not."""


@dataclass(frozen=True, slots=True)
class Open:
    """What some sentences leave open of what is asked."""

    name: str
    wording: Mapping[str, str]
    """How it is said."""
    asked: Callable[[Question, Sequence[Sentence]], str]
    """What a question asks for that some sentences do not tell of; empty where they do or nothing such is asked."""
    example: str
    """A question and, behind arrows, a sentence that tells of it and one that leaves it open."""
    gives_words: bool = False
    """Whether a sentence that leaves it open may give a few words all the same."""


def untold(question: Question, shown: Sequence[Sentence]) -> Iterator[str]:
    """That some sentences leave open what is asked, as it is said in an answer."""
    for one in OPEN:
        if asked := one.asked(question, shown):
            yield one.wording[question.language].format(name=asked)


def may_be_others(question: Question, sentence: Sentence) -> bool:
    """Whether what a sentence tells may be of another time or person, or only planned, so that none of it answers."""
    return any(one.asked(question, [sentence]) for one in OPEN if not one.gives_words)


def _whose_age(question: Question, shown: Sequence[Sentence]) -> str:
    """Who is asked for an age that may be another's; a common noun has an article in English."""
    who = own_ages.whose_untold(question, shown)
    return f"the {who}" if question.language == "en" and who.islower() else who


def _uncounted(question: Question, shown: Sequence[Sentence]) -> str:
    """What a question counts, as typed, of which the articles of some sentences have no word; else empty."""
    match = _COUNTED.search(question.asked)
    noun = (match["what"] or match["things"]) if match else ""
    if (
        not noun
        or noun.lower() in _UNCOUNTED
        or _EACH.fullmatch(noun)
        or any(one.article.language == "en" for one in shown)
    ):
        return ""
    if not (own := _told_as(noun, question.text_language)):
        return ""
    return "" if any(own & vocabulary(one.article) for one in shown) else noun


def _told_as(noun: str, language: str) -> Set[str]:
    """Index terms of words for what a noun is; none where that is not known: "bushfires", "persisnya"."""
    if language == "en":
        # Of "lifts" news in Indonesian may have "lift".
        as_typed = set(terms(english.stem(noun.lower())))
        return meant_words(noun, language) | as_typed if WordTable.load().translate(noun.lower()) else frozenset()
    return frozenset() if noun.endswith("nya") else likely_words(noun, language) | set(alike(noun))


def _only_planned(question: Question, shown: Sequence[Sentence]) -> str:
    """How it is asked for a number of what is done, where the sentences that have one tell only of what is planned."""
    asks = _ASKS_DONE.search(question.asked)
    if question.kind is not Kind.HOW_MANY or asks is None or _PLANNED.search(question.asked):
        return ""
    counting = [one.text for one in shown if re.search(r"\d", one.text)]
    planned = all(_PLANNED.search(one) and not _DONE.search(one) for one in counting)
    return asks[0] if counting and planned else ""


def _only_to_be(question: Question, shown: Sequence[Sentence]) -> str:
    """How it is asked whether something has been done, where all sentences tell only what is to be, or would be."""
    asks = _ASKS_HAPPENED.search(question.asked)
    if question.kind is not Kind.YES_NO or asks is None or _WOULD_BE.search(question.asked):
        return ""
    return asks[0] if all(_WOULD_BE.search(one.text) and not _HAS_BEEN.search(one.text) for one in shown) else ""


def _reckoned(one: reckoned.Reckoned) -> Callable[[Question, Sequence[Sentence]], str]:
    """The words with which a question asks to reckon something out, where no sentence tells it by itself."""

    def asked(question: Question, shown: Sequence[Sentence]) -> str:
        told = [each.text for each in shown]
        return one.asked(question.asked, told) or one.asked(question.typed or "", told)

    return asked


def _most(question: Question, shown: Sequence[Sentence]) -> str:
    """How the most is asked for, which no sentence tells; who asks whether something is so may only name it so."""
    return "" if question.kind is Kind.YES_NO else _reckoned(reckoned.THE_MOST)(question, shown)


def _of_all(question: Question, shown: Sequence[Sentence]) -> str:
    """That something is asked to be so of all, which no sentence tells; of regions it is said how many are found."""
    through = question.kind is Kind.WHICH_REGIONS
    return "" if through else _reckoned(reckoned.OF_ALL)(question, shown)


OPEN: Final = (
    Open(
        "of which time",
        refusals.ANOTHER_TIME,
        untold_time,
        "Apa yang dibuka Rina pada 2019? → Pada 2019 Rina membuka pasar. → Pada 2016 Rina membuka pasar.",
    ),
    Open(
        "whose age",
        refusals.UNSURE_AGE,
        _whose_age,
        "Berapa umur sopir itu? → Sopir itu berusia 30 tahun. → Korban berusia 30 tahun.",
    ),
    Open(
        "whether of what is counted",
        refusals.UNNAMED,
        _uncounted,
        "Berapa kambing yang dijual? → Ada 30 kambing dijual. → Ada 30 sapi dijual.",
        gives_words=True,
    ),
    Open(
        "whether it is done",
        refusals.ONLY_PLANNED,
        _only_planned,
        "Berapa rumah yang sudah dibangun? → Telah dibangun 30 rumah. → Dinas menargetkan 30 rumah dibangun.",
    ),
    Open(
        "whether it has happened",
        refusals.ONLY_TO_BE,
        _only_to_be,
        "Apakah sudah ada guru yang didenda? → Dua guru sudah didenda. → Guru yang bolos akan didenda.",
    ),
    Open(
        "which is the most",
        refusals.NOT_RANKED,
        _most,
        "Kabupaten mana yang paling keras? → Sanksi Demak paling keras. → Demak memberi sanksi.",
    ),
    Open(
        "which is the first",
        refusals.NOT_RANKED,
        _reckoned(reckoned.THE_FIRST),
        "Kabupaten mana yang lebih dulu melarang? → Demak pertama melarangnya. → Demak melarangnya.",
    ),
    Open(
        "a sum",
        refusals.NOT_SUMMED,
        _reckoned(reckoned.A_SUM),
        "Berapa total korban? → Seluruhnya ada 9 korban. → Di Demak ada 5 korban.",
    ),
    Open(
        "a gap",
        refusals.NOT_SUMMED,
        _reckoned(reckoned.A_GAP),
        "Berapa selisih suaranya? → Rina menang dengan selisih 9 suara. → Rina meraih 500 suara.",
    ),
    Open(
        "more or less",
        refusals.NO_TREND,
        _reckoned(reckoned.A_TREND),
        "Jumlah korban naik atau turun? → Jumlah korban turun. → Ada 9 korban.",
    ),
    Open(
        "what is common",
        refusals.NOT_COMPARED,
        _reckoned(reckoned.COMMON),
        "Apa persamaan sanksi di Demak dan Kudus? → Sanksi keduanya serupa. → Demak memberi sanksi.",
    ),
    Open(
        "whether all",
        refusals.NOT_OF_ALL,
        _of_all,
        "Apakah semua korban selamat? → Semua korban selamat. → Rina selamat.",
    ),
)
