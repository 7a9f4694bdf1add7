"""Whether two wordings are one office: "mendag", "menteri perdagangan" and "the trade minister".

Knows: offices in short and in full, and in both languages. Does not know who holds them, nor regional offices by their
place (`speaking/posts.py`).
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from typing import Final

from index import words
from rag.speaking.english_table import offices
from rag.speaking.person_words import AIDES, COUNTRIES, OFFICE_SHAPE, TITLES
from rag.speaking.word_shapes import is_office

_SHORT: Final = {
    "dirut": ("direktur", "utama"),
    "jubir": ("juru", "bicara"),
    "kepsek": ("kepala", "sekolah"),
    "ksp": ("kepala", "staf", "kepresidenan"),
    "mensesneg": ("menteri", "sekretaris", "negara"),
    "seskab": ("sekretaris", "kabinet"),
}
"""Offices in short, those that the table of abbreviations has not."""
_UNREAD: Final = frozenset(
    "head chief director minister regent mayor governor chairman chairwoman chairperson chair spokesman spokeswoman"
    " spokesperson secretary deputy vice member professor lawyer activist analyst economist coach researcher officer"
    " president executive commissioner leader".split()
)
"""Words of English offices: where the table has not the whole of one, articles may call it anything."""
_LINKS: Final = frozenset("dan and bidang urusan republik indonesia ri of the untuk kepada".split())
"""Words of offices that tell nothing."""
_JOINING: Final = frozenset("dan and of the untuk kepada".split())
"""Of these, those of which initials have no letter."""
_ACTING: Final = frozenset("plt plh pj pjs penjabat pelaksana tugas harian ad interim".split())
_OTHER: Final = frozenset("mantan eks bekas calon wakil muda deputi former ex deputy vice perdana".split())
"""Words that make an office another one."""
_OF_A_PART: Final = frozenset("komisi fraksi wadah dpd dpw dpc bidang divisi badan cabang ranting".split())
"""Words of an office in a part of a body that is not the one of the whole: "Ketua Komisi VIII DPR"."""
_OF_A_PART_FIRST: Final = frozenset("pusat biro bagian seksi stasiun".split())
"""The same right behind the head: "Kepala Pusat Data BMKG", but "Ketua Pengurus Pusat" is that of the whole."""
_LEADS: Final = frozenset("ceo dirut presdir direktur presiden pimpinan pemimpin pendiri founder pemilik owner".split())
"""Who may be called the boss of a company."""
_OCCUPATIONS: Final = frozenset(
    "staf anggota jaksa hakim dosen guru peneliti pengamat pakar ahli ekonom analis pengacara advokat aktivis saksi"
    " korban pelatih pemain penyanyi aktor aktris artis politisi politikus legislator senator imam pendeta pengurus"
    " pengusaha pemilik pendiri atlet pebulutangkis pebalap pembalap pesepakbola striker bek gelandang penulis dokter"
    " sutradara podcaster trainer psikolog psikiater officer executive professor lawyer activist analyst economist"
    " researcher wali pejabat manajer manager humas direktur hukum perdana komisaris"
    " pelaksana tugas asisten".split()
)
"""Offices and occupations that many have: without what they are of they may be anybody's."""
_FOREIGN: Final = COUNTRIES | frozenset(
    "jepang korea korsel korut china cina tiongkok amerika as rusia ukraina israel iran palestina malaysia singapura"
    " thailand vietnam filipina australia inggris prancis jerman belanda india arab saudi afrika peru brasil argentina"
    " meksiko kanada venezuela kolombia chile spanyol italia portugal swiss belgia polandia turki mesir suriah irak"
    " afghanistan pakistan myanmar kamboja laos brunei taiwan yaman sudan selandia".split()
)
"""Words of other countries."""
COUNTRIES_TOLD: Final = _FOREIGN | frozenset(
    "indonesia indonesian ri republik republic negara us u united states america american philippines philippine china"
    " south north brazil japan ukraine russia iran".split()
)
"""Words of countries in questions of both languages."""
_SCHOOL: Final = re.compile(r"(?:sd|sltp|smp|sma|smk|slb)(?:n|it|lb|s)?|mi|min|mts|mtsn|ma|man|tk|paud")
"""Schools in short, which a ketua does not head: Kepala MA 1 Demak, but Ketua MA."""
_WORD: Final = re.compile(r"[^\W_]+")
_ALSO: Final = re.compile(
    r"(?i) ?/ ?| (?:dan|serta|sekaligus|merangkap|&) (?=(?:wakil )?(?:menteri|ketua|direktur|presiden|komisaris|rektor"
    r"|sekretaris|ceo|founder|pendiri|kepala(?! (?:sekolah|desa|daerah)\b))\b)"
)
"""Between two offices of one person: "Menteri Pertanahan/Kepala Badan Pertanahan", "Presiden Direktur & CEO"."""
_NOT_BOTH: Final = re.compile(
    rf"(?i)(?:mantan|eks|bekas|former|ex|(?:bakal )?calon|kuasa|juru|staf|penasihat|{'|'.join(sorted(AIDES))})\b"
)
"""Before two offices neither of which is held: "Staf Khusus Presiden dan Wakil Presiden"."""
_REPEATED: Final = re.compile(r"(?P<letter>[a-z])(?P<times>[2-4])")
"""A letter of initials with how often it stands there: P2P is PPP, Pencegahan dan Pengendalian Penyakit."""
_MAIN_DIRECTOR: Final = re.compile(r"\b(?:presiden direktur|presdir)\b")
_MEN: Final = re.compile(r"men(?P<rest>[a-z]{3,})")
_DEPUTY: Final = re.compile(r"wa(?P<whose>(?:men|ka(?:pol|jat|jar|dis))[a-z]+)")
"""A deputy in one word: wamenkeu, wakapolri."""
LONG_ENOUGH: Final = 6
"""Letters of a word that may be made of pieces of several: polhukam."""
SHORTEST_MADE: Final = 4
"""Letters of a word that is perhaps made so, two of each of two words; MA is not a piece of mahkamah."""


