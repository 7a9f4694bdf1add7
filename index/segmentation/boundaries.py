"""Whether a full stop, question mark or the like ends a sentence of an Indonesian (or English) paragraph.

Knows: abbreviations, degrees, initials, times, addresses, sentences glued together by scraping.
Does not know: numbers and lists (`index/segmentation/numbering.py` does), nor quotations and brackets as stretches of
text; `index/sentences.py` knows those, and asks here about each mark.
"""

import re

from index.segmentation.boundary_words import boundary_words
from index.segmentation.numbering import OPENERS, item_ahead, number_ends
from index.segmentation.who_spoke import attributes, closes_speech

_LONGEST_WORD = 200
"""Characters looked at before a mark, so that a line without spaces costs no more than others."""
_LONGEST_DEGREE = 10
"""Characters of a degree of two words."""
_LONG_SMALL, _LONG_CAPITAL, _LONG_FIGURE = 3, 5, 4
"""Characters of a word in small letters, of another word, and of a figure (a year, a date) before a stray comma."""
_CLOSERS = "\"'”’»)]}*"
_DEGREE_HEADS = frozenset(("S", "M", "A", "B", "D", "Sp", "Ph", "Dr", "Amd", "Dipl", "Subsp"))
_DOTTED = re.compile(r"[A-Z][A-Za-z]{0,4}(?:\.[A-Z][A-Za-z]{0,5})+(?:\([A-Za-z]{1,4}\)?)?")
_WORD = re.compile(r"[^\W\d_]+")
_LISTING = re.compile(r"(?<!\d)[,;:]|[,;:](?!\d)")
"""A mark between the items of a row, which leaves the words at it apart even without space: *Kec.Kota,Kab.Bone*."""
_WITHOUT_VOWEL = re.compile(r"[A-Z][b-df-hj-np-tv-xz]{1,3}")
"""A capitalised word that nobody can say is one cut short: *Jkt.*, *Bgs.*, *Mgr.*"""
_LATIN_DEGREE = re.compile(r"\b[Rr]er\. ?(?:nat|pol|oec|med|soc|agr|hort|silv)\Z")
"""The end of a degree of two words: *Dr. rer. nat.*"""
_DEGREE_AHEAD = re.compile(r"[A-Z]{2,4}[.,]")
_FIGURE_AHEAD = re.compile(r"\d|\(0\d|\+\d")
"""A figure, or a telephone number as it is written after *Telp.*"""
_INITIAL = re.compile(r"[A-Z]\.")
_CLOCK_AHEAD = re.compile(r"\d{1,2}[.:]\d\d(?!\d)")
_FILE_NUMBER = re.compile(r"\S*\d\S*/[A-Z][A-Za-z]{0,3}(?:\.[A-Z][A-Za-z-]{0,5})*")
"""The beginning of a number with letters after its slash: *12/Pid*, *135/Pid.Sus-LH/2025/PN*."""
_FILE_NUMBER_AHEAD = re.compile(r"[A-Z][A-Za-z-]*/\S*\d")


def word_before(text: str, at: int, start: int) -> str:
    """Return the word that ends at `at`, without marks around it; empty when there is none after `start`."""
    low = max(start, at - _LONGEST_WORD)
    if at <= low or text[at - 1].isspace():
        return ""
    word = text[low:at].rsplit(None, 1)[-1].strip(OPENERS + _CLOSERS)
    return word if "://" in word else _LISTING.split(word)[-1].strip(OPENERS + _CLOSERS)


def stop_ends(text: str, at: int, start: int, following: int) -> bool:
    """Whether the single full stop at `at` ends the sentence that began at `start`.

    `following` is where the next word or opening mark stands, after closing marks and space. Only the words decide;
    whether a mark is glued to its neighbour is the business of `glued_ends`.
    """
    word = word_before(text, at, start)
    head = text[following]
    bare = text[following + 1] if head in OPENERS and following + 1 < len(text) else head
    if not word or not word[-1].isalnum():
        return not bare.islower()
    if word[-1].isdigit():
        return number_ends(text, at, start, following, word)
    if bare.islower():
        return (head != bare and len(word) > 1 and not _abbreviates(word)) or _sloppy(text, word, following)
    return _word_ends(text, at, start, following, word)


def _abbreviates(word: str) -> bool:
    return word in boundary_words().never_final or "." in word


def _sloppy(text: str, word: str, following: int) -> bool:
    """Tell a sentence begun in lower case: after a word too long for an abbreviation, and not with who spoke."""
    return len(word) > 4 and word.isalpha() and word.islower() and not attributes(text, following)


