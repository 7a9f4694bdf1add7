"""The systems that are measured: Kutip as it is, Kutip with a part switched off, and the tutorial pipeline.

Knows: how each is asked and what decides its replies. Does not know gold questions or measures.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol

from eval.digests import digest, digest_of_code
from index.store import Store
from rag.library import Library

PRODUCT = "kutip"
ALWAYS = "kutip, always answering"
"""The system whose confidence draws the risk–coverage curve: it answers at any."""


class System(Protocol):
    """Something that answers questions about a collection in the JSON of the contract (`kutip ask --json`)."""

    @property
    def name(self) -> str:
        """What the report calls it."""

    @property
    def key(self) -> str:
        """Changes whenever the same question could get another reply."""

    @property
    def texts(self) -> Mapping[str, str]:
        """Article id to the text that citations point into."""

    def ask(self, question: str, *, history: Sequence[str], filters: Mapping[str, str]) -> Mapping[str, Any]:
        """The reply; may raise, which is measured as a failure."""

    def called(self, name: str) -> "System":
        """The same system under another name."""


def newest(library: Library) -> date | None:
    """The day of the newest article: taken for today, so that "last week" means the same whenever it is measured."""
    day = int(library.collection.current().facts.day.max(initial=0))
    return date.fromordinal(day) if day else None


@dataclass(frozen=True, slots=True)
class Kutip:
    """A library, asked as every door asks it."""

    name: str
    key: str
    library: Library
    texts: Mapping[str, str]

    def ask(self, question: str, *, history: Sequence[str], filters: Mapping[str, str]) -> Mapping[str, Any]:
        """The answer as JSON."""
        answer = self.library.ask(
            question,
            history=history,
            today=newest(self.library),
            corrections=True,
            times=True,
            glosses=False,
            **filters,
        )
        return answer.to_dict()

    def called(self, name: str) -> "Kutip":
        """The same under another name."""
        return replace(self, name=name)


def ways(library: Library, *, texts: Mapping[str, str], collection: str, ablations: bool) -> list[Kutip]:
    """Kutip as it is, and answering at any confidence; with `ablations` also finding by words or by meaning alone.

    Args:
        library: open while the systems are used.
        texts: of its articles.
        collection: digest of what the library holds.
        ablations: whether parts are switched off, too.
    """
    answerer = library.answerer
    variants = {PRODUCT: answerer, ALWAYS: replace(answerer, enough=0.0)}
    if ablations:
        for name, share in (("words only", 0.0), ("meaning only", 1.0)):
            variants[f"kutip, {name}"] = replace(answerer, shares=dict.fromkeys(answerer.shares, share))
    systems = []
    for name, variant in variants.items():
        own = Library(library.collection)
        own.answerer = variant
        models = (library.collection.encoder.fingerprint, variant.encoder.fingerprint, variant.reader.fingerprint)
        settings = (variant.enough, sorted(variant.shares.items()), *models)
        systems.append(Kutip(name, digest(digest_of_code(__file__), collection, *settings), own, texts))
    return systems


def contents(store: Store) -> str:
    """Digest of what a library holds now: its own number and its generation, which every change raises."""
    with store.reading() as view:
        return digest(view.meta("library"), view.generation)
