"""Words of a question that may make one noun phrase: those between the ones that no phrase has within.

Knows: prepositions, auxiliaries, times and question words of both languages. Does not know which word of a run is its
head (`rag.conversing.subjects`, `rag.conversing.contrasts`).
"""

import re
from collections.abc import Iterator, Sequence

from rag.asking.pointing import ASKING, POINTING, SUFFIXED

Run = Sequence[re.Match[str]]
_WORD = re.compile(r"[^\W_](?:[\w’-]|'(?!s\b))*")
_NO_PART = frozenset(
    """the a an of in on at by for from to with and or is was are were be been did does do has had have will would can
    could should must as about after before during since until per while not
    di ke dari pada dalam oleh untuk dengan tanpa yang dan atau adalah akan telah sudah udah belum masih sedang bisa
    harus mau tidak bukan menurut kata versi soal tentang sejak hingga sampai sebelum setelah saat ketika lagi juga saja
    aja sih dong ya kan jadi bagaimana gimana tahun bulan tanggal hari pekan minggu jam pukul
    year years month months week weeks day days hour hours one ones""".split()
)
"""Words that no noun phrase has within."""


def runs(text: str) -> Iterator[Run]:
    """Words of a question with only a space between them, without those that no noun phrase has."""
    run: list[re.Match[str]] = []
    for match in _WORD.finditer(text):
        if run and text[run[-1].end() : match.start()] != " ":
            yield run
            run = []
        if is_part(match[0]):
            run.append(match)
        elif run:
            yield run
            run = []
    if run:
        yield run


def is_part(word: str) -> bool:
    """Whether a word may stand within a noun phrase."""
    pointing = any(one.fullmatch(word) for one in (ASKING, POINTING, SUFFIXED))
    return not (pointing or word.lower() in _NO_PART)
