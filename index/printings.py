"""One article that its outlet gives in several forms: whole, by pages, for telephones, and with a correction.

Knows: when two texts of one title, outlet and day are one article, and which of them stands for both: the one with a
note of its correction, else the one that has every paragraph of the other. Does not know how articles are stored.
Where each tells something that the other does not, they stay two: none may be lost, nor said by an article that does
not have it.
"""

import re
from collections.abc import Iterable
from typing import Final

from index.filters import fold_outlet
from index.nouns import Article

_LETTERS: Final = 120
"""Letters that two texts have in common at least: fewer may be a prompt that every page of an outlet has."""
_SHARE: Final = 0.5
"""Share of a text's letters that its corrected form has as they are; one that has fewer corrects only a part of it."""
_WHOLE: Final = 0.9
"""Share of a text's length that its corrected form has at least; a shorter one is a page of it, with the note."""
_LABEL: Final = 80
"""Characters of a line that is no paragraph, when it has no figure and is no sentence."""
_ENDED: Final = re.compile(r"""[.!?:…]["”’')\]]*$""")
_UNSAID: Final = re.compile(r"(?<!\d)[\W_]|[\W_](?!\d)")
"""What two ways of writing a line may differ in: no mark within a figure, for 1,5 is not 15."""
_CORRECTED: Final = re.compile(
    r"\W*(?:catatan\s(?:redaksi|editor)|ralat|koreksi|editor['’]s\snote|corrections?|erratum)\b\W"
    r"|[^\n]{0,40}\b(?:artikel|berita|tulisan|naskah|judul)\sini\s(?:telah|sudah)\s(?:kami\s)?(?:me(?:ngalami|lalui)\s(?:perubahan|perbaikan|koreksi)"
    r"|di(?:koreksi|ralat|revisi|perbaiki|perbaharui|perbarui|ubah))\b"
    r"|[^\n]{0,40}\bthis\s(?:article|story)\shas\sbeen\s(?:corrected|updated|amended)\b",
    re.I,
)


def standing_for(one: Article, other: Article) -> Article | None:
    """Return the one of two articles that stands for both; None when they are two. Of equal ones it is the first."""
    if one.title != other.title or not one.outlet or fold_outlet(one.outlet) != fold_outlet(other.outlet or ""):
        return None
    if one.published and other.published and one.published != other.published:
        return None
    own, others = _paragraphs(one.text), _paragraphs(other.text)
    common = _letters(own & others)
    if common < _LETTERS:
        return None
    if (is_corrected := _is_corrected(one)) is not _is_corrected(other):
        new, old = (one, others) if is_corrected else (other, own)
        told = "\n".join(line for line in new.text.split("\n") if not _CORRECTED.match(line))
        if common >= _SHARE * _letters(old) and _letters(_paragraphs(told)) >= _WHOLE * _letters(old):
            return new
    if others <= own:
        return one
    return other if own <= others else None


def _is_corrected(article: Article) -> bool:
    """Whether a line says that the article was corrected; the day's first or last lines do, not a report on a ralat."""
    lines = [line for line in article.text.split("\n") if line]
    return any(_CORRECTED.match(line) for line in (*lines[:2], *lines[-2:]))


def _paragraphs(text: str) -> frozenset[str]:
    """The paragraphs of a text in their plain form, without labels that a page may have more than another."""
    lines = [line for line in text.split("\n") if line]
    short = [False, *map(_is_label, lines), False]
    # Several in a row are a list, of names for example, and told.
    told = (line for at, line in enumerate(lines, 1) if not short[at] or short[at - 1] or short[at + 1])
    return frozenset(_UNSAID.sub("", line.casefold()) for line in told)


def _is_label(line: str) -> bool:
    return len(line) <= _LABEL and not _ENDED.search(line) and not any(map(str.isdigit, line))


def _letters(paragraphs: Iterable[str]) -> int:
    return sum(map(len, paragraphs))
