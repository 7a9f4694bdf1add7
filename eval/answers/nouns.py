"""The nouns of measuring answers: Gold question, Reply of a system, Verdict on the reply.

Knows: what they are. Does not know how they are read, asked or judged.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, Self

KINDS = ("who", "when", "where", "what", "how many", "list", "why", "how", "yes or no", "comparison")
STYLES = ("plain", "colloquial", "misspelt")
SPLITS = ("dev", "test", "own")
"""`dev` is for choosing, `test` is only reported, `own` are a newsroom's questions."""


class Missing(StrEnum):
    """Why a question has no answer in the articles."""

    ABSENT_PLACE = "absent place"
    ABSENT_PERSON = "absent person"
    ABSENT_FACT = "absent fact"
    FALSE_PRESUPPOSITION = "false presupposition"
    OFF_TOPIC = "off topic"
    WRONG_DATE = "wrong date"
    UNSPECIFIED = "unspecified"


@dataclass(frozen=True, slots=True)
class Gold:
    """A question with what a right answer must show, or with the reason why there is none."""

    id: str
    question: str
    language: str
    """`id` or `en`."""
    kind: str = "what"
    style: str = "plain"
    split: str = "own"
    history: tuple[str, ...] = ()
    filters: Mapping[str, str] = field(default_factory=dict)
    time_bound: bool = False
    unanswerable: Missing | None = None
    articles: tuple[str, ...] = ()
    """The articles that may be cited: file name (`news.csv#7` for a row), id, address or title of each."""
    evidence: tuple[tuple[str, ...], ...] = ()
    """Groups of exact quotes: any one of a group proves its part, all groups are needed for full marks."""
    short_answers: tuple[str, ...] = ()

    @property
    def answerable(self) -> bool:
        """Whether the articles answer it."""
        return self.unanswerable is None


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation as a system gave it."""

    number: int
    article: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of an answer, as a system gave it."""

    text: str
    citations: tuple[int, ...]
    support: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What a system said to a question, read from the JSON of the contract; a failure has an `error` and no answer."""

    answered: bool
    language: str = ""
    text: str = ""
    reason: str | None = None
    short_answer: str | None = None
    confidence: float | None = None
    sentences: tuple[Said, ...] = ()
    citations: tuple[Cited, ...] = ()
    milliseconds: float = 0.0
    error: str | None = None

    @classmethod
    def of(cls, told: Mapping[str, Any], *, milliseconds: float) -> Self:
        """Read what `Answer.to_dict()`, `kutip ask --json` or `/ask` gives."""
        return cls(
            answered=bool(told["answered"]),
            language=str(told["language"]),
            text=str(told["text"]),
            reason=told["reason"],
            short_answer=told["short_answer"],
            confidence=told.get("confidence"),
            sentences=tuple(Said(one["text"], tuple(one["citations"]), one["support"]) for one in told["sentences"]),
            citations=tuple(
                Cited(one["number"], one["article_id"], one["start"], one["end"], one["quote"])
                for one in told["citations"]
            ),
            milliseconds=milliseconds,
        )


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one reply is worth, measure by measure; a measure that does not apply to the question is None."""

    id: str
    answered: bool
    right: float
    evidence_found: float | None = None
    evidence_recall: float | None = None
    evidence_complete: float | None = None
    evidence_precision: float | None = None
    citation_recall: float | None = None
    citation_precision: float | None = None
    short_em: float | None = None
    short_f1: float | None = None
    wrong_article: float | None = None
    hallucination: float | None = None
    error_rate: float | None = None
    language: float | None = None
    confidence: float | None = None
    milliseconds: float = 0.0
    failure: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Everything that applies, rounded to four places."""
        return {
            name: round(value, 4) if isinstance(value, float) else value
            for name, value in asdict(self).items()
            if value is not None
        }

    @classmethod
    def from_dict(cls, told: Mapping[str, Any]) -> Self:
        """Read what `to_dict` gave."""
        return cls(**told)
