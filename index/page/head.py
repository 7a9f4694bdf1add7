"""The head of a news page: its title, and what stands around it before the article's first sentence.

Knows: how titles, datelines, captions and standfirsts are placed on a page. Does not know: noise lines of other kinds
(index.page.lines) or blocks of headlines (index.page.headlines). A standfirst is the article's own words and stays.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from index.formats import labels
from index.formats.portals import is_institution
from index.origin.datelines import read_dateline
from index.origin.outlets import plain
from index.page.headlines import INNER_SENTENCE
from index.page.imprint import is_keyword_line, is_section, trail_end
from index.page.lines import Reason

_LINES: Final = 40
"""Lines at the top of a page among which the article begins; heads seen have at most 25."""
_TITLE: Final = range(12, 221)
"""Characters of a title; the shortest headlines of the training news have 14, the longest 190."""
_PROSE: Final = 80
"""Characters from which a line that ends as a sentence is taken for the article's first paragraph."""
_BEFORE: Final = 2
"""Long sentences that may stand before the dateline: a standfirst and a caption."""
_CAPTION: Final = 320
"""Characters of the longest caption."""
_OPENING: Final = 100
"""Characters of a title made from the first sentence."""

_FIELDS: Final = frozenset(("author", "outlet", "place", "published", "section", "url"))
_FIELD_WORDS: Final = 5
"""Words of a field's value; a headline behind a word and a colon has more."""

_DOMAIN: Final = r"(?i:[\w-]{2,30}\.(?:com|co\.id|or\.id|go\.id|web\.id|my\.id|id|co|net|news|tv|info|org|asia)\b)"
_NAME: Final = r"[A-Z][\w.'’/]*(?:\s\([\w .]+\))?"
_PERSON: Final = re.compile(r"(?:[A-Z][\w.'’]*\s){1,4}[A-Z][\w.'’]*")
_DASH: Final = r"\s?(?:--|[-–—:|])\s?(?=[\"“”'‘(]*[A-Z0-9])"
_DATELINE: Final = re.compile(
    rf"(?=.{{60}})(?:(?:{_NAME},?\s){{0,4}}{_DOMAIN}(?:,?\s{_NAME}){{0,5}}{_DASH}"  # OUTLET.ID, BATANG –
    rf"|{_DOMAIN},\s{_NAME}\s(?=[A-Z\"“])"  # Outlet.com, Kota Bupati …
    rf"|(?:{_NAME},?\s){{1,3}}\((?:ANTARA|[A-Z][A-Za-z. ]{{2,25}})\){_DASH}"  # Sukamara (ANTARA) -
    rf"|[A-Z]{{3,}}(?:\s[A-Z]+)*,\s{_NAME}(?:\s{_NAME}){{0,2}}{_DASH}|{_NAME}(?:\s{_NAME}){{0,2}},\s[A-Z]{{3,}}(?:\s[\w.]+){{0,2}}{_DASH})"
)
_PLAIN_DATELINE: Final = re.compile(
    r"(?=.{60})[A-Z][\w.'’/]*(?:,? [A-Z][\w.'’/]*){0,4}\s?(?:--|[-–—|])\s?(?=[\"“'A-Z])"
)
_CAPITALS: Final = re.compile(r"[A-Z][A-Z0-9 .,'’/()]{3,60}\s?[-–—:|]\s?[A-Z][\w(]")
_ENDED: Final = re.compile(r"""[.!?]["”’')\]]*$|[.,!?]["”]""")

_LABEL: Final = re.compile(
    r"\W*(?:(?:ket(?:erangan)?\.?\s)?(?:foto|gambar|photo)|caption|teks\sfoto|ilustrasi|infografis)(?:\s(?:utama|ilustrasi|illustrasi))?\s?[:：]"
    r"|\W*ilustrasi\b(?!\s(?:itu|ini|tersebut|yang|di)\b)[^.]{0,90}\.?$",
    re.I,
)
_CREDIT: Final = re.compile(
    r"(?:[(\[]\s?(?:sumber\s)?(?:foto|photo|dok|doc|dokumentasi|gambar)\s?(?:ilustrasi\s?|istimewa\s?)?[.:/]+\s?[^()\[\]]{2,80}[)\]]"
    r"|[(\[](?:foto|photo|dok|doc)\s(?:oleh|by|dok|istimewa|antara|humas|pribadi)\b[^()\[\]]{0,60}[)\]]"
    r"|[(\[](?:dokumentasi|shutterstock|getty\s?images|unsplash|pixabay|freepik|pexels|tangkapan\slayar|antara\sfoto)\b"
    r"[^()\[\]]{0,80}[)\]]"
    rf"|[(\[](?:{_DOMAIN}|antara|detikcom|dok\.?)\s?/\s?[A-Z][^()\[\]]{{2,60}}[)\]]"
    r"|\bANTARA(?:\s(?:FOTO|Foto))?/[\w .,'’/-]{3,60}"
    r"|\b(?:foto|photo|dok|doc)\s?[:/]\s?[\w .,'’/@-]{2,60})\W{0,2}$",
    re.I,
)
_HEAD_CREDIT: Final = re.compile(
    r"[(\[](?:ist|istimewa|humas|antara|afp|reuters|ap|[A-Za-z .]{2,30}/[A-Za-z .]{2,30})[)\]]\W{0,2}$", re.I
)


