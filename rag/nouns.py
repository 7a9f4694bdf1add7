"""The nouns of an answer: Citation, AnswerSentence, Closest, Answer; each holds the article's nouns it rests on.

Knows: what an answer is and how it looks as JSON. A citation is the article's own words, for it only has their place.
Does not know: how sentences are chosen or how an answer is shown.
"""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from enum import StrEnum
from typing import Any

from index.factchecks import is_fact_check
from index.nouns import Article, Sentence
from rag.table import Table

GLOSS_NOTE = {
    "en": "Word glosses say what single words may mean; they are not a translation.",
    "id": "Glosa kata menyebut kemungkinan arti kata satu per satu dalam bahasa Inggris; bukan terjemahan.",
}
"""What is said wherever glosses are given, in the answer's language."""


class Support(StrEnum):
    """What stands behind a sentence of an answer."""

    QUOTED = "quoted"
    COUNTED = "counted"
    """A number or an order found in the whole collection; the articles behind it stand in the answer's table."""


class Refusal(StrEnum):
    """Of what kind an abstention is; its words are those of the answer's `reason`."""

    NOT_FOUND = "not found"
    """The articles were looked through, and none answers."""
    NO_ARTICLES = "no articles"
    """The collection is empty, or the filters let no article pass."""
    NO_SUBJECT = "no subject"
    """The question does not say what or of whom it asks."""
    NO_QUESTION = "no question"
    """It asks nothing of the articles: a courtesy, a question about Kutip."""
    ADDRESS = "address"
    """It is the address of an article that is there, the only one among the closest."""
    UNCOUNTABLE = "uncountable"
    """It asks about the articles themselves in a way that is not read."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A quotation by its place in an article, so that it is always the article's own words.

    Raises:
        ValueError: when the place is none in the article's text.
    """

    article: Article
    _: KW_ONLY
    number: int
    start: int
    end: int
    speaker: str | None = None
    """Who said it, in the fullest form the article gives, without the office."""
    speaker_office: str | None = None
    """As the article words it."""
    speaker_at: tuple[int, int] | None = None
    """Start and end of the words that name the speaker, where they stand outside the quotation."""
    also_in: tuple[Article, ...] = ()
    """Articles of other outlets that print the same words."""

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end <= len(self.article.text):
            raise ValueError(f"citation {self.number} of article {self.article.id} points outside the article's text")
        if self.speaker_at and not 0 <= self.speaker_at[0] < self.speaker_at[1] <= len(self.article.text):
            raise ValueError(f"citation {self.number} names its speaker outside article {self.article.id}")

    @property
    def quote(self) -> str:
        """The article's words, one by one."""
        return self.article.text[self.start : self.end]

    @property
    def attribution(self) -> str | None:
        """The speaker with the office where it is known, as a line beside the quotation names them."""
        return f"{self.speaker}, {self.speaker_office}" if self.speaker and self.speaker_office else self.speaker

    def to_dict(self) -> dict[str, Any]:
        """The citation as JSON."""
        return {
            "number": self.number,
            "article_id": self.article.id,
            "title": self.article.title,
            "outlet": self.article.outlet,
            "published": self.article.published,
            "region": self.article.region,
            "speaker": self.speaker,
            "speaker_office": self.speaker_office,
            "speaker_at": dict(zip(("start", "end"), self.speaker_at, strict=True)) if self.speaker_at else None,
            "source": self.article.source,
            "fact_check": is_fact_check(self.article),
            "quote": self.quote,
            "start": self.start,
            "end": self.end,
            "also_in": [
                {"article_id": one.id, "title": one.title, "outlet": one.outlet, "published": one.published}
                for one in self.also_in
            ],
        }


@dataclass(frozen=True, slots=True)
class ShortAnswer:
    """The words within a quotation that answer by themselves: a name, a day, a number, a phrase.

    Raises:
        ValueError: when they do not lie within the quotation.
    """

    citation: Citation
    start: int
    end: int
    """Code points of the article's text, end exclusive, as a citation's."""

    def __post_init__(self) -> None:
        if not self.citation.start <= self.start < self.end <= self.citation.end:
            raise ValueError(f"the short answer does not lie within citation {self.citation.number}")

    @property
    def text(self) -> str:
        """The article's own words."""
        return self.citation.article.text[self.start : self.end]

    def to_dict(self) -> dict[str, Any]:
        """`{citation, start, end}`."""
        return {"citation": self.citation.number, "start": self.start, "end": self.end}


@dataclass(frozen=True, slots=True)
class CitedGloss:
    """What a word of a quotation may mean in English; a word gloss, not a translation."""

    start: int
    end: int
    """Code points of the article's text, end exclusive, as a citation's."""
    meaning: str

    def to_dict(self) -> dict[str, Any]:
        """`{start, end, meaning}`."""
        return {"start": self.start, "end": self.end, "meaning": self.meaning}


@dataclass(frozen=True, slots=True)
class AnswerSentence:
    """One sentence of an answer: a lead-in in the question's language with the quotations it introduces."""

    text: str
    citations: tuple[int, ...]
    """Numbers of the citations it rests on."""
    support: Support = Support.QUOTED
    lead: str | None = None
    """What it says besides its quotations and where they stand, empty for nothing; None where it is all of `text`."""

    def to_dict(self) -> dict[str, Any]:
        """`{text, citations, support}`."""
        return {"text": self.text, "citations": list(self.citations), "support": self.support.value}


