"""One question as an editor looks at it: what was expected, what was given, and what is wrong with that.

Knows: trials and the articles they cite. Does not know how a case is shown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from eval.answers.nouns import Cited, Gold, Reply
from eval.answers.running import Trial
from eval.measures import quoting
from index.nouns import Article


@dataclass(frozen=True, slots=True)
class Given:
    """A quotation of the answer and what it is worth."""

    quote: str
    origin: str
    """Title, outlet and day of its article."""
    worth: str
    """`evidence`, `beside the point`, `wrong article` or `not in the article`."""


@dataclass(frozen=True, slots=True)
class Case:
    """A question with everything that its verdict rests on."""

    gold: Gold
    collection: str
    faults: tuple[str, ...]
    """What is wrong, worst first; empty when it was handled right."""
    expected: tuple[tuple[str, ...], ...]
    """The evidence groups of the question."""
    missed: tuple[bool, ...]
    """For each group, whether no quotation shows it."""
    given: tuple[Given, ...]
    reason: str | None
    """What was said instead of an answer."""
    short_answer: str | None
    confidence: float | None


def case(trial: Trial, articles: Mapping[str, Article], texts: Mapping[str, str]) -> Case:
    """The case of a trial.

    Args:
        trial: a question and its reply.
        articles: by id, for the origin of quotations.
        texts: article id to the text that citations point into.
    """
    gold, reply = trial.bound.gold, trial.reply
    groups = [
        [stretch for quote in group for stretch in quoting.located(quote, sorted(trial.bound.allowed), texts)]
        for group in gold.evidence
    ]
    sound = [(one.article, one.start, one.end) for one in reply.citations if quoting.holds(one, texts)]
    missed = tuple(not any(quoting.covered(one, sound, texts) for one in group) for group in groups)

    def worth(one: Cited) -> str:
        if not quoting.holds(one, texts):
            return "not in the article"
        if one.article not in trial.bound.allowed:
            return "wrong article"
        return (
            "evidence"
            if quoting.evidence_precision(groups, [(one.article, one.start, one.end)])
            else "beside the point"
        )

    given = tuple(Given(one.quote, _origin(articles.get(one.article)), worth(one)) for one in reply.citations)
    faults = _faults(gold, reply, missed, given)
    if trial.verdict.language == 0.0 and reply.error is None:
        faults.append("in another language")
    return Case(
        gold,
        trial.bound.collection,
        tuple(faults),
        gold.evidence,
        missed,
        given,
        reply.reason,
        reply.short_answer,
        reply.confidence,
    )


def _origin(article: Article | None) -> str:
    if article is None:
        return "an article that does not exist"
    return ", ".join(part for part in (article.title, article.outlet, article.published) if part)


def _faults(gold: Gold, reply: Reply, missed: Sequence[bool], given: Sequence[Given]) -> list[str]:
    if reply.error is not None:
        return [f"failed: {reply.error}"]
    if not gold.answerable:
        return ["answered, though there is no answer"] if reply.answered else []
    worths = {one.worth for one in given}
    found: list[str] = [fault for fault in ("not in the article", "wrong article") if fault in worths]
    if not reply.answered:
        found.append("not answered")
    elif all(missed):
        found.append("evidence missed")
    elif any(missed):
        found.append(f"evidence incomplete ({len(missed) - sum(missed)} of {len(missed)})")
    return found
