"""Names in a question that are no places: by their capitals, or by those that news give them.

Knows: words that news write with a capital wherever they stand. Does not know what the collection holds.
"""

import re
from collections.abc import Sequence

from index import capitals, places
from index.months import is_calendar_word
from index.places import Mention
from rag.asking.names.joint_names import joint_names
from rag.speaking.words.persons import PARTICLES
from rag.speaking.words.standings import STAND_INS

SENTENCE_START = re.compile(r"(?:^|[?!—]|(?<!\bprof)(?<!\bdrs)(?<!\bdra)\b\w{3,}\.)[\s\"'“”‘’¿(\[]*$", re.IGNORECASE)
"""Before a word that is capitalised for its place, not for being a name."""
WORD = re.compile(r"\b[^\W\d_][\w'’-]*")
_WITH_ARTICLE = re.compile(r"(?:a[dlnrstz]|ash|el)-[A-Z]")
_WITHIN = re.compile(rf"\.? |(?: (?:{'|'.join(sorted(PARTICLES))}))+ ")
"""What stands between the words of one name: "Piet van der Merpati"."""
BEFORE = 40
"""Characters before a word that tell whether a sentence starts with it."""
SMALLEST_NAME = 4
"""Letters from which a word whose capital does not tell may be a name."""


def names(text: str, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Runs of names that are no places, months or days; a question typed all in capitals has none.

    A word is a name by its capital, unless the capital is for its place. There, and in a question without capitals,
    it is one if news write it with a capital wherever it stands.
    """
    if text.isupper():
        return ()
    words = list(WORD.finditer(text))
    starts = {match.start() for match in words if _starts(text, match.start())}
    typed_small = not any(match.group()[0].isupper() for match in words if match.start() not in starts)
    joint = joint_names(text)
    found: list[str] = []
    end_of_last = -2
    for match in words:
        start, end = match.span()
        word = match.group().removesuffix("'s").removesuffix("’s")
        if not _is_name(word, first=start in starts, typed_small=typed_small):
            continue
        if any(start < mention.end and mention.start < end for mention in mentions) or is_calendar_word(word):
            continue
        if found and (
            _WITHIN.fullmatch(text, end_of_last, start) or any(end_of_last in one and start in one for one in joint)
        ):
            found[-1] += text[end_of_last:start] + word
        else:
            found.append(word)
        end_of_last = start + len(word)
    return tuple(dict.fromkeys(name for name in found if len(name) > 1 and name.lower() not in STAND_INS))


def uncapitalised(text: str) -> str:
    """A question as it follows another one in a line: its first word, no name, loses its capital."""
    found = names(text, ())
    if text[:2].isupper() or any(one.start == 0 for one in places.mentions(text)):
        return text
    return text if found and text.startswith(found[0]) else text[:1].lower() + text[1:]


def _starts(text: str, at: int) -> bool:
    """Whether a sentence starts at a place."""
    return bool(SENTENCE_START.search(text[:at] if at <= BEFORE else "x" + text[at - BEFORE : at]))


def _is_name(word: str, *, first: bool, typed_small: bool) -> bool:
    """Whether a word is a name, for a word that is first in its sentence or in a question that has no capitals."""
    if is_capitalised(word):
        return not first or word.isupper() or _known_name(word)
    return typed_small and _known_name(word)


def is_capitalised(word: str) -> bool:
    """Whether a word begins as names do, with a capital or behind an Arabic article: "al-Haddad"."""
    return word[0].isupper() or bool(_WITH_ARTICLE.match(word))


def _known_name(word: str) -> bool:
    return len(word) >= SMALLEST_NAME and capitals.always(word)
