"""Which words beside a person's name are not his: an institution's, a place's, somebody else's, or a degree.

Knows: what stands between an office and a name (SDN 07, Komisi III, ibu Rina), and degrees behind it. Does not know the
article's own words.
"""

import re
from itertools import pairwise

from index.vocabulary import lesser_places, place_words
from rag.speaking.names.article_words import who_speak
from rag.speaking.words.persons import AIDES, FUNCTION, INITIAL_GIVEN, KIN, NAMING, PLACE_KINDS, SEATED, TITLES
from rag.speaking.words.shapes import in_small, is_office, is_office_word

LONG_NAME = 5
"""Words; few names of persons have as many."""
LONG_PLACE = 10
"""Letters of a place that is no name of a person, too, as Bambang is."""
_ROMAN = re.compile(r"[IVX]{1,5}")
_PARTS = frozenset("wilayah komisi korwil regional daop divre zona kelas tingkat tipe angkatan subdit unit".split())
"""What is numbered within an institution: KPK Wilayah V."""
_BORN = frozenset("wayan gede putu made kadek nengah nyoman komang ketut gusti luh dewa".split())
"""What follows I or Ni in Balinese names."""
SHORTEST_TOLD = 4
"""Letters of a word of which it is known whether a district or a region has it."""
_FIELD = r"[A-Z0][\w-]*(?: [A-Z0][\w-]*)*"
_LISTED = re.compile(rf"(?P<run>{_FIELD}(?:, {_FIELD})+,? dan {_FIELD})(?: \((?P<short>[A-Z]{{3,}})\))?")
"""A long name that is a list, with its initials."""
_HOLDER = re.compile(r"[\w ]*(?:\([^()\n]*\))?,? (?P<name>[A-Z]\w+|$)")
"""The rest of an office and the name behind it, or none where the text ends before it."""
_FIELD_TOO = re.compile(r"\b(?i:humas)\b")
"""An office that is a field of others, too: "Kepala Pusat Data, Informasi, dan Humas"."""
_STUDIED = (
    r"(?:A[gkp]|Comp|E|Eng|F(?:arm|il)|H(?:um|ut)?|I\.?K(?:om)?|IP|K(?:e[bps]|n|om)|M|P|P(?:d|si|t)(?:\.?I)?|S[ci]|Sos|STP|T|Th)"
    r"(?![a-z])"
)
"""What follows the letter of a degree and a space: M. Si, S. Pd; any other word is a name: M. Arief."""
_DEGREE = re.compile(
    rf",?\s+\(?(?:[SMD]\.\s{_STUDIED}|(?:[SMD]\.|Ph\.|[AL]\.)[A-Za-z.]{{1,8}}|S[HETPI]|M(?:H|M|Si|Kes|Pd|Sc|AP|BA|Biomed)|S(?:Pd|IK|Sos|Ag|STP)|Apt|Lc|MBA|PhD|QHIA"
    r"|CCD|FICS|FINASIM|FIHA|(?:Sub)?[Ss]p(?:es)?\.?\s?[A-Z][A-Za-z-]*(?:\s?\(K\))?)\.?\)?(?=[,.\s]|$)"
)


def of_another(head: list[str]) -> bool:
    """Whether the words before a name make it that of somebody else: ibu Rina, juru bicara Presiden Budi."""
    if any(word in KIN for word in head):
        return True
    aides = [at for at, word in enumerate(head) if in_small(word) in AIDES]
    return bool(aides) and all(
        is_office_word(word) or in_small(word) in TITLES | {"hukum"} for word in head[aides[-1] + 1 :]
    )


def named_by_what_follows(head: list[str]) -> bool:
    """Whether words that end in the kind of an institution or place take their name from the next: SDN 07, Kota."""
    kind = head[:-1] if len(head) > 1 and head[-1].isdigit() and head[-1].strip("0") else head
    last = in_small(kind[-1])
    return last in NAMING or (last in PLACE_KINDS and "wali" not in map(in_small, kind[-2:]))


def names_no_seat(kind: str, name: list[str]) -> bool:
    """Whether words behind an office named by a district or region are none of its words: Camat Ratna Dewanti."""
    words = {in_small(word) for word in name}
    told = len(name) > 1 and all(len(word) >= SHORTEST_TOLD for word in words)
    return kind in SEATED and told and words.isdisjoint(place_words() | lesser_places())


