"""Sentences grouped into passages: what is embedded and found.

Knows: how long a passage and a sentence may be, and the line of context that is embedded before a passage.
Does not know: where a sentence ends (`index/sentences.py`), the encoder, the store.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from index.nouns import SentenceKind
from index.origin.dates import MONTH_NAMES
from index.sentences import Span, segment

ENOUGH_WORDS = 60
"""A passage of this many words ends with its paragraph."""
MOST_WORDS = 120
"""No sentence is added that makes a passage longer than this."""
FEW_WORDS = 25
"""A shorter passage is not closed for a heading's or paragraph's sake, and joins the one before when it is the last."""
LONGEST_SENTENCE = 800
"""Characters, about `MOST_WORDS` words; a longer "sentence" is a page without punctuation, and is cut."""
_SEPARATORS = ["; ", ", ", " ", ""]
_OPENING_MARKS = frozenset('"“«')


class PassageSpan(NamedTuple):
    """Whole sentences, numbers `first` to `last` included; `text[start:end]` holds them."""

    start: int
    end: int
    first: int
    last: int


def divide(text: str) -> tuple[list[Span], list[PassageSpan]]:
    """Read an article's text as sentences, over-long ones cut, and as passages of them."""
    sentences = [piece for span in segment(text) for piece in pieces(text, span)]
    return sentences, group(text, sentences)


def pieces(text: str, span: Span) -> list[Span]:
    """Return the span itself, or its pieces of at most `LONGEST_SENTENCE` characters when it is longer.

    Together the pieces hold every character of the span that is not space. The splitter says where to cut; the offsets
    are counted here, because its own are wrong where words repeat.
    """
    if span.end - span.start <= LONGEST_SENTENCE:
        return [span]
    # imported here because it takes 0.4 s, and most articles have no such sentence
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    splitter = RecursiveCharacterTextSplitter(
        separators=_SEPARATORS,
        keep_separator="end",
        chunk_size=LONGEST_SENTENCE,
        chunk_overlap=0,
        strip_whitespace=False,
    )
    found: list[Span] = []
    at = span.start
    for chunk in splitter.split_text(text[span.start : span.end]):
        left, right = at + len(chunk) - len(chunk.lstrip()), at + len(chunk.rstrip())
        at += len(chunk)
        if left < right:
            found.append(Span(left, right, span.kind))
    if at != span.end:
        raise RuntimeError("the text splitter changed the text that it split")
    return found


def group(text: str, sentences: Sequence[Span]) -> list[PassageSpan]:
    """Passages in order; every sentence is in exactly one.

    A passage is closed at the end of a paragraph when it has `ENOUGH_WORDS`, before a heading, and before a sentence
    that would take it over `MOST_WORDS`. A heading, or a line that announces a list, goes with what follows it; a
    quotation or a list item goes with what precedes it, while there is room.
    """
    if not sentences:
        return []
    words = [len(text[span.start : span.end].split()) for span in sentences]
    starts = _passage_starts(text, sentences, words)
    ends = [*(start - 1 for start in starts[1:]), len(sentences) - 1]
    return [
        PassageSpan(sentences[first].start, sentences[last].end, first, last)
        for first, last in zip(starts, ends, strict=True)
    ]


def _passage_starts(text: str, sentences: Sequence[Span], words: Sequence[int]) -> list[int]:
    """Numbers of the sentences with which a passage begins."""
    starts, held = [0], words[0]
    for number in range(1, len(sentences)):
        if _closes(text, sentences, words, held, number):
            begin = _with_announcement(text, sentences, starts[-1], number)
            starts.append(begin)
            held = sum(words[begin:number])
        held += words[number]
    if len(starts) > 1 and held < FEW_WORDS:
        before = sum(words[starts[-2] : starts[-1]])
        if before + held <= MOST_WORDS and sentences[starts[-1]].kind is not SentenceKind.HEADING:
            starts.pop()
    return starts


def _closes(text: str, sentences: Sequence[Span], words: Sequence[int], held: int, number: int) -> bool:
    """Whether the passage of `held` words ends before sentence `number`."""
    if held + words[number] > MOST_WORDS:
        return True
    if held < FEW_WORDS:
        return False
    this, before = sentences[number], sentences[number - 1]
    if this.kind is SentenceKind.HEADING:
        return before.kind is not SentenceKind.HEADING
    if _announces(text, sentences, number):
        return held + _list_words(sentences, words, number) > MOST_WORDS
    continues = this.kind is SentenceKind.ITEM or text[this.start] in _OPENING_MARKS
    return held >= ENOUGH_WORDS and "\n" in text[before.end : this.start] and not continues


def _announces(text: str, sentences: Sequence[Span], number: int) -> bool:
    """Whether a sentence is the line before a list (`Syaratnya:`)."""
    following = number + 1
    return (
        following < len(sentences)
        and text[sentences[number].end - 1] == ":"
        and sentences[following].kind is SentenceKind.ITEM
    )


def _list_words(sentences: Sequence[Span], words: Sequence[int], number: int) -> int:
    """Words of the announcing line `number` and of the list after it, as far as a passage may have them."""
    held, end = words[number], number + 1
    while held <= MOST_WORDS and end < len(sentences) and sentences[end].kind is SentenceKind.ITEM:
        held, end = held + words[end], end + 1
    return held


def _with_announcement(text: str, sentences: Sequence[Span], first: int, number: int) -> int:
    """Step back from `number` to the heading or announcing line (`Syaratnya:`) before it, if something is left."""
    begin = number
    while begin - 1 > first and (
        sentences[begin - 1].kind is SentenceKind.HEADING or _announces(text, sentences, begin - 1)
    ):
        begin -= 1
    return begin


def context(*, title: str, outlet: str | None, region: str | None, published: str | None) -> str:
    """Write the line that is embedded before a passage's own words; what is unknown is left out.

    `published` is an ISO date. Example: `Warga Bersihkan Sungai. Kabupaten Magetan. ANTARA. 7 Oktober 2024.`
    """
    parts = (part.strip() for part in (title, region or "", outlet or "", _in_words(published)))
    return " ".join(part if part[-1] in ".!?…" else f"{part}." for part in parts if part)


def _in_words(published: str | None) -> str:
    """`2024-10-07` as `7 Oktober 2024`."""
    if published is None:
        return ""
    day = date.fromisoformat(published)
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"
