"""Which data the models are trained on, under what licence, and what is kept out because it is measured on.

Knows: the files of the data folder (`train/`, `dev/`, `lexicon/`), their licences, and how to find rows that stand in
the development sets too. Does not know: how a model is trained, or what its loss is.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

QUESTION_SETS = ("idk_mrc", "tydiqa_id", "facqa", "squad2_mt_id")
DEVELOPMENT_QUESTION_SETS = ("idk_mrc", "tydiqa_id", "facqa", "xquad_en_question_id_passage")

NON_COMMERCIAL = ("panl-", "iwslt-ted-", "sap-")
"""Prefixes of parallel sources whose licence forbids commercial use: PANL-BPPT, TED talks, SAP."""

MEASURED_ON = ("xquad-",)
"""Prefixes of parallel sources that hold questions of the development set; never trained on."""

SHINGLE_WORDS = 4
OVERLAP = 0.2
"""Share of four-word shingles that makes two passages the same text. The same English paragraph machine-translated by
two systems shares 0.2 to 0.6; two different encyclopaedia articles written after one model stay below 0.35, so a few
harmless rows are dropped too."""

SENSES = 3
"""Translations taken of each entry of the vocabulary list."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Translation:
    """A sentence in both languages and the collection it comes from."""

    source: str
    english: str
    indonesian: str


@dataclass(frozen=True, slots=True)
class Question:
    """An Indonesian question with a passage; `answerable` says whether the passage holds the answer, empty if not."""

    source: str
    text: str
    passage: str
    answerable: bool
    answer: str = ""


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The JSON objects of a .jsonl file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def table(path: Path) -> Iterator[tuple[str, ...]]:
    """The rows of a tab-separated file without header."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield tuple(line.rstrip("\n").split("\t"))


def normalised(text: str) -> str:
    """Lower-cased words only: two texts that differ in spacing or punctuation are the same text."""
    return " ".join(_WORD.findall(text.lower()))


class Overlap:
    """Tells whether a text also stands in a development set, word for word or nearly."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.exact = {normalised(text) for text in texts}
        self._sizes: list[int] = []
        self._holders: dict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(sorted(self.exact)):
            shingles = _shingles(text)
            self._sizes.append(len(shingles))
            for shingle in shingles:
                self._holders[shingle].append(number)

    @classmethod
    def of_development(cls, data: Path) -> "Overlap":
        """Everything that is measured on: questions, passages, titles and bodies of `dev/`."""
        texts: list[str] = []
        for name in DEVELOPMENT_QUESTION_SETS:
            for row in rows(data / "dev" / f"{name}.jsonl"):
                texts += [row[key] for key in ("question_id", "question_en", "passage", "passage_en") if row.get(key)]
        for row in rows(data / "dev" / "news.jsonl"):
            texts += [row["title"], row["body"]]
        for row in rows(data / "dev" / "indonli.jsonl"):
            texts += [row["premise"], row["hypothesis"]]
        return cls(texts)

    def same(self, text: str) -> bool:
        """Whether the very words stand there."""
        return normalised(text) in self.exact

    def near(self, text: str) -> bool:
        """Whether it shares `OVERLAP` of its shingles (or of the other's, the shorter counts) with one text there."""
        if self.same(text):
            return True
        shingles = _shingles(normalised(text))
        shared = Counter(number for shingle in shingles for number in self._holders.get(shingle, ()))
        # Two short texts meet in one phrase by chance; five shared shingles are eight words in a row.
        return any(
            count >= 5 and count >= OVERLAP * min(self._sizes[number], len(shingles))
            for number, count in shared.items()
        )


def _shingles(text: str) -> set[str]:
    words = text.split()
    return {" ".join(words[at : at + SHINGLE_WORDS]) for at in range(len(words) - SHINGLE_WORDS + 1)}


def translations(data: Path, *, overlap: Overlap, permissive: bool) -> tuple[list[Translation], Counter[str]]:
    """Sentence pairs to train on and how many rows were dropped for which reason."""
    kept: list[Translation] = []
    dropped: Counter[str] = Counter()
    for row in table(data / "train" / "parallel_en_id.tsv"):
        if len(row) != 3 or not row[1].strip() or not row[2].strip():
            dropped["malformed"] += 1
        elif row[0].startswith(MEASURED_ON):
            dropped["development questions"] += 1
        elif permissive and row[0].startswith(NON_COMMERCIAL):
            dropped["non-commercial"] += 1
        elif overlap.same(row[1]) or overlap.same(row[2]):
            dropped["in development"] += 1
        else:
            kept.append(Translation(*row))
    return kept, dropped


def questions(data: Path, *, overlap: Overlap) -> tuple[list[Question], Counter[str]]:
    """Questions with passages, each pair once, without those that stand in development; and the drops per set."""
    kept: dict[tuple[str, str], Question] = {}
    dropped: Counter[str] = Counter()
    near: dict[str, bool] = {}
    for name in QUESTION_SETS:
        for row in rows(data / "train" / f"{name}.jsonl"):
            passage = row["passage"]
            if passage not in near:
                near[passage] = overlap.near(passage)
            if near[passage] or overlap.same(row["question_id"]):
                dropped[name] += 1
            else:
                question = Question(
                    name, row["question_id"], passage, bool(row["answerable"]), row.get("answer_id") or ""
                )
                kept.setdefault((question.text, passage), question)
    return list(kept.values()), dropped


def news(data: Path, *, overlap: Overlap) -> tuple[list[Mapping[str, Any]], int]:
    """News rows (title, body, summary …) that do not stand in development, each title once; and how many dropped."""
    kept: dict[str, Mapping[str, Any]] = {}
    dropped = 0
    for row in rows(data / "train" / "news.jsonl"):
        if overlap.same(row["title"]) or overlap.near(row["body"]):
            dropped += 1
        elif row["title"].strip() and row["body"].strip():
            kept.setdefault(row["title"], row)
    return list(kept.values()), dropped


def dictionary(data: Path) -> list[tuple[str, str]]:
    """English word, Indonesian word: the first few translations of each entry of the vocabulary list."""
    pairs: dict[tuple[str, str], None] = {}
    for row in table(data / "lexicon" / "vocabulary_en_id.tsv"):
        if len(row) > 1:
            for word in row[1].split(",")[:SENSES]:
                if word.strip():
                    pairs[row[0].strip().lower(), word.strip().lower()] = None
    return list(pairs)


def glossary() -> Iterator[tuple[str, tuple[str, ...]]]:
    """English words of one to three words, and what Indonesian news has for them, the most usual first; ours."""
    for one, others in table(Path(str(files("index") / "training" / "data" / "glossary.tsv"))):
        yield one, tuple(others.split("; "))


def abbreviations(data: Path) -> list[tuple[str, str, str]]:
    """Abbreviation, Indonesian expansion, English name (may be empty)."""
    return [
        (row[0], row[1], row[2] if len(row) > 2 else "") for row in table(data / "lexicon" / "abbreviations_id.tsv")
    ]


def wordnet(data: Path) -> list[tuple[str, str]]:
    """English lemma, Indonesian lemma (Wordnet Bahasa); single senses are noisy."""
    return [
        (row[0].replace("_", " ").lower(), row[1].replace("_", " ").lower())
        for row in table(data / "lexicon" / "wordnet_en_id.tsv")
        if len(row) > 1
    ]
