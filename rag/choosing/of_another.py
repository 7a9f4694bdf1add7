"""Whether a sentence tells of another one of a kind than the one asked for: a round, a class, what is denied.

Knows: rounds in both languages; a sentence that names none is of the one in its article's title. Does not know which
classes a question asks for (`rag.expecting.asked_classes`), how they are worded (`rag.expecting.fates`,
`rag.expecting.occasions`), how what is exchanged is read (`rag.conversing.contrasts`), or how evidence is scored.
"""

import re
from collections.abc import Iterable, Mapping, Set
from functools import lru_cache

from index.article_sentences import sentences
from index.likeness import price
from index.months import month_names
from index.nouns import Article, Sentence
from rag.asking.kinds import Kind
from rag.expecting.classes import Class
from rag.expecting.denied import TELLS_NOT, asked_not
from rag.parsing.scores import ASKED as ASKS_SCORE
from rag.parsing.terms import asked_terms, told_words
from rag.parsing.times import TELLS_BACK
from rag.phrases.dates import MONTHS
from rag.question import Question

_LEGS = frozenset({"first leg", "second leg"})
_ROUNDS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(rf"(?i){pattern}")
    for name, pattern in (
        (
            "group",
            r"\b(?:fase|babak) (?:grup|penyisihan)\b|\bgroup stage\b|(?:pertandingan|laga) pertama\b|laga perdana\b",
        ),
        ("last sixteen", r"\b(?:16|enam belas) besar\b|\bperdelapan[ -]?final|\b(?:round of|last) (?:16|sixteen)\b"),
        ("quarter-final", r"\bperempat[ -]?final|\bquarter[ -]?finals?\b|\b(?:8|delapan) besar\b"),
        ("semi-final", r"\bsemi[ -]?final|\b(?:4|empat) besar\b"),
        (
            "final",
            r"(?<!perempat[ -])(?<!perdelapan[ -])(?<!quarter[ -])(?<!semi[ -])\bfinals?\b(?! score)|\bpartai puncak\b",
        ),
        ("first leg", r"\bleg (?:pertama|I|1)\b|\bfirst[ -]leg\b"),
        ("second leg", r"\bleg (?:kedua|II|2)\b|\bsecond[ -]leg\b"),
    )
}
_ONWARD = re.compile(
    r"(?i)\b(?:ke|menuju|masuk|memasuki|lolos|menembus|tiket|to|into|reach(?:es|ed)?|qualif(?:y|ies|ied) for)"
    r"(?: (?:the|babak|grand))*(?-i:(?: (?:[A-Z][\w’'-]*|\d+)){1,5})? $"
)
"""Before a round that somebody gets into by the one before it."""
_FROM: Mapping[str, frozenset[str]] = {
    "last sixteen": frozenset({"group"}),
    "quarter-final": frozenset({"group", "last sixteen"}),
    "semi-final": frozenset({"group", "quarter-final"}),
    "final": frozenset({"semi-final"}),
}
"""Rounds from which one gets into another."""
_KINDS_BEFORE = (
    r"(?P<kind>[Gg]unung|[Bb]ukit|[Ss]ungai|[Pp]ulau|[Dd]anau|[Ww]aduk|[Bb]endungan|[Jj]embatan|[Pp]asar|[Pp]elabuhan|[Bb]andara"
    r"|[Ss]tasiun|[Tt]erminal|[Ss]tadion|[Mm]asjid|[Gg]ereja|[Cc]andi|[Pp]antai|(?<!dana )(?<!Dana )[Dd]esa"
    r"|[Kk]ecamatan|[Dd]usun|PT|CV|[Kk]elurahan|[Hh]otel|[Kk]apal|KMP?|KRI|MV|MT|R[Ss](?:UD|UP)?"
    r"|Rumah Sakit|Puskesmas|Universitas|Polsek|Lapas|Embarkasi|Keuskupan|Piala|Liga|GP|Festival|Turnamen|[Ff]raksi)"
)
_KINDS_BEHIND = r"(?P<kind>Open|Masters|Cup|League|Marathon|Games|Festival)"
EVENTS = frozenset(
    "Piala Liga Gp Festival Turnamen Porprov Porda Pon Peparnas Season Open Masters Cup League Marathon Games".split()
)
"""Kinds of what is held, which may be asked where it was."""
FACTION = "Fraksi"
_NAMED_ALONE = frozenset(f"Gunung Bukit Sungai Pulau Danau Waduk Bendungan Jembatan Candi Pantai {FACTION}".split())
"""Kinds of what its name may tell without the kind; of a market, an office or a hospital that is rather the place."""
NEAR = 3
"""Sentences before one in which what it is told of is named."""
_ENGLISH_KIND = re.compile(
    r"^(?:Mount|Mt\.?|Lake|River|Port) |(?<=\w) (?:Airport|Port|Bridge|River|Island|Beach|Market)$"
)
_NAME = r"[A-Z][\w'’-]+(?: (?!DPRD?\b)(?:[A-Z][\w'’-]+|\d+))*"
_OF_A_KIND = (
    re.compile(rf"\b{_KINDS_BEFORE} (?:Partai )?(?P<name>{_NAME})"),
    re.compile(
        r"\b(?P<kind>[Pp]orprov|[Pp]orda|[Pp]op(?:da|nas|prov)|PON|[Pp]eparnas|[Ss]eason)(?: [A-Z][a-z]+)*"
        r" (?P<name>[IVXL]+|\d{1,4})(?![\w/.,-]\w)"
    ),
    re.compile(rf"\b(?P<name>{_NAME}) {_KINDS_BEHIND}\b"),
)
"""What is told by its kind and a name: "Gunung Merapu", "Porprov Jati IX", "Singa Open"."""
_WON = r"juara|pemenang|kampiun|jawara|champions? of|winners? of"
_TITLE_OF = re.compile(rf"\b(?i:{_WON})(?: the)? (?P<name>{_NAME})")
_TITLES = re.compile(rf"(?i)\b(?:{_WON}|\w*juarai|\w*menang(?:kan|i)?|gelar|champions?|winners?|won)\b")
"""Who won what by its name, and words for having won."""
_HEADED = re.compile(rf"\b(?i:kades|kepala desa|village head of) (?P<name>{_NAME})")
"""Asks for the head of a village, by its name or his."""
_PLAYED = re.compile(
    rf"{ASKS_SCORE.pattern}|(?i:\b(?:(?:di|me)\w*(?:k?alah|t?akluk|t?unduk)kan|menang|beat|defeat(?:ed)?|won|win|lost"
    r"|(?:pencetak )?gol|goals?|scored|scorers?|kartu (?:merah|kuning)|(?:red|yellow) cards?|wasit|referee|penonton"
    r"|spectators)\b)"
)
"""Asks for what came of a match that was played in a round, or who was at it."""
_AROUND = re.compile(r"[^,.;:]{0,30}\Z"), re.compile(r"\A[^,.;:]{0,50}")
"""What stands before and behind a denial in which what it denies is told."""
SLIP = 1.0
"""What a slip in the last word of a name costs at most (`index.likeness`)."""
_NUMBERS = {name: number for number, name in enumerate(MONTHS["id"], 1)}
"""The months by the names with which one is told to be exchanged."""


