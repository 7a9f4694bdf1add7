"""Turns one answer, or one refusal, into HTML: quotations as quotations, abstentions plainly unlike them.

Knows: how an answer is laid out. Does not know the text of articles (`ui/reader.py`) or the page around.
Every word that is not ours goes through `ui/markup.py`, which escapes it. All of a turn is in the answer's language:
headings, days and buttons, and how it was read.
"""

from collections.abc import Iterable, Mapping

from index.factchecks import is_fact_check
from index.formats.characters import visible
from index.nouns import Article
from rag.askable import LONGEST
from rag.nouns import Answer, Citation, Closest, Refusal
from rag.phrases.naming import also
from ui import leads
from ui.columns import place_asked
from ui.glosses import glossed_words, word_by_word
from ui.labels import Labels, labels_in
from ui.marks import NEAR, Mark, marks_of, written
from ui.markup import Child, Markup, joined, tag
from ui.plain import plain_text, quoted_with_source
from ui.tables import table
from ui.understood import understood


def turn(answer: Answer) -> Markup:
    """A question and what was said to it, as one section of the conversation."""
    labels = labels_in(answer.language)
    said = _answered(answer, labels=labels) if answer.answered else _abstained(answer, labels=labels)
    rewritten = tag("q", answer.rewritten_question) if answer.rewritten_question else None
    read_as = tag("p", labels.read_as, ": ", rewritten, class_="read-as") if rewritten else None
    notes = [tag("p", note, class_="read-as") for note in answer.notes]
    return tag(
        "section",
        asked(answer.question, labels=labels),
        tag("div", read_as, *notes, said, class_="said"),
        understood(answer, labels=labels),
        class_="turn" if answer.answered else "turn abstained",
        lang=answer.language,
    )


def refusal(question: str, *, reason: str, labels: Labels) -> Markup:
    """A question that could not be asked, with the one-line reason."""
    return tag(
        "section",
        asked(question, labels=labels),
        tag("div", tag("p", labels.failed, class_="verdict"), tag("p", reason), class_="said refused", role="alert"),
        class_="turn failed",
    )


def asked(question: str, *, labels: Labels) -> Markup:
    """The question as the reader wrote it, a long one folded; a very long one is cut on the page."""
    shown = question if len(question) <= LONGEST else question[:LONGEST] + " …"
    heading = tag("h2", tag("span", labels.you_asked + ": ", class_="unseen"), shown, class_="asked")
    unfold = tag("button", labels.more, type="button", class_="more", data_other=labels.less, hidden=True)
    return joined(heading, unfold)


def origin(article: Article, *, labels: Labels) -> Markup:
    """Outlet, day and region of an article on one line; what is unknown is said to be, and so is a fact check."""
    published = (
        tag("time", labels.day(article.published), datetime=article.published)
        if labels.day(article.published) != labels.date_unknown
        else tag("span", labels.date_unknown, class_="unknown")
    )
    outlet = tag("span", article.outlet, class_="outlet") if article.outlet else tag("span", labels.outlet_unknown)
    region = labels.region_of(article)
    line = _dotted([outlet, published, tag("span", region) if region else None], class_="origin")
    return joined(tag("span", labels.fact_check, class_="fact-check"), " ", line) if is_fact_check(article) else line


def _answered(answer: Answer, *, labels: Labels) -> Markup:
    parts: list[Markup] = []
    if answer.short:
        words_of = answer.short.citation.article.language
        parts.append(tag("p", answer.short.text, class_="short-answer", lang=words_of))
    parts += [tag("p", text, class_="lead") for text in leads.counted(answer)]
    if answer.table:
        chips = {one.number: chip(one, answer=answer, labels=labels) for one in answer.citations}
        cited = {one.number: one.article.id for one in answer.citations}
        parts.append(table(answer.table, chips=chips, cited=cited, labels=labels))
    quoted: list[tuple[Article | None, list[Markup]]] = [(None, [])]
    for words, citations in leads.quoted(answer):
        if words:
            numbered = _with_chips(words, answer=answer, labels=labels)
            lead = tag("p", *numbered, class_="lead")
            (parts if quoted[-1][0] is None else quoted[-1][1]).append(lead)
        for citation in citations:
            if citation.article != quoted[-1][0]:
                quoted.append((citation.article, [_article_heading(citation, labels=labels)]))
            quoted[-1][1].append(quotation(citation, answer=answer, labels=labels))
    groups = [(article, joined(*shown)) for article, shown in quoted if article is not None]
    parts += _compared(groups, answer=answer, labels=labels) if _compares(answer) else [shown for _, shown in groups]
    return joined(*parts, _copying(answer, labels=labels))


def _copying(answer: Answer, *, labels: Labels) -> Markup:
    """The button that copies an answer, and what it copies."""
    button = _copy_button(labels.copy, None, labels=labels)
    return tag("div", button, tag("pre", plain_text(answer, labels=labels), hidden=True), class_="copying")


def _copy_button(words: str, title: str | None, *, labels: Labels) -> Markup:
    return tag(
        "button",
        words,
        type="button",
        class_="copy",
        title=title,
        data_done=labels.copied,
        data_failed=labels.copy_failed,
    )


