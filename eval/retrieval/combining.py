"""Learns how much meaning and words count in `index.search`, and measures that against other ways of weighing.

    python -m eval.retrieval.combining --data DATA --output eval/results/combining.json

Learned on the newsroom questions that no model has read, by question language: the two weights under which the passages
that answer are the likeliest among the candidates (a conditional logit, McFadden 1974; the list-wise loss of Cao et al.
2007). Measured on the development sets, which have no part in it. Beside it weights that depend on the question: how
many words it has, how many of them begin with a capital or are not in the collection, how sure either way of finding
is. On the newsroom questions themselves the figures are cross-validated, in five stretches, so that questions of one
story stay together. Knows: tasks, candidates. Does not know how they are found.
"""

import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import click
import numpy as np
import torch
from numpy.typing import NDArray

from eval.cache import Cache
from eval.intervals import difference_of, mean_of
from eval.measures.ranking import MEASURES
from eval.report import write
from eval.retrieval.finding import Finder, word_index
from eval.retrieval.tasks import Task, TaskMissing, Topic, of_folder
from eval.retrieval.vectors import Keeper
from index import encoder as encoders
from index.encoder import Encoder
from index.search import CANDIDATES
from index.translation import query_terms

log = logging.getLogger(__name__)

KIND, MEASURE = "combining", "nDCG@10"
TAUGHT = "newsroom"
"""How the names of tasks begin that are learned from."""
FOLDS = 5
FIRST = 5.0
"""Of both weights, before anything is learned."""
RIDGE = 1e-3
"""Of the weights that depend on the question."""
STEPS = 60
FIXED = (0.5, 0.6, 0.7, 0.8)
"""Shares of the dense score, the same for all questions, to compare with."""
LEARNED, DEPENDENT = "learned", "learned, by question"

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Choice:
    """A question with its candidates."""

    topic: Topic
    ids: list[str]
    scores: Floats
    """(candidates, 2): cosine, at least 0, and BM25 as a share of the best."""
    question: Floats
    """(traits,): 1, and what the weights may depend on."""

    @property
    def right(self) -> NDArray[np.bool_]:
        """(candidates,)."""
        return np.array([self.topic.grades.get(one, 0) > 0 for one in self.ids])

    def value(self, weights: Floats) -> float:
        """The measure under two weights."""
        order = np.argsort(-(self.scores @ weights), kind="stable")
        return float(MEASURES[MEASURE]([self.ids[at] for at in order], self.topic.grades))


def choices(task: Task, model: Encoder, keeper: Keeper) -> list[Choice]:
    """All questions of a task."""
    with word_index(task) as words:
        embed = partial(keeper.embed, model=model, step=lambda done: None)
        finder = Finder(task, model, words, embed)
        return [_choice(finder, topic) for topic in task.topics]


def _choice(finder: Finder, topic: Topic) -> Choice:
    near, by_words = finder.candidates(topic)
    keys = sorted(near)
    cosines = np.array([max(0.0, near[key]) for key in keys], dtype=np.float32)
    found = np.array([by_words.get(key, 0.0) for key in keys], dtype=np.float32)
    best = float(found.max(initial=0.0))
    scores = np.stack([cosines, found / best if best else found], axis=1)
    return Choice(topic, [finder.task.passages[key].id for key in keys], scores, _traits(finder, topic, scores, best))