def is_told_office(name: str) -> bool:
    """Whether somebody is asked about by an office that one person holds, or one of a body: no "dokter", no "Pak Budi".

    Args:
        name: what he is asked about as, typed small or with capitals.
    """
    told = _canonical(name)
    if not _UNREAD.isdisjoint(told):
        return False
    if not told or not (is_office(told[0]) or OFFICE_SHAPE.fullmatch(told[0]) or told[0] == "pimpinan"):
        return False
    return told[0] not in TITLES and (len(told) > 1 or told[0] not in _OCCUPATIONS)


def is_same_office(asked: str, told: str) -> bool:
    """Whether an office as an article tells it is the one that is asked for.

    It must begin with the same head, have every other word, and be no deputy's or former one where none is asked for.
    Of two offices told together either one is, but for who only speaks for both, or held them or would.
    """
    want = _in_full(asked)
    parts = () if _NOT_BOTH.match(told) else _ALSO.split(told)
    return any(_is_same(want, _in_full(one)) for one in dict.fromkeys((told, *parts)))


def _is_same(want: list[str], have: list[str]) -> bool:
    if not want or not have or _OTHER & set(want) != _OTHER & set(have):
        return False
    mine, his = _alike(want, have), _alike(have, want)
    if not mine or not his or not _OF_A_PART.isdisjoint(set(his) - set(mine)) or _is_of_a_part(mine, his):
        return False
    heads = _LEADS if mine[0] == "bos" else {mine[0]}
    if his[0] in heads:
        return all(word in his or (len(word) >= LONG_ENOUGH and _made_of(word, have)) for word in mine[1:])
    return _is_short_for(mine[0], his) or _is_short_for(his[0], mine)


def is_another_office(asked: str, told: str) -> bool:
    """Whether an office has the head of the one asked for and is another: of another body, a deputy's, a former one.

    What only leaves out words of the one asked for, or only adds some, may be the same.
    """
    want = _in_full(asked)
    return all(_is_another(want, _in_full(one)) for one in dict.fromkeys((told, *_ALSO.split(told))))


def _is_another(want: list[str], have: list[str]) -> bool:
    mine, his = _alike(want, have), _alike(have, want)
    if not mine or not his or mine[0] != his[0]:
        return False
    if _OTHER & set(want) != _OTHER & set(have) or _is_of_a_part(mine, his):
        return True
    return not (_is_told_by(mine, have) or _is_told_by(his, want))


def _alike(some: Sequence[str], other: Sequence[str]) -> list[str]:
    """The words that tell of an office, once each, with its initials written out as another one has them."""
    skipped = _LINKS | _ACTING | _OTHER
    return [word for word in dict.fromkeys(_initials_out(some, other)) if word not in skipped]


def _is_of_a_part(mine: Sequence[str], his: Sequence[str]) -> bool:
    """Whether an office heads a part of the body that another one is of."""
    return not _OF_A_PART_FIRST.isdisjoint(his[1:2]) and his[1] not in mine


def _is_told_by(some: Sequence[str], other: Sequence[str]) -> bool:
    """Whether each word of an office stands in another one, or is made of pieces of its words in their order."""
    return all(word in other or (len(word) >= SHORTEST_MADE and _made_of(word, other)) for word in some)


def has_head(asked: str, text: str) -> bool:
    """Whether a text has the word that heads an office in any form, in short or within another: "panglima", "menkeu".

    Of one that is known by none, any text may tell it.
    """
    head = next(iter(_canonical(asked)), "")
    return not is_office(head) or any(
        head in _canonical(word) for word in _WORD.findall(text) if is_office(word) or word.lower() in _written_out()
    )


def is_told_in(asked: str, text: str) -> bool:
    """Whether a text tells an office word for word, in short or in full, and no deputy's or former one."""
    want = _canonical(asked)
    told = [each for word in _WORD.findall(text.lower()) for each in _written_out().get(word, (word,))]
    have = _initials_out([word for word in told if word not in _LINKS | _ACTING], want)
    starts = (at for at in range(len(have) - len(want) + 1) if have[at : at + len(want)] == want)
    return any(_OTHER.isdisjoint((*have[at - 1 : at], *have[at + len(want) :][:1])) for at in starts)


