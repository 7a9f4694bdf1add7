"""Whose name stands beside an office in a sentence, whole and no place's or body's.

Knows: names of an article, initials that explain the name of a body, headlines. Does not know which office is asked for
(`rag.expecting.incumbents`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from index.months import is_calendar_word
from index.nouns import Sentence
from index.words import stands_in
from rag.expecting.appointed import appointed
from rag.speaking.names.names import names
from rag.speaking.offices.beside import leads_a_name, office
from rag.speaking.speakers import cited
from rag.speaking.words.persons import FUNCTION, TITLES
from rag.speaking.words.shapes import is_office, is_office_word

_LONG_FORM: Final = re.compile(r"(?P<whole>[A-Z]\w+(?: [A-Z]\w+)+) \((?P<short>[A-Z]{3,10})\)")
"""What initials in brackets stand for at its end: "Direktur Elang Grand Prix Association (EGPA)"."""
_MORE: Final = re.compile(r" (?P<word>[A-Z][a-z]+(?:['’-]?[A-Za-z]+)*)\b(?! [A-Z])")
"""One more word with a capital, the last of its run."""
_ALSO: Final = re.compile(
    r",? (?:yang )?(?:juga|sekaligus|merangkap)(?: (?:bertindak|menjabat))?(?: (?:sebagai|selaku))?"
    r" (?P<office>[^,.;\"“”\n]+?)(?= (?:saat|ketika|kepada|di|ke|dalam|pada|usai|itu)\b|[,.;\"“”\n]|$)"
)
"""Behind a name a further office of his: "Kepala Kantor Elang, Rina Dewi, sekaligus Kepala Operasi"."""
_CLAUSE: Final = r"^\W*(?:Terkait|Soal|Mengenai|Menanggapi|Ihwal|Perihal)\b"
"""Begins what a sentence is about, of which its subject need be no part."""


@lru_cache(1_000)
def offices_told(sentence: Sentence) -> Sequence[tuple[str, str]]:
    """The persons whom a sentence names with the offices that it gives them, each by his full name there.

    A nickname in brackets behind a name is nobody else.
    """
    if not is_office(sentence.text) and sentence.article.language != "en":
        return ()
    alone, told = replace(sentence.article, text=sentence.text), names(sentence.article)
    every = (name for name in dict.fromkeys((*told.persons, *told.others)) if name in sentence.text)
    named = [name for name in every if not is_calendar_word(name)]
    full = (name for name in named if not any(name != other and name in other for other in named))
    able = [name for name in full if not (_is_of_a_body(name, sentence.text) or _ends_the_tale(name, sentence.text))]
    found = [
        (name, _last_office(held, named))
        for name in able
        if (held := office(alone, name))
        and not _only_follows(name, sentence.text)
        and not any(held.endswith(f" {other}") and other in sentence.text.partition(name)[2] for other in named)
        and not any(_is_nickname(name, other, sentence.text) for other in named)
    ]
    given = list(appointed(sentence.text, named))
    found = [*((name, held) for name, held in found if all(name != other for other, _ in given)), *given]
    found += [(name, further) for name in able if (further := _further_office(name, sentence.text))]
    # "Kabid Humas Polda Sukamaju Rina Dewi": the place is part of her office and holds none.
    return tuple((name, held) for name, held in found if not any(stands_in(name, one) for _, one in found))


def whole_name(name: str, sentence: Sentence) -> str:
    """A name with the words of it that stand beside it in the sentence: "Adil Hakim" for "Adil"."""
    said = cited(sentence).get("speaker") or ""
    if said.endswith(f" {name}") and said in sentence.text:
        return said
    before = sentence.text[: sentence.text.index(name)].split()[-2:]
    if len(before) > 1 and leads_a_name(*before):
        return f"{before[-1]} {name}"
    more = _MORE.match(sentence.text, sentence.text.index(name) + len(name))
    if more is None or more["word"].lower() in FUNCTION | TITLES:
        return name
    if all(map(_is_headline, (sentence.text, sentence.text[more.end() :]))):
        return name
    # A word like that of an office is none behind a name, whatever else the name has: "Budi Adil Hakim".
    return f"{name}{more[0]}" if " " not in name or is_office_word(more["word"]) else name


def _further_office(name: str, text: str) -> str | None:
    """The office that is told behind a name as one that he holds as well, if any."""
    told = _ALSO.match(text, text.index(name) + len(name))
    return told["office"] if told and is_office_word(told["office"].split()[0]) else None


def _is_nickname(name: str, other: str, text: str) -> bool:
    """Whether a name stands in brackets right behind another one: "Harjo Pranoto (Gus Joyo)"."""
    return re.search(rf"\b{re.escape(other)} \([^()]*\b{re.escape(name)}\)", text) is not None


def _last_office(held: str, named: Sequence[str]) -> str:
    """The last of several offices with their holders' names between them: "Ketua Rina Dewi dan Wakil Ketua"."""
    for name in named:
        _, _, behind = held.partition(f"{name} ")
        if begun := next((word for word in behind.split() if is_office_word(word)), None):
            held = behind[behind.index(begun) :]
    return held


def _is_of_a_body(name: str, text: str) -> bool:
    """Whether a name is only a part of what initials stand for: "Prix Association" of the EGPA."""
    return any(
        whole != name and f" {name} " in f" {whole} "
        for match in _LONG_FORM.finditer(text)
        if (whole := " ".join(match["whole"].split()[-len(match["short"]) :]))
        and "".join(word[0] for word in whole.split()) == match["short"]
    )


def _ends_the_tale(name: str, text: str) -> bool:
    """Whether a name ends a sentence on somebody's new office: "ia ditunjuk sebagai asisten pelatih Elang, Rina Dewi".

    The office may be that of who is told before, and she the one whose assistant he is.
    """
    return re.search(rf"\b(?:sebagai|menjadi|jadi) [^,.\n]+, {re.escape(name)}\W*$", text) is not None


def _only_follows(name: str, text: str) -> bool:
    """Whether a name only begins the clause behind one that ends on an office: "Terkait mundurnya Ketua Elang, Rina …".

    Beside an office it would stand between two commas, or the sentence would have no such clause.
    """
    return re.search(rf"{_CLAUSE}[^,.;\"“”]+, {re.escape(name)} (?!\()[a-z]", text) is not None


def _is_headline(text: str) -> bool:
    """Whether a text may be of a headline, in which any word has a capital; of one without words nothing tells."""
    some = [word for word in text.split() if word[0].isalpha()]
    return 2 * sum(word[0].isupper() for word in some) > len(some) or not text
