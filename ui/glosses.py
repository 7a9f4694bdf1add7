"""Shows what the words of a quotation may mean: at the word itself, and as a list that unfolds below the quotation.

Knows: how glosses become HTML. Does not know what any word means (`rag/telling/glosses.py`).
The words stay text: a meaning lies in an attribute, which the style sheet shows where a pointer, a finger or the focus
is, so that copying a quotation copies its own words only. The list serves the keyboard and screen readers.
"""

from collections.abc import Iterator, Sequence

from rag.nouns import Citation, CitedGloss
from ui.labels import Labels
from ui.markup import Child, Markup, tag


def glossed_words(citation: Citation, glosses: Sequence[CitedGloss], *, labels: Labels) -> Iterator[Child]:
    """The quotation's characters, all of them and no others, with the words that have a meaning as elements."""
    text, done = citation.article.text, citation.start
    for gloss in glosses:
        word = text[gloss.start : gloss.end]
        yield text[done : gloss.start]
        meaning = f"{word}: {gloss.meaning}"
        yield tag("span", word, class_="glossed", tabindex="-1", data_meaning=meaning, data_note=labels.gloss_note)
        done = gloss.end
    yield text[done : citation.end]


def word_by_word(citation: Citation, glosses: Sequence[CitedGloss], *, labels: Labels) -> Markup:
    """The folded list of words with their meanings, each once, and the line that says what it is not."""
    text = citation.article.text
    meanings = {text[gloss.start : gloss.end]: gloss.meaning for gloss in glosses}
    rows = (
        tag("div", tag("dt", word, lang=citation.article.language), tag("dd", meaning, lang="en"))
        for word, meaning in meanings.items()
    )
    return tag(
        "details",
        tag("summary", labels.word_by_word, tag("span", f" ({labels.quotation} {citation.number})", class_="unseen")),
        tag("p", labels.not_a_translation),
        tag("dl", *rows),
        class_="word-by-word",
    )
