"""How well a ranking puts what is relevant first: nDCG, MRR, Recall and Success, each with its cutoff in its name.

Knows: distinct ids, best first, and graded relevance by id; an id without a grade, or with one below 0, has 0.
Does not know how anything was ranked. All measures lie between 0 and 1. A question for which nothing relevant is found
counts 0 and stays in the mean, and so does one for which nothing is relevant, as with trec_eval and `ir_measures`.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

Measure = Callable[[Sequence[str], Mapping[str, int]], float]
"""From the ranked ids and the grades of one question to its value."""


def ndcg(ranked: Sequence[str], grades: Mapping[str, int], *, cutoff: int) -> float:
    """Normalised discounted cumulative gain of the first `cutoff`.

    Each passage gains its grade itself, divided by log2(rank + 1), as in trec_eval, and not 2^grade − 1, which makes
    more of high grades (Burges et al. 2005); with grades of 0 and 1 both are the same. The ideal ranking, by whose gain
    it is divided, holds at most `cutoff` passages too.

    Source: Järvelin and Kekäläinen 2002, with the discount that trec_eval's `ndcg_cut` uses.
    """
    ideal = _gain(sorted(grades.values(), reverse=True)[:cutoff])
    return _gain(grades.get(one, 0) for one in ranked[:cutoff]) / ideal if ideal else 0.0


def _gain(grades: Iterable[int]) -> float:
    return sum(max(0, grade) / math.log2(rank + 1) for rank, grade in enumerate(grades, 1))


def reciprocal_rank(ranked: Sequence[str], grades: Mapping[str, int], *, cutoff: int) -> float:
    """1 / rank of the first passage with a grade of 1 or more; 0 when none stands among the first `cutoff`.

    The mean over questions is MRR@cutoff. trec_eval's `recip_rank` has no cutoff and still gives a passage at rank 500
    its 0.002; MS MARCO's, like this one, has.

    Source: Voorhees 1999 (TREC-8 question answering).
    """
    return next((1 / rank for rank, one in enumerate(ranked[:cutoff], 1) if grades.get(one, 0) > 0), 0.0)


def recall(ranked: Sequence[str], grades: Mapping[str, int], *, cutoff: int) -> float:
    """Share of all passages with a grade of 1 or more that stand among the first `cutoff`.

    All of them are the denominator, as in trec_eval's `recall`, and not min(cutoff, their number) (BEIR's "capped
    recall", R_cap): with 20 relevant passages Recall@10 cannot pass 0.5.
    """
    relevant = {one for one, grade in grades.items() if grade > 0}
    return len(relevant.intersection(ranked[:cutoff])) / len(relevant) if relevant else 0.0


def success(ranked: Sequence[str], grades: Mapping[str, int], *, cutoff: int) -> float:
    """1 when a passage with a grade of 1 or more stands among the first `cutoff`, else 0 (trec_eval's `success`).

    Often called hit rate or accuracy@k; open-domain question answering calls it recall@k, which is not `recall` here
    where a question has several relevant passages.
    """
    return float(any(grades.get(one, 0) > 0 for one in ranked[:cutoff]))


MEASURES: Mapping[str, Measure] = {
    "nDCG@10": partial(ndcg, cutoff=10),
    "MRR@10": partial(reciprocal_rank, cutoff=10),
    "Recall@10": partial(recall, cutoff=10),
    "Recall@100": partial(recall, cutoff=100),
    "Success@1": partial(success, cutoff=1),
}
DEPTH = 100
"""Passages of a ranking that any of the measures looks at."""
