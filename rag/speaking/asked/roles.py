"""Somebody who is asked about by what he is, not by name: "juru bicara KPK", "istri Budi", "the suspect", "korban".

Knows: words of offices, of those who speak for another, of relatives, and of parties to a case. Does not know who
speaks. Regional heads are told by their place (`speaking/asked/posts.py`). What is asked of a victim is no policeman's
word, but traders ("pelaku usaha") are no party.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from index import words
from rag.speaking.speakers import Speaker
from rag.speaking.turns.bodies import is_body, is_of
from rag.speaking.words.persons import AIDES, KIN
from rag.speaking.words.speech import ON

_RELATIVE: Final = (
    f"(?:ibu|ayah) (?:kandung|tiri)|orang ?tua|{'|'.join(sorted(KIN - {'bapak', 'ibu', 'putera', 'puteri', 'tua'}))}"
    "|teman|kawan|sahabat|rekan|kolega|tetangga|pacar|kekasih|tunangan|atasan|bawahan"
)
_AIDE: Final = "juru bicara|jubir|kuasa hukum|pengacara|penasihat hukum|manajer"
_HEAD: Final = (
    r"(?:wakil )?(?:kepala|ketua|sekretaris|direktur(?: utama)?|dirut|komisioner|rektor|komandan|koordinator|humas"
    rf"|{_AIDE})|{_RELATIVE}"
)
_ROLE: Final = re.compile(rf"(?i)(?P<head>{_HEAD}) (?P<rest>\w.*)")
_DEPUTY: Final = re.compile(r"(?i)\bwakil\b")
_LAWYER: Final = re.compile(r"(?i)\b(?:pengacara|advokat|penasi?hat hukum)\b")
"""What a "kuasa hukum" is called besides."""
_PART: Final = re.compile(
    r"(?i)\b(?:kepala|ketua|(?<!menteri )koordinator|direktur)"
    r" (?:sub\w*|direktorat|bidang|bagian|seksi|divisi|biro|tim)\b"
)
"""Who heads part of a body, and not the body: "Kepala Sub Direktorat Operasi Basarnas"."""
_WHOSE: Final = re.compile(
    r"(?P<of>[A-Z].*?)['’]s? [a-z].*|(?:the )?[a-z][\w-]*(?: [a-z][\w-]*)? of (?P<behind>[A-Z].*)"
)
"""Somebody of one who is named, in English: "Budi's coach", "the mother of Budi"."""
_AIDED: Final = re.compile(rf"(?P<head>(?:[a-z]+ )?(?:{'|'.join(sorted(AIDES))})|wakil) (?:dari )?(?P<of>[A-Z].*)")
ASKED: Final = re.compile(
    rf"(?i)(?P<role>\b(?:{_HEAD})(?: [\w.&/'-]+){{1,8}}?)(?= (?:{ON}"
    r"|kepada|pada|bahwa|yang|apa|apakah|kenapa|mengapa|bagaimana|berapa|siapa|kapan"
    r"|di mana)\b|[,?]|$)"
)
"""A role in a question, up to what it is asked about."""
_CULPRIT: Final = r"(?:terduga )?(?:tersangka|pelaku(?! usaha| pasar| industri| bisnis)|terdakwa|penyerang)"
_PARTIES: Final = {
    "suspect|attacker|perpetrator|culprit|(?:terduga )?(?:tersangka|pelaku)|terdakwa|penyerang": _CULPRIT,
    "victim|survivor|korban": r"korban(?! jiwa| luka| tewas| meninggal)|penyintas",
    "witness|eyewitness|saksi": r"saksi(?! ahli)",
}
"""How questions call a party, and how articles do."""
_NOUN: Final = "|".join(_PARTIES)
_ONE: Final = r"(?:\b(?i:para|si|sang|seorang|salah (?:satu|seorang)|sejumlah|beberapa) )?"
_FROM: Final = r"(?: (?:asal|dari|bernama|(?:ber)?inisial)\b)?"
"""Before and behind a party, how many are meant and which."""
_OTHERS: Final = KIN | AIDES | frozenset("teman rekan kerabat kawan tetangga terhadap".split())
"""Before a party, who is somebody else: "keluarga korban"."""


class Role(NamedTuple):
    """What somebody is, and to whom or what."""

    head: str
    of: str
    apart: bool = False
    """Whether a word tells the two apart, so that what stands behind is not his own name: "pengacara dari Budi"."""

    @property
    def is_relative(self) -> bool:
        """Whether it is a relative's, whom the name behind it is not."""
        return re.fullmatch(_RELATIVE, self.head, re.IGNORECASE) is not None

    @property
    def is_aide(self) -> bool:
        """Whether the name behind it may be his own or that of whom he speaks for: "pengacara Budi"."""
        return not self.apart and not AIDES.isdisjoint(self.head.lower().split()) and not is_body(self.of)

    def is_held_by(self, who: Speaker) -> bool:
        """Whether a speaker's office is this one, of the same body, no part's or deputy's where none is asked for."""
        if who.office is None or bool(_DEPUTY.search(self.head)) != bool(_DEPUTY.search(who.office)):
            return False
        if is_of_part(who.office, f"{self.head} {self.of}"):
            return False
        head, office = (_LAWYER.sub("kuasa hukum", one) for one in (self.head, who.office))
        held = {part for word in words.tokens(office) for part in _spoken(word)}
        return all(_spoken(word) & held for word in words.tokens(head)) and is_of(self.of, who.office)


