"""Sentences that tell of what is asked that it is not known, that there is none, or that it is true or false.

Knows: questions for causes, victims, losses and numbers, and how news deny them; the claims of fact checks and what
these conclude. Does not know how evidence is scored, or when it is enough.
"""

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from functools import lru_cache
from typing import Final

from index import words
from index.nouns import Sentence
from index.translation import query_terms
from rag.asking.kinds import Kind
from rag.choosing.causes import tells_cause
from rag.choosing.fitting import fitting
from rag.evidence import Evidence
from rag.features import LEAD_CHARACTERS
from rag.question import Question
from rag.scoring.terms import Asked, coverage, knowing
from rag.speaking.factchecks import claims, conclusion

CHECKED: Final = 0.5
"""That a conclusion on a claim with the words of the question is on what it asks."""
MOST_OF_CLAIM: Final = 0.75
"""Share of what is asked, and of that without its names, that a title, a claim and what is concluded must hold."""
LEAST_OF_CHECK: Final = 0.3
"""Score that one of the article's sentences must have."""
_OF_TRUTH: Final = re.compile(r"(?i)true|real(?:ly)?|false|fake|hoa(?:x|ks)|(?:benar|betul)(?:kah)?|salah|palsu|bohong")
"""Asks whether something is so, and is no part of it."""
CONFIDENCE = 0.7
"""That such a sentence answers."""
LIKELY = 0.2
"""Probability from which a translation of what is counted is it."""
MANY = 3
"""Words besides what is asked for that tell which event is meant where no name does."""
KINDS = (Kind.WHY, Kind.HOW_MANY, Kind.WHAT, Kind.WHO, Kind.WHERE, Kind.WHEN, Kind.YES_NO)
_CAUSE, _MOTIVE = r"\b(?:penyebab|pemicu|sebab|asal api|sumber api)", r"\b(?:motif|alasan)"
_REASON = rf"(?:{_CAUSE}|{_MOTIVE})"
"""Why something was: of what somebody did, his motive."""
_DEAD, _HURT, _LOSS = (
    r"\b(?:korban\b(?! (?:luka|lain|hilang|selamat|yang|baru|tambahan|materi\w*))|tewas|meninggal)",
    r"\b(?:korban luka|luka|cedera)",
    r"\b(?:kerugian|rugi)",
)
_REASONS = (_CAUSE, _MOTIVE, _REASON)
_INDIRECT = {
    Kind.WHEN: r"\b(?:kapan|tanggal|jadwal)",
    Kind.WHERE: r"\b(?:(?:di|ke|dari) ?mana|lokasi|keberadaan)",
    Kind.WHO: r"\b(?:siapa|(?:pihak|orang|kelompok) mana)",
    Kind.HOW_MANY: r"\bberapa",
}
"""How a question that is open is told, by its kind: "belum diketahui kapan dibuka"; there is always one."""
_GIVES_REASON = re.compile(
    r"(?i)\b(?:karena|sebab\w*|akibat|lantaran|gara-gara|di(?:karena|sebab|picu)\w*|ber(?:mula|awal)|mengingat"
    r"|alasan\w*|motif\w*|agar|supaya|demi|guna|untuk|tujuan\w*|bertujuan|ingin\w*|dendam|cemburu"
    r"|sakit hati|kesal|emosi|marah|because|due to|to|so that|in order)\b"
)
"""May give a reason, in so many words."""
_IDENTITY, _SUCCESSOR = r"\b(?:identitas|kewarganegaraan|kebangsaan|asal negara|jati diri)", r"\bpengganti"
_ASKED = tuple(
    (re.compile(rf"(?i)\b(?:{asked})"), told)
    for asked, told in (
        (r"penyebab|pemicu|(?:apa )?sebabnya|what caused|causes? of", _CAUSE),
        (r"kenapa|mengapa|knp|why", _REASON),
        (r"motif|alasan|motive|reason", _MOTIVE),
        (r"(?:ter)?luka|cedera|injur|wounded|hurt", _HURT),
        (
            r"(?:berapa|brp|how many|jumlah)\b(?P<between>.*)\b"
            r"(?:tewas|meninggal|mati|korban|died?|dead|deaths?|killed|casualt)",
            _DEAD,
        ),
        (r"korban(?:nya)? (?:berapa|brp|ada)|(?:death|casualty) toll|victims", _DEAD),
        (
            r"(?:dari )?negara (?:mana|apa)\b|what (?:nationality|countr(?:y|ies))|(?:ke)?warga(?:an)? ?negara(?:an)?"
            r"|kebangsaan|nationalit(?:y|ies)|identit(?:as|y)",
            _IDENTITY,
        ),
        (r"pengganti|successor|who (?:will )?replaces?|siapa (?:yang )?menggantikan", _SUCCESSOR),
        (r"kerugian|rugi|loss(?:es)?|how much\b(?P<between>[^?]*)\b(?:lose|lost)", _LOSS),
    )
)
"""What is asked for and how it is told; words that stand between those that ask tell of which event."""
_WHETHER = tuple(
    (re.compile(rf"(?i){asked}"), told)
    for asked, told in (
        (
            r"\b(?:ada|terdapat)(?:kah)? (?:orang |warga )?(?:korban|yang) (?:ter)?luka\b"
            r"|\b(?:was|were) (?:there )?any(?:one|body| people)? (?:injured|hurt|wounded)\b",
            _HURT,
        ),
        (
            r"\b(?:ada|terdapat)(?:kah)? (?:korban(?: (?:jiwa|tewas|meninggal))?\b(?! luka)"
            r"|(?:orang |warga )?yang (?:tewas|meninggal)\b)"
            r"|\b(?:was|were) (?:there )?any(?:one|body)? (?:killed|casualt(?:y|ies)|deaths?|fatalit(?:y|ies))\b"
            r"|\bdid any(?:one|body) die\b",
            _DEAD,
        ),
    )
)
"""Asks whether there were any."""
_COUNTED = re.compile(r"(?i)\b(?:berapa|brp)(?: (?:jumlah|banyak|total|unit))* (\w+)|\bhow many (\w+)|\bjumlah (\w+)")
_NO_NEWS = (
    r"\b(?:belum|tidak|tak) (?:ada|memiliki|mendapat(?:kan)?|memperoleh|menerima) (?:informasi|keterangan|data|kabar"
    r"|kepastian|laporan)(?: (?:resmi|pasti|terkait|mengenai|soal|tentang|adanya|berapa|jumlah|dari|total))*"
)
_NONE = (
    r"\b(?:tidak|tak|belum) (?:sampai )?(?:ada|terdapat|ditemukan|menimbulkan|menelan|memakan)(?: (?:laporan|adanya))*"
)
_UNTOLD = (
    r"(?:diketahui|jelas|terungkap|diungkap|dipastikan|dirinci|diumumkan|disebutkan|ditunjuk|ditentukan|diputuskan"
    r"|ditetapkan|dihitung|ditaksir|didata)"
)
_SOUGHT = (
    "diselidiki|didalami|dalam penyelidikan|simpang siur|dihitung|didata|dalam p(?:eng|er)hitungan"
    "|dilakukan p(?:eng|er)hitungan|proses p(?:enyelidikan|enyidikan|endalaman)"
)
_UNTELLING = (
    r"(?:memastikan|mengetahui|menentukan|merinci|mengungkap(?:kan)?|menyebut(?:kan)?|menjelaskan|memutuskan|menunjuk"
    r"|menetapkan|membeberkan|mengumumkan|tahu)"
)
_OPEN = (
    rf"\b(?:belum|tidak|tak) (?:(?!hanya|cuma|sekadar)\w+ )?(?:{_UNTOLD}|{_UNTELLING})\b|\benggan {_UNTELLING}\b"
    rf"|\b(?:masih|sedang) (?:\w+ )?(?:{_SOUGHT})"
)
_NAME = re.compile(r"(?<!^)\b[A-Z][\w.-]*")
_NEVER_NAMES = frozenset(
    "orang jiwa jumlah banyak total jadi alami peristiwa insiden buah unit korban tewas tinggal mati coba hendak ingin"
    " nekat laku".split()
)
"""Index terms that tell nothing of which event is meant."""


