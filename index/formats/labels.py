"""The usual names of a title, a text, a day and so on, in Indonesian and English, and what stands under them in a row.

Knows: names of columns, and lists and objects in a cell. Does not know how rows are cut from a file
(`formats/rows.py`).
"""

import math
import re
from collections.abc import Mapping
from typing import Any, Final

from index.errors import Rejected

_NESTED: Final = 20
"""Lists and objects within each other in one column; paragraphs and authors have two."""
_NOTHING: Final = frozenset(("nan", "none", "null", "n/a", "<na>"))
"""What programs write into a cell that holds nothing."""
_NAMED: Final = ("name", "nama", "text", "title", "rendered", "main", "original", "value", "#text", "_text")
"""Where an object holds the words it stands for; WordPress has them under `rendered`."""

COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("title", "judul", "headline", "judul_berita", "judul_artikel", "news_title", "article_title", "name"),
    "text": (
        "body", "isi", "content", "text", "isi_berita", "konten", "teks", "isi_artikel", "articlebody", "article_body",
        "article_text", "full_text", "fulltext", "article", "artikel", "berita", "naskah", "body_text", "clean_text",
        "main_text", "news_content", "news_text", "isi_teks", "paragraphs", "paragraf", "page_content", "document",
        "konten_berita", "content_html", "content_text", "body_html", "story", "teks_berita", "konten_artikel",
        "isi_konten", "article_content", "maintext", "post_content", "isi_lengkap", "teks_lengkap", "naskah_berita",
    ),
    "published": (
        "published", "date", "tanggal", "published_at", "publish_date", "published_date", "publication_date", "pubdate",
        "pub_date", "datepublished", "date_published", "tanggal_terbit", "tgl", "tgl_terbit", "waktu_terbit", "terbit",
        "tanggal_publikasi", "published_time", "publishedat", "waktu", "datetime", "timestamp", "tgl_tayang",
        "tanggal_tayang", "waktu_tayang", "tayang", "tgl_muat", "tanggal_muat", "tgl_publikasi", "tanggal_berita",
        "tgl_berita", "post_date", "date_publish", "tanggal_rilis", "tgl_rilis", "tanggal_posting", "tgl_posting",
        "tanggal_unggah", "tgl_unggah",
    ),
    "url": (
        "url", "link", "tautan", "href", "permalink", "source_url", "canonical_url", "url_berita", "article_url",
        "url_artikel", "link_berita", "link_artikel", "news_url", "page_url", "alamat_url",
    ),
    "outlet": (
        "outlet", "media", "source", "sumber", "publisher", "penerbit", "site_name", "sitename", "portal", "nama_media",
        "media_name", "source_name", "news_source", "domain", "website", "situs", "site", "news_site", "nama_situs",
        "nama_portal", "publication", "surat_kabar", "media_online", "sumber_berita", "nama_outlet", "media_massa",
    ),
    "author": (
        "author", "penulis", "authors", "byline", "reporter", "wartawan", "jurnalis", "pewarta", "writer",
        "nama_penulis", "nama_wartawan", "nama_reporter", "author_name",
    ),
    "place": ("place", "lokasi", "location", "dateline", "tempat", "kota"),
    "section": ("section", "kategori", "category", "rubrik", "kanal", "channel"),
}  # fmt: skip
RETOLD: Final = re.compile(
    r"resume|resum|ringkas\w*|rangkum\w*|ikhtisar|abstra[ck]\w*|summary|excerpt|desc\w*|deskripsi|caption|analis\w*|analysis|komentar"
    r"|comments?|catatan|notes?|keterangan|tanggapan|rekomendasi|prompt|reasoning|translation|terjemahan"
)
"""A word in the name of a column whose text is told about the article, mostly by somebody else."""
_ADDRESS: Final = re.compile(r"https?://\S+\Z")
_FILE: Final = re.compile(r"[\\/].*\.\w{2,5}(?:#\d+)?\Z")
_MEANING: Final = {name: key for key, names in COLUMNS.items() for name in names}
_RANK: Final = {name: rank for names in COLUMNS.values() for rank, name in enumerate(names)}


def canonical(name: str) -> str | None:
    """Return what a column called `name` holds (`title`, `text`, `published`, …), or None for an unknown column."""
    return _MEANING.get(_folded(name))


def is_address(value: str) -> bool:
    """Whether a value is an address and nothing else."""
    return bool(_ADDRESS.match(value))


def columns(row: Mapping[str, Any]) -> dict[str, str]:
    """Return the row's filled columns under their canonical keys; of two columns for one key the more usual name wins.

    Lists are joined by line breaks (text) or commas, an object stands for its `name`; other values become strings.
    """
    found: dict[str, tuple[int, str]] = {}
    for name, value in row.items():
        key = canonical(name)
        if key is None:
            continue
        text = _filled(value, "\n" if key == "text" else ", ")
        rank = _RANK[_folded(name)]
        if key == "outlet" and is_address(text):
            # Many exports call the article's address its source.
            key, rank = "url", len(COLUMNS["url"])
        elif key == "outlet" and _FILE.search(text):
            continue
        if text and (key not in found or rank < found[key][0]):
            found[key] = rank, text
    return {key: text for key, (_, text) in found.items()}


def published(row: Mapping[str, Any]) -> tuple[str, str] | None:
    """Return the folded name and the value of the column that `columns` takes the day from, None without one."""
    try:
        filled = [
            (_folded(name), text)
            for name, value in row.items()
            if canonical(name) == "published" and (text := _filled(value, ", "))
        ]
    except Rejected:
        return None
    return min(filled, key=lambda column: _RANK[column[0]], default=None)


def _folded(name: str) -> str:
    """Fold case and separators: `Isi Berita`, `isi-berita` and `ISI_BERITA` are one name."""
    return re.sub(r"[^a-z0-9]+", "_", str(name).lower()).strip("_")


def _filled(value: object, separator: str) -> str:
    """A cell as one string, empty when it holds nothing."""
    text = _flat(value, separator).strip()
    return "" if text.casefold() in _NOTHING else text


def _flat(value: object, separator: str, *, depth: int = 0) -> str:
    match value:
        case None | bool():
            return ""
        case float() if not math.isfinite(value):
            return ""
        case str():
            return value
        case list() | tuple() | dict() if depth > _NESTED:
            raise Rejected(f"a column nested deeper than {_NESTED} lists")
        case list() | tuple():
            return separator.join(part for item in value if (part := _flat(item, separator, depth=depth + 1)))
        case dict():
            named = (value[key] for key in _NAMED if key in value)
            return _flat(next(named, None), separator, depth=depth + 1)
        case _:
            return str(value)
