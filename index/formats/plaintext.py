r"""Text and Markdown files: their own header fields, and Markdown's marks taken off the words.

Knows: `Judul: …` headers, front matter, Markdown. Does not know: which of the lines are noise.
"""

import re
from typing import Final, NamedTuple

from index.errors import Rejected
from index.formats import labels
from index.formats.reading import Reading
from index.formats.wrapping import is_wrapped, unwrap
from index.nouns import Removed
from index.page.lines import Reason

_HEADER_LINES: Final = 12
"""Lines at the top among which a file may name its own title, date or source; later ones are the article's words."""
_ADDRESS_LINES: Final = 3
"""Lines at the top, and at the bottom, among which the address may stand: it, the title, a date."""
HEADER: Final = re.compile(r"\W{0,3}([A-Za-z][A-Za-z _-]{1,24}?)\W{0,2}\s?:\s+(\S.*)$")
HEADER_KEYS: Final = frozenset(("title", "published", "author", "outlet", "url", "place", "section"))
OF_EVENTS: Final = frozenset(("waktu", "lokasi", "tempat", "kota", "location"))
"""What an article tells of an event; a column may be called so, a file's header is not."""
_MOMENT: Final = (
    r"(?:\[(?:\d{1,2}/){2}\d{2,4},? \d{1,2}(?:[.:]\d\d){1,2}(?: [ap]m)?\]"  # [07/10/24 10.15.02]
    r"|(?:\d{1,2}/){2}\d{2,4},? \d{1,2}[.:]\d\d(?: [ap]m)? -)"  # 07/10/24 10.15 -
)
_STAMP: Final = re.compile(rf"^{_MOMENT} [^:\n]{{1,60}}: ", re.M | re.I)
"""What a messenger prints before each message it exports: “[07/10/24 10.15.02] Name: ”."""
_STAMPED: Final = re.compile(rf"\s*{_MOMENT} ", re.I)
"""What an export begins with, be it with a note of the messenger's own."""
_URL: Final = re.compile(r"https?://\S+$")
_ADDRESS: Final = re.compile(
    r"(?:(?:sumber|source|link|tautan|url|(?:baca |berita )?selengkapnya|dikutip dari)\s?:\s?)?(?P<url>https?://\S+)$",
    re.I,
)
_MARKED: Final = re.compile(r"^([*_]{1,3})(?=[^\W_]|[\"“])([^*_\n]{1,300})(?<=\S)\1$", re.M)
"""A line that a messenger sets in bold or italics as a whole."""
_LISTED: Final = re.compile(r"\s*-\s+(.*)$")
"""An item of a list in front matter."""

_FENCE: Final = re.compile(r"^(?:```|~~~).*$", re.M)
_IMAGE: Final = re.compile(r"!\[([^\[\]\n]{0,300})\]\([^)\n]{0,2000}\)")
_IMAGE_LINK: Final = re.compile(r"\[!\[[^\[\]\n]{0,300}\]\([^)\n]{0,2000}\)\s?([^\[\]\n]{0,300})\]\([^)\n]{0,2000}\)")
_LINK: Final = re.compile(r"\[([^\[\]\n]{1,500})\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)")
_HEADING: Final = re.compile(r"^ {0,3}(#{1,6}) +((?:[^ \n]+| ++(?!#* *$))*)[ #]*$", re.M)
_QUOTE: Final = re.compile(r"^ {0,3}(?:> ?)+", re.M)
_EMPHASIS: Final = re.compile(r"(?<![\w*])(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,500}?)(?<=\S)\1(?![\w*])")
_STRUCK: Final = re.compile(r"(?<![~\w])~~(?=\S)([^~\n]{1,500}?)(?<=\S)~~(?![~\w])")
_STRUCK_TAG: Final = re.compile(r"<(del|s|strike)>([^<>\n]{1,500})</\1>", re.I)
_COMMENT: Final = re.compile(r"<!--(?:(?!<!--).){0,5000}?-->", re.S)
_TAG: Final = re.compile(
    r"</?(?:a|abbr|b|center|cite|code|details|div|em|figcaption|figure|font|h[1-6]|hr|i|img|ins|kbd|mark|p|small|span|strong|sub|summary|sup|u)"
    r"(?:\s[^<>\n]{0,500})?/?>",
    re.I,
)
_LINE_BREAK: Final = re.compile(r"<br\s?/?>", re.I)
_FOOTNOTE: Final = re.compile(r"^\[\^[\w-]{1,30}\]:[ ]|[ ]?\[\^[\w-]{1,30}\]", re.M)
_TASK: Final = re.compile(r"^([^\S\n]*[-*+] )\[[ xX]\] ", re.M)
_ROW: Final = re.compile(r"^ {0,3}\|(.*)\|[ ]*$", re.M)
_RULE: Final = re.compile(r"^ {0,3}\|?(?:[ ]*:?-{3,}:?[ ]*\|)+[ ]*(?::?-{3,}:?)?[ ]*\n?", re.M)
_ESCAPE: Final = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>|~])")


def read_text(text: str) -> Reading:
    """Return the text, wrapped lines joined, and the fields its top lines declare (`Tanggal: 7 Oktober 2024`).

    Raises Rejected for an exported chat, whose words are many people's.
    """
    text = _MARKED.sub(r"\2", text)
    if _is_chat(text):
        raise Rejected("a chat with its stamps: save the message that is the article as a file of its own")
    fields = header(text)
    if "url" not in fields and (url := _lone_address(text)):
        fields = {**fields, "url": url}
    return Reading(unwrap(text) if is_wrapped(text) else text, fields)


