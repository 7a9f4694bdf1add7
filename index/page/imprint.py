"""A page's imprint: the lines that say when, by whom, under which heading and with which search words it was printed.

Knows: dates, bylines, section names and tag lines as whole lines. Does not know: what the dates mean
(index.origin.dates), or where on the page a line stands.
"""

import re
from collections.abc import Sequence
from typing import Final

from index.origin.dates import MONTHS, WEEKDAYS, either
from index.regions.gazetteer import resolve

_WORD: Final = re.compile(r"[^\W_]+")
_INNER_APOSTROPHE: Final = re.compile(r"(?<=\w)['’`‘](?=\w)")
_MONTH: Final = either(MONTHS)
DAY_NAMES: Final = either(WEEKDAYS)
DATE_PATTERN: Final = (
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?[\s\-.]+(?:{_MONTH})\b[\s\-.,]*(?:19|20)\d\d|(?:{_MONTH})\b\.?\s+\d{{1,2}},?\s+(?:19|20)\d\d"
    r"|(?<![\d.])(?:0?[1-9]|[12]\d|3[01])(?P<date_mark>[/.\-])(?:0?[1-9]|1[0-2])(?P=date_mark)(?:(?:19|20)\d\d|\d\d)"
    r"|(?:19|20)\d\d[/.\-](?:0?[1-9]|1[0-2])[/.\-](?:0?[1-9]|[12]\d|3[01]))\b"
)
_DATE: Final = re.compile(DATE_PATTERN, re.I)
_CLOCK: Final = re.compile(r"\b\d{1,2}[:.]\d\d\b")
_STAMP: Final = re.compile(rf"\b(?:{DAY_NAMES})\b|\d[:.]\d\d\b|\s[-–—|•·/]\s|^[^\w]*\S+\s?[:|]", re.I)
"""What makes a date with a section's name a date line: weekday, time or separator; “Peristiwa 10 November” has none."""
_SENTENCE: Final = re.compile(r"[.,;:]\s")
_AGO: Final = re.compile(
    r"\b(?:\d{1,3}|se|a|an|one)\s?(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?"
    r"|months?|years?|[mhdw])\s+(?:yang\s+)?(?:lalu|ago)\b|^(?:kemarin|baru saja|just now|yesterday)$",
    re.I,
)
_VIEWS: Final = re.compile(
    r"\b\d{1,3}(?:[.,]?\d{3})*\s?(?:kali\s)?(?:dilihat|dibaca|views?|pembaca|tayangan)\b|\b(?:dilihat|dibaca|views?)\s?:?\s\d",
    re.I,
)
_DATE_REST: Final = re.compile(
    r"(?:\bwaktu baca \d{1,3} (?:menit|min)\b"
    rf"|\b(?:{DAY_NAMES})\b|\b\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\b)?|t?\d\d:\d\d:\d\d\S*|\b(?:wib|wita|wit|gmt(?:\+\d)?|utc)\b"
    r"|\b(?:di)?(?:terbit|publikasi|publish|posting|tayang|unggah|perbarui|perbaharui|update|mutakhirkan|buat|tulis)(?:kan|ed)?\b"
    r"|\b(?:last|first|posted|published|updated|modified|edited|diterbitkan|dipublikasikan|terakhir|tanggal|tgl|hari|waktu"
    r"|jam|pukul|pada|on|at|date|created|post)\b"
    r"|\b\d{1,3}\s?(?:menit|min|mins|minutes?)\s(?:baca|membaca|read(?:ing)?)(?:\stime)?\b"
    r"|\b(?:waktu baca|reading time|dibaca|dilihat|views?|read|tayangan|kali|pembaca)\b"
    r"|\b\d{1,3}(?:[.,]\d{3})*\b|[\W_])+",
    re.I,
)
_SECTIONS: Final = frozenset((
    "nasional", "daerah", "ragam", "pemerintahan", "politik", "hukum", "hukrim", "kriminal", "peristiwa", "ekonomi",
    "bisnis", "keuangan", "finansial", "olahraga", "sport", "sports", "bola", "sepak bola", "hiburan", "entertainment",
    "lifestyle", "gaya hidup", "teknologi", "tekno", "otomotif", "pendidikan", "edukasi", "kesehatan", "health",
    "wisata", "travel", "budaya", "seni budaya", "opini", "kolom", "internasional", "mancanegara", "dunia", "global",
    "news", "berita", "headline", "headlines", "berita utama", "utama", "terkini", "regional", "nusantara", "metro",
    "megapolitan", "sosial", "sosial budaya", "lingkungan", "pemilu", "pilkada", "pilkada 2024", "pemilu 2024", "umum",
    "uncategorized", "advertorial", "infotorial", "galeri", "foto", "video", "kuliner", "religi", "agama", "parlemen",
    "dprd", "dpr", "desa", "kabar desa", "berita daerah", "berita terbaru", "kabar daerah", "hukum & kriminal",
    "hukum dan kriminal", "politik & pemerintahan", "politik dan pemerintahan", "ekbis", "ekonomi bisnis",
    "ekonomi & bisnis", "ekonomi dan bisnis", "tni", "polri", "tni polri", "tni/polri", "tni-polri", "jawa tengah",
    "jawa timur", "jawa barat", "jateng", "jatim", "jabar", "sumatera", "kalimantan", "sulawesi", "papua", "makro",
    "politics", "business", "national", "world", "opinion", "breaking news", "trending", "viral", "cek fakta", "home",
    "beranda", "fokus", "sorotan", "laporan khusus", "info daerah", "birokrasi", "pemkab", "pemkot", "artikel",
))  # fmt: skip
_FIRST_PAGES: Final = frozenset(("home", "beranda"))
_CRUMB: Final = re.compile(r"\s*(?:»|›|>|\||·|•|→|\s/\s)\s*")

