"""A question for who did what to whom in the other voice: "siapa yang dikalahkan Elang?", "Elang mengalahkan siapa?".

Knows: active and passive verbs of Indonesian. Does not know names (`rag.asking.names.names`), or what is done with it.
"""

import re
from collections.abc import Sequence
from typing import Final

from index.colloquial import FORMAL_ENDINGS, NASAL_BEFORE, PREFIX
from index.words import terms

_DROPPED: Final = {"k": "meng", "p": "mem", "t": "men", "s": "meny"}
"""First letters that go with what is written before them where a vowel follows: kalah, mengalahkan."""
_ASKED: Final = (
    r"^s(?:i)?apa(?:kah)?(?P<all> s?aja)? (?:yang|yg)(?P<when>(?: (?:akan|telah|sudah|pernah|sempat|berhasil))*)"
    r" (?P<verb>(?:di|me)[a-z]{{4,}})(?P<by> oleh)?"
    r" (?P<who>(?:(?:tim|timnas|klub|grup|band) )?(?:{0})(?-i:(?: [A-Z][\w.'’-]*)*))(?!\w)(?P<rest>[^?]*)"
)


def other_voice(text: str, names: Sequence[str]) -> str:
    """A question for who did something to somebody who is named, or to whom he did it, in the other voice.

    "Siapa yang dikalahkan Elang di final?" is "Elang mengalahkan siapa di final?", "siapa yang mengalahkan Elang di
    final?" is "Elang dikalahkan di final oleh siapa?". Any other question is left as it is.
    """
    some = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    asked = re.match(_ASKED.format(some), text, re.IGNORECASE) if some else None
    if asked is None:
        return text
    whom, did = f"siapa{asked['all'] or ''}", f"{asked['who']}{asked['when']}"
    verb, behind = asked["verb"].lower(), f"{asked['rest']}{text[asked.end() :]}"
    if verb.startswith("di"):
        return f"{did} {_with_me(verb.removeprefix('di'))} {whom}{behind}"
    base = None if asked["by"] else _without_me(verb)
    return f"{did} di{base}{asked['rest'].rstrip()} oleh {whom}{text[asked.end() :]}" if base else text


def _without_me(verb: str) -> str | None:
    """A passive verb without its di-, of an active one: mengalahkan, kalahkan; None where that is not plain."""
    stems = [f"{stem}{ending}" for stem in terms(verb) for ending in ("", *FORMAL_ENDINGS)]
    return next((base for base in stems if len(base) > 1 and _with_me(base) == verb), None)


def _with_me(base: str) -> str:
    """The active verb of a passive one without its di-: kalahkan, mengalahkan; bantu, membantu."""
    if base[0] in _DROPPED and base[1] in "aeiou":
        return f"{_DROPPED[base[0]]}{base[1:]}"
    prefix = next((prefix for letters, prefix in NASAL_BEFORE if base[0] in letters), PREFIX)
    return f"{'men' if base[0] in 'st' else 'mem' if base[0] == 'p' else prefix}{base}"
