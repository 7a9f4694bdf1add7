"""The numbered parts of a decree or a circular that an article prints, and those that a question cites.

Knows: "Pasal 9", "(2)", "KEDUA :", "4." and "b." at the beginning of lines, items of lists, and how they are asked for,
"syarat ketiga". Does not know how sentences are chosen. A law that is only spoken of, "dijerat Pasal 9", is printed
nowhere.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from index.article_sentences import sentences
from index.nouns import Article, Sentence, SentenceKind
from index.numerals import ORDINAL_EN, ORDINAL_ID
from index.words import terms
from rag.parsing.terms import likely_words

_ORDINAL = "kesatu kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh".split()
_LEVELS: Sequence[tuple[str, re.Pattern[str], re.Pattern[str]]] = (
    ("pasal", re.compile(r"Pasal (\d+)\b(?=\W*$|:)"), re.compile(r"(?i)\b(?:pasal|article) (\d+)")),
    (
        "diktum",
        re.compile(rf"({'|'.join(_ORDINAL).upper()}) ?:"),
        re.compile(rf"(?i:\bdiktum )((?i:{'|'.join(_ORDINAL)}))\b|\b({'|'.join(_ORDINAL).upper()})\b"),
    ),
    ("ayat", re.compile(r"\((\d{1,2})\)"), re.compile(r"(?i)\b(?:ayat|paragraph) \(?(\d{1,2})\b")),
    ("angka", re.compile(r"(\d{1,2})[.)]"), re.compile(r"(?i)\b(?:angka|poin|butir|point|item) (?:ke-?)?(\d{1,2})\b")),
    ("huruf", re.compile(r"([a-z])[.)]"), re.compile(r"(?i)\b(?:huruf|poin|butir|letter) ([a-z])\b")),
)
"""Each kind of part, the highest first: how it begins, and how it is asked for."""
_CONTENTS = re.compile(r"(?i)\b(?:isi(?:nya)?|bunyi(?:nya)?|berbunyi|says?|contents?)\b")

_ANY = "poin|butir|hal|fakta|point|thing|fact"
"""What items of whatever list are called."""
_NTH = re.compile(
    rf"(?i)\b(?P<of>{_ANY}|(?:per)?syarat(?:an)?|ketentuan|aturan|kriteria|usul(?:an)?|saran|rekomendasi|tuntutan"
    r"|alasan|penyebab|langkah|tahap(?:an)?)(?:nya)? (?:yang )?"
    rf"(?:ke-?(?P<number>\d{{1,2}})|(?P<id>{'|'.join(ORDINAL_ID)}))\b(?! kali)"
    rf"|\b(?P<en>{'|'.join(ORDINAL_EN)}) (?P<of_en>{_ANY}|requirement|condition|rule|criterion|proposal|suggestion"
    r"|recommendation|demand|reason|cause|step|stage)\b"
)
_IN_PROSE = re.compile(rf"[\"“]?({'|'.join(map(str.capitalize, ORDINAL_ID))}),")
_UNENDED = re.compile(r"[^.;,]\Z")

Parts = Mapping[str, str]
"""For each kind of part which one it is; of a list the number of its first sentence."""


@lru_cache(256)
def cited(asked: str) -> Parts:
    """The numbered parts that a question goes by."""
    found = ((kind, way.search(asked)) for kind, _, way in _LEVELS)
    return {kind: next(filter(None, match.groups())).lower() for kind, match in found if match}


_nth = lru_cache(256)(_NTH.search)


def asks_place(asked: str) -> bool:
    """Whether a question asks for an item by its place alone: "syarat ketiga"."""
    return not cited(asked) and _nth(asked) is not None


@lru_cache(512)
def _wanted(article: Article, asked: str) -> Parts:
    """The parts that a question cites, or the item that it asks for by its place in a list announced as that."""
    match = _nth(asked)
    if match is None or not asks_place(asked):
        return cited(asked)
    word = (match["id"] or match["en"] or "").lower()
    place = match["number"] or str(1 + (ORDINAL_EN if match["en"] else ORDINAL_ID).index(word))
    called = likely_words(match["of"] or match["of_en"], "id" if match["of"] else "en")
    lists = {one["list"]: int(one["list"]) for one in _parts(article) if one.get("angka") == place and "list" in one}
    heads = {name: set(terms(sentences(article)[at - 1].text)) if at else set() for name, at in lists.items()}
    told = [name for name, head in heads.items() if called & head]
    if called & set(terms(article.title)) or (re.fullmatch(_ANY, match["of"] or match["of_en"], re.IGNORECASE)):
        told = told or [*lists]
    return {"angka": place, "list": told[0]} if told else {}


def is_of_another_cited(sentence: Sentence, asked: str) -> bool:
    """Whether an article prints parts such as a question cites, and a sentence is of another of them, or of none.

    What tells of the part by its number may answer, unless the question is for what that says.
    """
    wanted = _wanted(sentence.article, asked)
    if not wanted:
        return False
    every = _parts(sentence.article)
    if not any(wanted.keys() <= one.keys() for one in every):
        return False
    if wanted.items() <= every[sentence.number].items():
        return False
    number = wanted.get("pasal")
    told = number is not None and re.search(rf"\b[Pp]asal {number}\b", sentence.text) is not None
    return not told or len(wanted) > 1 or asks_contents(asked)


def is_of_the_part(sentence: Sentence, asked: str) -> bool:
    """Whether a sentence is of the part that a question cites."""
    wanted = _wanted(sentence.article, asked)
    return bool(wanted) and wanted.items() <= _parts(sentence.article)[sentence.number].items()


def asks_contents(asked: str) -> bool:
    """Whether a question is for what something says as such: "apa isi surat edaran itu?"."""
    return _CONTENTS.search(asked) is not None


def point_of(sentence: Sentence) -> Sequence[Sentence]:
    """The sentences of the point of a list in which a sentence stands, where points have points of their own.

    Of one that has none it is that sentence alone; none where no point of the list has others below it.
    """
    article, every = sentences(sentence.article), _parts(sentence.article)
    own = every[sentence.number].get("angka")
    first = last = sentence.number
    while first and article[first - 1].kind is SentenceKind.ITEM:
        first -= 1
    while last + 1 < len(article) and article[last + 1].kind is SentenceKind.ITEM:
        last += 1
    around = range(first, last + 1)
    numbers = {every[at].get("angka") for at in around}
    if own is None or len(numbers) < 2 or not any("huruf" in every[at] for at in around):
        return ()
    return [article[at] for at in around if every[at].get("angka") == own]


@lru_cache(256)
def _parts(article: Article) -> tuple[Parts, ...]:
    """For each sentence of an article the parts in which it stands."""
    found: list[Parts] = []
    here: dict[str, str] = {}
    open_ = False  # a heading has nothing below it yet
    marked, first = 0, "0"
    for one in sentences(article):
        begins = one.start == 0 or article.text[one.start - 1] == "\n"
        match = next(
            ((at, match) for at, (_, way, _) in enumerate(_LEVELS) if begins and (match := way.match(one.text))), None
        )
        if match:
            higher = [kind for kind, _, _ in _LEVELS[: match[0]]]
            here = {kind: name for kind, name in here.items() if kind in higher}
            here[_LEVELS[match[0]][0]] = match[1][1].lower()
            open_ = match[0] == 0 or _UNENDED.search(one.text) is not None
        elif begins and one.kind is not SentenceKind.ITEM:
            # A heading is followed by one paragraph that has no number; what comes after that is the article's own.
            here = dict(here) if open_ and not ("list" in here and one.text.endswith(":")) else {}
            open_ = False
        prose, is_item = _IN_PROSE.match(one.text), one.kind is SentenceKind.ITEM and not match
        marked = marked + 1 if is_item and (marked or "angka" not in here) else 0
        if marked or prose:
            here = {**here, "angka": str(marked or 1 + ORDINAL_ID.index(prose[1].lower() if prose else ""))}
        if "angka" in here:
            first = str(one.number) if here["angka"] == "1" and found[-1:] and found[-1].get("angka") != "1" else first
            here["list"] = first
        found.append(dict(here))
    return tuple(found)
