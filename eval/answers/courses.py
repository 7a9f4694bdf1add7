"""Sets up what is measured: a library with its questions, and the systems that answer them.

Knows: where the starter articles and their questions are, fresh libraries and a user's own. Does not know how questions
are asked or judged.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from eval.answers.questions import Line, Problem, accepted, bind, in_split, read
from eval.answers.running import Course
from eval.answers.systems import System, contents, ways
from eval.answers.tutorial import Tutorial, pages
from eval.digests import digest_of_articles
from index.errors import LibraryError
from index.nouns import Article
from index.store import Store, filling
from rag.library import Library

ROOT = Path(__file__).resolve().parents[2]
STARTER = ROOT / "seeds" / "articles"
GOLD = ROOT / "eval" / "gold"


@dataclass(frozen=True, slots=True)
class Setting:
    """Questions and the articles that they are asked of."""

    name: str
    questions: tuple[Path, ...]
    articles: Path | None = None
    """Folder that a fresh library is filled with."""
    library: Path | None = None
    """Folder of a library that is there already; it is only read."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A course that can be run, with what the report says of it."""

    course: Course
    articles: dict[str, Article]
    encoder: str
    fingerprint: str


def starter(pages_folder: Path | None) -> list[Setting]:
    """The gold questions that come with Kutip: over the starter articles, and over the five real pages when given.

    Raises:
        LibraryError: when the starter articles are not there.
    """
    if not STARTER.is_dir():
        raise LibraryError(f"The starter articles are not in {STARTER}: run `kutip eval` from a clone of the project.")
    settings = [Setting("seeds", (GOLD / "seeds.jsonl",), articles=STARTER)]
    return settings + ([Setting("pages", (GOLD / "pages.jsonl",), articles=pages_folder)] if pages_folder else [])


@contextmanager
def ready(setting: Setting, *, split: str | None, encoder: str | None, label: str, baselines: bool) -> Iterator[Ready]:
    """Open or fill the library of a setting.

    Args:
        setting: what to set up.
        split: only the questions of this part.
        encoder: the embedding model of a fresh library; None takes the bundled one.
        label: appended to the name of every system.
        baselines: whether words only, meaning only and the tutorial pipeline are measured, too.

    Raises:
        GoldRefused: when a question's articles or evidence are not there.
    """
    lines, wrong = _read(setting)
    accepted(wrong)
    with TemporaryDirectory(prefix="kutip-eval-") as temporary, _opened(setting, Path(temporary), encoder) as library:
        articles = list(library.articles())
        yield _ready(setting, in_split(lines, split), library, articles, label=label, baselines=baselines)


def problems(setting: Setting) -> tuple[int, list[Problem]]:
    """How many questions a setting has, and everything that is wrong with them."""
    lines, wrong = _read(setting)
    with TemporaryDirectory(prefix="kutip-eval-") as temporary, _opened(setting, Path(temporary), None) as library:
        _, unbound = bind(lines, list(library.articles()), collection=setting.name)
    return len(lines) + len({(one.file, one.line) for one in wrong}), [*wrong, *unbound]


def _read(setting: Setting) -> tuple[list[Line], list[Problem]]:
    """The questions of all files; an id stands for one question, whichever file it is in."""
    lines: dict[str, Line] = {}
    wrong: list[Problem] = []
    for file in setting.questions:
        some, more = read(file)
        wrong += more
        wrong += [
            line.problem(f"the id is used in {lines[line.gold.id].file}, too") for line in some if line.gold.id in lines
        ]
        lines |= {line.gold.id: line for line in some}
    return list(lines.values()), wrong


@contextmanager
def _opened(setting: Setting, temporary: Path, encoder: str | None) -> Iterator[Library]:
    if setting.library is not None and not Store.exists(setting.library):
        raise LibraryError(f"There is no library in {setting.library}: make one with `{filling(setting.library)}`.")
    with Library.open(setting.library or temporary, encoder=encoder) as library:
        if setting.articles is not None:
            library.add(setting.articles)
        yield library


def _ready(
    setting: Setting, lines: Sequence[Line], library: Library, articles: list[Article], *, label: str, baselines: bool
) -> Ready:
    bound, problems = bind(lines, articles, collection=setting.name)
    accepted(problems)
    texts = {article.id: article.text for article in articles}
    held = contents(library.collection.store) if setting.library else digest_of_articles(articles)
    systems: list[System] = list(ways(library, texts=texts, collection=held, ablations=baselines))
    encoder = library.collection.encoder
    if baselines and articles:
        read_again = texts | (pages(setting.articles, articles) if setting.articles else {})
        systems.append(Tutorial.build(read_again, encoder=encoder))
    named = [system.called(system.name + label) for system in systems]
    by_id = {article.id: article for article in articles}
    with library.collection.store.reading() as view:
        course = Course(setting.name, bound, named, view.generation, held)
    return Ready(course, by_id, encoder.name, encoder.fingerprint)
