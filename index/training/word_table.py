"""Learns English → Indonesian word and phrase translation probabilities from parallel sentences, and the reverse.

    python -m index.training.word_table --data DATA --out index/models/word_table

The words of every sentence pair are aligned by their stems (`index.training.alignment`), so that announce, announced
and announcing share what is known of any of them; what is linked is then counted by word, and a word that was seen
seldom leans on its verb or its stem. Dictionary entries take part as short sentences.
Knows: what is counted and what is kept of it. Does not know: questions (`index.translation`).
"""

import argparse
import gzip
import logging
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index import english, word_forms
from index.training import alignment, phrases, sources
from index.training.phrases import Aligned
from index.translation import FORWARD, PHRASE_MARK, REVERSE
from index.word_forms import STEM_MARK
from index.words import stop_words, term, tokens

log = logging.getLogger(__name__)

LONGEST_SENTENCE = 80
WORDNET_WEIGHT = 0.3
"""Of an entry of Wordnet Bahasa, whose senses are noisy, beside a sentence."""
GLOSSARY_WEIGHT = 12.0
"""Of the first word that the glossary of news gives; the second has half of it, the third a third. It says which words
to look for, not what they mean: of "toll" victims are to be found, but no victim is a toll."""
LEAST_OWN, LEAST_OWN_BACK = 5, 2
"""Occurrences from which on an English or an Indonesian word form has an entry of its own beside its stem's."""
LEAST_NAME = 3
"""Occurrences from which on a word that is always written with a capital may translate as another word."""
LEAN = 5.0
"""Occurrences of its own that weigh as much as all a word's stem says."""
LEAST_LINK = 0.05
"""Links less sure than this are not counted."""
LEAST = 0.02
"""Probabilities below it are noise; what is left is not scaled up, so that vague words weigh less."""
LEAST_BACK = 0.001
"""Share of a term's links that a word must hold."""
LEAST_COUNT = 0.25
"""Expected occurrences in which the two translate each other; below it there is no evidence but chance."""
MOST, MOST_BACK = 8, 5
"""Alternatives kept of an English word and of an Indonesian one."""
FUNCTION_SHARE = 0.3
"""What an English function word keeps of its probability as the gloss of an Indonesian content word."""
LEAST_PHRASE, LEAST_SHARE, LEAST_BACK_SHARE = 3, 0.3, 0.1
"""Times two phrases must translate each other, and the shares of the occurrences of either in which they must."""
MOST_PHRASES = 4
"""Alternatives kept of a phrase."""
COVERED = 0.1
"""Probability from which on a word's own entry holds what its phrase says."""
CUT_SHORT = frozenset(
    "arent cant couldnt didnt doesnt dont hadnt hasnt havent im isnt ive mustnt shouldnt thats theres theyre wasnt "
    "werent weve whats wont wouldnt youre".split()
)
"""English words that lost their apostrophe; no gloss."""

Entry = list[tuple[str, float]]
Table = dict[str, Entry]
Tally = defaultdict[str, float]
Evidence = Mapping[str, Mapping[str, float]]
"""Word → what it was linked to, how often."""


@dataclass(frozen=True, slots=True)
class Row:
    """The words of a sentence pair."""

    english: Sequence[str]
    indonesian: Sequence[str]
    weight: float
    names: frozenset[str] = frozenset()
    """Words of either language that stand in it with a capital, but for its first word."""
    one_way: bool = False
    """Whether it tells what English words are in Indonesian, but not the other way round."""


def rows(data: Path, *, permissive: bool) -> Iterator[Row]:
    """Sentence pairs and dictionary entries with their weights."""
    overlap = sources.Overlap.of_development(data)
    kept, dropped = sources.translations(data, overlap=overlap, permissive=permissive)
    log.info("parallel: %d kept, dropped %s", len(kept), dict(dropped))
    texts = [(row.english, row.indonesian, 1.0, False) for row in kept]
    texts += [(one, other, 1.0, False) for one, other in sources.dictionary(data)]
    texts += [(one, other, WORDNET_WEIGHT, False) for one, other in sources.wordnet(data)]
    texts += [
        (one, other, GLOSSARY_WEIGHT / rank, True)
        for one, others in sources.glossary()
        for rank, other in enumerate(others, 1)
    ]
    for one, other, weight, one_way in texts:
        row = Row(english.words(one), tokens(other), weight, _capitalised(one) | _capitalised(other), one_way)
        if 0 < len(row.english) <= LONGEST_SENTENCE and 0 < len(row.indonesian) <= LONGEST_SENTENCE:
            yield row


def _capitalised(text: str) -> frozenset[str]:
    return frozenset(word for raw in text.split()[1:] if raw.lstrip("\"'(“‘")[:1].isupper() for word in tokens(raw))


