"""A question for whom somebody did something to as one for what he did to whom: "siapa yang dikalahkan Elang?".

Knows: active and passive verbs of Indonesian. Does not know names (`rag.asking.names`), or what is done with it.
"""

import re
from collections.abc import Sequence
from typing import Final

from index.colloquial import NASAL_BEFORE, PREFIX

_DROPPED: Final = {"k": "meng", "p": "mem", "t": "men", "s": "meny"}
"""First letters that go with what is written before them where a vowel follows: kalah, mengalahkan."""
_ASKED: Final = (
    r"^s(?:i)?apa(?:kah)?(?P<all> s?aja)? (?:yang|yg)(?P<when>(?: (?:akan|telah|sudah|pernah|sempat|berhasil))*)"
    r" di(?P<base>[a-z]{{4,}})(?: oleh)?"
    r" (?P<who>(?:(?:tim|timnas|klub|grup|band) )?(?:{0})(?-i:(?: [A-Z][\w.'’-]*)*))(?!\w)"
)


def active(text: str, names: Sequence[str]) -> str:
    """A question for whom somebody who is named did something to, with the verb as he did it; others as they are.

    "Siapa yang dikalahkan Elang di final?" is "Elang mengalahkan siapa di final?".
    """
    some = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    asked = re.match(_ASKED.format(some), text, re.IGNORECASE) if some else None
    if asked is None:
        return text
    whom = f"siapa{asked['all'] or ''}"
    return f"{asked['who']}{asked['when']} {_with_me(asked['base'].lower())} {whom}{text[asked.end() :]}"


def _with_me(base: str) -> str:
    """The active verb of a passive one without its di-: kalahkan, mengalahkan; bantu, membantu."""
    if base[0] in _DROPPED and base[1] in "aeiou":
        return f"{_DROPPED[base[0]]}{base[1:]}"
    prefix = next((prefix for letters, prefix in NASAL_BEFORE if base[0] in letters), PREFIX)
    return f"{'men' if base[0] in 'st' else 'mem' if base[0] == 'p' else prefix}{base}"
