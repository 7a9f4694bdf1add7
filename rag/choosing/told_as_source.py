"""Whether a text tells that something comes from somebody, without being his words: "berdasarkan data BPS, …".

Knows: what stands before a source's name, and where a row of items begins. Does not know whose words are asked for
(`choosing/own_words.py`).
"""

import re
from collections.abc import Sequence

from index.nouns import Sentence
from rag.choosing.unnamed_speakers import way_of
from rag.speaking.asked.roles import party_of
from rag.speaking.names.names import masked, names
from rag.speaking.offices.wordings import forms
from rag.speaking.turns.attributions import Way
from rag.speaking.words.shapes import is_office
from rag.speaking.words.speech import FINDING, SAID_BY

LONGEST_BEFORE = 400
"""Characters before a sentence, or the row that it is of, in which it is told whose figures it gives."""
_SOURCE = (
    rf"\b(?:{SAID_BY}|di ?tekankan oleh|menurut(?! (?:dia|ia|beliau|dirinya|mereka)\b)|berdasar(?:kan)?|merujuk|mengacu"
    rf"|mengutip|(?:di)?proyeksi(?:kan)?|audit|{FINDING}|according to|based on|projections?|reports?|estimates?"
    r"|data from)\b"
)
"""Words that tell where a figure comes from, before the name."""
_ITEM = r"(?:\d{1,2}[.)]|[-•*]) "
_ROW = re.compile(rf"(?:^{_ITEM}[^\n]*\n+)+\Z", re.MULTILINE)
"""The items of a row before another one."""
_QUOTES = re.compile(r"[\"“”«»]")


def is_source(text: str, name: str) -> bool:
    """Whether a text names one, in full or in short, as where something comes from."""
    either = "|".join(map(re.escape, forms(name)))
    return re.search(rf"(?i:{_SOURCE})[^.!?]{{0,60}}?\b(?:{either})\b", text) is not None


def tells_source(sentence: Sentence, sources: Sequence[str]) -> bool:
    """Whether a sentence, or what stands right before it or its row, says that it comes from one of some names."""
    text, row = sentence.article.text, _row(sentence)
    before = text[max(0, row - LONGEST_BEFORE) : row]
    return any(is_source(before + sentence.text, name) for name in sources)


def comes_from(sentence: Sentence, asked: Sequence[str]) -> bool:
    """Whether a sentence stands for words of those asked about who need be no persons: of a survey, of witnesses.

    Prose also does where its paragraph, or the line before its row, names the source.
    """
    known = names(sentence.article)
    sources = [name for name in asked if party_of(name) or not (is_office(name) or known.is_known(name))]
    text, row = sentence.article.text, _row(sentence)
    before = text[:row].rstrip("\n") if row < sentence.start else text[:row]
    prose = way_of(sentence) is Way.PROSE and not _QUOTES.search(sentence.text)
    led = before.rpartition("\n")[2][-LONGEST_BEFORE:] if prose else ""
    unquoted = masked(sentence.article)[sentence.start : sentence.end]
    # What another says of a party, "belum ada laporan dari korban", comes from him.
    return any(is_source(led + (unquoted if party_of(name) else sentence.text), name) for name in sources)


def _row(sentence: Sentence) -> int:
    """Where the row of items begins that a sentence is one of, or else itself."""
    row = _ROW.search(sentence.article.text, 0, sentence.start) if re.match(_ITEM, sentence.text) else None
    return row.start() if row else sentence.start
