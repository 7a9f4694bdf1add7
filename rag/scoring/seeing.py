"""What the reader makes of the sentences found: of each in its passage, of the best ones also amid what is around them.

Knows: passages, how much text stands around a sentence that is read once more. Does not know what a reading is worth.
A sentence at the edge of its passage is read without what leads to it; in the middle of a window of its own it is not.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from index.nouns import Hit, Sentence, SentenceKind
from index.span_reader import NOTHING, Reader, Reading, Said
from rag.scoring.as_told import as_told

AGAIN = 4
"""Sentences that are read once more: those of which the reader makes most."""
CERTAIN = 1e-4
"""From certainty that a chance keeps where two are averaged."""
AROUND = 560
"""Characters of such a window: about as many pieces as the reader takes in at once."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the reader makes of a sentence."""

    said: Said
    answers: float = 0.0
    """Probability that its passage answers."""
    span: tuple[int, int] | None = None
    """Characters of the article that are taken for the answer; None when none of this sentence are."""
    again: float = NOTHING
    """Logit of the sentence answering amid what is around it, or as it was in its passage."""
    again_answers: float = 0.0
    """Probability that what is around it answers, or that its passage does."""


UNREAD = Seen(Said(NOTHING, NOTHING))
At = tuple[int, int]
"""Key of a passage and number of a sentence in its article."""


def seen(
    wording: Sequence[str], hits: Sequence[Hit], *, names: Sequence[str] = (), reader: Reader, again: bool
) -> Mapping[At, Seen]:
    """The reader's view of every sentence of some passages; headings and what is not asked for are unread.

    Args:
        wording: for each passage the question as it is put to the reader.
        hits: the passages.
        names: those of the question, which is asked of each stretch of news as that names them.
        reader: reads them.
        again: whether the best sentences are read once more.
    """
    inside = [[one for one in hit.passage.sentences if one.kind is not SentenceKind.HEADING] for hit in hits]
    found: defaultdict[At, Seen] = defaultdict(lambda: UNREAD)
    told = [as_told(text, names, hit.text, hit.article) for text, hit in zip(wording, hits, strict=True)]
    readings = _readings(told, hits, inside, reader=reader)
    for hit, some, made in zip(hits, inside, readings, strict=True):
        spans = [(hit.start + span.start, hit.start + span.end) for span in made.spans]
        for sentence, said in zip(some, made.sentences, strict=True):
            own = next((span for span in spans if sentence.start <= span[0] and span[1] <= sentence.end), None)
            found[hit.passage.key, sentence.number] = Seen(said, made.answerable, own, said.evidence, made.answerable)
    if again:
        _read_again(found, wording, hits, inside, names=names, reader=reader)
    return found


def in_both(one: Mapping[At, Seen], other: Mapping[At, Seen]) -> Mapping[At, Seen]:
    """What is made of the same sentences in the mean of two wordings of a question: of logits, of chances' logits too.

    Everyday spellings ("brp yg kena") are read by themselves and written out. Of newsroom questions held out that have
    some, evidence is found for .808 (.795 where they are read as typed alone; n = 297), and .265 (.272) of those
    without an answer are answered (n = 147); of 106 others for .718 (.667), and .107 (.143) are.
    """
    found: defaultdict[At, Seen] = defaultdict(lambda: UNREAD)
    for key, mine in one.items():
        found[key] = _mean(mine, other[key])
    return found


def in_either(one: Mapping[At, Seen], other: Mapping[At, Seen]) -> Mapping[At, Seen]:
    """What is made of the same sentences in that of two wordings of a question that speaks for each of them more.

    Passive and active are each answered best in their own: "Elang dikalahkan Merpati", "Merpati mengalahkan Elang".
    """
    found: defaultdict[At, Seen] = defaultdict(lambda: UNREAD)
    for key, mine in one.items():
        found[key] = max(mine, other[key], key=lambda seen: seen.said.evidence)
    return found


def _mean(one: Seen, other: Seen) -> Seen:
    return Seen(
        Said((one.said.evidence + other.said.evidence) / 2, (one.said.span + other.said.span) / 2),
        _between(one.answers, other.answers),
        one.span or other.span,
        (one.again + other.again) / 2,
        _between(one.again_answers, other.again_answers),
    )


def _between(one: float, other: float) -> float:
    """The probability whose logit is the mean of two others' logits."""
    odds = [min(max(chance, CERTAIN), 1 - CERTAIN) for chance in (one, other)]
    return 1 / (1 + math.prod((1 - chance) / chance for chance in odds) ** 0.5)


def _readings(
    wording: Sequence[str], hits: Sequence[Hit], inside: Sequence[Sequence[Sentence]], *, reader: Reader
) -> list[Reading]:
    """Each passage read for its question, those of the same wording together."""
    made: dict[int, Reading] = {}
    for text in dict.fromkeys(wording):
        mine = [at for at, own in enumerate(wording) if own == text]
        read = reader.read(
            text,
            [hits[at].text for at in mine],
            titles=[hits[at].title for at in mine],
            sentences=[[(one.start - hits[at].start, one.end - hits[at].start) for one in inside[at]] for at in mine],
        )
        made |= zip(mine, read, strict=True)
    return [made[at] for at in range(len(hits))]


def _read_again(
    found: dict[At, Seen],
    wording: Sequence[str],
    hits: Sequence[Hit],
    inside: Sequence[Sequence[Sentence]],
    *,
    names: Sequence[str],
    reader: Reader,
) -> None:
    """Put in how the best sentences read amid what is around them."""
    every = [(at, one) for at, some in enumerate(inside) for one in some]
    best = sorted(every, key=lambda one: -found[hits[one[0]].passage.key, one[1].number].said.evidence)[:AGAIN]
    windows = [around(one) for _, one in best]
    texts = [one.article.text[slice(*window)] for (_, one), window in zip(best, windows, strict=True)]
    told = [as_told(wording[at], names, text, one.article) for (at, one), text in zip(best, texts, strict=True)]
    for question in dict.fromkeys(told):
        mine = [number for number, own in enumerate(told) if own == question]
        sentences = [best[number][1] for number in mine]
        read = reader.read(
            question,
            [texts[number] for number in mine],
            titles=[one.article.title for one in sentences],
            sentences=[
                [(one.start - windows[number][0], one.end - windows[number][0])]
                for number, one in zip(mine, sentences, strict=True)
            ],
        )
        for number, made in zip(mine, read, strict=True):
            at, one = best[number]
            key = hits[at].passage.key, one.number
            found[key] = replace(found[key], again=made.sentences[0].evidence, again_answers=made.answerable)


def around(sentence: Sentence) -> tuple[int, int]:
    """The stretch of its article in the middle of which a sentence stands, between words."""
    text, room = sentence.article.text, max(0, AROUND - (sentence.end - sentence.start)) // 2
    start, end = max(0, sentence.start - room), min(len(text), sentence.end + room)
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end
