"""A relative whom a question asks for: "siapa istri Budi Santoso?", "who is Budi's mother?".

Knows: words for relatives in both languages, and what whose relative one is is to him. Does not know how a sentence
tells of one (`rag.extracting.by_noun`).
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from index.words import short_names
from rag.speaking.words.standings import PAST

_HUSBAND, _WIFE, _PARTNER = "suami", "ist(?:e)?ri", "pacar|kekasih|tunangan"
_FATHER, _MOTHER, _SON, _DAUGHTER = "ayah(?:anda)?|bapak|papa", "ibu(?:nda)?|mama", "pute?ra", "pute?ri"
_PARENTS, _CHILD, _ELDER, _YOUNGER = f"{_FATHER}|{_MOTHER}", f"anak|{_SON}|{_DAUGHTER}", "kakak|abang", "adik"
_SIBLING = "saudar[ai](?! sepupu)"
_ANY_SIBLING = f"{_ELDER}|{_YOUNGER}|{_SIBLING}"
_NO_CHILD = (
    "buah|asuh|usaha|perusahaan|muda|magang|band|didik|bangsa|daerah|mahkota|indonesia|jalanan|kost?|sekolah|emas|altar"
)
"""Behind words for children what makes them none of anybody's: "Puteri Indonesia"."""
_IN_LAW = r"(?! mertua|-in-law)"
_NO_ADDRESS = (
    r"(?! (?:kota|bupati|wali ?kota|gubernur|camat|lurah|kades|menteri|presiden|kepala|ketua|wakil|kapol\w+|sekda"
    r"|rektor|guru|dokter|hakim|jaksa|direktur)\b)"
)
"""Behind a word that addresses one in office, too, and that a capital is named with: "nama ibu bupati", "ibu kota"."""


class Kin(NamedTuple):
    """A relative, as patterns."""

    asked: str
    """How he is asked for in either language."""
    told: str
    converse: str
    """What whose relative he is is to him."""
    weds: bool = False
    named: str = "(?!)"
    """How his name is asked for besides, by what others are addressed by, too: "nama ibu Rina"."""
    of: str = ""
    """Whose he is, as the question has it."""


