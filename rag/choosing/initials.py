"""Who has initials for a name in a question, and which sentences are of another who has.

Knows: that two capitals may be short for something else. Does not know names that are written out
(`rag.choosing.named`).
"""

import re
from collections.abc import Collection, Sequence

from index import places, vocabulary
from index.nouns import Sentence
from index.translation import WordTable
from rag.evidence import Evidence
from rag.question import Question
from rag.speaking.offices.wordings import long_forms

_INITIALS = re.compile(r"[A-Z]{2}")
_OF_A_PERSON = re.compile(
    r"\b(?:[Pp]ekerjaan|[Pp]rofesi|[Pp]eran|[Uu]mur|[Uu]sia|[Vv]onis|[Hh]ukuman|[Tt]untutan|[Dd]enda|[Mm]otif|[Pp]elaku"
    r"|[Tt]ersangka|[Tt]erdakwa|[Kk]orban|[Ii]nisial|role|job|sentence|suspect)(?: of| for| untuk| bagi| dari)? "
)
"""Before the initials of a person."""
_FIRST_INITIALS = re.compile(
    r"[\"“]?(?:(?:[Ss]ementara|[Ss]edangkan|[Aa]dapun)(?: itu)?,? )?(?P<who>[A-Z]{2})\b(?! ?\d)"
)


def initials_asked(question: Question) -> list[str]:
    """The initials in a question that may be a person's."""
    return [name for name in question.names if _INITIALS.fullmatch(name) and not stands_for_more(name, question)]


def without_other_initials(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that are not of another, where something is asked of who has initials for a name.

    "FH bekerja sebagai buruh" tells nothing of the job of DK, who is told of beside him. So it is with an article that
    has no DK, where the question or some article tells that it is a person: "pekerjaan DK", "DK (34)", "berinisial DK".
    """
    asked = initials_asked(question)
    if not asked:
        return list(evidence)
    name = f"(?:{'|'.join(asked)})"
    person = re.compile(rf"\b(?:ber)?inisial {name}\b|\b{name} (?:\(\d\d?\b|alias\b)")
    known = re.search(rf"{_OF_A_PERSON.pattern}{name}\b", question.asked) or any(
        person.search(one.sentence.article.whole) for one in evidence
    )
    return [one for one in evidence if not _is_of_other_initials(one.sentence, asked, known=bool(known))]


def _is_of_other_initials(sentence: Sentence, asked: Collection[str], *, known: bool) -> bool:
    if not has_name(sentence.article.whole, asked):
        return known
    first = _FIRST_INITIALS.match(sentence.text)
    return first is not None and not long_forms(first["who"]) and not has_name(sentence.text, asked)


def stands_for_more(short: str, question: Question) -> bool:
    """Whether two or three capitals are short for what articles may write out, or an English name: "MK", "UN"."""
    if len(short) > len("DK") and vocabulary.frequency(short.lower()) >= vocabulary.USUAL:
        return True
    translated = WordTable.load().translate(short)[:1] if question.text_language == "en" else ()
    return bool(long_forms(short) or places.resolve(short) or (translated and translated[0][0] != short.lower()))


def has_name(text: str, names: Collection[str]) -> bool:
    """Whether a text has one of some names, whole."""
    return any(re.search(rf"\b{re.escape(name)}(?!\w)", text) for name in names)
