"""Common nouns by which somebody is asked about who has no name: "warga", "polisi", "the airline", "her lawyer".

Knows: what both languages call them, and whether an article tells a speaker to be one, or to be somebody else. Does not
know who speaks, nor offices of one holder (`speaking/offices/alike.py`) or parties to a case
(`speaking/asked/roles.py`).
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from index import words
from index.nouns import Article
from index.saying import SAID
from rag.speaking.speakers import Speaker
from rag.speaking.turns.bodies import spelt_out
from rag.speaking.words.countries import is_foreign
from rag.speaking.words.nouns import ANYBODY, BODIES, JOURNALISTS, MANAGING, NO_POLICE, PERSONS, POLICE
from rag.speaking.words.speech import ADVERBS, BODY_STATES, STATES

_SOME: Final = (
    r"(?:(?:para|si|sang|seorang|sejumlah|beberapa|pihak|tim|mitra|salah (?:satu|seorang)|sebagian(?: besar)?|the|some)"
    r" )*"
)
"""Before a noun, how many are meant, or that it is they who speak."""
_BEFORE: Final = (
    r"(?: (?!me|di|ber|ter|ke|(?:dan|atau|serta|oleh|untuk|yang|bersama|dengan)\b)[\w/'’-]+| bernama| berinisial)"
)
"""Words between a noun and the name of who is one: "warga Kelurahan Sukamaju bernama Rina"."""
_IS: Final = (
    r"(?: \([^()\n]{1,20}\))?(?:,| yang| juga| seorang| selaku| sebagai| adalah| merupakan| salah? (?:satu|seorang)"
    r"| tim)*"
)
"""Between a person's name and the noun that tells what he is."""
_TOLD_TO: Final = re.compile(rf"(?i){STATES.pattern}[^,.\"“”]{{0,40}}? (?:kepada|pada|ke) (?:para |pihak )?$")
"""Before those to whom somebody tells something."""

_THROWN_IN: Final = re.compile(rf"(?:\w, (?:{SAID})|\b[Mm]enurut) (?:[A-Z][\w.]* )*$")
"""Before the last of the words that say who tells it: of "kartu ini, kata Rina Dewi, petani bisa …" Rina is none."""


class Calling(NamedTuple):
    """Those whom a noun calls."""

    told: str
    """The noun as articles have it, as a pattern."""
    body: bool = False
    """Whether others speak for it."""
    abroad: str | None = None
    """The other country that it is of."""
    loose: bool = False
    """Whether nobody is told to be somebody else."""

    def is_told_in(self, text: str) -> bool:
        """Whether a text speaks of them at all."""
        return _noun(self.told).search(text) is not None

    def includes(self, article: Article, who: Speaker) -> bool:
        """Whether an article tells a speaker to be one of them or to speak for them."""
        office = who.office or ""
        if self.abroad and not re.search(rf"(?i)\b{re.escape(self.abroad)}\b", f"{article.title} {office} {who.name}"):
            return False
        if self.told == _THE_POLICE.told and NO_POLICE.search(office):
            return False
        # A union speaks for its workers: KSPI is the Konfederasi Serikat Pekerja Indonesia.
        long = " ".join(spelt_out(words.tokens(office)))
        return self.is_told_in(f"{office}\n{long}") or is_beside(article.text, who.name, self.told)

    def excludes(self, article: Article, who: Speaker) -> bool:
        """Whether an article tells a speaker to be somebody else: by his office, or by another noun beside him."""
        if self.loose or self.includes(article, who):
            return False
        if self.body:
            return _THE_POLICE.includes(article, who) or not (who.office is None or MANAGING.search(who.office))
        others = [told for _, *row in (POLICE, *PERSONS) if (told := _told(*row)) != self.told]
        described = is_beside(article.text, who.name, "|".join(others))
        return described or who.office is not None or not self.is_told_in(article.text)

    def speaks_in(self, text: str, prose: str) -> bool:
        """Whether a text gives words to them without a name: "kata seorang warga", "polisi menduga".

        Args:
            text: of a sentence.
            prose: the same with what it quotes blanked out.
        """
        noun = rf"{_SOME}(?<!\w)(?:{self.told})(?!\w)"
        led = (
            rf"{noun}(?: (?!kepada\b|yang (?:{STATES.pattern}))[\w()/-]+){{0,9}}?(?:, [^,.\"“”]{{2,80}},)?{ADVERBS},? "
        )
        by = rf"\b(?:{SAID}|menurut|keterangan|dikeluhkan(?: oleh)?) {noun}"
        return any(
            re.search(f"(?i){pattern}", one)
            for pattern, one in ((by, prose), (led + STATES.pattern, prose), (led + BODY_STATES.pattern, text))
        )

    def is_told_to(self, text: str) -> bool:
        """Whether a text only has somebody tell them something: "mengaku kepada polisi"."""
        told = [match.start() for match in _noun(self.told).finditer(text)]
        return bool(told) and all(_TOLD_TO.search(text[:start]) for start in told)


