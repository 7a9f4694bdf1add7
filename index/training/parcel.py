r"""Everything that a training run reads, in one file, so that it can run where the data folder is not.

    python -m index.training.parcel --data DATA --teacher FOLDER --start runs/minilm/start --out runs/parcel.xz

Knows: what goes into the file. Does not know: losses. The file is for training only; it holds text of the data folder
and is never passed on.
"""

import argparse
import logging
import lzma
import pickle
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from transformers import AutoTokenizer

from index import encoder
from index.training import minilm_check, minilm_data, sources
from index.training.alike import Alike
from index.training.minilm_check import Check
from index.training.minilm_data import Gathered
from index.training.minilm_model import Student
from index.training.ragged import Rows
from index.training.reader_data import Lessons, lessons

log = logging.getLogger(__name__)

SENTENCE, TEXT = 96, 192
"""Tokens of a sentence and of a running text that are read, both markers among them."""
MISSING = -1
"""Number of a piece that the start does not have."""
RELIGIOUS = ("quran", "gunnxx-religious-")
"""Prefixes of sources left out: scripture is a tenth of the corpus and nothing like news."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """English texts and their translations as token numbers between markers."""

    taught: Rows
    """The English side in the teacher's pieces, which the start has too."""
    english: Rows
    indonesian: Rows

    @classmethod
    def joined(cls, some: Sequence["Pairs"]) -> "Pairs":
        """All of them."""
        sides = [[getattr(one, side) for one in some] for side in ("taught", "english", "indonesian")]
        return cls(
            *(
                Rows(np.concatenate([one.flat for one in side]), np.concatenate([one.lengths for one in side]))
                for side in sides
            )
        )


@dataclass(frozen=True, slots=True)
class Parcel:
    """The file's contents."""

    sentences: Pairs
    """Permissive ones, dictionary words and names of institutions."""
    non_commercial: Pairs
    texts: Pairs
    encoder: Gathered
    reader: Lessons
    checks: list[Check]

    @property
    def titles(self) -> Rows:
        """Of news stories."""
        return self.encoder.titles

    @property
    def bodies(self) -> Rows:
        """Their texts."""
        return self.encoder.bodies

    @classmethod
    def load(cls, path: Path) -> "Parcel":
        """Read a file of one's own; whoever wrote it could have anything done by reading it."""
        with lzma.open(path) as held:
            found: Parcel = pickle.load(held)
        return found

    def write(self, path: Path) -> None:
        """Write the file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        with lzma.open(path, "wb", preset=6) as held:
            pickle.dump(self, held, protocol=pickle.HIGHEST_PROTOCOL)


class Pairer:
    """Makes token numbers of sentence pairs."""

    def __init__(self, student: Student, teacher: Path) -> None:
        self._student = student
        self._teacher: Any = AutoTokenizer.from_pretrained(teacher)
        self._known: dict[str, int] = student.tokenizer.get_vocab()
        self._names = {number: piece for piece, number in self._teacher.get_vocab().items()}

    def of(self, texts: Sequence[tuple[str, str]], *, longest: int) -> Pairs:
        """From (English, Indonesian); a pair with a piece of the teacher's that the start lacks is left out."""
        taught = self._teacher([one for one, _ in texts], truncation=True, max_length=longest)["input_ids"]
        numbers = [[self._known.get(self._names[number], MISSING) for number in row] for row in taught]
        kept = [row for row, some in enumerate(numbers) if MISSING not in some]
        log.info("%d of %d pairs, the others with pieces that the start lacks", len(kept), len(texts))
        return Pairs(
            Rows.of([numbers[row] for row in kept]),
            Rows.of(self._student.ids([texts[row][0] for row in kept], longest=longest)),
            Rows.of(self._student.ids([texts[row][1] for row in kept], longest=longest)),
        )


def sentence_pairs(data: Path, *, overlap: sources.Overlap) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """(English, Indonesian), each English one once: permissive with dictionary words and names; non-commercial."""
    parallel, dropped = sources.translations(data, overlap=overlap, permissive=False)
    once = {
        sources.normalised(row.english): row
        for row in sorted(parallel, key=lambda row: not row.source.startswith(sources.NON_COMMERCIAL))
        if not row.source.startswith(RELIGIOUS)
    }
    log.info("%d sentences of %d, dropped %s", len(once), len(parallel), dict(dropped))
    barred = [row for row in once.values() if row.source.startswith(sources.NON_COMMERCIAL)]
    free = [row for row in once.values() if not row.source.startswith(sources.NON_COMMERCIAL)]
    found = [(row.english, row.indonesian) for row in free] + sources.dictionary(data)
    for short, long, english in sources.abbreviations(data):
        found += [(name.strip(), other) for name in english.split(";") if name.strip() for other in (short, long)]
    return found, [(row.english, row.indonesian) for row in barred]


def gather(data: Path, *, teacher: Path, start: Path, kept: Path, seed: int) -> Parcel:
    """Read and prepare everything; `kept` holds vectors of look-alikes from one time to the next."""
    overlap = sources.Overlap.of_development(data)
    student = Student.load(start)
    alike = Alike(encoder.load(), student.tokenizer, kept)
    free, barred = sentence_pairs(data, overlap=overlap)
    pairer = Pairer(student, teacher)
    running = [(text.english, text.indonesian) for text in minilm_data.texts(data, overlap=overlap)]
    told = lessons(data, encoder=alike)
    return Parcel(
        pairer.of(free, longest=SENTENCE),
        pairer.of(barred, longest=SENTENCE),
        pairer.of(running, longest=TEXT),
        minilm_data.gathered(data, told.newsroom, encoder=alike, seed=seed),
        told,
        minilm_check.checks(data, student),
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Gather and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/, dev/ and lexicon/")
    parser.add_argument("--teacher", type=Path, required=True, help="folder of all-MiniLM-L6-v2, for its tokenizer")
    parser.add_argument("--start", type=Path, required=True, help="what minilm_start has written")
    parser.add_argument("--out", type=Path, required=True, help="the file to write")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    kept = options.out.with_name("alike.npz")
    parcel = gather(options.data, teacher=options.teacher, start=options.start, kept=kept, seed=options.seed)
    parcel.write(options.out)
    log.info("%s: %.1f MB", options.out, options.out.stat().st_size / 1e6)


if __name__ == "__main__":
    # What is written must name this module, not the command that ran it.
    from index.training import parcel

    parcel.main()
