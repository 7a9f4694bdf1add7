"""Judges a name by its neighbours: which region it is, at which level, or that it is something else altogether.

Knows: the signs around a name and the other meanings of names. Does not know: the rest of the text.
"""

import re
from dataclasses import dataclass

from index.months import is_calendar_word
from index.regions import signs
from index.regions.gazetteer import CAPITAL, LANDS, Entry, Level, Place, Sense, contains, gazetteer
from index.regions.text_words import TextWords

_DATELINE = re.compile(r"\s{0,2}(?:\(|,\s|[-–—]{1,2}\s|:\s)")
_DASH = re.compile(r"\s{0,2}[-–—:]{1,2}")
_DATELINE_WORDS = 8
"""A dateline's place is among the first words of its line: "RADARPEKALONGAN.ID, BATANG –"."""
_LONGEST_BODY = 6
"""Words before a region's name in that of a body: "Universitas Islam Negeri Sunan Gunung Djati Bandung"."""
_LONGEST_ROAD = 8
"""Words of a road's name with dashes between: "tol Cikopo-Palimanan-Kanci-Pejagan-Pemalang"."""
_VERB = re.compile(r"(?:me[mnlrwy]|ber)\w{3,}|(?!pe|ke)\w{3,}kan")
_PASSIVE = re.compile(r"di\w{3,}(?:kan|i)")


@dataclass(frozen=True, slots=True)
class Seen:
    """A name of the gazetteer standing in the text, from word `first` to word `last`, not yet believed."""

    first: int
    last: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Sign:
    """What the neighbours of a name tell."""

    level: Level | None
    official: bool
    first: int
    """First word of the mention: the name's own, or the noun before it."""
    last: int


def sign_at(words: TextWords, name: Seen) -> Sign:
    """Offices and levels of government at the name: "Kab. Batang", "Wali Kota Tegal", "Batang Regency"."""
    first, before = name.first, words.before(name.first)
    if before in {"administrasi", "adm"}:
        first, before = first - 1, words.before(first - 1)
    if before == "of" and (noun := words.before(first - 1)):
        first, before = first - 1, noun
    after = words.after(name.last)
    if before in signs.NOUNS:
        return _noun_before(words, name, first - 1, signs.NOUNS[before])
    if before in signs.OFFICES and _has(name.entry, signs.OFFICES[before]):
        return Sign(signs.OFFICES[before], True, name.first, name.last)
    if after in signs.NOUNS and _has(name.entry, signs.NOUNS[after]):
        return Sign(signs.NOUNS[after], True, name.first, name.last + 1)
    if after in signs.OFFICES_AFTER and _has(name.entry, signs.OFFICES[after]):
        return Sign(signs.OFFICES[after], True, name.first, name.last)
    level = Level.REGENCY if before in signs.POLICE and _has(name.entry, Level.REGENCY) else None
    return Sign(level, False, name.first, name.last)


def _noun_before(words: TextWords, name: Seen, noun: int, level: Level) -> Sign:
    """The sign of "Kabupaten", "Kota" or "Provinsi" before a name, and of what stands before that."""
    earlier = words.before(noun)
    if earlier == "wali":
        return Sign(level, _has(name.entry, level), name.first, name.last)
    if words.gap(noun) == "/" or earlier in {"dan", "and", "atau"}:
        other = words.lower[noun - 1] if words.gap(noun) == "/" else words.before(noun - 1)
        if other in signs.NOUNS:
            return Sign(None, True, name.first, name.last)
    if earlier == "ibu" or not _has(name.entry, level):
        return Sign(None, False, name.first, name.last)
    return Sign(level, True, noun, name.last)


def _has(entry: Entry, level: Level) -> bool:
    return any(place.level is level for place in entry.places)


def places_within(words: TextWords, name: Seen, follower: Seen | None) -> tuple[Place, ...]:
    """The places that lie in the region named right after: "Banjar, Jawa Barat"."""
    if follower is None or follower.first != name.last + 1 or words.gap(follower.first) not in {", ", " (", " "}:
        return ()
    outer = [place.code for place in follower.entry.places if place.level is Level.PROVINCE]
    return tuple(p for p in name.entry.places if any(contains(code, p.code) and code != p.code for code in outer))


