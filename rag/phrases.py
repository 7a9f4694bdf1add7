"""Everything Kutip itself says, in Indonesian and English. Quotations are never translated.

Knows: wording. Does not know when something is said.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from index import places
from index.nouns import Article

MONTHS = {
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(),
    "en": "January February March April May June July August September October November December".split(),
}
UNKNOWN_DATE = {"id": "tanggal tidak diketahui", "en": "date unknown"}
UNKNOWN_OUTLET = {"id": "media tidak diketahui", "en": "outlet unknown"}
EMPTY_LIBRARY = {
    "id": "Koleksi ini belum berisi artikel. Tambahkan dengan: kutip add FOLDER",
    "en": "This collection holds no articles yet. Add some with: kutip add FOLDER",
}
NOTHING_FILTERED = {
    "id": "Tidak ada artikel yang lolos saringan ({filters}).",
    "en": "No article passes the filters ({filters}).",
}
FILTERS = {
    "outlet": {"id": "media", "en": "outlet"},
    "region": {"id": "daerah", "en": "region"},
    "since": {"id": "sejak", "en": "since"},
    "until": {"id": "sampai", "en": "until"},
    "outlets_left_out": {"id": "tanpa media", "en": "without outlet"},
}
UNDATED = {
    "id": (" {count} artikel tanpa tanggal tidak ikut dicari.",) * 2,
    "en": (" {count} article without a date was left out.", " {count} articles without a date were left out."),
}
"""Of one article, and of several."""
NO_PLACE = {
    "id": "Tidak ada artikel tentang {place} dalam koleksi ini.",
    "en": "No article in this collection is about {place}.",
}
NO_NAME = {
    "id": "Tidak ada artikel dalam koleksi ini yang menyebut “{name}”.",
    "en": "No article in this collection mentions “{name}”.",
}
MEANT = {"id": " Mungkin yang dimaksud {names}?", "en": " Did you mean {names}?"}
NOT_ABOUT_PLACE = {
    "id": "Ada artikel tentang {place}, tetapi tidak ada kalimat di dalamnya yang menjawab pertanyaan ini.",
    "en": "There are articles about {place}, but no sentence in them answers this question.",
}
PLACE_WITHOUT = {
    "id": "Ada artikel tentang {place}, tetapi tidak ada yang menyebut {words}.",
    "en": "There are articles about {place}, but nothing in them on {words}.",
}
ONLY_NAMED = {
    "id": "Dalam artikel yang menyebut {place} tidak ditemukan kalimat yang menjawab pertanyaan ini.",
    "en": "In the articles that name {place} no sentence was found that answers this question.",
}
NAMED_WITHOUT = {
    "id": "Artikel yang menyebut {place} tidak memuat {words}.",
    "en": "The articles that name {place} have nothing on {words}.",
}
NOTHING_ON = {
    "id": "Tidak ada artikel yang menyebut {words}.",
    "en": "There is nothing in these articles on {words}.",
}
NOTHING_FROM = {
    "id": "Tidak ada artikel dari {outlets} yang menyebut {words}.",
    "en": "There is nothing in the articles from {outlets} on {words}.",
}
PLACE_FILTERED = {
    "id": "Tidak ada artikel tentang {place} di antara yang lolos saringan ({filters}).",
    "en": "No article about {place} is among those that pass the filters ({filters}).",
}
UNTRANSLATED = {
    "id": "Padanan Indonesia untuk {words} tidak diketahui: coba kata lain, atau bertanya dalam bahasa Indonesia.",
    "en": "No Indonesian word for {words} is known: try another word, or ask in Indonesian.",
}
NOTHING_OF = {
    "id": "Tidak ada kalimat dalam artikel-artikel ini yang menjawabnya untuk {name}.",
    "en": "No sentence in these articles answers this for {name}.",
}
NOTHING_ASKED = {
    "id": "Tidak ditemukan kalimat yang menjawab “{words}?”.",
    "en": "No sentence was found that answers “{words}?”.",
}
UNSURE_ASKED = {
    "id": "Belum pasti ada kalimat di sini yang menjawab “{words}?”.",
    "en": "It is not certain that a sentence here answers “{words}?”.",
}
NOTHING_WITHIN = {
    "id": "Artikel yang sedang dibicarakan tidak menyebut {words}.",
    "en": "There is nothing on {words} in the articles of this conversation.",
}
NOT_QUOTED = {
    "id": "Artikel yang ditemukan tidak memuat perkataan {name} tentang hal ini.",
    "en": "The articles found do not quote {name} on this.",
}
NOT_CLEAR = {
    "id": "Artikel yang ditemukan tidak menunjukkan bahwa ini perkataan {name}.",
    "en": "The articles found do not show that these are the words of {name}.",
}
NO_SPEAKER = {
    "id": "Dari artikelnya tidak jelas siapa yang mengatakan ini.",
    "en": "The article does not make clear whose words these are.",
}
QUOTED_BEFORE = {
    "id": " Kalimat tepat sebelumnya adalah perkataan {name}.",
    "en": " The sentence just before it is attributed to {name}.",
}
NO_DAY = {
    "id": "Kutipan itu tidak menyebut hari diucapkannya.",
    "en": "The quotation does not tell on which day that was said.",
}
DATED = {
    "id": (" Artikelnya bertanggal {days}.", " Artikel-artikelnya bertanggal {days}."),
    "en": (" Its article is dated {days}.", " Its articles are dated {days}."),
}
"""Of one article and of several."""
WHAT_ABOUT = {
    "id": "Pertanyaan ini tidak menyebut tentang apa: sebutkan peristiwa, orang atau tempatnya.",
    "en": "The question does not say what it is about: name the event, the person or the place.",
}
WHOM = {
    "id": "Dari pertanyaan sebelumnya tidak jelas siapa yang dimaksud: tanyakan lagi dengan namanya.",
    "en": "The questions before do not make clear who is meant: ask again with the name.",
}
NOT_FOUND = {
    "id": "Tidak ada kalimat dalam artikel-artikel ini yang menjawab pertanyaan ini.",
    "en": "No sentence in these articles answers this question.",
}
OUT_OF_TIME = {
    "id": "Ada artikel tentang hal ini, tetapi tidak ada yang terbit {time}; yang terdekat ditemukan bertanggal {day}.",
    "en": "There are articles about this, but none published {time}; the closest found is dated {day}.",
}
UNNAMED = {
    "id": "Artikel yang dikutip tidak menyebut “{name}”: mungkin yang dibahas lain.",
    "en": "No article that is quoted mentions “{name}”: it may be about something else.",
}
ANOTHER_EDITION = {
    "id": "Artikel terdekat membahas {told}, bukan {asked}.",
    "en": "The closest article is about {told}, not about {asked}.",
}
SEARCHED_AS = {"id": "Dicari sebagai: {words}", "en": "Searched as: {words}"}
OUTLETS_BOUND = {
    "id": "Hanya artikel dari {outlets}; nama dalam tanda kutip ganda dicari di semua media",
    "en": "Only articles from {outlets}; a name in double quotes is looked for in all outlets",
}
OUTLETS_LEFT_OUT = {"id": "Tanpa artikel dari {outlets}", "en": "Without articles from {outlets}"}
TIME_BOUNDS = {
    "id": "Hanya artikel yang terbit {time} (“{words}”)",
    "en": "Only articles published {time} (“{words}”)",
}
TIME_MEANT = {
    "id": "Hanya artikel yang terbit {time} (“{words}”) atau sedikit sesudahnya, atau yang menyebut waktu itu",
    "en": "Only articles published {time} (“{words}”) or shortly after, or naming that time",
}
CLAIM_CHECKED = {
    "id": "Artikel cek fakta: yang dikutip dapat berasal dari klaim yang dinyatakannya salah; baca kesimpulannya",
    "en": "A fact check: what is quoted may be of the claim that it finds false; read its conclusion",
}
UNDATED_TIMELY = {
    "id": "Artikel tanpa tanggal terbit ikut bila menyebut waktu itu",
    "en": "Articles without a date of publication count when they name that time",
}
OR_TOLD_UNTIL = {
    "id": ", atau yang menyebut keadaan sampai waktu itu",
    "en": ", or that tell how things stood by then",
}
TIME_DAY = {"id": "pada {day}", "en": "on {day}"}
TIME_SPAN = {"id": "antara {first} dan {last}", "en": "between {first} and {last}"}
TIME_SINCE = {"id": "sejak {day}", "en": "since {day}"}
TIME_BEFORE = {"id": "sebelum {day}", "en": "before {day}"}
REGIONS_OF = {
    "id": "Ditemukan dalam artikel tentang {count} dari {among} daerah dalam koleksi ini: {names}.",
    "en": "Found in articles about {count} of the {among} regions in this collection: {names}.",
}
PROVINCES_OF = {
    "id": "Ditemukan dalam artikel tentang {count} dari {among} provinsi dalam koleksi ini: {names}.",
    "en": "Found in articles about {count} of the {among} provinces in this collection: {names}.",
}
DISAGREE = {
    "id": "Artikel-artikel ini menyebut angka yang berbeda, yang terbaru lebih dulu.",
    "en": "The articles give different figures, the newest first.",
}
ALSO_IN = {"id": "; juga dimuat {outlets}", "en": "; also in {outlets}"}
CLOSEST = {"id": "Artikel terdekat:", "en": "Closest articles:"}
OR = {"id": " atau ", "en": " or "}


def day(published: str | None, language: str) -> str:
    """A date in words: `7 Oktober 2024`."""
    if published is None:
        return UNKNOWN_DATE[language]
    when = date.fromisoformat(published)
    return f"{when.day} {MONTHS[language][when.month - 1]} {when.year}"


def region_named(name: str, language: str) -> str:
    """A filter's region in the asker's language: `Magetan Regency` for `Kabupaten Magetan`, all that it may mean."""
    return either([place_name(place.code, language) for place in places.resolve(name)] or [name], language)


def filtered(by: Mapping[str, str], language: str) -> str:
    """Filters in words: `media ANTARA, sejak 1 November 2024`."""
    said = {name: day(value, language) if name in ("since", "until") else value for name, value in by.items()}
    if region := by.get("region"):
        said["region"] = region_named(region, language)
    return ", ".join(f"{FILTERS[name][language]} {value}" for name, value in said.items())


def place_name(code: str, language: str) -> str:
    """A region's name in the asker's language: `Kabupaten Magetan` or `Magetan Regency`."""
    place = places.by_code(code)
    return place.english if language == "en" else place.name


def origin(article: Article, language: str, *, also_in: Sequence[Article] = ()) -> str:
    """Outlet, day and region of an article, and who else prints it: `ANTARA, 7 Oktober 2024 (Kabupaten Magetan)`."""
    outlet = article.outlet or UNKNOWN_OUTLET[language]
    region = f" ({place_name(article.region_code, language)})" if article.region_code else ""
    return f"{outlet}, {day(article.published, language)}{region}{also(also_in, language)}"


def also(articles: Sequence[Article], language: str) -> str:
    """The other outlets of a story: `; also in Kompas and detik.com`; empty without any."""
    outlets = list(dict.fromkeys(one.outlet or UNKNOWN_OUTLET[language] for one in articles))
    return ALSO_IN[language].format(outlets=all_of(outlets, language)) if outlets else ""


def row_of(names: Sequence[str], *, most: int) -> str:
    """Names in a row that ends a sentence: so many of them, with a full stop, or with an ellipsis where more follow."""
    return f"{', '.join(names[:most])}{', …' if len(names) > most else '.'}"


def either(names: Sequence[str], language: str) -> str:
    """Names joined by `or`."""
    unique = list(dict.fromkeys(names))
    return OR[language].join([", ".join(unique[:-1]), unique[-1]]) if len(unique) > 1 else unique[0]


UNIT_COLUMNS = {
    "articles": {"id": "Tanggal", "en": "Day"},
    "outlets": {"id": "Media", "en": "Outlet"},
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
UNKNOWN_REGION = {"id": "daerah tidak diketahui", "en": "region unknown"}
COUNTED = {
    "articles": {"id": ("artikel", "artikel"), "en": ("article", "articles")},
    "outlets": {"id": ("media", "media"), "en": ("outlet", "outlets")},
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


def month(published: str, language: str) -> str:
    """The month of an ISO date in words: `Oktober 2024`."""
    return f"{MONTHS[language][int(published[5:7]) - 1]} {published[:4]}"


def week(monday: str, language: str) -> str:
    """A week from the ISO date of its first day in words: `7–13 Oktober 2024`."""
    first, last = date.fromisoformat(monday), date.fromisoformat(monday) + timedelta(days=6)
    told = day(last.isoformat(), language)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{told}"
    begin = day(monday, language)
    return f"{begin if first.year != last.year else begin.rpartition(' ')[0]} – {told}"


def all_of(names: Sequence[str], language: str) -> str:
    """Names joined by `and`."""
    last = f" {'and' if language == 'en' else 'dan'} "
    return last.join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]


def quoted(quote: str) -> str:
    """A quotation in quotation marks, unless it brings its own."""
    return quote if quote[0] in "\"“”«'‘" else f"“{quote}”"


def read_as(forms: Mapping[str, Sequence[str]], language: str) -> str:
    """Which words of the articles a word of the question was taken for."""
    return f"{'Counted in these words' if language == 'en' else 'Dihitung dalam kata-kata ini'}: {_taken(forms)}."


def looked_for(forms: Mapping[str, Sequence[str]], language: str) -> str:
    """The words as which a word of the question was looked for; empty for none."""
    return f" {'Looked for' if language == 'en' else 'Dicari'}: {_taken(forms)}." if forms else ""


def _taken(forms: Mapping[str, Sequence[str]]) -> str:
    return "; ".join(f"“{word}” → {', '.join(found)}" for word, found in forms.items())
