"""Takes the picture of the chat that README shows.

    python -m eval.picture

Asks the starter articles in a library of its own, in Debian's or Google's Chromium, which must be installed. Knows: the
question, the size. Does not know the page but for its box and its answers.
"""

import io
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "chat.png"
QUESTION = "What sanctions did Magetan announce?"
SIZE = {"width": 1440, "height": 900}
COLOURS = 128
"""Of the file; enough for a page of text, at a third of the bytes."""


@contextmanager
def chat(folder: Path) -> Iterator[str]:
    """The address of a chat over the starter articles."""
    kutip = [sys.executable, "-m", "rag", "--library", str(folder / "library")]
    subprocess.run([*kutip, "add", str(ROOT / "seeds" / "articles")], check=True, capture_output=True)
    command = [*kutip, "chat", "--no-browser", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as running:
        try:
            assert running.stdout is not None
            yield next(found.group() for line in running.stdout if (found := re.search(r"http://[\d.]+:\d+", line)))
        finally:
            running.terminate()


def main() -> None:
    """Ask, wait for the answer, open its first quotation, and write the picture."""
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        sys.exit("Chromium is not installed, so no picture can be taken: install it and try again.")
    with (
        tempfile.TemporaryDirectory() as folder,
        chat(Path(folder)) as address,
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"]) as opened,
    ):
        page = opened.new_page(locale="en-GB", viewport=SIZE, color_scheme="light")  # type: ignore[arg-type]
        page.goto(address)
        page.locator("#question").fill(QUESTION)
        page.locator("#question").press("Enter")
        page.locator("mark").first.wait_for()
        page.wait_for_timeout(1_000)
        taken = Image.open(io.BytesIO(page.screenshot()))
    taken.convert("P", palette=Image.Palette.ADAPTIVE, colors=COLOURS).save(PICTURE, optimize=True)


if __name__ == "__main__":
    main()
