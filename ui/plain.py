"""An answer as plain text to paste into a report: what was said, each quotation with its speaker, outlet and source.

Knows: the order in which a source is named. Does not know HTML.
"""

import re
from collections.abc import Iterator

from rag.nouns import Answer, Citation
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
    """`“quote” — speaker, office, outlet, day, region, “title”, source`, leaving out what is unknown except the day."""
    article = citation.article
    known = [
        citation.attribution,
        article.outlet or labels.outlet_unknown,
        labels.day(article.published),
        labels.region_of(article),
        f"“{article.title}”" if article.title else None,
        article.source,
    ]
    return f"“{bare(citation.quote)}” — {', '.join(part for part in known if part)}"


def bare(quote: str) -> str:
    """A quotation without the one pair of marks that encloses all of it, so that it is not enclosed twice."""
    for opening, closing in ("“”", '""', "‘’", "«»"):
        inner = quote[1:-1]
        if len(quote) > 2 and quote[0] == opening and quote[-1] == closing and not {opening, closing} & set(inner):
            return inner
    return quote
