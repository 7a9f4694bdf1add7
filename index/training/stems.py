"""Learns the roots of Indonesian words: which forms of the training texts belong together, and by which stem.

    python -m index.training.stems --data DATA --out index/data

The Snowball stemmer has no dictionary: of menerima it makes ima and of terima, too, but of diterima terima; ikan it
takes out of berikan. Which forms come from one root is learned here (`index.training.families`) and written down where
the stemmer's own rules would say something else. For forms that the texts do not have, the root that most forms of the
same Snowball stem have is written beside that stem.
Knows: texts and the two files. Does not know how a derivation is told from chance.
"""

import argparse
import logging
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import Stemmer

from index.training import families, sources, word_vectors
from index.training.rarity import capitalised
from index.words import ROOTS, STEMS, root_of_stem, stop_words, tokens

log = logging.getLogger(__name__)

LEAST_SEEN = 5
"""Times a word must stand to be given a root; rarer ones keep no company that says anything."""


def learn(texts: Sequence[str]) -> dict[str, str]:
    """Every word of the texts that is seen often enough → its root, itself where it is one."""
    split = [tokens(text) for text in texts]
    counts = Counter(word for text in split for word in text)
    words = word_vectors.vocabulary(counts, LEAST_SEEN, functional=stop_words())
    log.info("%d words, %d of them seen often enough", len(counts), len(words))
    vectors = word_vectors.learn(split, words)
    names = frozenset(capitalised(texts))
    steps = families.roots(words, vectors, counts, functional=stop_words(), names=names)
    log.info("%d words are derived from others", len(steps))
    return {word: _last(steps, word) for word in words}


def _last(steps: Mapping[str, str], word: str) -> str:
    """The root of the root, and so on; each is shorter than the word before it or has lost a prefix."""
    seen = {word}
    while word in steps and steps[word] not in seen:
        word = steps[word]
        seen.add(word)
    return word


def by_stem(roots: Mapping[str, str]) -> dict[str, str]:
    """Snowball stem → the root of most words that have it, where that is another; the first in order of equals."""
    stemmer = Stemmer.Stemmer("indonesian")
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for word, root in sorted(roots.items()):
        stem = stemmer.stemWord(word)
        if stem != word:
            found[stem][root] += 1
    most = {stem: some.most_common(1)[0][0] for stem, some in found.items()}
    return {stem: root for stem, root in most.items() if root != stem}


def beside(roots: Mapping[str, str], stems: Mapping[str, str]) -> dict[str, str]:
    """Word → root, where its stem would lead elsewhere."""
    stemmer = Stemmer.Stemmer("indonesian")
    return {word: root for word, root in roots.items() if root_of_stem(word, stemmer.stemWord(word), stems) != root}


def texts(data: Path) -> Iterator[str]:
    """Indonesian training texts that are measured on nowhere."""
    overlap = sources.Overlap.of_development(data)
    news, _ = sources.news(data, overlap=overlap)
    for row in news:
        yield row["body"]
    parallel, _ = sources.translations(data, overlap=overlap, permissive=True)
    yield from (row.indonesian for row in parallel)
    questions, _ = sources.questions(data, overlap=overlap)
    yield from dict.fromkeys(question.passage for question in questions)


def write(path: Path, table: Mapping[str, str]) -> None:
    """One line a row, in order."""
    path.write_text("".join(f"{word}\t{root}\n" for word, root in sorted(table.items())), encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    """Learn and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/ and dev/")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write to")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    roots = learn(list(texts(options.data)))
    stems = by_stem(roots)
    write(options.out / STEMS, stems)
    write(options.out / ROOTS, beside(roots, stems))


if __name__ == "__main__":
    main()
