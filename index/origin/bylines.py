"""Finds who wrote an article, from the file's field or the page's byline; an editor is no author.

Knows: the wording of Indonesian and English bylines. Does not know: the rest of the page.
"""

import re
from collections.abc import Sequence

from index.cleaning import Clean
from index.origin.outlets import DOMAIN, is_outlet, plain
from index.page.creditlines import Credit, is_name
from index.page.imprint import is_section
from index.page.lines import Reason
from index.readers import Page
from index.regions.gazetteer import resolve

LONGEST_NAME = 60
TAIL_CHARACTERS = 600
"""ANTARA and others name their reporter at the very end of the text."""

_ROLES = (
    r"penulis|reporter|pewarta|wartawan|jurnalis|kontributor|author|writer"
    r"|laporan(?:\s(?:wartawan|reporter|jurnalis|kontributor))?"
)
_ROLE = re.compile(rf"\s*(?:{_ROLES})\b\s*:?\s*", re.IGNORECASE)
_OTHERS = (
    r"editor|redaktur|penyunting|uploader|publisher|sumber|source|copyright|foto|fotografer|tanggal|kategori|views?"
    r"|senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|(?-i:pada|on)"
)
_LABELLED = re.compile(rf"\b(?:{_ROLES}|oleh|by|written\sby)\s?[:|]\s?(?P<name>[^\n|:;©\d]{{2,120}})", re.IGNORECASE)
_BARE = re.compile(
    r"\W{0,3}(?:oleh|by|written\sby|penulis|reporter|pewarta|kontributor)\s(?P<name>[^\n|:;©\d]{2,80})", re.IGNORECASE
)
_REPORT = re.compile(
    r"\W{0,3}laporan\s(?:wartawan|reporter|jurnalis|kontributor|koresponden)\s(?:[^,\n]{2,40},\s)?(?P<name>[^\n,|:;©\d]{2,60})",
    re.IGNORECASE,
)
"""“Laporan Wartawan Outlet.com, Name”."""
_ITEM = re.compile(r"\W{0,3}(?:penulis|author),\s(?P<name>[^\n,|:;©\d]{2,60})", re.IGNORECASE)
"""“Penulis, Name”."""
_BEFORE_ROLE = re.compile(
    r"(?P<name>[^\n,|:;©\d]{2,60}),\s(?:jurnalis|wartawan|reporter|kontributor|pewarta)\b(?=\s?(?:$|[·|•,–—-]))",
    re.IGNORECASE,
)
"""“Name, Jurnalis · Kamis …”."""
_CUT = re.compile(rf"\s*(?:,?\s*\b(?:{_ROLES}|{_OTHERS})\b|[-–—•|]\s|\s/\s).*", re.IGNORECASE)
_NOBODY = frozenset((
    "admin", "administrator", "redaksi", "tim redaksi", "tim", "editor", "redaktur", "super admin", "webmaster",
    "author", "penulis", "anonim", "anonymous", "unknown", "none", "null", "nan",
))  # fmt: skip
_NEWSROOM = re.compile(r"(?:tim\s)?redaksi\s|admin\s", re.IGNORECASE)
_DESK = re.compile(
    r"\b(?:redaksi|tim|desk|admin|news|berita|media|editor|humas|pemkab|pemkot|pemprov|kabupaten|kota|provinsi|kecamatan|desa|bupati"
    r"|walikota|wali|gubernur|dinas|badan|kementerian|kantor|polres|polda|kpu|bawaslu|dprd?|foto|ilustrasi|dok|istimewa|kabar|warta"
    r"|radar|suara|harian|koran|liputan|laporan|video|opini|politik|hukum|ekonomi|olahraga|daerah|nasional|staff?|writer|team|the"
    r"|university|universitas|correspondent|contributor|press|agency)\b",
    re.IGNORECASE,
)
"""Words of a desk, an office, an outlet or a section, which no person's name has."""
_OWN_WRITINGS = frozenset(("blog", "catatan", "coretan", "jurnal", "kolom", "laman", "rubrik", "tulisan"))
"""What a person's own outlet is called beside the name."""
_PARTICLES = frozenset(("dan", "and", "bin", "binti", "van", "de", "der", "al", "el", "da", "s", "m"))


