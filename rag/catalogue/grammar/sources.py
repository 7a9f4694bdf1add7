"""The outlets whose reports a question asks for: "menurut Tempo", "what did detik report about …", or leaves out.

Knows: the words around an outlet's name that make it the source asked for. Does not know the collection, but for the
names of its outlets; one in double quotes is a word like any other.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from index.filters import fold_outlet
from index.origin.houses import house_named
from rag.asking.names.left_out import BUT
from rag.asking.names.names import uncapitalised
from rag.catalogue.grammar import news
from rag.catalogue.grammar.outlets import leading, listed
from rag.catalogue.grammar.patterns import anycase

_TELLS_EN = (
    r"(?:report|sa[iy]d?|says|writ(?:e|es|ten)|wrote|publish|cover|claim|carr(?:y|ied)|r[au]n|print)"
    r"(?:ed|s|es)?"
)
_TELLS_ID = (
    r"(?:bilang|(?:me)?n?ulis(?:kan)?|melapor(?:kan)?|memberitakan|mengabarkan|mewartakan|memuat|menerbitkan|meliput"
    r"|menyebut(?:kan)?|mengatakan)"
)
_REPORTS_ID = r"(?:(?:pem)?berita(?:an)?|liputan|laporan|artikel|tulisan|versi)"
_REPORTS_EN = r"(?:reporting|coverage|reports?|articles?|stor(?:y|ies)|accounts?|version)"
_SAID_EN = r"(?:reported|written|said|published|carried|printed)"
_TOO = r"(?: (?:juga|pernah|sudah|telah|ikut|turut|sempat|also|ever|already|even|too))*"
"""What may stand between an outlet and its reporting."""
_MEDIUM = r"(?:(?:the )?(?:media|outlet|koran|harian|majalah|portal|situs|newspaper|daily|magazine|site) )?"
_WORD_TOO = re.compile(r"[a-z]+")
"""A name typed in small letters and without its domain ending may be a word: "antara", "merdeka"."""
_GOES_ON = re.compile(r" [A-Z][a-z]|-?\w|['’](?!s\b)\w")
SEVERAL = 2
_AND = anycase(
    r"\s*,?\s*(?:dan|and|serta|&|vs\.?|versus|dengan|with)"
    r" (?:(?:menurut|according to|kata|dari|from|by|oleh|di|in|on) )?"
)
"""Between the names of outlets that are asked for together."""
_LEFT_OUT = anycase(
    r"[\s,(]*\b(?:(?:tapi|tetapi|namun|dan|but|and)\s+)?"
    rf"(?:(?P<not>bukan|tidak|not)|{BUT})"
    r"(?: (?:yang|those|the ones?|anything|apa yang))*\s*$"
)
"""Before the words around an outlet's name: its reports are not asked for, "selain dari Tempo"."""
_ENDS = anycase(
    r"\s*(?:$|[?.!,;)]|(?:apa|siapa|kapan|berapa|bagaimana|kenapa|mengapa|(?:di ?)?mana"
    r"|what|who|when|where|how|why|which|soal|tentang|ttg|mengenai|terkait|about|on|regarding)\b)"
)
"""Behind an outlet's name that nothing is told of: "selain laporan Tempo yang dibantah" is of a report."""
_IN = anycase(r"\b(?:di|in) $")
BEGIN = 2
"""Letters of an outlet's name without which a word of a question need not be looked at."""


class _Frame(NamedTuple):
    """Words right before an outlet's name and right after it that make it the source; what stands for all of them."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    instead: str
    sure: bool
    """Whether the words leave no doubt, however the name is typed."""
    several: bool
    """Whether only several outlets together are asked for so."""

    def around(self, text: str, start: int, end: int) -> str | None:
        """A text without the frame around a name in it; None where there is none."""
        before, after = self.before.search(text[:start]), self.after.match(text, end)
        if not before or not after:
            return None
        return f"{text[: before.start()]}{self.instead}{text[after.end() :]}"

    def begin(self, text: str, start: int) -> int:
        """Where the frame around a name begins, the name's own start where it has nothing before it."""
        before = self.before.search(text[:start])
        return before.start() if before else start


def _frame(before: str, after: str, instead: str, *, sure: bool = False, several: bool = False) -> _Frame:
    found = anycase(rf"(?:^|(?<=[\s(])){before}{_MEDIUM}$")
    return _Frame(found, re.compile(rf"{after}(?!\w)", re.IGNORECASE), instead, sure, several)


