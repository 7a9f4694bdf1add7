"""Headlines of other articles within a line: “Baca juga: …” and what its link said, glued to the article's own words.

Knows: the wording of such links, and the signs by which the article goes on behind a headline. Does not know: whole
lines of links (index.page.prompts), or what else is cut out of a line (index.page.fragments).
"""

import re
from collections.abc import Sequence
from typing import Final

from index import capitals, vocabulary
from index.nouns import Removed
from index.page.lines import Reason
from index.segmentation.boundary_words import boundary_words

_LONGEST: Final = 220
"""Characters of headlines glued behind one “Baca juga:”; beyond, the article's words have begun again."""
_WINDOW: Final = 300
"""Characters behind a prompt that are looked at: the longest headlines and how the article goes on."""
_FEWEST: Final = 4
"""Words of a headline before the article is believed to go on."""
_PLAIN: Final = 140
"""Characters of a headline that is written as a sentence is."""

_LABEL: Final = (
    r"(?:(?:baca|simak|lihat|tonton)\s(?:juga|pula)(?:\s(?:berita|artikel|video))?"
    r"|baca\sselengkapnya|pilihan\seditor|berita\sterkait|artikel\sterkait)\s?[:：]"
)
_PROMPT: Final = re.compile(rf"(?:(?<=[.!?)\]])|(?<=[.!?)\]\"”’]\s)){_LABEL}", re.I)
_FIRST_PROMPT: Final = re.compile(rf"[^\w\"“”‘’']{{0,4}}{_LABEL}", re.I)
_NEXT_PROMPT: Final = re.compile(r"\s(?:baca|simak|lihat|tonton)\sjuga\s?[:：]", re.I)
_OPENER: Final = re.compile(
    r"(?<=[\w)?!\"”’])\s(?=[\"“][^\"“”]{30,}|(?:Ia|Dia|Mereka|Kami|Menurut|Menurutnya|Namun|Selain|Sementara|Adapun|Untuk|Dalam|Pada|Hal|Kemudian"
    r"|Sebelumnya|Diketahui|Sebagai|Setelah|Saat|Sedangkan|Meski|Karena|Oleh|Dengan|Dari|Selanjutnya|Akibat|Tak|Tidak|Jika|Bila|Kata"
    r"|Lebih|Terkait|Sejauh|Bahkan|Hingga|Ketika|Akan|Berdasarkan|Usai|Seperti|Para|Lalu|Di|Atas|Ini|Itu|Berikut|Kedua|Melihat"
    r"|Melalui)(?:\s[a-z]|(?:\s(?!\w*[a-z][A-Z])\w+){0,2},\s)|Menurut\s[A-Z])"
)
_GLUE: Final = re.compile(r"(?<=[a-z0-9)?!])(?:(?=[A-Z][a-z]+\s[a-z])|(?=[\"“][A-Z][^\"“”]{30,}))")
_ITEM: Final = re.compile(r"\s(?=\d{1,2}\.\s[A-Z])")
_BEGINS: Final = re.compile(r"[a-z0-9]\s(?:[A-Z]\w*\s)+[a-z]")
"""What may be the beginning of a sub-heading amid small letters: no list's item follows such a headline at once."""
_CAMEL: Final = re.compile(r"[a-z][A-Z]")
_INNER_END: Final = re.compile(r"[a-z)][.!?][\"”’]?\s[\"“]?[A-Z]")
_CALL: Final = re.compile(r"\s?\w+(?:\s\w+)?!\s")
"""What a headline may call out first: “Catat! …”."""
_FINISHED: Final = re.compile(r"(?:[.!?]\s?[\"”’]?\s?|\([a-z]{2,4}(?:/[a-z]{2,4})+\)\W{0,2})$")
"""How an article's sentence ends, or its last with who wrote it: “(rin/dtc)”."""
_WORD: Final = re.compile(r"\S+")
_SAYS: Final = re.compile(r"me(?:ngata|nyata|njelas|ngungkap|negas|nambah|nutur|nyampai|mapar|nerang|nyebut)\w*kan")
"""How a sentence goes on behind who says something; headlines have shorter forms: “ungkap”, “sebut”."""
_LEADS_ON: Final = frozenset(
    "karena bahwa seperti akun akibat untuk dari di ke pada dan dengan oleh bagi kepada terhadap soal sebagai para atau"
    " yang dalam jadi hingga per bersama lewat antara tentang terkait menjadi calon eks mantan tiga dua satu".split()
)
"""Words with which no headline ends."""
_USUAL: Final = 30
"""Passages of general text from which a word written small is an ordinary one."""


