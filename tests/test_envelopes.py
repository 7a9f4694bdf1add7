"""Several articles in one file: services' answers, clippings in a text file, and the columns of a monitoring table."""

import json
from pathlib import Path
from typing import Any

import pytest

from index.errors import Rejected
from index.formats import clippings, plaintext
from index.page.lines import Reason
from index.readers import Page, Record, parse, records

TEXT = "Pasar Beran direnovasi dengan biaya Rp 6 miliar, kata Bupati kepada wartawan."


def pages(path: Path) -> list[Page]:
    return [parse(record) for record in records(path) if isinstance(record, Record)]


def saved(path: Path, value: Any) -> Path:
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "value",
    [
        [{"title": {"rendered": "Pasar Beran"}, "content": {"rendered": f"<p>{TEXT}</p>", "protected": False}}],
        {"response": {"docs": [{"headline": {"main": "Pasar Beran"}, "body": TEXT}]}},
        {"hits": {"hits": [{"_source": {"judul": "Pasar Beran", "isi": TEXT}}]}},
        {"a1": {"judul": "Pasar Beran", "isi": TEXT}},
        {"title": "Umpan", "items": [{"title": "Pasar Beran", "content_html": f"<p>{TEXT}</p>", "summary": TEXT * 9}]},
    ],
)
def test_articles_are_found_in_a_services_answer(value: Any, tmp_path: Path) -> None:
    (page,) = pages(saved(tmp_path / "jawaban.json", value))
    assert (page.fields["title"], page.text) == ("Pasar Beran", TEXT)


def test_the_articles_beside_an_article_are_not_taken_for_it(tmp_path: Path) -> None:
    other = {"title": "Lain", "text": TEXT}
    (record,) = records(saved(tmp_path / "a.json", {"title": "Pasar Beran", "terkait": {"articles": [other]}}))
    with pytest.raises(Rejected, match="no column"):
        parse(record)  # type: ignore[arg-type]


def test_what_is_told_about_an_article_is_never_taken_for_its_text(tmp_path: Path) -> None:
    told = "Menurut analis kami berita ini bernada negatif terhadap pabrik dan pemerintah kabupaten. " * 4
    head = "Tanggal;Headline;Resume;Konten Berita\n"
    (page,) = pages(saved(tmp_path / "a.csv", f"{head}05-11-2024;Pasar Beran;{told};{TEXT}\n"))
    assert page.text == TEXT
    (record,) = records(saved(tmp_path / "b.csv", f"Tanggal;Headline;Resume\n05-11-2024;Pasar Beran;{told}\n"))
    with pytest.raises(Rejected, match="no column"):
        parse(record)  # type: ignore[arg-type]


def test_an_object_without_text_is_not_called_empty(tmp_path: Path) -> None:
    (record,) = records(saved(tmp_path / "a.json", [{"title": "Pasar", "content": {"blok": ["x"]}}]))
    with pytest.raises(Rejected, match="content holds an object without text"):
        parse(record)  # type: ignore[arg-type]


def test_words_struck_out_in_a_row_go_and_are_told(tmp_path: Path) -> None:
    (page,) = pages(saved(tmp_path / "a.json", [{"title": "Bus", "text": "Korban menjadi <del>12</del> 21 orang."}]))
    assert " ".join(page.text.split()) == "Korban menjadi 21 orang."
    assert [(part.text, part.reason) for part in page.removed] == [("12", Reason.STRUCK)]


def test_clippings_in_one_text_file_are_articles_of_their_own(tmp_path: Path) -> None:
    first = f"Media : Radar Uji\nTanggal : 5 November 2024\nHalaman : 7\n\nPasar Beran Direnovasi\n\n{TEXT}\n"
    second = "Media : Suara Uji\nTanggal : 6 November 2024\n\nJembatan Ambrol\n\nJembatan itu ambrol, kata Camat.\n"
    one, two = pages(saved(tmp_path / "kliping.txt", f"KLIPING BERITA\n{first}\n=====\n\n{second}"))
    assert (one.source, two.source) == (f"{tmp_path}/kliping.txt#1", f"{tmp_path}/kliping.txt#2")
    assert [page.fields["outlet"] for page in (one, two)] == ["Radar Uji", "Suara Uji"]
    assert "Jembatan" not in one.text and "Suara Uji" not in one.text


