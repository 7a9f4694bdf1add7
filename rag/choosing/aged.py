"""Sentences that tell somebody's age beside his name, which need no reading: "Rina Dewi alias Rini (48)".

Knows: how an age is asked for where nothing else is, and in which words of his name an article may tell him. Does not
know how evidence is scored.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from index.article_sentences import before
from index.nouns import Article, Sentence
from rag.evidence import Evidence
from rag.expecting.ages import AGED, BEHIND_NAME, HOW_OLD
from rag.question import Question
from rag.speaking.names.names import names
from rag.speaking.turns.bodies import is_body
from rag.speaking.words.persons import KIN, TITLES
from rag.speaking.words.shapes import is_office_word

_CALLED: Final = re.compile(
    r"^(?:the (?:(?!of\b)[a-z]+ ){1,2}"
    r"|(?:(?:para|kedua) )?(?:korban|tersangka|pelaku|terdakwa|saksi|pasangan) )(?=[A-Z])"
)
"""What persons are called before their names: the victims, korban; not whose child somebody is."""
_TITLED: Final = re.compile(rf"(?i)^(?:(?:{'|'.join(sorted(TITLES))})\.? )+(?=\w)")
_AND: Final = re.compile(r",? (?:and|dan|serta|&) ")
_DIES: Final = r"(?:meninggal|wafat|berpulang|tutup usia)(?: dunia)?"
_WHEN_DEAD: Final = rf" (?:(?:saat|ketika|waktu|pas) (?:ia |dia |beliau )?)?(?P<died>{_DIES})"
_HOW_OLD: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"how old (?:is|was|are|were) (?P<name>[^,?]+?)(?: now| when (?:he|she) (?P<died>died|passed away))?\W*",
        r"(?:at )?what age did (?P<name>[^,?]+?) (?P<died>die|pass away)\W*",
        rf"(?:(?:pada|di) )?(?:berapa|brp) (?:umur|usia)(?:nya)? (?P<name>[^,?]+?)(?: sekarang|{_WHEN_DEAD})?\W*",
        rf"(?P<name>[^,?]+?){_WHEN_DEAD} (?:pada|di) (?:umur|usia) (?:berapa|brp)\W*",
        rf"(?P<name>[^,?]+?) (?:umur|usia)nya (?:berapa|brp)(?:{_WHEN_DEAD})?\W*",
        rf"(?:umur|usia)(?:nya)? (?P<name>[^,?]+?)(?:{_WHEN_DEAD})? (?:berapa|brp)\W*",
    )
)
_STILL: Final = r"(?:(?:kini|saat ini|sekarang|baru|masih|sudah|telah) )*"
_AGE: Final = (
    rf",? (?:{BEHIND_NAME}|(?P<which>yang {_STILL})?(?P<dies>{_DIES} (?:pada|di|dalam) )?"
    r"(?:ber)?(?:usia|umur) \d{1,3} tahun)"
)
_ALSO: Final = r",? (?:atau|alias)(?: yang)?(?: (?:biasa|akrab|kerap))?(?: (?:disapa|dipanggil))? "
"""Between two names of one person: "Rina Dewi (48) alias Rini", "Rina Dewi alias Rini (48)"."""
_APART: Final = re.compile(
    r"(?i)\b(?:(?:per)?beda(?:an)?|selisih|terpaut|jarak) (?:usia|umur)(?:nya)?"
    r"(?: (?:mereka|keduanya|lebih|dari|sekitar|hampir|hingga|mencapai|sampai|yang|jauh))*(?: \d+ tahun)?"
)
"""How far the ages of two are apart, which is no age."""
_DEAD: Final = re.compile(r"(?i)\b(?:meninggal|wafat|berpulang|tutup usia|tewas|died|passed away|dead|killed)\b")
"""Tells that somebody is dead: what is left behind, "meninggalkan", tells nothing."""
_NAME: Final = r"[A-Z][\w.'’-]*(?: (?:bin |binti )?[A-Z][\w.'’-]*){0,5}"
_VICTIMS: Final = frozenset(("korban", "victim"))
_PART: Final = r"(?P<part>korban|pelaku|tersangka|terdakwa|victim|suspect)(?:nya)?"
_ASKED_PART: Final = re.compile(
    rf"(?i)\b(?:(?:umur|usia)(?:nya)? (?:(?:si|sang|para) )?|how old (?:is|was|were) the ){_PART}\b"
)
_PART_AGED: Final = re.compile(
    rf"(?i:\b(?:(?P<kin>{'|'.join(sorted(KIN))}) )?{_PART})(?:(?: (?:yang|masih|baru|kini|itu|tersebut|saat itu))*"
    r" (?i:(?:ber)?(?:usia|umur)(?: (?:sekitar|baru|masih))? \d{1,3} tahun)"
    rf"|(?: (?!yang\b)[a-z]+){{0,2}},? {_NAME} {BEHIND_NAME}(?:,? (?:[a-z]+ ){{0,4}}{_NAME} {BEHIND_NAME})*)"
)
"""Asks for the age of who did a deed or suffered it, and tells one: "korban usia 9 tahun", "pelaku, Edo (31)"."""
_THOSE: Final = re.compile(r"^(?:Mereka|Ke\w+nya)(?: masing-masing| berinisial| adalah| ialah| yakni| yaitu)*")
FAR: Final = 120
"""Characters before a name in which it may be told whose description it ends."""
KIN_BEFORE: Final = 3
"""Words before a name in which a relative of his may be told."""
_AGED: Final = re.compile(
    rf"(?P<name>{_NAME})(?:{_ALSO}(?P<nick>{_NAME}))?(?P<age>{_AGE})(?:{_ALSO}(?P<also>{_NAME}))?"
)
_APPOSED: Final = re.compile(rf"(?P<name>{_NAME}),(?: [a-z-]+){{1,5}} \Z")
"""Before a name at the end of what somebody is, his age behind it: "Rina, kader muda Elang yang berusia …"."""
_YEARS: Final = re.compile(r"\d{1,3}(?: (?:tahun|thn|th)\b)?")


def telling_age(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that tell an age of whom a question asks how old he is, and nothing else; none for any other."""
    return [one for one in evidence if any(True for _ in told_beside(one.sentence, question))]