def _word_ends(text: str, at: int, start: int, following: int, word: str) -> bool:
    """Decide between a word and a capital, figure or opening mark."""
    known = boundary_words()
    if _LATIN_DEGREE.search(text, max(start, at - _LONGEST_DEGREE), at):
        return False
    beside = word.rpartition("/")[2]  # "RT. 03/RW. 05"; in small letters it is a unit, "Rp5.000/km."
    label = beside if beside[:1].isupper() else word
    if label in known.before_number and _FIGURE_AHEAD.match(text, following):
        return False
    if word in known.before_clock and _CLOCK_AHEAD.match(text, following):
        return False
    if word in known.before_bracket and text[following] == "(":
        return False
    if len(word) == 1:
        return _letter_ends(text, at, start, following, word)
    if _is_cut_short(text, at, start, word):
        return _starts(text, following)
    if word in known.never_final:
        return word.isupper() and _starts(text, following)
    if "." not in word:
        return True
    if word[0].islower() and len(word) < 5:
        return _starts(text, following)
    last = word.rsplit(".", 1)[-1]
    if _DOTTED.fullmatch(word) is None or last.lower() in known.domains:
        return True
    if len(last) > 3 and not last.isupper() and last not in known.never_final:
        return True
    return (_is_degree(text, at, start, word) and not _goes_on(text, following)) or _starts(text, following)


def _is_cut_short(text: str, at: int, start: int, word: str) -> bool:
    """Whether a word is no list's but an abbreviation by its shape; after a figure it is a unit (*5 Kg*)."""
    known = boundary_words()
    if _WITHOUT_VOWEL.fullmatch(word) is None or word in known.never_final:
        return False
    listed = known.before_number | known.before_clock | known.before_bracket
    return word not in listed and not text[max(start, at - len(word) - 2) : at - len(word)].strip().isdigit()


def _starts(text: str, at: int) -> bool:
    """Whether the word at `at` is one that begins sentences and is no name."""
    match = _WORD.match(text, at)
    return (
        match is not None and match.group() in boundary_words().opening and text[match.end() : match.end() + 1] != "."
    )


def _letter_ends(text: str, at: int, start: int, following: int, letter: str) -> bool:
    """Decide after one letter: an initial or a numbering does not end a sentence, *golongan A.* does."""
    if letter.isupper() and _INITIAL.match(text, following):
        return False
    before = word_before(text, max(start, at - 2), start) if at - start > 2 and text[at - 2].isspace() else ""
    if before.lower() in boundary_words().lettered:
        return True
    if letter.islower():
        gap = text[max(start, at - 3) : at - 1].strip(OPENERS + " ")
        return bool(gap) and gap[-1] not in ":;,."
    return letter.isalpha() and (_starts(text, following) or text[following] in '“„«"')


def _is_degree(text: str, at: int, start: int, word: str) -> bool:
    """Whether a dotted word is a degree after a name (*S.H.*, *M.Si.*) and not initials before one (*B.J.*)."""
    head, *rest = word.split(".")
    if head in _DEGREE_HEADS and any(len(part) > 1 for part in rest):
        return True
    before = text[max(start, at - len(word) - 3) : at - len(word)].rstrip(" (")
    return head in _DEGREE_HEADS and before.endswith((",", "."))


def _goes_on(text: str, following: int) -> bool:
    """Whether what follows a degree is another abbreviation: a degree, or capitals with a comma or full stop."""
    match = _WORD.match(text, following)
    if match is None:
        return False
    after = text[match.end() : match.end() + 1]
    return (after == "." and len(match.group()) < 5) or (
        match.group().isupper() and after in (",", ".") and after != ""
    )


def comma_ends(text: str, at: int, start: int) -> bool:
    """Whether the full stop at `at`, with a comma and a space behind, ends a sentence as on scraped pages.

    Only right after a long word or a figure, which are neither abbreviations nor initials nor degrees, or who spoke.
    """
    word = word_before(text, at, start)
    if text[at : at + 2] != ".," or _abbreviates(word):
        return False
    if closes_speech(text, at):
        return True
    if not word.isalpha():
        return word[-1:].isdigit() and len(word) >= _LONG_FIGURE
    return len(word) >= (_LONG_SMALL if word.islower() else _LONG_CAPITAL)


def glued_ends(text: str, at: int, start: int, following: int) -> bool:
    """Whether the full stop at `at` ends a sentence though the next one follows without space, as on scraped pages.

    Not in addresses (*detik.com*, *LENSANUSANTARA.CO.ID*), numbers of cases (*12/Pid.Sus/2024*), degrees (*S.Pd*) or
    after an abbreviation (*Jl.Merdeka*).
    """
    word = word_before(text, at, start)
    match = _WORD.match(text, following)
    if match is None:
        opens = text[following] in '“„«"(' or (text[at + 1] == "," and item_ahead(text, following))
        return opens and not _abbreviates(word)
    ahead = match.group()
    if _FILE_NUMBER.fullmatch(word) or _FILE_NUMBER_AHEAD.match(text, following, following + _LONGEST_WORD):
        return False
    address = "://" in word or "@" in word or word.startswith("www.") or ahead.lower() in boundary_words().domains
    if address or not ahead[0].isupper() or _DEGREE_AHEAD.match(text, following):
        return False
    if word and word[-1].isdigit():
        return len(ahead) > 1 and ahead[1].islower() and number_ends(text, at, start, following, word)
    shown = word.rsplit(".", 1)[-1]
    abbreviated = _abbreviates(shown) or _is_cut_short(text, at, start, shown)
    if len(shown) < 3 or abbreviated or (word != shown and _DOTTED.fullmatch(word)):
        return not shown and len(ahead) > 1
    return shown[-1].islower() or (len(ahead) > 2 and ahead[1].islower())