def aligned(some: Sequence[Row]) -> Iterator[Aligned]:
    """The rows with how sure each link is."""
    left: dict[str, int] = {}
    right: dict[str, int] = {}
    corpus = alignment.Corpus.build(
        [
            (
                [left.setdefault(english.stem(word), len(left)) for word in row.english],
                [right.setdefault(term(word) or word, len(right)) for word in row.indonesian],
                row.weight,
            )
            for row in some
        ]
    )
    log.info("%d links, %d distinct pairs", len(corpus.cells), len(corpus.one))
    names, others = list(left), list(right)
    alike = np.array([names[one] == others[other] for one, other in zip(corpus.one, corpus.other, strict=True)])
    forth, back = alignment.align(corpus, alike)
    for row, start in zip(some, corpus.offsets, strict=True):
        shape = len(row.indonesian), len(row.english)
        places = slice(start, start + shape[0] * shape[1])
        yield Aligned(
            row.english, row.indonesian, row.weight, forth[places].reshape(shape), back[places].reshape(shape)
        )


def linked(pairs: Iterable[Aligned]) -> Evidence:
    """English word → Indonesian words, with the expected number of links on which both directions agree."""
    found: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for pair in pairs:
        sure = pair.forth * pair.back
        for place, other in zip(*np.nonzero(sure > LEAST_LINK), strict=True):
            found[pair.left[other]][pair.right[place]] += pair.weight * float(sure[place, other])
    return found


def without_rare_names(found: Evidence, some: Sequence[Row]) -> Evidence:
    """The same without what a name, seen hardly ever, was linked to: a name translates as itself."""
    rare = _rare_names(some, [row.english for row in some])
    rare_back = _rare_names(some, [row.indonesian for row in some])
    return {
        word: {
            other: count
            for other, count in others.items()
            if word == other or (word not in rare and other not in rare_back)
        }
        for word, others in found.items()
    }


def _rare_names(some: Sequence[Row], lines: Sequence[Sequence[str]]) -> frozenset[str]:
    seen = Counter(word for line in lines for word in line)
    plain = {word for line, row in zip(lines, some, strict=True) for word in line if word not in row.names}
    return frozenset(word for word, count in seen.items() if count < LEAST_NAME and word not in plain)


def forward(found: Evidence, seen: Mapping[str, float]) -> Table:
    """English word or stem → index terms."""
    by_form: dict[str, Tally] = {}
    by_stem: dict[str, Tally] = defaultdict(_tally)
    for word, others in found.items():
        if word not in english.stop_words():
            by_form[word] = _summed((term(other), count) for other, count in others.items())
            _add(by_stem[english.stem(word)], by_form[word])
    stems_seen = _summed((english.stem(word), count) for word, count in seen.items())
    whole = _summed((part, count) for counts in by_stem.values() for part, count in counts.items())

    def kept(chances: Mapping[str, float], counts: Mapping[str, float]) -> Entry:
        return _best(
            (
                (part, chance)
                for part, chance in chances.items()
                if counts[part] >= LEAST_COUNT and counts[part] >= LEAST_BACK * whole[part]
            ),
            most=MOST,
        )

    chances = {stem: _shares(counts, stems_seen[stem], {}) for stem, counts in by_stem.items()}
    table = {STEM_MARK + stem: kept(chances[stem], by_stem[stem]) for stem in by_stem}
    for word, counts in by_form.items():
        if seen[word] >= LEAST_OWN:
            stem = english.stem(word)
            table[word] = kept(_shares(counts, seen[word], chances[stem]), by_stem[stem])
    return table


def reverse(found: Evidence, seen: Mapping[str, float]) -> Table:
    """Indonesian word, verb or stem → English words; a word leans on what stands above it in `index.word_forms`."""
    by_key: dict[str, Tally] = defaultdict(_tally)
    for word, others in _turned(found).items():
        for key in word_forms.keys(word):
            _add(by_key[key], others)
    keys_seen = _summed((key, count) for word, count in seen.items() for key in word_forms.keys(word))
    chances: dict[str, dict[str, float]] = {}
    table: Table = {}
    for word in sorted(seen):
        above: dict[str, float] = {}
        for key in reversed(word_forms.keys(word)):
            if key not in chances:
                chances[key] = _shares(by_key[key], keys_seen[key], above)
                if key.startswith((word_forms.VERB_MARK, STEM_MARK)) or seen[word] >= LEAST_OWN_BACK:
                    table[key] = _glosses(word, chances[key]) if sum(by_key[key].values()) >= LEAST_COUNT else []
            above = chances[key]
    return table