def told_beside(sentence: Sentence, question: Question) -> Iterator[tuple[int, int]]:
    """Where a sentence has the ages beside the names of whom a question asks, at their death if that is asked."""
    asked = _asked(question.asked)
    # An age told of the living is not that at which somebody died.
    if asked and (not asked["died"] or _DEAD.search(sentence.text)):
        yield from (span for name in persons_asked(question) for span in _ages_of(sentence, name))


def is_of_others(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence tells no age but those of others than whom a question asks it of: by name, noun, or of kin.

    Nor does it tell any where it only tells how far two ages are apart.
    """
    apart = _APART.search(sentence.text) and not AGED.search(_APART.sub("", sentence.text))
    if apart and HOW_OLD.search(question.asked) and not _APART.search(question.asked):
        return True
    if part := _ASKED_PART.search(question.asked):
        # "Polisi menetapkan tiga tersangka. Ketiganya ialah Edo (31) dan …"
        named = [one["part"] for one in re.finditer(rf"(?i){_PART}", before(sentence))]
        text = _THOSE.sub(named[-1], sentence.text) if named else sentence.text
        rest = _PART_AGED.sub(lambda match: match[0] if _is_of_part(match, part["part"]) else "", text)
        return rest != text and not AGED.search(rest)
    text = _AGED.sub(lambda match: "" if match["which"] or _is_of_kin(match) else match[0], sentence.text)
    text = re.sub(BEHIND_NAME, "", text)
    told = text != sentence.text and not AGED.search(text)
    own = persons_asked(question)
    return told and bool(own) and not any(tells(sentence, name) for name in own)


def _is_of_part(told: re.Match[str], asked: str) -> bool:
    """Whether an age is told of who suffered a deed, or of who did it, as it is asked for; not of kin of his."""
    return told["kin"] is None and (told["part"].lower() in _VICTIMS) == (asked.lower() in _VICTIMS)


@lru_cache(256)
def _asked(question: str) -> re.Match[str] | None:
    """How a question asks for an age and nothing else; None for any other."""
    return next(filter(None, (pattern.fullmatch(question) for pattern in _HOW_OLD)), None)


def persons_asked(question: Question) -> list[str]:
    """The persons whose age a question asks and nothing else, called anything besides: "the victims A and B"."""
    asked = _asked(question.asked)
    told = _CALLED.sub("", asked["name"].strip()) if asked else ""
    some = [one for one in _AND.split(told) if one]
    able = all(one in question.names and not (is_body(one) or any(map(is_office_word, one.split()))) for one in some)
    return [_TITLED.sub("", one) for one in some] if able else []


def tells(sentence: Sentence, name: str) -> bool:
    """Whether a sentence has an age beside one of the names of a person."""
    return any(True for _ in _ages_of(sentence, name))


def _ages_of(sentence: Sentence, name: str) -> Iterator[tuple[int, int]]:
    """Where a sentence has the ages that stand beside one of the names of a person."""
    for match in _AGED.finditer(sentence.text):
        apposed = _APPOSED.search(sentence.text, max(match.start() - FAR, 0), match.start()) if match["which"] else None
        called = (one for one in (*match.group("name", "nick", "also"), apposed and apposed["name"]) if one)
        if not _is_of_kin(match) and any(_is_called(sentence.article, name, one) for one in called):
            years = _YEARS.search(match.string, *match.span("age"))
            yield years.span() if years else match.span("age")


def _is_of_kin(match: re.Match[str]) -> bool:
    """Whether a relative of the one who is named died at an age: "anak bungsu Rina wafat pada usia 20 tahun"."""
    before = [*match.string[: match.start()].split()[-KIN_BEFORE:], *match["name"].split()[:1]]
    return match["dies"] is not None and not KIN.isdisjoint(map(str.lower, before))


def _is_called(article: Article, name: str, called: str) -> bool:
    """Whether a run of capitals is the name asked for, or a word of it that nobody else in the article has."""
    known, whole = names(article), re.compile(rf"(?i)\b{re.escape(name)}$")
    if whole.search(called) or known.full(name).casefold() == called.casefold():
        return True
    own, words = set(name.split()), called.split()
    if len(own) > 1 and (name.split()[0], name.split()[-1]) == (words[0], words[-1]):
        return True  # Without what stands in between: "Rina Sari Dewi" is Rina Dewi.
    short = {word for word in words if not (is_office_word(word) or word.strip(".").lower() in TITLES)}
    if not (short and short < own and re.search(rf"(?i)\b{re.escape(name)}\b", article.text)):
        return False
    others = (other for other in {*known.persons, *known.others} if short & set(other.split()))
    return all(set(other.split()) <= own or whole.search(other) for other in others)