def is_barred(words: TextWords, name: Seen) -> bool:
    """Whether the neighbours say that it is something else: "Desa Batang", "Papua Nugini", "batang pohon"."""
    after = words.after(name.last)
    if after in signs.FOLLOWING_OTHERS or after in name.entry.not_before:
        return True
    beyond = words.after(name.last + 1)
    if (after, beyond) in signs.PAIRS_FOLLOWING_OTHERS:
        return True
    if after == "luar" and words.capital(name.last + 1) and beyond not in signs.AFTER_OUTSIDE:
        return True
    before = words.before(name.first)
    if words.gap(name.first).endswith(("@", "_")) or words.gap(name.last + 1).startswith("_"):
        return True  # an account's: "@guru_alor"
    if _is_tolled(words, name.first) or _ends_road(words, name.first) or _begins_road(words, name.last):
        return True
    if before == "raya" and words.before(name.first - 1) in signs.STREETS:
        return True
    if before in signs.ROADS and words.forms[name.first - 1] == before:
        # The region's roads, unless one stands on them: "memperbaiki jalan Wonosobo", but "di jalan Magetan".
        return words.before(name.first - 1) in signs.PREPOSITIONS
    if before.endswith(signs.CHANNELS) and before != "cctv" and words.forms[name.first - 1][-1].isupper():
        return True
    return before in signs.OTHER_KINDS and not _ends_pair(words, name.first - 1)


def _ends_pair(words: TextWords, at: int) -> bool:
    """Whether a word ends a direction, and is no sea, or a fund, and is no village: "14 km timur laut Demak"."""
    return (words.before(at), words.lower[at]) in signs.DIRECTIONS | signs.FUNDS


def _is_tolled(words: TextWords, first: int) -> bool:
    before = words.before(first)
    return (before,) in signs.TOLLED or (words.before(first - 1), before) in signs.TOLLED


def _ends_road(words: TextWords, first: int) -> bool:
    """Whether a name is the far end of a toll road or a fast railway: "tol Pejagan-Pemalang"."""
    at = first
    while first - at < _LONGEST_ROAD and at > 0 and words.gap(at).strip() in signs.DASHES:
        at -= 1
    return at < first and any(_is_tolled(words, number) for number in range(max(1, at - 1), at + 1))


def _begins_road(words: TextWords, last: int) -> bool:
    """Whether a name is an end of a road in English, where its kind follows: "the Pejagan-Pemalang toll road"."""
    end = last
    while end - last < _LONGEST_ROAD and end + 1 < len(words.forms) and words.gap(end + 1).strip() in signs.DASHES:
        end += 1
    return (words.after(end), words.after(end + 1)) in signs.ROADS_AFTER


def is_bodys(words: TextWords, name: Seen) -> bool:
    """Whether it ends the name of a body that need not be of there: "Institut Teknologi Bandung", "KRI Banda Aceh"."""
    if words.after(name.last) in signs.BODIES_AFTER:
        return True
    starts = gazetteer().starts
    for number in range(name.first - 1, max(name.first - 1 - _LONGEST_BODY, -1), -1):
        word = words.lower[number]
        if not words.joined(number + 1) or not (words.capital(number) or word == "of"):
            return False
        if word in signs.BODIES:
            return True
        region = any(not entry.rest for entry in starts.get(word, ()))
        if region or word in signs.BODY_ENDS or _VERB.fullmatch(word):
            return False
    return False


