"""Who is quoted by what he is: the ministers, those of a ministry, or all but somebody.

Knows: how a question for those who are quoted says so, and whom an office makes one of them. Does not know which
articles are asked of, or who speaks in them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from index import places
from rag.asking.names.english_offices import in_indonesian
from rag.catalogue.grammar import news
from rag.catalogue.grammar import outlets as names
from rag.catalogue.grammar.patterns import anycase, each_anycase
from rag.catalogue.request import Role
from rag.catalogue.wordings.placed import spellings
from rag.catalogue.wordings.short_forms import forms
from rag.speaking.asked.posts import post_of, posts
from rag.speaking.offices.wordings import ACTING, long_forms, written_out
from rag.speaking.turns.bodies import is_body, is_of
from rag.speaking.words.shapes import is_office_word

ENGLISH = {
    "minister": "menteri",
    "governor": "gubernur",
    "regent": "bupati",
    "mayor": "wali kota",
    "analyst": "pengamat",
    "observer": "pengamat",
    "economist": "ekonom",
    "lawyer": "pengacara",
    "doctor": "dokter",
    "prosecutor": "jaksa",
    "judge": "hakim",
    "coach": "pelatih",
    "spokesperson": "juru bicara",
}
"""Offices that many have, in Indonesian."""
_WHOSE = "wakil mantan eks calon bakal deputi"
"""Words before an office that make it another one."""
_ROLE_ID = r"(?P<role>[a-z]+(?: (?!(?:dari|di|yang|dan|atau|dikutip)\b)[a-z]+){0,3}?)"
RANKS = {"deputy": "wakil ", "vice": "wakil ", "former": "mantan "}
_ACTING = anycase(rf"^(?:(?:{'|'.join(sorted(ACTING))})\.? )+")
_VAGUE = re.compile(r" (?:tersebut|itu|ini|setempat)$")
"""Behind an office that was told of before, perhaps of another one than who speaks."""
_WHO_ID = rf"(?:siapa(?: (?:saja|aja|sih))*|{news.MANY_ID}|{news.SHOW_ID}(?: (?:semua|seluruh|para|daftar|nama))*)"
_QUOTED_ID = rf" yang(?: pernah| sudah)?(?P<most>{news.MOST_ID}) dikutip(?P<rest>.*)"
_ROLES = each_anycase(
    rf"{_WHO_ID} {_ROLE_ID}{_QUOTED_ID}",
    rf"{_ROLE_ID} (?:mana|siapa|apa)(?: (?:saja|aja))?{_QUOTED_ID}",
    rf"siapa(?: (?:saja|aja|sih|nama|para))* {_ROLE_ID}(?P<most>) (?:(?:di|dari|pada) )?"
    rf"(?:masing-masing|(?:se)?tiap(?:-tiap)?) {news.REGION_ID}(?P<rest>)",
    rf"(?:which|what|who are|how many|{news.SHOW_EN}(?: all)?(?: of)?)(?: the)? (?P<rank>deputy |vice |former )?"
    rf"(?P<english>[a-z]+?(?: [a-z]+?)?)(?:e?s)?(?:(?: (?:who|that))? (?:is|are|was|were|gets?))?"
    rf"(?P<most>{news.MOST_EN}) (?:quoted|cited)(?P<rest>.*)",
)
_BODY_ID = rf"(?P<body>{news.NAME}(?: dan {news.NAME})*)"
_BODY_EN = rf"(?:the )?(?P<body>{news.NAME}(?: of {news.NAME})*)"
_GOES_ON = r" (?:soal|tentang|mengenai|pada|di|dalam|sejak|selama|on|about|in|since|during)\b"
_BODIES = each_anycase(
    r"(?:siapa(?: (?:saja|aja|sih))*(?: pejabat)?|pejabat(?: mana saja)?)(?: yang)? (?:dikutip(?: dari)?|dari)"
    rf" {_BODY_ID}(?: yang dikutip)?(?=$|{_GOES_ON})(?P<rest>.*)",
    rf"who (?:(?:is|are|was|were) (?:quoted|cited) from|from) {_BODY_EN}(?: (?:is|are|was|were) (?:quoted|cited))?"
    rf"(?=$|{_GOES_ON})(?P<rest>.*)",
)
_BUT = anycase(
    rf"(?P<asked>.*\b(?:dikutip|quoted|cited)\b.*?),? (?:selain|kecuali|other than|besides|apart from|except(?: for)?)"
    rf" (?P<but>{news.NAME})(?P<rest>{_GOES_ON}.*)?"
)
_OF_A_PLACE = anycase(rf"{_WHO_ID} (?:pejabat|tokoh|warga) (?:(?:dari|di) )?(?P<place>{news.NAME}){_QUOTED_ID}")
"""Those of a place, who are told by the articles about it."""
_QUOTED = anycase(r"\b(?:dikutip|quoted|cited)\b")
_NOT_OF_IT = frozenset("mantan eks bekas calon pengacara kuasa pengamat tersangka wartawan mahasiswa".split())
"""First words of offices of those who speak of a body rather than for it."""


def fits(role: Role, name: str, office: str | None, *, but: Sequence[str] = ()) -> bool:
    """Whether somebody with a name and, if it is told, an office is one of those who are meant.

    Args:
        role: which those are.
        name: his name.
        office: his office.
        but: all names of who is none of them.
    """
    if any(f" {one.casefold()} " in f" {name.casefold()} " for one in but):
        return False
    if role.office:
        return bool(office) and _begins(office or "", role.office)
    if role.body:
        # A ministry's short name begins as all of them do.
        body = next((one for one in long_forms(role.body) if one.startswith("Kementerian ")), role.body)
        first = (office or "").casefold().split(" ")[0]
        of_body = bool(office) and first not in _NOT_OF_IT and is_of(body, office or "")
        return of_body or (is_body(name) and is_of(body, name))
    return True


def said(role: Role, language: str) -> str:
    """Which they are, to stand behind "speakers"."""
    english, parts = language == "en", list[str]()
    if role.office:
        parts.append(f" {'whose office begins with' if english else 'yang jabatannya diawali'} “{role.office}”")
    if role.body:
        parts.append(f" {'of' if english else 'dari'} {role.body}")
    if role.but:
        parts.append(f" {'other than' if english else 'selain'} {role.but}")
    return "".join(parts)


def turned(asked: str, outlets: Sequence[str]) -> tuple[str, Role] | None:
    """A question for some of those who are quoted as one for all, and which are meant; None for any other."""
    but = _BUT.fullmatch(asked)
    if but and not (names.known(but["but"], outlets) or places.resolve(but["but"]) or is_body(but["but"])):
        asked = f"{but['asked']}{but['rest'] or ''}"
        found = turned(asked, outlets) or (asked, Role())
        return found[0], replace(found[1], but=but["but"])
    if (place := _OF_A_PLACE.fullmatch(asked)) and places.resolve(place["place"]):
        told = f" dalam artikel tentang {place['place']}"
        return _of_all(place, most=place["most"], joint=told, rest=place["rest"]), Role()
    for pattern in _ROLES:
        match = pattern.fullmatch(asked)
        if match and (office := _office(match)):
            behind = re.match(rf"(?:{news.MOST_ID}|{news.MOST_EN})(?=$|{_GOES_ON})", match["rest"], re.IGNORECASE)
            joint = f"{behind[0]}{_mentioning(office, match[0])}" if behind else ""
            rest = match["rest"][behind.end() :] if behind else match["rest"]
            return _of_all(match, most=match["most"], joint=joint, rest=rest), Role(office=office)
    for pattern in _BODIES:
        match = pattern.fullmatch(asked)
        if match and _QUOTED.search(asked):
            body = in_indonesian(match["body"])[0]
            if (is_body(body) or len(forms(body)) > 1) and not names.known(match["body"], outlets):
                return _of_all(match, most="", joint=_mentioning(body, asked), rest=match["rest"]), Role(body=body)
    return None


def _mentioning(told: str, asked: str) -> str:
    """Of which articles it is asked who is quoted: those that mention what he is."""
    return f" {'in articles that mention' if _is_english(asked) else 'dalam artikel yang menyebut'} {told}"


def _is_english(asked: str) -> bool:
    return asked.lower().startswith(("who", "which", "what", "how"))


def _of_all(match: re.Match[str], *, most: str, joint: str, rest: str) -> str:
    head = f"who is quoted{most}" if _is_english(match[0]) else f"siapa saja yang{most} dikutip"
    return f"{head}{joint}{rest}"


def _office(match: re.Match[str]) -> str:
    """The office in Indonesian; empty where words are none that many have."""
    told = match.groupdict()
    if told.get("role", "").lower().startswith("pejabat "):
        return ""  # no office begins so: "pejabat Demak" are those of a place
    if told.get("english"):
        word = told["english"].lower()
        role = ENGLISH.get(word, "") or ENGLISH.get(f"{word}e", "") or _of_body(told["english"])
        return f"{RANKS.get((told['rank'] or '').strip().lower(), '')}{role}" if role else ""
    some = [word if word.isupper() else word.lower() for word in (told.get("role") or "").split()]
    head = next((word for word in some if word not in _WHOSE.split()), "")
    return " ".join(some) if is_office_word(head) else ""


def _of_body(told: str) -> str:
    """The office of a body in Indonesian, of a name and an English word; empty for any other words."""
    found = in_indonesian(told)[0]
    return found if found != told and is_office_word(found.split()[0]) else ""


def _begins(office: str, role: str) -> bool:
    """Whether an office is of a role, in whatever spelling; "that secretary" is anybody's."""
    plain = written_out(_ACTING.sub("", office)).casefold().replace("walikota", "wali kota")
    plain = re.sub(r"^menko\w*\b", "menteri koordinator", plain)
    ways, own = {one.casefold() for one in spellings(role)}, post_of(role)
    told = list(posts(office)) if own else []
    if own and told and not any(one.words == own.words for one in told):
        return False
    return not _VAGUE.search(plain) and any(f"{plain} ".startswith(f"{one} ") for one in ways)
