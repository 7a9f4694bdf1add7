"""Learns English → Indonesian word translation probabilities from parallel sentences, and the reverse.

    python -m index.training.word_table --data ../shared/data --out index/models/word_table

IBM Model 1 with an empty word (Brown et al. 1993, "The Mathematics of Statistical Machine Translation") over the sets
of words of each sentence, vectorised: every (English, Indonesian) pair of a sentence is a link, a round of expectation
maximisation is one gather, one segmented sum and one count. Dictionary entries take part as sentences of one word.
Knows: the estimate and what is kept of it. Does not know: questions (`index.translation`).
"""

import argparse
import gzip
import logging
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index import english
from index.training import sources
from index.translation import FORWARD, REVERSE, STEM_MARK
from index.words import terms, tokens

log = logging.getLogger(__name__)

ROUNDS = 6
EMPTY = 0
"""Number of the empty word, to which words without a counterpart belong."""
LEAST_SEEN = 2
"""Sentences in which a target word must stand to be learned."""
LEAST_OWN = 5
"""Sentences from which on a word form has an entry of its own beside its stem's."""
LEAST = 0.02
"""Probabilities below it are noise; what is left is not scaled up, so that vague words weigh less."""
LEAST_BACK = 0.001
"""Probability of the source word given the target below which the two do not agree."""
LEAST_COUNT = 0.25
"""Expected sentences in which the two translate each other; below it there is no evidence but chance."""
MOST = 8
"""Alternatives kept of a word."""

Pair = tuple[Sequence[str], Sequence[str], float]


@dataclass(frozen=True, slots=True)
class Links:
    """All (source, target) pairs of all sentences, grouped by (sentence, target)."""

    cells: NDArray[np.int64]
    """For each link the number of its distinct (source, target) pair."""
    starts: NDArray[np.int64]
    """Where each (sentence, target) group begins."""
    weights: NDArray[np.float32]
    """Weight of each group's sentence."""
    source: NDArray[np.int64]
    target: NDArray[np.int64]
    """Words of each distinct pair."""


