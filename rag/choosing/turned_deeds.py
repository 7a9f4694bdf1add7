"""Which sentences are left where a deed that is asked of is told the other way round: who beat whom.

Knows: the deed of a question, that nothing else of an article answers for it, who surely stands beside a verb of it, by
name or noun, and the bare verbs of titles: "Elang Taklukkan Merpati". Does not know which part he plays there
(`rag.parsing.deeds`), or other words for a deed.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from index import capitals
from index.words import terms
from rag.evidence import Evidence
from rag.parsing.asked_deeds import asked_deed, told_deed
from rag.parsing.deeds import (
    ACTIVE,
    ADVERBS,
    CONJUNCTION,
    HIMSELF,
    PASSIVE,
    Deed,
    Part,
    Verb,
    is_beating,
    is_of,
    plays_by,
    verbs,
)
from rag.parsing.scores import BEATS_BARELY
from rag.question import Question
from rag.speaking.words.persons import FUNCTION
from rag.speaking.words.shapes import CAPITALISED, in_small, is_office_word

NEARLY: Final = 0.5
"""Share of the best sentence's score from which another one tells of the same."""
_SOME: Final = r"(?:(?:para|sejumlah|sekelompok|seorang|puluhan|ratusan) )?"
_OBJECT: Final = re.compile(
    rf"(?: oleh)?(?P<as>(?: [a-z]+){{0,2}}(?: [a-z]+nya,)?)(?: (?:yaitu|yakni|bernama))? (?:(?>{CAPITALISED}) dan )?"
)
"""Behind a verb all that stands before who is named right there: "mengalahkan tuan rumah Elang", "rekannya, Edo"."""
_BY: Final = re.compile(rf"(?: (?!(?:oleh|yang|dan|{ACTIVE}|{PASSIVE})\b)[\w-]+){{0,6}} oleh(?: [a-z]+){{0,2}} ")
"""The same of a passive verb and who did it, also where more stands between: "diganti Edo oleh Rina"."""
_HE: Final = re.compile(
    rf"(?:^|[\"“.,;] ?|\bsaat )(?:[Ii]a|[Dd]ia|[Kk]orban)(?: tewas)?{ADVERBS} $|\bdirinya(?: yang)?{ADVERBS} $"
)
"""Right before a passive verb one who is not named: "ia tewas ditusuk"."""
_NOUN_BEHIND: Final = re.compile(rf"(?: oleh)? {_SOME}")
_ANOTHER: Final = re.compile(
    rf"(?P<as>(?: [a-z]+){{0,2}}(?: [a-z]+nya,)?) (?P<name>(?>{CAPITALISED}))(?! (?:itu|tersebut|ini)\b)"
    r"| (?:seorang|salah (?:satu|seorang)|sejumlah|beberapa|sebuah|suatu) "
)
"""Behind a verb one who has not been named before it."""
_ANOTHERS: Final = re.compile(rf"[\"“”;:]|{CAPITALISED}{ADVERBS} $|\b(?:{CONJUNCTION})\b(?!{ADVERBS} $)")
"""Between who is known and a verb, that another may do it: "Elang senang saat tim tamu mengalahkan"."""
_BESIDE: Final = re.compile(rf"(?: (?:itu|ini|tersebut))?,?(?: yang)?(?: secara [\w-]+)?{ADVERBS} ")
"""All that stands between somebody and a verb of which he is the subject."""
_JOINED: Final = re.compile(rf" (?:{ACTIVE}|{PASSIVE})\b(?!.* yang\b).* (?:dan|lalu|serta|{CONJUNCTION}){ADVERBS} $")
"""Between somebody and the second of two verbs: "Edo mengeluarkan golok dan membacok"."""
_BEFORE_SUBJECT: Final = re.compile(
    rf"(?i)(?:^|[,;:\"“”]|\b(?:alias|bernama|berinisial|{CONJUNCTION}))[\s,\"“”]*{_SOME}(?P<office>[a-z]+ )?$"
)
_ASIDE: Final = re.compile(rf"(?P<name>{CAPITALISED})? ?\((?P<aside>[^()]*)\)")


