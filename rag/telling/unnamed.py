"""Names that a question asks about and that the articles which are quoted do not mention.

Knows: names with their short forms, and words for people of a place. Does not know what is said of it (`rag.quoting`).
"""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index import places, words
from index.collection import Collection
from index.likeness import price
from index.nouns import Article
from index.translation import WordTable
from rag.asking.kinds import Kind
from rag.asking.names.english_names import indonesian
from rag.findings import Finding
from rag.question import Question
from rag.scoring.terms import names, vocabulary
from rag.speaking.asked.full_names import Told, alone_in, behind_given, business, forms_in, persons, told
from rag.speaking.offices.wordings import is_written_in
from rag.speaking.words.countries import is_foreign
from rag.speaking.words.shapes import is_office
from rag.telling.unheard import SLIPS

LONG_ENOUGH = 4
"""Letters of a name that articles would write as it is: shorter ones may be short forms, which capitals tell."""
SHORTEST = 3
"""Letters of a short form in capitals that tells what is asked for: of two are RI, AS and titles."""
MOST_HELD, SOME = 0.1, 20
"""Share of all passages that hold a name at most if it tells what is asked for, as the country's does not; but some
always may."""
HOME = "Indonesia"
"""The country whose news these are."""
_PEOPLE = re.compile(r"(?P<place>[A-Z]\w{2,}?)(?:n?ese|i?ans?|ns?|is?)")
"""English for those of a place, and what is theirs: Papuans, Acehnese."""


def unnamed(question: Question, findings: Sequence[Finding], collection: Collection) -> list[str]:
    """The names in a question that no quoted article mentions in any form, of a person not the one asked about."""
    shown = [one.sentence.article for finding in findings for one in finding.chosen]
    held = frozenset[str]().union(*(vocabulary(article) for article in shown))
    terms = [(set(words.tokens(term.source)), term.credit) for one in findings for term in one.sought.asked.terms]
    wanting = []
    for name in question.names:
        own = set(words.tokens(name))
        known = [credit for tokens, credit in terms if tokens & own]
        if not known and any(one.sought.part.asks for one in findings):
            # One of several questions is about what another of them names.
            known = [dict.fromkeys(words.terms(name), 1.0)]
        plain = not _is_written(name, question) or all(is_office(word) for word in name.split())
        whole = persons(name) or business(name) or behind_given(name)
        absent = all(held.isdisjoint(credit) for credit in known) or (
            whole and not any(_is_borne_out(article, whole, collection) for article in shown)
        )
        apart = _only_describes(name, question) or _is_tagged(name, shown) or _is_home(name, shown)
        if not (known and absent) or plain or apart:
            continue
        if not any(_tells_otherwise(name, article) for article in shown):
            wanting.append(name)
    return wanting


def _is_home(name: str, shown: Sequence[Article]) -> bool:
    """Whether a name is the country that news mean where they name none: no article names another."""
    return name == HOME and not any(is_foreign(article.whole) for article in shown)


def _is_tagged(name: str, shown: Sequence[Article]) -> bool:
    """Whether an article writes a name of several words as one: "#AksiDamai"."""
    glued = "".join(name.split()).lower()
    return " " in name and any(words.stands_in(glued, article.text.lower()) for article in shown)


def _is_borne_out(article: Article, own: tuple[str, ...], collection: Collection) -> bool:
    """Whether an article means somebody of a full name: it has it, or calls him as others do that have it.

    Who is called no more than Hasan need not be Hasan Wirawan, whom articles call Wirawan.
    """
    if len(own) == 1:
        return _spells_out(own[0], article) or not vocabulary(article).isdisjoint(words.terms(own[0]))
    match told(article, own):
        case Told.WHOLE:
            return True
        case Told.ALONE if persons(" ".join(own)):
            keys = collection.current().words.holding(words.terms(" ".join(own)), limit=SOME)
            with collection.store.reading() as view:
                having = view.articles_with(keys)
            texts = [one.text for one in having.values() if told(one, own) is Told.WHOLE]
            called = set().union(*(alone_in(text, own) for text in texts))
            return not texts or not called.isdisjoint(forms_in(article.text, own))
    return False


