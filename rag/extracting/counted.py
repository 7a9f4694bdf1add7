"""Whether a number is of others than those counted: of whom a pronoun means, of one of several, of another group.

Knows: what a question counts or joins, who is named in a question, a sentence and its article, the numbers of the
sentences shown. Does not know which number of one sentence is meant (`rag.parsing.own_number`), or questions that ask
twice (`rag.expecting.parts`).
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from decimal import Decimal
from typing import Final

from index import places
from index.article_sentences import sentences
from index.nouns import Sentence
from index.words import terms, tokens
from rag.asking.leaning.pointing import ASKING, content
from rag.asking.names.rows import PARTS
from rag.expecting.asked_classes import asked_classes
from rag.expecting.classes import Class
from rag.expecting.fates import FATES
from rag.expecting.occasions import LABELS, SORTS, SUMS
from rag.extracting.few_words import FewWords
from rag.parsing.asked_deeds import asked_deed
from rag.parsing.deeds import tells, told_apart
from rag.parsing.numbers import amounts, noun_before, numbers, piece
from rag.parsing.own_number import counts
from rag.parsing.terms import likely_words, own_part, told_words
from rag.question import Question
from rag.speaking.names.names import Names, names
from rag.speaking.turns.bodies import is_body
from rag.speaking.words.shapes import CAPITALISED, is_office
from rag.speaking.words.speech import SPEECH

FAR: Final = 3
"""Sentences before a pronoun among which stands whom it means."""
_REFERS: Final = re.compile(
    r"(?:Ia|Dia|Beliau|He|She|(?:Pria|Wanita|Perempuan|Lelaki|Atlet|Pemain|Pembalap|Petinju|Politi\w+)"
    r" (?:[a-z][\w-]* ){0,4}(?:itu|tersebut)) (?P<does>\w+)"
)
"""Begins a sentence that tells of who was named before: "Ia meraih …", "Pemain peringkat tiga itu kalah …"."""
_HAS: Final = re.compile(
    rf"\b(?!(?:Ia|Dia|Beliau|Mereka)\b)(?P<who>{CAPITALISED})(?: \([^()]*\))?,? (?:yang )?(?:hanya |cuma |baru )?"
    r"(?:meraih|memperoleh|mendapat(?:kan)?|mengantongi|mengumpulkan|mencetak|memiliki|menerima|membayar|kehilangan)"
    r" (?:sebanyak |sekitar )?\Z"
)
"""Right before a number whose it is: "Edo yang memperoleh 89 suara"."""
_BEHIND = re.compile(r"(?: [^\W\d][\w-]*){1,4}")
"""The words behind a figure of a question among which stands what it counts: "the 81 national strategic projects"."""
_NOUN = re.compile(r" [^\W\d][\w-]*")
ROUNDED: Final = Decimal("0.01")
"""By how much of itself a sum may differ that was rounded."""
_BOTH: Final = re.compile(
    r"(?i)\b(?:sebelum(?:nya)? dan (?:sesudah|setelah|saat ini|sekarang)(?:nya)?|dulu dan (?:sekarang|kini)"
    r"|before and after|then and now)\b"
)
"""Asks for two values at once."""
_ROW: Final = re.compile(
    r"(?P<first>(?:[\w-]+ )?[\w-]+)(?P<more>(?:, [\w-]+(?: [\w-]+)?)*),? (?:dan|serta|and|&)"
    r" (?P<last>[\w-]+(?: [\w-]+)?)"
)
"""What a question joins, the words nearest to what joins it."""

_ASKS_ARTICLE: Final = re.compile(r"(?i)\bpasal (?:berapa|brp|apa|mana)\b|\b(?:which|what) articles?\b")
_OF_ANY_ARTICLE: Final = frozenset(
    "pasal ayat article articles berapa kena jerat atur sangka dakwa laku pakai ancam langgar tuduh uu undang hukum"
    " regulate law charge".split()
)
"""Index terms of words that tell nothing of what an article is for."""
_SUBSIDIARY: Final = re.compile(
    rf"\b(?:[Aa]nak|[Cc]ucu) (?:usaha|perusahaan)(?: milik| dari)? (?P<whose>{CAPITALISED})(?P<rest>.*)"
)
_ASKS_SUBSIDIARY: Final = re.compile(r"(?i)\b(?:anak|cucu) (?:usaha|perusahaan)|\bsubsidiar")
_THINGS: Final = re.compile(
    r"\d (?:rumah|unit|bangunan|sekolah|desa|kelurahan|kecamatan|titik|posko|hektare?|kendaraan|houses|villages)\b"
)
"""Counts what can be neither dead nor hurt."""
_NONE_OF: Final = re.compile(r",? (?:tanpa|nihil|without) ")
"""Behind a number, that none of what is told next is among it: "156 kasus tanpa kematian"."""
_NO: Final = re.compile(r"(?i)\b(?:(?:tidak|tak) ada|tanpa|nihil|without|no)(?: (?:laporan|yang|korban|one|people))* $")
"""Before what befell nobody."""
_OF_THEM: Final = re.compile(
    r"(?i)\A[\s\"“]*(?:(?:sebanyak|sekitar|hanya) )?(?:[\w.,]+ ){1,4}(?:di ?antaranya|dari jumlah (?:itu|tersebut))\b"
    r"|\A[\s\"“]*(?:sisanya|separuhnya|sebagian(?:nya)?|dari jumlah (?:itu|tersebut))\b"
)
"""Begins a sentence that tells how many of those whom the one before it counts are of a further sort."""


def is_of_another_person(words: FewWords) -> bool:
    """Whether a number is told of another than the one asked of: of whom a pronoun means, or who is named instead.

    He is named instead where a further sentence tells a number of the one asked of, or gives him one: "PT Elang 5 ton".
    """
    if not numbers(words.text):
        return False
    known, text = names(words.article), words.sentence.text
    if (has := _HAS.search(words.before)) and _is_another_person(has["who"], words.question, known):
        return True
    same = [one.sentence.text for one in words.beside]
    if any(not _has(text, name) and _has_own(one, name) for name in words.question.names for one in same):
        return True
    first, *others = words.question.names or ("",)
    every = (*known.persons, *known.others)
    if not _has(text, first) and any(_has(one, first) for one in every):
        untold = [one for one in every if not any(_has(one, name) for name in words.question.names)]
        if any(_has_own(text, one) and not places.mentions(one) for one in untold):
            return True
    if not _has(text, first) and any(_has(text, one) for one in others):
        return any(one.startswith(first) and numbers(one) for one in same)  # "Elang punya 8 poin", not Merpati.
    asked = [name for name in words.question.names if any(_has(one, name) for one in every)]
    if len(asked) != 1:
        return False
    if who := _meant(words.sentence, known, asked[0]):
        return not (is_body(asked[0]) or any(_has(one, asked[0]) for one in who))
    if _has(text, asked[0]):
        return False
    named = any(_has(text, one) for one in known.persons if not _has(asked[0], one))
    return named and any(_has(one, asked[0]) and numbers(one) for one in same)


def _is_another_person(who: str, question: Question, known: Names) -> bool:
    """Whether somebody who is named is no body, and no person whom a question names as an article does."""
    asked = {word for name in question.names for word in name.split() if not is_office(word)}
    persons = any(asked & set(one.split()) for one in (*known.persons, *known.others))
    return persons and not is_body(who) and asked.isdisjoint(who.split())


def is_of_subsidiary(words: FewWords) -> bool:
    """Whether a number is told of a subsidiary of the one asked of: "anak usaha Elang, PT Rajawali, berutang …"."""
    owned = None if _ASKS_SUBSIDIARY.search(words.question.text) else _SUBSIDIARY.search(words.before)
    if owned is None:
        return False
    asked = set(tokens(words.question.text))
    return not asked.isdisjoint(tokens(owned["whose"])) and asked.isdisjoint(
        word for name in re.findall(CAPITALISED, owned["rest"]) for word in tokens(name)
    )


def is_of_another_offence(words: FewWords) -> bool:
    """Whether it is asked which article of a law is for something, and the sentence has no word of what that is.

    Who is accused may be named in another sentence.
    """
    if not _ASKS_ARTICLE.search(words.question.asked):
        return False
    named = {term for name in words.question.names for term in terms(name)}
    named |= {term for mention in words.question.mentions for term in terms(mention.text)}
    told = told_words(words.sentence.text)
    asked = [some for some in words.asked_terms if not some & (named | _OF_ANY_ARTICLE)]
    return bool(asked) and not any(some & told for some in asked)


def _meant(sentence: Sentence, known: Names, asked: str) -> list[str]:
    """Who is named in the last sentence that names any before one that begins with a pronoun, and tells no speech."""
    refers = _REFERS.match(sentence.text)
    if refers is None or SPEECH.fullmatch(refers["does"]):
        return []
    text = sentence.article.text
    able = [who for who in known.others if re.search(rf"(?<=[a-z,] ){re.escape(who)}\b", text) and not is_body(who)]
    before = sentences(sentence.article)[max(sentence.number - FAR, 0) : sentence.number]
    named = ([who for who in (*known.persons, *able, asked) if _has(one.text, who)] for one in reversed(before))
    return next(filter(None, named), [])


def _has_own(text: str, name: str) -> bool:
    """Whether a text tells a number right behind a name as its own."""
    every = numbers(text)
    return any(noun_before(text, one, every).split()[-1:] == name.split()[-1:] for one in every)


def _has(text: str, name: str) -> bool:
    """Whether a text has a word of a name."""
    told = set(text.replace(",", " ").split())
    return any(word in told for word in name.split())


def is_of_other_count(words: FewWords) -> bool:
    """Whether a question counts things, "81 proyek", of which a sentence has only another number beside some words.

    So it is of a sum or share that it takes for granted: "siapa yang menuntut Rp 9 juta?".
    """
    text, start = words.sentence.text, len(words.before)
    worth = _worth(text)
    for unit, one in _worth(words.asked):
        others = [other for own, other in worth if own == unit]
        if others and not any(abs(one - other) <= ROUNDED * other for other in others):
            return True
    for figure, things in _counted(words.question):
        told = [(text[one.start : one.end].strip(), one) for one in numbers(text) if not one.unit]
        own = [
            (said, one) for said, one in told if (noun := _NOUN.match(text, one.end)) and things & told_words(noun[0])
        ]
        apart = all(one.end <= start or start + len(words.text) <= one.start for _, one in own)
        if own and apart and not any(said == figure for said, _ in told):
            return True
    return False


def _worth(text: str) -> list[tuple[str, Decimal]]:
    """The sums and the shares of a text, each with what it is worth."""
    found = (one for one in numbers(text) if one.unit in ("money", "share"))
    return [(one.unit, worth) for one in found for worth in amounts(text[one.start : one.end])]


def _counted(question: Question) -> Iterator[tuple[str, Set[str]]]:
    """The figures of a question that count something, each with index terms of the words behind it."""
    text = question.asked
    for one in numbers(text):
        behind = _BEHIND.match(text, one.end)
        if not one.unit and text[one.start].isdigit() and behind:
            yield text[one.start : one.end].strip(), likely_words(behind[0], question.text_language)


def is_number_of_one(words: FewWords) -> bool:
    """Whether the numbers of several things are asked for and some words are that of one.

    "Berapa rumah dan mobil yang terbakar?" from "4 rumah dan 2 mobil terbakar"; not where one number is of both.
    """
    if len(numbers(words.text)) > 1:
        return False
    if _BOTH.search(words.question.asked):
        return True
    pieces = [told for one in words.chosen for told in _pieces(one.sentence.text)]
    for things in _joined(words):
        apart = [one for one in things if not all(one & near for near in pieces)]
        if _are_apart(apart, pieces) and not _is_of_both(apart, words):
            return True
    return False


def _are_apart(things: Sequence[Set[str]], pieces: Sequence[Set[str]]) -> bool:
    """Whether two or more of some things are told with a number of their own."""
    others = [frozenset().union(*(one for one in things if one is not thing)) for thing in things]
    return (
        sum(any(own & near and not other & near for near in pieces) for own, other in zip(things, others, strict=True))
        > 1
    )


def _is_of_both(things: Sequence[Set[str]], words: FewWords) -> bool:
    """Whether some words are a number of several things at once: "12 orang tewas akibat banjir dan longsor"."""
    every = [one.start for one in numbers(words.sentence.text)]
    at = len(words.before)
    first = 0 if all(one >= at for one in every) else at
    last = min((one for one in every if one >= at + len(words.text)), default=None)
    told = told_words(words.sentence.text[first:last])
    return sum(bool(one & told) for one in things) > 1


def _pieces(text: str) -> Iterator[Set[str]]:
    """For each number of a sentence the index terms of its piece, and of all from the number before it."""
    every = numbers(text)
    for before, one in zip((None, *every), every, strict=False):
        yield piece(text, one)
        yield told_words(text[before.end if before else 0 : one.last])


def _joined(words: FewWords) -> Iterator[Sequence[Set[str]]]:
    """The things that a question joins, as index terms of the word next to what joins them, and of the next two."""
    row = _ROW.search(own_part(words.question))
    if row is None:
        return
    more = list(filter(None, row["more"].split(", ")))
    for size in (1, 2):
        some = [" ".join(row["first"].split()[-size:]), *more, " ".join(row["last"].split()[:size])]
        yield [terms for one in some if (terms := likely_words(one, words.question.text_language))]


def is_of_another_group(words: FewWords) -> bool:
    """Whether the sentence tells not of those of whom it is asked in place of others, but of those, or another does.

    Where a follow-up says only of whom, and is joined with the earlier question, it must tell of what is new in it.
    """
    question, told = words.question, told_words(words.sentence.text)
    for one in question.exchanged:
        now = told_words(one.now)
        elsewhere = one.is_of_group and any(told_words(other.sentence.text) & now for other in words.chosen[1:])
        if not told & now and (elsewhere or told & told_words(one.before)):
            return True
    own = own_part(question)
    if own == question.text or ASKING.search(own) or not content(own) or words.article.language == "en":
        return False
    asked = likely_words(own, question.text_language)
    new = asked - likely_words(question.text.partition(PARTS)[2], question.text_language)
    return not told & ({term for term in new if term.isalpha()} or asked)


def is_counted_elsewhere(words: FewWords) -> bool:
    """Whether what was done to those counted is told in another clause, or in another sentence of the article only.

    "Toko itu memesan 90 peti. Sebanyak 12 peti disita": asked how many were seized, the first does not tell.
    """
    deed = asked_deed(words.question)
    if deed is None:
        return False
    if tells(deed, words.sentence.text):
        return told_apart(deed, words.sentence.text, len(words.before))
    texts = [one.sentence.text for one in words.beside]
    return any(tells(deed, text) and counts(words.question, text) for text in texts)


def is_of_more(words: FewWords) -> bool:
    """Whether the next sentence tells how many of those counted are so, and the one with the words lacks what is asked.

    "Ada 85 tersangka. Dua puluh di antaranya masih buron": asked how many are at large, the first does not tell.
    """
    told = told_words(f"{words.article.title} {words.sentence.text}")
    parts = (one for one in words.beside if one.sentence.number == words.sentence.number + 1)
    return any(_OF_THEM.match(one.sentence.text) for one in parts) and not all(
        some & told for some in words.asked_terms
    )


def is_of_no_class(words: FewWords) -> bool:
    """Whether the dead are asked for, or another class of several, and the sentence has no word of it.

    So it is of words that have one of another class, "12 luka berat", or count houses, villages or the like. A sum of
    money may be named in a sentence before, if no other is named between.
    """
    asked = [one for one in asked_classes(words.question, (*FATES, *SORTS, *LABELS)) if not one.per_article]
    sums = (one for one in asked_classes(words.question, SUMS) if not one.per_article)
    article = words.article
    texts = [*(one.text for one in sentences(article)[: words.sentence.number + 1][::-1]), article.title or ""]
    apart = any(one.apart and one.apart.search(words.text) and not one.told.search(words.text) for one in asked)
    if apart or not all(_is_told(one, words) for one in asked) or not all(_is_last(one, texts) for one in sums):
        return True
    fates = asked_classes(words.question, FATES[:1])
    if _NONE_OF.match(words.behind):
        return bool(fates)
    return bool(_THINGS.search(words.text)) and any(not one.told.search(words.text) for one in fates)


def _is_told(asked: Class, words: FewWords) -> bool:
    """Whether a sentence tells of a class: of the two who are treated "tidak ada korban jiwa" tells no death."""
    text = words.sentence.text
    return any(
        words.text not in text[one.end() :] or not _NO.search(text[: one.start()]) for one in asked.told.finditer(text)
    )


def _is_last(asked: Class, texts: Iterable[str]) -> bool:
    """Whether the first of some texts that names a class or another of its family names that one."""
    named = (one for one in texts if asked.told.search(one) or (asked.apart and asked.apart.search(one)))
    return asked.told.search(next(named, "")) is not None