def dateline_at(lines: Sequence[str], known: Mapping[int, Reason]) -> int | None:
    """Return the line that opens with a dateline naming an outlet (“Magetan, OUTLET.CO.ID – …”), or None.

    Only captions and standfirsts may stand before it: a dateline after more sentences belongs to a quoted report.
    """
    sentences = 0
    for number, line in enumerate(lines[:_LINES]):
        if line and number not in known:
            if _DATELINE.match(line):
                return number
            sentences += len(line) >= _PROSE and bool(_ENDED.search(line))
            if sentences > _BEFORE or len(line) > _CAPTION:
                return None
    return None


def body_at(lines: Sequence[str], known: Mapping[int, Reason]) -> int:
    """Return the line where the article's text begins, as far as the page shows it; else the number of lines."""
    if (dateline := dateline_at(lines, known)) is not None:
        return dateline
    for number, line in enumerate(lines[:_LINES]):
        is_long = len(line) >= _PROSE and (bool(_ENDED.search(line)) or len(line) not in _TITLE)
        if number not in known and line and not is_caption(line) and (is_long or _PLAIN_DATELINE.match(line)):
            return number
    return len(lines)


def opens_report(line: str) -> bool:
    """Tell whether a line opens with a dateline, as a report's first paragraph does."""
    return bool(_DATELINE.match(line) or _PLAIN_DATELINE.match(line))


def find_title(
    lines: Sequence[str], known: Mapping[int, Reason], *, body: int, given: str, outlet: str | None = None
) -> str:
    """Return the title: as given, else a line repeated in the head, else its first title-like line, else empty.

    A line that begins with the `outlet`, or is an office's name, is its masthead, where the head has another line for a
    title; so is a given one that has hardly more than the outlet's name. A trail of sections may repeat a title, too.
    """
    name = plain(outlet or "")
    is_named = bool(name) and plain(given).startswith(name) and len(given.split()) <= len((outlet or "").split()) + 1
    if given and not is_named:
        return given
    top = range(min(body, len(lines), _LINES))
    head = [lines[number] for number in top if lines[number] and number not in known]
    if body >= len(lines) and len(head) < 2:
        return given
    forms = Counter(plain(trail_end(line)) for line in head)
    likely = [line for line in head if _is_title(line)]
    repeated = [line for line in likely if forms[plain(line)] > 1]
    mastheads = {line for line in likely if (name and plain(line).startswith(name)) or is_institution(line)}
    titles = [line for line in repeated or likely if line not in mastheads]
    return next(iter(titles), given) or next(iter(repeated or likely), "")


def judge(lines: Sequence[str], known: Mapping[int, Reason], *, title: str, body: int) -> dict[int, Reason]:
    """Return the lines of the head, and the captions and repeated titles of the whole page, with their reasons."""
    found: dict[int, Reason] = {}
    form = plain(title)
    # The last line's credit names who wrote the article, unless the line bears a caption's label.
    open_lines = [number for number, line in enumerate(lines) if line and number not in known]
    for number in open_lines:
        if len(lines[number]) <= 2 * len(title) and len(form) >= _TITLE.start and plain(lines[number]) == form:
            found[number] = Reason.TITLE
        elif is_caption(lines[number]) and (number != open_lines[-1] or _LABEL.match(lines[number])):
            found[number] = Reason.CAPTION
    titles = [number for number, reason in found.items() if reason is Reason.TITLE and number < body]
    for number in open_lines:
        is_kicker = bool(titles) and number < titles[0]
        if number < body and number not in found and (reason := _head_reason(lines[number], form, is_kicker=is_kicker)):
            found[number] = reason
    is_elsewhere = not titles and bool(title)  # a page's title may stand in its head only
    if titles or is_elsewhere:
        found |= _names(lines, {**known, **found}, range(titles[0] if titles else 0, body), is_person=is_elsewhere)
    if titles and dateline_at(lines, known) == body:
        found |= _before_dateline(lines, {**known, **found}, body)
    return found


