"""Turns one answer, or one refusal, into HTML: quotations as quotations, abstentions plainly unlike them.

Knows: how an answer is laid out. Does not know the text of articles (`ui/reader.py`) or the page around.
Every word that is not ours goes through `ui/markup.py`, which escapes it.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from index.errors import InvalidQuestion
from index.nouns import Article
from rag.nouns import Answer, Citation, Closest, Support
from rag.phrases import also, place_name
from rag.phrases import origin as spoken_origin
from ui.glosses import glossed_words, word_by_word
from ui.labels import Labels
from ui.marks import marks_of, written
from ui.markup import Child, Markup, joined, tag
from ui.plain import plain_text
from ui.tables import table

BRACKETED = re.compile(r"\[(\d{1,4})\]")
AROUND_QUOTE = " \t\n\"'“”„‘’«»"
AFTER_QUOTE = r"^[\"'“”„‘’«»]?\s*(?:\[\d{1,4}\])?"
EDGES = AROUND_QUOTE + ",;:.–—-"


def turn(answer: Answer, *, labels: Labels) -> Markup:
    """A question and what was said to it, as one section of the conversation."""
    said = _answered(answer, labels=labels) if answer.answered else _abstained(answer, labels=labels)
    read_as = (
        tag("p", labels.read_as, ": ", tag("q", answer.rewritten_question), class_="read-as")
        if answer.rewritten_question
        else None
    )
    notes = [tag("p", note, class_="read-as") for note in answer.notes]
    return tag(
        "section",
        asked(answer.question, labels=labels),
        tag("div", read_as, *notes, said, class_="said", lang=answer.language),
        _understood(answer, labels=labels),
        class_="turn" if answer.answered else "turn abstained",
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
    """The question as the reader wrote it; a very long one is cut on the page."""
    shown = question if len(question) <= 2_000 else question[:2_000] + " …"
    return tag("h2", tag("span", labels.you_asked + ": ", class_="unseen"), shown, class_="asked")


def origin(article: Article, *, labels: Labels) -> Markup:
    """Outlet, day and region of an article on one line; what is unknown is said to be."""
    published = (
        tag("time", labels.day(article.published), datetime=article.published)
        if labels.day(article.published) != labels.date_unknown
        else tag("span", labels.date_unknown, class_="unknown")
    )
    outlet = tag("span", article.outlet, class_="outlet") if article.outlet else tag("span", labels.outlet_unknown)
    region = region_of(article, labels=labels)
    return _dotted([outlet, published, tag("span", region) if region else None], class_="origin")


def region_of(article: Article, *, labels: Labels) -> str | None:
    """The region an article is about, in the page's language where the table of regions knows it."""
    try:
        return place_name(article.region_code, labels.language) if article.region_code else article.region
    except InvalidQuestion:  # a code that the table of regions has lost since the article was read
        return article.region


def _answered(answer: Answer, *, labels: Labels) -> Markup:
    parts: list[Markup] = [tag("p", answer.short_answer, class_="short-answer")] if answer.short_answer else []
    by_number = {citation.number: citation for citation in answer.citations}
    counted = [sentence.text for sentence in answer.sentences if sentence.support is Support.COUNTED]
    parts += [tag("p", text, class_="lead") for text in counted]
    if answer.table:
        chips = {one.article.id: chip(one, answer=answer, labels=labels) for one in reversed(answer.citations)}
        parts.append(table(answer.table, chips=chips, labels=labels))
    placed = {number for sentence in answer.sentences for number in sentence.citations}
    said = [
        (sentence.text, [by_number[number] for number in sentence.citations])
        for sentence in answer.sentences
        if sentence.support is not Support.COUNTED
    ]
    said += [("", [citation]) for number, citation in by_number.items() if number not in placed]
    quoted: list[tuple[Article | None, list[Markup]]] = [(None, [])]
    for text, citations in said:
        words = _words_around(text, citations, language=answer.language)
        if words:
            lead = tag("p", *_with_chips(words, by_number, answer=answer, labels=labels), class_="lead")
            (parts if quoted[-1][0] is None else quoted[-1][1]).append(lead)
        for citation in citations:
            if citation.article != quoted[-1][0]:
                quoted.append((citation.article, [_article_heading(citation, labels=labels)]))
            quoted[-1][1].append(quotation(citation, answer=answer, labels=labels))
    groups = [(article, joined(*shown)) for article, shown in quoted if article is not None]
    parts += _compared(groups, labels=labels) if _compares(answer) else [shown for _, shown in groups]
    copy = tag(
        "div",
        tag(
            "button", labels.copy, type="button", class_="copy", data_done=labels.copied, data_failed=labels.copy_failed
        ),
        tag("pre", plain_text(answer, labels=labels), hidden=True),
        class_="copying",
    )
    return joined(*parts, copy)


