"""Judges one reply against its gold question.

Knows: which measure applies to which question. Does not know how a question was asked or how figures are summed up.
A system that fails on a question gets the worst of every measure that applies.
"""

from collections.abc import Mapping, Sequence

from eval.answers.nouns import Reply, Verdict
from eval.answers.questions import Bound
from eval.measures import abstaining, quoting, short_answers
from eval.measures.quoting import Stretch
from index import languages


def judge(bound: Bound, reply: Reply, texts: Mapping[str, str]) -> Verdict:
    """The verdict on a reply.

    Args:
        bound: the question with its articles.
        reply: what was said.
        texts: article id to the text that the system's citations point into.
    """
    return _answerable(bound, reply, texts) if bound.gold.answerable else _unanswerable(bound, reply, texts)


def _answerable(bound: Bound, reply: Reply, texts: Mapping[str, str]) -> Verdict:
    gold = bound.gold
    groups = [
        [stretch for quote in group for stretch in quoting.located(quote, sorted(bound.allowed), texts)]
        for group in gold.evidence
    ]
    cited = _valid(reply, texts)
    recall = quoting.evidence_recall(groups, cited, texts)
    wrong = quoting.wrong_article([(one.article, one.start, one.end) for one in reply.citations], bound.allowed)
    judged = reply.answered or reply.error is not None
    short = gold.short_answers
    return Verdict(
        id=gold.id,
        answered=reply.answered,
        right=float(recall == 1.0 and wrong == 0.0),
        evidence_found=float(recall > 0),
        evidence_recall=recall,
        evidence_complete=float(recall == 1.0),
        evidence_precision=quoting.evidence_precision(groups, cited) if judged else None,
        citation_recall=quoting.citation_recall(reply, texts) if judged else None,
        citation_precision=quoting.citation_precision(reply, texts) if judged else None,
        short_em=short_answers.exact_match(reply.short_answer, short) if short else None,
        short_f1=short_answers.token_f1(reply.short_answer, short) if short else None,
        wrong_article=max(wrong, float(reply.error is not None)) if judged else None,
        error_rate=abstaining.refused(reply.answered),
        language=_right_language(bound, reply),
        confidence=reply.confidence,
        milliseconds=reply.milliseconds,
        failure=reply.error,
    )


def _unanswerable(bound: Bound, reply: Reply, texts: Mapping[str, str]) -> Verdict:
    failed = reply.error is not None
    return Verdict(
        id=bound.gold.id,
        answered=reply.answered,
        right=float(not (reply.answered or failed)),
        citation_recall=quoting.citation_recall(reply, texts) if reply.answered else None,
        citation_precision=quoting.citation_precision(reply, texts) if reply.answered else None,
        hallucination=abstaining.hallucinated(reply.answered or failed),
        language=_right_language(bound, reply),
        confidence=reply.confidence,
        milliseconds=reply.milliseconds,
        failure=reply.error,
    )


def _valid(reply: Reply, texts: Mapping[str, str]) -> Sequence[Stretch]:
    """The citations that hold: a misplaced one shows no evidence."""
    return [(one.article, one.start, one.end) for one in reply.citations if quoting.holds(one, texts)]


def _right_language(bound: Bound, reply: Reply) -> float | None:
    """Whether the reply is in the question's language: what it declares, and for a refusal also its very words.

    None of a reply that declares none.
    """
    if reply.error is None and not reply.language:
        return None
    wanted = bound.gold.language
    said = reply.language == wanted
    if not reply.answered and reply.reason:
        said = said and languages.detect(reply.reason, default=wanted) == wanted
    return float(said and reply.error is None)