def denies_else(text: str, question: Question) -> bool:
    """Whether a sentence denies only other things than the one that a question asks not to be so.

    Half of what is asked must stand behind the denial, or more than half around it: of "laporan politik uang" not
    "laporan dihentikan karena tidak cukup bukti".
    """
    what = asked_terms(asked_not(question.asked), question.text_language)
    before, behind = _AROUND
    denied = [
        (told_words(behind.findall(text[one.end() :])[0]), told_words(before.findall(text[: one.start()])[0]))
        for one in TELLS_NOT.finditer(text)
    ]
    return bool(what and denied) and not any(
        sum(bool(one & told) for one in what) * 2 >= len(what)
        or sum(bool(one & (told | around)) for one in what) * 2 > len(what)
        for told, around in denied
    )


def is_of_another_round(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence, or where it names no round its title or article, has only others than the one asked for."""
    asked = _asked_rounds(question.text)
    entered = _PLAYED.search(question.asked) is None
    return any(
        row & asked and bool(told := row & _told_near(sentence, row, entered=entered)) and not asked & told
        for row in (_ROUNDS.keys() - _LEGS, _LEGS)
    )


def _told_near(sentence: Sentence, row: Set[str], *, entered: bool) -> set[str]:
    """The rounds of a row that a sentence tells of, or else the one before it and its title, lead or article."""
    told = _told_rounds(sentence.text, entered=entered) & row
    if told or TELLS_BACK.match(sentence.text):
        return told
    article, every = sentence.article, sentences(sentence.article)
    before = " ".join(one.text for one in every[sentence.number - 1 : sentence.number])
    wider = (_told_rounds(text, entered=entered) & row for text in (article.title, every[0].text, article.whole))
    return (_told_rounds(before, entered=entered) & row) | next(filter(None, wider), set())


@lru_cache(256)
def _asked_rounds(text: str) -> Set[str]:
    """The rounds that a question asks of; none where it asks who gets into one."""
    found = ((name, match) for name, pattern in _ROUNDS.items() for match in pattern.finditer(text))
    return frozenset(name for name, match in found if not _ONWARD.search(text[: match.start()]))


def _told_rounds(text: str, *, entered: bool = True) -> set[str]:
    """The rounds that a text tells of, with those from which somebody gets into one: "ke final usai menang 2-1".

    Of one that is only `entered` no score is told, nor who won it.
    """
    found = [(name, match) for name, pattern in _ROUNDS.items() for match in pattern.finditer(text)]
    onward = {name for name, match in found if _ONWARD.search(text[: match.start()])}
    return {name for name, _ in found if entered or name not in onward}.union(
        *(_FROM.get(name, frozenset()) for name in onward)
    )


def is_of_another_named(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence, or the nearest before it that names any, names only others of a kind than the one asked of.

    Where an article's title names the one asked of, only a sentence that names another is told of that.
    """
    for kind, name in _kinds_asked(question, sentence.article):
        if (question.kind is Kind.WHERE and kind not in EVENTS) or (question.kind is Kind.WHY and kind != FACTION):
            continue
        name = name if kind in EVENTS else re.sub(r" (?:19|20)\d\d$", "", name)
        own = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
        near = () if own.search(sentence.article.title) else sentences(sentence.article)[: sentence.number][::-1][:NEAR]
        for text in (sentence.text, *(one.text for one in near)):
            if own.search(text):
                break
            if any(its == kind and are_apart(name, other, kind) for its, other in of_kinds(text)):
                return True
    return False


def is_of_another_title(sentence: Sentence, question: Question) -> bool:
    """Whether it is asked who won something by its name, and all that a sentence tells to be won is something else.

    Of who wins the Elang Cup "diikuti juara Liga Merpati, Garuda" tells nothing.
    """
    asked, told = _TITLE_OF.search(question.text), [one["name"] for one in _TITLE_OF.finditer(sentence.text)]
    if asked is None or not told or len(_TITLES.findall(sentence.text)) > len(told):
        return False
    own = {word for word in asked["name"].split() if not word.isdigit()}
    return all(own.isdisjoint(name.split()) for name in told)


def are_apart(name: str, other: str, kind: str) -> bool:
    """Whether two names of a kind are not one: what shares a word may be, spelt otherwise or with its year.

    Not where only the last word differs: "Kali Elang", "Kali Merpati", nor where one may stand for the other: "PKB".
    """
    one, two = ([word for word in some.split() if word != kind] for some in (name, other))
    if kind == FACTION and one[:1] and two[:1] and one[0].isupper() != two[0].isupper() and one[0] != two[0]:
        return False
    if not (one and two) or {*one}.isdisjoint(two):
        return True
    *begun, last = one
    *its_begun, its_last = two
    named = last.isalpha() and its_last.isalpha()
    return begun == its_begun and named and price(last.lower(), its_last.lower()) > SLIP


def _kinds_asked(question: Question, article: Article) -> set[tuple[str, str]]:
    """What a question asks of by a name, each with its kind, which its article may tell: "Gunung Merapu" of Merapu."""
    names = {_ENGLISH_KIND.sub("", name) for name in question.names}
    told = {
        (kind, name)
        for kind, one in of_kinds(article.whole)
        for name in names
        if kind in _NAMED_ALONE and one.startswith(name)
    }
    headed = _HEADED.finditer(question.text) if question.kind is Kind.WHO else ()
    return {*of_kinds(question.text), *told, *(("Desa", one["name"]) for one in headed)}


@lru_cache(512)
def of_kinds(text: str) -> tuple[tuple[str, str], ...]:
    """What a text names by kind and name; an event with its kind behind it, which the name alone does not tell."""
    *before, behind = _OF_A_KIND
    found = [(one["kind"].capitalize(), one["name"]) for some in before for one in some.finditer(text)]
    return (*found, *((one["kind"], one[0]) for one in behind.finditer(text)))


def is_of_another_class(sentence: Sentence, asked: Iterable[Class]) -> bool:
    """Whether a sentence tells of a class apart from one that is asked for and not of that, or nothing there does."""
    apart = (one for one in asked if one.apart is None or one.apart.search(sentence.text))
    return any(not _is_told(one, sentence) for one in apart)


def _is_told(asked: Class, sentence: Sentence) -> bool:
    """Whether a sentence tells of a class, or its article where that is enough."""
    whole = asked.per_article or asked.apart is None
    return bool(asked.told.search(sentence.article.whole if whole else sentence.text))


def is_of_the_other(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence names what an earlier question asked of, or is told of it, and not of what is asked of now."""
    return _is_behind(sentence, question) or any(
        any(not found["which"][0].islower() for found in _naming(one.before).finditer(sentence.text))
        and not any(_naming(word).search(sentence.text) for word in one.now.split())
        for one in question.exchanged
    )


def _is_behind(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence that names no month of its own stands behind one of the month that an earlier question named.

    A month that the question keeps, "compared to July", is none of its own.
    """
    exchanged = [(_NUMBERS[one.before], _NUMBERS[one.now]) for one in question.exchanged if one.before in _NUMBERS]
    kept = set(_months(question.text)) - {now for _, now in exchanged}
    if not exchanged or set(_months(sentence.text)) - kept:
        return False
    told = [month for month in _months(sentence.article.text[: sentence.start]) if month not in kept]
    return told[-1:] in [[before] for before, _ in exchanged]


def _months(text: str) -> list[int]:
    """The months that a text names, in order."""
    return [month for _, _, (_, month) in month_names(text)]


def _naming(name: str) -> re.Pattern[str]:
    """A name in any case, whose last word, a name or a number, tells which of its kind is meant."""
    *kind, which = map(re.escape, name.split())
    return re.compile(rf"(?i)\b{''.join(rf'{word} +' for word in kind)}(?P<which>{which})\b")
