"""The word index alone: its order, and what a word counts for where it stands."""

from collections.abc import Sequence
from pathlib import Path

from index.lexical import State, WordIndex, WordSearcher
from index.stored import Row
from index.translation import QueryTerm
from index.words import terms


def row(key: int, text: str, *, title: str = "Kabar hari ini") -> Row:
    return Row(key, key, text, title, None, None, None, None, ())


def filled(folder: Path, rows: Sequence[Row]) -> WordSearcher:
    index = WordIndex.open(folder)
    index.update(add=rows, remove=(), to=State("own", 1), anew=True)
    return index.searcher()


def asked(words: str) -> list[QueryTerm]:
    return [QueryTerm(term, ((term, 1.0),)) for term in terms(words)]


def test_passages_of_one_score_stand_in_the_order_of_their_keys(tmp_path: Path) -> None:
    searcher = filled(tmp_path / "words", [row(key, "Jembatan ditutup warga.") for key in (9, 4, 7, 1)])
    found = searcher.search(asked("jembatan"), limit=10)
    assert [key for key, _ in found] == [1, 4, 7, 9]
    assert len({score for _, score in found}) == 1


def test_a_word_of_the_passage_counts_more_than_one_of_its_title(tmp_path: Path) -> None:
    own = row(2, "Jembatan ditutup warga pagi tadi.", title="Kabar hari Senin pekan ini")
    titled = row(1, "Sungai dikeruk warga pagi tadi.", title="Kabar jembatan pekan ini")
    searcher = filled(tmp_path / "words", [own, titled, row(3, "Pasar ramai.")])
    (first, best), (second, other) = searcher.search(asked("jembatan"), limit=10)
    assert (first, second) == (2, 1)
    assert 0 < other < best / 2
