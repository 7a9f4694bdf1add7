"""The cards beside data and models say what is so: their counts are those of the files, and what they name exists."""

import gzip
import re
import tomllib
from pathlib import Path

from index import capitals
from index.rarity import Rarity
from index.translation import PHRASE_MARK, WordTable

ROOT = Path(__file__).resolve().parents[1]
MODELS = ROOT / "index" / "models"
ROOMS = ("index", "rag", "ui", "eval", "tests")
TEXTS = [
    *(ROOT.glob("*.md")),
    *(file for room in ("docs", *ROOMS) for kind in ("*.md", "*.py") for file in (ROOT / room).rglob(kind)),
]
PATH = re.compile(r"`((?:seeds|docs|index|rag|ui|eval|tests)/[\w./-]*)`")
DOTTED = re.compile(r"(?:`|python -m )((?:index|rag|ui|eval)(?:\.\w+)+)")


def numbers(card: str, pattern: str) -> tuple[int, ...]:
    text = " ".join((ROOT / card).read_text(encoding="utf-8").split())
    (found,) = re.finditer(pattern, text)
    return tuple(int(number.replace(",", "")) for number in found.groups())


def test_the_card_of_rarity_counts_what_its_files_hold() -> None:
    rarity = Rarity.load()
    names = gzip.decompress((MODELS / "rarity" / capitals.FILE).read_bytes()).decode("utf-8").splitlines()
    card = "index/models/rarity/README.md"
    assert numbers(card, r"of ([\d,]+) passages") == (rarity.total,)
    assert numbers(card, r"([\d,]+) terms that stand") == (len(rarity.counts),)
    assert numbers(card, r"([\d,]+) words, in small letters") == (len(names),)
    assert min(rarity.counts.values()) == 3


def test_the_card_of_the_word_table_counts_its_phrases() -> None:
    table = WordTable.load()
    english = sum(entry.startswith(PHRASE_MARK) for entry in table.forward)
    indonesian = sum(" " in entry for entry in table.reverse)
    card = "index/models/word_table/README.md"
    assert numbers(card, r"\(([\d,]+) English, ([\d,]+) Indonesian\)") == (english, indonesian)


def test_every_card_of_a_model_or_of_data_states_its_licence() -> None:
    cards = [*MODELS.glob("*/README.md"), ROOT / "rag/data/README.md", ROOT / "index/training/data/README.md"]
    assert len(cards) == 7
    assert [card for card in cards if "\n**Licence.** " not in card.read_text(encoding="utf-8")] == []


def test_the_notices_of_others_are_packaged() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    assert set(project["license-files"]) == {"LICENSE", "NOTICE"}
    assert project["license"].split(" AND ") == ["Apache-2.0", "MIT", "CC-BY-SA-4.0"]
    for name in ("all-MiniLM-L6-v2", "cahyadsn/wilayah", "Wordnet Bahasa", "IDK-MRC", "FacQA", "idn-area-data"):
        assert name in notice
    assert "The above copyright notice and this permission notice shall be included" in notice


def is_there(dotted: str) -> bool:
    """Whether a module exists, or one that has what the last part names."""
    path = ROOT.joinpath(*dotted.split("."))
    if path.is_dir() or path.with_suffix(".py").is_file():
        return True
    holder = path.parent / "__init__.py" if path.parent.is_dir() else path.parent.with_suffix(".py")
    return holder.is_file() and re.search(rf"\b{path.name}\b", holder.read_text(encoding="utf-8")) is not None


def test_files_and_modules_that_cards_and_docstrings_name_are_there() -> None:
    told = [(file, file.read_text(encoding="utf-8")) for file in TEXTS]
    paths = [(file, name) for file, text in told for name in PATH.findall(text)]
    modules = [(file, name) for file, text in told for name in DOTTED.findall(text)]
    assert len(paths) > 50
    assert len(modules) > 50
    lost = [(file, name) for file, name in paths if not (ROOT / name).exists()]
    lost += [(file, name) for file, name in modules if not is_there(name)]
    assert [f"{file.relative_to(ROOT)}: {name}" for file, name in lost] == []


def test_what_is_not_there_would_be_found() -> None:
    assert is_there("index.training.newsroom.sum_of")
    assert not is_there("index.boundaries")
    assert not is_there("eval.evidence")
