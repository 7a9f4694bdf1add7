"""An outlet's correction of what it printed, “RALAT”, is shown beside what it corrects, whole.

Knows: how a correction calls itself, and that it names the title of what it corrects. Does not know corrections that an
article bears itself (`index.printings`), nor how sentences are chosen.
"""

import re
from collections.abc import Sequence

from index.article_sentences import sentences
from index.filters import fold_outlet
from index.nouns import Article, Sentence
from rag.choosing.numbered import beside
from rag.evidence import Evidence
from rag.question import Question

MOST = 8
"""Sentences of a correction that are shown."""
LONGEST = 1_500
"""Characters of a correction."""
SHORTEST_TITLE = 12
"""Letters of a title that is looked for in a correction."""

_CALLED = re.compile(r"(?i)\W*(?:ralat|koreksi|hak koreksi|pembetulan|erratum|errata|corrections?|clarification)\b")
_OF_PRINT = re.compile(r"(?i)\b(?:berita|artikel|tulisan|judul|naskah|foto|article|story|report|headline|caption)\b")
_PRINTED = (
    r"(?i:\b(?:tertulis|tercantum|wrongly|incorrectly"
    r"|(?:keliru|salah|(?:berita|artikel|tulisan|naskah)(?: (?:itu|ini|tersebut|kami))?(?: juga)?)"
    r" (?:menyebut|menulis|memuat)\w*)\b)"
)
"""Tells what was printed, of which the next sentence tells what is right."""
_CORRECTS = re.compile(rf"{_PRINTED}|(?i:\b(?:(?:yang|yg) (?:benar|betul)|seharusnya|semestinya|should)\b)")
_ASKED = re.compile(
    r"(?i)\b(?:(?:di|me)?ralat\w*|dikoreksi|mengoreksi|koreksi|corrected|corrections?|did .{3,40} correct\b)"
)
_UNLETTERED = re.compile(r"[\W_]+")


def is_correction(article: Article) -> bool:
    """Whether an article is nothing but a correction of another: short, and no report on one who corrects himself."""
    called = _CALLED.match(article.title) or _CALLED.match(article.text)
    is_short = len(article.text) <= LONGEST
    return bool(called and is_short and _OF_PRINT.search(article.text) and _CORRECTS.search(article.text))


def corrects(one: Article, other: Article) -> bool:
    """Whether an article is its outlet's correction of another, whose title it names."""
    title = _letters(other.title)
    if not one.outlet or one.id == other.id or fold_outlet(one.outlet) != fold_outlet(other.outlet or ""):
        return False
    return len(title) >= SHORTEST_TITLE and is_correction(one) and title in _letters(one.text)


def of_corrections(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences of corrections where a question asks what was corrected; none where it does not."""
    asks = _ASKED.search(question.asked)
    return [one for one in evidence if asks and is_correction(one.sentence.article)]


def is_corrected(article: Article, chosen: Sequence[Evidence]) -> bool:
    """Whether an article is a correction, or one of the sentences shown is of a correction of it."""
    return is_correction(article) or any(corrects(one.sentence.article, article) for one in chosen)


def with_corrections(chosen: Sequence[Evidence], evidence: Sequence[Evidence]) -> list[Evidence]:
    """The chosen sentences, and behind them what corrects their articles; a correction that is among them, whole.

    "Tertulis 391 orang." tells the wrong number alone.
    """
    shown = {one.sentence.article.id: one.sentence.article for one in chosen}
    known = {(one.sentence.article.id, one.sentence.number): one for one in evidence}
    complete = {(one.sentence.article.id, one.sentence.number): one for one in chosen}
    found = {one.sentence.article.id: one for one in (*chosen, *evidence)}
    for one in found.values():
        article = one.sentence.article
        if is_correction(article) and (article.id in shown or any(corrects(article, each) for each in shown.values())):
            for sentence in _corrections(article):
                complete.setdefault((article.id, sentence.number), beside(one, sentence, known))
    return list(complete.values())


def _corrections(article: Article) -> list[Sentence]:
    """The sentences of a correction that tell what was wrong and what is right."""
    every = sentences(article)
    wrong = {one.number for one in every if re.search(_PRINTED, one.text)}
    return [one for one in every if _CORRECTS.search(one.text) or {one.number, one.number - 1} & wrong][:MOST]


def _letters(text: str) -> str:
    return _UNLETTERED.sub("", text.casefold())
