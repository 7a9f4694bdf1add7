"""Sentences that tell somebody's age beside his name, which need no reading: "Rina Dewi alias Rini (48)".

Knows: how an age is asked for where nothing else is, and in which words of his name an article may tell him. Does not
know how evidence is scored.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from index.article_sentences import before
from index.nouns import Article, Sentence
from rag.choosing.shown import MOST_AT_ODDS
from rag.evidence import Evidence
from rag.expecting.ages import AGED, BEHIND_NAME, HOW_OLD
from rag.parsing.terms import likely_words, told_words
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
_NAME: Final = r"[A-Z][\w.'’-]*(?: (?:bin |binti )?[A-Z][\w.'’-]*){0,5}"
_APART: Final = re.compile(
    r"(?i)\b(?:(?:per)?beda(?:an)?|selisih|terpaut|jarak) (?:usia|umur)(?:nya)?"
    r"(?: (?:mereka|keduanya|lebih|dari|sekitar|hampir|hingga|mencapai|sampai|yang|jauh))*(?: \d+ tahun)?"
)
"""How far the ages of two are apart, which is no age."""
_DEAD: Final = re.compile(r"(?i)\b(?:meninggal|wafat|berpulang|tutup usia|tewas|died|passed away|dead|killed)\b")
"""Tells that somebody is dead: what is left behind, "meninggalkan", tells nothing."""
_OF_ROLE: Final = re.compile(
    r"(?i)\b(?:umur|usia)(?:nya)? (?:(?:si|sang|para|seorang|kedua) )?([a-z]{3,})\b"
    r"|\bhow old (?:is|was|are|were) (?:the|his|her) (?:[a-z]+ )??([a-z]{3,})"
    r"(?= (?:of|in|at|who|when|from|on)\b|\W*$)"
)
"""Asks for the age of who is told by a common noun."""
_ANYBODY: Final = frozenset(
    "berapa brp rata korban pelaku tersangka terdakwa orang pria wanita lelaki perempuan saat ketika waktu sekarang"
    " yang dari ini itu mereka dia victim victims suspect suspects perpetrator defendant culprit man woman person"
    " people".split()
)
"""Nouns that news tell of in many other words, and words that are no noun for anybody."""
_DESCRIBED: Final = re.compile(
    r"[A-Za-z]+(?: [a-z]+)?(?: yang)?(?: kini)? berusia \d{1,3} tahun(?=(?: [a-z]+)? (?:itu|ini|tersebut)\b)"
)
"""Tells somebody named before by his age: "pemain berusia 28 tahun itu"."""
_VICTIM: Final = "korban"
_PART: Final = rf"(?P<part>{_VICTIM}|pelaku|tersangka|terdakwa)(?:nya)?"
_ASKED_PART: Final = re.compile(rf"(?i)\b(?:umur|usia)(?:nya)? (?:(?:si|sang|para) )?{_PART}\b")
_PART_AGED: Final = re.compile(
    rf"(?i)\b{_PART}(?: (?:yang|masih|baru|kini|itu|tersebut|saat itu))* (?:ber)?(?:usia|umur)"
    r"(?: (?:sekitar|baru|masih))? \d{1,3} tahun"
)
"""Asks for the age of who did a deed or suffered it, and tells one: "korban usia 9 tahun"."""
_OF_MANY: Final = re.compile(
    r"(?i)\b(?:batas|minimal|maksimal|rata-rata|di (?:atas|bawah)) (?:\w+ )?(?:umur|usia)\b"
    r"|\b(?:umur|usia) (?:minimal|maksimal|nikah|menikah|perkawinan|pernikahan|pensiun|produktif)\b"
    r"|\b(?:umur|usia) \d+ tahun (?:untuk|ke (?:atas|bawah))\b"
)
"""Tells an age of many: one from which something is allowed, or theirs on average."""
_THEN: Final = re.compile(
    r"(?i)\b(?:sejak|saat|ketika|semasa|waktu|when)(?: (?:ia|dia|masih|baru|he|she|was|were|at))* "
    r"(?:(?:ber)?(?:usia|umur)|\d+ years)\b|\bsince (?:the age|age|(?:he|she) was)\b"
)
"""Tells an age at which something was."""
_QUOTED: Final = re.compile(r"[\"“][^\"“”]*[\"”]")
_I: Final = re.compile(r"(?i)\b(?:saya|aku|gue|I|my)\b")
_WORD: Final = re.compile(r"[\w'’-]+")
KIN_BEFORE: Final = 3
"""Words before a name in which a relative of his may be told."""
_AGED: Final = re.compile(rf"(?P<name>{_NAME})(?:{_ALSO}(?P<nick>{_NAME}))?(?P<age>{_AGE})(?:{_ALSO}(?P<also>{_NAME}))?")
_YEARS: Final = re.compile(r"\d{1,3}(?: (?:tahun|thn|th)\b)?")


def telling_age(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that tell an age of whom a question asks how old he is, and nothing else; none for any other."""
    return [one for one in evidence if any(True for _ in _told(one.sentence, question))]


