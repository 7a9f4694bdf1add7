"""Whether the right words are quoted, from the right articles, and whether every citation holds.

Knows: gold evidence, replies and the texts that a system cites from. Does not know how a mean or an interval is made.
All measures are for one reply, from 0 to 1. Stretches are (article, start, end) in code points.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from eval.answers.nouns import Cited, Reply, Said

Stretch = tuple[str, int, int]


def located(quote: str, articles: Iterable[str], texts: Mapping[str, str]) -> list[Stretch]:
    """Every place where a quote stands in some articles; white space of any kind and length is the same."""
    pattern = re.compile(r"\s+".join(map(re.escape, quote.split())))
    return [(article, match.start(), match.end()) for article in articles for match in pattern.finditer(texts[article])]


def covered(stretch: Stretch, cited: Iterable[Stretch], texts: Mapping[str, str]) -> bool:
    """Whether citations, taken together, show every letter of a stretch."""
    article, start, end = stretch
    shown = {
        place for other, first, last in cited if other == article for place in range(max(start, first), min(end, last))
    }
    return all(place in shown or texts[article][place].isspace() for place in range(start, end))


def evidence_recall(groups: Sequence[Sequence[Stretch]], cited: Sequence[Stretch], texts: Mapping[str, str]) -> float:
    """Share of the evidence groups of which one quote is shown in full.

    Not the recall of words: half a quote is no proof. Not SQuAD's best single answer either: every group counts.
    Nor HotpotQA's supporting facts (Yang et al. 2018), which are fixed sentences; here the words may stand in any.
    """
    found = [any(covered(stretch, cited, texts) for stretch in group) for group in groups]
    return sum(found) / len(found)


def evidence_precision(groups: Sequence[Sequence[Stretch]], cited: Sequence[Stretch]) -> float:
    """Share of the citations that show some evidence, in whole or part; 0 without citations.

    A citation beside the point counts against it even when it stands in the right article.
    """
    wanted = [stretch for group in groups for stretch in group]
    useful = [any(_overlap(one, other) for other in wanted) for one in cited]
    return sum(useful) / len(useful) if useful else 0.0


def _overlap(one: Stretch, other: Stretch) -> bool:
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


def wrong_article(cited: Iterable[Stretch], allowed: Collection[str]) -> float:
    """1 when any citation is of an article that does not answer the question, else 0.

    Per answer, not per citation: one quotation from the wrong place is what costs a reporter their name.
    """
    return float(any(article not in allowed for article, _, _ in cited))


def holds(citation: Cited, texts: Mapping[str, str]) -> bool:
    """Whether a citation's article exists and has exactly these words at that place."""
    text = texts.get(citation.article)
    whole = text is not None and 0 <= citation.start < citation.end <= len(text)
    return text is not None and whole and text[citation.start : citation.end] == citation.quote


def supported(sentence: Said, citations: Mapping[int, Cited], texts: Mapping[str, str]) -> bool:
    """Whether a sentence is supported by what it cites.

    A quoting sentence is supported when it cites something, every citation holds, and it shows each quotation word for
    word; a number found by counting when it cites something and every citation holds; for a generated sentence the
    verdict of Kutip's own checker is taken.
    """
    cited = [citations.get(number) for number in sentence.citations]
    if not cited or any(one is None or not holds(one, texts) for one in cited):
        return False
    if sentence.support != "quoted":
        return sentence.support in ("supported", "counted")
    return all(one is not None and _plain(one.quote) in _plain(sentence.text) for one in cited)


def _plain(text: str) -> str:
    return " ".join(text.split())


def citation_recall(reply: Reply, texts: Mapping[str, str]) -> float:
    """Share of the answer's sentences that their citations support (ALCE, Gao et al. 2023, section 3.3).

    ALCE asks an entailment model whether the citations support a sentence; quotations make that exact. A sentence
    without a valid citation scores 0.
    """
    citations = {citation.number: citation for citation in reply.citations}
    verdicts = [supported(sentence, citations, texts) for sentence in reply.sentences]
    return sum(verdicts) / len(verdicts) if verdicts else 0.0


def citation_precision(reply: Reply, texts: Mapping[str, str]) -> float:
    """Share of the citations that hold and are needed by a sentence that they support (ALCE, Gao et al. 2023).

    ALCE calls a citation irrelevant when it alone does not support its sentence and the others do without it. With
    quotations that is one that no sentence shows.
    """
    citations = {citation.number: citation for citation in reply.citations}
    needed = {
        number for sentence in reply.sentences if supported(sentence, citations, texts) for number in sentence.citations
    }
    return len(needed & citations.keys()) / len(reply.citations) if reply.citations else 0.0
