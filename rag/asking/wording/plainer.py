"""A question in the words that are read better: who was "named a suspect" was designated as one.

Knows: what foreign reporters write of Indonesian news, and active and passive verbs of Indonesian: "siapa yang
dikalahkan Elang?" is "Elang mengalahkan siapa?". Does not know the reader, or names (`rag.asking.names.names`).
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from index.colloquial import FORMAL_ENDINGS, NASAL_BEFORE, PREFIX
from index.words import terms

_SUDDEN: Final = (
    r"(?:fires?|blazes?|explosions?|blasts?|(?:earth)?quakes?|landslides?|floods?|flooding|shootings?|shoot-?outs?"
    r"|gunfights?|firefights?|brawls?|clash(?:es)?|riots?|unrest|stampedes?|attacks?|robber(?:y|ies)|accidents?|crash(?:es)?"
    r"|collisions?|spills?|leaks?|eruptions?|storms?)"
)
"""What is over soon, or is told by the day on which it came."""
_PLAINER: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (r"\b(?:named|declared|made|become|became)(?: as)?(?: an?| the)? suspect\b", "designated as a suspect"),
        (r"\b(?:named|declared|made|become|became)(?: as)?(?: the)? suspects\b", "designated as suspects"),
        (
            rf"^(?:at )?(?P<when>when|what time) did (?P<what>[^?]*\b{_SUDDEN}\b[^?]*?)"
            r" (?:start|begin|break out|erupt|strike)\b",
            r"\g<when> was \g<what>",
        ),
        (
            r"^how did (?P<who>[^?]+?) (?:react|respond) to"
            r" (?:the )?(?:criticisms?|reports?|news|allegations?|accusations?|claims?) (?:of|about|over|on) ",
            r"What did \g<who> say about ",
        ),
        (r"^who (?=(?:found|discovered) [^?]*\b(?:body|bodies|corpse|remains|baby|skeleton)\b)", "Who first "),
        (r"^(?P<when>when (?:was|were) [^?]+?) last (?=[a-z]+(?:ed|en)\b)", r"\g<when> previously "),
        (r"^(?P<where>where (?:will|would) [^?]+?) be held\b", r"\g<where> take place"),
        (r"\bpress(?P<ed>ed|ing)? charges against\b", r"report\g<ed>"),
        (r"\bfrom what to what\b", "from how much to how much"),
        (r"\b(?P<how>menang|kalah|imbang|seri) (?:berapa|brp)(?= (?:sih|ya)\b|\W*$)", r"\g<how> dengan skor berapa"),
        (r"\bacquitted\b", "cleared of all charges"),
        (r"\brepeat offender\b", "recidivist"),
        (
            r"^(?:so )?what (?:do (?:we|you) know|(?:is|has been) known)(?: so far)? about"
            r" (?P<what>.+?)(?: so far)?(?=\W*$)",
            r"What is known about \g<what>",
        ),
        (
            r"^apa(?: saja)? y(?:an)?g (?:sudah |telah )?(?:di|kita )(?:ke)?tahui?(?: sejauh ini)?"
            r" (?P<on>soal|tentang|mengenai)\b",
            r"apa yang diketahui \g<on>",
        ),
        (r"\bring-?leader(?P<s>s?)\b", r"leader\g<s>"),
        (r"\bhead-?mistress\b", "headmaster"),
        (r"\bhousemaid(?P<s>s?)\b", r"maid\g<s>"),
        (r"\bfiancée?(?!\w)", "fiance"),
        (r"\bheist\b", "robbery"),
        (r"\bmedallist(?P<s>s?)\b", r"medalist\g<s>"),
        (r"\bdebunked\b", "denied"),
        (r"\bpile-?up\b", "chain collision"),
        (r"\b(?:paslon|kandidat)(?: no(?:mor|\.)?(?: urut)?)? (?=\d)", "pasangan nomor urut "),
    )
)
"""What is asked so, and how it is asked better."""


@lru_cache(256)
def plainer(text: str) -> str:
    """A question in other words that ask the same; the question itself where none are known."""
    for pattern, said in _PLAINER:
        if pattern.search(text):
            return pattern.sub(said, text, count=1)
    return text


_DROPPED: Final = {"k": "meng", "p": "mem", "t": "men", "s": "meny"}
"""First letters that go with what is written before them where a vowel follows: kalah, mengalahkan."""
_WHO: Final = re.compile(r"si?apa(?:kah)?(?: s?aja)? (?:yang|yg) ", re.IGNORECASE)
"""Begins such a question; no pattern is made for any other."""
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
    some = "|".join(sorted(map(re.escape, names), key=len, reverse=True)) if _WHO.match(text) else ""
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
