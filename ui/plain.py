"""An answer as plain text to paste into a report: what was said, each quotation with its speaker, outlet and source.

Knows: the order in which a source is named. Does not know HTML.
"""

import re
from collections.abc import Iterator

from index.factchecks import is_fact_check
from index.formats.characters import visible
from rag.nouns import Answer, Citation
from rag.phrases.naming import quoted as in_marks
from ui.labels import Labels, labels_in
from ui.leads import BRACKETED, counted, quoted


def plain_text(answer: Answer, *, labels: Labels | None = None) -> str:
    """The question, then what was said, word for word; attributions in the language of `labels`, else of the answer.

    How the question was read, and what is said beside quotations, stand in it as on the page.
    """
    labels = labels or labels_in(answer.language)
    blocks = [answer.rewritten_question or answer.question, "\n".join(answer.notes)]
    if not answer.answered:
        blocks.append(answer.reason or answer.text)
        return "\n\n".join(filter(None, blocks))
    rows = [answer.table.columns, *(row.cells for row in answer.table.rows)] if answer.table else []
    blocks += [answer.short_answer or "", "\n".join([*counted(answer), *("\t".join(cells) for cells in rows)])]
    return "\n\n".join(filter(None, [*blocks, *_said(answer, labels=labels)]))


def _said(answer: Answer, *, labels: Labels) -> Iterator[str]:
    """The words beside the quotations, without numbers, which nothing in plain text bears, and each quotation."""
    for words, citations in quoted(answer):
        yield re.sub(rf"\s*{BRACKETED.pattern}", "", words)
        yield from (quoted_with_source(citation, labels=labels) for citation in citations)


def quoted_with_source(citation: Citation, *, labels: Labels) -> str:
    """`“quote” — speaker, office, outlet, day, region, “title”, source`, leaving out what is unknown except the day.

    A fact check is said to be one before all else: what it quotes may be the claim.
    """
    article = citation.article
    known = [
        labels.from_fact_check if is_fact_check(article) else None,
        citation.attribution,
        article.outlet or labels.outlet_unknown,
        labels.day(article.published),
        labels.region_of(article),
        f"“{article.title}”" if article.title else None,
        visible(article.source),
    ]
    return f"{in_marks(citation.quote)} — {', '.join(part for part in known if part)}"
