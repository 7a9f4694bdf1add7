"""Forms of one name: the fullest among others, and a person's parted from an institution's before it.

Knows: how names are shortened. Does not know the article they stand in (`speaking/names/names.py`).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rag.speaking.words.persons import GIVEN

BEGUN = 4
"""Letters with which a word of a name begins that tell it: "Fitrianty" is Fitrianti, and Jokowi Joko Widodo."""


@dataclass(frozen=True)
class Forms:
    """Names of an article, found by their words."""

    every: tuple[str, ...]

    @cached_property
    def _where(self) -> dict[str, list[int]]:
        """The places of the names that have a word, or begin with some letters."""
        found: dict[str, list[int]] = {}
        for at, form in enumerate(self.every):
            for key in {*form.split(), f"{form[:BEGUN]}…"}:
                found.setdefault(key, []).append(at)
        return found

    def near(self, name: str) -> tuple[str, ...]:
        """The names that share a word with one, or begin like it, in their order: no others can be its forms."""
        keys: Iterable[str] = (*name.split(), f"{name[:BEGUN]}…")
        return tuple(self.every[at] for at in sorted({at for key in keys for at in self._where.get(key, ())}))


def apart(names: Collection[str]) -> dict[str, tuple[str, str]]:
    """Names that begin with an institution's, each with that and the person's: Real Madrid + Federico Valverde.

    Told by both parts standing elsewhere by themselves, among `names`; of an institution of one word, two words of the
    person's must do so.
    """
    alone, found = set(names), {}
    for name in alone:
        words = name.split()
        for at in range(len(words) - 2, 1, -1) if len(words) > 3 else ():
            rest = words[at:]
            if {" ".join(words[:at]), words[at - 1]} & alone and {rest[0], rest[-1], " ".join(rest)} & alone:
                found[name] = (" ".join(words[:at]), " ".join(rest))
                break
        if (
            name not in found
            and words[0] in alone
            and {" ".join(words[1:at]) for at in range(3, len(words) + 1)} & alone
        ):
            found[name] = (words[0], " ".join(words[1:]))
    return found


def of_two(names: Mapping[str, int]) -> set[str]:
    """Names that stand once and are one's and behind it another's, as in "analisa Budi Rina tak maju".

    Told by the first standing alone, too, and by the second beginning a name of its own: Rina Dewi.

    Args:
        names: how often each name stands in the article.
    """
    words = {name: name.split() for name in names}
    begun = {" ".join(parts[:at]) for parts in words.values() for at in range(1, len(parts))}
    return {
        name
        for name, parts in words.items()
        if names[name] == 1
        and any(" ".join(parts[:at]) in names and " ".join(parts[at:]) in begun for at in range(1, len(parts)))
    }


def stands_before_it_begins(name: str, others: Sequence[str]) -> bool:
    """Whether a word of one of some names, in the order of their article, not his first, begins another behind it.

    That one may be somebody else's, Raden Dewi Wulan and then Dewi Lestari, or a body's that is called after him: Aldo
    Wira, and then his firm, Wira Utama.
    """
    begun = next((at for at, other in enumerate(others) if other.startswith(f"{name} ")), 0)
    before = (other.split() for other in others[:begun])
    return any(name in words[1:] and not set(others[begun].split()) <= set(words) for words in before)


def fuller(name: str, others: Collection[str], *, inner: bool = False) -> str:
    """The fullest form of a name among others, or the name itself when several persons could be meant.

    Lani becomes Lani Dwi Rejeki, Gede Eka becomes I Gede Eka Saputra; with `inner`, when all others are persons,
    Widodo becomes Joko Widodo.
    """
    words = name.split()
    forms = [other.split() for other in dict.fromkeys(others)]
    begun = [form for form in forms if len(form) > len(words) and _core(form)[: len(_core(words))] == _core(words)]
    if inner and not begun and len(words) == 1:
        holding = sorted((form for form in forms if words[0] in form[1:]), key=len)
        if holding and all(set(holding[0]) <= set(form) for form in holding):
            return fuller(" ".join(holding[0]), others, inner=True)
    longest = max(begun, key=len, default=words)
    return " ".join(longest) if all(set(form) <= set(longest) for form in begun) else name


def _core(words: list[str]) -> list[str]:
    """The words of a name without those that may be left out at its beginning."""
    first = next((n for n, word in enumerate(words) if word.strip(".'’").lower() not in GIVEN), 0)
    return words[first:]
