"""The Indonesian words that an English word of a counting question is taken for, and what an English name counts as.

Knows: what people wrote down (`rag.asking.names.english_names`), the learned word table in both directions,
abbreviations with their English, plurals of short forms, and words that were typed with a capital. Does not know
places or questions.

A word of Indonesian stands for an English one when that is what it means itself, its own likeliest meaning; one that
often happens to be translated so, as dipecat (fired) by "fires", would bring in articles about another thing.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache
from itertools import chain

from index import meanings, words
from index.english import participles_of, singular, stem
from index.translation import WordTable, as_borrowed
from rag.asking.names.english_names import counted, forms_of, indonesian, short_name
from rag.asking.wording.typed_words import SHORT_PLURAL

LIKELY = 0.15
"""Share of the likeliest translation's probability from which another one is looked for, too."""
GLOSSED, CLEARLY_GLOSSED = 0.15, 0.3
"""Share of a word's meanings from which it means an English one: in a form of the likeliest translation, in others."""
CLEARLY = 1.5
"""How much more than anything else a word must mean the English one where it is no form of the likeliest."""
MOSTLY, NEARLY = 0.6, 0.5
"""Share of a word's first meaning that another one needs: in a form of the likeliest; where no word has it first."""
COHERENT = 0.4
"""Share that one word of a stem needs of the best one's: others have the stem by chance (menteri, teri)."""
PHRASED = 0.4
"""Share of the meanings of a phrase from which it means an English word."""
ITSELF = 0.5
"""Share of its meanings from which a part of such a phrase means the word by itself, too."""
TRANSLATIONS = 6
"""Words at most; abbreviations and phrases come beside them."""
_OWNER = re.compile(r"(?:nya|ku|mu)\Z")
_VERB = re.compile(r"(?:me|di)[a-z]{4,}")


@dataclass(frozen=True, slots=True)
class _Form:
    """An Indonesian word with what it tells of its meaning."""

    own: str
    term: str
    share: float
    """Of its meanings, that of the English word."""
    other: float
    """That of the likeliest other one."""
    is_verb: bool
    """Whether it has the shape of a verb and means one: ditangkap, arrested; not menteri."""
    same: bool
    """Whether it is written like the English word."""

    def means(self, likeliest: str) -> bool:
        """Whether it is what the word means first; a verb or a doubtful one must be a form of the likeliest."""
        if self.term == likeliest:
            return self.share >= max(GLOSSED, MOSTLY * self.other) or self.same
        return not self.is_verb and self.share >= max(CLEARLY_GLOSSED, CLEARLY * self.other)


@cache
def translations(word: str) -> tuple[str, ...]:
    """The Indonesian words, as texts have them, that an English word is taken for, likeliest first.

    Those that people wrote down. Of other words, where none has it for its own first meaning, those of which it is
    nearly that; else its likeliest translation. One without any may be spelt as Indonesian spells it: crypto, kripto.
    """
    lower = word.lower()
    if told := counted().get((singular(lower),)):
        return _joined(told, _short_forms(lower, ()), _kinds(lower, set(told)))
    targets = WordTable.load().translate(lower)
    if not targets and (borrowed := as_borrowed(lower)) != lower and borrowed in WordTable.load().reverse:
        return (borrowed, lower)
    likely = [target for target, chance in targets if chance >= LIKELY * targets[0][1]]
    known = list(_forms(lower, likely))
    meant = _coherent([one for one in known if one.means(likely[0])])
    untold = [] if not likely or _is_told(likely[0]) else list(forms_of(likely[0]) or likely[:1])
    phrases = [*_short_forms(lower, likely[:1]), *_phrases(lower)]
    # A word that has the meaning from a phrase only does not have it by itself: sakit, of rumah sakit; pemilihan, which
    # is any choice.
    parts = {words.term(part) for phrase in phrases if " " in phrase for part in phrase.split()}
    single = [one for one in meant if one.term not in parts or one.share >= ITSELF]
    if not (meant or untold or phrases):
        verb = lower.removesuffix("ing")
        if verb != lower and [target for target, _ in WordTable.load().translate(verb)[:1]] == likely[:1]:
            return translations(verb)  # flooding, of which no word is more than of flood
        nearly = [one for one in known if one.share >= NEARLY * one.other]
        single = [one for one in nearly if one.term == likely[0]] or nearly
    single = sorted(single, key=lambda one: (likely.index(one.term), -one.share, one.own))[:TRANSLATIONS]
    own = [*untold, *(one.own for one in single)] or ([] if phrases or meant else list(_likeliest(known, likely)))
    if single and all(one.same for one in single) and not untold and likely[0] not in words.terms(lower):
        # What stands in texts as it is, too, is not all that it is there: politics, politik.
        own += _likeliest([one for one in known if not one.same], likely)
    return _joined(own, phrases, _kinds(lower, {*own, *(one.own for one in meant)}))


def _joined(own: Sequence[str], *others: Iterable[str]) -> tuple[str, ...]:
    """Words, also with -nya where texts have them so, and others."""
    owned = [f"{one}nya" for one in own if f"{one}nya" in WordTable.load().reverse]
    return tuple(dict.fromkeys(chain(own, owned, *others)))


