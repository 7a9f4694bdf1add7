"""A relative whom a question asks for, or somebody's lawyer, driver or friend: "siapa istri Budi Santoso?".

Knows: words for relatives in both languages, and what whose relative one is is to him. Does not know how a sentence
tells of one (`rag.extracting.by_noun`).
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from index.words import short_names
from rag.speaking.words.standings import PAST

_HUSBAND, _WIFE, _PARTNER = "suami", "ist(?:e)?ri", "pacar|kekasih|tunangan"
_FATHER, _MOTHER = "(?:ayah(?:anda)?|bapak|papa)(?! mertua)", "(?:ibu(?:nda)?|mama)(?! mertua)"
_SON, _DAUGHTER, _ELDER, _YOUNGER = "pute?ra", "pute?ri", "(?:kakak|abang)(?! ipar)", "adik(?! ipar)"
_PARENTS, _CHILD = f"{_FATHER}|{_MOTHER}", f"anak|{_SON}|{_DAUGHTER}"
_SIBLING = "saudar[ai](?! sepupu)"
_ANY_SIBLING = f"{_ELDER}|{_YOUNGER}|{_SIBLING}"
_LAWYER, _OF_HIM = "pengacara|kuasa hukum|pen[ae]si?hat hukum|advokat", "(?= (?-i:[A-Z]))"
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
    besides: str = "(?!)"
    """How he is told of without a word for him: as married."""
    named: str = "(?!)"
    """How his name is asked for besides, by what others are addressed by, too: "nama ibu Rina"."""
    of_bodies: bool = False
    """Whether a club or body has one, too, whose name may stand right before his: "kiper Elang Rina Dewi"."""
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
    "elder": Kin(
        r"(?:kakak|abang)(?! (?:becak\b|ipar))|(?:elder|older|big) (?:brother|sister)",
        f"{_ELDER}|{_SIBLING}",
        f"{_YOUNGER}|{_SIBLING}",
    ),
    "younger": Kin(
        "adik(?! ipar)|(?:younger|little) (?:brother|sister)", f"{_YOUNGER}|{_SIBLING}", f"{_ELDER}|{_SIBLING}"
    ),
    "elder in law": Kin("(?:kakak|abang) ipar", "(?:kakak|abang) ipar", "adik ipar"),
    "younger in law": Kin("adik ipar", "adik ipar", "(?:kakak|abang) ipar"),
    "sibling in law": Kin("(?:saudara )?ipar|(?:brother|sister)-in-law", "ipar", "ipar"),
    "child's in-law": Kin("besan", "(?:ber)?besan(?:an)?", "(?:ber)?besan(?:an)?"),
    "sibling": Kin(rf"brother|sister|sibling|{_SIBLING}", _ANY_SIBLING, _ANY_SIBLING),
    "grandfather": Kin("kakek|grandfather", "kakek", "cucu"),
    "grandmother": Kin("nenek|grandmother", "nenek", "cucu"),
    "grandchild": Kin("cucu|grandson|granddaughter|grandchild", "cucu", "kakek|nenek"),
    "cousin": Kin("(?:saudar[ai] )?sepupu|cousin", "sepupu", "sepupu"),
    "uncle": Kin("paman|uncle", "paman", "keponakan"),
    "aunt": Kin("bibi|aunt", "bibi", "keponakan"),
    "nephew": Kin("keponakan|nephew|niece", "keponakan", "paman|bibi"),
    "lawyer": Kin(f"{_LAWYER}|lawyer|attorney", rf"{_LAWYER}|(?:tim|bantuan) hukum", "klien", of_bodies=True),
    "driver": Kin(
        f"(?:sopir|supir|pengemudi)(?: pribadi)?{_OF_HIM}|driver(?! of (?:the |an? )?(?-i:[a-z]))",
        r"sopir|supir|pengemudi|(?:dike|menge)mudikan|dikendarai",
        "majikan",
    ),
    "aide": Kin("ajudan|adjutant", "ajudan", "atasan"),
    "friend": Kin(f"(?:teman|sahabat|kawan){_OF_HIM}|friend", "teman|sahabat|kawan|rekan", "teman|sahabat|kawan|rekan"),
    "captain": Kin(r"kapten(?= (?:tim(?:nas)? )?(?-i:[A-Z]))|captain", "kapten", "(?!)", of_bodies=True),
    "keeper": Kin("kiper|penjaga gawang|goal ?keeper", "kiper|penjaga gawang", "(?!)", of_bodies=True),
    "neighbour": Kin("tetangga|neighbou?r", "tetangga", "tetangga"),
}
_BY_LAW: Final = "tiri|angkat|asuh"
_WHICH: Final = {
    "kandung|biological": "",
    "tiri": "tiri",
    "angkat|asuh|adopt(?:ed|ive)": "(?:angkat|asuh)",
    "pertama|sulung|tertua|first|eldest|oldest": "(?:pertama|sulung|tertua)",
    "kedua|second": "kedua",
    "ketiga|third": "ketiga",
    "keempat|fourth": "keempat",
    "bungsu|youngest": "(?:bungsu|terakhir|termuda)",
    "tunggal|semata wayang|only": "(?:tunggal|semata wayang|satu-satunya)",
}
"""What tells which of several relatives is asked for, in either language, and how that is told behind the word for him.
"""
FUTURE = "calon|future"
_BEFORE, _NOW = "(?:(?<=mantan )|(?<=bekas )|(?<=eks[ -]))", "(?<!mantan )(?<!bekas )(?<!eks[ -])(?<!calon )"
"""Right before a relative of then, and of now."""
_WEDDED, _PARTED = (
    r"\w*nikah\w*|pasangan|\w*(?:tunang|lamar|pinang|persunting)\w*",
    r"\w*cerai\w*|(?:ber)?pisah|duda|janda",
)
_RELATIVE: Final = rf"(?:(?P<when>{PAST}|{FUTURE})[ -])?(?:%s)"
_SUCH: Final = rf"(?P<which>{'|'.join(_WHICH)})"
_NO_CLAUSE: Final = r"(?:nya)?\b(?! (?:yang|yg|who|that)\b)"
_IS: Final = r"\bwho(?:['’]s| is| was| are| were)"
_ASKED: Final = (
    rf"^(?:(?:dan|lalu|terus|jadi|kalau) )?(?:siapa(?:kah)?|sapa)(?: sih| itu| nama)* {_RELATIVE}{_NO_CLAUSE}"
    rf"(?: {_SUCH}\b)?(?: (?:dari )?(?P<of>[^,?]+?)(?: itu| sih)?\W*$)?",
    rf"^(?:nama )?{_RELATIVE}{_NO_CLAUSE}(?: {_SUCH}\b)?(?: (?:dari )?(?P<of>[^,?]+?))?(?: itu| sih)? (?:siapa|sapa)"
    r"(?: sih)?\W*$",
    rf"{_IS} (?P<of>(?:[\w.’'-]+ ){{1,5}}?)(?:{_SUCH} )?{_RELATIVE}\W*$",
    rf"{_IS} the (?:{_SUCH} )?{_RELATIVE} (?:of\b|(?:for|defending|representing)(?= (?-i:[A-Z])))"
    r"(?: (?P<of>[^,?]+?)(?= (?:who|that|in|at|on)\b|[,?]|\Z))?",
)
_BESIDE: Final = [
    (
        re.compile(
            rf"\b(?:{kin.asked})(?P<which> (?:{'|'.join(_WHICH)}))? (?:dari )?(?P<of>[A-Z][\w’'-]+)"
            rf"|\b(?P<owner>[A-Z][\w-]+)['’]s (?:(?:{'|'.join(_WHICH)}) )?(?:{kin.asked})\b"
        ),
        re.compile(
            rf"(?i)\b(?:{kin.told}|{kin.converse}|{kin.asked}|orang ?tua|parents?)(?:nya|ku)?\b|nikah|\bpasangan"
        ),
        kin.of_bodies,
    )
    for kin in KINS.values()
]
"""How a relative stands beside a name in any question, words of which an article on him has one, if bodies have him."""
_FORMS: Final = [(kin, [re.compile(form % kin.asked, re.IGNORECASE) for form in _ASKED]) for kin in KINS.values()]


@lru_cache(256)
def asked_kin(question: str) -> Kin | None:
    """The relative whom a question asks for, told as of now, before or to be; none for who of them did something."""
    for one, forms in _FORMS:
        if match := next(filter(None, (form.search(question) for form in forms)), None):
            former, future = (re.fullmatch(when, match["when"] or "", re.IGNORECASE) for when in (PAST, FUTURE))
            when = _BEFORE if former else "(?<=calon )" if future else _NOW
            whose = re.sub(r"['’]s? $", "", match["of"] or "").strip()
            asked, told, converse = (f"{when}(?:{words})" for words in (one.asked, one.told, one.converse))
            besides = _PARTED if former else _WEDDED
            found = one._replace(
                asked=asked,
                told=told,
                converse=converse,
                weds=one.weds and not former,
                besides=besides if one.weds else "(?!)",
                of=whose,
            )
            return _such(found, match["which"]) if match["which"] else found
    return None


def _such(kin: Kin, asked: str) -> Kin:
    """A relative of whom a question tells which of several he is; to him one who is asked of may be of any."""
    which = next(told for words, told in _WHICH.items() if re.fullmatch(words, asked, re.IGNORECASE))
    if not which:
        of_blood = rf"(?!(?:nya)? (?:{_BY_LAW}))"
        return kin._replace(asked=kin.asked + of_blood, told=kin.told + of_blood, converse=kin.converse + of_blood)
    converse = rf"(?:{kin.converse})(?:nya)? {which}" if re.search(_BY_LAW, which) else "(?!)"
    told, in_english = rf"{kin.told}(?:nya)?(?: yang| kandung)? {which}", rf"{asked} (?:{kin.asked})"
    return kin._replace(asked=in_english, told=told, converse=converse, weds=False, besides="(?!)")


def telling_kin(kin: Kin) -> re.Pattern[str]:
    """What a sentence that tells of a relative must have: a word for him, or for whose he is if not of that one.

    "Sofia, adik Nicole" tells of Sofia's sister, "kakak Sofia" tells nothing of anybody whose sister is older.
    """
    owner = re.escape(re.split(r"[\s'’]", kin.of)[0])
    words = rf"{kin.told}|(?:{kin.converse})(?! (?:dari )?{owner}\b)|{kin.asked}"
    return re.compile(rf"(?i)\b(?:(?:{words})(?:nya)?|{kin.besides})\b")


def words_of_kin(asked: str, names: Sequence[str]) -> tuple[re.Pattern[str], str] | None:
    """What an article must have to tell of somebody's relative, of whom anything is asked, and that one's name.

    None of nobody's, and no name of what may be a body.

    "What is the job of Budi's mother?" is not answered by an article on Budi that has no word for mother or child.
    "Anak Merpati" may be of a school or a town.
    """
    asked = asked[:1].lower() + asked[1:]
    for beside, told, of_bodies in _BESIDE:
        for match in beside.finditer(asked):
            own = match["of"] or match["owner"]
            full = next((name.split() for name in names if own in name.split()), [])
            if (
                full
                and own.lower() not in short_names()
                and not (len(full) == 1 and match[0].startswith("anak") and not match["which"])
            ):
                return told, "" if of_bodies else own
    return None