ROLE: Final = (
    r"penulis(?:\s?(?:&|dan|/)\s?editor)?|editor|reporter|pewarta|redaktur(?:\spelaksana)?|kontributor|uploader|wartawan"
    r"|jurnalis|juru\s?warta|penyunting|pengunggah|penerjemah|fotografer|videografer|author|writer|publisher|sumber"
    r"|translator|contributor|correspondent|photographer|source|laporan|liputan|oleh|by|written\sby|reported\sby|edited\sby"
    r"|tim\sredaksi|teks|naskah|posted\sby|rep|red|submitted\sby|published\sby"
    r"|di(?:tulis|kirim|unggah|terbitkan|publikasikan|posting|poskan|laporkan|sunting)(?:kan)?\soleh"
)
_BYLINE: Final = re.compile(rf"\W*(?:{ROLE})\s?(?:[:|]|\s-\s)", re.I)
_BYLINE_BARE: Final = re.compile(
    r"\W?(?:oleh|by|penulis|editor|reporter|pewarta|kontributor|laporan\s(?:wartawan|reporter|jurnalis|kontributor)"
    r"|(?:written|posted|submitted|published) by"
    r"|di(?:tulis|kirim|unggah|terbitkan|publikasikan|posting|poskan|laporkan|sunting)(?:kan)? oleh)\s+",
    re.I,
)
_BYLINE_ITEM: Final = re.compile(r"\W*(?:penulis|peranan|author|role),\s(?=[A-Z])", re.I)
"""“Penulis, Siti Aminah”, as pages print it that are read aloud."""
_ROLE_WORDS: Final = re.compile(rf"\b(?:{ROLE}|di|pada|dan|and|via|dari|the|in|on|tim)\b", re.I)
_HANDLE: Final = re.compile(r"(?<!\S)[a-z\d]+(?:[_.][a-z\d]+)+(?!\S)")
"""What somebody is called where he logs in: humas_batang."""
_BYLINE_ALONE: Final = frozenset((
    "redaksi", "admin", "administrator", "tim redaksi", "penulis", "editor", "reporter", "oleh", "author", "editorial",
    "pewarta", "super admin", "webmaster", "by", "sumber", "tim editor", "informasi artikel", "article information",
))  # fmt: skip

_SIGNATURE: Final = re.compile(
    r"[(\[]\s?(?:\*{1,3}|(?i:humas|diskominfo|kominfo|prokopim)\b[^()\[\].!?\"“”]{0,60}|[a-z]{2,8}\d{0,2}(?:\s?[/|&.-]\s?[a-z0-9]{2,8}){0,3}|[A-Z]{2,6}(?:/[A-Za-z0-9]{2,6}){1,3})\s?\*{0,3}[)\]]\W{0,2}$"
)
_TAGS: Final = re.compile(
    r"\W*(?:(?:tags?|topik|kata\skunci|keywords?|label|topics?|tagar)\s?(?::|(?:\s?#[\w-]+)+$|terkait\s?:?$|$)"
    r"|kata\skunci\s?/\s?tags?\b|tags\s(?-i:[A-Z0-9#]))",
    re.I,
)
_HASHTAG: Final = re.compile(r"[^\W_][\w-]*(?:\s[^\s#.!?]+){0,4}[\s,;|]*")
"""What stands between one # and the next in a line of hashtags: a word, maybe a few more."""
_KEYWORDS: Final = re.compile(r"id [^.!?\"“”]{2,300}$")


