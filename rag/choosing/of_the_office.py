"""Which sentences may tell who holds the office that a question asks for, beside those of other offices like it.

Knows: the office asked for, which ones a sentence gives to persons, deputies in both languages. Does not know evidence
scores, days, or whose words are asked for (`rag.choosing.own_words`).
"""

import re
from collections.abc import Sequence

from index import words
from index.article_sentences import sentences
from index.nouns import Article, Sentence
from rag.evidence import Evidence
from rag.expecting.incumbents import Held, incumbents, is_same_person, may_tell, tells_another
from rag.expecting.offices_asked import is_of_the_country, office_asked, office_wanted
from rag.parsing.terms import meant_words
from rag.question import Question
from rag.speaking.names.names import names
from rag.speaking.offices.beside import office
from rag.speaking.words.standings import standing

_HEADS = {
    "pres": "presiden|president",
    "gub": "gubernur|governor",
    "bup": "bupati|regent",
    "wali": "wali ?kota|mayor",
    "men": "menteri|minister",
}
"""How those begin behind "wa" in whose place deputies stand, and what they are called."""
_SHORT = rf"\bwa(?P<short>{'|'.join(_HEADS)})(?!a\b)"
"""A deputy in one word; the town of Wamena is none."""
_ASKED = re.compile(
    rf"(?i)\b(?:vice|deputy|wakil)[ -](?:{'|'.join(f'(?P<{short}>{head})' for short, head in _HEADS.items())})|{_SHORT}"
)
_AIDE = re.compile(
    r"(?i)\b(?:asisten|assistant|tim(?= pelatih(?! yang dipimpin)))"
    r" (?P<of>pelatih|manajer|sutradara|direktur|coach|manager|director)\b"
)
"""Who helps somebody, or works with him."""

_LEAVES = re.compile(
    r"(?i)\b(?:di(?:mutasi|geser|copot|ganti|rotasi|tarik|pindah\w*|berhentikan|promosikan|nonaktifkan|pecat)|pensiun"
    r"|mundur|mengundurkan diri|dismissed|replaced|transferred|retired|resign\w*|stepp\w+ down)\b"
)
"""Tells that somebody leaves his office."""
_REPLACED = re.compile(r"\bdigantikan (?:oleh )?(?=[A-Z])|\b(?:replaced|succeeded) by (?=[A-Z])")
_FOLLOWS = re.compile(
    r"(?:Jabatan|Posisi|Kursi|Tugas|Kepemimpinan)(?:nya| itu| tersebut| yang ditinggalkan\w*)\b"
    r"|(?:Sebagai (?:peng)?gantinya|Pengganti(?:nya)?)\b|(?:Ia|Dia|Beliau) (?:kemudian |akan |kini )?digantikan\b"
    r"|(?:He|She) (?:was|is|will be) (?:replaced|succeeded)\b|(?:His|Her) (?:post|position|successor)\b"
)
"""How the next sentence begins that tells who follows him."""


def telling_who_follows(sentence: Sentence) -> Sentence | None:
    """The sentence behind one that tells who leaves an office, if it tells who follows: "Jabatannya diisi Rina"."""
    behind = sentences(sentence.article)[sentence.number + 1 : sentence.number + 2]
    follows = behind and _LEAVES.search(sentence.text) and _FOLLOWS.match(behind[0].text)
    return behind[0] if follows else None


def of_the_office(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences without those that tell of another office, as of the chair of another body.

    Where some name the holder, or one who acts in it or held it once is asked for, the others must at least name the
    office; where some name this country's, none is of another country's, nor of a region's where some are of no region.
    """
    asked = office_wanted(question)
    if asked is None:
        return list(evidence)
    able = [one for one in evidence if not tells_another(asked, one.sentence) or _is_left(asked, one.sentence)]
    held = {id(one): incumbents(asked, one.sentence) for one in able}
    if any(map(_at_home, held.values())):
        able = [one for one in able if not held[id(one)] or _at_home(held[id(one)])]
    if any(map(_of_the_whole, held.values())):
        able = [one for one in able if not held[id(one)] or _of_the_whole(held[id(one)])]
    if any(held.values()) or is_of_the_country(question.asked) or standing(asked, typed=True).how:
        able = [one for one in able if held[id(one)] or may_tell(asked, one.sentence)]
    return able


def naming_holder(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that name the holder of the very office that a question asks for; none where it asks otherwise."""
    asked = None if question.times.windows else office_wanted(question)
    return [one for one in of_the_office(evidence, question) if asked and incumbents(asked, one.sentence)]


def with_newest(chosen: Sequence[Evidence], question: Question, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The sentences shown, with one of the newest article that names the holder where they name only others."""
    asked = office_asked(question.asked) if chosen else None
    dated = [one for one in naming_holder(evidence, question) if one.sentence.article.published]
    if asked is None or not dated:
        return list(chosen)
    newest = max(dated, key=lambda one: (one.sentence.article.published or "", one.score))
    name = incumbents(asked, newest.sentence)[0].name
    shown = [held.name for one in chosen for held in incumbents(asked, one.sentence)]
    known = any(is_same_person(name, other) for other in shown) or any(name in one.sentence.text for one in chosen)
    return [*chosen] if known else [*chosen, newest]


def is_of_an_aide(text: str, question: Question) -> bool:
    """Whether a sentence tells of an assistant of whom is asked for, and nothing of himself: "asisten pelatih Rina"."""
    if _AIDE.search(question.asked):
        return False
    nouns = {match["of"].lower() for match in _AIDE.finditer(text)}
    asked = meant_words(question.asked, question.text_language)
    meant = {noun for noun in nouns if asked & set(words.terms(noun))}
    return bool(meant) and meant.isdisjoint(words.tokens(_AIDE.sub(" ", text)))


def _is_left(asked: str, sentence: Sentence) -> bool:
    """Whether a sentence tells who leaves the office asked for, and it or the next who follows him."""
    told = _REPLACED.search(sentence.text) or telling_who_follows(sentence)
    return told is not None and may_tell(asked, sentence)


def _at_home(held: Sequence[Held]) -> bool:
    return any(not one.abroad for one in held)


def _of_the_whole(held: Sequence[Held]) -> bool:
    return any(not one.placed for one in held)


def is_of_the_head(article: Article, text: str, asked: str) -> bool:
    """Whether a question is about a deputy alone, and a sentence of the article about the head alone, or his office."""
    if not (match := _ASKED.search(asked)):
        return False
    head = _HEADS[match["short"].lower() if match["short"] else match.lastgroup or ""]
    if re.search(rf"(?i)\b(?:{head})", _ASKED.sub("", asked)):
        return False
    deputy = re.compile(rf"(?i)\bwakilnya\b|\b(?:vice|deputy|wakil)[ -](?:{head})|{_SHORT}")
    alone = re.compile(rf"(?i)\b(?:{head})\b")
    if deputy.search(text):
        return False
    held = [one for person in _persons(article, text) if (one := office(article, person))]
    if any(deputy.match(one) for one in held):
        return False
    return bool(alone.search(text)) or any(alone.match(one) for one in held)


def _persons(article: Article, text: str) -> list[str]:
    """The persons whom a sentence names, by their full names."""
    known = names(article)
    full = (known.full(word) for word in re.findall(r"\b[A-Z][\w'’-]+", text))
    return [name for name in dict.fromkeys(full) if name in known.persons]