def has_full_name(question: Question, finding: Finding) -> bool:
    """Whether all that is quoted is of articles with a person's full name in the question: it is on that person.

    Another name is then rather one that they tell otherwise: the President, for his name.
    """
    shown = {one.sentence.article.id: one.sentence.article for one in finding.chosen}
    full = [name for name in question.names if persons(name)]
    return all(any(name in article.text for name in full) for article in shown.values())


def _only_describes(name: str, question: Question) -> bool:
    """Whether a name only tells whose somebody is whom the question names before it: "Hendra Wirawan dari Unpatti"."""
    return any(
        re.search(rf"\b{re.escape(other)},? (?:dari|asal|of|from) {re.escape(name)}\b", question.text)
        for other in question.names
    )


def _is_written(name: str, question: Question) -> bool:
    """Whether articles write a name as it is: no nickname, and no short form that has another in Indonesian."""
    if len(name) >= LONG_ENOUGH:
        return True
    own = question.text_language == "id" or name in names(question, WordTable.load())
    return own and len(name) == SHORTEST and name.isupper() and name.isalpha()


def _spells_out(name: str, article: Article) -> bool:
    """Whether an article has words with the letters of a short form: "Kredit Usaha Rakyat" for KUR."""
    if not (name.isupper() and name.isalpha()):
        return False
    run = r"\w+(?: (?:dan|untuk|of|for|the|and))*[ -]".join(name)
    return bool(re.search(rf"\b{run}", article.whole))


def _tells_otherwise(name: str, article: Article) -> bool:
    """Whether an article has a name otherwise: in Indonesian, in full, short, spelt right, or by its people."""
    return (
        any(is_written_in(article.text, one) for one in (name, *indonesian(name)))
        or _spells_out(name, article)
        or _spells_right(name, article)
        or _names_their_place(name, article)
    )


def _spells_right(name: str, article: Article) -> bool:
    """Whether an article has what every word of a name may be a slip of: Makassar, for Makasar."""
    text = set(words.tokens(article.whole))

    def stands(word: str) -> bool:
        most = next((slip for letters, slip in SLIPS if len(word) >= letters), 0.0)
        return any(other == word or (most and price(word, other) <= most) for other in text)

    return all(map(stands, words.tokens(name)))


def _names_their_place(name: str, article: Article) -> bool:
    """Whether an article names the place that an English word for its people is made of."""
    told = _PEOPLE.fullmatch(name)
    text = article.whole
    ends = (name[:at] for at in range(told.end("place"), len(name))) if told else ()
    return any(places.resolve(end) and words.stands_in(end, text) for end in ends)


def is_the_only(name: str, question: Question) -> bool:
    """Whether a question names nothing besides, so that articles without it can only be about something else.

    It may name a place besides where it asks for a number of what it has in capitals: "Berapa UMP Demak?".
    """
    counted = question.kind is Kind.HOW_MANY and name.isupper()
    return question.names == (name,) and (counted or not question.mentions)


def mentioning(collection: Collection, name: str, among: NDArray[np.int64] | None) -> frozenset[str] | None:
    """Ids of articles in reach, by their passages' keys, that mention a name as it is typed; None if too many do."""
    held, searcher = words.terms(name), collection.current().words
    most = max(SOME, int(MOST_HELD * len(searcher)))
    keys = searcher.holding(held, limit=most + 1) if held else []
    if len(keys) > most:
        return None
    if among is not None:
        keys = [key for key in keys if key in among]
    own = persons(name) or business(name)
    with collection.store.reading() as view:
        articles = view.articles_with(keys)
    return frozenset(key for key, one in articles.items() if not own or told(one, own) is Told.WHOLE)