def author_in(page: Page, clean: Clean, *, outlet: str | None = None) -> str | None:
    """The author as the file's field or a byline names them; None when there is none or only an editor or an office.

    What the field gives beside or instead of the author, its `outlet`, is none.
    """
    own = [page.fields.get("outlet") or "", outlet or ""]
    parts = [_unlabelled(part) for part in page.fields.get("author", "").split(", ")]
    parts = [part for part in parts if part and not any(_is_of(part, name) for name in own)]
    if given := _name(", ".join(parts), is_field=True):
        return given
    lines = [part.text for part in clean.removed if part.reason in {Reason.BYLINE, Reason.DATE}]
    for line in lines:  # who reported goes before the label above the text, where sites name who uploaded it
        if (reported := _REPORT.match(line)) and (name := _name(reported["name"])):
            return name
    for line in (*lines, page.text[-TAIL_CHARACTERS:]):
        for match in _LABELLED.finditer(line):
            if name := _name(match["name"]):
                return name
    for line in lines:
        if (bare := _BARE.match(line) or _ITEM.match(line) or _BEFORE_ROLE.match(line)) and (
            name := _name(bare["name"])
        ):
            return name
    return None


def _unlabelled(part: str) -> str:
    """A part of a declared author without what he is and where: `Kontributor Demak` is nobody's name."""
    name = _ROLE.sub("", part)
    return "" if name != part and resolve(name) else name


def _is_of(author: str, outlet: str) -> bool:
    """Whether a declared author is only the outlet: its name or words of it (“Antara”, Antara News), an address.

    An outlet may be called after who writes it: “Catatan Budi Santoso”.
    """
    words = set(re.findall(r"\w+", author.casefold()))
    beside = set(re.findall(r"\w+", outlet.casefold())) - words
    is_part = bool(words) and words <= set(re.findall(r"\w+", outlet.casefold()))
    is_part = is_part and not (len(words) > 1 and beside and beside <= _OWN_WRITINGS)
    return is_part or bool(words and plain(author) == plain(outlet)) or bool(DOMAIN.fullmatch(author.strip()))


def credited_author(lines: Sequence[str], credited: Sequence[Credit], *, outlet: str | None) -> str | None:
    """The person whom a credit line names beside its outlet, or who stands alone on a line between title and text.

    `lines` are the head's bylines and date lines, `credited` those of them that are credit lines.
    """
    labelled = (bare["name"] for credit in credited for part in credit.labelled if (bare := _BARE.match(part)))
    beside = (name for credit in credited if credit.outlets for name in credit.names)
    alone = (line for line in lines if is_name(line))
    return next((name for name in (*labelled, *beside, *alone) if _is_person(name, outlet)), None)


def signed_author(clean: Clean, *, outlet: str | None) -> str | None:
    """The person whose whole name stands in brackets below the text: “(Siti Aminah)”."""
    last = next((part.text for part in reversed(clean.removed) if part.reason == Reason.SIGNATURE), "")
    name = last.strip(" .,()[]*")
    bracketed = last.startswith(("(", "["))
    return name if bracketed and is_name(name) and _is_person(name, outlet) else None


def _is_person(name: str, outlet: str | None) -> bool:
    """Whether a name of several words is nobody's but a person's, as far as its words and the gazetteer tell."""
    if len(name.split()) < 2 or _name(name) is None or (outlet and plain(name) in plain(outlet)):
        return False
    return not (_DESK.search(name) or is_outlet(name) or is_section(name) or resolve(name))


def _name(raw: str, *, is_field: bool = False) -> str | None:
    """A person's name out of what follows a label: up to the next label, capitalised throughout, not an office."""
    name = " ".join(raw.split()) if is_field else _CUT.sub("", " ".join(raw.split()))
    name = name.strip(" .,;:/()[]-–—")
    head, _, last = name.rpartition(", ")
    name = head if head and is_outlet(last) and not is_field else name
    if not 2 < len(name) <= LONGEST_NAME or name.casefold() in _NOBODY or _NEWSROOM.match(name):
        return None
    words = re.findall(r"[^\W\d_]+(?:['’`‘][^\W\d_]+)*", name)
    if is_field:
        return name if words else None
    capitals = all(word[0].isupper() or word.lower() in _PARTICLES for word in words)
    return name if words and capitals and len(words) <= 8 else None