def is_date_line(line: str) -> bool:
    """Tell whether a line holds a date and only what goes with one: weekday, time, “Diperbarui”, a section's name."""
    if len(line) > 120 or line.endswith((".", ",")) or not (_DATE.search(line) or _AGO.search(line)):
        return False
    rest = _DATE_REST.sub(" ", _AGO.sub(" ", _DATE.sub(" ", line))).strip()
    if not rest or (rest.lower() in _SECTIONS and _STAMP.search(line)):
        return True
    if _ROLE_WORDS.sub("", rest).lower().strip(" :|-") in _BYLINE_ALONE:
        return True
    # With the time of day or its readers it is a stamp, beside which outlet or author may stand: “Outlet.com -
    # 12/11/2024, 08:15 WIB”, “12 Mei 2024 Admin Dinas 134 kali dilihat”.
    date, clocks = _DATE.search(line), _CLOCK.findall(_DATE.sub(" ", line))
    is_first = date is not None and not _DATE_REST.sub("", line[date.end() :])
    is_first = is_first or (
        date is not None and not _DATE_REST.sub("", line[: date.start()]) and bool(_VIEWS.search(line))
    )
    is_stamped = len(clocks) == 1 or bool(_VIEWS.search(line))
    return is_first and is_stamped and len(rest.split()) <= 4 and rest[0].isupper() and not _SENTENCE.search(rest)


def is_stamp(part: str) -> bool:
    """Tell whether a part of a line holds only what goes with a date: weekday, time, “Diperbarui”, a reading time."""
    return not _DATE_REST.sub("", part)


def is_byline(line: str) -> bool:
    """Tell whether a line names who wrote it: a role word followed by names (and perhaps the date) only."""
    if len(line) > 160 or line.endswith(("?", "!", "”", '"')):
        return False
    if line.lower().strip(" :.|-") in _BYLINE_ALONE:
        return True
    line = _without_stamp(line)
    if _BYLINE.match(line):
        return _is_named(line, most=14)
    if _BYLINE_ITEM.match(line):
        return not line.endswith((".", ",")) and _is_named(line, most=8)
    return bool(_BYLINE_BARE.match(line)) and not line.endswith(".") and _is_named(line, most=6)


def _without_stamp(line: str) -> str:
    """A line without the day and hour that it begins with: “Selasa, 12 Maret 2019 08:10 WIT Oleh: …”."""
    date = _DATE.search(line)
    if date is None or _DATE_REST.sub("", line[: date.start()]):
        return line
    clock = _DATE_REST.match(line, date.end())
    return line[clock.end() if clock else date.end() :]


def is_signature(line: str) -> bool:
    """Tell whether a line holds nothing but its makers' initials: `(abc/xyz)`, `[antara]`, `(*)`."""
    return bool(_SIGNATURE.match(line))


def is_section(line: str) -> bool:
    """Tell whether a line is a section name, a trail of them (“Beranda » Daerah » Jawa Tengah”) or a menu's row."""
    if len(line) > 160:
        return False
    parts = [part.lower() for part in _CRUMB.split(line) if part]
    if len(parts) > 1:
        return parts[0] in _SECTIONS and (len(parts) > 2 or len(parts[1].split()) <= 3)
    return line.lower().strip(" #:•-") in _SECTIONS or _is_menu(line.split())


def _is_menu(words: Sequence[str]) -> bool:
    """Tell whether words begin a site's menu and are all sections and regions: “Home Nasional Demak”."""
    is_begun = len(words) > 1 and words[0].lower() in _FIRST_PAGES
    return is_begun and all(word.lower() in _SECTIONS or (word[0].isupper() and resolve(word)) for word in words[1:])


def trail_end(line: str) -> str:
    """The last part of a trail of sections, where pages print the headline: “Beranda » Demak » …”; else the line."""
    return [part for part in _CRUMB.split(line) if part][-1] if is_section(line) else line


def is_tag_line(line: str) -> bool:
    """Tell whether a line lists tags: behind the word “Tags” and a colon, or as hashtags only."""
    return bool(_TAGS.match(line) or _is_hashtags(line)) and not line.endswith((".", "!", "?", "”", '"'))


def _is_hashtags(line: str) -> bool:
    before, *tags = re.split(r"#(?=\w)", line)
    return bool(tags) and not re.search(r"\w", before) and all(_HASHTAG.fullmatch(tag) for tag in tags)


def is_keyword_line(line: str) -> bool:
    """Tell whether a line is ANTARA's list of search words, which begins with the language code `id`."""
    return bool(_KEYWORDS.match(line))


def _is_named(line: str, *, most: int) -> bool:
    """Tell whether only names are left once role words and dates are gone: few words, every long one capitalised."""
    line = _HANDLE.sub("X", _INNER_APOSTROPHE.sub("", line))
    rest = _DATE_REST.sub(" ", _DATE.sub(" ", _ROLE_WORDS.sub(" ", line)))
    words = _WORD.findall(rest)
    return len(words) <= most and all(not word[0].islower() or len(word) <= 3 or "@" in line for word in words)