def address(line: str) -> str:
    """The address that a line holds, alone or behind a label: “Selengkapnya: https://…”; empty for any other line."""
    found = _ADDRESS.match(line)
    return found["url"] if found else ""


def _lone_address(text: str) -> str:
    """The address on a line of its own above or below the text, where who copies or forwards an article notes it.

    Not below a line that announces it (“Pendaftaran:”), nor where another one stands there, too.
    """
    lines = list(filter(None, map(str.strip, text.split("\n"))))
    top = min(_ADDRESS_LINES, len(lines) - 1)
    last = range(max(top, len(lines) - _ADDRESS_LINES), len(lines))
    below = (lines[at] for at in last if not lines[at - 1].endswith(":"))
    found = set(filter(None, map(address, (*lines[:top], *below))))
    return found.pop() if len(found) == 1 else ""


def _is_chat(text: str) -> bool:
    """Tell whether a text begins with a stamp, as an exported chat does, or has one on most lines."""
    count = len(_STAMP.findall(text))
    return count > 1 and (bool(_STAMPED.match(text)) or 2 * count > sum(map(bool, map(str.strip, text.split("\n")))))


def read_markdown(text: str) -> Reading:
    """Return the text without Markdown's marks, and the fields of its front matter, its header and its one `#` heading.

    Images leave their description as a line; links and cells leave their words; what is struck out goes and is told.
    """
    fields, text = _front_matter(text)
    text = _COMMENT.sub("", text)
    struck = (*_STRUCK.findall(text), *(words for _, words in _STRUCK_TAG.findall(text)))
    text = _FOOTNOTE.sub("", _TASK.sub(r"\1", _STRUCK_TAG.sub("", _STRUCK.sub("", text))))
    main = [words for level, words in _HEADING.findall(text) if level == "#" and words.strip()]
    if len(main) == 1:
        fields.setdefault("title", main[0])
    text = _IMAGE.sub(r"\n\1\n", _IMAGE_LINK.sub(r"\1", _FENCE.sub("", text)))
    text = _QUOTE.sub("", _HEADING.sub(r"\n\2\n", _LINK.sub(r"\1", text)))
    text = _ROW.sub(lambda row: "  ".join(cell.strip() for cell in row[1].split("|")), _RULE.sub("", text))
    text = _ESCAPE.sub(r"\1", _EMPHASIS.sub(r"\2", _TAG.sub("", _LINE_BREAK.sub("\n", text))))
    if "title" in fields:
        fields["title"] = _ESCAPE.sub(r"\1", _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", fields["title"])))
    reading = read_text(text)
    removed = tuple(Removed(words, Reason.STRUCK) for words in struck)
    return Reading(reading.text, {**reading.fields, **fields}, removed)


class Field(NamedTuple):
    """A line that names something and tells it."""

    name: str
    """As printed, in lower case."""
    key: str
    """Of `HEADER_KEYS`; empty for any other name."""
    value: str


def field(line: str) -> Field | None:
    """Read a `Key: value` line; None for any other."""
    match = HEADER.match(line)
    key = labels.canonical(match[1]) if match else None
    return Field(match[1].lower(), key if key in HEADER_KEYS else "", match[2].strip()) if match else None


def header(text: str) -> dict[str, str]:
    """Return the fields that `Key: value` lines at the top of a file declare, the first value for each key.

    They stand in one block above everything else, and tell the title or the address: an event's “Waktu: …” and
    “Lokasi: …” are the article's own words, and so is a single line that is no URL.
    """
    found: dict[str, str] = {}
    count = 0
    for line in [line for line in text[:4000].split("\n") if line.strip()][:_HEADER_LINES]:
        told = field(line.strip())
        if told is None or len(told.value) > 300:
            break
        count += bool(told.key)
        if told.key and told.name not in OF_EVENTS:
            found.setdefault(_meant(told.key, told.value), told.value)
    is_url = bool(_URL.match(found.get("url", "")))
    return found if is_url or ("title" in found and count > 1) else {}


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """Split YAML front matter off: only its plain `key: value` lines and lists are read: no YAML parser is needed."""
    if not text.startswith("---\n") or (end := text.find("\n---", 4)) < 0:
        return {}, text
    values: dict[str, list[str]] = {}
    last = ""
    for line in text[4:end].split("\n"):
        if item := _LISTED.match(line):
            values.setdefault(last, []).append(item[1])
            continue
        name, colon, value = line.partition(":")
        last = str(labels.canonical(name)) if colon and name == name.lstrip() else ""
        is_list = value.strip().startswith("[") and value.strip().endswith("]") and "[[" not in value
        values.setdefault(last, []).extend(value.strip()[1:-1].split(",") if is_list else [value])
    fields: dict[str, str] = {}
    for key, given in values.items():
        value = ", ".join(filter(None, map(_bare, given)))
        if key in HEADER_KEYS and value:
            fields.setdefault(_meant(key, value), value)
    return fields, text[end + 4 :].partition("\n")[2]


def _bare(value: str) -> str:
    """A value of front matter without its quotation marks and the brackets of a link to a note."""
    value = value.strip().strip("\"'")
    return value[2:-2].rpartition("|")[2].strip() if value.startswith("[[") and value.endswith("]]") else value


def _meant(key: str, value: str) -> str:
    """The key under which a value belongs: an address given as the source is no outlet."""
    return "url" if key == "outlet" and labels.is_address(value) else key
