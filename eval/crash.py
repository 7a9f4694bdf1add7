"""Kills `kutip add` at random moments, again and again, and checks what is left.

Run: `python -m eval.crash --articles FILE.jsonl --limit 2000 --kills 100`. Knows only the command line and the Python
face of Kutip. After every kill the library must open, every article in it must be whole, and every passage in one index
must be in the others; after the last one a further add must complete, and the library must then hold what an
undisturbed one holds.
"""

import argparse
import itertools
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import rag
from eval.report import write
from rag import Library


@dataclass(slots=True)
class Outcome:
    """What was seen."""

    articles: int
    kills: int
    killed_while_writing: int
    """Kills after which the library held more articles than before, but not yet all."""
    lost: int
    """Articles that one look saw and a later one did not."""
    broken: int
    """Looks that found something half there."""
    same_as_undisturbed: bool


def add_command(library: Path, articles: Path) -> list[str]:
    """The command that is killed."""
    return [sys.executable, "-m", "rag", "--library", str(library), "add", str(articles)]


def kill_during_add(library: Path, articles: Path, *, after: float) -> bool:
    """Start an add and kill it with SIGKILL after some seconds; whether it was still running."""
    process = subprocess.Popen(
        add_command(library, articles),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return True
    return False


def look(library: Library) -> tuple[set[str], list[str]]:
    """The articles a library holds, and what is wrong with it."""
    wrong = list(library.collection.store.damage())
    articles = {article.id: article for article in library.articles()}
    snapshot = library.collection.current()
    with library.collection.store.reading() as view:
        passages, vectors = view.count("passages"), view.count("vectors")
        found = view.passages(snapshot.passages.tolist())
    if not passages == vectors == len(found) == len(snapshot.dense) == len(snapshot.words):
        wrong.append(
            f"{passages} passages, {vectors} vectors, {len(snapshot.dense)} dense, {len(snapshot.words)} words"
        )
    if {passage.article.id for passage in found.values()} != set(articles):
        wrong.append("an article has no passages")
    for passage in found.values():
        if not passage.text.strip() or passage.text != articles[passage.article.id].text[passage.start : passage.end]:
            wrong.append(f"passage {passage.key} is not its article's text")
    return set(articles), wrong


def run(articles: Path, *, kills: int, folder: Path, seed: int = 0) -> Outcome:
    """Kill `kills` adds of one file, then let one finish and compare with an undisturbed library.

    Args:
        articles: a file of articles that `kutip add` reads.
        kills: how many.
        folder: where the two libraries are made.
        seed: of the random moments.
    """
    chance = random.Random(seed)
    start = time.monotonic()
    subprocess.run(add_command(folder / "undisturbed", articles), check=True, stdout=subprocess.DEVNULL)
    whole = time.monotonic() - start
    with rag.open(folder / "undisturbed") as library:
        expected, _ = look(library)
    outcome = Outcome(len(expected), 0, 0, 0, 0, False)
    before: set[str] = set()
    rounds = itertools.count()
    round_folder = folder / f"round-{next(rounds)}"
    while outcome.kills < kills:
        start = time.monotonic()
        if not kill_during_add(round_folder, articles, after=chance.uniform(0.2, 1.0) * whole):
            # It was done before its time: the machine is faster now than it was, and a new library is begun.
            whole = min(whole, max(time.monotonic() - start, whole / 2))
            round_folder, before = folder / f"round-{next(rounds)}", set()
            continue
        outcome.kills += 1
        with rag.open(round_folder) as library:
            held, wrong = look(library)
        outcome.killed_while_writing += len(before) < len(held) < len(expected)
        outcome.lost += len(before - held)
        outcome.broken += bool(wrong)
        if len(held) == len(expected):  # complete: begin anew, so that kills keep falling into writing
            round_folder, held = folder / f"round-{next(rounds)}", set()
        before = held
        print(f"\r{outcome.kills}/{kills} kills, {len(held)} articles held", end="", file=sys.stderr)  # noqa: T201
    subprocess.run(add_command(round_folder, articles), check=True, stdout=subprocess.DEVNULL)
    with rag.open(round_folder) as library:
        held, wrong = look(library)
    outcome.same_as_undisturbed = held == expected and not wrong
    return outcome


def main() -> None:
    """Parse, run and report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--limit", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder) / "articles.jsonl"
        with options.articles.open(encoding="utf-8") as lines, part.open("w", encoding="utf-8") as out:
            out.writelines(line for _, line in zip(range(options.limit), lines, strict=False))
        outcome = run(part, kills=options.kills, folder=Path(folder), seed=options.seed)
    write(asdict(outcome), output=options.output)


if __name__ == "__main__":
    main()
