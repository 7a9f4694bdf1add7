"""A question as the two indexes need it: its language, its words with translations, its embedding."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index import languages
from index.encoder import Encoder
from index.translation import QueryTerm, query_terms


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for."""

    text: str
    language: str
    """`id` or `en`."""
    terms: tuple[QueryTerm, ...]
    vector: NDArray[np.float32]
    """(dimensions,) unit vector."""
    made_by: str
    """Fingerprint of the encoder that the vector is by."""

    @classmethod
    def of(cls, text: str, *, encoder: Encoder, language: str | None = None) -> "Query":
        """Read a question or a few words; `language` None detects it."""
        language = language or languages.detect(text)
        vector = encoder.embed_queries([text])[0]
        return cls(text, language, query_terms(text, language), vector, encoder.fingerprint)