def seated(name: list[str]) -> int:
    """How many words of a long name are an institution's with its place: STISIP Maju Mundur Sukamaju Budi Santoso."""
    if len(name) < LONG_NAME:
        return 0
    inner = (n for n, word in enumerate(name[1:-2], 2) if len(word) >= LONG_PLACE and in_small(word) in lesser_places())
    return max(inner, default=0)


def of_a_branch(head: list[str], name: list[str]) -> int:
    """How many words behind a branch are its place: "Direktur Bank Maju Cabang Sukamaju Budi Santoso"."""
    if in_small(head[-1]) != "cabang" or len(head) < 2 or is_office_word(head[-2]):
        return 0
    return int(len(name) > 2 or (len(name) == 2 and in_small(name[0]) in lesser_places()))


def balinese(name: list[str]) -> int:
    """How many words stand before those with which a Balinese name begins: RSUP Prof Sukamaju I Wayan Budi."""
    inner = (n for n, pair in enumerate(pairwise(name)) if pair[0] in {"I", "Ni"} and in_small(pair[1]) in _BORN)
    return max(inner, default=0)


def behind_a_body(name: list[str], text: str) -> list[str]:
    """The words of a name behind an office that are the person's, not his institution's.

    Those before them stand elsewhere without him, and he is called by one of his own: Direktur Maju Budi Santoso,
    "kata Budi", "hasil riset Maju". Where he is called by his last, a single word must do so twice, for it could be
    his first name.
    """
    alone, begun = who_speak(text)
    if name and name[0] in begun:
        return name
    for n in range(1, len(name) - 1):
        if _stands_apart(name[:n], name[n:], text):
            return name[n:]
        if alone.isdisjoint((name[n], name[-1])):
            continue
        behind = "[A-Z]" if n == 1 else f"(?-i:{re.escape(name[n])})"
        flags = re.NOFLAG if n == 1 else re.IGNORECASE
        times = len(re.findall(rf"\b{re.escape(' '.join(name[:n]))}\b(?! {behind})", text, flags))
        if (name[n] in alone and times) or (name[-1] in alone and times > (n == 1)):
            return name[n:]
    return name


def _stands_apart(body: list[str], name: list[str], text: str) -> bool:
    """Whether a body of several words, or of one before initials, is told elsewhere, or the person without it.

    "The Maju Jaya" is a body, and of five words or more the last ones are the person's where they stand by themselves;
    an initial begins his name: "Direktur Maju Jaya M. Budi".
    """
    if len(body) > 1 and re.search(rf"\b(?:[Tt]he|klub|tim) {re.escape(' '.join(body))}\b(?! [A-Z])", text):
        return True
    if len(body) > 1 and name[0].strip(".") in INITIAL_GIVEN and len(name[0].strip(".")) == 1:
        return True
    alone = rf"\b[a-z]+ {re.escape(' '.join(name))}\b"
    return len(body) + len(name) >= LONG_NAME and len(name) > 1 and re.search(alone, text) is not None


def is_part_number(word: str, number: str) -> bool:
    """Whether a word and the next are a numbered part of an institution, behind which a name begins: Komisi III."""
    return in_small(word) in _PARTS and bool(_ROMAN.fullmatch(number))


def without_lists(text: str) -> str:
    """A text without the commas within a body's long name that initials tell: "Badan Air, Laut, dan Angin (BALA)".

    Nor those within an office before its holder's name: "Kepala Seksi Air, Laut, dan Angin, Rina Dewi".
    """

    def whole(match: re.Match[str]) -> str:
        first, *fields = re.split(r",? dan |, ", match["run"])
        short, holder = match["short"] or "", _HOLDER.match(text, match.end())
        some = re.findall(r"[A-Z]\w+", match["run"])[-len(short) :]
        told = short and "".join(word[0] for word in some) == short and some[0] in first.split()
        if not told and holder and is_office(first) and in_small(holder["name"]) not in FUNCTION:
            told = not is_office(_FIELD_TOO.sub("", " ".join([*fields, holder["name"]])))
        return match[0].replace(",", "") if told else match[0]

    return _LISTED.sub(whole, text)


def without_degrees(text: str) -> str:
    """The text without the degrees that follow names: Budi Santoso, S.H., M.Si. becomes Budi Santoso."""
    return _DEGREE.sub("", text)
