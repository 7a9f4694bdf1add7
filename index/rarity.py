"""How rare an index term is in Indonesian news and encyclopaedia text at large, beside the collection's own passages.

Knows: the shipped table of document frequencies. Does not know how it was counted (`index.training.rarity`).

In a small collection its own counts mislead: a word that stands in every article of five on one subject seems to say
nothing, and a word that stands in none seems to say most. Adding the counts of a large text collection mends both, and
fades as the collection grows.
"""

import gzip
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

FILE = "terms.tsv.gz"


@dataclass(frozen=True, slots=True)
class Rarity:
    """Document frequencies of terms over `total` passages of general text."""

    total: int
    counts: Mapping[str, int]

    @classmethod
    @cache
    def load(cls) -> "Rarity":
        """Read the table that comes with Kutip."""
        text = gzip.decompress((files("index") / "models" / "rarity" / FILE).read_bytes()).decode("utf-8")
        total, *lines = text.splitlines()
        pairs = (line.split("\t") for line in lines)
        return cls(int(total), {term: int(count) for term, count in pairs})

    def idf(self, term: str, *, count: int, total: int) -> float:
        """Inverse document frequency of a term over the general text and a collection together.

        BM25's form, ln(1 + (N - n + 0.5) / (n + 0.5)) (Robertson and Zaragoza 2009, section 3.3).

        Args:
            term: an index term.
            count: passages of the collection that hold it.
            total: passages of the collection.
        """
        documents = count + self.counts.get(term, 0)
        return math.log(1 + (self.total + total - documents + 0.5) / (documents + 0.5))