def _forms(lower: str, likely: Sequence[str]) -> Iterator[_Form]:
    """Indonesian words in a form of something likely that the English word is a meaning of."""
    begun = stem(lower)[:-1]  # the last letter may be the stem's alone: briberi
    for own, line in WordTable.load().reverse.items():
        if begun in line and own.isalpha() and (term := words.term(own)) in likely and not _has_clitic(own):
            one = _meaning(own, str(term), lower, participles=term == likely[0])
            if one.share:
                yield one


def _has_clitic(own: str) -> bool:
    """Whether it is a known word with a clitic, gurunya, not one that ends like it: sekolah, buku."""
    bare = _OWNER.sub("", own)
    return bare != own and bare in WordTable.load().reverse and words.term(bare) == words.term(own)


def _meaning(own: str, term: str, lower: str, *, participles: bool) -> _Form:
    """A word with how much it means the English one; `participles` count as that, too: ditangkap, arrested.

    That it stays what it is in English tells nothing (bupati).
    """
    asked, shares, left = singular(lower), dict[str, float](), 1.0
    glosses = WordTable.load().gloss(own)
    for gloss, chance in glosses:
        one = singular(gloss)
        if one == own != asked:
            left -= chance
            continue
        one = asked if participles and one in participles_of(asked) else one
        shares[one] = shares.get(one, 0.0) + chance
    share, left = shares.pop(asked, 0.0), max(left, 0.01)
    verb = term != own and _VERB.fullmatch(own) and any(gloss.endswith(("ed", "ing")) for gloss, _ in glosses)
    other = max(shares.values(), default=0.0)
    return _Form(own, term, share / left, other / left, is_verb=bool(verb), same=own == asked)


def _coherent(found: Sequence[_Form]) -> list[_Form]:
    """Those that are nearly as good as the best word of their stem."""
    best: dict[str, float] = {}
    for one in found:
        if not one.is_verb:  # a participle may be all that it means: dikapalkan, shipped
            best[one.term] = max(best.get(one.term, 0.0), one.share)
    return [one for one in found if one.share >= COHERENT * best.get(one.term, 0.0)]


def _is_told(target: str) -> bool:
    """Whether the table tells what any word of a stem means."""
    return any(target in own and words.term(own) == target for own in WordTable.load().reverse)


def _likeliest(known: Sequence[_Form], likely: Sequence[str]) -> Iterator[str]:
    """The likeliest translation, in the word of its stem that means most of the English one, else the shortest."""
    for target in likely[:1]:
        shares = {one.own: one.share for one in known if one.term == target}
        same = shares or [own for own in WordTable.load().reverse if own.isalpha() and words.term(own) == target]
        yield min(same, key=lambda own: (-shares.get(own, 0.0), len(own), own), default=target)


def _short_forms(lower: str, likeliest: Sequence[str]) -> Iterator[str]:
    """Abbreviations that mean the word, with their long forms: hospital, RS, rumah sakit.

    The likeliest translation need only be named with it: DBD, dengue fever, for dengue.
    """
    for entry in words.abbreviations():
        names = [singular(name.lower()) for name in entry.english]
        likely = words.joined(entry.short) in likeliest and any(lower in name.split() for name in names)
        if likely or singular(lower) in names:
            yield from (entry.short, *entry.long)


def _kinds(lower: str, found: Set[str]) -> Iterator[str]:
    """Abbreviations that mean a kind of it: Pilkada, "regional election", is a pemilihan by its long form, too."""
    for entry in words.abbreviations():
        ends = any(singular(name.split()[-1]) == singular(lower) for name in entry.english if name.islower())
        if ends and any(long.lower().split()[0] in found for long in entry.long):
            yield from (entry.short, *entry.long)


def _phrases(lower: str) -> Iterator[str]:
    """Phrases that mean the word: ibu kota, capital; first those that people wrote down: unjuk rasa, protest."""
    asked = singular(lower)
    for entry in chain.from_iterable(meanings.entries().values()):
        if len(entry.words) > 1 and asked in map(singular, entry.meaning.lower().split("; ")):
            yield " ".join(entry.words)
    for own, line in WordTable.load().reverse.items():
        if " " in own and asked[:-1] in line and len(set(own.split())) > 1:
            gloss, chance = WordTable.load().gloss(own)[0]
            if singular(gloss) == asked and chance >= PHRASED:
                yield own


PLAINLY, HARDLY = 0.5, 0.05
"""Probability from which a word has a translation, and below which it is kept as a name: Corruption, but not Bush."""


def counted_as(text: str, forms: Callable[[str], tuple[str, ...]]) -> tuple[str, ...]:
    """A name in English with its wordings in articles, as it was typed first.

    Args:
        text: the name.
        forms: its wordings in one language, short and long.
    """
    own = forms(text)
    if text[:1].isupper():
        own = (*own, *indonesian(text))
    if SHORT_PLURAL.fullmatch(text):
        own = (*own, *counted_as(text.removesuffix("s"), forms))
    if own == (text,):
        own = (*own, *short_name(text))
    return own if own != (text,) else (*own, *_ordinary(text))


def _ordinary(text: str) -> tuple[str, ...]:
    """The translations of one word with a capital that is no name."""
    lower = text.lower()
    targets = WordTable.load().translate(lower) if text.isalpha() and text.istitle() else ()
    kept = sum(chance for target, chance in targets if target == lower)
    return translations(lower) if targets and targets[0][1] >= PLAINLY and kept < HARDLY else ()
