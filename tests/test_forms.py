"""A file whose article another form stands for keeps its own: it comes back when that form goes, and never doubles."""

import json
from pathlib import Path

import pytest

from rag import Library

FIRST = "Terminal Sukarasa di tepi kota ditutup sejak Rabu karena atapnya roboh setelah hujan selama 3 jam."
SECOND = "Kepala dinas perhubungan, Hasan Basri, mengatakan 48 bus dialihkan ke lapangan di belakang pasar ikan."
THIRD = "Sopir angkutan meminta jalan ke lapangan itu dikeraskan karena berlumpur setiap kali hujan turun."
OTHER = "Panen padi di Desa Karangjati naik menjadi 6 ton per hektare, kata ketua kelompok tani Mulyono."
PAGE, WHOLE = (FIRST, SECOND), (FIRST, SECOND, THIRD)


def written(file: Path, *paragraphs: str, title: str = "Terminal Sukarasa Ditutup", **more: str) -> Path:
    row = {"title": title, "text": "\n\n".join(paragraphs), "outlet": "Kabar Sukarasa", "date": "2024-10-07", **more}
    file.write_text(json.dumps(row), encoding="utf-8")
    return file


def held(library: Library) -> list[tuple[str, str]]:
    return sorted((one.text, Path(one.source).name.partition("#")[0]) for one in library.articles())


@pytest.mark.parametrize("names", [("a", "b"), ("b", "a")])
def test_a_page_that_is_read_again_is_still_the_whole(library: Library, tmp_path: Path, names: tuple[str, str]) -> None:
    whole, page = (tmp_path / f"{name}.json" for name in names)
    library.add(written(whole, *WHOLE), written(page, *PAGE))
    library.add(written(page, *PAGE, author="Siti Aminah"))
    assert held(library) == [("\n\n".join(WHOLE), whole.name)]
    written(whole, *WHOLE, author="Siti Aminah")
    library.add(whole, written(page, *PAGE, author="Dewi Anggraini"))
    assert held(library) == [("\n\n".join(WHOLE), whole.name)]


@pytest.mark.parametrize("names", [("a", "b"), ("b", "a")])
def test_a_page_comes_back_when_the_file_of_the_whole_holds_another_article(
    library: Library, tmp_path: Path, names: tuple[str, str]
) -> None:
    whole, page = (tmp_path / f"{name}.json" for name in names)
    library.add(written(whole, *WHOLE), written(page, *PAGE))
    library.add(written(whole, OTHER, title="Panen Padi Naik"))
    assert held(library) == [(OTHER, whole.name), ("\n\n".join(PAGE), page.name)]


def test_a_page_comes_back_when_the_row_of_the_whole_goes(library: Library, tmp_path: Path) -> None:
    file, rows = tmp_path / "rows.jsonl", tmp_path / "row.json"
    lines = [written(rows, *paragraphs).read_text() for paragraphs in (PAGE, WHOLE, (OTHER,))]
    file.write_text("\n".join(lines), encoding="utf-8")
    library.add(file)
    assert [text for text, _ in held(library)] == sorted(("\n\n".join(WHOLE), OTHER))
    file.write_text("\n".join((lines[0], lines[2])), encoding="utf-8")
    library.add(file)
    assert [text for text, _ in held(library)] == sorted(("\n\n".join(PAGE), OTHER))


def test_a_page_is_no_new_name_of_the_file_of_the_whole(library: Library, tmp_path: Path) -> None:
    whole = written(tmp_path / "whole.json", *WHOLE)
    library.add(whole)
    whole.unlink()
    library.add(written(tmp_path / "page.json", *PAGE))
    [article] = library.articles()
    assert held(library) == [("\n\n".join(WHOLE), "whole.json")]
    assert library.gone() == {article.id: [str(whole)]}


def test_what_is_removed_meanwhile_does_not_come_back_with_a_page(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add(written(tmp_path / "whole.json", *WHOLE))
    [article] = library.articles()
    embed = type(library.collection.encoder).embed_passages

    def removing(self: object, texts: list[str]) -> object:
        monkeypatch.undo()
        library.remove(article.id)
        return embed(self, texts)  # type: ignore[arg-type]

    monkeypatch.setattr(type(library.collection.encoder), "embed_passages", removing)
    library.add(written(tmp_path / "page.json", *PAGE))
    assert held(library) == [("\n\n".join(PAGE), "page.json")]