def is_of_part(office: str, asked: str) -> bool:
    """Whether an office is that of a part of a body, and the one asked for is not."""
    return bool(_PART.search(office)) and not _PART.search(asked)


def role_of(name: str) -> Role | None:
    """What somebody is asked about as; None for a name."""
    match = _ROLE.fullmatch(name)
    if match is None:
        return None
    of = match["rest"].removeprefix("dari ")
    return Role(match["head"], of, apart=of != match["rest"])


def whose(name: str) -> str | None:
    """Him whose somebody is who is asked about, and who is surely another: "Budi's coach", "teman Budi"."""
    if match := _WHOSE.fullmatch(name):
        return match["of"] or match["behind"]
    role = role_of(name)
    return role.of if role and (role.is_relative or role.apart) else None


def aided(name: str) -> tuple[str, str] | None:
    """What an aide is, and the name behind, which may be his own or that of whom he speaks for: "sopir Budi"."""
    match = _AIDED.fullmatch(name)
    return (match["head"], match["of"]) if match and not is_body(match["of"]) else None


def _spoken(word: str) -> set[str]:
    """A word and what else it is called: jubir is juru bicara, dirut direktur utama."""
    lower = word.lower()
    long = {
        "jubir": "juru bicara",
        "dirut": "direktur utama",
        "kadis": "kepala dinas",
        "waka": "wakil kepala",
    }
    return {lower, *long.get(lower, "").split()}


def party_asked(says: str, saying: str) -> re.Pattern[str]:
    """Where a question asks for the words of a party; `says` are verbs behind it and `saying` words before it."""
    own = rf"(?P<party>{_NOUN})(?:s|es)?"
    return re.compile(
        r"(?i)\b(?:(?:did|does|do|has|have|had|according to) (?:(?!(?:of|from|by|for|to|that|who)\b)[\w'’-]+ ){0,3}?"
        rf"{own}(?: (?:in|at|of|from)(?: [\w-]+){{1,7}}?)?(?= {says}\b)"
        rf"|according to (?:the )?(?:[a-z-]+ )?{own.replace('party', 'told')}\W*(?:$|,)"
        rf"|apa(?:kah)?(?: saja)?(?: yang)? (?:para |si |sang )?{own.replace('party', 'does')} {says}\b"
        rf"|{saying} (?:para |si |sang |seorang )?{own.replace('party', 'said')}"
        r"(?: (?!usaha|pasar|industri|bisnis|ahli|soal|tentang)[a-z]+(?: [\w'’-]+){0,6}?)?"
        rf"(?= (?:{ON}|bahwa|kepada|di|pada|dalam|apa"
        r"|kenapa|mengapa|bagaimana|berapa)\b|[?,]|$))"
    )


def party_of(name: str) -> re.Pattern[str] | None:
    """How articles call the party that somebody is asked about as; None for any other name."""
    own = next((own for told, own in _PARTIES.items() if re.fullmatch(told, name, re.IGNORECASE)), None)
    return re.compile(rf"(?i:\b(?:{own})\b)") if own else None


def is_party(who: Speaker, party: re.Pattern[str], text: str) -> bool:
    """Whether an article's text calls a speaker a party, as his office or, where he has none, right beside his name."""
    if who.office:
        return party.match(who.office) is not None
    name = re.escape(who.name.split()[0])
    before = rf"{party.pattern}(?: mata| bernama| (?:ber)?inisial)? {name}\b"
    behind = rf"\b{name}(?: [A-Z(][\w()]*){{0,4}}, {party.pattern}(?: mata| kejadian)?,"
    return any(_is_own(text, match) for one in (before, behind) for match in re.finditer(one, text))


def told_in(text: str, party: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where a text speaks of a party, not of somebody of theirs: "seorang korban asal" before a place."""
    for match in re.finditer(rf"{_ONE}(?P<party>{party.pattern}){_FROM}", text):
        if _is_own(text, match):
            yield match.span()


def _is_own(text: str, match: re.Match[str]) -> bool:
    before = text[: match.start()].split()[-1:]
    return not before or before[0].lower() not in _OTHERS