def _compares(answer: Answer) -> bool:
    """Whether it sets quotations of several places, which the question names, side by side."""
    regions = {citation.article.region_code for citation in answer.citations}
    return len(answer.understood.get("places", ())) > 1 and len(regions - {None}) > 1


def _compared(groups: Iterable[tuple[Article, Markup]], *, answer: Answer, labels: Labels) -> list[Markup]:
    """A column for each place that the question names, in which the articles about it are quoted."""
    asked = answer.understood.get("places", ())
    columns: dict[str | None, list[Markup]] = {}
    for article, shown in groups:
        place = place_asked(article, asked, answer.language) or labels.region_of(article)
        columns.setdefault(place, []).append(shown)
    found = [
        tag("section", tag("h3", place) if place else None, *shown, class_="place") for place, shown in columns.items()
    ]
    return [tag("div", *found, class_="compared")]


def _article_heading(citation: Citation, *, labels: Labels) -> Markup:
    """Where the quotations that follow stand, and who else prints the story."""
    article = citation.article
    title = tag("span", article.title or labels.untitled, class_="from-title", lang=article.language)
    others = also(citation.also_in, labels.language).lstrip("; ")
    return tag(
        "p",
        origin(article, labels=labels),
        title,
        tag("span", others, class_="also-in") if others else None,
        _printed(article),
        class_="from-article",
    )


def _printed(article: Article) -> Markup | None:
    """The address or file of an article, shown only on paper, where it cannot be opened."""
    return tag("span", visible(article.source), class_="printed") if article.source else None


def _with_chips(words: str, *, answer: Answer, labels: Labels) -> Iterable[Child]:
    by_number: Mapping[int, Citation] = {citation.number: citation for citation in answer.citations}
    for place, piece in enumerate(leads.BRACKETED.split(words)):
        if place % 2 and int(piece) in by_number:
            yield chip(by_number[int(piece)], answer=answer, labels=labels)
        else:
            yield piece if place % 2 == 0 else f"[{piece}]"


def quotation(citation: Citation, *, answer: Answer, labels: Labels) -> Markup:
    """One quotation: the words, who said them, the number that opens the article at them, and a way to copy it."""
    glosses = (answer.glosses or {}).get(citation.number, ())
    return tag(
        "figure",
        tag("blockquote", tag("p", *glossed_words(citation, glosses, labels=labels)), lang=citation.article.language),
        tag(
            "span",
            chip(citation, answer=answer, labels=labels),
            _copy_button(*labels.copy_quotation, labels=labels),
            tag("pre", quoted_with_source(citation, labels=labels), hidden=True),
            class_="beside",
        ),
        tag("figcaption", "— ", citation.attribution) if citation.attribution else None,
        word_by_word(citation, glosses, labels=labels) if glosses else None,
        class_="quotation",
    )


def chip(citation: Citation, *, answer: Answer, labels: Labels) -> Markup:
    """The numbered button that opens a citation's article in the reader, with all this answer quotes from it marked."""
    article = citation.article
    return tag(
        "button",
        str(citation.number),
        type="button",
        class_="cite",
        data_article=article.id,
        data_marks=written(marks_of(answer, article_id=article.id)),
        data_active=citation.number,
        aria_controls="reader",
        aria_label=f"{labels.quotation} {citation.number}: {article.title or labels.untitled}",
    )


def _abstained(answer: Answer, *, labels: Labels) -> Markup:
    heading = tag("p", labels.verdicts[answer.refusal], class_="verdict")
    reason = tag("p", answer.reason or answer.text, class_="reason")
    # The article of an address is the one that was asked for, not one near it.
    told = None if answer.refusal is Refusal.ADDRESS else labels.closest
    closest = closest_list(answer.closest, heading=told, labels=labels) if answer.closest else None
    copying = None if answer.refusal is Refusal.NO_QUESTION else _copying(answer, labels=labels)
    return joined(heading, reason, closest, copying)


def closest_list(closest: Iterable[Closest], *, heading: str | None, labels: Labels) -> Markup:
    """Articles near the question, each to be opened at its nearest sentence, none of them quoted."""
    headed = tag("p", heading, class_="closest-heading") if heading else None
    return tag("div", headed, tag("ul", *(_near(one, labels=labels) for one in closest)), class_="closest")


def _near(near: Closest, *, labels: Labels) -> Markup:
    article, sentence = near.article, near.sentence
    opening = tag(
        "button",
        article.title or labels.untitled,
        type="button",
        class_="open",
        lang=article.language,
        data_article=article.id,
        data_marks=written([Mark(NEAR, sentence.start, sentence.end)]) if sentence else None,
        data_active=NEAR if sentence else None,
        aria_controls="reader",
    )
    told = (
        tag("p", labels.nearest_sentence, " ", tag("q", sentence.text, lang=article.language), class_="near")
        if sentence
        else None
    )
    return tag("li", opening, origin(article, labels=labels), _printed(article), told)


def _dotted(parts: Iterable[Markup | None], *, class_: str) -> Markup:
    kept = [part for part in parts if part is not None]
    pieces: list[Child] = []
    for part in kept:
        pieces += [tag("span", " · ", class_="dot", aria_hidden="true"), part] if pieces else [part]
    return tag("span", *pieces, class_=class_)
