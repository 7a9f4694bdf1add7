"""An answer as plain text to paste into a report: each quotation with its speaker, outlet, day, title and source.

Knows: the order in which a source is named. Does not know HTML.
"""

from rag.nouns import Answer, Citation, Support
from ui.labels import Labels, labels_in


def plain_text(answer: Answer, *, labels: Labels | None = None) -> str:
    """The question, then what was said, word for word; attributions in the language of `labels`, else of the answer."""
    labels = labels or labels_in(answer.language)
    head = [answer.rewritten_question or answer.question, ""]
    if not answer.answered:
        return "\n".join([*head, answer.reason or answer.text])
    short = [answer.short_answer, ""] if answer.short_answer else []
    quotes = "\n\n".join(quoted_with_source(citation, labels=labels) for citation in answer.citations)
    counted = [sentence.text for sentence in answer.sentences if sentence.support is Support.COUNTED]
    rows = [answer.table.columns, *(row.cells for row in answer.table.rows)] if answer.table else []
    told = [*counted, *("\t".join(cells) for cells in rows), ""] if counted or rows else []
    return "\n".join([*head, *short, *told, quotes])


def quoted_with_source(citation: Citation, *, labels: Labels) -> str:
    """`“quote” — speaker, outlet, day, region, “title”, source`, leaving out what is unknown except the day."""
    article = citation.article
    known = [
        citation.speaker,
        article.outlet or labels.outlet_unknown,
        labels.day(article.published),
        article.region,
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
