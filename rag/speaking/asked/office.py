"""Who holds an office: what a question for him needs in a sentence.

Knows: words of offices in both languages and their everyday abbreviations. Does not know evidence. A deputy is not
whom he stands in for, and the chair of one committee is not that of another.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from index import places
from index.languages import detect
from index.translation import WordTable
from rag.speaking.asked.office_heads import ACTING, DEPUTY, DONE_FOR, HEADS, LEADERS, kind_of
from rag.speaking.offices.wordings import long_forms, written_out
from rag.speaking.turns.bodies import ALIKE
from rag.speaking.words.countries import COUNTRIES_TOLD
from rag.speaking.words.english import FIELDS
from rag.speaking.words.standings import PAST

_OF_FIRM: Final = re.compile(r"(?i)vice president (?P<of>(?:of|for|at) (?:the )?)?(?P<what>[^\W\d_]+)")
"""What may be a company's officer, not a country's: "Vice President Corporate Communication"."""
_NO_FIRM: Final = frozenset(
    "of in the now currently today elect time moment who that itu ini sekarang saat yang kita terpilih di".split()
)
"""Words behind a vice president that name no firm."""
_IN_ENGLISH: Final = re.compile(r"(?i)who|what")
_BEFORE: Final = rf"(?:(?:{DEPUTY}|{ACTING})\.? (?:tugas |harian |sementara )?)*"
MOST: Final = "paling|ter(?:tinggi|rendah|kaya|muda|tua|populer|baik|buruk|lama|banyak)"
"""Tells one of the holders of several offices apart, as a pattern: "menteri termuda"."""
_ONE_OF: Final = rf"(?! (?:yang|siapa|dengan|{MOST}|with|who|that)\b)"
"""Not before what tells one of several holders apart: "menteri dengan skor tertinggi"."""
_OFFICE: Final = rf"(?P<office>{_BEFORE}(?:{'|'.join(asked for asked, _ in HEADS.values())}))"
_ASKED: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?:jadi |lalu |terus )?(?:siapa(?:kah)?|sapa)"
        r"(?: sih| itu| nama(?:nya)?| yang (?:jadi|menjadi|menjabat)(?: sebagai)?)?"
        rf" {_OFFICE}(?:nya)?\b{_ONE_OF}(?P<rest>.*)",
        rf"^(?:nama )?{_OFFICE}(?:nya)?\b{_ONE_OF}(?P<rest>.*?)(?: itu| sekarang| sih| namanya)*"
        r" (?:siapa|sapa)(?: sih| namanya)?\W*$",
        r"^(?:who(?:['’]s| is| was)|what(?:['’]s| is| was) the name of)"
        r"(?: (?:the|now|currently|still))*(?: [\w.-]+['’]s|(?-i:(?: (?!Vice|Deputy|Acting)[A-Z][\w.-]*){1,3}))?"
        rf" {_OFFICE}(?:nya)?\b{_ONE_OF}(?P<rest>.*)",
    )
)
_DEPUTY_BEHIND: Final = re.compile(
    rf"(?i)(?P<office>\b(?:{'|'.join(asked for asked, _ in HEADS.values())})\b"
    r"(?: of(?: [\w-]+){1,4}?)?)['’]s? deputy\b"
)
"""An English office of whose holder the deputy is asked for."""
_ASKED_HEAD: Final = re.compile("|".join(asked for asked, _ in HEADS.values()))
_BETWEEN: Final = frozenset({"dan", "untuk", "&", "of", "and"})
"""Words of a long name that its initials leave out."""
_IN_SHORT: Final = re.compile(r"(?P<field>(?: (?:[A-Z][\w-]*|dan|&),?){1,9}) \((?:\w+ )?(?P<short>\w{2,})\)")
"""Behind an office, its field with initials: "Menteri Pekerjaan Umum (PU)", "… (Wamen PU)"."""
_BEHIND: Final = re.compile(
    r"(?i)(?: (?:umum|harian|sementara|pelaksana|baru|lama|yang baru|sekarang|jenderal|general|dp[pdwc]|partai"
    r"|pengurus (?:besar|pusat)|tim(?= panja\b)|(?:tim|tp) penggerak)\b)*+"
    r" (?!(?:di|pada|saat|tahun|itu|ini|of|in|for|from|the|now|currently|and|dan|kota|kab\w*|provinsi|prov\w*|indonesia"
    r"|ri|namanya|siapa|adalah)\b)(?P<word>[^\W\d_]{2,})"
)
"""The word behind an office, unless it belongs to a place or begins something else."""
_OF_BODY: Final = re.compile(r"(?i)^ of (?:the )?(?=(?-i:[A-Z]))")
"""Before a body that English has no other name for: "the head of Propam"."""
_KINDS: Final = frozenset(
    "dinas badan bidang seksi bagian subbagian biro divisi unit kantor balai stasiun sekolah desa dusun rutan lapas"
    " puskesmas cabang wadah fraksi panitia tim kelompok yayasan asosiasi himpunan serikat departemen pengadilan"
    " majelis paguyuban karang rt rw".split()
)
"""Kinds of bodies and parts of them that somebody heads."""
_WHOLE: Final = frozenset(
    "suku dinas sudin badan kantor kanwil wilayah direktorat ditjen balai besar biro lembaga unit pelaksana teknis"
    " teknik fungsional".split()
)
"""Those of them that may stand before the name of a body, or not: "Kepala (Dinas) Bina Marga"."""
_ACROSS_WHOLE: Final = re.compile(rf"(?i)^(?: (?:{'|'.join(sorted(_WHOLE))})\b)+")
_NOT_HELD: Final = re.compile(rf"(?i)\b(?:{PAST}|calon|then)[ -](?:(?:{DEPUTY}) )?$")
"""Before an office that somebody does not hold, or no longer."""
LONGEST_BODY: Final = 40
"""Characters behind an office in which it is told of which committee it is."""
_COMMITTEE: Final = re.compile(r"(?i)\b(?:komisi|commission|committee) (?P<which>[ivx]+|\d+|[a-e])\b")
_ROMAN: Final = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}


@dataclass(frozen=True, slots=True)
class AskedOffice:
    """The office whose holder a question asks for."""

    head: str
    deputy: bool
    acting: bool
    committees: frozenset[str]
    of: str
    """The word behind the office that tells it from others, "kehutanan" of "menteri kehutanan"; empty without one."""

    def told_in(self, text: str) -> bool:
        """Whether a text tells of such an office, with every word that makes it another one."""
        some = (text, written_out(text)) if self.deputy else (text,)
        # Which language a text is in is asked only where English words would do.
        return any(self._told_in(one, english=True) for one in some) and any(
            self._told_in(one, english=detect(text) == "en") for one in some
        )

    def _told_in(self, text: str, *, english: bool) -> bool:
        if not any(self._is_of(match, text) for match in self._heads(text, english=english)):
            return False
        if self.deputy and not re.search(rf"(?i)\b(?:{DEPUTY})(?:nya)?\b", text):
            return False
        if self.acting and not re.search(rf"(?i)\b(?:{ACTING}|{DONE_FOR})\b", text):
            return False
        return self.committees <= committees(text)

    def is_office(self, office: str) -> bool:
        """Whether somebody's office is the one asked for, as far as its words tell: no deputy's where none is asked."""
        office = written_out(office)
        told = self._told_in(office, english=True)
        if self.head == "vice president":
            return told
        return told and self.deputy == bool(re.search(rf"(?i)\b(?:{DEPUTY})\b", office))

    def before(self, text: str) -> str | None:
        """The last such office, or one like it, in what stands before a name, up to its end; None without any."""
        heads = list(self._heads(text, english=detect(text) == "en"))
        start = re.search(rf"(?i)(?:\b(?:{DEPUTY}|{ACTING})\W+)*$", text[: heads[-1].start()]) if heads else None
        return text[start.start() :] if start else None

    def _heads(self, text: str, *, english: bool) -> Iterator[re.Match[str]]:
        """Where a text has words of such an office that somebody holds now: in Indonesian a "mayor" is an officer."""
        asked, told = HEADS[self.head]
        told = f"{told}|{LEADERS}" if self._leads else told
        deputy = "(?:wa(?=ka))?" if self.deputy else ""
        for match in re.finditer(rf"(?i)\b{deputy}(?:{f'{told}|{asked}' if english else told})\b", text):
            if not _NOT_HELD.search(text[: match.start()]):
                yield match

    def _is_of(self, match: re.Match[str], text: str) -> bool:
        """Whether an office is of what is asked for, by the word behind it or in what it abbreviates.

        A minister is told by his field, others by the kind of body: who heads a section does not head the agency.
        """
        head, behind = match[0], text[match.end() :]
        if (whole := _ACROSS_WHOLE.match(behind)) and self.of not in _WHOLE:
            named = behind[whole.end() :]
            if self._is_spelt_out(named) or _meanings(self.of) & _meanings(named.split()[0] if named.split() else ""):
                return True
        if self._leads and not re.fullmatch("|".join(HEADS[self.head]), head, re.IGNORECASE):
            own = bool(self.committees) and self.committees <= committees(behind[:LONGEST_BODY])
            return own or self._is_spelt_out(behind) or bool(_meanings(self.of) & _meanings(_first(behind)))
        if head.lower() == "minister":
            told = [_field_before(text[: match.start()]) or _first(behind)]
        elif re.fullmatch(HEADS[self.head][0], head, re.IGNORECASE):
            told = [_first(behind), *kind_of(head)]
        else:
            told = kind_of(head)
        if self.head == "vice president":
            behind = behind.lower()
            return behind.startswith(f" {self.of}") if head.lower().startswith("wa") else self.of in behind
        if self.head == "minister" and (short := _IN_SHORT.match(text, match.end())):
            told += [short["short"]] * (_initials(short["field"]) == short["short"])
        elif self._is_spelt_out(behind):
            return True
        every = self.head == "minister" or long_forms(head)
        told = [one.lower() for one in told if one and (every or one.lower() in _KINDS)]
        return not (self.of and told) or any(_meanings(self.of) & _meanings(one) for one in told)

    @property
    def _leads(self) -> bool:
        """Whether who leads a body may be asked for, whatever he is called there: no village, and no part of one."""
        return (
            self.head in ("head", "chair")
            and not self.deputy
            and bool(self.of or self.committees)
            and self.of not in _KINDS
        )

    def _is_spelt_out(self, behind: str) -> bool:
        """Whether what stands behind an office has the initials by which its body is asked for: BPJT."""
        some = [word for word in behind.split() if word not in _BETWEEN][: len(self.of)]
        if re.match(rf"[^(),.]{{5,90}} \((?:\w+ )?{re.escape(self.of)}\b", behind, re.IGNORECASE):
            return len(self.of) > 1
        return len(self.of) > 1 and all(map(str.istitle, some)) and "".join(word[0] for word in some).lower() == self.of


def asked_office(question: str) -> AskedOffice | None:
    """The office whose holder is asked for: "siapa Plt Bupati Demak?"; None when something else is."""
    question = written_out(deputy_first(question), but=_ASKED_HEAD)
    for pattern in _ASKED:
        if match := pattern.match(question):
            run = match["office"]
            head = next(name for name, (asked, _) in HEADS.items() if re.search(rf"(?i)\b(?:{asked})\b", run))
            of = _first(match["rest"]) or (_first(_OF_BODY.sub(" ", match["rest"])) if head == "head" else "")
            if firm := _firm(question, match.start("office")):
                head, run, of = "vice president", "", firm
            deputy, acting = (bool(re.search(rf"(?i)\b(?:{words})\b", run)) for words in (DEPUTY, ACTING))
            return AskedOffice(head, deputy, acting, committees(question), of)
    return None


def deputy_first(question: str) -> str:
    """A question with a deputy before his office: "the deputy mayor of Demak" for "the mayor of Demak's deputy"."""
    return _DEPUTY_BEHIND.sub(r"deputy \g<office>", question)


def _firm(question: str, start: int) -> str:
    """The word behind a vice president who is none of a country; in English what has no capital there is no name."""
    match = _OF_FIRM.match(question, start)
    if match is None or (not match["of"] and match["what"].islower() and _IN_ENGLISH.match(question)):
        return ""
    what = match["what"].lower()
    meant = {what, *(word for word, _ in WordTable.load().translate(what)[:1])}
    return what if (_NO_FIRM | COUNTRIES_TOLD).isdisjoint(meant) else ""


def _first(rest: str) -> str:
    """The first word behind an office that tells it from others; none when a place or a new clause follows."""
    told = _BEHIND.match(rest)
    word = told["word"] if told else ""
    return "" if any(mention.start == 0 for mention in places.mentions(word, anycase=True)) else word.lower()


def _initials(field: str) -> str:
    return "".join(word[0] for word in field.split() if word[0].isupper())


def _field_before(text: str) -> str:
    """The Indonesian word for a minister's field that ends an English text: "the finance" minister's; or nothing."""
    some = text.lower().split()
    long = (FIELDS.get(" ".join(some[-size:])) for size in (3, 2, 1) if len(some) >= size)
    return next(filter(None, long), "").split(" ")[0]


def _meanings(word: str) -> set[str]:
    """How a word behind an office begins, or what it abbreviates: KPU, komisi."""
    return {one.lower()[:ALIKE] for one in (word, *(long.split()[0] for long in long_forms(word)))}


def committees(text: str) -> frozenset[str]:
    """The committees that a text numbers, in figures."""
    return frozenset(_ROMAN.get(one["which"].lower(), one["which"].lower()) for one in _COMMITTEE.finditer(text))
