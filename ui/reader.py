"""Shows an article's whole text beside the conversation, with the quoted stretches marked.

Knows: paragraphs, marks and an article's origin as HTML. Does not know how an article was found.
"""

import re
from collections import deque
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from index.nouns import Article, SentenceKind
from index.segmentation.layout import blocks
from ui.labels import Labels
from ui.marks import NEAR, Mark, written
from ui.markup import Markup, escaped, joined, link, tag
from ui.render import origin


def reader(article: Article, *, marks: Sequence[Mark] = (), active: int | None = None, labels: Labels) -> Markup:
    """An article in the reader pane; `active` is the number of the quotation to scroll to."""
    kept = [mark for mark in marks if 0 <= mark.start < mark.end <= len(article.text)]
    numbers = {mark.number for mark in kept}
    active = active if active in numbers else min(numbers, default=None)
    quoted = numbers - {NEAR}
    return tag(
        "article",
        tag("button", labels.back, type="button", class_="back"),
        tag(
            "header",
            tag("p", origin(article, labels=labels), class_="kicker"),
            tag("h2", article.title or labels.untitled, lang=article.language if article.title else None),
            _known(article, labels=labels),
            _quotes_here(quoted, labels=labels) if quoted else _nothing_quoted(NEAR in numbers, labels=labels),
        ),
        tag("div", *_paragraphs(article.text, marks=kept, active=active), class_="text", lang=article.language),
        _captions(article, labels=labels) if article.captions else None,
        class_="sheet",
        lang=labels.language,
        data_article=article.id,
        data_marks=written(marks),
        aria_label=article.title or labels.untitled,
    )


def empty_reader(*, hint: str | None, labels: Labels) -> Markup:
    """The pane before any article is opened, with a hint how to open one."""
    return _notice(labels.reader_empty, hint, labels=labels)


def unopened(article_id: str, *, line: str, marks: Sequence[Mark] = (), labels: Labels) -> Markup:
    """The pane for an article that cannot be shown, with the reason; it names what was asked for, as `reader` does."""
    return _notice(line, None, article_id=article_id, marks=marks, labels=labels)


def _notice(
    line: str, hint: str | None, *, article_id: str | None = None, marks: Sequence[Mark] = (), labels: Labels
) -> Markup:
    return tag(
        "div",
        tag("button", labels.back, type="button", class_="back") if article_id else None,
        tag("p", line),
        tag("p", hint, class_="hint") if hint else None,
        class_="sheet blank",
        lang=labels.language,
        data_name=labels.reader,
        data_article=article_id,
        data_marks=written(marks) if article_id else None,
    )


def _known(article: Article, *, labels: Labels) -> Markup:
    rows: list[tuple[str, Markup]] = [
        (name, joined(value))
        for name, value in ((labels.place, article.place), (labels.author, article.author))
        if value
    ]
    if article.source:
        rows.append((labels.source, link(article.source)))
    return tag("dl", *(tag("div", tag("dt", name), tag("dd", value)) for name, value in rows))


def _nothing_quoted(near: bool, *, labels: Labels) -> Markup:
    told = f"{labels.nothing_quoted} {labels.nearest_marked}" if near else labels.nothing_quoted
    return tag("p", told, class_="nothing-quoted")


def _quotes_here(numbers: Collection[int], *, labels: Labels) -> Markup:
    buttons = (
        tag(
            "button",
            str(number),
            type="button",
            class_="goto",
            data_number=number,
            aria_label=f"{labels.quotation} {number}",
        )
        for number in sorted(numbers)
    )
    return tag("p", labels.quotations_here, " ", *buttons, class_="quotes-here")


def _captions(article: Article, *, labels: Labels) -> Markup:
    lines = (tag("p", caption, lang=article.language) for caption in article.captions)
    return tag("section", tag("h3", labels.captions), *lines, class_="captions")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the text that the same quotations cover from end to end."""

    start: int
    end: int
    numbers: tuple[int, ...]


def stretches(marks: Sequence[Mark]) -> list[Stretch]:
    """The marks cut where any of them begins or ends, in order, without the gaps between them."""
    cuts = sorted({place for mark in marks for place in (mark.start, mark.end)})
    pieces = (
        Stretch(start, end, tuple(sorted({mark.number for mark in marks if mark.start <= start and end <= mark.end})))
        for start, end in pairwise(cuts)
    )
    return [piece for piece in pieces if piece.numbers]


def _paragraphs(text: str, *, marks: Sequence[Mark], active: int | None) -> Iterator[Markup]:
    """Each line of the text, a heading or a paragraph, with its quoted stretches marked; no word is changed."""
    waiting = deque(stretches(marks))
    headings = {block.start for block in blocks(text) if block.kind is SentenceKind.HEADING}
    named: set[int] = set()
    for line in re.finditer(r"[^\n]*\S[^\n]*", text):
        while waiting and waiting[0].end <= line.start():
            waiting.popleft()
        pieces: list[Markup] = []
        done = line.start()
        for stretch in takewhile(lambda one: one.start < line.end(), waiting):  # noqa: B023 - used up within the turn
            start, end = max(stretch.start, line.start()), min(stretch.end, line.end())
            pieces += [escaped(text[done:start]), _marked(text[start:end], stretch.numbers, active, named)]
            done = end
        name = "h3" if line.start() + _indent(line.group()) in headings else "p"
        yield tag(name, *pieces, text[done : line.end()])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _marked(text: str, numbers: tuple[int, ...], active: int | None, named: set[int]) -> Markup:
    """A stretch within one paragraph; where a quotation begins it carries its id, `quote-3`, and `named` remembers."""
    first = next((number for number in numbers if number not in named), None)
    named.update(numbers)
    return tag(
        "mark",
        text,
        id=f"quote-{first}" if first is not None else None,
        class_=" ".join(name for name, so in (("near", NEAR in numbers), ("active", active in numbers)) if so) or None,
        data_numbers=" ".join(map(str, numbers)),
        data_begins=first or None,  # what is near is not numbered
        tabindex="-1" if first is not None else None,
    )
