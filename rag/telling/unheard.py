"""Names in a question that no article of a collection mentions, and whether what they mean may stand under others.

Knows: what may be a slip, a part or a short form of a name, and that a person or a business has its whole name
somewhere. Does not know which articles answer, nor how it is told (`rag.quoting`).
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from index import vocabulary, words
from index.collection import Collection
from index.lexical import WordSearcher
from index.likeness import price
from index.snapshot import Snapshot
from index.translation import WordTable, query_terms
from rag.asking.names import english_names
from rag.question import Question
from rag.scoring.terms import names
from rag.speaking.asked.full_names import FEWEST, alone_in, business, is_anothers, persons, side_by_side, whole_in
from rag.speaking.offices.wordings import forms
from rag.speaking.turns.bodies import is_body
from rag.speaking.words.shapes import is_office

SLIPS = ((8, 0.9), (6, 0.4))
"""Letters from which a name that differs by this price (`index.likeness`) from a word of the articles may be a slip: of
a shorter one only a letter written once instead of twice, or twice, or what sounds the same."""
ENDINGS = ("", "an", "i")
"""What may have been cut from a name as if it were a suffix: Ombudsman."""
SHORTEST_BEFORE = 3
"""Letters at least of what articles write in one with an abbreviation behind it."""
SHORTEST_CLIPPED = 5
"""Letters of what may begin a longer word of a name."""
CUT = 3
"""Letters at least that are cut from it: one or two may be another name's, Gunarsih of Gunarsi."""
NAMING = 4
"""Letters of a word of a name that tells it."""
_TOPIC = re.compile(r"\b(?:soal|tentang|mengenai|terkait|perihal|ihwal) (?P<topic>[a-z]{5,})\W*$")
"""What is asked about where one word says it, typed small."""
PASSAGES = 100
"""Passages with the words of a name that are looked at for the whole of it; where more have them, it may be in one."""


def unknown_name(question: Question, collection: Collection, table: WordTable) -> str | None:
    """A name in the question that no article of the collection mentions; None when all are known.

    Of two words, offices aside, both must stand in some article; of more, one may be wanting. The name of a person or a
    business must stand somewhere as a whole. What only an earlier question names, its answer has told.
    """
    snapshot, own = collection.current(), question.asked if question.within else question.text
    for name in names(question, table):
        if name not in own:
            continue
        told = [word for word in name.split() if words.terms(word)]
        told = [word for word in told if not is_office(word)] or told
        unheard = [word for word in told if not _is_heard(word, snapshot)]
        alone = len(unheard) == len(told) or (len(told) == 2 and name in question.names)
        if (
            unheard
            and alone
            and not (_known_in_part(name, question, snapshot, table) or known_in_one(name, question, snapshot.words))
            and not _is_abbreviated(name, snapshot)
            and not _is_translated(name, question, snapshot)
            and not _is_clipped(told, unheard, collection)
        ):
            return name
    full = (persons(name) or business(name) for name in question.names if name in own)
    wanting = (own for own in full if own and not any(_stands_whole(one, collection) for one in _called(own, question)))
    return next((" ".join(own) for own in wanting), None)


def unknown_topic(question: Question, collection: Collection) -> str | None:
    """A word that no list and no article has, on which alone something is asked: "apa kata Rina soal zumbaria?"."""
    match = _TOPIC.search(question.asked) if question.text_language == "id" else None
    if match is None or vocabulary.is_usual(word := match["topic"]) or vocabulary.is_glossed(word):
        return None
    snapshot = collection.current()
    return None if _is_heard(word, snapshot) or _is_abbreviated(word, snapshot) else word


def _called(own: Sequence[str], question: Question) -> Iterator[Sequence[str]]:
    """The words of a full name and, of an English question, those with one as Indonesian calls it: Trans Sumatera."""
    yield own
    for at, word in enumerate(own if question.text_language == "en" else ()):
        yield from ((*own[:at], called, *own[at + 1 :]) for called in english_names.indonesian(word))


def _is_heard(word: str, snapshot: Snapshot) -> bool:
    return any(snapshot.words.knows(term) for term in words.terms(word))


def _is_abbreviated(name: str, snapshot: Snapshot) -> bool:
    """Whether articles have a name in short, or in full, as the table of abbreviations tells it."""
    return any(all(_is_heard(word, snapshot) for word in one.split()) for one in forms(name) if one != name)