def checked(evidence: Sequence[Evidence], question: Question, asked: Asked) -> list[Evidence]:
    """The conclusion of the best check, if it is on what a question asks whether it is so; else none.

    A report answers that by telling of it, a check by what it says of the claim: the reader takes the first for surer.
    """
    if question.kind is not Kind.YES_NO:
        return []
    for one in fitting(evidence, question).sentences:
        told = conclusion(one.sentence.article) if one.score >= LEAST_OF_CHECK else None
        if told and _is_on(told, asked):
            return [replace(one, sentence=told, span=None)]
    return []


def _is_on(told: Sentence, asked: Asked) -> bool:
    """Whether a conclusion and its claim have most of what is asked, and the article the year of that.

    Names alone tell nothing: of whom something is asked much else may be claimed.
    """
    article = told.article
    text = "\n".join((article.title, told.text, *(one.text for one in claims(article))))
    held = dict.fromkeys(words.terms(text), 1.0)
    terms = [one for one in asked.terms if not _OF_TRUTH.fullmatch(one.source)]
    deed = [one for one in terms if not any(name & one.credit.keys() for name in asked.names)]
    return (
        min(coverage(some, held) for some in (terms, deed)) >= MOST_OF_CLAIM and knowing(asked, article)["years"] == 1
    )