@pytest.mark.parametrize(
    "text",
    [
        f"Judul: Pasar Beran\nTanggal: 5 November 2024\nMedia: Radar Uji\n\n{TEXT}",
        f"{TEXT} {TEXT}\n\nJudul: Buku Satu\nTanggal: 5 Mei 2024\n\nUlasan.\n\nJudul: Buku Dua\nTanggal: 6 Mei 2024\n",
        f"Judul: Lomba\nPenulis: Ani\n\n{TEXT}\n\nJudul: Puisi\nPenulis: Budi\n\n{TEXT}",
        f"{TEXT[:40]}\n{TEXT[40:]}\n\nJudul: Buku Satu\nPenerbit: Uji\n\nUlasan.\n\nJudul: Buku Dua\nPenerbit: Uji\n",
        "Buku Baru\n\nJudul: Buku Satu\nPenerbit: Uji\n\nUlasan.\n\nJudul: Buku Dua\nPenerbit: Uji\n\nUlasan.",
        f"Agenda\nPekan ini.\n\nJudul: Rapat\nTanggal: 5 Mei 2024\n\n{TEXT}\n\nJudul: Lomba\nTanggal: 6 Mei 2024\n",
        f"Jadwal\n\nTempat: Aula\nTanggal: 5 Mei 2024\n\n{TEXT}\n\nTempat: Balai\nTanggal: 6 Mei 2024\n",
    ],
)
def test_one_article_is_not_taken_apart(text: str) -> None:
    assert clippings.articles(text) == []


def test_an_exported_chat_is_refused_and_a_pasted_message_is_read(tmp_path: Path) -> None:
    chat = f"[07/10/24 10.15.02] Budi: *Pasar Beran*\n\n{TEXT}\n[07/10/24 10.20.11] Ani: siap pak\n"
    with pytest.raises(Rejected, match="a chat"):
        plaintext.read_text(chat)
    noted = f"07/10/2024, 10.15 - Budi mengubah nama grup\n07/10/2024, 10.16 - Budi: {TEXT}\n{TEXT}\n{TEXT}\n"
    with pytest.raises(Rejected, match="a chat"):
        plaintext.read_text(f"{noted}07/10/2024, 10.20 - Ani: siap\n")
    assert TEXT in plaintext.read_text(f"[07/10/24 10.15.02] Budi: {TEXT}").text


def test_an_article_with_a_chronology_is_no_chat() -> None:
    times = "07/10/2024, 10.15 - Air naik: pintu dibuka.\n07/10/2024, 11.30 - Air surut: pintu ditutup.\n"
    assert "Air surut" in plaintext.read_text(f"Banjir di Beran\n\n{TEXT}\n\n{times}\n{TEXT}\n\n{TEXT}\n").text


def test_markdowns_marks_comments_and_struck_words_leave_the_text() -> None:
    reading = plaintext.read_markdown(
        "# Rapat\n\n~~Anggaran 5 juta~~ Anggaran 7 juta[^1], kata bendahara.\n\n<!-- rahasia -->\n\n"
        "<div align='center'><b>Penutup</b></div>\n\n| Tahun | Jumlah |\n|---|---:|\n| 2022 | 140 |\n\n- [x] tugas\n\n"
        "[![](a.jpg) Harga Emas](https://x.example/e)\n\n[^1]: Laporan desa."
    )
    lines = [line.strip() for line in reading.text.split("\n") if line.strip()]
    assert lines == [
        "Rapat", "Anggaran 7 juta, kata bendahara.", "Penutup", "Tahun  Jumlah", "2022  140", "- tugas", "Harga Emas",
        "Laporan desa.",
    ]  # fmt: skip
    assert [part.text for part in reading.removed] == ["Anggaran 5 juta"]
    assert plaintext.read_markdown("Suhu ~30 derajat, kadar ~~ tidak diukur ~~ dan a < b > c.").text.count("~") == 5
