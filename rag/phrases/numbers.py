"""Numbers of things, and the tables in which they stand: `1,204 articles`.

Knows: what is counted and how columns are called. Does not know how anything is counted.
"""

from collections.abc import Mapping, Sequence
from itertools import groupby

UNIT_COLUMNS = {
    "articles": {"id": "Tanggal", "en": "Day"},
    "outlets": {"id": "Media", "en": "Outlet"},
    "authors": {"id": "Penulis", "en": "Author"},
    "regions": {"id": "Daerah", "en": "Region"},
    "provinces": {"id": "Provinsi", "en": "Province"},
    "regencies": {"id": "Kabupaten", "en": "Regency"},
    "cities": {"id": "Kota", "en": "City"},
    "days": {"id": "Tanggal", "en": "Day"},
    "weeks": {"id": "Pekan", "en": "Week"},
    "months": {"id": "Bulan", "en": "Month"},
    "years": {"id": "Tahun", "en": "Year"},
}
"""What a column of a table is called by what its rows stand for."""
SPEAKER_COLUMNS = {
    "id": ("Pembicara", "Jabatan", "Kalimat", "Media"),
    "en": ("Speaker", "Office", "Sentences", "Outlet"),
}
"""What the columns of a table of speakers are called."""
MORE_ROWS = {
    "id": ("… {count} baris lagi; semuanya ada di keluaran --json.",) * 2,
    "en": ("… {count} more row; --json has all.", "… {count} more rows; --json has all."),
}
"""Of one row, and of several."""
TITLE = {"id": "Judul", "en": "Title"}
ARTICLES = {"id": "Artikel", "en": "Articles"}
UNDATED_ROW = {"id": "tanpa tanggal", "en": "undated"}
OTHER_REGION = {"id": "daerah lain atau tidak diketahui", "en": "another region, or unknown"}
UNKNOWN_AUTHOR = {"id": "penulis tidak diketahui", "en": "author unknown"}
UNKNOWN_REGION = {"id": "daerah tidak diketahui", "en": "region unknown"}
COUNTED = {
    "articles": {"id": ("artikel", "artikel"), "en": ("article", "articles")},
    "outlets": {"id": ("media", "media"), "en": ("outlet", "outlets")},
    "authors": {"id": ("penulis", "penulis"), "en": ("author", "authors")},
    "regions": {"id": ("daerah", "daerah"), "en": ("region", "regions")},
    "provinces": {"id": ("provinsi", "provinsi"), "en": ("province", "provinces")},
    "regencies": {"id": ("kabupaten", "kabupaten"), "en": ("regency", "regencies")},
    "cities": {"id": ("kota", "kota"), "en": ("city", "cities")},
    "days": {"id": ("hari", "hari"), "en": ("day", "days")},
    "weeks": {"id": ("pekan", "pekan"), "en": ("week", "weeks")},
    "months": {"id": ("bulan", "bulan"), "en": ("month", "months")},
    "years": {"id": ("tahun", "tahun"), "en": ("year", "years")},
    "speakers": {"id": ("pembicara", "pembicara"), "en": ("speaker", "speakers")},
    "sentences": {"id": ("kalimat", "kalimat"), "en": ("sentence", "sentences")},
}
"""One of a thing, and several."""


def counted(number: int, unit: str, language: str) -> str:
    """`1,204 articles`, `1.204 artikel`."""
    return f"{figure(number, language)} {COUNTED[unit][language][number != 1]}"


def by_number(number: int, forms: Mapping[str, tuple[str, str]], language: str) -> str:
    """What is said of one thing or of several, with their number."""
    return forms[language][number != 1].format(count=figure(number, language))


def figure(number: int, language: str) -> str:
    """`1,204` or `1.204`."""
    return f"{number:,}" if language == "en" else f"{number:,}".replace(",", ".")


def runs(numbers: Sequence[int]) -> list[str]:
    """Numbers of quotations, those in a row together: `[3]–[6]`, `[9]`."""
    told: list[str] = []
    for _, some in groupby(enumerate(numbers), key=lambda one: one[1] - one[0]):
        row = [number for _, number in some]
        told.append(f"[{row[0]}]" if len(row) == 1 else f"[{row[0]}]–[{row[-1]}]")
    return told


def read_as(forms: Mapping[str, Sequence[str]], language: str) -> str:
    """Which words of the articles a word of the question was taken for."""
    return f"{'Counted in these words' if language == 'en' else 'Dihitung dalam kata-kata ini'}: {_taken(forms)}."


def looked_for(forms: Mapping[str, Sequence[str]], language: str) -> str:
    """The words as which a word of the question was looked for; empty for none."""
    return f" {'Looked for' if language == 'en' else 'Dicari'}: {_taken(forms)}." if forms else ""


def _taken(forms: Mapping[str, Sequence[str]]) -> str:
    return "; ".join(f"“{word}” → {', '.join(found)}" for word, found in forms.items())
