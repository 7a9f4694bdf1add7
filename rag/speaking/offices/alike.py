"""Whether two wordings are one office: "mendag", "menteri perdagangan" and "the trade minister".

Knows: heads of offices, what makes an office another one, and two that one person holds. Does not know how one is
written in full (`speaking/offices/wordings.py`), who holds it, nor regional offices by their place
(`speaking/asked/posts.py`).
"""

import re
from collections.abc import Sequence
from typing import Final

from rag.speaking.offices.short import LONG_ENOUGH, initials_out, is_short_for, is_told_by, made_of, may_be_short
from rag.speaking.offices.wordings import ACTING, LINKS, WORD, canonical, in_full, long_forms, stands_for
from rag.speaking.words.countries import FOREIGN, is_foreign
from rag.speaking.words.persons import AIDES, OCCUPATIONS, OFFICE_SHAPE, TITLES
from rag.speaking.words.shapes import is_office
from rag.speaking.words.standings import PAST

_UNREAD: Final = frozenset(
    "head chief director minister regent mayor governor chairman chairwoman chairperson chair spokesman spokeswoman"
    " spokesperson secretary deputy vice member professor lawyer activist analyst economist coach researcher officer"
    " president executive commissioner leader".split()
)
"""Words of English offices: where the table has not the whole of one, articles may call it anything."""
_CAPTAIN: Final = "kapten"
_PRIME_MINISTER: Final = ["perdana", "menteri"]
OTHER: Final = frozenset(f"calon wakil asisten muda deputi deputy vice perdana {PAST.replace('|', ' ')}".split())
"""Words that make an office another one."""
_OF_A_BODY: Final = frozenset("ketua sekretaris sekjen bendahara anggota pengurus".split())
"""Heads of offices within a body, whose name follows."""
_OF_A_PART: Final = frozenset(
    "komisi fraksi panitia pansus panja wadah dpd dpw dpc bidang divisi badan cabang ranting".split()
)
"""Words of an office in a part of a body that is not the one of the whole: "Ketua Komisi VIII DPR"."""
_OF_A_PART_FIRST: Final = frozenset("pusat biro bagian seksi stasiun tim kelompok satgas".split())
"""The same right behind the head: "Kepala Pusat Data BMKG", but "Ketua Pengurus Pusat" is that of the whole."""
_OF_SOME: Final = frozenset("tim kelompok satgas pansus panja panitia fraksi komisi".split())
"""Those of them that never stand for the whole: who heads a body, "Ketua Elang", does not head a "tim" of it."""
_LEADS: Final = frozenset("ceo dirut presdir direktur presiden pimpinan pemimpin pendiri founder pemilik owner".split())
"""Who may be called the boss of a company."""
_OCCUPATIONS: Final = OCCUPATIONS | {"hukum", "perdana", "pelaksana", "tugas"}
"""Those that anybody may have, with words that begin an office of many kinds."""
_UNKNOWN_SHORT: Final = re.compile(r"\b[A-Z]{3,7}\b")
"""Initials, of a body perhaps."""
_ALSO: Final = re.compile(
    r"(?i) ?/ ?| (?:dan|serta|sekaligus|merangkap|&) (?=(?:wakil )?(?:menteri|ketua|direktur|presiden|komisaris|rektor"
    r"|sekretaris|ceo|founder|pendiri|kepala(?! (?:sekolah|desa|daerah)\b))\b)"
)
"""Between two offices of one person: "Menteri Pertanahan/Kepala Badan Pertanahan", "Presiden Direktur & CEO"."""
_NOT_BOTH: Final = re.compile(rf"(?i)(?:{PAST}|(?:bakal )?calon|kuasa|juru|staf|penasihat|{'|'.join(sorted(AIDES))})\b")
"""Before two offices neither of which is held: "Staf Khusus Presiden dan Wakil Presiden"."""


def is_told_office(name: str) -> bool:
    """Whether somebody is asked about by an office that one person holds, or one of a body: no "dokter", no "Pak Budi".

    Args:
        name: what he is asked about as, typed small or with capitals.
    """
    told = canonical(name)
    if not _UNREAD.isdisjoint(told):
        return False
    if told[:2] == _PRIME_MINISTER:
        return is_foreign(" ".join(told[2:]).title())
    if not told or not (is_office(told[0]) or OFFICE_SHAPE.fullmatch(told[0]) or told[0] == "pimpinan"):
        return False
    if told[0] in TITLES:
        # The captain of a team has its name behind the word, like an officer his own.
        return told[0] == _CAPTAIN and len(told) > 1
    return len(told) > 1 or told[0] not in _OCCUPATIONS