def cut(line: str) -> tuple[list[str], list[Removed]]:
    """Cut every “Baca juga: …” with its headline, or only its label where the headline's end cannot be told.

    Return the stretches that stay, and what was cut.
    """
    kept: list[str] = []
    removed: list[Removed] = []
    start = 0
    # A prompt stands behind a sentence's end; at the line's start and behind another prompt nothing need be there.
    while match := _FIRST_PROMPT.match(line, start) or _PROMPT.search(line, start):
        window = line[match.end() : match.end() + _WINDOW]
        following = _NEXT_PROMPT.search(window)
        end = match.end() + _length(window[: following.start()] if following else window)
        kept.append(line[start : match.start()])
        removed.append(Removed(line[match.start() : end].strip(), Reason.RELATED))
        start = end
    return [*kept, line[start:]], removed


def is_ordinary(word: str) -> bool:
    """Whether a word with a capital is one that is written small within a sentence: no name."""
    if word in boundary_words().opening:
        return True
    return word.istitle() and not capitals.always(word) and vocabulary.frequency(word.lower()) >= _USUAL


def _length(text: str) -> int:
    """Return how many characters behind a prompt are headlines; 0 when the article may have begun again at once.

    Headlines have no full stop. Where the text has one, they end at a word that opens a sentence, at a quotation, or at
    a capital glued to a lower-case letter (`… DitangkapNamun ia …`); without such a sign nothing is taken: losing a
    sentence would be worse than keeping a headline.
    """
    if text.lstrip().startswith(","):  # the link is lost with its headline
        return 0
    called = _CALL.match(text)
    has_inner, is_short = _INNER_END.search(text, called.end() if called else 0) is not None, len(text) <= _LONGEST
    if is_short and not has_inner and not _FINISHED.search(text):
        return len(text)
    ends = [found.start() for sign in (_OPENER, _GLUE) if (found := sign.search(text, 12))]
    if (item := _ITEM.search(text, 12)) and not _BEGINS.search(text, 0, item.start()):
        ends.append(item.start())
    if (resumed := resumes_at(text)) is not None:
        ends.append(resumed)
    if ends and min(ends) <= _LONGEST:
        return min(ends)
    # A question by itself is a headline: the article would go on behind it.
    return len(text) if is_short and not has_inner and text.rstrip().endswith("?") else 0


def resumes_at(text: str) -> int | None:
    """Where a sentence begins behind a headline that is written as a sentence is; None where that is not sure.

    Such a headline has small letters but for names; so an office with a name and a verb of speech behind it (`Kepala
    Desa Rina Dewi mengatakan`) begins the sentence. Where other words with a capital could begin it, nothing is sure.
    """
    words = list(_WORD.finditer(text[: _PLAIN + 1]))
    small = 0
    for at, match in enumerate(words[:-1]):
        word, after = match[0], words[at + 1][0]
        small += word[0].islower()
        if at and (_FINISHED.search(words[at - 1][0]) or _CAMEL.search(words[at - 1][0])):
            return None
        if at < _FEWEST or 2 * small < at - 1 or not word[0].isupper() or not after[0].islower():
            continue
        run = _run_before(words, at)
        if not _leads_on(words[run - 1][0]):
            is_sure = run < at and is_ordinary(words[run][0]) and _SAYS.fullmatch(after)
            return words[run].start() if is_sure else None
    return None


def _run_before(words: Sequence[re.Match[str]], at: int) -> int:
    """Where the run of words with a capital begins that the word `at` ends."""
    while at > 1 and words[at - 1][0][0].isupper() and words[at - 1][0][-1].isalnum():
        at -= 1
    return at


def _leads_on(word: str) -> bool:
    """Whether a word or the mark behind it leads on to the next, so that no headline ends there."""
    return word in _LEADS_ON or not (word[-1].isalnum() or word[-1] in '?!)"”’')
