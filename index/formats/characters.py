"""Bytes become characters, and odd characters become plain ones.

Knows: encodings, mojibake, invisible characters. Does not know: file formats, lines of a page, what is noise.
Words are never changed: what is removed is invisible, what is replaced looks the same.
"""

import codecs
import re
import unicodedata
from typing import Final

from index.errors import Rejected

_PROBE: Final = 8192
"""Bytes looked at to tell text from binary and UTF-16 from eight-bit text; a page's head is enough for both."""
_STRAY_CONTROLS: Final = 0.01
"""Share of control bytes up to which eight-bit data still counts as text; real text has none, archives have 10 %."""

_MAGIC: Final = (
    b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"MZ\x90", b"\x1f\x8b", b"BZh",
    b"7z\xbc\xaf", b"Rar!", b"\xd0\xcf\x11\xe0", b"SQLite format 3", b"RIFF", b"\xfd7zXZ",
)  # fmt: skip
_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL_BYTES: Final = bytes(set(range(32)) - set(b"\t\n\r\x0b\x0c\x1b\x1a")) + b"\x7f"

# A UTF-8 lead byte followed by a continuation byte, both as Windows-1252 or Latin-1 shows them: “â€œ”, “Ã©”, “Â ”.
_CONTINUATION: Final = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_IN_MAC_ROMAN: Final = bytes(range(0x80, 0xC0)).decode("mac-roman")
"""The same bytes as Mac OS Roman shows them: what stands for "ó" behind "√"; alone it may be a root, "√π"."""
_MOJIBAKE: Final = re.compile(
    rf"[\u00c2-\u00f4][{_CONTINUATION}]|‚Ä[\u00a0-\u00ffìîôπœ∫Ω†•¶∂∑]|¬[†∞∑ª]"
    rf"|√[©±°∂§º´≠]|[^\W\d_]√[{_IN_MAC_ROMAN}]"
)

_BREAKS: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_ODD_SPACES: Final = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_LIGATURES: Final = str.maketrans(dict(zip("ﬀﬁﬂﬃﬄﬅﬆ", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True)))
"""Letters that printers join, as PDFs have them."""
_BIDI: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ZERO_WIDTH: Final = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_COMMANDING: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
UNSHOWABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, direction overrides and lone surrogates: no reader of a page needs them, and they can fake one or
keep it from being written."""


def encoding_of(head: bytes) -> str:
    """Tell the encoding that the first bytes of a file show: `utf-8`, `utf-16-le`, … or `cp1252`.

    Eight-bit data that is valid UTF-8 up to a character cut by the end of `head` counts as UTF-8.
    Raises Rejected for binary data.
    """
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name
    if head.startswith(_MAGIC):
        raise Rejected("binary file, not text")
    if wide := _unmarked_utf16(head[:_PROBE]):
        return wide
    if len(head.translate(None, _CONTROL_BYTES)) < len(head) * (1 - _STRAY_CONTROLS):
        raise Rejected("binary file, not text")
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return "utf-8" if _mostly_utf8(head) else "cp1252"
    return "utf-8"


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text of a file's bytes, and notes on what was done beyond plain UTF-8.

    Handles UTF-8 with or without byte order mark, UTF-16 and UTF-32, Windows-1252; repairs mojibake. Raises Rejected
    for binary data. Bytes that mean nothing in the encoding become U+FFFD and are counted in a note.
    """
    encoding = encoding_of(data)
    mark = next((mark for mark, name in _BOMS if name == encoding and data.startswith(mark)), b"")
    text = data[len(mark) :].decode(encoding, errors="replace")
    notes = [] if encoding == "utf-8" else [f"read as {'Windows-1252' if encoding == 'cp1252' else encoding.upper()}"]
    if lost := text.count("\ufffd"):
        notes.append(f"{lost} unreadable characters in the file")
    text, repaired = repair(text)
    return text, (*notes, *repaired)


def eight_bit(data: bytes) -> str:
    """Decode UTF-8, else what is nearest: damaged UTF-8 with its damage marked, or Windows-1252."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("utf-8" if _mostly_utf8(data) else "cp1252", errors="replace")


def repair(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` with lines of mojibake (UTF-8 read as Windows-1252) set right, and a note when there were any.

    Only lines that show a lead byte followed by a continuation byte are touched, and only when ftfy finds the repaired
    line plausible; quotes, ligatures and widths stay as they are.
    """
    if not _MOJIBAKE.search(text):
        return text, ()
    # Imported here because it costs 80 ms and hardly any text needs it.
    from ftfy import TextFixerConfig, fix_text

    config = TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
    )
    lines = text.split("\n")
    mended = [fix_text(line, config=config) if _MOJIBAKE.search(line) else line for line in lines]
    changed = sum(old != new for old, new in zip(lines, mended, strict=True))
    return "\n".join(mended), (f"mojibake repaired in {changed} lines",) if changed else ()


def tidy(text: str) -> tuple[str, tuple[str, ...]]:
    r"""`text` in NFC with `\n` as the only control character, and notes that count the hidden characters removed.

    Control, bidirectional and zero-width characters go; every line or page break becomes `\n`, every odd space or tab
    a plain space, every joined letter its letters; a lone surrogate becomes U+FFFD.
    Applying it twice changes nothing more.
    """
    if text.isascii() and text.isprintable():
        return text, ()
    text = _BREAKS.sub("\n", text)
    text = _ODD_SPACES.sub(" ", text).translate(_LIGATURES)
    notes = []
    for pattern, name in ((_BIDI, "bidirectional"), (_ZERO_WIDTH, "zero-width"), (_CONTROLS, "control")):
        text, count = pattern.subn("", text)
        if count:
            notes.append(f"{count} {name} characters removed")
    text, count = _SURROGATES.subn("\ufffd", text)
    if count:
        notes.append(f"{count} broken characters marked")
    return unicodedata.normalize("NFC", text), tuple(notes)


def visible(name: str) -> str:
    r"""A name that may hold anything, as a file's may, as it is shown on a line; most names stay as they are.

    What would break the line, turn it round or command a terminal is written out: `\x1b`, `\n`, `\u202e`.
    """
    return _COMMANDING.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), name)


def _unmarked_utf16(head: bytes) -> str | None:
    """UTF-16 without a mark: in text of a Latin script every second byte is zero, and hardly any other."""
    pairs = len(head) // 2
    if pairs < 2 or b"\x00" not in head:
        return None
    even, odd = (head[start : pairs * 2 : 2].count(0) / pairs for start in (0, 1))
    if odd > 0.6 and even < 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > 0.6 and odd < 0.1 else None


def _mostly_utf8(data: bytes) -> bool:
    """Broken UTF-8 is still UTF-8 when its valid multi-byte characters clearly outnumber the broken bytes."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    valid = len(text) - len(text.encode("ascii", "ignore")) - broken
    return valid > 3 * broken