def _told(indonesian: str, also: str) -> str:
    return f"{indonesian}|{also}" if also else indonesian


_THE_POLICE: Final = Calling(_told(*POLICE[1:]))


@lru_cache(1_024)
def calling_of(name: str) -> Calling | None:
    """Those whom somebody is asked about as, in either language; None for a name, an office or what is of no kind.

    An Indonesian noun leads the words that tell which of them are meant, an English one ends them: "keluarga pasien"
    are no patients, and a "police chief" is an office. The government is this country's, where no other is named.
    """
    for patterns, calling in _callings():
        if match := next((match for one in patterns if (match := one.fullmatch(name))), None):
            abroad = None if calling.loose else next((word for word in match["of"].split() if is_foreign(word)), None)
            return calling._replace(abroad=abroad)
    return None


@cache
def _callings() -> Sequence[tuple[Sequence[re.Pattern[str]], Calling]]:
    """Patterns of what they are asked about as, and who is meant."""
    found = [
        ((re.compile(rf"(?i){english}|{indonesian}"),), Calling(also, loose=True))
        for english, indonesian, also in ANYBODY
    ]
    return found + [
        (
            (
                re.compile(rf"(?i){_SOME}(?:{indonesian})(?P<of>(?: .+)?)"),
                re.compile(rf"(?i){_SOME}(?P<of>(?:[\w'’-]+ ){{0,3}})(?:{english})(?:s|es)?(?: (?:of|in|at|from) .+)?"),
            ),
            Calling(_told(indonesian, also), body),
        )
        for rows, body in ((PERSONS, False), (BODIES, True), ((POLICE,), False))
        for english, indonesian, also in rows
    ]


def is_told_as_another(noun: str, text: str) -> bool:
    """Whether a text gives somebody an office of the police or the government, and a noun calls those who have none.

    "AKP Rina" is no journalist, nor "Bupati Rina" a driver: no word of the text calls her so.
    """
    rows = (one for one in (JOURNALISTS, *PERSONS) if re.fullmatch(rf"(?i){one[1]}|(?:{one[0]})s?", noun))
    told = next((_told(*row) for _, *row in rows), None)
    offices = _noun("|".join((_THE_POLICE.told, ANYBODY[0][2])))
    return told is not None and offices.search(text) is not None and not _noun(told).search(text)


def is_for_a_body(name: str) -> bool:
    """Whether it is one certain body that somebody is asked about as: "rumah sakit Elang", no "rumah sakit"."""
    calling = calling_of(name)
    return calling is not None and calling.body and not _noun(calling.told).fullmatch(name)


@lru_cache(256)
def _noun(told: str) -> re.Pattern[str]:
    return re.compile(rf"(?im)(?<!\w)(?:{told})(?!\w)")


def is_beside(text: str, name: str, told: str) -> bool:
    """Whether a text has a noun right beside a person's name: "seorang warga, Rina", "Rina (40), warga Sukamaju"."""
    first, last = (re.escape(part) for part in (name.split()[0], name.split()[-1]))
    before = (
        rf"(?<!\w)(?i:{told}){_BEFORE}{{0,5}} {first}\b",
        rf"(?i:seorang|salah satu|{SAID}|menurut) (?i:{told}){_BEFORE}{{0,5}}, {first}\b",
        # Set apart at the head of a sentence, and no row.
        rf"(?m:^|(?<=[.?!”\"] ))(?i:{told}){_BEFORE}{{0,5}}, {first}\b(?: [A-Z][\w.'’-]*)*(?: \(\d+\))?, (?!dan|serta)",
    )
    subject = rf"(?![^,.\n]{{0,40}} (?:{STATES.pattern}))"
    behind = rf"\b{last}\b(?: yang juga (?i:{told})\b|{_IS} (?i:{told})\b{subject})"
    return any(re.search(one, text) for one in before) or any(
        not _THROWN_IN.search(text[: match.start()]) for match in re.finditer(behind, text)
    )