_COMPARES_ID = r"(?:(?:coba )?bandingk?[ai]n|perbandingan|(?:apa(?:kah)? )?(?:per)?beda(?:an)?(?:nya)?)"
_COMPARES_EN = r"(?:compare|contrast|(?:what(?:['’]s| is| are) )?the differences? (?:between|in))"
_REPORTS_OF_ID = r"(?: (?:antara|apa yang (?:ditulis|diberitakan)|cara|isi|berita|pemberitaan|liputan|laporan|versi))*"
_REPORTS_OF_EN = r"(?: (?:how|what|the|articles?|coverage|reports?|reporting|stories|versions?|of|in|by|from|between))*"
_MEMBERS = (
    "calon kandidat caleg kader wartawan jurnalis reporter redaktur politisi politikus anggota pengurus ketua tokoh"
    " candidate candidates journalist journalists reporters editor editors politician politicians member members"
)
_NO_MEMBER = "".join(rf"(?<!\b{one} )" for one in _MEMBERS.split())
"""Behind these a name is that of whom somebody belongs to: "calon dari Gelora", a party, too."""
_AGREE_ID = (
    r" (?:(?:tidak |tak )?(?:sama|sepakat|sependapat|sejalan)|(?:ber)?beda(?: pendapat)?)"
    r"(?: (?:soal|tentang|mengenai|dalam))?"
)
_AGREE_EN = r" (?:(?:dis)?agree|differ|contradict each other)(?: (?:on|about|over|regarding))?"
_FRAMES = (
    _frame(
        rf"{_COMPARES_ID}{_REPORTS_OF_ID} ",
        "(?: (?:dalam )?(?:memberitakan|menulis|melaporkan|meliput))?",
        "apa yang diberitakan",
        sure=True,
        several=True,
    ),
    _frame(
        rf"{_COMPARES_EN}{_REPORTS_OF_EN} ",
        rf"(?: (?:coverage|articles|reports|reporting)| {_TELLS_EN})?(?: (?:of|on|about|regarding))?",
        "what was reported about",
        sure=True,
        several=True,
    ),
    _frame(
        "how (?:did|do) ",
        rf" differ(?: in (?:their )?(?:coverage|reporting|reports)(?: of)?)?(?: {_TELLS_EN})?",
        "what was reported",
        sure=True,
        several=True,
    ),
    _frame(r"apa(?:kah)? ", rf"{_AGREE_ID} (?:jumlah|angka)", "berapa", sure=True, several=True),
    _frame(r"apa(?:kah)? ", _AGREE_ID, "apa yang diberitakan soal", sure=True, several=True),
    _frame("(?:do|did) (?:both )?", rf"{_AGREE_EN} the number of", "how many", sure=True, several=True),
    _frame("(?:do|did) (?:both )?", _AGREE_EN, "what was reported about", sure=True, several=True),
    _frame(r"(?:menurut|dilansir(?: dari)?|dikutip dari|mengutip|according to) ", "", "", sure=True),
    _frame(r"(?:did|does|do|has|have) ", rf"{_TOO} {_TELLS_EN}", "was reported", sure=True),
    _frame(r"(?:did|does|do|has|have) ", rf"{_TOO} (?:quote|cite|mention)[ds]?", "was quoted", sure=True),
    _frame("(?:apa(?:kah)?|benarkah) ", rf"{_TOO} {_TELLS_ID}", "diberitakan", sure=True),
    _frame(rf"{news.TOLD_ID} (?:oleh|di) ", "", "diberitakan", sure=True),
    _frame(rf"{news.TOLD_ID} ", "", "diberitakan"),
    _frame(rf"{_REPORTS_ID} (?:dari |di |oleh )?", "", "berita", sure=True),
    _frame(rf"{_REPORTS_EN} (?:by|in|from|of) ", "", "reports", sure=True),
    _frame(rf"{_SAID_EN} (?:by|in|on) ", "", "reported", sure=True),
    _frame(
        r"(?:(?:yang|yg) )?(?:di(?:ralat|koreksi|betulkan)|(?:isi )?(?:koreksi|ralat)(?: dari)?)(?: oleh)? ",
        "",
        "isi ralat atau koreksi",
        sure=True,
    ),
    _frame("(?:did|has|have) ", rf"{_TOO} (?:correct|retract)(?:ed)?", "is the correction or ralat", sure=True),
    _frame("kata ", "", "yang diberitakan"),
    _frame("(?:yang )?", rf"{_TOO} {_TELLS_ID}(?: apa)?", "apa yang diberitakan"),
    _frame("", rf"(?:['’]s?)? {_REPORTS_EN}", "reports"),
    _frame("", rf"(?! cover\b){_TOO} {_TELLS_EN}", "was reported"),  # "the Merpati cover" is a page
    _frame(rf"{_NO_MEMBER}(?:di|dari|in|from|on) ", "", ""),
)
"""The first that fits is taken."""