def _is_translated(name: str, question: Question, snapshot: Snapshot) -> bool:
    """Whether articles have what Indonesian calls an English name: Sumatera, PPN for VAT, maskapai for airlines.

    What stands with a capital and small letters is looked for as people wrote its names down alone.
    """
    if question.text_language != "en":
        return False
    called = (*(one.split() for one in english_names.indonesian(name)), *_called(name.split(), question))
    if any(all(_is_heard(word, snapshot) for word in own) for own in called):
        return True
    terms = (term for one in query_terms(name, "en") for term, _ in one.alternatives)
    return (name.isupper() or name.islower()) and any(map(snapshot.words.knows, terms))


def _is_clipped(told: Sequence[str], unheard: Sequence[str], collection: Collection) -> bool:
    """Whether the last word of a name begins a longer one behind the others: "Hasan Wira", of Hasan Wirawijaya."""
    if list(unheard) != list(told[-1:]) or len(told) < FEWEST or len(told[-1]) < SHORTEST_CLIPPED:
        return False
    behind = re.compile(rf"\b{re.escape(told[-2])}(?: [A-Z]\w*\.?)? {re.escape(told[-1])}\w{{{CUT},}}", re.IGNORECASE)
    return any(behind.search(text) for text in collection.texts_with(words.terms(told[-2]), limit=PASSAGES))


def _stands_whole(own: Sequence[str], collection: Collection) -> bool:
    """Whether two words of a name stand together in some article, or in so many that it may be in one.

    Where each stands by itself in one, they are two names side by side: "the Slipi Transjakarta crash".
    """
    snapshot = collection.current()
    if len(own) < FEWEST or not all(_is_heard(word, snapshot) for word in own):
        return True
    for pair in combinations(own, FEWEST):
        texts = collection.texts_with(words.terms(" ".join(pair)), limit=PASSAGES)
        beside = (side_by_side(text, pair) and all(alone_in(text, [word]) for word in pair) for text in texts)
        if len(texts) == PASSAGES or any(whole_in(text, pair) for text in texts) or any(beside):
            return True
    return False


def _known_in_part(name: str, question: Question, snapshot: Snapshot, table: WordTable) -> bool:
    """Whether this is part of a longer English name of which another is known and the rest translates.

    Of "Papua New Guinea" Guinea need not stand anywhere.
    """
    rests = [set(full.split()) - set(name.split()) for full in question.names if name != full and name in full]
    kept = [word for rest in rests for word in rest if len(word) >= NAMING and table.keeps(word)]
    return any(snapshot.words.knows(term) for word in kept for term in words.terms(word))


def known_in_one(name: str, question: Question, searcher: WordSearcher) -> bool:
    """Whether articles write an abbreviation in one with what stands before it: "menpan RB" is of the PANRB."""
    before = re.search(rf"(?i)(?P<word>[^\W_]+)[ -](?P<short>{re.escape(name)})(?!\w)", question.text)
    if before is None or not before["short"].isupper():
        return False
    word = before["word"].lower()
    ends = [word[at:] for at in range(len(word) - SHORTEST_BEFORE + 1)]
    return any(searcher.knows(term) for end in ends for term in words.terms(f"{end}{name.lower()}"))


def may_be_called_otherwise(name: str, collection: Collection) -> bool:
    """Whether what a name that no article mentions means may stand there under another.

    So may a body, which has a short and a long form and an English one ("Ditjen Hubla"), a name of which a long word is
    one letter from one of the articles', and what was typed without a capital, which may be no name. A person is
    another one under another name, but may be who is only ever told by one word of his.
    """
    if business(name):
        return False
    snapshot = collection.current()
    told = [word for word in name.split() if words.terms(word)]
    if name.islower() or (is_body(name) and not is_office(told[0])):
        return True
    wanting = [word.lower() for word in told if not _is_heard(word, snapshot)]
    if not wanting:
        return any(_is_told_alone(word, collection) for word in persons(name))
    most = next((slip for letters, slip in SLIPS if len(wanting) == 1 and len(wanting[0]) >= letters), None)
    if most is None:
        return False
    near = snapshot.vocabulary.lookalikes.near(wanting[0])
    return any(price(wanting[0], f"{term}{ending}") <= most for term in near for ending in ENDINGS)


def _is_told_alone(word: str, collection: Collection) -> bool:
    """Whether articles have a word of a name by itself and never in the name of another."""
    texts = collection.texts_with(words.terms(word), limit=PASSAGES)
    return any(alone_in(text, [word]) for text in texts) and not any(is_anothers(text, [word]) for text in texts)
