"""What every test shares: a home of its own, so that no test can touch the user's data."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
from hypothesis import settings

import rag
from rag import Library

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SHARED = Path(__file__).resolve().parents[2] / "shared"

settings.register_profile("kutip", deadline=None)
settings.load_profile("kutip")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point every place where Kutip could write by default into the test's own folder."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home" / "cache"))
    monkeypatch.delenv("KUTIP_LIBRARY", raising=False)


def missing(what: str) -> NoReturn:
    """Skip on a machine without a browser; where CI promises one, that is a failure."""
    reason = f"{what} is not installed, so the page cannot be opened in a browser"
    pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)


@pytest.fixture(scope="module")
def chromium() -> Iterator["Browser"]:
    """A real browser for the tests that look at a page."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("playwright")
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        missing("Chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The development data; tests that need it skip where a clone has none."""
    if not SHARED.is_dir():
        pytest.skip("the development data folder is not beside this clone")
    return SHARED


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The starter articles that come with Kutip."""
    return Path(__file__).resolve().parents[1] / "seeds" / "articles"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library of this test's own."""
    with rag.open(tmp_path / "library") as opened:
        yield opened


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """An empty library of a module's own, to be filled once for tests that only read it."""
    with rag.open(tmp_path_factory.mktemp("lasting") / "library") as opened:
        yield opened


@pytest.fixture(scope="session")
def starter(tmp_path_factory: pytest.TempPathFactory, seeds: Path) -> Iterator[Library]:
    """A library of the starter articles, for tests that only read it."""
    with rag.open(tmp_path_factory.mktemp("starter")) as opened:
        opened.add(seeds)
        yield opened


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory, shared: Path) -> Iterator[Library]:
    """A library of the five real pages, for tests that only read it."""
    with rag.open(tmp_path_factory.mktemp("real")) as opened:
        opened.add(shared / "seeds")
        yield opened
