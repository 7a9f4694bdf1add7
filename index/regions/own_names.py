"""The names that by themselves, wherever they stand, are some regions' and nothing else's.

Knows: the table. Does not know: text.
"""

from collections.abc import Iterator
from functools import cache

from index.regions.gazetteer import Place, Sense, contains, gazetteer

FOREIGN = ("papua nugini", "papua new guinea")
"""Names of other lands that have a region's in them."""


@cache
def own_names(places: tuple[Place, ...]) -> tuple[str, ...]:
    """Every lower-case name of some regions that is no other region's and no other word's.

    There is none of a region that is called like something else (Batang), or like another one: none of Kabupaten
    Tangerang alone, but "tangerang" of Kabupaten and Kota Tangerang.
    """
    return tuple(name for name, called, sense in _names() if sense is Sense.NONE and set(called) <= set(places))


@cache
def longer_names(places: tuple[Place, ...]) -> tuple[str, ...]:
    """The lower-case names of regions elsewhere that have an own name of some regions in them: Tangerang Selatan."""
    own = own_names(places)
    elsewhere = [
        name
        for name, called, _ in _names()
        if not any(contains(some.code, one.code) for one in called for some in places)
    ]
    return tuple(name for name in elsewhere if any(f" {short} " in f" {name} " for short in own))


@cache
def spelt(place: Place) -> tuple[str, ...]:
    """Every lower-case name of a region, whatever else it may mean."""
    return tuple(name for name, called, _ in _names() if place in called)


@cache
def continued(name: str, places: tuple[Place, ...]) -> tuple[str, ...]:
    """The words with which a name of some regions goes on to one of others: "selatan" of "tangerang"."""
    return tuple(
        longer.removeprefix(f"{name} ")
        for longer, called, _ in _names()
        if longer.startswith(f"{name} ") and set(called).isdisjoint(places)
    )


def _names() -> Iterator[tuple[str, tuple[Place, ...], Sense]]:
    """Every name in lower case, the regions it may mean, and what else."""
    for first, entries in gazetteer().starts.items():
        for entry in entries:
            yield " ".join((first, *entry.rest)), entry.places, entry.sense
