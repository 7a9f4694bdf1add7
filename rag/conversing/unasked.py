"""What is said to a turn that asks nothing of the articles: thanks, what Kutip is, an address, or nothing of somebody.

Knows: when two addresses are of one page, the one of an article and the one that was typed. Does not know what is asked
of an article.
"""

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlsplit

from index.collection import Collection
from index.nouns import Article
from rag.asking.leaning.besides import asks_again, asks_whether_sure, besides_asked
from rag.asking.leaning.courtesies import is_courtesy
from rag.asking.leaning.of_kutip import asks_why_unanswered, is_of_kutip, names_subject
from rag.asking.leaning.of_the_article import detail_asked
from rag.asking.leaning.pointing import LEAD
from rag.asking.wording.addresses import address_in
from rag.conversing.persons import is_of_nobody
from rag.conversing.turn import Turn
from rag.nouns import Answer, Closest, Refusal
from rag.phrases import naming, refusals
from rag.question import Question

_OF_SHARING = re.compile(r"(?i)utm_\w+|fbclid|gclid|igshid")
"""Parameters that say by which way a reader came."""


def asks_nothing(turn: str) -> bool:
    """Whether a turn asked nothing of the articles, so that no later one leans on it."""
    again = asks_whether_sure(turn) or asks_again(turn)
    return again or bool(address_in(turn)) or is_courtesy(turn) or is_of_kutip(turn, follows=True)


def refused(question: Question, text: str, *, follows: bool) -> Answer | None:
    """What is said to a question that asks for nothing articles hold, or does not say of what; None to another."""
    if asks_why_unanswered(text):
        return _refused(question, refusals.WHY_UNANSWERED, Refusal.NO_QUESTION)
    if is_of_kutip(text, named=question.names, follows=follows) or asks_whether_sure(text):
        return _refused(question, refusals.ABOUT_KUTIP, Refusal.NO_QUESTION)
    of_quotations = besides_asked(text) or detail_asked(text, ()) or asks_again(text)
    says = names_subject(LEAD.sub("", text)) or question.names or question.times.windows
    if not follows and (of_quotations or not says):
        return _refused(question, refusals.WHAT_ABOUT, Refusal.NO_SUBJECT)
    polite = is_courtesy(text) or is_courtesy(question.typed or "")
    return _refused(question, refusals.NO_QUESTION, Refusal.NO_QUESTION) if polite else None


def of_nobody(question: Question, turn: Turn) -> Answer | None:
    """What is said to a question for the words of a "he" whom no turn before tells; None to another."""
    return _refused(question, refusals.WHOM, Refusal.NO_SUBJECT) if is_of_nobody(turn) else None


def _refused(question: Question, reasons: Mapping[str, str], refusal: Refusal) -> Answer:
    reason = reasons[question.language]
    return Answer(
        question=question.typed or question.original or question.text,
        language=question.language,
        answered=False,
        text=reason,
        reason=reason,
        refusal=refusal,
        understood=question.to_dict(),
    )


def of_address(address: str, question: str, collection: Collection, *, language: str) -> Answer:
    """The article of an address, to be asked about; or that no article has it, in a language, which no address has."""
    article = article_at(address, collection)
    if article:
        title = f"“{naming.headline(article, language)}”, {naming.origin(article, language)}"
        reason = refusals.ADDRESS_HELD[language].format(title=title)
    else:
        reason = refusals.ADDRESS[language]
    return Answer(
        question=question,
        language=language,
        answered=False,
        text=reason,
        reason=reason,
        refusal=Refusal.ADDRESS if article else Refusal.NOT_FOUND,
        closest=(Closest(article, 1.0),) if article else (),
    )


def article_at(address: str, collection: Collection) -> Article | None:
    """The first article of a page; one whose address has other parameters only where the other has none at all."""
    page, asked = _parted(address)
    with collection.store.reading() as view:
        held = [(one, *_parted(url)) for one, url in view.addressed(page)] if page else []
        alike = [(one, of) for one, at, of in held if at == page and (of == asked or not (of and asked))]
        found = sorted(alike, key=lambda pair: pair[1] != asked)
        return view.article(found[0][0]) if found else None


def _parted(address: str) -> tuple[str, frozenset[tuple[str, str]]]:
    """Host and path of an address in one spelling, and its parameters; both empty for what is none."""
    try:
        parts = urlsplit(address if "//" in address else f"//{address}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return "", frozenset()
    asked = frozenset(pair for pair in parse_qsl(parts.query) if not _OF_SHARING.fullmatch(pair[0]))
    return f"{host}{parts.path.rstrip('/')}", asked
