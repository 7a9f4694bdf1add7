"""Finds the regions that a text names, and tells apart those of the same name where the text does.

Knows: how names are matched and how one mention helps another. Does not know: what an article is about.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from index.regions import signs
from index.regions.districts import told_apart
from index.regions.gazetteer import LANDS, Entry, Level, Place, by_code, gazetteer, is_rarely_meant, narrowed
from index.regions.name_senses import Seen, is_barred, is_believed, is_bodys, is_quarter, places_within, sign_at
from index.regions.text_words import TextWords


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of text that names a region."""

    start: int
    end: int
    text: str
    places: tuple[Place, ...]
    """More than one when the text does not tell which; likeliest first."""
    official: bool = False
    """An office or a level of government stands at the name: "Bupati Batang", "Kota Semarang"."""
    body: bool = False
    """It ends the name of a body, ship or building: "Universitas Lampung"."""


def mentions(text: str, *, anycase: bool = False) -> tuple[Mention, ...]:
    """Every region named in `text`, left to right, longest name first, never overlapping.

    A name must be capitalised unless `anycase` (questions); a name that is also an ordinary word or another proper name
    counts only with a sign beside it, or when the region is named unmistakably elsewhere in the text.
    """
    words = TextWords(text)
    seen = list(_names(words, anycase=anycase))
    found: list[tuple[Mention, str, bool]] = []
    elsewhere: set[str] = set()
    inside = False
    for number, name in enumerate(seen):
        follower = seen[number + 1] if number + 1 < len(seen) else None
        sign = sign_at(words, name)
        within = places_within(words, name, follower)
        outer, inside = inside, bool(within)
        if is_barred(words, name):
            continue
        spelling = words.lower[name.first] + "".join(name.entry.rest)
        if not sign.official and not within and follower and is_quarter(words, name, follower, anycase=anycase):
            elsewhere.add(spelling)
            continue
        places = narrowed(within or name.entry.places, Level.PROVINCE if outer else sign.level)
        start, end = words.start(sign.first), words.end(sign.last)
        body = not sign.official and is_bodys(words, name)
        mention = Mention(start, end, text[start:end], places, sign.official, body)
        sure = sign.official or bool(within) or (spelling not in elsewhere and is_believed(words, name))
        found.append((mention, spelling, sure))
    found = _in_rows(text, found)
    believed = {name for mention, name, sure in found if sure and (mention.official or name not in elsewhere)}
    codes = {mention.places[0].code for mention, name, _ in found if name in believed}
    kept = [m for m, name, _ in found if name in believed or (name not in elsewhere and m.places[0].code in codes)]
    ordered = _ordered(text, kept)
    return _of_whole_lands(ordered) if anycase else ordered


def _of_whole_lands(found: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions, in which a bare name means the whole land that was parted since, where no other part is named."""
    named = {place.code for mention in found for place in mention.places}
    wider = []
    for mention in found:
        land = () if mention.official else LANDS.get(mention.places[0].code, ())
        whole = bool(land) and named.isdisjoint(land[1:])
        wider.append(replace(mention, places=tuple(map(by_code, land))) if whole else mention)
    return tuple(wider)


def _in_rows(text: str, found: list[tuple[Mention, str, bool]]) -> list[tuple[Mention, str, bool]]:
    """A doubtful name in a row with an unmistakable one is as sure: "Magetan, Batang and Demak".

    Not one that is nearly always another thing and has only a comma between: "Puncak, Bogor".
    """
    sure = [one for _, _, one in found]
    for steps in (range(1, len(found)), range(len(found) - 1, 0, -1)):
        for at in steps:
            left, right = found[at - 1][0], found[at][0]
            if sure[at - 1] != sure[at] and signs.ROW.fullmatch(text, left.end, right.start):
                doubtful = at if sure[at - 1] else at - 1
                name = found[doubtful][0].text
                bare = is_rarely_meant(name) and text[left.end : right.start] == ", "
                sure[doubtful] = name[0].isupper() and not bare
    return [(mention, name, known) for (mention, name, _), known in zip(found, sure, strict=True)]


def _names(words: TextWords, *, anycase: bool) -> Iterator[Seen]:
    """Names of the gazetteer, longest match from the left."""
    starts, count, free = gazetteer().starts, len(words.forms), 0
    for number in [number for number, word in enumerate(words.lower) if word in starts]:
        if number < free or not (anycase or words.capital(number)):
            continue
        for entry in starts[words.lower[number]]:
            last = number + len(entry.rest)
            if last < count and _fits(words, number, last, entry, anycase=anycase):
                yield Seen(number, last, entry)
                free = last + 1
                break


def _fits(words: TextWords, first: int, last: int, entry: Entry, *, anycase: bool) -> bool:
    """Whether the words from `first` to `last` are the entry's, written as one name."""
    if tuple(words.lower[first + 1 : last + 1]) != entry.rest:
        return False
    if words.lower[first] == "di" and not words.forms[first].isupper():
        return False
    for number in range(first + 1, last + 1):
        small = words.forms[number][0].islower() and words.lower[number] not in {"dan", "and", "of"}
        if not words.joined(number) or (small and not anycase):
            return False
    return not (entry.rest[-1:] == ("hari",) and words.after(last) in signs.DAY_WORDS)


def _ordered(text: str, found: list[Mention]) -> tuple[Mention, ...]:
    """The mentions, ambiguous ones led by the place that the text names unmistakably elsewhere, or by its districts."""
    clear = Counter(mention.places[0].code for mention in found if len(mention.places) == 1)
    orders: dict[tuple[Place, ...], tuple[Place, ...]] = {}
    for places in {mention.places for mention in found if len(mention.places) > 1}:
        if not any(clear[place.code] for place in places) and (told := told_apart(text, places)):
            clear[told] += 1
        orders[places] = tuple(sorted(places, key=lambda place: -clear[place.code]))
    return tuple(
        replace(mention, places=orders[mention.places]) if len(mention.places) > 1 else mention for mention in found
    )