def without_turned(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that do not tell the deed asked of the other way round.

    Where one of the best does, or its title, an article is left only what has a verb of that deed.
    """
    deed = asked_deed(question)
    if deed is None or deed.part is None:
        deed = told_deed(question) or deed
    if deed is None or not evidence:
        return list(evidence)
    turned = [one for one in evidence if is_reversed(one.sentence.text, deed)]
    best = {one.sentence.article.id for one in turned if one.score >= NEARLY * evidence[0].score}
    titles = {one.sentence.article.id: one.sentence.article.title for one in evidence}
    best |= {article for article, title in titles.items() if is_titled_reversed(title, deed)}
    rest = [one for one in evidence if not any(one is other for other in turned)]
    return [one for one in rest if one.sentence.article.id not in best or any(verbs(deed, one.sentence.text))]


def is_reversed(text: str, deed: Deed | None) -> bool:
    """Whether by every verb of a deed that a sentence has, who is known has the part that is asked for."""
    if deed is None or deed.part is None or not (deed.known or deed.known_as):
        return False
    plain = _ASIDE.sub(_without_aside, text)
    told = list(verbs(deed, plain))
    ends, starts = [0, *(one.end for one in told)], [*(one.start for one in told), len(plain)]
    around = " ".join(plain[end:start] for end, start in zip(ends, starts, strict=True))
    if not deed.terms.isdisjoint(re.findall(r"[a-z]+", around)):
        return False  # "Elang kalah telak setelah mengalahkan Rajawali"
    return bool(told) and all(_part_of_known(one, deed, plain) is deed.part for one in told)


def _part_of_known(verb: Verb, deed: Deed, text: str) -> Part | None:
    """The part by one verb of who is known, where he surely stands beside it and has but one."""
    beside = [at for at in _mentions(deed, text) if _stands_beside(at, verb, deed, text)]
    # Behind a passive verb stands who does it, with what he is: "dikalahkan tuan rumah Elang".
    behind = [Part.DOES if verb.passive and at[0] >= verb.end else None for at in beside]
    parts = {plays_by(verb, deed, text, *at) or part for at, part in zip(beside, behind, strict=True)}
    if Part.DOES not in parts and deed.known and verb.passive and _HE.search(text[: verb.start]):
        # What "ia" suffers from another is not done by who is known.
        another = (one.match(text, verb.end) for one in (_OBJECT, _BY))
        parts |= {Part.SUFFERS for one in another if one and re.match(CAPITALISED, text[one.end() :])}
    return parts.pop() if len(parts) == 1 else None


def _mentions(deed: Deed, text: str) -> Iterator[tuple[int, int]]:
    """Where a text names who is known, or calls him by his noun."""
    for match in re.finditer(CAPITALISED if deed.known else r"[A-Za-z]+", text):
        if _is(match[0], deed.known) if deed.known else deed.known_as & set(terms(match[0])):
            yield match.span()


def _stands_beside(at: tuple[int, int], verb: Verb, deed: Deed, text: str) -> bool:
    """Whether a stretch is surely the subject of a verb, its object or who did it."""
    start, end = at
    if start < verb.start:
        between = text[end : verb.start]
        if start == 0 and HIMSELF.match(text, verb.end):
            return True
        if deed.known and not verb.passive and _ANOTHERS.search(between):
            return False
        return _is_subject(text[:start], text[start:end], between, deed) or (
            bool(deed.known) and _does_to_another(verb, text)
        )
    between = text[verb.end : start]
    if not deed.known:
        return _NOUN_BEHIND.fullmatch(between) is not None
    object_ = _OBJECT.fullmatch(between)
    return bool(object_ and FUNCTION.isdisjoint(object_["as"].split())) or bool(verb.passive and _BY.fullmatch(between))


def _does_to_another(verb: Verb, text: str) -> bool:
    """Whether right behind an active verb another is named than who is named before it."""
    another = None if verb.passive else _ANOTHER.match(text, verb.end)
    if another is None or another["name"] is None:
        return another is not None
    return FUNCTION.isdisjoint(another["as"].split()) and not is_office_word(another["name"].split()[0])


def _without_aside(match: re.Match[str]) -> str:
    """A name without what stands in brackets behind it, unless that is its own abbreviation."""
    name, aside = match["name"] or "", match["aside"]
    initials = "".join(word[0] for word in re.split(r"[ -]", name) if word)
    return f"{name} {aside}" if len(aside) > 1 and aside == initials.upper() else name


def _is_subject(ahead: str, name: str, between: str, deed: Deed) -> bool:
    """Whether who is named before a verb is its subject: right before it, or of another one that is joined with it."""
    head = _BEFORE_SUBJECT.search(ahead)
    if not head or (head["office"] and not is_office_word(head["office"].strip())):
        return False
    if deed.known and not ahead.strip(' "“') and not _begins_name(name.split()[0], deed.known):
        return False  # "Istri Edo memukul suaminya"
    joined = _JOINED.fullmatch(between) and not re.search(rf"\b(?:{ACTIVE}|{PASSIVE})\b", ahead)
    return bool(_BESIDE.fullmatch(between) or joined)


def _begins_name(word: str, known: Sequence[str]) -> bool:
    """Whether a word with which a sentence begins is part of the name behind it, or a title, and no common noun."""
    return any(in_small(word) in _words(one) for one in known) or capitals.always(word) or is_office_word(word)


def _is(name: str, known: Sequence[str]) -> bool:
    """Whether a name is one of those of somebody, in part or with more; "Rudi Santoso" is not Edo Santoso."""
    own = _words(name)
    return any(own <= _words(one) or _words(one) <= own for one in known)


def _words(name: str) -> set[str]:
    """The words of a name in lower case, those of an office aside where there are others."""
    some = name.split()
    return {in_small(word) for word in some if not is_office_word(word)} or {in_small(word) for word in some}


def is_titled_reversed(title: str, deed: Deed) -> bool:
    """Whether a title tells of who is known that he has the part in a deed that is asked for."""
    some = "|".join(map(re.escape, deed.known))
    named = re.search(rf"\b(?:{some})\b", title) if some else None
    if deed.part is None or named is None:
        return False
    behind, before = re.match(r" (\w+)", title[named.end() :]), re.search(r"(\w+) $", title[: named.start()])
    if behind and _is_verb(deed, behind[1]):
        return deed.part is (Part.SUFFERS if _is_passive(behind[1]) else Part.DOES)
    if before and _is_verb(deed, before[1]):
        return deed.part is (Part.DOES if _is_passive(before[1]) else Part.SUFFERS)
    return False


def _is_passive(verb: str) -> bool:
    """Whether a verb of a title is passive: "Ditikam"."""
    return verb.lower().startswith("di")


def _is_verb(deed: Deed, word: str) -> bool:
    """Whether a word of a title is a bare or passive verb of a deed, and no noun of it: "Pelapor"."""
    if is_beating(deed):
        return bool(BEATS_BARELY.fullmatch(word))
    return not re.match(r"(?i)(?:pe|ter|ke)\w{4,}", word) and is_of(deed, word)
