"""Which sentences tell a penalty or an arrest of others only than the person of whom it is asked.

Knows: persons by their names, initials and what they did to one who is named. Does not know how a penalty is told
(`rag.expecting.courts`).
"""

import re
from collections.abc import Sequence, Set

from index.article_sentences import before
from index.nouns import Article, Sentence
from rag.asking.kinds import Kind
from rag.choosing.initials import has_name, stands_for_more
from rag.choosing.named import full_names
from rag.evidence import Evidence
from rag.expecting.courts import HARMED, PENALTY_ASKED, punished
from rag.parsing.terms import meant_words, told_words
from rag.question import Question
from rag.speaking.names.names import names
from rag.speaking.speakers import cited
from rag.speaking.words.shapes import CAPITALISED, is_office_word

_IN_LETTERS = re.compile(r"[A-Z]{2,3}")
_BY_HIS_DEED = re.compile(
    r"\b[Pp]e(?:mbunuh|nyuap|rampok|mbacok|nusuk|nikam|nculik|nembak|nganiaya|ngeroyok|merkosa|nabrak|nipu|nyerang)"
    r"(?:an)? [A-Z]|['’]s (?:killer|murderer|attacker|kidnapper|rapist|briber)s?\b|\b(?:kill|murder)(?:ers?)? of [A-Z]"
)
"""Calls somebody by what he did to one who is named."""
_OF_HIMSELF = re.compile(r"(?i)\b(?:saya|aku|dirinya|pihaknya|ia|dia)\b|\b\w+(?:ku|nya)\b")
_SMALL = re.compile(r"\b[a-z]{4,}\b")
_OF_COURT = re.compile(r"hakim|jaksa|penuntut|pengacara|polisi|judges?|prosecutors?|lawyers?|police")
_PRONOUN = re.compile(r"^(?:Ia|Dia|Terdakwa) |(?i:\bkeduanya\b)")
_SUBJECT = re.compile(rf"(?P<who>{CAPITALISED}(?: dan {CAPITALISED})?)(?: [a-z]+)? (?:di|me|ber)[a-z]+\b")


def without_others_punished(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that do not tell only of others a penalty or an arrest that is asked of a person.

    Who is called by what he did to one who is named is not that one: "vonis penyuap Rina". Of its reason an article
    tells nothing that tells it only of others.
    """
    if not PENALTY_ASKED.search(question.asked):
        return list(evidence)
    full = full_names(question)
    own = {word for person in full for word in (*person, "".join(one[0] for one in person))}
    own |= {name for name in question.names if _IN_LETTERS.fullmatch(name) and not stands_for_more(name, question)}
    called = [word for name in question.names for word in (name, *name.split())]
    articles = {one.sentence.article.id: one.sentence.article for one in evidence}.values()
    own |= {word for word in called for one in articles if names(one).is_known(word)}
    if some := "|".join(map(re.escape, question.names)):
        aged = re.compile(rf"\b(?:{some})(?= \(\d\d\))")
        found = {name for one in articles for name in aged.findall(one.text)}
        own |= {word for name in found for word in (name, *name.split())}
    if not own:
        return list(evidence)
    if _BY_HIS_DEED.search(question.asked):
        every = ((one, punished(one.sentence.text)) for one in evidence)
        return [one for one, some in every if not some or not all(has_name(name, own) for name in some)]
    others = {
        id(one): one.sentence.article.id
        for one in evidence
        if _is_punished_instead(one.sentence, own) or _only_tells_of_others(one.sentence, own)
    }
    left = [one for one in evidence if id(one) not in others]
    if question.kind is not Kind.WHY:
        return left
    theirs = [
        one.sentence for one in left if has_name(one.sentence.text, own) and PENALTY_ASKED.search(one.sentence.text)
    ]
    told = {one.article.id for one in theirs}
    return [one for one in left if one.sentence.article.id not in {*others.values()} - told]


def punished_offices(question: Question) -> list[Set[str]]:
    """For each office in small letters whose holder's penalty or arrest is asked for the index terms that tell it."""
    if not PENALTY_ASKED.search(question.asked):
        return []
    words = [word for word in _SMALL.findall(question.asked) if is_office_word(word) and not _OF_COURT.fullmatch(word)]
    return [told for word in words if (told := meant_words(word, question.text_language))]


def lacks_punished(article: Article, offices: Sequence[Set[str]]) -> bool:
    """Whether an article tells of none of some offices."""
    told = told_words(article.whole)
    return all(one.isdisjoint(told) for one in offices)


def _is_punished_instead(sentence: Sentence, own: Set[str]) -> bool:
    """Whether a sentence tells a penalty or an arrest of others than one of some names.

    "Ia juga harus membayar …" is told of whom the sentence before tells it of, or begins with.
    """
    text = HARMED.sub("", sentence.text)
    told = punished(text)
    if not told and _PRONOUN.search(text):
        lead = before(sentence)
        told = punished(lead) or [one["who"] for one in [_SUBJECT.match(lead)] if one]
        text = f"{' '.join(told)} {text}"
    return bool(told) and not has_name(text, own)


def _only_tells_of_others(sentence: Sentence, own: Set[str]) -> bool:
    """Whether one of some names stands in a sentence only as who says it, of others than himself."""
    said = cited(sentence)["speaker"]
    if not said or own.isdisjoint(said.split()) or _OF_HIMSELF.search(sentence.text):
        return False
    return not has_name(re.sub("|".join(map(re.escape, said.split())), "", sentence.text, count=len(said.split())), own)