class Told(NamedTuple):
    """A question for what some outlets report."""

    outlets: tuple[str, ...]
    rest: str
    """The question without them, as one would ask of their articles."""
    start: int
    end: int
    """Where they stand in the question."""
    left_out: bool = False
    """Whether it is asked for what all others report."""


def read(text: str, outlets: Sequence[str]) -> Told | None:
    """The outlets of a collection that a checked question asks of, or leaves out; None when it does neither."""
    left_out = None
    for named, start, end in _named(text, outlets):
        for frame in _FRAMES:
            rest = frame.around(text, start, end)
            if frame.several and len(named) < SEVERAL:
                continue
            if rest is None or not (frame.sure or not _WORD_TOO.fullmatch(text[start:end])):
                continue
            if frame is _FRAMES[-1] and _IN.search(text, 0, start) and _is_short(text[start:end], named):
                continue
            if found := _LEFT_OUT.search(text, 0, frame.begin(text, start)):
                left_out = left_out or _without(text, found, frame, named, (start, end))
                break
            return Told(named, _tidied(rest), start, end)
    return left_out


def _is_short(name: str, named: Sequence[str]) -> bool:
    """Whether a name is an outlet's without "news" or the like, so that it may be the place that it is called after."""
    key, whole = fold_outlet(name), fold_outlet(named[0])
    return len(named) == 1 and not house_named(key) and key != whole and whole.startswith(key)


def _without(
    text: str, found: re.Match[str], frame: _Frame, named: tuple[str, ...], at: tuple[int, int]
) -> Told | None:
    """A question for what others report than some outlets; None where it may be of something the outlets did.

    "Not" takes out whose reports they are, "not from Tempo", but not what is told of them: "not reported by Tempo".
    """
    start, end = at
    if not _ENDS.match(text, end) or (found["not"] and frame.instead):
        return None
    return Told(named, _tidied(f"{text[: found.start()]} {text[end:]}"), start, end, left_out=True)


def exchanged(question: str, before: str, outlets: Sequence[str]) -> str | None:
    """The question before, asked of the outlets that a follow-up names and nothing else, or of all but these.

    None when it says anything else.

    Args:
        question: a follow-up without the words that lead to it: "Tempo?", "menurut Tempo?".
        before: the completed question before it.
        outlets: the collection's.
    """
    told, earlier = read(question, outlets), read(before, outlets)
    named = told.outlets if told and not told.rest.strip(" ?.!") else ()
    if not (named or (earlier and listed(question.strip(" ?.!"), outlets))):
        return None
    if earlier and (earlier.left_out or (told and told.left_out)):
        return f"{question.strip(' ?.!')}, {uncapitalised(earlier.rest)}"
    if earlier:
        name = question[told.start : told.end] if told and named else question.strip(" ?.!")
        return before[: earlier.start] + name + before[earlier.end :]
    return f"{question.strip(' ?.!')}, {before}"


def _named(text: str, outlets: Sequence[str]) -> Iterator[tuple[tuple[str, ...], int, int]]:
    """Where a text names outlets, several in a row together; not where a name goes on with another word of it."""
    plain = re.sub(r"['’]s\b", "  ", text)
    begun = {fold_outlet(outlet)[:BEGIN] for outlet in outlets}
    for word in re.finditer(r"(?<![\w\"“])\w[\w.-]*", text):
        if fold_outlet(word[0])[:BEGIN] in begun:
            named, end = _row(plain, word.start(), outlets)
            if named and not _GOES_ON.match(text, end):
                yield named, word.start(), end


def _row(text: str, start: int, outlets: Sequence[str]) -> tuple[tuple[str, ...], int]:
    """The outlets named from a place on, one after another, and where the last name ends."""
    named, end = leading(text[start:], outlets)
    end = start + len(text[start : start + end].rstrip(" ,.;:?!"))
    if named and (joined := _AND.match(text, end)):
        further, last = _row(text, joined.end(), outlets)
        return (tuple(dict.fromkeys([*named, *further])), last) if further else (named, end)
    return named, end


def _tidied(text: str) -> str:
    text = " ".join(re.sub(r"^[\s,.;:?!–—-]+|\s+(?=[?,.])", "", text).split())
    return text[:1].upper() + text[1:]
