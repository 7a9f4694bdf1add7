"""What answers need not say what it is on: more of the nearest article is read than is near to the question."""

import json
from pathlib import Path

from index.filters import Filters
from rag import Library
from rag.expecting.parts import Part
from rag.finder import PASSAGES
from rag.question import understand

QUESTION = "Apa isi surat Rina Dewi kepada pengurus Koperasi Elang?"
TALE = "Mereka duduk di serambi rumah tua itu, memandang hujan dan menunggu angkutan sore ke arah pesisir. "


def _add(library: Library, folder: Path) -> str:
    """An article whose last passage shares no word with the question, among many that have some."""
    lead = "Rina Dewi mengirim surat kepada pengurus Koperasi Elang. "
    rows = [
        {"title": "Surat Rina Dewi kepada Koperasi Elang", "text": f"{lead}\n\n{TALE * 9}\n\nLaba wajib dibagi rata."}
    ]
    rows += [
        {"title": f"Kabar {number}", "text": f"Pengurus koperasi nomor {number} membaca surat dari Dewi."}
        for number in range(2 * PASSAGES)
    ]
    file = folder / "letters.jsonl"
    file.write_text("".join(json.dumps(one) + "\n" for one in rows), encoding="utf-8")
    library.add(file)
    return next(one.id for one in library.articles() if one.title == rows[0]["title"])


def test_the_rest_of_the_nearest_article_is_read(library: Library, tmp_path: Path) -> None:
    article = _add(library, tmp_path)
    sought = library.answerer.sought(Part(understand(QUESTION), ()), Filters())
    nearest = sought.hits[0].article_id
    read = [hit.passage.key for hit in sought.hits]
    assert nearest == article and any("dibagi rata" in hit.text for hit in sought.hits)
    assert len(read) == len(set(read)) and read[:PASSAGES] == [
        hit.passage.key for hit in library.collection.find(sought.query, limit=PASSAGES, shares=library.answerer.shares)
    ]


def test_nothing_is_read_of_an_empty_library(library: Library) -> None:
    assert library.answerer.sought(Part(understand(QUESTION), ()), Filters()).hits == ()