@dataclass(frozen=True, slots=True)
class Closest:
    """An article near a question that the collection does not answer."""

    article: Article
    score: float
    sentence: Sentence | None = None
    """Its sentence that came nearest to an answer; None where none was looked at."""

    def to_dict(self) -> dict[str, Any]:
        """The article's origin, how near it is (0 to 1), and whether it checks the claim that its title may be.

        `nearest` is its sentence that came nearest to an answer, as `quote`, `start` and `end`, or null.
        """
        near = self.sentence
        return {
            "article_id": self.article.id,
            "title": self.article.title,
            "outlet": self.article.outlet,
            "published": self.article.published,
            "region": self.article.region,
            "source": self.article.source,
            "fact_check": is_fact_check(self.article),
            "score": round(self.score, 6),
            "nearest": {"quote": near.text, "start": near.start, "end": near.end} if near else None,
        }


@dataclass(frozen=True, slots=True)
class Answer:
    """What Kutip says to a question: quotations, or why there are none.

    Raises:
        ValueError: when the answered flag, the citations and the reason contradict each other.
    """

    question: str
    language: str
    """`id` or `en`: the language of everything that is not a quotation."""
    answered: bool
    text: str
    """What is said, with citation numbers in brackets; for an abstention the reason."""
    sentences: tuple[AnswerSentence, ...] = ()
    citations: tuple[Citation, ...] = ()
    reason: str | None = None
    closest: tuple[Closest, ...] = ()
    rewritten_question: str | None = None
    """The question completed from the turns before it; None when it stood alone."""
    filters: Mapping[str, str] = field(default_factory=dict)
    """Filters that were in force, given ones and those read from the question."""
    understood: Mapping[str, Any] = field(default_factory=dict)
    """What was understood and searched, for the curious: places, kind, words."""
    answerer: str = "quoting"
    encoder: str = ""
    timings_ms: Mapping[str, float] = field(default_factory=dict)
    confidence: float | None = None
    """Probability that the collection holds the answer, 0 to 1; abstaining compares it with a threshold."""
    short: ShortAnswer | None = None
    """The words that answer by themselves; None when unsure, or when no few words can."""
    notes: tuple[str, ...] = ()
    """How the question was read where that is not plain, in its language: words corrected, a time that binds."""
    table: Table | None = None
    """What was counted or put in order; None when the question asked for neither."""
    glosses: Mapping[int, tuple[CitedGloss, ...]] | None = None
    """Number of a citation → glosses of its words, in order; None when they were not asked for."""
    refusal: Refusal = Refusal.NOT_FOUND
    """The kind of an abstention; tells nothing of an answer."""

    def __post_init__(self) -> None:
        if self.answered != bool(self.citations) or self.answered == bool(self.reason):
            raise ValueError("an answer has citations and no reason; an abstention has a reason and no citations")
        known = {citation.number for citation in self.citations}
        if len(known) != len(self.citations):
            raise ValueError("two citations of one answer have the same number")
        if any(not set(sentence.citations) <= known for sentence in self.sentences):
            raise ValueError("a sentence of the answer cites a number that does not exist")
        if self.short is not None and self.short.citation not in self.citations:
            raise ValueError("the short answer lies in a quotation that is not the answer's")
        if not set(self.glosses or ()) <= known:
            raise ValueError("a gloss explains a citation that does not exist")

    @property
    def short_answer(self) -> str | None:
        """The words that answer by themselves."""
        return self.short.text if self.short else None

    def to_dict(self) -> dict[str, Any]:
        """The answer as the JSON that every door gives; `table` only when something was counted or put in order."""
        return {
            "question": self.question,
            "rewritten_question": self.rewritten_question,
            "language": self.language,
            "answered": self.answered,
            "text": self.text,
            "short_answer": self.short_answer,
            "sentences": [sentence.to_dict() for sentence in self.sentences],
            "citations": [self._cited(citation) for citation in self.citations],
            "reason": self.reason,
            "refusal": None if self.answered else self.refusal.value,
            "closest": [article.to_dict() for article in self.closest],
            "confidence": self.confidence,
            "short_answer_at": self.short.to_dict() if self.short else None,
            "filters": dict(self.filters),
            "notes": list(self.notes),
            "understood": dict(self.understood),
            "answerer": self.answerer,
            "encoder": self.encoder,
            "timings_ms": dict(self.timings_ms),
            **({"table": self.table.to_dict()} if self.table else {}),
            **({} if self.glosses is None else {"gloss_note": GLOSS_NOTE[self.language]}),
        }

    def _cited(self, citation: Citation) -> dict[str, Any]:
        if self.glosses is None:
            return citation.to_dict()
        glosses = [gloss.to_dict() for gloss in self.glosses.get(citation.number, ())]
        return {**citation.to_dict(), "glosses": glosses}


def timings(*, retrieve: float, answer: float) -> dict[str, float]:
    """`Answer.timings_ms` of the seconds that finding and answering took."""
    return {"retrieve": round(retrieve * 1000, 2), "answer": round(answer * 1000, 2)}