def _compares(answer: Answer) -> bool:
    """Whether it sets quotations of several places, which the question names, side by side."""
    regions = {citation.article.region_code for citation in answer.citations}
    return len(answer.understood.get("places", ())) > 1 and len(regions - {None}) > 1


def _compared(groups: Iterable[tuple[Article, Markup]], *, labels: Labels) -> list[Markup]:
    """A column for each region, in which its articles are quoted."""
    columns: dict[str | None, list[Markup]] = {}
    for article, shown in groups:
        columns.setdefault(region_of(article, labels=labels), []).append(shown)
    found = [
        tag("section", tag("h3", region) if region else None, *shown, class_="place")
        for region, shown in columns.items()
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
        class_="from-article",
    )


def _words_around(text: str, citations: Iterable[Citation], *, language: str) -> str:
    """What a sentence of an answer says besides the quotations and origins that are shown apart from it.

    A sentence in which no quotation is found word for word keeps its numbers, so that a claim points at its evidence.
    """
    remaining, found = text, False
    for citation in sorted(citations, key=lambda one: len(one.quote), reverse=True):
        before, middle, after = remaining.partition(citation.quote)
        if middle:
            found = True
            before = before.rstrip(AROUND_QUOTE).removesuffix(_lead_in(citation, language=language))
            remaining = f"{before} {re.sub(AFTER_QUOTE, '', after)}"
    if not found:
        return text.strip()
    remaining = BRACKETED.sub("", remaining).strip(EDGES)
    return remaining if re.search(r"\w", remaining) else ""


def _lead_in(citation: Citation, *, language: str) -> str:
    """The words with which the quoting answerer names an article before its first quotation."""
    try:
        return f"{spoken_origin(citation.article, language, also_in=citation.also_in)}:"
    except (ValueError, InvalidQuestion):  # a day or a region code that it cannot name either
        return ""


def _with_chips(words: str, by_number: Mapping[int, Citation], *, answer: Answer, labels: Labels) -> Iterable[Child]:
    for place, piece in enumerate(BRACKETED.split(words)):
        if place % 2 and int(piece) in by_number:
            yield chip(by_number[int(piece)], answer=answer, labels=labels)
        else:
            yield piece if place % 2 == 0 else f"[{piece}]"


def quotation(citation: Citation, *, answer: Answer, labels: Labels) -> Markup:
    """One quotation: the words, who said them, and the number that opens the article at them."""
    glosses = (answer.glosses or {}).get(citation.number, ())
    return tag(
        "figure",
        tag("blockquote", tag("p", *glossed_words(citation, glosses)), lang=citation.article.language),
        chip(citation, answer=answer, labels=labels),
        tag("figcaption", "— ", citation.speaker) if citation.speaker else None,
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
    heading = tag("p", labels.not_in_articles, class_="verdict")
    reason = tag("p", answer.reason or answer.text, class_="reason")
    return joined(heading, reason, closest_list(answer.closest, labels=labels) if answer.closest else None)


def closest_list(closest: Iterable[Closest], *, labels: Labels) -> Markup:
    """Articles near the question, each to be opened, none of them quoted."""
    rows = (
        tag(
            "li",
            tag(
                "button",
                near.article.title or labels.untitled,
                type="button",
                class_="open",
                data_article=near.article.id,
                aria_controls="reader",
            ),
            origin(near.article, labels=labels),
        )
        for near in closest
    )
    return tag("div", tag("p", labels.closest, class_="closest-heading"), tag("ul", *rows), class_="closest")


def _understood(answer: Answer, *, labels: Labels) -> Markup:
    """What was understood and searched, folded; keys without a name of ours are shown as they are."""
    timings = ", ".join(f"{labels.details.get(name, name)} {value:.1f} ms" for name, value in answer.timings_ms.items())
    facts: dict[str, Any] = {
        "rewritten_question": answer.rewritten_question,
        **answer.understood,
        **answer.filters,
        "answerer": answer.answerer,
        "encoder": answer.encoder,
        "timings": timings,
    }
    rows = (
        tag("div", tag("dt", labels.details.get(key, key.replace("_", " "))), tag("dd", shown))
        for key, value in facts.items()
        if (shown := _in_words(value))
    )
    return tag("details", tag("summary", labels.understood), tag("dl", *rows), class_="understood")


def _in_words(value: object) -> str:
    match value:
        case None | False | "":
            return ""
        case True:
            return "✓"
        case float():
            return f"{value:.3g}"
        case Mapping():
            return ", ".join(f"{key} {_in_words(part)}".strip() for key, part in value.items())
        case list() | tuple() | set() | frozenset():
            return ", ".join(filter(None, map(_in_words, value)))
        case _:
            return str(value)


def _dotted(parts: Iterable[Markup | None], *, class_: str) -> Markup:
    kept = [part for part in parts if part is not None]
    pieces: list[Child] = []
    for part in kept:
        pieces += [tag("span", " · ", class_="dot", aria_hidden="true"), part] if pieces else [part]
    return tag("span", *pieces, class_=class_)