def told_unknown(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that say so of the event that a question names, in their order; none where it names none."""
    if question.kind not in KINDS or question.wants_all or not (asked := _asked(question)):
        return []
    told, own = asked
    event = _event(question, own)
    named = bool(event) and bool(question.names or question.mentions)
    if not (named or question.within or len(event) >= MANY):
        return []
    says = _denied(told)
    found = [one for one in evidence if says.search(one.sentence.text) and _is_of(one, event)]
    if told not in _INDIRECT.values():
        return found
    deeds = _meant(_NAME.sub(" ", question.asked), question, own)
    return [one for one in found if _tells_any(one, deeds)]


def told_open(evidence: Sequence[Evidence], strong: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that tell outright to be open what a question asks, where none from elsewhere is strong.

    Outright is with every word that the question has itself: "tidak tahu siapa yang memasang spanduk".
    """
    if question.kind not in _INDIRECT:
        return []
    own = _meant(question.asked, question, "")
    told = [one for one in told_unknown(evidence, question) if own and _has_all(one.sentence.text, own)]
    of = {one.sentence.article.id for one in told}
    return told if question.within or all(one.sentence.article.id in of for one in strong) else []


def is_surer(strong: Sequence[Evidence], confidence: float, question: Question) -> bool:
    """Whether such a sentence answers rather than those that are strong: nothing is, or no cause is surely told.

    Of why somebody did something none is where the likeliest of them have no word for a reason.
    """
    if not strong:
        return True
    asked = _asked(question)
    if asked is None or asked[0] not in _REASONS:
        return False
    if asked[0] == _CAUSE and confidence >= CONFIDENCE:
        return False
    if confidence < CONFIDENCE:
        return not any(tells_cause(question, one.sentence.text) for one in strong)
    likeliest, says = max(one.score for one in strong), _denied(asked[0])
    able = (one.sentence.text for one in strong if one.score >= likeliest / 2)
    return not any(_GIVES_REASON.search(text) and not says.search(text) for text in able)


def _asked(question: Question) -> tuple[str, str] | None:
    """How what is asked for is told, and the words that ask for it."""
    for asks, told in _WHETHER if question.kind is Kind.YES_NO else _ASKED:
        if told in _REASONS and question.kind not in (Kind.WHY, Kind.WHAT):
            continue  # "how many, and why?"
        if match := asks.search(question.asked):
            between = match.groupdict().get("between") or ""
            return told, match[0].replace(between, " ") if between else match[0]
    counted = _COUNTED.search(question.asked)
    if question.kind is not Kind.HOW_MANY or counted is None:
        open_ = _INDIRECT.get(question.kind)
        return (open_, "") if open_ else None
    thing = next(filter(None, counted.groups()))
    terms = query_terms(thing, question.text_language)
    found = {word for term in terms for word, likely in term.alternatives if likely >= LIKELY}
    return (rf"\b(?:{'|'.join(map(re.escape, sorted(found)))})", counted[0]) if found else None


@lru_cache(64)
def _denied(told: str) -> re.Pattern[str]:
    """How a sentence says of something that it is not known, or that there is none where there may be none."""
    within = rf"(?:(?!\b(?:sedangkan|sementara|tetapi|tapi|namun|adapun)\b|{_CAUSE}|{_MOTIVE}|{_IDENTITY})[^.,;:])"
    near, far = rf"{within}{{0,40}}?", rf"{within}{{0,60}}?"
    ways = [rf"{_NO_NEWS}{near}{told}", rf"{told}\w*{far}(?:{_OPEN})", rf"(?:{_OPEN}) {near}{told}"]
    if told in _INDIRECT.values():
        ways.append(rf"\bmenunggu\b{within}{{0,80}}?{told}")
    elif told not in _REASONS:
        ways.append(rf"{_NONE}(?: [\w-]+)? {told.removeprefix(chr(92) + 'b')}")
    return re.compile(rf"(?i){'|'.join(ways)}")


def _event(question: Question, own: str) -> list[set[str]]:
    """For each word that tells of which event a question is, what may stand for it.

    Of a follow-up that is told by the articles that it leans on.
    """
    return _meant(question.asked if question.within else question.text, question, own)


def _meant(text: str, question: Question, own: str) -> list[set[str]]:
    """For each word of a text that does not ask, what may stand for it."""
    skip = {word for term in query_terms(own, question.text_language) for word, _ in term.alternatives} | _NEVER_NAMES
    every = query_terms(text, question.text_language)
    meant = [{word for word, _ in term.alternatives} for term in every]
    return [some for some in meant if not some & skip]


def _is_of(evidence: Evidence, event: Sequence[Set[str]]) -> bool:
    """Whether an article is about an event: title, opening or the sentence itself have all words for it."""
    article = evidence.sentence.article
    text = f"{article.title}\n{article.text[:LEAD_CHARACTERS]}\n{evidence.sentence.text}"
    return _has_all(text, event)


def _has_all(text: str, meant: Sequence[Set[str]]) -> bool:
    """Whether a text has a word for each of some."""
    known = set(words.terms(text))
    return all(some & known for some in meant)


def _tells_any(evidence: Evidence, deeds: Sequence[Set[str]]) -> bool:
    """Whether a sentence has a word for one of some deeds, one that the title of its article has not where any has."""
    titled = set(words.terms(evidence.sentence.article.title))
    own = [some for some in deeds if not some & titled] or deeds
    return any(some & set(words.terms(evidence.sentence.text)) for some in own)