KINS: Final = {
    "husband": Kin("suami|husband", _HUSBAND, _WIFE, weds=True),
    "wife": Kin("istri|isteri|wife", _WIFE, _HUSBAND, weds=True),
    "partner": Kin("pacar|kekasih|tunangan|boyfriend|girlfriend|fianc[eé]e?", _PARTNER, _PARTNER, weds=True),
    "in-law": Kin("(?:(?:ayah|ibu|bapak) )?mertua|(?:father|mother)-in-law", "mertua", "menantu"),
    "child in law": Kin("menantu|(?:son|daughter)-in-law", "menantu", "mertua"),
    "father": Kin(rf"(?:ayah(?:anda)?|father){_IN_LAW}", _FATHER, _CHILD, named=f"bapak{_NO_ADDRESS}|papa|dad"),
    "mother": Kin(
        rf"ibunda|ibu(?= kandung)|mother{_IN_LAW}", _MOTHER, _CHILD, named=f"ibu{_NO_ADDRESS}{_IN_LAW}|mama|mom"
    ),
    "child": Kin(rf"anak(?! (?:{_NO_CHILD})\b)", _CHILD, _PARENTS),
    "son": Kin(rf"pute?ra(?! (?:{_NO_CHILD})\b)|son{_IN_LAW}", f"anak|{_SON}", _PARENTS),
    "daughter": Kin(rf"pute?ri(?! (?:{_NO_CHILD})\b)|daughter{_IN_LAW}", f"anak|{_DAUGHTER}", _PARENTS),
    "elder": Kin("kakak|abang(?! becak\\b)", f"{_ELDER}|{_SIBLING}", f"{_YOUNGER}|{_SIBLING}"),
    "younger": Kin("adik", f"{_YOUNGER}|{_SIBLING}", f"{_ELDER}|{_SIBLING}"),
    "sibling": Kin(rf"brother|sister|sibling|{_SIBLING}", _ANY_SIBLING, _ANY_SIBLING),
    "grandfather": Kin("kakek|grandfather", "kakek", "cucu"),
    "grandmother": Kin("nenek|grandmother", "nenek", "cucu"),
    "grandchild": Kin("cucu|grandson|granddaughter|grandchild", "cucu", "kakek|nenek"),
    "cousin": Kin("(?:saudar[ai] )?sepupu|cousin", "sepupu", "sepupu"),
    "uncle": Kin("paman|uncle", "paman", "keponakan"),
    "aunt": Kin("bibi|aunt", "bibi", "keponakan"),
    "nephew": Kin("keponakan|nephew|niece", "keponakan", "paman|bibi"),
}
FUTURE = "calon|future"
_BEFORE, _NOW = "(?:(?<=mantan )|(?<=bekas )|(?<=eks[ -]))", "(?<!mantan )(?<!bekas )(?<!eks[ -])(?<!calon )"
"""Right before a relative of then, and of now."""
_RELATIVE: Final = rf"(?:(?P<when>{PAST}|{FUTURE})[ -])?(?:%s)"
_NO_CLAUSE: Final = r"(?:nya)?\b(?! (?:yang|yg|who|that)\b)"
_IS: Final = r"\bwho(?:['’]s| is| was| are| were)"
_ASKED: Final = (
    rf"^(?:(?:dan|lalu|terus|jadi|kalau) )?(?:siapa(?:kah)?|sapa)(?: sih| itu| nama)* {_RELATIVE}{_NO_CLAUSE}"
    r"(?: (?:dari )?(?P<of>[^,?]+?)(?: itu| sih)?\W*$)?",
    rf"^(?:nama )?{_RELATIVE}{_NO_CLAUSE}(?: (?:dari )?(?P<of>[^,?]+?))?(?: itu| sih)? (?:siapa|sapa)(?: sih)?\W*$",
    rf"{_IS} (?P<of>(?:[\w.’'-]+ ){{1,5}}?){_RELATIVE}\W*$",
    rf"{_IS} the {_RELATIVE} of\b(?: (?P<of>[^,?]+))?",
)
_BESIDE: Final = [
    (
        re.compile(
            rf"\b(?:{kin.asked}) (?:dari )?(?P<of>[A-Z][\w’'-]+)|\b(?P<owner>[A-Z][\w-]+)['’]s (?:{kin.asked})\b"
        ),
        re.compile(
            rf"(?i)\b(?:{kin.told}|{kin.converse}|{kin.asked}|orang ?tua|parents?)(?:nya|ku)?\b|nikah|\bpasangan"
        ),
    )
    for kin in KINS.values()
]
"""How a relative stands beside a name in any question, and one of the words that an article on him has."""
_FORMS: Final = [(kin, [re.compile(form % kin.asked, re.IGNORECASE) for form in _ASKED]) for kin in KINS.values()]


def asked_kin(asked: str) -> Kin | None:
    """The relative whom a question asks for, told as of now, before or to be; none for who of them did something."""
    for one, forms in _FORMS:
        if match := next(filter(None, (form.search(asked) for form in forms)), None):
            former, future = (re.fullmatch(when, match["when"] or "", re.IGNORECASE) for when in (PAST, FUTURE))
            when = _BEFORE if former else "(?<=calon )" if future else _NOW
            whose = re.sub(r"['’]s? $", "", match["of"] or "").strip()
            told, converse = f"{when}(?:{one.told})", f"{when}(?:{one.converse})"
            return one._replace(told=told, converse=converse, weds=one.weds and not former, of=whose)
    return None


def words_of_kin(asked: str, names: Sequence[str]) -> re.Pattern[str] | None:
    """What an article must have to tell of somebody's relative, of whom anything is asked; None of nobody's.

    "What is the job of Budi's mother?" is not answered by an article on Budi that has no word for mother or child.
    "Anak Merpati" may be of a school or a town.
    """
    asked = asked[:1].lower() + asked[1:]
    for beside, told in _BESIDE:
        for match in beside.finditer(asked):
            own = match["of"] or match["owner"]
            full = next((name.split() for name in names if own in name.split()), [])
            if full and own.lower() not in short_names() and not (len(full) == 1 and match[0].startswith("anak")):
                return told
    return None