def _traits(finder: Finder, topic: Topic, scores: Floats, best: float) -> Floats:
    words, terms = topic.text.split(), query_terms(topic.text, topic.language)
    searcher = finder.words()
    held = sum(any(searcher.frequency(term) for term, _ in one.alternatives) for one in terms)
    first = np.sort(scores, axis=0)[::-1][: CANDIDATES // 50]
    capitals = sum(word[:1].isupper() for word in words[1:]) / max(1, len(words) - 1)
    count = max(1, len(terms))
    traits = [1.0, len(words) / 10, len(terms) / 10, capitals, 1 - held / count, best / (10 * count)]
    return np.array([*traits, first[0, 0], *(first[0] - first[-1])], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Weighing:
    """From a question's traits to its two weights."""

    matrix: Floats
    """(traits, 2)."""
    mean: Floats
    spread: Floats

    def of(self, choice: Choice) -> Floats:
        """(2,)."""
        known = (choice.question - self.mean) / self.spread
        return (known[: len(self.matrix)] @ self.matrix).astype(np.float32)


def learn(some: Sequence[Choice], *, by_question: bool) -> Weighing:
    """The weights under which what is right is likeliest; questions none of whose candidates is right teach nothing."""
    some = [one for one in some if one.right.any()]
    traits = np.stack([one.question for one in some])
    mean, spread = traits.mean(axis=0), traits.std(axis=0) + 1e-6
    mean[0], spread[0] = 0, 1
    known = torch.from_numpy(((traits - mean) / spread)[:, : None if by_question else 1])
    scores, there, right = (torch.from_numpy(one) for one in _padded(some))
    matrix = torch.zeros(known.shape[1], 2)
    matrix[0] = FIRST
    matrix.requires_grad_()
    optimiser = torch.optim.LBFGS([matrix], max_iter=STEPS, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        given = (scores * (known @ matrix)[:, None]).sum(2).masked_fill(~there, -torch.inf)
        likely = torch.logsumexp(given.masked_fill(~right, -torch.inf), 1) - torch.logsumexp(given, 1)
        value = RIDGE * (matrix[1:] ** 2).sum() - likely.mean()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    return Weighing(matrix.detach().numpy(), mean, spread)


def _padded(some: Sequence[Choice]) -> tuple[Floats, NDArray[np.bool_], NDArray[np.bool_]]:
    """Scores, which places are filled, and which of them are right."""
    longest = max(len(one.ids) for one in some)
    scores = np.zeros((len(some), longest, 2), dtype=np.float32)
    there, right = (np.zeros((len(some), longest), dtype=np.bool_) for _ in range(2))
    for row, one in enumerate(some):
        scores[row, : len(one.ids)], there[row, : len(one.ids)], right[row, : len(one.ids)] = (
            one.scores,
            True,
            one.right,
        )
    return scores, there, right


def crossed(some: Sequence[Choice], *, by_question: bool) -> list[float]:
    """The measure of each question under weights that were learned from the other stretches."""
    found: list[float] = []
    for part in np.array_split(np.arange(len(some)), FOLDS):
        weighing = learn([*some[: part[0]], *some[part[-1] + 1 :]], by_question=by_question)
        found += [some[at].value(weighing.of(some[at])) for at in part]
    return found


def taught_by(every: Mapping[str, Sequence[Choice]], language: str) -> list[Choice]:
    """The questions in a language that weights are learned from, of all tasks' questions."""
    taught = [one for name, some in every.items() if name.startswith(TAUGHT) for one in some]
    return [one for one in taught if one.topic.language == language]


def report(tasks: Sequence[Task], model: Encoder, keeper: Keeper) -> dict[str, Any]:
    """The learned share of the dense score by language, and what each way of weighing finds."""
    every = {task.name: choices(task, model, keeper) for task in tasks}
    languages = sorted({one.topic.language for some in every.values() for one in some})
    weighings: dict[str, Mapping[str, Weighing]] = {}
    shares: dict[str, float] = {}
    for language in languages:
        taught = taught_by(every, language)
        weighings[language] = {name: learn(taught, by_question=name == DEPENDENT) for name in (LEARNED, DEPENDENT)}
        cosine, words = weighings[language][LEARNED].matrix[0].tolist()
        shares[language] = round(cosine / (cosine + words), 3)
    told = {name: _told(name, some, weighings) for name, some in every.items()}
    return {"kind": KIND, "encoder": model.name, "measure": MEASURE, "shares": shares, "tasks": told}


def _told(name: str, some: Sequence[Choice], weighings: Mapping[str, Mapping[str, Weighing]]) -> dict[str, Any]:
    values: dict[str, list[float]] = {}
    for way in (LEARNED, DEPENDENT):
        if name.startswith(TAUGHT):
            values[way] = crossed(some, by_question=way == DEPENDENT)
        else:
            values[way] = [one.value(weighings[one.topic.language][way].of(one)) for one in some]
    for share in FIXED:
        weights = np.array([share, 1 - share], dtype=np.float32)
        values[f"{share} for all"] = [one.value(weights) for one in some]
    return dict(_figures(values))


def _figures(values: Mapping[str, Sequence[float]]) -> Iterator[tuple[str, Any]]:
    for way, some in values.items():
        if (mean := mean_of(some)) is not None:
            yield way, mean.to_dict()
        if way != LEARNED and (change := difference_of(some, values[LEARNED])) is not None:
            yield f"{way} minus {LEARNED}", change.to_dict()


@click.command()
@click.option("--data", type=click.Path(path_type=Path), required=True, help="Folder with dev/ and train/.")
@click.option("--encoder", "name", help="Folder or name of an encoder; default: the bundled one.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write the figures as JSON.")
def main(data: Path, name: str | None, output: Path | None) -> None:
    """Learn the shares and write the figures."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    tasks = []
    for task, read in of_folder(data).items():
        try:
            tasks.append(read())
        except TaskMissing as error:
            log.warning("Skipped %s: %s", task, error)
    with closing(Cache.default()) as cache:
        write(report(tasks, encoders.load(name), Keeper(cache, fresh=False)), output=output)


if __name__ == "__main__":
    main()
