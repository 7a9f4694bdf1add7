"""What an answer that counts consists of: a sentence with the number, a table, quotations, and how it was read.

Knows: how the parts become an answer's fields. Does not know how anything was counted.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from index.filters import Filters
from index.nouns import Sentence
from index.translation import WordTable
from rag.asking.names.english_names import indonesian
from rag.catalogue.grammar import joints
from rag.catalogue.grammar.itself import HOW_TO_ASK, is_about_itself, is_later_in_row
from rag.catalogue.request import Request, Wanted
from rag.catalogue.telling import quotes
from rag.nouns import AnswerSentence, Citation, Refusal, Support
from rag.phrases import naming, numbers
from rag.question import Question
from rag.speaking.speakers import cited
from rag.table import Table

MOST_FORMS = 4
"""Forms of a translated word that are told."""
EXCEPTION_UNREAD = {
    "id": "Pengecualian atau penyangkalan seperti ini tidak dapat dihitung. Yang dapat dikecualikan: media atau daerah "
    "(“selain dari …”) dan kata yang disebut (“yang tidak menyebut …”).",
    "en": "An exception or negation like this cannot be counted. What can be left out: outlets or regions "
    "(“not from …”) and words that are mentioned (“that do not mention …”).",
}
ROW_AS_A_WHOLE = {
    "id": "Urutan hanya disebutkan seluruhnya, yang terbanyak dahulu: “media mana yang paling banyak memberitakan …”, "
    "“siapa yang paling sering dikutip soal …”.",
    "en": "A ranking is told only as a whole, the most first: “which outlets reported most on …”, “who is quoted most "
    "on …”.",
}
TOO_MANY = {
    "id": "Terlalu banyak artikel menyebutnya untuk ditelusuri kutipannya: sebutkan waktu atau medianya.",
    "en": "Too many articles mention this name to look through their quotations: name a time or an outlet.",
}
WRITES_HERE = {
    "id": " {name} adalah penulis di sini; tanyakan: “berapa artikel karya {name}?”.",
    "en": " {name} is an author here; ask: “how many articles by {name}?”.",
}
NAME_AS_TYPED = " Looked for only as written here: {}; Indonesian articles may use another name."


def composed(lead: str, table: Table, sentences: Sequence[Sentence], language: str) -> dict[str, Any]:
    """What an answer has that was counted: its first sentence, the table, and a quotation of each sentence given."""
    citations = [
        Citation(one.article, number=number, start=one.start, end=one.end, **cited(one))
        for number, one in enumerate(sentences, 1)
    ]
    said = [AnswerSentence(lead, tuple(one.number for one in citations), Support.COUNTED)]
    for before, one in zip([None, *citations], citations, strict=False):
        same = before is not None and before.article.id == one.article.id
        origin = "" if same else f"{naming.introduced(one.article, language)}: "
        said.append(AnswerSentence(f"{origin}{naming.quoted(one.quote)} [{one.number}]", (one.number,), lead=""))
    return {
        "answered": True,
        "text": "\n".join(one.text for one in said),
        "sentences": tuple(said),
        "citations": tuple(citations),
        "table": table,
    }


def unread(question: Question, request: Request) -> dict[str, Any]:
    """That nothing is counted, because what the question takes out, or what it wants of the articles, is not read."""
    if is_later_in_row(question.text):
        reason = ROW_AS_A_WHOLE[question.language]
        return _uncountable(reason)
    itself = (request.of or is_about_itself(question.text)) and not joints.EXCEPT.search(question.text)
    reason = (HOW_TO_ASK if itself else EXCEPTION_UNREAD)[question.language]
    return _uncountable(reason)


def too_many(question: Question) -> dict[str, Any]:
    """That too many articles mention somebody for going through whose words they have."""
    return _uncountable(TOO_MANY[question.language])


def _uncountable(reason: str) -> dict[str, Any]:
    return {"answered": False, "text": reason, "reason": reason, "refusal": Refusal.UNCOUNTABLE}


def counted_as(request: Request, texts: Sequence[str], language: str) -> str:
    """In which other words articles, given in lower case, have what was asked for; empty when they have the same."""
    told: dict[str, list[str]] = {}
    for wanted in request.wanted:
        found = quotes.forms(texts, wanted)
        if [form for form in found if form.lower() not in wanted.label.lower()]:
            told[wanted.label] = [*found[:MOST_FORMS], *(["…"] if len(found) > MOST_FORMS else [])]
    return numbers.read_as(told, language) if told else ""


def looked_for(request: Request, language: str) -> str:
    """As which Indonesian words English ones were looked for in vain; empty without any."""
    told = {
        wanted.label: [form for form in wanted.wordings if form.lower() != wanted.label.lower()]
        for wanted in request.wanted
        if language == "en" and (wanted.label.islower() or indonesian(wanted.label))
    }
    said = numbers.looked_for({label: forms for label, forms in told.items() if forms}, language)
    untold = [one.label for one in request.wanted if language == "en" and _is_untranslated(one)]
    return said + (NAME_AS_TYPED.format(naming.all_of(untold, language)) if untold else "")


def writing_here(request: Request, authors: Sequence[str | None], language: str) -> str:
    """Which of those whom no article mentions wrote some; empty without any."""
    known = {author.casefold(): author for author in authors if author}
    names = [known[one.label.casefold()] for one in request.wanted if one.label.casefold() in known]
    return "".join(WRITES_HERE[language].format(name=name) for name in names)


def _is_untranslated(wanted: Wanted) -> bool:
    """Whether it is a name with English words that was looked for as it is: Indonesian may call it something else."""
    if len(wanted.wordings) > 1 or wanted.label[:1].islower():
        return False
    return not all(map(WordTable.load().keeps, re.findall(r"[^\W\d_]+", wanted.label)))


def exchanged(question: Question) -> dict[str, Any]:
    """The words that were read as others, where there are any."""
    found = {"corrected": question.corrected, "expanded": question.expanded}
    return {name: dict(words_of) for name, words_of in found.items() if words_of}


def in_force(request: Request, filters: Filters) -> Mapping[str, str]:
    """The filters given, and those that the question names where none was given."""
    period = request.period
    one = period if period and not period.others else None
    outlet = request.outlets[0] if len(request.outlets) == 1 else None
    asked = {"outlet": outlet, "since": one.first if one else None, "until": one.last if one else None}
    return {name: value for name, value in asked.items() if value} | filters.to_dict()