def is_foreign(text: str) -> bool:
    """Whether a text names another country: "Menteri Kesehatan Jepang"."""
    return not _FOREIGN.isdisjoint(word.lower() for word in _WORD.findall(text) if word[0].isupper())


def is_abroad(office: str) -> bool:
    """Whether an office is that of another country's minister: "Menteri Kesehatan Jepang"."""
    told = _canonical(office)
    return "menteri" in told and not _FOREIGN.isdisjoint(told)


def forms(name: str) -> Iterator[str]:
    """How texts may write an office: as typed, in full, and in short."""
    yield name
    full = _in_indonesian(name)
    if full != name:
        yield full
    for one in words.abbreviations():
        if one.short.lower() == name.lower():
            yield from one.long
        elif any(long.lower() == full.lower() for long in one.long):
            yield one.short


def written_out(text: str, *, but: re.Pattern[str] | None = None) -> str:
    """A text with the offices in it written out that are told in one word: "wamenkes" is "wakil menteri kesehatan".

    Args:
        text: a question or a sentence.
        but: words that stay as they are; None leaves all but the ministers' and their deputies'.
    """

    def long(match: re.Match[str]) -> str:
        word = match[0].lower()
        deputy = _DEPUTY.fullmatch(word)
        told = _written_out().get(deputy["whose"] if deputy else word, ())
        if not told or (but.fullmatch(word) if but else told[0] != "menteri"):
            return match[0]
        return " ".join(["wakil"] * bool(deputy) + list(told))

    return _WORD.sub(long, text)


def _canonical(office: str) -> list[str]:
    """The words of an office in lower case, its abbreviations written out, without what tells nothing."""
    return [word for word in dict.fromkeys(_in_full(office)) if word not in _LINKS | _ACTING]


def _in_full(office: str) -> list[str]:
    """All words of an office in lower case, its abbreviations written out."""
    found: list[str] = []
    for word in _WORD.findall(_MAIN_DIRECTOR.sub("direktur utama", _in_indonesian(office).lower())):
        if _SCHOOL.fullmatch(word) and "ketua" not in found:
            found += ["sekolah", word]
        else:
            deputy = _DEPUTY.fullmatch(word)
            whose = deputy["whose"] if deputy else word
            found += ["wakil"] * bool(deputy) + list(_written_out().get(whose, (whose,)))
    return found


def _in_indonesian(office: str) -> str:
    """An English office in Indonesian, with the name behind it; what is none, or unknown, as it stands."""
    plain = re.sub(r"^(?:the|an?) ", "", office.lower())
    if known := offices().get(plain):
        return known
    some = plain.split()
    begun = ((size, offices().get(" ".join(some[:size]))) for size in range(len(some) - 1, 1, -1))
    return next((f"{known} {' '.join(some[size:])}" for size, known in begun if known), office)


def _initials_out(some: Sequence[str], other: Sequence[str]) -> list[str]:
    """Words of an office, initials among them written out as another one has them: LH is lingkungan hidup there.

    Initials may leave out what tells nothing, or tell it: P2P of pencegahan dan pengendalian penyakit, KAI of kereta
    api Indonesia.
    """
    wordings = [[word for word in other if word not in skipped] for skipped in (_JOINING, _LINKS | _ACTING)]

    def long(word: str) -> Sequence[str]:
        letters = _REPEATED.sub(lambda match: match["letter"] * int(match["times"]), word)
        runs = (told[at : at + len(letters)] for told in wordings for at in range(len(told)))
        parted = (told[at : at + 2] for told in wordings for at in range(len(told) - 1))
        # PDIP is PDI Perjuangan, too.
        glued = (run for run in parted if word == run[0] + run[1][0])
        spelt = (run for run in runs if len(word) > 1 and "".join(one[0] for one in run) == letters)
        return next(chain(spelt, glued), (word,))

    return [each for word in some for each in long(word)]


def _is_short_for(short: str, long: Sequence[str]) -> bool:
    """Whether "menhut" is made of pieces of these words: men(teri) (ke)hut(anan)."""
    match = _MEN.fullmatch(short)
    return match is not None and long[0] == "menteri" and _made_of(match["rest"], long[1:])


def _made_of(short: str, long: Sequence[str]) -> bool:
    """Whether a short form is made of pieces of words, in their order, two letters or more of each."""
    if not short:
        return True
    return any(
        short[:size] in word and _made_of(short[size:], long[at + 1 :])
        for at, word in enumerate(long)
        for size in range(2, len(short) + 1)
    )


@cache
def _written_out() -> dict[str, tuple[str, ...]]:
    """Abbreviations of offices with the words of what they stand for."""
    told = {
        one.short.lower(): tuple(_WORD.findall(one.long[0].lower()))
        for one in words.abbreviations()
        if one.long and " " in one.long[0] and is_office(one.long[0].split()[0])
    }
    return told | _SHORT