def is_caption(line: str) -> bool:
    """Tell whether a line is a picture's caption: one sentence that bears a label or ends in a picture credit."""
    if len(line) > _CAPTION or line[0] in '"“‘':
        return False
    label, credit = _LABEL.match(line), _CREDIT.search(line)
    if not (label or credit):
        return False
    words = line[label.end() if label else 0 : credit.start() if credit else len(line)]
    return not INNER_SENTENCE.search(words)


def opening(text: str) -> str:
    """Return a title made of the text's first sentence, without its dateline, cut between words."""
    first = text.split("\n", 1)[0]
    dateline = read_dateline(first) if opens_report(first) else None
    sentence = first[dateline.length :] if dateline and dateline.length < len(first) - 20 else first
    sentence = sentence.lstrip(" -–—:|")
    end = re.search(r"[.!?][\"”’]?(?:\s|$)", sentence[_TITLE.start :])
    sentence = sentence[: _TITLE.start + end.start()] if end else sentence
    return sentence if len(sentence) <= _OPENING else sentence[:_OPENING].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"


def _head_reason(line: str, title: str, *, is_kicker: bool) -> Reason | None:
    if is_keyword_line(line):
        return Reason.TAGS
    if is_section(line):
        return Reason.SECTION
    form = plain(line)
    # A short lead may repeat the title and go on; what a site adds to a title (its name, a section) is no sentence.
    is_ended = form != title and bool(_ENDED.search(line))
    if len(title) >= _TITLE.start and len(form) < len(title) + 40 and form.startswith(title) and not is_ended:
        return Reason.TITLE
    if is_kicker and len(line.split()) <= 6 and not _ENDED.search(line):
        return Reason.SECTION
    return Reason.CAPTION if _HEAD_CREDIT.search(line) and len(line) <= _CAPTION else None


def _names(lines: Sequence[str], known: Mapping[int, Reason], head: range, *, is_person: bool) -> dict[int, Reason]:
    """Return the lines that are somebody's or some desk's name: short ones beside a date line or a byline.

    Where no title stands above them, they must look like a person's name.
    """
    found: dict[int, Reason] = {}
    filled = [number for number in head if number < len(lines) and lines[number]]
    for before, number, after in zip([-1, *filled], filled, [*filled[1:], -1], strict=False):
        reasons = (known.get(before), found.get(before), known.get(after))
        is_short = len(lines[number].split()) <= 5 and not _ENDED.search(lines[number]) and lines[number][0].isupper()
        is_short = is_short and (not is_person or bool(_PERSON.fullmatch(lines[number])))
        if number not in known and is_short and any(reason in (Reason.DATE, Reason.BYLINE) for reason in reasons):
            found[number] = Reason.BYLINE
    return found


def _before_dateline(lines: Sequence[str], known: Mapping[int, Reason], body: int) -> dict[int, Reason]:
    """Judge what is left between title and dateline: captions follow a prompt, a byline or their own short form.

    A sentence without a caption's label or credit stays: it is the standfirst.
    """
    found: dict[int, Reason] = {}
    passed = False
    for number in range(body):
        line = lines[number]
        reason = known.get(number)
        passed = passed or reason in (Reason.SHARE, Reason.BYLINE, Reason.DATE)
        if not line or reason is not None:
            continue
        is_short = len(line) <= _CAPTION and not _ENDED.search(line)
        after = next((lines[later] for later in range(number + 1, body) if lines[later]), "")
        if _CAPITALS.match(line) or (after and after.startswith(line)) or (passed and is_short):
            found[number] = Reason.CAPTION
        elif len(line.split()) <= 3 and not _ENDED.search(line):
            found[number] = Reason.SECTION
        elif number - 1 in found and line.startswith(lines[number - 1]):
            found[number] = Reason.CAPTION
    return found


def _is_title(line: str) -> bool:
    if (
        len(line) not in _TITLE
        or len(line.split()) < 3
        or line.endswith((".", ":", ",", ";", "-", "–", "—"))
        or line[0].islower()
    ):
        return False
    return not (is_caption(line) or is_section(line) or is_keyword_line(line) or _is_field(line))


def _is_field(line: str) -> bool:
    """Tell whether a line only fills in what a page says of itself: “Lokasi: Puskesmas Pare”."""
    label, colon, value = line.partition(": ")
    return bool(colon) and labels.canonical(label) in _FIELDS and len(value.split()) <= _FIELD_WORDS