def is_same_office(asked: str, told: str) -> bool:
    """Whether an office as an article tells it is the one that is asked for.

    It must begin with the same head, have every other word, and be no deputy's or former one where none is asked for.
    Of two offices told together either one is, but for who only speaks for both, or held them or would.
    """
    want = in_full(asked)
    parts = () if _NOT_BOTH.match(told) else _ALSO.split(told)
    return any(_is_same(want, in_full(one)) for one in dict.fromkeys((told, *parts)))


def _is_same(want: list[str], have: list[str]) -> bool:
    if not want or not have or _other(want) != _other(have):
        return False
    mine, his = _alike(want, have), _alike(have, want)
    if _names_no_whole(mine, his):
        return False
    if not mine or not his or not _OF_A_PART.isdisjoint(set(his) - set(mine)) or _is_of_a_part(mine, his, have):
        return False
    heads = _LEADS if mine[0] == "bos" else {mine[0]}
    if his[0] in heads:
        return all(word in his or (len(word) >= LONG_ENOUGH and made_of(word, have[1:])) for word in mine[1:])
    return is_short_for(mine[0], his) or is_short_for(his[0], mine)


def is_another_office(asked: str, told: str) -> bool:
    """Whether an office has the head of the one asked for and is another: of another body, a deputy's, a former one.

    What only leaves out words of the one asked for, or only adds some, may be the same.
    """
    if any(may_be_short(short, asked) for short in _UNKNOWN_SHORT.findall(told) if not long_forms(short)):
        return False
    want = in_full(asked)
    return all(_is_another(want, in_full(one)) for one in dict.fromkeys((told, *_ALSO.split(told))))


def _is_another(want: list[str], have: list[str]) -> bool:
    mine, his = _alike(want, have), _alike(have, want)
    if not mine or not his or mine[0] != his[0]:
        return False
    if _other(want) != _other(have) or _is_of_a_part(mine, his, have) or _names_no_whole(mine, his):
        return True
    if len(his) > 1 and not _OF_SOME.isdisjoint(set(mine[1:2]) - set(his)):
        return True
    return not (is_told_by(mine, have) or is_told_by(his, want))


def _other(office: Sequence[str]) -> frozenset[str]:
    """The words that make an office another one; "muda" within the name of a body does not: of "pengusaha muda"."""
    told = OTHER & set(office)
    return told - {"muda"} if office[0] in _OF_A_BODY else told


def _alike(some: Sequence[str], other: Sequence[str]) -> list[str]:
    """The words that tell of an office, once each, with its initials written out as another one has them."""
    skipped = LINKS | ACTING | OTHER
    return [word for word in dict.fromkeys(initials_out(some, other)) if word not in skipped]


def _is_of_a_part(mine: Sequence[str], his: Sequence[str], have: Sequence[str]) -> bool:
    """Whether an office heads a part of the body that another one is of, as a "bidang" of its own in all its words."""
    part = his[1:2]
    begun = [word for word in have if word not in ACTING][1:2]
    return not set(part) <= set(mine) and (begun == ["bidang"] or not _OF_A_PART_FIRST.isdisjoint(part))


def _names_no_whole(mine: Sequence[str], his: Sequence[str]) -> bool:
    """Whether an office ends with a word for a part of a body, and another one tells whose: "Ketua DPD PDIP".

    Asked for so, the word is the whole body: the DPD.
    """
    return bool(mine) and mine[-1:] != his[-1:] and mine[-1] in _OF_A_PART and mine[-1] in his


def has_head(asked: str, text: str) -> bool:
    """Whether a text has the word that heads an office in any form, in short or within another: "panglima", "menkeu".

    Of one that is known by none, any text may tell it.
    """
    want = canonical(asked)
    if want[:2] == _PRIME_MINISTER:
        return is_told_in(" ".join(_PRIME_MINISTER), text)
    head = next(iter(want), "")
    return not is_office(head) or any(
        head in canonical(word) for word in WORD.findall(text) if is_office(word) or word.lower() in stands_for()
    )


def is_told_in(asked: str, text: str) -> bool:
    """Whether a text tells an office word for word, in short or in full, and no deputy's or former one."""
    want = canonical(asked)
    told = [each for word in WORD.findall(text.lower()) for each in stands_for().get(word, (word,))]
    have = initials_out([word for word in told if word not in LINKS | ACTING], want)
    starts = (at for at in range(len(have) - len(want) + 1) if have[at : at + len(want)] == want)
    return any(OTHER.isdisjoint((*have[at - 1 : at], *have[at + len(want) :][:1])) for at in starts)


def is_abroad(office: str) -> bool:
    """Whether an office is that of another country's minister: "Menteri Kesehatan Jepang"."""
    told = canonical(office)
    return "menteri" in told and not FOREIGN.isdisjoint(told)