def _glosses(word: str, chances: Mapping[str, float]) -> Entry:
    function = word in stop_words()
    return _best(
        (
            (other, chance if function or other not in english.stop_words() else chance * FUNCTION_SHARE)
            for other, chance in chances.items()
            if other not in CUT_SHORT and not any(char.isdigit() for char in other)
        ),
        most=MOST_BACK,
    )


def _shares(counts: Mapping[str, float], seen: float, above: Mapping[str, float]) -> dict[str, float]:
    """Shares of the occurrences of a word, drawn towards those of what stands above it where it was seen seldom."""
    lean = LEAN if above else 0.0
    return {part: (counts.get(part, 0.0) + lean * above.get(part, 0.0)) / (seen + lean) for part in {**above, **counts}}


def _tally() -> Tally:
    return defaultdict(float)


def _add(tally: Tally, some: Mapping[str, float]) -> None:
    for key, count in some.items():
        tally[key] += count


def _summed(some: Iterable[tuple[str | None, float]]) -> Tally:
    tally = _tally()
    for key, count in some:
        if key is not None:
            tally[key] += count
    return tally


def _turned(found: Evidence) -> Mapping[str, Tally]:
    turned: dict[str, Tally] = defaultdict(_tally)
    for word, others in found.items():
        for other, count in others.items():
            turned[other][word] += count
    return turned


def _best(some: Iterable[tuple[str, float]], *, most: int) -> Entry:
    likely = [(part, chance) for part, chance in some if chance >= LEAST]
    return sorted(likely, key=lambda one: (-one[1], one[0]))[:most]


def phrase_tables(
    pairs: Iterable[Aligned], two_way: Iterable[Aligned], words: Table, glosses: Table
) -> tuple[Table, Table]:
    """Phrases that word by word would be lost: English stems → Indonesian words, Indonesian words → English words."""
    counts, back_counts = (
        phrases.Counts.of(some, left=_content_english, right=_content_indonesian) for some in (pairs, two_way)
    )
    bounds = {"least": LEAST_PHRASE, "share": LEAST_SHARE, "back_share": LEAST_BACK_SHARE}
    forth = {
        PHRASE_MARK + " ".join(one): kept
        for one, others in phrases.agreed(counts.folded(english.stem), **bounds).items()
        if (kept := [(" ".join(other), share) for other, share in others[:MOST_PHRASES]])
        and not _word_by_word(one, others[0][0], words)
    }
    back = {
        " ".join(one): [(" ".join(other), share) for other, share in others[:MOST_PHRASES]]
        for one, others in phrases.agreed(back_counts.turned(), **bounds).items()
        if len(one) > 1 and others[0][0] != tuple(_first(glosses, word) for word in one)
    }
    return forth, back


def _content_english(word: str) -> bool:
    return len(word) > 1 and word not in english.stop_words() and not word[0].isdigit()


def _content_indonesian(word: str) -> bool:
    return len(word) > 1 and word not in stop_words() and not word[0].isdigit()


def _word_by_word(stems: Sequence[str], translation: Sequence[str], words: Table) -> bool:
    """Whether each term of the translation is known of one of the words."""
    known = {part for stem in stems for part, chance in words.get(STEM_MARK + stem, ()) if chance >= COVERED}
    known |= {own for stem in stems if (own := term(stem))}
    return {part for word in translation if (part := term(word))} <= known


def _first(glosses: Table, word: str) -> str:
    return next((glosses[key][0][0] for key in word_forms.keys(word) if glosses.get(key)), word)


def learn(some: Sequence[Row]) -> tuple[Table, Table]:
    """English words, stems and phrases with Indonesian terms and phrases; Indonesian ones with English."""
    pairs = list(aligned(some))
    two_way = [pair for pair, row in zip(pairs, some, strict=True) if not row.one_way]
    found, found_back = (without_rare_names(linked(one), some) for one in (pairs, two_way))
    seen = _summed((word, row.weight) for row in some for word in row.english)
    seen_back = _summed((word, row.weight) for row in some for word in row.indonesian if not row.one_way)
    forth, back = forward(found, seen), reverse(found_back, seen_back)
    more, more_back = phrase_tables(pairs, two_way, forth, back)
    log.info("%d and %d words, %d and %d phrases", len(forth), len(back), len(more), len(more_back))
    return forth | more, back | more_back


def write(path: Path, table: Table) -> None:
    """One line a word: the word, then target and probability in turn; the same table gives the same bytes."""
    lines = [
        "\t".join([word, *(f"{target} {chance:.2g}" for target, chance in some)])
        for word, some in sorted(table.items())
        if some
    ]
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
    forth, back = learn(list(rows(options.data, permissive=options.permissive)))
    write(options.out / FORWARD, forth)
    write(options.out / REVERSE, back)


if __name__ == "__main__":
    main()
