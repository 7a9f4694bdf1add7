"""Everyday short spellings of Indonesian words and what they stand for in writing: yg, dgn, brp, gmn.

Knows: the list of `data/colloquial.tsv`, the everyday ending -in, verbs without their me- or with nge- for it, ke- for
ter-, a for which -e- is said in the last syllable, a 2 for a word said twice, dr, smp and kasi where they are no
doctor, no school and no head of a section, pas where it is "when", jadi where it is "become". Does not know
misspellings (`asking/wording/spelling.py`).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from index import tables

ENDING = "in"
ENDING_OF_AI = "ein"
"""The same behind -ai, which is said -e: nyampein, menyampaikan."""
FORMAL_ENDINGS = ("kan", "i")
"""What -in stands for: dijanjiin, dijanjikan; didatangin, didatangi."""
SHORTEST = 7
"""Letters of a word whose ending is looked at."""
PREFIX, NASALS = "me", ("n", "m")
"""What everyday speech leaves out, and what a verb begins with then: nolak, menolak; ngusir, mengusir."""
NGE = "nge"
"""What it says before a verb of whatever first letter: ngerampok, merampok; ngebakar, membakar."""
NASAL_BEFORE = (("bfp", "mem"), ("cdj", "men"), ("aeioughk", "meng"), ("s", "meny"))
"""What is written before these first letters; before others me-. The s goes with it."""
ACCIDENT, FORMAL_ACCIDENT, ENDED = "ke", "ter", ("an", "i")
"""What befalls somebody: ketabrak, tertabrak; with these endings it is another word: kesampingkan, kedatangi."""
RAISED = re.compile(r"^((?:di|ke|ber|mi|n[gyaei])\w+)e([bdgklmnprst](?:in)?)$")
"""Said for a in the last syllable of what has a prefix: ditangkep, ditangkap; nyimpen, menyimpan."""
NO_VERBS = frozenset({"nyepi", "nobar", "ngaben", "nyadran", "ngurah"})
"""Words that begin so and are names of customs or new words of their own."""
SHORTEST_VERB = 4
SHORTEST_MADE = 6
"""Letters of a word of which ke- or a last -e- is looked at."""
TWICE = re.compile(r"\b(?P<word>[a-z]{3,})(?:2| (?P=word))(?P<ending>nya|an)?\b")
"""A word that is said twice and written once, or without its hyphen: "langkah2nya", "gara gara"."""
COUNTED_ON = frozenset(
    "angkatan ayat bab babak blok dapil divisi edisi fase gelombang golongan grup hari jalur jam jilid juz kelas kloter"
    " komisi kuartal lantai liga nomor pasal periode pukul putaran ronde semester seri sesi tahap tanggal terminal tim"
    " tipe titik tol triwulan unit versi zona".split()
)
"""Words that a number follows: "tahap2" is the second."""

_BARE = (
    "aniaya bakar bantah bayar beli bongkar buang bunuh copot curi dukung gelar gugat gusur jual kawal kirim kritik"
    " lantik larang lempar pecat pilih pimpin pukul rampok rawat segel serang sita tabrak tahan tangkap tanam tembak"
    " teken terima tolak tusuk undang usir usung"
)
_BARE_KAN = r"(?!(?:me|di|ber|ter|per|se|ke)[a-z])[a-z]{3,}kan"
BARE_VERB = re.compile(rf"(?:(?<=\byang )|(?<=\bakan ))(?P<bare>{'|'.join(_BARE.split())}|{_BARE_KAN})\b")
"""A verb that everyday speech leaves without its prefix behind these words: "siapa yang gusur pasar?"."""
_NASAL_OF = (("pbfv", "mem"), ("tcdjz", "men"), ("kaeiougqh", "meng"), ("s", "meny"))
"""What is written before a first letter."""
_DROPPED = "ptks"
"""Letters that go with it."""

_SECTIONS = "humas|intel|intelijen|pidum|pidsus|datun|barang|penkum|penmas|pidana|ops|propam|dokkes|trantib"
"""What a "kasi" is the head of."""
_OF_TWO_MEANINGS = (
    (
        "dr",
        "dari",
        r"(?<!kata )(?<!siapa )(?<!menurut )(?<!mnrt )(?<!oleh )(?<!sama )(?<!dengan )(?<!^)"
        r"\bdr\b(?!\.| [A-Z]| gigi\b)|^dr\b(?= (?:mana|siapa|apa|kapan|jam|tahun|tanggal|tgl)\b)",
    ),
    ("smp", "sampai", r"\bsmp\b(?= (?:jam|pukul|tanggal|tgl|bulan|tahun|kapan|sekarang|skrg|saat|hari|akhir|awal)\b)"),
    ("smp", "sampai", r"\b(?:dr|dari|mulai|antara)(?: [\w:.]+){1,4} smp\b"),
    ("kasi", "memberi", rf"\bkasi\b(?! (?:{_SECTIONS})\b)"),
    (
        "jadi",
        "menjadi",
        r"(?<=[\w)] )(?<!tidak )(?<!tak )(?<!nggak )(?<!gak )(?<!ga )(?<!hari )(?<!bahan )(?<!barang )(?<!orang )"
        r"(?<!batal )(?<!belum )(?<!akhirnya )(?<!kapan )(?<!kenapa )(?<!mengapa )(?<!apakah )(?<!lalu )(?<!terus )"
        r"\bjadi\b(?= (?!(?:di|ber(?!apa\b)|ter(?!sangka|dakwa|pidana)|me)[a-z]{4,}|(?:di|ke|pada|dari|atau|apa(?:kah)?"
        r"|tidak|nggak|gak|belum|datang|pergi|pindah|maju|mundur|ikut|naik|turun|nikah|kawin|pulang|siapa|kapan|gimana"
        r"|bagaimana)\b)[\w\"“])",
    ),
    (
        "pas",
        "saat",
        r"(?<!harga )(?<!uang )(?<!tidak )(?<!nggak )(?<!gak )(?<!ga )(?<!kurang )(?<!paling )(?<!lebih )(?<!cukup )"
        r"(?<!yang )(?<!yg )\bpas\b(?= (?!foto|photo|band|besar|untuk|buat|dengan|sama)[a-z])",
    ),
)
"""Spellings that have another meaning as well, with where only the everyday word can be meant."""


@cache
def colloquial() -> Mapping[str, str]:
    """Everyday spelling → formal words, both in lower case."""
    return tables.pairs("colloquial.tsv")


def formal(
    word: str,
    *,
    is_word: Callable[[str], bool],
    is_listed: Callable[[str], bool],
    is_held: Callable[[str, str], bool] = lambda *_: False,
) -> str | None:
    """The formal words for an everyday form in lower case, None when it is none.

    Args:
        word: as typed.
        is_word: whether a word is known; everyday forms are exchanged only where this makes a known word of none.
        is_listed: whether a word is known in this very form; such words go before others, and nge-, ke- and a last -e-
            are exchanged for them only.
        is_held: whether articles have a word, and not far more often another that it may stand for, so that it may be
            meant as it is; what begins with nge- and makes a listed word is everyday speech in articles, too.
    """
    if listed := colloquial().get(word):
        return listed
    if len(word) < SHORTEST_VERB or word in NO_VERBS or is_word(word):
        return None
    plain = list(_meant([word]))
    found = next(filter(is_listed, plain), None)
    if found is None:
        listed = next(filter(is_listed, _meant(list(_spoken(word)))), None)
        found = listed if listed and (word.startswith(NGE) or not is_held(word, listed)) else None
    return found or next(filter(is_word, plain), None)


def of_two_meanings(text: str) -> tuple[str, dict[str, str]]:
    """A text with short spellings written out that have another meaning elsewhere, and which they are."""
    found: dict[str, str] = {}
    for short, word, where in _OF_TWO_MEANINGS:
        for match in reversed(list(re.finditer(where, text))):
            if in_quotes(text, match.start()):
                continue
            text = text[: match.end() - len(short)] + word + text[match.end() :]
            found[short] = word
    return text, found


def in_quotes(text: str, at: int) -> bool:
    """Whether a place stands within quotation marks, whose words stay as they are."""
    return text.count('"', 0, at) % 2 == 1 or text.count("“", 0, at) > text.count("”", 0, at)


def _meant(spoken: list[str]) -> Iterator[str]:
    """What an everyday form may be said for, the likeliest first; the word itself and other ways to begin or end it."""
    whole = [one for own in spoken for one in ((own, f"{PREFIX}{own}") if own.startswith(NASALS) else (own,))]
    yield from whole[1:]
    for one in whole:
        if len(one) >= SHORTEST and one.endswith(ENDING_OF_AI):
            yield f"{one.removesuffix(ENDING_OF_AI)}aikan"
        if len(one) >= SHORTEST and one.endswith(ENDING):
            yield from (one[: -len(ENDING)] + end for end in FORMAL_ENDINGS)


def _spoken(word: str) -> Iterator[str]:
    """The same with -a- for a last -e-, and with the prefixes of writing for nge- and ke-."""
    forms = [word]
    if len(word) >= SHORTEST_MADE and (lowered := RAISED.sub(r"\1a\2", word)) != word:
        forms.append(lowered)
    yield from forms
    for one in forms:
        if one.startswith(NGE) and (base := one.removeprefix(NGE)):
            prefix = next((prefix for letters, prefix in NASAL_BEFORE if base[0] in letters), PREFIX)
            yield f"{prefix}{base[1:] if base[0] == 's' else base}"
        if one.startswith(ACCIDENT) and len(one) >= SHORTEST_MADE and not one.endswith(ENDED):
            yield f"{FORMAL_ACCIDENT}{one.removeprefix(ACCIDENT)}"


def with_prefix(match: re.Match[str], *, is_listed: Callable[[str], bool]) -> str:
    """A verb that `BARE_VERB` found, with its prefix where that makes a known word."""
    bare = match["bare"]
    prefix = next((prefix for letters, prefix in _NASAL_OF if bare[0] in letters), PREFIX)
    whole = prefix + (bare[1:] if bare[0] in _DROPPED else bare)
    return whole if is_listed(whole) else bare


def said_twice(match: re.Match[str], *, is_listed: Callable[[str], bool]) -> str | None:
    """A word that `TWICE` found, with its hyphen; None for what is no Indonesian word, or has a number behind it."""
    word = colloquial().get(match["word"], match["word"])
    if (word in COUNTED_ON and "2" in match[0]) or not is_listed(word):
        return None
    return f"{word}-{word}{match['ending'] or ''}"