def link(pairs: Iterable[Pair], source_of: dict[str, int], target_of: dict[str, int]) -> Links:
    """The links of all pairs, words that are not numbered left out."""
    width = len(target_of) + 1
    codes: list[NDArray[np.int64]] = []
    sizes: list[int] = []
    weights: list[float] = []
    for left, right, weight in pairs:
        here = np.array([EMPTY, *sorted({source_of[word] for word in left if word in source_of})])
        targets = sorted({target_of[word] for word in right if word in target_of})
        for target in targets:
            codes.append(here * width + target)
            sizes.append(len(here))
            weights.append(weight)
    distinct, cells = np.unique(np.concatenate(codes), return_inverse=True)
    starts = np.cumsum([0, *sizes[:-1]])
    return Links(cells, starts, np.array(weights, dtype=np.float32), distinct // width, distinct % width)


def estimate(links: Links, *, rounds: int = ROUNDS) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """t(target | source) for each distinct pair after some rounds from the uniform start, and its expected count."""
    chances = np.ones(len(links.source), dtype=np.float32)
    counts: NDArray[np.float64] = np.ones(len(links.source))
    sizes = np.diff(np.append(links.starts, len(links.cells)))
    weights = np.repeat(links.weights, sizes)
    for number in range(rounds):
        shares = chances[links.cells]
        sums = np.add.reduceat(shares, links.starts)
        shares *= weights / np.repeat(sums, sizes)
        counts = np.bincount(links.cells, weights=shares, minlength=len(chances)).astype(np.float64)
        totals = np.bincount(links.source, weights=counts)
        chances = (counts / totals[links.source]).astype(np.float32)
        log.info("round %d of %d", number + 1, rounds)
    return chances, counts


def learn(pairs: Sequence[Pair]) -> dict[str, list[tuple[str, float]]]:
    """Source word → its likely targets, best first; only pairs on which both directions agree.

    Model 1 lets a rare source word explain every frequent word of its few sentences; the other direction, which has
    seen those frequent words elsewhere, does not agree (as in Liang et al. 2006, "Alignment by agreement").
    """
    back_pairs = [(right, left, weight) for left, right, weight in pairs]
    words, targets = _numbered(back_pairs, least=1), _numbered(pairs, least=LEAST_SEEN)
    links, back_links = link(pairs, words, targets), link(back_pairs, targets, words)
    log.info("%d links, %d distinct pairs", len(links.cells), len(links.source))
    (chances, counts), (back_chances, _) = estimate(links), estimate(back_links)
    # Distinct pairs are sorted by source then target, here looked up in the order of the other direction.
    width = len(words) + 1
    back_codes = back_links.source * width + back_links.target
    codes = links.target * width + links.source
    at = np.minimum(np.searchsorted(back_codes, codes), len(back_codes) - 1)
    agreed = np.where(back_codes[at] == codes, back_chances[at], 0.0)
    names, target_names = ["", *words], ["", *targets]
    found: dict[str, list[tuple[str, float]]] = defaultdict(list)
    kept = (chances >= LEAST) & (agreed >= LEAST_BACK) & (counts >= LEAST_COUNT) & (links.source != EMPTY)
    for row in np.flatnonzero(kept):
        found[names[links.source[row]]].append((target_names[links.target[row]], float(chances[row])))
    return {word: sorted(some, key=lambda one: (-one[1], one[0]))[:MOST] for word, some in sorted(found.items())}


def _numbered(pairs: Iterable[Pair], *, least: int) -> dict[str, int]:
    """The target words in at least `least` pairs, numbered from 1 in alphabetical order (0 is the empty word)."""
    seen = Counter(word for _, right, _ in pairs for word in set(right))
    return {word: number for number, word in enumerate(sorted(word for word in seen if seen[word] >= least), 1)}


def english_words(text: str) -> list[str]:
    """Content words of an English text."""
    return [word for word in english.words(text) if word not in english.stop_words()]


def _pairs(data: Path, *, permissive: bool) -> Iterator[tuple[str, str, float]]:
    """Sentence pairs with weight 1 and dictionary entries, which are surer but know no context, with less."""
    overlap = sources.Overlap.of_development(data)
    kept, dropped = sources.translations(data, overlap=overlap, permissive=permissive)
    log.info("parallel: %d kept, dropped %s", len(kept), dict(dropped))
    for row in kept:
        yield row.english, row.indonesian, 1.0
    for one, other in sources.dictionary(data):
        yield one, other, 1.0
    for one, other in sources.wordnet(data):
        yield one, other, 0.3


def write(path: Path, table: dict[str, list[tuple[str, float]]]) -> None:
    """One line a word: the word, then target and probability in turn; the same table gives the same bytes."""
    lines = ["\t".join([word, *(f"{target} {chance:.3g}" for target, chance in some)]) for word, some in table.items()]
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write("\n".join(lines).encode())


def main(arguments: Sequence[str] | None = None) -> None:
    """Learn both directions and write them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/, dev/ and lexicon/")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write")
    parser.add_argument("--all-sources", dest="permissive", action="store_false", help="non-commercial sources too")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    texts = list(_pairs(options.data, permissive=options.permissive))
    left = [english_words(one) for one, _, _ in texts]
    right = [terms(other) for _, other, _ in texts]
    weights = [weight for _, _, weight in texts]
    stems = [[STEM_MARK + english.stem(word) for word in words] for words in left]
    by_form = learn(list(zip(left, right, weights, strict=True)))
    by_stem = learn(list(zip(stems, right, weights, strict=True)))
    seen = Counter(word for words in left for word in set(words))
    own = {word: some for word, some in by_form.items() if seen[word] >= LEAST_OWN}
    write(options.out / FORWARD, own | by_stem)
    plain = [[word for word in tokens(other) if len(word) > 1] for _, other, _ in texts]
    write(options.out / REVERSE, learn(list(zip(plain, left, weights, strict=True))))


if __name__ == "__main__":
    main()
