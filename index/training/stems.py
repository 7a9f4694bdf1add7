"""Learns which stems the Snowball stemmer has left without their first sound.

    python -m index.training.stems --data DATA --out index/data/stems.tsv

Indonesian prefixes swallow the first letter of a root: men+tangkap is menangkap, from which the stemmer, which has no
dictionary, makes angkap. From perawatan it takes per- where pe- was put before rawat, and makes awat. Where `angkap` is
hardly ever a word of its own in the training texts and `tangkap` is one, `angkap` is written down as `tangkap`.
Knows: word counts. Does not know: meanings, so it asks for clear counts.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import Stemmer

from index.training import sources
from index.words import tokens

SWALLOWED = {"n": "t", "m": "p", "ng": "k"}
"""The letter that each nasal swallows before a vowel; ny- swallows s, of which the stemmer knows."""
TAKEN = ("per", "ber", "ter")
"""Prefixes that may have taken the root's own r: pe-rawat-an, be-rencana, te-rendam."""
LEAST_SEEN = 5
"""Times the whole root must stand as a word."""
LEAST_FORMS = 3
"""Times the bare stem's forms must stand, so that misspellings make no rule."""
OWN = 0.1
"""Share of a stem's forms that may be the stem itself; above it the stem is a word in its own right."""
SHORTEST = 3


def learn(counts: Mapping[str, int]) -> dict[str, str]:
    """Bare stem → whole root."""
    stemmer = Stemmer.Stemmer("indonesian")
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for word, count in counts.items():
        forms[stemmer.stemWord(word)][word] += count
    found = {}
    for stem, words in sorted(forms.items()):
        roots: Counter[str] = Counter()
        for word, count in words.items():
            if root := whole_root(word, stem):
                roots[root] += count
        if len(stem) < SHORTEST or roots.total() < LEAST_FORMS or words[stem] > OWN * words.total():
            continue
        root, supported = roots.most_common(1)[0]
        if supported * 2 >= words.total() and counts.get(root, 0) >= max(LEAST_SEEN, words[stem] + 1):
            unified = stemmer.stemWord(root)
            if unified != stem:
                found[stem] = unified
    return found


def whole_root(word: str, stem: str) -> str | None:
    """The root that a prefixed form comes from when the prefix took its first letter, None when none can be missing."""
    if stem[:1] == "s" and "ny" + stem[1:] in word:
        return "ny" + stem[1:]
    before, found, _ = word.partition(stem)
    if not found or stem[0] not in "aeiou":
        return None
    if before.endswith(TAKEN):
        return "r" + stem
    nasal = next((nasal for nasal in ("ng", "m", "n") if before.endswith(("me" + nasal, "pe" + nasal))), None)
    return SWALLOWED[nasal] + stem if nasal else None


def texts(data: Path) -> Iterator[str]:
    """Indonesian training texts that are measured on nowhere."""
    overlap = sources.Overlap.of_development(data)
    news, _ = sources.news(data, overlap=overlap)
    for row in news:
        yield row["body"]
    parallel, _ = sources.translations(data, overlap=overlap, permissive=True)
    yield from (row.indonesian for row in parallel)
    questions, _ = sources.questions(data, overlap=overlap)
    yield from {question.passage for question in questions}


def main(arguments: Sequence[str] | None = None) -> None:
    """Count, learn and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/ and dev/")
    parser.add_argument("--out", type=Path, required=True, help="the file to write")
    options = parser.parse_args(arguments)
    counts = Counter(word for text in texts(options.data) for word in tokens(text))
    found = learn(counts)
    options.out.write_text("".join(f"{stem}\t{root}\n" for stem, root in found.items()), encoding="utf-8")


if __name__ == "__main__":
    main()
