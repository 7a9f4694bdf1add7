"""A table of an answer as HTML: a row for what was counted, and in it a way to each article behind it.

Knows: rows, cells, links. Does not know what was counted or how an article is opened.
"""

from collections.abc import Mapping, Sequence

from rag.table import Listed, Row, Table
from ui.labels import Labels
from ui.markup import Markup, joined, tag

MOST_ROWS = 200
"""Rows shown; the rest is told by their number."""
MOST_LINKS = 50
"""Articles that one row opens; the rest is told by their number."""


def table(shown: Table, *, chips: Mapping[int, Markup], cited: Mapping[int, str], labels: Labels) -> Markup:
    """The rows, with the numbers of the quotations and the other articles to open.

    Args:
        shown: what was counted or put in order.
        chips: the buttons of the quotations, by number.
        cited: the article's id of each quotation, by number.
        labels: the words of the answer's language, in which columns and cells are.
    """
    columns = [tag("th", name, scope="col") for name in shown.columns]
    if shown.titled is None:
        columns.append(tag("th", labels.behind, scope="col", class_="behind"))
    rows = []
    for row in shown.rows[:MOST_ROWS]:
        mine = [chips[number] for number in row.behind(cited)[0]]
        rows.append(_row(row, shown, mine, labels))
    caption = tag("caption", labels.table, class_="unseen")
    built = tag("table", caption, tag("thead", tag("tr", *columns)), tag("tbody", *rows))
    left = len(shown.rows) - MOST_ROWS
    more = tag("p", labels.told(left, labels.rows_left), class_="rows-left") if left > 0 else None
    return joined(tag("div", built, class_="counted", role="region", aria_label=labels.table, tabindex=0), more)


def _row(row: Row, shown: Table, chips: Sequence[Markup], labels: Labels) -> Markup:
    """A row; each cell but the first tells its column, which a narrow page prints before it.

    Where a row stands for several articles, their titles are a row of their own below it, shown once its articles are
    unfolded (`ui/chat.css`).
    """
    cells = []
    for place, (words, column) in enumerate(zip(row.cells, shown.columns, strict=True)):
        if place == shown.titled:
            article = row.articles[0]
            cells.append(tag("td", tag("div", _opener(article, labels), *chips, class_="titled")))
        else:
            cells.append(tag("td", words, data_column=column) if place else tag("th", words, scope="row"))
    if shown.titled is not None:
        return tag("tr", *cells)
    summary = tag("summary", labels.counted(len(row.articles), labels.articles))
    cells.append(tag("td", *chips, tag("details", summary)))
    titles = tag("td", _titles(row, labels), colspan=len(cells))
    return joined(tag("tr", *cells), tag("tr", titles, class_="titles"))


def _titles(row: Row, labels: Labels) -> Markup:
    items = [tag("li", _opener(article, labels)) for article in row.articles[:MOST_LINKS]]
    if (left := len(row.articles) - MOST_LINKS) > 0:
        items.append(tag("li", labels.told(left, labels.articles_left)))
    return tag("ul", *items)


def _opener(article: Listed, labels: Labels) -> Markup:
    return tag(
        "button",
        article.title or labels.untitled,
        type="button",
        class_="open",
        data_article=article.id,
        aria_controls="reader",
    )
