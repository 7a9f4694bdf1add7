"""By which words articles name one whose words are asked for, and whether something comes from him: "data BPS".

Knows: the forms of offices, bodies, governments and names, what stands before a source's name, and where a row of items
begins. Does not know who speaks, or whose words are asked for (`rag.choosing.own_words`).
"""

import re
from collections.abc import Iterator, Sequence

from index import places
from index.nouns import Sentence
from index.words import stands_in
from rag.asking.names.english_offices import in_indonesian
from rag.asking.names.governments import governed
from rag.choosing.told_to_speak import way_of
from rag.speaking.asked.called import own_word
from rag.speaking.asked.full_names import persons
from rag.speaking.asked.posts import post_of
from rag.speaking.asked.roles import party_of, role_of
from rag.speaking.names.names import masked, names
from rag.speaking.offices.alike import is_told_office
from rag.speaking.offices.wordings import forms
from rag.speaking.turns.attributions import Way
from rag.speaking.turns.bodies import is_body
from rag.speaking.words.shapes import is_office
from rag.speaking.words.speech import FINDING, SAID_BY

LONGEST_BEFORE = 400
"""Characters before a sentence, or the row that it is of, in which it is told whose figures it gives."""
SOURCE = (
    rf"\b(?:{SAID_BY}|di ?tekankan oleh|menurut(?! (?:dia|ia|beliau|dirinya|mereka)\b)|berdasar(?:kan)?|merujuk|mengacu"
    rf"|mengutip|(?:di)?proyeksi(?:kan)?|audit|{FINDING}|according to|based on|projections?|reports?|estimates?"
    r"|data from)\b"
)
"""Words that tell where a figure comes from, before the name."""
_GAP = r"(?:(?!\b(?:terhadap|atas|kepada|soal|tentang|mengenai|dengan|against|about)\b)[^.!?,]){0,60}?"
"""What may stand between a source's word and its name: a report against somebody is not from him."""
_ITEM = r"(?:\d{1,2}[.)]|[-•*]) "
_ROW = re.compile(rf"(?:^{_ITEM}[^\n]*\n+)+\Z", re.MULTILINE)
"""The items of a row before another one."""
_QUOTES = re.compile(r"[\"“”«»]")


def is_told(text: str, asked: Sequence[str]) -> bool:
    """Whether a text names one of some persons, offices or bodies."""
    ways = (told for name in asked for told in called_by(name))
    return any(all(stands_in(one, text, anycase=True) for one in told) for told in ways)


def called_by(name: str) -> Iterator[tuple[str, ...]]:
    """The words by which articles may name somebody, all of one way together."""
    if of := governed(name):
        yield from ((one,) for one in (of, *in_indonesian(of)))
        return
    if post := post_of(name):
        near = tuple(one.text for one in places.mentions(name, anycase=True))
        yield from (told for form in post.told_as() for told in ((form,), (form, *near)))
        return
    for one in in_indonesian(name):
        if role := role_of(one):
            yield (role.head, role.of)
        if any(map(is_body, forms(one))) and not is_office(one):
            yield from ((own_word(form),) for form in forms(one))
        elif is_told_office(one):
            yield from ((form,) for form in forms(one))
            yield from _apart(one)
        elif own := tuple(word for word in one.split() if not is_office(word)):
            yield own


def _apart(office: str) -> Iterator[tuple[str, ...]]:
    """An office and what it is of, which a text may tell elsewhere: the "Menlu Taiwan" is a "Menteri Luar Negeri"."""
    parts = office.split()
    at = next((at for at in range(len(parts) - 1, 0, -1) if is_told_office(" ".join(parts[:at]))), 0)
    if at:
        yield from ((form, *parts[at:]) for form in forms(" ".join(parts[:at])))


def is_source(text: str, name: str) -> bool:
    """Whether a text names one, in full or in short, as where something comes from."""
    either = "|".join(map(re.escape, forms(name)))
    return re.search(rf"(?i:{SOURCE}){_GAP}\b(?:{either})\b", text) is not None


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
    if way_of(sentence) is Way.SOMEBODY:
        # What is given to somebody without a name is no person's who has one: "kata istri Rina Dewi".
        sources = [name for name in sources if not persons(name)]
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
