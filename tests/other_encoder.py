"""An encoder of the tests' own, and its stand-in where one is loaded."""

import numpy as np


class OtherEncoder:
    """Every text has the same vector."""

    name = "other"
    dimensions = 8
    fingerprint = "other-1"
    query_prompt = "query: "
    passage_prompt = ""

    def embed_queries(self, texts: list[str]) -> np.ndarray:
        return self.embed_passages(texts)

    def embed_passages(self, texts: list[str]) -> np.ndarray:
        return np.full((len(texts), 8), 8**-0.5, dtype=np.float32)