def is_quarter(words: TextWords, name: Seen, follower: Seen, *, anycase: bool) -> bool:
    """Whether it is a part of the other region named right after: "Kuningan, Jakarta"; not the head of a list.

    A province is a part of none: "Aceh, Sumatera Utara (Sumut)". In a question (`anycase`) a name that is a region's
    alone stays one: "Bandung, Jakarta or Surabaya?".
    """
    if follower.first != name.last + 1 or _has(name.entry, Level.PROVINCE):
        return False
    alone = name.entry.sense in {Sense.NONE, Sense.LOWER}
    if alone and (anycase or not _lies_elsewhere(name.entry, follower.entry)):
        return False
    if words.gap(follower.first) != ", ":
        return False
    beyond = follower.last + 1
    listed = words.gap(beyond) == ", " and words.capital(beyond) and words.lower[beyond] in gazetteer().starts
    follows = words.lower[beyond] if beyond < len(words.lower) and words.gap(beyond) == ", " else ""
    return (
        not listed
        and follows not in {"dan", "serta", "and"}
        and words.after(follower.last) not in {"dan", "serta", "and", "hingga", "atau", "or"}
    )


def _lies_elsewhere(one: Entry, other: Entry) -> bool:
    """Whether the second is a province or a part of Jakarta in which the first does not lie: "Manggarai, Jakarta".

    What lies in a province that has become of another lay in that: "Deiyai, Papua".
    """
    outer = {place.province for place in other.places if place.level is Level.PROVINCE or place.province == CAPITAL}
    outer |= {part for code in outer for part in LANDS.get(code, ())}
    return bool(outer) and not outer & {place.province for place in one.places}


def is_believed(words: TextWords, name: Seen) -> bool:
    """Whether the name, given what else it can mean, is the region here even without an office at it."""
    sense, capital = name.entry.sense, words.capital(name.first)
    if sense is Sense.NONE or (sense is Sense.LOWER and capital):
        return True
    if sense is Sense.STRICT:
        return False
    before = words.before(name.first)
    if not capital:
        return _asked_for(words, name, before)
    next_capital = words.after(name.last) != "" and words.capital(name.last + 1)
    if before in signs.PREPOSITIONS:
        return sense is not Sense.NAME or not next_capital or words.after(name.last) == "raya"
    if before in signs.PEOPLE_AND_BODIES or before in signs.NOUNS:
        # "Warga Bima", but "one of Bima Hartono's boats".
        return not (next_capital and (sense is Sense.VERB or (sense is Sense.NAME and before == "of")))
    # A name that a capitalised word begins is a person's even before a colon: "Tan Malaka: Riwayat Singkat".
    begun = sense is Sense.NAME and before != "" and words.capital(name.first - 1)
    if (_in_dateline(words, name) and not begun) or (sense is not Sense.NAME and _ends_address(words, name)):
        return True
    return sense is not Sense.NAME and before != "" and words.forms[name.first - 1].islower() and not next_capital


def _ends_address(words: TextWords, name: Seen) -> bool:
    """Whether it closes a row of names: "Lowokwaru, Malang."."""
    first = name.first
    return first > 0 and words.gap(first) == ", " and words.capital(first - 1) and words.after(name.last) == ""


def _asked_for(words: TextWords, name: Seen, before: str) -> bool:
    """Whether a name in lower case is led to as a place or as the subject of a question, or is all there is.

    Where other names have their capital it is no subject: "kata Rina soal batu bara" is on coal.
    """
    if any(before in some for some in (signs.PREPOSITIONS, signs.NOUNS)) or before in signs.PEOPLE_AND_BODIES:
        return before not in signs.LEADS_TO_ANY or not _writes_capitals(words)
    subject = before in signs.ASKING or before in signs.EVENTS or _PASSIVE.fullmatch(before) is not None
    return (subject and not _writes_capitals(words)) or len(words.forms) == name.last - name.first + 1


def _writes_capitals(words: TextWords) -> bool:
    """Whether a question writes a name with its capital; abbreviations have theirs wherever nothing else has."""
    return any(form.istitle() and len(form) > 2 and not is_calendar_word(form) for form in words.forms[1:])


def _in_dateline(words: TextWords, name: Seen) -> bool:
    """Whether it stands where a report names its place: "BATANG –", "Batang (ANTARA) -", "RADAR, BATANG –"."""
    end = words.end(name.last)
    if words.gap(name.first).count("\n") or name.first == 0:
        return _DATELINE.match(words.text, end) is not None
    return words.line_start(name.first, within=_DATELINE_WORDS) and _DASH.match(words.text, end) is not None