def without_uncertain(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences without those that may tell another's age, where one tells it beside the name that is asked for."""
    told = telling_age(evidence, question)
    own = _persons(question)
    return [
        one
        for one in evidence
        if not told
        or any(one is other for other in told)
        or any(_may_be_of(one.sentence, name, question) for name in own)
    ]


def with_namesakes(chosen: Sequence[Evidence], question: Question, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The sentences shown, with one of each further article that tells another age beside the name asked for.

    Who is told by initials or a first name is somebody else there.
    """
    ages = {article: age for article, age, _ in _ages(chosen, question)}
    more: dict[str, Evidence] = {}
    for article, age, one in _ages(evidence, question) if ages else ():
        if article not in ages and age not in {*ages.values(), *more}:
            more[age] = one
    return [*chosen[:1], *[*more.values()][: MOST_AT_ODDS - 1], *chosen[1:]]


def ages_told(chosen: Sequence[Evidence], question: Question) -> list[tuple[Sentence, int, int]]:
    """Where sentences tell ages beside the one name that a question asks for, one of each age."""
    if len(_persons(question)) != 1:
        return []
    told = ((one.sentence, *span) for one in chosen for span in _told(one.sentence, question))
    return [*{_figure(one.text[start:end]): (one, start, end) for one, start, end in told}.values()]


def _ages(evidence: Sequence[Evidence], question: Question) -> Iterator[tuple[str, str, Evidence]]:
    """The article, the age and the sentence of each age that is told beside the one name asked for."""
    for one in evidence if len(_persons(question)) == 1 else ():
        for start, end in _told(one.sentence, question):
            yield one.sentence.article.id, _figure(one.sentence.text[start:end]), one


def _figure(age: str) -> str:
    return re.sub(r"\D", "", age)


def _told(sentence: Sentence, question: Question) -> Iterator[tuple[int, int]]:
    """Where a sentence has the ages beside the names of whom a question asks, at their death if that is asked."""
    asked = _asked(question)
    # An age told of the living is not that at which somebody died.
    if asked and (not asked["died"] or _DEAD.search(sentence.text)):
        yield from (span for name in _persons(question) for span in _ages_of(sentence, name))


def is_of_others(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence tells no age but those of others than whom a question asks it of: by name, noun, or of kin.

    Nor does it tell any where it only tells how far two ages are apart.
    """
    apart = _APART.search(sentence.text) and not AGED.search(_APART.sub("", sentence.text))
    if apart and HOW_OLD.search(question.asked) and not _APART.search(question.asked):
        return True
    if part := _ASKED_PART.search(question.asked):
        rest = _PART_AGED.sub(lambda match: match[0] if _is_alike(match["part"], part["part"]) else "", sentence.text)
        return rest != sentence.text and not AGED.search(rest)
    text = _AGED.sub(lambda match: "" if match["which"] or _is_of_kin(match) else match[0], sentence.text)
    text = re.sub(BEHIND_NAME, "", text)
    told = text != sentence.text and not AGED.search(text)
    own = _persons(question)
    return told and bool(own) and not any(_tells(sentence, name) for name in own)


def _is_alike(part: str, other: str) -> bool:
    """Whether two nouns are both for who suffered a deed, or both for who did it."""
    return (part.lower() == _VICTIM) == (other.lower() == _VICTIM)


def whose_untold(question: Question, shown: Sequence[Sentence]) -> str:
    """Who is asked for an age, as typed, where the sentences that tell one do not show that it is his; else empty."""
    telling = [one for one in shown if AGED.search(one.text)]
    who = own[0] if len(own := _persons(question)) == 1 else _role(question)
    return who if telling and who and not any(_may_be_of(one, who, question) for one in telling) else ""


def _role(question: Question) -> str:
    """The noun for who or what is asked for an age: "umur sopir", "how old is the driver?"; empty elsewhere."""
    match = _OF_ROLE.search(question.asked)
    noun = next(filter(None, match.groups()), "") if match else ""
    return "" if noun in _ANYBODY or not noun.islower() else noun


def _may_be_of(sentence: Sentence, who: str, question: Question) -> bool:
    """Whether an age that a sentence tells may be that of somebody by what the sentence and the one before it name."""
    text, lead = sentence.text, before(sentence)
    described = _DESCRIBED.search(text)
    if who.islower():
        # "Pria berusia 27 tahun ini" is no wife though he be with one.
        named = f"{lead} {described[0] if described else text}"
        return not likely_words(who, question.text_language).isdisjoint(told_words(named))
    if _tells(sentence, who):
        return True
    ages = [match.start() for match in AGED.finditer(text)]
    then = _THEN.search(text) is not None and not _THEN.search(question.asked)
    if then or _OF_MANY.search(text) or not KIN.isdisjoint(_WORD.findall(text[: ages[-1]].lower())):
        return False
    quoted = any(one.start() < at < one.end() for one in _QUOTED.finditer(text) for at in ages)
    own, others = _named_in(sentence.article, who, text)
    if quoted:
        return own and _I.search(text) is not None
    if not (own or others) or (described and described.start() == 0):
        own, others = _named_in(sentence.article, who, lead)
    elif described:
        return False
    return own and not others


def _named_in(article: Article, who: str, text: str) -> tuple[bool, bool]:
    """Whether a text has a word of somebody's name, and one of another person's in its article."""
    words = set(_WORD.findall(text))
    own = {word for word in who.split() if not is_office_word(word)}
    others = (set(one.split()) for one in names(article).persons)
    return bool(own & words), any(own.isdisjoint(one) and one & words for one in others)


def _asked(question: Question) -> re.Match[str] | None:
    """How a question asks for an age and nothing else; None for any other."""
    return next(filter(None, (pattern.fullmatch(question.asked) for pattern in _HOW_OLD)), None)


def _persons(question: Question) -> list[str]:
    """The persons whose age a question asks and nothing else, called anything besides: "the victims A and B"."""
    asked = _asked(question)
    told = _CALLED.sub("", asked["name"].strip()) if asked else ""
    some = [one for one in _AND.split(told) if one]
    able = all(one in question.names and not (is_body(one) or any(map(is_office_word, one.split()))) for one in some)
    return [_TITLED.sub("", one) for one in some] if able else []


def _tells(sentence: Sentence, name: str) -> bool:
    """Whether a sentence has an age beside one of the names of a person."""
    return any(True for _ in _ages_of(sentence, name))


def _ages_of(sentence: Sentence, name: str) -> Iterator[tuple[int, int]]:
    """Where a sentence has the ages that stand beside one of the names of a person."""
    for match in _AGED.finditer(sentence.text):
        called = (one for one in match.group("name", "nick", "also") if one)
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
    short = {word for word in words if not (is_office_word(word) or word.strip(".").lower() in TITLES)}
    if not (short and short < own and re.search(rf"(?i)\b{re.escape(name)}\b", article.text)):
        return False
    others = (other for other in {*known.persons, *known.others} if short & set(other.split()))
    return all(set(other.split()) <= own or whole.search(other) for other in others)
